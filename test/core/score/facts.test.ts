import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { factsOf } from '../../../src/core/score/facts';

const risk = [
  { industry: 'Construction', region: '*', risk: 4 },
  { industry: '*', region: 'North', risk: 2 },
];
const policy = { ...defaultPolicy, risk };

describe("an account's own columns", () => {
  it.each([
    [0.35, 0.35],
    [35, 0.35],
    ['35 %', 0.35],
    ['12,5%', 0.125],
    ['thin', null],
    [null, null],
  ])('give a margin of %p as %p', (cell, margin) => {
    expect(factsOf({ margin: cell }, policy).margin).toBe(margin);
  });

  it.each([
    [1, 1],
    ['5', 5],
    [6, null],
    [0, null],
    ['', null],
  ])('give a mark of %p as %p', (cell, mark) => {
    expect(factsOf({ interactions: cell }, policy).interactions).toBe(mark);
  });

  it('give the mark for interactions, and the Journal only where they have none', () => {
    expect(factsOf({ interactions: 2 }, policy, 4.5).interactions).toBe(2);
    expect(factsOf({ interactions: 'awful' }, policy, 4.5).interactions).toBe(4.5);
    expect(factsOf({}, policy, 4.5).interactions).toBe(4.5);
  });

  it('give general risk by mark, else by the first row of the table that fits', () => {
    expect(factsOf({ generalRisk: 1, industry: 'Construction' }, policy).generalRisk).toBe(1);
    expect(factsOf({ industry: 'construction', region: 'North' }, policy).generalRisk).toBe(4);
    expect(factsOf({ industry: 'Retail', region: 'North' }, policy).generalRisk).toBe(2);
    expect(factsOf({ industry: 'Retail' }, policy).generalRisk).toBeNull();
  });

  it('give specific risk by mark, else by years in business', () => {
    expect(factsOf({ specificRisk: 2, yearsInBusiness: 0 }, policy).specificRisk).toBe(2);
    expect(factsOf({ yearsInBusiness: 0 }, policy).specificRisk).toBe(5);
    expect(factsOf({ yearsInBusiness: '10' }, policy).specificRisk).toBe(3);
    expect(factsOf({ yearsInBusiness: 80 }, policy).specificRisk).toBe(1);
  });

  it('say nothing where they are absent', () => {
    expect(Object.values(factsOf({}, policy))).toEqual([null, null, null, null, null]);
  });
});
