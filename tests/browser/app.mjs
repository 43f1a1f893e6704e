// What the browser tests stand on: one server and one browser for each file, and the app as a person meets it, found by
// role and name. Whatever the app says on the console, whatever the policy blocks and whatever leaves the origin fails
// the test it happens in, unless the test says that it expects it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test as promise } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';

/** The build under test. */
export const DIST = resolve(process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)));
/** How long anything may take before the test gives up, in ms. Generous: a slow machine must not fail a test. */
const PATIENCE = Number(process.env.PATIENCE ?? 20_000);

/** A promise to the person. One that hangs is one that is broken. */
export const test = (name, body) => promise(name, { timeout: 400_000 }, body);

if (!existsSync(join(DIST, 'sw.js'))) throw new Error(`there is no release build in ${DIST}; run: make build`);

const CHROMIUM = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (it) => it && existsSync(it),
);
if (!CHROMIUM) throw new Error('there is no Chromium; install it, or say in CHROMIUM where it is');
/** What has to be closed or taken away when a file of tests is done. */
export const atEnd = [];
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'];

// ---- the build ------------------------------------------------------------------------------------------------------------

/** All files of a built folder, as paths below it. */
export function filesOf(dir = DIST) {
  return readdirSync(dir, { recursive: true }).map(String).filter((it) => statSync(join(dir, it)).isFile()).sort();
}

/** The pages of the build, as paths below the base: those written in full, and those that are a bare frame. */
export function pages(dir = DIST) {
  // Not the frame the worker hands out, nor the page for the day the app does not run.
  const all = filesOf(dir).filter((it) => it.endsWith('index.html') && !/^(shell|rescue)\//.test(it));
  const written = (it) => readFileSync(join(dir, it), 'utf8').includes(' data-route="');
  const path = (it) => it.slice(0, -'index.html'.length);
  return { public: all.filter(written).map(path), personal: all.filter((it) => !written(it)).map(path) };
}

/** What a build's service worker keeps: its id and its list of files. */
export function precache(dir = DIST) {
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  return {
    build: /^const BUILD = '(\w+)';$/m.exec(worker)[1],
    files: JSON.parse(/^const FILES = (\[.*\]);$/m.exec(worker)[1]).map(([path]) => path),
  };
}

// ---- the host -------------------------------------------------------------------------------------------------------------

/**
 * Puts a folder on a port of this machine, with `tools/serve.mjs` behind a thin door that remembers every request and can
 * misbehave: set `fault` to a function from a path below the base to `drop`, `500`, `404`, `truncate`, `html`, `change`,
 * `mime`, `hang`, or nothing; set `forgetful` so that no browser keeps a copy. `show` puts another folder in the place of the first, as a new release does.
 */
export async function host(folder = DIST, base = '/') {
  const shown = new Map();
  const behind = async (dir) => {
    if (!shown.has(dir)) shown.set(dir, await serve(dir, { base }));
    return shown.get(dir).port;
  };
  const self = { log: [], fault: null, forgetful: false, base };
  let port = await behind(folder);

  const door = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice(base.length);
    self.log.push({ path, headers: request.headers });
    const fault = self.fault?.(path);
    if (fault === 'drop') return request.socket.destroy();
    if (fault === 'hang') return;
    if (fault === '500' || fault === '404') return response.writeHead(Number(fault)).end();
    if (fault === 'html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>hotel</title>');
    const headers = fault ? { ...request.headers, 'accept-encoding': 'identity' } : request.headers;
    if (fault) delete headers['if-none-match'];
    const inner = ask({ port, host: '127.0.0.1', path: request.url, method: request.method, headers }, (answer) => {
      if (self.forgetful) answer.headers['cache-control'] = 'no-store';
      if (!fault) {
        response.writeHead(answer.statusCode, answer.headers);
        return answer.pipe(response);
      }
      const parts = [];
      answer.on('data', (it) => parts.push(it)).on('end', () => {
        const body = Buffer.concat(parts);
        if (fault === 'mime') return response.writeHead(200, { ...answer.headers, 'content-type': 'text/plain' }).end(body);
        if (fault === 'truncate') {
          // The length promises more than comes, as when a line breaks.
          response.writeHead(200, answer.headers);
          return response.write(body.subarray(0, body.length / 2), () => request.socket.destroy());
        }
        const middle = body.length >> 1;
        body.fill(0xff, middle, middle + 8); // the length is right
        response.writeHead(200, answer.headers).end(body);
      });
    });
    inner.on('error', () => response.destroy());
    response.on('close', () => inner.destroy());
    inner.end();
  });
  await new Promise((done) => door.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${door.address().port}`;
  Object.assign(self, {
    origin,
    url: origin + base,
    async show(dir) {
      port = await behind(dir);
    },
    /** Takes the host off the network. */
    async close() {
      const closed = new Promise((done) => door.close(done));
      door.closeAllConnections();
      await closed;
      for (const it of shown.values()) await it.close();
      shown.clear();
    },
  });
  atEnd.push(() => self.close());
  return self;
}

/** Stands where the rest of the world would be, and remembers who wanted to go there. */
async function world() {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.end('HTTP/1.1 502 no\r\n\r\n');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { asked, server: `http://127.0.0.1:${server.address().port}`, close: () => server.close(() => {}) };
}

