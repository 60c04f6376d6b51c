import {max} from 'd3';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {List, ListRow, Track} from '../../model/contract.js';
import {tenth} from '../../model/frame.js';
import type {Label} from '../../model/pieces.js';
import {textWidth} from '../../model/text-width.js';
import {scaleFromZero, type Scale} from '../../model/ticks.js';
import type {Context} from './context.js';
import {spansYears, type Ledger} from './facts.js';
import {markAlone, markOf} from './marks.js';
import {tellLedger} from './points.js';
import type {ClaimsScene, Line} from './scene.js';

/** Height of a track and of the axis over the first row, px. */
const TRACK = 28;
const AXIS = 30;
/** The scale keeps away from both edges, so that no mark is cut. */
const INSET = 13;

/** The same as rows of text, each with a track of its own: name, role, value and date over it, nothing on it. */
export function ledgerList(ledger: Ledger, context: Context): Omit<List<ClaimsScene>, 'place'> {
  const {say, width, size} = context;
  const {claims, form} = ledger;
  const counted = claims.filter(({figure}) => isCounted(figure));
  const told = tellLedger(ledger, claims, context, 'rows');
  const highest = max([...counted, ...(ledger.official ? [ledger.official] : [])], ({figure}) => rank(figure)) ?? 0;
  const scale = scaleFromZero(highest, width - 2 * INSET);
  const isScaled = claims.length > 1 && counted.length > 0;
  const rows = claims.map((claim, i): ListRow<ClaimsScene> => {
    const role = form === 'places' ? say.who(claim.claimant, claim.role) : claim.role;
    const text =
      form === 'claims'
        ? {
            lines: role === '' ? [] : [role],
            date: context.said(claim, size === 'S' || spansYears(ledger) ? 'short-year' : 'short'),
          }
        : {lines: [say.roleAndDay(role, context.said(claim, 'short-year'))]};
    const track = isScaled ? trackOf(claim, ledger, scale, width) : counted.length > 0 ? single(claim) : undefined;
    return {
      point: told[i]!.id,
      name: form === 'places' ? claim.place : claim.claimant,
      value: context.figure(claim),
      ...text,
      ...(track ? {track} : {}),
    };
  });
  return {
    kind: 'list',
    id: ledger.id,
    layout: 'under',
    ruled: true,
    ...(isScaled ? {axis: axisOf(ledger, scale, context)} : {}),
    groups: [{id: ledger.id, rows}],
    points: told,
  };
}

const along =
  (scale: Scale) =>
  (value: number): number =>
    tenth(INSET + scale.at(value));

const tick = (x: number, y: number, half: number): string => `M${x},${y - half}V${y + half}`;

/** A line from zero, the official figure as a tick, the mark. */
function trackOf(claim: Claim, {official}: Ledger, scale: Scale, width: number): Track<ClaimsScene> {
  const y = TRACK / 2;
  const at = along(scale);
  const lines: Line[] = isCounted(claim.figure)
    ? [{d: `M${INSET},${y}H${width - INSET}${tick(INSET, y, 4.5)}`, role: 'scale'}]
    : [];
  if (official) lines.push({d: tick(at(rank(official.figure)), y, 11), role: 'official'});
  return {width, height: TRACK, scene: {rules: [], lines, marks: [markOf(claim, 'x', y, at, INSET)], labels: []}};
}

/** One claim alone has its mark and no axis. */
const single = ({figure, source}: Claim): Track<ClaimsScene> => ({
  width: 40,
  height: TRACK,
  scene: {
    rules: [],
    lines: [],
    marks: [markAlone(figure.bound, source.kind === 'unnamed', 0, TRACK / 2)],
    labels: [],
  },
});

/** Words over the first row: zero, the official figure, the end of the scale. What has no room gives way to the official figure. */
function axisOf(ledger: Ledger, scale: Scale, {say, words, size, width, said}: Context): Track<ClaimsScene> {
  const {official, form} = ledger;
  const y = 18;
  const end: Label = {x: width - INSET, y, text: words.amount(scale.top), role: 'axis', anchor: 'end'};
  const zero: Label = {x: INSET, y, text: words.number(0), role: 'axis', anchor: 'middle'};
  const scene = (labels: readonly Label[], lines: readonly Line[]): Track<ClaimsScene> => ({
    width,
    height: AXIS,
    scene: {rules: [], lines, marks: [], labels},
  });
  if (!official) return scene([zero, end], []);
  const figure = words.amount(rank(official.figure));
  const x = along(scale)(rank(official.figure));
  const long =
    form === 'progress'
      ? say.officialTarget(figure)
      : say.officialIn(
          say.official(figure),
          official.claimant,
          said(official, spansYears(ledger) ? 'short-year' : 'short'),
        );
  const texts = size === 'S' ? [say.officialShort(figure)] : [long, say.official(figure), say.officialShort(figure)];
  const limit = end.x - textWidth(end.text, 14) - 10;
  const right = texts.find((text) => x + 6 + textWidth(text, 14, 600) <= limit);
  const text = right ?? texts.at(-1)!;
  const isRight = right !== undefined || x < width / 2;
  const label: Label = {x: isRight ? x + 6 : x - 6, y, text, role: 'name', anchor: isRight ? 'start' : 'end'};
  const [from, to] = isRight ? [x, label.x + textWidth(text, 14, 600)] : [label.x - textWidth(text, 14, 600), x];
  const others = [zero, end].filter(({x: place, anchor, text: words}) => {
    const [left, edge] = anchor === 'end' ? [place - textWidth(words, 14), place] : [place - 4, place + 4];
    return edge + 6 <= from || left - 6 >= to;
  });
  return scene([...others, label], [{d: `M${x},3V${AXIS}`, role: 'official'}]);
}
