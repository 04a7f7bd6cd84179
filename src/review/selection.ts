import type { DamagedRow } from '../registers/decode';
import type { Reading, ReadRegister } from '../registers/reading';

/** One thing that must hold for a row to count. `holds` looks at no other fields than those it `reads`. */
export type Condition<Item> = {
  readonly reads: readonly (keyof Item & string)[];
  readonly holds: (item: Item) => boolean;
};

type Row = { readonly id: number };

export type Selection<Item> = {
  readonly items: readonly Item[];
  /** Damaged rows that may or may not belong here: with one of these no total is certain. */
  readonly doubtful: readonly DamagedRow<Item>[];
};

const isSound = <Item>(row: DamagedRow<Item>, fields: readonly string[]): boolean =>
  fields.every(field => !row.broken.has(field));

const isRuledOut = <Item>(row: DamagedRow<Item>, conditions: readonly Condition<Item>[]): boolean =>
  conditions.some(condition => isSound(row, condition.reads) && !condition.holds(row.sound as Item));

/** Leaves out rows that certainly do not meet the condition, so that later selections walk fewer rows. */
export const narrow = <Item extends Row>(register: ReadRegister<Item>, condition: Condition<Item>): ReadRegister<Item> => ({
  ...register,
  items: register.items.filter(condition.holds),
  damaged: register.damaged.filter(row => !isRuledOut(row, [condition]))
});

/**
 * The rows that meet every condition. A damaged row counts when all it is asked for (`conditions` and `uses`) is
 * sound, is left out when a sound value rules it out, and is doubtful otherwise.
 */
export const select = <Item extends Row>(
  register: ReadRegister<Item>,
  conditions: readonly Condition<Item>[],
  uses: readonly (keyof Item & string)[] = []
): Selection<Item> => {
  const holdsAll = (item: Item): boolean => conditions.every(condition => condition.holds(item));
  const asked = [...conditions.flatMap(condition => condition.reads), ...uses];
  const usable = register.damaged.filter(row => isSound(row, asked)).map(row => row.sound as Item);
  return {
    items: [...register.items.filter(holdsAll), ...usable.filter(holdsAll)],
    doubtful: register.damaged.filter(row => !isSound(row, asked) && !isRuledOut(row, conditions))
  };
};

/** The rows whose named fields are sound, damaged or not in other ways. */
export const rowsWith = <Item extends Row>(
  reading: Reading<Item>,
  fields: readonly (keyof Item & string)[]
): readonly Item[] => (reading.state === 'read' ? select(reading, [], fields).items : []);
