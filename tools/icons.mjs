// Draws the app's icons from their sources: `node tools/icons.mjs`, after `make test` has set up a browser. Only needed
// when public/icons/*.svg change; the pictures are kept in the project.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../tests/browser/package.json', import.meta.url));
const { chromium } = require('playwright-core');
const folder = new URL('../public/icons/', import.meta.url);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [source, target, size] of [['icon', '192', 192], ['icon', '512', 512], ['maskable', 'maskable', 512]]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = readFileSync(new URL(`${source}.svg`, folder), 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: new URL(`${target}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
