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

/** Whether a path must be refused: hidden files, or files outside the root. */
const refused = (path) => path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '');

/** The response to `GET path`: a file below `root`; for a folder, its index.html. */
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
    // without the closing slash, relative URLs of the page would be wrong
    return path.endsWith('/') ? answerFile(root, `${path}index.html`) : {status: 301, redirect: `${path}/`};
  }
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  return {status: 200, headers: {'Content-Type': type, 'Cache-Control': 'no-cache'}, body: await readFile(file)};
}
