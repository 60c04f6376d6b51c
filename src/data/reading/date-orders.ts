/** A cell whose day can stand in one place only. */
interface Proof {
  readonly row: number;
  readonly value: string;
}

const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/;

/**
 * Cells of days in numbers that have but one order: what somebody who mends a file is told of the others. The days themselves
 * are not read by it.
 */
export class DateOrders {
  readonly #proofs = new Map<string, Proof>();

  note(name: string, row: number, value: string): void {
    const [, first, , second] = NUMERIC.exec(value) ?? [];
    const order = Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : undefined;
    const key = `${order} ${name}`;
    if (order && !(Number(first) > 12 && Number(second) > 12) && !this.#proofs.has(key))
      this.#proofs.set(key, {row, value});
  }

  /** What comes first in a column, with the cell that shows it; undefined where the column shows nothing, or both. */
  of(name: string): (Proof & {readonly first: 'day' | 'month'}) | undefined {
    const [day, month] = [this.#proofs.get(`day ${name}`), this.#proofs.get(`month ${name}`)];
    if (day && month) return undefined;
    return day ? {...day, first: 'day'} : month && {...month, first: 'month'};
  }
}
