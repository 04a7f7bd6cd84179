/** @jest-environment jsdom */
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';

import { desiredList, foundRegister } from '../../../test/builders/foundSite';
import { aDesiredList, aFind, aFoundSite, aPlan, aSettingsList, everyChange, everyConflict, everyKept } from '../../../test/builders/setup';
import { setupSv } from '../../strings/setup/sv-SE';
import { PlanView } from './PlanView';
import type { Found } from './setupState';

setIconOptions({ disableWarnings: true });

const list = aDesiredList();
const firstPlan = aPlan({
  changes: [
    everyChange.createGroup,
    everyChange.createList,
    { kind: 'createList', list: aSettingsList() },
    everyChange.addColumns,
    everyChange.addViews,
    everyChange.setPermissions,
    everyChange.writeSettings,
    everyChange.markVersion
  ]
});

const Shown: React.FC<{ readonly found: Found; readonly onMake: () => void }> = ({ found, onMake }) => {
  const [name, setName] = React.useState(found.site.title);
  return (
    <PlanView
      found={found}
      words={setupSv}
      administration={name}
      isRest={false}
      onAdministration={setName}
      onMake={onMake}
      onReadAgain={() => undefined}
    />
  );
};

const show = (found: Found): { readonly onMake: jest.Mock } => {
  const onMake = jest.fn();
  render(<Shown found={found} onMake={onMake} />);
  return { onMake };
};

test('planen säger vad som skapas, lista för lista, innan något händer, och har fokus på sin rubrik', () => {
  show(aFind({ plan: firstPlan }));
  expect(screen.getByRole('heading', { name: 'Det här skapas' })).toHaveFocus();
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows).toEqual(
    expect.arrayContaining([
      '2 nya listor',
      '6 kolumner',
      '2 vyer',
      '1 grupp',
      'LG ISAMFör registren',
      'Skapa listan Händelser med 4 kolumner och 2 vyer; läses av ISAM och DSOÄndras av ISAM och DSO',
      'Skapa listan Inställningar med 2 kolumner; läses av alla på webbplatsenÄndras av ISAM'
    ])
  );
  expect(screen.queryByText('Anteckna i Inställningar vilka listor som är skapade')).not.toBeInTheDocument();
});

test('ägarna får veta att de kommer att kunna läsa händelserna', async () => {
  show(aFind({ plan: firstPlan }));
  expect(await screen.findByText(/Webbplatsens ägare får fullständig behörighet .* kan alltså läsa Händelser/)).toBeInTheDocument();
});

test('förvaltningens namn är webbplatsens tills någon skriver ett annat, och får inte vara tomt', async () => {
  const user = userEvent.setup();
  const { onMake } = show(aFind({ plan: firstPlan }));
  const name = screen.getByRole('textbox', { name: /Förvaltningens namn/ });
  expect(name).toHaveValue('Provförvaltningen');
  await user.clear(name);
  await user.click(screen.getByRole('button', { name: 'Skapa listorna' }));
  expect(onMake).not.toHaveBeenCalled();
  expect(name).toHaveFocus();
  expect(await screen.findByText('Skriv förvaltningens namn.')).toBeInTheDocument();
  await user.type(name, 'Stadsdelen{Enter}');
  expect(onMake).toHaveBeenCalledTimes(1);
});

test('en uppgradering säger vad som ändras och frågar inte efter namnet igen', () => {
  const site = aFoundSite({ settings: { SchemaVersion: 1 } });
  show(aFind({ site, plan: aPlan({ from: 1, changes: [everyChange.addColumns, everyChange.changeViews, everyChange.markVersion] }) }));
  expect(screen.getByRole('heading', { name: 'Uppgradera till version 2' })).toBeInTheDocument();
  expect(screen.getByText('Ändra vyn Öppna')).toBeInTheDocument();
  expect(screen.getByText('1', { selector: 'span' }).parentElement).toHaveTextContent('1 lista ändras');
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Uppgradera till version 2' })).toBeInTheDocument();
});

test('det som står i vägen sägs med vad man gör, och det övriga kan göras ändå', () => {
  show(aFind({ plan: aPlan({ changes: [everyChange.createGroup], conflicts: [everyConflict.titleTaken] }) }));
  expect(screen.getByRole('heading', { name: '1 sak behöver du avgöra först' })).toBeInTheDocument();
  expect(screen.getByText('En annan lista heter redan Händelser. Den ligger på adressen Lists/Handelser.')).toBeInTheDocument();
  expect(screen.getByText('Byt namn på den listan och läs om.')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Gör det övriga' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Läs om' })).toBeInTheDocument();
});

test('finns det bara hinder finns ingen knapp som inte gör något', () => {
  show(aFind({ plan: aPlan({ conflicts: [everyConflict.foreignAddress] }) }));
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Läs om']);
});

test('det som lämnas ligger hopvikt och räknat', () => {
  show(aFind({ plan: aPlan({ from: 1, changes: [everyChange.changeList], kept: [everyKept.ownColumns, everyKept.ownViews] }) }));
  const kept = screen.getByText('Lämnas som de är: 2 avvikelser').closest('details');
  expect(kept).not.toHaveAttribute('open');
  expect(within(kept as HTMLElement).getByText(`${list.title}: 2 egna kolumner: Hus och Våning`)).toBeInTheDocument();
});

test('listor som någon har börjat på i en annan flik är det som återstår, och utan listor att ändra står ingen tom rubrik', () => {
  const registers = new Map([['Incidents', foundRegister(desiredList('Incidents'))]]);
  show(aFind({ site: aFoundSite({ registers }), plan: aPlan({ changes: [everyChange.markVersion] }) }));
  expect(screen.getByRole('heading', { name: 'Det här återstår' })).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Listor' })).not.toBeInTheDocument();
});

test('en främmande lista på en adress är inget som någon har börjat på', () => {
  const registers = new Map([['Incidents', foundRegister(desiredList('Incidents'))]]);
  show(aFind({ site: aFoundSite({ registers }), plan: aPlan({ changes: [everyChange.createList], conflicts: [everyConflict.foreignAddress] }) }));
  expect(screen.getByRole('heading', { name: 'Det här skapas' })).toBeInTheDocument();
});
