import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { loadTheme } from '@microsoft/load-themed-styles';
import { ThemeProvider } from '@microsoft/sp-component-base';
import { DisplayMode, type ServiceScope } from '@microsoft/sp-core-library';
import { elements, type PageData } from '../pages/pageData';
import { startEditing } from './editing';
import { jsonIn } from './json';
import { PageHost } from './pageHost';
import { BaseApplication, setTheme, WebPartFormFactor, WebPartManagerFactory } from './privateApi';

/** The page as the framework sees it: one application with one web part on its canvas. */
export default class PageApplication extends BaseApplication {
  public override _getPageChromeProvider(): undefined {
    return undefined;
  }

  protected override async onLoad(): Promise<void> {
    const page = jsonIn<PageData>(elements.page);
    initializeIcons(page.fontsUrl);
    loadTheme({ ...page.pageTheme.palette, ...page.pageTheme.semanticColors });

    const scope = sectionScope(this.context.serviceScope, page);
    const host = new PageHost(scope);
    const manager = WebPartManagerFactory.create(host);
    const displayMode = page.mode === 'edit' ? DisplayMode.Edit : DisplayMode.Read;
    await manager.loadWebPart({
      manifest: page.manifest,
      domElement: webPartElement(),
      instanceId: page.webPart.instanceId,
      displayMode,
      webPartData: page.webPart,
      addedFromPersistedData: page.isSaved,
      formFactor: page.layout === 'full' ? WebPartFormFactor.FullWidth : WebPartFormFactor.Standard,
      pageLayoutType: page.inTeams ? 'SingleWebPartAppPageLayout' : 'Article',
      serviceScope: scope
    });
    if (page.mode === 'edit') {
      await manager._setDisplayMode(displayMode);
      startEditing(manager, host, page);
    }
  }
}

/** A section's services: those of the page, but with the section's own theme. */
const sectionScope = (pageScope: ServiceScope, page: PageData): ServiceScope => {
  const scope = pageScope.startNewChild();
  const themes = new ThemeProvider(pageScope);
  setTheme(themes, page.sectionTheme);
  scope.provide(ThemeProvider.serviceKey, themes);
  scope.finish();
  return scope;
};

const webPartElement = (): HTMLElement => {
  const element = document.getElementById(elements.webPart);
  if (!element) throw new Error(`The page has no #${elements.webPart}`);
  return element;
};
