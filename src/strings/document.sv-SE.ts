import { numbersIn } from './numbers';
import type { Sentence } from './sentence';
import { mark, sentence } from './sentence';
import { shareWords } from './share';

const { number, percent } = numbersIn('sv-SE');

/** Chooses between one and many. */
const inflected = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** How a share of people is said at the start of a sentence: "Cirka 16 % av …". */
const about = (share: number, ofPeople: string, everybody: string): Sentence => {
  if (share === 100) return sentence`${mark('share', everybody)}`;
  const words = shareWords(share, {
    none: percent(0),
    underOne: `Mindre än ${percent(1)}`,
    about: n => `Cirka ${percent(n)}`,
    overNinetyNine: `Drygt ${percent(99)}`
  });
  return sentence`${mark('share', words)} ${ofPeople}`;
};

const courses = 'de obligatoriska utbildningarna i informationssäkerhet och dataskydd';

export const documentSv = {
  nis: {
    reported: (count: number, recipient: string): Sentence =>
      sentence`${mark('count', number(count))} ${inflected(count, 'NIS-incident', 'NIS-incidenter')} har rapporterats till ${recipient}`,
    none: (recipient: string): Sentence => sentence`${mark('count', 'Ingen')} NIS-incident har rapporterats till ${recipient}`,
    subject: 'NIS-incidenter'
  },

  breaches: {
    counted: (count: number, reported: number, recipient: string): Sentence => {
      if (count === 0) return sentence`${mark('count', 'Inga')} personuppgiftsincidenter`;
      if (count === 1) {
        return sentence`${mark('count', number(1))} personuppgiftsincident, som ${mark('reported', reported === 0 ? 'inte rapporterats' : 'rapporterats')} till ${recipient}`;
      }
      return sentence`${mark('count', number(count))} personuppgiftsincidenter varav ${mark('reported', reported === 0 ? 'ingen' : number(reported))} rapporterats till ${recipient}`;
    },
    subject: 'Personuppgiftsincidenter'
  },

  information: {
    label: 'Informationsincidenter:',
    subject: 'Informationsincidenter',
    phishingSubject: 'Incidenter om phishing',
    phishingInIa: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'incident om phishing är rapporterad', 'incidenter om phishing är rapporterade')} i IA`,
    burglaries: (n: number): Sentence =>
      sentence`${mark('count', number(n))} inbrott är ${inflected(n, 'rapporterat', 'rapporterade')}`,
    /** The comma of the enumeration stands only when a line about phones or computers follows. */
    serviceCardLosses: (n: number, isFollowed: boolean): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'rapporterad förlust', 'rapporterade förluster')} av tjänstekort${isFollowed ? ',' : ''}`,
    mobilePhoneLosses: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'förlust av personlig mobiltelefon', 'förluster av personliga mobiltelefoner')}`,
    computerLosses: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'förlust av personlig dator', 'förluster av personliga datorer')}`,
    phishingElsewhere: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'incident om phishing är rapporterad', 'incidenter om phishing är rapporterade')} på annat sätt`,
    misdirected: (n: number): Sentence =>
      sentence`${mark('count', number(n))} felutskick är ${inflected(n, 'rapporterat', 'rapporterade')}`,
    unauthorisedAccess: (n: number): Sentence => sentence`${mark('count', number(n))} fall av obehörig åtkomst`,
    malware: (n: number): Sentence => sentence`${mark('count', number(n))} fall av skadlig kod`,
    outages: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'driftstörning är rapporterad', 'driftstörningar är rapporterade')}`,
    otherInformationIncidents: (n: number): Sentence =>
      sentence`${mark('count', number(n))} ${inflected(n, 'övrig informationsincident', 'övriga informationsincidenter')}`
  },

  training: {
    coverage: (share: number): Sentence => [...about(share, 'av förvaltningens medarbetare', 'Alla medarbetare'), ` har genomfört ${courses}.`],
    noBasis: `Inget underlag om hur stor andel av förvaltningens medarbetare som har genomfört ${courses}.`,
    management: (share: number): Sentence => [...about(share, 'av förvaltningens ledning', 'Alla i förvaltningens ledning'), ` har genomfört ${courses}.`],
    subject: 'Andel medarbetare som har genomfört de obligatoriska utbildningarna',
    managementSubject: 'Andel av ledningen som har genomfört de obligatoriska utbildningarna',
    missingUnits: (units: readonly string[]): string =>
      `${inflected(units.length, 'En enhet som räknades förra gången saknas', 'Enheter som räknades förra gången saknas')} i den här räkningen: ${units.join(', ')}.`
  },

  followUp: {
    done: (done: number, due: number): Sentence =>
      sentence`${mark('done', number(done))} av ${mark('due', number(due))} ${inflected(due, 'prioriterad åtgärd', 'prioriterade åtgärder')} från tidigare genomgångar är ${inflected(done, 'klar', 'klara')}.`,
    subject: 'Uppföljning av tidigare prioriteringar',
    item: (words: string, status: string): string => `${words} – ${status}`,
    statuses: {
      proposed: 'föreslagen',
      decided: 'beslutad',
      ongoing: 'pågår',
      done: 'klar',
      cancelled: 'avförd'
    }
  },

  risks: {
    subject: 'Risker',
    item: (title: string, likelihood: number | undefined, impact: number | undefined, status: string): string =>
      `${title} (${likelihood && impact ? `sannolikhet ${likelihood} av 4, konsekvens ${impact} av 4, ` : ''}${status})`,
    statuses: { open: 'öppen', treating: 'åtgärdas', accepted: 'accepterad', closed: 'stängd' }
  },

  classifications: {
    done: (n: number): Sentence =>
      n === 0
        ? sentence`${mark('done', 'Inga')} informationsklassningar har genomförts.`
        : sentence`${mark('done', number(n))} ${inflected(n, 'informationsklassning', 'informationsklassningar')} har genomförts.`,
    overdue: (n: number): Sentence =>
      n === 0
        ? sentence`${mark('overdue', 'Ingen')} informationsklassning är försenad för översyn.`
        : sentence`${mark('overdue', number(n))} ${inflected(n, 'informationsklassning är försenad', 'informationsklassningar är försenade')} för översyn.`,
    subject: 'Informationsklassningar',
    kinds: { local: 'Lokala', normative: 'Normerande', procurement: 'Inför upphandling' },
    table: { caption: 'Informationsklassningar efter slag', kind: 'Slag', done: 'Genomförda', overdue: 'Försenade' }
  },

  processing: {
    coverage: (part: number, whole: number): Sentence =>
      sentence`${mark('coverage', `${number(part)} av ${number(whole)}`)} ${inflected(whole, 'aktiv personuppgiftsbehandling', 'aktiva personuppgiftsbehandlingar')} i registerförteckningen har en aktuell informationsklassning.`,
    noBasis: 'Inget underlag om personuppgiftsbehandlingar i registerförteckningen.',
    subject: 'Personuppgiftsbehandlingar med aktuell informationsklassning'
  },

  routines: {
    summary: (inPlace: number, all: number): string =>
      `${number(inPlace)} av ${number(all)} ${inflected(all, 'lokal rutin', 'lokala rutiner')} är ${inflected(inPlace, 'fastställd och aktuell', 'fastställda och aktuella')}.`,
    item: (title: string, state: string): string => `${title} – ${state}`,
    states: { missing: 'saknas', draft: 'utkast', adopted: 'fastställd', outdated: 'inaktuell' },
    dueForReview: 'fastställd, ska ses över',
    subject: 'Lokala rutiner'
  },

  roles: {
    summary: (filled: number, all: number): string => `${number(filled)} av ${number(all)} ${inflected(all, 'roll', 'roller')} är ${inflected(filled, 'tillsatt', 'tillsatta')}.`,
    vacant: (title: string, unit: string | undefined): string => `${title}${unit ? `, ${unit}` : ''} – inte tillsatt`,
    subject: 'Roller'
  },

  priorities: {
    year: (year: number): string => `${year} –`,
    subject: 'Prioriteringar'
  },

  assessment: {
    questions: {
      infoSecAdequate: 'Är informationssäkerhetsarbetet tillräckligt?',
      infoSecEffective: 'Har informationssäkerhetsarbetet önskad verkan?',
      privacyAdequate: 'Är dataskyddsarbetet tillräckligt?',
      privacyEffective: 'Har dataskyddsarbetet önskad verkan?'
    },
    answers: { yes: 'Ja', partly: 'Delvis', no: 'Nej' },
    answer: (question: string, answer: string): string => `${question} ${answer}.`,
    subject: 'Bedömning',
    decisions: 'Beslut'
  },

  activities: { subject: 'Genomfört arbete' },

  unavailable: (subject: string): Sentence => sentence`${subject}: ${mark('figure', 'uppgift saknas')}`,
  unavailableText: (subject: string): string => `${subject}: uppgift saknas`,
  otherUnits: 'Övriga enheter',
  title: (year: number): string => `Ledningens genomgång ${year}`,
  footnotes: 'Fotnoter',

  charts: {
    incidents: {
      caption: 'Informationsincidenter per månad',
      month: 'Månad',
      sum: 'Summa',
      months: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
      groups: {
        phishing: 'Nätfiske',
        burglary: 'Inbrott',
        losses: 'Förluster',
        technical: 'Teknik och åtkomst',
        other: 'Övrigt'
      }
    },
    training: {
      caption: 'Genomförda obligatoriska utbildningar per enhet',
      unit: 'Enhet',
      employees: 'Medarbetare',
      completed: 'Genomfört',
      share: 'Andel'
    }
  }
};
