import type { Figure, FigureKey } from './figure';
import type { Figures } from './figures/figuresOf';
import type { Review } from './reviewOf';

export type KeyFigure = {
  readonly figure: Figure;
  /** The change since the year before, in the figure's unit (percentage points for shares); absent when it cannot be told. */
  readonly change?: number;
  /** A figure that belongs beside: how many of the breaches were reported, how many actions were due. */
  readonly beside?: Figure;
};

/** Shown when nobody has chosen, as far as there is something to count from. */
const usualKeyFigures = [
  'trainingCoverage',
  'personalDataBreaches',
  'nisReported',
  'informationIncidents',
  'actionsDone'
] as const satisfies readonly FigureKey[];

export const keyFiguresToShow = (chosen: readonly FigureKey[] | undefined, figures: Figures): readonly FigureKey[] =>
  chosen ?? usualKeyFigures.filter(key => figures[key].state !== 'noBasis');

const besideOf: Partial<Record<FigureKey, FigureKey>> = {
  personalDataBreaches: 'personalDataBreachesReported',
  actionsDone: 'actionsDue'
};

/** Who got the reports that nisReported counts, as far as a section shows them. */
export const nisRecipientsIn = ({ sections }: Review): readonly string[] => {
  const names = sections
    .flatMap(section => section.blocks)
    .flatMap(block => (block.kind === 'incidents' ? block.nisByRecipient : []))
    .filter(({ figure }) => figure.rows.length > 0)
    .map(({ recipient }) => recipient.name);
  return [...new Set(names)];
};

const roundedToTenth = (value: number): number => Math.round(value * 10) / 10;

export const keyFigureOf = (key: FigureKey, figures: Figures, previous: Figures | undefined): KeyFigure => {
  const figure = figures[key];
  const before = previous?.[key];
  const beside = besideOf[key];
  return {
    figure,
    ...(figure.state === 'known' && before?.state === 'known' && { change: roundedToTenth(figure.value - before.value) }),
    ...(beside && { beside: figures[beside] })
  };
};
