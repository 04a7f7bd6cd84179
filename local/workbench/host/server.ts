import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { send } from './answer';
import { noticeAnswer } from './answers';
import { answer } from './routes';
import { SharePointRefusal } from './sharePoint';
import type { Workbench } from './workbench';

/** The host's address, taken before anything else is done: pages are answered once it has been given a workbench. */
export interface PageHost {
  readonly port: number;
  serve(workbench: Workbench): void;
  close(): Promise<void>;
}

export const listen = async (port: number): Promise<PageHost> => {
  let workbench: Workbench | undefined;
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (!isLocal(request.headers.host)) return send(request, response, noticeAnswer(421, 'Fel adress', 'Sidan svarar bara på datorns egna adresser.'));
    if (!workbench) return send(request, response, noticeAnswer(503, 'Startar', 'Ledningens genomgång startar. Ladda om om en stund.'));
    answer(workbench, request, response).catch((error: unknown) => fail(request, response, error));
  };
  const first = await listenOn('127.0.0.1', port, handle);
  const taken = (first.address() as AddressInfo).port;
  const second = await listenOn('::1', taken, handle).catch((error: NodeJS.ErrnoException) => {
    // A computer without IPv6 has no ::1; a port that someone else holds there is taken all the same.
    if (error.code !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  const servers = second ? [first, second] : [first];
  return {
    port: taken,
    serve: opened => {
      workbench = opened;
    },
    close: async () => {
      await Promise.all(servers.map(server => new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      })));
    }
  };
};

const listenOn = (address: string, port: number, handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, address, () => resolve(server));
  });

/** Names that lead to this computer only: another name in the Host header is another site's attempt to read this one. */
const isLocal = (host = ''): boolean => /^(([\w-]+\.)*localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i.test(host);

const fail = (request: IncomingMessage, response: ServerResponse, error: unknown): void => {
  if (response.headersSent) return void response.destroy();
  if (error instanceof SharePointRefusal) return send(request, response, noticeAnswer(error.status, 'SharePoint sa nej', error.message));
  console.error(error);
  send(request, response, noticeAnswer(500, 'Något gick fel', 'Sidan kunde inte visas. Orsaken står i fönstret där npm start kör.'));
};
