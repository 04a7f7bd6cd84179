import { Version } from '@microsoft/sp-core-library';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';

import type { Strings } from '../../strings/strings';
import { loadStrings } from '../../strings/loadStrings';
import type { MountReview, ReviewMount } from './mountReview';
import { propertyPaneConfiguration } from './propertyPane';
import type { ManagementReviewProperties } from './properties';
import { chosenKeyFigures, siteUrlOf, yearOf } from './properties';
import { showReloadMessage } from './reloadMessage';

export default class ManagementReviewWebPart extends BaseClientSideWebPart<ManagementReviewProperties> {
  private strings: Strings | undefined;
  private theme: IReadonlyTheme | undefined;
  private mounted: ReviewMount | undefined;

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
    this.mounted?.show({
      siteUrl: siteUrlOf(this.properties.registersSite, this.context.pageContext.web.absoluteUrl),
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

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    if (!this.strings) return { pages: [] };
    return propertyPaneConfiguration(this.strings, this.context.pageContext.web.absoluteUrl);
  }

  protected override get dataVersion(): Version {
    return Version.parse('1.0');
  }
}
