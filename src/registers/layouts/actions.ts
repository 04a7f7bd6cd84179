import { actions } from '../actions';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const isOpen = { field: 'status', isOneOf: ['proposed', 'decided', 'ongoing'] } as const;
/** The format of DueOn reads Status: what is done is not late. */
const deadline = ['dueOn', 'status'] as const;

export const actionsLayout = layoutOf(actions, {
  purpose: 'Prioriterade åtgärder: föreslagna, beslutade och följda till nästa genomgång.',
  descriptions: {
    title: 'Kort rubrik, om åtgärden behöver en. Får vara tom.',
    text: 'Åtgärden som den ska stå i genomgången. Inga namn.',
    targetYear: 'Året då åtgärden ska vara klar.',
    originYear: 'Året för den genomgång där åtgärden föreslogs.',
    sortOrder: recurringHelp.sortOrder,
    ownerRole: recurringHelp.ownerRole,
    dueOn: 'Sista dagen. Tomt betyder målårets slut.',
    status: 'Beslutad när ledningen har sagt ja, Avförd när den inte ska göras. Avförda räknas för sig.',
    progress: 'Ungefär hur stor del som är gjord, 0–100.',
    concerns: 'Vilka delar av genomgången åtgärden ska förbättra.',
    risk: 'Risken som åtgärden minskar.',
    routine: 'Rutinen som åtgärden tar fram eller ändrar.',
    decision: 'Vad ledningen beslutade, som det ska stå i genomgången (ISO/IEC 27001 9.3.3).',
    audience: recurringHelp.audience,
    carriedFrom: recurringHelp.carriedFrom,
    secrecyGround: recurringHelp.secrecyGround
  },
  views: [
    {
      name: 'Open',
      title: 'Öppna',
      shows: ['title', 'text', 'targetYear', ...deadline, 'progress', 'ownerRole'],
      where: isOpen,
      orderBy: [{ field: 'targetYear' }, { field: 'sortOrder' }],
      isDefault: true
    },
    {
      name: 'Overdue',
      title: 'Försenade',
      shows: ['title', 'text', ...deadline, 'progress', 'ownerRole'],
      where: { allOf: [isOpen, { field: 'dueOn', before: 'today' }] },
      orderBy: [{ field: 'dueOn' }]
    },
    {
      name: 'ByTargetYear',
      title: 'Per målår',
      shows: ['title', 'text', ...deadline, 'progress', 'ownerRole'],
      groupBy: 'targetYear',
      orderBy: [{ field: 'sortOrder' }, { field: 'id' }]
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'text', 'originYear', 'targetYear', ...deadline, 'ownerRole'],
      orderBy: [{ field: 'targetYear', descending: true }, { field: 'sortOrder' }]
    }
  ],
  form: [
    { title: 'Åtgärden', fields: ['title', 'text', 'targetYear', 'originYear', 'sortOrder', 'concerns'] },
    { title: 'Genomförande', fields: ['ownerRole', 'dueOn', 'status', 'progress', 'decision'] },
    { title: 'Samband', fields: ['risk', 'routine', 'carriedFrom'] },
    { title: 'Visning och sekretess', fields: ['audience', 'secrecyGround'] }
  ],
  formats: { dueOn: 'overdueAction', status: 'actionStatus', progress: 'progress' }
});
