/** SharePoint's numbers for time zones, with the IANA zone that has the same rules. */
export type TimeZone = {
  readonly id: number;
  readonly description: string;
  readonly iana: string;
  /** Minutes to add to local standard time to get UTC, as SharePoint states it. */
  readonly bias: number;
  readonly daylightBias: number;
};

/** Those of SharePoint's hundred that people here or in tests may live in, by number. */
export const timeZones: readonly TimeZone[] = [
  { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', iana: 'Europe/London', bias: 0, daylightBias: -60 },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', iana: 'Europe/Paris', bias: -60, daylightBias: -60 },
  { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', iana: 'Europe/Stockholm', bias: -60, daylightBias: -60 },
  { id: 5, description: '(UTC+02:00) Athens, Bucharest', iana: 'Europe/Athens', bias: -120, daylightBias: -60 },
  { id: 6, description: '(UTC+01:00) Belgrade, Bratislava, Budapest, Ljubljana, Prague', iana: 'Europe/Budapest', bias: -60, daylightBias: -60 },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', iana: 'America/New_York', bias: 300, daylightBias: -60 },
  { id: 11, description: '(UTC-06:00) Central Time (US and Canada)', iana: 'America/Chicago', bias: 360, daylightBias: -60 },
  { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)', iana: 'America/Denver', bias: 420, daylightBias: -60 },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', iana: 'America/Los_Angeles', bias: 480, daylightBias: -60 },
  { id: 14, description: '(UTC-09:00) Alaska', iana: 'America/Anchorage', bias: 540, daylightBias: -60 },
  { id: 15, description: '(UTC-10:00) Hawaii', iana: 'Pacific/Honolulu', bias: 600, daylightBias: 0 },
  { id: 18, description: '(UTC+10:00) Brisbane', iana: 'Australia/Brisbane', bias: -600, daylightBias: 0 },
  { id: 19, description: '(UTC+09:30) Adelaide', iana: 'Australia/Adelaide', bias: -570, daylightBias: -60 },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', iana: 'Asia/Tokyo', bias: -540, daylightBias: 0 },
  { id: 21, description: '(UTC+08:00) Kuala Lumpur, Singapore', iana: 'Asia/Singapore', bias: -480, daylightBias: 0 },
  { id: 22, description: '(UTC+07:00) Bangkok, Hanoi, Jakarta', iana: 'Asia/Bangkok', bias: -420, daylightBias: 0 },
  { id: 23, description: '(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi', iana: 'Asia/Kolkata', bias: -330, daylightBias: 0 },
  { id: 24, description: '(UTC+04:00) Abu Dhabi, Muscat', iana: 'Asia/Dubai', bias: -240, daylightBias: 0 },
  { id: 28, description: '(UTC-03:30) Newfoundland', iana: 'America/St_Johns', bias: 210, daylightBias: -60 },
  { id: 34, description: '(UTC-06:00) Saskatchewan', iana: 'America/Regina', bias: 360, daylightBias: 0 },
  { id: 35, description: '(UTC-05:00) Bogota, Lima, Quito', iana: 'America/Bogota', bias: 300, daylightBias: 0 },
  { id: 38, description: '(UTC-07:00) Arizona', iana: 'America/Phoenix', bias: 420, daylightBias: 0 },
  { id: 40, description: '(UTC-05:00) Indiana (East)', iana: 'America/Indiana/Indianapolis', bias: 300, daylightBias: -60 },
  { id: 44, description: '(UTC+09:30) Darwin', iana: 'Australia/Darwin', bias: -570, daylightBias: 0 },
  { id: 45, description: '(UTC+08:00) Beijing, Chongqing, Hong Kong SAR, Urumqi', iana: 'Asia/Shanghai', bias: -480, daylightBias: 0 },
  { id: 47, description: '(UTC+05:00) Islamabad, Karachi', iana: 'Asia/Karachi', bias: -300, daylightBias: 0 },
  { id: 48, description: '(UTC+04:30) Kabul', iana: 'Asia/Kabul', bias: -270, daylightBias: 0 },
  { id: 50, description: '(UTC+02:00) Harare, Pretoria', iana: 'Africa/Johannesburg', bias: -120, daylightBias: 0 },
  { id: 57, description: '(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb', iana: 'Europe/Warsaw', bias: -60, daylightBias: -60 },
  { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', iana: 'Europe/Helsinki', bias: -120, daylightBias: -60 },
  { id: 61, description: '(UTC+05:45) Kathmandu', iana: 'Asia/Kathmandu', bias: -345, daylightBias: 0 },
  { id: 66, description: '(UTC+06:00) Astana, Dhaka', iana: 'Asia/Dhaka', bias: -360, daylightBias: 0 },
  { id: 69, description: '(UTC+01:00) West Central Africa', iana: 'Africa/Lagos', bias: -60, daylightBias: 0 },
  { id: 72, description: '(UTC+09:00) Seoul', iana: 'Asia/Seoul', bias: -540, daylightBias: 0 },
  { id: 73, description: '(UTC+08:00) Perth', iana: 'Australia/Perth', bias: -480, daylightBias: 0 },
  { id: 74, description: '(UTC+03:00) Kuwait, Riyadh', iana: 'Asia/Riyadh', bias: -180, daylightBias: 0 },
  { id: 75, description: '(UTC+08:00) Taipei', iana: 'Asia/Taipei', bias: -480, daylightBias: 0 },
  { id: 76, description: '(UTC+10:00) Canberra, Melbourne, Sydney', iana: 'Australia/Sydney', bias: -600, daylightBias: -60 },
  { id: 93, description: '(UTC) Coordinated Universal Time', iana: 'UTC', bias: 0, daylightBias: 0 },
];

export const utcZone = 93;

export const isTimeZoneId = (id: number): boolean => timeZones.some(zone => zone.id === id);

export const timeZoneOf = (id: number): TimeZone => {
  const zone = timeZones.find(candidate => candidate.id === id);
  if (!zone) throw new Error(`Unknown time zone ${id}`);
  return zone;
};
