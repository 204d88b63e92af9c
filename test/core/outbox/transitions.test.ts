import { STATES, type OutboxState } from '../../../src/core/outbox/outbox-row';
import { isTaken, isWaiting, mayBecome, statesBefore } from '../../../src/core/outbox/transitions';

/** Every state that a run by itself can bring a letter to. */
function reached(from: OutboxState): Set<OutboxState> {
  const found = new Set<OutboxState>();
  const visit = (state: OutboxState): void => {
    for (const next of STATES) {
      if (!mayBecome(state, next, 'run') || found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
}

describe('what may become of a letter', () => {
  it.each(['SENDING', 'SENT', 'UNKNOWN', 'PREPARED', 'FAILED', 'HELD', 'REMOVED'] as const)(
    'no run sends again by itself what is %s',
    (state) => expect(reached(state)).not.toContain('SENDING'),
  );

  it.each(['PLANNED', 'CLAIMED'] as const)('a run may send what is %s', (state) => {
    expect(reached(state)).toContain('SENDING');
  });

  it('nobody hands a letter over that no run has claimed', () => {
    expect([...statesBefore('SENDING', 'run'), ...statesBefore('SENDING', 'person')]).toEqual(['CLAIMED']);
  });

  it('a letter that was begun waits again only where the mail service says that it has not taken it', () => {
    const back = STATES.flatMap((from) => STATES.flatMap((to) => (mayBecome(from, to, 'service') ? [[from, to]] : [])));
    expect(back).toEqual([['SENDING', 'PLANNED']]);
  });

  it('what was sent stays sent, whoever looks at it', () => {
    expect(STATES.filter((to) => mayBecome('SENT', to, 'run') || mayBecome('SENT', to, 'person'))).toEqual([]);
  });

  it('a person may approve again only what certainly did not go out', () => {
    expect(statesBefore('PLANNED', 'person')).toEqual(['PLANNED', 'HELD', 'FAILED', 'REMOVED']);
    expect(STATES.filter((state) => !isTaken(state))).toEqual(['FAILED', 'HELD', 'REMOVED']);
  });

  it('where letters go out without a person, what was held may be approved again: what failed or was taken out may not', () => {
    expect(statesBefore('PLANNED', 'policy')).toEqual(['PLANNED', 'HELD']);
    expect(STATES.flatMap((from) => STATES.filter((to) => mayBecome(from, to, 'policy')))).toEqual([
      'PLANNED',
      'PLANNED',
    ]);
  });

  it('a letter waits until a run has handed it over', () => {
    expect(STATES.filter(isWaiting)).toEqual(['PLANNED', 'CLAIMED']);
  });
});
