import { approach } from '../../../src/core/action/approach';
import type { JournalEvent } from '../../../src/core/journal/event';
import type { Contact } from '../../../src/core/policy/contact';
import type { Channel, Role } from '../../../src/core/policy/policy';
import { ANA, asked, contacted, gated, journal } from './gated';

const person = (contact: string, role: Role | null, but: Partial<Contact> = {}): Contact => ({
  ...ANA,
  contact,
  role,
  email: `${contact.toLowerCase()}@example.com`,
  phone: `+351 210 000 ${100 + contact.charCodeAt(0)}`,
  ...but,
});
const EVA = person('Eva', 'approver');
const RUI = person('Rui', 'cfo');

const to = (
  channel: Channel,
  role: Role,
  contacts: readonly Contact[] | null,
  rows: readonly JournalEvent[] = [],
  must = false,
) => {
  const { contact, ...how } = approach(gated({ contacts, journal: journal(...rows) }), asked(), {
    channel,
    role,
    must,
  });
  return { ...how, name: contact && contact.contact };
};

describe('who is asked', () => {
  it('is whoever has the role of the stage', () => {
    expect(to('call', 'approver', [ANA, RUI, EVA])).toEqual({ channel: 'call', role: 'approver', name: 'Eva' });
  });

  it('is the next lower role that has a person, and only then anybody', () => {
    expect(to('call', 'cfo', [ANA, EVA]).name).toBe('Eva');
    expect(to('call', 'cfo', [ANA]).name).toBe('Ana Reis');
    expect(to('call', 'clerk', [RUI, person('Noa', null)]).name).toBe('Rui');
    expect(to('call', 'clerk', [])).toEqual({ channel: 'call', role: 'clerk', name: null });
  });

  it('is never whoever asked not to be contacted, nor the wrong person', () => {
    expect(to('call', 'approver', [{ ...EVA, doNotContact: true }, ANA]).name).toBe('Ana Reis');
    const wrong = contacted({ channel: 'call', outcome: 'wrong person', reference: EVA.phone });
    expect(to('call', 'approver', [EVA, ANA], [wrong]).name).toBe('Ana Reis');
    expect(to('call', 'approver', [EVA, ANA], [{ ...wrong, reference: 'eva' }]).name).toBe('Ana Reis');
  });

  it('is nobody of whom nothing but the name is known, while another can be reached', () => {
    const named = person('Eva', 'approver', { email: '', phone: '' });
    expect(to('call', 'approver', [named, ANA]).name).toBe('Ana Reis');
    expect(to('call', 'approver', [named])).toEqual({ channel: 'call', role: 'approver', name: null });
  });
});

describe('the channel', () => {
  it('is the one they prefer, else that of the stage', () => {
    expect(to('email', 'clerk', [ANA]).channel).toBe('email');
    expect(to('email', 'clerk', [{ ...ANA, channel: 'call' }]).channel).toBe('call');
  });

  it('is the call where it has to be one, whatever they prefer', () => {
    expect(to('call', 'clerk', [{ ...ANA, channel: 'email' }], [], true).channel).toBe('call');
  });

  it('is never again the one that was not answered last, not even the preferred one', () => {
    const missed = contacted({ channel: 'call', outcome: 'no answer' });
    expect(to('call', 'clerk', [ANA], [missed]).channel).toBe('text');
    expect(to('email', 'clerk', [{ ...ANA, channel: 'call' }], [missed]).channel).toBe('email');
    expect(to('call', 'clerk', [ANA], [{ ...missed, outcome: 'message left' }]).channel).toBe('text');
    expect(to('call', 'clerk', [ANA], [{ ...missed, outcome: 'reached' }]).channel).toBe('call');
    // Somebody picked up.
    const wrong = { ...missed, outcome: 'wrong person', reference: EVA.phone };
    expect(to('call', 'clerk', [EVA, ANA], [wrong])).toMatchObject({ channel: 'call', name: 'Ana Reis' });
  });

  it('is open again after another one was tried', () => {
    const rows = [contacted({ channel: 'call', outcome: 'no answer', second: 1 }), contacted({ second: 2 })];
    expect(to('call', 'clerk', [ANA], rows).channel).toBe('call');
  });

  it('passes over one that bounced, is opted out of, or has no address', () => {
    const bounce = contacted({ kind: 'bounce', channel: 'email', outcome: '', reference: ANA.email });
    expect(to('email', 'clerk', [ANA], [bounce]).channel).toBe('letter');
    const returned = contacted({ kind: 'returned post', channel: null, outcome: '' });
    expect(to('email', 'clerk', [ANA], [bounce, returned]).channel).toBe('text');
    const out = contacted({ kind: 'opt out', channel: 'text', outcome: '' });
    expect(to('text', 'clerk', [ANA], [out]).channel).toBe('call');
    expect(to('call', 'clerk', [{ ...ANA, phone: '' }]).channel).toBe('email');
  });

  it('is that of the stage where Contacts were not consulted', () => {
    expect(to('text', 'cfo', null)).toEqual({ channel: 'text', role: 'cfo', name: null });
  });
});
