import { spPostMerge } from '@pnp/sp/spqueryable.js';

import type { DesiredList } from '../../../provisioning/desiredSite';
import { formFormatterOf } from '../../../provisioning/formFormatter';
import type { AdministeredSite } from './administeredSite';
import { listAt } from './administeredSite';
import type { Many } from './rawPrincipals';
import type { RawField, RawRegister } from './rawRegister';
import { formTypeOf } from './rawRegister';
import { typedEntry } from './typedEntry';

/** The form names columns by their titles, which an owner may have changed: those on the site are used. */
export const formatForm = async (site: AdministeredSite, list: DesiredList): Promise<void> => {
  const at = listAt(site, list.address, site.web);
  const { value: fields } = await at.fields.select('InternalName', 'Title')<Many<Pick<RawField, 'InternalName' | 'Title'>>>();
  const { value: types } = await at.contentTypes.select('StringId', 'ClientFormCustomFormatter')<Many<RawRegister['ContentTypes'][number]>>();
  const type = formTypeOf(types);
  if (!type) throw new Error(`${list.title} has no content type`);
  const titleOf = (name: string): string => fields.find(({ InternalName }) => InternalName === name)?.Title ?? name;
  const wanted = formFormatterOf(list.form, titleOf);
  if (wanted === (type.formatter ?? '')) return;
  await spPostMerge(at.contentTypes.getById(type.id), typedEntry('SP.ContentType', { ClientFormCustomFormatter: wanted }));
};
