import { letterKey } from '../../../src/core/letters/identity';
import { placeHash, placeSeen } from '../../../src/core/outbox/place';
import { madeOutboxRow } from '../../support/made-outbox';

const HERE = 'https://files.example/a.xlsx';
const THERE = 'https://files.example/b.xlsx';
const row = (workbook: string, place: string) => {
  const made = madeOutboxRow({ workbook: placeHash(workbook), place: place && placeHash(place) });
  return { ...made, key: letterKey(made) };
};

describe('where an outbox stands', () => {
  it('begins where the workbook is kept', () => {
    expect(placeSeen([], HERE)).toEqual({ workbook: placeHash(HERE), place: placeHash(HERE), elsewhere: false });
  });

  it('is nowhere while the workbook was never saved', () => {
    expect(placeSeen([], '')).toEqual({ workbook: '', place: '', elsewhere: false });
    expect(placeSeen([], undefined).place).toBe('');
  });

  it('is another one where a row was written at another place: moved, or a copy', () => {
    expect(placeSeen([row(HERE, HERE), row(HERE, THERE)], HERE).elsewhere).toBe(true);
    expect(placeSeen([row(HERE, HERE)], '').elsewhere).toBe(true);
  });

  it('keeps its id when it was moved', () => {
    expect(placeSeen([row(HERE, THERE)], THERE)).toMatchObject({ workbook: placeHash(HERE), elsewhere: false });
  });

  it('keeps its id though it was typed over in the last row, and where it never moved though in every row', () => {
    const spoiled = { ...row(HERE, THERE), workbook: 'ours' };
    expect(placeSeen([row(HERE, THERE), spoiled], THERE).workbook).toBe(placeHash(HERE));
    expect(placeSeen([{ ...row(HERE, HERE), workbook: 'ours' }], HERE).workbook).toBe(placeHash(HERE));
  });

  it('keeps its id when it was moved with nothing in it but the confirmation of a promise that a person wrote', () => {
    const promise = JSON.stringify(['2026-11-17', '2026-11-25', null]);
    const { key, ...confirmation } = { ...row(HERE, THERE), stage: '', confirms: '' };
    const made = { ...confirmation, key: letterKey({ ...confirmation, confirms: promise }) };
    expect(made.key).not.toBe(key);
    expect(placeSeen([made], THERE).workbook).toBe(placeHash(HERE));
  });

  it('does not know its id where it was moved and that was typed over in every row', () => {
    const spoiled = { ...row(HERE, THERE), workbook: 'ours' };
    expect(placeSeen([spoiled, spoiled], THERE).workbook).toBeNull();
  });

  it('has a new id in a copy, whatever the original left behind', () => {
    expect(placeSeen([row(HERE, '')], THERE)).toMatchObject({ workbook: placeHash(THERE), elsewhere: false });
  });
});
