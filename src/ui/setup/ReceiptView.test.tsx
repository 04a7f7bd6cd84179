/** @jest-environment jsdom */
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { render, screen } from '@testing-library/react';
import * as React from 'react';

import { foundRegister } from '../../../test/builders/foundSite';
import { aFind, aFoundSite, aPlan, aSettingsList, aSetupHost, everyChange, everyConflict } from '../../../test/builders/setup';
import type { Conflict } from '../../provisioning/change';
import type { DesiredList } from '../../provisioning/desiredSite';
import { ReceiptView } from './ReceiptView';

setIconOptions({ disableWarnings: true });

/** Shows the receipt, and waits for the part of it that is fetched when it is shown. */
const show = async (conflicts: readonly Conflict[], lists: readonly DesiredList[] = []): Promise<void> => {
  const registers = new Map(lists.map(list => [list.name, foundRegister(list)]));
  render(
    <ReceiptView
      run={{ changes: [everyChange.createList], repairs: undefined, from: undefined, to: 2 }}
      found={aFind({ site: aFoundSite({ registers }), plan: aPlan({ from: 2, conflicts }) })}
      host={aSetupHost({ desired: { groups: [], lists } })}
      onReview={jest.fn()}
      onCheck={jest.fn()}
    />
  );
  await screen.findByRole('button', { name: 'Skapa genomgången för 2026' });
};

const heading = (): string | null => screen.getByRole('heading', { level: 3 }).textContent;

test('när allt är gjort säger kvittot att det är klart', async () => {
  await show([]);
  expect(heading()).toBe('Klart');
});

test('står något i vägen säger kvittot inte att det är klart', async () => {
  await show([everyConflict.foreignAddress]);
  expect(heading()).toBe('Gjort, så långt det går');
});

test('en lista som någon annan har gjort på vår adress länkas inte som vår', async () => {
  const { list } = everyConflict.foreignAddress;
  await show([everyConflict.foreignAddress], [aSettingsList(), list]);
  expect(screen.getAllByRole('link', { name: /Inställningar|Händelser/ }).map(({ textContent }) => textContent)).toEqual(['Inställningar']);
});
