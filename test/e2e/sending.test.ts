import type { Locator } from 'playwright-core';
import { deliveryReport } from '../../src/workbench/server/mail/delivery-report';
import type { KeptLetter } from '../../src/workbench/mail/kept-letter';
import { opened } from './opened';
import { cells, isReady, visit, type Visit } from './visit';

/** The frame that shows a letter takes no scripts, into which the tool of these tests puts one of its own. */
const EXPECTED = /^Blocked script execution in 'about:srcdoc'/;

/** A working morning, at an hour at which everybody may be written to. */
const MORNING = '2026-10-30T15:30:00Z';

jest.setTimeout(120_000);

const workbench = opened();
let at: Visit;

const turn = async (knobs: object): Promise<void> =>
  expect((await workbench.server.post('mail/knobs', knobs)).status).toBe(200);
const letters = async (): Promise<readonly KeptLetter[]> =>
  (await workbench.server.letters()).filter(({ subject }) => /\[CS-/.test(subject));

const by = (key: string): Locator => at.pane.locator(`[data-key="${key}"]`);
/** Waits until nothing is under way. */
const idle = (): Promise<void> => at.pane.locator('.foot:not([data-busy])').waitFor();
const press = async (key: string): Promise<void> => {
  await by(key).click();
  await idle();
};

/** Comes in on the day of the sample, scores, says who writes and how to pay, and looks at the letters. */
async function comesIn(host: string): Promise<void> {
  await workbench.server.post('mail/forget', {});
  const address = `${workbench.server.url}?host=${host}&language=en-US&zone=America/New_York&today=2026-10-30`;
  at = await visit(workbench.browser, address, { timezoneId: 'America/New_York', locale: 'en-US' }, MORNING);
  at.page.setDefaultTimeout(60_000);
  await idle();
  await press('score');
  await at.pane.locator('.account').first().waitFor();
  await by('tab-letters').click();
  await press('score');
  await by('head-creditor').locator('input').fill('Northwind Traders Ltd');
  await by('head-paymentMethods').fill('Bank transfer to IBAN GB33 BUKB 2020 1555 5555 55');
  await press('score');
  await at.pane.locator('.letters .account').first().waitFor();
}

/** Presses Send, says who it is, and says yes. */
async function sends(): Promise<void> {
  await by('score').click();
  await by('my-name').or(by('send-yes')).first().waitFor();
  if (await by('my-name').isVisible()) {
    await by('my-name').locator('input').fill('Ana');
    await by('save-name').click();
  }
  await by('send-yes').click();
}

/** Waits until a run has ended. */
async function ends(): Promise<void> {
  await at.pane
    .getByText(/^\d+ sent/)
    .first()
    .waitFor();
  await idle();
}

/** Until so many have arrived, with the pauses that the mail service wants between them. */
async function arrive(count: number): Promise<void> {
  while ((await letters()).length < count) await at.page.waitForTimeout(300);
}

const states = async (): Promise<readonly string[]> =>
  ((await cells(at.page, 'Outbox', 'A2:A60')) ?? []).flatMap(([state]) => (typeof state === 'string' ? [state] : []));
const textOf = (selector: string): Promise<string> => at.pane.locator(selector).first().innerText();
/** What Today says is to be done with an account. */
async function actionOf(name: string): Promise<string> {
  await by('tab-work').click();
  await by('find').locator('input').fill(name);
  const found = at.pane.locator('#panel-work .account', { hasText: name });
  return `${await found.first().innerText()}`;
}

describe('letters that are sent in Excel', () => {
  let all = 0;
  let first = '';

  beforeAll(() => comesIn('excel'));
  afterAll(async () => {
    expect(at.errors.filter((text) => !EXPECTED.test(text))).toEqual([]);
    await at.close();
  });

  it('are counted as they stand below, with one act to press', async () => {
    const headline = await textOf('#panel-letters h2.title');
    all = Number(/^(\d+) by email to/.exec(headline)?.[1]);
    expect(all).toBeGreaterThan(10);
    expect(await at.pane.locator('#panel-letters section.part').first().innerText()).toMatch(
      new RegExp(`^By email\\s+${all}\\b`),
    );
    expect(await by('score').innerText()).toBe(`Send ${all} letters`);
    await at.pane.getByText('Recipients see the name that Microsoft gives this mailbox').waitFor();
  });

  it('ask for the name where Send was pressed, and nothing else is offered beside the question', async () => {
    first = await textOf('.letters .account .name');
    await turn({ trouble: 'gone', after: 0, letters: 1 });
    await by('score').click();
    await by('my-name').locator('input').fill('Ana');
    expect(await by('score').isVisible()).toBe(false);
    await by('save-name').click();
    await by('send-yes').waitFor();
    expect(await by('score').isVisible()).toBe(false);
  });

  it('are followed by the list, where the second click of a double click opens nothing', async () => {
    await by('send-yes').dblclick();
    await arrive(1);
    expect(await by('letter-name').count()).toBe(0);
  });

  it('can be read while they go out, and neither edited nor left out', async () => {
    await at.pane.locator('.letters .account').last().click();
    await by('letter-name').waitFor();
    const offered = [await by('edit').count(), await by('leave-out').count()];
    await by('back').click();
    expect(offered).toEqual([0, 0]);
  });

  it('stop at a press of Pause', async () => {
    await arrive(2);
    await at.pane.locator('.letters li', { hasText: first }).getByText('Sent', { exact: true }).waitFor();
    await at.pane.locator('.letters .marks').getByText('Being sent').waitFor();
    await by('score').click();
    await ends();
    expect(await states()).not.toContain('CLAIMED');
  });

  it('that break off as the page of the pane is loaded again are announced, go on at one press, and none goes out twice', async () => {
    const sent = (await letters()).length;
    await by('score').click();
    await by('send-yes').click();
    await arrive(sent + 1);
    await at.pane.locator('body').evaluate(() => location.reload());
    await at.pane.getByText(/^Sending stopped at .* with \d+ letters left\./).waitFor();
    await by('carry-on').click();
    await by('send-yes').click();
    await arrive(sent + 3);
    await by('score').click();
    await ends();
    const references = (await letters()).map(({ subject }) => /\[(CS-[^\]]+)\]/.exec(subject)?.[1]);
    expect(new Set(references).size).toBe(references.length);
    expect(await states()).not.toContain('CLAIMED');
  });

  it('that came back are found in the mailbox, and the next thing to do is to call', async () => {
    await by('Letters that came back').click();
    await by('look-returned').click();
    await at.pane.getByText(`${first}: CS-`).filter({ hasText: 'came back from' }).waitFor();
    // Today nobody is asked again; on Monday the call is due.
    await at.page.locator('#today').fill('2026-11-02');
    await isReady(at.page, 'excel');
    await idle();
    await by('score').click();
    await at.pane.getByRole('button', { name: /^Use Oct 30, 2026/ }).click();
    await at.pane.locator('.account').first().waitFor();
    await idle();
    expect(await actionOf(first)).toMatch(/CALL .*came back on Oct 30/);
  });
});

