import {css} from '../../stylesheets.js';

/**
 * The values that a page can set, read once on the host: colours, font, radius, inner margin. It is the first style sheet of a
 * figure. A page sets `--conflict-…` anywhere above the tag. Dark mode follows the computed `color-scheme` of the host. The
 * comments give the contrast on paper.
 */
export const tokens = css`
  :host {
    --_font: var(
      --conflict-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Noto Sans',
      'Helvetica Neue',
      Arial,
      sans-serif
    );
    --_pad: var(--conflict-pad, 16px);
    --_radius: var(--conflict-radius, 2px);
    --_paper: var(--conflict-paper, light-dark(#fff, #16181d));
    --_sunk: var(--conflict-paper-sunk, light-dark(#f3f4f6, #21262d));
    --_raised: var(--conflict-paper-raised, light-dark(#fff, #22272e));
    --_ink: var(--conflict-ink, light-dark(#16181d, #eceef1)); /* 17.8, dark 15.3 */
    --_soft: var(--conflict-ink-soft, light-dark(#444a53, #c4c9d0)); /* 8.9, 10.7 */
    --_muted: var(--conflict-ink-muted, light-dark(#5b626c, #a0a7b1)); /* 6.2, 7.3 */
    --_strong: var(--conflict-line-strong, light-dark(#7a818b, #8a919b)); /* 3.9, 5.6 */
    --_line: var(--conflict-line, light-dark(#dde0e4, #333a43)); /* decoration only */
    --_mark: var(--conflict-mark, light-dark(#14606f, #6cc0cf)); /* 7.2, 8.5 */
    --_rest: var(--conflict-mark-rest, light-dark(#6f9ba5, #3f7f8b)); /* 3.0, 3.9 */
    --_accent: var(--conflict-accent, light-dark(#14606f, #6cc0cf));
    --_focus-in: var(--conflict-focus-in, light-dark(#fff, #000));
    --_focus-out: var(--conflict-focus-out, light-dark(#000, #fff));
    --_land: var(--conflict-land, light-dark(#e6e9ec, #2b3138));
    --_land-rest: var(--conflict-land-rest, light-dark(#f1f3f5, #1f242b));
    --_land-edge: var(--conflict-land-edge, light-dark(#fff, #16181d));
    --_stroke: var(--conflict-stroke-mark, 2px);
  }

  @media (prefers-contrast: more) {
    :host {
      --_soft: var(--_ink);
      --_muted: var(--_ink);
      --_strong: var(--_ink);
      --_line: var(--_ink);
      --_stroke: 3px;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_sunk: Canvas;
      --_raised: Canvas;
      --_ink: CanvasText;
      --_soft: CanvasText;
      --_muted: CanvasText;
      --_strong: CanvasText;
      --_line: CanvasText;
      --_mark: CanvasText;
      --_rest: CanvasText;
      --_accent: LinkText;
      --_focus-in: Canvas;
      --_focus-out: Highlight;
      --_land: Canvas;
      --_land-rest: Canvas;
      --_land-edge: CanvasText;
    }
  }

  @media print {
    :host {
      color-scheme: light;
      --_paper: #fff;
      --_sunk: #fff;
      --_raised: #fff;
      --_ink: #000;
      --_soft: #000;
      --_muted: #333;
      --_strong: #555;
      --_line: #bbb;
      --_mark: #14606f;
      --_rest: #6f9ba5;
      --_accent: #000;
      --_land: #e6e9ec;
      --_land-rest: #f1f3f5;
      --_land-edge: #fff;
    }
  }
`;
