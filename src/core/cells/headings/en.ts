import type { Language } from './language';

export const english: Language = {
  code: 'en',
  months: 'january february march april may june july august september october november december',
};
