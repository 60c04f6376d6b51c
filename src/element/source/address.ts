import type {Problem} from '../../data/problem.js';

/** Schemes that no page can read a file from. */
const UNREADABLE = /^(?:javascript|vbscript|mailto|tel|ftp|about):$/;

/** The address that an attribute names, as the page resolves it; undefined where it is none that a page can read. */
export function addressOf(text: string): URL | undefined {
  try {
    const address = new URL(text, document.baseURI);
    // a page may not ask with a name and a password in the address
    return UNREADABLE.test(address.protocol) || address.username || address.password ? undefined : address;
  } catch {
    return undefined;
  }
}

/** A whole file: other answers that are no failures hold a part of one (206), none (204, 205), or something else. */
export const isWhole = ({status}: Response): boolean => status === 200 || status === 203;

/** An attribute that names no address which a page can read. */
export const noAddress = (name: string, value: string, severity: Problem['severity'] = 'error'): Problem => ({
  code: 'fetch',
  severity,
  name,
  value,
  detail: {reason: 'address'},
});

/** What a file is called: the last part of its address; of one that holds the file itself, its beginning. */
export const nameOf = ({href, protocol, pathname}: URL): string =>
  (protocol === 'data:' ? '' : fileName(pathname)) || href.slice(0, 80);

/** The last part of an address, as a reader would write it. */
function fileName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
