import { LANGUAGES } from '../policy/words';
import { isLanguage, languageIn } from './language';
import { letterProblem } from './letter-problem';
import { parseTemplate, type ParsedTemplate } from './parse-template';
import type { LetterProblem, Template } from './template';
import { toneOf } from './tone/tone-check';

/** A template that can be used: parsed, and read for its tone. */
export interface ReadyTemplate {
  readonly subject: ParsedTemplate;
  readonly body: ParsedTemplate;
  readonly doubts: readonly LetterProblem[];
}

/** What is made of each template of the sheet, once for all letters: ready, or what is wrong with it. */
export interface ReadyTemplates {
  readonly all: readonly Template[];
  /** Of the templates, and the three that Callsheet writes by itself. */
  readonly languages: ReadonlySet<string>;
  readonly of: (template: Template) => ReadyTemplate | { readonly problems: readonly LetterProblem[] };
  /** Of every template, whether a letter needs it or not. */
  readonly problems: readonly LetterProblem[];
}

export function readyTemplates(templates: readonly Template[]): ReadyTemplates {
  const made = new Map(templates.map((template) => [template, ready(template)]));
  return {
    all: templates,
    languages: new Set([...LANGUAGES, ...templates.map(({ language }) => languageIn(language))]),
    of: (template) => made.get(template) ?? ready(template),
    problems: [...made.values()].flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

function ready({ subject, body, subjectCell, bodyCell, language }: Template): ReturnType<ReadyTemplates['of']> {
  const cells = [parseTemplate(subject, subjectCell), parseTemplate(body, bodyCell)] as const;
  const spoken = languageIn(language);
  const tones = [
    { found: toneOf(subject, isLanguage(spoken) ? spoken : null), cell: subjectCell },
    { found: toneOf(body, isLanguage(spoken) ? spoken : null), cell: bodyCell },
  ];
  const problems = [
    ...cells.flatMap((one) => one.problems ?? []),
    ...tones.flatMap(({ found, cell }) =>
      found.never.length > 0 ? [letterProblem('tone', cell, found.never.join(', '))] : [],
    ),
  ];
  if (!cells[0].parsed || !cells[1].parsed || problems.length > 0) return { problems };
  const doubts = tones.flatMap(({ found, cell }) =>
    found.doubtful.length > 0 ? [letterProblem('tone-doubt', cell, found.doubtful.join(', '))] : [],
  );
  return { subject: cells[0].parsed, body: cells[1].parsed, doubts };
}
