import type { QueryOptions } from './queryOptions';

/** `$select` and `$expand` as a tree: what is wanted of an entity and of each entity it leads to. */
export type Selection = {
  /** What leads here, as the client wrote it; empty where the answer begins. */
  readonly written: string;
  /** Lower-case names; undefined when nothing was selected here. */
  readonly names: readonly string[] | undefined;
  readonly expanded: ReadonlyMap<string, Selection>;
};

export const everything: Selection = { written: '', names: undefined, expanded: new Map() };

export const selectionOf = (query: QueryOptions): Selection => build('', query.select.map(steps), query.expand.map(steps));

const steps = (path: string): readonly string[] => path.split('/');

const build = (written: string, selected: readonly (readonly string[])[], expanded: readonly (readonly string[])[]): Selection => {
  const children = new Map<string, Selection>();
  for (const [first = ''] of expanded) {
    const name = key(first);
    if (!children.has(name)) children.set(name, build(first, below(selected, name), below(expanded, name)));
  }
  const names = selected.map(path => path[0] ?? '').filter(name => name !== '');
  return { written, names: names.length > 0 ? [...new Set(names)] : undefined, expanded: children };
};

const below = (paths: readonly (readonly string[])[], name: string): readonly (readonly string[])[] =>
  paths.filter(path => path.length > 1 && key(path[0]) === name).map(path => path.slice(1));

const key = (name: string | undefined): string => (name ?? '').toLowerCase();
