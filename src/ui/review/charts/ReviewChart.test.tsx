/** @jest-environment jsdom */
import * as React from 'react';

import { render, screen, within } from '@testing-library/react';

import type { DocumentChart } from '../../../review/document/documentModel';
import { enUS } from '../../../strings/en-US';
import type { Strings } from '../../../strings/strings';
import { svSE } from '../../../strings/sv-SE';
import { chartHeightOf } from './chartHeight';
import { ReviewChart } from './ReviewChart';

const incidents: DocumentChart = {
  kind: 'stackedColumns',
  series: ['Nätfiske', 'Inbrott', 'Förluster', 'Teknik och åtkomst', 'Övrigt'],
  columns: [
    { label: 'jan', values: [2, 0, 1, 0, 0] },
    { label: 'feb', values: [0, 0, 0, 0, 0] },
    { label: 'mar', values: [5, 1, 0, 1, 0] }
  ]
};

const training: DocumentChart = {
  kind: 'bars',
  bars: [
    { label: 'Förskola', value: 12, words: '12\u00a0%' },
    { label: 'HR', value: 85, words: '85\u00a0%' },
    { label: 'Stab', value: 47, words: '47\u00a0%' }
  ],
  target: { value: 80, words: 'mål 80\u00a0%' }
};

const show = (chart: DocumentChart, caption: string, strings: Strings = svSE): HTMLElement => {
  render(<ReviewChart chart={chart} caption={caption} theme={undefined} strings={strings} height={280} />);
  return screen.getByRole('img');
};

test('den som inte ser diagrammet över händelser får summan, toppen och grupperna', () => {
  expect(show(incidents, 'Informationsincidenter per månad')).toHaveAccessibleName(
    'Informationsincidenter per månad. Sammanlagt 10, flest i mar (7). Nätfiske 7, Inbrott 1, Förluster 1, Teknik och åtkomst 1, Övrigt 0.'
  );
});

test('den som inte ser diagrammet över utbildning får ytterligheterna och hur många som når målet', () => {
  expect(show(training, 'Genomförda utbildningar')).toHaveAccessibleName(
    'Genomförda utbildningar. Högst: HR, 85\u00a0%. Lägst: Förskola, 12\u00a0%. 1 av 3 når målet 80\u00a0%.'
  );
});

test('in English the summary is English', () => {
  expect(show(training, 'Training', enUS)).toHaveAccessibleName(/^Training\. Highest: HR, .* 1 of 3 reach/);
});

test('varje stapel bär sin summa, också en månad utan händelser', () => {
  const chart = show(incidents, 'Per månad');
  const labels = [...chart.querySelectorAll('text')].map(text => text.textContent);
  expect(labels).toEqual(['3', 'jan', '0', 'feb', '7', 'mar']);
});

test('grupperna står vid diagrammet med sina summor, utan att man behöver peka', () => {
  const chart = within(show(incidents, 'Per månad'));
  expect(chart.getByText('Teknik och åtkomst').nextSibling).toHaveTextContent('1');
  expect(chart.getByText('Nätfiske').nextSibling).toHaveTextContent('7');
});

test('varje grupp har sitt eget mönster, så att de skiljs åt utan färg', () => {
  const chart = show(incidents, 'Per månad');
  const fills = [...chart.querySelectorAll('span rect')].map(rect => rect.getAttribute('fill'));
  expect(new Set(fills).size).toBe(5);
  for (const fill of fills) expect(chart.querySelector(`pattern[id="${fill?.slice(5, -1)}"]`)).not.toBeNull();
});

test('målet står vid sin linje och varje enhet vid sin stapel', () => {
  const chart = within(show(training, 'Utbildning'));
  expect(chart.getByText('mål 80 %')).toBeInTheDocument();
  expect(chart.getByText('Förskola').nextSibling).toHaveTextContent('12 %');
});

test('inget i diagrammet tar emot fokus', () => {
  const chart = show(incidents, 'Per månad');
  expect(chart.querySelectorAll('a, button, [tabindex]')).toHaveLength(0);
  for (const svg of chart.querySelectorAll('svg')) expect(svg).toHaveAttribute('focusable', 'false');
});

test('platsen kan hållas innan diagrammet är hämtat: höjden följer av uppgifterna, inte av bredden', () => {
  expect(chartHeightOf(training)).toBe(24 + 3 * 30);
  expect(chartHeightOf(incidents)).toBeGreaterThanOrEqual(190);
});
