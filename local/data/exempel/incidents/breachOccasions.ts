import type { IncidentRow } from '../../incidentRow';

/** A personal-data breach that needs no report, with its reason (art. 33.5), without when and where. */
export type BreachOccasion = Pick<IncidentRow, 'title' | 'kind'> &
  Required<Pick<IncidentRow, 'notReportedReason' | 'dataSubjectCategories' | 'dataCategories'>> &
  Partial<Pick<IncidentRow, 'source' | 'measures' | 'processingActivity' | 'risk'>>;

export const breachOccasions: readonly BreachOccasion[] = [
  {
    title: 'Klasslista skickad till fel vårdnadshavare',
    kind: 'misdirected',
    source: 'email',
    dataSubjectCategories: 'Elever',
    dataCategories: 'Namn, klass',
    measures: 'Mottagaren raderade listan.',
    notReportedReason: 'Listan innehöll bara namn som redan är kända i klassen, och mottagaren har raderat den.',
    processingActivity: 'pupil administration'
  },
  {
    title: 'Brev om skolskjuts till gammal adress',
    kind: 'misdirected',
    dataSubjectCategories: 'Elev, vårdnadshavare',
    dataCategories: 'Namn, adress',
    notReportedReason: 'Brevet kom tillbaka oöppnat.',
    processingActivity: 'pupil administration'
  },
  {
    title: 'Omdöme synligt för fel elev',
    kind: 'unauthorisedAccess',
    source: 'serviceDesk',
    dataSubjectCategories: 'Elev',
    dataCategories: 'Omdöme i ett ämne',
    measures: 'Kopplingen rättades inom en timme.',
    notReportedReason: 'Loggen visar att omdömet inte öppnades av någon annan.',
    processingActivity: 'schooling'
  },
  {
    title: 'Kallelse kvarglömd i skrivare',
    kind: 'none',
    dataSubjectCategories: 'Klient',
    dataCategories: 'Namn, mötestid',
    notReportedReason: 'Skrivaren står innanför skalskyddet och kallelsen togs om hand av behörig personal.',
    processingActivity: 'social services'
  },
  {
    title: 'Anteckning införd i fel akt',
    kind: 'none',
    dataSubjectCategories: 'Klienter',
    dataCategories: 'Uppgift om kontakt',
    measures: 'Anteckningen flyttades.',
    notReportedReason: 'Handläggaren upptäckte felet innan akten lämnades till någon annan.',
    processingActivity: 'social services'
  },
  {
    title: 'Mobiltelefon med bilder från utflykt borttappad',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    dataSubjectCategories: 'Barn',
    dataCategories: 'Bilder',
    measures: 'Telefonen fjärraderades.',
    notReportedReason: 'Telefonen är krypterad och raderingen bekräftades innan den hade varit ansluten.'
  },
  {
    title: 'Mottagaradresser synliga i nyhetsbrev',
    kind: 'misdirected',
    source: 'email',
    dataSubjectCategories: 'Prenumeranter',
    dataCategories: 'E-postadresser',
    measures: 'Utskick görs i ett verktyg som döljer adresserna.',
    notReportedReason: 'Adresserna tillhör föreningar och är publicerade.'
  },
  {
    title: 'Larmlista uppsatt i trapphus',
    kind: 'none',
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Förnamn, jourtider',
    measures: 'Listan togs ned.',
    notReportedReason: 'Listan innehöll bara förnamn och satt uppe en kväll.',
    processingActivity: 'alarms'
  },
  {
    title: 'Loggkontroll visade sökning utan uppdrag',
    kind: 'unauthorisedAccess',
    source: 'other',
    dataSubjectCategories: 'Klient',
    dataCategories: 'Namn',
    measures: 'Samtal med medarbetaren och chefen.',
    notReportedReason: 'Sökningen gällde ett vanligt efternamn, akten öppnades inte och syftet är klarlagt.',
    risk: 'access rights 2025'
  },
  {
    title: 'Protokoll publicerat med namn som skulle ha varit dolt',
    kind: 'none',
    source: 'other',
    dataSubjectCategories: 'Sökande',
    dataCategories: 'Namn',
    measures: 'Protokollet ersattes efter tjugo minuter.',
    notReportedReason: 'Statistiken visar att protokollet inte hade öppnats.'
  }
];
