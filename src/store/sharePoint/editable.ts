import { registers } from '../../registers/registers';
import type { RegisterKey } from '../../registers/registers';
import { StoreError } from '../registerStore';
import { listOf } from './rows';
import { together } from './web';
import type { IWeb } from './web';

/** SharePoint's flags for what may be done with the rows of a list, in the lower half of its mask. */
const addRows = 2;
const changeRows = 4;

type Permitted = { readonly EffectiveBasePermissions: { readonly Low: string | number } };

const allowsEditing = ({ EffectiveBasePermissions: { Low } }: Permitted): boolean =>
  [addRows, changeRows].every(flag => (Number(Low) & flag) !== 0);

/** A list that is not there, or that the user may not see, cannot be edited; every other refusal is told. */
const orNot = async (asked: Promise<Permitted>): Promise<boolean | StoreError> => {
  try {
    return allowsEditing(await asked);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.failure === 'notFound' || error.failure === 'forbidden' ? false : error;
  }
};

/** Asks every list in one request. */
export const editableOf = async (web: IWeb, siteUrl: string, keys: readonly RegisterKey[]): Promise<ReadonlySet<RegisterKey>> => {
  const ask = (key: RegisterKey, from: IWeb): Promise<Permitted> =>
    listOf(from, siteUrl, registers[key]).select('EffectiveBasePermissions')<Permitted>();
  const asked = await together(web, batched => keys.map(async key => ({ key, answer: await orNot(ask(key, batched)) })));
  const answers = await Promise.all(asked);
  const editable = await Promise.all(
    answers.map(async ({ key, answer }) => {
      // A part that a busy server left undone is asked for again, alone.
      const settled = answer instanceof StoreError && answer.failure === 'throttled' ? await orNot(ask(key, web)) : answer;
      if (settled instanceof StoreError) throw settled;
      return settled ? [key] : [];
    })
  );
  return new Set(editable.flat());
};
