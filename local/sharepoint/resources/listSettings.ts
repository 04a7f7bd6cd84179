import { errors } from '../errors';
import { flagOf, numberOf, textOf } from '../odata/body';
import { readOwn, writeNone, writeOwn } from '../security/access';
import { listShape } from '../shapes/list';
import type { ListSettings } from '../storage/lists';

type Read = (value: unknown) => Partial<ListSettings>;

const flag = (name: keyof ListSettings): Read => value => ({ [name]: flagOf(value) ?? false });
const number = (name: keyof ListSettings): Read => value => ({ [name]: numberOf(value) ?? 0 });
const text = (name: keyof ListSettings): Read => value => ({ [name]: textOf(value) ?? '' });
const textOrNone = (name: keyof ListSettings): Read => value => ({ [name]: textOf(value) || null });

/** The properties of a list that clients may set, and where they are kept. */
const writable: Readonly<Record<string, Read>> = {
  AllowContentTypes: flag('allowContentTypes'),
  ContentTypesEnabled: flag('contentTypesEnabled'),
  Description: text('description'),
  Direction: text('direction'),
  EnableAttachments: flag('enableAttachments'),
  EnableFolderCreation: flag('enableFolderCreation'),
  EnableMinorVersions: flag('enableMinorVersions'),
  EnableModeration: flag('enableModeration'),
  EnableVersioning: flag('enableVersioning'),
  Hidden: flag('hidden'),
  ImageUrl: text('imageUrl'),
  MajorVersionLimit: number('majorVersionLimit'),
  NoCrawl: flag('noCrawl'),
  OnQuickLaunch: flag('onQuickLaunch'),
  ReadSecurity: number('readSecurity'),
  ValidationFormula: textOrNone('validationFormula'),
  ValidationMessage: textOrNone('validationMessage'),
  WriteSecurity: number('writeSecurity'),
};

export const settingsFrom = (entry: ReadonlyMap<string, unknown>): Partial<ListSettings> => {
  const settings = [...entry].map(([name, value]) => {
    const read = Object.hasOwn(writable, name) ? writable[name] : undefined;
    if (read) return read(value);
    if (Object.hasOwn({ ...listShape.properties, ...listShape.onRequest }, name)) throw errors.notBuilt(`setting ${name} of a list`);
    throw errors.propertyUnknown(name, listShape.type);
  });
  const all: Partial<ListSettings> = Object.assign({}, ...settings);
  if (all.enableModeration === true) throw errors.notBuilt('lists with content approval');
  if (all.enableMinorVersions === true) throw errors.notBuilt('lists with draft versions');
  requireOneOf('ReadSecurity', all.readSecurity, [everybody, readOwn]);
  requireOneOf('WriteSecurity', all.writeSecurity, [everybody, writeOwn, writeNone]);
  return all;
};

const everybody = 1;

const requireOneOf = (name: string, value: number | undefined, allowed: readonly number[]): void => {
  if (value !== undefined && !allowed.includes(value)) throw errors.argumentInvalid(`${name} is one of ${allowed.join(', ')}.`);
};
