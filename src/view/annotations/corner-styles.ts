/** Style rules for the corner that marks what was corrected; they come with the corrections. */
export const cornerStyles = `
.corner { fill: var(--_ink); }
.row-name svg, .corrections svg { display: inline-block; }
`;
