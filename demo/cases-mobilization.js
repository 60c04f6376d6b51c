/** Made-up claims: who repeats whom, who denied what, places without codes, long files. */

const CLAIMS =
  'date,claimant,role,source_kind,value,bound,low,high,id,same_as,perhaps_same_as,denied_by,denied_on,denied_url';

/** Two chains that cross, a denial by two sides and one without a name, one in the next year. */
const TIES = `${CLAIMS}
2022-09-21,Ministry,defence ministry,official,300000,,,,ministry,,,,,
2022-09-22,Paper,citing a source in the government,unnamed,1000000,at_most,,,paper,,,the Office of the President and the Ministry of Defence,2022-09-22,https://example.org/denial
2022-09-22,Office,spokesman,official,300000,at_most,,,,ministry,,,,
2022-09-23,President,of a neighbouring country,named,1000000,at_most,,,president,,paper,the Ministry,2023-01-02,
2022-09-24,Blogger,,unnamed,900000,about,,,,,president,,2022-09-25,
2022-09-25,Agency,,named,300000,about,,,,ministry,,,,
2022-09-26,Second paper,quoting the first,unnamed,1000000,at_most,,,,paper,,,,
`;

const WITHOUT_NUMBERS = `date,claimant,role,source_kind,value,bound,high
2022-09-21,Ministry,minister,official,300000,exact,
2022-09-22,Paper,citing a source,unnamed,,uncounted,
2022-09-23,Monitor,,monitor,,withheld,5
2022-09-24,Office,,named,,withheld,
2022-09-25,Institute,,monitor,450000,at_least,
`;

const PLACES = `date,claimant,value,place
2024-01-05,Governor,1000,Northshire
2024-01-06,Paper,2500,Southshire
2024-01-07,Paper,1800,Northshire
2024-01-07,Paper,400,Westshire
`;

/** A number of claims by four sides; the same at each call. */
function manyClaims(count) {
  const lines = ['date,claimant,source_kind,value'];
  let seed = 11;
  for (let i = 0; i < count; i++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(i / 3))).toISOString().slice(0, 10);
    lines.push(`${day},Voice ${i + 1},${['official', 'monitor', 'named', 'unnamed'][i % 4]},${seed % 90_000}`);
  }
  return `${lines.join('\n')}\n`;
}

const ALL_MEASURES = {measure: 'target called_up deployed losses fled'};

export const mobilizationCases = [
  {name: 'ties', title: 'Who repeats whom, who denied what', csv: TIES},
  {name: 'ties-by-figure', title: 'The same by figure', csv: TIES, attributes: {view: 'by-figure'}, widths: [600]},
  {name: 'without-numbers', title: 'Named, not counted; withheld', csv: WITHOUT_NUMBERS},
  {
    name: 'no-number',
    title: 'No claim has a number: a list',
    csv: 'date,claimant,source_kind,value,bound\n2024-01-05,A,official,,uncounted\n2024-01-06,B,unnamed,,withheld\n',
  },
  {name: 'places', title: 'Places without codes', csv: PLACES},
  {name: 'many-claims', title: 'Sixty claims: the first, then a button', csv: manyClaims(60)},
  {name: 'measures', title: 'Five measures, a panel each', src: '../data/mobilization.csv', attributes: ALL_MEASURES},
  {
    name: 'known-22-measures',
    title: 'A measure of which only parts are known',
    src: '../data/mobilization.csv',
    attributes: {measure: 'called_up', 'known-on': '2022-09-30'},
    widths: [600],
  },
].map((one) => ({type: 'mobilization', widths: [320, 600, 1200], ...one, name: `mobilization-${one.name}`}));
