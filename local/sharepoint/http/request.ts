/** A request as it stands on the wire or in a batch part, before its path is understood. */
export type HttpRequest = {
  readonly method: string;
  /** Path and query, percent-encoded as sent. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
};

export type HttpResponse = {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | Buffer;
};

/** The connection is closed without a word. */
export const noAnswer = Symbol('no answer');

export const headerOf = (request: Pick<HttpRequest, 'headers'>, name: string): string | undefined => request.headers.get(name);

/** `POST` with `X-HTTP-Method: MERGE` is a merge. */
export const effectiveMethod = (request: HttpRequest): string => {
  const method = request.method.toUpperCase();
  const tunnelled = headerOf(request, 'x-http-method')?.trim().toUpperCase();
  return method === 'POST' && tunnelled ? tunnelled : method;
};
