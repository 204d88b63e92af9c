import { inWords } from '../../page/in-words';

/** Counts what a script asks of the services, and knows whether it runs for a formula and how long it may. */
export interface Calls {
  begin(inFormula: boolean, seconds?: number): void;
  end(): { readonly asked: string; readonly calls: number; readonly ms: number };
  /** Ends the script's time: every service refuses from now on, as nothing can stop code from here. */
  expire(): void;
  /** Throws when the script's time is over. */
  assertInTime(): void;
  /**
   * Wraps every method: counted, timed, and refused where a formula may not call it, or any of them where it may not use the
   * service at all.
   */
  counted<Service extends object>(service: string, target: Service, inFormulas?: 'reading' | 'never'): Service;
}

/** A formula may read the spreadsheet and change nothing. */
const CHANGES =
  /^(set|insert|delete|remove|clear|activate|send|show|create|add|new|alert|toast|hide|move|protect|getUi|flush)/;

export function callCounter(now: () => number): Calls {
  let counts = new Map<string, number>();
  let [ms, depth, inFormula] = [0, 0, false];
  let ends = Infinity;
  const assertInTime = (): void => {
    if (now() > ends) throw new Error('Exceeded maximum execution time');
  };

  const wrap = (title: string, refused: boolean, work: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      assertInTime();
      if (inFormula && refused) throw new Error(`You do not have permission to call ${title}`);
      const started = now();
      depth++;
      try {
        return work.apply(this, args);
      } finally {
        // What a service asks of another is not a call of the script's.
        if (--depth === 0) {
          counts.set(title, (counts.get(title) ?? 0) + 1);
          ms += now() - started;
        }
      }
    };

  return {
    begin(formula, seconds = Infinity) {
      counts = new Map();
      [ms, depth, inFormula] = [0, 0, formula];
      ends = now() + seconds * 1000;
    },
    expire() {
      ends = -Infinity;
    },
    assertInTime,
    end() {
      [inFormula, ends] = [false, Infinity];
      const calls = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return { asked: inWords(counts), calls, ms };
    },
    counted(service, target, inFormulas = 'reading') {
      const members = target as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(target)) {
        const member = name === 'constructor' ? undefined : members[name];
        if (typeof member === 'function') {
          const refused = inFormulas === 'never' || CHANGES.test(name);
          members[name] = wrap(`${service}.${name}`, refused, member as (...args: unknown[]) => unknown);
        }
      }
      return target;
    },
  };
}
