import type { Client } from './client';

/** Makes a list with these columns, given as schema XML without Name repetition, and answers its path. */
export const makeList = async (client: Client, title: string, columns: readonly string[] = [], settings: object = {}): Promise<string> => {
  await expectOk(client.post('web/lists', { Title: title, BaseTemplate: 100 }), 201);
  const path = `web/lists/getByTitle('${title}')`;
  for (const xml of columns) {
    await expectOk(client.post(`${path}/fields/createFieldAsXml`, { parameters: { SchemaXml: xml, Options: 8 } }), 200);
  }
  // Rules name columns: they come last.
  if (Object.keys(settings).length > 0) await expectOk(client.merge(path, settings), 204);
  return path;
};

const expectOk = async (reply: Promise<{ readonly status: number; readonly text: string }>, status: number): Promise<void> => {
  const { status: given, text } = await reply;
  if (given !== status) throw new Error(`Expected ${status}, was ${given}: ${text}`);
};

/** `<Field Type="Number" Name="Count" DisplayName="Count" …/>` */
export const column = (type: string, name: string, attributes = '', children = ''): string =>
  `<Field Type="${type}" Name="${name}" StaticName="${name}" DisplayName="${name}" ${attributes}>${children}</Field>`;

export const add = async (client: Client, list: string, item: object): Promise<number> => {
  const reply = await client.post(`${list}/items`, item);
  if (reply.status !== 201) throw new Error(`Expected 201, was ${reply.status}: ${reply.text}`);
  return reply.json.Id as number;
};

/** A batch that creates many items, one part each. */
export const addMany = async (client: Client, list: string, items: readonly object[]): Promise<void> => {
  for (let start = 0; start < items.length; start += 100) {
    const parts = items
      .slice(start, start + 100)
      .map(item => `--c\nContent-Type: application/http\n\nPOST ${client.api}/${list}/items HTTP/1.1\nContent-Type: application/json\nAccept: application/json;odata=nometadata\n\n${JSON.stringify(item)}\n\n`);
    const body = `--b\nContent-Type: multipart/mixed; boundary=c\n\n${parts.join('')}--c--\n\n--b--\n`;
    const reply = await client.post('$batch', body, { 'Content-Type': 'multipart/mixed; boundary=b' });
    const made = reply.text.split('HTTP/1.1 201').length - 1;
    if (made !== parts.length) throw new Error(`Expected ${parts.length} items, ${made} were made: ${reply.text.slice(0, 500)}`);
  }
};
