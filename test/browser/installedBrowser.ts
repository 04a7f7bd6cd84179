import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'
  ],
  darwin: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: [process.env['ProgramFiles(x86)'], process.env.ProgramFiles, process.env.LOCALAPPDATA].flatMap(folder =>
    folder ? [path.join(folder, 'Microsoft/Edge/Application/msedge.exe'), path.join(folder, 'Google/Chrome/Application/chrome.exe')] : []
  )
};

const unpacked = (): string => {
  const { version } = JSON.parse(
    readFileSync(path.join(projectRoot, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')
  ) as { version: string };
  return path.join(projectRoot, 'node_modules', '.cache', 'ledningens-genomgang', `chromium-${version}`);
};

/** The browser the tests run in: the one named by CHROME_PATH, one that is installed, or else the one that came with npm ci. */
export const browserPath = (): string =>
  process.env.CHROME_PATH ?? usualPlaces[process.platform]?.find(existsSync) ?? path.join(unpacked(), 'chromium');

/** As root there is no sandbox, and nothing may talk to a network that a test did not ask for. */
export const browserFlags: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'
];

/** Unpacks the browser in the npm package, once: beside its place and then moved there, so that it is never found half done. */
export const ensureBrowser = async (): Promise<void> => {
  if (existsSync(browserPath())) return;
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH names no file: ${process.env.CHROME_PATH}`);
  const draft = `${unpacked()}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft; // the package unpacks into the folder for temporary files
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  if (existsSync(unpacked())) rmSync(draft, { recursive: true });
  else renameSync(draft, unpacked());
};
