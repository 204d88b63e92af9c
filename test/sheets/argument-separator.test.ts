import { argumentSeparatorOf } from '../../src/sheets/argument-separator';

describe('the separator between the arguments of a formula', () => {
  it.each(['de_DE', 'fr_FR', 'pt_BR', 'es_ES', 'nl_NL', 'it_IT', 'sv_SE'])(
    'is a semicolon where decimals take the comma: %s',
    (locale) => {
      expect(argumentSeparatorOf(locale)).toBe(';');
    },
  );

  it.each(['en_US', 'en_GB', 'es_MX', 'de_CH', 'ja_JP', 'ar_EG', 'iw_IL'])('is a comma elsewhere: %s', (locale) => {
    expect(argumentSeparatorOf(locale)).toBe(',');
  });
});
