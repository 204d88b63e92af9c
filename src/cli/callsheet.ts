import { asText } from './answer';
import { RANK_USAGE, rankArguments, USAGE, UsageError } from './arguments';
import { RefusedError } from './open-file';
import { rankFile } from './rank-file';
import { lettersSent } from './send/letters-listed';
import { SEND_USAGE, sendArguments } from './send/send-arguments';
import { sendFile } from './send/send-file';
import { listedText, sentText } from './send/send-text';

interface Answer {
  readonly status: number;
  readonly json: unknown;
  readonly text: string;
}

interface Command {
  readonly usage: string;
  readonly run: (argv: readonly string[]) => Promise<Answer>;
}

const COMMANDS: ReadonlyMap<string | undefined, Command> = new Map([
  ['rank', { usage: RANK_USAGE, run: ranked }],
  ['send', { usage: SEND_USAGE, run: sent }],
]);

/** `callsheet rank FILE` and `callsheet send BOOK`: the answer on standard output, sentences on standard error. */
async function main(argv: readonly string[]): Promise<number> {
  const command = COMMANDS.get(argv[0]);
  const usage = command?.usage ?? USAGE;
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const asJson = argv.includes('--json');
  try {
    if (!command) throw new UsageError(argv[0] === undefined ? 'Say what to do.' : `"${argv[0]}" is not a command.`);
    const { status, json, text } = await command.run(argv);
    process.stdout.write(`${asJson ? JSON.stringify(json, null, 2) : text}\n`);
    return status;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}\n`);
      return 64;
    }
    if (!(error instanceof RefusedError)) throw error;
    if (asJson) {
      process.stdout.write(`${JSON.stringify({ refused: { code: error.code, message: error.message } }, null, 2)}\n`);
    }
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

async function ranked(argv: readonly string[]): Promise<Answer> {
  const json = await rankFile(rankArguments(argv));
  return { status: 0, json, text: asText(json) };
}

async function sent(argv: readonly string[]): Promise<Answer> {
  const asked = sendArguments(argv);
  let goesOn = true;
  const stop = (): void => void (goesOn = false);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const done = await sendFile(asked, { smtp: process.env['SMTP_URL'] ?? '', goesOn: () => goesOn });
  if ('listed' in done) return { status: 0, json: done.listed, text: listedText(done.listed) };
  const { failed, unknown, left } = done.sent.progress;
  const json = lettersSent(done.sent, done.outbox);
  return { status: failed + unknown + left > 0 ? 1 : 0, json, text: sentText(done.sent) };
}

// Whoever reads only the first lines has what they want.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`${message}\n`);
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
