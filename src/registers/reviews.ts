import type { ItemOf } from './schema';
import { choice, date, moment, note, number, register, required, text, unique, user, year } from './schema';

const answers = { yes: 'Ja', partly: 'Delvis', no: 'Nej' } as const;

export const reviews = register(
  'Reviews',
  'Genomgångar',
  {
    title: required(text('Title', 'Genomgång')),
    reviewYear: required(unique(year('ReviewYear', 'År'))),
    periodStart: date('PeriodStart', 'Perioden börjar'),
    periodEnd: date('PeriodEnd', 'Perioden slutar'),
    status: required(
      choice('Status', 'Status', {
        draft: 'Utkast',
        prepared: 'Beredd',
        presented: 'Föredragen',
        adopted: 'Fastställd',
        archived: 'Arkiverad'
      })
    ),
    statusReason: note('StatusReason', 'Varför den gick tillbaka'),
    infoSecAdequate: choice('InfoSecAdequate', 'Informationssäkerhet: tillräckligt', answers),
    infoSecEffective: choice('InfoSecEffective', 'Informationssäkerhet: önskad verkan', answers),
    privacyAdequate: choice('PrivacyAdequate', 'Dataskydd: tillräckligt', answers),
    privacyEffective: choice('PrivacyEffective', 'Dataskydd: önskad verkan', answers),
    rationale: note('Rationale', 'Motivering'),
    acceptedFindings: note('AcceptedFindings', 'Godtagna iakttagelser'),
    presentedOn: date('PresentedOn', 'Föredragen'),
    adoptedBy: user('AdoptedBy', 'Fastställd av'),
    adoptedAt: moment('AdoptedAt', 'Fastställd'),
    sha256: text('Sha256', 'Kontrollsumma (SHA-256)'),
    version: number('Version', 'Version', { min: 1 }),
    correctionReason: note('CorrectionReason', 'Skäl till rättelse'),
    registryNumber: text('RegistryNumber', 'Diarienummer'),
    nextReviewOn: date('NextReviewOn', 'Nästa genomgång')
  },
  {
    rules: [
      {
        key: 'periodInOrder',
        reads: ['periodStart', 'periodEnd'],
        holds: row => !row.periodStart || !row.periodEnd || row.periodStart <= row.periodEnd
      }
    ]
  }
);

export type ReviewRow = ItemOf<typeof reviews>;

export type Answer = keyof typeof answers;

/** The four questions that the head of the administration answers. */
export const questions = ['infoSecAdequate', 'infoSecEffective', 'privacyAdequate', 'privacyEffective'] as const;
