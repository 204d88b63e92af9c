import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { runInContext } from 'node:vm';
import { parse, tokenizer, type Comment, type FunctionDeclaration, type Node, type Program, type Token } from 'acorn';
import * as actionWords from '../../src/core/action/words/compiled';
import { en } from '../../src/core/action/words/en';
import { es } from '../../src/core/action/words/es';
import { pt } from '../../src/core/action/words/pt';
import * as compiled from '../../src/core/cells/headings/compiled';
import { languages } from '../../src/core/cells/headings/languages';
import * as journalWords from '../../src/core/journal/compiled';
import * as functions from '../../src/functions/functions';
import { bareScript } from '../support/bare-script';

const dist = path.join(__dirname, '../../dist/sheets');
const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const code = read('Code.js');
const tasks = read('Tasks.js');
const sidebar = read('sidebar.html');

const comments: Comment[] = [];
/** Fails on anything newer than ES2019: private and static fields among it. */
const statements = (script: string, onComment: Comment[] = []): Program['body'] =>
  parse(script, { ecmaVersion: 2019, sourceType: 'script', onComment }).body;
const isDeclared = (node: Node): node is FunctionDeclaration => node.type === 'FunctionDeclaration';
const declared = statements(code, comments).filter(isDeclared);
const documentation = ({ start }: FunctionDeclaration): string =>
  comments.find(({ end }) => end < start && code.slice(end, start).trim() === '')?.value ?? '';
const formulas = declared.filter((node) => documentation(node).includes('@customfunction'));

describe('the script that every formula loads', () => {
  it('declares every function with its documentation and the names of its arguments', () => {
    expect(formulas.map(({ id }) => id.name).sort()).toEqual(Object.keys(functions).sort());
    for (const node of formulas) {
      const names = node.params.map((one) => (one.type === 'Identifier' ? one.name : ''));
      for (const name of names) expect(documentation(node)).toMatch(new RegExp(`@param \\[?${name}\\b`));
      expect(names).not.toContain('');
    }
  });

  it('holds the menu beside the formulas, and nothing else', () => {
    const others = declared.filter((node) => !formulas.includes(node)).map(({ id }) => id.name);
    expect(others.sort()).toEqual(['onInstall', 'onOpen', 'showSidebar']);
  });

  it('is evaluated without touching any service, as before anybody has allowed anything', () => {
    expect(() => bareScript(code, 'Code.gs')).not.toThrow();
  });

  it('is at most 155 KB, because every formula loads it', () => {
    expect(statSync(path.join(dist, 'Code.js')).size).toBeLessThanOrEqual(155 * 1024);
  });

  it('holds the words of all languages compiled, just as the sources give them, and not the sources', () => {
    const { concepts, facts, rules, spans, bounds, terms, answers, months } = compiled;
    const tables: object[] = [concepts, facts, rules, spans, bounds, terms, answers, months];
    expect(tables.flatMap((table): string[] => Object.values(table)).filter((text) => !code.includes(text))).toEqual(
      [],
    );
    expect(languages.filter(({ words }) => code.includes(words.terms))).toEqual([]);
  });

  it('holds what a next action says, and what people write in a Journal, compiled as well', () => {
    const { places, sentences } = actionWords;
    const packed = [
      places,
      ...[sentences, journalWords.said, journalWords.disputed].flatMap((table) => Object.values(table)),
    ];
    // What is between quotes itself is written with a backslash before each of them.
    const isThere = (text: string): boolean => code.includes(text) || code.includes(text.replace(/"/g, '\\"'));
    expect(packed.filter((text) => !isThere(text))).toEqual([]);
    expect([en, es, pt].filter(({ purposes }) => code.includes(purposes['call-before-due']))).toEqual([]);
  });
});

describe('the script that the sidebar calls', () => {
  const loader = 'callsheetTasks_';
  const body = statements(tasks);
  const names = body.filter(isDeclared).map(({ id }) => id.name);

  it('lets the sidebar call what the sidebar needs, and nothing else: a name that ends in _ is private', () => {
    expect(names.filter((name) => !name.endsWith('_')).sort()).toEqual([
      'carryOut',
      'everyHour',
      'howFar',
      'keep',
      'mailNow',
      'readSheets',
      'select',
      'sendLetters',
      'sendTest',
      'setSchedule',
      'surroundings',
    ]);
  });

  it('does nothing when a formula evaluates it: it only declares functions', () => {
    expect(body.filter((node) => !isDeclared(node))).toEqual([]);
    expect(Object.keys(bareScript(tasks, 'Tasks.gs')).sort()).toEqual(
      body
        .filter(isDeclared)
        .map(({ id }) => id.name)
        .sort(),
    );
  });

  it('is evaluated without touching any service when it is called, beside the formulas or alone', () => {
    for (const scripts of [tasks, `${code}\n${tasks}`, `${tasks}\n${code}`]) {
      const given = runInContext(`Object.keys(${loader}()).sort().join()`, bareScript(scripts, 'Tasks.gs')) as string;
      expect(given.split(',')).toEqual(names.filter((name) => !name.endsWith('_')).sort());
    }
  });

  it('takes no name from the formulas, nor gives them any', () => {
    const others = ['AR', ...declared.map(({ id }) => id.name)];
    expect(names.filter((name) => others.includes(name))).toEqual([]);
  });
});

describe('the add-on', () => {
  it('asks for this spreadsheet, the sidebar, to send mail as the person, and a schedule, and for nothing else', () => {
    const { oauthScopes, runtimeVersion } = JSON.parse(read('appsscript.json')) as {
      oauthScopes: string[];
      runtimeVersion: string;
    };
    expect(runtimeVersion).toBe('V8');
    expect(oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/script.scriptapp',
    ]);
  });
});

describe('the sidebar that HtmlService serves', () => {
  const scripts = [...sidebar.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, text]) => text);

  it('is one page that loads nothing from anywhere', () => {
    expect(scripts.join('').length).toBeGreaterThan(10_000);
    expect(sidebar.match(/<(script|link|img|iframe)[^>]+(src|href)=/gi)).toBeNull();
  });

  it('has no template literals, which HtmlService would cut at // and /*', () => {
    for (const script of scripts) {
      const tokens: Token[] = [...tokenizer(script, { ecmaVersion: 2019 })];
      expect(tokens.filter(({ type }) => type.label === '`')).toEqual([]);
    }
  });

  it('is of the language that every supported browser has', () => {
    for (const script of scripts)
      expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });
});
