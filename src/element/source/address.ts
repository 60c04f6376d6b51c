import type {Problem} from '../../data/problem.js';

/** URL schemes that a page cannot read a file from. */
const UNREADABLE = /^(?:javascript|vbscript|mailto|tel|ftp|about):$/;

/** The absolute URL of an attribute; undefined if a page cannot read from it. */
export function addressOf(text: string): URL | undefined {
  try {
    const address = new URL(text, document.baseURI);
    // fetch refuses URLs with a name or a password
    return UNREADABLE.test(address.protocol) || address.username || address.password ? undefined : address;
  } catch {
    return undefined;
  }
}

/** Whether the answer is a whole file. Other statuses without an error mean a part (206), nothing (204, 205) or something else. */
export const isWhole = ({status}: Response): boolean => status === 200 || status === 203;

/** The problem of an attribute that is not an address which a page can read. */
export const noAddress = (name: string, value: string, severity: Problem['severity'] = 'error'): Problem => ({
  code: 'fetch',
  severity,
  name,
  value,
  detail: {reason: 'address'},
});

/** The name of a file: the last part of its URL, or the beginning of a `data:` URL. */
export const nameOf = ({href, protocol, pathname}: URL): string =>
  (protocol === 'data:' ? '' : fileName(pathname)) || href.slice(0, 80);

/** The last part of a path, decoded. */
function fileName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
