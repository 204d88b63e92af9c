import { unaccounted } from '../support/accounted-for';
import { openScript, type DyingScript, type ScriptDeath } from '../support/dying-script';
import { rowsOf } from '../support/outbox-host';
import { workbenchAside, type Aside } from '../support/workbench-aside';

const LETTERS = 2;
const LEASE_OVER = 301;

let aside: Aside;
beforeAll(async () => (aside = await workbenchAside()));
afterAll(() => aside.close());

const wrongOf = (script: DyingScript, crashes: number): readonly string[] => {
  const host = { sheets: script.sheets() };
  const held = rowsOf(host).filter(({ state }) => state === 'HELD');
  return [...unaccounted(host, aside.received(), crashes), ...held.map(({ reason }) => `held: ${reason}`)];
};

describe('the script in Google Sheets, over MailApp and a real mail server,', () => {
  it('that nobody ends sends every letter once', async () => {
    const script = openScript(aside, LETTERS);
    const { answer } = await script.send();
    expect(answer).toMatchObject({ refused: null, progress: { sent: LETTERS, left: 0 } });
    expect(aside.received()).toHaveLength(LETTERS);
    expect(wrongOf(script, 0)).toEqual([]);
  });

  it('that is watched tells how far it is at each letter, and stops before the next at a press of Pause', async () => {
    const script = openScript(aside, 4);
    const seen: (readonly [number, string])[] = [];
    const { answer } = await script.send(null, ({ sent, next }) => {
      seen.push([sent, next]);
      return seen.length < 2 ? 'on' : 'stop';
    });
    expect(seen.map(([sent]) => sent)).toEqual([0, 1, 2]);
    expect(answer).toMatchObject({ refused: null, progress: { sent: 2, left: 2 } });
    const states = rowsOf({ sheets: script.sheets() }).map(({ state }) => state);
    expect(states.sort()).toEqual(['PLANNED', 'PLANNED', 'SENT', 'SENT']);
    expect((await script.send()).answer).toMatchObject({ progress: { sent: 2, left: 0 } });
    expect(wrongOf(script, 0)).toEqual([]);
  });

  it('that Google ends after anything it changes, with what was not flushed or without it: none twice, none lost', async () => {
    const { steps } = await openScript(aside, LETTERS).send();
    const deaths = steps.flatMap((_, step): readonly ScriptDeath[] => [
      { step, unflushed: 'stands' },
      ...(isFlushed(steps, step) ? [] : [{ step, unflushed: 'lost' } as const]),
    ]);
    const wrong: string[] = [];
    for (const death of deaths) {
      const script = openScript(aside, LETTERS);
      expect((await script.send(death)).answer).toBeNull();
      // Pressed again at once, every other time: the claims of the dead run hold until their time is over.
      if (death.step % 2 === 0) await script.send();
      script.pass(LEASE_OVER);
      const { answer } = await script.send();
      const told = `after ${death.step} ${steps[death.step]}, what was not flushed ${death.unflushed}`;
      wrong.push(...(answer?.refused === null ? wrongOf(script, 1) : ['refused']).map((what) => `${told}: ${what}`));
    }
    expect(deaths.length).toBeGreaterThan(20 * LETTERS);
    expect(wrong).toEqual([]);
  }, 300_000);
});

/** Nothing was written since the last flush. */
const isFlushed = (steps: readonly string[], step: number): boolean =>
  steps.slice(0, step + 1).lastIndexOf('setValues') < steps.slice(0, step + 1).lastIndexOf('flush');
