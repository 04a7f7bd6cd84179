import { farmOf } from '../../data/farm';
import { linkTo } from '../pages/visitLinks';
import { visitOf, type Visit } from './visit';

const farm = farmOf('kungsholmen-2025');
const visit = (query: string, cookies?: string): Visit | undefined => visitOf(new URLSearchParams(query), cookies, farm);

test('utan val ser ISAM sidan på svenska i ljust tema', () => {
  expect(visit('')).toMatchObject({ user: { key: 'isam' }, culture: 'sv-SE', theme: 'light', mode: 'read', layout: 'article' });
});

test('den som valts minns kakan, men adressen går före', () => {
  expect(visit('', 'a=1; local-user=chef')?.user.key).toBe('chef');
  expect(visit('user=dso', 'local-user=chef')?.user.key).toBe('dso');
  expect(visit('', 'local-user=någon-annan')?.user.key).toBe('isam');
});

test('en användare som inte finns får inte se sidan som någon annan', () => {
  expect(visit('user=ingen')).toBeUndefined();
});

test('en länk ändrar en sak och låter resten vara', () => {
  const here = visit('theme=dark&culture=en-US&csp=sharepoint') as Visit;
  expect(linkTo('/sida.aspx', here, { mode: 'edit' })).toBe('/sida.aspx?culture=en-US&theme=dark&mode=edit&csp=sharepoint');
  expect(linkTo('/sida.aspx', visit('') as Visit)).toBe('/sida.aspx');
});
