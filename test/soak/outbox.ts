/**
 * Letters sent by the add-ins' own code over a real mail server, killed again and again at moments left to chance: `npm run soak --
 * outbox --letters 200 --runs 5 --host excel`. Ends with what became of them, and fails where a letter is not accounted for.
 */
import { parseArgs } from 'node:util';
import { seeded } from '../../build/examples/made-up-book';
import { unaccounted } from '../support/accounted-for';
import { ENDS, openExcel, type ExcelDeath } from '../support/dying-excel';
import { openScript } from '../support/dying-script';
import { rowsOf, type OutboxHost } from '../support/outbox-host';
import { workbenchAside, type Aside } from '../support/workbench-aside';

type Sheets = Pick<OutboxHost, 'sheets'>;
/** Presses Send until nothing is left; tells how often it was killed, and how the workbook stands. */
type Story = (aside: Aside, letters: number, chance: () => number) => Promise<{ crashes: number } & Sheets>;

/** A run has its claims for five minutes. */
const LEASE_OVER = 301;
/** Things that a pane asks for, and that a script changes, between two deaths, at most. */
const [PANE_LIVES, SCRIPT_LIVES] = [
  (letters: number): number => 30 + 0.6 * letters,
  (letters: number): number => 60 + 2 * letters,
];

/** One after the other: a run may outlive a lost answer. */
function deathsToCome(letters: number, chance: () => number): readonly ExcelDeath[] {
  const deaths: ExcelDeath[] = [];
  for (let step = 0; deaths.length < 100;) {
    step += 1 + Math.floor(chance() * PANE_LIVES(letters));
    deaths.push({ ...ENDS[Math.floor(chance() * ENDS.length)]!, step });
  }
  return deaths;
}

const inExcel =
  (drafts: boolean): Story =>
  async (aside, letters, chance) => {
    const excel = openExcel(aside, letters, drafts);
    try {
      for (let crashes = 0; ;) {
        const deaths = deathsToCome(letters, chance);
        const { answer, steps } = await excel.send(...deaths);
        const died = deaths.filter(({ step }) => step < steps.length);
        crashes += died.length;
        if (answer?.progress.left === 0) return { crashes, sheets: excel.sheets() };
        excel.pass(LEASE_OVER);
      }
    } finally {
      excel.close();
    }
  };

const inSheets: Story = async (aside, letters, chance) => {
  const script = openScript(aside, letters);
  for (let crashes = 0; ;) {
    // Now and then MailApp takes so long that Google ends the script after six minutes.
    script.mailTakes = chance() < 0.1 ? 400 : 1;
    script.lock(chance() < 0.1);
    const step = Math.floor(chance() * SCRIPT_LIVES(letters));
    const { answer, steps } = await script.send({ step, unflushed: chance() < 0.5 ? 'lost' : 'stands' });
    if (answer?.progress.left === 0) return { crashes, sheets: script.sheets() };
    if (answer === null && steps.length > 1) crashes += 1;
    script.pass(LEASE_OVER);
  }
};

const STORIES: Readonly<Record<string, readonly (readonly [string, Story])[]>> = {
  excel: [
    ['Excel, Graph with drafts', inExcel(true)],
    ['Excel, Graph that may only send', inExcel(false)],
  ],
  sheets: [['Google Sheets, MailApp', inSheets]],
};

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '200' },
    runs: { type: 'string', default: '5' },
    host: { type: 'string', multiple: true, default: Object.keys(STORIES) },
    seed: { type: 'string', default: '20261030' },
  },
});

/** Plays a story once, and tells in a line what came of it. */
async function played(aside: Aside, [name, story]: (typeof STORIES)[string][number], chance: () => number) {
  const letters = Number(values.letters);
  const began = performance.now();
  const { crashes, sheets } = await story(aside, letters, chance);
  const received = aside.received();
  const states = new Map<string, number>();
  for (const { state } of rowsOf({ sheets })) states.set(state, (states.get(state) ?? 0) + 1);
  const wrong = unaccounted({ sheets }, received, crashes);
  const told = [...states].map(([state, count]) => `${count} ${state}`).join(', ');
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(
    `${name}: ${letters} letters, ${crashes} crashes, ${received.length} arrived, ${told}; ${wrong.length} wrong, in ${seconds} s\n` +
      wrong.map((sentence) => `  ${sentence}\n`).join(''),
  );
  if (wrong.length > 0) process.exitCode = 1;
}

async function soak(): Promise<void> {
  const chance = seeded(Number(values.seed));
  const aside = await workbenchAside();
  const stories = values.host.flatMap((host) => {
    const found = STORIES[host];
    if (!found) throw new Error(`No host ${host}; there are ${Object.keys(STORIES).join(', ')}.`);
    return found;
  });
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const story of stories) await played(aside, story, chance);
  await aside.close();
}

await soak();
