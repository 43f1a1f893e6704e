// Nothing that was said to be saved is ever lost: not by a kill, a crash, a full disk, a browser that refuses, two tabs, a
// broken record or a newer version. Every test here looks into the storages themselves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { App, SAUCE, SHOES, aCase, attend, house, mortal, record, test } from './app.mjs';

const { site, visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';
const PAID = `case/ask/?c=${SAUCE.id}&q=paid`;
const LETTER = `case/paper/seller-demand/?c=${SAUCE.id}`;
const FULL = /还没存上：这里的空间满了/;
const REFUSED = /这个浏览器不让网页存东西/;
const MEMORY = /这个浏览器什么都不让存/;
const UNREADABLE = /有存下的内容读不出来，已经原样放到一边/;
const NEWER = /这些内容是更新的版本存的。现在只能看/;
const BOTH = /另一个窗口也改了这个案件。两份都留着/;

/** Changes the amount paid, from the page of that question on. */
async function pay(app, yuan) {
  await app.field().fill(String(yuan));
  await app.button('下一题').click();
}
/** Said to be saved since the app started: a change of this visit is on the disk. */
const confirmed = (app) => app.main().getByText(/已保存在这台设备上，今天/).first().waitFor();
/** What the durable copy has of a case. */
const paid = async (app, id = SAUCE.id) => (await app.stored(id))?.facts.paid;
/** The texts of one field in all cases of the durable copy. */
async function everywhere(app, field) {
  const { durable } = await app.kept();
  return Object.values(durable.cases).map(([text]) => JSON.parse(text.slice(text.indexOf('\n') + 1)).facts[field]);
}
/** A person who has one case on the disk, in both storages. */
async function settled(t, path, options = {}) {
  const app = await visit(t, 'case/', { now: NOW, cases: [SAUCE], ...options });
  await app.until(async () => (await app.kept()).durable?.cases[SAUCE.id]);
  if (path !== 'case/') await app.go(path);
  return app;
}

// ---- the end comes suddenly ---------------------------------------------------------------------------------------------------

test('twenty times killed right after 已保存, the answer is there twenty times', async () => {
  let browser = await mortal();
  let app = new App(await browser.context.newPage(), site);
  await app.go('case/ask/');
  await app.answer('发生了什么？', '吃的喝的有问题');
  await confirmed(app);
  const id = app.id();
  await app.go(`case/ask/?c=${id}&q=paid`);
  const lost = [];
  for (let n = 1; n <= 20; n += 1) {
    await pay(app, n);
    await confirmed(app);
    // From at once to a fifth of a second later, evenly: a disk's own moment lies somewhere there.
    await new Promise((done) => setTimeout(done, (n - 1) * 10));
    await browser.kill();
    browser = await mortal(browser.profile);
    const watch = attend(browser.context, site, []);
    app = new App(await browser.context.newPage(), site, watch);
    await app.go(`case/ask/?c=${id}&q=paid`);
    if ((await app.field().inputValue()) !== `${n}.00`) lost.push(n);
    watch.check();
  }
  await browser.kill();
  assert.deepEqual(lost, []);
});

test('a renderer that dies while someone types keeps every letter up to then', async (t) => {
  const app = await settled(t, LETTER, { expects: [/^http/] });
  await app.page.getByLabel('问题是什么，怎么发现的').click();
  await app.page.keyboard.type('打开第一瓶，没有标签');
  const tab = await app.page.context().newPage();
  const session = await app.page.context().newCDPSession(app.page);
  // A crash is never answered.
  session.send('Page.crash').catch(() => {});
  await app.page.waitForEvent('crash');
  const again = new App(tab, site, app.watch);
  await again.go(LETTER);
  assert.equal(await again.page.getByLabel('问题是什么，怎么发现的').inputValue(), '打开第一瓶，没有标签');
});

test('a tab that is closed while someone types keeps every letter up to then', async (t) => {
  const app = await settled(t, LETTER);
  const tab = await app.tab(LETTER);
  await tab.page.getByLabel('问题是什么，怎么发现的').click();
  await tab.page.keyboard.type('打开第二瓶，也没有');
  await tab.page.close({ runBeforeUnload: true });
  await app.until(async () => (await app.stored(SAUCE.id)).facts.story === '打开第二瓶，也没有');
});

test('going away, to another page or into the background, takes along what is in the fields', async (t) => {
  const app = await settled(t, LETTER);
  await app.page.getByLabel('你的姓名').click();
  await app.page.keyboard.type('王小明');
  await app.link('维权指南').click();
  await app.until(async () => (await app.title()) === '维权指南');
  await app.until(async () => (await app.stored(SAUCE.id)).facts['my-name'] === '王小明');
});

// ---- one of the two storages is gone ---------------------------------------------------------------------------------------------

test('with localStorage emptied, the case comes back from the durable copy, and the witness is mended', async (t) => {
  const app = await settled(t, PAID);
  await pay(app, 200);
  await confirmed(app);
  await app.page.evaluate(() => {
    localStorage.clear();
    localStorage.setItem('planted', '1');
  });
  await app.go(`case/view/?c=${SAUCE.id}`);
  await app.says('2,000.00');
  await app.until(async () => (await app.kept()).local[`weiquan/case/${SAUCE.id}`]?.includes('"paid":20000'));
});

test('with the durable copy gone, the case comes back from localStorage, and the copy is mended', async (t) => {
  const app = await settled(t, PAID);
  await pay(app, 200);
  await confirmed(app);
  const session = await app.page.context().newCDPSession(app.page);
  await app.page.goto('about:blank');
  await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
  await app.go(`case/view/?c=${SAUCE.id}`);
  await app.says('2,000.00');
  await app.until(async () => (await paid(app)) === 20000);
});

test('cases that the browser has thrown away are missed, and said to be gone', async (t) => {
  const app = await settled(t, 'case/');
  await app.until(async () => (await app.kept()).local['weiquan/witness']?.includes('"cases":1'));
  const session = await app.page.context().newCDPSession(app.page);
  await app.page.goto(`${site.url}rescue/`);
  await app.page.evaluate((id) => localStorage.removeItem(`weiquan/case/${id}`), SAUCE.id);
  await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes: 'indexeddb' });
  await app.go('case/');
  await app.says('浏览器清掉了1个案件。如果存过文件，可以从文件里读回来。');
  await app.reload();
  assert.equal(await app.page.getByText('浏览器清掉了').count(), 0, 'once');
});

