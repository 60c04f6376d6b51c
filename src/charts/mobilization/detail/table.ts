import {hasReport, type Claim} from '../../../datasets/mobilization.js';
import type {FactTable, ModelInput, RestRow} from '../../../model/contract.js';
import {knownWhen, tableLink} from '../../../model/provenance.js';
import {readable} from '../../../model/readable.js';
import type {Query} from '../../../model/query.js';
import {denialOf, saidOn, tiesOf} from '../context.js';
import type {MobilizationFiles} from '../select.js';
import type {DetailContext} from './describe.js';

/** Every claim drawn, and apart the other rows of the file, each with its reason. */
export function tableOf({rows, query}: ModelInput<MobilizationFiles>, context: DetailContext): FactTable {
  const {selection, say, words, detail} = context;
  const {table} = detail;
  const drawn = new Set(selection.drawn);
  const tiesIn = (claim: Claim): string =>
    tiesOf(claim, selection.byId)
      .map(({to, isSure}) => table.tie(to.claimant, isSure))
      .join('; ');
  const denialOn = (claim: Claim): string => {
    const denial = denialOf(claim, context);
    return denial ? table.by(denial.by, denial.on === undefined ? '' : words.day(denial.on, 'long')) : '';
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
    get rows() {
      return selection.drawn.map((claim) => ({
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
      }));
    },
    get rest() {
      const others = rows.src.filter((claim) => !drawn.has(claim));
      return restOf(others, query, context);
    },
  };
}

/** The rows that are not drawn, each with the first reason that holds. */
function restOf(
  claims: readonly Claim[],
  {from = -Infinity, to = Infinity}: Query,
  {selection, words, detail}: DetailContext,
): readonly RestRow[] {
  const {reasons, quantity} = detail;
  const {here, measures, known, cut} = selection;
  const reasonOf = (claim: Claim): string => {
    if (!here.has(claim)) return claim.date < from || claim.date > to ? reasons.outside : reasons.place;
    if (!measures.includes(claim.measure)) return reasons.measure;
    if (!known.has(claim)) return reasons.later;
    return cut.has(claim) ? reasons.cut : reasons.part;
  };
  return claims.map((claim) => ({
    row: claim.row,
    // made when it is read: of a long file a page shows a few of these
    get text() {
      const what = quantity(claim.figure, words.spoken(claim.figure), claim.measure);
      const texts = [claim.claimant, what, claim.place, saidOn(claim, 'long', words)];
      return readable(texts.filter((text) => text !== '').join(', '));
    },
    reason: reasonOf(claim),
  }));
}
