import { timeZoneOf } from '../../sharepoint/time/timeZones';
import { timeZoneDataOf } from './timeZoneData';

const restTimeZone = (id: number): Parameters<typeof timeZoneDataOf>[0] => {
  const { description, bias, daylightBias } = timeZoneOf(id);
  return { Id: id, Description: description, Information: { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 } };
};

test.each([
  ['Stockholm', 4, { Month: 3, Day: 5, Hour: 2 }, { Month: 10, Day: 5, Hour: 3 }],
  ['London', 2, { Month: 3, Day: 5, Hour: 1 }, { Month: 10, Day: 5, Hour: 2 }],
  ['Helsingfors', 59, { Month: 3, Day: 5, Hour: 3 }, { Month: 10, Day: 5, Hour: 4 }],
  ['Stilla havet', 13, { Month: 3, Day: 2, Hour: 2 }, { Month: 11, Day: 1, Hour: 2 }],
  ['Tokyo, som inte har sommartid', 20, { Month: 0, Day: 0, Hour: 0 }, { Month: 0, Day: 0, Hour: 0 }]
])('klockan ställs om rätt dag och timme i %s', (_, id, DaylightDate, StandardDate) => {
  expect(timeZoneDataOf(restTimeZone(id))).toMatchObject({ DaylightDate, StandardDate });
});
