import { oneFullStop } from '../cells/text';
import type { Policy } from '../policy/policy';
import type { Language } from '../policy/words';
import { chooseTemplate } from './choose-template';
import { lineText, linesText, shortened } from './field-text';
import { htmlOf } from './html';
import { letterKey, payloadOf, referenceOf, type LetterIdentity } from './identity';
import { tableHtml, tableText } from './invoice-table';
import { isLanguage, languageIn } from './language';
import { leftOver } from './left-over';
import type { Letter } from './letter';
import { totalOf, type LetterFacts } from './letter-facts';
import { letterFormat, type LetterFormat } from './letter-format';
import { letterProblem } from './letter-problem';
import { LONGEST_CELL } from './parse-template';
import { letterValues } from './letter-values';
import { LETTER_WORDS } from './letter-words';
import { httpsLink } from './link';
import { merge } from './merge';
import { optOutLine, saysOptOut } from './opt-out';
import type { ReadyTemplates } from './ready-templates';
import { LONGEST_VALUE } from './sheet-placeholders';
import type { LetterProblem, Template } from './template';
import { termsIn } from './terms-in';
import { toneOf, type ToneFound } from './tone/tone-check';

/** Which letter is to be written, to whom and about what. */
export interface LetterOrder
  extends
    Pick<LetterIdentity, 'workbook' | 'forDay' | 'occurrence'>,
    Pick<Letter, 'to' | 'cc' | 'bcc' | 'replyTo' | 'folded' | 'confirms'>,
    Pick<Template, 'stage' | 'purpose' | 'channel' | 'tone'> {
  readonly facts: LetterFacts;
  /** As Contacts has it; empty for none. */
  readonly language: string;
  /** What a confirmation is told apart by; empty for a letter of a stage. */
  readonly confirmation: string;
  /** Rules that ask for name, address and tax number of the creditor in every letter: the pack's name; empty for none. */
  readonly asksCreditor: string;
  /** Rules that ask for a way to have no more electronic messages: the pack's name; empty for none. */
  readonly asksOptOut: string;
}

/** What all letters of a run have in common. */
export interface LetterSources {
  readonly templates: ReadyTemplates;
  readonly terms: Policy['letters'];
  /** Where on Policy a value of the terms stands. */
  readonly cellOf: (entry: keyof Policy['letters']) => string;
  /** The policy's. */
  readonly fallback: Language;
}

/** Subject and text as a person changed them. */
interface Edited {
  readonly subject: string;
  readonly text: string;
}

export type Written =
  | { readonly letter: Letter; readonly insteadOf: string | null; readonly doubts: readonly LetterProblem[] }
  | { readonly problem: LetterProblem };

const LONGEST_SUBJECT = 200;
const LARGEST = 200_000;

/** Writes one letter, or says why it cannot be written: nothing goes out with a gap in it. */
export function writeLetter(
  order: LetterOrder,
  sources: LetterSources,
  edited: (key: string) => Edited | null = () => null,
): Written {
  const { facts, purpose, channel, confirmation } = order;
  const { templates, cellOf, fallback } = sources;
  const chosen = chooseTemplate(templates.all, order, fallback);
  if (!chosen) return stopped('no-template', '', purpose, order.language || fallback, channel);
  const template = templates.of(chosen.template);
  if ('problems' in template) return { problem: template.problems[0]! };
  const spoken = languageIn(chosen.template.language);
  const terms = termsIn(sources.terms, spoken, templates.languages);
  const lacking = missingTerms(order, terms, cellOf);
  if (lacking) return lacking;

  const identity = { ...order, account: facts.account, currency: facts.currency, confirms: confirmation };
  const key = letterKey(identity);
  const reference = referenceOf(key);
  const language = isLanguage(spoken) ? spoken : fallback;
  const format = letterFormat(language, facts.currency);
  const optOut = optOutLine(channel, order.asksOptOut, terms, language);
  const values = letterValues(facts, terms, format, { reference, optOut });
  const subject = merge(template.subject, values);
  const text = merge(template.body, values);
  const [gap] = [...text.problems, ...(channel === 'text' ? [] : subject.problems)];
  if (gap) return { problem: gap };

  const merged = { subject: channel === 'text' ? '' : oneFullStop(subject.text), text: oneFullStop(text.text) };
  const said = edited(key) ?? merged;
  const shown = {
    subject: channel === 'text' ? '' : shortened(lineText(said.subject), LONGEST_SUBJECT),
    text: tidied(said.text, channel),
  };
  const html = channel === 'text' ? '' : htmlOf(shown.text, shownIn(facts, terms.paymentLink, format, spoken));
  if (shown.text === '') return stopped('no-words', '', 'the text');
  if (shown.subject === '' && channel !== 'text') return stopped('no-words', '', 'the subject');
  // What a person wrote is kept in a cell.
  if (said !== merged && said.text.length > LONGEST_CELL) return stopped('too-long', '', 'the text', said.text.length);
  if (html.length > LARGEST) return stopped('too-long', '', 'the letter', html.length);
  const wrong = said === merged ? NOTHING_WRONG : wrongTone(said, merged, language);
  if (wrong.never) return { problem: wrong.never };
  const creditor = lacksCreditor(order, terms, shown.text);
  if (creditor) return stopped('no-creditor', cellOf('creditorDetails'), creditor);
  if (order.asksOptOut !== '' && !saysOptOut(shown.text, optOut))
    return stopped('no-opt-out', said === merged ? chosen.template.bodyCell : '', order.asksOptOut);
  const left = leftOver([shown.subject, shown.text, terms.senderName, facts.contact], terms, cellOf);
  if (left) return { problem: left };

  const letter = {
    key,
    reference,
    account: facts.account,
    name: shortened(lineText(facts.name), LONGEST_VALUE),
    currency: facts.currency,
    purpose,
    stage: order.stage,
    forDay: order.forDay,
    occurrence: order.occurrence,
    channel,
    language: spoken,
    tone: chosen.template.tone,
    contact: shortened(lineText(facts.contact), LONGEST_VALUE),
    to: order.to,
    cc: order.cc,
    bcc: order.bcc,
    replyTo: order.replyTo,
    senderName: shortened(lineText(terms.senderName || terms.creditor), LONGEST_VALUE),
    ...shown,
    html,
    amount: amountOf(facts),
    invoices: facts.invoices.map(({ invoice }) => invoice).filter((invoice) => invoice !== ''),
    folded: order.folded,
    confirms: order.confirms,
  };
  const doubts = [
    ...template.doubts,
    ...wrong.doubts,
    ...changedFigures(
      [tableText(facts, format), format.money(totalOf(facts))],
      tidied(merged.text, channel),
      shown.text,
    ),
    ...longNames(facts),
    ...(terms.paymentLink.trim() !== '' && httpsLink(terms.paymentLink) === null
      ? [letterProblem('bad-link', cellOf('paymentLink'), terms.paymentLink)]
      : []),
  ];
  return { letter: { ...letter, payload: payloadOf(letter) }, insteadOf: chosen.insteadOf, doubts };
}

