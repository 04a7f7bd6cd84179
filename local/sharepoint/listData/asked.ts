import type { CamlCondition, CamlField, CamlValue, CamlView } from '../caml/camlQuery';
import { emptyView, parseQueryText, parseView } from '../caml/parseView';
import type { Context } from '../context';
import { errors } from '../errors';
import { localeOf } from '../locale/siteLocale';
import { pairsOf } from '../odata/queryOptions';
import type { List } from '../storage/lists';
import { viewsOf } from '../storage/views';
import type { View } from '../storage/views';
import type { ListDataParameters } from './parameters';

/** What a request for list data comes down to. */
export type Asked = {
  readonly view: CamlView;
  /** The stored view that was named, or that stands in where no XML is given. */
  readonly stored: View | undefined;
  readonly folder: string | undefined;
  readonly position: string | undefined;
  /** The number of the first row, from 1. */
  readonly firstRow: number;
};

/** Without `ViewXml` the view that `View` names, else the default one; then what the address filters and sorts by. */
export const askedFrom = (context: Context, list: List, parameters: ListDataParameters, address: readonly (readonly [string, string])[]): Asked => {
  const inAddress = new Map(address.map(([name, value]) => [name.toLowerCase(), value]));
  const paging = new Map([...inAddress, ...pairsOf(parameters.paging ?? '').map(([name, value]) => [name.toLowerCase(), value] as const)]);
  const stored = storedView(context, list, inAddress.get('view') ?? inAddress.get('viewid'), parameters.viewXml !== undefined);
  const own = parameters.viewXml === undefined ? (stored ? viewOf(stored) : emptyView) : parseView(parameters.viewXml);
  const view = parameters.overrideViewXml === undefined ? own : overridden(own, parseView(parameters.overrideViewXml));
  const filters = filtersIn(context, inAddress);
  const sortField = inAddress.get('sortfield');
  const first = Number(paging.get('pagefirstrow') ?? '1');
  return {
    view: {
      ...view,
      where: [...(view.where ? [view.where] : []), ...filters].reduce<CamlCondition | undefined>((left, right) => (left ? { kind: 'and', left, right } : right), undefined),
      orderBy: sortField === undefined ? view.orderBy : [{ field: named(sortField), descending: inAddress.get('sortdir')?.toLowerCase() === 'desc' }],
      rowLimit: view.rowLimit ?? defaultRows,
    },
    stored,
    folder: parameters.folder ?? inAddress.get('rootfolder') ?? undefined,
    position: paging.get('paged')?.toLowerCase() === 'true' ? (parameters.paging ?? address.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')) : undefined,
    firstRow: Number.isInteger(first) && first > 0 ? first : 1,
  };
};

const defaultRows = 30;

const storedView = (context: Context, list: List, id: string | undefined, hasXml: boolean): View | undefined => {
  const views = viewsOf(context.db, list.id);
  const guid = id?.replace(/[{}]/g, '').toLowerCase();
  if (guid === undefined || guid === '' || guid === noView) return hasXml ? undefined : views.find(view => view.isDefault);
  const found = views.find(view => view.guid === guid);
  if (!found) throw errors.viewUnknown();
  return found;
};

export const noView = '00000000-0000-0000-0000-000000000000';

const named = (name: string): CamlField => ({ name, id: undefined, lookupId: false });

const viewOf = (view: View): CamlView => ({
  ...emptyView,
  ...parseQueryText(view.query),
  viewFields: view.fields.map(named),
  rowLimit: view.rowLimit,
  paged: view.paged,
});

/** What the second says goes before what the first says; conditions hold both. */
const overridden = (view: CamlView, over: CamlView): CamlView => ({
  where: view.where && over.where ? { kind: 'and', left: view.where, right: over.where } : (over.where ?? view.where),
  orderBy: over.orderBy.length > 0 ? over.orderBy : view.orderBy,
  groupBy: over.groupBy ?? view.groupBy,
  viewFields: over.viewFields ?? view.viewFields,
  rowLimit: over.rowLimit ?? view.rowLimit,
  paged: over.rowLimit === undefined ? view.paged : over.paged,
  scope: over.scope === 'Default' ? view.scope : over.scope,
  aggregations: over.aggregations.length > 0 ? over.aggregations : view.aggregations,
});

/** `FilterField1=Status&FilterValue1=Open`, and `FilterFields1` with several values between `;#`. */
const filtersIn = (context: Context, address: ReadonlyMap<string, string>): readonly CamlCondition[] =>
  [...address].flatMap(([name, field]) => {
    const match = /^filterfield(s?)(\d+)$/.exec(name);
    if (!match) return [];
    const [, several = '', number = ''] = match;
    const value = address.get(`filtervalue${several}${number}`) ?? '';
    return [filterOn(context, named(field), several === '' ? [value] : value.split(';#'))];
  });

const filterOn = (context: Context, field: CamlField, values: readonly string[]): CamlCondition => {
  const [only = ''] = values;
  if (values.length > 1) return { kind: 'in', field, values: values.map(value => valueOf(context, value)) };
  return only === '' ? { kind: 'isNull', field } : { kind: 'compare', operator: 'eq', field, value: valueOf(context, only) };
};

/** People filter by what they see: yes and no in the site's language. */
const valueOf = (context: Context, text: string): CamlValue => {
  const { yes, no } = localeOf(context.web);
  const said = text === yes ? '1' : text === no ? '0' : text;
  return { type: 'Text', content: { kind: 'text', text: said }, includeTime: false, storageZone: false };
};
