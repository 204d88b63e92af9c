import type { Channel } from '../../core/policy/words';
import type { DraftProblem } from '../log/draft';
import type { Every } from '../log/every';
import type { MarkRequest } from '../log/request';
import type { Plural } from './plural';

/** Words of logging: what a person says happened, and taking it back. */
export interface LogWords {
  readonly title: string;
  /** Leads to it. */
  readonly toLog: string;
  readonly called: string;
  readonly wrote: string;
  readonly sent: Readonly<Record<Exclude<Channel, 'call'>, string>>;
  readonly promised: string;
  readonly disputed: string;
  readonly note: string;
  readonly more: string;
  readonly noteHint: string;
  readonly channel: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly day: string;
  readonly quickDays: Readonly<Record<'tomorrow' | 'week' | 'monthEnd', string>>;
  readonly amount: string;
  readonly reason: string;
  readonly choose: string;
  readonly whichInvoices: string;
  readonly noneIsAll: string;
  readonly allDisputed: string;
  readonly plan: string;
  readonly count: string;
  readonly first: string;
  readonly every: string;
  readonly everies: Readonly<Record<Every, string>>;
  readonly preview: Plural;
  readonly save: string;
  readonly problems: Readonly<Record<DraftProblem, string>>;
  readonly marks: Readonly<Record<MarkRequest['is'], string>>;
  /** Of something in particular: an address, a channel. */
  readonly markOf: string;
  readonly post: string;
  readonly takeBack: string;
  readonly everything: string;
  readonly confirm: string;
  readonly withdraw: string;
  readonly settle: string;
  readonly endPlan: string;
  readonly said: string;
  readonly undo: string;
  readonly undone: string;
}
