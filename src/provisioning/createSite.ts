import { encode } from '../registers/encode';
import type { FieldsIn } from '../registers/schema';
import { registersMade, settings } from '../registers/settings';
import type { DesiredList, DesiredSite } from './desiredSite';
import { roleKinds, schemaVersion } from './desiredSite';
import { desiredSiteFor } from './desiredSiteFor';
import { fieldXml } from './fieldXml';
import type { Caller, FoundList, GivenRole, SiteAdministration } from './siteAdministration';

export type SetupStep = 'groups' | 'list' | 'columns' | 'permissions' | 'settings';

export type SetupProgress = {
  readonly step: SetupStep;
  /** The list's Swedish title, for steps that concern one list. */
  readonly list?: string;
  readonly done: number;
  readonly of: number;
};

/** A step that SharePoint refused. Running setup again goes on from there. */
export class SetupError extends Error {
  public readonly step: SetupStep;
  public readonly list: string | undefined;

  public constructor(step: SetupStep, list: string | undefined, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause));
    this.name = 'SetupError';
    this.step = step;
    this.list = list;
  }
}

type Step = { readonly step: SetupStep; readonly list?: string; readonly run: () => Promise<void> };

/** What the row of Settings says when setup makes it; ISAM may change it afterwards. */
export type FirstSettings = Pick<FieldsIn<typeof settings>, 'title' | 'administration'>;

/**
 * Makes what is missing and leaves what is there. Stopped at any point, it can be run again.
 * The row of Settings is written last: until then the site reads as not set up.
 */
export async function* createSite(site: SiteAdministration, first: FirstSettings): AsyncGenerator<SetupProgress, void> {
  // It makes no views, so the year says nothing.
  const steps = stepsOf(site, desiredSiteFor(0), first);
  for (const [index, { step, list, run }] of steps.entries()) {
    yield { step, ...(list && { list }), done: index, of: steps.length };
    try {
      await run();
    } catch (cause) {
      throw new SetupError(step, list, cause);
    }
  }
  yield { step: 'settings', done: steps.length, of: steps.length };
}

const stepsOf = (site: SiteAdministration, desired: DesiredSite, first: FirstSettings): readonly Step[] => {
  const found = new Map<string, FoundList>();
  const idOf = (name: string): string => {
    const list = found.get(name);
    if (!list) throw new Error(`${name} has not been made`);
    return list.id;
  };
  const forEach = (step: SetupStep, run: (list: DesiredList) => Promise<void>): readonly Step[] =>
    desired.lists.map(list => ({ step, list: list.title, run: () => run(list) }));

  return [
    { step: 'groups', run: () => ensureGroups(site, desired) },
    ...forEach('list', async list => {
      found.set(list.name, await ensureList(site, list));
    }),
    ...forEach('columns', list => ensureColumns(site, list, idOf)),
    ...forEach('permissions', list => ensurePermissions(site, list, idOf(list.name))),
    { step: 'settings', run: () => ensureSettings(site, desired, first) }
  ];
};

const ensureGroups = async (site: SiteAdministration, desired: DesiredSite): Promise<void> => {
  for (const group of desired.groups) {
    if ((await site.principalOf({ group: group.title })) === undefined) await site.createGroup(group);
  }
};

/** A list that still bears its ASCII name was left half made: the Swedish title is given last. */
const ensureList = async (site: SiteAdministration, list: DesiredList): Promise<FoundList> => {
  if (!(await site.findList(list.address))) await site.createList(list);
  const found = await site.findList(list.address);
  if (!found) throw new Error(`The list was made, but not at the address ${list.address}`);
  if (found.title === list.name) {
    if (list.titleColumn) await site.updateTitleColumn(found.id, list.titleColumn);
    await site.settleList(found.id, list);
  }
  return found;
};

const ensureColumns = async (site: SiteAdministration, list: DesiredList, idOf: (name: string) => string): Promise<void> => {
  const id = idOf(list.name);
  const existing = await site.columnsOf(id);
  const absent = list.columns.filter(({ column }) => !existing.has(column.name));
  if (absent.length > 0) await site.addColumns(id, new Map(absent.map(desired => [desired.column.name, fieldXml(desired, idOf)])));
};

/**
 * Adds the roles that are missing. Roles that are there without being wanted are left: taking them away is the
 * owner's decision, except for the caller's own, which SharePoint gives when inheritance is broken.
 */
const ensurePermissions = async (site: SiteAdministration, list: DesiredList, id: string): Promise<void> => {
  const isNew = (await site.findList(list.address))?.inheritsPermissions ?? true;
  if (isNew) await site.breakInheritance(id);
  const holdings = await site.holdingsOf(id);
  const holds = (principal: number, role: number): boolean =>
    holdings.some(holding => holding.principal === principal && holding.roles.includes(role));

  const wanted = await Promise.all(list.grants.map(async ({ to, role }) => ({ role, principal: await site.principalOf(to) })));
  // A site may lack one of the usual three groups; then nobody is left out.
  const givable = wanted.filter((given): given is GivenRole => given.principal !== undefined);
  const absent = givable.filter(({ principal, role }) => !holds(principal, role));
  if (absent.length > 0) await site.grant(id, absent);

  const caller = await site.caller();
  const own = { principal: caller.principal, role: roleKinds.fullControl };
  if (holds(own.principal, own.role) && (await hasItOtherwise(site, caller))) await site.revoke(id, own);
};

/** Whoever has nothing but the personal role keeps it: a list without a keeper cannot be mended. */
const hasItOtherwise = async (site: SiteAdministration, { isSiteAdministrator, groups }: Caller): Promise<boolean> => {
  const owners = await site.principalOf({ siteGroup: 'owners' });
  return isSiteAdministrator || (owners !== undefined && groups.includes(owners));
};

const ensureSettings = async (site: SiteAdministration, desired: DesiredSite, first: FirstSettings): Promise<void> => {
  const names = desired.lists.map(list => list.name);
  const row = await site.readSettings();
  const made = registersMade({ registers: typeof row?.Registers === 'string' ? row.Registers : undefined });
  const isComplete = names.every(name => made.has(name)) && typeof row?.SchemaVersion === 'number';
  if (isComplete) return;

  // A later schema version is never set back.
  const marks = { registers: JSON.stringify(names), ...(typeof row?.SchemaVersion !== 'number' && { schemaVersion }) };
  const noDates = (): never => {
    throw new Error('Settings has no dates');
  };
  await site.writeSettings(
    row ? Number(row.Id) : undefined,
    encode<typeof settings>(settings, row ? marks : { ...first, ...marks }, noDates)
  );
};
