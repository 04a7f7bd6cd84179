import type { Context } from '../context';
import { webUrl } from '../context';
import { errors } from '../errors';
import type { ItemRow } from '../storage/itemTable';
import type { List } from '../storage/lists';
import { principalById } from '../storage/principals';
import { pathOf } from './place';

export const addressOf = (context: Context, path: string): string => `${webUrl(context)}${path.slice(context.web.url.length)}`;

export const isCheckedOutByCaller = (context: Context, row: ItemRow): boolean =>
  row.checkout_user !== null && row.checkout_user === context.acting.principal?.id;

/** A file that somebody has checked out is changed by nobody else. */
export const requireFree = (context: Context, list: List, row: ItemRow): void => {
  if (row.checkout_user === null || isCheckedOutByCaller(context, row)) return;
  const holder = principalById(context.db, context.web.siteId, row.checkout_user);
  throw errors.checkedOutByOther(addressOf(context, pathOf(list, row)), holder?.loginName ?? '');
};

/** The version that new bytes belong to: what is checked out keeps them for the one that checking in will make. */
export const draftVersionOf = (row: ItemRow): number => (row.checkout_user === null ? row.major : row.major + 1);
