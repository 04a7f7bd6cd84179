import type { ItemOf } from './schema';
import { choice, date, indexed, lookup, note, register, required, text } from './schema';

/** The record of processing activities, GDPR art. 30. */
export const processingActivities = register('ProcessingActivities', 'Registerförteckning', {
  title: required(text('Title', 'Personuppgiftsbehandling')),
  purpose: required(note('Purpose', 'Ändamål')),
  legalBasis: required(
    choice('LegalBasis', 'Rättslig grund', {
      consent: 'Samtycke',
      contract: 'Avtal',
      legalObligation: 'Rättslig förpliktelse',
      vitalInterest: 'Skydd av grundläggande intresse',
      publicTask: 'Allmänt intresse eller myndighetsutövning',
      legitimateInterest: 'Intresseavvägning'
    })
  ),
  dataSubjects: note('DataSubjects', 'Kategorier av registrerade'),
  dataCategories: note('DataCategories', 'Kategorier av personuppgifter'),
  recipients: note('Recipients', 'Mottagare'),
  thirdCountry: text('ThirdCountry', 'Överföring till tredjeland'),
  retention: text('Retention', 'Gallringsfrist'),
  securityMeasures: note('SecurityMeasures', 'Säkerhetsåtgärder'),
  processorAgreement: choice('ProcessorAgreement', 'Personuppgiftsbiträdesavtal', {
    yes: 'Finns',
    no: 'Saknas',
    notNeeded: 'Behövs inte'
  }),
  dpia: choice('Dpia', 'Konsekvensbedömning', { done: 'Genomförd', needed: 'Behövs', notNeeded: 'Behövs inte' }),
  ownerRole: text('OwnerRole', 'Ansvarig roll'),
  reviewedOn: indexed(date('ReviewedOn', 'Senast genomgången')),
  classification: lookup('Classification', 'Informationsklassning', 'Classifications'),
  status: required(indexed(choice('Status', 'Status', { active: 'Aktiv', ended: 'Avslutad' }))),
  importId: indexed(text('ImportId', 'Import'))
});

export type ProcessingActivity = ItemOf<typeof processingActivities>;
