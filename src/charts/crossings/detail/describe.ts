import type {Card, Description} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import {speakersOf} from '../../../model/as-of.js';
import {sourceFacts, sourceLinks, who} from '../../../model/provenance.js';
import {dayWords, placeOf, whatOf, type Context} from '../context.js';
import {isUsual, TRIPS, type Datum, type Figure} from '../figures.js';
import type {DetailMessages} from './messages.js';

/** The context of the texts. */
export interface DetailContext extends Context {
  readonly detail: DetailMessages;
}

/** At most this many other figures of the day are mentioned with each figure. */
const MOST_BESIDE = 4;
/** If one figure has more sources than this, they are counted, not named. */
const MOST_SOURCES = 4;

/** The description of a figure. */
export function describe(datum: Datum, context: DetailContext): Description {
  const {figure} = datum;
  const {drawn} = figure;
  const role = roleOf(datum);
  const {name, when, sentences, facts} = datum.kind === 'day' ? ofDay(datum, context) : ofTotal(datum, context);
  const all = [
    context.say.onDay(when, whatOf(drawn, context)),
    // what is the same for most marks of a panel is in its heading and key
    role !== 'other' ? '' : context.detail.sentence.place(drawn.crossing, drawn.isPart),
    ...sentences,
    ...sourceSentences(figure, role, context),
  ];
  const heading = context.detail.card.heading(when, whatOf(drawn, context));
  return described(name, all, heading, factsOf(figure, facts, context), sourceLinks(drawn.source, context.words));
}

/** The parts of a description that differ between kinds of figures. */
interface Own {
  readonly name: string;
  readonly when: string;
  readonly sentences: readonly string[];
  readonly facts: Card['facts'];
}

/** Whether the trips of its day were still being counted in the state shown. */
export const isUnfinished = ({drawn}: Figure, {selection: {state}, today}: Context): boolean =>
  TRIPS.includes(drawn.measure) && (state?.day ?? today) <= drawn.end;

function ofDay({figure, beside}: Extract<Datum, {kind: 'day'}>, context: DetailContext): Own {
  const {say, detail} = context;
  const {sentence, card} = detail;
  const {drawn} = figure;
  const others = [
    ...beside.slice(0, MOST_BESIDE).map((one) => [valueOf(one, context), sourcesOf(one, context)] as const),
  ];
  const more = beside.length > MOST_BESIDE ? [say.more(beside.length - MOST_BESIDE)] : [];
  const isLong = drawn.end > drawn.date;
  return {
    name: drawn.crossing || placeOf(drawn, context),
    when: dayWords(drawn.end, context),
    sentences: [
      isLong ? sentence.hours : '',
      isUnfinished(figure, context) ? sentence.soFar : '',
      others.length > 0 ? sentence.beside([...others.map(([figure]) => figure), ...more]) : '',
    ],
    facts: [
      {term: card.time, text: isLong ? card.hours : ''},
      {term: card.beside, text: [...others.map(([value, by]) => sentence.besideOf(value, by)), ...more].join('; ')},
    ],
  };
}

function ofTotal({figure: {drawn}}: Extract<Datum, {kind: 'total'}>, context: DetailContext): Own {
  return {
    name: placeOf(drawn, context) || drawn.crossing,
    when: context.words.period(drawn.date, drawn.end),
    sentences: [],
    facts: [],
  };
}

/** The figure alone: the text already says what it counts. */
const valueOf = ({drawn: {count, word}}: Figure, {words, say}: Context): string =>
  count.bound === 'uncounted' ? say.quoted(word) : words.spoken(count);

/** The sources with their kind; if there are many, their number. */
function sourcesOf({rows}: Figure, {say, words}: Context): string {
  const all = [...new Set(rows.map(({source}) => who(source, words)))];
  return all.length > MOST_SOURCES ? say.sources(all.length) : all.join(', ');
}

/** How the source of a figure is told: with the first of the most frequent source, it is said for all of them. */
type Role = 'first' | 'usual' | 'other';

function roleOf(datum: Datum): Role {
  if (datum.kind === 'total' || !isUsual(datum.figure, datum.days)) return 'other';
  return datum.figure === datum.days.usual && datum.days.figures.length > 1 ? 'first' : 'usual';
}

function speakerSentence(figure: Figure, role: Role, context: DetailContext): string {
  const {words, detail} = context;
  const {sentence} = detail;
  const {name, publisher, kind} = figure.drawn.source;
  const speaker = name || publisher;
  if (speakersOf(figure.rows).length > 1) return sentence.sources(sourcesOf(figure, context));
  if (role === 'usual') return '';
  if (!speaker) return sentence.noSource;
  const named = kind === 'unnamed' ? sentence.unnamed(words.say.kinds[kind], speaker) : speaker;
  return role === 'first' ? sentence.usual(named) : sentence.source(named);
}

function sourceSentences(figure: Figure, role: Role, context: DetailContext): readonly string[] {
  const {words, detail} = context;
  const {sentence} = detail;
  const {drawn, earlier, rows, lost, how} = figure;
  const last = earlier.at(-1);
  const events = rows.reduce((sum, row) => sum + row.rows, 0);
  const isTie = how !== 'sum' && rows.length > 1;
  return [
    how === 'sum' && events > 1 ? sentence.events(events) : '',
    isTie ? sentence.tie(rows.length, [...new Set(rows.map((row) => words.spoken(row.count)))]) : '',
    lost > 0 ? sentence.lost(lost) : '',
    drawn.count.bound === 'withheld' ? sentence.withheld : '',
    last ? sentence.earlier(earlier.length, words.spoken(last.count)) : '',
    speakerSentence(figure, role, context),
  ];
}

function factsOf(figure: Figure, more: Card['facts'], context: DetailContext): Card['facts'] {
  const {words, detail} = context;
  const {card, partOf} = detail;
  const {term, bounds} = words.say;
  const {drawn, earlier, rows, lost} = figure;
  const {count, source, crossing, isPart, word} = drawn;
  const [first, last] = [earlier[0], earlier.at(-1)];
  const isPrinted = count.bound === 'range' && count.value !== undefined;
  const before =
    first && last ? card.earlierCounts(words.spoken(first.count), words.spoken(last.count), earlier.length) : '';
  return [
    {term: card.where, text: isPart ? partOf(crossing) : crossing},
    {term: term.bound, text: bounds[count.bound]},
    {term: term.printed, text: isPrinted ? words.amount(count.value) : ''},
    {term: card.word, text: count.bound === 'uncounted' ? word : ''},
    ...more,
    {term: term.countedBy, text: sourcesOf(figure, context), first: true},
    {term: card.lost, text: lost > 0 ? card.lostRows(lost) : ''},
    ...(rows.length === 1 ? sourceFacts(source, words) : []),
    {term: card.earlier, text: before},
  ];
}
