import { errors } from '../../errors';
import { flagOf, numberOf, textOf } from '../../odata/body';
import { readOwn, writeNone, writeOwn } from '../../security/access';
import type { ListSettings } from '../../storage/lists';

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

/** What is kept, and the rest, which may only say what is so already. */
export const settingsFrom = (entry: ReadonlyMap<string, unknown>): { readonly settings: Partial<ListSettings>; readonly others: ReadonlyMap<string, unknown> } => {
  const others = new Map<string, unknown>();
  const read = [...entry].map(([name, value]) => {
    const setting = Object.hasOwn(writable, name) ? writable[name] : undefined;
    if (!setting) others.set(name, value);
    return setting?.(value);
  });
  const all: Partial<ListSettings> = Object.assign({}, ...read);
  if (all.enableModeration === true) throw errors.notBuilt('lists with content approval');
  if (all.enableMinorVersions === true) throw errors.notBuilt('lists with draft versions');
  requireOneOf('ReadSecurity', all.readSecurity, [everybody, readOwn]);
  requireOneOf('WriteSecurity', all.writeSecurity, [everybody, writeOwn, writeNone]);
  return { settings: all, others };
};

const everybody = 1;

const requireOneOf = (name: string, value: number | undefined, allowed: readonly number[]): void => {
  if (value !== undefined && !allowed.includes(value)) throw errors.argumentInvalid(`${name} is one of ${allowed.join(', ')}.`);
};
