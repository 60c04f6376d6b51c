import {hasReport, type Claim} from '../../../datasets/mobilization.js';
import type {FactTable, RestRow} from '../../../model/contract.js';
import {knownWhen, tableLink} from '../../../model/provenance.js';
import {denialOf, saidOn, tiesOf, type Context} from '../context.js';
import type {DetailMessages} from './messages.js';

/** Every claim drawn, and apart the other rows of the file, each with its reason. */
export function tableOf(
  rows: readonly Claim[],
  context: Context,
  period: readonly [number, number],
  detail: DetailMessages,
): FactTable {
  const {selection, say, words} = context;
  const {table} = detail;
  const drawn = new Set(selection.drawn);
  const tiesIn = (claim: Claim): string =>
    tiesOf(claim, selection.byId)
      .map(({to, isSure}) => table.tie(to.claimant, isSure))
      .join('; ');
  const denialOn = (claim: Claim): string => {
    const found = denialOf(claim, context);
    return found ? table.by(found.by, found.on === undefined ? '' : words.day(found.on, 'long')) : '';
  };
  // columns that nobody fills are not there
  const more = [
    {head: table.ties, cell: tiesIn},
    {head: table.denied, cell: denialOn},
  ].filter(({cell}) => selection.drawn.some((claim) => cell(claim) !== ''));
  return {
    caption: table.caption,
    label: table.label(drawn.size),
    columns: [...table.columns, ...more.map(({head}) => head), table.source],
    rows: selection.drawn.map((claim) => ({
      head: say.who(claim.claimant, claim.role),
      cells: [
        say.unit(claim.measure),
        claim.place,
        words.label(claim.figure),
        words.say.bounds[claim.figure.bound],
        saidOn(claim, 'long', words),
        knownWhen(claim.source, words),
        words.say.kinds[claim.source.kind],
        ...more.map(({cell}) => cell(claim)),
      ],
      ...(hasReport(claim.source) ? tableLink(claim.source) : {link: {text: words.say.noSource, address: ''}}),
      fileRows: [claim.row],
    })),
    rest: restOf(
      rows.filter((claim) => !drawn.has(claim)),
      context,
      period,
      detail,
    ),
  };
}

/** The rows that are not drawn, each with the first reason that holds. */
function restOf(
  claims: readonly Claim[],
  {selection, words}: Context,
  [from, to]: readonly [number, number],
  {reasons, quantity}: DetailMessages,
): readonly RestRow[] {
  const here = new Set(selection.here);
  const reasonOf = (claim: Claim): string => {
    if (!here.has(claim)) return claim.date < from || claim.date > to ? reasons.outside : reasons.place;
    if (!selection.measures.includes(claim.measure)) return reasons.measure;
    if (!selection.known.has(claim)) return reasons.later;
    return selection.cut.has(claim) ? reasons.cut : reasons.part;
  };
  return claims.map((claim) => ({
    row: claim.row,
    // made when it is read: of a long file a page shows a few of these
    get text() {
      const what = quantity(claim.figure, words.spoken(claim.figure), claim.measure);
      const day = saidOn(claim, 'long', words);
      return [claim.claimant, what, claim.place, day].filter((part) => part !== '').join(', ');
    },
    reason: reasonOf(claim),
  }));
}