describe('letters that are sent in Google Sheets', () => {
  let first = '';

  beforeAll(async () => {
    await comesIn('sheets');
    await turn({ trouble: '' });
  });
  afterAll(async () => {
    expect(at.errors).toEqual([]);
    await at.close();
  });

  it('have the name on Policy, and what came back is told by a report that is pasted', async () => {
    await at.pane.getByText('Recipients see the name Northwind Traders Ltd.').waitFor();
    first = await textOf('.letters .account .name');
    await sends();
    await ends();
    const [letter] = await letters();
    const source = Buffer.from(await (await fetch(`${workbench.server.url}outbox/${letter?.id}.eml`)).arrayBuffer());
    await by('Letters that came back').click();
    await by('pasted-report').fill(
      deliveryReport('you@workbench.example', letter?.to ?? [], source).toString('latin1'),
    );
    await by('read-report').click();
    await at.pane.getByText(`${first}: CS-`).filter({ hasText: 'came back from' }).waitFor();
    await idle();
  });

  it('are prepared by a schedule that is set in Setup, which tells by mail and sends nothing', async () => {
    await by('tab-setup').click();
    await by('schedule').scrollIntoViewIfNeeded();
    await by('schedule').click();
    await at.pane.getByRole('option', { name: 'Every working day' }).click();
    await by('digest').waitFor();
    await idle();
    const before = (await workbench.server.letters()).length;
    await at.page.getByRole('button', { name: 'Run triggers now' }).click();
    while ((await workbench.server.letters()).length === before) await at.page.waitForTimeout(200);
    const sent = (await workbench.server.letters()).slice(before);
    expect(sent.map(({ to }) => to)).toEqual([['you@workbench.example']]);
    expect(sent[0]?.subject).not.toMatch(/\[CS-/);
  });

  it('are prepared by nobody once the schedule is taken away', async () => {
    await by('schedule').click();
    await at.pane.getByRole('option', { name: 'Never' }).click();
    await by('digest').waitFor({ state: 'detached' });
    await idle();
    await at.page.getByRole('button', { name: 'Run triggers now' }).click();
    await at.page.getByText('There are no triggers any more.').waitFor();
  });
});
