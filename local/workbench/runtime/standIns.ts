import type { ComponentReference } from './manifest';

/**
 * Components that the framework asks for and Microsoft does not publish, each with the file in standIns/ that takes its place.
 * Ids and versions are read from the manifests that ask.
 */
export const standIns: Readonly<Record<string, string>> = {
  '@msinternal/sp-edit-customer-promise': 'editCustomerPromise',
  '@msinternal/sp-idle-web-task': 'idleWebTask',
  '@msinternal/sp-pages-content-panel-context': 'contentPanelContext',
  '@msinternal/sp-component-utilities': 'componentUtilities',
  '@msinternal/odsp-utilities-bundle': 'odspUtilities',
  '@msinternal/sp-heading-level': 'headingLevel',
  '@msinternal/sp-file-handler': 'fileHandler',
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': 'reactDomRender'
};

/** The pieces that Microsoft cuts Fluent into: here they are all one of two bundles of the public packages, by the file in standIns/. */
export const sharedStandIns: Readonly<Record<string, readonly string[]>> = {
  fluentV8: [
    '@ms/office-ui-fabric-react-bundle',
    '@msinternal/sp-fluentui-migration-tooltip-bundle',
    '@msinternal/sp-fluentui-migration-button-bundle',
    '@msinternal/sp-fluentui-migration-label-bundle',
    '@msinternal/v8-utilities-bundle',
    '@msinternal/v8-Spinner',
    '@msinternal/v8-Stack',
    '@msinternal/v8-FocusTrapZone',
    '@msinternal/v8-Customizer',
    '@msinternal/v8-Link',
    '@msinternal/v8-TextField',
    '@msinternal/v8-Checkbox',
    '@msinternal/v8-ChoiceGroup',
    '@msinternal/v8-Dropdown',
    '@msinternal/v8-Slider',
    '@msinternal/v8-SpinButton',
    '@msinternal/v8-Callout',
    '@msinternal/v8-Panel'
  ],
  fluentV9: [
    '@msinternal/sp-fluentui-v9-utilities-bundle',
    '@msinternal/sp-fluentui-v9-react-button-bundle',
    '@msinternal/sp-fluentui-v9-react-menu-bundle',
    '@msinternal/sp-fluentui-v9-react-field-bundle',
    '@msinternal/sp-fluentui-v9-react-infolabel-bundle',
    '@msinternal/sp-fluentui-v9-react-tooltip-bundle',
    '@msinternal/sp-fluentui-v9-react-combobox-bundle',
    '@msinternal/sp-fluentui-v9-react-label-bundle',
    '@msinternal/v9-Switch',
    '@msinternal/v9-Tabs',
    '@msinternal/v9-Overflow'
  ]
};

const at = (version: string, id: string): ComponentReference => ({ type: 'component', id, version });

/** Asked for by the property pane's lazy scripts when they run, and therefore in no manifest. */
export const unlistedComponents: Readonly<Record<string, ComponentReference>> = {
  '@msinternal/v8-utilities-bundle': at('0.3.65', '17ce0976-e69a-4355-be84-89b69a74717d'),
  '@msinternal/v8-Spinner': at('0.1.0', '89f063a9-3b5f-4ac2-a3ec-b598f37acb89'),
  '@msinternal/v8-Stack': at('0.1.0', '94f059ca-7d9b-46b4-bb97-ec5867cb121a'),
  '@msinternal/v8-FocusTrapZone': at('0.1.0', '7763227c-dff4-4ad6-a8bd-4d6e41c3afd8'),
  '@msinternal/v8-Customizer': at('0.1.0', 'b9fc293f-811a-4b1c-a851-a1fbcb7851bf'),
  '@msinternal/v8-Link': at('0.1.0', '111fe4c6-f1c2-4325-a129-3526437cba32'),
  '@msinternal/v8-TextField': at('0.1.0', '4c7a0268-816b-4ba5-ab33-df85b4bbf18c'),
  '@msinternal/v8-Checkbox': at('0.1.0', '4a37fff0-2aea-4df6-b0e4-061644a5c355'),
  '@msinternal/v8-ChoiceGroup': at('0.1.0', '7f394f7b-0b39-41b0-89b3-16946caa2f33'),
  '@msinternal/v8-Dropdown': at('0.1.0', '9f15c0bf-73f0-4365-a7c0-5b2072882dbb'),
  '@msinternal/v8-Slider': at('0.1.0', '215395c1-25f7-42ff-967c-8832aff2ab33'),
  '@msinternal/v8-SpinButton': at('0.1.0', 'b67b6cf3-ed44-4fad-af6b-3d78f3e35971'),
  '@msinternal/v8-Callout': at('0.1.0', 'a86b8f98-2f15-4506-b455-c1e9fe8da1bd'),
  '@msinternal/v8-Panel': at('0.1.0', '1a47b3e4-a586-4a15-9aa1-b02a2590b1bb'),
  '@msinternal/v9-Switch': at('0.1.0', 'e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc'),
  '@msinternal/v9-Tabs': at('0.1.0', '89b85dbe-f07e-424d-88da-a84f647073e2'),
  '@msinternal/v9-Overflow': at('0.1.0', 'b99a20f7-e090-4a32-a841-7866d0be8d59'),
  '@msinternal/sp-file-handler': at('0.1.0', '3a5e1265-5479-43da-a578-2c7e29626c04')
};
