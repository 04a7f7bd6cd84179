/**
 * Stands in the web part's place when its own code could not be fetched, most often because the package was upgraded while the
 * page was open. The words are here in both languages, since the files with the words may be what is missing.
 */
export const showReloadMessage = (element: HTMLElement, culture: string): void => {
  const [sentence, action] = /^sv\b/i.test(culture)
    ? ['Ledningens genomgång kunde inte hämtas. Den kan ha uppdaterats sedan du öppnade sidan.', 'Ladda om sidan']
    : ['The management review could not be fetched. It may have been updated since you opened the page.', 'Reload the page'];
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = sentence;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = action;
  button.addEventListener('click', () => window.location.reload());
  element.replaceChildren(message, button);
};
