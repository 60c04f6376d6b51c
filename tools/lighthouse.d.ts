/** What Lighthouse says of the first page of the demo, seen with a phone: figures of 100, and in words what cost points. */
export declare function measure(
  categories?: readonly string[],
): Promise<{readonly figures: Readonly<Record<string, number>>; readonly lost: readonly string[]}>;
