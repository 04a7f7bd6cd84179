import type { Context } from '../context';
import { errors } from '../errors';
import { columnsIn } from '../formula/formula';
import type { Formula } from '../formula/formula';
import { parseFormula } from '../formula/parseFormula';
import type { Column } from '../storage/fields';
import { fieldTypeOf } from './fieldTypes';
import { isSwedish } from '../locale/language';

type Web = Pick<Context['web'], 'language'>;

const parsed = new Map<string, Formula>();

/** Parsed once. Arguments may be parted by comma everywhere, and by semicolon where that parts lists. */
export const formulaOf = (web: Web, text: string): Formula => {
  const separator = isSwedish(web.language) ? ';' : ',';
  const key = separator + text;
  const known = parsed.get(key);
  if (known) return known;
  if (parsed.size > 2000) parsed.clear();
  const formula = parseFormula(text, separator);
  parsed.set(key, formula);
  return formula;
};

/** The column a formula means: by internal name, else by the name people see; what lists hide comes last. */
export const fieldNamed = <Kind extends Column>(fields: readonly Kind[], name: string): Kind | undefined => {
  const lower = name.toLowerCase();
  const byInternalName = (field: Kind): boolean => field.internalName.toLowerCase() === lower;
  const byTitle = (field: Kind): boolean => field.title.toLowerCase() === lower && field.type !== 'Computed';
  return (
    fields.find(field => !field.hidden && byInternalName(field)) ??
    fields.find(field => !field.hidden && byTitle(field)) ??
    fields.find(field => byInternalName(field) || byTitle(field))
  );
};

const isSet = (text: string | null | undefined): text is string => text !== null && text !== undefined && text.trim() !== '';

/** The columns a formula reads; what could not be evaluated later is refused when it is set. */
const columnsOf = <Kind extends Column>(web: Web, text: string, fields: readonly Kind[]): readonly Kind[] =>
  columnsIn(formulaOf(web, text)).map(name => {
    const field = fieldNamed(fields, name);
    if (!field) throw errors.formulaColumnUnknown();
    if (!fieldTypeOf(field.type).inFormulas) throw errors.formulaColumnUnsupported();
    return field;
  });

export const requireListRule = (web: Web, text: string | null, fields: readonly Column[]): void => {
  if (isSet(text)) columnsOf(web, text, fields);
};

/** A column's rule may name no other column. */
export const requireColumnRule = (web: Web, text: string | null, own: Column): void => {
  if (isSet(text)) columnsOf(web, text, [own]);
};

/** A default is worked out before there are cells. */
export const requireDefaultFormula = (web: Web, text: string | null | undefined): void => {
  if (!isSet(text)) return;
  for (const name of columnsIn(formulaOf(web, text))) {
    if (name.toLowerCase() === 'me') throw errors.notBuilt('[Me] in formulas');
    if (name.toLowerCase() !== 'today') throw errors.formulaColumnUnknown();
  }
};

/** A calculated column may read other calculated columns, but never itself by way of them. */
export const requireCalculation = (web: Web, text: string | undefined, fields: readonly Column[], own: Column): void => {
  if (!isSet(text)) throw errors.formulaInvalid();
  const volatile = columnsIn(formulaOf(web, text)).find(name => ['today', 'me'].includes(name.toLowerCase()) && !fieldNamed(fields, name));
  if (volatile !== undefined) throw errors.formulaVolatile();
  const reach = (formula: string, seen: ReadonlySet<string>): void => {
    for (const field of columnsOf(web, formula, fields)) {
      if (seen.has(field.guid)) throw errors.formulaCircular();
      if (field.formula !== undefined) reach(field.formula, new Set([...seen, field.guid]));
    }
  };
  reach(text, new Set([own.guid]));
};
