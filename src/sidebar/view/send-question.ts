import { toSend } from '../letters/letters-state';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, message } from './controls';
import { el } from './element';
import type { View } from './view';

/** Before anything goes out: how many, to how many, and from where. */
export function sendQuestion({ state, words, formats, act }: View): HTMLElement {
  const { letters: said } = words;
  const { letters } = sheetState(state);
  const going = toSend(letters);
  const from = letters.mail?.from ?? '';
  const isFiles = letters.mail?.by === 'files';
  const recipients = formats.plural(said.to, going.recipients);
  const yes = isFiles ? said.saveFiles : said.send;
  return message(
    'info',
    [
      el('strong', {}, formats.plural(said.ask, going.letters, { recipients })),
      el('p', {}, isFiles ? said.askFiles : from === '' ? words.run.oneByOne : fill(said.askFrom, { mailbox: from })),
      going.approved > 0 && going.fresh.length > 0 ? el('p', {}, formats.plural(said.askAlso, going.approved)) : null,
    ],
    [
      button(said.notYet, { key: 'send-no', press: () => void act.askSend(false) }),
      button(formats.plural(yes, going.letters), {
        key: 'send-yes',
        look: 'primary',
        press: (event) => event.detail < 2 && void act.sendLetters(),
      }),
    ],
  );
}
