import { STATUS_CODES } from 'node:http';

import { SharePointError, errors } from '../errors';
import { refusal } from '../http/refusal';
import { noAnswer } from '../http/request';
import type { HttpRequest, HttpResponse } from '../http/request';
import type { FaultRule, Faults } from './faults';

/** Answers a request unless a rule says otherwise. */
export const withFaults = async (faults: Faults, request: HttpRequest, answer: () => HttpResponse): Promise<HttpResponse | typeof noAnswer> => {
  const rule = faults.hit(request);
  if (!rule) return answer();
  if (rule.cut) return noAnswer;
  if (rule.loseAnswer) {
    answer();
    return noAnswer;
  }
  if (rule.delayMs !== undefined) {
    await passed(rule.delayMs);
    return answer();
  }
  return insteadOf(request, rule);
};

/** What a part of a batch is answered with instead, if anything. */
export const faultOfPart = (faults: Faults | undefined, request: HttpRequest): HttpResponse | undefined => {
  const rule = faults?.hitPart(request);
  return rule && insteadOf(request, rule);
};

const insteadOf = (request: HttpRequest, rule: FaultRule): HttpResponse => {
  if (rule.expireDigest) return refusal(request, errors.digestInvalid());
  if (rule.signIn) return { status: 200, headers: [['Content-Type', 'text/html; charset=utf-8']], body: signInPage };
  const status = rule.status ?? 500;
  const answer = rule.error ? refusal(request, new SharePointError(status, rule.error.code, rule.error.message)) : plain(status);
  return rule.retryAfter === undefined ? answer : { ...answer, headers: [...answer.headers, ['Retry-After', String(rule.retryAfter)]] };
};

const plain = (status: number): HttpResponse => ({
  status,
  headers: [['Content-Type', 'text/html; charset=utf-8']],
  body: `${status} ${STATUS_CODES[status] ?? ''}`.trim().toUpperCase(),
});

/** A stop of the server does not wait for it. */
const passed = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, milliseconds).unref();
  });

const signInPage = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Sign in to your account</title></head>
<body><form method="post" action="/common/login"><input type="email" name="loginfmt"><input type="submit" value="Next"></form></body></html>
`;
