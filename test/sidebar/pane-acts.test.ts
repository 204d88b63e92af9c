import type { InspectAnswer, ScoreAnswer } from '../../src/core/tasks/task';
import { asks, looked, OCTOBER, pane, scored, TODAY } from './made-pane';

describe('what the host keeps for the person', () => {
  it('is known in a pane that is opened anew, also where the browser forgets it', async () => {
    const kept: Record<string, string> = {};
    const keep = async (what: string, text: string): Promise<void> => void (kept[what] = text);
    const first = pane(() => looked(), '', {}, { keep });
    await first.act.start();
    first.act.nameMe('Bruno');
    first.act.showMine(true);
    first.act.speak('pt');
    expect(kept).toEqual({ me: 'Bruno', mineOnly: 'yes', language: 'pt' });
    const { act, state } = pane(() => looked(), '', { kept });
    await act.start();
    expect([state().me, state().mineOnly, state().language]).toEqual(['Bruno', true, 'pt']);
  });
});

describe('opening the pane', () => {
  it('chooses the active sheet, speaks the language of the workbook and looks at the sheet', async () => {
    const { act, asked, state, here } = pane(() => looked());
    await act.start();
    expect([state().sheet, state().language, here().inspected?.asOf?.day]).toEqual(['Aging', 'es', OCTOBER]);
    expect(asked).toEqual([['inspect', { sheet: 'Aging' }]]);
  });

  it('goes straight to today’s work when the columns were confirmed earlier', async () => {
    const { act, state } = pane(() => looked({ confirmed: true }));
    await act.start();
    expect(state().tab).toBe('work');
  });

  const refused = { code: 'no-headings' as const, message: 'No headings.' };
  /** Opened over a sheet of a workbook whose ledger `Aging` was scored before; `other` is what is seen of the others. */
  const openedOver = async (active: string, other: Partial<InspectAnswer>, sheets: readonly string[]) => {
    const remembered = ['Deleted since', 'Aging'];
    const opened = pane(
      (_, { sheet }) =>
        looked({ sheet: String(sheet), remembered, ...(sheet === 'Aging' ? { confirmed: true } : other) }),
      'Ana',
      { sheets, active },
    );
    await opened.act.start();
    return [opened.state().sheet, opened.state().tab];
  };

  it.each([
    ['a sheet that Callsheet writes', 'Call list', {}, ['Summary', 'Aging']],
    ['the payments', 'Payments', {}, ['Payments', 'Aging']],
    ['a sheet that holds no ledger', 'Notes', { refused }, ['Notes', 'Aging']],
  ])('over %s it is about the ledger that was scored before', async (_, active, other, sheets) => {
    expect(await openedOver(active, other, sheets)).toEqual(['Aging', 'work']);
  });

  it('over another ledger it is about that one, though it was never scored', async () => {
    expect(await openedOver('New export', {}, ['Aging', 'New export'])).toEqual(['New export', 'setup']);
  });

  it('over notes in a workbook where nothing was scored yet, it says what is wrong with them', async () => {
    const { act, state, here } = pane(() => looked({ refused }));
    await act.start();
    expect([state().sheet, here().inspected?.refused]).toEqual(['Aging', refused]);
  });
});

