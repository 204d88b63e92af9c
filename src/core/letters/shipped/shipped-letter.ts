import type { Purpose, Template, Tone, WrittenChannel } from '../template';

/** One letter of a language, for any stage. */
export interface ShippedLetter extends Pick<Template, 'subject' | 'body'> {
  readonly purpose: Purpose;
  readonly tone: Tone;
  readonly channel: Exclude<WrittenChannel, 'letter'>;
}

/** Makes the emails of a language, all with its greeting and its close. */
export const emailsWith =
  (greeting: string, close: string) =>
  (purpose: Purpose, tone: Tone, subject: string, ...paragraphs: readonly string[]): ShippedLetter => ({
    purpose,
    tone,
    channel: 'email',
    subject,
    body: [greeting, ...paragraphs, close].join('\n\n'),
  });

/** A text of a line or two, as a phone shows it; how to have no more of them comes last. */
export const shortText = (purpose: Purpose, tone: Tone, body: string): ShippedLetter => ({
  purpose,
  tone,
  channel: 'text',
  subject: '',
  body: `${body}{{#opt_out}} {{opt_out}}{{/opt_out}}`,
});
