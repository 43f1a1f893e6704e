// The law as a person meets it: a case begun from its type, the same case on another day, a law that changed since, a law
// not checked in time, where to go and what it costs, decisions replayed, and how the interview was checked.
import assert from 'node:assert/strict';
import { CHANGED, SAUCE, SHOES, house, test } from './app.mjs';

const { visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';
const c = (it) => `?c=${it.id}`;

test('a case begun from its type has that type’s answers, and does not ask for them', async (t) => {
  const app = await visit(t, '', { now: NOW });
  await app.link(/全部三十五类/).click();
  await app.until(async () => (await app.title()) === '三十五类纠纷');
  assert.equal(await app.main().getByRole('listitem').count(), 35);
  await app.link('食品安全').click();
  await app.until(async () => (await app.title()) === '食品安全');
  await app.link('从这里开始我的案件').first().click();
  await app.until(async () => (await app.title()).endsWith('？'));
  const asked = await app.interview({});
  assert.deepEqual(asked.filter((it) => ['发生了什么？', '买的是什么？'].includes(it)), []);
  const id = app.id();
  const facts = await app.until(async () => (await app.stored(id))?.facts ?? false);
  assert.deepEqual([facts.problem, facts.goods], [['food'], 'food']);
});

test('an address that names a type we do not have begins an empty case', async (t) => {
  const app = await visit(t, 'case/ask/?t=no-such-type', { now: NOW });
  assert.equal(await app.title(), '发生了什么？');
});

test('two days stand side by side, with what differs and by which article', async (t) => {
  const app = await visit(t, `case/view/${c(SAUCE)}`, { now: NOW, cases: [SAUCE] });
  await app.link('换个日子会怎样').click();
  await app.until(async () => (await app.title()).startsWith('同案异时'));
  // The day on which the story began stands there already.
  assert.equal(await app.page.getByLabel('这一天发生').inputValue(), '2026-11-15');
  await app.button('比一比').click();
  await app.page.getByRole('alert').getByText('填一个日期').waitFor();
  await app.page.getByLabel('这一天发生').fill('2026-01-15');
  await app.page.getByLabel('换成这一天').fill('2026-02-15');
  await app.button('比一比').click();
  const both = app.main().getByRole('status').filter({ hasText: '2026年2月15日' });
  await both.getByRole('heading', { name: '2026年1月15日' }).waitFor();
  await both.getByRole('heading', { name: '2026年2月15日' }).waitFor();
  assert.match(app.page.url(), /a=2026-01-15&b=2026-02-15/, 'the days stand in the address');
  assert.ok(0 < await both.locator('.differs li').count(), 'something differs');
  await both.locator('details').evaluateAll((them) => them.forEach((it) => (it.open = true)));
  // The rules on livestream selling are in force since 2026-02-01.
  assert.ok(0 < await both.getByRole('link', { name: /^直播电商办法/ }).count(), await both.innerText());
  await app.page.goBack();
  await app.until(async () => !/b=/.test(app.page.url()));
});

test('a case seen under an older law says what came out otherwise, until that was read', async (t) => {
  const app = await visit(t, 'case/', { now: NOW, cases: [CHANGED, SHOES] });
  assert.equal(await app.main().getByText('法律更新了，结果有变化').count(), 1, 'only the case that was seen before');
  await app.link(CHANGED.name).click();
  await app.says('法律更新了，这个案子有变化');
  const notice = app.main().locator('.call').filter({ hasText: '法律更新了' });
  assert.match(await notice.innerText(), /100\.00元 → [\d,.]+元/);
  // One may look around first: it stays.
  await app.link('看我的回答').click();
  await app.says('法律更新了，这个案子有变化');
  await app.button('知道了').click();
  await notice.waitFor({ state: 'detached' });
  await app.until(async () => (await app.page.evaluate(() => document.activeElement.tagName)) === 'H1');
  await app.until(async () => 1 < (await app.stored(CHANGED.id)).seen.pack);
  await app.reload();
  assert.equal(await notice.count(), 0);
  await app.go('case/');
  assert.equal(await app.main().getByText('法律更新了，结果有变化').count(), 0);
});

test('a law that was not checked in time says so where its figures stand', async (t) => {
  const said = /该在2027年5月23日前重新核对，已经过了/;
  const before = await visit(t, `case/view/${c(SAUCE)}`, { now: '2027-05-23T10:00:00+08:00', cases: [SAUCE] });
  assert.equal(await before.main().getByText(said).count(), 0);
  const after = await visit(t, `case/view/${c(SAUCE)}`, { now: '2027-05-24T10:00:00+08:00', cases: [SAUCE] });
  await after.says(said);
});

test('the result says where to go for a complaint, a report and the court, and what each way costs', async (t) => {
  const told = { ...SHOES, facts: { ...SHOES.facts, platform: 'taobao', 'receipt-city': 'hangzhou', reachable: 'reached' } };
  const app = await visit(t, `case/view/${c(SHOES)}`, { now: NOW, cases: [told] });
  const rung = (name) => app.page.locator('.rungs > li').filter({ has: app.page.getByRole('heading', { level: 3, name }) });
  const places = async (name) => {
    const it = rung(name).locator('details').filter({ hasText: '去哪里、走哪种程序' }).first();
    if (!(await it.evaluate((it) => it.open))) await it.locator('summary').first().click();
    return it.innerText();
  };
  const complaint = await places(/^打12315投诉/);
  assert.match(complaint, /店铺公示地址的县级市场监管局/);
  assert.match(complaint, /余杭区/);
  assert.doesNotMatch(complaint, /举报交到哪里/);
  await app.page.getByText(/^另外还有\d+件可以做$/).click();
  assert.match(await places(/^打12315举报/), /举报交到哪里[^]*店铺实际经营地/);
  const court = await places(/^上法院/);
  assert.match(court, /杭州互联网法院/);
  for (const it of ['小额诉讼', '简易程序', '普通程序', '12368']) assert.ok(court.includes(it), it);
  assert.match(await app.text(), /淘宝是哪家公司[^]*浙江淘宝网络有限公司/);
  const costs = await app.page.getByRole('table', { name: '这件事能走的路' }).innerText();
  assert.match(costs, /打?12315投诉、举报[^]*不花钱/);
  assert.match(costs, /小额诉讼[^]*25\.00元/);
});

test('what would carry a claim that does not hold is said with it', async (t) => {
  const app = await visit(t, `case/view/${c(SHOES)}`, { now: NOW, cases: [SHOES] });
  const open = app.page.locator('.claim').filter({ hasText: '不成立' }).first();
  await open.locator('summary').first().click();
  await open.getByText(/^要成立，事实得是$|^三样以内的事实都不够/).first().waitFor();
});

test('what is often believed stands with the case it is about', async (t) => {
  const app = await visit(t, 'myths/', { now: NOW });
  const beliefs = await app.main().getByRole('heading', { level: 2 }).allInnerTexts();
  assert.equal(beliefs.length, 16);
  const shoes = await visit(t, `case/view/${c(SHOES)}`, { now: NOW, cases: [SHOES] });
  await shoes.says('这种事容易想错的地方');
  const here = await shoes.page.locator('summary').allInnerTexts();
  assert.ok(beliefs.some((it) => here.includes(it)), here.join(' | '));
});

test('published decisions are replayed when the button is pressed', async (t) => {
  const app = await visit(t, 'rulings/', { now: NOW });
  const all = await app.main().getByRole('heading', { level: 2 }).count();
  assert.ok(25 <= all, `${all} decisions`);
  assert.equal(await app.main().getByText('引擎怎么说').count(), 0);
  await app.button('让引擎现在重算一遍').click();
  await app.until(async () => (await app.main().getByText('引擎怎么说').count()) === all);
  const [of, agree] = (await app.main().getByText(/件里，\d+件一致/).innerText()).match(/\d+/g).map(Number);
  assert.equal(of, all);
  // Each that differs says why.
  assert.equal(await app.main().getByText('为什么不一样').count() >= all - agree, true);
});

test('the counts of the walk through every type are published', async (t) => {
  const app = await visit(t, 'soundness/', { now: NOW });
  const table = app.page.getByRole('table', { name: '每一类走了多少' });
  const rows = await table.getByRole('row').count();
  if (rows === 1) return t.skip('nothing was counted yet');
  assert.equal(rows, 36);
  for (const it of await table.locator('tbody td').allInnerTexts()) assert.match(it, /^[\d,]+(／\d+)?$/);
});

test('a written page waits for its long texts, however late they come', async (t) => {
  const app = await visit(t, null, { now: NOW });
  await app.page.route(/assets\/texts-/, async (it) => {
    await new Promise((done) => setTimeout(done, 3_000));
    await it.continue();
  });
  for (const path of ['myths/', 'soundness/', 'rulings/', 'law/', 'guide/evidence/']) {
    await app.go(path);
    assert.ok(0 < await app.main().getByRole('heading', { level: 1 }).count(), path);
  }
});
