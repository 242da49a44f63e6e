/** Elements that begin and end a block of text. */
export const BLOCK = new Set(
  "address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hgroup|hr|html|li|main|menu|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul".split(
    "|",
  ),
);

/** Elements whose words no reader sees. */
export const SKIPPED = new Set(
  "script|style|template|noscript|iframe|object|embed|svg|canvas|video|audio|button|input|select|textarea|dialog|nav|head|map|amp-ad|amp-embed|amp-sidebar".split(
    "|",
  ),
);

/** Classes that pages give to the body of their article, and to nothing else; the plainest first. */
export const ARTICLE_CLASSES =
  "entry-content|post-content|article-body|article-content|story-body|the-content|post-body|entry-body|article-text|story-content".split(
    "|",
  );
