// The arithmetic of the network in AssemblyScript, compiled to WebAssembly with SIMD.
//
// All places and strides count floats from the start of memory. The sums have a fixed order and exp is a polynomial of
// our own, so the results are the same bits on every machine; src/annotation/network/plain-kernel.ts is the same in
// plain TypeScript. The number of columns of a product and the size of an LSTM are multiples of four.

// @ts-ignore: decorator
@inline function address(place: i32): usize {
  return (<usize>place) << 2;
}

/**
 * C = S + A·B. A is `rows` × `depth` and is read at `a + i·aRow + k·aStep`, so a transposed matrix is a matter of
 * strides; B is `depth` × `columns`. The sum for C[i][j] begins with S[i][j] = `start + i·startRow + j` (a bias with
 * startRow 0, or C itself) and runs over k upwards.
 */
export function multiply(
  a: i32, aRow: i32, aStep: i32, b: i32, bRow: i32, start: i32, startRow: i32, c: i32, cRow: i32,
  rows: i32, columns: i32, depth: i32,
): void {
  const whole = rows & ~3;
  // Columns outside, rows inside: eight columns of B stay in the nearest cache while all rows pass.
  let j = 0;
  for (; j + 7 < columns; j += 8) {
    for (let i = 0; i < whole; i += 4) {
      const at = a + i * aRow;
      multiplyBlock8(at, aRow, aStep, b + j, bRow, start + i * startRow + j, startRow, c + i * cRow + j, cRow, depth);
    }
  }
  for (; j < columns; j += 4) {
    for (let i = 0; i < whole; i += 4) {
      const at = a + i * aRow;
      multiplyBlock4(at, aRow, aStep, b + j, bRow, start + i * startRow + j, startRow, c + i * cRow + j, cRow, depth);
    }
  }
  for (let i = whole; i < rows; i++) {
    multiplyRow(a + i * aRow, aStep, b, bRow, start + i * startRow, c + i * cRow, columns, depth);
  }
}

/** Four rows and eight columns of `multiply`. */
// @ts-ignore: decorator
@inline function multiplyBlock8(
  a: i32, aRow: i32, aStep: i32, b: i32, bRow: i32, start: i32, startRow: i32, c: i32, cRow: i32, depth: i32,
): void {
  const step = address(aStep);
  const bStep = address(bRow);
  let a0 = address(a);
  const a1 = address(aRow);
  const a2 = a1 + a1;
  const a3 = a2 + a1;
  let s = address(start);
  let c00 = v128.load(s), c01 = v128.load(s, 16);
  s += address(startRow);
  let c10 = v128.load(s), c11 = v128.load(s, 16);
  s += address(startRow);
  let c20 = v128.load(s), c21 = v128.load(s, 16);
  s += address(startRow);
  let c30 = v128.load(s), c31 = v128.load(s, 16);
  let w = address(b);
  for (let k = 0; k < depth; k++) {
    const w0 = v128.load(w), w1 = v128.load(w, 16);
    const x0 = v128.load_splat<f32>(a0);
    c00 = f32x4.add(c00, f32x4.mul(x0, w0));
    c01 = f32x4.add(c01, f32x4.mul(x0, w1));
    const x1 = v128.load_splat<f32>(a0 + a1);
    c10 = f32x4.add(c10, f32x4.mul(x1, w0));
    c11 = f32x4.add(c11, f32x4.mul(x1, w1));
    const x2 = v128.load_splat<f32>(a0 + a2);
    c20 = f32x4.add(c20, f32x4.mul(x2, w0));
    c21 = f32x4.add(c21, f32x4.mul(x2, w1));
    const x3 = v128.load_splat<f32>(a0 + a3);
    c30 = f32x4.add(c30, f32x4.mul(x3, w0));
    c31 = f32x4.add(c31, f32x4.mul(x3, w1));
    w += bStep;
    a0 += step;
  }
  let t = address(c);
  v128.store(t, c00), v128.store(t, c01, 16);
  t += address(cRow);
  v128.store(t, c10), v128.store(t, c11, 16);
  t += address(cRow);
  v128.store(t, c20), v128.store(t, c21, 16);
  t += address(cRow);
  v128.store(t, c30), v128.store(t, c31, 16);
}

