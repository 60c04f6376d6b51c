import type {Decimal} from '../../data/reading/cell.js';
import type {Chart} from '../../model/contract.js';
import {parseRows} from '../../model/query.js';
import type {Problem} from '../../data/problem.js';
import {addressOf, nameOf, noAddress} from './address.js';
import type {FileRequest, Requests} from './file-request.js';
import type {AnnotatedTag} from '../annotations/annotations.js';
import {isProperty} from '../properties.js';
import type {ConflictTag} from '../tag.js';

/**
 * The files of a chart that a tag names, by attribute. The first can be in the page instead: in the property `csv` or in a
 * CSV script. An attribute that is not a property of the tag is read directly, so that a chart can have any further file.
 */
export function requestsOf(tag: ConflictTag, chart: Chart): Requests {
  const decimal: Decimal | undefined = tag.decimal === '.' || tag.decimal === ',' ? tag.decimal : undefined;
  const rows = parseRows(tag.rows);
  const requests = new Map<string, FileRequest>();
  for (const [attribute, dataset] of Object.entries(chart.files)) {
    const address = isProperty(attribute) ? String(tag[attribute]) : (tag.getAttribute(attribute) ?? '');
    const request = {name: '', dataset, decimal, encoding: tag.encoding, rows};
    if (address !== '') {
      const url = addressOf(address);
      const where = url ? {address: url.href, name: nameOf(url)} : {failure: noAddress(attribute, address)};
      requests.set(attribute, {...request, ...where});
    } else if (attribute === 'src') {
      const text = tag.csv || tag.querySelector('script[type="text/csv"]')?.textContent.trim();
      requests.set(attribute, {...request, ...(text ? {text} : {failure: NO_FILE})});
    }
  }
  return Object.fromEntries(requests);
}

/** Whether the tag has annotations or corrections. */
export const hasAnnotations = (tag: AnnotatedTag): boolean =>
  tag.annotations !== '' || tag.corrections !== '' || tag.querySelector('[slot=note]') !== null;

const NO_FILE: Problem = {code: 'fetch', severity: 'error', detail: {reason: 'none'}};
