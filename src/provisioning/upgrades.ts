import type { Change } from './change';
import type { DesiredSite } from './desiredSite';
import type { FoundSite } from './foundSite';
import type { Shipped } from './shipped/shipped';
import { version1 } from './shipped/version1';

/**
 * One step from a version of the schema to the next. Most of a step follows from comparing: `replaces` tells what the
 * version before shipped, so that it is not taken for somebody's own.
 */
export type Upgrade = {
  readonly to: number;
  readonly replaces: Shipped;
  /** What comparing cannot see, such as values to be moved. Each change must do no harm when it is made twice. */
  readonly changes: (desired: DesiredSite, found: FoundSite) => readonly Change[];
};

/** Only ever added to at the end. The version is written when a step's own changes are made, never before. */
export const upgrades: readonly Upgrade[] = [
  // Purposes, descriptions, views, forms, formats and rules, and Settings names the lists by id. All of it shows when compared.
  { to: 2, replaces: version1, changes: () => [] }
];

/** The steps that a site has before it; one without a version has them all, for nobody knows how far it came. */
export const upgradesFrom = (version: number | undefined, all: readonly Upgrade[] = upgrades): readonly Upgrade[] =>
  all.filter(({ to }) => to > (version ?? 0));
