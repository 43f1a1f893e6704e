// Weighs the built site and fails when it has grown too heavy. `node tools/budget.mjs [DIR]`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const LIMITS = { wasm: 230_000, offline: 436_000 }; // bytes, brotli 11

const dir = process.argv[2] ?? 'dist';
const list = /^const FILES = (\[.*\]);$/m.exec(readFileSync(join(dir, 'sw.js'), 'utf8'));
if (!list) throw new Error('sw.js has no list of files; was this a release build?');

const weigh = (path) => {
  const bytes = readFileSync(join(dir, path.replace(/\/$/, '/index.html')));
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  // A picture is packed already, and no host packs it again.
  const plain = path.endsWith('.png');
  return { path, raw: bytes.length, gzip: plain ? bytes.length : gzipSync(bytes, { level: 9 }).length,
    brotli: plain ? bytes.length : brotli.length };
};
const rows = JSON.parse(list[1]).map(([path]) => weigh(path));
const total = (path, of) => {
  const sum = (key) => of.reduce((total, row) => total + row[key], 0);
  return { path, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
};
const program = rows.filter((it) => it.path.endsWith('.wasm') || /constants-\w+\.bin$/.test(it.path));
rows.push(total('to start: program and constants', program), total('all that offline needs', rows));
rows.push({ ...weigh('index.html'), path: '(front page, for the first screen)' });

const cell = (value) => value.toLocaleString('en').padStart(10);
console.log(`${'bytes'.padEnd(36)}       raw      gzip    brotli`);
for (const { path, raw, gzip, brotli } of rows) console.log(path.padEnd(36) + cell(raw) + cell(gzip) + cell(brotli));

const wasm = rows.find((it) => it.path.endsWith('.wasm')).brotli;
const offline = rows.at(-2).brotli;
const heavy = [['WASM', wasm, LIMITS.wasm], ['offline', offline, LIMITS.offline]].filter(([, is, may]) => is > may);
for (const [what, is, may] of heavy) console.error(`${what}: ${is} bytes brotli, ${is - may} above the budget of ${may}`);
process.exit(heavy.length ? 1 : 0);
