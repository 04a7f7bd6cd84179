import { aReportedBreach, anIncident } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';

/** The year's one NIS incident, under the Act that held until January 2026: 6 hours, 24 hours, four weeks. */
export const nisIncidents: readonly IncidentRow[] = [
  anIncident({
    key: 'nis incident',
    title: 'Avbrott i larmhantering för hemtjänst',
    nisIncident: 'yes',
    source: 'cert',
    sourceReference: 'CERT-2025-118',
    unit: 'Äldreomsorg',
    occurredAt: '2025-09-09T03:40:00Z',
    awareAt: '2025-09-09T05:10:00Z',
    escalatedToCityAt: '2025-09-09T06:00:00Z',
    alertedAt: '2025-09-09T09:25:00Z',
    notifiedAt: '2025-09-09T14:30:00Z',
    handledAt: '2025-09-09T20:15:00Z',
    endedAt: '2025-09-09T19:50:00Z',
    finalReportedAt: '2025-10-03T11:00:00Z',
    nisReference: 'MSB 2025-10877',
    secrecyGround: ['osl18_8'],
    consequences: 'Larm togs emot manuellt under ett dygn. Ingen person kom till skada.',
    measures: 'Manuell larmmottagning enligt reservplan, extra personal på natten, genomgång med leverantören.',
    details: 'Avbrottet berodde på ett misslyckat underhåll hos en leverantör.'
  })
];

export const reportedBreaches: readonly IncidentRow[] = [
  aReportedBreach({
    key: 'misaddressed decisions',
    title: 'Beslut om insatser skickade till fel mottagare',
    breachRisk: 'high',
    sourceReference: 'IA-2025-0061',
    unit: 'Individ- och familjeomsorg',
    occurredAt: '2025-02-17T13:00:00Z',
    awareAt: '2025-02-19T08:15:00Z',
    imyReportedAt: '2025-02-20T14:40:00Z',
    imyReference: 'IMY-2025-2214',
    affectedPersons: 4,
    dataSubjectCategories: 'Barn och vårdnadshavare',
    dataCategories: 'Kontaktuppgifter, uppgifter om sociala insatser',
    consequences: 'Obehörig har läst uppgifter om insatser. Familjerna kan uppleva oro och intrång.',
    measures: 'Handlingarna återtogs samma dag. Adresser kontrolleras av två personer innan utskick.',
    dataSubjectsInformedAt: '2025-02-20T10:00:00Z',
    dpoAdvice: 'Anmäl och informera; uppgifterna omfattas av sekretess och rör barn.',
    secrecyGround: ['osl26_1']
  }),
  aReportedBreach({
    key: 'supplier leak',
    title: 'Uppgifter om medarbetare röjda vid angrepp mot leverantör',
    breachRisk: 'high',
    source: 'cert',
    sourceReference: 'CERT-2025-104',
    unit: 'HR',
    occurredAt: '2025-08-23T02:00:00Z',
    awareAt: '2025-08-25T11:30:00Z',
    imyReportedAt: '2025-08-27T09:20:00Z',
    imyReference: 'IMY-2025-9731',
    supplementAnnounced: true,
    imySupplementedAt: '2025-09-19T12:00:00Z',
    affectedPersons: 1180,
    dataSubjectCategories: 'Nuvarande och tidigare medarbetare',
    dataCategories: 'Namn, personnummer, kontaktuppgifter, uppgifter om arbetsanpassning och sjukfrånvaro',
    consequences: 'Uppgifterna kan användas för bedrägeri. Uppgifter om hälsa kan ha blivit kända.',
    measures: 'Leverantören stängde tjänsten. Medarbetarna fick råd om hur de skyddar sig mot bedrägerier.',
    dataSubjectsInformedAt: '2025-08-28T07:00:00Z',
    dpoAdvice: 'Anmäl inom 72 timmar även om omfattningen är oklar, och komplettera.',
    secrecyGround: ['osl18_8', 'osl21_7']
  }),
  aReportedBreach({
    key: 'shared folder',
    title: 'Mapp med genomförandeplaner åtkomlig för fler än avsett',
    sourceReference: 'IA-2025-0388',
    unit: 'Funktionsnedsättning',
    occurredAt: '2025-09-30T22:00:00Z',
    awareAt: '2025-11-06T09:05:00Z',
    imyReportedAt: '2025-11-10T15:45:00Z',
    imyReference: 'IMY-2025-12590',
    imyDelayReason: 'Det tog två arbetsdagar att fastställa vilka som hade haft åtkomst. Anmälan gjordes nästa vardag.',
    affectedPersons: 37,
    dataSubjectCategories: 'Personer med insatser enligt LSS',
    dataCategories: 'Namn, uppgifter om hälsa och stödbehov',
    consequences: 'Medarbetare utan behov av uppgifterna har kunnat läsa dem. Loggar visar två öppnade dokument.',
    measures: 'Behörigheten rättades samma dag. Samtliga mappar på enheten har gåtts igenom.',
    dpoAdvice: 'Risken är inte osannolik eftersom uppgifterna rör hälsa. Anmäl.',
    secrecyGround: ['osl26_1']
  })
];
