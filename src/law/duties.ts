import type { LocalDate } from '../registers/calendar';

export type Limit =
  | { readonly unit: 'hours'; readonly count: number }
  | { readonly unit: 'weeks' | 'months'; readonly count: number }
  /** The law says "without undue delay", or the request itself sets the time. */
  | { readonly unit: 'none' };

export type Duty = {
  readonly term: string;
  readonly source: string;
  readonly limit: Limit;
  /** Under cybersäkerhetslagen the operator is the municipality, so the city reports; GDPR reports are made locally. */
  readonly reporter: 'administration' | 'city';
  readonly recipient: 'imy' | 'dataSubjects' | 'nis' | 'city';
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate;
  readonly verifiedOn: LocalDate;
  readonly toBeChecked: boolean;
};

const verifiedOn = '2026-11-23';
const gdpr = { validFrom: '2018-05-25', verifiedOn, toBeChecked: false, reporter: 'administration' } as const;
const act = { validFrom: '2026-01-15', verifiedOn, toBeChecked: false, reporter: 'city', recipient: 'nis' } as const;
const olderNis = {
  validFrom: '2018-08-01',
  validTo: '2026-01-14',
  verifiedOn,
  toBeChecked: true,
  reporter: 'administration',
  recipient: 'nis',
  source: 'lagen (2018:1174), MSBFS 2018:9',
  term: 'incidentrapport enligt NIS'
} as const;

/** The duties to report, each with the Act's own Swedish term, its source and the days between which it holds. */
export const duties = {
  breachNotification: {
    ...gdpr,
    term: 'anmälan av personuppgiftsincident',
    source: 'GDPR art. 33.1',
    limit: { unit: 'hours', count: 72 },
    recipient: 'imy'
  },
  breachSupplement: {
    ...gdpr,
    term: 'komplettering',
    source: 'IMY:s praxis, inte lag',
    limit: { unit: 'weeks', count: 4 },
    recipient: 'imy'
  },
  breachInformation: {
    ...gdpr,
    term: 'information till den registrerade',
    source: 'GDPR art. 34',
    limit: { unit: 'none' },
    recipient: 'dataSubjects'
  },
  initialAlert: {
    ...act,
    term: 'upplysning',
    source: 'cybersäkerhetslagen (2025:1506) 2 kap. 5 §',
    limit: { unit: 'hours', count: 24 }
  },
  incidentNotification: {
    ...act,
    term: 'incidentanmälan',
    source: 'cybersäkerhetslagen (2025:1506) 2 kap. 6 §',
    limit: { unit: 'hours', count: 72 }
  },
  interimReport: {
    ...act,
    term: 'delrapport',
    source: 'cybersäkerhetslagen (2025:1506) 2 kap. 7 §',
    limit: { unit: 'none' }
  },
  statusReport: {
    ...act,
    term: 'lägesrapport',
    source: 'cybersäkerhetslagen (2025:1506) 2 kap. 8 §',
    limit: { unit: 'months', count: 1 }
  },
  finalReport: {
    ...act,
    term: 'slutrapport',
    source: 'cybersäkerhetslagen (2025:1506) 2 kap. 8 §',
    limit: { unit: 'months', count: 1 }
  },
  escalation: {
    term: 'eskalera till staden',
    source: 'lokal regel',
    limit: { unit: 'none' },
    reporter: 'administration',
    recipient: 'city',
    validFrom: '2018-08-01',
    verifiedOn,
    toBeChecked: false
  },
  olderFirstReport: { ...olderNis, limit: { unit: 'hours', count: 6 } },
  olderSecondReport: { ...olderNis, limit: { unit: 'hours', count: 24 } },
  olderFinalReport: { ...olderNis, limit: { unit: 'weeks', count: 4 } }
} as const satisfies Record<string, Duty>;

export type DutyKey = keyof typeof duties;

/** The last day on which a NIS incident that came to knowledge fell under the older Act. */
export const lastDayOfOlderNis = olderNis.validTo;
