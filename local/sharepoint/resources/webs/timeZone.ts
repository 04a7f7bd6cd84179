import type { Context } from '../../context';
import { errors } from '../../errors';
import { numberArgument, textArgument } from '../../odata/arguments';
import { complex } from '../../odata/entity';
import type { Entity, EntitySet } from '../../odata/entity';
import { noOptions } from '../../odata/queryOptions';
import type { Segment } from '../../odata/segments';
import { timeZoneShape } from '../../shapes/regionalSettings';
import { instantOf, isoSeconds, parseMoment, wallTimeOf } from '../../time/siteTime';
import { isTimeZoneId, timeZoneOf, timeZones, utcZone } from '../../time/timeZones';
import type { TimeZone } from '../../time/timeZones';
import { answerEntities, answerEntity, propertyResource } from '../answers';
import { refuseUnbuilt, valued } from '../resource';
import type { Answer, Resource } from '../resource';

const zonesPath = 'Web/RegionalSettings/TimeZones';

export const timeZoneEntity = (zone: TimeZone, path = `${zonesPath}/GetById(${zone.id})`): Entity => ({
  kind: 'entity',
  shape: timeZoneShape,
  path,
  value: property => {
    if (property === 'Description') return zone.description;
    if (property === 'Id') return zone.id;
    return complex('SP.TimeZoneInformation', { Bias: zone.bias, DaylightBias: zone.daylightBias, StandardBias: 0 });
  },
  follow: () => undefined,
});

export const timeZoneSet: EntitySet = { kind: 'set', shape: timeZoneShape, path: zonesPath, entities: () => timeZones.map(zone => timeZoneEntity(zone)) };

/** The web's own zone. */
export const timeZoneResource = (context: Context): Resource => {
  const zone = timeZoneOf(context.web.timeZone);
  const entity = timeZoneEntity(zone, 'Web/RegionalSettings/TimeZone');
  return {
    name: 'TimeZone',
    get: query => answerEntity(entity, query),
    step: segment => {
      if (segment.name === 'localtimetoutc') return readOrPost('LocalTimeToUTC', () => isoSeconds(instantOf(wallTimeIn(segment), zone.id)));
      if (segment.name === 'utctolocaltime') return readOrPost('UTCToLocalTime', () => localTime(instantIn(segment), zone.id));
      refuseUnbuilt(segment, 'TimeZone');
      return propertyResource(entity, segment.name);
    },
  };
};

export const timeZonesResource = (): Resource => ({
  name: 'TimeZones',
  get: query => answerEntities(timeZoneSet, query),
  step: segment => {
    if (segment.name !== 'getbyid') return undefined;
    const id = numberArgument(segment);
    if (!isTimeZoneId(id)) throw errors.argumentInvalid('Value does not fall within the expected range.');
    const entity = timeZoneEntity(timeZoneOf(id));
    // PnPjs asks for it by POST.
    return { name: 'GetById', get: query => answerEntity(entity, query), post: () => answerEntity(entity, noOptions), step: inner => propertyResource(entity, inner.name) };
  },
});

const readOrPost = (name: string, value: () => string): Resource => {
  const answer = (): Answer => valued(name, 'Edm.DateTime', value());
  return { name, get: answer, post: answer };
};

const instantIn = (segment: Segment): Date => {
  const moment = parseMoment(textArgument(segment, 'date'), utcZone);
  if (!moment) throw errors.argumentMissing('date');
  return moment;
};

/** The digits are the site's own time, whatever zone stands behind them. */
const wallTimeIn = (segment: Segment): ReturnType<typeof wallTimeOf> => {
  const digits = textArgument(segment, 'date').trim().replace(/(Z|[+-]\d{2}:?\d{2})$/i, '');
  const moment = parseMoment(digits, utcZone);
  if (!moment) throw errors.argumentMissing('date');
  return wallTimeOf(moment, utcZone);
};

/** Local time has no zone behind it. */
const localTime = (instant: Date, zoneId: number): string => isoSeconds(instantOf(wallTimeOf(instant, zoneId), utcZone)).replace(/Z$/, '');
