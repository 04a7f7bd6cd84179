import type { Context } from '../../context';
import { errors } from '../../errors';
import { textOf } from '../../odata/body';
import { listRights, requireRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { fieldsOf } from '../../storage/fields';
import { touchList } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { updateView, viewsOf } from '../../storage/views';
import type { View, ViewDefinition } from '../../storage/views';
import { isoSeconds } from '../../time/siteTime';

/** Everybody's views belong to who manages the list; personal ones to who may have such. */
export const requireChange = (context: Context, list: List, view: Pick<View, 'ownerId'>): void => {
  requireRights(listRights(context, list), view.ownerId === null ? rights.manageLists : rights.managePersonalViews);
};

/** There is one default view: choosing another takes it from the one before. */
export const changeView = (context: Context, list: List, view: View, definition: Partial<ViewDefinition>): View => {
  if (definition.title === '') throw errors.argumentInvalid('The title of a view may not be empty.');
  if (definition.isDefault === true) {
    if (view.ownerId !== null) throw errors.notBuilt('personal views as default views');
    for (const other of viewsOf(context.db, list.id)) if (other.id !== view.id && other.isDefault) updateView(context.db, other, { isDefault: false });
  }
  const fields = (definition.fields ?? view.fields).map(name => knownField(context, list, name));
  // A default view stops being one only when another becomes it.
  const isDefault = definition.isDefault === true || view.isDefault;
  const changed = updateView(context.db, view, { ...definition, isDefault, fields, others: { ...view.others, ...definition.others } });
  if (view.ownerId === null) touchList(context.db, list.id, isoSeconds(context.now));
  return changed;
};

export const knownField = (context: Context, list: List, name: unknown): string => {
  const wanted = (textOf(name) ?? '').toLowerCase();
  const fields = fieldsOf(context.db, list.id);
  const field = fields.find(candidate => candidate.internalName.toLowerCase() === wanted) ?? fields.find(candidate => candidate.title.toLowerCase() === wanted);
  if (!field) throw errors.fieldUnknown(String(name));
  return field.internalName;
};
