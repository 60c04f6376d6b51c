import {stateDay, type Context} from './context.js';
import {isChange, type Answer} from './select.js';

/** How many governments gave each answer, and for how many none was found. */
export function summaryOf({selection: {governments, groups}, say}: Context): string {
  const clauses = groups.flatMap(({stance, governments: of}) =>
    stance === 'none' ? [] : [say.clauses[stance](of.length, of.filter(({divided}) => divided).length)],
  );
  const all = governments.length;
  const none = governments.filter(({stance}) => stance === 'none').length;
  return [say.known(all - none, all, clauses), ...(none > 0 ? [say.notFound(none, none === all)] : [])].join(' ');
}

/** How many governments had spoken, and which changed their answer. */
export function timeSummaryOf(context: Context, answers: readonly (readonly Answer[])[]): string {
  const {selection, say, words} = context;
  const [spoken, all] = [answers.length, selection.governments.length];
  const changed = answers.flatMap((of) => (of[0] && of.some(isChange) ? [of[0].government.name] : []));
  return [
    say.time.spoken(spoken, all, stateDay(context)),
    ...(changed.length > 0 ? [say.time.changed(changed.sort(words.compare))] : []),
    ...(spoken < all ? [say.notFound(all - spoken, spoken === 0)] : []),
  ].join(' ');
}
