import type { Change } from '../../../provisioning/change';
import type { DesiredSite } from '../../../provisioning/desiredSite';
import { registersAfter, versionIn } from '../../../provisioning/settingsRow';
import type { RawRow } from '../../../registers/decode';
import { encode } from '../../../registers/encode';
import type { FieldsIn } from '../../../registers/schema';
import { settings } from '../../../registers/settings';
import { answeredAs, valueIn } from '../answers';
import { listOf } from '../rows';
import type { IList } from '../web';
import { withEtags } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listIds } from './listIds';
import type { Many } from './rawPrincipals';

type SettingsRow = RawRow & { readonly Id: number; readonly 'odata.etag': string };

const columns = (fields: Partial<FieldsIn<typeof settings>>): Readonly<Record<string, unknown>> =>
  encode<typeof settings>(settings, fields, () => {
    throw new Error('Settings has no dates');
  });

const settingsList = ({ siteUrl, web }: AdministeredSite): IList => listOf(web, siteUrl, settings);

/** The row that was made first is the one that counts. */
const firstRow = async (site: AdministeredSite): Promise<SettingsRow | undefined> => {
  const { value } = await settingsList(site).items.orderBy('Id').top(1)<Many<SettingsRow>>(withEtags);
  return value[0];
};

type WriteSettings = Extract<Change, { readonly kind: 'writeSettings' }>;

export const writeSettings = async (site: AdministeredSite, { first, made }: WriteSettings, desired: DesiredSite): Promise<void> => {
  const ids = await listIds(site, desired, made);
  if (!(await firstRow(site))) await makeRow(site, columns({ ...first, registers: registersAfter(undefined, ids) }));
  await rewriteRow(site, row => {
    const registers = registersAfter(row.Registers, ids);
    return registers === row.Registers ? undefined : columns({ registers });
  });
};

/** A later version that stands is never set back. */
export const markVersion = (site: AdministeredSite, version: number): Promise<void> =>
  rewriteRow(site, row => ((versionIn(row) ?? 0) >= version ? undefined : columns({ schemaVersion: version })));

/** Of two owners who make the row at once, the later one takes theirs back. */
const makeRow = async (site: AdministeredSite, row: Readonly<Record<string, unknown>>): Promise<void> => {
  const { Id: own } = (await listOf(site.hastyWeb, site.siteUrl, settings).items.add({ ...row })) as { readonly Id: number };
  const first = await firstRow(site);
  if (first && first.Id !== own) await settingsList(site).items.getById(own).delete();
};

type Rewrite = (row: SettingsRow) => Readonly<Record<string, unknown>> | undefined;

/** What is written follows from the row as it stands; when somebody else has written meanwhile, it is looked at again. */
const rewriteRow = async (site: AdministeredSite, rewrite: Rewrite): Promise<void> => {
  for (;;) {
    const row = await firstRow(site);
    if (!row) throw new Error('Settings has no row to write in');
    const change = rewrite(row);
    if (!change) return;
    const written = await answeredAs(settingsList(site).items.getById(row.Id).update({ ...change }, row['odata.etag']));
    if (written.error?.failure !== 'conflict') return valueIn(written);
  }
};
