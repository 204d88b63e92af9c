import type { ReasonCode } from './words/reason-words';
import type { SendResult } from './send-step';

type Failed = Extract<SendResult, { is: 'failed' }>;

/** What it means that a letter was not accepted. */
export type Failure =
  /** It certainly did not go out; `all`: nor would any other one now. */
  | { readonly is: 'failed'; readonly code: ReasonCode; readonly all: boolean }
  /** It certainly did not go out, and the service asks to try again in a while. */
  | { readonly is: 'busy'; readonly seconds: number }
  /** It may have gone out. */
  | { readonly is: 'unknown' };

/** Where the service does not say how long. */
const WAIT = 30;

/** What nobody has said for certain is in doubt: a letter too late is better than one too many. */
export function failureOf(failed: Failed): Failure {
  const { by, handedOver, code, message } = failed;
  const found = BY[by](failed, `${code} ${message}`);
  return found ?? (handedOver ? { is: 'unknown' } : one('unreachable', true));
}

const one = (code: ReasonCode, all = false): Failure => ({ is: 'failed', code, all });
const busy = ({ retryAfter }: Failed): Failure => ({ is: 'busy', seconds: retryAfter ?? WAIT });

/**
 * Apps Script says it in the language of whoever runs the script; of other languages it is in doubt. `Limit Exceeded` is of
 * one letter: https://developers.google.com/apps-script/guides/services/quotas
 */
const MAIL_APP: readonly (readonly [RegExp, (failed: Failed) => Failure])[] = [
  [
    /too many times for one day|veces en un mismo día|vezes no mesmo dia|Trop d'appels|1 日にサービス/i,
    () => one('limit', true),
  ],
  [/too many times in a short time|rate limit exceeded/i, busy],
  [/auth\/script\.send_mail|authorization is required|mail service not enabled/i, () => one('closed', true)],
  [/limit exceeded|límite excedido|limite excedido|limite dépassée|上限を超えています/i, () => one('size')],
  [/invalid email|no recipient|correo electrónico no es válido|e-?mail inválido/i, () => one('address')],
];

/** https://learn.microsoft.com/graph/errors; a server error may have come after the letter was taken. */
function ofGraph(failed: Failed, said: string): Failure | null {
  const { status } = failed;
  if (status === 429) return busy(failed);
  if (status === null || status === 408 || status < 400 || status >= 500) return null;
  // The draft is gone from where it stood a moment ago: whoever took it away may have sent it.
  if (/ItemNotFound/.test(said)) return { is: 'unknown' };
  if (/ErrorExceeded\w*Limit|QuotaExceeded|RecipientRateLimit/.test(said)) return one('limit', true);
  if (status === 413 || /SizeExceeded/.test(said)) return one('size');
  if (status === 401 || status === 403) return one('closed', true);
  return /Recipient/.test(said) ? one('address') : one('refused');
}

/**
 * A server that answers with 4yz or 5yz has not taken the letter, whatever it was answering (RFC 5321, 4.2.1). Without an
 * answer the name of the error tells how far it came.
 */
function ofSmtp(failed: Failed, said: string): Failure | null {
  const { status, code } = failed;
  if (code === 'EAUTH' || status === 530 || status === 535) return one('closed', true);
  // Gmail's limit of the day.
  if (/\b5\.4\.5\b/.test(said)) return one('limit', true);
  if (status !== null && status >= 400 && status < 500) return busy(failed);
  if (status === 552 || status === 523 || /\b5\.3\.4\b|larger than allowed/.test(said)) return one('size');
  if (code === 'EENVELOPE' || status === 550 || status === 551 || status === 553) return one('address');
  if (status !== null && status >= 500) return one('refused');
  if (code === 'EDNS' || code === 'ETLS' || /ECONNREFUSED/.test(said)) return one('unreachable', true);
  return null;
}

const BY: Readonly<Record<Failed['by'], (failed: Failed, said: string) => Failure | null>> = {
  MailApp: (failed, said) => MAIL_APP.find(([pattern]) => pattern.test(said))?.[1](failed) ?? null,
  Graph: ofGraph,
  SMTP: ofSmtp,
  files: () => one('refused'),
};
