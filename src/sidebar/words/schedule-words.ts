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
  hint: 'Google Sheets can prepare the letters for you, also while nobody has it open: after seven in the morning it mails you who is due one, and who gets none and why.',
  when: 'Prepare letters',
  whens: { off: 'Never', daily: 'Every working day', weekly: 'Once a week' },
  digest: 'Mail each owner the accounts of the day',
  sends: {
    no: 'Nothing goes out by itself: you look at the letters and send them.',
    yes: 'Policy says “Send without a person: yes”: letters that nobody needs to look at go out by themselves.',
  },
  own: 'It runs as you, with your mailbox. A colleague who set one has their own.',
  set: {
    off: 'Letters are not prepared by themselves.',
    daily: 'Letters are prepared every working day.',
    weekly: 'Letters are prepared once a week.',
  },
  scoreFirst: 'Score first: the schedule stands on the Policy sheet.',
  notInExcel:
    'Excel cannot do anything by itself: letters are prepared when you do it, under Letters. To have it done every morning, ask whoever set up Callsheet about its command line.',
};

export const scheduleEs: ScheduleWords = {
  title: 'Programación',
  hint: 'Google Sheets puede preparar las cartas por usted, aunque nadie lo tenga abierto: después de las siete de la mañana le escribe a quién le toca una, y quién no recibe ninguna y por qué.',
  when: 'Preparar cartas',
  whens: { off: 'Nunca', daily: 'Cada día laborable', weekly: 'Una vez por semana' },
  digest: 'Escribir a cada responsable sus cuentas del día',
  sends: {
    no: 'No sale nada por sí solo: usted mira las cartas y las envía.',
    yes: 'Policy dice «Send without a person: yes»: las cartas que nadie necesita mirar salen por sí solas.',
  },
  own: 'Corre en su nombre, con su buzón. Un colega que la puso tiene la suya.',
  set: {
    off: 'Las cartas no se preparan por sí solas.',
    daily: 'Las cartas se preparan cada día laborable.',
    weekly: 'Las cartas se preparan una vez por semana.',
  },
  scoreFirst: 'Puntúe primero: la programación está en la hoja Policy.',
  notInExcel:
    'Excel no puede hacer nada por sí solo: las cartas se preparan cuando usted lo hace, en Cartas. Para que se haga cada mañana, pregunte a quien instaló Callsheet por su línea de comandos.',
};

export const schedulePt: ScheduleWords = {
  title: 'Agendamento',
  hint: 'O Google Sheets pode preparar as cartas por você, mesmo sem ninguém com ele aberto: depois das sete da manhã escreve a você quem deve receber uma, e quem não recebe nenhuma e por quê.',
  when: 'Preparar cartas',
  whens: { off: 'Nunca', daily: 'Todo dia útil', weekly: 'Uma vez por semana' },
  digest: 'Escrever a cada responsável as contas do dia',
  sends: {
    no: 'Nada sai sozinho: você vê as cartas e as envia.',
    yes: 'Policy diz “Send without a person: yes”: as cartas que ninguém precisa ver saem sozinhas.',
  },
  own: 'Roda em seu nome, com a sua caixa de correio. Um colega que fez um tem o dele.',
  set: {
    off: 'As cartas não são preparadas sozinhas.',
    daily: 'As cartas são preparadas todo dia útil.',
    weekly: 'As cartas são preparadas uma vez por semana.',
  },
  scoreFirst: 'Pontue primeiro: o agendamento fica na planilha Policy.',
  notInExcel:
    'O Excel não pode fazer nada sozinho: as cartas são preparadas quando você faz isso, em Cartas. Para que seja feito toda manhã, pergunte a quem instalou o Callsheet pela linha de comando dele.',
};
