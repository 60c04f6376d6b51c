/** The rings of path data, so that a pointer finds the country it is on. */
export const ringsOf = (path: string): readonly (readonly [number, number])[][] =>
  path
    .split('M')
    .slice(1)
    .map((ring) =>
      ring
        .replace(/Z.*$/, '')
        .split('L')
        .map((pair) => {
          const [x = 0, y = 0] = pair.split(',').map(Number);
          return [x, y] as const;
        }),
    );
