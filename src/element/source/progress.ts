import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../../data/problem.js';
import type {FileRow} from '../../data/dataset.js';
import type {FileReader, Reading} from '../../data/reading/reading.js';

/** The clock of all that says how long a reading takes; a test can set it. */
export const clock = {now: (): number => performance.now()};

/** The loading of a file. All charts of the page that use the file share it. */
export class FileLoading {
  readonly abort = new AbortController();
  /** One for each chart: called when a stopped reading goes on, because then there is another result to wait for. */
  readonly users = new Set<() => void>();
  /** When it began or, if it was stopped, when it went on. */
  since = clock.now();
  bytes = 0;
  /** Length of the file, if it is known. */
  total: number | undefined;
  /** Undefined until the server answers. */
  reader: Pick<FileReader<FileRow>, 'counts' | 'soFar'> | undefined;
  isDone = false;
  /** Set while it is stopped: resolves when it goes on. */
  gate: Promise<void> | undefined;
  open = (): void => undefined;
  /** It was stopped: the server may have hung up meanwhile. */
  wasStopped = false;
  /** Of the whole file or, after `settle`, of a part of it. */
  reading!: Promise<Reading>;
  settle!: (part: Reading) => void;
  readonly #whole: Promise<Reading>;

  constructor(load: (file: FileLoading) => Promise<Reading>) {
    this.#whole = load(this);
    this.wait();
    const end = (): unknown => (this.isDone = true);
    this.#whole.then(end, end);
  }

  /** Waits for the whole file, also after a part of it. */
  wait(): void {
    this.reading = Promise.race([this.#whole, new Promise<Reading>((settle) => (this.settle = settle))]);
  }
}

/** A reading that several charts of the page may share. Each calls `release` once; the last release stops the loading. */
export interface SharedReading {
  readonly reading: Promise<Reading>;
  /** Undefined if the text is in the page. */
  readonly file?: FileLoading;
  release(): void;
}

/** The files of a tag, for the code that shows how far they are. */
export interface Source {
  readonly host: ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    /** Reads a text out. */
    say(words?: string): void;
  };
  /** The last good reading of every file, by attribute. */
  readonly readings: Readonly<Record<string, Reading>> | undefined;
  /** The failure of the newest load. */
  readonly failure: Problem | undefined;
  /** Whether a file that is shown was not read to its end. */
  readonly isPartial: boolean;
  /** The files that are open, the first one first. */
  readonly open: readonly (readonly [attribute: string, file: SharedReading])[];
  /** The name of a file in sentences. */
  nameOf(attribute: string): string;
  /** Reads all files from their start. */
  retry(): void;
}

/** Files of this length show how much of them is read, bytes. */
const LONG = 1_000_000;
/** After this time a reading can be stopped, and is long whatever its length is, ms. */
const PATIENCE = 5000;

export const isSlow = ({since, bytes}: FileLoading): boolean => bytes > 0 && clock.now() - since >= PATIENCE;

/** Whether it is worth saying how far it is. */
export const isLong = (file: FileLoading | undefined): boolean =>
  file !== undefined && !file.isDone && (Math.max(file.bytes, file.total ?? 0) > LONG || isSlow(file));
