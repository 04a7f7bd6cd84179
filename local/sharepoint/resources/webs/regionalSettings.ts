import type { Context } from '../../context';
import { errors } from '../../errors';
import { complex, values } from '../../odata/entity';
import type { Entity, Value } from '../../odata/entity';
import { languagesShape, regionalSettingsShape } from '../../shapes/regionalSettings';
import { timeZoneOf } from '../../time/timeZones';
import { answerEntity, propertyResource } from '../answers';
import { reading, refuseUnbuilt } from '../resource';
import type { Resource } from '../resource';
import { timeZoneEntity, timeZoneResource, timeZoneSet, timeZonesResource } from './timeZone';
import { isSwedish } from '../../locale/language';

export const regionalSettingsEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: regionalSettingsShape,
  path: 'Web/RegionalSettings',
  value: property => (isSwedish(context.web.language) ? swedish : english)[property] ?? common[property] ?? null,
  follow: link => {
    switch (link) {
      case 'InstalledLanguages':
        return installedLanguages;
      case 'TimeZone':
        return timeZoneEntity(timeZoneOf(context.web.timeZone), 'Web/RegionalSettings/TimeZone');
      default:
        return timeZoneSet;
    }
  },
});

const common: Readonly<Record<string, Value>> = {
  AdjustHijriDays: 0,
  AlternateCalendarType: 0,
  CalendarType: 1,
  Collation: 25,
  IsEastAsia: false,
  IsRightToLeft: false,
  NegativeSign: '-',
  ShowWeeks: false,
  TimeSeparator: ':',
  DigitGrouping: '3;0',
  WorkDays: 62,
  WorkDayStartHour: 480,
  WorkDayEndHour: 1020,
};

const swedish: Readonly<Record<string, Value>> = {
  AM: '',
  PM: '',
  Collation: 10,
  DateFormat: 2,
  DateSeparator: '-',
  DecimalSeparator: ',',
  FirstDayOfWeek: 1,
  FirstWeekOfYear: 2,
  ListSeparator: ';',
  LocaleId: 1053,
  ThousandSeparator: '\u00a0',
  Time24: true,
};

const english: Readonly<Record<string, Value>> = {
  AM: 'AM',
  PM: 'PM',
  DateFormat: 0,
  DateSeparator: '/',
  DecimalSeparator: '.',
  FirstDayOfWeek: 0,
  FirstWeekOfYear: 0,
  ListSeparator: ',',
  LocaleId: 1033,
  ThousandSeparator: ',',
  Time24: false,
};

export const regionalSettingsResource = (context: Context): Resource => {
  const entity = regionalSettingsEntity(context);
  return {
    name: 'RegionalSettings',
    get: query => answerEntity(entity, query),
    merge: () => {
      throw errors.notBuilt('changing regional settings');
    },
    step: segment => {
      switch (segment.name) {
        case 'installedlanguages':
          return reading('InstalledLanguages', query => answerEntity(installedLanguages, query));
        case 'timezone':
          return timeZoneResource(context);
        case 'timezones':
          return timeZonesResource();
        default:
          refuseUnbuilt(segment, 'RegionalSettings');
          return propertyResource(entity, segment.name);
      }
    },
  };
};

/** The languages that webs can be made in. */
const installedLanguages: Entity = {
  kind: 'entity',
  shape: languagesShape,
  path: 'Web/RegionalSettings/InstalledLanguages',
  value: () =>
    values('SP.Language', [
      complex('SP.Language', { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }),
      complex('SP.Language', { DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 }),
    ]),
  follow: () => undefined,
};
