/** Microsoft's own id of `@microsoft/sp-property-pane`, from its manifest. */
export const propertyPaneId = 'f9e737b7-f0df-4597-ba8c-3060f82380db';
