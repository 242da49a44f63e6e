// What a wrong answer costs.

/**
 * Turns probabilities in place into the gradient of their cross entropy with the right answer, times `share`; without a
 * right answer (-1) into zeros. Gives the loss, which is only shown and never steers the weights.
 */
export function crossEntropy(heap: Float32Array, at: number, count: number, answer: number, share: number): number {
  if (answer < 0) {
    heap.fill(0, at, at + count);
    return 0;
  }
  const probability = heap[at + answer]!;
  for (let k = at; k < at + count; k++) heap[k]! *= share;
  heap[at + answer]! -= share;
  return -Math.log(Math.max(probability, 1e-20));
}