// ---- the house ------------------------------------------------------------------------------------------------------------

/** One server and one browser for a file of tests; both go when the file is done. */
export async function house({ folder = DIST, base = '/' } = {}) {
  const site = await host(folder, base);
  const outside = await world();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ARGS,
    proxy: { server: outside.server, bypass: '127.0.0.1' },
  });
  const close = async () => {
    await browser.close();
    for (const it of atEnd.reverse()) await it();
    outside.close();
    // Chromium itself looks for updates; the app has no reason to name Google.
    const ours = outside.asked.filter((it) => !/\b(google|googleapis|gvt1|gstatic)\.com\b/.test(it));
    assert.deepEqual(ours, [], 'nothing may leave the origin');
  };
  after(close);
  return { site, browser, close, visit: (t, path, options = {}) => visit(t, browser, options.site ?? site, path, options) };
}

/**
 * A fresh person with a fresh browser profile, on a page. Options: `width`, `height`, `theme` (`light`, `dark`), `contrast`
 * (`more`), `forced` (forced colours), `js: false`, `worker: true` (let the service worker register), `settings` (as the
 * app keeps them), `cases` (put into the storage before the app starts), `now` (the clock stands there), `before` (runs in
 * the page before anything else), `expects` (patterns of console messages that belong to the test).
 */
async function visit(t, browser, site, path, options) {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.theme ?? 'light',
    contrast: options.contrast ?? 'no-preference',
    forcedColors: options.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
    javaScriptEnabled: options.js ?? true,
    serviceWorkers: options.worker ? 'allow' : 'block',
    locale: 'zh-CN',
    timezoneId: options.zone ?? 'Asia/Shanghai',
    acceptDownloads: true,
    deviceScaleFactor: 1,
  });
  context.setDefaultTimeout(PATIENCE);
  const watch = attend(context, site, options.expects ?? []);
  t.after(async () => {
    await context.close();
    watch.check();
  });
  if (options.now) await context.clock.setFixedTime(new Date(options.now));
  if (options.settings || options.cases) await context.addInitScript(keepOnce, planted(options));
  if (options.before) await context.addInitScript(options.before, options.with);
  const app = new App(await context.newPage(), site, watch);
  if (path !== null) await app.go(path);
  return app;
}

