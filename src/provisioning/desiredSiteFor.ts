import type { Layout } from '../registers/layouts/layout';
import { layouts } from '../registers/layouts/layouts';
import { registers } from '../registers/registers';
import type { RegisterKey } from '../registers/registers';
import type { AnyRegister, Column } from '../registers/schema';
import { addressOf } from '../registers/schema';
import { desiredColumn } from './desiredColumn';
import { desiredGroups, grantsOf } from './desiredGroups';
import type { DesiredList, DesiredSection, DesiredSite, DesiredView } from './desiredSite';
import { columnOf } from './registerColumns';
import { viewFields, viewQuery } from './viewQuery';
import { firstView } from './viewStates';

const rowsAPage = 100;

const viewsOf = (register: AnyRegister, { views }: Layout, year: number): readonly DesiredView[] => {
  const isChosen = views.some(view => view.isDefault);
  return views.map(view => ({
    name: view.name,
    title: view.title,
    fields: viewFields(register, view),
    query: viewQuery(register, view, year),
    rowLimit: rowsAPage,
    isDefault: isChosen ? Boolean(view.isDefault) : view.name === firstView
  }));
};

const formOf = (register: AnyRegister, { form }: Layout): readonly DesiredSection[] =>
  form.map(({ title, fields }) => ({ title, fields: fields.map(field => columnOf(register, field).name) }));

const desiredList = (key: RegisterKey, year: number): DesiredList => {
  const register: AnyRegister = registers[key];
  const layout: Layout = layouts[key];
  const columns = Object.entries(register.columns as Readonly<Record<string, Column>>).map(([field, column]) =>
    desiredColumn(register, layout, field, column)
  );
  return {
    name: register.name,
    title: register.title,
    address: addressOf(register),
    template: register.kind === 'list' ? 100 : 101,
    hiddenFromSearch: register.hiddenFromSearch,
    titleColumn: columns.find(({ column }) => column.name === 'Title'),
    columns: columns.filter(({ column }) => column.name !== 'Title'),
    purpose: layout.purpose,
    views: viewsOf(register, layout, year),
    form: formOf(register, layout),
    ...(layout.rowRule && { rowRule: layout.rowRule }),
    grants: grantsOf(key)
  };
};

/**
 * The whole site as the product wants it, derived from the registers, their layouts and their permissions.
 * @param year what "Årets" means in the views, for CAML knows no start of the year
 */
export const desiredSiteFor = (year: number): DesiredSite => ({
  groups: desiredGroups,
  lists: (Object.keys(registers) as RegisterKey[]).map(key => desiredList(key, year))
});
