import { sections } from '../sections';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const inOrder = [{ field: 'sortOrder' }, { field: 'id' }] as const;

export const sectionsLayout = layoutOf(sections, {
  purpose: 'Genomgångens rubriker och texter, år för år, och vilka beräknade delar som följer på dem.',
  descriptions: {
    title: 'Rubriken i genomgången. {år}, {nästa år} och {förvaltning} byts ut när den visas.',
    reviewYear: recurringHelp.year,
    sectionNumber: 'Som det ska stå, till exempel 1.3.2. Antalet delar ger rubrikens nivå.',
    sortOrder: recurringHelp.sortOrder,
    textKind: 'Stående text förs över till nästa år som den är, Årets text skrivs ny varje år.',
    rewriteNeeded: 'Ja när texten måste ses över innan genomgången fastställs.',
    body: 'Tom rad börjar ett nytt stycke. En punkt inleds med bindestreck, en länk skrivs [ord](https://adress) och en fotnot [^1].',
    blocks: 'Det som räknas fram ur registren och visas efter texten, alltid i samma ordning.',
    clauses: 'Vilka delar av ISO/IEC 27001 kapitel 9.3 som avsnittet svarar mot.',
    audience: recurringHelp.audience,
    bestBefore: 'När texten behöver läsas om. Efter den dagen påminner genomgången.',
    secrecyGround: recurringHelp.secrecyGround
  },
  views: [
    {
      name: 'ThisYear',
      title: 'Årets',
      shows: ['sectionNumber', 'title', 'textKind', 'blocks', 'rewriteNeeded', 'bestBefore', 'audience'],
      where: { field: 'reviewYear', inYear: true },
      orderBy: inOrder,
      isDefault: true
    },
    {
      name: 'ToRewrite',
      title: 'Behöver skrivas om',
      shows: ['sectionNumber', 'title', 'textKind', 'bestBefore'],
      where: { allOf: [{ field: 'reviewYear', inYear: true }, { field: 'rewriteNeeded', isYes: true }] },
      orderBy: inOrder
    },
    {
      name: 'PastBestBefore',
      title: 'Passerat bäst före',
      shows: ['sectionNumber', 'title', 'textKind', 'bestBefore'],
      where: { allOf: [{ field: 'reviewYear', inYear: true }, { field: 'bestBefore', before: 'today' }] },
      orderBy: inOrder
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['reviewYear', 'sectionNumber', 'title', 'textKind', 'rewriteNeeded', 'bestBefore'],
      orderBy: [{ field: 'reviewYear', descending: true }, ...inOrder]
    }
  ],
  form: [
    { title: 'Avsnittet', fields: ['title', 'reviewYear', 'sectionNumber', 'sortOrder', 'textKind', 'body', 'blocks'] },
    { title: 'Granskning', fields: ['rewriteNeeded', 'bestBefore', 'clauses', 'audience', 'secrecyGround'] }
  ],
  formats: { bestBefore: 'bestBefore' }
});
