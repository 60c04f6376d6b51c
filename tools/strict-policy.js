/**
 * Addresses that serve the repository's files under special conditions, for tests (in iframes) and for trying by hand.
 * They work in Web Test Runner and in `npm start`, serve files from disk (no TypeScript: use dist/), and can be nested:
 * `/log/a/strict/demo/x.html` logs a page under the strict policy. Keep addresses in such a page relative.
 *
 *   /strict/PATH          PATH with the strict Content-Security-Policy and `trusted-types lit-html`
 *   /strict-two/PATH      the same with `trusted-types lit-html 'allow-duplicates'`, for two bundles on one page
 *   /log/ID/PATH          PATH, and the request is recorded
 *   /log/ID.json          the recorded requests, in order: the paths after /log/ID, and the full path of other requests
 *                         by files below /log/ID/ (by their Referer): ["/demo/x.html", "/dist/cdn/arrests.js"].
 *                         Use a new ID for each test (crypto.randomUUID()): all browsers share one server
 *   /slow/MS/PATH         PATH, MS milliseconds later (at most 30 s)
 *   /status/CODE/PATH     a plain response with this status, for any PATH
 *   /html/PATH            an HTML page with status 200, for any PATH: like a login page in place of a CSV file
 */
import {setTimeout as sleep} from 'node:timers/promises';
import {answerFile} from './files.js';

const policy = (trustedTypes) =>
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' blob: data:; " +
  `require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const policies = {strict: policy('lit-html'), 'strict-two': policy("lit-html 'allow-duplicates'")};

const logs = new Map();
const record = (id, path) => logs.set(id, [...(logs.get(id) ?? []), path]);

const plain = (status, type, body) => ({
  status,
  headers: {'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store'},
  body,
});

const page = '<!doctype html><title>Please sign in</title><p>This is a page, not the file that was asked for.</p>\n';

/** The response for a path (without query); undefined if the path has none of these prefixes. */
async function answerOdd(root, path) {
  const [, prefix, argument] = path.split('/', 3);
  const rest = (count) => `/${path.split('/').slice(count).join('/')}`;
  switch (prefix) {
    case 'strict':
    case 'strict-two':
      return withHeaders(await answer(root, rest(2)), {'Content-Security-Policy': policies[prefix]}, `/${prefix}`);
    case 'log':
      if (/^[^/]+\.json$/.test(rest(2).slice(1))) {
        return plain(200, 'application/json', JSON.stringify(logs.get(argument.replace(/\.json$/, '')) ?? []));
      }
      record(argument, rest(3));
      return withHeaders(await answer(root, rest(3)), {'Cache-Control': 'no-store'}, `/log/${argument}`);
    case 'slow':
      await sleep(Math.min(Number(argument) || 0, 30_000));
      return withHeaders(await answer(root, rest(3)), {'Cache-Control': 'no-store'}, `/slow/${argument}`);
    case 'status':
      return /^[2-5]\d\d$/.test(argument) ? plain(Number(argument), 'text/plain', `Status ${argument}\n`) : undefined;
    case 'html':
      return plain(200, 'text/html', page);
    default:
      return undefined;
  }
}

/** A redirect (a folder without its closing slash) must keep the prefix. */
function withHeaders(response, headers, prefix) {
  const redirect = response.redirect && prefix + response.redirect;
  return {...response, headers: {...response.headers, ...headers}, ...(redirect && {redirect})};
}

/** The response to `GET path`, always: {status, headers, body}, or {status, redirect}. */
export async function answer(root, path) {
  return (await answerOdd(root, path)) ?? answerFile(root, path);
}

/** Records requests of a logged page outside its folder, such as `/favicon.ico` or `/beacon`. */
export function watch(path, referer = '') {
  const id = /^https?:\/\/[^/]+\/log\/([^/]+)\//.exec(referer)?.[1];
  if (id && !path.startsWith(`/log/${id}/`) && path !== `/log/${id}.json`) record(id, path);
}

/** The same as a middleware of Web Test Runner's server (Koa). */
export function oddAddresses(root) {
  return async (context, next) => {
    watch(context.path, context.get('referer'));
    const response = await answerOdd(root, context.path);
    if (!response) return next();
    if (response.headers) context.set(response.headers);
    if (response.redirect) context.redirect(response.redirect);
    context.status = response.status;
    if (!response.redirect) context.body = response.body;
    return undefined;
  };
}
