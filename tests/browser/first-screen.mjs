// Measures the first screen of the built site as a phone would see it: 1.6 Mbit/s, 150 ms, a processor slowed four times,
// nothing cached; and beside it the same text as plain HTML, without style or program, and how many times longer ours takes.
// `node tests/browser/first-screen.mjs [PATH …]`; prints medians of five. Not a test: times depend on the machine.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { DIST } from './app.mjs';

const paths = process.argv.slice(2);
const server = await serve(DIST);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
const median = (them) => them.sort((a, b) => a - b)[Math.floor(them.length / 2)];

// The same words in the same elements, and nothing else.
const bare = mkdtempSync(join(tmpdir(), 'plain-'));
function asPlainHtml(path) {
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const body = html.slice(html.indexOf('<div id="app"'), html.lastIndexOf('</body>'));
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  mkdirSync(join(bare, path), { recursive: true });
  const plain = body.replace(/<svg[^]*?<\/svg>|<script[^]*?<\/script>|<!--[^]*?-->/g, '');
  writeFileSync(join(bare, path, 'index.html'), `<!doctype html><html lang="zh-Hans"><head>${head}</head><body>${plain}</body></html>`);
}

async function once(url, isApp) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.seen = { lcp: 0, cls: 0 };
    new PerformanceObserver((list) => list.getEntries().forEach((it) => { window.seen.lcp = it.startTime; }))
      .observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((it) => { window.seen.cls += it.value; }))
      .observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(url);
  await (isApp ? page.waitForSelector('html[data-app]') : page.waitForTimeout(500));
  const seen = { ...(await page.evaluate(() => window.seen)), ready: await page.evaluate(() => performance.now()) };
  await context.close();
  return seen;
}

const beside = await serve(bare);
for (const path of paths.length ? paths : ['', 'guide/evidence/', 'law/crpl/55/']) {
  asPlainHtml(path);
  const [ours, plain] = [[], []];
  for (let run = 0; run < 5; run++) {
    ours.push(await once(server.url + path, true));
    plain.push(await once(beside.url + path, false));
  }
  const of = (runs, key) => median(runs.map((it) => it[key]));
  const [lcp, text] = [of(ours, 'lcp'), of(plain, 'lcp')];
  console.log(`/${path}: largest paint ${Math.round(lcp)} ms, as plain HTML ${Math.round(text)} ms, ratio ${(lcp / text).toFixed(2)}; ` +
    `app ready ${Math.round(of(ours, 'ready'))} ms, layout shift ${of(ours, 'cls').toFixed(3)}`);
}
await browser.close();
await server.close();
await beside.close();
rmSync(bare, { recursive: true });
