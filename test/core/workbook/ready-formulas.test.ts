import type { Cell } from '../../../src/core/cells/cell';
import { readyFormulas } from '../../../src/core/workbook/ready-formulas';
import { placeBlock } from '../../../src/core/workbook/score-block';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { newBook, snapshotOf } from '../../support/carry-out';
import { madeTable } from '../../support/made-entry';

const LEDGER: Cell[][] = [
  ['Account', 'Due', 'Terms [#]'],
  ['A', 46000, 'NET 30'],
  ['B', 46001, 'NET 30'],
];
const table = madeTable(3, 1, 2);
const TABLES = [{ name: 'Aging', headingRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 2 }];

function formulas(around: Partial<Snapshot> = {}, inTable = false): Record<string, string> {
  const snapshot = snapshotOf(newBook({ AR: LEDGER }), ['AR'], around);
  const sheets = inTable ? { AR: { ...snapshot.sheets['AR']!, tables: TABLES } } : snapshot.sheets;
  const place = placeBlock(LEDGER, table, null);
  const all = readyFormulas({ ...snapshot, sheets }, 'AR', table, place, 20);
  return Object.fromEntries(
    all.map(({ purpose, name, text }) => [purpose.includes('whole account') ? 'whole' : name, text]),
  );
}

describe('formulas ready to paste', () => {
  it('are written for Excel with its namespace, and leave the block out', () => {
    const { PRIORITY_SCORE, TOP_ACCOUNTS, AGING_SUMMARY } = formulas();
    expect(PRIORITY_SCORE).toBe('=AR.PRIORITY_SCORE(AR!A2:C3,AR!A1:C1,AR_Policy)');
    expect(TOP_ACCOUNTS).toBe('=AR.TOP_ACCOUNTS(AR!A2:C3,AR!A1:C1,20,AR_Policy)');
    expect(AGING_SUMMARY).toBe('=AR.AGING_SUMMARY(AR!A2:C3,AR!A1:C1,AR_Policy)');
  });

  it('are written for Google Sheets without it', () => {
    expect(formulas({ host: 'sheets' })['PRIORITY_SCORE']).toBe('=PRIORITY_SCORE(AR!A2:C3,AR!A1:C1,AR_Policy)');
  });

  it('ask the Journal as well where it has something to say, as of the day of the policy', () => {
    expect(formulas()['NEXT_ACTION']).toBe('=AR.NEXT_ACTION(AR!A2:C3,AR!A1:C1,AR_Policy,,AR_Journal)');
    expect(formulas({ argumentSeparator: ';' })['CAN_CONTACT']).toBe(
      '=AR.CAN_CONTACT(AR!A2:C3;AR!A1:C1;AR_Policy;;AR_Journal)',
    );
  });

  it('are separated as the workbook separates arguments', () => {
    expect(formulas({ argumentSeparator: ';' })['PRIORITY_SCORE']).toBe(
      '=AR.PRIORITY_SCORE(AR!A2:C3;AR!A1:C1;AR_Policy)',
    );
  });

  it('give the number that Score wrote from the score-row fields of the block', () => {
    expect(formulas()['whole']).toBe('=AR.PRIORITY_SCORE(AR!I2:T3,AR!I1:T1,AR_Policy)');
  });

  it('name the columns in an Excel table, where a spill is impossible, with the marks of their headings escaped', () => {
    const { PRIORITY_SCORE, TOP_ACCOUNTS } = formulas({}, true);
    expect(PRIORITY_SCORE).toBe(
      "=AR.PRIORITY_SCORE(Aging[@[Account]:[Terms '['#']]],Aging[[#Headers],[Account]:[Terms '['#']]],AR_Policy)",
    );
    expect(TOP_ACCOUNTS).toBe(
      "=AR.TOP_ACCOUNTS(Aging[[Account]:[Terms '['#']]],Aging[[#Headers],[Account]:[Terms '['#']]],20,AR_Policy)",
    );
  });

  it('name a column of an Excel table by its heading to the letter, spaces around it included', () => {
    const headings = [' Account', 'Due', '30.0'];
    const snapshot = snapshotOf(newBook({ AR: [headings, ...LEDGER.slice(1)] }), ['AR']);
    const sheets = { AR: { ...snapshot.sheets['AR']!, tables: TABLES } };
    const [, own] = readyFormulas({ ...snapshot, sheets }, 'AR', table, placeBlock(LEDGER, table, null), 20);
    expect(own!.text).toContain('Aging[@[ Account]:[30.0]]');
  });

  it('address the headings of an Excel table by cell where "#Headers" has a local name', () => {
    expect(formulas({ argumentSeparator: ';' }, true)['PRIORITY_SCORE']).toBe(
      "=AR.PRIORITY_SCORE(Aging[@[Account]:[Terms '['#']]];AR!$A$1:$C$1;AR_Policy)",
    );
  });
});
