import { spPostMerge } from '@pnp/sp/spqueryable.js';

import type { DesiredList } from '../../../provisioning/desiredSite';
import { formFormatterOf } from '../../../provisioning/formFormatter';
import { answeredAs, valueIn } from '../answers';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt } from './administeredSite';
import type { Many } from './rawPrincipals';
import type { RawField, RawRegister } from './rawRegister';
import { formTypeOf } from './rawRegister';
import { typedEntry } from './typedEntry';

/** The form names columns by their titles, which an owner may have changed: those on the site are used. */
export const formatForm = async (site: AdministeredSite, list: DesiredList): Promise<void> => {
  const asked = await together(site.web, batched => {
    const at = listAt(site, list.address, batched);
    return {
      fields: answeredAs(at.fields.select('InternalName', 'Title')<Many<Pick<RawField, 'InternalName' | 'Title'>>>()),
      types: answeredAs(at.contentTypes.select('StringId', 'ClientFormCustomFormatter')<Many<RawRegister['ContentTypes'][number]>>())
    };
  });
  const fields = valueIn(await asked.fields).value;
  const type = formTypeOf(valueIn(await asked.types).value);
  if (!type) throw new Error(`${list.title} has no content type`);
  const titleOf = (name: string): string => fields.find(({ InternalName }) => InternalName === name)?.Title ?? name;
  const wanted = formFormatterOf(list.form, titleOf);
  if (wanted === (type.formatter ?? '')) return;
  await spPostMerge(listAt(site, list.address, site.web).contentTypes.getById(type.id), typedEntry('SP.ContentType', { ClientFormCustomFormatter: wanted }));
};
