/** The SharePoint process behind this host, asked on behalf of one person at one address. */
export interface SharePoint {
  get<Result>(path: string): Promise<Result>;
  post<Result>(path: string): Promise<Result>;
  /** A POST that SharePoint wants the web's digest for. */
  write<Result>(web: string, path: string, body: object): Promise<Result>;
}

/** An answer that is no success: the status and SharePoint's own sentence. */
export class SharePointRefusal extends Error {
  public constructor(
    public readonly status: number,
    message: string
  ) {
    super(message);
  }
}

interface ErrorBody {
  readonly 'odata.error'?: { readonly message?: { readonly value?: string } };
}

/** `host` is the browser's: the addresses that SharePoint answers with begin with it. */
export const sharePointFor = (origin: string, user: string, host: string): SharePoint => {
  const ask = async <Result>(method: string, path: string, more: Pick<RequestInit, 'body' | 'headers'> = {}): Promise<Result> => {
    const response = await fetch(origin + path, {
      method,
      body: more.body,
      headers: {
        ...more.headers,
        Accept: 'application/json;odata=nometadata',
        'X-Local-User': user,
        'X-Forwarded-Host': host,
        'X-Forwarded-Proto': 'http'
      }
    });
    if (response.ok) return (await response.json()) as Result;
    const text = await response.text();
    throw new SharePointRefusal(response.status, sentenceIn(text) ?? `SharePoint answered ${response.status} to ${path}`);
  };
  return {
    get: path => ask('GET', path),
    post: path => ask('POST', path),
    write: async (web, path, body) => {
      const { FormDigestValue } = await ask<{ readonly FormDigestValue: string }>('POST', `${web}/_api/contextinfo`);
      return ask('POST', path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-RequestDigest': FormDigestValue } });
    }
  };
};

const sentenceIn = (text: string): string | undefined => {
  try {
    return (JSON.parse(text) as ErrorBody)['odata.error']?.message?.value;
  } catch {
    return undefined;
  }
};