/** Four rows and four columns of `multiply`. */
// @ts-ignore: decorator
@inline function multiplyBlock4(
  a: i32, aRow: i32, aStep: i32, b: i32, bRow: i32, start: i32, startRow: i32, c: i32, cRow: i32, depth: i32,
): void {
  let a0 = address(a);
  const a1 = address(aRow);
  let s = address(start);
  let c0 = v128.load(s);
  s += address(startRow);
  let c1 = v128.load(s);
  s += address(startRow);
  let c2 = v128.load(s);
  s += address(startRow);
  let c3 = v128.load(s);
  let w = address(b);
  for (let k = 0; k < depth; k++) {
    const w0 = v128.load(w);
    c0 = f32x4.add(c0, f32x4.mul(v128.load_splat<f32>(a0), w0));
    c1 = f32x4.add(c1, f32x4.mul(v128.load_splat<f32>(a0 + a1), w0));
    c2 = f32x4.add(c2, f32x4.mul(v128.load_splat<f32>(a0 + 2 * a1), w0));
    c3 = f32x4.add(c3, f32x4.mul(v128.load_splat<f32>(a0 + 3 * a1), w0));
    w += address(bRow);
    a0 += address(aStep);
  }
  let t = address(c);
  v128.store(t, c0);
  t += address(cRow);
  v128.store(t, c1);
  t += address(cRow);
  v128.store(t, c2);
  t += address(cRow);
  v128.store(t, c3);
}

/** One row of `multiply`: 32 columns at a time, because here the weights, not the row, are what is read most. */
function multiplyRow(
  a: i32, aStep: i32, b: i32, bRow: i32, start: i32, c: i32, columns: i32, depth: i32,
): void {
  const step = address(aStep);
  const bStep = address(bRow);
  const end = address(a + depth * aStep);
  let j = 0;
  for (; j + 31 < columns; j += 32) {
    const s = address(start + j);
    let c0 = v128.load(s), c1 = v128.load(s, 16), c2 = v128.load(s, 32), c3 = v128.load(s, 48);
    let c4 = v128.load(s, 64), c5 = v128.load(s, 80), c6 = v128.load(s, 96), c7 = v128.load(s, 112);
    let w = address(b + j);
    for (let x = address(a); x < end; x += step, w += bStep) {
      const value = v128.load_splat<f32>(x);
      c0 = f32x4.add(c0, f32x4.mul(value, v128.load(w)));
      c1 = f32x4.add(c1, f32x4.mul(value, v128.load(w, 16)));
      c2 = f32x4.add(c2, f32x4.mul(value, v128.load(w, 32)));
      c3 = f32x4.add(c3, f32x4.mul(value, v128.load(w, 48)));
      c4 = f32x4.add(c4, f32x4.mul(value, v128.load(w, 64)));
      c5 = f32x4.add(c5, f32x4.mul(value, v128.load(w, 80)));
      c6 = f32x4.add(c6, f32x4.mul(value, v128.load(w, 96)));
      c7 = f32x4.add(c7, f32x4.mul(value, v128.load(w, 112)));
    }
    const t = address(c + j);
    v128.store(t, c0), v128.store(t, c1, 16), v128.store(t, c2, 32), v128.store(t, c3, 48);
    v128.store(t, c4, 64), v128.store(t, c5, 80), v128.store(t, c6, 96), v128.store(t, c7, 112);
  }
  for (; j < columns; j += 4) {
    let sum = v128.load(address(start + j));
    let w = address(b + j);
    for (let x = address(a); x < end; x += step, w += bStep) {
      sum = f32x4.add(sum, f32x4.mul(v128.load_splat<f32>(x), v128.load(w)));
    }
    v128.store(address(c + j), sum);
  }
}

