import type { MarkRequest } from '../log/request';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { capital } from './capital';

/** What a press on a mark says. */
export interface MarkLine {
  readonly request: MarkRequest;
  readonly text: string;
  /** With the mark and what it is about, for those who do not see its group. */
  readonly label: string;
}

/** Marks of one kind, with the title that they share; empty where each says all. */
export interface MarkGroup {
  readonly title: string;
  readonly lines: readonly MarkLine[];
}

/** Marks to put on or take off, those that are about an address or a channel under their common title. */
export function markGroups(requests: readonly MarkRequest[], words: Words): readonly MarkGroup[] {
  const groups = new Map<string, MarkLine[]>();
  for (const request of requests) {
    const of = markOf(request, words);
    const mark = words.log.marks[request.is];
    const title = of === '' ? '' : mark;
    const label = of === '' ? mark : fill(words.log.markOf, { mark, of });
    const text = of === '' ? mark : request.address ? of : capital(of);
    groups.set(title, [...(groups.get(title) ?? []), { request, text, label }]);
  }
  return [...groups].map(([title, lines]) => ({ title, lines }));
}

function markOf({ is, channel, address }: MarkRequest, { log, card }: Words): string {
  if (is === 'opt out' || is === 'opt in') return channel ? card.channels[channel] : log.everything;
  if (is === 'returned post' || (is === 'address good' && channel === 'letter')) return log.post;
  if (address) return address;
  return is === 'address good' && channel ? card.channels[channel] : '';
}
