/** The names of all charts: the folders in src/charts/. */
export declare const chartNames: readonly string[];
