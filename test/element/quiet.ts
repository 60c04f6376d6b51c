import {whenQuiet} from '../../src/element/page/quiet.js';

/** A page that is quiet, and has been so for as long as whatever waited for it needs to begin. */
export const quiet = async (): Promise<void> => {
  for (let i = 0; i < 2; i += 1) await new Promise<void>((resume) => whenQuiet(resume));
};

/** The reader asks to save data, until the test ends. */
export function saveData(): void {
  Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: true}});
}

const own = window.setTimeout;

/** Keeps what is to happen after ten seconds or more until the test says that they have passed. */
export function holdTime(): () => void {
  const held: (() => void)[] = [];
  window.setTimeout = ((act: () => void, delay?: number) =>
    (delay ?? 0) >= 10_000 ? -held.push(act) : own(act, delay)) as typeof window.setTimeout;
  return () => held.splice(0).forEach((act) => act());
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
  window.setTimeout = own;
});
