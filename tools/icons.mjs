// Draws the app's icons from their sources: `node tools/icons.mjs`, after `make test` has set up a browser. Only needed
// when public/icons/*.svg change; the pictures are kept in the project. They are written with a palette of at most 256
// colours, which for these drawings nobody sees and makes them a quarter as heavy as the browser's own.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32, deflateSync } from 'node:zlib';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const folder = new URL('../public/icons/', import.meta.url);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [source, target, size] of [['icon', '192', 192], ['icon', '512', 512], ['maskable', 'maskable', 512]]) {
  const page = await browser.newPage();
  const svg = readFileSync(new URL(`${source}.svg`, folder), 'base64');
  const pixels = await page.evaluate(async ([svg, size]) => {
    const picture = new Image(size, size);
    picture.src = `data:image/svg+xml;base64,${svg}`;
    await picture.decode();
    const pen = new OffscreenCanvas(size, size).getContext('2d');
    pen.drawImage(picture, 0, 0, size, size);
    return [...pen.getImageData(0, 0, size, size).data];
  }, [svg, size]);
  writeFileSync(new URL(`${target}.png`, folder), png(pixels, size));
}
await browser.close();

/** A square picture with a palette: its most frequent colours, and for each other one the nearest of these. */
function png(pixels, size) {
  const colours = Array.from({ length: size * size }, (_, n) => pixels.slice(4 * n, 4 * n + 4));
  const count = new Map();
  for (const it of colours) count.set(it.join(), (count.get(it.join()) ?? 0) + 1);
  const palette = [...count].sort((a, b) => b[1] - a[1]).slice(0, 256).map(([it]) => it.split(',').map(Number));
  const distance = (a, b) => a.reduce((sum, it, n) => sum + (it - b[n]) ** 2, 0);
  const nearest = (it) => palette.reduce((best, other, n) => (distance(it, other) < distance(it, palette[best]) ? n : best), 0);
  const place = new Map([...count.keys()].map((it) => [it, nearest(it.split(',').map(Number))]));
  const rows = Buffer.alloc(size * (size + 1)); // each row begins with 0: no filter
  colours.forEach((it, n) => { rows[n + Math.floor(n / size) + 1] = place.get(it.join()); });
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [data.length, crc32(body)].map((it) => { const word = Buffer.alloc(4); word.writeUInt32BE(it); return word; });
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.from([0, 0, size >> 8, size & 255, 0, 0, size >> 8, size & 255, 8, 3, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap((it) => it.slice(0, 3)))),
    chunk('tRNS', Buffer.from(palette.map((it) => it[3]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
