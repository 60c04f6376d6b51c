import {charts, type ChartType} from '../src/charts/index.js';

/** The shipped file of each chart, and its further files, by the attribute that names them. */
export const FILES: {readonly [type in ChartType]: Readonly<Record<string, string>> & {readonly src: string}} = {
  arrests: {src: 'arrests'},
  crossings: {src: 'crossings'},
  mobilization: {src: 'mobilization'},
  positions: {src: 'eu-positions'},
  timeline: {src: 'events', votes: 'referendums'},
};

/** All charts. */
export const types = Object.keys(charts) as readonly ChartType[];

const isBrowser = 'document' in globalThis;

/** The text of a file in data/, in Node and in a browser: `await shipped('mobilization')`. */
export async function shipped(name: string): Promise<string> {
  if (isBrowser) return (await fetch(`/data/${name}.csv`)).text();
  // a name that the bundlers for browsers do not resolve
  const node = 'node:fs/promises';
  const {readFile} = (await import(node)) as {readFile: (path: string, encoding: 'utf8') => Promise<string>};
  return readFile(`data/${name}.csv`, 'utf8');
}
