import { parseView } from '../../caml/parseView';
import type { Context } from '../../context';
import { errors } from '../../errors';
import { camlPage } from '../../query/camlPage';
import { flagOf, isObject, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import type { List } from '../../storage/lists';
import { answerItems, modelOf } from './items';
import { action } from '../resource';
import type { Resource, WriteRequest } from '../resource';

/** `getItems(query)`: a query in CAML, answered with items as `items` answers them. */
export const getItemsResource = (context: Context, list: List, segment: Segment): Resource =>
  action('GetItems', request => {
    const { viewXml, folder, position } = queryFrom(objectArgument(segment, request, 'query', 'SP.CamlQuery'));
    const model = modelOf(context, list);
    const page = camlPage(context, model, { view: parseView(viewXml), folder, position });
    return answerItems(context, model, page.rows, request.query);
  });

/** An argument that is an object: in the body under its name, else in the address. A verbose one may name its type. */
export const objectArgument = (segment: Segment, { body }: WriteRequest, name: string, type: string): ReadonlyMap<string, unknown> => {
  const inAddress = segment.named.get(name.toLowerCase()) ?? segment.positional[0];
  const given = inAddress?.kind === 'json' ? inAddress.value : (body.json[name] ?? undefined);
  if (!isObject(given)) throw errors.argumentMissing(name);
  const { __metadata: metadata, ...properties } = given;
  if (isObject(metadata) && metadata.type !== type) throw errors.typeUnknown(String(metadata.type));
  return new Map(Object.entries(properties).filter(([property]) => !/(^|@)odata\./.test(property)));
};

type CamlQueryArgument = { readonly viewXml: string; readonly folder: string | undefined; readonly position: string | undefined };

const queryFrom = (given: ReadonlyMap<string, unknown>): CamlQueryArgument => {
  let read: CamlQueryArgument = { viewXml: '', folder: undefined, position: undefined };
  for (const [name, value] of given) {
    switch (name) {
      case 'ViewXml':
        read = { ...read, viewXml: textOf(value) ?? '' };
        break;
      case 'FolderServerRelativeUrl':
        read = { ...read, folder: textOf(value) || undefined };
        break;
      case 'FolderServerRelativePath':
        read = { ...read, folder: isObject(value) ? textOf(value.DecodedUrl ?? null) || undefined : undefined };
        break;
      case 'ListItemCollectionPosition':
        read = { ...read, position: isObject(value) ? textOf(value.PagingInfo ?? null) || undefined : undefined };
        break;
      case 'AllowIncrementalResults':
      case 'DatesInUtc':
        // REST gives every date in UTC, asked or not.
        flagOf(value);
        break;
      default:
        throw errors.propertyUnknown(name, 'SP.CamlQuery');
    }
  }
  return read;
};
