import { errors } from '../errors';
import { flagOf, numberOf, textOf } from '../odata/body';
import type { ViewDefinition } from '../storage/views';
import { viewFromXml } from './viewXml';

/** Whether it is its maker's own is not part of what a view shows. */
type ViewWish = Partial<ViewDefinition> & { readonly personal?: boolean };

type Kept = string | number | boolean | null;
type Keep = { readonly initial: Kept; read(value: unknown): Kept };

const text: Keep = { initial: null, read: textOf };
const flag = (initial: boolean): Keep => ({ initial, read: value => flagOf(value) ?? initial });

/** Kept and told again; they change nothing of what this server answers. */
const kept: Readonly<Record<string, Keep>> = {
  Aggregations: text,
  AggregationsStatus: text,
  ColumnWidth: text,
  CustomOrder: text,
  Formats: text,
  GridLayout: text,
  IncludeRootFolder: flag(false),
  MobileDefaultView: flag(false),
  MobileView: flag(false),
  Scope: { initial: 0, read: value => scopeOf(numberOf(value)) },
  TabularView: flag(true),
  ViewData: text,
  ViewJoins: text,
  ViewProjectedFields: text,
  ViewType2: text,
};

const scopeOf = (scope: number | null): number => {
  if (scope === null || scope < 0 || scope > 3) throw errors.valueUnconvertible('SP.ViewScope');
  return scope;
};

/** The value of a property that is only kept; undefined where it is not one of those. */
export const keptViewValue = (view: Pick<ViewDefinition, 'others'>, property: string): Kept | undefined => {
  const keep = Object.hasOwn(kept, property) ? kept[property] : undefined;
  return keep && (view.others[property] ?? keep.initial);
};

/** What is kept, and the rest, which may only say what is so already. */
export const viewWishFrom = (entry: ReadonlyMap<string, unknown>): { readonly wish: ViewWish; readonly rest: ReadonlyMap<string, unknown> } => {
  const others: Record<string, Kept> = {};
  const rest = new Map<string, unknown>();
  let wish: ViewWish = {};
  for (const [name, value] of entry) {
    const keep = Object.hasOwn(kept, name) ? kept[name] : undefined;
    const read = keep ? {} : readProperty(name, value);
    if (keep) others[name] = keep.read(value);
    else if (read) wish = { ...wish, ...read };
    else rest.set(name, value);
  }
  return { wish: { ...wish, others: { ...wish.others, ...others } }, rest };
};

const readProperty = (name: string, value: unknown): ViewWish | undefined => {
  switch (name) {
    case 'Title':
      return { title: textOf(value)?.trim() ?? '' };
    case 'ViewQuery':
    case 'Query':
      return { query: textOf(value) ?? '' };
    case 'RowLimit':
      return { rowLimit: numberOf(value) ?? 30 };
    case 'Paged':
      return { paged: flagOf(value) ?? true };
    case 'Hidden':
      return { hidden: flagOf(value) ?? false };
    case 'DefaultView':
    case 'SetAsDefaultView':
      return { isDefault: flagOf(value) ?? false };
    case 'CustomFormatter':
      return { customFormatter: textOf(value) };
    case 'PersonalView':
      return { personal: flagOf(value) ?? false };
    case 'ListViewXml':
      return viewFromXml(textOf(value) ?? '');
    case 'ViewTypeKind':
      if (numberOf(value) !== 1) throw errors.notBuilt(`views of the type ${String(value)}`);
      return {};
    default:
      return undefined;
  }
};
