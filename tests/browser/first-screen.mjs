// Measures the first screen of the built site as a phone would see it: 1.6 Mbit/s, 150 ms, a processor slowed four times,
// nothing cached. `node tests/browser/first-screen.mjs [PATH …]`; prints medians of five. Not a test: times depend on the machine.
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

for (const path of paths.length ? paths : ['', 'guide/evidence/', 'law/crpl/55/']) {
  const runs = [];
  for (let run = 0; run < 5; run++) {
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
    await page.goto(server.url + path);
    await page.waitForSelector('html[data-app]');
    runs.push({ ...(await page.evaluate(() => window.seen)), ready: await page.evaluate(() => performance.now()) });
    await context.close();
  }
  const of = (key) => median(runs.map((it) => it[key]));
  console.log(`/${path}: largest paint ${Math.round(of('lcp'))} ms, app ready ${Math.round(of('ready'))} ms, layout shift ${of('cls').toFixed(3)}`);
}
await browser.close();
await server.close();
