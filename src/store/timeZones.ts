/** SharePoint's numbers for time zones and the zone of the same rules, where people use this product or might. */
const zones: Readonly<Record<number, string>> = {
  2: 'Europe/London',
  3: 'Europe/Paris',
  4: 'Europe/Stockholm',
  5: 'Europe/Athens',
  6: 'Europe/Budapest',
  8: 'America/Sao_Paulo',
  9: 'America/Halifax',
  10: 'America/New_York',
  11: 'America/Chicago',
  12: 'America/Denver',
  13: 'America/Los_Angeles',
  14: 'America/Anchorage',
  15: 'Pacific/Honolulu',
  28: 'America/St_Johns',
  29: 'Atlantic/Azores',
  35: 'America/Bogota',
  36: 'America/Regina',
  37: 'America/Mexico_City',
  38: 'America/Phoenix',
  57: 'Europe/Warsaw',
  59: 'Europe/Helsinki',
  85: 'America/Argentina/Buenos_Aires',
  93: 'UTC'
};

export const timeZoneNamed = (id: number): string | undefined => zones[id];

export const knownTimeZones: readonly number[] = Object.keys(zones).map(Number);
