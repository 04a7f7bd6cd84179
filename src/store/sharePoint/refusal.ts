import type { StoreFailure } from '../registerStore';
import { StoreError } from '../registerStore';

/** SharePoint's numbers for what it refuses. */
export const codes = {
  digestRefused: -2130575251,
  textInvalid: -2130575336,
  notUnique: -2130575169,
  listRuleBroken: -2130575162,
  columnRuleBroken: -2130575163,
  saveConflict: -2130575305,
  listTitleTaken: -2130575342
} as const;

/** An answer that is not the wanted one. */
export class Refusal extends StoreError {
  public readonly status: number;
  public readonly code: number | undefined;

  public constructor(failure: StoreFailure, message: string, status: number, code: number | undefined) {
    super(failure, message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
  }
}

type Said = { readonly code: number | undefined; readonly message: string };

const failureOf = (status: number, code: number | undefined): StoreFailure => {
  switch (code) {
    case codes.textInvalid:
    case codes.notUnique:
    case codes.listRuleBroken:
    case codes.columnRuleBroken:
      return 'invalid';
    case codes.saveConflict:
      return 'conflict';
  }
  switch (status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
    case 412:
      return 'conflict';
    case 429:
    case 503:
      return 'throttled';
    default:
      return 'failed';
  }
};

/** SharePoint's own code and words, from any of the shapes it gives them. */
const saidIn = (body: string): Said | undefined => {
  try {
    const parsed = JSON.parse(body) as Record<string, { code?: string; message?: string | { value?: string } } | undefined>;
    const error = parsed['odata.error'] ?? parsed.error;
    if (!error) return undefined;
    const { code = '', message } = error;
    const number = parseInt(code, 10);
    return {
      code: Number.isNaN(number) ? undefined : number,
      message: (typeof message === 'string' ? message : message?.value) ?? code
    };
  } catch {
    return undefined;
  }
};

/** Reads a copy, so that the response can still be used. */
export const refusalOf = async (response: Response): Promise<Refusal> => {
  const said = saidIn(await response.clone().text());
  const message = said?.message ?? `HTTP ${response.status} ${response.statusText}`.trim();
  return new Refusal(failureOf(response.status, said?.code), message, response.status, said?.code);
};

/** No answer, or one from something between us and SharePoint: a write may have been done all the same. */
export const mayHaveBeenDone = (error: unknown): boolean =>
  error instanceof Refusal
    ? error.status === 503 || (error.status >= 500 && error.code === undefined)
    : error instanceof StoreError && error.failure === 'offline';
