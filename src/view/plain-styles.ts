/** Styles of lists without drawings: name, text, date. Only charts with such a list load them. */
export const plainStyles = `
.plain li {
  border-bottom: 1px solid var(--_line);
  padding-block: 4px 3px;
}
.plain .row {
  display: grid;
  grid-template: 'name lines date' auto / var(--_name) minmax(0, 1fr) auto;
  column-gap: 12px;
}
[data-size='S'] .plain .row {
  grid-template: 'name date' auto 'lines lines' auto / minmax(0, 1fr) auto;
}
.plain .row-name {
  grid-area: name;
}
.plain .row-lines {
  grid-area: lines;
}
.plain .row-date {
  grid-area: date;
}
.flow ul {
  padding-top: 6px;
}
.plain.plain .flow :is(li, .row, .row-name) {
  display: inline;
  border: 0;
  font-weight: 400;
}
/* one box for each name: a first name of a line would else begin, for pointer and ring, at the end of the line before */
.plain.plain .flow .row {
  display: inline-block;
}
.flow li:not(:last-child) .row-name::after {
  content: ',';
}
.plain .row-aside { padding-inline-start: 10px; border-inline-start: 2px solid var(--_strong); }
.plain .row > .row-aside { grid-column: 2 / -1; margin-bottom: 3px; }
[data-size='S'] .plain .row > .row-aside { grid-column: 1 / -1; }
.plain p.row-aside { margin-top: 6px; }
`;
