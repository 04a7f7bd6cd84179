import { errors } from '../errors';
import { isObject, numberOf, textOf } from '../odata/body';
import { changeTypes } from '../storage/changeLog';

/** What of the log is asked for, by SharePoint's names of things. */
export type ChangeQuery = {
  readonly things: ReadonlySet<string>;
  readonly types: readonly number[];
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly latestFirst: boolean;
  readonly limit: number;
};

const things = ['Alert', 'ContentType', 'Field', 'File', 'Folder', 'Group', 'Item', 'List', 'Navigation', 'SecurityPolicy', 'Site', 'User', 'View', 'Web'];

const kinds: Readonly<Record<string, readonly number[]>> = {
  Add: [changeTypes.add],
  Update: [changeTypes.update],
  DeleteObject: [changeTypes.remove],
  Rename: [changeTypes.rename],
  Restore: [changeTypes.restore],
  GroupMembershipAdd: [changeTypes.memberAdd],
  GroupMembershipDelete: [changeTypes.memberDelete],
  RoleAssignmentAdd: [changeTypes.assignmentAdd, changeTypes.scopeAdd],
  RoleAssignmentDelete: [changeTypes.assignmentDelete, changeTypes.scopeDelete],
  RoleDefinitionAdd: [changeTypes.roleAdd],
  RoleDefinitionDelete: [changeTypes.roleDelete],
  RoleDefinitionUpdate: [changeTypes.roleUpdate],
  Activity: [],
  Move: [],
  SystemUpdate: [],
};

/** How the log is read; what is asked of SharePoint's own workings changes nothing here. */
const manners = ['IgnoreStartTokenNotFoundError', 'Recursive', 'RecursiveAll', 'RequireSecurityTrim'];

/** As many changes as SharePoint gives at once. */
const mostChanges = 1000;

export const changeQueryFrom = (given: ReadonlyMap<string, unknown>): ChangeQuery => {
  for (const name of given.keys()) {
    const known = things.includes(name) || Object.hasOwn(kinds, name) || manners.includes(name) || ['ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit', 'LatestFirst'].includes(name);
    if (!known) throw errors.propertyUnknown(name, 'SP.ChangeQuery');
  }
  const isAsked = (name: string): boolean => isYes(given.get(name) ?? null);
  const limit = given.get('FetchLimit') ?? null;
  return {
    things: new Set(things.filter(isAsked)),
    types: Object.keys(kinds).filter(isAsked).flatMap(name => kinds[name] ?? []),
    start: tokenIn(given.get('ChangeTokenStart')),
    end: tokenIn(given.get('ChangeTokenEnd')),
    latestFirst: isAsked('LatestFirst'),
    limit: Math.min(numberOf(typeof limit === 'string' && /^\d+$/.test(limit) ? Number(limit) : limit) || mostChanges, mostChanges),
  };
};

/** Flags are also written as text: `'Add': 'True'`. */
const isYes = (value: unknown): boolean => {
  if (value === null || typeof value === 'boolean') return value === true;
  if (typeof value === 'string' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  throw errors.valueUnconvertible('Edm.Boolean');
};

const tokenIn = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) throw errors.nodeUnexpected('PrimitiveValue', 'StartObject');
  return textOf(value.StringValue ?? null) ?? undefined;
};
