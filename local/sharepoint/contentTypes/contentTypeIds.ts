import { randomUUID } from 'node:crypto';

import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';

/**
 * A type's id begins with its parent's. A child made by people adds `00` and 32 digits of a guid; SharePoint's own children add two digits that are not `00`.
 */
export const childIdOf = (parentId: string, digits = newDigits()): string => `${parentId}00${digits}`;

const newDigits = (): string => randomUUID().replace(/-/g, '').toUpperCase();

/** `0x` is its own parent. */
export const parentIdOf = (id: string): string => {
  if (/00[0-9a-f]{32}$/i.test(id) && id.length > 36) return id.slice(0, -34);
  return id.length > 2 ? id.slice(0, -2) : id;
};

export const sameId = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const isBelow = (id: string, ancestor: string): boolean => {
  if (sameId(id, ancestor)) return true;
  return id.length > ancestor.length && isBelow(parentIdOf(id), ancestor);
};

export const contentTypeIds = { system: '0x', item: '0x01', document: '0x0101', folder: '0x0120', sitePage: '0x0101009D1CB255DA76424F860D91F20E6C4118' } as const;

/** A list's folder type is born with the list and carries the digits of its first type. */
export const folderTypeIdOf = (list: Pick<List, 'contentType'>): string => childIdOf(contentTypeIds.folder, list.contentType.slice(-32));

/** Rows without a type of their own have the one that the list was born with. */
export const typeIdOfRow = (list: Pick<List, 'contentType'>, row: Pick<ItemRow, 'content_type' | 'object_type'>): string =>
  row.content_type ?? (row.object_type === 1 ? folderTypeIdOf(list) : list.contentType);

/** What new items get: the first in the order that people gave, else the one that the list was born with. */
export const defaultTypeIdOf = (list: Pick<List, 'contentType' | 'settings'>): string => list.settings.contentTypeOrder?.[0] ?? list.contentType;
