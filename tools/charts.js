/** The names of all charts: the folders in src/charts/. For tools that run before there is a build; all else reads its index.ts. */
import {readdirSync} from 'node:fs';
import {join} from 'node:path';

export const chartNames = readdirSync(join(import.meta.dirname, '..', 'src', 'charts'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name)
  .sort();
