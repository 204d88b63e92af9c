import { liveAhead } from '../../page/date-ahead';
import { assertJsonLike } from '../json-like';

interface Handlers {
  readonly success?: (answer: unknown, user?: unknown) => void;
  readonly failure?: (error: Error, user?: unknown) => void;
  readonly user?: unknown;
}

/** What the page answers to a call. */
interface Reply {
  readonly call: number;
  readonly answer?: string;
  readonly error?: string;
}

/** What the page has put before this script. */
interface Given {
  readonly serverFunctions: readonly string[];
  readonly daysAhead: number;
}

/** `google.script` of the sandboxed sidebar: every call is one message to the page around it. */
const { serverFunctions: functions, daysAhead } = window as unknown as Given;
liveAhead(daysAhead);
const waiting = new Map<number, Handlers>();
let last = 0;

type Runner = Record<string, unknown>;

function runner(handlers: Handlers): Runner {
  const made: Runner = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runner({ ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runner({ ...handlers, failure }),
    withUserObject: (user: unknown) => runner({ ...handlers, user }),
  };
  for (const name of functions) {
    made[name] = (...args: unknown[]): void => {
      args.forEach((arg, i) => assertJsonLike(arg, String(i)));
      waiting.set(++last, handlers);
      parent.postMessage({ call: last, name, args: JSON.stringify(args) }, '*');
    };
  }
  return made;
}

addEventListener('message', ({ source, data }: MessageEvent<Reply>) => {
  const handlers = source === parent ? waiting.get(data.call) : undefined;
  if (!handlers) return;
  waiting.delete(data.call);
  const { success, failure, user } = handlers;
  if (data.error === undefined) success?.(data.answer === undefined ? null : JSON.parse(data.answer), user);
  else if (failure) failure(Object.assign(new Error(data.error), { name: 'ScriptError' }), user);
  else reportError(new Error(data.error));
});

const host = {
  close: () => parent.postMessage({ close: true }, '*'),
  setHeight: () => undefined,
  setWidth: () => undefined,
};
Object.assign(window, { google: { script: { run: runner({}), host } } });
