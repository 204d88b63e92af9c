import './outbox.css';
import type { KeptLetter, Outbox } from '../mail/kept-letter';
import { byId } from '../page/by-id';
import { letterView } from './letter-view';

/** Milliseconds between two looks at what has arrived, while somebody looks at the page. */
const LOOKS = 2000;

const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'short', timeStyle: 'medium' });
let known = '';

/** Shows what has arrived; letters that are listed stay where they are. */
async function look(): Promise<void> {
  const response = await fetch('/outbox.json');
  const text = await response.text();
  if (!response.ok || text === known) return;
  known = text;
  show(JSON.parse(text) as Outbox);
}

function show({ elsewhere, smtp, letters }: Outbox): void {
  byId('count').textContent = String(letters.length);
  document.title = `Outbox (${letters.length}) – Workbench`;
  byId('where').textContent = elsewhere
    ? `Mail goes to ${elsewhere}, which SMTP_URL names.`
    : `What the add-ins sent. Nothing leaves this computer: it is kept by ${smtp}, until the workbench ends.`;
  byId('none').textContent =
    letters.length > 0
      ? 'Choose a letter to read it.'
      : elsewhere
        ? 'Letters are not kept here.'
        : 'No letter has been sent yet.';
  byId('forget').hidden = letters.length === 0;
  byId('letters').replaceChildren(...[...letters].reverse().map(row));
  open(letters);
}

/** The address names the letter that is open: `/outbox#3`. */
function open(letters: readonly KeptLetter[]): void {
  const letter = letters.find(({ id }) => `#${id}` === location.hash);
  document.body.classList.toggle('reading', letter !== undefined);
  for (const link of byId('letters').querySelectorAll('a'))
    if (link.hash === location.hash) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  byId('none').hidden = letter !== undefined;
  view.show(letter ?? null);
}

function row(letter: KeptLetter): HTMLLIElement {
  const { id, at, from, to, cc, bcc, subject } = letter;
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.className = 'row';
  const add = (kind: string, text: string, direction = 'auto'): void => {
    const part = document.createElement('span');
    part.className = kind;
    part.textContent = text;
    part.dir = direction;
    link.append(part);
  };
  add('subject', subject || '(no subject)');
  add('time', time.format(new Date(at)), 'ltr');
  add('to', `to ${to.join(', ')}`);
  add('from', `from ${from}`);
  if (cc.length > 0) add('copies', `cc ${cc.join(', ')}`);
  if (bcc.length > 0) add('copies', `bcc ${bcc.join(', ')}`);
  const item = document.createElement('li');
  item.append(link);
  return item;
}

const view = letterView();
const lettersNow = (): readonly KeptLetter[] => (known === '' ? [] : (JSON.parse(known) as Outbox).letters);
addEventListener('hashchange', () => open(lettersNow()));
byId('back').addEventListener('click', () => (location.hash = ''));
byId('forget').addEventListener('click', () => void fetch('/mail/forget', { method: 'POST' }).then(look));
setInterval(() => document.hidden || void look().catch(() => undefined), LOOKS);
void look();
