// After one visit the whole app opens without a network; a new version is offered, never forced, and never half there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, DIST, attend, SAUCE, host, house, mortal, pages, precache, test } from './app.mjs';
import { nextRelease, running, variant } from './builds.mjs';

const { visit } = await house();
const { public: PUBLIC, personal: PERSONAL } = pages();
const FIRST = precache();
const SECOND = nextRelease('two');
const NEW = '有新版本。写完这一段再换也行。';

/** Waits until the worker is active and this page is its. */
async function installed(app) {
  await app.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
  });
}

/** The caches of this origin, and what is in each. */
function caches(app) {
  return app.page.evaluate(async () => {
    const all = {};
    for (const name of await globalThis.caches.keys()) {
      const cache = await globalThis.caches.open(name);
      all[name] = (await cache.keys()).map((it) => it.url);
    }
    return all;
  });
}

/** Asks for a new version, as the browser does by itself now and then, and tells how that ended. */
function update(app) {
  return app.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    try {
      await registration.update();
    } catch (error) {
      return error.name;
    }
    const worker = registration.installing;
    if (!worker) return registration.waiting ? 'waiting' : 'nothing new';
    return new Promise((done) => {
      const look = () => ['installed', 'redundant'].includes(worker.state) && done(worker.state);
      worker.addEventListener('statechange', look);
      look();
    });
  });
}

async function is(app, id) {
  const now = await running(app);
  const part = id === FIRST.build ? null : id;
  assert.deepEqual({ page: now.page, boot: now.boot, glue: now.glue, style: now.style },
    { page: id, boot: part, glue: part, style: part }, 'one version, whole');
  for (const it of now.loaded) assert.equal(it, now.wasm);
}

