import { civilOf, dayOf, daysInMonth, type Day } from '../cells/day';

/** A public holiday of a whole country. */
export interface Holiday {
  readonly name: string;
  readonly day: Day;
}

/**
 * By country: a day is `12-25`, `easter+1`, or `4 thu 11` for the fourth Thursday of November (`-1` is the last). A mark
 * behind it says which day stands in for one on a weekend: `>` the next free working day, `<>` Friday or Monday, `s`
 * Monday for a Sunday only. What single regions keep is not in it. Set-up writes these days; functions know none.
 */
const RULES: Readonly<Record<string, string>> = {
  AU: "01-01> New Year's Day|01-26> Australia Day|easter-2 Good Friday|easter+1 Easter Monday|04-25 Anzac Day|12-25> Christmas Day|12-26> Boxing Day",
  BR: "01-01 New Year's Day|easter-2 Good Friday|04-21 Tiradentes|05-01 Labor Day|09-07 Independence Day|10-12 Our Lady of Aparecida|11-02 All Souls' Day|11-15 Republic Day|11-20 Black Awareness Day|12-25 Christmas Day",
  CA: "01-01 New Year's Day|easter-2 Good Friday|07-01 Canada Day|1 mon 09 Labor Day|12-25 Christmas Day",
  DE: "01-01 New Year's Day|easter-2 Good Friday|easter+1 Easter Monday|05-01 Labor Day|easter+39 Ascension Day|easter+50 Whit Monday|10-03 German Unity Day|12-25 Christmas Day|12-26 Second day of Christmas",
  ES: "01-01 New Year's Day|01-06 Epiphany|easter-2 Good Friday|05-01 Labor Day|08-15 Assumption|10-12 National Day|11-01 All Saints' Day|12-06 Constitution Day|12-08 Immaculate Conception|12-25s Christmas Day",
  FR: "01-01 New Year's Day|easter+1 Easter Monday|05-01 Labor Day|05-08 Victory Day|easter+39 Ascension Day|easter+50 Whit Monday|07-14 Bastille Day|08-15 Assumption|11-01 All Saints' Day|11-11 Armistice Day|12-25 Christmas Day",
  GB: "01-01> New Year's Day|easter-2 Good Friday|easter+1 Easter Monday|1 mon 05 Early May bank holiday|-1 mon 05 Spring bank holiday|12-25> Christmas Day|12-26> Boxing Day",
  IT: "01-01 New Year's Day|01-06 Epiphany|easter+1 Easter Monday|04-25 Liberation Day|05-01 Labor Day|06-02 Republic Day|08-15 Assumption|10-04 St Francis|11-01 All Saints' Day|12-08 Immaculate Conception|12-25 Christmas Day|12-26 St Stephen's Day",
  MX: "01-01 New Year's Day|1 mon 02 Constitution Day|3 mon 03 Benito Juárez|05-01 Labor Day|09-16 Independence Day|3 mon 11 Revolution Day|12-25 Christmas Day",
  NL: "01-01 New Year's Day|easter+1 Easter Monday|04-27 King's Day|easter+39 Ascension Day|easter+50 Whit Monday|12-25 Christmas Day|12-26 Second day of Christmas",
  NO: "01-01 New Year's Day|easter-3 Maundy Thursday|easter-2 Good Friday|easter+1 Easter Monday|05-01 Labor Day|05-17 Constitution Day|easter+39 Ascension Day|easter+50 Whit Monday|12-25 Christmas Day|12-26 Second day of Christmas",
  PT: "01-01 New Year's Day|easter-2 Good Friday|04-25 Freedom Day|05-01 Labor Day|easter+60 Corpus Christi|06-10 Portugal Day|08-15 Assumption|10-05 Republic Day|11-01 All Saints' Day|12-01 Restoration of Independence|12-08 Immaculate Conception|12-25 Christmas Day",
  US: "01-01<> New Year's Day|3 mon 01 Martin Luther King Jr. Day|3 mon 02 Washington's Birthday|-1 mon 05 Memorial Day|06-19<> Juneteenth|07-04<> Independence Day|1 mon 09 Labor Day|2 mon 10 Columbus Day|11-11<> Veterans Day|4 thu 11 Thanksgiving Day|12-25<> Christmas Day",
};

/** By the remainder of a day's number. */
const WEEK = ['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'];
const isWeekend = (day: Day): boolean => day % 7 < 2;

/** The holidays of a country in a year, with the days that stand in for those on a weekend, in order; none unknown. */
export function nationalHolidays(code: string, year: number): readonly Holiday[] {
  const rules = (RULES[code] ?? '').split('|').filter(Boolean);
  return [year, year + 1]
    .flatMap((one) => ofYear(rules, one))
    .filter(({ day }) => civilOf(day).year === year)
    .sort((a, b) => a.day - b.day);
}

function ofYear(rules: readonly string[], year: number): readonly Holiday[] {
  const own = rules.map((rule) => {
    const [, when, mark, name] = /^(-?\d \w+ \d\d|\S+?)(<?>|s)? (.+)$/.exec(rule)!;
    return { name: name!, day: dayIn(when!, year), mark };
  });
  const taken = new Set(own.map(({ day }) => day));
  const standIns = own.flatMap(({ name, day, mark }): Holiday[] => {
    const onSaturday = WEEK[day % 7] === 'sat';
    if (!mark || !isWeekend(day) || (mark === 's' && onSaturday)) return [];
    let other = mark === '<>' && onSaturday ? day - 1 : day + 1;
    while (taken.has(other) || isWeekend(other)) other += 1;
    taken.add(other);
    return [{ name: `${name} (stands in)`, day: other }];
  });
  return [...own.map(({ name, day }) => ({ name, day })), ...standIns];
}

function dayIn(when: string, year: number): Day {
  if (when.startsWith('easter')) return easterOf(year) + Number(when.slice(6));
  const [count, weekday, inMonth] = when.split(' ');
  if (!weekday) {
    const [month, day] = when.split('-').map(Number);
    return dayOf(year, month!, day!)!;
  }
  const month = Number(inMonth);
  const first = dayOf(year, month, 1)!;
  const nth = first + ((WEEK.indexOf(weekday) - first + 7 * first) % 7);
  const last = first + daysInMonth(year, month) - 1;
  return Number(count) > 0 ? nth + 7 * (Number(count) - 1) : nth + 7 * Math.floor((last - nth) / 7);
}

/** Easter Sunday by the Gregorian calendar (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1)!;
}
