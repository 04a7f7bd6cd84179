import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

const root = join(__dirname, '..');
const reports = join(root, 'temp', 'test');
const jestReport = join(reports, 'jest.json');
const browserReport = join(reports, 'browser.json');

/** Runs one of the package's own scripts and tells whether it succeeded. */
const run = (script: string, parameters: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): boolean =>
  spawnSync('npm', ['run', '--silent', script, '--', ...parameters], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment }
  }).status === 0;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** A runner that left no report ran nothing: that is one failure, not zero tests. */
const counted = (file: string, count: (report: never) => Count): Count => {
  try {
    return count(read(file) as never);
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

type JestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
};

type BrowserReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
};

const jestCount = (report: JestReport): Count => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
  skipped: report.numPendingTests
});

const browserCount = ({ stats, errors }: BrowserReport): Count => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped
});

const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, count) => total + count.passed, 0),
  failed: counts.reduce((total, count) => total + count.failed, 0),
  skipped: counts.reduce((total, count) => total + count.skipped, 0)
});

/** Builds the package, runs every test against it and ends with one line of what the runners counted. */
const main = (): number => {
  rmSync(reports, { recursive: true, force: true });
  if (!run('ship')) {
    console.error('The package could not be built, so no test was run.');
    console.log('0 passed, 1 failed');
    return 1;
  }
  mkdirSync(reports, { recursive: true });
  const unit = run('test:unit', ['--json', `--outputFile=${jestReport}`]);
  const browser = run('test:browser', ['--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport });
  const total = sum([counted(jestReport, jestCount), counted(browserReport, browserCount)]);
  const hasFailed = !unit || !browser || total.failed > 0;
  const failed = hasFailed ? Math.max(total.failed, 1) : 0;
  console.log(`${total.passed} passed, ${failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
  return hasFailed ? 1 : 0;
};

process.exit(main());
