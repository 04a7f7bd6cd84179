import type { ItemModel } from '../../items/itemModel';

/** Relative to `_api`, as every entity's path. */
export const itemsPath = (model: ItemModel): string => `Web/Lists(guid'${model.list.guid}')/Items`;
export const itemPath = (model: ItemModel, id: number): string => `${itemsPath(model)}(${id})`;
