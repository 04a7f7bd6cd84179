import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp/spqueryable.js';

import { decode, selectOf } from '../../registers/decode';
import type { RawRow } from '../../registers/decode';
import type { Reading, ReadingsOf } from '../../registers/reading';
import { registers } from '../../registers/registers';
import type { RegisterKey } from '../../registers/registers';
import { pageOf, versionedOf } from '../decodedRows';
import type { RegisterStore } from '../registerStore';
import { siteTimeOf } from '../siteTime';
import type { SiteTime } from '../siteTime';
import { soundChange, soundRow } from '../soundRow';
import type { SharePointConnection } from './connection';
import { readRegisters } from './readRegisters';
import type { Wanted } from './readRegisters';
import { mayHaveBeenDone } from './refusal';
import { firstPage, listOf, nextPage, timeZoneOf } from './rows';
import type { RowWithEtag } from './rows';
import { transportOf } from './transport';
import type { IList, IWeb } from './web';
import { webOf, withEtags } from './web';

/** @param newId makes the mark that a created row is recognised by */
export const sharePointStore = (
  connection: SharePointConnection,
  newId: () => string = () => crypto.randomUUID()
): RegisterStore => {
  const { siteUrl } = connection;
  const { send, sendOnce } = transportOf(connection);
  const web = webOf(siteUrl, send);
  const hastyWeb = webOf(siteUrl, sendOnce);
  const list = (key: RegisterKey, from: IWeb = web): IList => listOf(from, siteUrl, registers[key]);

  let knownTime: SiteTime | undefined;
  const remember = (time: SiteTime): SiteTime => {
    knownTime = time;
    return time;
  };
  const siteTime = async (): Promise<SiteTime> => knownTime ?? remember(siteTimeOf(await timeZoneOf(web)));

  const read = async (wanted: Wanted): Promise<ReadonlyMap<RegisterKey, Reading<unknown>>> => {
    const { readings, time } = await readRegisters(web, siteUrl, wanted, knownTime);
    remember(time);
    return readings;
  };

  const storedRow = (key: RegisterKey, id: number): Promise<RowWithEtag> =>
    list(key)
      .items.getById(id)
      .select(...selectOf(registers[key]))<RowWithEtag>(withEtags);

  const rowMarked = async (key: RegisterKey, clientId: string): Promise<RowWithEtag | undefined> => {
    const marked = list(key).items.filter(`ClientId eq '${clientId.replace(/'/g, "''")}'`);
    const { value } = await marked.select(...selectOf(registers[key])).top(1)<{ readonly value: readonly RowWithEtag[] }>(withEtags);
    return value[0];
  };

  const createRow = (key: RegisterKey, row: RawRow): Promise<RowWithEtag> =>
    spPost<RowWithEtag>(list(key, hastyWeb).items, body(row, withEtags));

  /** An answer that got lost says nothing about the row, so the row is looked for before it is sent again. */
  const createOnce = async (key: RegisterKey, row: RawRow, clientId: string): Promise<RowWithEtag> => {
    try {
      return await createRow(key, row);
    } catch (error) {
      if (!mayHaveBeenDone(error)) throw error;
      return (await rowMarked(key, clientId)) ?? createRow(key, row);
    }
  };

  return {
    list: async key => (await read(new Map([[key, undefined]]))).get(key) as never,

    batch: async projection =>
      Object.fromEntries(await read(new Map(Object.entries(projection)) as never)) as ReadingsOf<typeof projection>,

    page: async (key, size, from) => {
      const time = await siteTime();
      const page = await (from ? nextPage(web, from) : firstPage(list(key), selectOf(registers[key]), size));
      const decoded = page.value.map(row => decode(registers[key], row, time.zone));
      return pageOf(decoded, page['odata.nextLink']);
    },

    get: async (key, id) => {
      const [time, row] = await Promise.all([siteTime(), storedRow(key, id)]);
      return versionedOf(key, row, row['odata.etag'], time);
    },

    create: async (key, fields) => {
      const time = await siteTime();
      const clientId = fields.clientId ?? newId();
      const row = soundRow(key, { ...fields, clientId }, time);
      // A mark that the caller brings along may come from an earlier try.
      const earlier = fields.clientId ? await rowMarked(key, clientId) : undefined;
      const stored = earlier ?? (await createOnce(key, row, clientId));
      // SharePoint leaves hidden columns out of the answer to a create.
      return versionedOf(key, { ...stored, ClientId: clientId }, stored['odata.etag'], time);
    },

    update: async (key, id, etag, fields) => {
      const time = await siteTime();
      const change = await soundChange(key, fields, time, () => storedRow(key, id));
      await list(key).items.getById(id).update(change, etag);
      const row = await storedRow(key, id);
      return versionedOf(key, row, row['odata.etag'], time);
    },

    recycle: async (key, id) => {
      const item = list(key).items.getById(id);
      return (await spPost<{ readonly value: string }>(SPQueryable(item, 'recycle'))).value;
    },

    restore: async recycled => {
      await spPost(SPQueryable(web, `recyclebin('${recycled}')/restore`));
    },

    // Only those who are about to write something need it.
    mayEdit: async keys => {
      const { editableOf } = await import(/* webpackChunkName: 'first-review' */ './editable');
      return editableOf(web, siteUrl, keys);
    }
  };
};
