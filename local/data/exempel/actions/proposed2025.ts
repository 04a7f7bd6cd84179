import type { Row } from '../../row';

const proposed = { originYear: 2025, audience: 'everyone' } as const;
const done = { status: 'done', progress: 100 } as const;

export const proposed2025: readonly Row<'actions'>[] = [
  {
    ...proposed,
    ...done,
    targetYear: 2026,
    sortOrder: 10,
    title: 'Cybersäkerhetslagen',
    text: 'Anpassa rutinen för incidenter till den nya lagens upplysning, incidentanmälan och slutrapport',
    concerns: ['routines', 'incidents'],
    routine: 'incident routine',
    dueOn: '2026-01-15',
    decision: 'Ledningen beslutade att förvaltningschefen och avdelningscheferna ska kunna eskalera dygnet runt.',
    ownerRole: 'ISAM'
  },
  {
    ...proposed,
    key: 'mail barriers',
    status: 'ongoing',
    progress: 70,
    targetYear: 2026,
    sortOrder: 20,
    title: 'Felutskick',
    text: 'Införa spärrar i e-posten mot bilagor med personuppgifter till externa mottagare',
    concerns: ['incidents'],
    risk: 'misdirected 2025',
    dueOn: '2026-09-30',
    decision: 'Ledningen beslutade att spärren först prövas i grundskolan.',
    ownerRole: 'It-samordnare'
  },
  {
    ...proposed,
    status: 'decided',
    targetYear: 2026,
    sortOrder: 30,
    title: 'Behörighetsrutin',
    text: 'Se över rutinen för behörigheter så att varje system följs upp två gånger om året',
    concerns: ['routines'],
    risk: 'access rights 2025',
    routine: 'access routine',
    dueOn: '2026-12-15',
    ownerRole: 'It-samordnare'
  },
  {
    ...proposed,
    ...done,
    targetYear: 2026,
    sortOrder: 40,
    title: 'Utbildning',
    text: 'Nå utbildningsmålet i samtliga enheter',
    concerns: ['training'],
    dueOn: '2026-10-31',
    ownerRole: 'HR-chef'
  },
  {
    ...proposed,
    status: 'cancelled',
    targetYear: 2026,
    sortOrder: 50,
    title: 'Klassningsverktyg',
    text: 'Utvärdera ett eget verktyg för informationsklassning',
    concerns: ['classifications'],
    decision: 'Avförd: det gemensamma verktyget räcker.',
    ownerRole: 'ISAM'
  },
  { ...proposed, status: 'proposed', targetYear: 2027, sortOrder: 10, text: 'Klassa om samtliga system med känsliga personuppgifter', concerns: ['classifications'] },
  { ...proposed, status: 'proposed', targetYear: 2027, sortOrder: 20, text: 'Pröva en gemensam övning med grannkommunerna' }
];
