// Measures in the built site how long the engine takes for one assessment, the next question included: an interview of
// several types of dispute, in which the first choice is taken and what is not a choice is not known. Prints what the app
// writes into the browser's timeline. `node tests/browser/engine-time.mjs`. Not a test: times depend on the machine, and
// Chromium rounds each to a tenth of a millisecond.
import { chromium } from 'playwright-core';
import { serve } from '../../tools/serve.mjs';
import { App, DIST } from './app.mjs';

const server = await serve(DIST);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
const all = [];
const row = (name, asked, times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part) => sorted[Math.floor((sorted.length - 1) * part)].toFixed(1);
  console.log(`${name.padEnd(12)} ${String(asked).padStart(3)} questions, ${String(times.length).padStart(3)} assessments: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, longest ${at(1)} ms`);
};
for (const type of ['food', 'counterfeit', 'parcel', 'travel', 'virtual', 'car', 'livestream', 'payment']) {
  const page = await browser.newPage();
  await page.goto(`${server.url}case/ask/?t=${type}`);
  await page.waitForSelector('html[data-app]');
  const app = new App(page, server);
  const asked = await app.interview({}, async (question) => {
    const first = page.locator('main').getByRole('radio').or(page.locator('main').getByRole('checkbox')).first();
    const given = (await first.count()) ? await first.evaluate((it) => it.labels[0].innerText.split('\n')[0]) : '不清楚';
    await app.answer(question, given);
  });
  const times = await page.evaluate(() => performance.getEntriesByName('assess', 'measure').map((it) => it.duration));
  row(type, asked.length, times);
  all.push(...times);
  await page.close();
}
row('all', '', all);
await browser.close();
await server.close();
