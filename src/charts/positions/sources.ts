import type {Source} from '../../data/source.js';
import type {Statement} from '../../datasets/positions.js';
import type {Panel} from '../../model/contract.js';
import type {Context} from './context.js';

/** Who published what is drawn. What stands, and what others said, whom a badge or a row tells of; */
export const drawnSources = ({facts}: Context, panels: readonly Panel[]): readonly Source[] =>
  published([
    ...facts.governments.flatMap(({standing, voices}) => [...standing, ...voices]),
    // and the institutions, where they have their strip
    ...(panels.some(({id}) => id === 'institutions') ? facts.institutions : []),
  ]);

/** The publisher is the source, where there is one: the speaker is named beside the statement. */
export const published = (rows: readonly Statement[]): readonly Source[] =>
  rows.map(({source}) => (source.publisher ? {...source, name: ''} : source));
