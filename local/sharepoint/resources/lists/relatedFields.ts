import type { Context } from '../../context';
import { errors } from '../../errors';
import { relationsTo } from '../../items/lookupRelations';
import type { Relation } from '../../items/lookupRelations';
import { guidArgument } from '../../odata/arguments';
import type { Entity } from '../../odata/entity';
import { canOpenList } from '../../security/access';
import { relatedFieldShape } from '../../shapes/relatedField';
import type { List } from '../../storage/lists';
import { answerEntities, answerEntity, propertyResource } from '../answers';
import { listEntity, listPath } from './listEntity';
import type { Resource } from '../resource';

/** Lookups that lead to this list and guard its items: those with IsRelationship, in lists the caller may open. */
export const relatedFieldsResource = (context: Context, list: List): Resource => {
  const path = `${listPath(list)}/GetRelatedFields`;
  const entities = (): readonly Entity[] =>
    relationsTo(context, list).filter(relation => canOpenList(context, relation.list)).map(relation => relatedFieldEntity(context, list, path, relation));
  return {
    name: 'GetRelatedFields',
    get: query => answerEntities({ kind: 'set', shape: relatedFieldShape, path, entities }, query),
    step: segment => {
      if (segment.name !== 'getbyfieldid') return undefined;
      const guid = guidArgument(segment);
      const entity = entities().find(candidate => candidate.value('FieldId') === guid);
      if (!entity) throw errors.fieldUnknown(guid);
      return { name: 'RelatedField', get: query => answerEntity(entity, query), step: inner => propertyResource(entity, inner.name) };
    },
  };
};

const relatedFieldEntity = (context: Context, lookedUp: List, path: string, { list, field }: Relation): Entity => ({
  kind: 'entity',
  shape: relatedFieldShape,
  path: `${path}/GetByFieldId(guid'${field.guid}')`,
  value: property => {
    switch (property) {
      case 'FieldId':
        return field.guid;
      case 'ListId':
        return list.guid;
      case 'WebId':
        return context.web.guid;
      default:
        return field.deleteBehavior ?? 0;
    }
  },
  follow: link => (link === 'LookupList' ? listEntity(context, lookedUp) : undefined),
});
