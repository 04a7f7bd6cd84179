import { incidents } from '../incidents';
import { incidentDescriptions } from './incidentDescriptions';
import { layoutOf } from './layout';

/**
 * AwareAt is indexed and stands first in every filter but the one on Status: the list may pass 5 000 rows.
 * Two years back, because a report for December's breach is often made in January.
 */
const lastTwoYears = { field: 'awareAt', from: 'today', offsetDays: -730 } as const;
const isBreach = { field: 'personalDataBreach', isOneOf: ['yes'] } as const;
const isNis = { field: 'nisIncident', isOneOf: ['yes'] } as const;
const newestFirst = [{ field: 'awareAt', descending: true }] as const;
/** The clock at AwareAt reads what stands beside it, and SharePoint only gives it what the view shows. */
const clock = ['awareAt', 'personalDataBreach', 'breachRisk', 'imyReportedAt'] as const;

const isReportedToImy = { field: 'imyReportedAt', isSet: true } as const;
const hasNisReport = { anyOf: [{ field: 'alertedAt', isSet: true }, { field: 'notifiedAt', isSet: true }] } as const;

export const incidentsLayout = layoutOf(incidents, {
  purpose: 'Händelser, incidenter och avvikelser i informationssäkerhet och dataskydd, från kännedom till avslut.',
  descriptions: incidentDescriptions,
  views: [
    {
      name: 'Open',
      title: 'Öppna',
      shows: ['title', ...clock, 'nisIncident', 'status'],
      where: { field: 'status', isOneOf: ['open', 'investigating'] },
      orderBy: newestFirst,
      isDefault: true
    },
    {
      name: 'ThisYear',
      title: 'Årets',
      shows: ['title', ...clock, 'kind', 'quantity'],
      where: { field: 'awareAt', inYear: true },
      orderBy: newestFirst
    },
    {
      name: 'PersonalDataBreaches',
      title: 'Personuppgiftsincidenter',
      shows: ['title', ...clock, 'imyReference', 'status'],
      where: { allOf: [lastTwoYears, isBreach] },
      orderBy: newestFirst
    },
    {
      name: 'NotAssessed',
      title: 'Ej bedömda',
      shows: ['title', ...clock, 'nisIncident', 'kind'],
      where: {
        allOf: [
          lastTwoYears,
          {
            anyOf: [
              { field: 'personalDataBreach', isOneOf: ['notAssessed'] },
              { field: 'nisIncident', isOneOf: ['notAssessed'] }
            ]
          }
        ]
      },
      orderBy: newestFirst
    },
    {
      name: 'NisIncidents',
      title: 'NIS-incidenter',
      shows: ['title', 'escalatedToCityAt', 'alertedAt', 'notifiedAt', 'finalReportedAt', 'nisReference', 'status'],
      where: { allOf: [lastTwoYears, isNis] },
      orderBy: newestFirst
    },
    {
      name: 'ToReportToImy',
      title: 'Anmäls till IMY',
      shows: ['title', ...clock, 'status'],
      where: {
        allOf: [lastTwoYears, isBreach, { field: 'imyReportedAt', isSet: false }, { field: 'notReportedReason', isSet: false }]
      },
      // The one whose time runs out first stands first.
      orderBy: [{ field: 'awareAt' }]
    },
    { name: 'AllItems', title: 'Alla', shows: ['id', 'title', ...clock, 'status', 'source'], orderBy: [{ field: 'id', descending: true }] }
  ],
  form: [
    {
      title: 'Händelsen',
      fields: ['title', 'awareAt', 'occurredAt', 'kind', 'quantity', 'source', 'sourceReference', 'unit', 'status', 'details']
    },
    { title: 'Bedömning', fields: ['personalDataBreach', 'nisIncident'] },
    {
      title: 'Personuppgiftsincident',
      shownWhen: isBreach,
      fields: [
        'breachRisk',
        'affectedPersons',
        'dataSubjectCategories',
        'dataCategories',
        'consequences',
        'measures',
        'endedAt',
        'dpoAdvice',
        'imyReportedAt',
        'imyReference',
        'imyDelayReason',
        'supplementAnnounced',
        'imySupplementedAt',
        'notReportedReason',
        'dataSubjectsInformedAt',
        'notInformedReason'
      ]
    },
    {
      title: 'NIS-incident',
      shownWhen: isNis,
      fields: [
        'escalatedToCityAt',
        'alertedAt',
        'notifiedAt',
        'nisReference',
        'noReferenceReason',
        'nisDelayReason',
        'interimDueAt',
        'interimReportedAt',
        'handledAt',
        'statusReportedAt',
        'finalReportedAt'
      ]
    },
    { title: 'Polis och samband', fields: ['policeReportNumber', 'risk', 'processingActivity', 'classification', 'importId'] },
    { title: 'Sekretess', fields: ['secrecyGround', 'secrecyNote'] }
  ],
  shownWhen: {
    imyReference: isReportedToImy,
    imyDelayReason: isReportedToImy,
    supplementAnnounced: isReportedToImy,
    imySupplementedAt: isReportedToImy,
    notReportedReason: { field: 'imyReportedAt', isSet: false },
    dataSubjectsInformedAt: { field: 'breachRisk', isOneOf: ['risk', 'high'] },
    notInformedReason: { allOf: [{ field: 'breachRisk', isOneOf: ['high'] }, { field: 'dataSubjectsInformedAt', isSet: false }] },
    nisReference: hasNisReport,
    noReferenceReason: { allOf: [hasNisReport, { field: 'nisReference', isSet: false }] },
    nisDelayReason: hasNisReport,
    interimReportedAt: { field: 'interimDueAt', isSet: true },
    statusReportedAt: { field: 'notifiedAt', isSet: true },
    finalReportedAt: { field: 'notifiedAt', isSet: true },
    processingActivity: isBreach
  },
  formats: {
    awareAt: 'breachClock',
    status: 'incidentStatus',
    personalDataBreach: 'assessment',
    nisIncident: 'assessment'
  },
  columnRules: {
    // No separators between arguments: they differ between the languages of a site.
    quantity: { formula: '=ISBLANK([Quantity])+([Quantity]>=1)>0', message: 'Antal är minst 1.' }
  }
});
