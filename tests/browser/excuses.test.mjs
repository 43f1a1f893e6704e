// What the other side says when it refuses: from a case in two steps, only what concerns it, with its own day, and the
// answer copied in one press.
import assert from 'node:assert/strict';
import { SAUCE, house, test } from './app.mjs';

const { visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';

test('from the list of cases it is two steps to what concerns the case, and one press to the answer', async (t) => {
  const app = await visit(t, 'case/', { now: NOW, cases: [SAUCE] });
  const { page } = app;
  await app.main().getByRole('link', { name: SAUCE.name }).first().click();
  await app.main().getByRole('link', { name: '对方这么说，怎么回' }).click();
  await app.until(async () => (await app.title()) === '对方这么说，怎么回');
  const shown = () => app.main().locator('section.excuse').count();
  await app.until(async () => 0 < (await shown()) && (await shown()) < 40);
  const ids = await app.main().locator('section.excuse h3').evaluateAll((all) => all.map((it) => it.id));
  assert.ok(ids.includes('not-sick'), ids.join());
  assert.ok(!ids.includes('special-rate') && !ids.includes('the-child-did-it'), ids.join());
  // The case's own day stands there, with the year it falls in.
  assert.match(await app.main().locator('section.excuse:has(#only-a-platform)').innerText(), /\d{4}年\d+月\d+日/);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const part = app.main().locator('section.excuse:has(#not-sick)');
  await part.getByRole('button', { name: '复制这句' }).click();
  await app.until(async () => (await part.getByRole('status').innerText()).includes('已复制'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok((await part.innerText()).includes(copied) && copied.includes('请退款'), copied);

  await app.main().getByRole('link', { name: '看全部' }).click();
  await app.until(async () => 40 <= (await shown()));
});

test('a type of dispute shows its own, and a link to one leads to it', async (t) => {
  const app = await visit(t, 'excuses/?t=deposit', { now: NOW });
  const shown = () => app.main().locator('section.excuse').count();
  await app.until(async () => 3 <= (await shown()) && (await shown()) < 20);
  assert.ok(await app.main().locator('#deposit-forfeited').isVisible());
  await app.go('excuses/#signed-for');
  await app.until(() => app.page.evaluate(() => {
    const { top } = document.querySelector('#signed-for').getBoundingClientRect();
    return 0 <= top && top < innerHeight;
  }));
});