/** Rows that pass a panel before the next panel is read: with the panel they fit the nearest cache. */
const CHUNK: i32 = 24;

/**
 * `multiply` where B lies in panels of eight columns, each with all its rows, and A row by row. The last panel has eight
 * columns too, so C and S need room for `columns` rounded up to eight. The sums and their order are those of `multiply`.
 */
export function multiplyPanels(
  a: i32, aRow: i32, b: i32, start: i32, startRow: i32, c: i32, cRow: i32, rows: i32, columns: i32, depth: i32,
): void {
  const panel = 8 * depth;
  for (let first = 0; first < rows; first += CHUNK) {
    const end = min(rows, first + CHUNK);
    // A row that stands alone reads four panels at once: its own few sums would wait for one another.
    const whole = end - (((end - first) & 3) === 1 ? 1 : 0);
    let p = b;
    for (let j = 0; whole > first && j < columns; j += 8, p += panel) {
      for (let i = first; i < whole; i += 4) {
        panelBlock(a + i * aRow, aRow, p, start + i * startRow + j, startRow, c + i * cRow + j, cRow, whole - i, depth);
      }
    }
    if (whole < end) panelRow(a + whole * aRow, b, start + whole * startRow, c + whole * cRow, columns, depth);
  }
}

/** Four rows and one panel. Where fewer rows are `left`, the last one stands for those that are not there. */
// @ts-ignore: decorator
@inline function panelBlock(
  a: i32, aRow: i32, b: i32, start: i32, startRow: i32, c: i32, cRow: i32, left: i32, depth: i32,
): void {
  const last = left - 1;
  const two = min(2, last), three = min(3, last);
  let a0 = address(a), a1 = address(a + aRow), a2 = address(a + two * aRow), a3 = address(a + three * aRow);
  let s = address(start);
  let c00 = v128.load(s), c01 = v128.load(s, 16);
  s = address(start + startRow);
  let c10 = v128.load(s), c11 = v128.load(s, 16);
  s = address(start + two * startRow);
  let c20 = v128.load(s), c21 = v128.load(s, 16);
  s = address(start + three * startRow);
  let c30 = v128.load(s), c31 = v128.load(s, 16);
  let w = address(b);
  const end = a0 + address(depth);
  while (a0 < end) {
    const w0 = v128.load(w), w1 = v128.load(w, 16);
    const x0 = v128.load_splat<f32>(a0);
    c00 = f32x4.add(c00, f32x4.mul(x0, w0));
    c01 = f32x4.add(c01, f32x4.mul(x0, w1));
    const x1 = v128.load_splat<f32>(a1);
    c10 = f32x4.add(c10, f32x4.mul(x1, w0));
    c11 = f32x4.add(c11, f32x4.mul(x1, w1));
    const x2 = v128.load_splat<f32>(a2);
    c20 = f32x4.add(c20, f32x4.mul(x2, w0));
    c21 = f32x4.add(c21, f32x4.mul(x2, w1));
    const x3 = v128.load_splat<f32>(a3);
    c30 = f32x4.add(c30, f32x4.mul(x3, w0));
    c31 = f32x4.add(c31, f32x4.mul(x3, w1));
    w += 32;
    a0 += 4, a1 += 4, a2 += 4, a3 += 4;
  }
  let t = address(c);
  v128.store(t, c00), v128.store(t, c01, 16);
  t = address(c + cRow);
  v128.store(t, c10), v128.store(t, c11, 16);
  t = address(c + two * cRow);
  v128.store(t, c20), v128.store(t, c21, 16);
  t = address(c + three * cRow);
  v128.store(t, c30), v128.store(t, c31, 16);
}

