import { decode } from '../../registers/decode';
import type { RawRow } from '../../registers/decode';
import { permissions } from '../../registers/permissions';
import type { Holder } from '../../registers/permissions';
import type { Reading, ReadingsOf } from '../../registers/reading';
import { registers } from '../../registers/registers';
import type { RegisterKey } from '../../registers/registers';
import { pageOf, soundAndDamaged, versionedOf } from '../decodedRows';
import { namedBy, unreadState, withoutSettings } from '../registerState';
import type { WasMade } from '../registerState';
import type { RegisterStore } from '../registerStore';
import { StoreError } from '../registerStore';
import { soundChange, soundRow } from '../soundRow';
import { etagOf } from './memorySite';
import type { MemorySite } from './memorySite';

/** The store without SharePoint, for tests of what lies above it. The permission table holds here too. */
export const memoryStore = (site: MemorySite, holder: Holder = 'infoSecCoordinator'): RegisterStore => {
  const { time } = site;

  const stored = (key: RegisterKey, id: number): { readonly row: RawRow; readonly etag: string } => {
    const found = site.rows(key, holder).find(([candidate]) => candidate === id);
    if (!found) throw new StoreError('notFound', 'Item does not exist. It may have been deleted by another user.');
    return { row: found[1].row, etag: etagOf(found[1]) };
  };

  const checkEditing = (key: RegisterKey): void => {
    site.rows(key, holder);
    if (permissions[key][holder] !== 'edit') throw new StoreError('forbidden', 'Access denied');
  };

  const wasMade: WasMade = name => {
    try {
      const [first] = site.rows('settings', holder);
      return namedBy(first?.[1].row.Registers)(name);
    } catch (error) {
      return withoutSettings(error as StoreError)(name);
    }
  };

  const reading = (key: RegisterKey, fields?: readonly string[]): Reading<unknown> => {
    try {
      const rows = site.rows(key, holder);
      if (rows.length < site.count(key)) return { state: 'trimmed' };
      return { state: 'read', ...soundAndDamaged(rows.map(([, { row }]) => decode(registers[key], row, time.zone, fields))) };
    } catch (error) {
      return unreadState(error as StoreError, registers[key].name, wasMade);
    }
  };

  return {
    list: async key => reading(key) as never,

    batch: async projection =>
      Object.fromEntries(
        Object.entries(projection).map(([key, fields]) => [key, reading(key as RegisterKey, fields)])
      ) as ReadingsOf<typeof projection>,

    page: async (key, size, from) => {
      const rest = site.rows(key, holder).filter(([id]) => id > Number(from ?? 0));
      const page = rest.slice(0, size);
      const decoded = page.map(([, { row }]) => decode(registers[key], row, time.zone));
      return pageOf(decoded, rest.length > size ? String(page[page.length - 1]?.[0]) : undefined);
    },

    get: async (key, id) => {
      const { row, etag } = stored(key, id);
      return versionedOf(key, row, etag, time);
    },

    create: async (key, fields) => {
      checkEditing(key);
      const clientId = fields.clientId ?? crypto.randomUUID();
      const row = soundRow(key, { ...fields, clientId }, time);
      const earlier = site.rows(key, holder).find(([, before]) => before.row.ClientId === clientId);
      const created = stored(key, earlier?.[0] ?? site.put(key, row));
      return versionedOf(key, created.row, created.etag, time);
    },

    update: async (key, id, etag, fields) => {
      checkEditing(key);
      const before = stored(key, id);
      const change = await soundChange(key, fields, time, async () => before.row);
      if (before.etag !== etag) throw new StoreError('conflict', `The request ETag value '${etag}' does not match '${before.etag}'.`);
      site.put(key, change, id);
      const after = stored(key, id);
      return versionedOf(key, after.row, after.etag, time);
    },

    recycle: async (key, id) => {
      checkEditing(key);
      stored(key, id);
      return site.recycle(key, id);
    },

    restore: async recycled => site.restore(recycled),

    mayEdit: async keys =>
      new Set(
        keys.filter(key => {
          try {
            checkEditing(key);
            return true;
          } catch {
            return false;
          }
        })
      )
  };
};
