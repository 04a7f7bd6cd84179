import type { Change, Finding, Plan } from '../../provisioning/change';
import type { FoundSite, Right } from '../../provisioning/foundSite';
import type { Instant } from '../../registers/calendar';
import type { StoreFailure } from '../../store/registerStore';

/** What was found on the site, and what follows from it. */
export type Found = {
  readonly site: FoundSite;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly missing: readonly Right[];
  readonly at: Instant;
};

export type Failure = {
  readonly message: string;
  readonly failure: StoreFailure;
};

/** Steps that somebody has asked for; `repairs` names what a repair is for. */
export type Run = { readonly changes: readonly Change[]; readonly repairs: string | undefined; readonly from: number | undefined; readonly to: number };

export type SetupState =
  | { readonly at: 'reading' }
  | { readonly at: 'unread'; readonly failure: Failure }
  | { readonly at: 'found'; readonly found: Found; readonly repaired: string | undefined }
  | { readonly at: 'making'; readonly run: Run; readonly made: number; readonly isStopping: boolean }
  | { readonly at: 'stopped'; readonly run: Run; readonly made: number; readonly failure: Failure | undefined }
  | { readonly at: 'receipt'; readonly run: Run; readonly found: Found };

/** The registers that stand on the site and are ours to link to and go on with, by their ASCII names. */
export const ownRegisters = ({ site, plan }: Found): ReadonlySet<string> => {
  const foreign = plan.conflicts.flatMap(conflict => (conflict.kind === 'foreignAddress' ? [conflict.list.name] : []));
  return new Set([...site.registers.keys()].filter(name => !foreign.includes(name)));
};

/** Which page of setup a site calls for. */
export type FoundView = 'later' | 'rights' | 'plan' | 'check';

export const viewOf = ({ plan, missing }: Found): FoundView => {
  if (plan.conflicts.some(({ kind }) => kind === 'laterVersion')) return 'later';
  if (missing.length > 0) return 'rights';
  // A plan without steps has nothing to choose; what stands in the way, and who may see what, is said by the check.
  return plan.from === plan.to || plan.changes.length === 0 ? 'check' : 'plan';
};
