export declare const chromeArgs: string[];
export declare function findChrome(): Promise<string>;
