/** Data that the server wrote into the page: an inline script would break the page's policy, a data block does not. */
export const jsonIn = <Data>(elementId: string): Data => {
  const text = document.getElementById(elementId)?.textContent;
  if (!text) throw new Error(`The page carries no data in #${elementId}`);
  return JSON.parse(text) as Data;
};
