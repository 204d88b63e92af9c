import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A letter that a report is about. */
export interface Reported {
  readonly key: string;
  readonly subject: string;
}

export type ReportShape = 'postfix' | 'exchange' | 'gmail' | 'qmail' | 'delayed';

/** A report as one of the usual mail servers writes it, about a letter to ap@elm.example. */
export function reportSource(shape: ReportShape, { key, subject }: Reported): string {
  const source = readFileSync(join(__dirname, 'reports', `${shape}.eml`), 'utf8');
  return source
    .replaceAll('{KEY}', key)
    .replaceAll('{PLAIN}', subject)
    .replaceAll('{SUBJECT}', Buffer.from(subject).toString('base64'));
}
