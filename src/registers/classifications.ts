import { addMonthsTo } from './calendar';
import type { LocalDate } from './calendar';
import type { ItemOf } from './schema';
import { boolean, choice, date, indexed, multiChoice, number, register, required, text } from './schema';
import { secrecyGrounds } from './secrecy';

/** KLASSA's level 4 concerns national security and is never stored here. */
export const highestLevel = 3;

const level = { min: 0, max: highestLevel } as const;

export const classifications = register('Classifications', 'Informationsklassningar', {
  title: required(text('Title', 'Klassningsobjekt')),
  system: text('System', 'System'),
  kind: required(
    choice('Kind', 'Slag', { local: 'Lokal', normative: 'Normerande', procurement: 'Inför upphandling' })
  ),
  confidentiality: required(number('Confidentiality', 'Konfidentialitet', level)),
  integrity: required(number('Integrity', 'Riktighet', level)),
  availability: required(number('Availability', 'Tillgänglighet', level)),
  traceability: number('Traceability', 'Spårbarhet', level),
  containsPersonalData: boolean('ContainsPersonalData', 'Innehåller personuppgifter'),
  containsSensitiveData: boolean('ContainsSensitiveData', 'Innehåller känsliga uppgifter'),
  classifiedOn: required(indexed(date('ClassifiedOn', 'Klassad'))),
  nextReviewOn: indexed(date('NextReviewOn', 'Ses över senast')),
  ownerRole: text('OwnerRole', 'Ansvarig roll'),
  infoSecCoordinatorTookPart: boolean('InfoSecCoordinatorTookPart', 'ISAM deltog'),
  dataProtectionOfficerTookPart: boolean('DataProtectionOfficerTookPart', 'DSO deltog'),
  actionPlanProgress: number('ActionPlanProgress', 'Handlingsplan klar (%)', { min: 0, max: 100 }),
  importId: indexed(text('ImportId', 'Import')),
  secrecyGround: multiChoice('SecrecyGround', 'Sekretessgrund', secrecyGrounds)
});

export type Classification = ItemOf<typeof classifications>;

/** Classifications are reviewed at least yearly (KLASSA), so an empty review date means twelve months; it is never stored. */
export const reviewDueOn = (row: Pick<Classification, 'classifiedOn' | 'nextReviewOn'>): LocalDate =>
  row.nextReviewOn ?? addMonthsTo(row.classifiedOn, 12);

export const isOverdue = (row: Pick<Classification, 'classifiedOn' | 'nextReviewOn'>, on: LocalDate): boolean =>
  reviewDueOn(row) < on;
