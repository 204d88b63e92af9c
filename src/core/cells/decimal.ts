/** What parts the whole from the fraction in a column of amounts. */
export type DecimalMark = '.' | ',';

/** Beyond this an amount in minor units is no longer exact. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

const SCALES = [1, 10, 100, 1000, 10000] as const;

/** 10 to the power of a currency's exponent. */
export const scaleOf = (exponent: number): number => SCALES[exponent] ?? 100;

/**
 * The whole number of minor units nearest to written decimal digits, halves away from zero; NaN beyond `LARGEST`.
 * `digits` holds the whole part and the fraction, `decimals` says how many of them are fraction.
 */
export function minorFromDigits(digits: string, decimals: number, exponent: number): number {
  const keep = digits.length - decimals + exponent;
  const kept =
    keep >= digits.length
      ? digits + '0'.repeat(Math.min(keep - digits.length, 400))
      : digits.slice(0, Math.max(keep, 0));
  const whole = Number(kept === '' ? '0' : kept);
  const minor = whole + (keep >= 0 && digits.charCodeAt(keep) >= 53 ? 1 : 0);
  return minor <= LARGEST ? minor : NaN;
}

/**
 * A number of major units as whole minor units: its shortest decimal text, rounded half away from zero, so 1.005 is
 * 1.01 and 19.989999999999998 is 19.99. A price with more decimals than the currency has (12.3456) is rounded too.
 * NaN where the amount is not finite or too large to be exact.
 */
export function minorFromNumber(major: number, exponent: number): number {
  const scaled = major * scaleOf(exponent);
  const rounded = Math.round(scaled);
  // Below 2^45 the product is off by less than 0.01, so only a near half needs its decimal text.
  if (scaled < 35184372088832 && scaled > -35184372088832) {
    const rest = scaled - rounded;
    if (rest < 0.49 && rest > -0.49) return rounded + 0;
  }
  return minorFromText(String(major), exponent);
}

function minorFromText(text: string, exponent: number): number {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(text);
  if (!match) return NaN;

  const [, sign, whole = '', fraction = '', power = '0'] = match;
  const minor = minorFromDigits(whole + fraction, fraction.length - Number(power), exponent);
  return sign === '-' ? 0 - minor : minor;
}
