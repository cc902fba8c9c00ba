import { createServer as createPlainServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createCA, createCert } from 'mkcert';

/**
 * A small world wide web on this machine: a proxy that both browsers use for everything, which answers for the
 * pages that tests serve, under any host name, over http and https alike, and writes down every request.
 * Nothing ever goes further than this process.
 */
export interface Web {
  port: number;
  /**
   * Serves a page from now on, whatever the scheme of the request. `headers` for policies and the like; `delay` in
   * milliseconds.
   */
  serve: (url: string, html: string, headers?: Record<string, string>, delay?: number) => void;
  /** Every address asked for so far, in order; `host:port` where a browser only tried to connect. */
  requests: string[];
  /** Those requests that were no page of ours nor its favicon. */
  strangers: () => string[];
  close: () => Promise<void>;
}

interface Page {
  html: string;
  headers: Record<string, string>;
  delay: number;
}

export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Page>();
  const requests: string[] = [];
  const sockets = new Set<Socket>();

  const answer = (request: IncomingMessage, response: ServerResponse, scheme: string) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    requests.push(url.href);
    const page = pages.get(url.host + url.pathname);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    setTimeout(() => response.end(page?.html ?? ''), page?.delay ?? 0);
  };

  const secure = createSecureServer(await certificate(), (q, r) => answer(q, r, 'https'));
  const proxy = createPlainServer((q, r) => answer(q, r, 'http'));
  proxy.on('connect', (request, socket: Socket) => {
    const host = request.url?.replace(/:443$/, '') ?? '';
    if (![...pages.keys()].some((page) => page.startsWith(`${host}/`))) {
      requests.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Nobody here\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Go on\r\n\r\n');
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  });
  secure.on('tlsClientError', () => undefined);
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));

  return {
    port: (proxy.address() as AddressInfo).port,
    serve: (url, html, headers = {}, delay = 0) => pages.set(key(url), { html, headers, delay }),
    requests,
    strangers: () => requests.filter((url) => !(url.includes('://') && isOurs(url, pages))),
    close: () =>
      new Promise((closed) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => closed());
      }),
  };
}

const key = (url: string) => new URL(url).host + new URL(url).pathname;

function isOurs(url: string, pages: Map<string, Page>): boolean {
  const { host, pathname } = new URL(url);
  if (pathname === '/favicon.ico') return [...pages.keys()].some((page) => page.startsWith(`${host}/`));
  return pages.has(host + pathname);
}

/** One certificate for this run; browsers are told not to look at whom it was issued to. */
async function certificate() {
  const issuer = { organization: 'Tests', countryCode: 'IE', state: '-', locality: '-', validity: 2 };
  const ca = await createCA(issuer);
  return createCert({ ca, domains: ['news.test'], validity: 2 });
}
