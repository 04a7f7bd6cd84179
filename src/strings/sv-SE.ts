import { documentSv } from './document.sv-SE';
import { figuresSv, overviewSv } from './figures.sv-SE';
import { numbersIn } from './numbers';
import { pageSv, panelSv, problemsSv, propertyPaneSv } from './page.sv-SE';

/** The master: every other language has exactly these words. */
export const svSE = {
  locale: 'sv-SE' as 'sv-SE' | 'en-US',
  numbers: numbersIn('sv-SE'),
  document: documentSv,
  figures: figuresSv,
  overview: overviewSv,
  page: pageSv,
  panel: panelSv,
  problems: problemsSv,
  propertyPane: propertyPaneSv
};
