/** The panel to the right of SharePoint's pages. A page without it answers that it never comes, and the pane draws itself. */
const namesItself = new Proxy({}, { get: (_, name) => String(name) });

export const SPPagesContentPanelCommandId = namesItself;
export const SPPagesContentPanelPivot = namesItself;
export const SPPagesContentPanelQOSScenarios = namesItself;

const provider = {
  addOnUpdateListener: () => () => undefined,
  addOnMountListener: () => undefined,
  waitForContext: new Promise<never>(() => undefined)
};

export const SPPagesContentPanelProviderContext = { getInstance: () => provider };

export const getQOSName = (...parts: readonly string[]): string => parts.join('.');

export const monitorChunkLoad = <Chunk>(_name: string, chunk: Promise<Chunk> | (() => Promise<Chunk>)): Promise<Chunk> =>
  typeof chunk === 'function' ? chunk() : chunk;
