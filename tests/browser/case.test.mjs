// The main job, end to end: from the front page to a letter that can be sent, by keyboard; what was told is there again
// whenever one comes back; and whatever is typed wrong is said beside its field and kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SAUCE, SHOES, aCase, house, test } from './app.mjs';

const { site, visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';

/** A jar of sauce bought in a live room, as its buyer would tell it. */
const STORY = {
  '发生了什么？': ['吃的喝的有问题'],
  '买的是什么？': ['吃的、喝的'],
  '买来做什么用？': ['自己用、家里用，或者送人'],
  '吃的喝的有什么问题？': ['没标厂家、配料，或日期看不清', '有异物，或发霉变质'],
  '卖家有没有下面这些情况？': ['说不出货从哪里进的'],
  '有问题的这件，你实际付了多少？': ['188'],
  '在哪里下的单？': ['直播间'],
  '卖家是做生意的，还是卖闲置的个人？': ['店铺、公司，或者长期在卖的人'],
  '哪天下单付款的？': ['2026-11-15'],
  '哪天签收的？': ['2026-11-18'],
  '下面这些，你手里有哪些？': ['订单页面', '付款记录', '实物、标签的照片或视频'],
  '到今天为止，你做过哪些？': ['以上都没有'],
};
const DETAILS = {
  '店铺或公司的名称': '山野食品店',
  '平台的名称': '某某平台',
  '商品名称和数量': '牛肉酱4瓶',
  '订单号': '20261115-001',
  '问题是什么，怎么发现的': '打开第一瓶，瓶身没有生产者，也没有生产日期。',
  '你的姓名': '王小明',
  '你的电话': '13800000000',
};

/** Answers a question with the keyboard alone. */
async function byKeyboard(app, question, given) {
  const { page } = app;
  const focused = () => page.evaluate(() => {
    const it = document.activeElement;
    return { name: it.closest('label')?.innerText ?? it.innerText, type: it.type ?? it.tagName };
  });
  const named = (it) => it.name.trim().startsWith(given[0]);
  const days = page.getByRole('button', { name: '记不清哪天' });
  if (await app.main().getByRole('checkbox').count()) {
    for (const it of given) {
      await app.tabTo(app.choice(it));
      await page.keyboard.press('Space');
    }
  } else if (await app.main().getByRole('radio').count()) {
    await app.tabTo(app.main().getByRole('radio').first());
    if (named(await focused())) await page.keyboard.press('Space');
    for (let n = 0; !named(await focused()); n += 1) {
      assert.ok(n < 20, `${question} has no ${given[0]}`);
      await page.keyboard.press('ArrowDown');
    }
  } else if (given[0] === '不清楚') {
    await app.tabTo(days.or(page.getByRole('button', { name: '不清楚', exact: true })).first());
    await page.keyboard.press('Enter');
    return app.until(async () => (await app.title()) !== question);
  } else {
    for (const [n, part] of (await days.count() ? given[0].split('-') : given).entries()) {
      await app.tabTo(app.field(n));
      await page.keyboard.type(part);
    }
  }
  await app.tabTo(app.button('下一题'));
  await page.keyboard.press('Enter');
  await app.until(async () => (await app.title()) !== question);
  // The next question has the focus: a screen reader says it, and Tab goes on from there.
  await app.until(async () => (await focused()).type === 'H1');
}

test('a whole case by keyboard alone, from the front page to two papers that can be printed', async (t) => {
  const app = await visit(t, '', { now: NOW, worker: true, before: () => (window.print = () => (window.printed = true)) });
  const { page } = app;
  const follow = async (target) => {
    await app.tabTo(target);
    await page.keyboard.press('Enter');
  };

  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.innerText), '跳到正文', 'the first stop leads past the header');
  await follow(app.link('说说发生了什么'));
  await app.until(async () => (await app.title()) === '发生了什么？');
  const asked = await app.interview(STORY, (question, given) => byKeyboard(app, question, given));
  for (const it of Object.keys(STORY)) assert.ok(asked.includes(it), `asked: ${it}`);

  await follow(app.link('看完整结果'));
  await app.saved();
  const id = app.id();
  const text = await app.text();
  for (const it of ['1,880.00', '188.00', '下一步', '该谁负责', '凭什么', '还差什么', '哪天之前', '一步一步往上走', '卖家', '直播间', '平台']) {
    assert.ok(text.includes(it), `the result says ${it}`);
  }
  assert.ok((await app.parties()).some((it) => it.startsWith('卖家') && it.includes('要负责')));

  // The strip of a limit opens on demand.
  const strip = page.locator('summary', { hasText: '看怎么数的' }).first();
  await app.tabTo(strip);
  await page.keyboard.press('Enter');
  await page.getByText(/：第1/).first().waitFor({ state: 'attached' });

  for (const [paper, own] of [['致卖家催告函', '催告函'], ['12315投诉书', '消费者投诉书']]) {
    await app.go(`case/view/?c=${id}`);
    await follow(app.main().getByRole('link', { name: paper }).first());
    await app.until(async () => (await app.title()) === paper);
    const sheet = page.getByRole('article', { name: '文书正文' });
    const gaps = await sheet.getByText(/^【.*】$/).count();
    if (own === '催告函') assert.ok(gaps >= 6, 'what is missing is shown as missing');
    for (const [label, value] of Object.entries({ ...DETAILS, '你的通讯地址': '某市某路1号', '店铺公示的地址': '未公示' })) {
      const field = page.getByLabel(label, { exact: true });
      if (!(await field.count()) || (await field.inputValue())) continue;
      await app.tabTo(field);
      await page.keyboard.type(value);
    }
    await page.keyboard.press('Tab');
    await app.says('都填好了。发出前从头到尾读一遍。');
    const words = await sheet.innerText();
    for (const it of [own, '山野食品店', '牛肉酱4瓶', '188.00', '1880.00', '王小明', '生产日期', '2026年11月15日']) {
      assert.ok(words.includes(it), `${paper} says ${it}`);
    }
    assert.ok(!words.includes('【'), 'no gap is left');
    assert.ok(!/[，。；、]{2}|undefined|NaN|null/.test(words), words);
    await follow(app.button('打印或存成PDF'));
    assert.equal(await page.evaluate(() => window.printed), true);

    await page.emulateMedia({ media: 'print' });
    assert.ok(await sheet.isVisible());
    for (const it of [app.button('打印或存成PDF'), page.getByRole('banner'), page.getByRole('navigation').first(), page.getByLabel('你的姓名')]) {
      assert.equal(await it.isVisible(), false, 'only the paper is printed');
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf).map(Number);
    assert.ok(Math.abs(width - 595) < 2 && Math.abs(height - 842) < 2, `A4, not ${width} × ${height}`);
    assert.ok((pdf.match(/\/Type \/Page\b/g) ?? []).length <= 3, 'a letter has at most three pages');
    await page.emulateMedia({ media: 'screen' });
  }
  await app.saved();
  await app.reload();
  await app.says('都填好了。发出前从头到尾读一遍。');
});

