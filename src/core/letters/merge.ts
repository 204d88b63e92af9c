import Mustache from 'mustache';
import { letterProblem } from './letter-problem';
import type { ParsedTemplate } from './parse-template';
import type { Section } from './sections';
import type { LetterProblem } from './template';

/** What a template is filled with. */
export interface MergeValues {
  /** Of a placeholder, looked up whole, dots and all. Empty: there is none. Undefined: nobody knows the name. */
  readonly placeholder: (name: string) => string | undefined;
  /** Whether a section stands, or what it is repeated for; undefined where these values do not say. */
  readonly sectionOf: (name: Section) => boolean | readonly MergeValues[] | undefined;
}

export interface Merged {
  readonly text: string;
  /** Not empty: the text has gaps and must not go out. */
  readonly problems: readonly LetterProblem[];
}

/** Fills a template in. What a value says is text: it is never parsed, however many braces it has. */
export function merge({ tokens, address }: ParsedTemplate, values: MergeValues): Merged {
  const writer = new LetterWriter(address);
  const text = writer.renderTokens(tokens as unknown as string[][], new LetterContext(values));
  return { text, problems: [...writer.problems.values()] };
}

/** Knows names by the values alone: Mustache's own takes a dot for a path, and reaches what every object inherits. */
class LetterContext extends Mustache.Context {
  constructor(
    private readonly values: MergeValues,
    private readonly around?: LetterContext,
  ) {
    super({}, around);
  }

  override push(values: MergeValues): LetterContext {
    return new LetterContext(values, this);
  }

  override lookup(name: string): boolean | readonly MergeValues[] | undefined {
    return this.values.sectionOf(name as Section) ?? this.around?.lookup(name);
  }

  placeholder(name: string): string | undefined {
    return this.values.placeholder(name) ?? this.around?.placeholder(name);
  }
}

/** Puts values into text, and remembers the names that have none. */
class LetterWriter extends Mustache.Writer {
  readonly problems = new Map<string, LetterProblem>();

  constructor(private readonly address: string) {
    super();
  }

  override escapedValue(
    [, name]: readonly [kind: string, name: string, ...unknown[]] | string[],
    context: unknown,
  ): string {
    const value = (context as LetterContext).placeholder(name!);
    if (value !== undefined && value !== '') return value;
    const code = value === undefined ? 'unknown-placeholder' : 'empty-placeholder';
    this.problems.set(name!, letterProblem(code, this.address, name!));
    return '';
  }
}
