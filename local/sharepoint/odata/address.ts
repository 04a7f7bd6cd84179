/** Where an entity lies: below `_api`, unless it names its place in full, as webs do. */
export const addressOf = (apiUrl: string, path: string): string => (/^https?:/.test(path) ? path : `${apiUrl}/${path}`);

/** The other way around: what is left below `_api`. */
export const pathBelow = (apiUrl: string, address: string): string => (address.startsWith(`${apiUrl}/`) ? address.slice(apiUrl.length + 1) : address);
