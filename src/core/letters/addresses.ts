import { letterProblem } from './letter-problem';
import type { LetterProblem, WrittenChannel } from './template';

export type AddressReading = { readonly to: string } | { readonly problem: LetterProblem };

const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const LONGEST = 254;
const PHONE = /^\+?[\d\s().-]{6,30}$/;

/** One address as a cell has it: exactly one, and nothing else; `cell` is where it stands. */
export function addressIn(text: string, channel: Exclude<WrittenChannel, 'letter'>, cell: string): AddressReading {
  const address = text.trim();
  const many = channel === 'email' ? address.split('@').length > 2 : /[;,/]|\n/.test(address);
  if (many) return { problem: letterProblem('several-addresses', cell, address) };
  const isOne = channel === 'email' ? EMAIL.test(address) && address.length <= LONGEST : PHONE.test(address);
  return isOne ? { to: address } : { problem: letterProblem('not-an-address', cell, address) };
}

export interface Copies {
  readonly addresses: readonly string[];
  readonly problems: readonly LetterProblem[];
}

/** Addresses of our own that copies go to: several may stand in the cell, with commas, semicolons or spaces between. */
export function copiesIn(text: string, cell: string): Copies {
  const read = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map((part) => addressIn(part, 'email', cell));
  return {
    addresses: [...new Set(read.flatMap((one) => ('to' in one ? [one.to] : [])))],
    problems: read.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  };
}