// ---- what is kept is broken ----------------------------------------------------------------------------------------------------------

for (const [where, local, durable] of [['witness', true, false], ['durable copy', false, true], ['both', true, true]]) {
  test(`a record broken in the ${where} is set aside as it is, and said`, async (t) => {
    const app = await settled(t, 'case/');
    const whole = await app.kept();
    const text = whole.local[`weiquan/case/${SAUCE.id}`];
    const broken = text.replace('牛肉酱', '牛肉醬');
    await app.page.goto(`${site.url}rescue/`);
    await app.plant({
      local: local ? { [`weiquan/case/${SAUCE.id}`]: broken } : {},
      durable: durable ? { [SAUCE.id]: [broken] } : {},
    });
    await app.go('case/');
    await app.says(UNREADABLE);
    const kept = () => app.kept();
    await app.until(async () => {
      const now = await kept();
      const aside = [...Object.entries(now.local).filter(([key]) => key.startsWith('weiquan/aside/')).map(([, it]) => it),
        ...Object.values(now.durable.aside)];
      return aside.includes(broken);
    });
    if (local && durable) {
      assert.equal(await app.page.locator('.cases > li').count(), 0, 'nothing is invented in its place');
    } else {
      await app.says(SAUCE.name);
      await app.until(async () => {
        const now = await kept();
        return now.local[`weiquan/case/${SAUCE.id}`].includes('牛肉酱') && now.durable.cases[SAUCE.id][0].includes('牛肉酱');
      });
    }
    const out = app.page.getByRole('link', { name: '取出全部内容' });
    if (await out.count()) {
      await out.click();
      await app.says(/读到\d+项/);
      assert.ok((await app.page.locator('#all').inputValue()).includes('牛肉醬'), 'the bytes can be taken out');
    }
  });
}

