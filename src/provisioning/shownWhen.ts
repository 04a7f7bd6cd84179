import type { Condition } from '../registers/layouts/layout';
import type { AnyRegister } from '../registers/schema';
import { columnOf, storedChoice } from './registerColumns';

const anyOf = (parts: readonly string[]): string => (parts.length === 1 ? parts.join() : `(${parts.join(' || ')})`);

const expressionOf = (register: AnyRegister, condition: Condition): string => {
  if ('anyOf' in condition) return anyOf(condition.anyOf.map(part => expressionOf(register, part)));
  if ('allOf' in condition) return condition.allOf.map(part => expressionOf(register, part)).join(' && ');

  const column = columnOf(register, condition.field);
  const value = `[$${column.name}]`;
  if ('isSet' in condition) return `${value} ${condition.isSet ? '!=' : '=='} ''`;
  return anyOf(condition.isOneOf.map(key => `${value} == '${storedChoice(column, key)}'`));
};

/** SharePoint's conditional formula: the form shows the field while it yields 'true'. */
export const conditionalFormula = (register: AnyRegister, condition: Condition): string =>
  `=if(${expressionOf(register, condition)}, 'true', 'false')`;
