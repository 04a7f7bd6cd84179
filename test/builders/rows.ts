import type { Action } from '../../src/registers/actions';
import type { Activity } from '../../src/registers/activities';
import type { Classification } from '../../src/registers/classifications';
import type { Incident } from '../../src/registers/incidents';
import type { ProcessingActivity } from '../../src/registers/processingActivities';
import type { ReviewRow } from '../../src/registers/reviews';
import type { Risk } from '../../src/registers/risks';
import type { Role } from '../../src/registers/roles';
import type { Routine } from '../../src/registers/routines';
import type { SectionRow } from '../../src/registers/sections';
import type { Settings } from '../../src/registers/settings';
import type { TrainingRecord } from '../../src/registers/trainingRecords';

let lastId = 0;
const nextId = (): number => ++lastId;

export const anIncident = (fields: Partial<Incident> = {}): Incident => ({
  id: nextId(),
  title: 'En händelse',
  awareAt: '2025-05-12T08:00:00Z',
  status: 'closed',
  kind: 'none',
  quantity: 1,
  personalDataBreach: 'no',
  nisIncident: 'no',
  source: 'ia',
  supplementAnnounced: false,
  secrecyGround: [],
  ...fields
});

export const aBreach = (fields: Partial<Incident> = {}): Incident => anIncident({ personalDataBreach: 'yes', ...fields });

export const aTrainingRecord = (fields: Partial<TrainingRecord> = {}): TrainingRecord => ({
  id: nextId(),
  title: 'Räkning',
  countedOn: '2025-11-30',
  unit: 'Förskola',
  course: 'Alla obligatoriska',
  allMandatory: true,
  audience: 'employees',
  employees: 100,
  completed: 16,
  ...fields
});

export const anAction = (fields: Partial<Action> = {}): Action => ({
  id: nextId(),
  text: 'Ta fram en rutin',
  targetYear: 2026,
  originYear: 2025,
  status: 'proposed',
  concerns: [],
  secrecyGround: [],
  ...fields
});

export const aSection = (fields: Partial<SectionRow> = {}): SectionRow => ({
  id: nextId(),
  title: 'Rubrik',
  reviewYear: 2025,
  sectionNumber: '1.',
  textKind: 'fixed',
  rewriteNeeded: false,
  blocks: [],
  clauses: [],
  audience: 'everyone',
  secrecyGround: [],
  ...fields
});

export const anActivity = (fields: Partial<Activity> = {}): Activity => ({
  id: nextId(),
  title: 'Kampanj',
  reviewYear: 2025,
  sentence: 'Förvaltningen hade en kampanj.',
  kind: 'campaign',
  ...fields
});

export const aRisk = (fields: Partial<Risk> = {}): Risk => ({
  id: nextId(),
  title: 'Otydlighet i hantering',
  reviewYear: 2025,
  source: 'gdprReport',
  status: 'open',
  audience: 'everyone',
  secrecyGround: [],
  ...fields
});

export const aClassification = (fields: Partial<Classification> = {}): Classification => ({
  id: nextId(),
  title: 'Ett objekt',
  kind: 'local',
  confidentiality: 1,
  integrity: 1,
  availability: 1,
  containsPersonalData: false,
  containsSensitiveData: false,
  classifiedOn: '2025-03-01',
  infoSecCoordinatorTookPart: true,
  dataProtectionOfficerTookPart: false,
  secrecyGround: [],
  ...fields
});

export const aProcessingActivity = (fields: Partial<ProcessingActivity> = {}): ProcessingActivity => ({
  id: nextId(),
  title: 'Köhantering',
  purpose: 'Erbjuda plats',
  legalBasis: 'publicTask',
  status: 'active',
  ...fields
});

export const aRoutine = (fields: Partial<Routine> = {}): Routine => ({
  id: nextId(),
  title: 'Rutin för incidenter',
  kind: 'incident',
  state: 'adopted',
  ...fields
});

export const aRole = (fields: Partial<Role> = {}): Role => ({ id: nextId(), title: 'Systemägare', filled: true, ...fields });

export const aReviewRow = (fields: Partial<ReviewRow> = {}): ReviewRow => ({
  id: nextId(),
  title: 'Ledningens genomgång 2025',
  reviewYear: 2025,
  status: 'draft',
  ...fields
});

export const someSettings = (fields: Partial<Settings> = {}): Settings => ({
  id: 1,
  title: 'Inställningar',
  administration: 'Provförvaltningen',
  trainingTarget: 80,
  schemaVersion: 1,
  ...fields
});
