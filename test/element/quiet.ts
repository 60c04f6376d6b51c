import {whenQuiet} from '../../src/element/quiet.js';

/** A page that is quiet, and has been so for as long as whatever waited for it needs to begin. */
export const quiet = async (): Promise<void> => {
  for (let i = 0; i < 2; i += 1) await new Promise<void>((resume) => whenQuiet(resume));
};

/** The reader asks to save data, until the test ends. */
export function saveData(): void {
  Object.defineProperty(navigator, 'connection', {configurable: true, value: {saveData: true}});
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'connection');
});
