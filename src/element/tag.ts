import {LitElement} from 'lit';
import {defaults, properties, taken, type PropertyName} from './properties.js';

/** The attributes of `<conflict-chart>` as properties. What they mean in numbers is in data/README.md. */
export class ConflictTag extends LitElement {
  static override readonly properties = properties;

  // One way in for all of them, which Lit's accessors go through: so that no code further on ever meets a null.
  static {
    for (const name of Object.keys(defaults) as PropertyName[])
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: ConflictTag): unknown {
          return this.#values.get(name);
        },
        set(this: ConflictTag, value: unknown): void {
          this.#values.set(name, taken(name, value));
        },
      });
  }

  readonly #values = new Map<PropertyName, unknown>();

  /** Which chart: one of the types that the page has loaded. */
  declare type: string;
  /** Address of the CSV file. Without it a `<script type="text/csv">` child or the property `csv` is read. */
  declare src: string;
  /** A further file, for charts that have one. */
  declare votes: string;
  /** CSV text in place of a file. */
  declare csv: string;
  /** Which of the chart's views; the first where it is empty. */
  declare view: string;
  /** Which measures of the file, separated by spaces. */
  declare measure: string;
  /** `2022-09-22` or `2022-09-22T09:51`: draw what was known then. */
  declare knownOn: string;
  /** First and last day of the period, `YYYY-MM-DD`; default: all days of the file. */
  declare from: string;
  declare to: string;
  /** Only these places or countries, separated by `;`. */
  declare where: string;
  /** `claims` (default) or `events`: whether rows on one day and place compete, or are events that add up. */
  declare rows: string;
  /** The words around the chart; default: the chart's own. */
  declare heading: string;
  declare subtitle: string;
  declare caveat: string;
  /** Level of the heading, 1 to 6; default 3. */
  declare headingLevel: number;
  /** Address of a site's own TopoJSON in degrees, with its `statement`. */
  declare boundaries: string;
  /** Address of a CSV file with words beside the marks; also `<p slot="note" data-day="…">` inside the tag. */
  declare annotations: string;
  /** Address of a CSV file that says what was corrected. */
  declare corrections: string;
  /** `lazy` (default: near the viewport, or once the page is loaded and quiet) or `eager`. */
  declare loading: 'lazy' | 'eager';
  /** Seconds after which the file is read again; 0 (default) for never. */
  declare refresh: number;
  /** Days after which the strip says how old the figures are; 0 (default) for never. */
  declare staleAfter: number;
  /** `.` or `,` for a file in which it is not clear. */
  declare decimal: string;
  /** What the CSV files of the tag are written in where they are not UTF-8: a name of the Encoding Standard. */
  declare encoding: string;
  /** Opens the details for the publisher. */
  declare debug: boolean;

  constructor() {
    super();
    Object.assign(this, defaults);
  }
}
