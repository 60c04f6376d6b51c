import type {Cell, CountRow} from './cells.js';
import type {Relation} from './solve/settled.js';
import {smallestOf} from './suppress.js';

/**
 * The cell to withhold next in order to protect `given`. First choice: the smallest printed part of a total that contains `given`,
 * from the total with the fewest withheld parts. Then a part of `given`, then a total, then anything connected with it.
 */
export function nextToHide<Row extends CountRow>(
  given: Cell<Row>,
  relations: readonly Relation<Row>[],
  tied: readonly Relation<Row>[],
  isHidden: (row: Row) => boolean,
): Cell<Row> | undefined {
  const isPrinted = ({claim}: Relation<Row>): boolean => !claim.some(isHidden);
  // other counts of the same cell, or other rows of one claim
  const isPartly = ({cell}: Relation<Row>): boolean => !cell.claims.flat().every(isHidden);
  const own = relations.find(({cell}) => cell === given);
  const amounts = new Set(own?.amounts);
  const meets = (one: Relation<Row>): boolean => one.amounts.some((amount) => amounts.has(amount));
  const isWithin = (part: Relation<Row>, all: ReadonlySet<number>): boolean =>
    part.amounts.every((amount) => all.has(amount));
  const around = relations.filter((one) => one !== own && meets(one));
  const wholes = around
    .filter((one) => !isWithin(one, amounts))
    .map((whole) => {
      const all = new Set(whole.amounts);
      const parts = relations.filter(
        (one) => one !== whole && one.amounts.length > 0 && isWithin(one, all) && !meets(one),
      );
      return {
        whole,
        parts: parts.filter(isPrinted),
        hidden: parts.filter((part) => !isPrinted(part)).length,
        size: all.size,
      };
    });
  wholes.sort((a, b) => a.hidden - b.hidden || a.size - b.size);
  const [first] = wholes.filter(({whole, parts}) => isPrinted(whole) && parts.length > 0);
  const choices = [
    first?.parts ?? [],
    around.filter((one) => isWithin(one, amounts) && isPrinted(one)),
    wholes.map(({whole}) => whole).filter(isPrinted),
    tied.filter(isPrinted),
    tied.filter(isPartly),
  ];
  const [cell] = (choices.find((some) => some.length > 0) ?? [])
    .map((one) => one.cell)
    .sort((a, b) => smallestOf(a) - smallestOf(b));
  return cell;
}
