import type { Hold } from '../../core/action/hold';
import { fold } from '../../core/cells/text';
import type { ListedAccount } from '../../core/tasks/task';

export type WorkSection = 'personal' | 'due' | 'waiting';
const SECTIONS: readonly WorkSection[] = ['personal', 'due', 'waiting'];

export interface Work {
  readonly section: WorkSection;
  readonly accounts: readonly ListedAccount[];
}

/** Actions that ask for patience rather than for work. */
const WAITS: readonly string[] = ['hold', 'wait', 'nothing-due'];

/** What an account asks for today: a person, whoever writes letters, or nobody. */
export function sectionOf({ action, personal }: Pick<ListedAccount, 'action' | 'personal'>): WorkSection {
  if (WAITS.includes(action.code)) return 'waiting';
  return personal ? 'personal' : 'due';
}

/** Today's work, in rank order within each part: what a person sees to, what else is due, what waits or is held. */
export function workOf(ranked: readonly ListedAccount[], mine: string | null): readonly Work[] {
  const accounts = mine === null ? ranked : ranked.filter(({ card }) => isOwnedBy(card.owner, mine));
  return SECTIONS.map((section) => ({
    section,
    accounts: accounts.filter((listed) => sectionOf(listed) === section),
  }));
}

/** Names are the same whatever their case, accents and spaces. */
const isOwnedBy = (owner: string, name: string): boolean => fold(owner) === fold(name);

/** The hold that keeps everything back, where nothing is due because of old data: to be said once and above all. */
export function heldAsOne(work: readonly Work[]): Hold | null {
  if (work.some(({ section, accounts }) => section !== 'waiting' && accounts.length > 0)) return null;
  const holds = work.flatMap(({ accounts }) => accounts.flatMap(({ action }) => action.holds));
  return holds.find(({ code }) => code === 'stale-data') ?? null;
}

/** Collectors that the accounts name, each once, in the order of the alphabet. */
export function ownersOf(ranked: readonly ListedAccount[]): readonly string[] {
  const owners = new Map(ranked.map(({ card }) => [fold(card.owner), card.owner.trim()]));
  return [...owners.values()].filter((owner) => owner !== '').sort((a, b) => a.localeCompare(b));
}

/** The accounts to go through from one on: all that is due, or what waits where it is one of those. */
export function walkFrom(work: readonly Work[], key: string): readonly string[] {
  const keysOf = (sections: readonly WorkSection[]): readonly string[] =>
    work.filter(({ section }) => sections.includes(section)).flatMap(({ accounts }) => accounts.map((one) => one.key));
  const due = keysOf(['personal', 'due']);
  if (due.includes(key)) return due;
  const waiting = keysOf(['waiting']);
  return waiting.includes(key) ? waiting : [key];
}
