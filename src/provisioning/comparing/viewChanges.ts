import type { Kept } from '../change';
import type { DesiredList, DesiredView } from '../desiredSite';
import type { FoundRegister, FoundView } from '../foundSite';
import { viewsShipped } from '../shipped/shipped';
import type { Shipped } from '../shipped/shipped';
import { firstView, isHalfMade, isPristine, plainQuery } from '../viewStates';

import type { Comparison } from './comparison';

/** Years by their distance from the first one: a view of this year and one of last year are the same view. */
const withoutYear = (query: string): string => {
  const years = />((?:19|20)\d{2})(?=[-<])/g;
  const from = Number(years.exec(query)?.[1]);
  return query.replace(years, (_, year: string) => `>+${Number(year) - from}`);
};

type Content = Pick<DesiredView, 'name' | 'title' | 'fields' | 'query' | 'rowLimit'>;

const isSame = (wanted: Content, found: FoundView, normal: (query: string) => string = query => query): boolean =>
  (wanted.name === firstView || wanted.title === found.title) &&
  wanted.rowLimit === found.rowLimit &&
  wanted.fields.join() === found.fields.join() &&
  normal(plainQuery(wanted.query)) === normal(plainQuery(found.query));

/**
 * The views of one list. Which view is the default is settled when a view is made, and is people's choice from then on;
 * a default view that is somebody's own stays the default.
 */
export const viewChanges = (list: DesiredList, found: FoundRegister, shipped: readonly Shipped[]): Comparison => {
  const byName = new Map(found.views.map(view => [view.name, view]));
  const isOurs = (wanted: DesiredView, there: FoundView): boolean =>
    isPristine(there) ||
    isHalfMade(there) ||
    isSame(wanted, there, withoutYear) ||
    viewsShipped(shipped, list.name).some(given => given.name === wanted.name && isSame(given, there));

  const unlike = list.views.flatMap(view => {
    const there = byName.get(view.name);
    return there && !isSame(view, there) ? [{ view, isOurs: isOurs(view, there) }] : [];
  });
  const kept = unlike.filter(({ isOurs: ours }) => !ours).map(({ view }) => view);

  const current = found.views.find(({ isDefault }) => isDefault);
  const isChosen = current !== undefined && !isPristine(current) && (kept.some(({ name }) => name === current.name) || !list.views.some(({ name }) => name === current.name));
  const placed = (view: DesiredView): DesiredView => (isChosen ? { ...view, isDefault: false } : view);

  // A view that only follows the year stays as much a default as it was.
  const isUntouched = current === undefined || isPristine(current) || isHalfMade(current);
  const replaced = (view: DesiredView): DesiredView => {
    const there = byName.get(view.name);
    return isUntouched || (there && isHalfMade(there)) ? placed(view) : { ...view, isDefault: false };
  };

  const missing = list.views.filter(({ name }) => !byName.has(name)).map(placed);
  const changed = unlike.filter(({ isOurs: ours }) => ours).map(({ view }) => replaced(view));
  const own = found.views.filter(({ name, title }) => title !== '' && name !== firstView && !list.views.some(view => view.name === name));
  return {
    changes: [
      ...(missing.length > 0 ? [{ kind: 'addViews', list, views: missing } as const] : []),
      ...(changed.length > 0 ? [{ kind: 'changeViews', list, views: changed } as const] : [])
    ],
    conflicts: [],
    kept: [
      ...kept.map((view): Kept => ({ kind: 'view', list, view })),
      ...(own.length > 0 ? [{ kind: 'ownViews', list, titles: own.map(({ title }) => title) } as const] : [])
    ]
  };
};
