/** Paths of what is drawn many times: one element for all is shorter than one for each. Places are in pixels, to a tenth. */
const fine = (value: number) => Math.round(value * 10) / 10;

/** A rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
  const [left, top] = [fine(x), fine(y)];
  return `M${left},${top}H${fine(x + width)}V${fine(y + height)}H${left}Z`;
}

/** A rectangle to be pointed at: to a pixel. Those side by side leave no gap. */
export function place(x: number, y: number, width: number, height: number): string {
  const [left, top] = [Math.round(x), Math.round(y)];
  return `M${left},${top}H${Math.round(x + width)}V${Math.round(y + height)}H${left}Z`;
}

/** A bar that is drawn as a line as broad as it is: half as long as a rectangle. */
export function bar(x: number, top: number, bottom: number): string {
  return `M${fine(x)},${fine(bottom)}V${fine(top)}`;
}

/** A dot: a line so short that only its round ends are seen, as broad as the line is. */
export function dot(x: number, y: number): string {
  return `M${fine(x)},${fine(y)}h.01`;
}

/** A level line. */
export function dash(x: number, y: number, width: number): string {
  return `M${fine(x)},${fine(y)}h${fine(width)}`;
}
