import type { Language } from './language';

export const portuguese: Language = {
  code: 'pt',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
};
