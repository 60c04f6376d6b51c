import type {CountRow} from '../cells.js';
import type {Relation, Settled} from './settled.js';
import type {Line} from './solver.js';

/** Withheld counts that depend on each other, and the equations between them; the first columns are the counts. */
export interface Component<Row extends CountRow = CountRow> {
  readonly rows: readonly Row[];
  readonly columns: number;
  readonly lines: readonly Line[];
  readonly relations: readonly Relation<Row>[];
}

interface Draft<Row extends CountRow> {
  readonly relation: Relation<Row>;
  readonly hidden: readonly Row[];
  amounts: readonly number[];
  known: number;
}

/** The equations of a reading, with every printed count put in, divided into independent components. */
export function componentsOf<Row extends CountRow>(
  {relations, size}: Settled<Row>,
  isHidden: (row: Row) => boolean,
  sizeOf: (row: Row) => number,
): readonly Component<Row>[] {
  const drafts = relations.map((relation): Draft<Row> => {
    const hidden = relation.claim.filter(isHidden);
    const known = relation.claim.filter((row) => !isHidden(row)).reduce((sum, row) => sum + sizeOf(row), 0);
    return {relation, hidden, amounts: relation.amounts, known};
  });
  putIn(drafts, size);
  const open = drafts.filter(({amounts, hidden}) => amounts.length + hidden.length > 0);
  return groupsOf(open, size).map(componentOf);
}

/** An amount that is alone in a printed count is known: it is subtracted from all others. */
function putIn<Row extends CountRow>(drafts: readonly Draft<Row>[], size: number): void {
  const users: Draft<Row>[][] = Array.from({length: size}, () => []);
  for (const draft of drafts) for (const amount of draft.amounts) users[amount]!.push(draft);
  const isSettled = ({amounts, hidden, relation}: Draft<Row>): boolean =>
    amounts.length === 1 && hidden.length === 0 && relation.sign === 'equal';
  const queue = drafts.filter(isSettled);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [amount] = next.amounts;
    if (amount === undefined) continue;
    const value = next.known;
    for (const user of users[amount]!) {
      user.amounts = user.amounts.filter((one) => one !== amount);
      user.known -= value;
      if (isSettled(user)) queue.push(user);
    }
  }
}

function groupsOf<Row extends CountRow>(
  drafts: readonly Draft<Row>[],
  size: number,
): readonly (readonly Draft<Row>[])[] {
  const group = new Map<number | Row, number>();
  const members: Draft<Row>[][] = [];
  for (const draft of drafts) {
    const keys = [...draft.amounts, ...draft.hidden];
    const found = [...new Set(keys.flatMap((key) => group.get(key) ?? []))];
    const [into = members.push([]) - 1] = found;
    for (const other of found.slice(1)) {
      for (const moved of members[other]!) for (const key of [...moved.amounts, ...moved.hidden]) group.set(key, into);
      members[into]!.push(...members[other]!);
      members[other] = [];
    }
    members[into]!.push(draft);
    for (const key of keys) group.set(key, into);
  }
  return members.filter((some) => some.some(({hidden}) => hidden.length > 0) && size >= 0);
}

function componentOf<Row extends CountRow>(drafts: readonly Draft<Row>[]): Component<Row> {
  const rows = [...new Set(drafts.flatMap(({hidden}) => hidden))];
  const columnOf = new Map<number | Row, number>(rows.map((row, at) => [row, at]));
  for (const amount of drafts.flatMap(({amounts}) => amounts))
    if (!columnOf.has(amount)) columnOf.set(amount, columnOf.size);
  const lines = drafts.map(({amounts, hidden, known, relation: {sign}}): Line => ({
    columns: [...amounts, ...hidden].map((key) => columnOf.get(key)!),
    weights: [...amounts.map(() => 1), ...hidden.map(() => -1)],
    low: sign === 'most' ? -Infinity : known,
    high: sign === 'least' ? Infinity : known,
  }));
  return {rows, columns: columnOf.size, lines, relations: drafts.map(({relation}) => relation)};
}
