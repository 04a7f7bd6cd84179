import type { Context } from '../context';
import { errors } from '../errors';
import { givenFields, requireCamlField } from '../query/camlColumns';
import { camlQuestion } from '../query/camlPage';
import { readPage, requireWithinThreshold } from '../query/itemPage';
import type { ItemQuestion } from '../query/itemPage';
import type { ItemModel } from '../items/itemModel';
import { writeToken } from '../query/pageToken';
import { listRights } from '../security/access';
import { itemById } from '../storage/itemTable';
import type { ItemRow } from '../storage/itemTable';
import type { Field } from '../storage/fields';
import { noView } from './asked';
import type { Asked } from './asked';
import { groupsOf, keysOf } from './groups';
import type { Group } from './groups';
import type { ListDataParameters } from './parameters';
import { cellText, renderedCell } from './renderedCell';
import type { Cells } from './renderedCell';
import { hexMask, renderedRow, requiredNames, shownNames } from './renderedRow';

/** The answer of `RenderListDataAsStream` and `RenderListData`: rows of localised text. */
export const listData = (context: Context, model: ItemModel, asked: Asked, parameters: ListDataParameters): Cells => {
  if (asked.view.aggregations.length > 0) throw errors.notBuilt('aggregations in list data');
  const question = camlQuestion(context, model, asked);
  const { groupBy } = asked.view;
  const fields = groupBy?.orders.map(order => requireCamlField(model, order.field)) ?? [];
  const page = groupBy?.collapse ? collapsed(context, model, asked, question, fields) : rows(context, model, asked, parameters, question, fields);
  return {
    Row: page.rows,
    FirstRow: asked.firstRow,
    FolderPermissions: hexMask(listRights(context, model.list)),
    LastRow: asked.firstRow + page.rows.length - 1,
    RowLimit: asked.view.rowLimit,
    ...(page.next === undefined ? {} : { NextHref: `?${page.next}&PageFirstRow=${asked.firstRow + page.rows.length}&View=${viewIn(asked)}` }),
    ...(page.previous === undefined ? {} : { PrevHref: `?${page.previous}&PageFirstRow=${Math.max(1, asked.firstRow - (asked.view.rowLimit ?? 0))}&View=${viewIn(asked)}` }),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
};

const viewIn = ({ stored }: Asked): string => stored?.guid ?? noView;

type Page = { readonly rows: readonly Cells[]; readonly next: string | undefined; readonly previous: string | undefined };

const rows = (context: Context, model: ItemModel, asked: Asked, parameters: ListDataParameters, question: ItemQuestion, fields: readonly Field[]): Page => {
  const page = readPage(context, model, question);
  const groups = (fields.length === 0 ? [] : groupsOf(context, model, question, fields)).map(level => new Map(level.map(group => [JSON.stringify(group.keys), group])));
  const names = namesIn(model, asked, parameters);
  const [first] = page.rows;
  return {
    rows: page.rows.map((row, index) => ({
      ...renderedRow(context, model, row, names, parameters),
      ...marks(fields, groups, row, page.rows[index - 1]),
    })),
    next: asked.view.paged ? page.nextToken : undefined,
    previous: asked.view.paged && asked.firstRow > 1 && first ? `PagedPrev=TRUE&${writeToken(question.orders, first)}` : undefined,
  };
};

const namesIn = (model: ItemModel, { view, stored }: Asked, parameters: ListDataParameters): readonly string[] => {
  const wanted = view.viewFields?.map(field => field.name ?? model.fields.find(known => known.guid === field.id)?.internalName ?? '') ?? ['Title'];
  const grouped = view.groupBy?.orders.flatMap(order => order.field.name ?? []) ?? [];
  // The pages of SharePoint, which show stored views, need more of a row than programs that name their columns.
  const required = parameters.addRequired || view.viewFields === undefined || parameters.viewXml === undefined ? requiredNames : [];
  const all = parameters.addAll ? givenFields(model).map(field => field.internalName) : [];
  const ofView = parameters.addAllOfView ? (stored?.fields ?? []) : [];
  return shownNames([...required, ...wanted, ...grouped, ...ofView, ...all]);
};

/** Where a group begins, how many rows it has, and its place among the groups. */
const marks = (fields: readonly Field[], levels: readonly ReadonlyMap<string, Group>[], row: ItemRow, before: ItemRow | undefined): Cells =>
  Object.assign({}, ...fields.map((field, level) => {
    const keys = JSON.stringify(keysOf(row, level + 1));
    const group = levels[level]?.get(keys);
    const begins = !before || JSON.stringify(keysOf(before, level + 1)) !== keys;
    return group ? groupMarks(field, group, begins) : {};
  })) as Cells;

const groupMarks = ({ internalName: name }: Field, { count, index }: Group, begins: boolean): Cells => ({
  [`${name}.COUNT.group`]: String(count),
  [`${name}.newgroup`]: begins ? '1' : '',
  [`${name}.groupindex`]: index,
});

/** Groups without their rows, a page of them at a time. */
const collapsed = (context: Context, model: ItemModel, asked: Asked, question: ItemQuestion, fields: readonly Field[]): Page => {
  requireWithinThreshold(context, model, question);
  const [field] = fields;
  if (!field) throw errors.camlInvalid();
  const [groups = []] = groupsOf(context, model, question, [field]);
  const limit = asked.view.groupBy?.limit ?? asked.view.rowLimit;
  const start = asked.firstRow - 1;
  const page = groups.slice(start, limit === undefined ? undefined : start + limit);
  const hasMore = start + page.length < groups.length;
  const last = page.at(-1);
  return {
    rows: page.flatMap(group => {
      const row = itemById(context.db, model.list.id, group.sample);
      return row ? [{ ...groupCells(renderedCell(context, model, row, field, { datesInUtc: false }), field), ...groupMarks(field, group, true) }] : [];
    }),
    next: asked.view.paged && hasMore && last ? `Paged=TRUE&p_ID=${last.sample}` : undefined,
    previous: undefined,
  };
};

const groupCells = (cells: Cells, { internalName: name }: Field): Cells => {
  const text = cellText(cells[name] ?? '');
  return { ...cells, [`${name}.urlencoded`]: encodeURIComponent(`;#${text};#`), [`${name}.singleurlencoded`]: encodeURIComponent(text) };
};
