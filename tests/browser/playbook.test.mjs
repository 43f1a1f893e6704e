// A type of dispute as a page: it leads into a case that already knows what the page is about.
import assert from 'node:assert/strict';
import { house, test } from './app.mjs';

const { visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';

// Five types, and the questions that each of them settles.
const TYPES = {
  counterfeit: ['发生了什么？'],
  food: ['发生了什么？', '买的是什么？'],
  prepaid: ['发生了什么？'],
  travel: ['发生了什么？'],
  cosmetics: ['买的是什么？'],
};

for (const [id, settled] of Object.entries(TYPES)) {
  test(`${id}: the page leads into a case that does not ask what it knows`, async (t) => {
    const app = await visit(t, `disputes/${id}/`, { now: NOW });
    await app.link('从这里开始我的案件').first().click();
    await app.until(async () => (await app.title()).endsWith('？'));
    assert.ok(!settled.includes(await app.title()), await app.title());
  });
}

test('a kind of evidence leads to how to keep it, a step to where it is taken', async (t) => {
  const app = await visit(t, 'disputes/food/', { now: NOW });
  await app.link(/实物、标签的照片/).click();
  await app.until(async () => (await app.title()) === '证据怎么留');
  await app.page.goBack();
  await app.until(async () => (await app.title()) === '食品安全');
  await app.link('平台客服').first().click();
  await app.until(async () => (await app.title()) === '去哪里说');
});