/** One row: four panels at a time, then one by one. */
function panelRow(a: i32, b: i32, start: i32, c: i32, columns: i32, depth: i32): void {
  const from = address(a), end = address(a + depth), panel = address(8 * depth);
  let w = address(b), s = address(start), t = address(c), j = 0;
  for (; j + 24 < columns; j += 32, s += 128, t += 128) {
    let c0 = v128.load(s), c1 = v128.load(s, 16), c2 = v128.load(s, 32), c3 = v128.load(s, 48);
    let c4 = v128.load(s, 64), c5 = v128.load(s, 80), c6 = v128.load(s, 96), c7 = v128.load(s, 112);
    let w1 = w + panel, w2 = w1 + panel, w3 = w2 + panel;
    const next = w3 + panel;
    for (let x = from; x < end; x += 4, w += 32, w1 += 32, w2 += 32, w3 += 32) {
      const value = v128.load_splat<f32>(x);
      c0 = f32x4.add(c0, f32x4.mul(value, v128.load(w)));
      c1 = f32x4.add(c1, f32x4.mul(value, v128.load(w, 16)));
      c2 = f32x4.add(c2, f32x4.mul(value, v128.load(w1)));
      c3 = f32x4.add(c3, f32x4.mul(value, v128.load(w1, 16)));
      c4 = f32x4.add(c4, f32x4.mul(value, v128.load(w2)));
      c5 = f32x4.add(c5, f32x4.mul(value, v128.load(w2, 16)));
      c6 = f32x4.add(c6, f32x4.mul(value, v128.load(w3)));
      c7 = f32x4.add(c7, f32x4.mul(value, v128.load(w3, 16)));
    }
    v128.store(t, c0), v128.store(t, c1, 16), v128.store(t, c2, 32), v128.store(t, c3, 48);
    v128.store(t, c4, 64), v128.store(t, c5, 80), v128.store(t, c6, 96), v128.store(t, c7, 112);
    w = next;
  }
  for (; j < columns; j += 8, s += 32, t += 32) {
    let c0 = v128.load(s), c1 = v128.load(s, 16);
    for (let x = from; x < end; x += 4, w += 32) {
      const value = v128.load_splat<f32>(x);
      c0 = f32x4.add(c0, f32x4.mul(value, v128.load(w)));
      c1 = f32x4.add(c1, f32x4.mul(value, v128.load(w, 16)));
    }
    v128.store(t, c0), v128.store(t, c1, 16);
  }
}

/** Rectifier in place: negative numbers of every row become zero. The number of columns is a multiple of four. */
export function rectify(a: i32, row: i32, rows: i32, columns: i32): void {
  const zero = f32x4.splat(0);
  for (let i = 0; i < rows; i++) {
    const end = address(a + i * row + columns);
    for (let p = address(a + i * row); p < end; p += 16) v128.store(p, f32x4.pmax(v128.load(p), zero));
  }
}

/**
 * One row of the convolution: bias + before + same + after, normalised to mean 0 and deviation 1 with `gain` and `shift`,
 * rectified and added to the word. Sums run upwards in 64 bits.
 */
export function window(
  before: i32, word: i32, same: i32, after: i32, bias: i32, gain: i32, shift: i32, to: i32, width: i32,
): void {
  const size = address(width);
  let sum: f64 = 0;
  for (let k: usize = 0; k < size; k += 8) {
    const value = f64x2.add(
      f64x2.add(f64x2.add(two(address(bias) + k), two(address(before) + k)), two(address(same) + k)),
      two(address(after) + k),
    );
    v128.store64_lane(address(to) + k, f32x4.demote_f64x2_zero(value), 0);
    sum += f64x2.extract_lane(value, 0);
    sum += f64x2.extract_lane(value, 1);
  }
  const mean = sum / <f64>width;
  let squares: f64 = 0;
  for (let k: usize = 0; k < size; k += 8) {
    const distance = f64x2.sub(two(address(to) + k), f64x2.splat(mean));
    const square = f64x2.mul(distance, distance);
    squares += f64x2.extract_lane(square, 0);
    squares += f64x2.extract_lane(square, 1);
  }
  const scale = f64x2.splat(1 / Math.sqrt(squares / <f64>width + 1e-5));
  for (let k: usize = 0; k < size; k += 8) {
    const distance = f64x2.sub(two(address(to) + k), f64x2.splat(mean));
    const scaled = f64x2.mul(f64x2.mul(distance, scale), two(address(gain) + k));
    const value = f64x2.pmax(f64x2.splat(0), f64x2.add(scaled, two(address(shift) + k)));
    v128.store64_lane(address(to) + k, f32x4.demote_f64x2_zero(f64x2.add(two(address(word) + k), value)), 0);
  }
}

