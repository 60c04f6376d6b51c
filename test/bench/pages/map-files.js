/** The two files of a map, fetched together: the members as GeoJSON, each with its position. */
import Papa from 'papaparse';
import {feature} from 'topojson-client';
import {newestPositions} from './members.js';

export async function membersOf(src) {
  const [csv, world] = await Promise.all([
    fetch(src).then((response) => response.text()),
    fetch('/in/world.json').then((response) => response.json()),
  ]);
  const positions = newestPositions(Papa.parse(csv, {header: true, skipEmptyLines: true}).data);
  return feature(world, world.objects.countries)
    .features.filter(({properties}) => positions.has(properties.a3))
    .map((one) => ({...one, properties: {...one.properties, position: positions.get(one.properties.a3)}}));
}
