import type { Reading } from '../src/registers/reading';

/** The items of a register that a test knows can be read. */
export const itemsRead = <Item>(reading: Reading<Item>): readonly Item[] => {
  if (reading.state !== 'read') throw new Error(`${reading.state}: ${reading.message ?? ''}`);
  return reading.items;
};
