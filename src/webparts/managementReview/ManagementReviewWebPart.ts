import { DisplayMode, Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { SPComponentLoader } from '@microsoft/sp-loader';
import { SPPermission } from '@microsoft/sp-page-context';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

import type { Strings } from '../../strings/strings';
import { loadStrings } from '../../strings/loadStrings';
import type { MountReview, ReviewMount } from './mountReview';
import type { PropertyPaneFields } from './propertyPane';
import { propertyPaneId } from './propertyPaneId';
import type { ManagementReviewProperties } from './properties';
import { chosenKeyFigures, siteUrlOf, yearOf } from './properties';
import { showReloadMessage } from './reloadMessage';

export default class ManagementReviewWebPart extends BaseClientSideWebPart<ManagementReviewProperties> {
  private strings: Strings | undefined;
  private theme: IReadonlyTheme | undefined;
  private mounted: ReviewMount | undefined;
  private paneConfiguration: IPropertyPaneConfiguration = { pages: [] };

  protected override async onInit(): Promise<void> {
    const culture = this.context.pageContext.cultureInfo.currentUICultureName;
    try {
      const [strings, { mountReview }] = await Promise.all([
        loadStrings(culture),
        import(/* webpackChunkName: 'review' */ './mountReview')
      ]);
      this.mount(strings, mountReview);
    } catch {
      showReloadMessage(this.domElement, culture);
    }
  }

  private mount(strings: Strings, mountReview: MountReview): void {
    this.strings = strings;
    this.mounted = mountReview(this.domElement, {
      pageUrl: this.context.pageContext.web.absoluteUrl,
      pageDigest: () => String(this.context.pageContext.legacyPageContext.formDigestValue),
      instanceId: this.instanceId,
      strings
    });
  }

  public override render(): void {
    const { absoluteUrl, permissions } = this.context.pageContext.web;
    const siteUrl = siteUrlOf(this.properties.registersSite, absoluteUrl);
    // What somebody may do on another site is not known without asking; those who edit the page may look.
    const offersSetup = siteUrl === absoluteUrl ? permissions.hasPermission(SPPermission.manageLists) : this.displayMode === DisplayMode.Edit;
    this.mounted?.show({
      siteUrl,
      offersSetup,
      defaultYear: yearOf(this.properties.defaultYear),
      keyFigures: chosenKeyFigures(this.properties.keyFigures),
      theme: this.theme
    });
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.mounted) this.render();
  }

  protected override onDispose(): void {
    this.mounted?.unmount();
  }

  /** The pane's library and its Fluent controls are fetched by the one who edits, never by a reader. */
  protected override async loadPropertyPaneResources(): Promise<void> {
    if (!this.strings) return;
    const [fields, { propertyPaneConfiguration }] = await Promise.all([
      SPComponentLoader.loadComponentById<PropertyPaneFields>(propertyPaneId),
      import(/* webpackChunkName: 'property-pane' */ './propertyPane')
    ]);
    this.paneConfiguration = propertyPaneConfiguration(fields, this.strings, this.context.pageContext.web.absoluteUrl);
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return this.paneConfiguration;
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }
}
