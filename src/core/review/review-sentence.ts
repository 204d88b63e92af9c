import { formatMoney } from '../cells/format-money';
import { isoDay } from '../cells/day';
import { plural } from '../ledger/plural';
import type { ReviewChange, Reviewed } from './reviewed';

/** Why somebody entered or left the list, as the Review sheet says it. */
export function reviewSentence(change: ReviewChange): string {
  const { then, now, reason } = change;
  const both = reason.code !== 'class' && then && now && then.class !== now.class ? ` ${classes(then, now)}` : '';
  return said(change) + both;
}

function said({ change, then, now, reason }: ReviewChange): string {
  const entered = change === 'entered';
  switch (reason.code) {
    case 'paid': {
      const came = formatMoney(reason.amount, then?.currency ?? '', 'en');
      return `Paid: ${came} came in after ${isoDay(reason.since)}, and nothing is open any more.`;
    }
    case 'gone':
      return 'Gone from the export: nothing is open any more, and no payment was seen.';
    case 'credit':
      return 'Owes nothing any more: its credits are as much as its invoices.';
    case 'new':
      return `New: nothing was open on ${isoDay(reason.since)}.`;
    case 'class':
      return classes(then, now);
    case 'track':
      return entered ? `Called now as ${now?.track}.` : `Was called as ${then?.track}.`;
    case 'promise':
      return entered ? `Broke a promise: ${ranks(then, now)}.` : `No broken promise any more: ${ranks(then, now)}.`;
    case 'line':
      return `People call ${plural(reason.now, 'account')} now and called ${reason.then}: ${ranks(then, now)}.`;
    case 'rank': {
      const parts = reason.parts.map((part) => `${part.label} ${part.now} (was ${part.then})`);
      const because = parts.length > 0 ? `: ${parts.join(', ')}` : ', others changed';
      return `${entered ? 'Rose' : 'Fell'} from rank ${then?.rank} to ${now?.rank}${because}.`;
    }
  }
}

const classes = (then: Reviewed | null, now: Reviewed | null): string => `Class ${now?.class}, was ${then?.class}.`;
const ranks = (then: Reviewed | null, now: Reviewed | null): string => `rank ${now?.rank}, was ${then?.rank}`;
