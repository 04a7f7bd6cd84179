import type { Context } from '../../context';
import { errors } from '../../errors';
import { isLibrary } from '../../lists/createList';
import type { FormReading } from '../../items/formText';
import type { FormField } from '../../items/readForm';
import { arrayOf, flagOf, isObject, parametersOf, textOf } from '../../odata/body';
import type { Body } from '../../odata/body';
import type { List } from '../../storage/lists';
import { principalKinds, principalNamed } from '../../storage/principals';
import { ensureUser } from '../people/principals';

export type Form = {
  readonly fields: readonly FormField[];
  readonly reading: FormReading;
  /** Saved without a new version, as the first form after an upload. */
  readonly inPlace: boolean;
  /** Where a new item is to lie. */
  readonly place: Readonly<Record<string, unknown>>;
};

const known = ['formValues', 'listItemCreateInfo', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'numberInInvariantCulture'];

export const formOf = (context: Context, list: List, body: Body, method: string): Form => {
  const given = parametersOf(body);
  const stranger = Object.keys(given).find(name => !known.includes(name) && name !== '__metadata');
  if (stranger !== undefined) throw errors.parameterUnknown(stranger, method);
  // Items have nothing to check in.
  if (textOf(given.checkInComment ?? null) && isLibrary(list)) throw errors.notBuilt(`checkInComment in ${method}`);
  return {
    fields: arrayOf(given.formValues ?? null).map(fieldIn),
    reading: {
      datesInUtc: flagOf(given.datesInUTC ?? false) ?? false,
      invariantNumbers: flagOf(given.numberInInvariantCulture ?? false) ?? false,
      principalId: key => principalNamed(context.db, context.web.siteId, principalKinds.group, key)?.id ?? ensureUser(context, key).id,
    },
    inPlace: flagOf(given.bNewDocumentUpdate ?? false) ?? false,
    place: isObject(given.listItemCreateInfo) ? given.listItemCreateInfo : {},
  };
};

const answered = ['FieldName', 'FieldValue', 'ErrorCode', 'ErrorMessage', 'HasException', 'ItemId', '__metadata'];

const fieldIn = (value: unknown): FormField => {
  if (!isObject(value)) throw errors.nodeUnexpected('PrimitiveValue', 'StartObject');
  const stranger = Object.keys(value).find(name => !answered.includes(name) && !name.includes('odata.'));
  if (stranger !== undefined) throw errors.propertyUnknown(stranger, 'SP.ListItemFormUpdateValue');
  return { name: textOf(value.FieldName ?? null) ?? '', text: textOf(value.FieldValue ?? null) ?? '' };
};
