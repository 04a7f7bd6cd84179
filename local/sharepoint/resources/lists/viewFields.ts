import type { Context } from '../../context';
import { textArgument } from '../../odata/arguments';
import { errors } from '../../errors';
import { numberOf, parametersOf } from '../../odata/body';
import type { List } from '../../storage/lists';
import type { View } from '../../storage/views';
import { answerEntity, propertyResource } from '../answers';
import { action, done } from '../resource';
import type { Resource, WriteRequest } from '../resource';
import { changeView, knownField, requireChange } from './changeView';
import { viewFieldsEntity } from './viewEntity';

/** The columns that a view shows, in order. */
export const viewFieldsResource = (context: Context, list: List, view: View): Resource => {
  const set = (name: string, fieldsAfter: (request: WriteRequest) => readonly string[]): Resource =>
    action(name, request => {
      requireChange(context, list, view);
      changeView(context, list, view, { fields: fieldsAfter(request) });
      return done(name);
    });
  return {
    name: 'ViewFields',
    get: query => answerEntity(viewFieldsEntity(list, view), query),
    step: segment => {
      switch (segment.name) {
        case 'addviewfield':
          return set('AddViewField', ({ body }) => [
            ...new Set([...view.fields, knownField(context, list, segment.positional[0] ? textArgument(segment) : parametersOf(body).strField)]),
          ]);
        case 'removeviewfield':
          return set('RemoveViewField', ({ body }) => {
            const name = knownField(context, list, segment.positional[0] ? textArgument(segment) : parametersOf(body).strField);
            return view.fields.filter(field => field !== name);
          });
        case 'removeallviewfields':
          return set('RemoveAllViewFields', () => []);
        case 'moveviewfieldto':
          return set('MoveViewFieldTo', ({ body }) => {
            const { field, index } = parametersOf(body);
            const name = knownField(context, list, field);
            if (!view.fields.includes(name)) throw errors.fieldUnknown(name);
            const rest = view.fields.filter(other => other !== name);
            return [...rest.slice(0, numberOf(index) ?? 0), name, ...rest.slice(numberOf(index) ?? 0)];
          });
        default:
          return propertyResource(viewFieldsEntity(list, view), segment.name);
      }
    },
  };
};
