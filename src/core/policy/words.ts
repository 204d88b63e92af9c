export { LANGUAGES, type Language } from '../cells/language';

/** The words of a text, spaces between them. */
type WordOf<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? WordOf<Rest, Found | Word>
  : Found | Text;

export const words = <Text extends string>(text: Text): readonly WordOf<Text>[] => text.split(' ') as WordOf<Text>[];

/** What a key says, in words: `pastDue` is `past due`. */
export const inWords = (key: string): string => key.replace(/[A-Z]/g, ' $&').toLowerCase();

/** Words that a cell of the Policy sheet may hold, in the order they are offered. */
export const ACCOUNT_CLASSES = words('NEW LARGE KEY SLOW ERRATIC NORMAL');
/** What a stage may ask for. */
export const ACTIONS = words(
  'state-terms send-invoice-copy call-before-due remind call call-for-promise offer-plan credit-hold agency',
);
export const CHANNELS = words('email call text letter');
export const TONES = words('friendly neutral firm final');
export const ROLES = words('clerk approver cfo');
export const SCHEDULES = words('off daily weekly');
export const YES_NO = words('yes no');
export const DECIMAL_MARKS = words('. ,');
export const DAY_ORDERS = words('dmy mdy ymd');

export type AccountClass = (typeof ACCOUNT_CLASSES)[number];
export type StageAction = (typeof ACTIONS)[number];
export type Channel = (typeof CHANNELS)[number];
export type Role = (typeof ROLES)[number];
