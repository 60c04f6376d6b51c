/** Draws in every figure of the page, and says so to whoever looks. */
export function drawAll(draw) {
  for (const figure of document.querySelectorAll('figure')) {
    void draw(figure, figure.dataset.src).then(() => {
      figure.dataset.drawn = '';
    });
  }
}
