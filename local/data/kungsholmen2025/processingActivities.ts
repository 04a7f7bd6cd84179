import type { Row } from '../row';

const underCareSecrecy = 'Behörighet efter uppdrag, loggkontroll varje månad, kryptering vid överföring';

export const processingActivities: readonly Row<'processingActivities'>[] = [
  {
    title: 'Utförande av hemtjänst',
    purpose: 'Planera och utföra beviljade insatser i hemmet',
    legalBasis: 'publicTask',
    dataSubjects: 'Omsorgstagare, närstående, medarbetare',
    dataCategories: 'Kontaktuppgifter, personnummer, uppgifter om hälsa, nyckelnummer',
    recipients: 'Regionen vid samordnad vård',
    retention: 'Fem år efter sista anteckning',
    securityMeasures: underCareSecrecy,
    processorAgreement: 'yes',
    dpia: 'done',
    ownerRole: 'Avdelningschef äldreomsorg',
    reviewedOn: '2025-03-11',
    classification: 'home care planning',
    status: 'active'
  },
  {
    title: 'Handläggning av ekonomiskt bistånd',
    purpose: 'Utreda och besluta om rätt till bistånd',
    legalBasis: 'publicTask',
    dataSubjects: 'Sökande och medsökande',
    dataCategories: 'Personnummer, inkomster, boende, uppgifter om hälsa',
    recipients: 'Arbetsförmedlingen, Försäkringskassan',
    retention: 'Fem år efter sista anteckning',
    securityMeasures: underCareSecrecy,
    processorAgreement: 'notNeeded',
    dpia: 'done',
    ownerRole: 'Avdelningschef individ- och familjeomsorg',
    reviewedOn: '2024-11-04',
    classification: 'social records',
    status: 'active'
  },
  {
    title: 'Placering och närvaro i förskola',
    purpose: 'Erbjuda plats och registrera närvaro',
    legalBasis: 'publicTask',
    dataSubjects: 'Barn, vårdnadshavare',
    dataCategories: 'Kontaktuppgifter, personnummer, närvarotider, kostbehov',
    retention: 'Två år efter avslutad placering',
    processorAgreement: 'yes',
    dpia: 'needed',
    ownerRole: 'Avdelningschef förskola',
    reviewedOn: '2025-09-22',
    classification: 'preschool attendance',
    status: 'active'
  },
  {
    title: 'Bokning av lokaler',
    purpose: 'Hyra ut lokaler till föreningar och invånare',
    legalBasis: 'contract',
    dataSubjects: 'Kontaktpersoner i föreningar, hyresgäster',
    dataCategories: 'Kontaktuppgifter',
    retention: 'Två år efter bokningen',
    processorAgreement: 'yes',
    dpia: 'notNeeded',
    ownerRole: 'Enhetschef kultur och fritid',
    reviewedOn: '2022-05-17',
    classification: 'event bookings',
    status: 'active'
  },
  {
    title: 'Personaladministration',
    purpose: 'Fullgöra arbetsgivarens skyldigheter',
    legalBasis: 'legalObligation',
    dataSubjects: 'Medarbetare',
    dataCategories: 'Kontaktuppgifter, personnummer, lön, frånvaro',
    recipients: 'Skatteverket, pensionsförvaltare',
    retention: 'Enligt stadens gallringsbeslut',
    processorAgreement: 'yes',
    dpia: 'done',
    ownerRole: 'HR-chef',
    reviewedOn: '2025-01-20',
    classification: 'staff administration',
    status: 'active'
  },
  {
    title: 'Nyhetsbrev till föreningslivet',
    purpose: 'Informera om bidrag och evenemang',
    legalBasis: 'consent',
    dataSubjects: 'Prenumeranter',
    dataCategories: 'E-postadress',
    retention: 'Tills samtycket återkallas',
    processorAgreement: 'no',
    dpia: 'notNeeded',
    ownerRole: 'Kommunikationschef',
    status: 'active'
  },
  {
    title: 'Kö till tidigare fritidsverksamhet',
    purpose: 'Fördela platser i en verksamhet som har upphört',
    legalBasis: 'publicTask',
    dataSubjects: 'Barn, vårdnadshavare',
    dataCategories: 'Kontaktuppgifter',
    retention: 'Gallrades i samband med att verksamheten upphörde',
    ownerRole: 'Enhetschef kultur och fritid',
    reviewedOn: '2024-02-08',
    status: 'ended'
  }
];
