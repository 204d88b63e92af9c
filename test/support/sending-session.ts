import type { Cell } from '../../src/core/cells/cell';
import type { Letter } from '../../src/core/letters/letter';
import type { SendReply, SendResult, SendStep } from '../../src/core/outbox/send-step';
import { readOutbox } from '../../src/core/outbox/read-outbox';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import type { ApproveInput, LettersInput, SendAnswer, SettleInput } from '../../src/core/tasks/letters/letters-task';
import { send } from '../../src/core/tasks/sending/send';
import { sendUnattended } from '../../src/core/tasks/sending/send-unattended';
import type { AnswerOf, InputOf, TaskName } from '../../src/core/tasks/task';
import { tasks } from '../../src/core/tasks/tasks';
import type { Plan } from '../../src/core/workbook/plan';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { reportMail } from '../../src/sidebar/reports/report-mail';
import { carryOut, snapshotOf } from './carry-out';
import { PLACE } from './made-outbox';
import type { Session } from './workbook-session';

/** A person who sends letters from a workbook. */
export interface Sender {
  /** Minute of the day. */
  minute: number;
  place: string;
  /** What becomes of a letter. */
  deliver: (letter: Letter) => SendResult;
  readonly received: Letter[];
  /** What others do to the workbook while a task thinks. */
  meanwhile: () => void;
  letters(input?: Partial<LettersInput>): AnswerOf<'letters'>;
  /** Approves letters as they are seen now; all of them, where none are named. */
  approve(input?: Partial<ApproveInput>): AnswerOf<'approve'>;
  settle(...settled: SettleInput['settled']): AnswerOf<'settle'>;
  /** Brings accounts up to date that were written to. */
  refresh(...accounts: readonly string[]): AnswerOf<'refresh'>;
  /** Drops reports as mail servers write them, or text as it is copied. */
  bounced(...sources: readonly string[]): Promise<AnswerOf<'bounced'>>;
  send(unattended?: boolean): SendAnswer;
  /** Approves and sends what a schedule may. */
  sendUnattended(): SendAnswer;
  outbox(): readonly OutboxRow[];
}

export function senderOf(session: Session, sheet = 'Aging'): Sender {
  const { book } = session;
  let runs = 0;
  let second = 0;
  const read = (sheets: readonly string[]): Snapshot => {
    const now = { day: session.today, minute: sender.minute };
    return snapshotOf(book, sheets, { now, place: sender.place, ...session.around });
  };
  const run = <Name extends TaskName>(name: Name, input: InputOf<Name>): AnswerOf<Name> => {
    const task = tasks[name] as unknown as {
      reads(given: InputOf<Name>): readonly string[];
      run(snapshot: Snapshot, given: InputOf<Name>): { readonly plan: Plan; readonly answer: AnswerOf<Name> };
    };
    const { plan, answer } = task.run(read(task.reads(input)), input);
    sender.meanwhile();
    carryOut(book, plan);
    return answer;
  };
  const mark = ({ sheet: name, keyColumn, rows, then }: Extract<SendStep, { do: 'mark' }>): readonly string[] => {
    const { cells } = book.sheets[name]!;
    const marked = rows.filter(({ key, expect, cells: changes }) => {
      const row = cells.find((one) => one[keyColumn] === key);
      if (!row || !expect.among.includes(row[expect.column] ?? null)) return false;
      for (const { column, value } of changes) row[column] = value;
      return true;
    });
    if (marked.length > 0 || rows.length === 0) carryOut(book, { edits: then });
    return marked.map(({ key }) => key);
  };
  const answer = (step: SendStep) => {
    switch (step.do) {
      case 'read':
        return { is: 'read', snapshot: read(step.sheets) };
      case 'mail':
        return { is: 'mail', mail: { by: 'SMTP', from: 'ar@us.example', quota: null, pause: 0, looks: false } };
      case 'mark':
        return { is: 'marked', keys: mark(step) };
      case 'send':
        return { is: 'sent', result: sender.deliver(step.letter) };
      case 'look':
        return { is: 'looked', as: 'cannot tell' };
      case 'wait':
        return { is: 'waited' };
      case 'tell':
        return { is: 'told', go: 'on' };
    }
  };
  const drive = (going: ReturnType<typeof send>): SendAnswer => {
    let next = going.next();
    while (!next.done) {
      const reply = answer(next.value);
      second += 1;
      const at = { day: session.today, second: sender.minute * 60 + (second % 60) };
      next = going.next({ ...reply, at } as SendReply);
    }
    return next.value;
  };
  const sender: Sender = {
    minute: 600,
    place: PLACE,
    received: [],
    meanwhile: () => undefined,
    deliver: (letter) => (sender.received.push(letter), { is: 'accepted', as: '' }),
    letters: (input = {}) => run('letters', { sheet, who: 'Marta', visibleOnly: false, ...input }),
    approve: (input = {}) => {
      const full = { sheet, who: 'Marta', visibleOnly: false, ...input };
      const seen = (): readonly Letter[] =>
        tasks.letters.run(read(tasks.letters.reads(full)), full).answer.letters.map(({ letter }) => letter);
      return run('approve', { ...full, approved: input.approved ?? seen() });
    },
    settle: (...settled) => run('settle', { sheet, who: 'Marta', settled }),
    refresh: (...accounts) => run('refresh', { sheet, accounts }),
    bounced: async (...sources) => {
      const reports = await Promise.all(sources.map((source) => reportMail(source)));
      return run('bounced', { sheet, who: 'Marta', reports });
    },
    send: (unattended = false) => drive(send({ sheet, who: 'Marta', run: `run ${(runs += 1)}`, unattended })),
    sendUnattended: () => drive(sendUnattended({ sheet, who: 'Marta', run: `run ${(runs += 1)}` })),
    outbox: () => readOutbox(book.sheets['Outbox']?.cells ?? [])?.rows ?? [],
  };
  return sender;
}

/** Fills in a cell of Policy by its label. */
export function setPolicy({ book }: Session, label: string, value: Cell): void {
  const row = book.sheets['Policy']!.cells.find(([first]) => first === label);
  if (!row) throw new Error(`Policy has no "${label}"`);
  row[1] = value;
}

/** Gives every account of Contacts an address of its own. */
export function addressAll({ book }: Session): void {
  const { cells } = book.sheets['Contacts']!;
  const at = cells.findIndex((row) => row.includes('Email'));
  const column = (heading: string): number => cells[at]!.indexOf(heading);
  for (const row of cells.slice(at + 1)) {
    row[column('Email')] = `ap@${String(row[column('Account')]).toLowerCase()}.example`;
    row[column('Contact')] = `Ann of ${String(row[column('Account')])}`;
  }
}
