import {parseDay} from '../../data/day.js';
import {linkedMessages} from '../../messages/figure/linked-en.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel} from '../../model/contract.js';
import {followedOf, isMarked, linkedTexts, type FilterTexts} from '../../model/linked.js';
import type {LinkSigns} from '../../view/handlers.js';
import {KEYS, keysOf, parseList, type KeyName} from '../../model/query.js';
import type {LinkController} from '../linking/link-controller.js';

/** The attributes of a tag under the filter of its link; without one they stay as they are. */
export function textsUnder<Texts extends FilterTexts>({link, linked}: LinkController, own: Texts): Texts {
  const {chart, rows, words} = linked;
  return link && chart && rows ? {...own, ...linkedTexts(own, link.query, chart, rows, words)} : own;
}

/** Undefined without a link, or if nothing is filtered or pinned. */
export function linkSigns({link, linked, isOrigin}: LinkController, model: DrawnModel): LinkSigns | undefined {
  const {chart, rows, words} = linked;
  if (!link || !chart || !rows) return undefined;
  const {query} = link;
  const followed = followedOf(chart, rows, model, query, words);
  const {does, doesNot} = followed;
  const say = words.of(linkedMessages);
  const pinned = KEYS.filter((name) => does.includes(name)).map((name) => keyWords(name, query[name] ?? '', words));
  const how = isOrigin ? say.chosen : model.isOfDay && does.includes('day') ? say.only : say.marked;
  const tags = [
    ...(pinned.length > 0 ? [how(pinned.join(', '))] : []),
    ...(does.includes('where') ? [say.only(parseList(query.where ?? '', ';').join(', '))] : []),
    ...(doesNot.length > 0 ? [say.notFilteredBy(doesNot)] : []),
  ];
  const keys = keysOf(query);
  return tags.length > 0 ? {tags, isMarked: (point) => isMarked(point, keys, followed)} : undefined;
}

/** A key in words: `24 September 2022`, `Germany`, `Makhachkala`. */
export function keyWords(name: KeyName, value: string, words: Words): string {
  const day = name === 'day' ? parseDay(value) : undefined;
  if (day !== undefined) return words.day(day, 'long');
  return name === 'country' ? words.country(value) : value;
}
