import '@pnp/sp/fields';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { _View, _ViewFields, _Views } from '@pnp/sp/views/types';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let list: IList;

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  await sp.web.lists.add('Views');
  list = sp.web.lists.getByTitle('Views');
  await list.fields.addText('Kind');
});
afterAll(() => site.stop());

const titles = async (of: IList): Promise<readonly string[]> => (await of.views.select('Title')()).map(view => view.Title);

test('this file exercises every public member of views', async () => {
  expect(membersOf(_Views)).toEqual(['add', 'getById', 'getByTitle']);
  expect(membersOf(_View)).toEqual(['delete', 'fields', 'renderAsHtml', 'setViewXml', 'update']);
  expect(membersOf(_ViewFields)).toEqual(['add', 'getSchemaXml', 'move', 'remove', 'removeAll']);
  expect(await hungBy(() => import('@pnp/sp/views/list'), async () => (await import('@pnp/sp/lists/types'))._List)).toEqual(['defaultView', 'getView', 'views']);
});

test('a new list has one view, which is the default one', async () => {
  const [first, ...rest] = await list.views();
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ Title: 'Alla objekt', DefaultView: true, PersonalView: false, Hidden: false, RowLimit: 30, Paged: true, ServerRelativeUrl: '/sites/stockholm/Lists/Views/AllItems.aspx' });
  expect(await list.defaultView()).toMatchObject({ Id: first?.Id });
});

test('a view is added with what PnPjs says of it, and found by id, by title and by getView', async () => {
  const wish = {
    RowLimit: 7, Paged: false, ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>', Hidden: true, CustomFormatter: '{"a":"<b>"}', Scope: 1, Aggregations: '<FieldRef Name="Title" Type="COUNT" />',
    AggregationsStatus: 'On', ViewType2: 'COMPACTLIST', ViewData: '<FieldRef Name="Title" />', MobileView: true, TabularView: false,
    ViewJoins: '<Join Type="LEFT" />', ViewProjectedFields: '<Field Name="Up" />', Formats: '<FormatDef Type="RowHeight" Value="67" />',
  };
  const made = await list.views.add('Tät vy', false, wish);
  expect(made).toMatchObject({ ...wish, Title: 'Tät vy', DefaultView: false, ServerRelativeUrl: '/sites/stockholm/Lists/Views/Tt vy.aspx' });
  expect(await list.views.getById(made.Id)()).toMatchObject(wish);
  expect(await list.views.getByTitle('tät vy')()).toMatchObject({ Id: made.Id });
  expect(await list.getView(made.Id)()).toMatchObject(wish);
  await expect(list.views.getByTitle('Nope')()).rejects.toMatchObject({ status: 404 });
});

test('a view tells itself as CAML', async () => {
  const { Id, ListViewXml } = await list.views.getByTitle('Tät vy')();
  expect(ListViewXml).toBe(
    `<View Name="{${Id.toUpperCase()}}" MobileView="TRUE" Hidden="TRUE" Type="HTML" DisplayName="Tät vy" Url="/sites/stockholm/Lists/Views/Tt vy.aspx" Level="1" BaseViewID="1" ContentTypeID="0x" ` +
      'ImageUrl="/_layouts/15/images/generic.png?rev=47" Scope="Recursive" ><Query><OrderBy><FieldRef Name="Title" /></OrderBy></Query><ViewFields></ViewFields><RowLimit Paged="FALSE">7</RowLimit>' +
      '<Aggregations Value="On"><FieldRef Name="Title" Type="COUNT" /></Aggregations><Joins><Join Type="LEFT" /></Joins><ProjectedFields><Field Name="Up" /></ProjectedFields>' +
      '<ViewData><FieldRef Name="Title" /></ViewData><Formats><FormatDef Type="RowHeight" Value="67" /></Formats><CustomFormatter>{&#34;a&#34;:&#34;&#60;b&#62;&#34;}</CustomFormatter>' +
      '<JSLink>clienttemplates.js</JSLink><XslLink Default="TRUE">main.xsl</XslLink><Toolbar Type="Standard"/></View>'
  );
});

