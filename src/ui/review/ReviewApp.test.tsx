/** @jest-environment jsdom */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';

import { anActivity, anIncident, aReviewRow, aSection, someSettings } from '../../../test/builders/rows';
import { damagedBy, readingsOf, readWith, unread } from '../../../test/builders/readings';
import type { Readings } from '../../registers/reading';
import type { RegisterStore } from '../../store/registerStore';
import { StoreError } from '../../store/registerStore';
import { enUS } from '../../strings/en-US';
import { svSE } from '../../strings/sv-SE';
import { ReviewApp } from './ReviewApp';
import type { ReviewHost } from './reviewHost';

const answering = (answers: readonly (Readings | StoreError)[]): RegisterStore => {
  const left = [...answers];
  return {
    batch: () => {
      const answer = left.shift();
      return answer instanceof StoreError ? Promise.reject(answer) : Promise.resolve(answer);
    },
    mayEdit: () => Promise.resolve(new Set())
  } as unknown as RegisterStore;
};

const neverAnswering = { batch: () => new Promise(() => undefined) } as unknown as RegisterStore;

const hostWith = (store: RegisterStore, changes: Partial<ReviewHost> = {}): ReviewHost => ({
  store,
  strings: svSE,
  theme: undefined,
  siteUrl: 'https://kommun.example/sites/lg',
  instanceId: 'abcdef01-0000',
  defaultYear: undefined,
  keyFigures: undefined,
  loadSetup: undefined,
  now: () => '2026-01-20T09:00:00Z',
  onWaiting: () => () => undefined,
  ...changes
});

const twoSections = readingsOf({
  settings: [someSettings({ administration: 'Provförvaltningen' })],
  reviews: [aReviewRow({ reviewYear: 2025 }), aReviewRow({ reviewYear: 2024, title: 'Ledningens genomgång 2024' })],
  sections: [
    aSection({ sectionNumber: '1.', title: 'Händelser under {år}', blocks: ['incidents'], body: 'Text[^1].\n\n[^1]: Förklaring' }),
    aSection({ sectionNumber: '1.2', title: 'Gjort', blocks: ['activities'], reviewYear: 2025 })
  ],
  activities: [anActivity({ sentence: 'Vi övade.' })],
  incidents: [anIncident({ personalDataBreach: 'yes' }), anIncident({ personalDataBreach: 'yes' })]
});

beforeEach(() => window.history.replaceState(null, '', '/sida'));

test('medan raderna är på väg visas sidans form, och att SharePoint bad oss vänta', async () => {
  let tell: (seconds: number) => void = () => undefined;
  const onWaiting: ReviewHost['onWaiting'] = listener => {
    tell = listener;
    return () => undefined;
  };
  render(<ReviewApp host={hostWith(neverAnswering, { onWaiting })} />);
  expect(screen.getByRole('status', { name: 'Läser genomgången' })).toBeInTheDocument();
  act(() => tell(7));
  expect(await screen.findByText('SharePoint bad oss vänta 7 sekunder.')).toBeInTheDocument();
});

test('genomgången är ett dokument med numrerade rubriker, meningar och fotnoter', async () => {
  render(<ReviewApp host={hostWith(answering([twoSections]))} />);
  expect(await screen.findByRole('heading', { level: 2, name: 'Ledningens genomgång 2025' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: '1. Händelser under 2025' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 4, name: '1.2 Gjort' })).toBeInTheDocument();
  expect(screen.getByText('Vi övade.')).toBeInTheDocument();
  const notes = screen.getByRole('doc-endnotes', { name: 'Fotnoter' });
  expect(within(notes).getByText('Förklaring')).toBeInTheDocument();
});

test('fotnoten nås från texten och texten från fotnoten, med fokus', async () => {
  render(<ReviewApp host={hostWith(answering([twoSections]))} />);
  const scrolled = jest.fn();
  Element.prototype.scrollIntoView = scrolled;
  const mark = await screen.findByRole('doc-noteref', { name: 'Fotnot 1' });
  fireEvent.click(mark);
  expect(document.activeElement).toHaveTextContent('Förklaring');
  fireEvent.click(screen.getByRole('doc-backlink', { name: 'Tillbaka till texten vid fotnot 1' }));
  expect(document.activeElement).toBe(mark);
  expect(scrolled).toHaveBeenCalledTimes(2);
});

test('året väljs i listan och står sedan i adressen', async () => {
  render(<ReviewApp host={hostWith(answering([twoSections]))} />);
  fireEvent.change(await screen.findByRole('combobox', { name: 'År' }), { target: { value: '2024' } });
  expect(screen.getByText('Ingen genomgång för 2024')).toBeInTheDocument();
  expect(window.location.search).toBe('?lg-year=2024');
});

