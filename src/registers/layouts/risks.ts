import { risks } from '../risks';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

export const risksLayout = layoutOf(risks, {
  purpose: 'Risker som genomgången tar upp, med hur de hanteras.',
  descriptions: {
    title: 'Risken i en mening, som den ska stå i genomgången. Inga namn, inga system.',
    reviewYear: recurringHelp.year,
    source: 'Var risken kommer ifrån. GDPR-årsrapport visas under en egen rubrik.',
    likelihood: '1 osannolikt, 2 möjligt, 3 troligt, 4 nästan säkert.',
    impact: '1 försumbar, 2 måttlig, 3 betydande, 4 allvarlig.',
    treatment: 'Vad förvaltningen gör med risken.',
    ownerRole: recurringHelp.ownerRole,
    status: 'Öppen tills något är bestämt, Åtgärdas medan arbetet pågår.',
    audience: recurringHelp.audience,
    carriedFrom: recurringHelp.carriedFrom,
    sortOrder: recurringHelp.sortOrder,
    secrecyGround: recurringHelp.secrecyGround
  },
  views: [
    {
      name: 'Open',
      title: 'Öppna',
      shows: ['title', 'reviewYear', 'likelihood', 'impact', 'treatment', 'ownerRole', 'status'],
      where: { field: 'status', isOneOf: ['open', 'treating'] },
      orderBy: [{ field: 'reviewYear', descending: true }, { field: 'sortOrder' }],
      isDefault: true
    },
    {
      name: 'ThisYear',
      title: 'Årets',
      shows: ['title', 'source', 'likelihood', 'impact', 'treatment', 'status', 'audience'],
      where: { field: 'reviewYear', inYear: true },
      orderBy: [{ field: 'sortOrder' }, { field: 'id' }]
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'reviewYear', 'source', 'treatment', 'ownerRole', 'status'],
      orderBy: [{ field: 'reviewYear', descending: true }, { field: 'sortOrder' }]
    }
  ],
  form: [
    { title: 'Risken', fields: ['title', 'reviewYear', 'source', 'likelihood', 'impact'] },
    { title: 'Hantering', fields: ['treatment', 'ownerRole', 'status', 'carriedFrom'] },
    { title: 'Visning och sekretess', fields: ['audience', 'sortOrder', 'secrecyGround'] }
  ],
  formats: { status: 'riskStatus' }
});
