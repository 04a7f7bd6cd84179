import { chromium, type Browser, type Page } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, rendered, type Visit } from './fixtures';
import { browserFlags, browserPath, ensureBrowser } from './installedBrowser';
import { startLocal, type LocalStart } from './localStart';

/** Pictures of every page and state, for people to look at: `tsx test/browser/screenshot.ts --site kungsholmen-2025 --out temp/pictures`. */

interface Picture extends Visit {
  readonly name: string;
  readonly width?: number;
  /** What is done on the page before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

const wide = 1280;

const openPropertyPane = async (page: Page): Promise<void> => {
  await page.locator('#configure-web-part').click();
  await page.locator('#spPropertyPaneContainer button').first().waitFor();
};

const pictures: readonly Picture[] = [
  { name: 'wide' },
  { name: 'narrow', width: 320 },
  { name: 'english', culture: 'en-US' },
  { name: 'dark', theme: 'dark' },
  { name: 'dark-narrow', theme: 'dark', width: 320 },
  { name: 'contrast', theme: 'contrast' },
  { name: 'section', theme: 'section' },
  { name: 'full-bleed', layout: 'full', width: 1600 },
  { name: 'third', layout: 'third' },
  { name: 'employee', user: 'medarbetare' },
  { name: 'management', user: 'ledning' },
  { name: 'edit', user: 'admin', mode: 'edit', act: openPropertyPane },
  { name: 'edit-dark', user: 'admin', mode: 'edit', theme: 'dark', act: openPropertyPane },
  { name: 'registers', path: 'Register.aspx', user: 'isam' },
  { name: 'registers-narrow', path: 'Register.aspx', width: 320 },
  { name: 'registers-dark', path: 'Register.aspx', theme: 'dark' },
  { name: 'list', path: '../Lists/Incidents/AllItems.aspx', user: 'isam' },
  { name: 'list-form', path: '../Lists/Incidents/NewForm.aspx', user: 'isam' },
  { name: 'list-form-dark-narrow', path: '../Lists/Incidents/NewForm.aspx', user: 'isam', theme: 'dark', width: 320 }
];

const take = async (browser: Browser, site: LocalStart, out: string, { name, width = wide, act, path: file, ...visit }: Picture): Promise<void> => {
  const page = await pageOf(browser, width);
  const review = new URL(site.address).pathname;
  await page.goto(site.url(addressOf(review, { ...visit, path: file ? new URL(file, site.address).pathname : review })));
  await settled(page);
  await act?.(page);
  await page.screenshot({ path: path.join(out, `${name}.png`), fullPage: true });
  await page.context().close();
};

const takeTeams = async (browser: Browser, site: LocalStart, out: string): Promise<void> => {
  for (const theme of ['light', 'dark']) {
    const page = await pageOf(browser, wide);
    await page.goto(site.url(`/teams/Ledningens-genomgang?user=ledning&theme=${theme}`));
    await rendered(page.frameLocator('#teams-frame'));
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: path.join(out, `teams-${theme}.png`) });
    await page.context().close();
  }
};

/** The paper: the PDF itself, and what it looks like at the width of an A4 page. */
const takePrint = async (browser: Browser, site: LocalStart, out: string): Promise<void> => {
  const page = await pageOf(browser, 794);
  await page.goto(site.address);
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: path.join(out, 'print.png'), fullPage: true });
  await page.pdf({ path: path.join(out, 'print.pdf'), format: 'A4', printBackground: false });
  await page.context().close();
};

const pageOf = async (browser: Browser, width: number): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'sv-SE', reducedMotion: 'reduce' });
  return context.newPage();
};

/** Pages without a web part, such as a list's, are ready when they are loaded. */
const settled = async (page: Page): Promise<void> => {
  if ((await page.locator('#canvas[data-state]').count()) > 0) await rendered(page);
  await page.waitForLoadState('networkidle');
  // What a page draws when it comes into view is drawn before the picture.
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'kungsholmen-2025' }, out: { type: 'string', default: 'temp/pictures' } }
  });
  const out = path.resolve(values.out);
  mkdirSync(out, { recursive: true });
  await ensureBrowser();
  const data = mkdtempSync(path.join(tmpdir(), 'ledningens-genomgang-pictures-'));
  const site = await startLocal('--data', data, '--site', values.site);
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserFlags] });
  try {
    for (const picture of pictures) await take(browser, site, out, picture);
    await takeTeams(browser, site, out);
    await takePrint(browser, site, out);
    console.log(`Bilderna ligger i ${out}`);
  } finally {
    await browser.close();
    await site.stop();
    rmSync(data, { recursive: true, force: true });
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