test('one broken case leaves the others alone; broken settings are no loss', async (t) => {
  const app = await visit(t, 'rescue/', { now: NOW });
  await app.plant({ local: {
    'weiquan/case/bad': 'weiquan-case 1 bad', [`weiquan/case/${SHOES.id}`]: record(SHOES), 'weiquan/settings': '{"text": 7',
    'weiquan/witness': '[[[', 'weiquan/case/': 'nameless', 'weiquan/case/__proto__': record(aCase('__proto__', 'x')),
  } });
  await app.go('case/');
  await app.says(SHOES.name);
  await app.says(UNREADABLE);
  await app.link('设置').click();
  assert.ok(await app.page.getByRole('radio', { name: '标准' }).isChecked());
});

test('a record of a newer form is shown as read-only, and not one byte of it changes', async (t) => {
  // Twice: a newer envelope, of which nothing can be read, and a newer case in an envelope we know.
  const later = { ...SAUCE, version: 2, facts: { ...SAUCE.facts, paid: 18800 } };
  for (const [what, text] of [['envelope', record(SAUCE, { schema: 2, revision: 9 })], ['case', record(later, { revision: 9 })]]) {
    await t.test(what, async (t) => {
      const app = await visit(t, 'rescue/', { now: NOW });
      const key = `weiquan/case/${SAUCE.id}`;
      await app.plant({ local: { [key]: text }, durable: { [SAUCE.id]: [text] } });
      await app.go('case/');
      await app.says(NEWER);
      await app.go(PAID);
      if (what === 'case') {
        await app.field().fill('1');
        await app.button('下一题').click();
        await app.says(NEWER);
      }
      await app.go(`case/view/?c=${SAUCE.id}`);
      await app.reload();
      const now = await app.kept();
      assert.equal(now.local[key], text);
      assert.deepEqual(now.durable.cases[SAUCE.id], [text]);
    });
  }
});

test('a newer version that writes while this tab is open is not written over, and what was typed here is kept beside it', async (t) => {
  const app = await settled(t, PAID);
  const text = record(SAUCE, { schema: 2, revision: 9, writer: '00000001' });
  await app.plant({ local: { [`weiquan/case/${SAUCE.id}`]: text }, durable: { [SAUCE.id]: [text] } });
  await pay(app, 321);
  await app.says(NEWER);
  await app.until(async () => {
    const { durable, local } = await app.kept();
    assert.deepEqual(durable.cases[SAUCE.id], [text]);
    assert.equal(local[`weiquan/case/${SAUCE.id}`], text);
    return Object.entries(durable.cases).some(([id, [it]]) => id !== SAUCE.id && it.includes('"paid":32100'));
  });
});

// ---- the browser refuses ---------------------------------------------------------------------------------------------------------------

function refuseLocal() {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    },
  });
}
function refuseDurable() {
  Object.defineProperty(window, 'indexedDB', {
    get() {
      throw new DOMException('The document is sandboxed', 'SecurityError');
    },
  });
}
const refuseBoth = `(${refuseLocal})(); (${refuseDurable})();`;

test('where nothing may be kept, the app runs in memory, says so, and the case can be taken along', async (t) => {
  const app = await visit(t, 'case/ask/', { now: NOW, before: refuseBoth });
  await app.says(MEMORY);
  await app.answer('发生了什么？', '吃的喝的有问题');
  await app.answer('买的是什么？', '吃的、喝的');
  assert.equal(await app.main().getByText(/^已保存在这台设备上/).count(), 0, 'and never says that it is saved');
  await app.says('还没存上');
  const [file] = await Promise.all([app.page.waitForEvent('download'), app.button('全部存成一个文件').click()]);
  const [saved] = JSON.parse(readFileSync(await file.path(), 'utf8')).cases;
  assert.deepEqual(saved.facts, { problem: ['food'], goods: 'food' });
  await app.link('维权指南').or(app.link('首页')).first().click();
  await app.go('settings/');
  await app.page.getByText('特大').click();
  assert.equal(await app.page.evaluate(() => document.documentElement.dataset.text), 'huge');
});

