import { elements } from '../pages/pageData';

/** Said where the web part should have been, and on the console, where a test looks. */
export const showFailure = (error: unknown): void => {
  const reason = error instanceof Error ? error.message : String(error);
  console.error('The page could not show the web part:', error);
  const canvas = document.getElementById(elements.canvas);
  if (!canvas) return;
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = `Webbdelen kunde inte visas: ${reason}`;
  canvas.prepend(message);
  canvas.dataset.state = 'failed';
};
