import type { LocalDate } from '../../src/registers/calendar';
import type { Row } from './row';

type TrainingRow = Row<'trainingRecords'>;

/** Unit, employees, and how many of them have completed all mandatory courses, information security, data protection. */
export type UnitCount = readonly [unit: string, employees: number, all: number, infoSec: number, privacy: number];

export type TrainingCount = {
  readonly countedOn: LocalDate;
  readonly audience: TrainingRow['audience'];
  readonly population: string;
  readonly units: readonly UnitCount[];
};

const courses = ['Alla obligatoriska utbildningar', 'Informationssäkerhet', 'Dataskydd (GDPR)'] as const;

/** One count as the rows that its import would leave: one for each unit and course, and one for all courses together. */
export const rowsOfCount = ({ countedOn, audience, population, units }: TrainingCount): readonly TrainingRow[] =>
  units.flatMap(([unit, employees, ...completed]) =>
    courses.map((course, column) => ({
      title: `${unit}: ${course}`,
      countedOn,
      unit,
      course,
      allMandatory: column === 0,
      audience,
      employees,
      completed: completed[column] ?? 0,
      population,
      importId: `utbildning-${countedOn}`
    }))
  );
