/** Values that are neither plain nor entities: names and EDM types of what they hold. */
export const complexTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'SP.BasePermissions': { High: 'Edm.Int64', Low: 'Edm.Int64' },
  'SP.ChangeToken': { StringValue: 'Edm.String' },
  'SP.ContentTypeId': { StringValue: 'Edm.String' },
  'SP.ContextWebInformation': {
    FormDigestTimeoutSeconds: 'Edm.Int32',
    FormDigestValue: 'Edm.String',
    LibraryVersion: 'Edm.String',
    SiteFullUrl: 'Edm.String',
    SupportedSchemaVersions: 'Collection(Edm.String)',
    WebFullUrl: 'Edm.String',
  },
  'SP.FieldLookupValue': { LookupId: 'Edm.Int32', LookupValue: 'Edm.String' },
  'SP.FieldUrlValue': { Description: 'Edm.String', Url: 'Edm.String' },
  'SP.FieldUserValue': { Email: 'Edm.String', LookupId: 'Edm.Int32', LookupValue: 'Edm.String' },
  'SP.ListItemFormUpdateValue': {
    ErrorCode: 'Edm.Int32', ErrorMessage: 'Edm.String', FieldName: 'Edm.String', FieldValue: 'Edm.String', HasException: 'Edm.Boolean', ItemId: 'Edm.Int32',
  },
  'SP.Language': { DisplayName: 'Edm.String', LanguageTag: 'Edm.String', Lcid: 'Edm.Int32' },
  'SP.ResourcePath': { DecodedUrl: 'Edm.String' },
  'SP.TimeZoneInformation': { Bias: 'Edm.Int32', DaylightBias: 'Edm.Int32', StandardBias: 'Edm.Int32' },
  'SP.UserIdInfo': { NameId: 'Edm.String', NameIdIssuer: 'Edm.String' },
};
