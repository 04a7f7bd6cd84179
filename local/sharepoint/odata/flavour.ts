import { errors } from '../errors';

/** How much a client wants to be told about what it is given. */
export type Flavour = {
  readonly metadata: 'none' | 'minimal' | 'full' | 'verbose';
  /** `OData-Version: 4.0`: annotations are written `@odata.…`. */
  readonly v4: boolean;
};

export const flavourOf = (accept: string | undefined, version: string | undefined): Flavour => {
  const v4 = version?.trim() === '4.0';
  const wanted = (accept ?? '').toLowerCase();
  if (wanted !== '' && !/json|\*\/\*|text\/html/.test(wanted)) throw errors.notBuilt(`answers of the type ${accept}`);
  const parameter = /odata(?:\.metadata)?\s*=\s*"?(\w+)/.exec(wanted)?.[1] ?? 'minimalmetadata';
  if (parameter === 'verbose') return { metadata: 'verbose', v4: false };
  if (/^no(ne|metadata)$/.test(parameter)) return { metadata: 'none', v4 };
  if (/^minimal(metadata)?$/.test(parameter)) return { metadata: 'minimal', v4 };
  if (/^full(metadata)?$/.test(parameter)) return { metadata: 'full', v4 };
  throw errors.notBuilt(`answers of the type ${accept}`);
};

export const contentTypeOf = (flavour: Flavour): string => {
  if (flavour.metadata === 'verbose') return 'application/json;odata=verbose;charset=utf-8';
  if (flavour.v4) return `application/json;odata.metadata=${flavour.metadata};odata.streaming=true;charset=utf-8`;
  const name = flavour.metadata === 'none' ? 'nometadata' : `${flavour.metadata}metadata`;
  return `application/json;odata=${name};streaming=true;charset=utf-8`;
};
