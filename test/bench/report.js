/** Tables in Markdown: medians of the rounds, and the median of each round's ratio to the base. */
import {median} from 'd3';
import {BASE} from './peers.js';

const kB = (bytes) => (bytes / 1000).toFixed(1);
const ms = (time) => Math.round(time).toLocaleString('en-US');
const row = (...cells) => `| ${cells.join(' | ')} |`;

/** Rounds in which both were measured, so that what slowed the machine slowed both. */
function ratio(rounds, base, key) {
  const ratios = rounds.flatMap((one, at) => (one && base?.[at] ? [one[key] / base[at][key]] : []));
  return ratios.length > 0 ? median(ratios).toFixed(2) : '–';
}

/** `results`: by peer's name, what was measured in each round (undefined where it failed). */
export function table(title, peers, results) {
  const base = results.get(BASE);
  const lines = peers.flatMap((peer) => {
    const rounds = results.get(peer.name) ?? [];
    const measured = rounds.filter(Boolean);
    if (measured.length === 0) return [];
    const middle = (key) => median(measured, (one) => one[key]);
    const sizes = [middle('script'), middle('wire')].map(kB);
    const ready = measured.every((one) => one.ready === undefined) ? '–' : ms(middle('ready'));
    const times = [
      ms(middle('drawn')),
      ratio(rounds, base, 'drawn'),
      ready,
      ms(middle('blocked')),
      ms(middle('longest')),
    ];
    return [row(peer.title, ...sizes, ...times)];
  });
  const head = row(
    title,
    'JS, kB',
    'all, kB',
    'drawn, ms',
    'of d3 by hand',
    'ready, ms',
    'blocked, ms',
    'longest task, ms',
  );
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |', ...lines].join('\n');
}

/** The same for a dashboard: what a filter costs. */
export function filterTable(title, peers, results) {
  const lines = peers.flatMap((peer) => {
    const measured = (results.get(peer.name) ?? []).filter(Boolean);
    if (measured.length === 0) return [];
    const middle = (key) => median(measured, (one) => one[key]);
    const times = ['drawn', 'act', 'seen', 'all', 'longest'].map((key) => ms(middle(key)));
    return [row(peer.title, kB(middle('script')), ...times)];
  });
  const head = row(
    title,
    'JS, kB',
    'drawn, ms',
    'script, ms',
    'in sight right, ms',
    'all right, ms',
    'longest task, ms',
  );
  return [head, '| --- | ---: | ---: | ---: | ---: | ---: | ---: |', ...lines].join('\n');
}
