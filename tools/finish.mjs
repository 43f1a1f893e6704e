// Turns the folder Trunk has staged into the site: one style file, hashed names, the policy and the start script in every
// page, the list for the service worker, the headers. `node tools/finish.mjs DIR release|debug`; SITE_BASE is the path the
// site will have on its host ("/" unless it says otherwise), needed only for the header file and 404.html.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [dir, profile] = process.argv.slice(2);
const release = profile === 'release';
const siteBase = process.env.SITE_BASE || '/';
if (!/^\/([\w.~-]+\/)*$/.test(siteBase)) throw new Error(`SITE_BASE must start and end with a slash: ${siteBase}`);

const read = (name) => readFileSync(join(dir, name), 'utf8');
const write = (name, text) => writeFileSync(join(dir, name), text);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const replaceOnce = (text, mark, part) => {
  if (text.split(mark).length !== 2) throw new Error(`\`${mark}\` must be there exactly once`);
  return text.replace(mark, () => part);
};

// ---- the policy ---------------------------------------------------------------------------------------------------------

// `base-uri` is 'self' and not 'none', because every page needs its <base href>: that is how one build works under any
// path. It still cannot be pointed at another host.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];
// For hosts without headers. A <meta> may not speak of frames, and says so on the console if it does.
const metaPolicy = policy.filter((it) => !it.startsWith('frame-ancestors')).join('; ');

// ---- assets: named by their content, so that they may be kept for ever ------------------------------------------------------

mkdirSync(join(dir, 'assets'), { recursive: true });
const name = (stem, extension, bytes) =>
  `assets/${stem}${release ? '-' + sha256(bytes).toString('hex').slice(0, 12) : ''}.${extension}`;
const move = (from, stem, extension) => {
  const to = name(stem, extension, readFileSync(join(dir, from)));
  renameSync(join(dir, from), join(dir, to));
  return to;
};
const put = (stem, extension, text) => {
  const to = name(stem, extension, text);
  write(to, text);
  return to;
};
// A third of the WASM would be its constants: the questions, claims and messages. They travel as a file of their own,
// so that the program compiles while they still come, and neither is fetched again when only the other has changed.
// boot.js lays them into the memory just before the program starts.
function partFromConstants(wasm) {
  let at = 8;
  const leb = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  };
  const kept = [wasm.subarray(0, 8)];
  const segments = [];
  while (at < wasm.length) {
    const from = at;
    const [id, size] = [wasm[at++], leb()];
    const end = at + size;
    if (id === 11) {
      for (let count = leb(); count > 0; count--) {
        // Active, in memory 0, at `i32.const N`: the only kind the compiler writes.
        if (wasm[at++] !== 0 || wasm[at++] !== 0x41) throw new Error('a data segment of another kind');
        const place = leb();
        if (wasm[at++] !== 0x0b) throw new Error('a data segment at a computed place');
        const length = leb();
        segments.push([place, wasm.subarray(at, at + length)]);
        at += length;
      }
    } else if (id !== 12) kept.push(wasm.subarray(from, end)); // 12 counts the segments
    at = end;
  }
  const start = Math.min(...segments.map(([place]) => place));
  const constants = new Uint8Array(Math.max(...segments.map(([place, bytes]) => place + bytes.length)) - start);
  for (const [place, bytes] of segments) constants.set(bytes, place - start);
  return { program: Buffer.concat(kept), constants: Buffer.from(constants.buffer), start };
}

// The constants refer to each other by address, and addresses cannot be packed. But what is referred to, in order, lies a
// few bytes apart; a reference is mostly to what comes next in that order; and after it mostly stands how long that is.
// So these steps travel at the head, and in the constants themselves stands `start` in the place of each reference, and
// after it, if it is none, how much more or less than up to what comes next. boot.js puts all back.
function partFromAddresses(image, start, isText) {
  const words = new Uint32Array(image.buffer, image.byteOffset, image.length >> 2);
  const isAddress = (it) => start <= it && it < start + image.length;
  const hasText = (n) => isText.subarray(4 * n, 4 * n + 4).includes(1);
  const places = [...words.keys()].filter((n) => isAddress(words[n]) && !hasText(n));
  const targets = [...new Set(places.map((n) => words[n]))].sort((a, b) => a - b);
  const order = new Map(targets.map((it, n) => [it, n]));
  const steps = targets.map((it, n) => it - (targets[n - 1] ?? start));
  if (start % 4 || targets.length > 0xffff || steps.some((it) => it > 0xffff)) throw new Error('addresses too far apart');
  const references = places.map((n) => order.get(words[n]));
  places.forEach((n, which) => {
    words[n] = start;
    if (isAddress(words[n + 1]) || isText[4 * n + 4]) return;
    if (hasText(n + 1)) throw new Error('a text begins within the word after an address');
    words[n + 1] -= (targets[references[which] + 1] ?? start + image.length) - targets[references[which]];
  });
  return {
    references: Uint16Array.from(references, (it, n) => it - (references[n - 1] ?? 0)),
    steps: Uint8Array.from([...steps.map((it) => it & 255), ...steps.map((it) => it >> 8)]),
  };
}

