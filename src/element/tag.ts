import {LitElement} from 'lit';
import {defaults, properties, taken, type PropertyName} from './properties.js';

/** The attributes of `<conflict-chart>` as properties. README.md describes them. */
export class ConflictTag extends LitElement {
  static override readonly properties = properties;

  // All Lit accessors go through this, so that no other code ever gets a null.
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

  /** The chart type: one of those that the page has loaded. */
  declare type: string;
  /** Address of the CSV file. Without it a `<script type="text/csv">` child or the property `csv` is read. */
  declare src: string;
  /** A further file, for charts that have one. */
  declare votes: string;
  /** CSV text instead of a file. */
  declare csv: string;
  /** The view of the chart; the first one if it is empty. */
  declare view: string;
  /** The measures to draw, separated by spaces. */
  declare measure: string;
  /** `2022-09-22` or `2022-09-22T09:51`: draw what was known then. */
  declare knownOn: string;
  /** First and last day of the period, `YYYY-MM-DD`; default: all days of the file. */
  declare from: string;
  declare to: string;
  /** `2022-09-24`, several days separated by spaces, or `all`: whose events a list of days shows first. */
  declare day: string;
  /** Only these places or countries, separated by `;`. */
  declare where: string;
  /** `official`, `monitor`, `named`, `unnamed`, separated by spaces: only figures from these kinds of sources. */
  declare sourceKind: string;
  /** Charts with the same name mark what is pinned in one of them. */
  declare group: string;
  /** `claims` (default) or `events`: rows on one day and place compete, or are events that are added up. */
  declare rows: string;
  /** The texts around the chart; default: the chart's own. */
  declare heading: string;
  declare subtitle: string;
  declare caveat: string;
  /** Level of the heading, 1 to 6; default 3. */
  declare headingLevel: number;
  /** Address of a site's own TopoJSON in degrees, with its `statement`. */
  declare boundaries: string;
  /** Address of a CSV file with notes on the marks; also `<p slot="note" data-day="…">` inside the tag. */
  declare annotations: string;
  /** Address of a CSV file that says what was corrected. */
  declare corrections: string;
  /** `lazy` (default: near the viewport, or when the page is loaded and idle) or `eager`. */
  declare loading: 'lazy' | 'eager';
  /** Interval in seconds for reading the file again; 0 (default) for never. */
  declare refresh: number;
  /** Number of days after which a strip says how old the figures are; 0 (default) for never. */
  declare staleAfter: number;
  /** The decimal sign, `.` or `,`, if the file does not make it clear. */
  declare decimal: string;
  /** The encoding of the tag's CSV files if it is not UTF-8: a name from the Encoding Standard. */
  declare encoding: string;
  /** Opens the details for the publisher. */
  declare debug: boolean;

  constructor() {
    super();
    Object.assign(this, defaults);
  }
}
