import type { Context } from '../../context';
import { changeField, createDependentLookup, createField, deleteField } from '../../columns/addField';
import type { NewField } from '../../columns/addField';
import { availableColumns, changeSiteColumn, columnsOfWeb, createSiteColumn, deleteSiteColumn } from '../../columns/siteColumns';
import { errors } from '../../errors';
import { listRights, requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { definitionOf, fieldsOf } from '../../storage/fields';
import type { Column, Field, FieldDefinition } from '../../storage/fields';
import type { List } from '../../storage/lists';
import type { SiteColumn } from '../../storage/siteColumns';
import { updateView, viewsOf } from '../../storage/views';

/** Where columns stand: in a list, or among the columns of a web. */
export type FieldPlace<Kind extends Column = Column> = {
  /** Relative to `_api`. */
  readonly path: string;
  /** Server-relative address of what the columns belong to. */
  readonly scope: string;
  readonly columns: () => readonly Kind[];
};

/** A place, and how its columns are made, changed and taken away. */
export type FieldHome<Kind extends Column> = FieldPlace<Kind> & {
  /** What `List="Self"` means. */
  readonly self: string | undefined;
  readonly requireManage: () => void;
  /** A column made after this one by its id: how a site column comes to a list. */
  readonly patterns: () => readonly Column[];
  readonly create: (given: NewField) => Kind;
  readonly addDependent: (primary: Kind, title: string, lookupField: string) => Kind;
  readonly change: (column: Kind, definition: FieldDefinition) => Kind;
  readonly remove: (column: Kind) => void;
  readonly showByDefault: (column: Kind) => void;
};

export const listHome = (context: Context, list: List): FieldHome<Field> => ({
  path: `Web/Lists(guid'${list.guid}')/Fields`,
  scope: list.url,
  self: list.guid,
  columns: () => fieldsOf(context.db, list.id),
  requireManage: () => requireRights(listRights(context, list), rights.manageLists),
  patterns: () => availableColumns(context),
  create: given => createField(context, list, given),
  addDependent: (primary, title, lookupField) => createDependentLookup(context, list, primary, title, lookupField),
  change: (field, definition) => changeField(context, list, field, definition),
  remove: field => deleteField(context, list, field),
  showByDefault: field => {
    const view = viewsOf(context.db, list.id).find(candidate => candidate.isDefault);
    if (view) updateView(context.db, view, { fields: [...view.fields, field.internalName] });
  },
});

export const webHome = (context: Context): FieldHome<SiteColumn> => ({
  path: 'Web/Fields',
  scope: context.web.url,
  self: undefined,
  columns: () => columnsOfWeb(context),
  requireManage: () => requireRights(webRights(context), rights.manageWeb),
  patterns: () => [],
  create: given => createSiteColumn(context, given),
  addDependent: (primary, title, lookupField) => {
    if (primary.lookupList === undefined || primary.primary !== undefined) throw errors.primaryLookupInvalid();
    const shared = { ...definitionOf(primary), required: false, indexed: false, unique: false, readOnly: true, validationFormula: null, defaultValue: null };
    return createSiteColumn(context, { definition: { ...shared, title, lookupField, staticName: '', primary: { id: primary.id, guid: primary.guid } } });
  },
  change: (column, definition) => changeSiteColumn(context, column, definition),
  remove: column => deleteSiteColumn(context, column),
  showByDefault: () => undefined,
});

/** Read only: its columns are made and changed where they belong. */
export const availableHome = (context: Context): FieldHome<SiteColumn> => ({ ...webHome(context), path: 'Web/AvailableFields', columns: () => availableColumns(context) });
