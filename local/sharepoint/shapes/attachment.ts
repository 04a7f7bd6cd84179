import type { Shape } from '../odata/entity';

export const attachmentShape: Shape = {
  type: 'SP.Attachment',
  set: 'SP.ApiData.Attachments',
  properties: {
    FileName: 'Edm.String',
    FileNameAsPath: 'SP.ResourcePath',
    ServerRelativePath: 'SP.ResourcePath',
    ServerRelativeUrl: 'Edm.String',
  },
  links: [],
};
