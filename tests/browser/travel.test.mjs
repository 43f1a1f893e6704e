// A page that is passed on says what it is, alone: its head is data and never runs, its link holds nothing of the person's,
// and what changed in the law is told against the cases that are here.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, SAUCE, filesOf, house, pages, precache, test } from './app.mjs';

const { visit } = await house();
const { public: PUBLIC } = pages();
const read = (path) => readFileSync(join(DIST, path), 'utf8');

test('every public page has its own title and description, and data that parses', () => {
  const seen = { title: new Set(), description: new Set() };
  for (const path of PUBLIC) {
    const html = read(`${path}index.html`);
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
    const description = /<meta name="description" content="([^"]+)">/.exec(html)?.[1];
    assert.ok(title && !seen.title.has(title), `${path}: title ${title}`);
    assert.ok(description && !seen.description.has(description), `${path}: description ${description}`);
    seen.title.add(title);
    seen.description.add(description);
    for (const [, json] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
      assert.equal(JSON.parse(json)['@context'], 'https://schema.org', path);
    }
  }
});

test('feed, map and robots cost no offline bytes, and the frame of the app carries none of the head', () => {
  const kept = precache().files;
  for (const file of filesOf().filter((it) => /\.(xml|txt)$/.test(it))) assert.ok(!kept.includes(file), file);
  assert.doesNotMatch(read('shell/index.html'), /ld\+json|og:title/);
});

test('the data in the head is not run and breaks no rule of the policy, and the feed is XML', async (t) => {
  const app = await visit(t, 'law/crpl/55/');
  const data = await app.page.evaluate(() => [...document.querySelectorAll('script[type="application/ld+json"]')].map((it) => JSON.parse(it.textContent)['@type']));
  assert.deepEqual(data.sort(), ['BreadcrumbList', 'Legislation']);
  const feed = await app.page.evaluate(async () => {
    const link = document.querySelector('link[type="application/atom+xml"]');
    // The policy lets no text be parsed by hand; the browser parses what it fetches itself.
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    await new Promise((done) => { request.onloadend = done; request.open('GET', link.href); request.send(); });
    const xml = request.responseXML;
    return { fault: !xml || !!xml.querySelector('parsererror'), entries: xml?.querySelectorAll('entry').length };
  });
  assert.ok(!feed.fault && feed.entries > 20, JSON.stringify(feed));
});

test('a shared link is the address of the page, and nothing of the person', async (t) => {
  const app = await visit(t, 'law/crpl/55/', { cases: [SAUCE] });
  await app.page.evaluate(() => {
    history.replaceState(history.state, '', `${location.pathname}?c=secret#k1`);
    Object.defineProperty(navigator, 'share', { configurable: true, value: (it) => { window.shared = it; return Promise.resolve(); } });
  });
  await app.page.getByRole('button', { name: '分享这一页' }).click();
  const shared = await app.page.waitForFunction(() => window.shared).then((it) => it.jsonValue());
  assert.ok(shared.url.endsWith('/law/crpl/55/'), shared.url);
  assert.deepEqual(Object.keys(shared).sort(), ['title', 'url']);
});
