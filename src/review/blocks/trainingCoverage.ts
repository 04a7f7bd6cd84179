import type { LocalDate } from '../../registers/calendar';
import type { ItemIn } from '../../registers/reading';
import { smallestShownUnit } from '../../registers/trainingRecords';
import type { Figure } from '../figure';
import { countBefore, latestCount } from '../figures/trainingFigures';
import type { BlockContext } from './context';

type Row = ItemIn<'trainingRecords'>;

/** `unit` is absent for the small units that are shown together. */
export type UnitCoverage = { readonly unit?: string; readonly employees: number; readonly completed: number };

export type TrainingCoverageBlock = {
  readonly kind: 'trainingCoverage';
  readonly coverage: Figure;
  readonly management: Figure;
  readonly countedOn?: LocalDate;
  readonly units: readonly UnitCoverage[];
  /** Units of the previous count that this one lacks. */
  readonly missingUnits: readonly string[];
};

const bySize = (a: UnitCoverage, b: UnitCoverage): number => a.employees - b.employees;

const merge = (units: readonly UnitCoverage[]): UnitCoverage => ({
  employees: units.reduce((sum, unit) => sum + unit.employees, 0),
  completed: units.reduce((sum, unit) => sum + unit.completed, 0)
});

const unitsOf = (rows: readonly Row[]): readonly UnitCoverage[] =>
  [...new Set(rows.map(row => row.unit))].map(unit => ({ ...merge(rows.filter(row => row.unit === unit)), unit }));

/**
 * Units below the smallest shown size are put together. While they are still too small together, as one alone always
 * is, the next smallest joins them: otherwise the total minus the shown units would give the hidden one.
 */
export const withoutSmallUnits = (units: readonly UnitCoverage[]): readonly UnitCoverage[] => {
  const ascending = [...units].sort(bySize);
  let hidden = ascending.filter(unit => unit.employees < smallestShownUnit).length;
  if (hidden === 0) return units;
  while (hidden < ascending.length && merge(ascending.slice(0, hidden)).employees < smallestShownUnit) hidden++;
  const together = new Set(ascending.slice(0, hidden));
  return [...units.filter(unit => !together.has(unit)), merge([...together])];
};

export const trainingCoverageBlock = ({ readings, figures, period }: BlockContext): TrainingCoverageBlock => {
  const block = {
    kind: 'trainingCoverage',
    coverage: figures.trainingCoverage,
    management: figures.managementTraining
  } as const;
  const reading = readings.trainingRecords;
  if (reading.state !== 'read' || figures.trainingCoverage.state !== 'known') {
    return { ...block, units: [], missingUnits: [] };
  }
  const latest = latestCount(reading, period, 'employees');
  const earlier = latest.on ? countBefore(reading, latest.on, 'employees') : undefined;
  const counted = new Set(latest.rows.map(row => row.unit));
  return {
    ...block,
    countedOn: latest.on,
    units: withoutSmallUnits(unitsOf(latest.rows)),
    missingUnits: [...new Set(earlier?.rows.map(row => row.unit))].filter(unit => !counted.has(unit))
  };
};
