import type { CellContext } from './cellWords';
import { cellWords } from './cellWords';
import { definitionOf } from './panelColumns';
import type { PanelColumn } from './panelColumns';
import type { PanelRow } from './panelRows';

/** The column's name as SharePoint shows it. */
export const columnTitle = (field: string, { register, strings: { panel, document } }: CellContext): string =>
  field === 'id' ? panel.id : (definitionOf(register, field)?.title ?? document.charts.training.share);

const speaksForItself: readonly string[] = ['choice', 'text', 'note'];

/** The values without a column: a date or a number says what it is. */
export const foldedWords = (row: PanelRow, columns: readonly PanelColumn[], context: CellContext): readonly string[] =>
  columns
    .map(({ field }) => ({ field, words: cellWords(row, field, context) }))
    .filter(({ words }) => words !== '')
    .map(({ field, words }) =>
      speaksForItself.includes(definitionOf(context.register, field)?.type ?? '')
        ? words
        : `${columnTitle(field, context)} ${words}`
    );
