/** The revisions of the counts of one day, in the states of that day: [name, title, attributes, widths]. */

const E = {from: '2022-09-21', to: '2022-09-29'};
const ONE_DAY = {from: '2022-09-21', to: '2022-09-21'};
const view = 'revisions';

export const arrestsRevisions = [
  ['revisions', 'How the count of 21 September was revised', {...E, view}],
  ['revisions-24', 'Counts of 24 September', {view, from: '2022-09-24', to: '2022-09-24'}],
  ['revisions-moscow', 'Counts of one city', {...E, view, where: 'Moscow'}, [600]],
  ['revisions-known-night', 'As known in the night', {...ONE_DAY, view, 'known-on': '2022-09-22T01:51'}, [600]],
  ['revisions-known-first', 'As known at the first hour', {...ONE_DAY, view, 'known-on': '2022-09-21T20:15'}, [600]],
  ['days-known-first', 'One day as known at the first hour', {...ONE_DAY, 'known-on': '2022-09-21T20:15'}, [320, 600]],
  ['cities-official', 'Cities beside what officials say', {view: 'cities', from: '2022-03-06', to: '2022-03-06'}],
];
