import type { Schedule } from '../../core/tasks/inspect-task';

/** Words of the schedule, which only Google runs. */
export interface ScheduleWords {
  readonly title: string;
  readonly hint: string;
  readonly when: string;
  readonly whens: Readonly<Record<Schedule['schedule'], string>>;
  readonly digest: string;
  readonly sends: Readonly<Record<Schedule['unattended'], string>>;
  /** Of the person's own trigger, which nobody else sees. */
  readonly own: string;
  readonly set: Readonly<Record<Schedule['schedule'], string>>;
  readonly scoreFirst: string;
  readonly notInExcel: string;
}

export const scheduleEn: ScheduleWords = {
  title: 'Schedule',
  hint: 'On working days from seven on, Google prepares the letters and mails you who waits for one, and who gets none and why.',
  when: 'Prepare letters',
  whens: { off: 'Only when I do it', daily: 'Every working day', weekly: 'Once a week' },
  digest: 'Mail each owner the accounts of the day',
  sends: {
    no: 'Nothing goes out by itself: you look at the letters and send them.',
    yes: 'Policy says “Send without a person: yes”: letters that nobody needs to look at go out by themselves.',
  },
  own: 'It runs as you, with your mailbox. A colleague who set one has their own.',
  set: {
    off: 'Letters are prepared only when you do it.',
    daily: 'Letters are prepared every working day.',
    weekly: 'Letters are prepared once a week.',
  },
  scoreFirst: 'Score first: the schedule stands on the Policy sheet.',
  notInExcel:
    'Excel runs nothing while it is closed. For letters every morning use the command line with the scheduler of your computer: docs/sending.md tells how.',
};

export const scheduleEs: ScheduleWords = {
  title: 'Programación',
  hint: 'Los días laborables, desde las siete, Google prepara las cartas y le escribe a usted quién espera una, y quién no recibe ninguna y por qué.',
  when: 'Preparar cartas',
  whens: { off: 'Solo cuando yo lo haga', daily: 'Cada día laborable', weekly: 'Una vez por semana' },
  digest: 'Escribir a cada responsable sus cuentas del día',
  sends: {
    no: 'No sale nada por sí solo: usted mira las cartas y las envía.',
    yes: 'Policy dice «Send without a person: yes»: las cartas que nadie necesita mirar salen por sí solas.',
  },
  own: 'Corre en su nombre, con su buzón. Un colega que la puso tiene la suya.',
  set: {
    off: 'Las cartas se preparan solo cuando usted lo hace.',
    daily: 'Las cartas se preparan cada día laborable.',
    weekly: 'Las cartas se preparan una vez por semana.',
  },
  scoreFirst: 'Puntúe primero: la programación está en la hoja Policy.',
  notInExcel:
    'Excel no hace nada mientras está cerrado. Para tener cartas cada mañana use la línea de comandos con el programador de tareas de su equipo: docs/sending.md dice cómo.',
};

export const schedulePt: ScheduleWords = {
  title: 'Agendamento',
  hint: 'Nos dias úteis, a partir das sete, o Google prepara as cartas e escreve a você quem espera uma, e quem não recebe nenhuma e por quê.',
  when: 'Preparar cartas',
  whens: { off: 'Só quando eu fizer', daily: 'Todo dia útil', weekly: 'Uma vez por semana' },
  digest: 'Escrever a cada responsável as contas do dia',
  sends: {
    no: 'Nada sai sozinho: você vê as cartas e as envia.',
    yes: 'Policy diz “Send without a person: yes”: as cartas que ninguém precisa ver saem sozinhas.',
  },
  own: 'Roda em seu nome, com a sua caixa de correio. Um colega que fez um tem o dele.',
  set: {
    off: 'As cartas são preparadas só quando você faz.',
    daily: 'As cartas são preparadas todo dia útil.',
    weekly: 'As cartas são preparadas uma vez por semana.',
  },
  scoreFirst: 'Pontue primeiro: o agendamento fica na planilha Policy.',
  notInExcel:
    'O Excel não faz nada enquanto está fechado. Para ter cartas toda manhã use a linha de comando com o agendador do seu computador: docs/sending.md diz como.',
};
