import type { Shape } from '../odata/entity';

/** Texts of a content type that are kept as they are given, and nothing more. */
export const contentTypeTexts = [
  'ClientFormCustomFormatter', 'DisplayFormClientSideComponentId', 'DisplayFormClientSideComponentProperties', 'DisplayFormTemplateName', 'DisplayFormUrl',
  'DocumentTemplate', 'EditFormClientSideComponentId', 'EditFormClientSideComponentProperties', 'EditFormTemplateName', 'EditFormUrl', 'JSLink',
  'MobileDisplayFormUrl', 'MobileEditFormUrl', 'MobileNewFormUrl', 'NewFormClientSideComponentId', 'NewFormClientSideComponentProperties', 'NewFormTemplateName', 'NewFormUrl',
] as const;

export const contentTypeShape: Shape = {
  type: 'SP.ContentType',
  set: 'SP.ApiData.ContentTypes',
  properties: {
    ...Object.fromEntries(contentTypeTexts.map(name => [name, 'Edm.String'])),
    Description: 'Edm.String',
    DisplayFormTarget: 'Edm.Int32',
    DocumentTemplateUrl: 'Edm.String',
    EditFormTarget: 'Edm.Int32',
    Group: 'Edm.String',
    Hidden: 'Edm.Boolean',
    Id: 'SP.ContentTypeId',
    Name: 'Edm.String',
    NewFormTarget: 'Edm.Int32',
    ReadOnly: 'Edm.Boolean',
    SchemaXml: 'Edm.String',
    Scope: 'Edm.String',
    Sealed: 'Edm.Boolean',
    StringId: 'Edm.String',
  },
  links: ['DescriptionResource', 'FieldLinks', 'Fields', 'NameResource', 'Parent', 'WorkflowAssociations'],
};

export const fieldLinkShape: Shape = {
  type: 'SP.FieldLink',
  set: 'SP.ApiData.FieldLinks',
  properties: {
    DisplayName: 'Edm.String',
    FieldInternalName: 'Edm.String',
    Hidden: 'Edm.Boolean',
    Id: 'Edm.Guid',
    Name: 'Edm.String',
    ReadOnly: 'Edm.Boolean',
    Required: 'Edm.Boolean',
    ShowInDisplayForm: 'Edm.Boolean',
  },
  links: [],
};
