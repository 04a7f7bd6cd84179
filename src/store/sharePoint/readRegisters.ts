import { decode, selectOf } from '../../registers/decode';
import type { RawRow } from '../../registers/decode';
import type { Reading, UnreadRegister } from '../../registers/reading';
import { registers } from '../../registers/registers';
import type { RegisterKey } from '../../registers/registers';
import type { AnyRegister } from '../../registers/schema';
import { soundAndDamaged } from '../decodedRows';
import { namedBy, unreadState, withoutSettings } from '../registerState';
import type { WasMade } from '../registerState';
import { siteTimeOf } from '../siteTime';
import type { RegionalTimeZone, SiteTime } from '../siteTime';
import { answeredAs, orAlone } from './answers';
import type { Answer } from './answers';
import { firstPage, itemCountOf, listOf, nextPage, timeZoneOf } from './rows';
import type { RowPage } from './rows';
import { together } from './web';
import type { IWeb } from './web';

/** Which fields of which registers; undefined asks for all. */
export type Wanted = ReadonlyMap<RegisterKey, readonly string[] | undefined>;

export type ReadResult = {
  readonly readings: ReadonlyMap<RegisterKey, Reading<unknown>>;
  readonly time: SiteTime;
};

type Asked = {
  readonly key: RegisterKey;
  readonly page: Promise<Answer<RowPage>>;
  readonly count: Promise<Answer<number>>;
};

type Rows = Answer<readonly RawRow[]> | { readonly unread: UnreadRegister };

/** Reads every row of the wanted registers: one request, and one for each page past the first. */
export const readRegisters = async (
  web: IWeb,
  siteUrl: string,
  wanted: Wanted,
  knownTime: SiteTime | undefined
): Promise<ReadResult> => {
  const select = (key: RegisterKey): readonly string[] => {
    const chosen = selectOf(registers[key], wanted.get(key));
    // Settings names the lists that exist; without it a closed register cannot be told from a missing one.
    return key === 'settings' && !chosen.includes('Registers') ? [...chosen, 'Registers'] : chosen;
  };
  const list = (from: IWeb, key: RegisterKey): ReturnType<typeof listOf> => listOf(from, siteUrl, registers[key]);
  const ask = (from: IWeb, key: RegisterKey): Asked => ({
    key,
    page: answeredAs(firstPage(list(from, key), select(key))),
    count: answeredAs(itemCountOf(list(from, key)))
  });

  const keys = [...new Set<RegisterKey>([...wanted.keys(), 'settings'])];
  const asked = await together(web, batched => ({
    time: knownTime ? undefined : answeredAs(timeZoneOf(batched)),
    registers: keys.map(key => ask(batched, key))
  }));

  const complete = async (first: RowPage): Promise<readonly RawRow[]> => {
    const pages = [first.value];
    for (let link = first['odata.nextLink']; link; ) {
      const page = await nextPage(web, link);
      pages.push(page.value);
      link = page['odata.nextLink'];
    }
    return pages.flat();
  };

  const rowsOf = async ({ key, page, count }: Asked): Promise<Rows> => {
    const first = await orAlone(page, () => firstPage(list(web, key), select(key)));
    if (first.error) return first;
    const expected = await orAlone(count, () => itemCountOf(list(web, key)));
    if (expected.error) return expected;
    const rows = await answeredAs(complete(first.value));
    if (rows.error || rows.value.length >= expected.value) return rows;

    // A row made between the two answers looks like one that is hidden from this user.
    const second = ask(web, key);
    const [again, total] = await Promise.all([second.page, second.count]);
    if (again.error) return again;
    if (total.error) return total;
    const all = await answeredAs(complete(again.value));
    return all.error || all.value.length >= total.value ? all : { unread: { state: 'trimmed' } };
  };

  const time = knownTime ?? (await siteTimeFrom(web, asked.time));
  const rows = new Map(await Promise.all(asked.registers.map(async part => [part.key, await rowsOf(part)] as const)));
  for (const part of rows.values()) {
    // No register can be read before the user has signed in again.
    if ('error' in part && part.error?.failure === 'signedOut') throw part.error;
  }
  const wasMade = madeAccordingTo(rows.get('settings'));
  const readings = [...wanted].map(([key, fields]) => {
    const outcome = rows.get(key);
    return [key, readingOf(registers[key], outcome, fields, time, wasMade)] as const;
  });
  return { readings: new Map(readings), time };
};

const siteTimeFrom = async (web: IWeb, asked: Promise<Answer<RegionalTimeZone>> | undefined): Promise<SiteTime> =>
  siteTimeOf((await asked)?.value ?? (await timeZoneOf(web)));

const madeAccordingTo = (settings: Rows | undefined): WasMade => {
  if (!settings || 'unread' in settings) return () => undefined;
  return settings.error ? withoutSettings(settings.error) : namedBy(settings.value[0]?.Registers);
};

const readingOf = (
  register: AnyRegister,
  rows: Rows | undefined,
  fields: readonly string[] | undefined,
  time: SiteTime,
  wasMade: WasMade
): Reading<unknown> => {
  if (!rows) return { state: 'failed' };
  if ('unread' in rows) return rows.unread;
  if (rows.error) return unreadState(rows.error, register.name, wasMade);
  return { state: 'read', ...soundAndDamaged(rows.value.map(row => decode(register, row, time.zone, fields))) };
};