test('ett år i adressen går före webbdelens eget', async () => {
  window.history.replaceState(null, '', '/sida?lg-year=2025');
  render(<ReviewApp host={hostWith(answering([twoSections]), { defaultYear: 2024 })} />);
  expect(await screen.findByRole('heading', { level: 2, name: 'Ledningens genomgång 2025' })).toBeInTheDocument();
});

test.each([
  ['en webbplats utan listor', { settings: unread('missing') }, 'Listorna finns inte än'],
  ['stängda inställningar', { settings: unread('closed') }, 'Du har inte tillgång till genomgången'],
  ['den som inte får läsa händelser', { incidents: unread('closed') }, 'Ingen fastställd genomgång än']
] as const)('%s har en egen mening', async (_, given, title) => {
  render(<ReviewApp host={hostWith(answering([readingsOf(given)]))} />);
  expect(await screen.findByRole('heading', { name: title })).toBeInTheDocument();
  expect(screen.queryByText(/personuppgiftsincident/)).not.toBeInTheDocument();
});

test('en saknad lista namnges och resten visas', async () => {
  const readings = { ...twoSections, risks: unread('missing') };
  render(<ReviewApp host={hostWith(answering([readings]))} />);
  expect(await screen.findByText('Risker: listan finns inte. Webbplatsens ägare kan skapa den.')).toBeInTheDocument();
  expect(screen.getByText('Vi övade.')).toBeInTheDocument();
});

test.each([
  ['signedOut', 'Du är utloggad. Logga in igen och ladda om sidan.'],
  ['offline', 'Det går inte att nå SharePoint just nu. Kontrollera nätverket och försök igen.'],
  ['throttled', 'SharePoint har för mycket att göra just nu. Vänta en stund och försök igen.'],
  ['failed', 'Access denied by policy']
] as const)('när läsningen slutar i %s står det vad man gör, och ett nytt försök lyckas', async (failure, words) => {
  render(<ReviewApp host={hostWith(answering([new StoreError(failure, 'Access denied by policy'), twoSections]))} />);
  expect(await screen.findByText(words)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Ledningens genomgång 2025' })).toBeInTheDocument();
});

test('nyckeltal utan underlag visas inte av sig själva, men när någon har valt dem', async () => {
  const { unmount } = render(<ReviewApp host={hostWith(answering([twoSections]))} />);
  const overview = await screen.findByRole('list', { name: 'Nyckeltal' });
  expect(within(overview).queryByText('inget underlag')).not.toBeInTheDocument();
  unmount();
  render(<ReviewApp host={hostWith(answering([twoSections]), { keyFigures: ['trainingCoverage'] })} />);
  expect(within(await screen.findByRole('list', { name: 'Nyckeltal' })).getByText('inget underlag')).toBeInTheDocument();
});

test('avsnitt som tiden har gått ifrån namnges utanför dokumentet', async () => {
  const readings = readingsOf({
    reviews: [aReviewRow({ reviewYear: 2025 })],
    sections: [aSection({ sectionNumber: '1.', title: 'NIS2', body: 'Väntas i januari.', bestBefore: '2026-01-10' })]
  });
  render(<ReviewApp host={hostWith(answering([readings]))} />);
  const summary = await screen.findByText('1 avsnitt behöver ses över');
  expect(summary.closest('details')).toHaveTextContent('1. NIS2: bäst före-datumet har passerat');
  expect(screen.getByText('Väntas i januari.').closest('section')).not.toHaveTextContent('bäst före');
});

test('på en engelsk sida är räknade rader märkta som engelska och listornas text som svenska', async () => {
  render(<ReviewApp host={hostWith(answering([twoSections]), { strings: enUS })} />);
  const line = (await screen.findByText(/personal data breaches/, { selector: 'p' })).closest('[lang]');
  expect(line).toHaveAttribute('lang', 'en-US');
  expect(screen.getByText('Vi övade.').closest('[lang]')).toHaveAttribute('lang', 'sv');
});

test.each([
  ['raden i Inställningar saknas', readWith<never>([], [])],
  ['raden säger ingen version', readWith<never>([], [damagedBy('settings', someSettings(), { SchemaVersion: null }) as never])]
])('en uppsättning som stannat på vägen sägs, och ingen ombeds skriva versionen för hand: %s', async (_, settings) => {
  render(<ReviewApp host={hostWith(answering([readingsOf({ settings })]))} />);
  expect(await screen.findByText('Uppsättningen är inte färdig. Det som är gjort är kvar, och resten görs därifrån. Be webbplatsens ägare öppna uppsättningen.')).toBeInTheDocument();
  expect(screen.queryByText(/SchemaVersion|behöver rättas/)).not.toBeInTheDocument();
});
