import type { Language } from './language';

export const french: Language = {
  code: 'fr',
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
};
