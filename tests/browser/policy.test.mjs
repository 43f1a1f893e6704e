// Nothing runs but what we ship, nothing leaves the origin, and the page says what it says with or without the app.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, DIST, SAUCE, aCase, filesOf, host, house, pages, test } from './app.mjs';
import { variant } from './builds.mjs';

const { site, browser, visit } = await house();
const { public: PUBLIC, personal: PERSONAL } = pages();
const withCase = (path) => `${path}?c=${SAUCE.id}`;

// ---- hydration ---------------------------------------------------------------------------------------------------------------

// Runs before everything else: takes down the page as the file has it, which is also what a reader without JavaScript has.
function takeDown() {
  document.addEventListener('DOMContentLoaded', () => {
    const app = document.getElementById('app');
    if (!app) return;
    const main = app.querySelector('main');
    const plain = () => app.innerHTML.replace(/<!--.*?-->/g, '');
    Object.assign(window, {
      plain,
      written: {
        elements: [...app.querySelectorAll('*')],
        markup: plain(),
        h1: [...main.querySelectorAll('h1')].map((it) => it.textContent),
        words: main.textContent.replace(/\s/g, '').length,
        links: app.querySelectorAll('a[href]').length,
        title: document.title,
        levels: [...main.querySelectorAll('h1, h2, h3, h4')].map((it) => Number(it.tagName[1])),
      },
    });
  });
}

test('every public page is readable as written, and the app takes it over without touching it', async (t) => {
  const first = await visit(t, null, { before: takeDown });
  const left = [...PUBLIC];
  assert.ok(left.length > 20, 'there are pages to look at');
  const faults = [];
  const look = async () => {
    const app = new App(await first.page.context().newPage(), site, first.watch);
    for (let path; (path = left.pop()) !== undefined;) {
      await app.go(path);
      const is = await app.page.evaluate(async () => {
        // What the first effects change, they change by now.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const { elements, ...written } = window.written;
        const now = [...document.getElementById('app').querySelectorAll('*')];
        return {
          ...written,
          same: elements.length === now.length && elements.every((it, n) => it === now[n]),
          after: window.plain(),
          titleAfter: document.title,
        };
      });
      const say = (what) => faults.push(`/${path}: ${what}`);
      if (is.h1.length !== 1 || !is.h1[0].trim()) say(`has ${is.h1.length} first headings`);
      if (is.words < 30) say(`says only ${is.words} characters without JavaScript`);
      if (is.links < 8) say(`has only ${is.links} links without JavaScript`);
      if (is.levels.some((it, n) => n && it > is.levels[n - 1] + 1)) say(`skips a heading: ${is.levels}`);
      if (!is.same) say('elements were drawn anew');
      if (is.after !== is.markup) {
        const at = [...is.markup].findIndex((it, n) => it !== is.after[n]);
        say(`changed: …${is.markup.slice(at - 60, at + 60)}… became …${is.after.slice(at - 60, at + 60)}…`);
      }
      if (is.title !== is.titleAfter) say(`its title ${is.title} became ${is.titleAfter}`);
    }
  };
  await Promise.all([look(), look(), look()]);
  assert.deepEqual(faults.slice(0, 10), [], `${faults.length} faults`);
});

test('the titles of public pages are all different', () => {
  const titles = new Map();
  for (const path of PUBLIC) {
    const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
    const title = /<title>(.*?)<\/title>/.exec(html)[1];
    assert.ok(title.includes('维权罗盘'), `${path}: ${title}`);
    assert.ok(!titles.has(title), `${path} and ${titles.get(title)} are both called ${title}`);
    titles.set(title, path);
  }
});

test('the personal pages keep quiet, with a case and without one', async (t) => {
  const app = await visit(t, '');
  for (const path of PERSONAL) await app.go(path);
  const other = await visit(t, '', { cases: [SAUCE] });
  for (const path of ['', ...PERSONAL.map(withCase)]) {
    await other.go(path);
    assert.ok(await other.title(), path);
  }
});

