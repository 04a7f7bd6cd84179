import type { Row } from '../../row';

const proposed = { originYear: 2026, status: 'proposed', audience: 'everyone' } as const;

export const proposed2026: readonly Row<'actions'>[] = [
  {
    ...proposed,
    targetYear: 2027,
    sortOrder: 10,
    title: 'Leverantörer',
    text: 'Ta fram en rutin för uppföljning av leverantörer och deras underleverantörer',
    concerns: ['routines'],
    risk: 'supply chain 2026',
    routine: 'supplier routine',
    dueOn: '2027-05-31',
    ownerRole: 'Inköpschef'
  },
  {
    ...proposed,
    carriedFrom: 'mail barriers',
    targetYear: 2027,
    sortOrder: 20,
    title: 'Felutskick',
    text: 'Införa spärren mot felutskick i alla avdelningar',
    concerns: ['incidents'],
    risk: 'misdirected 2026',
    dueOn: '2027-03-31',
    ownerRole: 'It-samordnare'
  },
  {
    ...proposed,
    carriedFrom: 'system owners',
    targetYear: 2027,
    sortOrder: 30,
    title: 'Systemägare',
    text: 'Utse ägare för de två system som saknar en sådan och en ersättare för ISAM',
    concerns: ['roles'],
    dueOn: '2027-02-28',
    ownerRole: 'Förvaltningschef'
  },
  {
    ...proposed,
    audience: 'management',
    targetYear: 2027,
    sortOrder: 40,
    title: 'Tillsyn',
    text: 'Förbereda tillsynen enligt cybersäkerhetslagen',
    ownerRole: 'ISAM'
  },
  { ...proposed, targetYear: 2028, sortOrder: 10, text: 'Upphandla om passersystemets drift', concerns: ['classifications'] },
  { ...proposed, targetYear: 2028, sortOrder: 20, text: 'Se över samtliga lokala rutiner', concerns: ['routines'] }
];
