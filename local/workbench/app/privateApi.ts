import * as applicationBase from '@microsoft/sp-application-base';
import type { DisplayMode, ServiceScope } from '@microsoft/sp-core-library';
import type { ThemeProvider } from '@microsoft/sp-component-base';
import type { ITheme } from '@fluentui/react/lib/Theme';
import * as webPartBase from '@microsoft/sp-webpart-base';
import type { WebPartData } from '../pages/pageData';
import type { ComponentManifest } from '../runtime/manifest';

// Members that the framework's components export to SharePoint's own pages and leave out of their published typings: only those this page uses.

export interface PreloadedData {
  readonly clientSideApplicationId: string;
  readonly buildNumber: string;
  readonly spPageContextInfo: object;
  readonly manifests: readonly ComponentManifest[];
  readonly customActions: readonly never[];
}

interface ApplicationContext {
  readonly serviceScope: ServiceScope;
}

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the shape of a class that Microsoft's library hands out, used by typeof below
declare abstract class Application {
  protected readonly context: ApplicationContext;
  /** Undefined for a page that draws its own chrome. */
  public abstract _getPageChromeProvider(): undefined;
  protected onLoad(): Promise<void>;
}

/** What the manager tells the page about a web part it handles. */
export interface WebPartLoading {
  readonly manifest: ComponentManifest;
  readonly instanceId: string;
}

declare class WebPartHost {
  public constructor(scope: ServiceScope);
  public readonly serviceScope: ServiceScope;
  public onAfterWebPartRender(loading: WebPartLoading): void;
  public onAfterWebPartLoadFailed(loading: WebPartLoading, error: Error): void;
  public onAfterWebPartInitializeFailed(loading: WebPartLoading, error: Error): void;
  public onAfterWebPartRenderFailed(loading: WebPartLoading, error: Error): void;
}

interface WebPartToLoad {
  readonly manifest: ComponentManifest;
  readonly domElement: HTMLElement;
  readonly instanceId: string;
  readonly displayMode: DisplayMode;
  readonly webPartData: WebPartData;
  readonly addedFromPersistedData: boolean;
  readonly formFactor: number;
  readonly pageLayoutType: string;
  readonly serviceScope: ServiceScope;
}

export interface WebPartManager {
  loadWebPart(webPart: WebPartToLoad): Promise<void>;
  _setDisplayMode(mode: DisplayMode): Promise<void>;
  /** Compares every web part's properties with those of its last look, and tells the host of a difference. */
  notifyWebPartsSetDirtyBit(): void;
  serialize(instanceId: string): Map<string, WebPartData | undefined>;
  requestPropertyPaneAction(instanceId: string, action: 'Open' | 'Close'): void;
}

interface WebPartRuntime {
  readonly _TeamsAwareWebPartHost: typeof WebPartHost;
  readonly _ClientSideWebPartManagerFactory: { create(host: WebPartHost): WebPartManager };
  readonly WebPartFormFactor: { readonly Standard: number; readonly FullSize: number; readonly FullWidth: number };
}

export const { BaseApplication } = applicationBase as unknown as { readonly BaseApplication: typeof Application };

export const {
  _TeamsAwareWebPartHost: TeamsAwareWebPartHost,
  _ClientSideWebPartManagerFactory: WebPartManagerFactory,
  WebPartFormFactor
} = webPartBase as unknown as WebPartRuntime;

export const setTheme = (provider: ThemeProvider, theme: ITheme): void =>
  (provider as unknown as { _setTheme(theme: ITheme): void })._setTheme(theme);
