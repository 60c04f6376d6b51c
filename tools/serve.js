/** `npm start`: builds dist/ if it is out of date and serves the repository at 127.0.0.1. */
import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {buildIfStale} from './build.js';
import {answer, watch} from './strict-policy.js';

const root = join(import.meta.dirname, '..');

async function respond(request, response) {
  const {pathname} = new URL(request.url, 'http://localhost');
  watch(pathname, request.headers.referer);
  const found = pathname === '/' ? {status: 302, redirect: '/demo/'} : await answer(root, pathname);
  response.writeHead(found.status, found.redirect ? {Location: found.redirect} : found.headers);
  response.end(request.method === 'HEAD' ? undefined : found.body);
}

/** The first free port from `port` on. */
function listen(server, port, last = port + 50) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port < last) resolve(listen(server, port + 1, last));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

/** Opens a browser; if there is none, the printed address is enough. */
function open(address) {
  const command = {darwin: 'open', win32: 'explorer'}[process.platform] ?? 'xdg-open';
  const child = spawn(command, [address], {stdio: 'ignore', detached: true});
  child.on('error', () => {});
  child.unref();
}

await buildIfStale();
const server = createServer((request, response) => {
  respond(request, response).catch((error) => {
    console.error(error);
    response.writeHead(500).end();
  });
});
const port = await listen(server, Number(process.env.PORT) || 8080);
const address = `http://127.0.0.1:${port}/demo/`;
console.log(`${address}\n(Ctrl+C ends it)`);
if (process.stdout.isTTY) open(address);
