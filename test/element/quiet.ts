import {whenQuiet} from '../../src/element/page/quiet.js';

/** Waits until the page is idle and the work that waited for it has begun. */
export const quiet = async (): Promise<void> => {
  for (let i = 0; i < 2; i += 1) await new Promise<void>((resume) => whenQuiet(resume));
};

/** Simulates a reader who asks to save data, until the test ends. */
export function saveData(): void {
  Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: true}});
}

const own = window.setTimeout;

/** Holds back timers of ten seconds or more until the test lets them run. */
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