describe('pressing Score', () => {
  it('shows today’s work after the first run, and keeps the page a person is on after later ones', async () => {
    const { act, state } = pane((task) => (task === 'inspect' ? looked() : scored()));
    await act.start();
    await act.score();
    expect([state().tab, state().said, state().doing]).toEqual(['work', 'scored', null]);
    act.openTab('checks');
    await act.score();
    expect(state().tab).toBe('checks');
  });

  it('sends what was changed here once; after a run it stands on Policy', async () => {
    const { act, asked } = pane((task) => (task === 'inspect' ? looked() : scored()));
    await act.start();
    act.pickField('Amt', 'open');
    await act.score();
    await act.score();
    const runs = asked.filter(([task]) => task === 'score').map(([, input]) => input);
    expect(runs).toEqual([{ sheet: 'Aging', columns: { Amt: 'open' } }, { sheet: 'Aging' }]);
  });

  it('asks for what the sheet does not tell before anything is run', async () => {
    const table = { undecided: ['dayOrder'] } as never;
    const { act, asked, state } = pane(() => looked({ table }));
    await act.start();
    await act.score();
    expect([state().nudged, state().tab, asked.length]).toEqual([true, 'setup', 1]);
  });

  it('keeps the last result in sight when the sheet is refused', async () => {
    const refused = { code: 'no-headings' as const, message: 'No headings.' };
    const answers = [scored(), scored({ refused, ranked: [] })];
    const { act, here } = pane((task) => (task === 'inspect' ? looked() : answers.shift()));
    await act.start();
    await act.score();
    await act.score();
    expect([here().scored?.ranked.length, here().stopped?.refused]).toEqual([1, refused]);
  });
});

describe('an as-of day that is older than today', () => {
  it('is asked about once: the day a person stands by is not asked about again', async () => {
    const { act, asked, here } = pane((task, input) =>
      task === 'inspect' ? looked() : input['asOfConfirmed'] ? scored() : asks,
    );
    await act.start();
    await act.score();
    expect(here().stopped?.ask).toEqual({ about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false });

    await act.scoreAsOf(OCTOBER, { about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false });
    expect(here().scored?.asOf).toBe(OCTOBER);
    await act.score();
    expect([here().stopped, asked.length]).toEqual([null, 5]);
  });

  it('is asked about again when a newer day has come', async () => {
    let newer = TODAY;
    const { act, here } = pane((task, input) => {
      if (task === 'inspect') return looked();
      return input['asOfConfirmed']
        ? scored()
        : { ...asks, ask: { about: 'as-of', asOf: OCTOBER, newer, from: 'today', tooOld: false } };
    });
    await act.start();
    await act.score();
    await act.scoreAsOf(OCTOBER, { about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false });
    newer = TODAY + 1;
    await act.score();
    expect(here().stopped?.ask).toMatchObject({ newer: TODAY + 1 });
  });

  it('is asked about again when a newer export says its own day, and not again because of today', async () => {
    let ask: ScoreAnswer['ask'] = { about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false };
    const { act, here } = pane((task, input) => {
      if (task !== 'inspect') return input['asOfConfirmed'] ? scored() : { ...asks, ask };
      return looked({ asOfChoices: [{ day: TODAY, from: 'today' }] });
    });
    await act.start();
    await act.score();
    await act.scoreAsOf(OCTOBER, ask);
    ask = { about: 'as-of', asOf: OCTOBER, newer: OCTOBER + 3, from: 'file', tooOld: false };
    await act.score();
    expect(here().stopped?.ask).toEqual(ask);

    await act.scoreAsOf(OCTOBER + 3, ask);
    ask = { about: 'as-of', asOf: OCTOBER + 3, newer: TODAY, from: 'today', tooOld: false };
    await act.score();
    expect(here().stopped).toBeNull();
  });
});

describe('invoices that are gone', () => {
  const gone = { about: 'gone' as const, gone: 40, open: 50, since: OCTOBER - 3 };

  it('are asked about, and what a person answers goes along with the day they stand by', async () => {
    const { act, asked, here } = pane((task, input) => {
      if (task === 'inspect') return looked();
      if (!input['asOfConfirmed']) return asks;
      return input['gone'] ? scored() : scored({ ask: gone, ranked: [], asOf: null });
    });
    await act.start();
    await act.score();
    await act.scoreAsOf(OCTOBER, { about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false });
    expect(here().stopped?.ask).toEqual(gone);
    await act.scoreGone('not exported');
    expect([here().stopped, here().scored?.ranked.length]).toEqual([null, 1]);
    expect(asked[asked.length - 1]?.[1]).toMatchObject({ gone: 'not exported', asOfConfirmed: true });
  });
});

