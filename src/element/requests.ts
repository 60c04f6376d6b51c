import type {Decimal} from '../data/number.js';
import {own} from '../data/own.js';
import type {Chart} from '../model/contract.js';
import {parseRows} from '../model/query.js';
import type {FileRequest} from './files.js';
import type {MarginTag} from './margin-controller.js';
import type {Requests} from './source-controller.js';

interface Tag extends Element {
  readonly src: string;
  readonly votes: string;
  readonly csv: string;
  readonly decimal: string;
  readonly encoding: string;
  readonly rows: string;
}

/** The files a tag names, by attribute; the first may stand in the page instead: as a property or as a script of CSV. */
export function requestsOf(tag: Tag, chart: Chart): Requests {
  const decimal: Decimal | undefined = tag.decimal === '.' || tag.decimal === ',' ? tag.decimal : undefined;
  const rows = parseRows(tag.rows);
  const addresses: Readonly<Record<string, string>> = {src: tag.src, votes: tag.votes};
  const requests = new Map<string, FileRequest>();
  for (const [attribute, dataset] of Object.entries(chart.files)) {
    const address = own(addresses, attribute) ?? '';
    const request = {name: '', dataset, decimal, encoding: tag.encoding, rows};
    if (address !== '') {
      const {href, pathname} = new URL(address, document.baseURI);
      requests.set(attribute, {...request, address: href, name: fileName(pathname) || href});
    } else if (attribute === 'src') {
      const text = tag.csv || tag.querySelector('script[type="text/csv"]')?.textContent.trim();
      requests.set(attribute, text ? {...request, text} : {...request, missing: true});
    }
  }
  return Object.fromEntries(requests);
}

/** Whether the tag asks for words beside the marks, or for what was corrected. */
export const hasMargin = (tag: MarginTag): boolean =>
  tag.annotations !== '' || tag.corrections !== '' || tag.querySelector('[slot=note]') !== null;

/** The last part of an address, as a reader would write it. */
export function fileName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
