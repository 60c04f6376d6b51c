import {css} from '../../stylesheets.js';

/** The figure on paper. */
export const printSheet = css`
  @media print {
    /* what is pressed, and what is heard */
    .controls,
    .card,
    .more,
    .hint,
    .for-ears,
    legend,
    .act,
    .message-acts {
      display: none;
    }
    /* one column, also where nobody could draw it anew for the sheet */
    .block.two,
    .words.with-notes {
      display: block;
    }
    .block .first {
      width: auto;
    }
    .block .second,
    .words > * + * {
      margin-top: 24px;
    }
    svg.drawing {
      break-inside: avoid;
      max-height: 94vh;
    }
    .head,
    .panel-heading,
    .panel-subheading,
    .panel .key,
    .cannot-heading {
      break-after: avoid;
    }
    .panel-foot {
      break-before: avoid;
    }
    .head,
    .key li,
    .notes li,
    .cannot,
    .strip,
    .panel-foot {
      break-inside: avoid;
    }
    /* where the links lead */
    :is(.sources, .notes, .corrections) a[href]::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
