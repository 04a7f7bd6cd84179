import type { setupSv } from './sv-SE';

/** All words of setup in one language; a missing translation is a compile error. */
export type SetupStrings = typeof setupSv;
