import type { Database } from './database';

/** A column of a list as SharePoint describes it. `type` is SharePoint's TypeAsString. */
export type FieldDefinition = {
  readonly type: string;
  readonly staticName: string;
  readonly title: string;
  readonly description: string;
  readonly group: string;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly sealed: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly defaultValue: string | null;
  readonly validationFormula: string | null;
  readonly validationMessage: string | null;
  readonly customFormatter: string | null;
  /** Set on the columns that every list has: where the value lies in the item's row. */
  readonly builtIn?: string;
  readonly canBeDeleted: boolean;
  readonly filterable: boolean;
  /** Forms that leave the column out: Display, Edit, New. */
  readonly absentIn?: readonly string[];
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly fillIn?: boolean;
  readonly editFormat?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly decimals?: number;
  readonly showAsPercentage?: boolean;
  readonly dateOnly?: boolean;
  readonly lookupList?: string;
  readonly lookupField?: string;
  readonly multiple?: boolean;
  readonly peopleOnly?: boolean;
  readonly lines?: number;
  readonly richText?: boolean;
  readonly appendOnly?: boolean;
  readonly localeId?: number;
  readonly picture?: boolean;
  /** Of a calculated column; its values come from nowhere else. */
  readonly formula?: string;
  /** TypeAsString of what the formula yields. */
  readonly outputType?: string;
  /** Works out what a create leaves out. */
  readonly defaultFormula?: string | null;
  /** A dependent lookup shows another column of the item that this one leads to. */
  readonly primary?: { readonly id: number; readonly guid: string };
  /** 1 deletes, 2 forbids deleting what is looked up; 0 and none do neither. */
  readonly deleteBehavior?: number;
  /** Properties that change nothing here, and attributes of the schema that have no property: given back as they came. */
  readonly kept?: Readonly<Record<string, string | number | boolean | null>>;
  readonly attributes?: Readonly<Record<string, string>>;
};

/** A column wherever it stands: in a list, or among the site's columns. */
export type Column = FieldDefinition & {
  readonly id: number;
  readonly guid: string;
  readonly internalName: string;
  readonly version: number;
};

/** A column of a list. */
export type Field = Column & { readonly listId: number };

type Row = { readonly id: number; readonly guid: string; readonly listId: number; readonly internalName: string; readonly version: number; readonly definition: string };

const columns = 'id, guid, list_id AS listId, internal_name AS internalName, version, definition';

const fieldOf = ({ definition, ...row }: Row): Field => ({ ...(JSON.parse(definition) as FieldDefinition), ...row });

export const fieldsOf = (db: Database, listId: number): readonly Field[] =>
  db.remember(`fields of ${listId}`, () => db.all<Row>(`SELECT ${columns} FROM fields WHERE list_id = ? ORDER BY id`, listId).map(fieldOf));

export const addField = (db: Database, listId: number, guid: string, internalName: string, definition: FieldDefinition): Field => {
  const { lastId } = db.run('INSERT INTO fields (guid, list_id, internal_name, definition) VALUES (?, ?, ?, ?)', guid, listId, internalName, JSON.stringify(definition));
  db.forget();
  return { ...definition, id: lastId, guid, listId, internalName, version: 1 };
};

export const updateField = (db: Database, field: Field, definition: FieldDefinition): void => {
  db.run('UPDATE fields SET definition = ?, version = version + 1 WHERE id = ?', JSON.stringify(definition), field.id);
  db.forget();
};

export const removeField = (db: Database, field: Field): void => {
  db.run('DELETE FROM fields WHERE id = ?', field.id);
  db.forget();
};

const identifying: readonly string[] = ['id', 'guid', 'listId', 'webId', 'internalName', 'version'];

/** The description without what identifies the row it is kept in. */
export const definitionOf = (column: Column): FieldDefinition =>
  Object.fromEntries(Object.entries(column).filter(([name]) => !identifying.includes(name))) as FieldDefinition;
