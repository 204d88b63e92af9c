import { clock } from '../../src/sidebar/clock';

describe('the id that a pane gives a row', () => {
  it('is another one each time, so that two people who log the same thing in the same second write two rows', () => {
    const ids = Array.from({ length: 10_000 }, () => clock.id());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is never taken for a number or a formula', () => {
    for (let i = 0; i < 1000; i += 1) expect(clock.id()).toMatch(/^p[\da-z]{16}$/);
  });
});
