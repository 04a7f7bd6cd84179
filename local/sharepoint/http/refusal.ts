import type { SharePointError } from '../errors';
import { errorJson } from '../odata/errorJson';
import { contentTypeOf, flavourOf } from '../odata/flavour';
import type { Flavour } from '../odata/flavour';
import { headerOf } from './request';
import type { HttpRequest, HttpResponse } from './request';

/** What is answered to a request that is refused, in the flavour that it asks for. */
export const refusal = (request: Pick<HttpRequest, 'headers'>, error: SharePointError): HttpResponse => {
  const flavour = flavourForErrors(request);
  return { status: error.status, headers: [['Content-Type', contentTypeOf(flavour)]], body: JSON.stringify(errorJson(error, flavour)) };
};

const flavourForErrors = (request: Pick<HttpRequest, 'headers'>): Flavour => {
  try {
    return flavourOf(headerOf(request, 'accept'), headerOf(request, 'odata-version'));
  } catch {
    return { metadata: 'minimal', v4: false };
  }
};
