import { at } from './client';
import type { Client, Reply } from './client';

/** `<View><Query><Where>…</Where></Query></View>` */
export const viewOf = (where: string, rest = ''): string => `<View><Query>${where === '' ? '' : `<Where>${where}</Where>`}</Query>${rest}</View>`;

/** `<Eq><FieldRef Name='Title'/><Value Type='Text'>a</Value></Eq>` */
export const condition = (operator: string, field: string, type?: string, value = '', attributes = ''): string =>
  `<${operator}><FieldRef Name='${field}'${attributes}/>${type === undefined ? '' : `<Value Type='${type}'>${value}</Value>`}</${operator}>`;

export const getItems = (client: Client, list: string, viewXml: string, query: object = {}, options = ''): Promise<Reply> =>
  client.post(`${list}/getItems${options}`, { query: { ViewXml: viewXml, ...query } });

/** The titles of what a query finds, in the order it gives them. */
export const titlesOf = async (client: Client, list: string, viewXml: string, query: object = {}): Promise<readonly unknown[]> => {
  const reply = await getItems(client, list, viewXml, query);
  if (reply.status !== 200) throw new Error(`Expected 200, was ${reply.status}: ${reply.text}`);
  return rowsOf(reply).map(row => at(row, 'Title'));
};

export const rowsOf = (reply: Reply): readonly unknown[] => (Array.isArray(reply.json.value) ? reply.json.value : []);
