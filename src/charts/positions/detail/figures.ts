import type {KeyFigure} from '../../../model/contract.js';
import {pagesOf} from '../../../model/interaction/key-figure.js';
import {groupWord, stateDay, type Context} from '../context.js';
import type {DetailMessages} from './messages.js';

/** How many governments have a position, and which. None if nobody spoke, or for one country: that is no figure. */
export function figuresOf(context: Context & {readonly detail: DetailMessages}): readonly KeyFigure[] {
  const {selection, words, detail} = context;
  const {governments, groups} = selection;
  const statements = governments.flatMap(({standing}) => standing);
  const known = groups.filter(({stance}) => stance !== 'none');
  const spoken = known.reduce((sum, of) => sum + of.governments.length, 0);
  if (spoken === 0 || governments.length === 1) return [];
  return [
    {
      value: detail.key.value(words.number(spoken), words.number(governments.length)),
      text: detail.key.text(known.map((one) => [words.number(one.governments.length), groupWord(one, context)])),
      by: detail.key.by(words.number(statements.length), stateDay(context)),
      links: pagesOf(statements, words),
    },
  ];
}
