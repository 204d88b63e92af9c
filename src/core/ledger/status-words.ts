import type { Cell } from '../cells/cell';
import { fold } from '../cells/text';
import { isBlank } from './blank';

/** Words of the eight languages, folded. Only whole cells count: `partially paid` and `not paid` are neither. */
const SETTLED = set(
  'paid,paid in full,fully paid,settled,closed,cleared,pagado,pagada,pago,paga,cobrado,cobrada,liquidado,liquidada,quitado,quitada,saldado,saldada,paye,payee,regle,reglee,solde,soldee,bezahlt,ausgeglichen,beglichen,geschlossen,pagato,pagata,saldato,saldata,incassato,incassata,chiuso,chiusa,betaald,voldaan,gesloten,مدفوع,مدفوعه,مسدد,مسدده,مغلق',
);
const VOID = set(
  'void,voided,cancelled,canceled,deleted,anulado,anulada,annule,annulee,annullato,annullata,storniert,geannuleerd,ملغي,ملغاه',
);
const YES = set('1,true,yes,y,x,si,s,sim,oui,o,ja,j,wahr,vrai,verdadero,vero,waar,نعم,صح');
const NO = set('0,false,no,n,none,nao,nein,non,nee,falsch,faux,falso,onwaar,لا');
/** A flag under such a heading says "settled" with yes; under any other, such as `isOpen`, it says "open". */
const SETTLED_HEADING =
  /paid|settled|clos|clear|paga|cobra|liquid|sald|sold|regl|paye|bezahl|ausgegl|betaa|voldaan|مدفوع|مسدد/;
const DISPUTED = /disput|bestritten|strittig|reklam|litig|contest|reclam|betwist|geschil|نزاع|متنازع/;
const CREDIT_TYPE =
  /credit|^(cn|cm|cr|crn|uc|dg|dz|zp|pmt|rc|nc|av|ac|gs)$|unapplied|on account|payment|receipt|prepay|overpay|refund|nota de cred|nota di cred|avoir|gutschrift|anzahlung|zahlung|abono|acconto|pagamento|pago|paiement|reglement|betaling|vooruit|داين|دفعه/;
const DEBIT_FLAG = set('s,soll,d,dr,debit,debito,debe,dare,deudor,deve,devedor,+,مدين');
const CREDIT_FLAG = set('h,haben,c,cr,credit,credito,avoir,avere,a,acreedor,haber,credor,-,دائن');

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(fold));
}

export type Standing = 'open' | 'settled' | 'void' | 'disputed' | null;

/** What a status cell says: a word, or yes and no under a heading such as `isOpen` or `Paid`. Null where it says neither. */
export function standingOf(cell: Cell | undefined, heading: string): Standing {
  if (isBlank(cell)) return null;
  const word = fold(String(cell));
  if (SETTLED.has(word)) return 'settled';
  if (VOID.has(word)) return 'void';
  if (DISPUTED.test(word)) return 'disputed';
  const yes = YES.has(word);
  if (!yes && !NO.has(word)) return null;
  return yes === SETTLED_HEADING.test(fold(heading)) ? 'settled' : 'open';
}

/** Anything but blank and no: the column may hold the reason of the dispute. */
export function isDisputed(cell: Cell | undefined): boolean {
  return !isBlank(cell) && !NO.has(fold(String(cell))) && !/^[-–—]+$/.test(String(cell).trim());
}

/** A document type that lowers what is owed. */
export function isCreditType(cell: Cell | undefined): boolean {
  return !isBlank(cell) && CREDIT_TYPE.test(fold(String(cell)));
}

/** The credit side of a debit and credit flag (S/H, D/C, Dr/Cr). */
export function isCreditFlag(cell: Cell | undefined): boolean {
  return !isBlank(cell) && CREDIT_FLAG.has(fold(String(cell)));
}

/** Whether a cell is one of such a pair of flags. */
export function isFlag(cell: Cell | undefined): boolean {
  return isCreditFlag(cell) || (!isBlank(cell) && DEBIT_FLAG.has(fold(String(cell))));
}
