import type { Row } from '../row';

export const reviews: readonly Row<'reviews'>[] = [
  {
    title: 'Ledningens genomgång 2023 (påhittat exempel)',
    reviewYear: 2023,
    status: 'archived',
    infoSecAdequate: 'no',
    infoSecEffective: 'no',
    privacyAdequate: 'partly',
    privacyEffective: 'no',
    rationale:
      'Arbetet har saknat en utpekad samordnare större delen av året och ingen hade hunnit gå de nya utbildningarna. Registerförteckningen är påbörjad men inte heltäckande.',
    presentedOn: '2024-02-06',
    adoptedBy: 'chef',
    adoptedAt: '2024-02-13T09:30:00Z',
    version: 1,
    registryNumber: 'EX 2024/57',
    nextReviewOn: '2025-02-04'
  },
  {
    title: 'Ledningens genomgång 2024 (påhittat exempel)',
    reviewYear: 2024,
    status: 'adopted',
    infoSecAdequate: 'partly',
    infoSecEffective: 'partly',
    privacyAdequate: 'partly',
    privacyEffective: 'partly',
    rationale:
      'Rutinerna finns på plats och fler händelser rapporteras, vilket tyder på ökad medvetenhet. Utbildningsgraden är fortfarande under hälften av medarbetarna.',
    presentedOn: '2025-02-04',
    adoptedBy: 'chef',
    adoptedAt: '2025-03-11T13:00:00Z',
    version: 2,
    correctionReason: 'En åtgärd hade fått fel målår i den första versionen.',
    registryNumber: 'EX 2025/41',
    nextReviewOn: '2026-02-03'
  },
  {
    title: 'Ledningens genomgång 2025 (påhittat exempel)',
    reviewYear: 2025,
    status: 'presented',
    infoSecAdequate: 'partly',
    infoSecEffective: 'yes',
    privacyAdequate: 'yes',
    privacyEffective: 'partly',
    rationale:
      'NIS-rapporteringen fungerade, även om en slutrapport blev försenad. Antalet felutskick ökar och behöver mötas med tekniska spärrar, inte bara med påminnelser.',
    presentedOn: '2026-02-03',
    nextReviewOn: '2027-02-02'
  },
  { title: 'Ledningens genomgång 2026 (påhittat exempel)', reviewYear: 2026, status: 'draft', nextReviewOn: '2027-02-02' }
];
