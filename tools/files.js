import {readFile, stat} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const missing = (path) => ({
  status: 404,
  headers: {'Content-Type': 'text/plain; charset=utf-8'},
  body: `Nothing at ${path}\n`,
});

/** Whether an address asks for something a public server would not have either: hidden files, a way out of the root. */
const refused = (path) => path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '');

/** The answer to `GET path`, a file below `root`, byte for byte; a folder answers with its index.html. */
export async function answerFile(root, path) {
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return missing(path);
  }
  const file = normalize(join(root, name));
  if (refused(name) || name.includes('\0') || !`${file}${sep}`.startsWith(normalize(root + sep))) return missing(path);
  const found = await stat(file).catch(() => undefined);
  if (!found) return missing(path);
  if (found.isDirectory()) {
    // Without the closing slash the page's own relative addresses would lead elsewhere.
    return path.endsWith('/') ? answerFile(root, `${path}index.html`) : {status: 301, redirect: `${path}/`};
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return {status: 200, headers: {'Content-Type': type, 'Cache-Control': 'no-cache'}, body: await readFile(file)};
}
