import type { Condition, Layout } from '../registers/layouts/layout';
import type { AnyRegister, Column } from '../registers/schema';
import { columnFormatter } from './columnFormatter';
import type { DesiredColumn } from './desiredSite';
import { conditionalFormula } from './shownWhen';

/** A field is shown when its section applies and, where it has a condition of its own, that too. */
const conditionOf = (layout: Layout, field: string): Condition | undefined => {
  const section = layout.form.find(({ fields }) => fields.includes(field))?.shownWhen;
  const own = layout.shownWhen?.[field];
  return section && own ? { allOf: [section, own] } : (own ?? section);
};

/** The form answers a column's own upper limit before the rule, in words that do not say why: where there is a rule, it speaks. */
const withoutMax = (column: Column): Column => {
  if (column.type !== 'number') return column;
  const { max, ...rest } = column;
  return max === undefined ? column : rest;
};

export const desiredColumn = (register: AnyRegister, layout: Layout, field: string, column: Column): DesiredColumn => {
  const condition = conditionOf(layout, field);
  const rule = layout.columnRules?.[field];
  const format = layout.formats?.[field];
  return {
    column: rule ? withoutMax(column) : column,
    description: layout.descriptions[field] ?? '',
    ...(format && { formatter: columnFormatter(format) }),
    ...(condition && { shownWhen: conditionalFormula(register, condition) }),
    ...(rule && { rule })
  };
};
