import type { ItemIn, ReviewSource } from '../../../registers/reading';
import type { RegisterKey } from '../../../registers/registers';
import { registers } from '../../../registers/registers';
import type { Column } from '../../../registers/schema';
import type { Figure, FigureKey } from '../../../review/figure';

/** A share is computed from two columns of the row; everything else is a column of the register. */
export type PanelColumn = { readonly field: string; readonly width: number; readonly isWide?: true };

type ColumnOf<K extends ReviewSource> = PanelColumn & { readonly field: Extract<keyof ItemIn<K>, string> | 'share' };

type Table = { readonly [K in ReviewSource]?: readonly ColumnOf<K>[] };

/** What tells the rows of each register apart, the most telling first: where there is no room, the last are folded away. */
const columns: Table = {
  incidents: [
    { field: 'title', width: 170, isWide: true },
    { field: 'awareAt', width: 112 },
    { field: 'kind', width: 124 },
    { field: 'quantity', width: 48 },
    { field: 'imyReportedAt', width: 112 },
    { field: 'source', width: 84 },
    { field: 'unit', width: 100 },
    { field: 'status', width: 72 }
  ],
  trainingRecords: [
    { field: 'unit', width: 120, isWide: true },
    { field: 'share', width: 56 },
    { field: 'completed', width: 92 },
    { field: 'employees', width: 96 },
    { field: 'countedOn', width: 80 }
  ],
  classifications: [
    { field: 'title', width: 170, isWide: true },
    { field: 'classifiedOn', width: 80 },
    { field: 'nextReviewOn', width: 84 },
    { field: 'kind', width: 80 },
    { field: 'system', width: 110 }
  ],
  actions: [
    { field: 'text', width: 200, isWide: true },
    { field: 'status', width: 72 },
    { field: 'targetYear', width: 52 },
    { field: 'dueOn', width: 80 },
    { field: 'ownerRole', width: 110 }
  ],
  processingActivities: [
    { field: 'title', width: 200, isWide: true },
    { field: 'classification', width: 170 },
    { field: 'status', width: 72 }
  ]
};

const breaches: Table['incidents'] = [
  { field: 'title', width: 220, isWide: true },
  { field: 'awareAt', width: 112 },
  { field: 'imyReportedAt', width: 112 },
  { field: 'source', width: 84 },
  { field: 'unit', width: 100 },
  { field: 'kind', width: 124 },
  { field: 'status', width: 72 }
];

/** Some figures ask for another order than their register's other figures. */
const columnsOfFigure: { readonly [K in FigureKey]?: Table['incidents'] } = {
  personalDataBreaches: breaches,
  personalDataBreachesReported: breaches,
  nisReported: [
    { field: 'title', width: 170, isWide: true },
    { field: 'awareAt', width: 112 },
    { field: 'alertedAt', width: 112 },
    { field: 'notifiedAt', width: 112 },
    { field: 'source', width: 84 },
    { field: 'unit', width: 100 },
    { field: 'kind', width: 124 },
    { field: 'status', width: 72 }
  ]
};

const anyRegister: readonly PanelColumn[] = [{ field: 'title', width: 200, isWide: true }];

export const columnsOf = ({ key, register }: Pick<Figure, 'key' | 'register'>): readonly PanelColumn[] =>
  columnsOfFigure[key] ?? columns[register] ?? anyRegister;

/** The definition behind a field; a computed one has none. */
export const definitionOf = (register: RegisterKey, field: string): Column | undefined =>
  (registers[register].columns as Readonly<Record<string, Column>>)[field];

export const isNumeric = (register: RegisterKey, field: string): boolean =>
  field === 'share' || definitionOf(register, field)?.type === 'number';
