import type { Row } from '../../row';

const everyone = { audience: 'everyone' } as const;
const done = { status: 'done', progress: 100 } as const;

/** What the reviews for 2022 and 2023 proposed. */
export const proposedEarly: readonly Row<'actions'>[] = [
  {
    ...everyone,
    ...done,
    originYear: 2022,
    targetYear: 2023,
    sortOrder: 10,
    title: 'Utbildning',
    text: 'Beställa obligatoriska utbildningar i informationssäkerhet och dataskydd',
    concerns: ['training'],
    ownerRole: 'HR-chef'
  },
  {
    ...everyone,
    status: 'cancelled',
    originYear: 2022,
    targetYear: 2023,
    sortOrder: 20,
    title: 'Eget ärendesystem för incidenter',
    text: 'Upphandla ett eget system för att anmäla incidenter',
    concerns: ['incidents'],
    decision: 'Avförd: kommunen inför ett gemensamt system.',
    ownerRole: 'It-samordnare'
  },
  {
    ...everyone,
    ...done,
    originYear: 2022,
    targetYear: 2023,
    sortOrder: 30,
    title: 'Inventering',
    text: 'Inventera vilka system förvaltningen använder',
    concerns: ['classifications'],
    ownerRole: 'Stabschef'
  },
  {
    ...everyone,
    ...done,
    originYear: 2023,
    targetYear: 2024,
    sortOrder: 10,
    title: 'Samordnare',
    text: 'Tillsätta en informationssäkerhetssamordnare på heltid',
    concerns: ['roles'],
    dueOn: '2024-01-31',
    decision: 'Ledningen beslutade att inrätta tjänsten inom befintlig ram.',
    ownerRole: 'Förvaltningschef'
  },
  {
    ...everyone,
    ...done,
    originYear: 2023,
    targetYear: 2024,
    sortOrder: 20,
    title: 'Registerförteckning',
    text: 'Föra in samtliga personuppgiftsbehandlingar i registerförteckningen',
    concerns: ['processingRegister'],
    risk: 'purposes 2023',
    dueOn: '2024-10-31',
    ownerRole: 'Stabschef'
  },
  {
    ...everyone,
    ...done,
    originYear: 2023,
    targetYear: 2024,
    sortOrder: 30,
    title: 'Behörigheter',
    text: 'Fastställa en rutin för behörigheter',
    concerns: ['routines'],
    routine: 'access routine',
    dueOn: '2024-06-30',
    ownerRole: 'It-samordnare'
  },
  {
    ...everyone,
    status: 'cancelled',
    originYear: 2023,
    targetYear: 2024,
    sortOrder: 40,
    title: 'Lösenordshanterare',
    text: 'Införa en lösenordshanterare för alla medarbetare',
    decision: 'Avförd: inloggning med tjänstekort ersätter lösenorden.',
    ownerRole: 'It-samordnare'
  },
  {
    ...everyone,
    status: 'ongoing',
    progress: 80,
    key: 'system owners',
    originYear: 2023,
    targetYear: 2025,
    sortOrder: 10,
    text: 'Utse systemägare för alla system som innehåller personuppgifter',
    concerns: ['roles'],
    risk: 'system owners 2023',
    ownerRole: 'Förvaltningschef'
  },
  { ...everyone, ...done, originYear: 2023, targetYear: 2025, sortOrder: 20, text: 'Öva med minst en leverantör' }
];