test('answers survive a reload, and another day', async (t) => {
  const app = await visit(t, 'case/ask/', { now: NOW });
  await app.answer('发生了什么？', '吃的喝的有问题');
  await app.answer('买的是什么？', '吃的、喝的');
  await app.saved();
  const id = app.id();
  const next = await app.title();
  await app.reload();
  assert.equal(await app.title(), next, 'the same question is shown');
  const tab = await app.tab('');
  await app.page.close();
  await tab.says(/接着办/);
  await tab.link('打开案件').click();
  await tab.until(() => tab.id() === id);
  await tab.ready();
  await tab.link('看我的回答').click();
  await tab.says('吃的喝的有问题');
  await tab.says('吃的、喝的');
});

test('a link to one question opens that question, and an answer changed there leaves the others alone', async (t) => {
  const app = await visit(t, `case/ask/?c=${SAUCE.id}&q=paid`, { now: NOW, cases: [SAUCE] });
  assert.equal(await app.title(), '有问题的这件，你实际付了多少？');
  assert.equal(await app.field().inputValue(), '188.00', 'what was told stands there');
  await app.go(`case/answers/?c=${SAUCE.id}`);
  await app.main().getByRole('link', { name: /^修改\s*：实付价款$/ }).click();
  await app.until(async () => (await app.title()) === '有问题的这件，你实际付了多少？');
  await app.field().fill('298.5');
  await app.button('改好了').click();
  await app.until(async () => (await app.title()) === '我的回答');
  await app.says('298.50元');
  await app.until(async () => (await app.stored(SAUCE.id))?.facts.paid === 29850);
  const { paid, ...others } = (await app.stored(SAUCE.id)).facts;
  const { paid: before, ...expected } = SAUCE.facts;
  assert.deepEqual(others, expected);
  assert.deepEqual([before, paid], [18800, 29850]);
  await app.go(`case/view/?c=${SAUCE.id}`);
  await app.says('2,985.00');
});

