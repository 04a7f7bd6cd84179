export const replaceSpecialCharacters = (name: string): string => name;
export class SPFileHandlerError extends Error {}
