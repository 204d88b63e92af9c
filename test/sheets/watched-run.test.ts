import type { SendProgress } from '../../src/core/outbox/send-step';
import { howFar, watched } from '../../src/sheets/server/watched-run';
import { installServices, sheetsBook } from '../support/sheets-book';

const far: SendProgress = {
  ...{ total: 5, sent: 1, found: 0, failed: 0, held: 0, unknown: 0, prepared: 0, left: 4, ended: [] },
  ...{ next: 'k-1', because: null },
};
const seen = (stop = false): unknown => JSON.parse(howFar('run 1', stop));

describe('a chunk of letters that the pane watches', () => {
  it('is told of while it is under way, and the next one only once it has begun', () => {
    installServices(sheetsBook());
    for (const chunk of ['first', 'second']) {
      expect([chunk, seen()]).toEqual([chunk, null]);
      const during = watched('run 1', (tell) => [tell(far), seen()]);
      expect(during).toEqual(['on', far]);
    }
    expect(seen()).toBeNull();
  });

  it('ends once the pane says so, and that of another run goes on', () => {
    installServices(sheetsBook());
    const said = watched('run 1', (tell) => [tell(far), seen(true), tell(far)]);
    expect(said).toEqual(['on', far, 'stop']);
    expect(watched('run 2', (tell) => tell(far))).toBe('on');
  });

  it('goes on where the cache fails', () => {
    installServices(sheetsBook());
    Object.assign(globalThis, {
      CacheService: {
        getUserCache: () => {
          throw new Error('Service error: Cache');
        },
      },
    });
    expect(watched('run 1', (tell) => tell(far))).toBe('on');
  });
});
