import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Day } from '../../src/core/cells/day';
import { isReady, visit, type Held, type Visit } from '../e2e/visit';
import type { Reply } from '../scenarios/quarter/world';
import { isoOf } from './workbook';

/** An account as it stands in today's list: its key is that of the line, the rest is what a person reads. */
export interface Due {
  readonly key: string;
  readonly line: string;
}

export interface Scored {
  readonly ms: number;
  /** What Score asked before it wrote, in the words of the pane. */
  readonly asked: readonly string[];
}

/** A person at work in the workbench: everything goes through what the page shows and takes. */
export class Analyst {
  private constructor(
    private readonly host: string,
    private readonly at: Visit,
    /** Looked for once a day: the frame of the sidebar carries all of its page in an attribute. */
    private pane: Frame,
  ) {}

  static async comesIn(browser: Browser, url: string, host: string, day: Day): Promise<Analyst> {
    const zone = 'America/New_York';
    const address = `${url}?host=${host}&zone=${zone}&language=en-US&today=${isoOf(day)}`;
    const at = await visit(browser, address, { timezoneId: zone, locale: 'en-US', viewport: SMALL }, OFFICE_HOURS);
    at.page.setDefaultTimeout(60_000);
    await at.page.evaluate(drawSeldom, FRAME);
    return new Analyst(host, at, await paneOf(at.page));
  }

  get page(): Page {
    return this.at.page;
  }

  get errors(): readonly string[] {
    return [...this.at.errors, ...this.at.elsewhere.map((address) => `asked for ${address}`)];
  }

  goes(): Promise<void> {
    return this.at.close();
  }

  /** The next morning: the workbook is opened again, and the pane with it. */
  async morning(day: Day): Promise<void> {
    await this.page.locator('#today').fill(isoOf(day));
    await this.comesBack();
  }