// And the long texts among the constants travel as a third file, which only the pages that show them wait for. How the
// two alternate stands at the head of the constants: so many bytes of constants, so many of texts, and so on.
function partFromTexts(image, start, list) {
  const isText = new Uint8Array(image.length);
  for (const text of new Set(list)) {
    const bytes = Buffer.from(text);
    if (bytes.length < 24) continue; // not worth its two numbers
    let at = image.indexOf(bytes);
    if (at < 0) throw new Error(`not among the constants: ${text}`);
    for (; at >= 0; at = image.indexOf(bytes, at + bytes.length)) isText.fill(1, at, at + bytes.length);
  }
  const runs = [];
  for (let at = 0; at < image.length; ) {
    const next = isText.indexOf(runs.length % 2 ? 0 : 1, at);
    const end = next < 0 ? image.length : next;
    runs.push(end - at);
    at = end;
  }
  const { references, steps } = partFromAddresses(image, start, isText);
  const head = [Uint32Array.of(runs.length, references.length, steps.length / 2, ...runs), references, steps];
  const rest = [...head.map((it) => Buffer.from(it.buffer)), image.filter((_, at) => !isText[at])];
  // As UTF-16 they pack better by a twelfth: most of them are Chinese.
  const texts = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(image.filter((_, at) => isText[at]));
  return { rest: Buffer.concat(rest), texts: Buffer.from(texts, 'utf16le') };
}

// Whole-line comments are for us; they need not travel.
const bare = (script) => script.replace(/^ *\/\/.*\n/gm, '').replace(/^\n+/gm, '');

