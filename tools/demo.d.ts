/** Writes the demo as plain files into a folder; dist/demo/ if none is named. */
export declare function makeDemo(out?: string): void;
