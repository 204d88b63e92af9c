import type { Moment } from '../cells/clock';
import type { Day } from '../cells/day';
import type { Contact } from '../policy/contact';
import type { AccountClass, Channel } from '../policy/policy';
import type { Hold, HoldCode } from './hold';

/** How somebody wants to contact an account. */
export interface Asked {
  /** Null: by any channel at all. */
  readonly channel: Channel | null;
  /** Whom; left out: whoever is listed with the address. */
  readonly contact?: Contact | null;
  /** Where to; empty where none is known. Left out: to whichever is listed. */
  readonly address?: string;
  /** It only confirms what they promised, which is no chasing. */
  readonly confirms?: boolean;
  /** Nobody looks at it before it goes out. */
  readonly automatic: boolean;
  /** The account is on the personal track. */
  readonly personal: boolean;
  readonly class: AccountClass;
  /** The minute, for whoever sends; null: at any time of the day. */
  readonly moment: { readonly now: Moment; readonly zones: Readonly<Record<string, Moment>> } | null;
  /** Day of the call list; null: there is none. */
  readonly listDay: Day | null;
}

/** What one rule of the gate found: a hold before it is said. */
export interface Found {
  readonly code: HoldCode;
  readonly until?: Day | null;
  readonly parts?: Hold['parts'];
}
