import type { AnswerOf, InputOf, TaskName } from '../../core/tasks/task';
import type { Host, Surroundings } from '../../sidebar/host';

/** Calls a public function of the script on Google's server. */
function call<Answer>(name: string, ...given: unknown[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => {
      reject(new Error(error.message));
    });
    (runner as unknown as Record<string, (...given: unknown[]) => void>)[name]?.(...given);
  });
}

/** Tasks run on the server in one call, so all that can be told of their progress is that they are at work. */
export const sheetsHost: Host = {
  surroundings: () => call<Surroundings>('surroundings'),
  async run<Name extends TaskName>(
    name: Name,
    input: InputOf<Name>,
    progress?: Parameters<Host['run']>[2],
  ): Promise<AnswerOf<Name>> {
    progress?.({ doing: 'thinking', part: 0 });
    const answer = JSON.parse(await call<string>('runTask', name, JSON.stringify(input))) as AnswerOf<Name>;
    progress?.({ doing: 'writing', part: 1 });
    return answer;
  },
  selectRows: (sheet, rows) => call('selectRows', sheet, rows),
  selectCell: (sheet, row, column) => call('selectCell', sheet, row, column),
};
