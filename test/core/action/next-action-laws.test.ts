import fc from 'fast-check';
import { addressed } from '../../../src/core/action/approach';
import { holds } from '../../../src/core/action/gate';
import { nextAction } from '../../../src/core/action/next-action';
import type { JournalEvent } from '../../../src/core/journal/event';
import { OUTCOMES, type EventKind } from '../../../src/core/journal/words';
import type { Contact } from '../../../src/core/policy/contact';
import { ACCOUNT_CLASSES, CHANNELS } from '../../../src/core/policy/words';
import { ANA, asked, contacted } from './gated';
import { AS_OF } from './situations';
import { settledIn, situationOn } from './stage-days';

const EVA: Contact = { ...ANA, contact: 'Eva Lima', role: 'approver', email: 'eva@example.com', phone: '', row: 3 };

const KINDS: readonly EventKind[] = [
  'contact',
  'contact',
  'contact',
  'bounce',
  'address good',
  'opt out',
  'opt in',
  'returned post',
  'at agency',
  'back from agency',
  'credit hold',
];
const row: fc.Arbitrary<JournalEvent> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...KINDS),
    day: fc.nat(30),
    channel: fc.constantFrom(...CHANNELS),
    outcome: fc.constantFrom(...OUTCOMES),
    stage: fc.constantFrom('', 'One day late', 'One week late', 'Every week', 'One month late'),
    reference: fc.constantFrom('', ANA.email, ANA.phone, EVA.email),
  })
  .map(({ day, kind, outcome, stage, ...rest }) => {
    const isContact = kind === 'contact';
    return contacted({
      ...rest,
      kind,
      day: AS_OF - day,
      outcome: isContact ? outcome : '',
      stage: isContact ? stage : '',
    });
  });
const rows = fc.array(row, { maxLength: 8 });
const contacts = fc.subarray([ANA, EVA, { ...ANA, contact: 'Rui', role: null, email: '', doNotContact: true }]);
const due = fc.array(fc.integer({ min: -95, max: 12 }), { minLength: 1, maxLength: 3 });

const actionOf = (
  dueIn: readonly number[],
  events: readonly JournalEvent[],
  listed: readonly Contact[],
  of: (typeof ACCOUNT_CLASSES)[number],
) => {
  const items = dueIn.map((days) => ({ due: AS_OF + days }));
  const situation = situationOn(AS_OF, items, events, { contacts: listed });
  return { situation, action: nextAction(situation, of, settledIn) };
};

describe('the next action, whatever is in the journal', () => {
  it('is no contact against a hold, nor with anybody who is not listed or asked for none', () => {
    fc.assert(
      fc.property(due, rows, contacts, fc.constantFrom(...ACCOUNT_CLASSES), (dueIn, events, listed, of) => {
        const { situation, action } = actionOf(dueIn, events, listed, of);
        const { channel, contact, hold, code } = action;
        if (!channel || hold || code === 'wait') return;
        const how = { class: of, channel, contact, ...addressed(channel, contact) };
        expect(holds(situation, settledIn, asked(how))).toEqual([]);
        expect(contact === null || (listed.includes(contact) && !contact.doNotContact)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(due, rows, contacts, (dueIn, events, listed) => {
        const { action } = actionOf(dueIn, events, listed, 'NORMAL');
        const { action: other } = actionOf([...dueIn].reverse(), [...events].reverse(), listed, 'NORMAL');
        expect(other).toEqual(action);
      }),
      { numRuns: 200 },
    );
  });

  it('is one line, a hold or a waiting with the day it ends where it has one', () => {
    fc.assert(
      fc.property(due, rows, contacts, (dueIn, events, listed) => {
        const { sentence, hold, until } = actionOf(dueIn, events, listed, 'NORMAL').action;
        expect(sentence).not.toMatch(/[{}\n]|undefined|NaN|null/);
        if (hold) expect(sentence).toMatch(/^HOLD: /);
        if (until !== null) expect(until).toBeGreaterThan(AS_OF);
      }),
      { numRuns: 200 },
    );
  });
});
