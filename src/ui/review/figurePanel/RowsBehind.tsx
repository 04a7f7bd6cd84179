import * as React from 'react';

import type { IColumn, IDetailsHeaderProps } from '@fluentui/react/lib/DetailsList';
import {
  CheckboxVisibility,
  ConstrainMode,
  DetailsList,
  DetailsListLayoutMode,
  SelectionMode
} from '@fluentui/react/lib/DetailsList';
import { Link } from '@fluentui/react/lib/Link';
import type { IRenderFunction } from '@fluentui/react/lib/Utilities';

import type { Figure } from '../../../review/figure';
import type { Readings } from '../../../registers/reading';
import { rowsWith } from '../../../review/selection';
import type { Strings } from '../../../strings/strings';
import { rowPageOf } from '../../shared/places';
import { useSize } from '../charts/useSize';
import type { CellContext } from './cellWords';
import { cellWords } from './cellWords';
import { fittingColumns } from './fittingColumns';
import { columnTitle, foldedWords } from './foldedWords';
import type { PanelColumn } from './panelColumns';
import { columnsOf, isNumeric } from './panelColumns';
import type { PanelRow } from './panelRows';
import { rowsBehind } from './panelRows';
import { cellPadding, columnStyles, headerStyles, listStyles, panelStyles } from './panelStyles';
import type { Sorting } from './sortedRows';
import { sortedBy, sortedRows } from './sortedRows';

type Props = {
  readonly figure: Figure;
  readonly readings: Readings;
  readonly strings: Strings;
  readonly siteUrl: string;
  readonly title: string;
};

const idColumn: PanelColumn = { field: 'id', width: 38 };
const padding = cellPadding.cellLeftPadding + cellPadding.cellRightPadding;

const classOf = (register: Figure['register'], field: string): string | undefined => {
  if (field === 'id') return panelStyles.id;
  return isNumeric(register, field) ? panelStyles.number : undefined;
};

const renderHeader: IRenderFunction<IDetailsHeaderProps> = (props, render) =>
  props && render ? render({ ...props, styles: headerStyles }) : null;

/** The rows behind a figure, with as many columns as there is room for. */
export const RowsBehind: React.FC<Props> = ({ figure, readings, strings, siteUrl, title }) => {
  const { register } = figure;
  const [place, { width }] = useSize<HTMLDivElement>({ width: 544, height: 0 });
  const [sorting, setSorting] = React.useState<Sorting>({ field: 'id', isDescending: false });
  const context = React.useMemo<CellContext>(
    () => ({
      register,
      strings,
      titles: new Map(rowsWith(readings.classifications, ['title']).map(row => [row.id, row.title]))
    }),
    [register, strings, readings.classifications]
  );
  const rows = React.useMemo(() => rowsBehind(figure, readings), [figure, readings]);
  const sorted = React.useMemo(() => sortedRows(rows, sorting, context), [rows, sorting, context]);
  const { shown, folded } = fittingColumns(columnsOf(figure), width - idColumn.width - padding, padding);

  const cell = (row: PanelRow, column: PanelColumn): React.ReactNode => {
    if (column.field === 'id') {
      return (
        <Link
          href={rowPageOf(siteUrl, register, row.id)}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={strings.panel.openRow(row.id)}
        >
          {row.id}
        </Link>
      );
    }
    const words = cellWords(row, column.field, context);
    if (!column.isWide || folded.length === 0) return words;
    return (
      <>
        {words}
        <span className={panelStyles.folded}>
          {foldedWords(row, folded, context).map((piece, index, pieces) => (
            <React.Fragment key={index}>
              <span className={panelStyles.piece}>
                {piece}
                {index < pieces.length - 1 && ' ·'}
              </span>{' '}
            </React.Fragment>
          ))}
        </span>
      </>
    );
  };

  const columns = [idColumn, ...shown].map(
    (column): IColumn => ({
      key: column.field,
      name: columnTitle(column.field, context),
      minWidth: column.width,
      ...(!column.isWide && { maxWidth: column.width }),
      isMultiline: true,
      isRowHeader: column.isWide,
      isSorted: sorting.field === column.field,
      isSortedDescending: sorting.field === column.field && sorting.isDescending,
      className: classOf(register, column.field),
      headerClassName: isNumeric(register, column.field) ? panelStyles.numberHeading : undefined,
      styles: columnStyles,
      onColumnClick: () => setSorting(now => sortedBy(now, column.field)),
      onRender: (row: PanelRow) => cell(row, column)
    })
  );

  return (
    <div ref={place} lang="sv">
      <DetailsList
        items={[...sorted]}
        columns={columns}
        compact
        ariaLabelForGrid={title}
        cellStyleProps={cellPadding}
        checkboxVisibility={CheckboxVisibility.hidden}
        constrainMode={ConstrainMode.unconstrained}
        getKey={(row: PanelRow) => String(row.id)}
        onRenderDetailsHeader={renderHeader}
        layoutMode={DetailsListLayoutMode.justified}
        selectionMode={SelectionMode.none}
        styles={listStyles}
      />
    </div>
  );
};
