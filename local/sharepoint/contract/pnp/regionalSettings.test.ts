import '@pnp/sp/regional-settings';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import { _RegionalSettings, _TimeZone, _TimeZones } from '@pnp/sp/regional-settings/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { membersOf, pnp } from './client';

let site: TestSite;
let stockholm: SPFI;
let pacific: SPFI;

beforeAll(async () => {
  site = await startTestSite();
  stockholm = pnp(site, 'visitor');
  pacific = pnp(site, 'visitor', 'pacific');
});
afterAll(() => site.stop());

test('every member of the classes of regional settings is called below', () => {
  expect(membersOf(_RegionalSettings)).toEqual(['getInstalledLanguages', 'timeZone', 'timeZones']);
  expect(membersOf(_TimeZone)).toEqual(['localTimeToUTC', 'utcToLocalTime']);
  expect(membersOf(_TimeZones)).toEqual(['getById']);
});

test('regional settings follow the language of the web', async () => {
  expect(await stockholm.web.regionalSettings()).toMatchObject({ LocaleId: 1053, DecimalSeparator: ',', DateSeparator: '-', ListSeparator: ';', FirstDayOfWeek: 1, Time24: true });
  expect(await pacific.web.regionalSettings()).toMatchObject({ LocaleId: 1033, DecimalSeparator: '.', DateSeparator: '/', ListSeparator: ',', FirstDayOfWeek: 0, Time24: false });
});

test('the time zone is that of the site, among all that can be chosen', async () => {
  expect(await stockholm.web.regionalSettings.timeZone()).toMatchObject({
    Id: 4, Description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 },
  });
  const zones = await pacific.web.regionalSettings.timeZones.select('Id')();
  expect(zones.map(({ Id }) => Id)).toEqual(expect.arrayContaining([2, 4, 13, 93]));
  expect(await pacific.web.regionalSettings.timeZones.getById(13)).toMatchObject({ Id: 13, Information: { Bias: 480 } });
  await expect(pacific.web.regionalSettings.timeZones.getById(4711)).rejects.toMatchObject({ status: 400 });
});

test('times are turned by the rules of the zone, in summer and in winter', async () => {
  const zone = stockholm.web.regionalSettings.timeZone;
  expect(await zone.utcToLocalTime('2026-01-15T11:00:00Z')).toBe('2026-01-15T12:00:00');
  expect(await zone.utcToLocalTime(new Date('2026-07-15T11:00:00Z'))).toBe('2026-07-15T13:00:00');
  expect(await zone.localTimeToUTC('2026-01-15T12:00:00')).toBe('2026-01-15T11:00:00Z');
  expect(await zone.localTimeToUTC(new Date(2026, 6, 15, 13, 0))).toBe('2026-07-15T11:00:00Z');
  expect(await pacific.web.regionalSettings.timeZone.utcToLocalTime('2026-07-15T11:00:00Z')).toBe('2026-07-15T04:00:00');
});

test('the installed languages are those that webs can be made in', async () => {
  expect(await stockholm.web.regionalSettings.getInstalledLanguages()).toEqual([
    { DisplayName: 'English', LanguageTag: 'en-US', Lcid: 1033 }, { DisplayName: 'Swedish', LanguageTag: 'sv-SE', Lcid: 1053 },
  ]);
});
