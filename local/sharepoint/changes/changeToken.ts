import type { Context } from '../context';
import { errors } from '../errors';
import { complex } from '../odata/entity';
import type { Complex } from '../odata/entity';
import { lastChange, lastChangeBefore } from '../storage/changeLog';
import type { ChangeOwner } from '../storage/changeLog';
import type { List } from '../storage/lists';
import { isoSeconds } from '../time/siteTime';

/** What a token belongs to: 1 a site, 2 a web, 3 a list. */
export type ChangeScope = { readonly digit: 1 | 2 | 3; readonly guid: string; readonly owner: ChangeOwner };

export const siteChanges = ({ web }: Context): ChangeScope => ({ digit: 1, guid: web.siteGuid, owner: { siteId: web.siteId } });
export const webChanges = ({ web }: Context): ChangeScope => ({ digit: 2, guid: web.guid, owner: { siteId: web.siteId, webId: web.id } });
export const listChanges = ({ web }: Context, list: List): ChangeScope => ({ digit: 3, guid: list.guid, owner: { siteId: web.siteId, webId: web.id, listId: list.id } });

/** SharePoint keeps its log for sixty days. */
const logDays = 60;
const day = 86_400_000;

/** Ticks of .NET: tenths of a microsecond since the year 1. */
const epochTicks = BigInt('621355968000000000');
const ticksInMillisecond = BigInt(10_000);
const ticksOf = (moment: Date): bigint => BigInt(moment.getTime()) * ticksInMillisecond + epochTicks;
const momentOf = (ticks: string): Date => new Date(Number((BigInt(ticks) - epochTicks) / ticksInMillisecond));

/** `1;3;<guid>;<ticks>;<n>` */
export const changeToken = ({ digit, guid }: ChangeScope, at: Date, change: number): string => `1;${digit};${guid};${ticksOf(at)};${change}`;

export const tokenValue = (token: string): Complex => complex('SP.ChangeToken', { StringValue: token });

/** Where the log stands now. */
export const currentChangeToken = (context: Context, scope: ChangeScope): Complex =>
  tokenValue(changeToken(scope, context.now, lastChange(context.db)));

/** The number of the last change that the token has seen. */
export const changeSeen = (context: Context, scope: ChangeScope, token: string): number => {
  const match = /^1;(\d);\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?;(\d{1,19});(-?\d{1,15})$/i.exec(token.trim());
  if (!match) throw errors.changeTokenInvalid();
  const [, digit, guid = '', ticks = '0', change] = match;
  if (Number(digit) !== scope.digit || guid.toLowerCase() !== scope.guid) throw errors.changeTokenOfOther();
  const at = momentOf(ticks);
  if (at.getTime() < context.now.getTime() - logDays * day) throw errors.changeTokenTooOld();
  // Clients that make a token of a time alone write -1.
  return Number(change) >= 0 ? Number(change) : lastChangeBefore(context.db, isoSeconds(at));
};

export const logStart = (now: Date): string => isoSeconds(new Date(now.getTime() - logDays * day));
