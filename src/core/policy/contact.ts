import type { Channel, Role } from './words';

/** A person at an account, one row of the Contacts sheet. Texts are as the sheet has them, empty for none. */
export interface Contact {
  readonly account: string;
  readonly contact: string;
  /** Null where the cell names none that the stage table knows: asked for any role when nobody else is there. */
  readonly role: Role | null;
  /** The role in the sheet's own words. */
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  /** Preferred; null for none. */
  readonly channel: Channel | null;
  readonly language: string;
  /** Which row of the policy's regions is for them; empty: the account's own, else `*`. */
  readonly region: string;
  readonly doNotContact: boolean;
  /** 1-based. */
  readonly row: number;
}

/** What Contacts says of an account beside its people. */
export interface Handling {
  /** Purchase order, portal, cut-off: to be seen before anybody is contacted. */
  readonly handling: string;
  /** Who of the team looks after it. */
  readonly owner: string;
}
