import { readFormulas } from '../../build/formulas';
import * as functions from '../../src/functions/functions';
import { runExample } from './run-example';

describe('the examples of docs/formulas.md', () => {
  it('give what the page says they give', async () => {
    for (const { name, examples } of await readFormulas()) {
      for (const example of examples) {
        const { given, documented } = runExample(example);
        expect({ name, example, gives: given }).toEqual({ name, example, gives: documented });
      }
    }
  });

  it('show every function at work', async () => {
    const formulas = await readFormulas();
    expect(formulas.map(({ name }) => name).sort()).toEqual(Object.keys(functions).sort());
    for (const { name, examples } of formulas) {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(example).toContain(`=${name}(`);
    }
  });
});
