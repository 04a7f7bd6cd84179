import { elements, type PageData, type WebPartData } from '../pages/pageData';
import type { PageHost } from './pageHost';
import type { WebPartManager } from './privateApi';
import { sayState } from './savingState';

/** The two commands of a page in edit mode, which can be used from now on: the web part's property pane, and saving. */
export const startEditing = (manager: WebPartManager, host: PageHost, page: PageData): void => {
  const { instanceId } = page.webPart;
  // At its first look the framework adds members of its own to what is saved, which is no change that anyone made.
  manager.notifyWebPartsSetDirtyBit();
  host.onChanged = () => sayState('unsaved');

  enable(elements.configure, () => manager.requestPropertyPaneAction(instanceId, 'Open'));
  enable(elements.save, () => {
    const data = manager.serialize(instanceId).get(instanceId);
    if (data) void save(data);
  });
};

const enable = (command: string, act: () => void): void => {
  const button = document.getElementById(command);
  if (!(button instanceof HTMLButtonElement)) return;
  button.addEventListener('click', act);
  button.disabled = false;
};

const save = async (data: WebPartData): Promise<void> => {
  sayState('saving');
  try {
    const answer = await fetch(window.location.pathname, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(data)
    });
    if (answer.ok) sayState('saved');
    else sayState('refused', await answer.text());
  } catch {
    sayState('unreachable');
  }
};
