import { createHash } from 'node:crypto';

/** An id for something made up that stays the same from start to start. */
export const stableGuid = (name: string): string => {
  const hex = createHash('sha256').update(`ledningens-genomgang ${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
