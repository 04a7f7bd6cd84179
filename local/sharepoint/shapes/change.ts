import type { Shape } from '../odata/entity';

const common = { ChangeToken: 'SP.ChangeToken', ChangeType: 'Edm.Int32', SiteId: 'Edm.Guid', Time: 'Edm.DateTime' } as const;

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SP.ChangeItem': {
    Editor: 'Edm.String', EditorEmailHint: 'Edm.String', ItemId: 'Edm.Int32', ListId: 'Edm.Guid',
    ServerRelativeUrl: 'Edm.String', UniqueId: 'Edm.Guid', WebId: 'Edm.Guid',
  },
  'SP.ChangeList': {
    BaseTemplate: 'Edm.Int32', Editor: 'Edm.String', Hidden: 'Edm.Boolean', ListId: 'Edm.Guid', RootFolderUrl: 'Edm.String', Title: 'Edm.String', WebId: 'Edm.Guid',
  },
  'SP.ChangeFile': { UniqueId: 'Edm.Guid', WebId: 'Edm.Guid' },
  'SP.ChangeFolder': { UniqueId: 'Edm.Guid', WebId: 'Edm.Guid' },
  'SP.ChangeField': { FieldId: 'Edm.Guid', WebId: 'Edm.Guid' },
  'SP.ChangeView': { ListId: 'Edm.Guid', ViewId: 'Edm.Guid', WebId: 'Edm.Guid' },
  'SP.ChangeWeb': { WebId: 'Edm.Guid' },
  'SP.ChangeGroup': { GroupId: 'Edm.Int32' },
  'SP.ChangeUser': { Activate: 'Edm.Boolean', UserId: 'Edm.Int32' },
};

/** What is told of a change depends on what was changed. */
export const changeShapeOf = (type: string): Shape => ({ type, set: 'SP.ChangeCollection', properties: { ...common, ...own[type] }, links: [] });
