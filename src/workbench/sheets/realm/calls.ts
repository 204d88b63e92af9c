import { inWords } from '../../page/in-words';

/** Counts what a script asks of the services, and knows whether it runs for a formula. */
export interface Calls {
  begin(inFormula: boolean): void;
  end(): { readonly asked: string; readonly calls: number; readonly ms: number };
  /** Wraps every method: counted, timed, and refused where a formula may not call it. */
  counted<Service extends object>(service: string, target: Service): Service;
}

/** A formula may read the spreadsheet and change nothing. */
const CHANGES =
  /^(set|insert|delete|remove|clear|activate|send|show|create|add|new|alert|toast|hide|move|protect|getUi|flush)/;

export function callCounter(now: () => number): Calls {
  let counts = new Map<string, number>();
  let [ms, depth, inFormula] = [0, 0, false];

  const wrap = (title: string, name: string, work: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]): unknown {
      if (inFormula && CHANGES.test(name)) throw new Error(`You do not have permission to call ${title}`);
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
    begin(formula) {
      counts = new Map();
      [ms, depth, inFormula] = [0, 0, formula];
    },
    end() {
      inFormula = false;
      const calls = [...counts.values()].reduce((sum, count) => sum + count, 0);
      return { asked: inWords(counts), calls, ms };
    },
    counted(service, target) {
      const members = target as Record<string, unknown>;
      for (const name of Object.getOwnPropertyNames(target)) {
        const member = name === 'constructor' ? undefined : members[name];
        if (typeof member === 'function') {
          members[name] = wrap(`${service}.${name}`, name, member as (...args: unknown[]) => unknown);
        }
      }
      return target;
    },
  };
}
