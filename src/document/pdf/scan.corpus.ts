import { deflateSync } from "node:zlib";

/** The picture of a page in a PDF: bits or bytes of grey, or three bytes a pixel. */
export interface Scanned {
  readonly width: number;
  readonly height: number;
  readonly bits: 1 | 8;
  readonly colours: 1 | 3;
  readonly data: Uint8Array;
  /** Degrees by which the page is to be shown turned. */
  readonly rotate?: number;
}

/** A PDF of pages of 595 by 842 points that are pictures and nothing else, as scanners write it. Each page may be several pictures under one another. */
export function scannedPdf(pages: readonly (readonly Scanned[])[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (content: string | Buffer): number => objects.push(Buffer.from(content));
  const stream = (head: string, body: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`<< ${head} /Length ${body.length} >>\nstream\n`), body, Buffer.from("\nendstream")]);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add("");
  const kids = pages.map((strips) => {
    const rotate = strips[0]?.rotate ?? 0;
    const [across, down] = rotate % 180 === 0 ? [595, 842] : [842, 595];
    const whole = strips.reduce((sum, { height }) => sum + height, 0);
    let from = down;
    const drawn = strips.map((strip, i) => {
      const { width, height, bits, colours, data } = strip;
      const space = colours === 1 ? "/DeviceGray" : "/DeviceRGB";
      const head = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits} /ColorSpace ${space} /Filter /FlateDecode`;
      const object = add(stream(head, deflateSync(data)));
      const high = (down * height) / whole;
      from -= high;
      return { name: `/I${i} ${object} 0 R`, draw: `q ${across} 0 0 ${high} 0 ${from} cm /I${i} Do Q` };
    });
    const content = add(stream("", Buffer.from(drawn.map(({ draw }) => draw).join("\n"))));
    const resources = `/Resources << /XObject << ${drawn.map(({ name }) => name).join(" ")} >> >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Rotate ${rotate} ${resources} /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = Buffer.from(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((n) => `${n} 0 R`).join(" ")}] >>`);
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  const places: number[] = [];
  let size = parts[0]!.length;
  for (const [i, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from("\nendobj\n")]);
    places.push(size);
    size += part.length;
    parts.push(part);
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${size}\n%%EOF`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** A page of that text in black letters as a scanner of 150 dots an inch sees it: 1240 by 1754 grey pixels, rendered by resvg. */
export async function pageOfLines(lines: readonly string[]): Promise<Scanned> {
  const { Resvg } = await import("@resvg/resvg-js");
  const [width, height] = [1240, 1754];
  const escaped = (words: string) => words.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  const texts = lines.map(
    (words, i) => `<text x="120" y="${200 + i * 36}" font-family="Inter" font-size="26">${escaped(words)}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${texts.join("")}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [FONT] } }).render();
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = pixels[4 * i]!;
  return { width, height, bits: 8, colours: 1, data };
}

const FONT = "node_modules/@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf";
