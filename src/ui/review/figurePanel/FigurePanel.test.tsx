/** @jest-environment jsdom */
import * as React from 'react';

import { setIconOptions } from '@fluentui/react/lib/Styling';
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Given } from '../../../../test/builders/readings';
import { damagedBy, readingsOf, readWith, unread } from '../../../../test/builders/readings';
import { aBreach, aClassification, anIncident, aProcessingActivity, aTrainingRecord } from '../../../../test/builders/rows';
import type { FigureKey } from '../../../review/figure';
import { reviewOf } from '../../../review/reviewOf';
import { enUS } from '../../../strings/en-US';
import type { Strings } from '../../../strings/strings';
import { svSE } from '../../../strings/sv-SE';
import { FigurePanel } from './FigurePanel';

setIconOptions({ disableWarnings: true });

const siteUrl = 'https://kommun.sharepoint.com/sites/lg';

const open = (key: FigureKey, given: Given, words = '', strings: Strings = svSE): { readonly onDismiss: jest.Mock } => {
  const readings = readingsOf(given);
  const review = reviewOf(readings, 2025, '2026-01-20T13:30:00Z');
  const onDismiss = jest.fn();
  render(
    <FigurePanel
      figure={review.figures[key]}
      words={words}
      review={review}
      readings={readings}
      strings={strings}
      siteUrl={siteUrl}
      theme={undefined}
      onDismiss={onDismiss}
    />
  );
  return { onDismiss };
};

const rowTexts = (): readonly string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map(row => within(row).getByRole('rowheader').textContent ?? '');

const heading = (name: string): HTMLElement => screen.getByRole('columnheader', { name });

/** Fluent's sortable heading holds its own button. */
const sortBy = async (name: string): Promise<void> => userEvent.setup().click(within(heading(name)).getByText(name));

/** Fluent reads the old key codes, which user-event leaves out. */
const press = (element: HTMLElement, key: string, keyCode: number): void => {
  element.focus();
  fireEvent.keyDown(element, { key, keyCode, which: keyCode });
};

const breaches = [
  aBreach({ id: 4, title: 'Utskrift glömd', awareAt: '2025-07-01T22:30:00Z' }),
  aBreach({ id: 9, title: 'Adresslista synlig', awareAt: '2025-02-03T08:05:00Z', imyReportedAt: '2025-02-04T12:00:00Z' }),
  anIncident({ id: 12, title: 'Räknas inte' }),
  aBreach({ id: 15, title: 'Ödesmättat mejl', awareAt: '2025-03-03T08:00:00Z' })
];

describe('panelen bakom en siffra', () => {
  test('säger siffran i sin rubrik, hur den räknas, för vilken tid och när den lästes i svensk tid', () => {
    open('personalDataBreaches', { incidents: breaches }, '3');
    const panel = screen.getByRole('dialog', { name: '3 personuppgiftsincidenter' });
    expect(within(panel).getByText(svSE.figures.personalDataBreaches.definition)).toBeInTheDocument();
    expect(within(panel).getByText('1 januari–31 december 2025')).toBeInTheDocument();
    expect(within(panel).getByText('20 januari 2026 kl. 14:30')).toBeInTheDocument();
    expect(within(panel).getByText('3 rader')).toBeInTheDocument();
  });

  test('visar precis siffrans rader, var och en med länk till sin egen sida', () => {
    open('personalDataBreaches', { incidents: breaches });
    expect(screen.getAllByRole('row')).toHaveLength(1 + 3);
    expect(screen.queryByText('Räknas inte')).not.toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Öppna rad 9' });
    expect(link).toHaveAttribute('href', `${siteUrl}/Lists/Incidents/DispForm.aspx?ID=9`);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(screen.getByRole('link', { name: 'Öppna listan Händelser' })).toHaveAttribute(
      'href',
      `${siteUrl}/Lists/Incidents/AllItems.aspx`
    );
  });

  test('visar tider i svensk tid, också när dygnet har hunnit växla', () => {
    open('personalDataBreaches', { incidents: breaches });
    expect(screen.getByText('2025-07-02 00:30')).toBeInTheDocument();
  });

  test('har kolumnernas namn från registren och säger under rubriken vad som inte får plats', () => {
    open('personalDataBreaches', { incidents: breaches });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Nr'),
      'Händelse',
      'Fick kännedom',
      'Anmäld till IMY'
    ]);
    expect(rowTexts()[0]).toMatch(/^Utskrift glömdIA\s·.*Avslutad/);
  });

  test('ordnar raderna efter den kolumn man väljer, och åt andra hållet när man väljer den igen', async () => {
    open('personalDataBreaches', { incidents: breaches });
    await sortBy('Händelse');
    expect(heading('Händelse')).toHaveAttribute('aria-sort', 'ascending');
    expect(rowTexts().map(text => text.charAt(0))).toEqual(['A', 'U', 'Ö']);
    await sortBy('Händelse');
    expect(heading('Händelse')).toHaveAttribute('aria-sort', 'descending');
    expect(rowTexts().map(text => text.charAt(0))).toEqual(['Ö', 'U', 'A']);
  });

  test('går att ordna med tangentbordet', () => {
    open('personalDataBreaches', { incidents: breaches });
    press(within(heading('Fick kännedom')).getByRole('button'), 'Enter', 13);
    expect(heading('Fick kännedom')).toHaveAttribute('aria-sort', 'ascending');
    expect(rowTexts()[0]).toContain('Adresslista');
  });

  test('stängs med sin knapp', async () => {
    const { onDismiss } = open('personalDataBreaches', { incidents: breaches });
    await userEvent.setup().click(screen.getByRole('button', { name: 'Stäng' }));
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });

  test('stängs med Esc', () => {
    const { onDismiss } = open('personalDataBreaches', { incidents: breaches });
    press(screen.getByRole('link', { name: 'Öppna listan Händelser' }), 'Escape', 27);
    expect(onDismiss).toHaveBeenCalledTimes(1);
  });
});

