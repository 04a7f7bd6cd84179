import { numbersIn } from './numbers';

const { number, percent, signed } = numbersIn('sv-SE');

/** The noun that stands under a key figure's number, and what exactly it counts. */
export const figuresSv = {
  nisReported: {
    name: (n: number): string => (n === 1 ? 'NIS-incident rapporterad' : 'NIS-incidenter rapporterade'),
    definition:
      'Händelser under perioden som är NIS-incidenter (betydande incidenter) och där en upplysning eller incidentanmälan har lämnats.'
  },
  personalDataBreaches: {
    name: (n: number): string => (n === 1 ? 'personuppgiftsincident' : 'personuppgiftsincidenter'),
    definition: 'Händelser under perioden som är bedömda som personuppgiftsincidenter. Varje händelse räknas en gång.'
  },
  personalDataBreachesReported: {
    name: (n: number): string => (n === 1 ? 'personuppgiftsincident anmäld till IMY' : 'personuppgiftsincidenter anmälda till IMY'),
    definition: 'Periodens personuppgiftsincidenter som har anmälts till Integritetsskyddsmyndigheten (IMY).'
  },
  phishingInIa: {
    name: (): string => 'phishing i IA',
    definition: 'Summan av antal för periodens händelser av typen nätfiske (phishing) med källan IA.'
  },
  burglaries: { name: (): string => 'inbrott', definition: 'Summan av antal för periodens händelser av typen inbrott.' },
  serviceCardLosses: {
    name: (n: number): string => (n === 1 ? 'förlust av tjänstekort' : 'förluster av tjänstekort'),
    definition: 'Summan av antal för periodens händelser av typen förlust av tjänstekort.'
  },
  mobilePhoneLosses: {
    name: (n: number): string => (n === 1 ? 'förlust av mobiltelefon' : 'förluster av mobiltelefoner'),
    definition: 'Summan av antal för periodens händelser av typen förlust av mobiltelefon.'
  },
  computerLosses: {
    name: (n: number): string => (n === 1 ? 'förlust av dator' : 'förluster av datorer'),
    definition: 'Summan av antal för periodens händelser av typen förlust av dator.'
  },
  phishingElsewhere: {
    name: (): string => 'phishing på annat sätt',
    definition: 'Summan av antal för periodens händelser av typen nätfiske (phishing) med annan källa än IA.'
  },
  misdirected: { name: (): string => 'felutskick', definition: 'Summan av antal för periodens händelser av typen felutskick.' },
  unauthorisedAccess: {
    name: (): string => 'fall av obehörig åtkomst',
    definition: 'Summan av antal för periodens händelser av typen obehörig åtkomst.'
  },
  malware: {
    name: (): string => 'fall av skadlig kod',
    definition: 'Summan av antal för periodens händelser av typen skadlig kod.'
  },
  outages: {
    name: (n: number): string => (n === 1 ? 'driftstörning' : 'driftstörningar'),
    definition: 'Summan av antal för periodens händelser av typen driftstörning.'
  },
  otherInformationIncidents: {
    name: (n: number): string => (n === 1 ? 'övrig informationsincident' : 'övriga informationsincidenter'),
    definition: 'Summan av antal för periodens händelser av typen övrigt.'
  },
  informationIncidents: {
    name: (n: number): string => (n === 1 ? 'informationsincident' : 'informationsincidenter'),
    definition: 'Summan av antal för alla periodens händelser som är informationsincidenter.'
  },
  trainingCoverage: {
    name: (): string => 'har gått utbildningarna',
    definition:
      'Andelen medarbetare som har genomfört alla obligatoriska utbildningar, enligt periodens senaste räkning som visar det.'
  },
  managementTraining: {
    name: (): string => 'av ledningen har gått utbildningarna',
    definition: 'Andelen av ledningen som har genomfört alla obligatoriska utbildningar, enligt periodens senaste räkning.'
  },
  classificationsDone: {
    name: (n: number): string => (n === 1 ? 'informationsklassning' : 'informationsklassningar'),
    definition: 'Informationsklassningar som är gjorda under perioden.'
  },
  classificationsOverdue: {
    name: (n: number): string => (n === 1 ? 'försenad klassning' : 'försenade klassningar'),
    definition:
      'Informationsklassningar vars översyn skulle ha gjorts. Saknas datum för översyn gäller tolv månader efter klassningen.'
  },
  processingCoverage: {
    name: (): string => 'behandlingar med aktuell klassning',
    definition: 'Andelen aktiva personuppgiftsbehandlingar som har en informationsklassning som inte är försenad.'
  },
  actionsDue: {
    name: (n: number): string => (n === 1 ? 'åtgärd att följa upp' : 'åtgärder att följa upp'),
    definition: 'Åtgärder från tidigare genomgångar med årets målår, och äldre som fortfarande är öppna. Avförda räknas inte.'
  },
  actionsDone: {
    name: (n: number): string => (n === 1 ? 'åtgärd klar' : 'åtgärder klara'),
    definition: 'De åtgärder att följa upp som är klara.'
  }
};

export const overviewSv = {
  heading: 'Nyckeltal',
  of: (part: number, whole: number): string => `${number(part)} av ${number(whole)}`,
  /** Percentage points for shares, counts for the rest. */
  change: (difference: number, unit: 'rows' | 'pieces' | 'percent', year: number): string =>
    difference === 0
      ? `oförändrat sedan ${year}`
      : `${signed(difference)}${unit === 'percent' ? '\u00a0procentenheter' : ''} sedan ${year}`,
  noComparison: (year: number): string => `ingen uppgift för ${year} att jämföra med`,
  target: (target: number): string => `mål ${percent(target)}`,
  ofWhichToImy: (n: number): string => `${number(n)} till IMY`,
  unavailable: 'uppgift saknas',
  noBasis: 'inget underlag',
  about: (figure: string): string => `Visa underlaget för ${figure}`
};
