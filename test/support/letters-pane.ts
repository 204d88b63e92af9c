import type { Frame, Page } from 'playwright-core';

/** What a person does to send letters, by what the pane shows. */
export interface LettersPane {
  /** Prepares letters where none wait to be sent; false where none is left. */
  prepare(): Promise<boolean>;
  /** Asks to send them, saying who is at work where that is asked. */
  ask(): Promise<void>;
  /** Says yes, and waits until what that began is over. */
  send(): Promise<void>;
  /** It says that what was pressed last did not work. */
  hasFailed(): Promise<boolean>;
}

export function lettersPane(frame: Frame): LettersPane {
  const by = (key: string) => frame.locator(`[data-key="${key}"]`);
  const idle = (): Promise<void> => frame.locator('footer:not([data-busy])').waitFor();
  const press = async (key: string): Promise<void> => {
    await by(key).click();
    await idle();
  };
  /** What was approved before may be sent at once, as soon as the pane has seen it. */
  const asks = (): Promise<boolean> => by('send-yes').isVisible();
  const maySend = async (): Promise<boolean> => (await asks()) || /^Send/.test((await by('score').textContent()) ?? '');
  const hasFailed = (): Promise<boolean> => by('again').isVisible();
  return {
    hasFailed,
    async prepare() {
      await idle();
      await frame.getByRole('tab', { name: /^Letters/ }).click();
      if (!(await maySend())) await press('score');
      if (await hasFailed()) throw new Error((await frame.locator('.notice').allInnerTexts()).join(' '));
      return maySend();
    },
    async ask() {
      if (!(await asks())) await press('score');
      if (!(await by('save-name').isVisible())) return;
      await by('my-name').locator('input').fill('Marta');
      await press('save-name');
    },
    send: () => press('send-yes'),
  };
}

/** The frame that an element of the page shows. */
export async function frameIn(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`${selector} shows nothing.`);
  return frame;
}
