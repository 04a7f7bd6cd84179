import type { IncidentRow } from './incidentRow';

type Variant = {
  readonly left: readonly string[];
  readonly changed: Readonly<Record<string, Partial<IncidentRow>>>;
  readonly added: readonly IncidentRow[];
};

/** The same events told another way: some left out, some changed, some added. Names rows by their keys. */
export const variantOf = (rows: readonly IncidentRow[], { left, changed, added }: Variant): readonly IncidentRow[] => {
  const known = new Set(rows.map(row => row.key));
  const unknown = [...left, ...Object.keys(changed)].filter(key => !known.has(key));
  if (unknown.length > 0) throw new Error(`Ingen händelse har nyckeln ${unknown.join(', ')}`);
  return [
    ...rows
      .filter(row => !(row.key && left.includes(row.key)))
      .map(row => (row.key ? { ...row, ...changed[row.key] } : row)),
    ...added
  ];
};
