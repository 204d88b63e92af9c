import type { Language } from './language';

export const italian: Language = {
  code: 'it',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
