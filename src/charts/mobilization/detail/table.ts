import {hasReport, type Claim} from '../../../datasets/mobilization.js';
import type {FactTable, ModelInput} from '../../../model/contract.js';
import {dayKey, factRow, figureKey, knownKey, restRows} from '../../../model/interaction/table.js';
import {knownWhen} from '../../../model/provenance.js';
import {denialOf, saidOn, tiesOf} from '../context.js';
import type {MobilizationFiles} from '../select.js';
import type {DetailContext} from './describe.js';

/** Every claim drawn, and separately the other rows of the file, each with the reason why it is not drawn. */
export function tableOf({rows}: ModelInput<MobilizationFiles>, context: DetailContext): FactTable {
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
  // leave out columns that are empty in every row
  const more = [
    {head: table.ties, cell: tiesIn},
    {head: table.denied, cell: denialOn},
  ].filter(({cell}) => selection.drawn.some((claim) => cell(claim) !== ''));
  return {
    caption: table.caption,
    label: table.label(drawn.size),
    columns: [...table.columns, ...more.map(({head}) => head), table.source],
    get rows() {
      return selection.drawn.map((claim) =>
        factRow(
          say.who(claim.claimant, claim.role),
          [
            say.unit(claim.measure),
            claim.place,
            words.label(claim.figure),
            words.say.bounds[claim.figure.bound],
            saidOn(claim, 'long', words),
            knownWhen(claim.source, words),
            words.say.kinds[claim.source.kind],
            ...more.map(({cell}) => cell(claim)),
          ],
          // every row names its claimant; a claimant alone is not a report
          hasReport(claim.source) ? claim.source : undefined,
          [claim],
          {
            noSource: words.say.noSource,
            keys: [
              ...[undefined, undefined, undefined, figureKey(claim.figure), undefined],
              ...[dayKey(claim.date), knownKey(claim.source)],
            ],
          },
        ),
      );
    },
    get rest() {
      return restRows(
        rows.src,
        drawn,
        (claim) => {
          const what = detail.quantity(claim.figure, words.spoken(claim.figure), claim.measure);
          return [claim.claimant, what, claim.place, saidOn(claim, 'long', words)];
        },
        (claim) => reasonOf(claim, context),
      );
    },
  };
}

/** The first reason that applies. */
function reasonOf(claim: Claim, {selection, detail: {reasons}}: DetailContext): string {
  const unmet = selection.unmet(claim);
  const isHere = unmet === undefined || unmet === 'later';
  if (isHere && !selection.measures.includes(claim.measure)) return reasons.measure;
  if (unmet) return reasons[unmet];
  return selection.cut.has(claim) ? reasons.cut : reasons.part;
}
