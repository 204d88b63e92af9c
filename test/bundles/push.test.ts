import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const clasp = path.join(root, 'node_modules/@google/clasp/build/src/index.js');

describe('npm run push:sheets', () => {
  const project = mkdtempSync(path.join(os.tmpdir(), 'callsheet-push-'));
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it('would push both scripts, the sidebar and the manifest, and nothing that lies beside them', () => {
    const example = JSON.parse(readFileSync(path.join(root, '.clasp.json.example'), 'utf8')) as { rootDir: string };
    cpSync(path.join(root, '.claspignore'), path.join(project, '.claspignore'));
    cpSync(path.join(root, example.rootDir), path.join(project, example.rootDir), { recursive: true });
    writeFileSync(path.join(project, example.rootDir, 'notes.js'), 'left over');
    writeFileSync(path.join(project, '.clasp.json'), JSON.stringify({ ...example, scriptId: '1'.padEnd(57, 'x') }));

    const printed = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: project,
      encoding: 'utf8',
    });
    const { filesToPush } = JSON.parse(printed) as { filesToPush: string[] };
    const files = filesToPush.map((file) => path.posix.relative(example.rootDir, file.split(path.sep).join('/')));
    expect(files.sort()).toEqual(['Code.js', 'Tasks.js', 'appsscript.json', 'sidebar.html']);
  });
});
