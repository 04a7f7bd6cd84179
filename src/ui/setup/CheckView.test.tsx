/** @jest-environment jsdom */
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';

import { aFind, aFoundSite, aPlan, aPrincipal, aSetupHost, everyChange, everyConflict, everyFault } from '../../../test/builders/setup';
import type { Finding } from '../../provisioning/change';
import { StoreError } from '../../store/registerStore';
import { CheckView } from './CheckView';
import type { SetupHost } from './setupHost';
import type { Found } from './setupState';

setIconOptions({ disableWarnings: true });

const settled = aFoundSite({ settings: { SchemaVersion: 2 } });

const hostWith = (addMember: SetupHost['administration']['addMember'] = jest.fn()): SetupHost =>
  aSetupHost({
    administration: { read: jest.fn(), make: jest.fn(), addMember },
    desired: { groups: [{ title: 'LG ISAM', description: 'För registren' }], lists: [] }
  });

const show = (given: Partial<Found>, host = hostWith(), repaired?: string): { readonly onRepair: jest.Mock } => {
  const onRepair = jest.fn();
  render(
    <CheckView
      found={aFind({ site: settled, plan: aPlan({ from: 2 }), ...given })}
      host={host}
      repaired={repaired}
      onRepair={onRepair}
      onCheck={() => undefined}
    />
  );
  return { onRepair };
};

const headings = (): readonly (string | null)[] => screen.getAllByRole('heading').map(({ textContent }) => textContent);

test('när inget är fel står det att allt stämmer, och när det kontrollerades', () => {
  show({});
  expect(screen.getByText('Allt stämmer')).toBeInTheDocument();
  expect(screen.getByText(/Kontrollerat 24 november 2026 kl\. 14:30\./)).toBeInTheDocument();
});

test('larm står först, sedan varningar och ändringar, var och en med sin egen knapp', async () => {
  const alarm: Finding = { severity: 'alarm', fault: everyFault.tooMuchAccess, repair: [everyChange.revoke] };
  const { onRepair } = show({
    findings: [{ severity: 'warning', fault: everyFault.manyOwners }, alarm],
    plan: aPlan({ from: 2, changes: [everyChange.changeViews] })
  });
  expect(headings().slice(0, 4)).toEqual(['Kontroll', '1 larm', '1 sak att se över', '1 lista har ändrats']);
  expect(screen.queryByText('Allt stämmer')).not.toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Ta bort läsrätten: Händelser kan läsas av Besökare' }));
  expect(onRepair).toHaveBeenLastCalledWith([everyChange.revoke], 'Händelser kan läsas av Besökare');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Reparera Händelser' }));
  expect(onRepair).toHaveBeenLastCalledWith([everyChange.changeViews], 'Händelser');
  expect(screen.queryByRole('button', { name: /ägare/ })).not.toBeInTheDocument();
});

test('det som inte kunde kontrolleras sägs, och då stämmer inte allt', () => {
  show({ findings: [{ severity: 'warning', fault: everyFault.rowsNotChecked }] });
  expect(headings()).toContain('Allt kunde inte kontrolleras');
  expect(screen.getByText('Händelser: raderna kunde inte kontrolleras en och en')).toBeInTheDocument();
  expect(screen.queryByText('Allt stämmer')).not.toBeInTheDocument();
});

test('en lista som är borta sägs en gång, där den kan skapas igen', () => {
  show({
    findings: [{ severity: 'warning', fault: everyFault.listGone, repair: [everyChange.createList] }],
    plan: aPlan({ from: 2, conflicts: [everyConflict.listGone] })
  });
  expect(screen.getAllByText(/Händelser är borta/)).toHaveLength(1);
  expect(screen.getByRole('button', { name: /^Skapa listan igen/ })).toBeInTheDocument();
});

test('den som läggs in i en grupp syns där, och en okänd adress förklaras', async () => {
  const user = userEvent.setup();
  const addMember = jest
    .fn()
    .mockRejectedValueOnce(new StoreError('invalid', 'The user could not be found.'))
    .mockResolvedValueOnce(aPrincipal('Dag Sörensson'));
  show({}, hostWith(addMember));
  const field = screen.getByRole('textbox', { name: /LG ISAM/ });
  await user.type(field, 'dag');
  await user.click(screen.getByRole('button', { name: 'Lägg till i LG ISAM' }));
  expect(await screen.findByText(/^Skriv en e-postadress/)).toBeInTheDocument();
  expect(addMember).not.toHaveBeenCalled();

  await user.type(field, '@stadsdel.example{Enter}');
  expect(await screen.findByText(/^SharePoint känner inte till dag@stadsdel\.example\./)).toBeInTheDocument();
  await user.type(field, '{Enter}');
  expect(await screen.findByText('Dag Sörensson är med i LG ISAM')).toBeInTheDocument();
  expect(within(screen.getByRole('list', { name: 'Med i LG ISAM' })).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Ingrid Samuelsson',
    'Dag Sörensson'
  ]);
  expect(field).toHaveValue('');
});

test('en grupp som har tagits bort sägs vara borta, och ett gammalt besked står inte kvar', async () => {
  const user = userEvent.setup();
  const addMember = jest
    .fn()
    .mockResolvedValueOnce(aPrincipal('Dag Sörensson'))
    .mockRejectedValueOnce(new StoreError('notFound', 'Group cannot be found.'));
  show({}, hostWith(addMember));
  const field = screen.getByRole('textbox', { name: /LG ISAM/ });
  await user.type(field, 'dag@stadsdel.example{Enter}');
  expect(await screen.findByText('Dag Sörensson är med i LG ISAM')).toBeInTheDocument();
  await user.type(field, 'eva@stadsdel.example{Enter}');
  expect(await screen.findByText(/^Gruppen LG ISAM finns inte längre\./)).toBeInTheDocument();
  expect(screen.queryByText('Dag Sörensson är med i LG ISAM')).not.toBeInTheDocument();
});
