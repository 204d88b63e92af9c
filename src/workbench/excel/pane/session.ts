import type { BatchAnswer } from '../batch';
import type { HostEnd } from '../line';

interface Message {
  readonly Body: unknown;
}

interface Reply {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: object;
  readonly Body: BatchAnswer;
}

/** The client's way out: one call per `context.sync()`. */
export function session(host: HostEnd): object {
  const executeAsync = async (_data: unknown, _flags: unknown, message: Message): Promise<Reply> => {
    const Body = JSON.parse(host.execute(JSON.stringify(message.Body))) as BatchAnswer;
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body };
  };
  return {
    _resolveRequestUrlAndHeaderInfo: async () => ({ url: '/excel', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
}