/** What a page's file says. */
function written(path) {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const plain = (it) => it.replace(/<!--[^]*?-->|<[^>]*>/g, '').replace(/&(?:#x27|#39);/g, "'").replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
  return { title: plain(/<title>(.*?)<\/title>/.exec(html)[1]), text: plain(/<main[^]*<\/main>/.exec(html)[0]) };
}

// ---- offline --------------------------------------------------------------------------------------------------------------

for (const base of ['/', '/a/b/']) {
  test(`with the network off and the browser started anew, every address under ${base} opens`, async () => {
    const site = await host(DIST, base);
    let browser = await mortal();
    let app = new App(await browser.context.newPage(), site);
    await app.go('');
    await installed(app);
    await browser.kill();
    await site.close();

    browser = await mortal(browser.profile);
    // What is looked up by the browser and not by us: whether there is a new worker, and the icon for installing.
    const watch = attend(browser.context, site, [/ERR_CONNECTION_REFUSED.*\/sw\.js|icon from the Manifest/]);
    app = new App(await browser.context.newPage(), site, watch);
    const faults = [];
    const check = async (path) => {
      const is = await app.page.evaluate(() => ({ title: document.title, text: document.querySelector('main').textContent }));
      if (is.text.includes('没有这一页')) faults.push(`/${path}: not found`);
      // The personal pages show what is kept here; the others what the build has written, word for word.
      if (!PUBLIC.includes(path)) return;
      const file = written(path);
      if (is.title !== file.title) faults.push(`/${path}: ${is.title} instead of ${file.title}`);
      if (is.text !== file.text) {
        const at = [...file.text].findIndex((it, n) => it !== is.text[n]);
        faults.push(`/${path}: …${is.text.slice(at - 20, at + 20)}… instead of …${file.text.slice(at - 20, at + 20)}…`);
      }
    };
    // Addresses typed in: all kinds of them, at every depth. The worker answers each with the same frame.
    const articles = PUBLIC.filter((it) => /\d\/$/.test(it));
    const typed = [...PUBLIC.filter((it) => !articles.includes(it)), ...articles.filter((it, n) => n % 40 === 0), ...PERSONAL];
    for (const path of base === '/' ? typed : typed.filter((it, n) => n % 5 === 0)) {
      await app.go(path);
      await check(path);
    }
    // Links followed: every one there is, and below another path some of them.
    for (const path of base === '/' ? PUBLIC : PUBLIC.filter((it, n) => n % 10 === 0)) {
      await app.page.evaluate((path) => {
        const link = Object.assign(document.createElement('a'), { href: path });
        document.body.append(link);
        link.click();
        link.remove();
      }, path);
      await app.until(() => app.page.evaluate((path) => location.pathname.endsWith(path) && document.activeElement.tagName === 'H1', `/${path}`))
        .catch(() => faults.push(`/${path}: nothing came`));
      if (faults.length > 3) break;
      await check(path);
    }
    await app.go('no/such/page');
    assert.equal(await app.title(), '没有这一页');
    await app.page.goto(`${site.url}rescue/`);
    assert.equal(await app.title(), '取出存下的内容');
    await browser.kill();
    assert.deepEqual(faults, []);
    watch.check();
  });
}

test('once installed, nothing is asked of the host any more, but whether there is a new version', async (t) => {
  const site = await host();
  const app = await visit(t, '', { site, worker: true, expects: [/ERR_|update/] });
  await installed(app);
  const kept = Object.values(await caches(app)).flat().map((it) => it.slice(site.url.length));
  assert.deepEqual(kept.sort(), [...FIRST.files].sort(), 'the whole list, and nothing else');
  site.log.length = 0;
  site.fault = () => 'drop';
  for (const path of ['', 'guide/', 'case/', 'case/ask/', 'settings/', 'rescue/']) await app.page.goto(site.url + path);
  await app.go('law/');
  const asked = site.log.map((it) => it.path).filter((it) => it !== 'sw.js');
  assert.deepEqual(asked, []);
});

test('two sites on one host, in folders of it, keep out of each other’s caches', async (t) => {
  const site = await host(DIST, '/a/b/');
  const app = await visit(t, '', { site, worker: true });
  await installed(app);
  await app.page.evaluate(() => globalThis.caches.open('weiquan:/other/:1'));
  await site.show(SECOND);
  assert.equal(await update(app), 'installed');
  await app.button('现在换').click();
  await app.until(async () => (await running(app)).page === 'two');
  const names = Object.keys(await caches(app)).sort();
  assert.deepEqual(names, ['weiquan:/a/b/:two', 'weiquan:/other/:1']);
});

// ---- updates --------------------------------------------------------------------------------------------------------------

test('a new version is offered while someone types, takes nothing away, and comes with a click', async (t) => {
  const site = await host();
  const app = await visit(t, `case/paper/seller-demand/?c=${SAUCE.id}`, { site, worker: true, cases: [SAUCE] });
  await installed(app);
  const field = app.page.getByLabel('问题是什么，怎么发现的');
  await field.click();
  await app.page.keyboard.insertText('打开第一瓶，');
  await site.show(SECOND);
  assert.equal(await update(app), 'installed');
  await app.says(NEW);
  await app.page.keyboard.insertText('发现没有标签。');
  assert.equal(await field.inputValue(), '打开第一瓶，发现没有标签。', 'nothing was reloaded');
  await is(app, FIRST.build);

  // Another page of the same person stays on the old version too, also when it is opened only now.
  const tab = await app.tab('guide/');
  await is(tab, FIRST.build);
  await tab.page.close();

  await app.button('现在换').click();
  await app.until(async () => (await running(app)).page === 'two');
  await app.ready();
  await is(app, 'two');
  assert.equal(await app.page.getByLabel('问题是什么，怎么发现的').inputValue(), '打开第一瓶，发现没有标签。');
  assert.equal(await app.page.getByText(NEW).count(), 0);
  assert.deepEqual(Object.keys(await caches(app)), ['weiquan:/:two']);
});

test('an offered version comes by itself when the app was closed, and not before', async (t) => {
  const site = await host();
  const app = await visit(t, 'guide/', { site, worker: true });
  await installed(app);
  await site.show(SECOND);
  assert.equal(await update(app), 'installed');
  await app.reload();
  await is(app, FIRST.build);
  await app.says(NEW);
  const context = app.page.context();
  await app.page.close();
  const later = new App(await context.newPage(), site, app.watch);
  await later.until(async () => {
    await later.go('guide/');
    return (await running(later)).page === 'two';
  });
  await is(later, 'two');
});

test('another tab may take the new version; this one goes on until it is asked', async (t) => {
  const site = await host();
  const app = await visit(t, `case/paper/seller-demand/?c=${SAUCE.id}`, { site, worker: true, cases: [SAUCE] });
  await installed(app);
  const other = await app.tab('guide/');
  await site.show(SECOND);
  assert.equal(await update(app), 'installed');
  await app.page.getByLabel('你的姓名').fill('王小明');
  await other.button('现在换').click();
  await other.until(async () => (await running(other)).page === 'two');
  assert.equal(await app.page.getByLabel('你的姓名').inputValue(), '王小明');
  await is(app, FIRST.build);
});

test('a new version is not taken while something told is kept nowhere', async (t) => {
  const site = await host();
  const refuse = () => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
    }
  };
  const app = await visit(t, 'case/ask/', { site, worker: true, before: refuse });
  await installed(app);
  await site.show(SECOND);
  assert.equal(await update(app), 'installed');
  await app.says(NEW); // nothing was told yet, so nothing would be lost
  await app.answer('发生了什么？', '吃的喝的有问题');
  await app.says('还没存上');
  assert.equal(await app.page.getByText(NEW).count(), 0);
  await is(app, FIRST.build);
});

