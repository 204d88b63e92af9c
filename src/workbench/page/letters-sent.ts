import type { Outbox } from '../mail/kept-letter';
import { byId } from './by-id';

/** Milliseconds: letters of one run are counted together. */
const SETTLE = 300;

/** The number of letters in the outbox, beside the way to it; looked up again when an add-in has done something. */
export function lettersSent(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const response = await fetch('/outbox.json');
    if (!response.ok) return;
    const { letters } = (await response.json()) as Outbox;
    byId('letters-sent').textContent = letters.length > 0 ? String(letters.length) : '';
  };
  const soon = (): void => {
    clearTimeout(waiting);
    // Without its server the page goes on.
    waiting = setTimeout(() => void look().catch(() => undefined), SETTLE);
  };
  addEventListener('focus', soon);
  soon();
  return soon;
}
