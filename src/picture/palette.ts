/** Colours that pages may change, by their names: light and dark. The style sheet of the pages has the same ones (web/assets/css/tones.css). */
export const COLOURS = {
  ink: ["#1d2329", "#e6e9ec"],
  quiet: ["#59636e", "#a3adb8"],
  line: ["#d5dae0", "#38414b"],
  ground: ["#ffffff", "#14181c"],
  shade: ["#f3f5f7", "#1c2228"],
  "tone-1": ["#0072b2", "#5aa9e0"],
  "tone-2": ["#d55e00", "#f08a3c"],
  "tone-3": ["#009e73", "#3cc79b"],
  "tone-4": ["#a6559d", "#d08fca"],
  "tone-5": ["#8a6d00", "#cfae3a"],
  "tone-6": ["#3a9bc1", "#7cc4e2"],
  "tone-7": ["#c23b22", "#ee7b66"],
  "tone-8": ["#5c6670", "#9aa5b0"],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** A colour with the one that holds where there are no pages. */
const tone = (name: keyof typeof COLOURS) => `var(--${name}, ${COLOURS[name][0]})`;

/**
 * Colours of pictures: eight tones that people with any common kind of colour-blindness can tell apart (after Okabe and Ito, 2008, "Color Universal
 * Design"; the yellow darkened to be seen on white), and those of lines and words. A picture never says anything by colour alone.
 */
export const TONES: readonly string[] = [
  tone("tone-1"),
  tone("tone-2"),
  tone("tone-3"),
  tone("tone-4"),
  tone("tone-5"),
  tone("tone-6"),
  tone("tone-7"),
  tone("tone-8"),
];

export const INK = tone("ink");
export const QUIET = tone("quiet");
export const LINE = tone("line");
export const GROUND = tone("ground");
export const SHADE = tone("shade");
