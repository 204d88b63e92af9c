import * as fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/cells/language';
import { readReason, REASON_WORDS, reasonText } from '../../../src/core/outbox/reason-text';
import type { ReasonCode } from '../../../src/core/outbox/words/reason-words';

const CODES = Object.keys(REASON_WORDS.en) as ReasonCode[];

describe('the reason that a letter did not go out', () => {
  it('is told in the language of whoever looks, whatever language the sheet has it in', () => {
    const said = fc.constantFrom('', '550 5.1.1 No such user', 'Retry (later)', 'caducó');
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.constantFrom(...LANGUAGES), said, (code, language, service) => {
        const written = reasonText({ code, said: service }, language);
        const read = readReason(written)!;
        expect(read.code).toBe(code);
        for (const other of LANGUAGES) expect(reasonText(read, other)).toBe(reasonText({ code, said: service }, other));
      }),
    );
  });

  it('is none where a person wrote something else', () => {
    for (const text of ['', 'Ask Ana first', 'HOLD', 'Not sent:']) expect(readReason(text)).toBeNull();
  });
});