describe('what goes wrong', () => {
  it('is shown in the words of the host, and can be tried again', async () => {
    let broken = true;
    const { act, state, here, settled } = pane(() => {
      if (broken) throw new Error('The workbook is offline. Reconnect and try again.');
      return looked();
    });
    await act.start();
    expect([state().failure?.message, state().doing]).toEqual([
      'The workbook is offline. Reconnect and try again.',
      null,
    ]);
    broken = false;
    state().failure?.again();
    await settled();
    expect([state().failure, here().inspected?.sheet]).toEqual([null, 'Aging']);
  });

  it('does not stay silent when rows cannot be selected', async () => {
    const { act, state, settled } = pane(() => looked());
    await act.start();
    act.selectRows([4, 5]);
    await settled();
    expect(state().failure?.message).toBe('Excel is busy. Leave the cell and try again.');
  });

  it('never takes a late answer about one sheet for an answer about another', async () => {
    let release = (): void => undefined;
    const late = new Promise<void>((done) => (release = done));
    const { act, state, here, settled } = pane(async (_, input) => {
      if (input['sheet'] === 'Aging') await late;
      return looked({ sheet: String(input['sheet']) });
    });
    const started = act.start();
    await settled();
    act.pickSheet('Old');
    await settled();
    release();
    await started;
    expect([state().sheet, here().inspected?.sheet, state().sheets['Aging']?.inspected ?? null]).toEqual([
      'Old',
      'Old',
      null,
    ]);
  });
});

describe('removing', () => {
  it('takes the result away with the columns, and says so', async () => {
    const { act, state, here } = pane((task) =>
      task === 'inspect' ? looked() : task === 'remove' ? { removedColumns: 17, refused: null } : scored(),
    );
    await act.start();
    await act.score();
    await act.askRemove(true);
    expect([state().removing, state().surroundings?.ours]).toEqual([true, ['Policy']]);
    await act.remove();
    expect([here().scored, state().removing, state().said]).toEqual([null, false, 'removed']);
  });

  it('shows why it was refused', async () => {
    const { act, state } = pane((task) =>
      task === 'inspect' ? looked() : { removedColumns: 0, refused: { code: 'protected', message: '' } },
    );
    await act.start();
    await act.remove();
    expect(state().failure?.message).toBe('refused: protected');
  });
});

describe('reviewing the list', () => {
  const kept = { refused: null, day: TODAY, before: null, changes: [] };
  const due = { code: 'review-due' as const, message: 'Overdue.' };
  const answer = (task: string) =>
    task === 'inspect' ? looked() : task === 'review' ? kept : scored({ notes: [due] });

  it('says who reviewed, shows what was found, and takes the note of the overdue review away', async () => {
    const { act, asked, here } = pane(answer);
    await act.start();
    await act.score();
    await act.review();
    expect(asked[asked.length - 1]).toEqual(['review', { sheet: 'Aging', who: 'Ana' }]);
    expect([here().reviewed, here().scored?.notes]).toEqual([kept, []]);
  });

  it('asks for the name first where nobody has said it, and then goes on', async () => {
    const { act, asked, state } = pane(answer, '');
    await act.start();
    await act.score();
    await act.review();
    expect([state().naming, asked.length]).toEqual([{ then: 'review' }, 2]);
    act.nameMe('Bea');
    await Promise.resolve();
    expect(asked[asked.length - 1]).toEqual(['review', { sheet: 'Aging', who: 'Bea' }]);
  });

  it('shows why a list cannot be reviewed', async () => {
    const refused = { code: 'review-unscored' as const, message: 'Score first.' };
    const { act, state, here } = pane((task) => (task === 'review' ? { ...kept, refused } : answer(task)));
    await act.start();
    await act.score();
    await act.review();
    expect([state().failure?.message !== undefined, here().reviewed]).toEqual([true, null]);
  });
});
