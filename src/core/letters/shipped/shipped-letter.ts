import type { Section } from '../sections';
import type { Purpose, Template, Tone, WrittenChannel } from '../template';

/** One letter of a language, for any stage. */
export interface ShippedLetter extends Pick<Template, 'subject' | 'body'> {
  readonly purpose: Purpose;
  readonly tone: Tone;
  readonly channel: Exclude<WrittenChannel, 'letter'>;
}

/** What stands under a title of its own, where there is any. */
export const titled = (title: string, section: Section, value: string = section): string =>
  `{{#${section}}}\n${title}:\n{{${value}}}\n{{/${section}}}`;

export const PAYMENT_LINK = '{{#payment_link}}\n{{payment_link}}\n{{/payment_link}}';

/** Who writes, and how to have no more of it. */
export const SIGNED =
  '{{#signature}}\n{{signature}}\n\n{{/signature}}\n{{creditor}}\n' +
  '{{#creditor_details}}\n{{creditor_details}}\n{{/creditor_details}}\n' +
  '{{#opt_out}}\n\n{{opt_out}}\n{{/opt_out}}';

/** Makes the emails of a language: all say first which account they are about, then greet, and close alike. */
export const emailsWith =
  (account: string, greeting: string, close: string) =>
  (purpose: Purpose, tone: Tone, subject: string, ...paragraphs: readonly string[]): ShippedLetter => ({
    purpose,
    tone,
    channel: 'email',
    subject,
    body: [account, greeting, ...paragraphs, close].join('\n\n'),
  });

/** Makes its texts of a line or two, as a phone shows them: who writes about which account first, how to have no more last. */
export const textsWith =
  (opening: string) =>
  (purpose: Purpose, tone: Tone, body: string): ShippedLetter => ({
    purpose,
    tone,
    channel: 'text',
    subject: '',
    body: `${opening}: ${body}{{#opt_out}} {{opt_out}}{{/opt_out}}`,
  });
