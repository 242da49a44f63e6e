// Heads to trees: whether every word's best head gives a tree, and the best projective tree where it doesn't.

/** Whether `heads` (row 0 is the root, whose own entry is ignored) is a tree with exactly one word under the root. */
export function isTree(heads: Int32Array): boolean {
  const size = heads.length;
  let roots = 0;
  for (let i = 1; i < size; i++) if (heads[i] === 0) roots++;
  if (size > 1 && roots !== 1) return false;
  const seen = new Int32Array(size);
  for (let i = 1; i < size; i++) {
    let word = i;
    while (word !== 0 && seen[word] === 0) {
      seen[word] = i;
      word = heads[word]!;
    }
    if (word !== 0 && seen[word] === i) return false;
  }
  return true;
}

/**
 * The projective tree with one word under the root that has the highest sum of scores (Eisner 1996), in O(n³).
 * `score(i, j)` is that of head j for word i, over rows 0 (the root) to `size` - 1; the heads are written to `heads`.
 */
export function projectiveTree(size: number, score: (word: number, head: number) => number, heads: Int32Array): void {
  const count = size - 1;
  if (count <= 0) return;
  // Words are counted from 0 here. Best sums of spans of words: "open" spans have an arc between their ends that still
  // lacks the words beyond the dependent, "done" spans are complete; left means that the head is the last word, right
  // that it is the first. Sums lie by the span's first word, or mirrored by its last, so that the loops read straight on.
  const sums = () => new Float32Array(count * count);
  const [openLeftByLast, openRight] = [sums(), sums()];
  const [doneLeft, doneLeftByLast, doneRight, doneRightByLast] = [sums(), sums(), sums(), sums()];
  const cutOpen = new Int16Array(count * count);
  const cutLeft = new Int16Array(count * count);
  const cutRight = new Int16Array(count * count);
  for (let length = 1; length < count; length++) {
    for (let from = 0, to = length; to < count; from++, to++) {
      const [first, last] = [from * count, to * count];
      const span = first + to;
      let best = Number.NEGATIVE_INFINITY;
      for (let cut = from; cut < to; cut++) {
        const sum = doneRight[first + cut]! + doneLeftByLast[last + cut + 1]!;
        if (sum > best) {
          best = sum;
          cutOpen[span] = cut;
        }
      }
      openLeftByLast[last + from] = best + score(from + 1, to + 1);
      openRight[span] = best + score(to + 1, from + 1);
      best = Number.NEGATIVE_INFINITY;
      for (let cut = from; cut < to; cut++) {
        const sum = doneLeft[first + cut]! + openLeftByLast[last + cut]!;
        if (sum > best) {
          best = sum;
          cutLeft[span] = cut;
        }
      }
      doneLeft[span] = doneLeftByLast[last + from] = best;
      best = Number.NEGATIVE_INFINITY;
      for (let cut = from + 1; cut <= to; cut++) {
        const sum = openRight[first + cut]! + doneRightByLast[last + cut]!;
        if (sum > best) {
          best = sum;
          cutRight[span] = cut;
        }
      }
      doneRight[span] = doneRightByLast[last + from] = best;
    }
  }
  let root = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let word = 0; word < count; word++) {
    const sum = doneLeft[word]! + doneRight[word * count + count - 1]! + score(word + 1, 0);
    if (sum > best) [best, root] = [sum, word];
  }
  heads[root + 1] = 0;
  const spans: [from: number, to: number, kind: "doneLeft" | "doneRight"][] = [
    [0, root, "doneLeft"],
    [root, count - 1, "doneRight"],
  ];
  for (let next = spans.pop(); next !== undefined; next = spans.pop()) {
    const [from, to, kind] = next;
    if (from >= to) continue;
    const toLeft = kind === "doneLeft";
    const corner = toLeft ? cutLeft[from * count + to]! : cutRight[from * count + to]!;
    const [first, last] = toLeft ? [corner, to] : [from, corner];
    if (toLeft) heads[first + 1] = last + 1;
    else heads[last + 1] = first + 1;
    const cut = cutOpen[first * count + last]!;
    spans.push([first, cut, "doneRight"], [cut + 1, last, "doneLeft"]);
    spans.push(toLeft ? [from, corner, "doneLeft"] : [corner, to, "doneRight"]);
  }
}
