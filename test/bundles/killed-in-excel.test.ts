import { unaccounted } from '../support/accounted-for';
import { deathsAt, openExcel, type DyingExcel } from '../support/dying-excel';
import { rowsOf } from '../support/outbox-host';
import { workbenchAside, type Aside } from '../support/workbench-aside';

const LETTERS = 2;
/** A run has its claims for five minutes. */
const LEASE_OVER = 301;

let aside: Aside;
beforeAll(async () => (aside = await workbenchAside()));
afterAll(() => aside.close());

async function within<Answer>(drafts: boolean, work: (excel: DyingExcel) => Promise<Answer>): Promise<Answer> {
  const excel = openExcel(aside, LETTERS, drafts);
  try {
    return await work(excel);
  } finally {
    excel.close();
  }
}

const wrongOf = (excel: DyingExcel, crashes: number): readonly string[] => {
  const host = { sheets: excel.sheets() };
  const held = rowsOf(host).filter(({ state }) => state === 'HELD');
  return [...unaccounted(host, aside.received(), crashes), ...held.map(({ reason }) => `held: ${reason}`)];
};

describe.each([
  ['with drafts', true],
  ['that may only send', false],
])('a pane in Excel, over Microsoft Graph %s and a real mail server,', (_, drafts) => {
  it('that nobody kills sends every letter once', () =>
    within(drafts, async (excel) => {
      const { answer } = await excel.send();
      expect(answer).toMatchObject({ refused: null, progress: { sent: LETTERS, left: 0 } });
      expect(aside.received()).toHaveLength(LETTERS);
      expect(wrongOf(excel, 0)).toEqual([]);
    }));

  it('that is closed, or loses an answer or the network, at anything it asks for: none twice, none lost', async () => {
    const { steps } = await within(drafts, (excel) => excel.send());
    const deaths = deathsAt(steps);
    const wrong: string[] = [];
    for (const death of deaths) {
      await within(drafts, async (excel) => {
        await excel.send(death);
        // Pressed again at once, every other time: the claims of the dead run hold until their time is over.
        if (death.step % 2 === 0) await excel.send();
        excel.pass(LEASE_OVER);
        const { answer } = await excel.send();
        const told = `${death.how} ${death.when} ${death.step} ${steps[death.step]}`;
        wrong.push(...(answer?.refused === null ? wrongOf(excel, 1) : ['refused']).map((what) => `${told}: ${what}`));
      });
    }
    expect(deaths.length).toBeGreaterThan(20 * LETTERS);
    expect(wrong).toEqual([]);
  }, 300_000);
});

describe('a letter that was handed over as the pane was closed, where the mailbox may be read,', () => {
  it.each([
    ['went out: the next run finds it among the sent', 'after', ['SENT', 'SENT']],
    ['is still a draft: the next run says that it was not sent', 'before', ['FAILED', 'SENT']],
  ] as const)('%s', async (_, when, states) => {
    const { steps } = await within(true, (excel) => excel.send());
    const step = steps.findIndex((name) => name.endsWith('/send'));
    await within(true, async (excel) => {
      await excel.send({ step, when, how: 'gone' });
      excel.pass(LEASE_OVER);
      await excel.send();
      expect(rowsOf({ sheets: excel.sheets() }).map(({ state }) => state)).toEqual(states);
      expect(wrongOf(excel, 1)).toEqual([]);
    });
  });
});
