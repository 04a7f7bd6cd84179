import type * as PropertyPane from '@microsoft/sp-property-pane';

import type { Strings } from '../../strings/strings';
import { isYearOrEmpty, keyFigureChoices, siteIn } from './properties';

/** The library's makers of fields, handed in because the library itself is loaded only when somebody edits. */
export type PropertyPaneFields = Pick<
  typeof PropertyPane,
  'PropertyPaneCheckbox' | 'PropertyPaneLabel' | 'PropertyPaneTextField'
>;

export const propertyPaneConfiguration = (
  { PropertyPaneCheckbox, PropertyPaneLabel, PropertyPaneTextField }: PropertyPaneFields,
  { propertyPane: words, figures }: Strings,
  pageUrl: string
): PropertyPane.IPropertyPaneConfiguration => ({
  pages: [
    {
      header: { description: words.description },
      groups: [
        {
          groupFields: [
            PropertyPaneTextField('registersSite', {
              label: words.registersSite,
              description: words.registersSiteHelp,
              placeholder: '/sites/…',
              deferredValidationTime: 500,
              onGetErrorMessage: value => (!value.trim() || siteIn(value, pageUrl) ? '' : words.registersSiteInvalid)
            }),
            PropertyPaneTextField('defaultYear', {
              label: words.defaultYear,
              description: words.defaultYearHelp,
              maxLength: 4,
              onGetErrorMessage: value => (isYearOrEmpty(value) ? '' : words.defaultYearInvalid)
            })
          ]
        },
        {
          groupName: words.keyFigures,
          groupFields: [
            PropertyPaneLabel('keyFigures', { text: words.keyFiguresHelp }),
            ...keyFigureChoices.map(key =>
              PropertyPaneCheckbox(`keyFigures.${key}`, { text: capitalised(figures[key].name(2)) })
            )
          ]
        }
      ]
    }
  ]
});

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
