import { elements, type PageData, type WebPartData } from '../pages/pageData';
import type { WebPartManager } from './privateApi';

const words = {
  'sv-SE': { saving: 'Sparar …', saved: 'Sidan är sparad', unreachable: 'Sidan kunde inte sparas: servern svarar inte' },
  'en-US': { saving: 'Saving …', saved: 'The page is saved', unreachable: 'The page could not be saved: no answer from the server' }
} as const;

/** The two commands of a page in edit mode: the web part's property pane, and saving. */
export const wireEditing = (manager: WebPartManager, page: PageData): void => {
  const { instanceId } = page.webPart;
  document.getElementById(elements.configure)?.addEventListener('click', () =>
    manager.requestPropertyPaneAction(instanceId, 'Open')
  );
  document.getElementById(elements.save)?.addEventListener('click', () => {
    const data = manager.serialize(instanceId).get(instanceId);
    if (data) void save(data, page.culture);
  });
};

const save = async (data: WebPartData, culture: PageData['culture']): Promise<void> => {
  say(words[culture].saving);
  try {
    const answer = await fetch(window.location.pathname, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data)
    });
    say(answer.ok ? words[culture].saved : await answer.text());
  } catch {
    say(words[culture].unreachable);
  }
};

const say = (state: string): void => {
  const element = document.getElementById(elements.saving);
  if (element) element.textContent = state;
};
