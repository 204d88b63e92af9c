import type { Language } from './language';

export const german: Language = {
  code: 'de',
  months: 'januar/jänner februar/feber märz/mrz april mai juni juli august september oktober november dezember',
};
