/** Suggested grounds of secrecy (offentlighets- och sekretesslagen, OSL). A suggestion only: access is examined on request. */
export const secrecyGrounds = {
  notExamined: 'Inte prövad',
  none: 'Ingen känd',
  osl18_8: 'OSL 18:8',
  osl18_13: 'OSL 18:13',
  osl21_7: 'OSL 21:7',
  osl25_1: 'OSL 25:1',
  osl26_1: 'OSL 26:1',
  other: 'Annan'
} as const;
