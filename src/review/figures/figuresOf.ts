import type { Readings } from '../../registers/reading';
import type { Figure, FigureKey } from '../figure';
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
