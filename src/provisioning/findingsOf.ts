import type { Finding } from './change';
import type { DesiredSite } from './desiredSite';
import type { FoundSite } from './foundSite';

/** What is wrong beside the plan, above all with who may see what. */
export const findingsOf = (_desired: DesiredSite, _found: FoundSite): readonly Finding[] => [];
