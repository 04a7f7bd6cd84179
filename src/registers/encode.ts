import { isLocalDate } from './calendar';
import type { LocalDate } from './calendar';
import { restNameOf } from './decode';
import type { AnyRegister, Column, FieldsIn, Link } from './schema';

/** How a site turns a day into the moment of its midnight; UTC, as SharePoint wants it. */
export type MidnightOf = (day: LocalDate) => string;

/** Fields as the body of a REST write. Fields that are absent stay untouched; `undefined` empties a column. */
export const encode = <R extends AnyRegister>(
  register: R,
  fields: Partial<FieldsIn<R>>,
  midnightOf: MidnightOf
): Readonly<Record<string, unknown>> => {
  const columns: Record<string, Column> = register.columns;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) => {
      const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
      return column ? [[restNameOf(column), rawOf(column, value, midnightOf)]] : [];
    })
  );
};

const rawOf = (column: Column, value: unknown, midnightOf: MidnightOf): unknown => {
  if (value === undefined) return column.type === 'multiChoice' ? [] : null;
  switch (column.type) {
    case 'choice':
      return column.choices[value as string];
    case 'multiChoice':
      return (value as readonly string[]).map(key => column.choices[key]);
    case 'date':
      if (!isLocalDate(value as string)) throw new RangeError(`${column.name}: '${String(value)}' is no day`);
      return midnightOf(value as LocalDate);
    case 'url': {
      const link = value as Link;
      return { Url: link.url, Description: link.text };
    }
    default:
      return value;
  }
};
