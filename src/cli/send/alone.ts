import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { RefusedError } from '../open-file';

/** A process that has not touched its lock for so long is gone, in milliseconds; one that runs does every minute. */
const GONE = 15 * 60_000;
const TOUCHED = 60_000;

/** Does work on a file while no other process does any such work on it; whoever comes second is refused. */
export async function alone<Answer>(file: string, work: () => Promise<Answer>): Promise<Answer> {
  const lock = `${file}.callsheet-lock`;
  if (!(await taken(lock)) && !((await cleared(lock)) && (await taken(lock)))) {
    throw new RefusedError(
      'locked',
      `Another run is sending from ${file}. Wait until it ends; if none is running, delete ${lock}.`,
    );
  }
  const touching = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), TOUCHED);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    await rm(lock, { force: true });
  }
}

/** True where this process has it now. */
async function taken(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, 'wx');
    await file.writeFile(owner());
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new RefusedError('unwritable', `${lock} cannot be written: ${(error as Error).message}.`);
  }
}

const owner = (): string => `${process.pid} ${hostname()}`;

/** Takes the lock of a process that was killed away; only one process at a time looks whether it was. */
async function cleared(lock: string): Promise<boolean> {
  if (!(await isLeft(lock))) return false;
  const looking = `${lock}-left`;
  if (!(await taken(looking))) {
    // Whoever was looking was killed too: the next run looks.
    if (await isLeft(looking)) await rm(looking, { force: true });
    return false;
  }
  try {
    const left = await isLeft(lock);
    if (left) await rm(lock, { force: true });
    return left;
  } finally {
    await rm(looking, { force: true });
  }
}

async function isLeft(lock: string): Promise<boolean> {
  try {
    const [{ mtimeMs }, text] = await Promise.all([stat(lock), readFile(lock, 'utf8')]);
    if (Date.now() - mtimeMs > GONE) return true;
    const [id = '', host = ''] = text.split(' ');
    return host === hostname() && Number(id) > 0 && !isRunning(Number(id));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
