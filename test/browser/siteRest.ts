import { siteUrlOf, type SiteName } from '../../local/data/farm';
import { nodeConnection } from '../../local/data/nodeConnection';
import { registers, type RegisterKey } from '../../src/registers/registers';
import { addressOf } from '../../src/registers/schema';
import { plainRest } from '../plainRest';
import type { LocalStart } from './localStart';

type Values = Readonly<Record<string, unknown>>;
export type RestRow = Values & { readonly Id: number };

/** SharePoint's REST as one person, past the product: what any other program could do with the lists. */
export interface SiteRest {
  rows(list: RegisterKey): Promise<readonly RestRow[]>;
  add(list: RegisterKey, values: Values): Promise<number>;
  change(list: RegisterKey, id: number, values: Values): Promise<void>;
  recycle(list: RegisterKey, id: number): Promise<void>;
  /** Takes a row from everyone but who does it. */
  hide(list: RegisterKey, id: number): Promise<void>;
  /** Lets the row follow its list again. */
  unhide(list: RegisterKey, id: number): Promise<void>;
  addReader(list: RegisterKey, principal: number): Promise<void>;
  removeReader(list: RegisterKey, principal: number): Promise<void>;
  group(title: string): Promise<number>;
  user(email: string): Promise<number>;
  /** Lets a person into a group of the site. */
  join(group: number, email: string): Promise<void>;
  leave(group: number, email: string): Promise<void>;
  listTitles(): Promise<readonly string[]>;
  /** Gives what `restore` needs. */
  recycleList(list: RegisterKey): Promise<string>;
  restore(recycled: string): Promise<void>;
}

type Many<T> = { readonly value: readonly T[] };

const roles = { read: 1073741826 } as const;

export const siteRest = ({ address, url }: LocalStart, user: string, site: SiteName = 'kungsholmen-2025'): SiteRest => {
  // Not every computer knows names below localhost outside a browser.
  const here = url(siteUrlOf(site)).replace(new URL(address).hostname, '127.0.0.1');
  const rest = plainRest(nodeConnection(here, user));

  const listPath = (list: RegisterKey): string => `GetList('${siteUrlOf(site)}/${addressOf(registers[list])}')`;
  const rowPath = (list: RegisterKey, id: number): string => `${listPath(list)}/items(${id})`;
  const idOf = async (path: string): Promise<number> => (await rest.get<{ readonly Id: number }>(path)).Id;

  return {
    rows: async list => (await rest.get<Many<RestRow>>(`${listPath(list)}/items?$top=5000`)).value,
    add: async (list, values) => (await rest.post<RestRow>(`${listPath(list)}/items`, values)).Id,
    change: (list, id, values) => rest.merge(rowPath(list, id), values),
    recycle: async (list, id) => void (await rest.post(`${rowPath(list, id)}/recycle()`)),
    hide: async (list, id) =>
      void (await rest.post(`${rowPath(list, id)}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`)),
    unhide: async (list, id) => void (await rest.post(`${rowPath(list, id)}/resetroleinheritance()`)),
    addReader: async (list, principal) =>
      void (await rest.post(`${listPath(list)}/roleassignments/addroleassignment(principalid=${principal},roledefid=${roles.read})`)),
    removeReader: async (list, principal) =>
      void (await rest.post(`${listPath(list)}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${roles.read})`)),
    group: title => idOf(`sitegroups/getbyname('${encodeURIComponent(title)}')`),
    user: email => idOf(`siteusers/getbyemail('${email}')`),
    join: async (group, email) => {
      const { LoginName } = await rest.get<{ readonly LoginName: string }>(`siteusers/getbyemail('${email}')`);
      await rest.post(`sitegroups(${group})/users`, { LoginName });
    },
    leave: async (group, email) => void (await rest.post(`sitegroups(${group})/users/removebyid(${await idOf(`siteusers/getbyemail('${email}')`)})`)),
    listTitles: async () => {
      const { value } = await rest.get<Many<{ readonly Title: string }>>('lists?$filter=Hidden eq false&$select=Title');
      return value.map(({ Title }) => Title);
    },
    recycleList: async list => (await rest.post<{ readonly value: string }>(`${listPath(list)}/recycle()`)).value,
    restore: async recycled => void (await rest.post(`recyclebin('${recycled}')/restore()`))
  };
};
