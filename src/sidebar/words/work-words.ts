/** Words of today's work: the list to walk through, and whose it is. */
export interface WorkWords {
  readonly sections: Readonly<Record<'personal' | 'due' | 'waiting', string>>;
  readonly nothingDue: string;
  readonly nothingMine: string;
  readonly whose: string;
  readonly everyone: string;
  readonly mine: string;
  readonly back: string;
  readonly previous: string;
  readonly next: string;
  readonly position: string;
  readonly ranked: string;
  readonly yourName: string;
  readonly askName: string;
  readonly saveName: string;
  readonly cancel: string;
}
