import type { SharePointConnection } from './connection';

/** Gives the digest that a write needs. Refused digests are not given again. */
export interface Digests {
  current(): Promise<string>;
  discard(digest: string): void;
}

const plain = (url: string): string => url.replace(/\/$/, '').toLowerCase();

// A digest that is nearly spent could run out on its way.
const usedPart = 0.8;

/** @param post sends a request that needs no digest itself */
export const digestsOf = (connection: SharePointConnection, post: (url: string) => Promise<Response>): Digests => {
  const { siteUrl, pageDigest } = connection;
  let pages = pageDigest && plain(pageDigest.siteUrl) === plain(siteUrl) ? pageDigest : undefined;
  let fetched: { readonly value: Promise<string>; readonly until: () => number } | undefined;

  const fetchOne = (): Promise<string> => {
    let until = Infinity;
    const value = post(`${siteUrl}/_api/contextinfo`).then(async response => {
      const { FormDigestValue, FormDigestTimeoutSeconds } = (await response.json()) as {
        FormDigestValue: string;
        FormDigestTimeoutSeconds: number;
      };
      until = Date.now() + FormDigestTimeoutSeconds * 1000 * usedPart;
      return FormDigestValue;
    });
    const mine = { value, until: () => until };
    fetched = mine;
    value.catch(() => {
      if (fetched === mine) fetched = undefined;
    });
    return value;
  };

  return {
    current: async () => pages?.value() ?? (fetched && fetched.until() > Date.now() ? fetched.value : fetchOne()),
    discard: digest => {
      if (pages?.value() === digest) pages = undefined;
      else fetched = undefined;
    }
  };
};
