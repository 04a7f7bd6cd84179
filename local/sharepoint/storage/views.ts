import type { Database } from './database';

export type ViewDefinition = {
  readonly title: string;
  readonly url: string;
  readonly query: string;
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly hidden: boolean;
  /** Whose personal view it is; null for what everybody sees. */
  readonly ownerId: number | null;
  readonly isDefault: boolean;
  readonly fields: readonly string[];
  readonly customFormatter: string | null;
  /** Properties that are kept as they were written and mean nothing to this server, by SharePoint's names. */
  readonly others: Readonly<Record<string, string | number | boolean | null>>;
};

export type View = ViewDefinition & { readonly id: number; readonly guid: string; readonly listId: number };

type Row = { readonly id: number; readonly guid: string; readonly listId: number; readonly definition: string };

export const viewsOf = (db: Database, listId: number): readonly View[] =>
  db
    .all<Row>('SELECT id, guid, list_id AS listId, definition FROM views WHERE list_id = ? ORDER BY id', listId)
    .map(({ definition, ...row }) => ({ ...(JSON.parse(definition) as ViewDefinition), ...row }));

export const addView = (db: Database, listId: number, guid: string, definition: ViewDefinition): View => {
  const { lastId } = db.run('INSERT INTO views (guid, list_id, definition) VALUES (?, ?, ?)', guid, listId, JSON.stringify(definition));
  return { ...definition, id: lastId, guid, listId };
};

export const updateView = (db: Database, view: View, change: Partial<ViewDefinition>): View => {
  const { id, guid, listId, ...definition } = { ...view, ...change };
  db.run('UPDATE views SET definition = ? WHERE id = ?', JSON.stringify(definition), id);
  return { ...definition, id, guid, listId };
};

export const removeView = (db: Database, view: View): void => {
  db.run('DELETE FROM views WHERE id = ?', view.id);
};
