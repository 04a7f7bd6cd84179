import * as React from 'react';

import type { IColumn, IDetailsHeaderProps } from '@fluentui/react/lib/DetailsList';
import {
  CheckboxVisibility,
  ConstrainMode,
  DetailsList,
  DetailsListLayoutMode,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import type { IRenderFunction } from '@fluentui/react/lib/Utilities';

import type { Readings } from '../../../registers/reading';
import type { Figure } from '../../../review/figure';
import { rowsWith } from '../../../review/selection';
import type { Strings } from '../../../strings/strings';
import { useSize } from '../charts/useSize';
import type { CellContext } from './cellWords';
import { fittingColumns } from './fittingColumns';
import { columnTitle } from './foldedWords';
import type { PanelColumn } from './panelColumns';
import { columnsOf, isNumeric } from './panelColumns';
import type { PanelRow } from './panelRows';
import { rowsBehind } from './panelRows';
import { aboveVariable, cellPadding, columnStyles, headerStyles, listStyles, panelStyles } from './panelStyles';
import { RowCell } from './RowCell';
import type { Sorting } from './sortedRows';
import { sortedBy, sortedRows } from './sortedRows';
import { useHeightAbove } from './useHeightAbove';

type Props = {
  readonly figure: Figure;
  readonly readings: Readings;
  readonly strings: Strings;
  readonly siteUrl: string;
  readonly title: string;
};

const idColumn: PanelColumn = { field: 'id', width: 44 };
const padding = cellPadding.cellLeftPadding + cellPadding.cellRightPadding;
const assumedSize = { width: 544, height: 0 };
const byNumber: Sorting = { field: 'id', isDescending: false };

const classOf = (register: Figure['register'], field: string): string | undefined => {
  if (field === 'id') return panelStyles.id;
  return isNumeric(register, field) ? panelStyles.number : undefined;
};

const renderHeader: IRenderFunction<IDetailsHeaderProps> = (props, render) =>
  props && render ? render({ ...props, styles: headerStyles }) : null;

/** The rows behind a figure, with as many columns as there is room for. */
export const RowsBehind: React.FC<Props> = ({ figure, readings, strings, siteUrl, title }) => {
  const { register } = figure;
  const [place, { width }] = useSize<HTMLDivElement>(assumedSize);
  const above = useHeightAbove(place, width);
  const [sorting, setSorting] = React.useState(byNumber);
  const context = React.useMemo<CellContext>(() => {
    const titles = new Map(rowsWith(readings.classifications, ['title']).map(row => [row.id, row.title]));
    return { register, strings, titles };
  }, [register, strings, readings.classifications]);
  const rows = React.useMemo(() => rowsBehind(figure, readings), [figure, readings]);
  const sorted = React.useMemo(() => [...sortedRows(rows, sorting, context)], [rows, sorting, context]);
  const { shown, folded } = fittingColumns(columnsOf(figure), width - idColumn.width - padding, padding);

  const columns = [idColumn, ...shown].map((column): IColumn => {
    const isSorted = sorting.field === column.field;
    return {
      key: column.field,
      name: columnTitle(column.field, context),
      minWidth: column.width,
      ...(!column.isWide && { maxWidth: column.width }),
      isMultiline: true,
      isRowHeader: column.isWide,
      isSorted,
      isSortedDescending: isSorted && sorting.isDescending,
      className: classOf(register, column.field),
      headerClassName: isNumeric(register, column.field) ? panelStyles.numberHeading : undefined,
      styles: columnStyles,
      onColumnClick: () => setSorting(now => sortedBy(now, column.field)),
      onRender: (row: PanelRow) => <RowCell row={row} column={column} folded={folded} context={context} siteUrl={siteUrl} />
    };
  });

  return (
    <div ref={place} lang="sv" style={aboveVariable(above)}>
      <DetailsList
        items={sorted}
        columns={columns}
        compact
        ariaLabelForGrid={title}
        cellStyleProps={cellPadding}
        checkboxVisibility={CheckboxVisibility.hidden}
        constrainMode={ConstrainMode.unconstrained}
        getKey={(row: PanelRow) => String(row.id)}
        layoutMode={DetailsListLayoutMode.justified}
        onRenderDetailsHeader={renderHeader}
        selectionMode={SelectionMode.none}
        styles={listStyles}
      />
    </div>
  );
};
