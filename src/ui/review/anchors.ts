/** Element ids inside one web part, and moving to them without leaving traces in the page's address. */
export type Anchors = {
  readonly section: (id: number) => string;
  readonly note: (number: number) => string;
  readonly noteMark: (number: number) => string;
};

export const anchorsIn = (instanceId: string): Anchors => {
  const stem = `lg-${instanceId.slice(0, 8)}`;
  return {
    section: id => `${stem}-avsnitt-${id}`,
    note: number => `${stem}-fotnot-${number}`,
    noteMark: number => `${stem}-fotnot-${number}-i-texten`
  };
};

/** SharePoint's page router takes hold of plain fragment links, so the jump is made here and the focus follows it. */
export const jump = (event: { preventDefault(): void; currentTarget: HTMLAnchorElement }): void => {
  const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
};
