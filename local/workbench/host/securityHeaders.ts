/** At least as strict as the policy SharePoint sends: everything from this host, no inline script, no eval. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // Fluent and the framework write their style sheets into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'"
].join('; ');

/** What SharePoint Online lets a page do, for comparing. */
const policyLikeSharePoint = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "frame-ancestors 'self'"
].join('; ');

/** A page with a form of its own may send it back to this host, and nowhere else. */
export const formHeaders = (likeSharePoint: boolean): Readonly<Record<string, string>> => {
  const headers = securityHeaders(likeSharePoint);
  return likeSharePoint ? headers : { ...headers, 'Content-Security-Policy': strictPolicy.replace("form-action 'none'", "form-action 'self'") };
};

export const securityHeaders = (likeSharePoint = false): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': likeSharePoint ? policyLikeSharePoint : strictPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin'
});
