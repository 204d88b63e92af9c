import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import type { Cell } from '../../src/core/cells/cell';
import { startMail, type Mail } from '../../src/workbench/server/mail/mail';
import { writeXlsx } from '../../src/files/write-xlsx';
import { newSheet } from '../support/carry-out';
import { madeExport } from '../support/made-export';
import { killedAndRunAgain } from '../support/killed-sends';
import { bookToSend, callsheet, journalledIn, outboxOf, save } from '../support/sent-files';

let mail: Mail;
let smtp: string;
beforeEach(async () => {
  mail = await startMail();
  smtp = (await mail.outbox()).smtp;
});
afterEach(() => mail.close());

const arrived = async () => (await mail.outbox()).letters;
const run = (...args: Parameters<typeof callsheet>) => callsheet(...args).ended;

describe('callsheet send', () => {
  it('by itself lists who gets which letter and who gets none, and writes and sends nothing', async () => {
    const { file } = await bookToSend(3, { approved: false });
    const before = readFileSync(file);
    const { status, out } = await run(['send', file, '--json'], smtp);
    const answer = JSON.parse(out);
    expect(status).toBe(0);
    expect(answer.letters.map(({ account, amount, to }: Record<string, unknown>) => [account, amount, to])).toEqual(
      expect.arrayContaining([
        ['S0', 100, 'ap@s0.example'],
        ['S2', 102, 'ap@s2.example'],
      ]),
    );
    expect(answer.without).toHaveLength(20);
    expect(answer.without[0]).toMatchObject({ why: 'personal', sentence: expect.stringContaining('one by one') });
    expect(await arrived()).toEqual([]);
    expect(readFileSync(file).equals(before)).toBe(true);
    const text = await run(['send', file]);
    expect(text.out).toContain('Letters: 3, to 3 recipients; accounts without one: 20');
  });

  it('sends what was approved, writes down what came of each, and sends nothing of it again', async () => {
    const { file } = await bookToSend(4);
    expect(await run(['send', file, '--send'], smtp)).toMatchObject({
      status: 0,
      out: expect.stringContaining('Sent 4, failed 0, held back 0, in doubt 0, left 0.'),
    });
    expect((await outboxOf(file)).map(({ state }) => state)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
    expect([...(await journalledIn(file)).values()]).toEqual([1, 1, 1, 1]);
    const letters = await arrived();
    expect(letters.map(({ from }) => from)).toEqual(Array(4).fill(expect.stringContaining('ar@harbor.example')));
    const { out } = await run(['send', file, '--send', '--json'], smtp);
    expect(JSON.parse(out)).toMatchObject({ sent: 0, left: 0, letters: [], problems: [] });
    expect(await arrived()).toHaveLength(4);
    expect(readdirSync(path.dirname(file))).toEqual(['aging.xlsx']);
  });

  it('and `rank` are both named where somebody asks what there is, or for another command', async () => {
    const both = expect.stringMatching(/rank FILE[^]*send BOOK/);
    expect(await run(['--help'])).toMatchObject({ status: 0, out: both });
    expect(await run([])).toMatchObject({ status: 64, said: both });
    expect(await run(['score', 'aging.xlsx'])).toMatchObject({
      status: 64,
      said: expect.stringContaining('"score" is not a command'),
    });
  });

  it('of a workbook that was never scored it says so, and ends with 2', async () => {
    const { file } = await bookToSend(1, { approved: false });
    const ledger = {
      name: 'Aging',
      rows: madeExport([{ account: 'S0', invoice: 's0', due: '2026-11-03', open: 100 }]),
    };
    writeFileSync(file, await writeXlsx({ sheets: [ledger] }));
    expect(await run(['send', file])).toMatchObject({ status: 2, said: expect.stringContaining('never scored') });
  });

  it('without the address of a mail server it says how to name one, and ends with 64', async () => {
    const { file } = await bookToSend(1);
    for (const none of ['', 'mail.example:587'])
      expect(await run(['send', file, '--send'], none)).toMatchObject({
        status: 64,
        said: expect.stringContaining('SMTP_URL='),
      });
  });

  it('sends nothing unattended while the policy does not say so', async () => {
    const { file } = await bookToSend(2, { approved: false });
    const { status, said } = await run(['send', file, '--unattended'], smtp);
    expect([status, said]).toEqual([2, expect.stringContaining('Send without a person')]);
    expect(await arrived()).toEqual([]);
  });

  it('where it does, the letters of the day are approved and sent, within contact hours', async () => {
    const { file } = await bookToSend(2, { approved: false, unattended: 'yes' });
    await run(['send', file, '--unattended'], smtp, '2026-11-17T05:00:00Z');
    expect(await arrived()).toEqual([]);
    expect(await outboxOf(file)).toEqual([]);
    expect(await run(['send', file, '--unattended'], smtp)).toMatchObject({ status: 0 });
    expect(await arrived()).toHaveLength(2);
    await run(['send', file, '--unattended'], smtp);
    expect(await arrived()).toHaveLength(2);
  });

  it('stops at the limit of the day, and carries on when called again', async () => {
    const { file } = await bookToSend(3);
    expect(await run(['send', file, '--send', '--limit', '2'], smtp)).toMatchObject({
      status: 1,
      out: expect.stringContaining('Sent 2, failed 0, held back 0, in doubt 0, left 1.'),
    });
    const { status, out } = await run(['send', file, '--send', '--limit', '2', '--json'], smtp);
    const [last] = (await outboxOf(file)).slice(-1);
    const { reference, account, to } = last!;
    const { letters, ...counts } = JSON.parse(out);
    expect([status, counts]).toMatchObject([0, { sent: 1, left: 0, because: null, byHand: 0, problems: [] }]);
    expect(letters).toEqual([expect.objectContaining({ reference, account, to, state: 'SENT', reason: '' })]);
    expect(await arrived()).toHaveLength(3);
  });

  it('of two at once one is refused, and every letter arrives once', async () => {
    const { file } = await bookToSend(6);
    const both = await Promise.all([run(['send', file, '--send'], smtp), run(['send', file, '--send'], smtp)]);
    expect(both.some(({ status }) => status === 0)).toBe(true);
    expect(await arrived()).toHaveLength(6);
    expect((await outboxOf(file)).every(({ state }) => state === 'SENT')).toBe(true);
  });

  it('a copy of the workbook sends nothing of the original until somebody says what it is', async () => {
    const { file, session } = await bookToSend(2);
    const copy = path.join(path.dirname(file), 'copy.xlsx');
    await save({ file: copy, session });
    expect(await run(['send', copy, '--send'], smtp)).toMatchObject({
      status: 2,
      said: expect.stringContaining('--copy'),
    });
    await run(['send', copy, '--send', '--copy'], smtp);
    expect(await arrived()).toEqual([]);
    expect((await outboxOf(copy)).map(({ state }) => state)).toEqual(['REMOVED', 'REMOVED']);
    await run(['send', copy, '--send', '--place', file], smtp);
    await run(['send', file, '--send', '--moved'], smtp);
    expect(await arrived()).toHaveLength(2);
  });

  it('a file that is no workbook is refused with a sentence', async () => {
    const { file } = await bookToSend(1);
    writeFileSync(file, '');
    expect(await run(['send', file])).toMatchObject({ status: 2, said: expect.stringMatching(/is no \.xlsx/) });
  });

  it('of a workbook with an old sheet beside the one that was scored since, somebody must say which', async () => {
    const { file, session } = await bookToSend(2, { approved: false, unattended: 'yes' });
    const paid = (row: readonly Cell[]): boolean => row.includes('S1');
    session.book.sheets['Later'] = newSheet(session.book.sheets['Aging']!.cells.filter((row) => !paid(row)));
    session.score({ sheet: 'Later' });
    await save({ file, session });
    expect(await run(['send', file, '--unattended'], smtp)).toMatchObject({
      status: 64,
      said: expect.stringContaining('--sheet: "Later" and "Aging"'),
    });
    expect(await arrived()).toEqual([]);
    await run(['send', file, '--unattended', '--sheet', 'Later'], smtp);
    expect((await arrived()).map(({ to }) => to.join())).toEqual([expect.stringContaining('ap@s0.example')]);
  });

  it('a workbook that is open in a spreadsheet program is left alone', async () => {
    const { file } = await bookToSend(1);
    writeFileSync(path.join(path.dirname(file), '~$aging.xlsx'), '');
    expect(await run(['send', file, '--send'], smtp)).toMatchObject({
      status: 2,
      said: expect.stringContaining('Close it'),
    });
    expect(await arrived()).toEqual([]);
  });

  it('killed again and again at any moment: never a letter twice, none lost, at most one in doubt each time', async () => {
    const kills = Number(process.env['CALLSHEET_SOAK_KILLS'] ?? 4);
    const { killed, wrong } = await killedAndRunAgain(kills, 3 * kills);
    expect(killed).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  }, 3_600_000);

  it('what a killed run leaves behind stops nobody', async () => {
    const { file } = await bookToSend(1);
    writeFileSync(`${file}.callsheet-lock`, `999999999 ${hostname()}`);
    expect(await run(['send', file, '--send'], smtp)).toMatchObject({ status: 0 });
    expect(existsSync(`${file}.callsheet-lock`)).toBe(false);
  });
});
