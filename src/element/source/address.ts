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
