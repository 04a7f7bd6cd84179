export type TokenValues = { readonly year: number; readonly administration: string | undefined };

/** Fills in `{år}`, `{nästa år}` and `{förvaltning}`; a token without a value stays visible, so that somebody mends it. */
export const fillTokens = (text: string, { year, administration }: TokenValues): string =>
  text
    .replace(/\{år\}/gi, String(year))
    .replace(/\{nästa år\}/gi, String(year + 1))
    .replace(/\{förvaltning\}/gi, token => administration ?? token);