test('ett antal som är en summa skiljs från antalet rader', () => {
  open('burglaries', {
    incidents: [
      anIncident({ id: 1, kind: 'burglary', quantity: 3 }),
      anIncident({ id: 2, kind: 'burglary', awareAt: '2025-06-01T08:00:00Z' })
    ]
  });
  expect(screen.getByText('Summan av antal är 4, på 2 rader')).toBeInTheDocument();
  expect(screen.getAllByText('Inbrott')).toHaveLength(2);
});

test('en andel säger vad den är en del av, och varje enhet sin egen andel', () => {
  open(
    'trainingCoverage',
    {
      trainingRecords: [
        aTrainingRecord({ id: 1, unit: 'Förskola', employees: 900, completed: 90 }),
        aTrainingRecord({ id: 2, unit: 'HR', employees: 100, completed: 70 }),
        aTrainingRecord({ id: 3, unit: 'Gammal räkning', countedOn: '2025-04-30' })
      ]
    },
    'Cirka 16 %'
  );
  expect(screen.getByRole('dialog', { name: '16\u00a0% har gått utbildningarna' })).toBeInTheDocument();
  expect(screen.getByText('160 av 1 000')).toBeInTheDocument();
  expect(screen.getByText('70 %')).toBeInTheDocument();
  expect(screen.queryByText(/Gammal räkning/)).not.toBeInTheDocument();
});

test('en behandling visar vilken klassning den har', () => {
  open('processingCoverage', {
    classifications: [aClassification({ id: 7, title: 'Lärplattform', nextReviewOn: '2027-01-01' })],
    processingActivities: [aProcessingActivity({ id: 1, title: 'Undervisning', classification: 7 })]
  });
  expect(screen.getByText('Lärplattform')).toBeInTheDocument();
});

test('en skadad rad som säkert räknas visas med det som går att läsa', () => {
  const row = aBreach({ id: 3, title: 'Fel mottagare' });
  open('personalDataBreaches', { incidents: readWith([], [damagedBy('incidents', row, { Source: 'Fax' })]) });
  expect(screen.getByText('1 rad')).toBeInTheDocument();
  expect(rowTexts()[0]).toContain('Fel mottagare');
  expect(rowTexts()[0]).toContain(svSE.panel.unusable);
});

test('när en skadad rad gör siffran osäker nämns raden och vad som ska rättas, och ingen nolla visas', () => {
  const row = anIncident({ id: 3 });
  open('informationIncidents', { incidents: readWith([], [damagedBy('incidents', row, { Kind: 'Fiske' })]) });
  expect(screen.getByRole('dialog', { name: 'Informationsincidenter: uppgift saknas' })).toBeInTheDocument();
  expect(screen.getByText(/Händelser 3: Kind 'Fiske' är inget val/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Öppna rad 3' })).toBeInTheDocument();
  expect(screen.queryByText(/0 rader|Inga rader/)).not.toBeInTheDocument();
});

test('utan behörighet sägs vilken lista det gäller', () => {
  open('personalDataBreaches', { incidents: unread('closed') });
  expect(screen.getByText(svSE.panel.because.closed('Händelser'))).toBeInTheDocument();
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();
});

test('SharePoints eget felmeddelande visas', () => {
  open('personalDataBreaches', { incidents: { state: 'failed', message: 'The server is busy.' } });
  expect(screen.getByText(/SharePoint svarade: The server is busy\./)).toBeInTheDocument();
});

test('inget underlag är inte noll procent', () => {
  open('trainingCoverage', {});
  expect(screen.getByRole('dialog', { name: 'Har gått utbildningarna: inget underlag' })).toBeInTheDocument();
  expect(screen.getByText(svSE.panel.noBasis)).toBeInTheDocument();
});

test('en sann nolla sägs med ord', () => {
  open('personalDataBreaches', { incidents: [anIncident()] }, 'Inga');
  expect(screen.getByRole('dialog', { name: '0 personuppgiftsincidenter' })).toBeInTheDocument();
  expect(screen.getByText('Inga rader räknas här.')).toBeInTheDocument();
});

test('in English the panel speaks English about lists that keep their Swedish names', () => {
  open('personalDataBreaches', { incidents: breaches }, '3', enUS);
  expect(screen.getByText('3 rows')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open the list Händelser' })).toBeInTheDocument();
  expect(screen.getByText('January 20, 2026 at 2:30 PM')).toBeInTheDocument();
  expect(screen.getByText('3 rows').closest('[lang]')).toHaveAttribute('lang', 'en-US');
  expect(heading('Fick kännedom').closest('[lang]')).toHaveAttribute('lang', 'sv');
});
