/** Languages whose spreadsheets write decimals with a comma, and so separate arguments with a semicolon. */
const COMMA =
  'az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi';
/** Regions of those languages that write a point. */
const POINT = 'de-CH de-LI es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US it-CH';

/** What stands between the arguments of a formula, from the locale of a spreadsheet such as `de-DE`. */
export function argumentSeparatorOf(locale: string): ',' | ';' {
  const [language = ''] = locale.split('-');
  return COMMA.split(' ').includes(language) && !POINT.split(' ').includes(locale) ? ';' : ',';
}
