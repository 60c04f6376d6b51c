import {noChange, nothing} from 'lit';
import {isTemplateResult} from 'lit/directive-helpers.js';

/** Longer paths are replaced by a hash: outlines of countries. */
const LONGEST_PATH = 400;

/** Attributes with geometry, which is rounded. Numbers in text attributes are kept. */
const GEOMETRY = /^(d|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|width|height|viewBox|transform|points|patternTransform)$/;

/**
 * A lit template as text, without a browser: what lit would render, one element on each line. Listeners and properties are left
 * out, computed styles become an attribute `styles`, geometry is rounded to whole pixels.
 */
export function serialize(template: unknown): string {
  const text = toText(template)
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/?> ?</g, '>\n<')
    .replace(/ >/g, '>')
    .replace(/<(\w+)([^>]*)>\n<\/\1>/g, '<$1$2></$1>');
  return `${text.replace(/ ([\w-]+)="([^"]*)"/g, (all, name: string, value: string) => attribute(all, name, value)).trim()}\n`;
}

function attribute(all: string, name: string, value: string): string {
  if (!GEOMETRY.test(name)) return all;
  const rounded = value.replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number)) || 0));
  return ` ${name}="${name === 'd' && rounded.length > LONGEST_PATH ? `#${hash(rounded)} (${rounded.length})` : rounded}"`;
}

function toText(value: unknown): string {
  if (value === nothing || value === noChange || value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toText).join('');
  if (isTemplateResult(value)) return templateText(value as Template);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return escape(String(value));
  throw new Error(`A view renders what is neither text nor a template: ${JSON.stringify(value)}`);
}

interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** ` class=`, ` @click=`, ` ?disabled=` at the end of a string, without a quotation mark: one value is the attribute. */
const OPEN_ATTRIBUTE = /\s([@.?]?)([\w-]+)=$/;

function templateText({strings, values}: Template): string {
  let text = '';
  strings.forEach((string, i) => {
    const open = OPEN_ATTRIBUTE.exec(string);
    const value = values[i];
    if (i === values.length) text += string;
    else if (open) text += string.slice(0, open.index) + attributeText(open[1] ?? '', open[2] ?? '', value);
    else text += string + toText(value);
  });
  return text;
}

function attributeText(kind: string, name: string, value: unknown): string {
  if (kind === '.' && name === 'style') return ` styles="${toText(value)}"`;
  if (kind === '@' || kind === '.') return '';
  if (kind === '?') return value ? ` ${name}` : '';
  return value === nothing ? '' : ` ${name}="${toText(value)}"`;
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** FNV-1a, 32 bits: enough to notice that an outline has changed. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
