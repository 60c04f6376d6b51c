import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

const manifest = {};
const integrity = {};

/** Writes the imports of the bundles (manifest.json, for tools/size.js) and their hashes (integrity.json). */
export function records(cdn) {
  const write = (name, value) => writeFileSync(join(cdn, name), `${JSON.stringify(value, null, 2)}\n`);
  return {
    name: 'records',
    writeBundle(options, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {isEntry, imports, dynamicImports} = chunk;
        manifest[file] = {isEntry, imports, dynamicImports};
        integrity[file] = `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`;
      }
      write('integrity.json', integrity);
      write('manifest.json', manifest); // last: its time counts as the time of the build
    },
  };
}
