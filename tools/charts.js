/** The names of all charts: the folders in src/charts/. For tools that run before the build; everything else reads index.ts. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export const chartNames = readdirSync(join(import.meta.dirname, '..', 'src', 'charts'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();
