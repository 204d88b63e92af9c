import type { ReasonWords } from './reason-words';

export const en: ReasonWords = {
  address: 'Not sent: the address was refused. Correct it in Contacts, then approve the letter again. ({said})',
  size: 'Not sent: it is too large, or has too many recipients. Shorten it, then approve it again. ({said})',
  refused: 'Not sent: the mail service refused it. Mend what it says, then approve the letter again. ({said})',
  limit: 'Not sent: the mail service takes no more today. Approve it again tomorrow. ({said})',
  closed: 'Not sent: the mail service does not let you send. Sign in, or ask who looks after it. ({said})',
  unreachable: 'Not sent: the mail service could not be reached. Approve it again when it can. ({said})',
  busy: 'Not sent: the mail service stayed busy. Approve it again later. ({said})',
  'not-among-sent': 'Not sent: it is not among the sent mail. It may be approved again.',
  'said-not-sent': 'Not sent: somebody says that it did not go out. It may be approved again.',
  unclear: 'It may have been sent. Look among the sent mail for its reference, and say what you find. ({said})',
  interrupted: 'It may have been sent: the run ended meanwhile. Look among the sent mail for its reference.',
  changed: 'HOLD: the letter is not as it was approved any more. Look at it and approve it again. ({said})',
  'no-letter': 'HOLD: there is nothing to write now. {said}',
  problem: 'HOLD: the letter cannot be written now. {said}',
  'by-hand': 'Taken out by a person.',
  copied: 'Left to the workbook that this one was copied from.',
  found: 'It was already among the sent mail.',
  'sent-before':
    'It was already among the sent mail, so it was not sent again; it may read otherwise than here. ({said})',
  'came-back': 'Sent, and came back: ask for the address by phone, then correct it in Contacts. ({said})',
  'may-have-come-back': 'Sent, and seems to have come back: ask by phone whether the address is good. ({said})',
};
