import { Unreadable, type Expression } from './expression';
import { compared, equal, isList, isMoment, momentText, numberOf, shortened, textOf, truthOf, type Locale, type Moment, type Value } from './value';
import { momentOf } from './zonedTime';

/** Every operator is a function of all its operands, and has an answer to any of them. */
interface Operator {
  readonly least: number;
  readonly most: number;
  apply(operands: readonly Value[], locale: Locale): Value;
}

type Apply = Operator['apply'];

const none: Value = '';
const of = (count: number, apply: Apply): Operator => ({ least: count, most: count, apply });
const many = (apply: Apply): Operator => ({ least: 2, most: 20, apply });
const at = (values: readonly Value[], index: number): Value => values[index] ?? none;

const arithmetic = (count: (left: number, right: number) => number): Operator => of(2, values => count(numberOf(at(values, 0)), numberOf(at(values, 1))));
const onNumber = (count: (value: number) => number): Operator => of(1, values => count(numberOf(at(values, 0))));
const onText = (change: (text: string, ...others: readonly string[]) => Value, least = 1, most = least): Operator => ({
  least,
  most,
  apply: (values, locale) => {
    const [text = '', ...others] = values.map(value => textOf(value, locale));
    const changed = change(text, ...others);
    return typeof changed === 'string' ? shortened(changed) : changed;
  }
});
const comparison = (holds: (order: number) => boolean): Operator => of(2, (values, locale) => holds(compared(at(values, 0), at(values, 1), locale)));

const isCountable = (value: Value): boolean => typeof value === 'number' || isMoment(value);

/** Numbers and dates are added; a date keeps being one. Anything else is put side by side. */
const sum: Apply = (values, locale) =>
  values.slice(1).reduce((left, right) => {
    if (!isCountable(left) || !isCountable(right)) return shortened(textOf(left, locale) + textOf(right, locale));
    const total = numberOf(left) + numberOf(right);
    return isMoment(left) === isMoment(right) ? total : { moment: total, dateOnly: false };
  }, at(values, 0));

const difference: Apply = ([left = none, right = none]) => {
  const rest = numberOf(left) - numberOf(right);
  return isMoment(left) && !isMoment(right) ? { moment: rest, dateOnly: false } : rest;
};

const asMoment = (value: Value, locale: Locale): Moment | undefined => {
  if (isMoment(value)) return value;
  if (typeof value === 'number') return { moment: value, dateOnly: false };
  return typeof value === 'string' ? momentOf(value, locale.timeZone) : undefined;
};

const onMoment = (read: (moment: Moment, locale: Locale) => Value): Operator => of(1, (values, locale) => {
  const moment = asMoment(at(values, 0), locale);
  return moment ? read(moment, locale) : none;
});

const later = (length: number): Operator => of(2, (values, locale) => {
  const moment = asMoment(at(values, 0), locale);
  return moment ? { ...moment, moment: moment.moment + numberOf(at(values, 1)) * length } : none;
});

const calendar = (part: 'day' | 'month' | 'year', less = 0): Operator => onMoment(({ moment }, { timeZone }) =>
  Math.abs(moment) <= 8.64e15 ? Number(new Intl.DateTimeFormat('en-US', { timeZone, [part]: 'numeric' }).format(new Date(moment))) - less : none);

const padded = (pad: (text: string, length: number, fill: string) => string): Operator =>
  onText((text, length = '0', fill = ' ') => pad(text, Math.min(Math.max(Number(length) || 0, 0), 255), fill), 2, 3);

const items = (value: Value): readonly Value[] => (isList(value) ? value : value === none ? [] : [value]);

/** Where in a list, or in a text, something stands; -1 when it does not. */
const place = (find: (text: string, sought: string) => number): Operator => of(2, ([where = none, sought = none], locale) =>
  isList(where)
    ? where.findIndex(one => equal(one, sought, locale))
    : find(textOf(where, locale), textOf(sought, locale)));

const whole = (text: string | undefined, otherwise: number): number => Math.trunc(Number(text)) || otherwise;

