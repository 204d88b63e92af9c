import { fill } from '../../policy/fill';
import type { Language } from '../../policy/words';

/** Said of one, and of several. */
type Counted = readonly [one: string, several: string];

export const counted = ([one, several]: Counted, count: number): string => fill(count === 1 ? one : several, { count });

/** What the mails of a morning say. */
export interface MorningWords {
  readonly letters: string;
  readonly lettersWait: Counted;
  readonly noLetters: string;
  readonly look: string;
  readonly unattended: Counted;
  readonly without: string;
  readonly more: string;
  readonly noAddress: string;
  readonly refused: string;
  readonly missing: string;
  readonly outbox: string;
  readonly journal: string;
  readonly digest: string;
  readonly digestOf: Counted;
}

export const MORNING_WORDS: Readonly<Record<Language, MorningWords>> = {
  en: {
    letters: 'Letters waiting: {count}',
    lettersWait: [
      '{count} letter is prepared and waits for you. Nothing was sent.',
      '{count} letters are prepared and wait for you. Nothing was sent.',
    ],
    noLetters: 'No letter is due today.',
    look: 'Open Callsheet in the spreadsheet to look at them, approve and send them.',
    unattended: [
      '{count} letter is due. Policy lets it go out by itself, unless somebody needs to look at it.',
      '{count} letters are due. Policy lets those go out by themselves that nobody needs to look at.',
    ],
    without: 'Accounts that get none, and why',
    more: '… and {count} more',
    noAddress: 'No digest: the Owner of these accounts is no email address.',
    refused: 'No letters could be prepared. {said}',
    missing: 'Before letters can go out, fill in creditor and payment methods in Callsheet.',
    outbox: 'Rows of the Outbox that cannot be read: correct them there',
    journal: 'Rows of the Journal that cannot be read or count for nothing: correct them there',
    digest: 'Your accounts today: {count}',
    digestOf: [
      '{count} of your accounts is to be called or seen to today.',
      '{count} of your accounts are to be called or seen to today, the most urgent first.',
    ],
  },
  es: {
    letters: 'Cartas en espera: {count}',
    lettersWait: [
      '{count} carta está preparada y espera. No se ha enviado nada.',
      '{count} cartas están preparadas y esperan. No se ha enviado nada.',
    ],
    noLetters: 'Hoy no toca ninguna carta.',
    look: 'Abra Callsheet en la hoja de cálculo para verlas, aprobarlas y enviarlas.',
    unattended: [
      'Hoy toca {count} carta. La política la deja salir por sí sola, si nadie necesita mirarla.',
      'Hoy tocan {count} cartas. La política deja salir por sí solas las que nadie necesita mirar.',
    ],
    without: 'Cuentas que no reciben ninguna, y por qué',
    more: '… y {count} más',
    noAddress: 'Sin resumen: el responsable de estas cuentas no es una dirección de correo.',
    refused: 'No se pudo preparar ninguna carta. {said}',
    missing: 'Antes de que salgan cartas, indique acreedor y formas de pago en Callsheet.',
    outbox: 'Filas de Outbox que no se pueden leer: corríjalas allí',
    journal: 'Filas de Journal que no se pueden leer o no cuentan: corríjalas allí',
    digest: 'Sus cuentas de hoy: {count}',
    digestOf: [
      'Hoy hay que llamar o atender {count} de sus cuentas.',
      'Hoy hay que llamar o atender {count} de sus cuentas, las más urgentes primero.',
    ],
  },
  pt: {
    letters: 'Cartas à espera: {count}',
    lettersWait: [
      '{count} carta está preparada e à espera. Nada foi enviado.',
      '{count} cartas estão preparadas e à espera. Nada foi enviado.',
    ],
    noLetters: 'Hoje não há nenhuma carta a enviar.',
    look: 'Abra o Callsheet na folha de cálculo para as ver, aprovar e enviar.',
    unattended: [
      'Hoje há {count} carta a enviar. A política deixa-a sair por si, se ninguém precisa de a ver.',
      'Hoje há {count} cartas a enviar. A política deixa sair por si as que ninguém precisa de ver.',
    ],
    without: 'Contas que não recebem nenhuma, e porquê',
    more: '… e mais {count}',
    noAddress: 'Sem resumo: o responsável destas contas não é um endereço de email.',
    refused: 'Não foi possível preparar nenhuma carta. {said}',
    missing: 'Antes de saírem cartas, indique credor e formas de pagamento no Callsheet.',
    outbox: 'Linhas da Outbox que não se podem ler: corrija-as lá',
    journal: 'Linhas de Journal que não se podem ler ou não contam: corrija-as lá',
    digest: 'As suas contas de hoje: {count}',
    digestOf: [
      'Hoje há {count} das suas contas a contactar ou tratar.',
      'Hoje há {count} das suas contas a contactar ou tratar, as mais urgentes primeiro.',
    ],
  },
};