test('back leads to the question before, in the page and in the browser, and keeps every answer', async (t) => {
  const app = await visit(t, 'case/ask/', { now: NOW });
  await app.answer('发生了什么？', '收到的是假货、冒牌货', '和宣传的不一样');
  const second = await app.title();
  await app.link('上一题').click();
  await app.until(async () => (await app.title()) === '发生了什么？');
  assert.ok(await app.choice('收到的是假货、冒牌货').isChecked());
  assert.ok(await app.choice('和宣传的不一样').isChecked());
  assert.ok(!(await app.choice('东西坏、有毛病').isChecked()));
  await app.page.goBack();
  await app.until(async () => (await app.title()) === second);
  await app.page.goBack();
  await app.until(async () => (await app.title()) === '发生了什么？');
  await app.page.goForward();
  await app.until(async () => (await app.title()) === second);
  await app.saved();
  const { durable } = await app.kept();
  assert.equal(Object.keys(durable.cases).length, 1, 'going back begins no second case');
});

test('not knowing is an answer, and never a no', async (t) => {
  const app = await visit(t, `case/ask/?c=${SHOES.id}&q=sold-by`, { now: NOW, cases: [SHOES] });
  await app.answer('卖家是做生意的，还是卖闲置的个人？', '不清楚');
  await app.until(async () => (await app.stored(SHOES.id))?.facts['sold-by'] === null);
  await app.go(`case/answers/?c=${SHOES.id}`);
  const row = app.page.locator('dl.answers > div', { hasText: '卖家身份' }).first();
  assert.match(await row.innerText(), /不清楚/);
  await app.go(`case/view/?c=${SHOES.id}`);
  const claim = app.page.locator('details.claim', { hasText: '三倍赔偿（欺诈）' });
  assert.match(await claim.locator(':scope > summary').innerText(), /还不知道/, 'open, and not refused');
});

test('the findings beside the question move with every answer, and say what changed', async (t) => {
  const app = await visit(t, `case/ask/?c=${SHOES.id}&q=sold-by`, { now: NOW, cases: [SHOES] });
  const live = app.page.getByRole('complementary', { name: '到目前为止' });
  assert.match(await live.innerText(), /3,596\.00/, 'the price and three times the price');
  await app.answer('卖家是做生意的，还是卖闲置的个人？', '偶尔卖闲置的个人');
  await app.until(async () => /899\.00[^]*899\.00/.test(await live.locator('.live-band').innerText()));
  await app.go(`case/ask/?c=${SHOES.id}&q=self-run`);
  await app.answer('是平台自己卖的吗？', '标着“自营”');
  await app.until(async () => /平台的结论变了：要负责/.test(await live.getByRole('status').textContent()));
  await live.getByRole('link', { name: '看完整结果' }).click();
  await app.until(async () => (await app.title()) === SHOES.name);
  await app.page.goBack();
  await app.until(async () => (await app.title()).endsWith('？'));
});

