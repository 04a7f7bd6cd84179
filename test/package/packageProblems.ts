import { assetProblems } from './assetProblems';
import { componentProblems } from './componentProblems';
import type { Expected } from './expected';
import { manifestProblems } from './manifestProblems';
import type { PackageFiles } from './packageFiles';
import { structureProblems } from './structureProblems';

/** Everything that would make a built package wrong to install, one sentence each. */
export const packageProblems = (files: PackageFiles, expected: Expected): readonly string[] => [
  ...manifestProblems(files, expected),
  ...structureProblems(files, expected),
  ...componentProblems(files, expected),
  ...assetProblems(files, expected)
];
