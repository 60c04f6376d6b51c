import {parseDay} from '../../data/day.js';
import type {DrawnModel} from '../../model/contract.js';
import type {FilterTexts} from '../../model/linked.js';
import type {Keys} from '../../model/query.js';
import type {Buttons, LinkSigns} from '../../view/handlers.js';
import type {ActiveHost} from '../interaction/keyboard.js';
import type {Attributes} from '../attributes.js';
import type {LinkController} from '../linking/link-controller.js';
import {linkSigns, textsUnder} from './linked.js';

interface Host extends Pick<ActiveHost, 'say' | 'updateComplete'>, Readonly<Attributes> {
  view: string;
  knownOn: string;
  where: string;
  sourceKind: string;
  from: string;
  to: string;
  day: string;
}

/** The attributes that the buttons change. */
type Name = 'view' | 'day' | 'knownOn' | 'where' | 'sourceKind' | 'from' | 'to';
/** The attributes that select state and rows, in any view. */
const STATE = ['knownOn', 'where', 'sourceKind', 'from', 'to'] as const;

interface Choice {
  readonly page: string;
  /** Other values that show what the page shows. */
  readonly same: readonly string[];
  readonly reader: string;
}

/**
 * The buttons of a figure: each sets attributes of its tag. The values of the page are kept, because its heading describes only
 * those.
 */
export class FigureButtons implements Buttons {
  readonly #chosen = new Map<Name, Choice>();

  constructor(
    readonly host: Host,
    readonly model: () => DrawnModel | undefined,
    readonly link: LinkController,
  ) {}

  readonly chooseView = (view: string): void => {
    // if the page names no view, the attribute is '' and the first view is drawn
    const shown = this.model()?.viewOptions.filter(({chosen}) => chosen);
    this.#choose(
      'view',
      view,
      shown?.map((one) => one.view),
    );
  };

  readonly chooseDay = (day: string): void => {
    this.#choose('day', day);
    if (this.link.link) this.link.link.set({...this.link.query, day: parseDay(day) === undefined ? '' : day});
  };

  /** The day of a pinned mark, for a list of days. It stays when the mark is let go: the list must not change under its reader. */
  keepDay({day}: Keys): void {
    const hasDays = this.model()?.panels.some((panel) => panel.kind === 'list' && panel.days);
    if (day !== undefined && hasDays) this.#choose('day', day);
  }

  readonly clearFilter = (): void => {
    for (const name of ['where', 'sourceKind', 'from', 'to'] as const) this.#choose(name, '');
    this.link.link?.set({});
  };

  readonly stepTo = (state: string): void => {
    const {link} = this.link;
    if (link?.query.knownOn) {
      // a state that all charts share: whoever shares it tells it
      link.set({...link.query, knownOn: state});
      return;
    }
    this.#choose('knownOn', state, this.model()?.snapshots?.same);
    // after the update that draws the new state
    void this.host.updateComplete.then(() => this.host.say(this.model()?.snapshots?.sentence));
  };

  get isStateOfPage(): boolean {
    return this.#isOfPage('knownOn') && this.#texts.knownOn === this.host.knownOn;
  }

  get signs(): LinkSigns | undefined {
    const model = this.model();
    return model && linkSigns(this.link, model);
  }

  /** The filter and state of the tag, under those that it shares with linked charts. */
  get #texts(): FilterTexts {
    const {knownOn, from, to, where, sourceKind, day} = this.host;
    return textsUnder(this.link, {knownOn, from, to, where, sourceKind, day});
  }

  /**
   * The attributes, with only those texts of the page that fit the drawing. Heading and subtitle fit the view, state and filter
   * of the page; the caveat fits that state and filter in any view. Otherwise the chart's own texts are used.
   */
  get attributes(): Attributes {
    const {view, measure, rows, boundaries, encoding, heading, subtitle, caveat} = this.host;
    const texts = this.#texts;
    const isState = STATE.every((name) => this.#isOfPage(name) && texts[name] === this.host[name]);
    const isDrawn = isState && this.#isOfPage('view');
    return {
      ...{view, measure, rows, boundaries, encoding, ...texts},
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

  /** The choice of the reader; undefined if the page has set another value since. */
  #known(name: Name): Choice | undefined {
    const known = this.#chosen.get(name);
    return known?.reader === this.host[name] ? known : undefined;
  }

  #isOfPage(name: Name): boolean {
    const known = this.#known(name);
    return known === undefined || known.page === known.reader || known.same.includes(known.reader);
  }
}
