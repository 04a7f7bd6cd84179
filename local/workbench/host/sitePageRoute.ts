import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageContextOf, type PageContext } from '../pageContext/pageContext';
import { mayEditPages, type Permissions } from '../pageContext/permissions';
import type { PageData, WebPartData } from '../pages/pageData';
import type { SitePageDefinition } from '../pages/sitePages';
import { webPartPage } from '../pages/webPartPage';
import { applicationId } from '../runtime/manifests';
import type { ComponentManifest } from '../runtime/manifest';
import { stableGuid } from '../stableGuid';
import { themesNamed } from '../themes/themes';
import { send } from './answer';
import { bodyOf } from './body';
import { htmlAnswer, plainAnswer } from './answers';
import { savedDataIn } from './savedPages';
import { sharePointFor } from './sharePoint';
import type { Visit } from './visit';
import type { Workbench } from './workbench';

/** One request for a page with a web part. */
export interface PageRequest {
  readonly workbench: Workbench;
  readonly visit: Visit;
  readonly host: string;
  /** The web's server-relative address, and the page's. */
  readonly web: string;
  readonly path: string;
  readonly page: SitePageDefinition;
}

export const showPage = async (asked: PageRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { workbench, visit, host, web, path, page } = asked;
  const sharePoint = sharePointFor(workbench.sharePointOrigin, visit.user.key, host);
  const context = await pageContextOf(sharePoint, { web, path, culture: visit.culture });
  const manifests = workbench.manifestsFor(`http://${host}`);
  const manifest = manifests.find(({ alias }) => alias === page.webPart);
  const mayEdit = mayEditPages(context.webPermMasks);
  send(request, response, htmlAnswer(
    webPartPage({
      path, web, page, visit, mayEdit,
      siteTitle: context.webTitle,
      users: workbench.farm.users,
      runtime: workbench.runtimeBase,
      start: manifest && {
        preloaded: preloadedWith(context, manifests),
        data: pageDataOf(asked, manifest, mayEdit)
      }
    }),
    visit
  ));
};

const preloadedWith = (context: PageContext, manifests: readonly ComponentManifest[]): object => ({
  clientSideApplicationId: applicationId,
  buildNumber: 'local',
  spPageContextInfo: context,
  manifests,
  customActions: []
});

const pageDataOf = ({ workbench, visit, web, path }: PageRequest, manifest: ComponentManifest, mayEdit: boolean): PageData => {
  const saved = workbench.savedPages.read(path);
  const themes = themesNamed(visit.theme);
  return {
    culture: visit.culture,
    mode: mayEdit ? visit.mode : 'read',
    layout: visit.layout,
    inTeams: visit.inTeams,
    pageTheme: themes.page,
    sectionTheme: themes.section,
    fontsUrl: `${workbench.runtimeBase}/fonts/`,
    manifest,
    webPart: saved ?? unsavedWebPart(manifest, path, propertiesOn(web, workbench)),
    isSaved: saved !== undefined
  };
};

/** As the toolbox puts a web part on a page: titles and properties from the manifest's first entry. */
const unsavedWebPart = (manifest: ComponentManifest, path: string, properties: object): WebPartData => {
  const entry = manifest.preconfiguredEntries?.[0];
  return {
    id: manifest.id,
    instanceId: stableGuid(`web part on ${path}`),
    title: entry?.title.default ?? manifest.alias,
    description: entry?.description.default ?? '',
    dataVersion: '1.0',
    properties: { ...entry?.properties, ...properties }
  };
};

/** The farm's other sites show registers that live in its first. */
const propertiesOn = (web: string, { farm }: Workbench): object => {
  const home = farm.sites[0]?.url ?? web;
  return web === home ? {} : { registersSite: home };
};

/** Saves what a person who may edit the site's pages has set in the property pane. Anyone else is told no. */
export const savePage = async (asked: PageRequest, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { workbench, visit, host, web, path, page } = asked;
  const sharePoint = sharePointFor(workbench.sharePointOrigin, visit.user.key, host);
  const { EffectiveBasePermissions: permissions } = await sharePoint.get<{ readonly EffectiveBasePermissions: Permissions }>(
    `${web}/_api/web?$select=EffectiveBasePermissions`
  );
  if (!mayEditPages(permissions)) return send(request, response, plainAnswer(403, 'Du får inte redigera den här sidan.'));

  const manifest = workbench.solution.manifests.find(({ alias }) => alias === page.webPart);
  const data = manifest && savedDataIn(await bodyOf(request), manifest.id);
  if (!data) return send(request, response, plainAnswer(400, 'Sidan kan bara spara sin egen webbdel.'));
  workbench.savedPages.write(path, data);
  send(request, response, plainAnswer(200, 'Sidan är sparad.'));
};
