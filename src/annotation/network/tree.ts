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
  const at = (from: number, to: number) => (from - 1) * count + (to - 1);
  // Best sums of spans from word `from` to `to`: "open" spans have an arc between their ends that still lacks the words
  // beyond it, "done" spans are complete; left means that the head is the last word, right that it is the first.
  const openLeft = new Float64Array(count * count);
  const openRight = new Float64Array(count * count);
  const doneLeft = new Float64Array(count * count);
  const doneRight = new Float64Array(count * count);
  const cutOpen = new Int32Array(count * count);
  const cutLeft = new Int32Array(count * count);
  const cutRight = new Int32Array(count * count);
  for (let length = 1; length < count; length++) {
    for (let from = 1; from + length <= count; from++) {
      const to = from + length;
      const span = at(from, to);
      let best = Number.NEGATIVE_INFINITY;
      for (let cut = from; cut < to; cut++) {
        const sum = doneRight[at(from, cut)]! + doneLeft[at(cut + 1, to)]!;
        if (sum > best) {
          best = sum;
          cutOpen[span] = cut;
        }
      }
      openLeft[span] = best + score(from, to);
      openRight[span] = best + score(to, from);
      best = Number.NEGATIVE_INFINITY;
      for (let cut = from; cut < to; cut++) {
        const sum = doneLeft[at(from, cut)]! + openLeft[at(cut, to)]!;
        if (sum > best) {
          best = sum;
          cutLeft[span] = cut;
        }
      }
      doneLeft[span] = best;
      best = Number.NEGATIVE_INFINITY;
      for (let cut = from + 1; cut <= to; cut++) {
        const sum = openRight[at(from, cut)]! + doneRight[at(cut, to)]!;
        if (sum > best) {
          best = sum;
          cutRight[span] = cut;
        }
      }
      doneRight[span] = best;
    }
  }
  let root = 1;
  let best = Number.NEGATIVE_INFINITY;
  for (let word = 1; word <= count; word++) {
    const sum = doneLeft[at(1, word)]! + doneRight[at(word, count)]! + score(word, 0);
    if (sum > best) [best, root] = [sum, word];
  }
  heads[root] = 0;
  const spans: [from: number, to: number, kind: "doneLeft" | "doneRight"][] = [
    [1, root, "doneLeft"],
    [root, count, "doneRight"],
  ];
  for (let next = spans.pop(); next !== undefined; next = spans.pop()) {
    const [from, to, kind] = next;
    if (from >= to) continue;
    const toLeft = kind === "doneLeft";
    const corner = toLeft ? cutLeft[at(from, to)]! : cutRight[at(from, to)]!;
    const [first, last] = toLeft ? [corner, to] : [from, corner];
    if (toLeft) heads[first] = last;
    else heads[last] = first;
    const cut = cutOpen[at(first, last)]!;
    spans.push([first, cut, "doneRight"], [cut + 1, last, "doneLeft"]);
    spans.push(toLeft ? [from, corner, "doneLeft"] : [corner, to, "doneRight"]);
  }
}
