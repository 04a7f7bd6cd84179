import { readFileSync } from 'node:fs';

import { JSDOM } from 'jsdom';
import type { IREST } from 'gd-sprest/@types/rest';

import type { TestSite } from '../../testing/site';

/**
 * gd-sprest as a SharePoint page loads it: the bundle from npm in a script, with the page's `_spPageContextInfo` beside it and the browser's own
 * XMLHttpRequest (jsdom's here). Who acts is the page's cookie.
 */
export const openPage = async (site: TestSite, user: string): Promise<IREST> => {
  const webUrl = `${site.origin}/sites/stockholm`;
  const { window } = new JSDOM('<!doctype html>', { url: `${webUrl}/SitePages/Home.aspx`, runScripts: 'outside-only' });
  window.document.cookie = `local-user=${user}; path=/`;
  const pageInfo = { webAbsoluteUrl: webUrl, webServerRelativeUrl: '/sites/stockholm', siteAbsoluteUrl: webUrl, siteServerRelativeUrl: '/sites/stockholm', isSPO: true };
  // A browser has fetch and sends its cookie with it; jsdom has none.
  const pageFetch: typeof fetch = (target, init) => fetch(target, { ...init, headers: { ...init?.headers, Cookie: `local-user=${user}` } });
  Object.assign(window, { _spPageContextInfo: pageInfo, fetch: pageFetch });
  window.eval(bundle);
  // Given afterwards: with a digest at hand it would start a worker that renews it, and jsdom has no workers.
  Object.assign(pageInfo, { formDigestValue: await site.as(user).digest(), formDigestTimeoutSeconds: 1800 });
  return (window as unknown as { readonly $REST: IREST }).$REST;
};

const bundle = readFileSync(require.resolve('gd-sprest/dist/gd-sprest.js'), 'utf8');

type Executable<Result> = { execute(resolve?: (value?: Result) => void, reject?: (refused?: unknown) => void): unknown };

/** What a request of gd-sprest is answered; rejected with the status and SharePoint's sentence. */
export const answered = <Result>(request: Executable<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.execute(
      value => {
        resolve(value as Result);
      },
      refused => {
        reject(refusalIn(refused));
      }
    );
  });

const refusalIn = (refused: unknown): Error => {
  const { status, response } = refused as { readonly status: number; readonly response: string };
  const { error } = JSON.parse(response) as { readonly error: { readonly message: { readonly value: string } } };
  return new Error(`${status} ${error.message.value}`);
};