// ---- several cases ---------------------------------------------------------------------------------------------------------

test('several cases: rename, copy, delete with undo, each without touching the others', async (t) => {
  const app = await visit(t, 'case/', { now: NOW, cases: [SAUCE, SHOES] });
  const row = (name) => app.page.locator('.cases > li').filter({ has: app.page.getByRole('link', { name, exact: true }) });
  const names = async () => (await app.page.locator('.cases > li h2').allInnerTexts()).sort();
  const open = (name) => row(name).locator('summary').click();
  assert.deepEqual(await names(), [SHOES.name, SAUCE.name].sort());

  await open(SAUCE.name);
  const field = row(SAUCE.name).getByLabel('新的名称');
  await field.fill('太长的名字'.repeat(13));
  await row(SAUCE.name).getByRole('button', { name: '保存名称' }).click();
  await app.says('太长了，请写在60个字以内');
  assert.equal(await field.inputValue(), '太长的名字'.repeat(13), 'what was typed stays');
  await field.fill('牛肉酱，11月');
  await row(SAUCE.name).getByRole('button', { name: '保存名称' }).click();
  await app.until(async () => (await names()).includes('牛肉酱，11月'));

  await open('牛肉酱，11月');
  await row('牛肉酱，11月').getByRole('button', { name: /^复制/ }).click();
  await app.says('已复制“牛肉酱，11月”');
  await app.until(async () => (await names()).length === 3);
  const copied = (await names()).find((it) => it !== SHOES.name && it !== '牛肉酱，11月');

  const copy = row(copied);
  if (!(await copy.locator('details').evaluate((it) => it.open))) await open(copied);
  await copy.getByRole('button', { name: /^删除/ }).click();
  await app.says(`已删除“${copied}”`);
  assert.equal((await names()).length, 2);
  await app.button('撤销').click();
  await app.until(async () => (await names()).length === 3);

  await open(SHOES.name);
  await row(SHOES.name).getByRole('button', { name: /^删除/ }).click();
  await app.until(async () => !(await names()).includes(SHOES.name));
  await app.until(async () => (await app.stored(SHOES.id))?.deleted);
  await app.reload();
  assert.ok(!(await names()).includes(SHOES.name), 'it stays deleted');
  await app.button(new RegExp(`^恢复\\s*：${SHOES.name}`)).click();
  await app.until(async () => (await names()).includes(SHOES.name));
  const [sauce, shoes] = [await app.stored(SAUCE.id), await app.stored(SHOES.id)];
  assert.deepEqual(sauce.facts, SAUCE.facts);
  assert.deepEqual(shoes.facts, SHOES.facts);
});

test('what is exported comes in again as it was, here and in another browser, once', async (t) => {
  const app = await visit(t, 'case/', { now: NOW, cases: [SAUCE, SHOES] });
  const [file] = await Promise.all([app.page.waitForEvent('download'), app.button('全部存成一个文件').click()]);
  assert.equal(file.suggestedFilename(), '维权罗盘备份.json');
  const path = await file.path();
  const all = JSON.parse(readFileSync(path, 'utf8'));
  assert.equal(all.format, 'weiquan-cases');
  await app.says(/上次存备份：2026年11月25日/);

  const other = await visit(t, 'case/', { now: NOW });
  for (let times = 0; times < 2; times += 1) {
    await other.page.getByLabel('选文件').setInputFiles(path);
    await other.says('读进来了，在上面的列表里。');
    await other.until(async () => Object.keys((await other.kept()).durable?.cases ?? {}).length === 2);
    assert.equal(await other.page.locator('.cases > li').count(), 2, 'the same file twice is no second case');
    await other.reload();
  }
  const [again] = await Promise.all([other.page.waitForEvent('download'), other.button('全部存成一个文件').click()]);
  const back = JSON.parse(readFileSync(await again.path(), 'utf8'));
  const byId = (them) => Object.fromEntries(them.cases.map((it) => [it.id, it]));
  assert.deepEqual(byId(back), byId(all), 'equal, case by case');

  // One case alone, and by pasting.
  const details = other.page.locator('.cases > li', { hasText: SAUCE.name }).locator('summary');
  await details.click();
  const [one] = await Promise.all([other.page.waitForEvent('download'), other.button(new RegExp(`^存成文件\\s*：${SAUCE.name}`)).click()]);
  assert.equal(one.suggestedFilename(), `${SAUCE.name}.json`);
  const third = await visit(t, 'case/', { now: NOW });
  await third.page.getByLabel('或者贴在这里').fill(readFileSync(await one.path(), 'utf8'));
  await third.button('读入').click();
  await third.says(SAUCE.name);
});

