import { dayOf } from '../../../src/core/cells/day';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { packRules } from '../../../src/core/policy/pack-rules';
import type { Pack, Policy } from '../../../src/core/policy/policy';

const [B2B] = defaultPolicy.packs;

const RULES: Pack = {
  ...B2B!,
  pack: 'Consumer',
  weekdays: { from: 8 * 60, to: 20 * 60 },
  saturday: { from: 8 * 60, to: 14 * 60 },
  emailEvery: null,
  contacts: null,
  calls: 2,
  quietDays: 7,
};

const CONSUMER: Pack = { ...RULES, asChecked: packRules(RULES) };

/** Portugal under B2B with its own clock, Brazil under the consumer pack, the United States with two clocks. */
export const contactPolicy = (but: Partial<Policy> = {}): Policy => ({
  ...defaultPolicy,
  packs: [B2B!, CONSUMER],
  regions: [
    { region: 'PT', pack: 'B2B', zones: ['Europe/Lisbon'] },
    { region: 'BR', pack: 'Consumer', zones: ['America/Sao_Paulo'] },
    { region: 'US', pack: 'B2B', zones: ['America/New_York', 'America/Los_Angeles'] },
    { region: '*', pack: 'B2B', zones: [] },
  ],
  holidays: [
    { name: 'Restoration of Independence', region: 'PT', day: dayOf(2026, 12, 1)! },
    { name: 'Christmas', region: '*', day: dayOf(2026, 12, 25)! },
  ],
  ...but,
});
