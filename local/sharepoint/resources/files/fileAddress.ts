/** Addresses of files and folders inside other addresses: quotes doubled, what a path may not hold encoded. */
const encodedPath = (path: string): string => encodeURI(path.replace(/'/g, "''")).replace(/#/g, '%23').replace(/\?/g, '%3F');

export const filePath = (path: string): string => `Web/GetFileByServerRelativePath(decodedurl='${encodedPath(path)}')`;
export const folderPath = (path: string): string => `Web/GetFolderByServerRelativePath(decodedurl='${encodedPath(path)}')`;