test('an address that is no page says so, with status 404, and leads home', async (t) => {
  const app = await visit(t, '', { expects: [/404/] });
  const answer = await app.page.goto(`${site.url}guide/nothing/at/all`);
  assert.equal(answer.status(), 404);
  await app.ready();
  assert.equal(await app.title(), '没有这一页');
  await app.main().getByRole('link', { name: '首页' }).click();
  await app.until(async () => (await app.title()).includes('一步一步来'));
});

// ---- without JavaScript, without the app ----------------------------------------------------------------------------------------

const KINDS = ['', 'guide/', PUBLIC.find((it) => /^guide\/./.test(it)), 'law/', PUBLIC.find((it) => /^law\/[^/]+\/$/.test(it)),
  PUBLIC.find((it) => /^law\/[^/]+\/\d+\/$/.test(it))];

test('without JavaScript every kind of page can be read and walked', async (t) => {
  const app = await visit(t, null, { js: false });
  for (const path of KINDS) {
    await app.page.goto(site.url + path);
    await app.heading().waitFor();
    assert.ok((await app.text()).length > 60, path);
    assert.equal(await app.page.locator('#rescue').isVisible(), false, `${path}: nothing is wrong here`);
  }
  // The rescue page is not the app's and says it in words of its own.
  for (const path of PERSONAL.filter((it) => it !== 'rescue/')) {
    await app.page.goto(site.url + path);
    // Playwright's search for texts skips <noscript>.
    assert.ok((await app.text()).includes('这一页要用到JavaScript'), path);
    await app.link('不用它也能看的：维权指南和法条').click();
    assert.match(app.page.url(), /\/guide\/$/);
  }
});

test('when the app cannot load, the page stays, says so, and hands out what is kept', async (t) => {
  const wasm = (path) => path.endsWith('.wasm');
  const glue = (path) => /assets\/app-\w+\.js$/.test(path);
  const texts = (path) => /assets\/texts-\w+\.bin$/.test(path);
  const constants = (path) => path.endsWith('.bin');
  const ways = [[constants, '404'], [constants, 'html'], [constants, 'truncate'], [constants, 'drop'], [texts, '404'], [texts, 'drop'], [texts, 'truncate'], [texts, 'html'], [wasm, '404'], [wasm, 'html'], [wasm, 'truncate'], [wasm, 'change'], [wasm, 'drop'], [glue, '500'], [glue, 'html']];
  for (const [which, fault] of ways) {
    await t.test(`${which.name} ${fault}`, async (t) => {
      const broken = await host();
      broken.fault = (path) => (which(path) ? fault : null);
      const app = await visit(t, null, { site: broken, cases: [SAUCE], expects: [/./] });
      await app.page.goto(broken.url + KINDS[2]);
      await app.says('填写功能没有打开');
      assert.ok((await app.text()).length > 200, 'the guide can still be read');
      await app.link('取出我存下的内容').click();
      await app.says(/读到\d+项/);
      const [file] = await Promise.all([app.page.waitForEvent('download'), app.link('存成文件').click()]);
      const saved = JSON.parse(readFileSync(await file.path(), 'utf8'));
      assert.ok(saved.local[`weiquan/case/${SAUCE.id}`].includes(SAUCE.name));
      assert.ok((await app.page.locator('#all').inputValue()).includes(SAUCE.name), 'and as text, where no file can be saved');
    });
  }
});

test('when the app does not come at all, the watchdog says so', async (t) => {
  const slow = await host();
  slow.fault = (path) => (path.endsWith('.wasm') ? 'hang' : null);
  const app = await visit(t, null, { site: slow });
  await app.page.clock.install();
  await app.page.goto(slow.url, { waitUntil: 'domcontentloaded' });
  await app.page.clock.fastForward(9_000);
  assert.equal(await app.page.locator('#rescue').isVisible(), false, 'patience first');
  await app.page.clock.fastForward(2_000);
  await app.says('填写功能没有打开');
});

test('a browser without WebAssembly reads on, and is told', async (t) => {
  const app = await visit(t, null, { before: () => delete globalThis.WebAssembly, expects: [/did not start/] });
  await app.page.goto(site.url + KINDS[2]);
  await app.says('填写功能没有打开');
});

