import { LANGUAGES, type Language } from '../policy/words';
import { CALL_LIST_SHEET } from './our-sheets';

/** What the lines above the call list say. */
interface CallListWords {
  readonly asOf: string;
  readonly hold: string;
  readonly share: string;
  readonly shareIn: string;
  readonly and: string;
  readonly open: string;
  readonly disputed: string;
  /** A column of the ledger marks it, which tells no reason. */
  readonly noReason: string;
}

export const CALL_LIST_WORDS: Readonly<Record<Language, CallListWords>> = {
  en: {
    asOf: 'As of {day}: Top {n} of {count} accounts.',
    hold: ' The Top {n} hold {shares}.',
    share: '{percent}% of the balance',
    shareIn: '{percent}% of the balance in {currency}',
    and: ' and ',
    open: 'Open {open}; past due {pastDue}.',
    disputed: ' In dispute: {reasons}.',
    noReason: 'no reason given',
  },
  es: {
    asOf: 'Al {day}: Top {n} de {count} cuentas.',
    hold: ' El Top {n} tiene {shares}.',
    share: 'el {percent}% del saldo',
    shareIn: 'el {percent}% del saldo en {currency}',
    and: ' y ',
    open: 'Pendiente {open}; vencido {pastDue}.',
    disputed: ' En disputa: {reasons}.',
    noReason: 'sin motivo indicado',
  },
  pt: {
    asOf: 'Em {day}: Top {n} de {count} contas.',
    hold: ' O Top {n} tem {shares}.',
    share: '{percent}% do saldo',
    shareIn: '{percent}% do saldo em {currency}',
    and: ' e ',
    open: 'Em aberto {open}; vencido {pastDue}.',
    disputed: ' Em disputa: {reasons}.',
    noReason: 'sem motivo indicado',
  },
};

/** What one of these lines says up to its second value, whatever its values are: more may follow. */
function begins(said: string): RegExp {
  const [first, between, after] = said.split(/\{\w+\}/);
  return new RegExp(`^${first}.+?${between}.+?${after}`);
}

const OURS: readonly RegExp[] = LANGUAGES.flatMap((language) => {
  const { asOf, open } = CALL_LIST_WORDS[language];
  return [asOf, open].map(begins);
});

/** Whether a line above the list is one of ours, in whatever language it was written. */
export const isOurLine = (text: string): boolean => text === CALL_LIST_SHEET || OURS.some((one) => one.test(text));
