import { nextAction } from '../../../src/core/action/next-action';
import { en } from '../../../src/core/action/scripts/en';
import { es } from '../../../src/core/action/scripts/es';
import { pt } from '../../../src/core/action/scripts/pt';
import { scriptOf } from '../../../src/core/action/scripts/script';
import type { ScriptName } from '../../../src/core/action/scripts/scripts';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { AS_OF, situation } from './situations';

const CALLED = { contact: 'Ana Reis', name: 'Alder Mills' };
const gaps = (lines: readonly string[]): readonly string[] => (lines.join(' ').match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['English', en],
  ['Spanish', es],
  ['Portuguese', pt],
])('the call scripts in %s', (_, scripts) => {
  it.each(Object.entries(scripts))(
    '%s: four to seven lines, the same values as in English, no threat',
    (name, lines) => {
      expect(lines.length).toBeGreaterThanOrEqual(4);
      expect(lines.length).toBeLessThanOrEqual(7);
      expect(gaps(lines)).toEqual(gaps(en[name as ScriptName]));
      expect(lines.join(' ')).not.toMatch(
        /court|lawyer|attorney|sue|police|seiz|blacklist|juicio|abogad|demanda|embarg|policía|process|advogad|polícia|penhor|!/i,
      );
    },
  );
});

describe('the script of an action', () => {
  const script = (but: Parameters<typeof situation>[0], called = CALLED) =>
    scriptOf(nextAction(situation(but), 'NORMAL', defaultPolicy), called, 'en');

  it('has whom, how much and how late in it', () => {
    expect(script({})[0]).toBe(
      'Good morning, Ana Reis. I am calling about 3,200.00 EUR, the oldest of it 31 days past due.',
    );
    expect(script({ daysPastDue: 1 })[0]).toContain('the oldest of it is 1 day past due');
  });

  it('greets the customer where nobody is named', () => {
    expect(script({}, { ...CALLED, contact: '' })[0]).toMatch(/^Good morning, Alder Mills\./);
  });

  it('ends no sentence twice where a name ends with a full stop', () =>
    expect(script({}, { contact: '', name: 'Alder Inc.' })[0]).toMatch(/^Good morning, Alder Inc\. I am calling/));

  it('asks before the due day whether the invoice is received, correct, approved and scheduled', () => {
    const ahead = { pastDue: 0, upcoming: [{ due: AS_OF + 5, amount: 120_000, issued: null }] };
    const lines = script(ahead);
    expect(lines[0]).toContain('1,200.00 EUR to Alder Mills that falls due on 2026-12-05');
    for (const asked of [/receive/, /correct/, /approved/, /scheduled/]) expect(lines.join(' ')).toMatch(asked);
    expect(script({ pastDue: 0, upcoming: [{ due: AS_OF, amount: 1, issued: null }] })).toHaveLength(lines.length);
  });

  it('is empty where nobody is to be asked', () => {
    expect(script({ doNotContact: true })).toEqual([]);
    expect(script({ balance: 0 })).toEqual([]);
  });

  it.each(['es', 'pt'] as const)('leaves no gap in "%s"', (language) => {
    const { code, parts, hold } = nextAction(situation({ daysPastDue: 61 }), 'NORMAL', defaultPolicy);
    expect(scriptOf({ code, parts, hold }, CALLED, language).join(' ')).not.toMatch(/[{}]/);
  });
});
