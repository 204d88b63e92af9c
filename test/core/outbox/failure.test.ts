import { failureOf } from '../../../src/core/outbox/failure';
import { REASON_WORDS, reasonText } from '../../../src/core/outbox/reason-text';
import type { ReasonCode } from '../../../src/core/outbox/words/reason-words';
import { LANGUAGES } from '../../../src/core/policy/words';

type Failed = Parameters<typeof failureOf>[0];
const failed = (by: Failed['by'], given: Partial<Failed>): Failed => ({
  ...{ is: 'failed', by, handedOver: true, status: null, code: '', message: '', retryAfter: null },
  ...given,
});
const said = (by: Failed['by'], given: Partial<Failed>): string => {
  const failure = failureOf(failed(by, given));
  if (failure.is === 'failed') return failure.all ? `${failure.code}, all` : failure.code;
  return failure.is === 'busy' ? `busy ${failure.seconds}` : failure.is;
};

describe('what a failure of MailApp means', () => {
  it.each([
    ['Service invoked too many times for one day: email.', 'limit, all'],
    ['Servicio solicitado demasiadas veces en un mismo día: email.', 'limit, all'],
    ['Serviço chamado muitas vezes no mesmo dia: email.', 'limit, all'],
    ['1 日にサービス email を実行した回数が多すぎます。', 'limit, all'],
    ['Limit Exceeded: Email Body Size.', 'size'],
    ['Limit Exceeded: Email Recipients Per Message.', 'size'],
    ['Límite excedido: .', 'size'],
    ['Invalid email: ap at a.example', 'address'],
    ['El correo electrónico no es válido: x', 'address'],
    ['Failed to send email: no recipient', 'address'],
    [
      'You do not have permission. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      'closed, all',
    ],
    ['Service invoked too many times in a short time: email. Try Utilities.sleep(1000) between calls.', 'busy 30'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'unknown'],
    ['Service error: Mail', 'unknown'],
    ['Lo sentimos, se ha producido un error en el servidor.', 'unknown'],
    ['Dienst an einem Tag zu oft aufgerufen: email.', 'unknown'],
  ])('%s', (message, meaning) => expect(said('MailApp', { message })).toBe(meaning));
});

describe('what a failure of Microsoft Graph means', () => {
  it.each([
    [429, 'ApplicationThrottled', 'busy 17'],
    [400, 'ErrorInvalidRecipients', 'address'],
    [400, 'BadRequest', 'refused'],
    [401, 'InvalidAuthenticationToken', 'closed, all'],
    [403, 'ErrorSendAsDenied', 'closed, all'],
    [403, 'ErrorExceededMessageLimit', 'limit, all'],
    [413, '', 'size'],
    [400, 'ErrorMessageSizeExceeded', 'size'],
    [404, 'MailboxNotEnabledForRESTAPI', 'refused'],
    [404, 'ErrorItemNotFound', 'unknown'],
    [408, '', 'unknown'],
    [500, 'ErrorInternalServerError', 'unknown'],
    [503, 'ErrorServerBusy', 'unknown'],
    [504, '', 'unknown'],
    [null, 'TypeError', 'unknown'],
  ])('%s %s', (status, code, meaning) => expect(said('Graph', { status, code, retryAfter: 17 })).toBe(meaning));

  it('before the letter was handed over it is certain', () => {
    expect(said('Graph', { handedOver: false, message: 'Failed to fetch' })).toBe('unreachable, all');
  });

  it('but not where the draft of an earlier attempt is gone while it is changed', () => {
    expect(said('Graph', { handedOver: false, status: 404, code: 'ErrorItemNotFound' })).toBe('unknown');
  });
});

describe('what a failure of SMTP means', () => {
  it.each([
    ['the recipient is refused', { status: 550, code: 'EENVELOPE', message: '5.1.1 user unknown' }, 'address'],
    ['the address is none', { code: 'EENVELOPE', message: 'Invalid recipient' }, 'address'],
    ['it asks to come back', { status: 421, code: 'EENVELOPE' }, 'busy 30'],
    ['it asks to come back at the end of the letter', { status: 451, code: 'EMESSAGE' }, 'busy 30'],
    ['it refuses the letter', { status: 554, code: 'EMESSAGE' }, 'refused'],
    ['the letter is too large', { status: 552, code: 'EMESSAGE' }, 'size'],
    ['... as it said before', { code: 'EMESSAGE', message: 'Message size larger than allowed 10' }, 'size'],
    [
      'the limit of the day is reached',
      { status: 550, message: '550 5.4.5 Daily user sending limit exceeded' },
      'limit, all',
    ],
    ['the password is wrong', { status: 535, code: 'EAUTH' }, 'closed, all'],
    ['nobody is there', { code: 'ESOCKET', message: 'connect ECONNREFUSED 127.0.0.1:25' }, 'unreachable, all'],
    ['its name is unknown', { code: 'EDNS', message: 'getaddrinfo ENOTFOUND' }, 'unreachable, all'],
    ['it says nothing any more', { code: 'ETIMEDOUT', message: 'Timeout' }, 'unknown'],
    ['the connection breaks', { code: 'ECONNECTION', message: 'Connection closed unexpectedly' }, 'unknown'],
    ['the connection breaks', { code: 'ESOCKET', message: 'read ECONNRESET' }, 'unknown'],
    ['the letter cannot be read to its end', { code: 'ESTREAM' }, 'unknown'],
  ])('%s', (_, given, meaning) => expect(said('SMTP', given)).toBe(meaning));

  it('before the letter was handed over nothing is in doubt', () => {
    expect(said('SMTP', { code: 'ETIMEDOUT', handedOver: false })).toBe('unreachable, all');
  });
});

describe('the sentence of a reason', () => {
  const codes = Object.keys(REASON_WORDS.en) as ReasonCode[];

  it.each(LANGUAGES)('says in %s what to do, and what the service said in one line', (language) => {
    for (const code of codes) {
      const text = reasonText({ code, said: 'one\r\ntwo' }, language);
      expect(text).not.toMatch(/[{}\r\n]/);
      expect(text.includes('one two')).toBe(REASON_WORDS[language][code].includes('{said}'));
      expect(reasonText({ code, said: '' }, language)).not.toMatch(/\(\)/);
    }
  });

  it('is no novel', () => {
    expect(reasonText({ code: 'refused', said: 'x'.repeat(5000) }, 'en').length).toBeLessThan(400);
  });
});
