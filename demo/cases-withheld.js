/** Reduced files, as `check --withhold 1000` writes them. The figures are made up. */

export const reduced = {
  arrests: `date,date_end,place,place_type,region,country,lat,lon,count,bound,as_of,source,source_kind,high
2022-09-21,,Russia,country,,RU,61.5,105.3,,withheld,2022-09-22,Monitor,monitor,
2022-09-21,,Moscow,city,Moscow,RU,55.76,37.62,3157,,2022-09-22,Monitor,monitor,
2022-09-21,,Perm,city,Perm Krai,RU,58.01,56.25,,withheld,2022-09-22,Monitor,monitor,
2022-09-21,,Ufa,city,Bashkortostan,RU,54.74,55.97,,withheld,2022-09-22,Monitor,monitor,
2022-09-22,,Russia,country,,RU,61.5,105.3,,withheld,2022-09-22,Monitor,monitor,
2022-09-23,,Russia,country,,RU,61.5,105.3,6229,,2022-09-24,Monitor,monitor,
2022-09-23,,Moscow,city,Moscow,RU,55.76,37.62,5117,,2022-09-24,Monitor,monitor,
2022-09-23,,Perm,city,Perm Krai,RU,58.01,56.25,1112,,2022-09-24,Monitor,monitor,
2022-09-24,,Tver,city,Tver Oblast,RU,56.86,35.92,,withheld,2022-09-25,Monitor,monitor,1000
2022-09-24,,Ufa,city,Bashkortostan,RU,54.74,55.97,,withheld,2022-09-25,Monitor,monitor,1000
2022-09-21,2022-09-23,Russia,country,,RU,61.5,105.3,12079,,2022-09-24,Monitor,monitor,
2022-09-21,2022-09-22,Ufa,city,Bashkortostan,RU,54.74,55.97,,withheld,2022-09-24,Monitor,monitor,
`,
  crossings: `date,date_end,from,to,crossing,scope,measure,count,bound,as_of,source,source_kind,high
2022-09-21,,RU,GE,,all,entries,,withheld,2022-09-22,Ministry,official,
2022-09-21,,RU,GE,Lars,part,entries,,withheld,2022-09-22,Ministry,official,
2022-09-21,,RU,GE,Other crossings,part,entries,,withheld,2022-09-22,Ministry,official,
2022-09-22,,RU,GE,,all,entries,,withheld,2022-09-23,Ministry,official,
2022-09-23,,RU,GE,,all,entries,6229,,2022-09-24,Ministry,official,
2022-09-24,,RU,GE,,all,entries,7001,,2022-09-25,Ministry,official,
2022-09-21,2022-09-24,RU,GE,,all,entries,19080,,2022-09-25,Ministry,official,
2022-09-22,,RU,KZ,,all,entries,,withheld,2022-09-25,Ministry,official,1000
2022-09-21,2022-09-24,RU,KZ,,all,entries,,withheld,2022-09-25,Ministry,official,1000
`,
};

const ALL = [320, 600, 1200];
const ONE = [600];

/** @type {readonly import('./cases.js').Case[]} */
export const withheldCases = [
  ['arrests', 'days', 'Counts withheld, by day', ALL],
  ['arrests', 'cities', 'Counts withheld, by city', ONE],
  ['arrests', 'map', 'Counts withheld, on the map', ONE],
  ['crossings', 'all', 'Counts withheld at a border', ALL],
].map(([type, view, title, widths]) => ({
  name: `${type}-withheld-${view}`,
  title,
  type,
  csv: reduced[type],
  attributes: {view},
  widths,
}));