test('where only localStorage is refused, everything is kept all the same', async (t) => {
  const app = await visit(t, 'case/ask/', { now: NOW, before: `(${refuseLocal})();` });
  await app.answer('发生了什么？', '吃的喝的有问题');
  await confirmed(app);
  await app.go('case/');
  await app.says(/吃的喝的有问题/);
  assert.equal(await app.page.getByText(MEMORY).or(app.page.getByText(REFUSED)).count(), 0);
});

const WITHOUT = {
  'refuses the database': refuseDurable,
  'has no database': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget();
  },
  'answers with an error': () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      return open.call(this, name, 0.5 + Number.MAX_SAFE_INTEGER * 2);
    };
  },
};
for (const [what, before] of Object.entries(WITHOUT)) {
  test(`a browser that ${what} is told about, keeps what it can, and can be exported from`, async (t) => {
    const app = await visit(t, 'case/ask/', { now: NOW, before: `(${before})();`, expects: [/versionchange/] });
    await app.answer('发生了什么？', '吃的喝的有问题');
    await app.says(REFUSED);
    assert.equal(await app.main().getByText(/^已保存在这台设备上/).count(), 0);
    const [file] = await Promise.all([app.page.waitForEvent('download'), app.button('全部存成一个文件').click()]);
    assert.equal(JSON.parse(readFileSync(await file.path(), 'utf8')).cases.length, 1);
    await app.go('case/');
    await app.says(/吃的喝的有问题/);
  });
}

test('a connection that dies in mid-session is opened anew, and nothing is lost', async (t) => {
  const app = await settled(t, PAID, {
    before: () => {
      const begin = IDBDatabase.prototype.transaction;
      IDBDatabase.prototype.transaction = function (...all) {
        window.connection = this;
        return begin.apply(this, all);
      };
    },
  });
  for (const amount of [301, 302]) {
    await app.page.evaluate(() => window.connection.close());
    await app.go(PAID);
    await app.page.evaluate(() => window.connection.close());
    await pay(app, amount);
    await confirmed(app);
    assert.equal(await paid(app), amount * 100);
  }
});

test('an erase asked for in another tab is not held up by this one', async (t) => {
  const app = await settled(t, 'case/');
  const tab = await app.tab('settings/');
  await tab.button('清除全部内容').click();
  await tab.button('全部删掉').click();
  await tab.says('已经全部清除。');
  await app.says('还没有案件');
});

// ---- no room ---------------------------------------------------------------------------------------------------------------------------

/** Leaves this many characters free in localStorage. */
const fill = (app, free) => app.page.evaluate((free) => {
  localStorage.removeItem('junk');
  let [low, high] = [0, 6_000_000];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      localStorage.setItem('junk', 'x'.repeat(middle));
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  localStorage.setItem('junk', 'x'.repeat(low - free));
}, free);

test('with localStorage full to the last character, everything is still saved and found again', async (t) => {
  const app = await settled(t, PAID);
  for (const [n, free] of [0, 1, 64, 1000].entries()) {
    await fill(app, free);
    await app.go(PAID);
    await pay(app, 400 + n);
    await confirmed(app);
    await app.go(`case/answers/?c=${SAUCE.id}`);
    await app.says(`${400 + n}.00元`);
    assert.equal(await paid(app), (400 + n) * 100);
  }
});

/** Fills the disk as far as this origin may use it, in a database that is not the app's. */
const fillDisk = (app) => app.page.evaluate(async () => {
  const db = await new Promise((done) => Object.assign(indexedDB.open('junk', 1), {
    onupgradeneeded: (it) => it.target.result.createObjectStore('junk', { autoIncrement: true }),
    onsuccess: (it) => done(it.target.result),
  }));
  const put = (size) => new Promise((done) => {
    const change = db.transaction('junk', 'readwrite');
    // What repeats is packed away; chance is not.
    const noise = Array.from({ length: size / 20 }, () => Math.random().toString(36).padEnd(20).slice(0, 20)).join('');
    change.objectStore('junk').put(noise);
    Object.assign(change, { oncomplete: () => done(true), onabort: () => done(false) });
  });
  for (const size of [200_000, 20_000, 2_000, 200, 20]) {
    for (let n = 0; n < 300 && (await put(size)); n += 1);
  }
  db.close();
});

