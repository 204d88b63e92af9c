import { minorFromNumber, scaleOf } from './decimal';
import { once, remember } from './remember';
import { fold } from './text';

/** ISO 4217: all codes without decimals, with one (none), two, three, four; those with two only where NAMES lacks them. */
const CODES =
  'BIFCLPDJFGNFISKJPYKMFKRWPYGRWFUGXUYIVNDVUVXAFXOFXPF  AFNALLAMDANGAOAAWGBAMBBDBDTBGNBMDBNDBOBBOVBSDBTNBWPBYNBZDCD' +
  'FCHECHWCOUCUPCVEDKKDOPDZDERNETBFJDFKPGIPGMDGTQGYDHNLHTGIDRIRRJMDKESKGSKHRKPWKYDLAKLBPLKRLRDLSLMDLMGAMKDMMKMNTMOP' +
  'MRUMURMVRMWKMXVMYRMZNNADNIONOKNPRPABPGKPKRRONRSDSBDSCRSDGSEKSHPSLESOSSRDSSPSTNSVCSYPSZLTJSTMTTOPTTDTZSUSNUYUUZSV' +
  'EDVESWSTXCDXCGXXXYERZMWZWG BHDIQDJODKWDLYDOMRTND CLFUYW';

/** Symbols and words that name one currency; the code comes first. A bare "$", "kr" or "Rs" names none. */
const NAMES =
  'USD,us$,usd$,u$s,us dollar,us dollars|CAD,ca$,c$,can$|AUD,a$,au$|NZD,nz$|HKD,hk$|SGD,s$,sg$|TWD,nt$|MXN,mx$,mex$|' +
  'BRL,r$,real,reais|EUR,€,euro,euros,eur.,يورو|GBP,£,sterling,pound sterling|JPY,¥,jp¥,円|CNY,cn¥,rmb,元|' +
  'ILS,₪,nis,shekel,shekels,شيكل|INR,₹,indian rupees|CHF,fr.,sfr,sfr.,franken|TRY,₺,tl|RUB,₽|UAH,₴|KRW,₩|VND,₫|THB,฿|' +
  'PHP,₱|NGN,₦|PLN,zł|CZK,kč|HUF,ft|CRC,₡|PYG,₲|GHS,₵|KZT,₸|GEL,₾|AZN,₼|AED,د.إ,dhs|SAR,ر.س,sr|QAR,ر.ق|KWD,د.ك,kd|' +
  'BHD,د.ب,bd|OMR,ر.ع.|JOD,jd|EGP,ج.م|MAD,د.م.|TND,د.ت,dt|ZAR,r|PEN,s/,s/.|COP,col$|CLP,clp$|ARS,ar$';

const allExponents = once(
  () =>
    new Map(
      CODES.split(' ').flatMap((codes, exponent) =>
        (codes.match(/.../g) || []).map((code): [string, number] => [code, exponent]),
      ),
    ),
);

const allNames = once(
  () =>
    new Map(
      [...allExponents().keys(), ...NAMES.split('|')].flatMap((line) =>
        line.split(',').map((name): [string, string] => [fold(name), line.slice(0, 3)]),
      ),
    ),
);

/** Decimals of a currency by ISO 4217 code: 0 for JPY, 3 for KWD; 2 for a code that is not in the list. */
export function exponentOf(code: string): number {
  return allExponents().get(code) ?? 2;
}

/**
 * The ISO code that a text names by code, symbol or word: `eur`, `€`, `NIS`, `R$`. Null where it names none or several:
 * a bare `$`, `kr` or `Rs` does not say whose.
 */
export const currencyOf = remember((text: string): string | null => allNames().get(fold(text)) || null);

/** Whole minor units as the number a sheet shows: 319950 is 3199.5 in USD. Exact up to 10^15 minor units. */
export function toMajor(minor: number, code: string): number {
  return minor / scaleOf(exponentOf(code));
}

/** A sheet's number as whole minor units, rounded half away from zero; NaN where it is too large to be exact. */
export function toMinor(major: number, code: string): number {
  return minorFromNumber(major, exponentOf(code));
}
