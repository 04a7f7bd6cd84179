import { rootOf } from '../caml/camlXml';
import { parseView, parseViewFields } from '../caml/parseView';
import type { CamlView } from '../caml/camlQuery';
import type { Context } from '../context';
import { errors } from '../errors';
import { escaped, rowXml } from '../listData/rowsetXml';
import { camlFieldIn, givenFields } from '../query/camlColumns';
import { camlQuestion } from '../query/camlPage';
import type { CamlRequest } from '../query/camlPage';
import { readPage } from '../query/itemPage';
import type { ItemModel } from '../items/itemModel';
import { textOf } from '../odata/body';
import { changeTypes, lastChange } from '../storage/changeLog';
import type { ItemRow } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { changeSeen, changeToken, listChanges } from './changeToken';
import { visibleChanges } from './visibleChanges';
import type { SeenChange } from './visibleChanges';

/** SP.ChangeLogItemQuery */
export type ItemChangesQuery = {
  readonly view: CamlView;
  readonly token: string | undefined;
  readonly folder: string | undefined;
};

const names = ['ChangeToken', 'Contains', 'ListName', 'Query', 'QueryOptions', 'RowLimit', 'ViewFields', 'ViewName'];

export const itemChangesQueryFrom = (given: ReadonlyMap<string, unknown>): ItemChangesQuery => {
  for (const name of given.keys()) if (!names.includes(name)) throw errors.propertyUnknown(name, 'SP.ChangeLogItemQuery');
  const text = (name: string): string | undefined => textOf(given.get(name) ?? null)?.trim() || undefined;
  const limit = text('RowLimit');
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) throw errors.camlInvalid();
  const query = text('Query');
  const contains = text('Contains');
  const fields = text('ViewFields');
  const asked = parseView(query ?? '');
  const filter = contains === undefined ? undefined : parseView(`<Query><Where>${contains}</Where></Query>`).where;
  return {
    view: {
      ...asked,
      where: asked.where && filter ? { kind: 'and', left: asked.where, right: filter } : (asked.where ?? filter),
      viewFields: fields === undefined ? undefined : parseViewFields(fields),
      rowLimit: limit === undefined ? undefined : Number(limit) || undefined,
      scope: 'RecursiveAll',
    },
    token: text('ChangeToken'),
    folder: folderIn(text('QueryOptions')),
  };
};

/** `<QueryOptions><Folder>…</Folder></QueryOptions>`; the other options change nothing that is answered here. */
const folderIn = (options: string | undefined): string | undefined =>
  options === undefined ? undefined : Array.from(rootOf(options, 'QueryOptions').getElementsByTagName('Folder'))[0]?.textContent?.trim() || undefined;

/** What has changed since a token, or everything without one, as the rowset XML of SharePoint's first synchronising interface. */
export const itemChangesXml = (context: Context, model: ItemModel, query: ItemChangesQuery): string => {
  const scope = listChanges(context, model.list);
  const now = changeToken(scope, context.now, lastChange(context.db));
  const fields = fieldsOf(model, query.view);
  const request: CamlRequest = { view: query.view, folder: query.folder, position: undefined };
  if (query.token === undefined) return document(now, '', rowsXml(context, model, readPage(context, model, camlQuestion(context, model, request)).rows, fields));
  const seen = tokenSeen(context, model, query.token);
  // Who comes with a token that cannot be gone on from starts again from nothing.
  if (seen === undefined) return document(now, '<Id ChangeType="InvalidToken" />', rowsXml(context, model, [], fields));
  const changes = visibleChanges(context, scope.owner, ['item'], [changeTypes.add, changeTypes.update, changeTypes.remove, changeTypes.rename, changeTypes.restore, changeTypes.scopeAdd, changeTypes.scopeDelete],
    { after: seen, upTo: undefined, latestFirst: false, limit: mostChanges });
  const last = changes.at(-1);
  const more = changes.length === mostChanges && last !== undefined;
  const token = more ? changeToken(scope, new Date(last.at), last.id) : now;
  const ids = latestOf(changes);
  const rows = [...ids.values()].flatMap(change => change.row ?? []);
  return document(token, [...ids.values()].map(goneXml).join(''), rowsXml(context, model, matching(context, model, request, rows), fields), more);
};

/** As many changes as SharePoint looks at in one call. */
const mostChanges = 1000;

const tokenSeen = (context: Context, model: ItemModel, token: string): number | undefined => {
  try {
    return changeSeen(context, listChanges(context, model.list), token);
  } catch {
    return undefined;
  }
};

const fieldsOf = (model: ItemModel, view: CamlView): readonly Field[] => {
  if (view.viewFields === undefined) return givenFields(model);
  const wanted = view.viewFields.flatMap(field => camlFieldIn(model, field) ?? []);
  const always = model.fields.filter(field => field.builtIn === 'id');
  return [...new Set([...wanted, ...always])];
};

/** The last that happened to each item, in the order in which it happened. */
const latestOf = (changes: readonly SeenChange[]): ReadonlyMap<number, SeenChange> => {
  const latest = new Map<number, SeenChange>();
  for (const change of changes) {
    if (change.number === null) continue;
    latest.delete(change.number);
    latest.set(change.number, change);
  }
  return latest;
};

const goneXml = (change: SeenChange): string => {
  const id = `UniqueId="{${(change.row?.guid ?? change.guid ?? '').toUpperCase()}}"`;
  if (!change.row) return `<Id ChangeType="Delete" ${id}>${change.number}</Id>`;
  if (change.type === changeTypes.restore) return `<Id ChangeType="Restore" ${id}>${change.number}</Id>`;
  return change.type === changeTypes.rename ? `<Id ChangeType="Rename" ${id}>${change.number}</Id>` : '';
};

/** Of the changed rows those that the query is about. */
const matching = (context: Context, model: ItemModel, request: CamlRequest, rows: readonly ItemRow[]): readonly ItemRow[] => {
  if (rows.length === 0) return [];
  const question = camlQuestion(context, model, request);
  const ids = { text: 'i.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(rows.map(row => row.id))] };
  return readPage(context, model, { ...question, within: [ids, ...question.within], size: question.size ?? rows.length }).rows;
};

const rowsXml = (context: Context, model: ItemModel, rows: readonly ItemRow[], fields: readonly Field[]): string =>
  `<rs:data ItemCount="${rows.length}">${rows.map(row => rowXml(context, model, row, fields)).join('')}</rs:data>`;

const document = (token: string, changes: string, data: string, more = false): string =>
  `<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult><listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500'` +
  ` xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'>` +
  `<Changes LastChangeToken="${escaped(token)}"${more ? ' MoreChanges="TRUE"' : ''}>${changes}</Changes>${data}</listitems></GetListItemChangesSinceTokenResult>`;
