import { seeded } from '../../build/examples/made-up-book';
import { later } from '../../src/core/outbox/instant';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { smtpTransport, type LetterTransport } from '../../src/mail/smtp-transport';
import { startMail, type Mail } from '../../src/workbench/server/mail/mail';
import { unaccounted } from '../support/accounted-for';
import { drivenToDeath, Killed, MOMENTS, type Death } from '../support/dying-host';
import { approved, openHost, runOf, statesOf, type OutboxHost } from '../support/outbox-host';

/** More of both is asked for by whoever has the time: `CALLSHEET_SOAK_LETTERS=200 CALLSHEET_SOAK_RUNS=100`. */
const LETTERS = Number(process.env['CALLSHEET_SOAK_LETTERS'] ?? 40);
const RUNS = Number(process.env['CALLSHEET_SOAK_RUNS'] ?? 3);
const SEED = Number(process.env['CALLSHEET_SEED'] ?? 20261030);

const HOUR = 3600;

let mail: Mail;
let transport: LetterTransport;
let url: string;

beforeAll(async () => {
  mail = await startMail();
  url = (await mail.outbox()).smtp;
});
afterAll(() => mail.close());
beforeEach(() => (transport = smtpTransport(url)));
afterEach(() => transport.close());

const received = async (): Promise<readonly string[]> =>
  (await mail.outbox()).letters.map(({ subject }) => /\[(.*)\]/.exec(subject)![1]!);

/** A workbook with so many letters approved, and an empty mailbox. */
function opened(rows: readonly OutboxRow[]): OutboxHost {
  mail.forget();
  return openHost(rows, { deliver: (letter) => transport.send(letter) });
}

/** Runs once, and dies where it is told; a killed process takes its line to the mail server with it. */
async function runOnce(host: OutboxHost, run: string, death: Death | null) {
  try {
    return await drivenToDeath(runOf({ run }), host, death);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    transport.close();
    transport = smtpTransport(url);
    return null;
  }
}

describe('a run over a real mail server', () => {
  it('that nobody kills sends every letter once, in its order', async () => {
    const host = opened(approved(8));
    const { answer } = (await runOnce(host, 'run 1', null))!;
    expect(answer.progress).toMatchObject({ sent: 8, left: 0 });
    expect(await received()).toEqual(Array.from({ length: 8 }, (_, i) => `CS-${i}`));
    expect(unaccounted(host, await received(), 0)).toEqual([]);
  });

  it('that breaks the line leaves that letter in doubt, and goes on by a new line', async () => {
    const [first, second, third] = approved(3);
    const host = opened([first!, { ...second!, to: 'lost@a1.example' }, { ...third!, to: 'bad@a2.example' }]);
    await runOnce(host, 'run 1', null);
    expect(statesOf(host)).toEqual(['SENT', 'UNKNOWN', 'FAILED']);
    expect(await received()).toEqual(['CS-0', 'CS-1']);
  });
});

describe('a run over a real mail server that is killed', () => {
  const FEW = 4;

  it.each([
    ['carried on by another run, when its time is over', 'run 2', HOUR],
    ['opened again at once by the same person', 'run 1', 1],
  ])('at any step, before, within and after what it does, and %s', async (_, next, seconds) => {
    const { steps } = (await runOnce(opened(approved(FEW)), 'run 1', null))!;
    expect(steps.length).toBeGreaterThan(4 * FEW);
    for (let step = 0; step < steps.length; step += 1) {
      for (const when of MOMENTS) {
        const host = opened(approved(FEW));
        expect(await runOnce(host, 'run 1', { step, when })).toBeNull();
        host.now = later(host.now, seconds);
        await runOnce(host, next, null);
        expect([step, when, ...unaccounted(host, await received(), 1)]).toEqual([step, when]);
      }
    }
  });

  it(`again and again, with ${LETTERS} letters: none arrives twice, none is lost, and each crash leaves one in doubt at most`, async () => {
    const chance = seeded(SEED);
    for (let one = 0; one < RUNS; one += 1) {
      const host = opened(approved(LETTERS));
      let crashes = 0;
      for (;;) {
        const when = MOMENTS[Math.floor(chance() * MOMENTS.length)]!;
        const step = Math.floor(chance() * LETTERS * 3);
        if (await runOnce(host, `run ${crashes}`, { step, when })) break;
        crashes += 1;
        host.now = later(host.now, HOUR);
      }
      expect(unaccounted(host, await received(), crashes)).toEqual([]);
    }
  }, 3_600_000);
});
