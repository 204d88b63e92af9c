import type { Letter } from '../core/letters/letter';
import type { MailSeen, SendProgress, SendResult } from '../core/outbox/send-step';
import type { Schedule } from '../core/tasks/inspect-task';
import type { SendAnswer, SendInput } from '../core/tasks/letters/letters-task';
import type { AnswerOf, InputOf, TaskName } from '../core/tasks/task';

/** The workbook around the pane. */
export interface Surroundings {
  readonly host: 'excel' | 'sheets';
  /** Sheets of the user's, in tab order; sheets that Callsheet writes are left out. */
  readonly sheets: readonly string[];
  /** The sheets that Callsheet writes, as far as they are there. */
  readonly ours: readonly string[];
  readonly active: string;
  readonly locale: string;
  /** What the host keeps for the person; absent where the browser does. */
  readonly kept?: Kept;
}

/** What the pane remembers from one time to the next, each under a name of its own. */
export type Kept = Readonly<Partial<Record<'language' | 'me' | 'mineOnly', string>>>;

/** All the pane may ask of Excel or Sheets. Failures reject with an `Error` whose message is a sentence for the user. */
export interface Host {
  surroundings(): Promise<Surroundings>;
  /** Reads, runs the task and carries its plan out. `progress` is told what is being done, in parts of 1. */
  run<Name extends TaskName>(
    task: Name,
    input: InputOf<Name>,
    progress?: (step: Step) => void,
  ): Promise<AnswerOf<Name>>;
  /** What letters go out with; where `ask`, a window may open in which to sign in. */
  mail(ask: boolean): Promise<MailSeen>;
  /** Sends what was approved. `told` hears how far it is before each letter, or handful of letters, and says whether to go on. */
  send(input: Sending, told: Told): Promise<SendAnswer>;
  /** Names of runs that were begun here and are over for certain; absent where nobody can know. */
  brokenRuns?(): Promise<readonly string[]>;
  /** Sends a letter to whoever has the pane open, and to nobody else. */
  sendTest(letter: Letter): Promise<SendResult>;
  /** Has letters prepared by themselves while nobody is there; only where something runs then. */
  setSchedule?(asked: ScheduleAsked): Promise<void>;
  /** Mails of the last weeks which say that a letter came back, as they came over the line; only where a mailbox can be read. */
  reports?(): Promise<readonly string[]>;
  /** Keeps it for the person, where the browser forgets it with the pane. */
  keep?(what: keyof Kept, text: string): Promise<void>;
  /** Tells when the person closes the pane, where its page lives on unseen. */
  whenClosed?(then: () => void): void;
  /** Selects rows (1-based) of a sheet, across the user's table, and brings them into view. */
  selectRows(sheet: string, rows: readonly number[]): Promise<void>;
  selectCell(sheet: string, row: number, column: number): Promise<void>;
}

export interface ScheduleAsked extends Pick<Schedule, 'schedule' | 'digest'> {
  /** With the open invoices. */
  readonly sheet: string;
}

/** Hears how far a run is, and says whether it goes on. */
export type Told = (progress: SendProgress) => 'on' | 'stop';

/** The host names the run, and letters that nobody looked at are not the pane's to send. */
export type Sending = Omit<SendInput, 'run' | 'broken' | 'unattended'>;

export interface Step {
  readonly doing: 'reading' | 'thinking' | 'writing';
  readonly part: number;
}
