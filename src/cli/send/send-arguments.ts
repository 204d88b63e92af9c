import { isoDay, parse, UsageError } from '../arguments';
import type { Day } from '../../core/cells/day';

/** What `callsheet send` was asked for. */
export interface SendArguments {
  readonly file: string;
  /** `prepare` writes and sends nothing. */
  readonly as: 'prepare' | 'send' | 'unattended';
  readonly asOf: Day | null;
  readonly sheet: string | null;
  /** Whoever the Journal says has sent. */
  readonly who: string | null;
  readonly from: string | null;
  readonly place: string | null;
  readonly answer: 'moved' | 'copy' | null;
  /** Recipients at most. */
  readonly limit: number | null;
  readonly pause: number;
  readonly json: boolean;
}

export const SEND_USAGE = `Usage: npm run --silent callsheet -- send BOOK [--prepare | --send | --unattended] [--sheet NAME]
       [--as-of YYYY-MM-DD] [--from ADDRESS] [--who NAME] [--limit N] [--pause SECONDS]
       [--place ADDRESS] [--moved | --copy] [--json]

Letters of a workbook (.xlsx), by the mail server of SMTP_URL (smtp://user:password@mail.example:587).

  --prepare    who gets which letter, who gets none and why; writes and sends nothing (this is what it does by itself)
  --send       sends what was approved: the rows that stand PLANNED in the sheet Outbox
  --unattended approves the letters of the day and sends them, where Policy says "Send without a person: yes"
  --sheet      the sheet with the open invoices; otherwise the one that was scored
  --as-of      the day to measure from; otherwise the day of the Policy sheet
  --from       the mailbox that letters go out from; otherwise "Reply to" of the Policy sheet
  --who        whom the Journal names; otherwise the user of this computer
  --limit      stops after so many recipients: what the mail server takes on one day
  --pause      seconds between two letters
  --place      where the workbook is for Excel, such as its address in OneDrive; otherwise where the file is
  --moved      the file is the workbook that it was, at another place than its Outbox was written
  --copy       the file is a copy: what is not finished in its Outbox is left to the original
  --json       the whole answer as JSON

Exit status: 0 done, 1 some letters failed, are in doubt or are left, 2 refused, 64 wrong usage.`;

export function sendArguments(argv: readonly string[]): SendArguments {
  const { values, positionals } = parse(argv, {
    prepare: { type: 'boolean' },
    send: { type: 'boolean' },
    unattended: { type: 'boolean' },
    moved: { type: 'boolean' },
    copy: { type: 'boolean' },
    'as-of': { type: 'string' },
    sheet: { type: 'string' },
    who: { type: 'string' },
    from: { type: 'string' },
    place: { type: 'string' },
    limit: { type: 'string' },
    pause: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [, file, ...more] = positionals;
  if (file === undefined) throw new UsageError('say which workbook to send from');
  if (more.length) throw new UsageError(`one workbook at a time: "${more.join(' ')}" is too many`);
  const as = only(values, ['prepare', 'send', 'unattended']) ?? 'prepare';
  if (as === 'prepare' && values.limit !== undefined) throw new UsageError('--limit goes with --send or --unattended');
  return {
    file,
    as,
    asOf: values['as-of'] === undefined ? null : isoDay(values['as-of']),
    sheet: values.sheet ?? null,
    who: values.who ?? null,
    from: values.from ?? null,
    place: values.place ?? null,
    answer: only(values, ['moved', 'copy']),
    limit: values.limit === undefined ? null : whole('--limit', values.limit),
    pause: values.pause === undefined ? 0 : whole('--pause', values.pause),
    json: values.json ?? false,
  };
}

function only<Name extends string>(values: Readonly<Record<string, unknown>>, names: readonly Name[]): Name | null {
  const said = names.filter((name) => values[name] === true);
  if (said.length > 1) throw new UsageError(`one of ${names.map((name) => `--${name}`).join(', ')} at a time`);
  return said[0] ?? null;
}

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(`${name} needs a whole number from 1 on, not "${text}"`);
  return Number(text);
}
