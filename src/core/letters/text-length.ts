/** How long a text is on its way to a phone, and in how many parts it goes; each part is paid for. */
export interface TextLength {
  /** As phones count: some signs are two. */
  readonly length: number;
  readonly parts: number;
  /** The first sign beyond the alphabet of phones (GSM 03.38), so that a part holds 70 and not 160; empty for none. */
  readonly beyond: string;
}

const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const TWICE = new Set('\f^{}\\[~]|€');

/** Alone, and as one of several that a phone puts together again. */
const [ALONE, TOGETHER] = [
  { gsm: 160, unicode: 70 },
  { gsm: 153, unicode: 67 },
];

export function textLength(text: string): TextLength {
  const signs = [...text];
  const beyond = signs.find((sign) => !BASIC.has(sign) && !TWICE.has(sign)) ?? '';
  const alphabet = beyond === '' ? 'gsm' : 'unicode';
  const sizes = signs.map((sign) => (beyond !== '' ? sign.length : TWICE.has(sign) ? 2 : 1));
  const length = sizes.reduce((sum, size) => sum + size, 0);
  if (length <= ALONE[alphabet]) return { length, parts: length === 0 ? 0 : 1, beyond };
  return { length, parts: partsOf(sizes, TOGETHER[alphabet]), beyond };
}

/** A sign that counts as two stays in one part. */
function partsOf(sizes: readonly number[], most: number): number {
  let [parts, room] = [1, most];
  for (const size of sizes) {
    if (size > room) [parts, room] = [parts + 1, most];
    room -= size;
  }
  return parts;
}
