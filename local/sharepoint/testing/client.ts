/** A plain client of the REST interface: no library between the test and the wire. */
export type Reply = {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Headers;
  /** The parsed body; tests know what they asked for. */
  readonly json: JsonObject;
};

export type JsonObject = Readonly<Record<string, unknown>>;

/** What lies this far down in an answer. */
export const at = (json: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as JsonObject | undefined | null)?.[step], json);

type Headerlike = Readonly<Record<string, string>>;

export type Client = {
  readonly api: string;
  digest(): Promise<string>;
  get(path: string, headers?: Headerlike): Promise<Reply>;
  post(path: string, body?: unknown, headers?: Headerlike): Promise<Reply>;
  merge(path: string, body: unknown, headers?: Headerlike): Promise<Reply>;
  remove(path: string, headers?: Headerlike): Promise<Reply>;
  /** Sends exactly this. */
  send(method: string, path: string, headers: Headerlike, body?: string | Uint8Array): Promise<Reply>;
};

export const clientOf = (apiUrl: () => string, user: string): Client => {
  const send = async (method: string, path: string, headers: Headerlike, body?: string | Uint8Array): Promise<Reply> => {
    const response = await fetch(`${apiUrl()}/${path}`, { method, headers: { 'X-Local-User': user, ...headers }, body });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return { status: response.status, text, bytes, headers: response.headers, json: /^\s*[{[]/.test(text) ? (JSON.parse(text) as JsonObject) : ({} as JsonObject) };
  };
  const bare = { Accept: 'application/json;odata=nometadata' };
  let known: string | undefined;
  const digest = async (): Promise<string> => {
    const { json } = await send('POST', 'contextinfo', bare);
    known = String(json.FormDigestValue);
    return known;
  };
  const write = async (method: string, path: string, body: unknown, headers: Headerlike): Promise<Reply> =>
    send(
      'POST',
      path,
      { ...bare, 'Content-Type': 'application/json', 'X-RequestDigest': known ?? (await digest()), ...(method === 'POST' ? {} : { 'X-HTTP-Method': method }), ...headers },
      body === undefined || typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
    );
  return {
    get api() {
      return apiUrl();
    },
    digest,
    get: (path, headers = {}) => send('GET', path, { ...bare, ...headers }),
    post: (path, body, headers = {}) => write('POST', path, body, headers),
    merge: (path, body, headers = {}) => write('MERGE', path, body, headers),
    remove: (path, headers = {}) => write('DELETE', path, undefined, headers),
    send,
  };
};

const errorIn = (reply: Reply): unknown => reply.json['odata.error'] ?? reply.json.error;
export const errorText = (reply: Reply): string => String(at(errorIn(reply), 'message', 'value') ?? '');
export const errorCode = (reply: Reply): string => String(at(errorIn(reply), 'code') ?? '');
