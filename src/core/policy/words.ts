/** The words of a text, spaces between them. */
type WordOf<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? WordOf<Rest, Found | Word>
  : Found | Text;

export const words = <Text extends string>(text: Text): readonly WordOf<Text>[] => text.split(' ') as WordOf<Text>[];

/** What a key says, in words: `pastDue` is `past due`. */
export const inWords = (key: string): string => key.replace(/[A-Z]/g, ' $&').toLowerCase();

/** What a stage may ask for, and what that is to bring about: said after who is asked and for what. */
export const PURPOSES = {
  'state-terms': 'state the due day and how to pay',
  'send-invoice-copy': 'send a copy of the invoice',
  'call-before-due': 'make sure the invoice arrived and will be paid',
  remind: 'send a reminder',
  call: 'ask when it will be paid',
  'call-for-promise': 'ask for a dated promise',
  'offer-plan': 'offer a payment plan',
  'credit-hold': 'say that deliveries stop, and recommend a credit hold',
  agency: 'confirm, then hand over to an agency',
};

/** Words that a cell of the Policy sheet may hold, in the order they are offered. */
export const ACCOUNT_CLASSES = words('NEW LARGE KEY SLOW ERRATIC NORMAL');
export const ACTIONS = Object.keys(PURPOSES) as readonly StageAction[];
export const CHANNELS = words('email call text letter');
export const TONES = words('friendly neutral firm final');
export const ROLES = words('clerk approver cfo');
export const LANGUAGES = words('en es pt');
export const YES_NO = words('yes no');
export const DECIMAL_MARKS = words('. ,');
export const DAY_ORDERS = words('dmy mdy ymd');

export type AccountClass = (typeof ACCOUNT_CLASSES)[number];
export type StageAction = keyof typeof PURPOSES;
export type Language = (typeof LANGUAGES)[number];
export type Channel = (typeof CHANNELS)[number];
export type Role = (typeof ROLES)[number];
