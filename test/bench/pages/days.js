/** What a page by hand does with a CSV: fetched once, read by PapaParse, summed by day. */
import Papa from 'papaparse';

const files = new Map();

/** Rows as arrays, columns by index: twice as fast as an object a row. */
async function read(src) {
  const {data} = Papa.parse(await (await fetch(src)).text(), {skipEmptyLines: true});
  const [date, count] = ['date', 'count'].map((name) => data[0].indexOf(name));
  const sums = new Map();
  for (let at = 1; at < data.length; at++) {
    const row = data[at];
    sums.set(row[date], (sums.get(row[date]) ?? 0) + Number(row[count]));
  }
  return Array.from(sums, ([day, sum]) => ({date: day, count: sum}));
}

export function daysOf(src) {
  if (!files.has(src)) files.set(src, read(src));
  return files.get(src);
}
