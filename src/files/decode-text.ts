import { decode } from 'iconv-lite';

/**
 * Text of a file whose encoding nobody states: a byte-order mark decides, then zero bytes (UTF-16), then whether the
 * bytes are valid UTF-8; anything else is Windows-1252, which Excel writes where nothing is chosen.
 */
export function decodeText(bytes: Uint8Array): string {
  return decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encodingOf(bytes)).replace(
    /^\ufeff/,
    '',
  );
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf8';
  if (first === 0xff && second === 0xfe) return 'utf16le';
  if (first === 0xfe && second === 0xff) return 'utf16be';
  const zeros = zeroBytes(bytes);
  if (zeros.odd > zeros.even) return 'utf16le';
  if (zeros.even > zeros.odd) return 'utf16be';
  return isUtf8(bytes) ? 'utf8' : 'windows-1252';
}

/** Latin text in UTF-16 has a zero in every other byte; text in the other encodings has none at all. */
function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(bytes.length, 4096); i++) {
    if (bytes[i] !== 0) continue;
    if (i % 2) odd++;
    else even++;
  }
  return { even, odd };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
