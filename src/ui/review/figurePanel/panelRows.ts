import type { DamagedRow } from '../../../registers/decode';
import type { Reading, Readings } from '../../../registers/reading';
import type { Figure } from '../../../review/figure';

type Row = { readonly id: number };

/** One row behind a figure: what could be read of it, and which of its fields could not. */
export type PanelRow = {
  readonly id: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly broken: ReadonlySet<string>;
};

const nothing: ReadonlySet<string> = new Set();

const soundRow = (row: Row): PanelRow => ({ id: row.id, values: withShare({ ...row }), broken: nothing });

const damagedRow = ({ id, sound, broken }: DamagedRow<Row>): PanelRow => ({ id, values: withShare({ ...sound }), broken });

const withShare = (values: Readonly<Record<string, unknown>>): PanelRow['values'] => {
  const { employees, completed } = values;
  return typeof employees === 'number' && typeof completed === 'number' && employees > 0
    ? { ...values, share: (100 * completed) / employees }
    : values;
};

/** Exactly the rows that the figure was computed from. */
export const rowsBehind = (figure: Figure, readings: Readings): readonly PanelRow[] => {
  const reading: Reading<Row> = readings[figure.register];
  if (reading.state !== 'read') return [];
  const wanted = new Set(figure.rows);
  return [
    ...reading.items.filter(row => wanted.has(row.id)).map(soundRow),
    ...reading.damaged.filter(row => wanted.has(row.id)).map(damagedRow)
  ].sort((a, b) => a.id - b.id);
};
