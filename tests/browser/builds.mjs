// Other builds than the one under test: the same with something changed, and the release after it.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DIST, atEnd, filesOf } from './app.mjs';

const sha256 = (bytes) => createHash('sha256').update(bytes).digest();

/** A copy of the build in which these files are different: path to text, or to a function of the text there was. */
export function variant(changes) {
  const dir = mkdtempSync(join(tmpdir(), 'weiquan-build-'));
  atEnd.push(() => rmSync(dir, { recursive: true, force: true }));
  cpSync(DIST, dir, { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
  return dir;
}

/**
 * The next release: nearly every asset differs and so has another name, every page names the new ones, and the worker has
 * another id and another list. What runs can be asked which release it is of: see `running`.
 */
export function nextRelease(id = 'two') {
  const dir = variant({});
  const assets = filesOf(dir).filter((it) => it.startsWith('assets/'));
  const renamed = new Map();
  for (const path of assets) {
    const bytes = readFileSync(join(dir, path));
    const [, stem, extension] = /^assets\/(\w+)-\w+\.(\w+)$/.exec(path);
    const mark = {
      css: `\n:root { --release: ${id}; }\n`,
      js: stem === 'boot' ? `\ndocument.documentElement.dataset.boot = '${id}';\n` : `\nglobalThis.glueRelease = '${id}';\n`,
      txt: '\n',
      // One more zero lies where memory is zero anyway.
      bin: '\0',
      // A custom section: it is there, and changes nothing.
      wasm: Buffer.from([0, id.length + 2, 1, 0x72, ...Buffer.from(id)]),
    }[extension];
    if (!mark) continue; // what did not change keeps its name
    const changed = Buffer.concat([bytes, Buffer.from(mark)]);
    const name = `assets/${stem}-${sha256(changed).toString('hex').slice(0, 12)}.${extension}`;
    writeFileSync(join(dir, path), changed);
    renameSync(join(dir, path), join(dir, name));
    renamed.set(path, name);
  }
  for (const path of filesOf(dir).filter((it) => it.endsWith('.html'))) {
    let html = readFileSync(join(dir, path), 'utf8').replace(/data-build="\w+"/, `data-build="${id}"`);
    for (const [from, to] of renamed) html = html.replaceAll(from, to);
    writeFileSync(join(dir, path), html);
  }
  let worker = readFileSync(join(dir, 'sw.js'), 'utf8').replace(/^const BUILD = '\w+';$/m, `const BUILD = '${id}';`);
  worker = worker.replace(/^const FILES = (\[.*\]);$/m, (line, list) => {
    const files = JSON.parse(list).map(([path, kind]) => {
      const name = renamed.get(path) ?? path;
      const file = name.endsWith('/') ? `${name}index.html` : name;
      return [name, kind, sha256(readFileSync(join(dir, file))).toString('base64')];
    });
    return `const FILES = ${JSON.stringify(files)};`;
  });
  writeFileSync(join(dir, 'sw.js'), worker);
  return dir;
}

/** Which release each part of a running page is of; `null` where it is the first. There must never be two. */
export function running(app) {
  return app.page.evaluate(() => {
    const root = document.documentElement;
    const of = (it) => it || null;
    return {
      page: root.dataset.build,
      boot: of(root.dataset.boot),
      glue: of(globalThis.glueRelease),
      style: of(getComputedStyle(root).getPropertyValue('--release')),
      wasm: new URL(root.dataset.wasm, document.baseURI).pathname.split('/').pop(),
      loaded: performance.getEntriesByType('resource').map((it) => it.name.split('/').pop()).filter((it) => it.endsWith('.wasm')),
    };
  });
}
