/** Paths of what is drawn many times: one element for all is shorter than one for each. Places are in pixels, to a tenth. */
const fine = (value: number) => Math.round(value * 10) / 10;

/** A rectangle. */
export function box(x: number, y: number, width: number, height: number): string {
  const [left, top] = [fine(x), fine(y)];
  return `M${left},${top}H${fine(x + width)}V${fine(y + height)}H${left}Z`;
}

/** A bar that is drawn as a line as broad as it is: half as long as a rectangle. */
export function bar(x: number, top: number, bottom: number): string {
  return `M${fine(x)},${fine(bottom)}V${fine(top)}`;
}

/** A circle. */
export function disc(x: number, y: number, r: number): string {
  const [radius, broad] = [fine(r), fine(2 * r)];
  return `M${fine(x - r)},${fine(y)}a${radius},${radius},0,1,0,${broad},0a${radius},${radius},0,1,0,-${broad},0Z`;
}
