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

/** Rows that are known to meet some conditions already; a damaged one among them may still fail them. */
export type Narrowed<Item> = ReadRegister<Item> & { readonly met: readonly Condition<Item>[] };

const metBy = <Item>(register: ReadRegister<Item> | Narrowed<Item>): readonly Condition<Item>[] =>
  'met' in register ? register.met : [];

/** Leaves out rows that certainly do not meet the condition, so that later selections neither walk them nor ask again. */
export const narrow = <Item extends Row>(
  register: ReadRegister<Item> | Narrowed<Item>,
  condition: Condition<Item>
): Narrowed<Item> => ({
  ...register,
  items: register.items.filter(condition.holds),
  damaged: register.damaged.filter(row => !isRuledOut(row, [condition])),
  met: [...metBy(register), condition]
});

const meeting = <Item>(items: readonly Item[], conditions: readonly Condition<Item>[]): readonly Item[] =>
  conditions.reduce((left, condition) => left.filter(condition.holds), items);

/**
 * The rows that meet every condition. A damaged row counts when all it is asked for (`conditions` and `uses`) is
 * sound, is left out when a sound value rules it out, and is doubtful otherwise.
 */
export const select = <Item extends Row>(
  register: ReadRegister<Item> | Narrowed<Item>,
  conditions: readonly Condition<Item>[],
  uses: readonly (keyof Item & string)[] = []
): Selection<Item> => {
  const all = [...metBy(register), ...conditions];
  const asked = [...all.flatMap(condition => condition.reads), ...uses];
  const usable = register.damaged.filter(row => isSound(row, asked)).map(row => row.sound as Item);
  return {
    items: [...meeting(register.items, conditions), ...meeting(usable, all)],
    doubtful: register.damaged.filter(row => !isSound(row, asked) && !isRuledOut(row, all))
  };
};

/** The rows whose named fields are sound, damaged or not in other ways. */
export const rowsWith = <Item extends Row>(
  reading: Reading<Item>,
  fields: readonly (keyof Item & string)[]
): readonly Item[] => (reading.state === 'read' ? select(reading, [], fields).items : []);