/** Two floats in 64 bits. */
// @ts-ignore: decorator
@inline function two(at: usize): v128 {
  return f64x2.promote_low_f32x4(v128.load64_zero(at));
}

/** B = Aᵀ, where A is `rows` × `columns`. */
export function transpose(a: i32, aRow: i32, b: i32, bRow: i32, rows: i32, columns: i32): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      store<f32>(address(b + j * bRow + i), load<f32>(address(a + i * aRow + j)));
    }
  }
}

/**
 * e^x to about 2e-7: 2^n from the exponent bits, times the Taylor polynomial of degree six on [-ln 2 / 2, ln 2 / 2].
 * Adding 1.5 · 2^23 rounds to the nearest integer, ties to even, and leaves it in the lowest bits. No NaN comes here, so
 * that the least and the greatest are one instruction each.
 */
// @ts-ignore: decorator
@inline function exp(x: v128): v128 {
  const bounded = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87)), f32x4.splat(87));
  const y = f32x4.mul(bounded, f32x4.splat(1.44269504));
  const whole = f32x4.add(y, f32x4.splat(12582912));
  const n = f32x4.sub(whole, f32x4.splat(12582912));
  const r = f32x4.mul(f32x4.sub(y, n), f32x4.splat(0.69314718));
  let p = f32x4.splat(0.0013888889);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.008333334));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.041666668));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.16666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  // 0x4b400000 are the bits of 1.5 · 2^23.
  const power = i32x4.shl(i32x4.sub(whole, i32x4.splat(0x4b400000 - 127)), 23);
  return f32x4.mul(p, power);
}

// @ts-ignore: decorator
@inline function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp(f32x4.neg(x))));
}

// @ts-ignore: decorator
@inline function tanh(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid(f32x4.add(x, x))), f32x4.splat(1));
}

/**
 * One step of an LSTM with coupled gates for `rows` sequences. `gates` holds forget, candidate and output before their
 * squashing and afterwards (3·size a row); `previous`, `cell` and `squashed` = tanh(cell) have `size` a row.
 */
export function lstm(
  gates: i32, previous: i32, cell: i32, squashed: i32, hidden: i32, hiddenRow: i32, rows: i32, size: i32,
): void {
  const width = address(size);
  for (let i = 0; i < rows; i++) {
    let g = address(gates + 3 * i * size);
    let before = address(previous + i * size);
    let after = address(cell + i * size);
    let flat = address(squashed + i * size);
    let out = address(hidden + i * hiddenRow);
    for (let k = 0; k < size; k += 4) {
      const forget = sigmoid(v128.load(g));
      const candidate = tanh(v128.load(g + width));
      const output = sigmoid(v128.load(g + 2 * width));
      const value = f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(v128.load(before), candidate)));
      const flattened = tanh(value);
      v128.store(g, forget);
      v128.store(g + width, candidate);
      v128.store(g + 2 * width, output);
      v128.store(after, value);
      v128.store(flat, flattened);
      v128.store(out, f32x4.mul(output, flattened));
      g += 16, before += 16, after += 16, flat += 16, out += 16;
    }
  }
}

/**
 * The same step backwards: from the gradient of the hidden state and of the cell (`cellGradient`, which becomes that of
 * the previous cell) to the gradient of the gates before squashing.
 */
