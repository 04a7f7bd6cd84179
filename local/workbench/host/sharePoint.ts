/** The SharePoint process behind this host, asked on behalf of one person at one address. */
export interface SharePoint {
  get<Result>(path: string): Promise<Result>;
  post<Result>(path: string): Promise<Result>;
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
  const ask = async <Result>(method: string, path: string): Promise<Result> => {
    const response = await fetch(origin + path, {
      method,
      headers: {
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
  return { get: path => ask('GET', path), post: path => ask('POST', path) };
};

const sentenceIn = (text: string): string | undefined => {
  try {
    return (JSON.parse(text) as ErrorBody)['odata.error']?.message?.value;
  } catch {
    return undefined;
  }
};
