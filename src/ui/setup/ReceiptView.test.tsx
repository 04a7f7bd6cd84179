/** @jest-environment jsdom */
import { setIconOptions } from '@fluentui/react/lib/Styling';
import { render, screen } from '@testing-library/react';
import * as React from 'react';

import { foundRegister } from '../../../test/builders/foundSite';
import { aFind, aFoundSite, aPlan, aSettingsList, everyChange, everyConflict } from '../../../test/builders/setup';
import type { Conflict } from '../../provisioning/change';
import type { DesiredList } from '../../provisioning/desiredSite';
import { memorySite } from '../../store/memory/memorySite';
import { memoryStore } from '../../store/memory/memoryStore';
import { setupSv } from '../../strings/setup/sv-SE';
import { svSE } from '../../strings/sv-SE';
import { ReceiptView } from './ReceiptView';

setIconOptions({ disableWarnings: true });

/** Shows the receipt, and waits for the part of it that is fetched when it is shown. */
const show = async (conflicts: readonly Conflict[], lists: readonly DesiredList[] = []): Promise<void> => {
  const registers = new Map(lists.map(list => [list.name, foundRegister(list)]));
  render(
    <ReceiptView
      run={{ changes: [everyChange.createList], repairs: undefined, from: undefined, to: 2 }}
      found={aFind({ site: aFoundSite({ registers }), plan: aPlan({ from: 2, conflicts }) })}
      host={{
        administration: { read: jest.fn(), make: jest.fn(), addMember: jest.fn() },
        desired: { groups: [], lists },
        store: memoryStore(memorySite()),
        words: setupSv,
        strings: svSE,
        theme: undefined,
        siteUrl: 'https://kommun.example/sites/lg',
        idPrefix: 'lg-1',
        now: () => '2026-11-24T13:30:00Z',
        onWaiting: () => () => undefined,
        onClose: () => undefined
      }}
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
