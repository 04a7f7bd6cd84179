import type { Context } from '../context';
import { complex } from '../odata/entity';
import type { Entity, Value } from '../odata/entity';
import { regionalSettingsShape, timeZoneShape } from '../shapes/regionalSettings';
import { timeZoneOf } from '../time/timeZones';
import { answerEntity, propertyResource } from './answers';
import { refuseUnbuilt } from './resource';
import type { Resource } from './resource';

const timeZoneEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: timeZoneShape,
  path: 'Web/RegionalSettings/TimeZone',
  value: property => {
    const zone = timeZoneOf(context.web.timeZone);
    if (property === 'Description') return zone.description;
    if (property === 'Id') return zone.id;
    return complex('SP.TimeZoneInformation', { Bias: zone.bias, DaylightBias: zone.daylightBias, StandardBias: 0 });
  },
  follow: () => undefined,
});

export const regionalSettingsEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: regionalSettingsShape,
  path: 'Web/RegionalSettings',
  value: property => (context.web.language === 1053 ? swedish : english)[property] ?? common[property] ?? null,
  follow: link => (link === 'TimeZone' ? timeZoneEntity(context) : undefined),
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
    step: segment => {
      refuseUnbuilt(segment, ['TimeZones', 'InstalledLanguages', 'LocalTimeToUTC', 'UTCToLocalTime'], 'RegionalSettings');
      if (segment.name !== 'timezone') return propertyResource(entity, segment.name);
      const zone = timeZoneEntity(context);
      return {
        name: 'TimeZone',
        get: query => answerEntity(zone, query),
        step: inner => {
          refuseUnbuilt(inner, ['LocalTimeToUTC', 'UTCToLocalTime'], 'TimeZone');
          return propertyResource(zone, inner.name);
        },
      };
    },
  };
};
