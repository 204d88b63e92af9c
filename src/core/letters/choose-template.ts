import { TONES, type Language } from '../policy/words';
import { languageIn } from './language';
import type { Template, Tone } from './template';

/** What a letter is to say, by what, in which language. */
export interface Wanted extends Pick<Template, 'stage' | 'purpose' | 'channel' | 'tone'> {
  /** As Contacts has it; empty for none. */
  readonly language: string;
}

export interface Chosen {
  readonly template: Template;
  /** The language asked for, where there is no template in it; else null. */
  readonly insteadOf: string | null;
}

/**
 * The template for a letter: in the recipient's language, else in the policy's; one of the stage's own before one for
 * any; in its tone, else in the next softer one, never in a firmer. A printed letter may say what an email says.
 */
export function chooseTemplate(templates: readonly Template[], wanted: Wanted, fallback: Language): Chosen | null {
  const { channel, language } = wanted;
  const asked = language.trim() === '' ? fallback : languageIn(language);
  const channels = channel === 'letter' ? (['letter', 'email'] as const) : [channel];
  for (const spoken of asked === fallback ? [fallback] : [asked, fallback]) {
    for (const by of channels) {
      const template = best(
        templates.filter((one) => one.channel === by && languageIn(one.language) === spoken),
        wanted,
      );
      if (template) return { template, insteadOf: spoken === asked ? null : language };
    }
  }
  return null;
}

function best(templates: readonly Template[], { stage, purpose, tone }: Wanted): Template | undefined {
  const softest = TONES.indexOf(tone);
  const distance = ({ tone: own, stage: named }: Template): number =>
    (named === stage ? 0 : TONES.length) + softest - TONES.indexOf(own);
  return templates
    .filter((one) => one.purpose === purpose && (one.stage === '*' || one.stage === stage))
    .filter((one) => firmness(one.tone) <= softest)
    .reduce<Template | undefined>((first, one) => (first && distance(first) <= distance(one) ? first : one), undefined);
}

const firmness = (tone: Tone): number => TONES.indexOf(tone);
