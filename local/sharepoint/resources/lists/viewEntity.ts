import type { Context } from '../../context';
import { keptViewValue } from '../../lists/viewSettings';
import { fieldRefs, viewImage, viewScript, viewXml } from '../../lists/viewXml';
import { values } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { viewFieldsShape, viewShape } from '../../shapes/list';
import type { List } from '../../storage/lists';
import { viewsOf } from '../../storage/views';
import type { View } from '../../storage/views';

const viewPath = (list: List, view: View): string => `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`;

export const viewEntity = (list: List, view: View): Entity => ({
  kind: 'entity',
  shape: viewShape,
  path: viewPath(list, view),
  value: property => viewValue(view, property),
  follow: link => (link === 'ViewFields' ? viewFieldsEntity(list, view) : undefined),
});

/** Everybody's views and the caller's own. */
export const viewsSeenIn = (context: Context, list: List): readonly View[] =>
  viewsOf(context.db, list.id).filter(view => view.ownerId === null || view.ownerId === context.acting.principal?.id);

export const viewSetOf = (context: Context, list: List): EntitySet => ({
  kind: 'set',
  shape: viewShape,
  path: `Web/Lists(guid'${list.guid}')/Views`,
  entities: () => viewsSeenIn(context, list).map(view => viewEntity(list, view)),
});

export const viewFieldsEntity = (list: List, view: View): Entity => ({
  kind: 'entity',
  shape: viewFieldsShape,
  path: `${viewPath(list, view)}/ViewFields`,
  value: property => (property === 'Items' ? values('Edm.String', view.fields) : fieldRefs(view)),
  follow: () => undefined,
});

const viewValue = (view: View, property: string): Value => {
  const kept = keptViewValue(view, property);
  if (kept !== undefined) return kept;
  switch (property) {
    case 'BaseViewId':
      return '1';
    case 'CustomFormatter':
      return view.customFormatter;
    case 'DefaultView':
      return view.isDefault;
    case 'Hidden':
      return view.hidden;
    case 'HtmlSchemaXml':
    case 'ListViewXml':
      return viewXml(view);
    case 'Id':
      return view.guid;
    case 'ImageUrl':
      return viewImage;
    case 'JSLink':
      return viewScript;
    case 'Paged':
      return view.paged;
    case 'PersonalView':
      return view.ownerId !== null;
    case 'RowLimit':
      return view.rowLimit;
    case 'ServerRelativeUrl':
      return view.url;
    case 'Title':
      return view.title;
    case 'ViewQuery':
      return view.query;
    case 'ViewType':
      return 'HTML';
    case 'DefaultViewForContentType':
    case 'EditorModified':
    case 'OrderedView':
    case 'ReadOnlyView':
    case 'RequiresClientIntegration':
    case 'Threaded':
      return false;
    default:
      return null;
  }
};
