import type { ChangedLetter } from '../../../src/core/tasks/letters/letters-task';
import { noLetters } from '../../../src/sidebar/letters/letters-state';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { changedHint } from '../../../src/sidebar/lines/run-lines';
import { catalogs } from '../../../src/sidebar/words/language';
import { answered, prepared } from '../made-letters';

const [ELM, FIR, OAK] = [prepared('elm'), prepared('fir'), prepared('oak')];
type Made = typeof ELM;

/** What is said where these are not as they were seen, and these are prepared now, without what was left out. */
function said(
  seen: readonly Made[],
  now: readonly Made[],
  leftOut: readonly Made[],
  language: 'en' | 'es' | 'pt' = 'en',
) {
  const words = catalogs[language];
  const state = {
    ...noLetters,
    prepared: answered({ letters: now }),
    changed: seen.map(({ letter }): ChangedLetter => ({ ...letter, why: { is: 'changed', what: [] } })),
    leftOut: leftOut.map(({ letter }) => letter.key),
  };
  return changedHint(state, words, formatsFor(language, words));
}

describe('letters that are not as they were seen', () => {
  it('can be ticked where another stands in their place', () => {
    expect(said([ELM], [ELM, FIR], [ELM])).toBe(
      'Nothing has gone out. 1 is left out now: tick it if it shall go after all. Send is for the rest.',
    );
    expect(said([ELM, FIR], [ELM, FIR, OAK], [ELM, FIR])).toBe(
      'Nothing has gone out. 2 are left out now: tick those that shall go after all. Send is for the rest.',
    );
  });

  it('cannot where none does: nobody is told to tick it', () => {
    expect(said([ELM], [FIR], [])).toBe('Nothing has gone out. Send is for the rest.');
    expect(said([ELM, FIR], [FIR, OAK], [FIR])).toContain(' 1 is left out now: tick it ');
  });

  it('are not to be ticked where the gate holds them now', () => {
    const why = { is: 'held', code: 'hours', reason: 'HOLD: it is 18:28' } as const;
    const seen = { changed: [{ ...ELM.letter, why }], leftOut: [ELM.letter.key] };
    const now = { ...noLetters, prepared: answered({ letters: [ELM] }), ...seen };
    expect(changedHint(now, catalogs.en, formatsFor('en', catalogs.en))).toBe('Nothing has gone out.');
  });

  it('leave nothing to send where they were all', () => {
    expect(said([ELM], [ELM], [ELM])).not.toContain('the rest');
    expect(said([ELM], [], [])).toBe('Nothing has gone out.');
  });

  it('are no longer called left out once they are ticked', () => {
    expect(said([ELM], [ELM], [])).toBe('Nothing has gone out. Send is for the rest.');
  });

  it.each([
    ['es', 'No ha salido nada. 1 queda fuera ahora: márquela si debe salir de todos modos. Enviar es para el resto.'],
    ['pt', 'Nada saiu. 1 fica de fora agora: marque-a se deve sair mesmo assim. Enviar é para o resto.'],
  ] as const)('speak %s', (language, sentence) => {
    expect(said([ELM], [ELM, FIR], [ELM], language)).toBe(sentence);
  });
});
