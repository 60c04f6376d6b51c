import {ascending, max, min} from 'd3';
import {columnsWithSide} from '../../model/frame.js';
import type {ChartModel, ModelInput, Panel} from '../../model/contract.js';
import {sourceLines} from '../../model/source-lines.js';
import {answersOf, isChange, type Answer} from './answers.js';
import {countryName, whenSaid, type TimeContext} from './context.js';
import {isOfGovernment} from './facts.js';
import {changesPanel} from './model-changes.js';
import {stripesPanel, wedgeSample} from './model-stripes.js';
import type {PositionsScene, TimeScene} from './scene.js';
import {published} from './sources.js';
import {badgeOf} from './square.js';
import {STANCES} from './stance.js';

/** Width of the list of changes beside the stripes, px. */
const SIDE = 352;

/** So many statements of later days are named. */
const MOST_LATER = 30;

type Said = 'title' | 'subtitle' | 'summary' | 'columns' | 'panels' | 'key' | 'notes' | 'sources';

/** Who said what when: stripes and the changes beside them, under them, or at S alone. */
export function overTime(
  {query, words}: Pick<ModelInput, 'query' | 'words'>,
  context: TimeContext,
): Pick<ChartModel<PositionsScene>, Said> {
  const {facts, say, size, time, width} = context;
  const spoken = facts.governments.filter(({standing}) => standing.length > 0);
  const answers = spoken.map(answersOf);
  const days = answers.flat().flatMap(({day}) => (day === undefined ? [] : [day]));
  const from = query.from ?? min(days);
  // the axis runs to the end that was asked for, the stripes to the day of the state
  const to = query.to ?? max([...days, query.knownOn?.day ?? -Infinity]);
  const changes = answers.flat().filter(isChange);
  // of a change without a day nobody can say that it is one of the period
  const shown = changes
    .filter(({day = -Infinity}) => day >= (from ?? Infinity))
    .sort((a, b) => ascending(a.day, b.day));
  const hasAxis = from !== undefined && to !== undefined && from <= to && answers.length > 0;
  const isBeside = size === 'L' && shown.length > 0;
  const columns = isBeside ? columnsWithSide(width, SIDE) : [width];
  const isList = size === 'S' && shown.length > 0;
  const stripes =
    hasAxis && !isList
      ? [stripesPanel(context, answers, {from, to, width: columns[0], place: isBeside ? 'first' : 'whole'})]
      : [];
  const list = shown.length > 0 ? [changesPanel(context, shown, isBeside ? 'second' : 'whole')] : [];
  const panels: readonly Panel<PositionsScene>[] = [...stripes.map(({panel}) => panel), ...list];
  return {
    title: query.heading || say.titles.time,
    subtitle: query.subtitle || time.subtitle(facts.governments.length, hasAxis ? words.period(from, to) : ''),
    summary: summaryOf(context, spoken.length, changes),
    columns,
    panels,
    sources: sourceLines(published(spoken.flatMap(({standing, earlier}) => [...standing, ...earlier]))),
    key: stripes.flatMap(({panel}) => keyOf(panel.scene, answers, context)),
    notes: [...stripes.flatMap(({remark}) => (remark ? [{text: remark}] : [])), ...notesOf(context)],
  };
}

function summaryOf({facts, time: say, words}: TimeContext, spoken: number, changes: readonly Answer[]): string {
  const all = facts.governments.length;
  const names = [...new Set(changes.map(({government}) => countryName(government, words)))].sort(words.compare);
  return [
    say.spoken(spoken, all, facts.asOf === undefined ? '' : words.day(facts.asOf, 'long')),
    ...(names.length > 0 ? [say.changed(names)] : []),
    ...(spoken < all ? [say.none(all - spoken)] : []),
  ].join(' ');
}

function keyOf(
  {pieces}: TimeScene,
  answers: readonly (readonly Answer[])[],
  context: TimeContext,
): ChartModel<PositionsScene>['key'] {
  const {draw, say, time} = context;
  const given = new Set(answers.flat().flatMap(({stances}) => stances));
  // the sign has a motif where there is one to show
  const old = pieces.find((one) => one.old && one.stance !== 'open') ?? pieces.find((one) => one.old);
  const stances = STANCES.filter((stance) => stance === 'none' || given.has(stance));
  return [
    ...stances.map((stance) => ({text: say.stances[stance], sample: badgeOf(stance)})),
    ...(old ? [{text: say.old, sample: badgeOf(old.stance, true)}] : []),
    {text: time.newAnswer, sample: wedgeSample(false, draw)},
    ...(answers.flat().some(({isNew}) => !isNew) ? [{text: time.sameAnswer, sample: wedgeSample(true, draw)}] : []),
  ];
}

function notesOf(context: TimeContext): ChartModel['notes'] {
  const {facts, time: say, words} = context;
  const later = facts.later
    .filter(isOfGovernment)
    .sort((one, other) => ascending(one.date, other.date))
    .map((one) => say.laterOne(countryName(one, words), whenSaid(one, context, 'long', true)));
  const more = later.splice(MOST_LATER).length;
  const silent = facts.governments.filter(({standing}) => standing.length === 0).map((one) => countryName(one, words));
  return [
    ...(later.length > 0 ? [{text: say.later(more > 0 ? [...later, words.say.andMore(more)] : later)}] : []),
    ...(silent.length > 0
      ? [{text: say.noneBy(facts.asOf === undefined ? '' : words.day(facts.asOf, 'long'), silent)}]
      : []),
  ];
}
