/** The words of a text, spaces between them. */
type WordOf<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? WordOf<Rest, Found | Word>
  : Found | Text;

export const words = <Text extends string>(text: Text): readonly WordOf<Text>[] => text.split(' ') as WordOf<Text>[];

/** What a key says, in words: `pastDue` is `past due`. */
export const inWords = (key: string): string => key.replace(/[A-Z]/g, ' $&').toLowerCase();

/** What a stage may ask for, and what that is to bring about: said after who is asked and for what. */
export const PURPOSES = {
  'send-invoice-copy': 'send a copy of the invoice',
  'call-before-due': 'make sure the invoice arrived and will be paid',
  remind: 'send a reminder',
  call: 'ask when it will be paid',
  'call-for-promise': 'ask for a dated promise',
  'offer-plan': 'offer a payment plan',
  agency: 'confirm, then hand over to an agency',
};

/** Words that a cell of the Policy sheet may hold, in the order they are offered. */
export const ACCOUNT_CLASSES = words('NEW LARGE KEY SLOW ERRATIC NORMAL');
export const ACTIONS = Object.keys(PURPOSES) as readonly StageAction[];
export const CHANNELS = words('email call text letter');
export const TONES = words('friendly neutral firm final');
export const ROLES = words('clerk approver cfo');
export const DECIMAL_MARKS = words('. ,');
export const DAY_ORDERS = words('dmy mdy ymd');

export type AccountClass = (typeof ACCOUNT_CLASSES)[number];
export type StageAction = keyof typeof PURPOSES;
