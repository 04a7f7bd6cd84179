import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { securityHeaders } from './securityHeaders';

const agent = new Agent({ keepAlive: true });

const hopByHop = new Set(['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade']);

/** Passes a REST call on to the SharePoint process and its answer back, byte for byte, also an answer that is never finished. */
export const passOn = (sharePointOrigin: string, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const { hostname, port } = new URL(sharePointOrigin);
  const forwarded = httpRequest(
    {
      agent,
      hostname,
      port,
      method: incoming.method,
      path: incoming.url,
      headers: {
        ...endToEnd(incoming.headers),
        host: `${hostname}:${port}`,
        'x-forwarded-host': incoming.headers.host,
        'x-forwarded-proto': 'http'
      }
    },
    answer => {
      outgoing.writeHead(answer.statusCode ?? 502, { ...securityHeaders(), ...endToEnd(answer.headers) });
      answer.on('error', () => outgoing.destroy());
      answer.on('aborted', () => outgoing.destroy());
      answer.pipe(outgoing);
    }
  );
  // The server closed the line: so does this host, since a made-up answer would hide from the product that its own was lost.
  forwarded.on('error', () => outgoing.destroy());
  outgoing.on('close', () => forwarded.destroy());
  incoming.pipe(forwarded);
};

const endToEnd = (headers: IncomingMessage['headers']): IncomingMessage['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.has(name)));
