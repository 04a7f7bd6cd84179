import { classifications, highestLevel } from '../classifications';
import type { Formula } from './layout';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const levelRule = (column: string): Formula => ({
  formula: `=[${column}]<=${highestLevel}`,
  message: 'Nivå 4 hanteras inte här: kontakta säkerhetsskyddsfunktionen'
});

const levels = ['confidentiality', 'integrity', 'availability'] as const;
/** What the format of NextReviewOn reads: an empty one means twelve months after ClassifiedOn. */
const review = ['classifiedOn', 'nextReviewOn'] as const;

export const classificationsLayout = layoutOf(classifications, {
  purpose: 'Informationsklassningar enligt KLASSA, nivå 0–3.',
  descriptions: {
    title: 'Det som klassas: en informationsmängd eller en verksamhetsprocess.',
    system: 'Systemet där informationen finns, om det är ett. Skriv inget om svagheter.',
    kind: 'Lokal för förvaltningens egen, Normerande för stadens gemensamma, Inför upphandling när kraven ska in i ett avtal.',
    confidentiality: 'Nivå 0–3 enligt KLASSA: skadan om information kommer i fel händer.',
    integrity: 'Nivå 0–3 enligt KLASSA: skadan om information är fel.',
    availability: 'Nivå 0–3 enligt KLASSA: skadan om information inte går att nå.',
    traceability: 'Nivå 0–3: skadan om det inte går att se vem som gjort vad. Tomt om den inte är klassad.',
    containsPersonalData: 'Ja om informationen innehåller personuppgifter.',
    containsSensitiveData: 'Ja om det finns känsliga personuppgifter, till exempel om hälsa (GDPR art.\u00a09).',
    classifiedOn: 'Dagen då klassningen gjordes eller senast gjordes om.',
    nextReviewOn: 'När klassningen ska göras om. Tomt betyder tolv månader efter klassningen.',
    ownerRole: recurringHelp.ownerRole,
    infoSecCoordinatorTookPart: 'Ja om informationssäkerhetssamordnaren deltog.',
    dataProtectionOfficerTookPart: 'Ja om dataskyddsombudet deltog.',
    actionPlanProgress: 'Hur stor del av handlingsplanen som är genomförd, 0–100.',
    importId: recurringHelp.importId,
    secrecyGround: recurringHelp.secrecyGround
  },
  views: [
    {
      name: 'Overdue',
      title: 'Försenade klassningar',
      shows: ['title', ...review, 'kind', 'ownerRole'],
      // A day early after a leap day: CAML counts days, the rule twelve months.
      where: {
        anyOf: [
          { field: 'nextReviewOn', before: 'today' },
          { allOf: [{ field: 'classifiedOn', before: 'today', offsetDays: -365 }, { field: 'nextReviewOn', isSet: false }] }
        ]
      },
      orderBy: [{ field: 'classifiedOn' }]
    },
    {
      name: 'ThisYear',
      title: 'Årets',
      shows: ['title', ...levels, ...review, 'kind'],
      where: { field: 'classifiedOn', inYear: true },
      orderBy: [{ field: 'classifiedOn', descending: true }]
    },
    { name: 'AllItems', title: 'Alla', shows: ['title', ...levels, ...review, 'ownerRole'], orderBy: [{ field: 'title' }] }
  ],
  form: [
    { title: 'Objektet', fields: ['title', 'system', 'kind', 'ownerRole'] },
    {
      title: 'Klassning',
      fields: [...levels, 'traceability', 'containsPersonalData', 'containsSensitiveData', 'classifiedOn', 'nextReviewOn']
    },
    { title: 'Arbetet', fields: ['infoSecCoordinatorTookPart', 'dataProtectionOfficerTookPart', 'actionPlanProgress', 'importId'] },
    { title: 'Sekretess', fields: ['secrecyGround'] }
  ],
  formats: {
    confidentiality: 'classificationLevel',
    integrity: 'classificationLevel',
    availability: 'classificationLevel',
    traceability: 'classificationLevel',
    nextReviewOn: 'classificationReview',
    actionPlanProgress: 'progress'
  },
  columnRules: {
    confidentiality: levelRule('Confidentiality'),
    integrity: levelRule('Integrity'),
    availability: levelRule('Availability'),
    traceability: levelRule('Traceability')
  }
});
