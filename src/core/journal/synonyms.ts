import { decoded } from '../cells/headings/front-coding';
import { unpaired } from '../cells/headings/pair-coding';
import { once, remember } from '../cells/remember';
import { fold } from '../cells/text';
import { CHANNELS, type Channel } from '../policy/words';
import { disputed, pairs, said } from './compiled';
import { DISPUTE_CODES, KINDS, OUTCOMES, type DisputeCode, type EventKind } from './words';

/** What a word in the columns Kind, Channel or Outcome says: "emailed" says all three. */
export interface Said {
  readonly kind?: EventKind | undefined;
  readonly channel?: Channel | undefined;
  readonly outcome?: string | undefined;
}

/** Words without regard to case, accents, spaces, hyphens and points. */
const plain = (text: string): string => fold(text).replace(/[-_. ]+/g, '');

/** Every word of ours and of the table, with what its line says. */
const tableOf = (
  ours: readonly string[],
  coded: Readonly<Record<string, string>>,
): readonly (readonly [phrase: string, says: string])[] => [
  ...ours.map((word) => [plain(word.split('/').pop()!), word] as const),
  ...Object.entries(coded).flatMap(([says, phrases]) =>
    decoded(unpaired(phrases, pairs)).map((phrase) => [phrase, says] as const),
  ),
];

const meanings = once(
  () =>
    new Map(
      tableOf(
        [...OUTCOMES.map((word) => `contact//${word}`), ...CHANNELS.map((word) => `contact/${word}`), ...KINDS],
        said,
      ).map(([phrase, says]) => {
        const [kind, channel, outcome] = says.split('/');
        return [phrase, { kind, channel: channel || undefined, outcome } as Said];
      }),
    ),
);

const codes = once(() => new Map(tableOf(DISPUTE_CODES, disputed) as readonly [string, DisputeCode][]));

const NOTHING: Said = {};

/** What a word of the Journal says; nothing where nobody knows it. */
export const saidBy = remember((text: string): Said => meanings().get(plain(text)) ?? NOTHING);

/** The reason to dispute that a text names; undefined where it names none. */
export const disputeCodeOf = (text: string): DisputeCode | undefined => codes().get(plain(text));
