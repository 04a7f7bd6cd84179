import { counted, figure } from './figureWords';
import { numbersIn } from './numbers';

const { number, percent, signed } = numbersIn('sv-SE');

export const figuresSv = {
  nisReported: figure(
    counted('NIS-incident rapporterad', 'NIS-incidenter rapporterade'),
    'Händelser under perioden som är NIS-incidenter (betydande incidenter) och där en upplysning eller incidentanmälan har lämnats.'
  ),
  personalDataBreaches: figure(
    counted('personuppgiftsincident', 'personuppgiftsincidenter'),
    'Händelser under perioden som är bedömda som personuppgiftsincidenter. Varje händelse räknas en gång.'
  ),
  personalDataBreachesReported: figure(
    counted('personuppgiftsincident anmäld till IMY', 'personuppgiftsincidenter anmälda till IMY'),
    'Periodens personuppgiftsincidenter som har anmälts till Integritetsskyddsmyndigheten (IMY).'
  ),
  phishingInIa: figure('phishing i IA', 'Summan av antal för periodens händelser av typen nätfiske (phishing) med källan IA.'),
  burglaries: figure('inbrott', 'Summan av antal för periodens händelser av typen inbrott.'),
  serviceCardLosses: figure(
    counted('förlust av tjänstekort', 'förluster av tjänstekort'),
    'Summan av antal för periodens händelser av typen förlust av tjänstekort.'
  ),
  mobilePhoneLosses: figure(
    counted('förlust av mobiltelefon', 'förluster av mobiltelefoner'),
    'Summan av antal för periodens händelser av typen förlust av mobiltelefon.'
  ),
  computerLosses: figure(
    counted('förlust av dator', 'förluster av datorer'),
    'Summan av antal för periodens händelser av typen förlust av dator.'
  ),
  phishingElsewhere: figure(
    'phishing på annat sätt',
    'Summan av antal för periodens händelser av typen nätfiske (phishing) med annan källa än IA.'
  ),
  misdirected: figure('felutskick', 'Summan av antal för periodens händelser av typen felutskick.'),
  unauthorisedAccess: figure('fall av obehörig åtkomst', 'Summan av antal för periodens händelser av typen obehörig åtkomst.'),
  malware: figure('fall av skadlig kod', 'Summan av antal för periodens händelser av typen skadlig kod.'),
  outages: figure(counted('driftstörning', 'driftstörningar'), 'Summan av antal för periodens händelser av typen driftstörning.'),
  otherInformationIncidents: figure(
    counted('övrig informationsincident', 'övriga informationsincidenter'),
    'Summan av antal för periodens händelser av typen övrigt.'
  ),
  informationIncidents: figure(
    counted('informationsincident', 'informationsincidenter'),
    'Summan av antal för alla periodens händelser som är informationsincidenter.'
  ),
  trainingCoverage: figure(
    'har gått utbildningarna',
    'Andelen medarbetare som har genomfört alla obligatoriska utbildningar, enligt periodens senaste räkning som visar det.'
  ),
  managementTraining: figure(
    'av ledningen har gått utbildningarna',
    'Andelen av ledningen som har genomfört alla obligatoriska utbildningar, enligt periodens senaste räkning.'
  ),
  classificationsDone: figure(
    counted('informationsklassning', 'informationsklassningar'),
    'Informationsklassningar som är gjorda under perioden.'
  ),
  classificationsOverdue: figure(
    counted('försenad klassning', 'försenade klassningar'),
    'Informationsklassningar vars översyn skulle ha gjorts. Saknas datum för översyn gäller tolv månader efter klassningen.'
  ),
  processingCoverage: figure(
    'behandlingar med aktuell klassning',
    'Andelen aktiva personuppgiftsbehandlingar som har en informationsklassning som inte är försenad.'
  ),
  actionsDue: figure(
    counted('åtgärd att följa upp', 'åtgärder att följa upp'),
    'Åtgärder från tidigare genomgångar med årets målår, och äldre som fortfarande är öppna. Avförda räknas inte.'
  ),
  actionsDone: figure(counted('åtgärd klar', 'åtgärder klara'), 'De åtgärder att följa upp som är klara.')
};

export const overviewSv = {
  heading: 'Nyckeltal',
  of: (part: number, whole: number): string => `${number(part)} av ${number(whole)}`,
  /** Percentage points for shares, counts for the rest. */
  change: (difference: number, unit: 'rows' | 'pieces' | 'percent', year: number): string => {
    if (difference === 0) return `oförändrat sedan ${year}`;
    const points = Math.abs(difference) === 1 ? '\u00a0procentenhet' : '\u00a0procentenheter';
    return `${signed(difference)}${unit === 'percent' ? points : ''} sedan ${year}`;
  },
  target: (target: number): string => `mål ${percent(target)}`,
  toRecipients: (names: readonly string[]): string => `till ${names.join(' och ')}`,
  ofWhichToImy: (n: number): string => `${number(n)} till IMY`,
  unavailable: 'uppgift saknas',
  noBasis: 'inget underlag'
};
