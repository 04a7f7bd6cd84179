import type { Context } from '../../context';
import { itemModelOf } from '../../items/itemModel';
import { itemPage } from '../../query/itemPage';
import type { Entity, EntitySet } from '../../odata/entity';
import { optionsBelow } from '../../odata/queryOptions';
import type { QueryOptions } from '../../odata/queryOptions';
import { itemShapeOf } from '../../shapes/item';
import { fieldsOf } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { itemEntities } from './itemEntity';
import { itemsPath } from './itemPath';
import { listEntity } from '../lists/listEntity';

/** A list that leads to its items. They lead to the list, so it is here that it learns the way to them; `query` is what is asked of the list. */
export const listWithItems = (context: Context, list: List, query: QueryOptions): Entity => {
  const entity = listEntity(context, list);
  return { ...entity, follow: link => (link === 'Items' ? firstItems(context, list, optionsBelow(query, link)) : entity.follow(link)) };
};

/** As many as a page has. */
const firstItems = (context: Context, list: List, query: QueryOptions): EntitySet => {
  const model = itemModelOf(list, fieldsOf(context.db, list.id));
  return {
    kind: 'set',
    shape: itemShapeOf(model),
    path: itemsPath(model),
    entities: () => {
      const entityOf = itemEntities(context, model, query);
      return itemPage(context, model, query).rows.map(row => entityOf(row));
    },
  };
};
