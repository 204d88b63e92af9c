import type { SendProgress } from '../../src/core/outbox/send-step';
import type { SendAnswer } from '../../src/core/tasks/letters/letters-task';
import { sendInChunks } from '../../src/sheets/pane/send-in-chunks';

const input = { sheet: 'Aging', who: 'Ana', run: 'run 1', unattended: false };
const far = (sent: number, left: number): SendProgress => ({
  ...{ total: sent + left, sent, found: 0, failed: 0, held: 0, unknown: 0, prepared: 0, left, ended: [] },
  ...{ next: '', because: null },
});
const answered = (progress: SendProgress): SendAnswer => ({ refused: null, problems: [], byHand: 0, progress });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A script whose chunks end when a test says so, and which tells of each what it is told to. */
function script(told: (progress: SendProgress) => 'on' | 'stop') {
  const ends: ((answer: SendAnswer) => void)[] = [];
  const asked: (readonly [string, boolean])[] = [];
  let now: SendProgress | null | Error = null;
  const sending = sendInChunks(
    input,
    {
      chunk: () => new Promise((resolve) => ends.push(resolve)),
      howFar: async (run, stop) => {
        asked.push([run, stop]);
        if (now instanceof Error) throw now;
        return now;
      },
    },
    told,
  );
  return {
    sending,
    asked,
    tells: (progress: typeof now) => void (now = progress),
    ends: async (progress: SendProgress) => {
      ends.pop()!(answered(progress));
      await jest.advanceTimersByTimeAsync(0);
    },
    looks: () => jest.advanceTimersByTimeAsync(2000),
  };
}

describe('letters that are sent in chunks', () => {
  it('are counted while a chunk is under way, with those of the chunks before', async () => {
    const heard: number[] = [];
    const { sending, tells, looks, ends } = script(({ sent }) => {
      heard.push(sent);
      return 'on';
    });
    await looks();
    tells(far(1, 4));
    await looks();
    await ends(far(2, 3));
    tells(far(1, 2));
    await looks();
    await ends(far(3, 0));
    expect(heard).toEqual([1, 2, 3]);
    expect((await sending).progress).toMatchObject({ sent: 5, left: 0, total: 5 });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('stop within a chunk as soon as it is heard that the person says so', async () => {
    const { sending, asked, tells, looks, ends } = script(() => 'stop');
    tells(far(1, 4));
    await looks();
    expect(asked).toEqual([
      ['run 1', false],
      ['run 1', true],
    ]);
    await ends(far(2, 3));
    expect((await sending).progress).toMatchObject({ sent: 2, left: 3 });
  });

  it('go on though nobody can tell how far they are', async () => {
    const { sending, tells, looks, ends } = script(() => 'on');
    tells(new Error('The network is gone.'));
    await looks();
    await looks();
    await ends(far(5, 0));
    expect((await sending).progress.sent).toBe(5);
  });
});
