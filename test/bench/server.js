/** A small server that sends everything as brotli, as a site does: what goes over the wire is what a reader would load. */
import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {root} from './inputs.js';

const compress = promisify(brotliCompress);
const types = {'.js': 'text/javascript', '.csv': 'text/csv', '.json': 'application/json'};
/** The best is for what is sent many times; a file of megabytes would take it half a minute. */
const qualityOf = (bytes) => (bytes.length > 2e6 ? 5 : 11);

async function compressed(content) {
  const bytes = Buffer.from(content);
  return compress(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: qualityOf(bytes)}});
}

/** What lies at `/dist/…`, the package as it was built; nothing above it. */
async function shipped(path) {
  const file = normalize(join(root, path));
  return file.startsWith(join(root, 'dist')) ? readFile(file).catch(() => undefined) : undefined;
}

/**
 * `contents`: text or bytes by path. Each is compressed once, before it is measured: `warm()` does it for all that is known.
 * A file may be kept for a minute: a page that asks for the same address twice has it.
 */
export async function serve(contents) {
  const cache = new Map();
  const bodyOf = (path) => {
    if (!cache.has(path)) {
      const found = contents.has(path) ? Promise.resolve(contents.get(path)) : shipped(path);
      cache.set(
        path,
        found.then((content) => content !== undefined && compressed(content)),
      );
    }
    return cache.get(path);
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url, 'http://localhost');
    bodyOf(pathname).then((body) => {
      if (!body) return response.writeHead(404).end();
      const type = `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`;
      const headers = {'Content-Type': type, 'Content-Encoding': 'br', 'Content-Length': body.length};
      return response.writeHead(200, {...headers, 'Cache-Control': 'max-age=60'}).end(body);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    warm: (more = []) => Promise.all([...contents.keys(), ...more].map(bodyOf)),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
