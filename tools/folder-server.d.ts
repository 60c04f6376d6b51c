interface Asked {
  readonly path: string;
  readonly status: number;
}
/** Serves a folder below a path, as a static host does. `asked` holds each request in order. */
export declare function serveFolder(
  folder: string,
  prefix?: string,
): Promise<{readonly address: string; readonly asked: Asked[]; close(): Promise<void>}>;
