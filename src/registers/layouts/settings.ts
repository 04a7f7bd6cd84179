import { settings } from '../settings';
import { layoutOf } from './layout';

export const settingsLayout = layoutOf(settings, {
  purpose: 'Förvaltningens namn, mål och gränser. Listan har en enda rad.',
  descriptions: {
    title: 'Bara en etikett på raden; står inte i genomgången.',
    administration: 'Förvaltningens namn. Skrivs ut där texten har {förvaltning}.',
    committee: 'Nämnden som förvaltningen hör till.',
    headTitle: 'Titeln på den som fastställer: Förvaltningschef eller Stadsdelsdirektör.',
    trainingTarget: 'Hur många procent som ska ha gått de obligatoriska utbildningarna, 0–100.',
    escalationHours: 'Förvaltningens egen gräns för att eskalera till staden efter kännedom. Tomt betyder genast.',
    retentionYears: 'Hur många år efter avslut som en rad påminner om gallring. Ingenting gallras av sig självt.',
    schemaVersion: 'Vilken version av listorna webbplatsen har. Ändra inte för hand.',
    registers: 'Fylls i när listorna skapas. Ändra inte för hand.'
  },
  views: [
    { name: 'AllItems', title: 'Alla', shows: ['title', 'administration', 'committee', 'headTitle', 'trainingTarget', 'escalationHours', 'retentionYears'] }
  ],
  form: [
    { title: 'Förvaltningen', fields: ['title', 'administration', 'committee', 'headTitle'] },
    { title: 'Mål och gränser', fields: ['trainingTarget', 'escalationHours', 'retentionYears'] },
    { title: 'Sköts av installationen', fields: ['schemaVersion', 'registers'] }
  ]
});
