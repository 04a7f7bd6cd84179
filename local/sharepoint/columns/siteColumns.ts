import { randomUUID } from 'node:crypto';

import type { Context } from '../context';
import { errors } from '../errors';
import type { Column, FieldDefinition } from '../storage/fields';
import { addSiteColumn, removeSiteColumn, siteColumnsOf, updateSiteColumn } from '../storage/siteColumns';
import type { SiteColumn } from '../storage/siteColumns';
import { webById } from '../storage/webs';
import type { Web } from '../storage/webs';
import { nameFor, requireLookupTarget } from './addField';
import type { NewField } from './addField';
import { builtInFields, titleField } from './builtInFields';
import { requireCalculation, requireColumnRule, requireDefaultFormula } from './fieldFormulas';

/** The columns of a web: those that SharePoint brings, on the top web of a site, and those that people have added. */
export const columnsOfWeb = (context: Context, web: Web = context.web): readonly SiteColumn[] => [
  ...(web.parentId === null ? broughtColumns(web) : []),
  ...siteColumnsOf(context.db, web.id),
];

/** A web may use the columns of the webs above it, too. */
export const availableColumns = (context: Context): readonly SiteColumn[] => {
  const webs: Web[] = [];
  for (let web: Web | undefined = context.web; web; web = web.parentId === null ? undefined : webById(context.db, web.parentId)) webs.unshift(web);
  return webs.flatMap(web => columnsOfWeb(context, web));
};

/** They are not kept in the database: their ids are negative so that they are never taken for those that are. */
const broughtColumns = (web: Web): readonly SiteColumn[] =>
  [...builtInFields(web.language, true), titleField(web.language, false)].map(({ guid, internalName, definition }, index) => ({
    ...definition, guid, internalName, id: -1 - index, webId: web.id, version: 1,
  }));

const isBrought = (column: SiteColumn): boolean => column.id < 0;

export const createSiteColumn = (context: Context, given: NewField): SiteColumn => {
  const available = availableColumns(context);
  const internalName = nameFor(given, available);
  const definition: FieldDefinition = { ...given.definition, staticName: given.definition.staticName || internalName };
  const column: Column = { ...definition, id: 0, guid: given.guid ?? randomUUID(), internalName, version: 1 };
  requireLookupTarget(context, definition);
  requireFormulas(context, column, definition);
  return addSiteColumn(context.db, context.web.id, column.guid, internalName, definition);
};

/** Lists that have the column already keep it as it was. */
export const changeSiteColumn = (context: Context, column: SiteColumn, definition: FieldDefinition): SiteColumn => {
  if (isBrought(column)) throw errors.notBuilt('changing a site column that SharePoint brings');
  if (definition.unique && !definition.indexed) throw errors.uniqueNeedsIndex();
  requireFormulas(context, column, definition);
  updateSiteColumn(context.db, column, definition);
  return { ...column, ...definition, version: column.version + 1 };
};

export const deleteSiteColumn = (context: Context, column: SiteColumn): void => {
  if (isBrought(column) || !column.canBeDeleted) throw errors.fieldNotDeletable();
  for (const dependent of siteColumnsOf(context.db, context.web.id)) if (dependent.primary?.id === column.id) removeSiteColumn(context.db, dependent);
  removeSiteColumn(context.db, column);
};

const requireFormulas = (context: Context, column: Column, definition: FieldDefinition): void => {
  requireColumnRule(context.web, definition.validationFormula, { ...column, ...definition });
  requireDefaultFormula(context.web, definition.defaultFormula);
  if (definition.type === 'Calculated') requireCalculation(context.web, definition.formula, availableColumns(context), column);
};