export function lstmBackward(
  gates: i32, previous: i32, squashed: i32, hiddenGradient: i32, cellGradient: i32, gateGradient: i32,
  rows: i32, size: i32,
): void {
  const width = address(size);
  const one = f32x4.splat(1);
  for (let i = 0; i < rows; i++) {
    let g = address(gates + 3 * i * size);
    let before = address(previous + i * size);
    let flat = address(squashed + i * size);
    let dh = address(hiddenGradient + i * size);
    let dc = address(cellGradient + i * size);
    let dg = address(gateGradient + 3 * i * size);
    for (let k = 0; k < size; k += 4) {
      const forget = v128.load(g), candidate = v128.load(g + width), output = v128.load(g + 2 * width);
      const flattened = v128.load(flat), up = v128.load(dh);
      const value = f32x4.add(
        f32x4.mul(f32x4.mul(up, output), f32x4.sub(one, f32x4.mul(flattened, flattened))), v128.load(dc),
      );
      const closed = f32x4.sub(one, forget);
      v128.store(dg, f32x4.mul(
        f32x4.mul(value, f32x4.sub(v128.load(before), candidate)), f32x4.mul(forget, closed),
      ));
      v128.store(dg + width, f32x4.mul(
        f32x4.mul(value, closed), f32x4.sub(one, f32x4.mul(candidate, candidate)),
      ));
      v128.store(dg + 2 * width, f32x4.mul(
        f32x4.mul(up, flattened), f32x4.mul(output, f32x4.sub(one, output)),
      ));
      v128.store(dc, f32x4.mul(value, forget));
      g += 16, before += 16, flat += 16, dh += 16, dc += 16, dg += 16;
    }
  }
}

/** Softmax of every row in place. A row has room for `columns` rounded up to four; what lies past `columns` is lost. */
export function softmax(scores: i32, row: i32, rows: i32, columns: i32): void {
  const padded = (columns + 3) & ~3;
  for (let i = 0; i < rows; i++) {
    const from = address(scores + i * row);
    const end = from + address(padded);
    for (let p = from + address(columns); p < end; p += 4) store<f32>(p, -1e30);
    let top = v128.load(from);
    for (let p = from + 16; p < end; p += 16) top = f32x4.pmax(top, v128.load(p));
    const highest = f32x4.splat(max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    ));
    let total = f32x4.splat(0);
    for (let p = from; p < end; p += 16) {
      const e = exp(f32x4.sub(v128.load(p), highest));
      v128.store(p, e);
      total = f32x4.add(total, e);
    }
    const sum = f32x4.splat(
      (f32x4.extract_lane(total, 0) + f32x4.extract_lane(total, 1)) +
      (f32x4.extract_lane(total, 2) + f32x4.extract_lane(total, 3)),
    );
    for (let p = from; p < end; p += 16) v128.store(p, f32x4.div(v128.load(p), sum));
  }
}

/**
 * One step of Adam on `count` weights (a multiple of four) with the moments `first` and `second`; the gradient is
 * scaled by `scale` and left at zero. `rate` and `secondScale` carry the bias corrections.
 */
export function adam(
  weights: i32, gradient: i32, first: i32, second: i32, count: i32,
  scale: f32, rate: f32, secondScale: f32, beta1: f32, beta2: f32,
): void {
  const zero = f32x4.splat(0);
  for (let k = 0; k < count; k += 4) {
    const w = address(weights + k), g = address(gradient + k), m = address(first + k), v = address(second + k);
    const slope = f32x4.mul(v128.load(g), f32x4.splat(scale));
    const mean = f32x4.add(f32x4.mul(f32x4.splat(beta1), v128.load(m)), f32x4.mul(f32x4.splat(1 - beta1), slope));
    const square = f32x4.add(
      f32x4.mul(f32x4.splat(beta2), v128.load(v)), f32x4.mul(f32x4.splat(1 - beta2), f32x4.mul(slope, slope)),
    );
    const root = f32x4.add(f32x4.sqrt(f32x4.mul(square, f32x4.splat(secondScale))), f32x4.splat(1e-8));
    v128.store(w, f32x4.sub(v128.load(w), f32x4.div(f32x4.mul(f32x4.splat(rate), mean), root)));
    v128.store(m, mean);
    v128.store(v, square);
    v128.store(g, zero);
  }
}
