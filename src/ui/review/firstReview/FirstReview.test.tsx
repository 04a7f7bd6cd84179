/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';

import type { Holder } from '../../../registers/permissions';
import { memorySite } from '../../../store/memory/memorySite';
import type { MemorySite } from '../../../store/memory/memorySite';
import { memoryStore } from '../../../store/memory/memoryStore';
import type { RegisterStore } from '../../../store/registerStore';
import { StoreError } from '../../../store/registerStore';
import { enUS } from '../../../strings/en-US';
import { svSE } from '../../../strings/sv-SE';
import { ReviewApp } from '../ReviewApp';
import type { ReviewHost } from '../reviewHost';

const hostWith = (store: RegisterStore, changes: Partial<ReviewHost> = {}): ReviewHost => ({
  store,
  strings: svSE,
  theme: undefined,
  siteUrl: 'https://kommun.example/sites/lg',
  instanceId: 'abcdef01-0000',
  defaultYear: undefined,
  keyFigures: undefined,
  loadSetup: undefined,
  now: () => '2025-12-31T23:30:00Z',
  onWaiting: () => () => undefined,
  ...changes
});

const shown = (store: RegisterStore, changes?: Partial<ReviewHost>): void => {
  render(<ReviewApp host={hostWith(store, changes)} />);
};

/** Lets the nth section be refused once, or waited for. */
const creating = (site: MemorySite, create: (section: number) => Promise<void>): RegisterStore => {
  const store = memoryStore(site);
  let sections = 0;
  return {
    ...store,
    create: async (key, fields) => {
      if (key === 'sections') await create((sections += 1));
      return store.create(key, fields);
    }
  };
};

beforeEach(() => window.history.replaceState(null, '', '/sida'));

test('ISAM skapar årets genomgång på ett tomt år, och sidan visar den', async () => {
  shown(memoryStore(memorySite()));
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2026' }));
  expect(await screen.findByRole('heading', { level: 3, name: '1. Vad är Ledningens genomgång' })).toBeInTheDocument();
  expect(screen.getByText(/^Förvaltningen · Utkast/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Skapa/ })).not.toBeInTheDocument();
});

test('året är det som det är i Sverige, också strax efter midnatt på nyårsafton', async () => {
  shown(memoryStore(memorySite()));
  expect(await screen.findByRole('combobox', { name: 'Skapa för år' })).toHaveDisplayValue('2026');
  expect(screen.getByText(/Genomgången för 2026 skapas som utkast med 16 avsnitt/)).toBeInTheDocument();
});

test('förra året kan väljas i stället, och då visas det', async () => {
  shown(memoryStore(memorySite()));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Skapa för år' }), { target: { value: '2025' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2025' }));
  expect(await screen.findByRole('heading', { level: 3, name: '1. Vad är Ledningens genomgång' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 2, name: 'Ledningens genomgång 2025' })).toBeInTheDocument();
  expect(window.location.search).toBe('?lg-year=2025');
});

test.each<Holder>(['managementTeam', 'dataProtectionOfficer'])('den som inte får skriva avsnitt (%s) erbjuds det inte', async holder => {
  const asked = jest.fn();
  const site = memorySite();
  const store = memoryStore(site, holder);
  // The live review is shown to those who may read the incidents.
  const batch = memoryStore(site).batch;
  shown({
    ...store,
    batch,
    mayEdit: async keys => {
      const editable = await store.mayEdit(keys);
      asked(editable.has('sections'));
      return editable;
    }
  });
  expect(await screen.findByText('Ingen genomgång för 2026')).toBeInTheDocument();
  expect(asked).toHaveBeenCalledWith(false);
  expect(screen.queryByRole('button', { name: /Skapa/ })).not.toBeInTheDocument();
});

test('den som läser en färdig genomgång betalar ingen fråga om vad som får skrivas', async () => {
  const site = memorySite();
  const store = memoryStore(site);
  const mayEdit = jest.fn(store.mayEdit);
  shown({ ...store, mayEdit });
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2026' }));
  await screen.findByRole('heading', { level: 3, name: '1. Vad är Ledningens genomgång' });
  expect(mayEdit).toHaveBeenCalledTimes(1);
});

