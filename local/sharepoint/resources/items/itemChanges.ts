import { itemChangesQueryFrom, itemChangesXml } from '../../changes/itemChanges';
import type { Context } from '../../context';
import type { Segment } from '../../odata/segments';
import type { List } from '../../storage/lists';
import { objectArgument } from './camlItems';
import { modelOf } from './items';
import { action } from '../resource';
import type { Resource } from '../resource';

/** `getListItemChangesSinceToken(query)`: XML, in whatever flavour it is asked for. */
export const itemChangesResource = (context: Context, list: List, segment: Segment): Resource =>
  action('GetListItemChangesSinceToken', request => {
    const query = itemChangesQueryFrom(objectArgument(segment, request, 'query', 'SP.ChangeLogItemQuery'));
    return { kind: 'raw', contentType: 'text/xml; charset=utf-8', body: itemChangesXml(context, modelOf(context, list), query) };
  });
