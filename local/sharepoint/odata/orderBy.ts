import { errors } from '../errors';

export type Order = { readonly path: readonly string[]; readonly descending: boolean };

/** `Status,Created desc` */
export const parseOrderBy = (text: string | undefined): readonly Order[] =>
  text === undefined
    ? []
    : text.split(',').map(part => {
        const match = /^\s*([\p{L}_][\p{L}\p{N}_/]*)(?:\s+(asc|desc))?\s*$/iu.exec(part);
        if (!match) throw errors.expressionInvalid(text);
        return { path: (match[1] ?? '').split('/'), descending: match[2]?.toLowerCase() === 'desc' };
      });
