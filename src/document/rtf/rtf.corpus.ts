/** An RTF file with a body; bytes as Latin-1. */
export function rtfOf(body: string): string {
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0 ${body}}`;
}

/** An article with everything an article has, as Word writes it. Words are written for this project. */
export const ARTICLE = rtfOf(
  String.raw`{\fonttbl{\f0\froman\fcharset0 Times New Roman;}}{\colortbl;\red0\green0\blue0;}
{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 Title;}{\*\cs10 Default Paragraph Font;}}
{\info{\title Ships for Suva}{\author Ann Roe}{\creatim\yr2021\mo3\dy9\hr10}{\operator HP}}
\pard\s2 Ships for Suva\par
\pard\plain Malta lent Fiji $7 million{\super\chftn}{\footnote\pard\plain{\super\chftn} \ldblquote Loan signed\rdblquote , Valletta Post, https://post.example/7.} for two ships of 40 m{\super 2} each, as both said.{\super *}{\footnote {\super *} Said in private.}\par
\pard\s1 The yard\par
\pard{\listtext\bullet\tab}the first ship\par
{\listtext\bullet\tab}the second ship\par
\trowd\trhdr\cellx100\cellx200\pard\intbl Ship\cell Price\cell\row
\trowd\cellx100\cellx200\pard\intbl Lomu\cell $3 million\cell\row
\pard The minister\'92s letter called it \'93a beginning\'94 \endash  and no more.\par
`,
);