test('a host that sends the wasm under a wrong name still starts the app', async (t) => {
  const wrong = await host();
  wrong.fault = (path) => (path.endsWith('.wasm') ? 'mime' : null);
  const app = await visit(t, '', { site: wrong, expects: [/instantiateStreaming/] });
  assert.equal(await app.page.locator('#rescue').isVisible(), false);
});

test('the rescue page reads both storages, changes nothing, and finds nothing where nothing is', async (t) => {
  const app = await visit(t, 'rescue/');
  await app.says('这个浏览器里没有存下的内容。');
  assert.equal((await app.kept()).durable, null, 'it leaves no empty database behind');
  await app.plant({ local: { [`weiquan/case/a`]: '半截' }, durable: { b: ['新的', '旧的'] } });
  await app.page.reload();
  await app.says(/读到\d+项/);
  const all = JSON.parse(await app.page.locator('#all').inputValue());
  assert.equal(all.local['weiquan/case/a'], '半截');
  assert.deepEqual(all.durable.cases, [{ key: 'b', value: ['新的', '旧的'] }]);
});

// ---- the policy itself --------------------------------------------------------------------------------------------------------------

// Playwright's own scripts are above the policy, so the attempts stand in a file that the host serves.
const ATTEMPTS = `
const tried = {};
const attempt = (name, act) => { try { tried[name] = String(act() ?? 'done'); } catch (error) { tried[name] = error.name; } };
const div = document.createElement('div');
attempt('eval', () => eval('1'));
attempt('Function', () => new Function('return 1')());
attempt('timeout text', () => setTimeout('window.ran = 1'));
attempt('img onerror', () => { div.innerHTML = '<img src=x onerror="window.ran = 1">'; });
attempt('plain img', () => { div.innerHTML = '<img src="http://127.0.0.1:9/">'; });
attempt('script', () => { div.innerHTML = '<script>window.ran = 1</' + 'script>'; });
attempt('svg script', () => { div.innerHTML = '<svg><script>window.ran = 1</' + 'script></svg>'; });
attempt('svg onload', () => { div.innerHTML = '<svg onload="window.ran = 1"></svg>'; });
attempt('iframe', () => { div.innerHTML = '<iframe srcdoc="x"></iframe>'; });
attempt('javascript link', () => { div.innerHTML = '<a href="javascript:window.ran = 1">x</a>'; });
attempt('javascript link, hidden', () => { div.innerHTML = '<a href="java&#115;cript:window.ran = 1">x</a>'; });
attempt('foreign link', () => { div.innerHTML = '<a href="https://example.com/">x</a>'; });
attempt('foreign link without scheme', () => { div.innerHTML = '<a href="//example.com/">x</a>'; });
attempt('style', () => { div.innerHTML = '<p style="color: red">x</p>'; });
attempt('handler in upper case', () => { div.innerHTML = '<p ONCLICK="window.ran = 1">x</p>'; });
attempt('unclosed', () => { div.innerHTML = '<p'; });
attempt('comment that is not Leptos\\'s', () => { div.innerHTML = '<!-- <img src=x> -->'; });
attempt('base', () => { div.innerHTML = '<base href="https://example.com/">'; });
attempt('meta', () => { div.innerHTML = '<meta http-equiv="refresh" content="0; url=https://example.com/">'; });
attempt('document.write', () => document.write('<p>x</p><img src=x>'));
attempt('worker', () => new Worker('probe.js'));
attempt('foreign worker', () => new Worker('https://example.com/x.js'));
attempt('script element', () => { document.createElement('script').src = 'probe.js'; });
attempt('script text', () => { document.createElement('script').text = 'window.ran = 1'; });
attempt('second policy', () => trustedTypes.createPolicy('mine', { createHTML: (it) => it }));
attempt('default again', () => trustedTypes.createPolicy('default', { createHTML: (it) => it }));
attempt('harmless text', () => {
  div.innerHTML = '<section class="a"><h2 id="b">x</h2><!----><p>1 &lt; 2<!> <a href="guide/">y</a></p></section>';
});
attempt('drawing', () => {
  div.innerHTML = '<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 11 12 4l8 7v9"></path></svg>';
});
attempt('form', () => { div.innerHTML = '<label for="a">x</label><input id="a" type="text" inputmode="numeric" autocomplete="off">'; });
window.tried = tried;
`;

