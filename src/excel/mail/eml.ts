import { subjectLine, type Letter } from '../../core/letters/letter';

const END = '\r\n';
/** As long as an encoded word (RFC 2047) may be, in bytes of what it says; and a line of a body in base64. */
const [WORD, LINE] = [45, 57];

/**
 * A letter as a file that mail programs open as a draft (X-Unsent), to be sent by hand: it has no sender and no day yet.
 * Whatever comes out of a cell is in base64, so that nothing of it can begin a header or a part.
 */
export function emlOf(letter: Letter): string {
  const { to, contact, cc, bcc, replyTo, text, html, key } = letter;
  const boundary = `callsheet-${crypto.randomUUID()}`;
  const part = (type: string, content: string): string[] => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...chunks(content, LINE),
  ];
  return [
    'MIME-Version: 1.0',
    'X-Unsent: 1',
    ...(key === '' ? [] : [`X-Callsheet-Id: ${encoded(key)}`]),
    ...(to === '' ? [] : [`To: ${contact === '' ? '' : `${encoded(contact)} `}<${to}>`]),
    ...(cc.length > 0 ? [`Cc: ${cc.join(`,${END} `)}`] : []),
    ...(bcc.length > 0 ? [`Bcc: ${bcc.join(`,${END} `)}`] : []),
    ...(replyTo === '' ? [] : [`Reply-To: ${replyTo}`]),
    `Subject: ${encoded(subjectLine(letter))}`,
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join(END);
}

/** Encoded words, one on each line; plain text of safe signs stays as it is. */
const encoded = (text: string): string =>
  /^[\w .-]{1,60}$/.test(text)
    ? text
    : chunks(text, WORD)
        .map((word) => `=?utf-8?B?${word}?=`)
        .join(`${END} `);

/** Base64 of the text in UTF-8, in pieces that each hold whole signs and at most so many bytes. */
function chunks(text: string, most: number): string[] {
  const encoder = new TextEncoder();
  const pieces: number[][] = [[]];
  for (const sign of text) {
    const bytes = encoder.encode(sign);
    const last = pieces[pieces.length - 1]!;
    if (last.length + bytes.length <= most) last.push(...bytes);
    else pieces.push([...bytes]);
  }
  return pieces.map((bytes) => btoa(String.fromCharCode(...bytes)));
}
