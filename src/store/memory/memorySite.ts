import type { RawRow } from '../../registers/decode';
import { permissions } from '../../registers/permissions';
import type { Holder } from '../../registers/permissions';
import type { RegisterKey } from '../../registers/registers';
import { registers } from '../../registers/registers';
import { StoreError } from '../registerStore';
import { siteTimeOf } from '../siteTime';
import type { SiteTime } from '../siteTime';

type StoredRow = { readonly row: RawRow; readonly version: number; readonly hiddenFrom: readonly Holder[] };

/** Rows as SharePoint would hold them: raw values, versions and a recycle bin. */
export interface MemorySite {
  readonly time: SiteTime;
  /** What a register holds, as one holder sees it. @throws StoreError notFound, forbidden */
  rows(key: RegisterKey, holder: Holder): readonly (readonly [number, StoredRow])[];
  /** How many rows there are, also those that a holder may not see. */
  count(key: RegisterKey): number;
  /** Puts a row as any client may, without the product's rules. */
  put(key: RegisterKey, row: RawRow, id?: number): number;
  hide(key: RegisterKey, id: number, from: Holder): void;
  recycle(key: RegisterKey, id: number): string;
  restore(recycled: string): void;
  /** The list is deleted, or was never made. */
  remove(key: RegisterKey): void;
}

export const stockholm = siteTimeOf({ Id: 4, Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 } });

export const etagOf = (stored: StoredRow): string => `"${stored.version}"`;

/** A site on which setup has been run. */
export const memorySite = (time: SiteTime = stockholm): MemorySite => {
  const lists = new Map(Object.keys(registers).map(key => [key as RegisterKey, new Map<number, StoredRow>()]));
  const bin = new Map<string, { readonly key: RegisterKey; readonly id: number; readonly stored: StoredRow }>();
  let lastId = 0;

  const listOf = (key: RegisterKey): Map<number, StoredRow> => {
    const list = lists.get(key);
    if (!list) throw new StoreError('notFound', `List '${registers[key].name}' does not exist`);
    return list;
  };

  const site: MemorySite = {
    time,
    rows: (key, holder) => {
      const list = listOf(key);
      if (permissions[key][holder] === 'none') throw new StoreError('forbidden', 'Access denied');
      return [...list].filter(([, stored]) => !stored.hiddenFrom.includes(holder)).sort(([a], [b]) => a - b);
    },
    count: key => listOf(key).size,
    put: (key, row, id = (lastId += 1)) => {
      const list = listOf(key);
      const before = list.get(id);
      list.set(id, {
        row: { ...before?.row, ...row, Id: id },
        version: (before?.version ?? 0) + 1,
        hiddenFrom: before?.hiddenFrom ?? []
      });
      return id;
    },
    hide: (key, id, from) => {
      const stored = listOf(key).get(id);
      if (stored) listOf(key).set(id, { ...stored, hiddenFrom: [...stored.hiddenFrom, from] });
    },
    recycle: (key, id) => {
      const stored = listOf(key).get(id);
      if (!stored) throw new StoreError('notFound', 'Item does not exist');
      const recycled = `${key}-${id}-${bin.size}`;
      bin.set(recycled, { key, id, stored });
      listOf(key).delete(id);
      return recycled;
    },
    restore: recycled => {
      const found = bin.get(recycled);
      if (!found) throw new StoreError('notFound', 'The item cannot be found in the recycle bin');
      listOf(found.key).set(found.id, found.stored);
      bin.delete(recycled);
    },
    remove: key => {
      lists.delete(key);
    }
  };
  site.put('settings', {
    Title: 'Inställningar',
    Administration: 'Förvaltningen',
    SchemaVersion: 2,
    Registers: JSON.stringify({ lists: Object.fromEntries(Object.values(registers).map(({ name }) => [name, `id of ${name}`])) })
  });
  return site;
};