test('eval, inline scripts and foreign markup are refused to a script of our own origin', async (t) => {
  const inline = '<script>window.inline = 1</script><script src="probe.js"></script>';
  const dir = variant({ 'probe.js': ATTEMPTS, 'guide/index.html': (it) => it.replace('</body>', `${inline}</body>`) });
  const other = await host(dir);
  const app = await visit(t, 'guide/', { site: other, expects: [/policy|Policy|Trusted|trusted|script refused/] });
  const { tried, inlineRan, ran } = await app.page.evaluate(() =>
    ({ tried: window.tried, inlineRan: window.inline, ran: window.ran }));
  assert.equal(inlineRan, undefined, 'the inline script did not run');
  assert.equal(ran, undefined, 'nothing of it ran');
  for (const [name, outcome] of Object.entries(tried)) {
    assert.match(outcome, /Error$/, `${name} must be refused`);
  }
  assert.ok(Object.keys(tried).length > 25, 'all was tried');
  assert.ok(app.watch.faults.length === 0);
});

test('the policy holds from the header and from the page alone', async () => {
  const expected = ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "connect-src 'self'",
    "object-src 'none'", "base-uri 'self'", "form-action 'none'", "require-trusted-types-for 'script'", 'trusted-types default'];
  for (const path of ['', 'guide/', 'case/', 'rescue/', 'nothing', 'sw.js']) {
    const answer = await fetch(site.url + path);
    const policy = answer.headers.get('content-security-policy') ?? '';
    const has = policy.split('; ');
    for (const it of [...expected, "frame-ancestors 'none'"]) assert.ok(has.includes(it), `${path}: ${it}`);
    assert.ok(!/unsafe-(inline|hashes)|'unsafe-eval'|\*|https?:/.test(policy), policy);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(answer.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.match(answer.headers.get('cache-control') ?? 'no-cache', /^no-cache$/, path);
  }
  for (const path of filesOf().filter((it) => it.endsWith('.html'))) {
    const html = readFileSync(join(DIST, path), 'utf8');
    const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html);
    assert.ok(meta, `${path} carries the policy itself`);
    for (const it of expected) assert.ok(meta[1].split('; ').includes(it), `${path}: ${it}`);
    assert.ok(html.indexOf(meta[0]) < html.indexOf('<script'), `${path}: the policy comes before the first script`);
    assert.ok(!/<script(?![^>]*\ssrc=)/.test(html), `${path}: an inline script`);
    assert.ok(!/<style|\sstyle="|\son\w+="/.test(html), `${path}: inline style or handler`);
    // Links lead out; nothing is loaded from outside.
    assert.ok(!/<(?:script|link|img|iframe|source|video|audio)[^>]*(?:src|href)="(?:https?:)?\/\//.test(html), `${path}: foreign part`);
  }
});

test('no page may be framed', async (t) => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const parent = await host(variant({ 'parent.html': `<!doctype html><iframe id="f" src="${site.url}guide/"></iframe>` , _headers: '' }));
  const page = await context.newPage();
  await page.goto(`${parent.url}parent.html`);
  const frame = await (await page.waitForSelector('#f')).contentFrame();
  await frame.waitForLoadState();
  assert.equal(await frame.locator('h1').filter({ hasText: '维权指南' }).count(), 0);
});

const PAYLOADS = ['<img src=x onerror="window.ran=1">', '<script>window.ran=1</script>', '"><svg onload=window.ran=1>', "'-window.ran=1-'",
  'javascript:window.ran=1', '{{constructor.constructor("window.ran=1")()}}', '<a href="javascript:window.ran=1">x</a>', '</textarea><iframe srcdoc="x">',
  '<!--', '&lt;b&gt;', '\u202egnp.exe', '${window.ran=1}', '<style>*{display:none}</style>'];

