interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
/** The response to `GET path` for a file of the repository. */
export declare function answerFile(root: string, path: string): Promise<Answer>;
