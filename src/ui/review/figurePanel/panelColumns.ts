import type { ItemIn, ReviewSource } from '../../../registers/reading';
import type { RegisterKey } from '../../../registers/registers';
import { registers } from '../../../registers/registers';
import type { Column } from '../../../registers/schema';

/** A share is computed from two columns of the row; everything else is a column of the register. */
export type PanelColumn = { readonly field: string; readonly width: number; readonly isWide?: true };

type ColumnOf<K extends ReviewSource> = PanelColumn & { readonly field: Extract<keyof ItemIn<K>, string> | 'share' };

type Table = { readonly [K in ReviewSource]?: readonly ColumnOf<K>[] };

/** What tells the rows of each register apart, the most telling first: where there is no room, the last are folded away. */
const columns: Table = {
  incidents: [
    { field: 'title', width: 180, isWide: true },
    { field: 'awareAt', width: 112 },
    { field: 'kind', width: 116 },
    { field: 'quantity', width: 44 },
    { field: 'imyReportedAt', width: 112 },
    { field: 'source', width: 84 },
    { field: 'unit', width: 100 },
    { field: 'status', width: 72 }
  ],
  trainingRecords: [
    { field: 'unit', width: 120, isWide: true },
    { field: 'share', width: 52 },
    { field: 'completed', width: 76 },
    { field: 'employees', width: 76 },
    { field: 'countedOn', width: 84 }
  ],
  classifications: [
    { field: 'title', width: 170, isWide: true },
    { field: 'classifiedOn', width: 80 },
    { field: 'nextReviewOn', width: 80 },
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

const anyRegister: readonly PanelColumn[] = [{ field: 'title', width: 200, isWide: true }];

export const columnsOf = (register: ReviewSource): readonly PanelColumn[] => columns[register] ?? anyRegister;

/** The definition behind a field; a computed one has none. */
export const definitionOf = (register: RegisterKey, field: string): Column | undefined =>
  (registers[register].columns as Readonly<Record<string, Column>>)[field];

export const isNumeric = (register: RegisterKey, field: string): boolean =>
  field === 'id' || field === 'share' || definitionOf(register, field)?.type === 'number';
