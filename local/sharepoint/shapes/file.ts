import type { Shape } from '../odata/entity';

export const fileShape: Shape = {
  type: 'SP.File',
  set: 'SP.ApiData.Files12',
  properties: {
    CheckInComment: 'Edm.String',
    CheckOutType: 'Edm.Int32',
    ContentTag: 'Edm.String',
    CustomizedPageStatus: 'Edm.Int32',
    ETag: 'Edm.String',
    Exists: 'Edm.Boolean',
    ExistsAllowThrowForPolicyFailures: 'Edm.Boolean',
    ExistsWithException: 'Edm.Boolean',
    IrmEnabled: 'Edm.Boolean',
    Length: 'Edm.Int64',
    Level: 'Edm.Byte',
    LinkingUri: 'Edm.String',
    LinkingUrl: 'Edm.String',
    MajorVersion: 'Edm.Int32',
    MinorVersion: 'Edm.Int32',
    Name: 'Edm.String',
    ServerRelativeUrl: 'Edm.String',
    TimeCreated: 'Edm.DateTime',
    TimeLastModified: 'Edm.DateTime',
    Title: 'Edm.String',
    UIVersion: 'Edm.Int32',
    UIVersionLabel: 'Edm.String',
    UniqueId: 'Edm.Guid',
  },
  onRequest: {
    ListId: 'Edm.Guid',
    ServerRelativePath: 'SP.ResourcePath',
    SiteId: 'Edm.Guid',
    WebId: 'Edm.Guid',
  },
  links: [
    'Author', 'CheckedOutByUser', 'EffectiveInformationRightsManagementSettings', 'InformationRightsManagementSettings', 'ListItemAllFields',
    'LockedByUser', 'ModifiedBy', 'Properties', 'VersionEvents', 'VersionExpirationReport', 'Versions',
  ],
};

export const fileVersionShape: Shape = {
  type: 'SP.FileVersion',
  set: 'SP.ApiData.FileVersions',
  properties: {
    CheckInComment: 'Edm.String',
    Created: 'Edm.DateTime',
    ExpirationDate: 'Edm.DateTime',
    ID: 'Edm.Int32',
    IsCurrentVersion: 'Edm.Boolean',
    Length: 'Edm.Int64',
    Size: 'Edm.Int32',
    SnapshotDate: 'Edm.DateTime',
    Url: 'Edm.String',
    VersionLabel: 'Edm.String',
  },
  links: ['CreatedBy'],
};

export const folderShape: Shape = {
  type: 'SP.Folder',
  set: 'SP.ApiData.Folders',
  properties: {
    Exists: 'Edm.Boolean',
    ExistsAllowThrowForPolicyFailures: 'Edm.Boolean',
    ExistsWithException: 'Edm.Boolean',
    IsWOPIEnabled: 'Edm.Boolean',
    ItemCount: 'Edm.Int32',
    Name: 'Edm.String',
    ProgID: 'Edm.String',
    ServerRelativeUrl: 'Edm.String',
    TimeCreated: 'Edm.DateTime',
    TimeLastModified: 'Edm.DateTime',
    UniqueId: 'Edm.Guid',
    WelcomePage: 'Edm.String',
  },
  onRequest: { ContentTypeOrder: 'Collection(SP.ContentTypeId)', ServerRelativePath: 'SP.ResourcePath', UniqueContentTypeOrder: 'Collection(SP.ContentTypeId)' },
  links: ['Files', 'Folders', 'ListItemAllFields', 'ParentFolder', 'Properties', 'StorageMetrics'],
};

export const storageMetricsShape: Shape = {
  type: 'SP.StorageMetrics',
  set: 'SP.ApiData.StorageMetricss',
  properties: {
    LastModified: 'Edm.DateTime',
    TotalFileCount: 'Edm.Int64',
    TotalFileStreamSize: 'Edm.Int64',
    TotalSize: 'Edm.Int64',
  },
  links: [],
};
