import {charts, type ChartEntry} from '../charts/index.js';
import {registerLazily} from '../element/registry.js';
import {defineConflictChart} from './define.js';

export type * from '../index.js';

for (const [type, {load, prefetch}] of Object.entries<ChartEntry>(charts)) {
  registerLazily(type, (tag) => {
    for (const code of prefetch?.(tag) ?? []) code.catch(() => undefined); // the element loads it again when needed
    return load();
  });
}
defineConflictChart();
