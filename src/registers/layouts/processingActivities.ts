import { processingActivities } from '../processingActivities';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const isActive = { field: 'status', isOneOf: ['active'] } as const;

export const processingActivitiesLayout = layoutOf(processingActivities, {
  purpose: 'Förvaltningens behandlingar av personuppgifter (GDPR art.\u00a030).',
  descriptions: {
    title: 'Behandlingens namn, till exempel Bokning av lokaler.',
    purpose: 'Varför uppgifterna behandlas.',
    legalBasis: 'Den rättsliga grunden (GDPR art.\u00a06.1). För myndigheter är den sällan samtycke eller intresseavvägning.',
    dataSubjects: 'Kategorier, inga namn: till exempel elever, vårdnadshavare, medarbetare.',
    dataCategories: 'Kategorier av uppgifter: till exempel kontaktuppgifter, hälsa.',
    recipients: 'Vilka som får uppgifterna, även personuppgiftsbiträden.',
    thirdCountry: 'Land utanför EU och EES och vilket stöd överföringen har. Tomt om ingen görs.',
    retention: 'När uppgifterna gallras, med stöd av vilket beslut.',
    securityMeasures: 'Skyddet i allmänna ord. Beskriv inga svagheter.',
    processorAgreement: 'Finns om alla biträden har avtal (GDPR art.\u00a028), Behövs inte om inget biträde finns.',
    dpia: 'Genomförd, Behövs eller Behövs inte (GDPR art.\u00a035).',
    ownerRole: recurringHelp.ownerRole,
    reviewedOn: 'Dagen då uppgifterna i raden senast gicks igenom.',
    classification: 'Informationsklassningen av det som behandlas.',
    status: 'Aktiv så länge behandlingen pågår.',
    importId: recurringHelp.importId
  },
  views: [
    {
      name: 'Active',
      title: 'Aktiva',
      shows: ['title', 'legalBasis', 'processorAgreement', 'dpia', 'classification', 'reviewedOn', 'ownerRole'],
      where: isActive,
      orderBy: [{ field: 'title' }],
      isDefault: true
    },
    {
      name: 'WithoutClassification',
      title: 'Utan klassning',
      shows: ['title', 'ownerRole', 'dataCategories', 'reviewedOn'],
      where: { allOf: [isActive, { field: 'classification', isSet: false }] },
      orderBy: [{ field: 'title' }]
    },
    {
      name: 'ToReview',
      title: 'Ses över',
      shows: ['title', 'ownerRole', 'reviewedOn', 'processorAgreement', 'dpia'],
      where: {
        allOf: [isActive, { anyOf: [{ field: 'reviewedOn', isSet: false }, { field: 'reviewedOn', before: 'today', offsetDays: -365 }] }]
      },
      orderBy: [{ field: 'reviewedOn' }]
    },
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'legalBasis', 'ownerRole', 'reviewedOn', 'status'],
      orderBy: [{ field: 'title' }]
    }
  ],
  form: [
    { title: 'Behandlingen', fields: ['title', 'purpose', 'legalBasis', 'dataSubjects', 'dataCategories', 'status', 'ownerRole'] },
    { title: 'Mottagare och gallring', fields: ['recipients', 'thirdCountry', 'retention', 'processorAgreement'] },
    { title: 'Skydd', fields: ['securityMeasures', 'dpia', 'classification', 'reviewedOn', 'importId'] }
  ]
});