const table: Readonly<Record<string, Operator>> = {
  if: { least: 3, most: 3, apply: ([when = none, then = none, otherwise = none]) => (truthOf(when) ? then : otherwise) },
  '&&': many(values => values.every(truthOf)),
  '||': many(values => values.some(truthOf)),
  '==': of(2, (values, locale) => equal(at(values, 0), at(values, 1), locale)),
  '!=': of(2, (values, locale) => !equal(at(values, 0), at(values, 1), locale)),
  '<': comparison(order => order < 0),
  '>': comparison(order => order > 0),
  '<=': comparison(order => order <= 0),
  '>=': comparison(order => order >= 0),
  '+': many(sum),
  '-': of(2, difference),
  '*': arithmetic((left, right) => left * right),
  '/': arithmetic((left, right) => left / right),
  '%': arithmetic((left, right) => left % right),
  pow: arithmetic((left, right) => left ** right),
  abs: onNumber(Math.abs),
  floor: onNumber(Math.floor),
  ceiling: onNumber(Math.ceil),
  cos: onNumber(Math.cos),
  sin: onNumber(Math.sin),
  Number: onNumber(value => value),
  Date: onMoment(moment => moment),
  toString: onText(text => text),
  toLocaleString: of(1, (values, locale) => {
    const value = at(values, 0);
    return typeof value === 'number' ? new Intl.NumberFormat(locale.culture).format(value) : isMoment(value) ? momentText(value, locale, 'both') : textOf(value, locale);
  }),
  toLocaleDateString: onMoment((moment, locale) => momentText(moment, locale, 'date')),
  toLocaleTimeString: onMoment((moment, locale) => momentText(moment, locale, 'time')),
  getDate: calendar('day'),
  // Months are counted from 0, as in JavaScript.
  getMonth: calendar('month', 1),
  getYear: calendar('year'),
  addDays: later(86_400_000),
  addMinutes: later(60_000),
  toLowerCase: onText(text => text.toLowerCase()),
  toUpperCase: onText(text => text.toUpperCase()),
  startsWith: onText((text, start = '') => text.startsWith(start), 2),
  endsWith: onText((text, end = '') => text.endsWith(end), 2),
  replace: onText((text, sought = '', by = '') => text.replace(sought, () => by), 3),
  replaceAll: onText((text, sought = '', by = '') => (sought === '' ? text : text.split(sought).join(by)), 3),
  substring: onText((text, from, to) => text.substring(whole(from, 0), to === undefined ? undefined : whole(to, 0)), 2, 3),
  padStart: padded((text, length, fill) => text.padStart(length, fill)),
  padEnd: padded((text, length, fill) => text.padEnd(length, fill)),
  indexOf: place((text, sought) => text.indexOf(sought)),
  lastIndexOf: place((text, sought) => text.lastIndexOf(sought)),
  length: of(1, values => items(at(values, 0)).length),
  split: onText((text, between = ',') => text.split(between).slice(0, 1000), 2),
  join: of(2, ([list = none, between = none], locale) => shortened(items(list).map(one => textOf(one, locale)).join(textOf(between, locale)))),
  appendTo: of(2, ([list = none, one = none]) => [...items(list), one]),
  removeFrom: of(2, ([list = none, one = none], locale) => items(list).filter(other => !equal(other, one, locale)))
};

const operatorNamed = (name: string): Operator | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

/** A call that is known to be possible: the name stands in the table and has as many operands as it takes. */
export const callOf = (name: string, operands: readonly Expression[]): Expression => {
  const operator = operatorNamed(name);
  if (!operator) throw new Unreadable(`the operator ${name}`);
  if (operands.length < operator.least || operands.length > operator.most) throw new Unreadable(`${name} with ${operands.length} operands`);
  return { kind: 'call', operator: name, operands };
};

export const applied = (name: string, operands: readonly Value[], locale: Locale): Value => operatorNamed(name)?.apply(operands, locale) ?? none;
