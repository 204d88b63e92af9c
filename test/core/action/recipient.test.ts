import type { Asked } from '../../../src/core/action/asked';
import { holds } from '../../../src/core/action/gate';
import type { Situation } from '../../../src/core/action/situation';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { ANA, asked, gated, NO_JOURNAL, TODAY } from './gated';

const said = (account: Partial<Situation>, how: Partial<Asked>) =>
  holds(gated(account), defaultPolicy, asked(how)).map(({ sentence }) => sentence);

const RUI = { ...ANA, contact: 'Rui Sá', email: 'rui@example.com', phone: '' };
const blocked = (channel: Asked['channel'], address = '') => [{ channel, address, since: TODAY - 5 }];

describe('a recipient', () => {
  it('has to be listed for the account, whatever the case of the address or the spaces of the number', () => {
    expect(said({}, { address: 'ANA@example.com' })).toEqual([]);
    expect(said({}, { channel: 'call', address: '00351210000001' })).toEqual([]);
    expect(said({}, { address: 'boss@example.com' })).toEqual([
      'boss@example.com is no listed contact of this account',
    ]);
    expect(said({ contacts: null }, { address: ANA.email })).toHaveLength(1);
  });

  it('needs an address for the channel', () => {
    expect(said({}, { address: '' })).toEqual(['no email address is listed']);
    expect(said({}, { channel: 'text', address: '' })).toEqual(['no phone number is listed']);
    expect(said({}, { channel: 'letter', address: '' })).toEqual([]);
  });

  it('may be looked for by a person, not by a batch', () => {
    const nobody = { contacts: [{ ...ANA, email: '' }] };
    expect(said(nobody, {})).toEqual([]);
    expect(said(nobody, { automatic: true, listDay: TODAY })).toEqual(['no email address is listed']);
  });
});

describe('an address that bounced', () => {
  it('is held, another of the account is not', () => {
    const account = { contacts: [ANA, RUI], journal: { ...NO_JOURNAL, bounced: blocked('email', ANA.email) } };
    expect(said(account, { address: ANA.email })).toEqual(['ana@example.com came back on 2026-11-25']);
    expect(said(account, { address: RUI.email })).toEqual([]);
    expect(said(account, {})).toEqual([]);
    expect(said(account, { channel: 'call' })).toEqual([]);
  });

  it('holds the channel when no other is listed, or when the row names none', () => {
    const named = { ...NO_JOURNAL, bounced: blocked('email', ANA.email) };
    const all = { ...NO_JOURNAL, bounced: blocked('email') };
    expect(said({ journal: named }, {})).toHaveLength(1);
    expect(said({ journal: named, contacts: null }, {})).toHaveLength(1);
    expect(said({ journal: all, contacts: [ANA, RUI] }, { address: RUI.email })).toEqual([
      'email came back on 2026-11-25; find out why',
    ]);
  });

  it('of paper holds letters only', () => {
    const journal = { ...NO_JOURNAL, returnedPost: TODAY - 5 };
    expect(said({ journal }, { channel: 'letter' })).toEqual(['post came back on 2026-11-25; find the right address']);
    expect(said({ journal }, { channel: 'email' })).toEqual([]);
  });
});

describe('who opted out', () => {
  it('of one channel is contacted by the others', () => {
    const journal = { ...NO_JOURNAL, optedOut: blocked('text') };
    expect(said({ journal }, { channel: 'text' })).toEqual(['opted out of text on 2026-11-25']);
    expect(said({ journal }, { channel: 'call' })).toEqual([]);
  });

  it('of all is contacted by none', () => {
    const journal = { ...NO_JOURNAL, optedOut: blocked(null) };
    for (const channel of ['email', 'call', 'text', 'letter', null] as const) {
      expect(said({ journal }, { channel })).toEqual(['opted out of every contact on 2026-11-25']);
    }
  });
});
