import type { Context } from '../../context';
import { cellAsHtml, cellAsText, cellForEdit } from '../../listData/fieldText';
import type { CellText } from '../../listData/fieldText';
import type { ItemModel } from '../../items/itemModel';
import type { Entity } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import { fieldValuesShapeOf, textFields } from '../../shapes/fieldValues';
import type { ItemRow } from '../../storage/itemTable';
import { answerEntity, propertyResource } from '../answers';
import { itemPath } from './itemPath';
import type { Resource } from '../resource';

const ways: Readonly<Record<string, CellText>> = { FieldValuesAsHtml: cellAsHtml, FieldValuesAsText: cellAsText, FieldValuesForEdit: cellForEdit };

/** The three ways in which an item tells all its columns as texts. */
export const fieldValuesLink = (context: Context, model: ItemModel, row: ItemRow, link: string): Entity | undefined => {
  const textOf = ways[link];
  if (!textOf) return undefined;
  const fields = textFields(model);
  return {
    kind: 'entity',
    shape: fieldValuesShapeOf(fields.keys()),
    path: `${itemPath(model, row.id)}/${link}`,
    value: name => {
      const field = fields.get(name);
      return field ? textOf(context, model, row, field) : null;
    },
    follow: () => undefined,
  };
};

export const fieldValuesStep = (context: Context, model: ItemModel, row: ItemRow, segment: Segment): Resource | undefined => {
  const link = Object.keys(ways).find(name => name.toLowerCase() === segment.name);
  const entity = link === undefined ? undefined : fieldValuesLink(context, model, row, link);
  if (link === undefined || !entity) return undefined;
  return { name: link, get: query => answerEntity(entity, query), step: inner => propertyResource(entity, inner.name) };
};
