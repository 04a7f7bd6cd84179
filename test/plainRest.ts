import type { SharePointConnection } from '../src/store/sharePoint/connection';

type Json = Readonly<Record<string, unknown>>;

/** Plain REST to one site, as anybody could write it: what the product does is not proved by the product's own code. */
export type PlainRest = {
  get<T = Json>(path: string): Promise<T>;
  post<T = Json>(path: string, body?: unknown): Promise<T>;
  merge(path: string, body: unknown): Promise<void>;
};

export const plainRest = ({ siteUrl, fetch }: SharePointConnection): PlainRest => {
  const headers = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
  const send = async (path: string, init: RequestInit): Promise<Json> => {
    const answer = await fetch(`${siteUrl}/_api/web/${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${text}`);
    return text.trim() ? (JSON.parse(text) as Json) : {};
  };
  const digest = async (): Promise<string> => {
    const answer = await fetch(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers });
    return ((await answer.json()) as { readonly FormDigestValue: string }).FormDigestValue;
  };
  const write = async (path: string, body: unknown, more: Record<string, string>): Promise<Json> =>
    send(path, {
      method: 'POST',
      headers: { ...headers, 'X-RequestDigest': await digest(), ...more },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
  return {
    get: async <T>(path: string) => (await send(path, { headers })) as T,
    post: async <T>(path: string, body?: unknown) => (await write(path, body, {})) as T,
    merge: async (path, body) => {
      await write(path, body, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' });
    }
  };
};