for (const [where, localToo] of [['disk', false], ['disk, and none in localStorage', true]]) {
  test(`with no room on the ${where}, it is said, an export is offered, and once there is room it is saved`, async (t) => {
    const app = await visit(t, null, { now: NOW, cases: [SAUCE] });
    const session = await app.page.context().newCDPSession(app.page);
    const room = (quotaSize) => session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize });
    // Chromium asks how much there is before the first write only, so it is said before that.
    await room(300_000);
    await app.go(PAID);
    await app.until(async () => (await paid(app)) === 18800);
    if (localToo) await fill(app, 0);
    await fillDisk(app);
    await pay(app, 500);
    await app.says(FULL);
    await app.says('还没存上');
    assert.equal(await app.main().getByText(/^已保存在这台设备上/).count(), 0, 'no false word');
    assert.equal(await paid(app), 18800, 'the state before is whole');
    const [file] = await Promise.all([app.page.waitForEvent('download'), app.button('全部存成一个文件').click()]);
    assert.ok(readFileSync(await file.path(), 'utf8').includes('"paid":50000'), 'the newest goes out');
    await room(undefined);
    // It is tried again by itself.
    await confirmed(app);
    assert.equal(await paid(app), 50000);
    assert.equal(await app.page.getByText(FULL).count(), 0, 'and what is true no more is said no more');
  });
}

// ---- two tabs --------------------------------------------------------------------------------------------------------------------------

test('another tab shows what this one changes', async (t) => {
  const app = await settled(t, PAID);
  const other = await app.tab(`case/view/?c=${SAUCE.id}`);
  await other.says('1,880.00');
  await pay(app, 1000);
  await other.says('10,000.00');
  const list = await app.tab('case/');
  await other.go('case/ask/');
  await other.answer('发生了什么？', '东西坏、有毛病');
  await list.says(/东西坏/);
});

// A tab asleep hears nothing of the others.
function sleeper() {
  addEventListener('storage', (it) => window.asleep && it.stopImmediatePropagation(), true);
}

test('one case changed in two tabs at once: both versions stay, and it is said', async (t) => {
  const app = await settled(t, LETTER, { before: sleeper });
  const other = await app.tab(LETTER);
  await other.page.evaluate(() => (window.asleep = true));
  const type = async (tab, text) => {
    await tab.page.getByLabel('问题是什么，怎么发现的').click();
    await tab.page.keyboard.type(text);
  };
  await type(app, '第一个窗口写的');
  await app.until(async () => (await everywhere(app, 'story')).includes('第一个窗口写的'));
  await type(other, '第二个窗口写的');
  await other.says(BOTH);
  await app.until(async () => {
    const stories = await everywhere(app, 'story');
    return stories.includes('第一个窗口写的') && stories.includes('第二个窗口写的');
  });
  assert.equal(await other.page.getByLabel('问题是什么，怎么发现的').inputValue(), '第二个窗口写的', 'whoever types goes on in their own text');
  assert.ok(await other.page.getByLabel('问题是什么，怎么发现的').evaluate((it) => it === document.activeElement), 'in the same field');
  // And goes on being saved there.
  await other.page.getByLabel('你的姓名').fill('王小明');
  await other.page.keyboard.press('Tab');
  await app.until(async () => (await everywhere(app, 'my-name')).includes('王小明'));
  const list = await app.tab('case/');
  await list.says('（同时改的另一份）');
  assert.equal(await list.page.locator('.cases > li').count(), 2);
  await list.reload();
  assert.equal(await list.page.locator('.cases > li').count(), 2, 'two, and not more with every start');
});

