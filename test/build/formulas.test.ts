import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { file, formulasPage } from '../../build/docs';
import { functionsJson, readFormulas } from '../../build/formulas';
import { sheetsStubs } from '../../build/sheets-stubs';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}

const metadata = async (): Promise<Metadata> => JSON.parse(await functionsJson()) as Metadata;

describe('docs/formulas.md', () => {
  it('is what the comments in src/functions say now (else: npm run docs)', async () => {
    expect(readFileSync(file, 'utf8')).toBe(await formulasPage());
  });
});

describe('functions.json', () => {
  it('hands error cells to the functions, which have a sentence for them', async () => {
    expect((await metadata()).allowErrorForDataTypeAny).toBe(true);
  });

  it('names each function in capitals, with a text of at most 128 characters for it and each argument', async () => {
    for (const { id, name, description, parameters } of (await metadata()).functions) {
      expect(id).toBe(name);
      expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(128);
      }
    }
  });

  it('links each function to its own place on the help page', async () => {
    const { functions } = await metadata();
    expect(new Set(functions.map(({ helpUrl }) => helpUrl)).size).toBe(functions.length);
    for (const { name, helpUrl } of functions)
      expect(helpUrl).toMatch(new RegExp(`^https://.+#${name.toLowerCase()}$`));
  });

  it('lets the arguments that may be left out come last', async () => {
    for (const { parameters } of (await metadata()).functions) {
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });
});

describe('the Sheets stubs', () => {
  it('declare each function at the top level, with its own argument names and its documentation above', async () => {
    const formulas = await readFormulas();
    const text = await sheetsStubs('Callsheet', [...formulas.map(({ name }) => name), 'onOpen']);
    const comments: { value: string; end: number }[] = [];
    const { body } = parse(text, { ecmaVersion: 2019, onComment: comments as never });

    expect(body.map((node) => (node.type === 'FunctionDeclaration' ? node.id.name : node.type))).toEqual([
      ...formulas.map(({ name }) => name),
      'onOpen',
    ]);
    formulas.forEach(({ parameters, description }, i) => {
      const node = body[i];
      const names = 'params' in node ? node.params.map((param) => ('name' in param ? param.name : '')) : [];
      expect(names).toEqual(parameters.map(({ name }) => name));
      const comment = comments.find(({ end }) => text.slice(end, node.start).trim() === '' && end < node.start);
      expect(comment?.value).toContain('@customfunction');
      expect(comment?.value).toContain(description);
    });
  });

  it('show no documentation above what is not a formula', async () => {
    const text = await sheetsStubs('Callsheet', ['onOpen']);
    expect(text).not.toContain('@customfunction');
    expect(text).toContain('function onOpen(');
  });
});
