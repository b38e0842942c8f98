/**
 * A page of the same origin before VS Code's server, so that an extension runs in the web-worker host: it serves the
 * extension's folder, names it in the workbench's start data, and passes all else on, web sockets too.
 */
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';

export interface Front {
  /** `127.0.0.1:PORT` */
  authority: string;
  stop: () => void;
}

const EXTENSION = '/__extension/';
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** `tests` is the path of the suite's bundle inside `extension`. */
export async function startFront(upstream: string, extension: string, tests: string): Promise<Front> {
  const [host = '', port = ''] = upstream.split(':');
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://front');
    if (pathname.startsWith(EXTENSION)) serveFile(extension, pathname.slice(EXTENSION.length), response);
    else passOn(request, response, { host, port, extensionTests: pathname === '/' ? tests : undefined });
  });
  server.on('upgrade', (request, socket, head) => {
    const behind = net.connect(Number(port), host, () => {
      const headers = Object.entries(request.headers).map(([name, value]) => `${name}: ${String(value)}`);
      behind.write([`${request.method ?? 'GET'} ${request.url ?? '/'} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
      behind.write(head);
      socket.pipe(behind).pipe(socket);
    });
    behind.on('error', () => socket.destroy());
    socket.on('error', () => behind.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as net.AddressInfo;
  return {
    authority: `127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function serveFile(folder: string, name: string, response: http.ServerResponse): void {
  readFile(path.join(folder, decodeURIComponent(name))).then(
    (bytes) => {
      response.setHeader('Content-Type', TYPES[path.extname(name)] ?? 'application/octet-stream');
      response.end(bytes);
    },
    () => {
      response.statusCode = 404;
      response.end();
    },
  );
}

interface Behind {
  host: string;
  port: string;
  /** Set for the workbench's page, whose start data get the extension and its tests. */
  extensionTests: string | undefined;
}

function passOn(request: http.IncomingMessage, response: http.ServerResponse, behind: Behind): void {
  const { host, port, extensionTests } = behind;
  const headers = { ...request.headers };
  if (extensionTests !== undefined) headers['accept-encoding'] = 'identity';
  const onward = http.request({ host, port, method: request.method, path: request.url, headers }, (answer) => {
    const { statusCode = 502 } = answer;
    if (extensionTests === undefined || statusCode !== 200) {
      response.writeHead(statusCode, answer.headers);
      answer.pipe(response);
      return;
    }
    const chunks: Buffer[] = [];
    answer.on('data', (chunk: Buffer) => chunks.push(chunk));
    answer.on('end', () => {
      const page = nameExtension(Buffer.concat(chunks).toString(), request.headers.host ?? '', extensionTests);
      const answerHeaders = { ...answer.headers };
      delete answerHeaders['content-length'];
      response.writeHead(statusCode, answerHeaders);
      response.end(page);
    });
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

/** Writes the extension under development and its tests into the page's start data. */
function nameExtension(page: string, authority: string, tests: string): string {
  return page.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)(")/,
    (_, before: string, settings: string, after: string) => {
      const start = JSON.parse(settings.replaceAll('&quot;', '"')) as { developmentOptions?: object };
      const at = (name: string) => ({ scheme: 'http', authority, path: EXTENSION + name });
      start.developmentOptions = { ...start.developmentOptions, extensions: [at('')], extensionTestsPath: at(tests) };
      return before + JSON.stringify(start).replaceAll('"', '&quot;') + after;
    },
  );
}
