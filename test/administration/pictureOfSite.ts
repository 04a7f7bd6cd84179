import type { DesiredSite } from '../../src/provisioning/desiredSite';
import type { FoundRegister } from '../../src/provisioning/foundSite';
import { listsMade } from '../../src/registers/settings';
import { sharePointAdministration } from '../../src/store/sharePoint/administration/sharePointAdministration';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import { desired, owners } from './administeredFarm';
import { plainRest } from '../plainRest';

type Rows = { readonly value: readonly Readonly<Record<string, unknown>>[] };

/** Everything that setup is answerable for, and whatever else stands beside it, without the numbers that SharePoint draws. */
export const pictureOfSite = async (connectionAs: (user: string) => SharePointConnection, site: DesiredSite = desired): Promise<unknown> => {
  const connection = connectionAs(owners.administrator);
  const found = await sharePointAdministration(connection).read(site);
  const rest = plainRest(connection);
  const nameOfList = new Map([...found.registers].map(([name, { id }]) => [id, name]));
  const settings = (await rest.get<Rows>(`lists(guid'${found.registers.get('Settings')?.id}')/items?$orderby=Id`)).value;

  const pictureOf = async (name: string, register: FoundRegister): Promise<unknown> => {
    const { id, columns, views, contentType, ...others } = register;
    const fields = (await rest.get<Rows>(`lists(guid'${id}')/fields?$select=InternalName`)).value.map(field => field.InternalName);
    return {
      name,
      ...others,
      fields,
      columns: columns.map(column => ({ ...column, lookupList: column.lookupList && nameOfList.get(column.lookupList) })),
      views: views.map(view => ({ ...view, id: undefined })),
      form: contentType?.formatter
    };
  };

  return {
    lists: found.lists.map(({ address, title, description }) => ({ address, title, description })).sort((one, other) => (one.address < other.address ? -1 : 1)),
    groups: (await rest.get<Rows>('sitegroups?$select=Title,Description,OnlyAllowMembersViewMembership&$orderby=Title')).value,
    members: desired.groups.map(({ title }) => found.groups.get(title)?.members),
    registers: await Promise.all([...found.registers].map(([name, register]) => pictureOf(name, register))),
    settings: settings.map(({ Title, Administration, SchemaVersion, Registers }) => ({
      Title,
      Administration,
      SchemaVersion,
      registers: [...listsMade(Registers)].map(([name, id]) => [name, id !== undefined && nameOfList.get(id) === name])
    }))
  };
};
