import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { opened } from './opened';
import { layOutProbe, SCOPES } from './probe-project';
import { isReady, typeInto, untilCell, visit } from './visit';
import type { Held, Visit } from './visit';

/** `google.script.run`, as far as the test uses it. */
interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  attempt(code: string): void;
}

jest.setTimeout(60_000);

const project = mkdtempSync(path.join(os.tmpdir(), 'mail-services-'));
layOutProbe(project);
const workbench = opened({ root: project });
let at: Visit;

afterAll(() => rmSync(project, { recursive: true, force: true }));

const turn = async (knobs: object): Promise<void> =>
  expect((await workbench.server.post('mail/knobs', knobs)).status).toBe(200);
const frame = async (): Promise<Frame> => {
  const shown = await (await at.page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (!shown) throw new Error('The pane shows nothing.');
  return shown;
};
const TURNED_BACK = {
  ...{ trouble: '', after: 0, letters: 1, quota: 100, scriptSeconds: 360, retryAfter: 2, declined: [] },
  ...{ locked: false, granted: ['User.Read', 'Mail.Send', 'Mail.ReadWrite'], asked: 'grants', signIn: true },
};
beforeEach(async () => {
  await workbench.server.post('mail/forget', {});
  await turn(TURNED_BACK);
});

/** Does it in the script, called from the sidebar: what it answers, or the sentence that it fails with. */
const inScript = async (code: string): Promise<unknown> =>
  (await frame()).evaluate(
    (given) =>
      new Promise((resolve) => {
        const { google } = window as unknown as { google: { script: { run: Runner } } };
        google.script.run
          .withSuccessHandler(resolve)
          .withFailureHandler((error) => resolve(`failed: ${error.message}`))
          .attempt(given);
      }),
    code,
  );

describe('a script in the workbench', () => {
  beforeAll(async () => {
    at = await visit(workbench.browser, `${workbench.server.url}?host=sheets`, {});
  });
  afterAll(async () => {
    expect(at.elsewhere).toEqual([]);
    expect(at.errors).toEqual([]);
    await at.close();
  });

  it('sends a letter as MailApp would, from whoever runs it', async () => {
    await inScript(`MailApp.sendEmail({
      to: 'asa@customer.example', cc: 'boss@customer.example,cfo@customer.example', bcc: 'archive@us.example',
      subject: 'Påminnelse', body: 'Hej', htmlBody: '<p>Hej</p>', name: 'Receivables', replyTo: 'ar@us.example' })`);
    expect(await workbench.server.letters()).toEqual([
      expect.objectContaining({
        from: 'Receivables <you@workbench.example>',
        ...{ to: ['asa@customer.example'], cc: ['boss@customer.example', 'cfo@customer.example'] },
        ...{ bcc: ['archive@us.example'], replyTo: 'ar@us.example', subject: 'Påminnelse' },
        ...{ text: expect.stringContaining('Hej'), html: expect.stringContaining('<p>Hej</p>') },
      }),
    ]);
    expect(await inScript('Session.getEffectiveUser().getEmail()')).toBe('you@workbench.example');
  });

  it('has a quota of recipients, and another one the next day', async () => {
    const left = Number(await inScript('MailApp.getRemainingDailyQuota()'));
    await inScript(
      `MailApp.sendEmail({ to: 'a@x.example', cc: 'b@x.example', bcc: 'c@x.example', subject: 's', body: 'b' })`,
    );
    expect(await inScript('MailApp.getRemainingDailyQuota()')).toBe(left - 3);
    await turn({ quota: 100 - left + 4 });
    expect(await inScript(`MailApp.sendEmail('a@x.example,b@x.example', 's', 'b')`)).toBe(
      'failed: Service invoked too many times for one day: email.',
    );
    expect(await workbench.server.letters()).toHaveLength(1);
    await at.page.locator('#today').fill('2027-03-01');
    await isReady(at.page, 'sheets');
    expect(await inScript(`MailApp.sendEmail('a@x.example,b@x.example', 's', 'b')`)).toBeNull();
    expect(await workbench.server.letters()).toHaveLength(2);
  });

  it.each([
    [`MailApp.sendEmail('nobody', 's', 'b')`, 'Invalid email: nobody'],
    [`MailApp.sendEmail('bad@customer.example', 's', 'b')`, 'Invalid email: bad@customer.example'],
    [`MailApp.sendEmail({ subject: 's', body: 'b' })`, 'Failed to send email: no recipient'],
    [`MailApp.sendEmail('a@x.example', 's', 'x'.repeat(300000))`, 'Limit Exceeded: Email Body Size.'],
    [
      `MailApp.sendEmail(Array.from({ length: 51 }, (_, i) => i + '@x.example').join(), 's', 'b')`,
      'Limit Exceeded: Email Recipients Per Message.',
    ],
  ])('is refused in Google’s words, and nothing goes out: %s', async (code, sentence) => {
    expect(await inScript(code)).toBe(`failed: ${sentence}`);
    expect(await workbench.server.letters()).toEqual([]);
  });

  it('does not hear of a letter whose answer is lost on the way', async () => {
    expect(await inScript(`MailApp.sendEmail('lost@customer.example', 's', 'b')`)).toMatch(/a server error occurred/);
    expect(await workbench.server.letters()).toHaveLength(1);
  });

  it('cannot go on, nor catch it, once its time is over', async () => {
    await turn({ trouble: 'over', after: 1 });
    const code = `for (let i = 0; i < 5; i++) try { MailApp.sendEmail(i + '@x.example', 's', 'b') } catch {} 'done'`;
    expect(await inScript(code)).toBe('failed: Exceeded maximum execution time');
    expect((await workbench.server.letters()).map(({ to }) => to)).toEqual([['0@x.example'], ['1@x.example']]);
    await turn({ trouble: '', scriptSeconds: 1 });
    expect(await inScript(`while (true) Utilities.sleep(200)`)).toBe('failed: Exceeded maximum execution time');
    await turn({ scriptSeconds: 360 });
    expect(await inScript('1 + 1')).toBe(2);
  });

  it('waits for a slow letter by its own clock, and the page for nothing', async () => {
    await turn({ slow: 4 });
    const asked = Date.now();
    const code = `{ const asked = Date.now(); MailApp.sendEmail('slow@customer.example', 's', 'b'); Date.now() - asked }`;
    const answer = inScript(code);
    await at.page.locator('#today').focus();
    expect(Date.now() - asked).toBeLessThan(3000);
    expect(await answer).toBeGreaterThanOrEqual(4000);
    expect(Date.now() - asked).toBeGreaterThanOrEqual(4000);
    await turn({ slow: 2 });
  });

  it('ends the page of its sidebar when the person closes that, and opens another from the menu', async () => {
    await (await frame()).evaluate(() => void (document.title = 'the first'));
    await at.page.getByRole('button', { name: 'Close the pane' }).click();
    await at.page.locator('#pane iframe').waitFor({ state: 'detached' });
    await at.page.getByRole('button', { name: 'Open', exact: true }).click();
    await at.pane.getByText('Probe').waitFor();
    expect(await (await frame()).title()).toBe('');
    expect(await inScript('1 + 1')).toBe(2);
  });

  it('waits for the lock that somebody else holds, and goes without it', async () => {
    const tried = `const lock = LockService.getDocumentLock(); const got = lock.tryLock(400); lock.releaseLock(); got`;
    expect(await inScript(`{ ${tried} }`)).toBe(true);
    await turn({ locked: true });
    expect(await inScript(`{ ${tried} }`)).toBe(false);
  });

  it('may do only what its manifest asks for and the person allows', async () => {
    await turn({ declined: ['script.send_mail'] });
    expect(await inScript(`MailApp.sendEmail('a@x.example', 's', 'b')`)).toMatch(
      /^failed: You do not have permission to call MailApp\.sendEmail\. Required permissions: .*script\.send_mail$/,
    );
    expect(await inScript(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${SCOPES[0]}'])`)).toMatch(
      /Authorization/,
    );
    expect(await workbench.server.letters()).toEqual([]);
  });

  it('may send nothing from a formula', async () => {
    await typeInto(at.page, 'book', 'D2', '=QUOTA()');
    expect(await untilCell(at.page, 'book', 'D2', (value) => value !== null)).toBe('#ERROR!');
    await at.page.evaluate(() => {
      const { workbench } = window as unknown as Held;
      workbench?.grid.api.getActiveWorkbook().getActiveSheet().getRange('D2').activate();
    });
    await at.page.getByText('You do not have permission to call MailApp.getRemainingDailyQuota').waitFor();
  });

  it('has triggers that run when the person at the page says so, also after the day has changed', async () => {
    expect(await inScript(`ScriptApp.newTrigger('nightly').timeBased().everyHours(1.5).create()`)).toMatch(/Invalid/);
    await inScript(`ScriptApp.newTrigger('nightly').timeBased().everyDays(1).atHour(6).create().getUniqueId()`);
    await at.page.locator('#today').fill('2027-03-02');
    await isReady(at.page, 'sheets');
    expect(await inScript('ScriptApp.getProjectTriggers().map((one) => one.getHandlerFunction())')).toEqual([
      'nightly',
    ]);
    await at.page.getByRole('button', { name: 'Run triggers now' }).click();
    expect(await workbench.server.letters()).toEqual([
      expect.objectContaining({ subject: 'By trigger', text: 'FULL\n' }),
    ]);
    await inScript('ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))');
    expect(await inScript('ScriptApp.getProjectTriggers().length')).toBe(0);
  });
});

/** Does it in the pane, where the real library of Microsoft's is loaded. */
const inPane = async (code: string): Promise<unknown> =>
  (await frame()).evaluate(
    (given) =>
      (new Function(`return (async () => { ${given} })()`) as () => Promise<unknown>)().catch(
        (error: unknown) => `failed: ${(error as Error).message}`,
      ),
    code,
  );

/** A token for scopes as an add-in gets it, and a request to Graph with it. */
const SIGNED_IN = `
  const app = await msal.createNestablePublicClientApplication({
    auth: { clientId: 'c0de', authority: 'https://login.microsoftonline.com/common' } });
  const token = async (...scopes) => (await app.acquireTokenSilent({ scopes })).accessToken;
  const graph = async (bearer, method, path, body) => {
    const response = await fetch('https://graph.microsoft.com/v1.0' + path, { method, body: body && JSON.stringify(body),
      headers: { authorization: 'Bearer ' + bearer, 'content-type': 'application/json', prefer: 'IdType="ImmutableId"' } });
    const text = await response.text();
    return { status: response.status, after: response.headers.get('retry-after'), ...(text ? JSON.parse(text) : {}) };
  };
  const letter = (address, more) => ({ subject: 'Reminder', body: { contentType: 'HTML', content: '<p>Hello</p>' },
    toRecipients: [{ emailAddress: { address } }], internetMessageHeaders: [{ name: 'x-callsheet-id', value: 'k1' }], ...more });
`;

describe('an Excel add-in in the workbench', () => {
  beforeAll(async () => {
    at = await visit(workbench.browser, `${workbench.server.url}?host=excel`, {});
  });
  afterAll(async () => {
    expect(at.elsewhere).toEqual([]);
    await at.close();
  });

  it('signs in through Microsoft’s own library without an account', async () => {
    expect(await inPane(`return Office.context.requirements.isSetSupported('NestedAppAuth', '1.1')`)).toBe(true);
    expect(
      await inPane(`${SIGNED_IN}
        const { account, scopes } = await app.acquireTokenSilent({ scopes: ['Mail.Send'] });
        return [account.username, scopes, (await graph(await token('User.Read'), 'GET', '/me?$select=mail')).mail]`),
    ).toEqual(['you@workbench.example', ['Mail.Send'], 'you@workbench.example']);
  });

  it('is told when the person closes the pane, lives on, and is shown again by the button of the ribbon', async () => {
    await inPane(
      `window.told = []; await Office.addin.onVisibilityModeChanged((told) => window.told.push(told.visibilityMode))`,
    );
    await at.page.getByRole('button', { name: 'Close the pane' }).click();
    expect(await at.page.locator('#pane').isVisible()).toBe(false);
    expect(await inPane('return window.told')).toEqual(['Hidden']);
    await at.page.getByTitle('Home › Callsheet').click();
    expect(await at.page.locator('#pane iframe').isVisible()).toBe(true);
    expect(await inPane('return window.told')).toEqual(['Hidden', 'Taskpane']);
  });

  it('is asked in a window for what was not granted yet', async () => {
    await turn({ granted: [], asked: 'cancels' });
    const silent = `${SIGNED_IN} const scopes = ['Mail.Send'];
      const error = await app.acquireTokenSilent({ scopes, forceRefresh: true }).catch((thrown) => thrown.name);`;
    expect(await inPane(`${silent} return error`)).toBe('InteractionRequiredAuthError');
    expect(await inPane(`${SIGNED_IN} await app.acquireTokenPopup({ scopes: ['Mail.Send'] })`)).toMatch(
      /^failed: user_cancel/,
    );
    await turn({ asked: 'grants' });
    expect(await inPane(`${SIGNED_IN} return (await app.acquireTokenPopup({ scopes: ['Mail.Send'] })).scopes`)).toEqual(
      ['Mail.Send'],
    );
  });

  it('sends a letter by Graph, which tells nothing but that it has it', async () => {
    expect(
      await inPane(`${SIGNED_IN}
        return graph(await token('Mail.Send'), 'POST', '/me/sendMail', { message: letter('asa@customer.example') })`),
    ).toEqual({ status: 202, after: null });
    expect(await workbench.server.letters()).toEqual([
      expect.objectContaining({
        ...{ from: 'You at the workbench <you@workbench.example>', to: ['asa@customer.example'], subject: 'Reminder' },
        html: expect.stringContaining('<p>Hello</p>'),
        headers: expect.objectContaining({ 'x-callsheet-id': 'k1' }),
      }),
    ]);
  });

  it('can make a draft first, and ask afterwards what became of it', async () => {
    const property = `{ singleValueExtendedProperties: [{ id: 'String {x} Name Key', value: "k'1" }] }`;
    const filter = `encodeURIComponent("singleValueExtendedProperties/Any(ep: ep/id eq 'String {x} Name Key' and ep/value eq 'k''1')")`;
    expect(
      await inPane(`${SIGNED_IN}
        const bearer = await token('Mail.ReadWrite', 'Mail.Send');
        const made = await graph(bearer, 'POST', '/me/messages', letter('asa@customer.example', ${property}));
        const changed = await graph(bearer, 'PATCH', '/me/messages/' + made.id, { subject: 'Reminder 2' });
        const sent = await graph(bearer, 'POST', '/me/messages/' + made.id + '/send');
        const after = await graph(bearer, 'GET', '/me/messages/' + made.id);
        const found = await graph(bearer, 'GET', '/me/messages?$select=id,isDraft&$filter=' + ${filter});
        return [made.status, made.isDraft, changed.status, sent.status, after.isDraft, found.value.length, found.value[0].id === made.id]`),
    ).toEqual([201, true, 200, 202, false, 1, true]);
    expect((await workbench.server.letters()).map(({ subject }) => subject)).toEqual(['Reminder 2']);
  });

  it('is refused as by Graph: without a token, without the permission, an address that is none, too much at once', async () => {
    await turn({ trouble: 'busy', retryAfter: 7 });
    expect(
      await inPane(`${SIGNED_IN}
        const send = (bearer, address) => graph(bearer, 'POST', '/me/sendMail', { message: letter(address) });
        const mine = await token('Mail.Send');
        return (await Promise.all([send('', 'a@x.example'), send(await token('User.Read'), 'a@x.example'), send(mine, 'a@x.example, b@x.example')]))
          .concat(await send(mine, 'a@x.example'), await send(mine, 'bad@x.example'))
          .map(({ status, error, after }) => [status, error.code, after])`),
    ).toEqual([
      [401, 'InvalidAuthenticationToken', null],
      [403, 'ErrorAccessDenied', null],
      [400, 'ErrorInvalidRecipients', null],
      [429, 'ApplicationThrottled', '7'],
      [400, 'ErrorInvalidRecipients', null],
    ]);
    expect(await workbench.server.letters()).toEqual([]);
  });

  it('hears nothing of a letter whose answer is lost, which went out once', async () => {
    expect(
      await inPane(`${SIGNED_IN}
        const bearer = await token('Mail.ReadWrite', 'Mail.Send');
        const made = await graph(bearer, 'POST', '/me/messages', letter('lost@customer.example'));
        const lost = await graph(bearer, 'POST', '/me/messages/' + made.id + '/send').catch((error) => error.name);
        return [lost, (await graph(bearer, 'GET', '/me/messages/' + made.id)).isDraft]`),
    ).toEqual(['TypeError', false]);
    expect(await workbench.server.letters()).toHaveLength(1);
  });

  it('reaches no address but the workbench’s own', async () => {
    expect(await inPane(`return (await fetch('https://login.microsoftonline.com/common')).status`)).toMatch(/^failed/);
    at.elsewhere.splice(0);
  });

  it('knows where its workbook lies, and that a copy under another name lies elsewhere', async () => {
    const place = () => inPane('return Office.context.document.url');
    const first = await place();
    expect(first).toMatch(/^https:.*book\.csv$/);
    const copy = { name: 'copy.csv', mimeType: 'text/csv', buffer: Buffer.from('Account,Balance\nA,10\n') };
    await at.page.locator('#open').setInputFiles(copy);
    await at.page.getByText('copy.csv').first().waitFor();
    await isReady(at.page, 'excel');
    expect(await place()).not.toBe(first);
    await at.page.locator('#open').setInputFiles({ ...copy, name: 'book.csv' });
    await at.page.getByText('book.csv').first().waitFor();
    await isReady(at.page, 'excel');
    expect(await place()).toBe(first);
  });

  it('cannot sign in where Excel is too old for it', async () => {
    await turn({ signIn: false });
    await at.page.reload();
    await isReady(at.page, 'excel');
    expect(
      await inPane(
        `return [Office.context.requirements.isSetSupported('NestedAppAuth', '1.1'), 'nestedAppAuthBridge' in window]`,
      ),
    ).toEqual([false, false]);
  });
});
