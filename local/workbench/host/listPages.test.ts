import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestSite, testFarm, type TestSite } from '../../sharepoint/testing/site';
import { addCase, casesFolder, makeCases } from '../testing/formattedList';
import { showList } from './listRoute';
import { visitOf } from './visit';

const site = '/sites/stockholm';
const folder = site + casesFolder;

let sharePoint: TestSite;
let server: Server;
let origin: string;

/** The list pages by themselves: the rest of the host needs a built package. */
const startPages = async (): Promise<void> => {
  const workbench = { farm: testFarm, sharePointOrigin: sharePoint.origin, runtimeBase: '/_runtime/1' };
  server = createServer((request, response) => {
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', origin);
    const visit = visitOf(query, undefined, testFarm);
    if (!visit) throw new Error(`no visitor in ${request.url}`);
    showList({ workbench, visit, host: new URL(origin).host, web: site, list: folder, folder, path, query }, request, response).catch((error: Error) => {
      response.writeHead(500).end(error.message);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', () => resolve()));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

beforeAll(async () => {
  sharePoint = await startTestSite();
  const owner = sharePoint.as('owner');
  await makeCases(owner, site);
  await addCase(owner, site, { Title: 'Kort <b>borta</b>', State: 'Öppet', Kind: 'Förlorat kort', CardNumber: '77', Year: 2026, Cost: 12345.5, DueOn: '2025-12-30T23:00:00Z' });
  await addCase(owner, site, { Title: 'Intrång', State: 'Öppet', Kind: 'Intrång', Systems: ['Journal', 'Lön & tid'], AwareAt: '2026-07-01T10:30:00Z' });
  await addCase(owner, site, { Title: 'Gammalt', State: 'Klart', Kind: 'Intrång', Account: 'Rad ett\nrad två', Decision: { Url: 'https://stad.example/beslut', Description: 'Beslutet' } });
  await startPages();
});

afterAll(async () => {
  await new Promise(resolve => server.close(resolve));
  await sharePoint.stop();
});

const get = async (page: string, user = 'owner'): Promise<{ readonly status: number; readonly text: string; readonly headers: Headers }> => {
  const answer = await fetch(`${origin}${folder}/${page}${page.includes('?') ? '&' : '?'}user=${user}`);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

/** As a browser sends the form: what was typed over what the form held. */
const post = async (page: string, typed: Readonly<Record<string, string | readonly string[]>>, user = 'owner', more: Readonly<Record<string, string>> = {}): Promise<Response> => {
  const { text } = await get(page, user);
  const was = [...text.matchAll(/<input type="hidden" name="was\.(\w+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [name, value.replace(/&quot;/g, '"')] as const);
  const body = new URLSearchParams();
  for (const [name, value] of was) {
    if (!(name in typed)) continue;
    body.append(`was.${name}`, value);
    for (const one of [typed[name] ?? []].flat()) body.append(name, one);
  }
  return fetch(`${origin}${folder}/${page}${page.includes('?') ? '&' : '?'}user=${user}`, {
    method: 'POST', body, redirect: 'manual', headers: { Origin: origin, 'Sec-Fetch-Site': 'same-origin', ...more }
  });
};

const rowsTitled = async (title: string): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { json } = await sharePoint.as('owner').get(`web/GetList('${folder}')/items?$filter=Title eq '${title}'`);
  return json.value as readonly Readonly<Record<string, unknown>>[];
};

test('en vy visar sina rader, i sina kolumner och i sin ordning', async () => {
  const { text } = await get('Open.aspx');
  expect([...text.matchAll(/<th scope="col"[^>]*>([^<]*)/g)].map(([, title]) => title)).toEqual(['Rubrik', 'Läge', 'Slag', 'Klart senast', 'År', 'System']);
  expect(text).toContain('Kort &lt;b&gt;borta&lt;/b&gt;');
  expect(text).not.toContain('Gammalt');
  expect(text).toContain('<td class="number">2026</td>');
});

test('kolumnernas format ritas på servern, och det som inte förstås visas som det är', async () => {
  const { text } = await get('Open.aspx');
  expect(text).toContain('<div class="sp-field-severity--blocked"><span><span class="icon"');
  expect(text).toContain('2025-12-31 – försenat');
  expect(text).toMatch(/<span class="sp-css-backgroundColor-neutralBackground"[^>]*>Lön &amp; tid<\/span>/);
  expect((await get('ByKind.aspx')).text.replace(/\s/g, ' ')).toContain('<td class="number">12 345,5</td>');
});

test('vyerna länkas med sina titlar, utom den dolda, som ändå går att öppna', async () => {
  const { text } = await get('Open.aspx');
  const titles = [...(/<nav[^>]*>(.*?)<\/nav>/s.exec(text)?.[1] ?? '').matchAll(/>([^<>]+)<\/a>/g)].map(([, title]) => title);
  expect(titles).toEqual(['Alla objekt', 'Öppna ärenden', 'Efter slag', 'Två i taget']);
  expect((await get('Secret.aspx')).text).toContain('aria-current="page">Dold vy</a>');
  expect((await get('Missing.aspx')).status).toBe(404);
});

test('en grupperad vy har rubriker med antal', async () => {
  const { text } = await get('ByKind.aspx');
  expect([...text.matchAll(/<th scope="rowgroup" colspan="4">([^<]*)<span class="count">\((\d+)\)/g)].map(([, title, count]) => `${title}${count}`)).toEqual(['Slag: Förlorat kort 1', 'Slag: Intrång 2']);
});

test('en vy som visar två rader i taget leder vidare till nästa', async () => {
  const { text } = await get('Pages.aspx');
  expect(text).toContain('2 rader, och fler följer');
  const next = /<a href="[^"]*\/Pages\.aspx\?([^"]*)" rel="next">/.exec(text)?.[1]?.replace(/&amp;/g, '&') ?? '';
  const second = await get(`Pages.aspx?${next}`);
  expect(second.text).toContain('<a href="https://stad.example/beslut">Beslutet</a>');
  expect(second.text).not.toContain('rel="next"');
});

test('bara den som får lägga till rader ser Ny, och bara den som får ändra ser Redigera', async () => {
  expect([(await get('Open.aspx', 'member')).text.includes('NewForm.aspx'), (await get('Open.aspx', 'visitor')).text.includes('NewForm.aspx')]).toEqual([true, false]);
  expect([(await get('DispForm.aspx?ID=1', 'member')).text.includes('EditForm.aspx'), (await get('DispForm.aspx?ID=1', 'visitor')).text.includes('EditForm.aspx')]).toEqual([true, false]);
  expect([(await get('NewForm.aspx', 'visitor')).status, (await get('EditForm.aspx?ID=1', 'visitor')).status, (await get('EditForm.aspx?ID=99')).status]).toEqual([403, 403, 404]);
});

test('en rad visas i formulärets avsnitt, utan fält som inte gäller den', async () => {
  const { text } = await get('DispForm.aspx?ID=1');
  expect([...text.matchAll(/<caption>([^<]*)/g)].map(([, title]) => title)).toEqual(['Ärendet', 'Kort eller intrång', 'Övrigt', 'Om raden']);
  expect(text).toContain('Kortnummer');
  expect(text).not.toContain('>System<');
});

test('formuläret har listans fält i avsnitt, med hjälp, val och det som redan är ifyllt', async () => {
  const { text, headers } = await get('EditForm.aspx?ID=2');
  expect(text).toContain('<p class="help" id="help-CardNumber">Står på kortets baksida.</p>');
  expect(text).toContain('<option value="Intrång" selected>Intrång</option>');
  expect(text).toMatch(/value="Lön &amp; tid" checked>/);
  expect(text).toContain('type="datetime-local" value="2026-07-01T12:30"');
  expect(text).toContain('<span class="required">(obligatorisk)</span>');
  expect(headers.get('content-security-policy')).toContain("form-action 'self'");
  expect((await get('Open.aspx')).headers.get('content-security-policy')).toContain("form-action 'none'");
});

test('en ny rad sparas som den som ser sidan, och sidan går tillbaka till vyn', async () => {
  const answer = await post(`NewForm.aspx?Source=${folder}/Open.aspx`, {
    Title: 'Nytt', Kind: 'Intrång', State: 'Öppet', Systems: ['Journal', 'Lön & tid'], AwareAt: '2026-07-01T12:30', DueOn: '2026-12-24', Year: '2026', Cost: '1 234,5',
    Leaked: '1', Owner: 'member@stad.example', Decision: ['https://stad.example/b', 'Beslut 7'], Account: 'Ett\r\ntvå'
  }, 'member');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${folder}/Open.aspx`]);
  const [row] = await rowsTitled('Nytt');
  expect(row).toMatchObject({
    Kind: 'Intrång', Systems: ['Journal', 'Lön & tid'], AwareAt: '2026-07-01T10:30:00Z', DueOn: '2026-12-23T23:00:00Z', Year: 2026, Cost: 1234.5, Leaked: true,
    Decision: { Url: 'https://stad.example/b', Description: 'Beslut 7' }, Account: 'Ett\ntvå'
  });
  expect(row?.OwnerId).toBe(row?.AuthorId);
});

test('en rad som inte sparas behåller allt som är skrivet, med felet vid sitt fält', async () => {
  const answer = await post('NewForm.aspx', { Title: '', Kind: 'Annat', State: 'Öppet', Year: '1800', Account: 'Det här är <viktigt>' });
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('Raden är inte sparad');
  expect(text).toMatch(/<p class="field-problem" id="problem-Title">[^<]+<\/p>/);
  expect(text).toMatch(/<p class="field-problem" id="problem-Year">[^<]+<\/p>/);
  expect(text).toContain('aria-describedby="problem-Year" aria-invalid="true"');
  expect(text).toContain('value="1800"');
  expect(text).toContain('Det här är &lt;viktigt&gt;');
});

test('en rad kan peka på en annan lista, och det valet blir kvar när den som ändrar raden inte får se listan', async () => {
  const answer = await post('NewForm.aspx', { Title: 'På förskolan', Kind: 'Annat', State: 'Öppet', Unit: '2' });
  expect(answer.status).toBe(303);
  const [row] = await rowsTitled('På förskolan');
  expect(row).toMatchObject({ UnitId: 2 });
  const owners = await get(`EditForm.aspx?ID=${String(row?.Id)}`);
  expect([...owners.text.matchAll(/<option value="(\d+)"( selected)?>/g)].map(([, id, chosen]) => [id, chosen !== undefined])).toEqual([['2', true], ['1', false]]);
  const members = await get(`EditForm.aspx?ID=${String(row?.Id)}`, 'member');
  expect(members.status).toBe(200);
  expect(members.text).not.toContain('Vård och omsorg');
});

test('ett fält som inte gäller skickas inte, och det som inte ändrats skrivs inte över', async () => {
  const owner = sharePoint.as('owner');
  const id = await addCase(owner, site, { Title: 'Samtidigt', State: 'Öppet', Kind: 'Förlorat kort', CardNumber: '1', Year: 2020 });
  // Someone else changes the year while the form is open: it was not touched there.
  const before = await get(`EditForm.aspx?ID=${id}`);
  expect(before.text).toContain('value="2020"');
  await owner.merge(`web/GetList('${folder}')/items(${id})`, { Year: 2021 }, { 'If-Match': '*' });
  const body = new URLSearchParams({ 'was.Title': '["Samtidigt"]', Title: 'Samtidigt ändrat', 'was.Kind': '["Förlorat kort"]', Kind: 'Annat', 'was.Year': '["2020"]', Year: '2020' });
  const answer = await fetch(`${origin}${folder}/EditForm.aspx?ID=${id}&user=owner`, { method: 'POST', body, redirect: 'manual', headers: { Origin: origin } });
  expect(answer.status).toBe(303);
  expect(await rowsTitled('Samtidigt ändrat')).toEqual([expect.objectContaining({ Kind: 'Annat', Year: 2021, CardNumber: '1' })]);
});

test.each([
  ['en annan webbplats', { Origin: 'https://ond.example', 'Sec-Fetch-Site': 'cross-site' }],
  ['en annan webbplats på samma dator', { Origin: 'http://ond.localhost:1', 'Sec-Fetch-Site': 'same-site' }],
  ['ingen säger varifrån', { Origin: '' }]
])('ett formulär från %s sparar ingenting', async (_, headers) => {
  const answer = await post('NewForm.aspx', { Title: 'Förfalskad', Kind: 'Annat', State: 'Öppet' }, 'owner', headers);
  expect(answer.status).toBe(403);
  expect(await rowsTitled('Förfalskad')).toEqual([]);
});

test('sidan går bara tillbaka till listans egna vyer', async () => {
  for (const source of ['https://ond.example/', '//ond.example', `${folder}/../../x.aspx`, `${folder}/x.aspx?y`]) {
    const answer = await post(`NewForm.aspx?Source=${encodeURIComponent(source)}`, { Title: 'Åter', Kind: 'Annat', State: 'Öppet' });
    expect(answer.headers.get('location')).toBe(`${folder}/AllItems.aspx`);
  }
});

test('när SharePoint inte kan visa vyn står dess egna ord på sidan, och när den inte kan spara är allt skrivet kvar', async () => {
  const threshold = { code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message: 'The attempted operation is prohibited because it exceeds the list view threshold.' };
  sharePoint.faults.add({ method: 'POST', path: 'RenderListDataAsStream', times: 1, status: 500, error: threshold });
  const { status, text } = await get('Open.aspx');
  expect(status).toBe(200);
  expect(text).toContain('<p class="problem" role="alert">The attempted operation is prohibited because it exceeds the list view threshold.</p>');
  expect(text).toContain('Efter slag');
  sharePoint.faults.add({ method: 'POST', path: 'AddValidateUpdateItemUsingPath', times: 1, status: 503 });
  const answer = await post('NewForm.aspx', { Title: 'Kvar i formuläret', Kind: 'Annat', State: 'Öppet' });
  expect(await answer.text()).toContain('value="Kvar i formuläret"');
});
