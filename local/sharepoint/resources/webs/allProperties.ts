import type { Context } from '../../context';
import { errors } from '../../errors';
import type { Entity } from '../../odata/entity';
import { propertyValuesShape } from '../../shapes/web';
import { answerEntity, propertyResource } from '../answers';
import type { Resource } from '../resource';
import { isSwedish } from '../../locale/language';

/** The web's property bag: a few of SharePoint's own keys, and read only, since modern webs run no scripts. */
export const allPropertiesEntity = (context: Context): Entity => {
  const bag = bagOf(context);
  return {
    kind: 'entity',
    shape: propertyValuesShape([...bag.keys()]),
    path: 'Web/AllProperties',
    value: name => bag.get(name) ?? null,
    follow: () => undefined,
  };
};

export const allPropertiesResource = (context: Context): Resource => {
  const entity = allPropertiesEntity(context);
  const refuse = (): never => {
    throw errors.accessDenied();
  };
  return {
    name: 'AllProperties',
    get: query => answerEntity(entity, query),
    post: refuse,
    merge: refuse,
    step: segment => propertyResource(entity, segment.name),
  };
};

const bagOf = ({ web }: Context): ReadonlyMap<string, string> => {
  const groups = { owner: web.ownerGroup, member: web.memberGroup, visitor: web.visitorGroup };
  const entries: [string, string][] = [
    ['vti_defaultlanguage', isSwedish(web.language) ? 'sv-se' : 'en-us'],
    ['vti_extenderversion', '16.0.0.25430'],
    ['vti_searchversion', '1'],
  ];
  for (const [kind, id] of Object.entries(groups)) if (id !== null) entries.push([`vti_associate${kind}group`, String(id)]);
  return new Map(entries.map(([key, value]) => [propertyName(key), value]));
};

/** `vti_defaultlanguage` → `vti_x005f_defaultlanguage` */
const propertyName = (key: string): string => key.replace(/[^A-Za-z0-9]/g, char => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`);
