import type { FoundReport } from '../../core/tasks/sending/bounced-task';
import type { Words } from '../words/words';
import { fill } from '../words/words';

/** What a report came to, in a sentence. */
export function returnedText({ is, certain, ...found }: FoundReport, { returned }: Words): string {
  const name = found.name || found.account;
  const { subject, reference, address } = found;
  if (subject === '' && (is === 'no letter' || is === 'no report')) return returned.unnamed[is];
  const sentence = is === 'came back' && !certain ? returned.probably : returned.found[is];
  return fill(sentence, { name, reference, address, subject });
}
