import { siteUrlOf, type SiteName } from '../../local/data/farm';
import { registers, type RegisterKey } from '../../src/registers/registers';
import { addressOf } from '../../src/registers/schema';
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

const roles = { read: 1073741826 } as const;

export const siteRest = ({ address, url }: LocalStart, user: string, site: SiteName = 'kungsholmen-2025'): SiteRest => {
  // Not every computer knows names below localhost outside a browser.
  const here = url(siteUrlOf(site)).replace(new URL(address).hostname, '127.0.0.1');

  const send = async (path: string, headers: Readonly<Record<string, string>> = {}, body?: Values): Promise<unknown> => {
    const method = headers['X-RequestDigest'] ? 'POST' : 'GET';
    const answer = await fetch(`${here}/_api/${path}`, {
      method: path === 'contextinfo' ? 'POST' : method,
      headers: { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', 'X-Local-User': user, ...headers },
      ...(body && { body: JSON.stringify(body) })
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };

  const post = async (path: string, body?: Values, verb?: 'MERGE'): Promise<unknown> => {
    const { FormDigestValue } = (await send('contextinfo')) as { readonly FormDigestValue: string };
    return send(path, { 'X-RequestDigest': FormDigestValue, ...(verb && { 'X-HTTP-Method': verb, 'If-Match': '*' }) }, body);
  };

  const listPath = (list: RegisterKey): string => `web/GetList('${siteUrlOf(site)}/${addressOf(registers[list])}')`;
  const rowPath = (list: RegisterKey, id: number): string => `${listPath(list)}/items(${id})`;
  const idOf = async (path: string): Promise<number> => ((await send(path)) as { readonly Id: number }).Id;

  return {
    rows: async list => ((await send(`${listPath(list)}/items?$top=5000`)) as { readonly value: readonly RestRow[] }).value,
    add: async (list, values) => ((await post(`${listPath(list)}/items`, values)) as RestRow).Id,
    change: async (list, id, values) => void (await post(rowPath(list, id), values, 'MERGE')),
    recycle: async (list, id) => void (await post(`${rowPath(list, id)}/recycle()`)),
    hide: async (list, id) =>
      void (await post(`${rowPath(list, id)}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`)),
    unhide: async (list, id) => void (await post(`${rowPath(list, id)}/resetroleinheritance()`)),
    addReader: async (list, principal) =>
      void (await post(`${listPath(list)}/roleassignments/addroleassignment(principalid=${principal},roledefid=${roles.read})`)),
    removeReader: async (list, principal) =>
      void (await post(`${listPath(list)}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${roles.read})`)),
    group: title => idOf(`web/sitegroups/getbyname('${encodeURIComponent(title)}')`),
    user: email => idOf(`web/siteusers/getbyemail('${email}')`),
    join: async (group, email) => {
      const { LoginName } = (await send(`web/siteusers/getbyemail('${email}')`)) as { readonly LoginName: string };
      await post(`web/sitegroups(${group})/users`, { LoginName });
    },
    leave: async (group, email) => void (await post(`web/sitegroups(${group})/users/removebyid(${await idOf(`web/siteusers/getbyemail('${email}')`)})`)),
    listTitles: async () => {
      const { value } = (await send('web/lists?$filter=Hidden eq false&$select=Title')) as { readonly value: readonly { readonly Title: string }[] };
      return value.map(({ Title }) => Title);
    },
    recycleList: async list => ((await post(`${listPath(list)}/recycle()`)) as { readonly value: string }).value,
    restore: async recycled => void (await post(`web/recyclebin('${recycled}')/restore()`))
  };
};