/** Everything that may never happen, collected while a context lives. */
export function attend(context, site, expects) {
  const faults = [];
  // The second: a busy machine starts late, which says nothing of the page.
  const expected = [/Service Worker registration blocked by Playwright/, /preloaded using link preload but not used within a few seconds/, ...expects];
  const note = (kind, text) => {
    if (!expected.some((it) => it.test(text))) faults.push(`${kind}: ${text}`);
  };
  context.on('console', (it) => note(`console.${it.type()}`, `${it.text()} (${it.location().url})`));
  context.on('weberror', (it) => note('error', String(it.error().stack ?? it.error())));
  context.on('request', (it) => {
    const url = it.url();
    if (!url.startsWith(site.origin + '/') && !url.startsWith(`blob:${site.origin}/`) && url !== 'about:blank') {
      note('foreign request', url);
    }
  });
  context.on('page', (page) => {
    page.on('crash', () => note('crash', page.url()));
    page.on('dialog', (it) => {
      note('dialog', it.message());
      it.dismiss().catch(() => {});
    });
  });
  // The console names most violations too, but not those that the policy's report says in silence.
  context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (it) =>
      console.error(`policy: ${it.violatedDirective} ${it.blockedURI} ${it.sample} ${it.sourceFile}:${it.lineNumber}`));
  });
  const check = () => {
    assert.deepEqual(faults.slice(0, 8), [], `${faults.length} times the console, the policy or the origin was not kept`);
  };
  return { faults, check };
}

// ---- what the app keeps ------------------------------------------------------------------------------------------------------

