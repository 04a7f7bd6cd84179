import type { ItemOf } from './schema';
import { boolean, choice, indexed, lookup, moment, multiChoice, note, number, register, required, text } from './schema';
import { secrecyGrounds } from './secrecy';

export const incidents = register(
  'Incidents',
  'Händelser',
  {
    title: required(text('Title', 'Händelse')),
    occurredAt: moment('OccurredAt', 'Inträffade'),
    awareAt: required(indexed(moment('AwareAt', 'Fick kännedom'))),
    status: required(
      indexed(choice('Status', 'Status', { open: 'Öppen', investigating: 'Utreds', closed: 'Avslutad' }, 'open'))
    ),
    kind: required(
      indexed(
        choice('Kind', 'Typ av händelse', {
          none: 'Inte en informationsincident',
          phishing: 'Nätfiske (phishing)',
          burglary: 'Inbrott',
          serviceCardLoss: 'Förlust av tjänstekort',
          mobilePhoneLoss: 'Förlust av mobiltelefon',
          computerLoss: 'Förlust av dator',
          misdirected: 'Felutskick',
          unauthorisedAccess: 'Obehörig åtkomst',
          malware: 'Skadlig kod',
          outage: 'Driftstörning',
          other: 'Övrigt'
        })
      )
    ),
    quantity: required(number('Quantity', 'Antal', { min: 1, default: 1 })),
    personalDataBreach: required(
      choice('PersonalDataBreach', 'Personuppgiftsincident', { notAssessed: 'Ej bedömd', yes: 'Ja', no: 'Nej' }, 'notAssessed')
    ),
    nisIncident: required(
      choice('NisIncident', 'NIS-incident', { notAssessed: 'Ej bedömd', yes: 'Ja', no: 'Nej' }, 'notAssessed')
    ),
    source: required(
      choice('Source', 'Källa', {
        ia: 'IA',
        cert: 'CERT Stockholm',
        serviceDesk: 'Servicedesk',
        email: 'E-post',
        other: 'Övrigt'
      })
    ),
    sourceReference: indexed(text('SourceReference', 'Källans referens')),
    importId: indexed(text('ImportId', 'Import')),
    unit: text('Unit', 'Enhet'),

    breachRisk: choice('BreachRisk', 'Risk för de registrerade', {
      notAssessed: 'Ej bedömd',
      unlikely: 'Osannolik risk',
      risk: 'Risk',
      high: 'Hög risk'
    }),
    endedAt: moment('EndedAt', 'Upphörde'),
    affectedPersons: number('AffectedPersons', 'Antal berörda personer', { min: 0 }),
    dataSubjectCategories: note('DataSubjectCategories', 'Kategorier av registrerade'),
    dataCategories: note('DataCategories', 'Kategorier av personuppgifter'),
    consequences: note('Consequences', 'Sannolika konsekvenser'),
    measures: note('Measures', 'Åtgärder som vidtagits'),
    notReportedReason: note('NotReportedReason', 'Skäl att inte anmäla'),
    imyReportedAt: moment('ImyReportedAt', 'Anmäld till IMY'),
    imyReference: text('ImyReference', 'IMY:s diarienummer'),
    supplementAnnounced: boolean('SupplementAnnounced', 'Komplettering aviserad'),
    imySupplementedAt: moment('ImySupplementedAt', 'Kompletterad till IMY'),
    imyDelayReason: note('ImyDelayReason', 'Motivering till försening (IMY)'),
    dataSubjectsInformedAt: moment('DataSubjectsInformedAt', 'Registrerade informerade'),
    notInformedReason: note('NotInformedReason', 'Skäl att inte informera'),
    dpoAdvice: note('DpoAdvice', 'Dataskyddsombudets råd'),

    escalatedToCityAt: moment('EscalatedToCityAt', 'Eskalerad till staden'),
    alertedAt: moment('AlertedAt', 'Upplysning lämnad'),
    notifiedAt: moment('NotifiedAt', 'Incidentanmälan lämnad'),
    interimDueAt: moment('InterimDueAt', 'Delrapport begärd till'),
    interimReportedAt: moment('InterimReportedAt', 'Delrapport lämnad'),
    statusReportedAt: moment('StatusReportedAt', 'Lägesrapport lämnad'),
    handledAt: moment('HandledAt', 'Incidenten hanterad'),
    finalReportedAt: moment('FinalReportedAt', 'Slutrapport lämnad'),
    nisReference: text('NisReference', 'Referens hos mottagaren'),
    noReferenceReason: note('NoReferenceReason', 'Skäl till att referens saknas'),
    nisDelayReason: note('NisDelayReason', 'Motivering till försening (NIS)'),

    policeReportNumber: text('PoliceReportNumber', 'Polisanmälans nummer'),
    risk: lookup('Risk', 'Risk', 'Risks'),
    processingActivity: lookup('ProcessingActivity', 'Personuppgiftsbehandling', 'ProcessingActivities'),
    classification: lookup('Classification', 'Informationsklassning', 'Classifications'),
    secrecyGround: multiChoice('SecrecyGround', 'Sekretessgrund', secrecyGrounds),
    secrecyNote: text('SecrecyNote', 'Sekretessanteckning'),
    details: note('Details', 'Beskrivning')
  },
  { hiddenFromSearch: true }
);

export type Incident = ItemOf<typeof incidents>;

export type IncidentKind = Incident['kind'];

export const isInformationIncident = (incident: Pick<Incident, 'kind'>): boolean => incident.kind !== 'none';

/** The moment of the first report under the NIS rules; it decides who the recipient was. */
export const firstNisReportAt = (incident: Pick<Incident, 'alertedAt' | 'notifiedAt'>): Incident['alertedAt'] => {
  const { alertedAt, notifiedAt } = incident;
  if (alertedAt && notifiedAt) return alertedAt < notifiedAt ? alertedAt : notifiedAt;
  return alertedAt ?? notifiedAt;
};
