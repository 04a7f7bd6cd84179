import { comparable, expectedHeadings, expectedLines, expectedNotes } from '../acceptance/kungsholmen2025';
import { figuresSv } from '../../src/strings/figures.sv-SE';
import { figuresInOverview, figuresInText } from './expectedFigures';
import { expect, test } from './fixtures';
import { figuresOn, footnoteMarksOn, footnotesOn, footnotesWritten, headingsOn, isLastOn, linesOn, overviewOn, panelOn, reviewShown, rowsInPanel } from './reviewOnPage';
import { siteRest } from './siteRest';

const people = { isam: 'ISAM', dso: 'DSO' } as const;

/** What ISAM and DSO see of Kungsholmen's review for 2025, whatever rows give it. */
export const theReviewOf2025IsShown = (): void => {
  for (const user of ['isam', 'dso'] as const) {
    test(`${people[user]} ser genomgångens alla rader, rubriker och fotnoter, i ordning, och inga andra`, async ({ open }) => {
      const page = await open({ user });
      await reviewShown(page);
      expect(await linesOn(page)).toEqual(expectedLines.map(comparable));
      expect(await headingsOn(page)).toEqual(
        expectedHeadings.map(([level, line]) => ({ tag: `h${level + 2}`, line: comparable(line) }))
      );
      expect(await footnotesWritten(page)).toEqual(expectedNotes.map(({ number, text, link }) => ({ number, text, links: link ? [link] : [] })));
      expect(await isLastOn(page, footnotesOn(page))).toBe(true);
    });

    test(`${people[user]} väljer varje siffra och ser just dess rader, hur den räknas och när den lästes`, async ({ open, site, siteName }) => {
      test.slow();
      const rest = siteRest(site, user, siteName);
      const page = await open({ user });
      await reviewShown(page);
      for (const { figures, expected } of [
        { figures: figuresOn(page), expected: await figuresInText(rest) },
        { figures: overviewOn(page), expected: await figuresInOverview(rest) }
      ]) {
        await expect(figures).toHaveText(expected.map(({ words }) => new RegExp(`^${words}`)));
        for (const [index, { key, rows }] of expected.entries()) {
          await figures.nth(index).click();
          await expect(panelOn(page)).toContainText(figuresSv[key].definition);
          await expect(panelOn(page)).toContainText(/Läst\s*\d{1,2} \p{L}+ \d{4} kl\. \d\d:\d\d/u);
          await expect.poll(() => rowsInPanel(page), { message: key }).toEqual(rows);
          await page.keyboard.press('Escape');
          await expect(panelOn(page)).toHaveCount(0);
        }
      }
    });
  }

  test('en fotnot leder till sin text och tillbaka till sitt ord, och markören följer med', async ({ open }) => {
    const page = await open();
    for (const { number, markedAfter } of expectedNotes) {
      const mark = footnoteMarksOn(page).nth(number - 1);
      await expect(mark).toHaveAccessibleName(`Fotnot ${number}`);
      const before = await mark.evaluate(link => link.closest('sup')?.previousSibling?.textContent ?? '');
      expect(before.endsWith(markedAfter)).toBe(true);
      await mark.click();
      const note = footnotesOn(page).nth(number - 1);
      await expect(note).toBeFocused();
      await expect(note).toBeInViewport();
      await note.getByRole('link', { name: `Tillbaka till texten vid fotnot ${number}` }).click();
      await expect(mark).toBeFocused();
      await expect(mark).toBeInViewport();
    }
    expect(new URL(page.url()).hash).toBe('');
  });
};