/** The checksum of a record, as `domain/store.rs` counts it: FNV-1a with 64 bits. */
function checksum(text) {
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

/** A case as a record, as the app writes it. */
export function record(it, { revision = 1, writer = 'aabbccdd', parents = '-', schema = 1 } = {}) {
  const payload = typeof it === 'string' ? it : JSON.stringify(it);
  const id = typeof it === 'string' ? 'x' : it.id;
  const head = `weiquan-case ${schema} ${id} ${revision}.${writer} ${parents} ${Buffer.byteLength(payload)}`;
  return `${head} ${checksum(`${head}\n${payload}`)}\n${payload}`;
}

/** A case file. */
export function aCase(id, name, facts = {}, more = {}) {
  return { format: 'weiquan-case', version: 1, id, name, created: '2026-11-20', changed: '2026-11-23', facts, ...more };
}

function planted({ cases = [], settings }) {
  const items = cases.map((it) => [`weiquan/case/${it.id}`, record(it)]);
  if (settings) items.push(['weiquan/settings', JSON.stringify(settings)]);
  return items;
}

// Once for each profile: a reload must find what the app has made of it.
function keepOnce(items) {
  if (!location.protocol.startsWith('http') || localStorage.getItem('planted')) return;
  localStorage.setItem('planted', '1');
  for (const [key, text] of items) localStorage.setItem(key, text);
}

/** The jar of beef sauce: unlabelled, bought in a live room. */
export const SAUCE = aCase('5a0ce', '直播间买的牛肉酱', {
  problem: ['food'], goods: 'food', purpose: 'own-use', 'food-fault': ['unlabelled'], paid: 18800, channel: 'live',
  'sold-by': 'business', ordered: '2026-11-15', received: '2026-11-18', evidence: ['order', 'payment', 'photos'],
  steps: [],
});

/** The fake shoes. */
export const SHOES = aCase('54e5', '标着正品的球鞋', {
  problem: ['fake'], goods: 'other', purpose: 'own-use', 'sold-as': 'genuine', intent: 'knew', paid: 89900, channel: 'shop',
  'sold-by': 'business', ordered: '2026-11-01', received: '2026-11-04', evidence: ['order', 'payment', 'listing', 'chat'],
  steps: ['to-seller'], demanded: '2026-11-10',
});

/** The jar of beef sauce, last seen under the first version of the law, which gave something else. */
export const CHANGED = {
  ...SAUCE, id: 'c4a9ed', name: '以前看过的牛肉酱',
  seen: { pack: 1, on: '2026-11-24', claims: { 'food-tenfold': ['open', 10000] }, limits: {} },
};

// ---- the app as a person meets it ------------------------------------------------------------------------------------------------

/** One page of the app. */
export class App {
  constructor(page, site, watch) {
    Object.assign(this, { page, site, watch });
  }

  /** Another tab of the same person. */
  async tab(path) {
    const app = new App(await this.page.context().newPage(), this.site, this.watch);
    await app.go(path);
    return app;
  }

  /** Opens an address below the base. */
  async go(path) {
    await this.page.goto(this.site.url + path);
    if (await this.runs()) await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  async runs() {
    return this.page.evaluate(() => document.documentElement.hasAttribute('data-glue')).catch(() => false);
  }

  /** The app has taken the page over and has read what it keeps. */
  async ready() {
    await this.page.waitForFunction(() => document.documentElement.dataset.app === 'on'
      && document.querySelector('main h1') && !document.querySelector('.starting'));
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 });
  }

  async title() {
    return (await this.heading().innerText()).replace(/\s+/g, '');
  }

  main() {
    return this.page.getByRole('main');
  }

  link(name) {
    return this.page.getByRole('link', { name }).first();
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' }).first();
  }

  /** What the page says, without the frame around it. */
  async text() {
    return this.main().innerText();
  }

  /** Waits until this holds, asked again and again; the last failure is the one that is told. */
  async until(claim) {
    const stack = new Error('it never became true');
    const end = Date.now() + PATIENCE;
    for (;;) {
      try {
        const held = await claim();
        if (held !== false) return held;
        throw stack;
      } catch (error) {
        if (end < Date.now()) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }

  /** Waits until the page says this. */
  async says(words) {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Presses Tab until this has the focus; the way a person without a mouse gets there. */
  async tabTo(target, key = 'Tab') {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await target.evaluate((it) => it === document.activeElement).catch(() => false)) return presses;
      await this.page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${target}`);
  }

  /** The field, choice or button of a question, whatever it is: by the beginning of its name. */
  choice(name) {
    const begins = new RegExp(`^\\s*${escaped(name)}`);
    return this.page.getByRole('radio', { name: begins }).or(this.page.getByRole('checkbox', { name: begins })).first();
  }

  /** The three fields of a date, or the one field of an amount. */
  field(n = 0) {
    return this.main().getByRole('textbox').nth(n);
  }

  /**
   * Answers the question that is shown: choices by their words, an amount or a count as typed, a day as `2026-11-18`, and
   * `不清楚`. Then goes on, and waits for what comes.
   */
  async answer(question, ...given) {
    await this.until(async () => (await this.title()) === question);
    const days = this.page.getByRole('button', { name: '记不清哪天' });
    const unsure = this.page.getByRole('button', { name: '不清楚', exact: true });
    if (given[0] === '不清楚' && (await days.or(unsure).count())) {
      await days.or(unsure).first().click();
    } else {
      if (await this.main().getByRole('radio').or(this.main().getByRole('checkbox')).count()) {
        for (const it of given) await this.choice(it).check();
      } else if (await days.count()) {
        for (const [n, part] of given[0].split('-').entries()) await this.field(n).fill(String(Number(part)));
      } else {
        await this.field().fill(String(given[0]));
      }
      await this.main().getByRole('button', { name: /^(下一题|改好了)$/ }).click();
    }
    await this.until(async () => (await this.title()) !== question);
  }

  /** Answers whatever is asked, from a table of questions; what is not in it is 不清楚. Tells what was asked. */
  async interview(table, answer = (question, given) => this.answer(question, ...given)) {
    const asked = [];
    for (;;) {
      const question = await this.title();
      if (question === '要问的都问完了') return asked;
      assert.ok(asked.length < 60, `the interview does not end: ${asked.slice(-5)}`);
      assert.ok(!asked.includes(question), `asked twice: ${question}`);
      await answer(question, [table[question] ?? '不清楚'].flat());
      asked.push(question);
    }
  }

  /** Waits until what was told is on the disk, and says so. */
  async saved() {
    await this.main().getByText('已保存在这台设备上').first().waitFor();
  }

  /** The rows of a table or list on the result: who answers, and how. */
  async parties() {
    const rows = this.page.locator('.who > li, .live-list > li').filter({ visible: true });
    return (await rows.allInnerTexts()).map((it) => it.replace(/\s+/g, ' '));
  }

  /** The stored case, read from the durable copy. */
  async stored(id) {
    const { durable } = await this.kept();
    const text = durable?.cases[id]?.[0];
    return text && JSON.parse(text.slice(text.indexOf('\n') + 1));
  }

  /** The case that the address names. */
  id() {
    return new URL(this.page.url()).searchParams.get('c');
  }

  /** Everything of ours in both storages, as text. */
  async kept() {
    return this.page.evaluate(async () => {
      const local = {};
      for (const key of Object.keys(localStorage)) if (key.startsWith('weiquan/')) local[key] = localStorage.getItem(key);
      const names = (await indexedDB.databases()).map((it) => it.name);
      if (!names.includes('weiquan')) return { local, durable: null };
      const db = await new Promise((done, no) => Object.assign(indexedDB.open('weiquan'), {
        onsuccess: (it) => done(it.target.result), onerror: (it) => no(it.target.error),
      }));
      const durable = {};
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        const both = [all.getAllKeys(), all.getAll()];
        const [keys, values] = await Promise.all(both.map((it) => new Promise((done) => (it.onsuccess = () => done(it.result)))));
        durable[store] = Object.fromEntries(keys.map((key, n) => [key, values[n]]));
      }
      db.close();
      return { local, durable };
    });
  }

  /** Writes texts behind the app's back. A `null` takes one away. */
  async plant({ local = {}, durable = {} }) {
    await this.page.evaluate(async ({ local, durable }) => {
      for (const [key, text] of Object.entries(local)) text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text);
      if (!Object.keys(durable).length) return;
      const db = await new Promise((done, no) => Object.assign(indexedDB.open('weiquan', 1), {
        onupgradeneeded: (it) => ['cases', 'aside'].forEach((name) => it.target.result.createObjectStore(name)),
        onsuccess: (it) => done(it.target.result), onerror: (it) => no(it.target.error),
      }));
      const change = db.transaction('cases', 'readwrite');
      for (const [id, texts] of Object.entries(durable)) {
        texts === null ? change.objectStore('cases').delete(id) : change.objectStore('cases').put(texts, id);
      }
      await new Promise((done) => (change.oncomplete = done));
      db.close();
    }, { local, durable });
  }
}

const escaped = (it) => it.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// ---- a browser that can be killed --------------------------------------------------------------------------------------------------

/** A browser of its own process, on a profile that outlives it. `kill` is SIGKILL to all of it at once. */
export async function mortal(profile) {
  if (!profile) {
    const fresh = (profile = mkdtempSync(join(tmpdir(), 'weiquan-')));
    atEnd.unshift(() => rmSync(fresh, { recursive: true, force: true, maxRetries: 5 }));
  }
  // A killed browser leaves its lock behind.
  for (const it of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) rmSync(join(profile, it), { force: true });
  const child = spawn(CHROMIUM, [...ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`,
    // Two hundred links in ten seconds are no attack here.
    '--disable-ipc-flooding-protection', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--no-default-browser-check', '--hide-scrollbars', '--lang=zh-CN', 'about:blank'],
  { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise((done) => child.once('exit', done));
  const address = await new Promise((found, no) => {
    let said = '';
    child.stderr.on('data', (it) => {
      said += it;
      const line = /DevTools listening on (ws:\S+)/.exec(said);
      if (line) found(line[1]);
    });
    gone.then(() => no(new Error(`the browser did not start: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  const kill = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    await gone;
    await browser.close().catch(() => {});
  };
  atEnd.push(kill);
  return {
    profile,
    context: browser.contexts()[0],
    kill,
  };
}
