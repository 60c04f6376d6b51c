import type {ChartModel} from '../../model/contract.js';
import type {Buttons} from '../../view/handlers.js';
import type {ActiveHost} from '../interaction/host.js';
import type {Attributes} from '../attributes.js';

interface Host extends Pick<ActiveHost, 'say' | 'updateComplete'>, Readonly<Attributes> {
  view: string;
  knownOn: string;
  where: string;
  from: string;
  to: string;
}

/** What the buttons change. */
type Name = 'view' | 'knownOn' | 'where' | 'from' | 'to';
/** Which state of which rows is drawn, in whatever view. */
const STATE: readonly Name[] = ['knownOn', 'where', 'from', 'to'];

interface Choice {
  readonly page: string;
  /** Other values that show what the page shows. */
  readonly same: readonly string[];
  readonly reader: string;
}

/**
 * What the buttons of a figure do: each sets attributes of its tag. What the page had asked for is kept, as its heading speaks
 * of that and of nothing else.
 */
export class FigureButtons implements Buttons {
  readonly #chosen = new Map<Name, Choice>();

  constructor(
    readonly host: Host,
    readonly model: () => Pick<ChartModel, 'snapshots' | 'viewOptions'> | undefined,
  ) {}

  readonly chooseView = (view: string): void => {
    // the first view has no name of its own where the page names none
    const shown = this.model()?.viewOptions.filter(({chosen}) => chosen);
    this.#choose(
      'view',
      view,
      shown?.map((one) => one.view),
    );
  };

  readonly clearFilter = (): void => {
    for (const name of ['where', 'from', 'to'] as const) this.#choose(name, '');
  };

  readonly stepTo = (state: string): void => {
    this.#choose('knownOn', state, this.model()?.snapshots?.same);
    // after the update in which the other state is drawn
    void this.host.updateComplete.then(() => this.host.say('snapshots'));
  };

  /**
   * The attributes with the words that are true of what is drawn: heading and subtitle over the view, the state and the filter
   * that the page asks for, the caveat in any view of them; elsewhere those of the chart.
   */
  get attributes(): Attributes {
    const {view, measure, knownOn, from, to, where, rows, boundaries, encoding} = this.host;
    const {heading, subtitle, caveat} = this.host;
    const isState = STATE.every((name) => this.#isOfPage(name));
    const isDrawn = isState && this.#isOfPage('view');
    return {
      ...{view, measure, knownOn, from, to, where, rows, boundaries, encoding},
      heading: isDrawn ? heading : '',
      subtitle: isDrawn ? subtitle : '',
      caveat: isState ? caveat : '',
    };
  }

  #choose(name: Name, value: string, same: readonly string[] = []): void {
    const known = this.#known(name);
    const page = known ?? {page: this.host[name], same};
    this.#chosen.set(name, {...page, reader: value});
    this.host[name] = value;
  }

  /** What the reader chose; what the page has asked for since is the page's again. */
  #known(name: Name): Choice | undefined {
    const known = this.#chosen.get(name);
    return known?.reader === this.host[name] ? known : undefined;
  }

  #isOfPage(name: Name): boolean {
    const known = this.#known(name);
    return known === undefined || known.page === known.reader || known.same.includes(known.reader);
  }
}