test('ett avsnitt som SharePoint vägrar nämns med SharePoints ord, och nästa försök går vidare', async () => {
  const site = memorySite();
  shown(
    creating(site, async section => {
      if (section === 4) throw new StoreError('failed', 'The list is locked');
    })
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2026' }));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Avsnittet ”1.2.2 Sverige och EU” kunde inte skapas.');
  expect(alert).toHaveTextContent('SharePoint svarade: The list is locked');
  expect(site.count('sections')).toBe(3);
  fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(await screen.findByRole('heading', { level: 3, name: '1. Vad är Ledningens genomgång' })).toBeInTheDocument();
  expect(site.count('sections')).toBe(16);
});

test.each([
  ['offline', 'Det går inte att nå SharePoint just nu. Kontrollera nätverket och försök igen.'],
  ['signedOut', 'Du är utloggad. Logga in igen och ladda om sidan.'],
  ['forbidden', 'Du får inte ändra i listan Avsnitt. Be webbplatsens ägare om behörighet.']
] as const)('slutar skapandet i %s står det vad man gör', async (failure, words) => {
  shown(creating(memorySite(), () => Promise.reject(new StoreError(failure, 'refused'))));
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2026' }));
  expect(await screen.findByText(words)).toBeInTheDocument();
});

test('det kan avbrytas mellan två rader, och fortsättas', async () => {
  const site = memorySite();
  let reached: () => void = () => undefined;
  const third = new Promise<void>(resolve => (reached = resolve));
  let release: () => void = () => undefined;
  const held = new Promise<void>(resolve => (release = resolve));
  shown(
    creating(site, async section => {
      if (section !== 3) return;
      reached();
      await held;
    })
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Skapa genomgången för 2026' }));
  await act(() => third);
  expect(screen.getByRole('progressbar', { name: 'Skapar avsnitt 1.2.1' })).toHaveAttribute('value', '2');
  expect(screen.getByRole('group', { name: 'Skapa genomgången för 2026' })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
  expect(screen.getByRole('progressbar', { name: 'Avbryter när raden är sparad' })).toBeInTheDocument();
  await act(async () => release());
  expect(await screen.findByText(/^Avbrutet\. 3 av 17 rader är skapade/)).toBeInTheDocument();
  expect(site.count('sections')).toBe(3);
  fireEvent.click(screen.getByRole('button', { name: 'Fortsätt skapa genomgången för 2026' }));
  expect(await screen.findByRole('heading', { level: 3, name: '1. Vad är Ledningens genomgång' })).toBeInTheDocument();
  expect(site.count('reviews')).toBe(1);
});

test('en genomgång som blev halvfärdig erbjuds att göras färdig nästa gång sidan öppnas', async () => {
  const site = memorySite();
  site.put('sections', { Title: 'Eget', SectionNumber: '1.', ReviewYear: 2026, TextKind: 'Årets text', Body: 'Egna ord', Audience: 'Alla medarbetare' });
  shown(memoryStore(site));
  expect(await screen.findByText('Egna ord')).toBeInTheDocument();
  expect(await screen.findByText('1 avsnitt för 2026 finns redan och lämnas som de är. 15 avsnitt skapas.')).toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'Skapa för år' })).not.toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Fortsätt skapa genomgången för 2026' }));
  expect(await screen.findByRole('heading', { level: 4, name: /^1\.2 Faktorer/ })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: '1. Eget' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /skapa/ })).not.toBeInTheDocument();
  expect(site.count('sections')).toBe(16);
});

test('ett år som redan har sin genomgång visas i stället för att göras om', async () => {
  const site = memorySite();
  site.put('reviews', { Title: 'Ledningens genomgång 2025', ReviewYear: 2025, Status: 'Fastställd' });
  window.history.replaceState(null, '', '/sida?lg-year=2026');
  shown(memoryStore(site));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Skapa för år' }), { target: { value: '2025' } });
  expect(await screen.findByText('Genomgången för 2025 har läget Fastställd. Inga avsnitt läggs till.')).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'Visa genomgången för 2025' }));
  expect(window.location.search).toBe('?lg-year=2025');
  expect(await screen.findByText('Genomgången för 2025 har läget Fastställd. Inga avsnitt läggs till.')).toBeInTheDocument();
});

test('på engelska sidor är orden engelska', async () => {
  shown(memoryStore(memorySite()), { strings: enUS });
  expect(await screen.findByRole('button', { name: 'Create the review for 2026' })).toBeInTheDocument();
});
