/** A mail that may tell that a letter came back, as far as that is in it. */
export interface ReportMail {
  /** Address of its sender; empty where only its text was copied. */
  readonly from: string;
  readonly subject: string;
  /** As a person reads it. */
  readonly text: string;
  /** Its header `X-Failed-Recipients`, which some servers write. */
  readonly failed: string;
  /** Its part for programs, `message/delivery-status` (RFC 3464); empty where it has none. */
  readonly status: string;
  /** The head of the letter that it brings back. */
  readonly returned: { readonly key: string; readonly subject: string };
}

/** What a mail tells of a letter. */
export interface ReportSeen {
  /** `late`: the server still tries. `no report`: it is some other mail. */
  readonly is: 'came back' | 'late' | 'no report';
  /** It was read from the part for programs; else from its words alone. */
  readonly certain: boolean;
  /** Of the letter, where its head came back with it; else empty. */
  readonly key: string;
  /** Every reference in it, those of the letter that came back first. */
  readonly references: readonly string[];
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** What the address is called: as it was written to, as it was found in the end, or whatever the text names. */
  readonly addresses: readonly string[];
  /** What the server said of it. */
  readonly said: string;
}

/** The signs are those of `referenceOf`. */
const REFERENCE = /\bCS-[2-9A-HJ-NP-Z]{7}\b/g;
const ADDRESS = /[^\s<>()[\]",;:@]{1,64}@[^\s<>()[\]",;:@]{1,255}/g;

export function readReport(mail: ReportMail): ReportSeen {
  const { returned, subject, text, status } = mail;
  const references = [returned.subject, subject, text].flatMap((one) => one.match(REFERENCE) ?? []);
  const letter = { key: returned.key, references: [...new Set(references)] };
  const recipients = blocksOf(status).filter((fields) => fields.has('final-recipient'));
  if (recipients.length === 0) return { ...byItsWords(mail), ...letter, certain: false };
  const failures = recipients.filter(hasFailed).map(failureOf);
  const is = failures.length > 0 ? 'came back' : recipients.some(isLate) ? 'late' : 'no report';
  return { is, certain: true, ...letter, failures };
}

type Fields = ReadonlyMap<string, string>;

/** Header fields in blocks between empty lines: the first is of the whole mail, each other one of a recipient. */
const blocksOf = (status: string): readonly Fields[] =>
  status
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n\s*\n/)
    .map((block) => new Map(block.split('\n').flatMap(fieldIn)));

function fieldIn(line: string): [string, string][] {
  const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
  return name === undefined ? [] : [[name.toLowerCase(), value!.trim()]];
}

/** Failed for good, whatever the status: a server that gave up after days of 4.4.1 says so by the action. */
function hasFailed(fields: Fields): boolean {
  const action = fields.get('action')?.toLowerCase();
  return action === undefined ? /^5\./.test(fields.get('status') ?? '') : action === 'failed';
}

function isLate(fields: Fields): boolean {
  const action = fields.get('action')?.toLowerCase();
  return action === undefined ? /^4\./.test(fields.get('status') ?? '') : action === 'delayed';
}

function failureOf(fields: Fields): Failure {
  const addresses = ['original-recipient', 'final-recipient'].map((name) => behindType(fields.get(name) ?? ''));
  const said = behindType(fields.get('diagnostic-code') ?? '') || (fields.get('status') ?? '');
  return { addresses: addresses.filter((address) => address !== ''), said };
}

/** `rfc822; ann@elm.example`, `smtp; 550 5.1.1 ...`: the value behind its type, an address without brackets. */
const behindType = (value: string): string =>
  value
    .replace(/^[\w-]+\s*;\s*/, '')
    .replace(/^<(.*)>$/, '$1')
    .trim();

const SERVERS = /mailer-daemon|postmaster|mail[ ._-]?delivery|microsoftexchange/i;
const FOR_GOOD =
  /\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b|undeliver|returned to sender|failure notice|delivery (has )?failed|(could|can)(n't| ?not) be delivered|was(n't| not) (delivered|able to deliver)|address not found|user unknown|no se (ha podido|pudo|puede) entregar|no (se )?(ha sido )?entregado|devuelto|n[ãa]o (p[ôo]de ser|foi|foi poss[íi]vel) entreg|falha na entrega|devolvid[oa]/i;
const NOT_YET =
  /\bdelayed\b|still being retried|will (be retried|keep trying|retry|continue to try)|not been delivered yet|warning only|se (ha retrasado|volver[áa] a intentar)|seguir[áa] intentando|ser[áa] tentad[oa] novamente|atrasad[oa]|continuar[áa] tentando/i;

/** Without a part for programs: from a mail server, or copied without a sender, and in words that say it. */
function byItsWords(mail: ReportMail): Pick<ReportSeen, 'is' | 'failures'> {
  const { from, subject, text, failed } = mail;
  const said = `${subject}\n${text}`;
  const isServers = from === '' || failed !== '' || SERVERS.test(from);
  if (!isServers) return { is: 'no report', failures: [] };
  if (NOT_YET.test(said)) return { is: 'late', failures: [] };
  if (failed === '' && !FOR_GOOD.test(said)) return { is: 'no report', failures: [] };
  const addresses = (`${failed}\n${said}`.match(ADDRESS) ?? []).map((one) => one.replace(/[.'?!]+$/, ''));
  const line = said.split('\n').find((one) => /\b5\.\d{1,3}\.\d{1,3}\b|\b55[0-4]\b/.test(one)) ?? subject;
  return { is: 'came back', failures: [{ addresses, said: line.trim() }] };
}
