/** A rectangle in pixels, from its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is taken of a drawing, so that words never stand on one another or on a mark. */
export interface Room {
  /** Takes a place whatever is there. */
  take(box: Box): void;
  /** Takes the first of the places that is free and inside; null where none is. */
  place<B extends Box>(places: readonly B[]): B | null;
}

/** The room of a frame, with nothing in it. */
export function roomOf(frame: Box): Room {
  const taken: Box[] = [];
  const free = (box: Box) => isWithin(box, frame) && !taken.some((other) => overlap(box, other));
  return {
    take: (box) => {
      taken.push(box);
    },
    place: (places) => {
      const found = places.find(free) ?? null;
      if (found) taken.push(found);
      return found;
    },
  };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: Box, frame: Box): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

/** Where the words of a mark may stand: a box, and its words' anchor and foot. */
export interface Seat extends Box {
  readonly anchor: "start" | "middle" | "end";
  readonly textX: number;
  readonly textY: number;
}

/**
 * Seats around a round mark, the best first: right, left, above, below, then the corners. `width` is that of the words, or of the broadest of their lines; the foot is that
 * of the first line, and each stands `size + 3` below the one before.
 */
export function seatsAround(x: number, y: number, radius: number, width: number, size: number, lines = 1): Seat[] {
  const gap = radius + 4;
  const height = lines * (size + 3);
  const seat = (anchor: Seat["anchor"], textX: number, middle: number): Seat => ({
    x: anchor === "start" ? textX : anchor === "end" ? textX - width : textX - width / 2,
    y: middle - height / 2,
    width,
    height,
    anchor,
    textX,
    textY: middle + size * 0.36 - ((lines - 1) * (size + 3)) / 2,
  });
  const off = radius * 0.7 + 3;
  const rise = radius + height / 2 + 1;
  return [
    seat("start", x + gap, y),
    seat("end", x - gap, y),
    seat("middle", x, y - rise),
    seat("middle", x, y + rise),
    seat("start", x + off, y - off - 3),
    seat("start", x + off, y + off + 3),
    seat("end", x - off, y - off - 3),
    seat("end", x - off, y + off + 3),
  ];
}
