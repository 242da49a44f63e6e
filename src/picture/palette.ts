/** A colour that pages may change, with the one that holds elsewhere. */
const tone = (name: string, light: string) => `var(--${name}, ${light})`;

/**
 * Colours of pictures: eight tones that people with any common kind of colour-blindness can tell apart (after Okabe and Ito, 2008, "Color Universal
 * Design"; the yellow darkened to be seen on white), and those of lines and words. A picture never says anything by colour alone.
 */
export const TONES: readonly string[] = [
  tone("tone-1", "#0072b2"),
  tone("tone-2", "#d55e00"),
  tone("tone-3", "#009e73"),
  tone("tone-4", "#a6559d"),
  tone("tone-5", "#8a6d00"),
  tone("tone-6", "#3a9bc1"),
  tone("tone-7", "#c23b22"),
  tone("tone-8", "#5c6670"),
];

export const INK = tone("ink", "#1d2329");
export const QUIET = tone("quiet", "#59636e");
export const LINE = tone("line", "#d5dae0");
export const GROUND = tone("ground", "#ffffff");
export const SHADE = tone("shade", "#eef1f4");
