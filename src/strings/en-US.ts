import { documentEn } from './document.en-US';
import { figuresEn, overviewEn } from './figures.en-US';
import { numbersIn } from './numbers';
import { pageEn, panelEn, problemsEn, propertyPaneEn } from './page.en-US';
import type { Strings } from './strings';

/** Loaded only by pages that are not in Swedish. */
export const enUS: Strings = {
  locale: 'en-US',
  numbers: numbersIn('en-US'),
  document: documentEn,
  figures: figuresEn,
  overview: overviewEn,
  page: pageEn,
  panel: panelEn,
  problems: problemsEn,
  propertyPane: propertyPaneEn
};