/** What it asks for; a confirmation asks for nothing, and is about what was promised. */
const amountOf = (facts: LetterFacts): number =>
  facts.promise ? (facts.promise.amount ?? Math.max(0, totalOf(facts))) : totalOf(facts);

const stopped = (...given: Parameters<typeof letterProblem>): Written => ({ problem: letterProblem(...given) });

/** At invoicing a letter says when and how to pay. */
function missingTerms(
  { purpose, facts }: LetterOrder,
  terms: Policy['letters'],
  cellOf: LetterSources['cellOf'],
): Written | null {
  if (purpose !== 'state-terms') return null;
  const missing = [
    ...(facts.invoices.every(({ due }) => due !== null) ? [] : ['due day']),
    ...(terms.paymentMethods.trim() === '' && httpsLink(terms.paymentLink) === null ? ['payment methods'] : []),
  ];
  return missing.length > 0 ? stopped('missing-terms', cellOf('paymentMethods'), missing.join(', ')) : null;
}

/** The pack that asks for the creditor's name, address and number where the text does not give them; else null. */
function lacksCreditor({ asksCreditor }: LetterOrder, terms: Policy['letters'], text: string): string | null {
  if (asksCreditor === '') return null;
  const details = linesText(terms.creditorDetails);
  const given = [lineText(terms.creditor), ...details.split('\n')].filter((line) => line !== '');
  const isWhole = terms.creditor.trim() !== '' && /\d[\d./ -]{6,}\d/.test(details);
  return isWhole && given.every((line) => text.includes(line)) ? null : asksCreditor;
}

/** No more than one empty line, as sections that were left out leave several. */
function tidied(text: string, channel: Letter['channel']): string {
  const tidy = linesText(text).replace(/\n{3,}/g, '\n\n');
  return channel === 'text' ? lineText(tidy) : tidy;
}

const shownIn = (facts: LetterFacts, paymentLink: string, format: LetterFormat, language: string) => ({
  language,
  table: { text: tableText(facts, format), html: tableHtml(facts, format) },
  paymentLink: httpsLink(paymentLink) ?? '',
  pay: LETTER_WORDS[format.language].pay,
  links: [...facts.invoices, ...facts.credits].flatMap(({ document }) => httpsLink(document) ?? []),
});

const NOTHING_WRONG: WrongTone = { never: null, doubts: [] };

interface WrongTone {
  readonly never: LetterProblem | null;
  readonly doubts: readonly LetterProblem[];
}

/** In what a person wrote into the letter; names and words of the sheet are nobody's tone. */
function wrongTone(said: Edited, merged: Edited, language: Language): WrongTone {
  const [after, before] = [said, merged].map(({ subject, text }) => toneOf(`${subject}\n${text}`, language)) as [
    ToneFound,
    ToneFound,
  ];
  const added = (which: keyof ToneFound): string =>
    after[which].filter((words) => !before[which].includes(words)).join(', ');
  const [never, doubtful] = [added('never'), added('doubtful')];
  return {
    never: never === '' ? null : letterProblem('tone', '', never),
    doubts: doubtful === '' ? [] : [letterProblem('tone-doubt', '', doubtful)],
  };
}

/** What a person may change, and should see that they did: the table, which is then text like any other, or the total. */
function changedFigures(figures: readonly string[], before: string, after: string): readonly LetterProblem[] {
  // 9,705.64 does not say 705.64.
  const times = (text: string, figure: string): number =>
    text.split(figure).filter((piece, i, all) => i > 0 && !/[\d.,]$/.test(all[i - 1]!) && !/^\d/.test(piece)).length;
  const changed = figures.filter((figure) => figure !== '' && times(after, figure) < times(before, figure));
  return changed.length === 0 ? [] : [letterProblem('figures', '', figures[figures.length - 1]!)];
}

const longNames = ({ name, contact }: LetterFacts): readonly LetterProblem[] =>
  [name, contact]
    .filter((text) => lineText(text).length > LONGEST_VALUE)
    .map((text) => letterProblem('too-long', '', shortened(lineText(text), 40), text.length));
