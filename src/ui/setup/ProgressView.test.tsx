/** @jest-environment jsdom */
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { render, screen } from '@testing-library/react';
import * as React from 'react';

import { aFind, aFoundGroup, aFoundSite, aPrincipal, aSettingsList, everyChange } from '../../../test/builders/setup';
import { setupSv } from '../../strings/setup/sv-SE';
import { ProgressView } from './ProgressView';
import { RightsView } from './RightsView';
import type { Run } from './setupState';
import { StoppedView } from './StoppedView';

setIconOptions({ disableWarnings: true });

const run: Run = {
  changes: [everyChange.createGroup, everyChange.createList, { kind: 'createList', list: aSettingsList() }, everyChange.addColumns],
  repairs: undefined,
  from: undefined,
  to: 2
};

const rows = (): readonly (string | null)[] => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

test('varje lista säger hur långt den har kommit, med ord', () => {
  render(<ProgressView run={run} made={2} isStopping={false} waiting={undefined} words={setupSv} onStop={() => undefined} />);
  expect(screen.getByText('2 av 4 steg klara')).toBeInTheDocument();
  expect(screen.getByText('Nu: Inställningar, skapa Inställningar')).toBeInTheDocument();
  expect(rows()).toEqual(['WebbplatsenKlar1 av 1', 'HändelserVäntar1 av 2', 'InställningarPågår0 av 1']);
  expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
});

test('den som har avbrutit ser att det stannar när steget är klart', () => {
  render(<ProgressView run={run} made={2} isStopping waiting={undefined} words={setupSv} onStop={() => undefined} />);
  expect(screen.getByRole('button', { name: 'Stannar när steget är klart' })).toBeDisabled();
});

test('när SharePoint ber om väntan sägs det', () => {
  render(<ProgressView run={run} made={2} isStopping={false} waiting={7} words={setupSv} onStop={() => undefined} />);
  expect(screen.getByText('SharePoint bad oss vänta 7 sekunder.')).toBeInTheDocument();
});

test('ett steg som nekas namnges med lista, steg och SharePoints egna ord', async () => {
  const failure = { message: 'List name is reserved.', failure: 'failed' } as const;
  render(<StoppedView run={run} made={1} failure={failure} words={setupSv} onGoOn={() => undefined} />);
  expect(screen.getByRole('heading', { name: 'Det gick inte hela vägen' })).toHaveFocus();
  expect(screen.getByText('Skapa Händelser')).toBeInTheDocument();
  expect(screen.getByText('List name is reserved.')).toBeInTheDocument();
  expect(rows()).toEqual(['WebbplatsenKlar1 av 1', 'HändelserStannade här0 av 2', 'InställningarVäntar0 av 1']);
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeInTheDocument();
  expect(await screen.findByText(/Ett nytt försök läser om webbplatsen/)).toBeInTheDocument();
});

test('den som mister sin rätt mitt i får veta vem som kan fortsätta', async () => {
  const failure = { message: 'Access denied.', failure: 'forbidden' } as const;
  render(<StoppedView run={run} made={1} failure={failure} words={setupSv} onGoOn={() => undefined} />);
  expect(await screen.findByText(/Be webbplatsens ägare fortsätta; det som är gjort är kvar\./)).toBeInTheDocument();
});

test('en upptagen adress leder till papperskorgen', async () => {
  const failure = { message: 'The list was made, but not at the address Lists/Incidents', failure: 'conflict' } as const;
  render(<StoppedView run={run} made={1} failure={failure} words={setupSv} onGoOn={() => undefined} />);
  expect(await screen.findByText(/Titta i webbplatsens papperskorg: ligger listan där, återställ den eller ta bort den/)).toBeInTheDocument();
});

test('den som saknar rätt ser vilken, vem hon frågar, och ingen knapp', () => {
  const site = aFoundSite({ siteGroups: { owners: aFoundGroup('Ägare', [aPrincipal('Åsa Öberg'), aPrincipal('Lo Ek')]), members: undefined, visitors: undefined } });
  const { unmount } = render(<RightsView found={aFind({ site, missing: ['manageLists', 'createGroups'] })} words={setupSv} />);
  expect(rows()).toEqual(['hantera listor', 'skapa grupper']);
  expect(screen.getByText('Be någon av webbplatsens ägare: Åsa Öberg, Lo Ek.')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
  unmount();
  const unseen = aFoundSite({ siteGroups: { owners: undefined, members: undefined, visitors: undefined } });
  render(<RightsView found={aFind({ site: unseen, missing: ['manageLists'] })} words={setupSv} />);
  expect(screen.getByText('Be webbplatsens ägare göra det, eller ge dig rätten.')).toBeInTheDocument();
});

test.each([
  ['offline', 'Failed to fetch', /Det går inte att nå SharePoint/],
  ['signedOut', 'SharePoint answered with a page instead of data', /Du är utloggad/]
] as const)('när SharePoint inte har svarat något läggs inga ord i dess mun (%s)', async (failure, message, said) => {
  render(<StoppedView run={run} made={1} failure={{ message, failure }} words={setupSv} onGoOn={() => undefined} />);
  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(screen.queryByText('SharePoint svarade')).not.toBeInTheDocument();
  expect(screen.queryByText(message)).not.toBeInTheDocument();
});
