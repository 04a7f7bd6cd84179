import type { svSE } from './sv-SE';

/** All words of the product in one language; a missing translation is a compile error. */
export type Strings = typeof svSE;
