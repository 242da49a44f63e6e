// A plugin of the bundle: the width of plain ASCII is its length, and string-width is made ready when other text is first measured. What it makes when
// it is loaded (a segmenter, and a regular expression of all emoji) costs more than most commands.
const PLAIN = `
const plain = /^[\\x20-\\x7e]*$/;
export default (text, options) => (plain.test(text) ? text.length : require("string-width").default(text, options));
`;

export const quickWidth = {
  name: "quick-width",
  setup(build) {
    build.onResolve({ filter: /^string-width$/ }, ({ kind }) =>
      kind === "require-call" ? null : { path: "string-width", namespace: "quick-width" },
    );
    build.onLoad({ filter: /./, namespace: "quick-width" }, () => ({
      contents: PLAIN,
      resolveDir: import.meta.dirname,
    }));
  },
};
