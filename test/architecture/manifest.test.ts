import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { functionsJson } from '../../build/formulas';
import { version } from '../../package.json';

const root = path.join(__dirname, '../..');
const text = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
/** Throws when the text is not well-formed. */
const { document } = new JSDOM(text, { contentType: 'text/xml' }).window;

const elements = (name: string): Element[] => [...document.getElementsByTagName(name)];
const resources = new Map(
  [...document.querySelectorAll('Resources [id]')].map((one) => [one.id, one.getAttribute('DefaultValue') ?? '']),
);
const addresses = [...document.querySelectorAll('[DefaultValue]')]
  .map((one) => one.getAttribute('DefaultValue') ?? '')
  .filter((value) => /^https?:/.test(value));
const fileOf = (address: string): string => new URL(address).pathname.slice(1);
/** Width and height of a PNG, from its header. */
const sizeOf = (file: string): number[] => {
  const bytes = readFileSync(path.join(root, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('the Excel manifest', () => {
  it('is one that Excel takes for a task pane add-in with an id, a version and a language', () => {
    expect(document.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(elements('Id')[0].textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(elements('Version')[0].textContent).toBe(`${version}.0`);
    expect(elements('DefaultLocale')[0].textContent).toBe('en-US');
  });

  it('names no resource that it does not define, and defines none that it does not name', () => {
    const named = [...document.querySelectorAll('[resid]')].map((one) => one.getAttribute('resid') ?? '');
    expect([...new Set(named)].sort()).toEqual([...resources.keys()].sort());
  });

  it('keeps within the lengths that Excel allows', () => {
    for (const one of elements('bt:ShortStrings')[0].children)
      expect(one.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(125);
    for (const one of elements('bt:LongStrings')[0].children)
      expect(one.getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
    expect(elements('Description')[0].getAttribute('DefaultValue')!.length).toBeLessThanOrEqual(250);
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('speaks https only, and only to its own server', () => {
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(new URL(address).origin).toBe('https://localhost:3000');
    expect(elements('AppDomain').map((one) => one.textContent)).toEqual(['https://localhost:3000']);
  });

  it('has its icons, each of the size it says', () => {
    for (const one of elements('bt:Image').filter((image) => image.hasAttribute('size'))) {
      const size = Number(one.getAttribute('size'));
      const address = resources.get(one.getAttribute('resid') ?? '') ?? '';
      expect(sizeOf(fileOf(address))).toEqual([size, size]);
    }
    expect(sizeOf(fileOf(elements('IconUrl')[0].getAttribute('DefaultValue')!))).toEqual([32, 32]);
    expect(sizeOf(fileOf(elements('HighResolutionIconUrl')[0].getAttribute('DefaultValue')!))).toEqual([64, 64]);
    for (const address of addresses.filter((one) => one.endsWith('.png')))
      expect(existsSync(path.join(root, fileOf(address)))).toBe(true);
  });

  it('runs pane and functions in one runtime that stays', () => {
    const [runtime] = elements('Runtime');
    expect([runtime.getAttribute('resid'), runtime.getAttribute('lifetime')]).toEqual(['Pane.Url', 'long']);
    expect(elements('Page')[0].firstElementChild?.getAttribute('resid')).toBe('Pane.Url');
    expect([...elements('Requirements')[0].querySelectorAll('[Name=SharedRuntime]')]).toHaveLength(1);
  });

  it('has the functions under AR, with names and help links that Excel takes', async () => {
    const id = elements('Namespace')[0].getAttribute('resid') ?? '';
    expect(resources.get(id)).toBe('AR');
    const { functions } = JSON.parse(await functionsJson()) as {
      functions: { id: string; name: string; helpUrl: string }[];
    };
    for (const one of functions) {
      expect(one.id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/);
      expect(one.helpUrl).toBe(`${resources.get('Help.Url')}#${one.name.toLowerCase()}`);
    }
  });
});