test('a view is updated; what is not kept is refused', async () => {
  const view = list.views.getByTitle('Tät vy');
  await view.update({ RowLimit: 9, Hidden: false, Scope: 3, CustomFormatter: '' } as never);
  expect(await view()).toMatchObject({ RowLimit: 9, Hidden: false, Scope: 3, ViewType2: 'COMPACTLIST' });
  await expect(view.update({ JSLink: 'mine.js' })).rejects.toMatchObject(notBuilt);
  await expect(view.update({ Nope: 1 } as never)).rejects.toMatchObject({ status: 400 });
  await expect(pnp(site, 'visitor').web.lists.getByTitle('Views').views.getByTitle('Tät vy').update({ RowLimit: 1 })).rejects.toMatchObject({ status: 403 });
});

test('a list has one default view at any time', async () => {
  await list.views.getByTitle('Tät vy').update({ DefaultView: true });
  expect(await list.views.filter('DefaultView eq true').select('Title')()).toMatchObject([{ Title: 'Tät vy' }]);
  expect(await list.select('DefaultViewUrl')()).toMatchObject({ DefaultViewUrl: '/sites/stockholm/Lists/Views/Tt vy.aspx' });
  await list.views.getByTitle('Tät vy').delete();
  expect(await list.views.select('Title', 'DefaultView')()).toMatchObject([{ Title: 'Alla objekt', DefaultView: true }]);
});

test('the XML of a view replaces what it shows', async () => {
  const { Id } = await list.views.add('Xml');
  const view = list.views.getById(Id);
  await view.setViewXml(
    '<View Scope="RecursiveAll"><Query><Where><Eq><FieldRef Name="Kind"/><Value Type="Text">a &amp; b</Value></Eq></Where></Query>' +
      '<ViewFields><FieldRef Name="Kind"/><FieldRef Name="LinkTitle"/></ViewFields><RowLimit Paged="TRUE">12</RowLimit><Aggregations Value="Off"/></View>'
  );
  expect(await view()).toMatchObject({
    Title: 'Xml', Scope: 2, RowLimit: 12, Paged: true, AggregationsStatus: 'Off', ViewQuery: '<Where><Eq><FieldRef Name="Kind"/><Value Type="Text">a &amp; b</Value></Eq></Where>',
  });
  expect(await view.fields()).toMatchObject({ Items: ['Kind', 'LinkTitle'] });
  const { ListViewXml } = await view();
  await view.update({ ListViewXml: ListViewXml.replace('>12<', '>13<') } as never);
  expect(await view()).toMatchObject({ RowLimit: 13, Scope: 2 });
  await expect(view.setViewXml('<View>')).rejects.toMatchObject({ status: 400 });
  await expect(view.setViewXml('<View><ViewFields><FieldRef Name="Nope"/></ViewFields></View>')).rejects.toMatchObject({ status: 400 });
});

test('the columns of a view are added, moved, taken away and told', async () => {
  const { fields } = list.views.getByTitle('Xml');
  await fields.removeAll();
  await fields.add('Title');
  await fields.add('Kind');
  await fields.add('Author');
  await fields.move('Author', 0);
  await fields.remove('Title');
  expect(await fields()).toMatchObject({ Items: ['Author', 'Kind'] });
  expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Author" /><FieldRef Name="Kind" />');
  await expect(fields.add('Nope')).rejects.toMatchObject({ status: 400 });
});

test('a personal view is its maker’s alone', async () => {
  const theirs = pnp(site, 'member').web.lists.getByTitle('Views');
  const made = await theirs.views.add('Min', true, { RowLimit: 3 });
  expect(made).toMatchObject({ PersonalView: true, DefaultView: false });
  expect(await titles(theirs)).toEqual(['Alla objekt', 'Xml', 'Min']);
  expect(await titles(list)).toEqual(['Alla objekt', 'Xml']);
  await expect(list.views.getById(made.Id)()).rejects.toMatchObject({ status: 404 });
  await theirs.views.getById(made.Id).update({ RowLimit: 4 });
  expect(await theirs.views.getById(made.Id)()).toMatchObject({ RowLimit: 4 });
  await expect(theirs.views.getById(made.Id).update({ DefaultView: true })).rejects.toMatchObject(notBuilt);
  await theirs.views.getById(made.Id).delete();
  expect(await titles(theirs)).toEqual(['Alla objekt', 'Xml']);
  await expect(pnp(site, 'visitor').web.lists.getByTitle('Views').views.add('Min', true)).rejects.toMatchObject({ status: 403 });
});

test('a view is not rendered here', async () => {
  await expect(list.defaultView.renderAsHtml()).rejects.toMatchObject(notBuilt);
});
