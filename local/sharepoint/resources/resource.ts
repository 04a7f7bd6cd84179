import { errors } from '../errors';
import type { Body } from '../odata/body';
import type { Projected, Value } from '../odata/entity';
import type { QueryOptions } from '../odata/queryOptions';
import type { Segment } from '../odata/segments';
import { unbuilt } from './unbuilt';

/** What a request leads to, before it is written in any flavour. */
export type Answer = {
  /** The `_api` that addresses in the answer lie below, when it is not the one that was asked. */
  readonly apiUrl?: string;
} & AnswerContent;

type AnswerContent =
  | { readonly kind: 'content'; readonly status: 200 | 201; readonly content: Projected; readonly etag?: string; readonly location?: string }
  /** The answer of a function or property, under its name in the verbose flavour. */
  | { readonly kind: 'value'; readonly name: string; readonly edm: string; readonly value: Value }
  /** Bytes of a file, or JSON and XML that no flavour touches. */
  | {
      readonly kind: 'raw';
      readonly contentType: string;
      readonly body: string | Buffer;
      readonly headers?: readonly (readonly [string, string])[];
      readonly etag?: string;
    }
  /** A change that has nothing to say: 204 for a merge, 200 for a deletion. */
  | { readonly kind: 'empty'; readonly status: 200 | 204; readonly etag?: string };

export type WriteRequest = {
  /** Read as JSON when it is asked for: what takes bytes never asks. */
  readonly body: Body;
  readonly bytes: Buffer;
  readonly query: QueryOptions;
  readonly ifMatch: string | undefined;
};

/** Something a path leads to. What a resource lacks is refused: 405 for a method, 404 or 501 for a further step. */
export type Resource = {
  readonly name: string;
  readonly get?: (query: QueryOptions) => Answer;
  readonly post?: (request: WriteRequest) => Answer;
  readonly merge?: (request: WriteRequest) => Answer;
  readonly put?: (request: WriteRequest) => Answer;
  readonly delete?: (request: WriteRequest) => Answer;
  readonly step?: (segment: Segment) => Resource | undefined;
};

/** Follows a path segment by segment. */
export const follow = (start: Resource, segments: readonly Segment[]): Resource =>
  segments.reduce((resource, segment) => {
    const next = deletionOf(resource, segment) ?? resource.step?.(segment);
    if (!next) throw errors.routeUnknown(segment.written);
    return next;
  }, start);

/** Whatever can be deleted has `deleteObject` too, which is how a POST asks for it. */
const deletionOf = ({ delete: remove }: Resource, segment: Segment): Resource | undefined => {
  if (segment.name !== 'deleteobject' || !remove) return undefined;
  return action('DeleteObject', request => {
    remove(request);
    return done('DeleteObject');
  });
};

/** A function that reads. */
export const reading = (name: string, get: (query: QueryOptions) => Answer): Resource => ({ name, get });

/** A function that changes something: POST only. */
export const action = (name: string, post: (request: WriteRequest) => Answer): Resource => ({ name, post });

export const done = (name: string): Answer => ({ kind: 'value', name, edm: 'Edm.Null', value: null });
export const emptied = (): Answer => ({ kind: 'empty', status: 200 });
export const merged = (etag?: string): Answer => ({ kind: 'empty', status: 204, etag });
/** JSON that is the same in every flavour, as `RenderListDataAsStream` answers. */
export const rawJson = (json: unknown): Answer => ({ kind: 'raw', contentType: 'application/json; charset=utf-8', body: JSON.stringify(json) });
export const valued = (name: string, edm: string, value: Value): Answer => ({ kind: 'value', name, edm, value });

/** Refuses plainly what SharePoint has here and this server lacks. */
export const refuseUnbuilt = (segment: Segment, of: keyof typeof unbuilt): void => {
  const known = unbuilt[of].find(name => name.toLowerCase() === segment.name);
  if (known !== undefined) throw errors.notBuilt(`${known} of ${of}`);
};
