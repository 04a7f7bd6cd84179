import { aMinorBreach } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';

export const breachesInAutumn: readonly IncidentRow[] = [
  aMinorBreach({
    title: 'Gruppfoto publicerat trots uteblivet samtycke',
    sourceReference: 'IA-2025-0214',
    unit: 'Förskola',
    awareAt: '2025-06-11T13:35:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Barn',
    dataCategories: 'Bild',
    measures: 'Bilden togs bort efter en halvtimme. Vårdnadshavaren är informerad.',
    notReportedReason: 'Bilden låg på en sida som kräver inloggning, ingen hade öppnat den och inget namn framgick.'
  }),
  aMinorBreach({
    title: 'Sommarvikariers kontaktlista mejlad till fel arbetsgrupp',
    source: 'email',
    unit: 'Äldreomsorg',
    awareAt: '2025-06-25T08:20:00Z',
    affectedPersons: 12,
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Namn, telefonnummer',
    measures: 'Listan raderades och skickades om till rätt grupp.',
    notReportedReason: 'Mottagarna är kollegor i samma organisation som har bekräftat att listan är raderad.'
  }),
  aMinorBreach({
    title: 'Ansökan registrerad i fel akt',
    sourceReference: 'IA-2025-0251',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-07-14T09:00:00Z',
    affectedPersons: 2,
    dataSubjectCategories: 'Sökande',
    dataCategories: 'Namn, ansökan om ekonomiskt bistånd',
    measures: 'Ansökan flyttades till rätt akt.',
    notReportedReason: 'Felet upptäcktes av handläggaren innan någon annan hade läst akten.',
    secrecyGround: ['osl26_1']
  }),
  aMinorBreach({
    title: 'Schema med personuppgifter uppsatt i allmänt utrymme',
    sourceReference: 'IA-2025-0270',
    unit: 'Funktionsnedsättning',
    awareAt: '2025-08-12T06:30:00Z',
    affectedPersons: 9,
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Förnamn, arbetstider',
    measures: 'Schemat sitter nu i personalrummet.',
    notReportedReason: 'Schemat innehöll bara förnamn och arbetstider och satt uppe en morgon innan verksamheten öppnade.'
  }),
  aMinorBreach({
    title: 'Videomöte med obehörig deltagare',
    sourceReference: 'IA-2025-0301',
    unit: 'Kommunikation',
    awareAt: '2025-09-04T12:05:00Z',
    affectedPersons: 6,
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Namn, bild, röst',
    measures: 'Möten har väntrum som förval.',
    notReportedReason: 'Deltagaren, en kollega från en annan förvaltning, lämnade mötet innan några ärenden togs upp.'
  }),
  aMinorBreach({
    title: 'Brev återsänt efter fel adress',
    sourceReference: 'IA-2025-0322',
    unit: 'Individ- och familjeomsorg',
    occurredAt: '2025-09-15T10:00:00Z',
    awareAt: '2025-09-23T07:55:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Klient',
    dataCategories: 'Namn, kallelse till möte',
    measures: 'Adressen rättades mot folkbokföringen.',
    notReportedReason: 'Brevet kom tillbaka obrutet med posten.',
    secrecyGround: ['osl26_1']
  }),
  aMinorBreach({
    title: 'Deltagarlista från utbildning delad för brett',
    source: 'serviceDesk',
    sourceReference: 'SD-25-31022',
    unit: 'Administration och ekonomi',
    awareAt: '2025-10-07T13:10:00Z',
    affectedPersons: 54,
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Namn, enhet, e-postadress',
    measures: 'Delningen begränsades. Listor från utbildningar delas inte längre med namn.',
    notReportedReason: 'Uppgifterna är tjänsteuppgifter som redan finns i den interna katalogen.'
  }),
  aMinorBreach({
    title: 'Samtal om ärende hört i väntrum',
    source: 'other',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-10-29T14:50:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Klient',
    dataCategories: 'Förnamn, tid för besök',
    measures: 'Mottagningen tar emot bokningar i ett enskilt rum.',
    notReportedReason: 'Bara förnamnet och en tid nämndes, och personen som hörde samtalet kan inte identifiera klienten.'
  }),
  aMinorBreach({
    key: 'december form',
    title: 'Blankett i fel återvinningskärl',
    status: 'investigating',
    sourceReference: 'IA-2025-0441',
    unit: 'Förskola',
    awareAt: '2025-12-11T15:20:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Vårdnadshavare',
    dataCategories: 'Namn, telefonnummer',
    measures: 'Blanketten togs om hand av personalen. Kärl för sekretesspapper har beställts.',
    notReportedReason: 'Kärlet står inomhus i ett låst förråd och blanketten hittades samma dag.'
  })
];
