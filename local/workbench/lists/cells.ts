import { addressIn } from '../formatting/allowed';
import type { Scope } from '../formatting/evaluate';
import { formatOf } from '../formatting/readFormat';
import { renderFormat } from '../formatting/renderFormat';
import type { Locale } from '../formatting/value';
import type { FarmUser } from '../../sharepoint/farm';
import { html, type Html } from '../pages/html';
import type { Field } from './field';
import { note } from './notes';
import { plainText, valueOf, type Row } from './row';

/** What cells are drawn with, the same for every row of a page. */
export interface CellContext {
  /** The columns that the rows were asked for: formats see no others. */
  readonly fields: readonly Field[];
  readonly language: number;
  readonly locale: Locale;
  readonly now: number;
  readonly me: FarmUser;
}

/** Draws a column's cells: as its format says, or plainly when it has none or one that is not understood here. */
export const cellsOf = (field: Field, context: CellContext): ((row: Row, index: number) => Html) => {
  const plain = (row: Row): Html => plainCell(row, field, context.language);
  if (!field.CustomFormatter) return plain;
  const format = formatOf(field.CustomFormatter);
  if ('problem' in format) {
    note(`The format of the column ${field.InternalName} is not understood: ${format.problem}. Its cells are shown plainly.`);
    return plain;
  }
  if (format.notes.length > 0) note(`The format of the column ${field.InternalName} is shown without ${format.notes.join(', ')}.`);
  return (row, index) => renderFormat(format.element, scopeOf(row, index, field, context)) ?? plain(row);
};

const plainCell = (row: Row, field: Field, language: number): Html => {
  const text = plainText(row, field, language);
  const href = field.TypeAsString === 'URL' ? addressIn(String(row[field.InternalName] ?? '')) : undefined;
  return href === undefined ? html`${text}` : html`<a href="${href}">${text}</a>`;
};

export const scopeOf = (row: Row, rowIndex: number, current: Field, { fields, locale, now, me }: CellContext): Scope => ({
  field: name => {
    const field = fields.find(({ InternalName }) => InternalName === name);
    if (field) return valueOf(row, field);
    note(`The format of the column ${current.InternalName} reads ${name}, which is not among the columns of the view.`);
    return undefined;
  },
  title: name => fields.find(({ InternalName }) => InternalName === name)?.Title ?? '',
  currentField: valueOf(row, current),
  now,
  me: { text: me.email, parts: { email: me.email, title: me.title } },
  rowIndex,
  locale
});
