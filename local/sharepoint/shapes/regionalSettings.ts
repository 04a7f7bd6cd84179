import type { Shape } from '../odata/entity';

export const regionalSettingsShape: Shape = {
  type: 'SP.RegionalSettings',
  set: 'SP.ApiData.RegionalSettings',
  properties: {
    AdjustHijriDays: 'Edm.Int16',
    AlternateCalendarType: 'Edm.Int16',
    AM: 'Edm.String',
    CalendarType: 'Edm.Int16',
    Collation: 'Edm.Int16',
    DateFormat: 'Edm.Int32',
    DateSeparator: 'Edm.String',
    DecimalSeparator: 'Edm.String',
    DigitGrouping: 'Edm.String',
    FirstDayOfWeek: 'Edm.Int32',
    FirstWeekOfYear: 'Edm.Int16',
    IsEastAsia: 'Edm.Boolean',
    IsRightToLeft: 'Edm.Boolean',
    ListSeparator: 'Edm.String',
    LocaleId: 'Edm.Int32',
    NegativeSign: 'Edm.String',
    PM: 'Edm.String',
    ShowWeeks: 'Edm.Boolean',
    ThousandSeparator: 'Edm.String',
    Time24: 'Edm.Boolean',
    TimeSeparator: 'Edm.String',
    WorkDayEndHour: 'Edm.Int16',
    WorkDays: 'Edm.Int16',
    WorkDayStartHour: 'Edm.Int16',
  },
  links: ['InstalledLanguages', 'TimeZone', 'TimeZones'],
};

export const timeZoneShape: Shape = {
  type: 'SP.TimeZone',
  set: 'SP.ApiData.TimeZones',
  properties: { Description: 'Edm.String', Id: 'Edm.Int32', Information: 'SP.TimeZoneInformation' },
  links: [],
};

export const languagesShape: Shape = {
  type: 'SP.LanguageCollection',
  set: 'SP.ApiData.LanguageCollections',
  properties: { Items: 'Collection(SP.Language)' },
  links: [],
};
