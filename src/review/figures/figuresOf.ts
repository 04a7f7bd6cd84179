import type { Readings } from '../../registers/reading';
import type { Figure, FigureKey, Unavailability } from '../figure';
import type { Period } from '../period';
import { actionFigures } from './actionFigures';
import { classificationFigures } from './classificationFigures';
import { incidentFigures } from './incidentFigures';
import { trainingFigures } from './trainingFigures';

export type Figures = Readonly<Record<FigureKey, Figure>>;

export const figuresOf = (readings: Readings, period: Period): Figures => ({
  ...incidentFigures(readings.incidents, period),
  ...trainingFigures(readings.trainingRecords, period),
  ...classificationFigures(readings, period),
  ...actionFigures(readings.actions, period)
});

/** How things stand at the cut-off; the others tell what happened during the period. */
const standings: ReadonlySet<FigureKey> = new Set<FigureKey>([
  'classificationsOverdue',
  'processingCoverage',
  'actionsDue',
  'actionsDone'
]);

const mapFigures = (figures: Figures, change: (figure: Figure) => Figure): Figures =>
  Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, change(figure)])) as Figures;

const baseOf = ({ key, unit, register, asOf }: Figure) => ({ key, unit, register, asOf, rows: [] }) as const;

/** Nothing that happened during a period can be told while the register of reviews does not tell the period. */
export const withoutPeriod = (figures: Figures, because: Unavailability): Figures =>
  mapFigures(figures, figure =>
    standings.has(figure.key) ? figure : { ...baseOf(figure), state: 'unavailable', because, causedBy: 'reviews' }
  );

/** Rows tell how things stand now, so what stood a year ago cannot be told from them. */
export const withoutStandings = (figures: Figures): Figures =>
  mapFigures(figures, figure => (standings.has(figure.key) ? { ...baseOf(figure), state: 'noBasis' } : figure));
