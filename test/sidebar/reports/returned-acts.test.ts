import type { FoundReport } from '../../../src/core/tasks/sending/bounced-task';
import { returnedText } from '../../../src/sidebar/lines/returned-lines';
import { catalogs } from '../../../src/sidebar/words/language';
import { reportSource } from '../../support/report-source';
import { GRAPH, looked, pane, scored } from '../made-pane';
import { listed } from '../listed';

const REPORT = reportSource('postfix', { key: 'k1', subject: 'Reminder [CS-7K3Q9M4]' });
const FOUND: FoundReport = {
  ...{ is: 'came back', certain: true, subject: 'Undelivered', account: 'ELM', name: 'ELM Trading' },
  ...{ reference: 'CS-7K3Q9M4', address: 'ap@elm.example', said: '550' },
};

async function opened(post: Parameters<typeof pane>[3] = {}, me = 'Ana', refused: object | null = null) {
  const made = pane(
    (task) => {
      if (task === 'inspect') return looked({ confirmed: true });
      if (task === 'score') return scored();
      const now = { ...listed(), name: 'as it stands now' };
      return task === 'bounced' ? { refused, found: [FOUND], listed: [now] } : null;
    },
    me,
    {},
    post,
  );
  await made.act.start();
  await made.act.score();
  const reports = () => made.asked.filter(([task]) => task === 'bounced').map(([, input]) => input);
  return { ...made, reports };
}

describe('a report that is dropped or pasted', () => {
  it('is read and written down, and the list shows at once how its account stands', async () => {
    const { act, here, reports } = await opened();
    await act.readReports(async () => [new TextEncoder().encode(REPORT), 'Some other mail']);
    expect(reports()).toMatchObject([
      { sheet: 'Aging', who: 'Ana', reports: [{ returned: { key: 'k1' } }, { text: 'Some other mail', status: '' }] },
    ]);
    expect(here().returned).toEqual([FOUND]);
    expect(here().scored?.ranked[0]?.name).toBe('as it stands now');
  });

  it('waits for the name of the person, who stands in the Journal', async () => {
    const { act, state, reports } = await opened({}, '');
    await act.readReports(async () => [REPORT]);
    expect([state().naming, reports()]).toEqual([{ then: 'read reports' }, []]);
  });

  it('that is refused says why', async () => {
    const { act, state, here } = await opened({}, 'Ana', { code: 'elsewhere', message: '' });
    await act.readReports(async () => [REPORT]);
    expect([state().failure?.message, here().returned]).toEqual(['refused: elsewhere', null]);
  });
});

describe('reports in the mailbox', () => {
  it('are looked for where the host may read it, and the button is nowhere else', async () => {
    const mailbox = { mail: async () => ({ ...GRAPH, looks: true }), reports: async () => [REPORT] };
    const may = await opened(mailbox);
    may.act.openTab('letters');
    await may.act.lookForReports();
    expect(may.reports()).toMatchObject([{ reports: [{ returned: { key: 'k1' } }] }]);
    expect((await opened()).act.mayLook()).toBe(false);
  });
});

describe('what a report came to', () => {
  it.each(['en', 'es', 'pt'] as const)('is said in a sentence with nothing left open, in %s', (language) => {
    const words = catalogs[language];
    for (const is of Object.keys(words.returned.found) as FoundReport['is'][]) {
      expect(returnedText({ ...FOUND, is }, words)).not.toMatch(/[{}]/);
    }
    const [sure, unsure] = [true, false].map((certain) => returnedText({ ...FOUND, certain }, words));
    expect(sure).toContain('ap@elm.example');
    expect(unsure).not.toBe(sure);
    const pasted = returnedText({ ...FOUND, is: 'no report', certain: false, subject: '' }, words);
    expect(pasted).toMatch(/: (paste|pegue|cole) /);
    expect(pasted).not.toMatch(/[«“…]/);
  });
});
