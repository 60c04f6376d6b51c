/**
 * Styles of lists of texts: the name of a group is beside or above its rows; at size L the rows have three columns. Only charts with
 * such a list load them.
 */
export const textsStyles = `
.texts {
  padding-inline-start: 0;
}
/* the days between the drawing and it */
.block + .block:has(.views + .texts) {
  margin-top: 16px;
}
.views:has(+ .texts) {
  margin-bottom: 12px;
}
.views:has(+ .texts) span {
  padding-inline: 6px;
}
[data-size='S'] .views:has(+ .texts) {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(64px, 1fr));
}
[data-size='S'] .views:has(+ .texts) span {
  display: grid;
  align-content: center;
  height: 100%;
  padding: 1px;
}
.texts .list-group {
  border-top: 1px solid var(--_strong);
  padding-top: 10px;
}
.texts .list-group + .list-group,
.texts + .more {
  margin-top: 20px;
}
:is(.panel-heading, .panel-subheading) + .texts {
  margin-top: 12px;
}
.texts .group-heading {
  flex-wrap: wrap;
  column-gap: 10px;
  align-items: baseline;
  padding: 0 0 8px;
  border: 0;
  font-size: 16px;
  line-height: 22px;
}
.texts .group-name {
  flex: none;
}
.texts .group-count {
  color: var(--_muted);
  font-size: 14px;
  font-weight: 400;
}
.texts .rows {
  display: grid;
  gap: 10px 24px;
}
.texts li {
  position: relative;
  min-width: 0;
}
.texts li:has(.gutter) {
  padding-inline-start: 22px;
}
.texts .gutter {
  position: absolute;
  inset-block: 1px auto;
  inset-inline: -22px auto;
}
.texts .row > span:not(.gutter) {
  display: block;
}
.texts .row-name {
  font-size: 16px;
  line-height: 22px;
  text-wrap: pretty;
}
.texts .row-lines {
  color: var(--_ink);
}
.texts .row-aside {
  margin-top: 2px;
}
.row-about {
  color: var(--_muted);
}
.row-about .tag {
  display: inline-block;
  margin-inline-start: 4px;
  padding: 0 6px;
  border: 1px solid var(--_ink);
  color: var(--_ink);
  font-size: 12px;
  box-sizing: border-box;
  max-width: 100%;
  overflow-wrap: anywhere;
}
[data-size='M'] .texts .list-group {
  display: grid;
  grid-template-columns: 152px minmax(0, 1fr);
  column-gap: 16px;
}
[data-size='M'] .texts .group-heading {
  display: block;
}
[data-size='M'] .texts .group-heading > span {
  display: block;
}
[data-size='L'] .texts .rows {
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 16px 40px;
}
`;
