import {html, type TemplateResult} from 'lit';
import {safeAddress} from '../data/address.js';
import type {Link} from '../model/contract.js';

/**
 * The only template that makes a link (a test checks this). The link tells its target nothing about the page. Without an address, or
 * with one that is not safe, it is only the text.
 */
export function link({text, address}: Link): TemplateResult {
  const safe = safeAddress(address);
  return safe
    ? html`<a href=${safe} rel="noreferrer noopener" target="_blank">${text}</a>`
    : html`<span>${text}</span>`;
}
