import type { Context } from '../context';
import { values } from '../odata/entity';
import type { Entity, EntitySet, Value } from '../odata/entity';
import { viewFieldsShape, viewShape } from '../shapes/list';
import type { List } from '../storage/lists';
import { viewsOf } from '../storage/views';
import type { View } from '../storage/views';

export const viewPath = (list: List, view: View): string => `Web/Lists(guid'${list.guid}')/Views(guid'${view.guid}')`;

export const viewEntity = (list: List, view: View): Entity => ({
  kind: 'entity',
  shape: viewShape,
  path: viewPath(list, view),
  value: property => viewValue(view, property),
  follow: link => (link === 'ViewFields' ? viewFieldsEntity(list, view) : undefined),
});

export const viewSetOf = (context: Context, list: List): EntitySet => ({
  kind: 'set',
  shape: viewShape,
  path: `Web/Lists(guid'${list.guid}')/Views`,
  entities: () => viewsOf(context.db, list.id).map(view => viewEntity(list, view)),
});

export const viewFieldsEntity = (list: List, view: View): Entity => ({
  kind: 'entity',
  shape: viewFieldsShape,
  path: `${viewPath(list, view)}/ViewFields`,
  value: property => (property === 'Items' ? values('Edm.String', view.fields) : fieldRefs(view)),
  follow: () => undefined,
});

const fieldRefs = (view: View): string => view.fields.map(name => `<FieldRef Name="${name}" />`).join('');

const viewXml = (view: View): string =>
  `<View Name="{${view.guid.toUpperCase()}}"${view.isDefault ? ' DefaultView="TRUE"' : ''} Type="HTML" DisplayName="${view.title.replace(/[&<>"]/g, char => `&#${char.charCodeAt(0)};`)}" Url="${view.url}">` +
  `<Query>${view.query}</Query><ViewFields>${fieldRefs(view)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`;

const viewValue = (view: View, property: string): Value => {
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
    case 'IncludeRootFolder':
    case 'EditorModified':
    case 'DefaultViewForContentType':
    case 'MobileDefaultView':
    case 'OrderedView':
    case 'ReadOnlyView':
    case 'RequiresClientIntegration':
    case 'Threaded':
      return false;
    case 'MobileView':
    case 'TabularView':
      return true;
    case 'Paged':
      return view.paged;
    case 'PersonalView':
      return view.personal;
    case 'RowLimit':
      return view.rowLimit;
    case 'Scope':
      return 0;
    case 'ServerRelativeUrl':
      return view.url;
    case 'Title':
      return view.title;
    case 'ViewQuery':
      return view.query;
    case 'ViewType':
      return 'HTML';
    case 'ImageUrl':
      return '/_layouts/15/images/generic.png?rev=47';
    default:
      return null;
  }
};
