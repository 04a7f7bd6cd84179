import type { BlockKey } from '../../registers/sections';
import type { ActivitiesBlock } from './activities';
import { activitiesBlock } from './activities';
import type { AssessmentBlock } from './assessment';
import { assessmentBlock } from './assessment';
import type { ClassificationsBlock } from './classifications';
import { classificationsBlock } from './classifications';
import type { BlockContext } from './context';
import type { FollowUpBlock } from './followUp';
import { followUpBlock } from './followUp';
import type { IncidentsBlock } from './incidents';
import { incidentsBlock } from './incidents';
import type { PrioritiesBlock } from './priorities';
import { prioritiesBlock } from './priorities';
import type { ProcessingRegisterBlock } from './processingRegister';
import { processingRegisterBlock } from './processingRegister';
import type { RisksBlock } from './risks';
import { gdprRisksBlock, otherRisksBlock } from './risks';
import type { RolesBlock } from './roles';
import { rolesBlock } from './roles';
import type { RoutinesBlock } from './routines';
import { routinesBlock } from './routines';
import type { TrainingCoverageBlock } from './trainingCoverage';
import { trainingCoverageBlock } from './trainingCoverage';

export type Block =
  | ActivitiesBlock
  | TrainingCoverageBlock
  | FollowUpBlock
  | RisksBlock
  | IncidentsBlock
  | ClassificationsBlock
  | ProcessingRegisterBlock
  | RoutinesBlock
  | RolesBlock
  | PrioritiesBlock
  | AssessmentBlock;

const makers: Readonly<Record<BlockKey, (context: BlockContext) => Block>> = {
  activities: activitiesBlock,
  trainingCoverage: trainingCoverageBlock,
  followUp: followUpBlock,
  gdprRisks: gdprRisksBlock,
  risks: otherRisksBlock,
  incidents: incidentsBlock,
  classifications: classificationsBlock,
  processingRegister: processingRegisterBlock,
  routines: routinesBlock,
  roles: rolesBlock,
  priorities: prioritiesBlock,
  assessment: assessmentBlock
};

export const blockOf = (key: BlockKey, context: BlockContext): Block => makers[key](context);
