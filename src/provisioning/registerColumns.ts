import type { AnyRegister, Column } from '../registers/schema';

/** A column by its name in code. */
export const columnOf = (register: AnyRegister, field: string): Column => {
  const column = (register.columns as Readonly<Record<string, Column>>)[field];
  if (!column) throw new Error(`${register.name} has no ${field}`);
  return column;
};

/** A choice as SharePoint stores it, by its name in code. */
export const storedChoice = (column: Column, key: string): string => {
  const words = column.type === 'choice' ? (column.choices as Readonly<Record<string, string>>)[key] : undefined;
  if (words === undefined) throw new Error(`${column.name} has no choice ${key}`);
  return words;
};
