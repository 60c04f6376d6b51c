import {html, type TemplateResult} from 'lit';
import {safeAddress} from '../data/address.js';
import type {Link} from '../model/contract.js';

/**
 * The only template in which an address becomes a link (a test looks through all of them): one that tells its target nothing
 * about the page. The text alone where there is no address, or none that is safe to follow, whoever made it.
 */
export function link({text, address}: Link): TemplateResult {
  const safe = safeAddress(address);
  return safe
    ? html`<a href=${safe} rel="noreferrer noopener" target="_blank">${text}</a>`
    : html`<span>${text}</span>`;
}