test('markup in any field of an imported case is text in every view, on paper and in the export', async (t) => {
  const evil = (n) => PAYLOADS.slice(n).concat(PAYLOADS.slice(0, n)).join(' ').slice(0, 100);
  const name = PAYLOADS[0];
  const facts = { ...SAUCE.facts, story: PAYLOADS.join('\n') };
  for (const [n, id] of ['my-name', 'my-phone', 'my-address', 'seller-name', 'seller-address', 'platform-name', 'order-number', 'goods-name'].entries()) {
    facts[id] = evil(n);
  }
  for (const [n, it] of PAYLOADS.entries()) facts[`unknown-${n}`] = it;
  facts[PAYLOADS[0]] = [PAYLOADS[1]];
  const app = await visit(t, 'case/', { now: '2026-11-25T10:00:00+08:00' });
  await app.page.getByLabel('或者贴在这里').fill(JSON.stringify(aCase('e711', name, facts, { [PAYLOADS[0]]: PAYLOADS })));
  await app.button('读入').click();
  await app.says(name);
  for (const path of ['', 'case/', 'case/view/?c=e711', 'case/answers/?c=e711', 'case/ask/?c=e711', 'case/paper/seller-demand/?c=e711',
    'case/paper/complaint-12315/?c=e711', 'case/view/?c=' + encodeURIComponent(PAYLOADS[0]), 'case/ask/?c=e711&q=' + encodeURIComponent(PAYLOADS[1]),
    'case/ask/?k=' + encodeURIComponent(PAYLOADS[0]), 'law/#' + encodeURIComponent(PAYLOADS[0])]) {
    await app.go(path);
    const found = await app.page.evaluate(() => ({
      ran: window.ran,
      bad: [...document.querySelectorAll('img, iframe, object, embed, body script, body style, [onerror], [onload], [onclick]')].map((it) => it.outerHTML),
      links: [...document.querySelectorAll('a[href]')].map((it) => it.protocol).filter((it) => !['http:', 'https:', 'tel:'].includes(it)),
    }));
    assert.deepEqual(found, { ran: undefined, bad: [], links: [] }, path);
  }
  await app.go('case/paper/seller-demand/?c=e711');
  const words = await app.page.getByRole('article').innerText();
  for (const it of [PAYLOADS[0], PAYLOADS[1], PAYLOADS[2]]) assert.ok(words.includes(it), `${it} stands there as it was written`);
  // A file name made of it is a name and no path.
  await app.go('case/');
  await app.page.locator('.cases summary').first().click();
  const [file] = await Promise.all([app.page.waitForEvent('download'), app.button(/^存成文件\s*：/).click()]);
  assert.ok(!/[/\\<>:"|?*]/.test(file.suggestedFilename()), file.suggestedFilename());
  assert.equal(JSON.parse(readFileSync(await file.path(), 'utf8')).name, name);
});

test('polluted prototypes and clobbering ids do not stop the app, nor does an extension that rewrites the page', async (t) => {
  const app = await visit(t, 'guide/', {
    before: () => {
      Object.defineProperty(Object.prototype, 'polluted', { value: 'yes', enumerable: false, writable: true, configurable: true });
      Object.defineProperty(Object.prototype, 'text', { value: 'huge', enumerable: false, writable: true, configurable: true });
      document.addEventListener('DOMContentLoaded', () => {
        for (const id of ['indexedDB', 'localStorage', 'app2', 'location', 'serviceWorker']) {
          const it = document.createElement('a');
          it.id = id;
          document.body.append(it);
        }
      });
    },
  });
  // A translator wraps every text; an ad blocker hides and removes.
  await app.page.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) if (walk.currentNode.data.trim()) texts.push(walk.currentNode);
    for (const it of texts) {
      const font = document.createElement('font');
      it.replaceWith(font);
      font.append(it);
    }
  });
  await app.link('首页').click();
  await app.until(async () => (await app.title()).includes('一步一步来'));
  assert.equal(await app.page.evaluate(() => ({}).polluted), 'yes', 'the pollution was there');
  assert.equal(await app.page.locator('#rescue').isVisible(), false, 'the app lives');
});
