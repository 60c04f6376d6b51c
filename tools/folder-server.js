/** Serves one folder as a static host does, below a path and compressed: for Lighthouse and for the tests of the demo. */
import {createServer} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';
import {answerFile} from './files.js';

const isText = /^text\/|json|svg/;
const fast = {params: {[constants.BROTLI_PARAM_QUALITY]: 5}};

/** `asked` holds each request in order: `{path, status}`. Paths outside `prefix` are answered with 404. */
export async function serveFolder(folder, prefix = '/') {
  const asked = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    const isInside = pathname.startsWith(prefix);
    const found = isInside ? await answerFile(folder, `/${pathname.slice(prefix.length)}`) : {status: 404};
    asked.push({path: pathname, status: found.status});
    const headers = {...found.headers};
    let body = found.body;
    if (body && isText.test(headers['Content-Type']) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      body = brotliCompressSync(body, fast);
      headers['Content-Encoding'] = 'br';
    }
    response.writeHead(found.status, headers).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return {address: `http://127.0.0.1:${server.address().port}${prefix}`, asked, close};
}
