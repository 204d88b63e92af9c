import { asText } from './answer';
import { rankArguments, USAGE, UsageError } from './arguments';
import { RefusedError } from './open-file';
import { rankFile } from './rank-file';

/** `callsheet rank FILE`: the answer on standard output, sentences on standard error. */
async function main(argv: readonly string[]): Promise<number> {
  if (argv.length === 0 || argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(`${USAGE}\n`);
    return argv.length ? 0 : 64;
  }
  try {
    const asked = rankArguments(argv);
    const answer = await rankFile(asked);
    process.stdout.write(`${asked.json ? JSON.stringify(answer, null, 2) : asText(answer)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${USAGE}\n`);
      return 64;
    }
    if (!(error instanceof RefusedError)) throw error;
    if (argv.includes('--json')) {
      process.stdout.write(`${JSON.stringify({ refused: { code: error.code, message: error.message } }, null, 2)}\n`);
    }
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
