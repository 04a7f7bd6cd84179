import { dateFunctions } from './dateFunctions';
import type { FormulaFunction } from './formulaFunction';
import { logicFunctions } from './logicFunctions';
import { numberFunctions } from './numberFunctions';
import { setFunctions } from './setFunctions';
import { textFunctions } from './textFunctions';

export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  ...logicFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...numberFunctions,
  ...setFunctions,
};

/** Functions that SharePoint has and this server lacks. */
export const unbuiltFunctions: readonly string[] = [
  'ASC', 'DB', 'DDB', 'DOLLAR', 'FV', 'IPMT', 'NPER', 'NPV', 'PMT', 'PPMT', 'PV', 'RATE', 'RMB', 'ROMAN', 'SLN', 'SYD', 'USDOLLAR', 'BETADIST', 'BINOMDIST',
  'CHIDIST', 'CONFIDENCE', 'CRITBINOM', 'DEVSQ', 'EXPONDIST', 'FDIST', 'FISHER', 'GAMMADIST', 'GAMMALN', 'GEOMEAN', 'HARMEAN', 'HYPGEOMDIST', 'KURT', 'LOGINV',
  'LOGNORMDIST', 'NEGBINOMDIST', 'NORMDIST', 'NORMINV', 'NORMSDIST', 'NORMSINV', 'POISSON', 'SKEW', 'STANDARDIZE', 'TDIST', 'TINV', 'VDB', 'WEIBULL', 'ME',
];
