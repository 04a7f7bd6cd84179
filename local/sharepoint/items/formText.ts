import type { Context } from '../context';
import { errors } from '../errors';
import { localeOf, numberFrom, truthFrom } from '../locale/siteLocale';
import { exampleMoment, momentFrom } from '../locale/siteMoment';
import type { Field } from '../storage/fields';
import { isoSeconds } from '../time/siteTime';
import { isMultiple, isPerson } from '../columns/fieldTypes';

/** How the texts of a form are to be read. */
export type FormReading = {
  readonly datesInUtc: boolean;
  readonly invariantNumbers: boolean;
  /** The id of the person or group that a key names. */
  principalId(key: string): number;
};

/** Text from a form, in the site's own way of writing → the value as REST's JSON would carry it. Forms check what REST does not: choices and ranges. */
export const valueFromText = (context: Context, field: Field, text: string, reading: FormReading): unknown => {
  if (text.trim() === '') return null;
  if (isPerson(field.type)) return peopleIn(field, text, reading);
  switch (field.type) {
    case 'Number':
    case 'Currency':
      return numberIn(context, field, text, reading);
    case 'Boolean': {
      const truth = truthFrom(localeOf(context.web), text);
      if (truth === undefined) throw errors.formBooleanInvalid();
      return truth;
    }
    case 'DateTime': {
      const moment = momentFrom(context.web, text, reading.datesInUtc);
      if (!moment) throw errors.formDateInvalid(exampleMoment(context.web, field.dateOnly ?? false), field.dateOnly ?? false);
      return isoSeconds(moment);
    }
    case 'Choice':
      return choiceIn(field, text);
    case 'MultiChoice':
      return text.split(';#').filter(choice => choice !== '').map(choice => choiceIn(field, choice));
    case 'Lookup':
      return idIn(text.split(';#')[0] ?? '');
    case 'LookupMulti':
      // Ids and texts take turns.
      return text.split(';#').filter((_, index) => index % 2 === 0).filter(id => id !== '').map(idIn);
    case 'URL': {
      const [url = '', ...description] = text.split(/, ?/);
      return { Url: url.trim(), Description: description.join(', ') };
    }
    default:
      return text;
  }
};

const numberIn = (context: Context, field: Field, text: string, reading: FormReading): number => {
  const written = numberFrom(localeOf(reading.invariantNumbers ? { language: 1033 } : context.web), text);
  if (written === undefined) throw errors.formNumberInvalid();
  const value = field.showAsPercentage ? written / 100 : written;
  const { minimum, maximum } = field;
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum)) throw errors.formNumberOutside(minimum, maximum);
  return value;
};

const choiceIn = (field: Field, choice: string): string => {
  if (!field.fillIn && !field.choices?.includes(choice)) throw errors.formChoiceInvalid();
  return choice;
};

const idIn = (text: string): number => {
  if (!/^\d{1,9}$/.test(text.trim())) throw errors.formLookupInvalid();
  return Number(text);
};

/** `[{'Key':'i:0#.f|membership|…'}]`, in single or double quotes. */
const peopleIn = (field: Field, text: string, reading: FormReading): number | readonly number[] | null => {
  const ids = keysIn(text).map(key => reading.principalId(key));
  if (isMultiple(field.type)) return ids;
  if (ids.length > 1) throw errors.formPersonInvalid();
  return ids[0] ?? null;
};

const keysIn = (text: string): readonly string[] => {
  for (const candidate of [text, text.replace(/'/g, '"')]) {
    try {
      const people = JSON.parse(candidate) as unknown;
      if (Array.isArray(people)) return people.map(keyOf);
    } catch {
      continue;
    }
  }
  throw errors.formPersonInvalid();
};

const keyOf = (person: unknown): string => {
  const key = typeof person === 'object' && person !== null ? (person as Readonly<Record<string, unknown>>).Key : undefined;
  if (typeof key !== 'string' || key === '') throw errors.formPersonInvalid();
  return key;
};
