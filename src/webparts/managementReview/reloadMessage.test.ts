/** @jest-environment jsdom */
import { screen } from '@testing-library/react';

import { showReloadMessage } from './reloadMessage';

test.each([
  ['sv-SE', 'Ladda om sidan'],
  ['en-US', 'Reload the page']
])('när koden inte kan hämtas på en %s-sida finns ett larm och en knapp', (culture, action) => {
  showReloadMessage(document.body, culture);
  expect(screen.getByRole('alert')).not.toBeEmptyDOMElement();
  expect(screen.getByRole('button', { name: action })).toBeInTheDocument();
});
