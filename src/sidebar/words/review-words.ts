import type { ReviewReason } from '../../core/review/reviewed';
import type { Plural } from './plural';

/** Reasons that are said in two ways. */
type TwoWay = 'track' | 'promise' | 'rank';

/** Words of the quarterly review. */
export interface ReviewWords {
  readonly title: string;
  readonly hint: string;
  readonly button: string;
  /** The first one has nothing to be compared with. */
  readonly first: string;
  readonly same: string;
  readonly entered: Plural;
  readonly left: Plural;
  readonly reasons: Readonly<Record<Exclude<ReviewReason['code'], TwoWay> | `${TwoWay}:${'entered' | 'left'}`, string>>;
  /** One part of the score that changed. */
  readonly part: string;
  readonly classes: string;
  readonly onSheet: string;
}

export const reviewEn: ReviewWords = {
  title: 'Review',
  hint: 'Every quarter: keep the list as it stands, and see who entered and left since the last review, and why.',
  button: 'Review the list',
  first: 'The list is kept as of {day}. The next review is compared with it.',
  same: 'Since {day} nobody has entered or left.',
  entered: { one: '{count} entered since {day}', other: '{count} entered since {day}' },
  left: { one: '{count} left since {day}', other: '{count} left since {day}' },
  reasons: {
    paid: '{amount} came in, and nothing is open any more.',
    gone: 'Not in the export any more; no payment was seen.',
    credit: 'Owes nothing any more: its credits are as much as its invoices.',
    new: 'New: nothing was open then.',
    class: 'Class {now}, was {then}.',
    line: 'People call {now} accounts now, and called {then}.',
    'track:entered': 'Called now whatever its rank: pinned, or called in another currency.',
    'track:left': 'Was called whatever its rank: pinned, or called in another currency.',
    'promise:entered': 'Broke a promise: rank {now}, was {then}.',
    'promise:left': 'No broken promise any more: rank {now}, was {then}.',
    'rank:entered': 'Rose from rank {then} to {now}.',
    'rank:left': 'Fell from rank {then} to {now}.',
  },
  part: '{part} {now} (was {then})',
  classes: 'Class {now}, was {then}.',
  onSheet: 'All of it stands on sheet Review.',
};

export const reviewEs: ReviewWords = {
  title: 'Repaso',
  hint: 'Cada trimestre: guarde la lista tal como está y vea quién entró y quién salió desde el último repaso, y por qué.',
  button: 'Repasar la lista',
  first: 'La lista queda guardada con fecha {day}. El próximo repaso se compara con ella.',
  same: 'Desde el {day} nadie ha entrado ni salido.',
  entered: { one: '{count} entró desde el {day}', other: '{count} entraron desde el {day}' },
  left: { one: '{count} salió desde el {day}', other: '{count} salieron desde el {day}' },
  reasons: {
    paid: 'Entraron {amount} y ya no queda nada abierto.',
    gone: 'Ya no está en la exportación; no se vio ningún pago.',
    credit: 'Ya no debe nada: sus abonos igualan a sus facturas.',
    new: 'Nueva: entonces no tenía nada abierto.',
    class: 'Clase {now}, era {then}.',
    line: 'Ahora se llama a {now} cuentas; antes, a {then}.',
    'track:entered': 'Se la llama sea cual sea su puesto: está fijada, o se la llama en otra moneda.',
    'track:left': 'Se la llamaba fuera cual fuera su puesto: estaba fijada, o se la llamaba en otra moneda.',
    'promise:entered': 'Incumplió una promesa: puesto {now}, era {then}.',
    'promise:left': 'Ya no tiene promesas incumplidas: puesto {now}, era {then}.',
    'rank:entered': 'Subió del puesto {then} al {now}.',
    'rank:left': 'Bajó del puesto {then} al {now}.',
  },
  part: '{part} {now} (era {then})',
  classes: 'Clase {now}, era {then}.',
  onSheet: 'Todo queda en la hoja Review.',
};

export const reviewPt: ReviewWords = {
  title: 'Revisão',
  hint: 'A cada trimestre: guarde a lista como está e veja quem entrou e quem saiu desde a última revisão, e por quê.',
  button: 'Rever a lista',
  first: 'A lista fica guardada com a data {day}. A próxima revisão é comparada com ela.',
  same: 'Desde {day} ninguém entrou nem saiu.',
  entered: { one: '{count} entrou desde {day}', other: '{count} entraram desde {day}' },
  left: { one: '{count} saiu desde {day}', other: '{count} saíram desde {day}' },
  reasons: {
    paid: 'Entraram {amount} e nada mais está em aberto.',
    gone: 'Não está mais na exportação; nenhum pagamento foi visto.',
    credit: 'Não deve mais nada: seus créditos igualam suas faturas.',
    new: 'Nova: não tinha nada em aberto.',
    class: 'Classe {now}, era {then}.',
    line: 'Agora são chamadas {now} contas; antes, {then}.',
    'track:entered': 'É chamada qualquer que seja sua posição: está fixada, ou é chamada em outra moeda.',
    'track:left': 'Era chamada qualquer que fosse sua posição: estava fixada, ou era chamada em outra moeda.',
    'promise:entered': 'Não cumpriu uma promessa: posição {now}, era {then}.',
    'promise:left': 'Sem promessa não cumprida agora: posição {now}, era {then}.',
    'rank:entered': 'Subiu da posição {then} para a {now}.',
    'rank:left': 'Caiu da posição {then} para a {now}.',
  },
  part: '{part} {now} (era {then})',
  classes: 'Classe {now}, era {then}.',
  onSheet: 'Tudo fica na planilha Review.',
};
