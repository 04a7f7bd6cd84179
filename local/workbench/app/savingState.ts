import { elements } from '../pages/pageData';

const words = {
  'sv-SE': {
    unsaved: 'Ändringarna är inte sparade',
    saving: 'Sparar …',
    saved: 'Sidan är sparad',
    refused: 'Sidan kunde inte sparas:',
    unreachable: 'Sidan kunde inte sparas: servern svarar inte'
  },
  'en-US': {
    unsaved: 'The changes are not saved',
    saving: 'Saving …',
    saved: 'The page is saved',
    refused: 'The page could not be saved:',
    unreachable: 'The page could not be saved: no answer from the server'
  }
} as const;

/** How it stands with the page in edit mode, in words beside its commands. */
export const sayState = (state: keyof (typeof words)['sv-SE'], reason = ''): void => {
  const element = document.getElementById(elements.saving);
  const culture = document.documentElement.lang === 'en-US' ? 'en-US' : 'sv-SE';
  if (element) element.textContent = `${words[culture][state]} ${reason}`.trim();
};
