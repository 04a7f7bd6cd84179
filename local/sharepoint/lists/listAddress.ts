/** A list's address is made of its first title and never follows later ones: `Händelser` lies at `Lists/Hndelser`. */
export const listUrlFor = (webUrl: string, title: string, isLibrary: boolean, taken: readonly string[]): string => {
  const base = title.replace(/[^\x20-\x7e]|["#%&*:<>?/\\{|}~.']/g, '').trim().slice(0, 128) || (isLibrary ? 'Library' : 'List');
  const folder = isLibrary ? webUrl : `${webUrl}/Lists`;
  const used = new Set(taken.map(url => url.toLowerCase()));
  for (let number = 0; ; number++) {
    const url = `${folder}/${base}${number === 0 ? '' : number}`;
    if (!used.has(url.toLowerCase())) return url;
  }
};

/** `Lokala rutiner` → `Lokala_x0020_rutinerList`; libraries have no ending. */
export const entityNameFor = (url: string, isLibrary: boolean): string => {
  const leaf = url.slice(url.lastIndexOf('/') + 1);
  const name = leaf.replace(/[^A-Za-z0-9]/g, char => `_x${char.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  const started = name.charAt(0).toUpperCase() + name.slice(1);
  return isLibrary ? started : `${started}List`;
};

export const listItemType = (entityName: string): string => `SP.Data.${entityName}Item`;