test('in thirty races of two tabs no text is lost', async (t) => {
  const app = await settled(t, LETTER);
  const other = await app.tab(LETTER);
  const set = (tab, label, text) => tab.page.getByLabel(label).evaluate((it, text) => {
    it.value = text;
    it.dispatchEvent(new InputEvent('input', { bubbles: true }));
    it.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  for (let n = 0; n < 30; n += 1) {
    const [mine, theirs] = [`甲${n}`, `乙${n}`];
    // Every third time in both tabs at once, else one shortly after the other.
    const first = set(app, '你的姓名', mine);
    if (n % 3) await first;
    await Promise.all([first, set(other, n % 2 ? '你的姓名' : '订单号', theirs)]);
    await app.until(async () => {
      const { durable } = await app.kept();
      const all = Object.values(durable.cases).flat().join('\n');
      return all.includes(mine) && all.includes(theirs);
    });
  }
  const list = await app.tab('case/');
  await list.saved().catch(() => {});
  const newest = [...(await everywhere(app, 'my-name')), ...(await everywhere(app, 'order-number'))];
  assert.ok(newest.includes('甲29') || newest.includes('乙29'));
});

test('a case deleted in one tab is not brought back by another that has it open, and what was typed there is kept', async (t) => {
  const app = await settled(t, LETTER);
  await app.page.getByLabel('你的姓名').fill('王小明');
  await app.page.keyboard.press('Tab');
  await app.until(async () => (await app.stored(SAUCE.id)).facts['my-name'] === '王小明');
  const list = await app.tab('case/');
  await list.page.locator('.cases > li summary').first().click();
  await list.button(/^删除\s*：/).click();
  await app.says('没有找到这个案件');
  await app.says('它可能已经删除');
  await app.link('回到我的案件').click();
  await app.says('最近删除的');
  await app.reload();
  assert.equal(await app.page.locator('.cases > li').count(), 0);
  await app.button(/^恢复\s*：/).click();
  await list.says(SAUCE.name);
  assert.equal((await app.stored(SAUCE.id)).facts['my-name'], '王小明');
});

test('a tab that slept while its case was deleted keeps what is typed into it as a case of its own', async (t) => {
  const app = await settled(t, LETTER, { before: sleeper });
  await app.page.evaluate(() => (window.asleep = true));
  const list = await app.tab('case/');
  await list.page.locator('.cases > li summary').first().click();
  await list.button(/^删除\s*：/).click();
  await list.until(async () => (await list.stored(SAUCE.id)).deleted);
  await app.page.getByLabel('你的姓名').fill('醒来才写的');
  await app.page.keyboard.press('Tab');
  await app.says(BOTH);
  await list.until(async () => (await everywhere(list, 'my-name')).includes('醒来才写的'));
  assert.ok((await list.stored(SAUCE.id)).deleted, 'and the deleted one stays deleted');
});

// ---- the clock --------------------------------------------------------------------------------------------------------------------------

test('a clock that jumps back or ahead decides nothing: the last change wins', async (t) => {
  const app = await settled(t, PAID);
  for (const [n, now] of ['2026-11-24T10:00:00+08:00', '2001-01-01T00:00:00Z', '2099-12-31T23:59:59Z', NOW].entries()) {
    await app.page.context().clock.setFixedTime(new Date(now));
    await app.go(PAID);
    await pay(app, 600 + n);
    await confirmed(app);
    await app.go(`case/answers/?c=${SAUCE.id}`);
    await app.says(`${600 + n}.00元`);
    assert.equal(await paid(app), (600 + n) * 100);
  }
});

test('a legal day is a day in China, wherever the device is', async (t) => {
  // 2026-11-25 00:30 in Shanghai is still the 24th in London and in Honolulu.
  for (const zone of ['Pacific/Kiritimati', 'Europe/London', 'Pacific/Honolulu']) {
    const app = await visit(t, `case/ask/?c=${SAUCE.id}&q=received`, { now: '2026-11-25T00:30:00+08:00', zone, cases: [SAUCE] });
    await app.button('今天').click();
    assert.equal(await app.field(2).inputValue(), '25', zone);
  }
});
