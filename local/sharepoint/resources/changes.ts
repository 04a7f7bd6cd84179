import { changeQueryFrom } from '../changes/changeQuery';
import type { ChangeQuery } from '../changes/changeQuery';
import { changeSeen, changeToken, tokenValue } from '../changes/changeToken';
import type { ChangeScope } from '../changes/changeToken';
import { visibleChanges } from '../changes/visibleChanges';
import type { SeenChange } from '../changes/visibleChanges';
import type { Context } from '../context';
import type { Entity } from '../odata/entity';
import { projectEntity } from '../odata/project';
import type { Segment } from '../odata/segments';
import { selectionOf } from '../odata/selection';
import { changeShapeOf } from '../shapes/change';
import { changeTypes, itemShapes } from '../storage/changeLog';
import { objectArgument } from './items/camlItems';
import { action } from './resource';
import type { Resource } from './resource';

/** `getChanges(query)` of a site, web or list. */
export const changesResource = (context: Context, scope: ChangeScope, segment: Segment): Resource =>
  action('GetChanges', request => {
    const query = changeQueryFrom(objectArgument(segment, request, 'query', 'SP.ChangeQuery'));
    const selection = selectionOf(request.query);
    const entities = changesFor(context, scope, query).flatMap(change => entitiesOf(context, scope, query, change));
    return {
      kind: 'content', status: 200,
      content: { kind: 'set', set: 'SP.ChangeCollection', path: 'GetChanges', entities: entities.map(entity => projectEntity(entity, selection)) },
    };
  });

const changesFor = (context: Context, scope: ChangeScope, query: ChangeQuery): readonly SeenChange[] => {
  const after = query.start === undefined ? 0 : changeSeen(context, scope, query.start);
  const upTo = query.end === undefined ? undefined : changeSeen(context, scope, query.end);
  const { things } = query;
  const kinds = [
    ...(things.has('Item') || things.has('File') || things.has('Folder') ? (['item'] as const) : []),
    ...(things.has('List') ? (['list'] as const) : []),
    ...(things.has('Field') ? (['field'] as const) : []),
    ...(things.has('View') ? (['view'] as const) : []),
    ...(things.has('Web') ? (['web'] as const) : []),
    ...(things.has('Group') ? (['group'] as const) : []),
    ...(things.has('User') ? (['user'] as const) : []),
  ];
  return visibleChanges(context, scope.owner, kinds, query.types, { after, upTo, latestFirst: query.latestFirst, limit: query.limit });
};

/** A file's change is told of the item, the file or both, as asked. */
const entitiesOf = (context: Context, scope: ChangeScope, { things }: ChangeQuery, change: SeenChange): readonly Entity[] =>
  typesOf(change, things).map(type => ({
    kind: 'entity',
    shape: changeShapeOf(type),
    path: `${type}00000000-0000-0000-0000-${String(change.id).padStart(12, '0')}`,
    value: property => valueOf(context, scope, change, property),
    follow: () => undefined,
  }));

const typesOf = ({ kind, shape }: SeenChange, things: ReadonlySet<string>): readonly string[] => {
  if (kind !== 'item') return [`SP.Change${kind.charAt(0).toUpperCase()}${kind.slice(1)}`];
  return [
    ...(things.has('Item') ? ['SP.ChangeItem'] : []),
    ...(things.has('File') && shape === itemShapes.file ? ['SP.ChangeFile'] : []),
    ...(things.has('Folder') && shape === itemShapes.folder ? ['SP.ChangeFolder'] : []),
  ];
};

const valueOf = (context: Context, scope: ChangeScope, change: SeenChange, property: string): ReturnType<Entity['value']> => {
  const { list, row } = change;
  switch (property) {
    case 'ChangeToken':
      return tokenValue(changeToken(scope, new Date(change.at), change.id));
    case 'ChangeType':
      return change.type;
    case 'SiteId':
      return context.web.siteGuid;
    case 'Time':
      return change.at;
    case 'WebId':
      return change.webGuid;
    case 'ListId':
      return change.listGuid;
    case 'ItemId':
    case 'GroupId':
    case 'UserId':
      return change.number;
    case 'UniqueId':
      return row?.guid ?? change.guid;
    case 'FieldId':
    case 'ViewId':
      return change.guid;
    case 'Editor':
    case 'ServerRelativeUrl':
      return '';
    case 'BaseTemplate':
      return list?.baseTemplate ?? 0;
    case 'Hidden':
      return list?.settings.hidden ?? false;
    case 'RootFolderUrl':
      return list?.url ?? null;
    case 'Title':
      return list?.title ?? null;
    case 'Activate':
      return change.type === changeTypes.add;
    default:
      return null;
  }
};
