import type { DocumentChart } from '../../../review/document/documentModel';
import type { Size } from './useSize';

type Columns = Extract<DocumentChart, { kind: 'stackedColumns' }>;

export type Segment = { readonly series: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type ColumnLayout = {
  readonly baseline: number;
  readonly columns: readonly {
    readonly label: string;
    readonly isLabelShown: boolean;
    readonly middle: number;
    readonly total: number;
    readonly top: number;
    readonly segments: readonly Segment[];
  }[];
};

const room = { above: 20, below: 24 } as const;
const widestColumn = 40;
const narrowestLabel = 22;
const gap = 1;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Where every column and segment lies. The totals stand above the columns, so no axis has to be read. */
export const columnLayoutOf = ({ columns }: Columns, { width, height }: Size): ColumnLayout => {
  const baseline = height - room.below;
  const highest = Math.max(1, ...columns.map(column => sumOf(column.values)));
  const unit = Math.max(0, baseline - room.above) / highest;
  const band = width / Math.max(1, columns.length);
  const columnWidth = Math.min(widestColumn, band * 0.64);
  const labelEvery = Math.ceil(narrowestLabel / band);

  return {
    baseline,
    columns: columns.map(({ label, values }, index) => {
      const middle = band * (index + 0.5);
      const segments = values.flatMap((value, series): readonly Segment[] => {
        if (value <= 0) return [];
        const y = baseline - unit * sumOf(values.slice(0, series + 1));
        const segmentHeight = Math.max(1, unit * value - gap);
        return [{ series, x: middle - columnWidth / 2, y, width: columnWidth, height: segmentHeight }];
      });
      const total = sumOf(values);
      return { label, isLabelShown: index % labelEvery === 0, middle, total, top: baseline - unit * total, segments };
    })
  };
};
