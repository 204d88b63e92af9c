import { isoDay } from '../../src/core/cells/day';
import { startSession } from '../support/workbook-session';
import { sampleWorld } from './quarter/world';

const FRIDAY = 46325; // 2026-10-30, the day of the sample

it('the first Score asks the people that it writes into Contacts, as the second one does', async () => {
  const { world, payments } = await sampleWorld(7);
  const session = startSession({ Aging: world.exported(FRIDAY), Payments: payments }, isoDay(FRIDAY));
  const lines = (): string[] =>
    session.score({ asOf: FRIDAY }).ranked.map(({ key, action }) => `${key}: ${action.sentence}`);
  const first = lines();
  expect(first.length).toBeGreaterThan(60);
  expect(first.filter((line) => line.includes('LETTER TO')).length).toBeGreaterThan(0);
  expect(lines()).toEqual(first);
});
