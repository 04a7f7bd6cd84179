import { apiUrl } from '../../context';
import type { Context } from '../../context';
import type { Answer, Resource } from '../resource';

/** A resource of another web than the one that was asked: what it answers lies below that web's address. */
export const elsewhere = (there: Context, resource: Resource): Resource => {
  const answered = <Request>(act: ((request: Request) => Answer) | undefined): ((request: Request) => Answer) | undefined =>
    act && (request => ({ ...act(request), apiUrl: apiUrl(there) }));
  return {
    name: resource.name,
    get: answered(resource.get),
    post: answered(resource.post),
    merge: answered(resource.merge),
    put: answered(resource.put),
    delete: answered(resource.delete),
    step: segment => {
      const next = resource.step?.(segment);
      return next && elsewhere(there, next);
    },
  };
};
