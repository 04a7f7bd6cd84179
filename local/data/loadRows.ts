import { registers } from '../../src/registers/registers';
import type { RegisterStore } from '../../src/store/registerStore';
import type { UserKey } from './farm';
import { filledIn } from './filledIn';
import type { Ids } from './filledIn';
import type { FilledKey, Row, SettingsRow, SiteRows } from './row';

/** Fills a site that setup has made. A register that others look up stands before them, as its rows must. */
export const loadRows = async (
  store: RegisterStore,
  rows: SiteRows,
  userIds: ReadonlyMap<UserKey, number>
): Promise<void> => {
  const rowIds = new Map<string, number>();
  const ids: Ids = { rowId: (list, key) => rowIds.get(`${list}/${key}`), userId: key => userIds.get(key) };

  const loadRegister = async <K extends FilledKey>(register: K): Promise<void> => {
    for (const [index, row] of (rows[register] as readonly Row<K>[]).entries()) {
      const { key } = row as { readonly key?: string };
      const { item } = await named(`${registers[register].title}, ${nameOf(row, index)}`, () =>
        store.create(register, filledIn(register, row, ids))
      );
      if (key) rowIds.set(`${registers[register].name}/${key}`, item.id);
    }
  };

  await named(registers.settings.title, () => fillInSettings(store, rows.settings));
  for (const register of Object.keys(registers)) if (isFilled(register, rows)) await loadRegister(register);
};

const isFilled = (register: string, rows: SiteRows): register is FilledKey => register !== 'settings' && register in rows;

const fillInSettings = async (store: RegisterStore, settings: SettingsRow): Promise<void> => {
  const reading = await store.list('settings');
  const id = reading.state === 'read' ? reading.items[0]?.id : undefined;
  if (id === undefined) throw new Error(('message' in reading && reading.message) || 'raden som skapandet skriver går inte att läsa');
  const { etag } = await store.get('settings', id);
  await store.update('settings', id, etag, settings);
};

const nameOf = (row: object, index: number): string => {
  const { title, text } = row as { readonly title?: string; readonly text?: string };
  return `rad ${index + 1} (${title ?? text ?? 'utan rubrik'})`;
};

/** SharePoint's own message, after the name of what it was about. */
const named = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
};
