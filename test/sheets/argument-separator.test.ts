import { argumentSeparatorOf } from '../../src/sheets/pane/argument-separator';

describe('the separator between the arguments of a formula', () => {
  it.each(['de-DE', 'fr-FR', 'pt-BR', 'es-ES', 'nl-NL', 'it-IT', 'sv-SE'])(
    'is a semicolon where decimals take the comma: %s',
    (locale) => {
      expect(argumentSeparatorOf(locale)).toBe(';');
    },
  );

  it.each(['en-US', 'en-GB', 'es-MX', 'de-CH', 'ja-JP', 'ar-EG', 'iw-IL'])('is a comma elsewhere: %s', (locale) => {
    expect(argumentSeparatorOf(locale)).toBe(',');
  });
});
