import type {Source} from '../../data/source.js';
import type {Context} from './context.js';

/** Who published what is drawn, each once: what stands, what others said, what the institutions said. */
export const drawnSources = ({facts}: Context): readonly Source[] =>
  [...facts.governments.flatMap(({standing, voices}) => [...standing, ...voices]), ...facts.institutions].map(
    ({source}) => (source.publisher ? {...source, name: ''} : source),
  );
