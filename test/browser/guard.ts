import type { BrowserContext, ConsoleMessage, Request } from '@playwright/test';

/** Watches every page of a browser context for what must never happen. */
export interface Guard {
  /** A console error that this test provokes on purpose, such as a refused request. */
  allow(expected: RegExp): void;
  readonly problems: readonly string[];
}

export const guardOver = async (context: BrowserContext, host: string): Promise<Guard> => {
  const problems: string[] = [];
  const allowed: RegExp[] = [];
  const report = (problem: string): void => void problems.push(problem);

  context.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', error => report(`page error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request: Request) => {
    const address = new URL(request.url());
    if (/^https?:$/.test(address.protocol) && address.host !== host) report(`request to another host: ${request.url()}`);
    if (/GetClientSideComponents/i.test(address.pathname)) report(`unknown component: ${request.postData() ?? ''}`);
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`policy violation: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`)
    )
  );
  return {
    allow: expected => void allowed.push(expected),
    get problems() {
      return problems.filter(problem => !allowed.some(expected => expected.test(problem)));
    }
  };
};
