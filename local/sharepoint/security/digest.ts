import { createHmac, timingSafeEqual } from 'node:crypto';

/** A form digest says: this user asked this web for it at this moment. It is good for half an hour. */
export const digestSeconds = 1800;

export type DigestOwner = { readonly webGuid: string; readonly loginName: string };

export const digestFor = (secret: string, owner: DigestOwner, now: Date): string => {
  const stamp = stampOf(now);
  return `0x${hexFor(secret, owner, stamp)},${stamp}`;
};

export const isDigestValid = (secret: string, owner: DigestOwner, now: Date, digest: string | undefined): boolean => {
  const match = /^0x([0-9A-F]{128}),(\d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} -0000)$/.exec(digest?.trim() ?? '');
  if (!match) return false;
  const [, hex = '', stamp = ''] = match;
  const age = (now.getTime() - Date.parse(stamp.replace('-0000', 'GMT'))) / 1000;
  // A second of slack downwards: the stamp has no milliseconds.
  if (!(age >= -1 && age <= digestSeconds)) return false;
  return timingSafeEqual(Buffer.from(hex), Buffer.from(hexFor(secret, owner, stamp)));
};

/** `23 Nov 2026 17:35:00 -0000` */
const stampOf = (now: Date): string => {
  const [, day, month, year, time] = now.toUTCString().split(' ');
  return `${day} ${month} ${year} ${time} -0000`;
};

const hexFor = (secret: string, owner: DigestOwner, stamp: string): string =>
  createHmac('sha512', Buffer.from(secret, 'hex'))
    .update(`${owner.webGuid}\n${owner.loginName.toLowerCase()}\n${stamp}`)
    .digest('hex')
    .toUpperCase();
