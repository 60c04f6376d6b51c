import {html, type TemplateResult} from 'lit';
import type {Link} from '../model/contract.js';

/** A link that tells its target nothing about the page, or the text alone where there is no address to follow. */
export const link = ({text, address}: Link): TemplateResult =>
  address ? html`<a href=${address} rel="noreferrer noopener" target="_blank">${text}</a>` : html`<span>${text}</span>`;
