import type { Language } from './language';

export const spanish: Language = {
  code: 'es',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
};
