import type {Buttons} from '../view/interaction.js';
import type {ActiveHost} from './active-point.js';

interface Host extends Pick<ActiveHost, 'say' | 'updateComplete'> {
  view: string;
  knownOn: string;
  where: string;
  from: string;
  to: string;
}

/** What the buttons of a figure do: each sets attributes of its tag. */
export const buttonsOf = (host: Host): Buttons => ({
  chooseView: (view) => (host.view = view),
  clearFilter: () => (host.where = host.from = host.to = ''),
  stepTo: (state) => {
    host.knownOn = state;
    // after the update in which the other state is drawn
    void host.updateComplete.then(() => host.say('clock'));
  },
});