test('answers and fields of a newer version come back byte for byte', async (t) => {
  const odd = aCase('0dd', '将来的案件', { ...SAUCE.facts, 'asked-in-2030': ['某', '物'], 'counted-in-2030': 12 }, { notes: { deep: [1, '二', null] } });
  const app = await visit(t, 'case/', { now: NOW });
  await app.page.getByLabel('或者贴在这里').fill(JSON.stringify(odd));
  await app.button('读入').click();
  await app.says('将来的案件');
  await app.go(`case/answers/?c=0dd`);
  await app.says('另有2条回答，这一版认不出来，原样留着。');
  await app.go('case/ask/?c=0dd&q=paid');
  await app.field().fill('200');
  await app.button('下一题').click();
  await app.until(async () => (await app.stored('0dd'))?.facts.paid === 20000);
  const kept = await app.stored('0dd');
  assert.deepEqual(kept.notes, odd.notes);
  assert.deepEqual(kept.facts['asked-in-2030'], ['某', '物']);
  assert.equal(kept.facts['counted-in-2030'], 12);
});

// ---- what is typed wrong ---------------------------------------------------------------------------------------------------

test('each field says beside itself what is wrong, and keeps what was typed', async (t) => {
  const app = await visit(t, `case/ask/?c=${SAUCE.id}`, { now: NOW, cases: [SAUCE] });
  const { page } = app;
  /** Sends the form and looks at everything an error owes to the person. */
  const wrong = async (message, at, typed) => {
    await app.button('下一题').click();
    const summary = page.getByRole('alert');
    await summary.filter({ hasText: '这里要改一下' }).filter({ hasText: message }).waitFor();
    assert.ok(await summary.evaluate((it) => it === document.activeElement), 'the summary has the focus');
    assert.match(await page.title(), /^出错：/);
    const beside = page.locator('#ask-wrong');
    assert.equal((await beside.innerText()).trim(), message, 'the same words stand beside the field');
    if (at !== null) {
      const field = app.field(at);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await field.inputValue(), typed, 'what was typed stays');
      await summary.getByRole('link', { name: message }).click();
      assert.ok(await field.evaluate((it) => it === document.activeElement), 'the link leads into the field');
    }
  };

  await app.go(`case/ask/?c=${SAUCE.id}&q=paid`);
  for (const [typed, message] of [['', '请填一个数。想不起来就点“不清楚”'], ['一百八', '请只填数字，例如188或188.00'],
    ['188.005', '最多到分，小数点后请填两位，例如188.50'], ['100000001', '这里最多填到1亿元，请看看是不是多打了几位'],
    ['-5', '请只填数字，例如188或188.00'], ['1e3', '请只填数字，例如188或188.00']]) {
    await app.field().fill(typed);
    await wrong(message, 0, typed);
  }

  await app.go(`case/ask/?c=${SAUCE.id}&q=received`);
  for (const [day, message, at] of [[['2026', '11', '31'], '11月只有30天，请填1到30', 2], [['2026', '11', '26'], '这一天还没到，请填已经过去的日子', 2],
    [['', '', ''], '请填是哪天。想不起来就点“记不清哪天”', 0], [['26', '11', '1'], '请把年份填成四位，例如2026', 0],
    [['2026', '13', '1'], '请把月份填成1到12', 1], [['2025', '2', '29'], '2月只有28天，请填1到28', 2], [['2026', '11', '十'], '11月只有30天，请填1到30', 2]]) {
    for (const [n, part] of day.entries()) await app.field(n).fill(part);
    await wrong(message, at, day[at]);
    for (const [n, part] of day.entries()) assert.equal(await app.field(n).inputValue(), part, 'all three stay');
  }
  // A day of today is a day of the past, and the button fills it in.
  await page.getByRole('button', { name: '今天' }).click();
  assert.deepEqual([await app.field(0).inputValue(), await app.field(1).inputValue(), await app.field(2).inputValue()], ['2026', '11', '25']);

  const blank = aCase('b1a', '空的', { problem: ['food'] });
  const fresh = await visit(t, 'case/ask/?c=b1a&q=goods', { now: NOW, cases: [blank] });
  await fresh.button('下一题').click();
  await fresh.page.getByRole('alert').filter({ hasText: '请选一个。想不起来就选“不清楚”' }).waitFor();
  await fresh.go('case/ask/?c=b1a&q=food-fault');
  await fresh.button('下一题').click();
  await fresh.page.getByRole('alert').filter({ hasText: '请至少选一样。一样都没有，选“以上都没有”' }).waitFor();
  assert.deepEqual((await fresh.stored('b1a'))?.facts ?? blank.facts, blank.facts, 'nothing wrong was kept');
});

