/** SharePoint's numbers for time zones, with the IANA zone that has the same rules. */
export type TimeZone = {
  readonly id: number;
  readonly description: string;
  readonly iana: string;
  /** Minutes to add to local standard time to get UTC, as SharePoint states it. */
  readonly bias: number;
  readonly daylightBias: number;
};

const zones: readonly TimeZone[] = [
  { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', iana: 'Europe/London', bias: 0, daylightBias: -60 },
  { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', iana: 'Europe/Paris', bias: -60, daylightBias: -60 },
  { id: 4, description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', iana: 'Europe/Stockholm', bias: -60, daylightBias: -60 },
  { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', iana: 'America/New_York', bias: 300, daylightBias: -60 },
  { id: 11, description: '(UTC-06:00) Central Time (US and Canada)', iana: 'America/Chicago', bias: 360, daylightBias: -60 },
  { id: 12, description: '(UTC-07:00) Mountain Time (US and Canada)', iana: 'America/Denver', bias: 420, daylightBias: -60 },
  { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', iana: 'America/Los_Angeles', bias: 480, daylightBias: -60 },
  { id: 20, description: '(UTC+09:00) Osaka, Sapporo, Tokyo', iana: 'Asia/Tokyo', bias: -540, daylightBias: 0 },
  { id: 59, description: '(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius', iana: 'Europe/Helsinki', bias: -120, daylightBias: -60 },
  { id: 93, description: '(UTC) Coordinated Universal Time', iana: 'UTC', bias: 0, daylightBias: 0 },
];

export const isTimeZoneId = (id: number): boolean => zones.some(zone => zone.id === id);

export const timeZoneOf = (id: number): TimeZone => {
  const zone = zones.find(candidate => candidate.id === id);
  if (!zone) throw new Error(`Unknown time zone ${id}`);
  return zone;
};
