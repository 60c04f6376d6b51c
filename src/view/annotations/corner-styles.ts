/** Styles for the corner of a corrected mark; they load with the corrections. */
export const cornerStyles = `
.corner { fill: var(--_ink); }
.row-name svg, .corrections svg { display: inline-block; }
`;