const INSTALL = precache(SECOND).files;
test('an update that fails at any of its files leaves the old version whole and no half of the new', async (t) => {
  const site = await host();
  const app = await visit(t, 'guide/', { site, worker: true, expects: [/ERR_|status of|fetch|worker|expected/] });
  await installed(app);
  await site.show(SECOND);
  // What an attempt has fetched well would serve the next one.
  site.forgetful = true;
  for (const [n, file] of INSTALL.entries()) {
    // Every file fails in some way, and every way is met by some files.
    for (const fault of n === 0 ? ['drop', '500', 'truncate', 'html', 'change'] : [['drop', '500', 'truncate', 'html', 'change'][n % 5], 'html']) {
      site.fault = (path) => (path === file ? fault : null);
      assert.equal(await update(app), 'redundant', `${file}: ${fault}`);
      const left = await caches(app);
      assert.deepEqual(Object.keys(left), [`weiquan:/:${FIRST.build}`], `${file}: ${fault}`);
      assert.equal(Object.values(left)[0].length, FIRST.files.length);
    }
  }
  assert.equal(await app.page.getByText(NEW).count(), 0, 'nothing is offered that is not there');
  await app.reload();
  await is(app, FIRST.build);
  site.fault = null;
  assert.equal(await update(app), 'installed', 'and once the host is well again, it comes');
  await app.says(NEW);
});

test('a first visit that breaks off in mid-install claims nothing, and the next one finishes it', async (t) => {
  const site = await host();
  site.fault = (path) => (path === 'rescue/' ? 'drop' : null);
  const app = await visit(t, 'guide/', { site, worker: true, expects: [/ERR_|fetch|worker|expected/] });
  await app.until(async () => site.log.some((it) => it.path === 'rescue/') && !Object.keys(await caches(app)).length);
  assert.equal(await app.page.evaluate(() => navigator.serviceWorker.controller), null);
  site.fault = null;
  await app.reload();
  await installed(app);
});

test('the worker’s file missing for a day stops nothing, and the worker comes back after it was thrown out', async (t) => {
  const site = await host();
  const app = await visit(t, 'guide/', { site, worker: true, expects: [/status of|worker|ERR_/] });
  await installed(app);
  for (const fault of ['404', '500', 'html']) {
    site.fault = (path) => (path === 'sw.js' ? fault : null);
    await update(app);
    await app.reload();
    await is(app, FIRST.build);
    site.fault = () => 'drop';
    await app.reload();
    assert.equal(await app.title(), '维权指南', `offline goes on after ${fault}`);
  }
  site.fault = null;
  await app.page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  await app.reload();
  await installed(app);
});

test('a host that puts a newer page beside an old worker never mixes the two', async (t) => {
  const site = await host();
  const app = await visit(t, 'guide/', { site, worker: true });
  await installed(app);
  await site.show(SECOND);
  for (const path of ['guide/', '', 'law/', 'case/']) {
    await app.go(path);
    await is(app, FIRST.build);
  }
});

test('the manifest is whole: icons that are there, of the sizes they say', async (t) => {
  const app = await visit(t, '');
  const manifest = JSON.parse(readFileSync(join(DIST, 'manifest.webmanifest'), 'utf8'));
  assert.ok(manifest.name && manifest.short_name && manifest.start_url && manifest.display === 'standalone');
  for (const [sizes, purpose] of [['192x192', 'any'], ['512x512', 'any'], ['512x512', 'maskable']]) {
    const icon = manifest.icons.find((it) => it.sizes === sizes && (it.purpose ?? 'any') === purpose);
    assert.ok(icon, `${sizes} ${purpose}`);
    const size = await app.page.evaluate(async (src) => {
      const it = new Image();
      it.src = src;
      await it.decode();
      return `${it.naturalWidth}x${it.naturalHeight}`;
    }, new URL(icon.src, app.site.url).href);
    assert.equal(size, sizes);
  }
});