const style = (file) => readFileSync(new URL(`../style/${file}.css`, import.meta.url), 'utf8');
const css = ['tokens', 'base', 'components', 'shell'].map(style).join('\n') + `@media print {\n${style('print')}\n}\n`;
let constantsAt = '';
if (release) {
  const { program, constants, start } = partFromConstants(readFileSync(join(dir, 'weiquan_bg.wasm')));
  if (!WebAssembly.validate(program)) throw new Error('the program is not valid without its constants');
  write('weiquan_bg.wasm', program);
  const { rest, texts } = partFromTexts(constants, start, read('texts.txt').split('\x1e'));
  rmSync(join(dir, 'texts.txt'));
  write('constants.bin', rest);
  write('texts.bin', texts);
  constantsAt = ` data-constants-at="${start}"`;
  // The glue starts the program in one place; the constants must be there before.
  write('weiquan.js', replaceOnce(read('weiquan.js'), 'wasm.__wbindgen_start();',
    'globalThis.weiquanConstants?.(wasm.memory);\n    wasm.__wbindgen_start();'));
}
const assets = {
  wasm: move('weiquan_bg.wasm', 'app', 'wasm'),
  glue: move('weiquan.js', 'app', 'js'),
  style: put('style', 'css', css.replace(/\/\*[^]*?\*\//g, '').replace(/^\s+/gm, '')),
  boot: put('boot', 'js', bare(read('boot.js'))),
  ...(release && { constants: move('constants.bin', 'constants', 'bin'), texts: move('texts.bin', 'texts', 'bin') }),
};
rmSync(join(dir, 'boot.js'));

// ---- pages ------------------------------------------------------------------------------------------------------------------

const files = readdirSync(dir, { recursive: true }).filter((it) => statSync(join(dir, it)).isFile());
const pages = files.filter((it) => it.endsWith('.html'));
const alone = 'rescue/index.html'; // needs the policy and the style, and nothing of the app

write('sw.js', bare(read('sw.js')));
write('rescue/rescue.js', bare(read('rescue/rescue.js')));
// Whatever reaches the browser is in one of these; what the pages say is among the constants and texts as well.
const build = sha256(Object.values(assets).join() + ['shell/index.html', 'sw.js', alone, 'rescue/rescue.js', 'manifest.webmanifest']
  .filter((it) => files.includes(it)).map(read).join()).toString('hex').slice(0, 12);

const meta = release ? `<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">\n` : '';
const link = (rel, href, more = '') => `<link rel="${rel}" href="${href}"${more}>\n`;
// Without it the browser asks for /favicon.ico, which is nobody's.
const icon = link('icon', 'icons/icon.svg', ' type="image/svg+xml"');
const start =
  `<script src="${assets.boot}"></script>\n` +
  link('stylesheet', assets.style) +
  link('modulepreload', assets.glue) +
  link('preload', assets.wasm, ' as="fetch" type="application/wasm" crossorigin fetchpriority="low"') +
  (release ? link('preload', assets.constants, ' as="fetch" crossorigin fetchpriority="low"') : '') +
  link('manifest', 'manifest.webmanifest') +
  icon +
  link('apple-touch-icon', 'icons/192.png').trimEnd();

for (const page of pages) {
  // Only our own comments go; Leptos finds its way through the page by those it wrote.
  let html = read(page).replace(/^<!doctype html>\n<!--[^]*?-->\n/, '<!doctype html>\n');
  html = html.replace(/<link data-trunk[^>]*>\n*/g, '').replace(/<!-- (head|rescue) -->\n?/g, '');
  // The policy first: it holds for what comes after it.
  html = replaceOnce(html, '<meta charset="utf-8">\n', `<meta charset="utf-8">\n${meta}`);
  if (page === alone) {
    html = replaceOnce(html, '<!-- finish -->', link('stylesheet', assets.style) + icon.trimEnd());
  } else {
    html = replaceOnce(html, '<!-- finish -->', start);
    const id = release ? ` data-constants="${assets.constants}"${constantsAt} data-texts="${assets.texts}" data-build="${build}"` : '';
    html = replaceOnce(html, '<html lang="zh-Hans">',
      `<html lang="zh-Hans" data-glue="${assets.glue}" data-wasm="${assets.wasm}"${id}>`);
  }
  write(page, html);
}
if (!release) process.exit(0);

// ---- the service worker's list: all that the whole site needs without a network -----------------------------------------------

// Pages by their folder: some hosts redirect `name.html`, and a redirected answer is refused.
const kinds = { js: 'javascript', css: 'css', wasm: '', webmanifest: '', svg: 'svg', png: 'image/png', bin: '' };
// The one icon that Chromium looks at on every start, and complains about when it is not there.
const icons = ['icons/icon.svg', 'icons/192.png'];
const precache = ['shell/', ...Object.values(assets), 'rescue/', 'rescue/rescue.js', 'manifest.webmanifest', ...icons];
const listed = precache.map((path) => {
  const kind = path.endsWith('/') ? 'text/html' : kinds[path.split('.').pop()];
  return [path, kind, sha256(readFileSync(join(dir, path.replace(/\/$/, '/index.html')))).toString('base64')];
});
let worker = replaceOnce(read('sw.js'), "const BUILD = 'development';", `const BUILD = '${build}';`);
worker = worker.replace(/^const FILES = .*$/m, () => `const FILES = ${JSON.stringify(listed)};`);
write('sw.js', worker);

// ---- headers, as Netlify and Cloudflare Pages read them -------------------------------------------------------------------------

const denied = ['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media',
  'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone',
  'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'usb',
  'window-management', 'xr-spatial-tracking'];
const always = {
  'Content-Security-Policy': policy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': denied.map((it) => `${it}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};
// Rules that overlap would be joined by the host, so each path has exactly one that speaks of caching.
const rule = (path, headers) =>
  `${siteBase}${path}\n` + Object.entries(headers).map(([key, value]) => `  ${key}: ${value}\n`).join('');
const fresh = readdirSync(dir, { withFileTypes: true })
  .filter((it) => !['assets', '_headers'].includes(it.name))
  .map((it) => (it.isDirectory() ? `${it.name}/*` : it.name));
write('_headers',
  rule('*', always) +
  ['', ...fresh].sort().map((it) => rule(it, { 'Cache-Control': 'no-cache' })).join('') +
  rule('assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }));

console.log(`finish: build ${build}, ${pages.length} pages, ${precache.length} files for offline`);
