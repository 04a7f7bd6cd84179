import type { Shape } from '../odata/entity';

/** A lookup column, as the list that it looks up tells of it. */
export const relatedFieldShape: Shape = {
  type: 'SP.RelatedField',
  set: 'SP.ApiData.RelatedFields',
  properties: { FieldId: 'Edm.Guid', ListId: 'Edm.Guid', RelationshipDeleteBehavior: 'Edm.Int32', WebId: 'Edm.Guid' },
  links: ['LookupList'],
};
