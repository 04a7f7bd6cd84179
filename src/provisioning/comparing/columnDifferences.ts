import type { Column } from '../../registers/schema';
import type { ColumnAspect } from '../change';
import type { DesiredColumn } from '../desiredSite';
import { defaultOf } from '../fieldXml';
import type { FoundColumn } from '../foundSite';

import { isSameRule } from './sameFormula';

export type Difference = { readonly aspect: ColumnAspect; readonly isOurs: boolean };

/** What an earlier version of the product said in a column's place. */
export type WordsShipped = (word: 'title' | 'description' | 'formatter' | 'shownWhen') => ReadonlySet<string>;

const typeNames: Readonly<Record<Column['type'], string>> = {
  text: 'Text',
  note: 'Note',
  number: 'Number',
  boolean: 'Boolean',
  choice: 'Choice',
  multiChoice: 'MultiChoice',
  date: 'DateTime',
  moment: 'DateTime',
  user: 'User',
  lookup: 'Lookup',
  url: 'URL'
};

/** SharePoint's `TypeAsString`. */
export const typeNameOf = (column: Column): string => typeNames[column.type];

const unlike = (aspect: ColumnAspect, isUnlike: boolean, isOurs: boolean): readonly Difference[] => (isUnlike ? [{ aspect, isOurs }] : []);

/** Exactly what the product asks for where it asks for something; what an owner asks for beyond that stays. */
const enforced = (aspect: ColumnAspect, isAsked: boolean, isUnlike: boolean): readonly Difference[] => unlike(aspect, isUnlike, isAsked);

const isYes = (value: string | undefined): boolean => value !== undefined && !['', '0', 'false', 'no', 'nej'].includes(value.toLowerCase());

const defaultDifference = (column: Column, { defaultValue }: FoundColumn): readonly Difference[] => {
  // An empty value reads as no, so a box that is ticked from the start would answer for people.
  if (column.type === 'boolean') return enforced('default', true, isYes(defaultValue));
  const wanted = defaultOf(column);
  const isSame = column.type === 'number' && wanted !== undefined && defaultValue ? Number(defaultValue) === Number(wanted) : (defaultValue ?? '') === (wanted ?? '');
  return enforced('default', wanted !== undefined, !isSame);
};

const limitDifference = (column: Column, found: FoundColumn): readonly Difference[] => {
  if (column.type !== 'number') return [];
  const isLimited = column.min !== undefined || column.max !== undefined;
  return enforced('limits', isLimited, column.min !== found.min || column.max !== found.max);
};

const isYear = (column: Column): boolean => column.type === 'number' && column.isYear === true;

const lines = (text: string | undefined): string => (text ?? '').replace(/\r\n?/g, '\n').trim();

const json = (text: string | undefined): string => {
  try {
    return text ? JSON.stringify(JSON.parse(text)) : '';
  } catch {
    return lines(text);
  }
};

const wordDifferences = (wanted: DesiredColumn, found: FoundColumn, shipped: WordsShipped, isPristine: boolean): readonly Difference[] => {
  const word = (
    aspect: 'title' | 'description' | 'formatter' | 'shownWhen',
    desired: string,
    actual: string | undefined,
    normal: (text: string | undefined) => string = lines
  ): readonly Difference[] => {
    const given = normal(actual);
    const isOurs = given === '' || isPristine || [...shipped(aspect)].some(text => normal(text) === given);
    return unlike(aspect, given !== normal(desired), isOurs);
  };
  return [
    ...word('title', wanted.column.title, found.title),
    ...word('description', wanted.description, found.description),
    ...word('formatter', wanted.formatter ?? '', found.formatter, json),
    ...word('shownWhen', wanted.shownWhen ?? '', found.shownWhen)
  ];
};

/**
 * How a column of the right type differs from the product's, save for its choices.
 * @param isPristine nobody can have chosen anything yet: the column is as SharePoint made it
 */
export const columnDifferences = (
  wanted: DesiredColumn,
  found: FoundColumn,
  columns: readonly FoundColumn[],
  shipped: WordsShipped,
  isPristine: boolean
): readonly Difference[] => {
  const { column, rule } = wanted;
  return [
    ...enforced('required', Boolean(column.required) || isPristine, Boolean(column.required) !== found.required),
    ...unlike('indexed', Boolean(column.indexed) && !found.indexed, true),
    // A column that takes a value once only refuses rows; one that is hidden cannot be filled in.
    ...unlike('unique', Boolean(column.unique) !== found.unique, true),
    ...unlike('hidden', Boolean(column.hidden) !== found.hidden, true),
    ...defaultDifference(column, found),
    ...limitDifference(column, found),
    ...unlike('thousands', isYear(column) && found.separatesThousands === true, true),
    ...enforced('rule', rule !== undefined, !isSameRule(rule, found, columns)),
    ...wordDifferences(wanted, found, shipped, isPristine)
  ];
};
