import type { Entity } from '../../odata/entity';
import type { QueryOptions } from '../../odata/queryOptions';
import type { ItemRow } from '../../storage/itemTable';
import type { List } from '../../storage/lists';
import type { Resource } from '../resource';

/** How a file or folder leads to its list item; `query` is what is asked of it. */
export type ItemOf = (list: List, row: ItemRow, query: QueryOptions) => Entity;

/** Both ways from files and folders to their list items. Handed to them, because items lead to files and folders too. */
export type ItemLinks = { readonly resource: (list: List, row: ItemRow) => Resource; readonly entity: ItemOf };
