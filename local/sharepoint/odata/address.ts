/** Where an entity lies: below `_api`, unless it names its place in full, as webs do. */
export const addressOf = (apiUrl: string, path: string): string => (/^https?:/.test(path) ? path : `${apiUrl}/${path}`);
