import Mustache from 'mustache';
import { letterProblem } from './letter-problem';
import { isSection } from './sections';
import type { LetterProblem } from './template';

/** A text of the Templates sheet as Mustache parsed it; nothing is in it but text, placeholders and listed sections. */
export interface ParsedTemplate {
  readonly tokens: readonly Token[];
  /** Cell that it stands in: `Templates!G7`. */
  readonly address: string;
}

/** What stands there, its text or name, where it begins and ends, and what a section holds. */
export type Token = readonly [kind: string, value: string, start: number, end: number, children?: readonly Token[]];

export type TemplateParsing =
  | { readonly parsed: ParsedTemplate; readonly problems?: undefined }
  | { readonly problems: readonly LetterProblem[]; readonly parsed?: undefined };

/** Of one cell; a sheet holds no more. */
export const LONGEST_CELL = 32_767;

/**
 * Parses a text of a template and refuses, by the cell's address, whatever would let a value past its escaping or a blank
 * into a letter: triple and unescaped tags, partials, other delimiters, comments, sections that are not listed.
 */
export function parseTemplate(text: string, address: string): TemplateParsing {
  if (text.length > LONGEST_CELL) return { problems: [letterProblem('too-long', address, 'the text', text.length)] };
  const tokens = tokensOf(text);
  if (typeof tokens === 'string') return { problems: [letterProblem('unclosed', address, tokens)] };
  const refused = refusedTags(tokens, []).map(([, , start, end]) =>
    letterProblem('tag', address, text.slice(start, end)),
  );
  return refused.length > 0 ? { problems: refused } : { parsed: { tokens, address } };
}

/** One without a memory: what stands on sheets is parsed once for each run. */
const writer = new Mustache.Writer();

/** The tokens, or the name of what is not closed. */
function tokensOf(text: string): readonly Token[] | string {
  writer.clearCache();
  try {
    return writer.parse(text) as readonly Token[];
  } catch (error) {
    const { message } = error as Error;
    const [, named, at] = /(?:"([^]*)")? at (\d+)$/.exec(message) ?? [];
    return named ?? text.slice(text.lastIndexOf('{{', Number(at))).slice(0, 40);
  }
}

/** The first token of each kind of thing that a template must not hold; `within`: sections around these. */
function refusedTags(tokens: readonly Token[], within: readonly string[]): readonly Token[] {
  return tokens.flatMap((token): readonly Token[] => {
    const [kind, name, , , children] = token;
    if (kind === 'text' || (kind === 'name' && name !== '')) return [];
    if (kind === '^' && isSection(name) && name !== 'invoices') return refusedTags(children ?? [], [...within, name]);
    // A section within itself would be repeated for each of its own rows again.
    if (kind === '#' && isSection(name) && !within.includes(name))
      return refusedTags(children ?? [], [...within, name]);
    return [token];
  });
}
