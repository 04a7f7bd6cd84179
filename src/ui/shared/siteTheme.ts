/** The part of a SharePoint theme (or section variant) that the product uses; `IReadonlyTheme` fits it. */
export type SiteTheme = {
  readonly isInverted?: boolean;
  readonly palette?: Readonly<Record<string, string>>;
  readonly semanticColors?: Readonly<Record<string, string>>;
};