  /** Saves the workbook, and opens the file that was saved. */
  async reopens(folder: string): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Save as .xlsx' }).click(),
    ]);
    const file = path.join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const before = await bookOf(this.page);
    await this.page.locator('#open').setInputFiles(file);
    await this.page.waitForFunction(
      (id) => (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getId() !== id,
      before,
      { polling: 100 },
    );
    await this.comesBack();
  }

  /** The sheet that the pane is about. */
  sheet(): Promise<string> {
    return this.by('sheet').evaluate((dropdown) => (dropdown as unknown as { value: string }).value);
  }

  /** Presses Score, and answers what it asks: the day of the export counts, and what is gone was paid or left out. */
  async scores(day: Day, gone: 'paid' | 'left out'): Promise<Scored> {
    const asked: string[] = [];
    const start = Date.now();
    await this.presses('score');
    while (await this.by('likely').isVisible()) {
      asked.push((await this.pane.locator('.urgent .message').first().innerText()).split('\n')[0] ?? '');
      const isGone = await this.by('gone-paid').isVisible();
      if (isGone) await this.presses(gone === 'paid' ? 'gone-paid' : 'likely');
      else await this.pressesNamed(`Use ${MONTHS.format(new Date(isoOf(day)))}`);
    }
    const status = await this.pane.locator('.status').innerText();
    if (!/accounts scored/.test(status)) throw new Error(`Score ended with: ${status} ${await this.said()}`);
    return { ms: Date.now() - start, asked };
  }

  /** Today's list from top to bottom, as it stands after Score, without what is held. */
  async list(): Promise<readonly Due[]> {
    for (const more of ['more-personal', 'more-due']) while (await this.by(more).isVisible()) await this.presses(more);
    return this.pane.locator('section.part .account').evaluateAll((items) =>
      items.map((item) => ({
        key: (item.getAttribute('data-key') ?? '').slice('account-'.length),
        line: item.querySelector('.action')?.textContent ?? '',
      })),
    );
  }

  async opens(key: string): Promise<void> {
    await this.by(`account-${key}`).click();
    await this.idle();
  }

  /** What the page of the account that is open says is to be done. */
  line(): Promise<string> {
    return this.pane.locator('.next strong').first().innerText();
  }

  /** The place in the walk, such as `3 of 41`; empty where the list is. */
  async place(): Promise<string> {
    const quiet = this.pane.locator('nav.walk .quiet');
    return (await quiet.isVisible()) ? quiet.innerText() : '';
  }

  next(): Promise<void> {
    return this.presses('next');
  }

  writes(channel: 'email' | 'text' | 'letter'): Promise<void> {
    return this.presses(`log-${channel}`);
  }

  /** Logs a call by the press, or the short form, that fits how it went. */
  async called(reply: Reply): Promise<void> {
    const { outcome } = reply;
    if (outcome !== 'reached') return this.presses(`log-${outcome}`);
    if (reply.promise) {
      await this.presses('form-promise');
      await this.field('log-day').fill(isoOf(reply.promise.day));
      await this.field('log-amount').fill((reply.promise.amount / 100).toFixed(2));
      return this.presses('log-save-promise');
    }
    if (reply.disputes !== null) {
      await this.presses('form-dispute');
      await this.by('log-code').click();
      await this.pane.getByRole('option', { name: 'Price', exact: true }).click();
      await this.by(`tick-${reply.disputes}`).click();
      return this.presses('log-save-dispute');
    }
    return this.presses('log-reached');
  }

  /** Presses the wrong button, and takes it back. */
  async slips(): Promise<void> {
    await this.presses('log-message left');
    await this.presses('undo');
  }

  /** Waits for the add-in that has begun anew. */
  private async comesBack(): Promise<void> {
    await isReady(this.page, this.host);
    this.pane = await paneOf(this.page);
    await this.idle();
  }

  private by(key: string) {
    return this.pane.locator(`[data-key="${key}"]`);
  }

  private field(key: string) {
    return this.by(key).locator('input');
  }

  /** Presses a button and waits until what it began is over; says who is at work where that is asked. */
  private async presses(key: string): Promise<void> {
    await this.by(key).click();
    if (await this.by('save-name').isVisible()) {
      await this.field('my-name').fill('Ana');
      await this.by('save-name').click();
    }
    await this.idle();
  }

  private async pressesNamed(name: string): Promise<void> {
    await this.pane.getByRole('button', { name }).click();
    await this.idle();
  }

  private async idle(): Promise<void> {
    await this.pane.locator('footer:not([data-busy])').waitFor();
    const failure = this.by('again');
    if (await failure.isVisible()) throw new Error(`The pane failed: ${await this.said()}`);
  }

  /** All that stands in the way, in the words of the pane and of the page. */
  private async said(): Promise<string> {
    const texts = await this.pane.locator('.notice').allInnerTexts();
    return [...texts, await this.page.locator('#message').innerText()].join(' ').replace(/\s+/g, ' ').trim();
  }
}

/** The grid draws itself after every change, which is most of the work of a day; nobody looks at it so often. */
const FRAME = 500;
const drawSeldom = (frame: number): void => {
  const cancelSoon = window.cancelAnimationFrame.bind(window);
  const late = new Set<number>();
  window.requestAnimationFrame = (draw) => {
    const drawing = window.setTimeout(() => {
      late.delete(drawing);
      draw(performance.now());
    }, frame);
    late.add(drawing);
    return drawing;
  };
  window.cancelAnimationFrame = (drawing) => {
    // What was asked for before this is still drawn as usual.
    if (late.delete(drawing)) window.clearTimeout(drawing);
    else cancelSoon(drawing);
  };
};

async function paneOf(page: Page): Promise<Frame> {
  const pane = await (await page.locator('#pane iframe').elementHandle())?.contentFrame();
  if (!pane) throw new Error('There is no pane.');
  return pane;
}

/** The workbook that is open: one that was opened again is another. */
const bookOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (window as unknown as Held).workbench?.grid.api.getActiveWorkbook().getId());

/** Little of the grid is in view: drawing it is most of the work. */
const SMALL = { width: 480, height: 600 };
/** People are called at this time of day. */
const OFFICE_HOURS = '2026-11-02T10:00:00-05:00';
const MONTHS = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
