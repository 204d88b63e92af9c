import type { BlockValues } from './blocks';
import type { Policy } from './policy';

/** What the blocks of a sheet say, with the book not kept there left out. */
export type Values = Omit<BlockValues, 'book'> & { readonly book: BlockValues['book'] | null };

/** The policy that blocks come to: most stand in it as they are. */
export function policyOf(source: Policy['source'], values: Values): Policy {
  const { settings, rates, book, lateness, columns, conventions, ...others } = values;
  return {
    source,
    ...settings,
    ...others,
    topN: settings.topN ?? capacityOf(others.capacity),
    rates: Object.fromEntries(rates.flatMap(({ currency, rate }) => (rate ? [[currency, rate]] : []))),
    withoutRate: rates.filter(({ rate }) => !rate).map(({ currency }) => currency),
    bookHistory: book && { ...book, curve: lateness },
    sheets: sheetsOf(columns, conventions),
  };
}

function sheetsOf(columns: Values['columns'], conventions: Values['conventions']): Policy['sheets'] {
  const names = new Set([...columns, ...conventions].map(({ sheet }) => sheet));
  const confirmed = [...names].map((name) => {
    const own = columns.filter(({ sheet }) => sheet === name);
    const said = Object.entries(conventions.find(({ sheet }) => sheet === name) || {});
    return [
      name,
      {
        columns: Object.fromEntries(own.map(({ heading, field }) => [heading, field])),
        conventions: Object.fromEntries(said.filter(([key, value]) => key !== 'sheet' && value)),
      },
    ] as const;
  });
  return Object.fromEntries(confirmed);
}

/** How many accounts the people there are can call in a week: N. */
export const capacityOf = ({ people, hours, minutes, touches }: Values['capacity']): number =>
  Math.max(1, Math.floor((people * hours * 60) / (minutes * touches)));
