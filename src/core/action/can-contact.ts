import { hoursText } from '../policy/kinds';
import type { Policy } from '../policy/policy';
import { CHANNELS } from '../policy/words';
import { accountClass } from './account-class';
import { actionText, freeText } from './action-text';
import type { Asked } from './asked';
import { calendarOf } from './calendar';
import { placeOf } from './contact-hours';
import { holds, regionOf } from './gate';
import type { Hold } from './hold';
import type { Situation } from './situation';

/**
 * Whether a person may contact an account on the day, in one line: the hours at the recipient's place and what is closed
 * beside, or why not.
 */
export function canContact(situation: Situation, policy: Policy): string {
  const { language } = policy;
  const asked: Asked = {
    channel: null,
    automatic: false,
    personal: false,
    class: accountClass(situation, policy),
    moment: null,
    listDay: null,
  };
  const [hold] = holds(situation, policy, asked);
  if (hold) return actionText({ code: 'hold', parts: {}, hold }, language);

  const closed = CHANNELS.flatMap((channel): [typeof channel, Hold][] => {
    const [first] = holds(situation, policy, { ...asked, channel });
    return first ? [[channel, first]] : [];
  });
  const { region, zones, hoursOn } = calendarOf(policy, regionOf(situation, asked));
  const hours = hoursText(hoursOn(situation.today)!);
  // It must be right in all of them, and how far they lie apart is not known here.
  const places = zones.length > 0 ? zones.map(placeOf) : [region === '*' ? '' : region];
  return freeText(places.map((place) => `${hours} ${place}`.trim()).join(' & '), closed, language);
}
