import type {ChartModel, FactTable, KeyFigure, SourceLine} from '../../src/model/contract.js';

/** The texts of a chart beside its drawing, one sentence or row on each line. */
export function wordsOfModel(model: ChartModel): string {
  const parts: [string, readonly string[]][] = [
    ['title', [model.title]],
    ['subtitle', [model.subtitle]],
    ['summary', [model.summary]],
    ['key figures', model.figures().map(keyFigure)],
    ['notes', model.notes.map(({number, text}) => (number === undefined ? text : `(${number}) ${text}`))],
    ['cannot show', [model.caveat, ...model.gaps]],
    ['known', [model.known]],
    ['sources', model.sources.map(source)],
    ['empty by', model.emptyBy === undefined ? [] : [model.emptyBy]],
    [`table: ${model.table.caption} [${model.table.label}]`, tableLines(model.table)],
    ['rows not drawn', restLines(model.table)],
  ];
  return parts
    .filter(([, lines]) => lines.some((line) => line !== ''))
    .map(([name, lines]) => `# ${name}\n${lines.map((line) => line.replace(/\n/g, ' ')).join('\n')}\n`)
    .join('\n');
}

const keyFigure = ({value, text, by, links}: KeyFigure): string =>
  [`${value} ${text}.`, by, ...links.map((link) => `${link.text} <${link.address}>`)].join(' | ');

const source = ({name, via}: SourceLine): string =>
  `${name}: ${via.map(({text, address}) => (address ? `${text} <${address}>` : text)).join(', ')}`;

const tableLines = ({columns, rows}: FactTable): readonly string[] => [
  columns.join(' | '),
  ...rows.map(({head, cells, fileRows}) => `${[head, ...cells].join(' | ')} [${fileRows.join(' ')}]`),
];

/** Rows that are not drawn, by reason. */
function restLines({rest}: FactTable): readonly string[] {
  const reasons = [...new Set(rest.map(({reason}) => reason))];
  return reasons.map(
    (reason) =>
      `${reason}: ${rest
        .filter((one) => one.reason === reason)
        .map(({row}) => row)
        .join(' ')}`,
  );
}
