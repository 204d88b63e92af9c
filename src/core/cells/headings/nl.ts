import type { Language } from './language';

export const dutch: Language = {
  code: 'nl',
  months: 'januari februari maart/mrt april mei juni juli augustus september oktober november december',
};
