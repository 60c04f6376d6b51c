/** The imports of each file, by path. */
export type Graph = ReadonlyMap<string, readonly string[]>;
export declare function graphOf(folder: string): Graph;
export declare function circlesOf(graph: Graph): readonly (readonly string[])[];
