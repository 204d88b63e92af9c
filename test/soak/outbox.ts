/**
 * Letters sent by the add-ins' own code over a real mail server, killed again and again at moments left to chance: `npm run soak --
 * outbox --letters 200 --runs 5 --host excel`. Ends with what became of them, and fails where a letter is not accounted for.
 */
import { parseArgs } from 'node:util';
import { seeded } from '../../build/examples/made-up-book';
import { ENDS, openExcel } from '../support/dying-excel';
import { openScript } from '../support/dying-script';
import { workbenchAside, type Aside } from '../support/workbench-aside';
import { endsToCome, ofHosts, tell, type Came } from './story';

/** Presses Send until nothing is left; tells how often it was killed, and how the workbook stands. */
type Story = (aside: Aside, letters: number, chance: () => number) => Promise<Pick<Came, 'crashes' | 'sheets'>>;

/** A run has its claims for five minutes. */
const LEASE_OVER = 301;
/** Things that a pane asks for, and that a script changes, between two deaths, at most. */
const [PANE_LIVES, SCRIPT_LIVES] = [
  (letters: number): number => 30 + 0.6 * letters,
  (letters: number): number => 60 + 2 * letters,
];

const inExcel =
  (drafts: boolean): Story =>
  async (aside, letters, chance) => {
    const excel = openExcel(aside, letters, drafts);
    try {
      for (let crashes = 0; ;) {
        const deaths = endsToCome(ENDS, PANE_LIVES(letters), chance);
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

const letters = Number(values.letters);
const chance = seeded(Number(values.seed));
const stories = ofHosts(values.host, STORIES).flat();
const aside = await workbenchAside();
try {
  for (let run = 0; run < Number(values.runs); run += 1)
    for (const [name, story] of stories) {
      const began = performance.now();
      const came = await story(aside, letters, chance);
      tell(name, { letters, ...came, received: aside.received(), began });
    }
} finally {
  await aside.close();
}