test('a detail of a paper that is too long is refused beside its field, kept there, and nowhere else', async (t) => {
  const app = await visit(t, `case/paper/seller-demand/?c=${SAUCE.id}`, { now: NOW, cases: [SAUCE] });
  const field = app.page.getByLabel('你的姓名');
  await field.fill('王'.repeat(101));
  await app.page.keyboard.press('Tab');
  const beside = app.page.locator('#my-name-wrong');
  await beside.getByText('太长了，请写在100个字以内').waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  assert.ok((await field.getAttribute('aria-describedby')).includes('my-name-wrong'));
  assert.equal(await field.inputValue(), '王'.repeat(101));
  await field.fill('王小明');
  await app.page.keyboard.press('Tab');
  await app.until(async () => (await app.stored(SAUCE.id))?.facts['my-name'] === '王小明');
  assert.equal(await beside.innerText(), '');
  // Emptied, it is a gap again.
  await field.fill('');
  await app.page.keyboard.press('Tab');
  await app.until(async () => !('my-name' in (await app.stored(SAUCE.id)).facts));
  await app.page.getByRole('link', { name: '【姓名】' }).first().waitFor();
});

test('a file that is no case is refused with the reason, and nothing changes', async (t) => {
  const app = await visit(t, 'case/', { now: NOW, cases: [SAUCE] });
  await app.until(async () => (await app.kept()).durable?.cases[SAUCE.id]);
  const before = await app.kept();
  const wrong = (change) => JSON.stringify({ ...SAUCE, ...change });
  const files = [
    ['not JSON', '{"format": "weiquan-case", ', /第1行第\d+个字节起，写法不对/],
    ['a list', '[]', /这不是案件文件/],
    ['other JSON', '{"name": "x"}', /这不是案件文件/],
    ['empty', '', /第1行第1个字节起，写法不对|这不是案件文件/],
    ['from the future', wrong({ version: 2 }), /更新的版本存的（格式2）/],
    ['too deep', '['.repeat(100_000) + ']'.repeat(100_000), /超过了32层/],
    ['too large', wrong({ notes: '长'.repeat(700_000) }), /文件太大/],
    ['far too large', ' '.repeat(17 * 1024 * 1024), /文件太大/],
    ['a wrong choice', wrong({ facts: { goods: 'ufo' } }), /“facts\.goods”这一项不对：请从下面选一个/],
    ['a wrong amount', wrong({ facts: { paid: 'viel' } }), /“facts\.paid”这一项不对/],
    ['a day that is none', wrong({ facts: { received: '2026-11-31' } }), /“facts\.received”这一项不对/],
    ['no name', wrong({ name: undefined }), /“name”这一项不对：没有写/],
    ['a bad id', wrong({ id: '../x' }), /“id”这一项不对/],
    ['the second of two', JSON.stringify({ format: 'weiquan-cases', version: 1, cases: [SHOES, { ...SAUCE, id: 7 }] }), /“cases\[1\]\.id”这一项不对/],
    ['UTF-16', Buffer.from('\ufeff' + wrong({}), 'utf16le'), /UTF-8|写法不对|不是案件文件/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0, 1]), /UTF-8|写法不对|不是案件文件/],
    ['polluting', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}', /这不是案件文件/],
  ];
  for (const [what, content, message] of files) {
    await t.test(what, async () => {
      const file = app.page.getByLabel('选文件');
      await file.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
      const status = app.main().getByRole('status').filter({ hasText: '这个文件读不出案件' });
      await app.until(async () => message.test(await status.innerText()));
      const now = await app.kept();
      assert.deepEqual(now.durable, before.durable);
      assert.equal(now.local[`weiquan/case/${SAUCE.id}`], before.local[`weiquan/case/${SAUCE.id}`]);
      assert.equal(await app.page.locator('.cases > li').count(), 1);
      // Chosen again after it was mended, the same name must be read again.
      await file.setInputFiles([]);
    });
  }
  assert.equal(await app.page.evaluate(() => ({}).polluted), undefined);
  await app.reload();
  assert.equal(await app.page.locator('.cases > li').count(), 1, 'and after a reload');
});

