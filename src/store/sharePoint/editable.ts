import { registers } from '../../registers/registers';
import type { RegisterKey } from '../../registers/registers';
import { answeredAs, orAlone, visibleIn } from './answers';
import { listOf } from './rows';
import { together } from './web';
import type { IWeb } from './web';

/** SharePoint's flags for what may be done with the rows of a list, in the lower half of its mask. */
const addRows = 2;
const changeRows = 4;

type Permitted = { readonly EffectiveBasePermissions: { readonly Low: string | number } };

const allowsEditing = ({ EffectiveBasePermissions: { Low } }: Permitted): boolean =>
  [addRows, changeRows].every(flag => (Number(Low) & flag) !== 0);

/** Asks every list in one request. A list that is not there, or that the user may not see, cannot be edited. */
export const editableOf = async (web: IWeb, siteUrl: string, keys: readonly RegisterKey[]): Promise<ReadonlySet<RegisterKey>> => {
  const ask = (key: RegisterKey, from: IWeb): Promise<Permitted> =>
    listOf(from, siteUrl, registers[key]).select('EffectiveBasePermissions')<Permitted>();
  const asked = await together(web, batched => keys.map(key => ({ key, answer: answeredAs(ask(key, batched)) })));
  const editable = await Promise.all(
    asked.map(async ({ key, answer }) => {
      const permitted = visibleIn(await orAlone(answer, () => ask(key, web)));
      return permitted && allowsEditing(permitted) ? [key] : [];
    })
  );
  return new Set(editable.flat());
};