// ---- everything of mine ----------------------------------------------------------------------------------------------------

test('clearing everything asks once, and leaves nothing in any storage, cache or worker', async (t) => {
  const app = await visit(t, 'settings/', { now: NOW, worker: true, cases: [SAUCE, SHOES], settings: { text: 'large' } });
  await app.page.evaluate(() => navigator.serviceWorker.ready);
  await app.button('清除全部内容').click();
  await app.says('会删掉2个案件和全部设置，找不回来。');
  await app.button('留着').click();
  assert.ok(Object.keys((await app.kept()).local).length > 1, 'a second thought keeps everything');
  await app.button('清除全部内容').click();
  await app.button('全部删掉').click();
  await app.says('已经全部清除。');
  const left = await app.page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((it) => it !== 'planted'),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((it) => it.name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    looks: { ...document.documentElement.dataset },
  }));
  assert.deepEqual({ ...left, looks: left.looks.text ?? null }, { local: [], session: [], databases: [], caches: [], workers: 0, looks: null });
  await app.link('我的案件').click();
  await app.says('还没有案件');
});

test('nothing personal stands in an address, a title, the history or the names of caches', async (t) => {
  const secret = aCase('5ec2e7', '金丝雀案件', { ...SAUCE.facts, 'my-name': '金丝雀甲', 'my-phone': '13911112222', 'order-number': 'CANARY77', story: '金丝雀乙' });
  const app = await visit(t, '', { now: NOW, worker: true, cases: [secret] });
  const seen = [];
  app.page.on('framenavigated', (it) => seen.push(it.url()));
  for (const path of ['case/', 'case/view/', 'case/answers/', 'case/ask/', 'case/paper/seller-demand/', 'case/paper/complaint-12315/']) {
    await app.go(`${path}?c=${secret.id}`);
    seen.push(await app.page.evaluate(() => JSON.stringify(history.state)), app.page.url());
    if (!path.startsWith('case/view')) seen.push(await app.page.title());
  }
  await app.page.evaluate(() => navigator.serviceWorker.ready);
  seen.push(...(await app.page.evaluate(() => caches.keys())), ...site.log.map((it) => JSON.stringify(it)));
  const { local } = await app.kept();
  seen.push(local['weiquan/witness'] ?? '', local['weiquan/settings'] ?? '');
  for (const it of ['金丝雀', '13911112222', 'CANARY77', encodeURIComponent('金丝雀')]) {
    assert.ok(!seen.some((text) => text?.includes(it)), `${it} got out`);
  }
});
