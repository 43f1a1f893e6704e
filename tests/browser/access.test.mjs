// For everyone: nothing serious to axe on any kind of page in any mode, headings in order, focus seen and moved, targets
// large enough, nothing cut off, nothing that jumps, and Chinese typed with an input method.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { CHANGED, DIST, SAUCE, SHOES, filesOf, house, pages, test } from './app.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const { visit } = await house();
const NOW = '2026-11-25T10:00:00+08:00';
const { public: PUBLIC } = pages();
const first = (pattern) => PUBLIC.find((it) => pattern.test(it));
const c = `?c=${SAUCE.id}`;

/** One page of each kind, as a person has it who has two cases. */
const KINDS = {
  home: '',
  guide: 'guide/',
  chapter: first(/^guide\/./),
  law: 'law/',
  instrument: first(/^law\/crpl\/$/) ?? first(/^law\/[^/]+\/$/),
  article: first(/^law\/crpl\/55\/$/) ?? first(/\d\/$/),
  cases: 'case/',
  'wizard, several': `case/ask/${c}&q=problem`,
  'wizard, one': `case/ask/${c}&q=channel`,
  'wizard, amount': `case/ask/${c}&q=paid`,
  'wizard, day': `case/ask/${c}&q=received`,
  'wizard, new': 'case/ask/',
  result: `case/view/${c}`,
  answers: `case/answers/${c}`,
  letter: `case/paper/seller-demand/${c}`,
  complaint: `case/paper/complaint-12315/${c}`,
  settings: 'settings/',
  'two days': `case/elsewhen/${c}&a=2024-06-30&b=2026-03-01`,
  'the law changed': `case/answers/?c=${CHANGED.id}`,
  disputes: 'disputes/',
  myths: 'myths/',
  excuses: 'excuses/',
  glossary: 'glossary/',
  soundness: 'soundness/',
  rulings: 'rulings/',
  'no such page': 'case/view/?c=none',
  rescue: 'rescue/',
};
const MODES = {
  light: {},
  dark: { theme: 'dark' },
  'more contrast': { settings: { contrast: 'more' } },
  'more contrast, dark': { settings: { contrast: 'more', theme: 'dark' } },
  大: { settings: { text: 'large' }, width: 390 },
  特大: { settings: { text: 'huge' }, width: 390 },
};

/** Opens everything that can be opened, so that what is in it is looked at too. */
const unfold = (app) => app.page.evaluate(() => document.querySelectorAll('details').forEach((it) => (it.open = true)));

/** What axe finds that is serious or critical, by all its rules or by some. */
async function axe(app, rules) {
  await unfold(app);
  const found = await app.page.evaluate(async ([source, rules]) => {
    if (!window.axe) (0, eval)(source);
    const only = rules ? { runOnly: { type: 'rule', values: rules } } : {};
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'], ...only });
    // The bar at the bottom lies over whatever happens to be under it; one scrolls, and it does not any more.
    const covered = (it) => it.failureSummary?.includes('partially obscured');
    const where = (nodes) => nodes.slice(0, 3).map((it) => `${it.target} ${it.failureSummary?.split('\n')[1] ?? ''}`);
    return violations.map((it) => ({ ...it, nodes: it.nodes.filter((node) => !covered(node)) }))
      .filter((it) => it.nodes.length)
      .map(({ id, impact, help, nodes }) => ({ id, impact, help, where: where(nodes) }));
  }, [AXE, rules]);
  return found.filter((it) => ['serious', 'critical'].includes(it.impact))
    .map((it) => `${it.id}: ${it.help}: ${it.where.join(' | ')}`);
}

// What a mode can change: colours and sizes. The rest is the same in all.
const OF_LOOKS = ['color-contrast', 'target-size', 'link-in-text-block', 'scrollable-region-focusable'];
for (const [mode, options] of Object.entries(MODES)) {
  test(`axe finds nothing serious on any kind of page: ${mode}`, async (t) => {
    const app = await visit(t, '', { now: NOW, cases: [SAUCE, SHOES, CHANGED], ...options });
    const faults = [];
    for (const [kind, path] of Object.entries(KINDS)) {
      await app.go(path);
      for (const it of await axe(app, mode === 'light' ? null : OF_LOOKS)) faults.push(`${kind}: ${it}`);
      const looks = await app.page.evaluate(() => ({ ...document.documentElement.dataset }));
      if (kind !== 'rescue') {
        assert.equal(looks.theme ?? 'light', options.theme ?? options.settings?.theme ?? 'light', 'the mode is on');
        assert.equal(looks.text, options.settings?.text);
      }
    }
    assert.deepEqual(faults, []);
  });
}

test('what is wrong, what was deleted and what cannot be saved pass axe too', async (t) => {
  const app = await visit(t, KINDS['wizard, day'], { now: NOW, cases: [SAUCE] });
  await app.field(1).fill('13');
  await app.button('下一题').click();
  await app.page.getByRole('alert').filter({ hasText: '这里要改一下' }).waitFor();
  assert.deepEqual(await axe(app), []);
  await app.go('case/');
  await app.page.locator('.cases summary').first().click();
  await app.button(/^删除\s*：/).click();
  await app.button('撤销').waitFor();
  assert.deepEqual(await axe(app), []);
  const refused = await visit(t, 'case/ask/', { now: NOW, before: () => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, { get: () => { throw new DOMException('no', 'SecurityError'); } });
    }
  } });
  await refused.says(/这个浏览器什么都不让存/);
  assert.deepEqual(await axe(refused), []);
});

test('every kind of page has one first heading, and no level is skipped', async (t) => {
  const app = await visit(t, '', { now: NOW, cases: [SAUCE, SHOES, CHANGED] });
  for (const [kind, path] of Object.entries(KINDS)) {
    await app.go(path);
    const levels = await app.page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((it) => it.checkVisibility()).map((it) => Number(it.tagName[1])));
    assert.equal(levels.filter((it) => it === 1).length, 1, `${kind}: one h1`);
    assert.equal(levels[0], 1, `${kind}: the h1 comes first`);
    levels.forEach((it, n) => assert.ok(!n || it <= levels[n - 1] + 1, `${kind}: ${levels}`));
    const names = await app.page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map((it) => it.id);
      return { twice: ids.filter((it, n) => ids.indexOf(it) !== n), language: document.documentElement.lang, styles: document.querySelectorAll('[style]').length };
    });
    assert.deepEqual(names, { twice: [], language: 'zh-Hans', styles: 0 }, kind);
  }
});

// ---- focus ------------------------------------------------------------------------------------------------------------------

test('on every change of page the focus goes to its heading, and the title says where one is', async (t) => {
  const app = await visit(t, '', { now: NOW, cases: [SAUCE] });
  const step = async (act, title) => {
    const before = await app.page.title();
    await act();
    await app.until(async () => (await app.page.evaluate(() => document.activeElement.tagName)) === 'H1');
    await app.until(async () => (await app.page.title()) !== before);
    if (title) assert.match(await app.page.title(), title);
    assert.ok(await app.heading().evaluate((it) => it === document.activeElement));
    assert.ok((await app.page.evaluate(() => scrollY)) < 400, 'and the page is at its top');
  };
  const nav = app.page.getByRole('navigation', { name: '主要栏目', exact: true });
  await step(() => nav.getByRole('link', { name: '维权指南' }).click(), /维权指南/);
  await step(() => app.main().getByRole('link').nth(2).click());
  await step(() => nav.getByRole('link', { name: '法条' }).click(), /法条/);
  await step(() => nav.getByRole('link', { name: '我的案件' }).click(), /我的案件/);
  await step(() => app.main().getByRole('link', { name: SAUCE.name }).click(), /牛肉酱/);
  await step(() => app.link('看我的回答').click());
  await step(() => app.main().getByRole('link', { name: /^修改/ }).first().click());
  await step(() => app.page.goBack());
  await step(() => app.page.goForward());
});

test('back and forward find the place again where one was reading', async (t) => {
  const app = await visit(t, KINDS.chapter, { height: 600 });
  await app.page.evaluate(() => scrollTo(0, 700));
  await app.until(async () => (await app.page.evaluate(() => history.state)) === 700);
  // Not by Playwright, which would scroll to it first.
  await app.page.evaluate(() => document.querySelector('main a[href^="law/"]').click());
  await app.until(async () => (await app.page.evaluate(() => location.pathname)).includes('/law/'));
  await app.until(async () => (await app.page.evaluate(() => scrollY)) < 400);
  await app.page.goBack();
  await app.until(async () => Math.abs((await app.page.evaluate(() => scrollY)) - 700) < 5);
});

test('whatever can be reached with the keyboard shows that it has the focus, and nothing hides it', async (t) => {
  const app = await visit(t, '', { now: NOW, cases: [SAUCE], width: 390, height: 800 });
  for (const path of ['', KINDS['wizard, one'], KINDS['wizard, day'], KINDS.result, KINDS.letter, 'case/', 'settings/']) {
    await app.go(path);
    const faults = [];
    const seen = new Set();
    for (let n = 0; n < 60; n += 1) {
      await app.page.keyboard.press('Tab');
      const it = await app.page.evaluate(() => {
        const element = document.activeElement;
        if (element === document.body) return null;
        // A radio or checkbox may show it on its row.
        const ring = [element, element.closest('label')].filter(Boolean).some((it) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
        });
        const box = (element.closest('label.choice') ?? element).getBoundingClientRect();
        const at = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
        const row = element.closest('label') ?? element;
        const covered = !!at && !row.contains(at) && !at.contains(row) && !!at.closest('.tabs, .top, .toast');
        const inside = box.bottom > 0 && box.top < innerHeight;
        return { name: `${element.tagName} ${(element.innerText || element.getAttribute('aria-label') || element.id).slice(0, 20)}`, ring, covered, inside, key: element.outerHTML.slice(0, 200) };
      });
      if (!it || seen.has(it.key + n % 1)) { if (!it) break; }
      seen.add(it.key);
      if (!it.ring) faults.push(`${it.name}: no ring`);
      if (it.covered) faults.push(`${it.name}: covered`);
      if (!it.inside) faults.push(`${it.name}: out of the window`);
    }
    assert.deepEqual(faults, [], path);
    assert.ok(seen.size > 5, path);
  }
});

// ---- room ---------------------------------------------------------------------------------------------------------------------

/** Where the page is wider than the window, and by what. */
const overflow = (app) => app.page.evaluate(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return null;
  const out = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > width + 1);
  return `${document.documentElement.scrollWidth} > ${width}: ${out.slice(0, 4).map((it) => `${it.tagName}.${it.className}`)}`;
});

for (const [what, options, zoom] of [
  ['320 px', { width: 320 }],
  ['360 px in 大 with more contrast', { width: 360, settings: { text: 'large', contrast: 'more' } }],
  ['360 px in 特大', { width: 360, settings: { text: 'huge' } }],
  // The browser's zoom makes the window smaller, in the page's own pixels.
  ['1280 px at 200 %', { width: 640, height: 450 }],
  ['1280 px at 400 %', { width: 320, height: 256 }],
  ['wider letters and lines, as people set them', { width: 360 }, true],
]) {
  test(`nothing is cut off or scrolls sideways: ${what}`, async (t) => {
    const app = await visit(t, '', { now: NOW, cases: [SAUCE, SHOES, CHANGED], ...options });
    const faults = [];
    for (const [kind, path] of Object.entries(KINDS)) {
      await app.go(path);
      await unfold(app);
      if (zoom) {
        // WCAG 1.4.12.
        const sheet = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
        await app.page.evaluate((css) => {
          const it = new CSSStyleSheet();
          it.replaceSync(css);
          document.adoptedStyleSheets = [it];
        }, sheet);
      }
      const wide = await overflow(app);
      if (wide) faults.push(`${kind}: ${wide}`);
    }
    assert.deepEqual(faults, []);
  });
}

test('what one taps is at least 44 px, unless it stands in a sentence', async (t) => {
  for (const options of [{ width: 390 }, { width: 1280 }, { width: 360, settings: { text: 'huge' } }]) {
    const app = await visit(t, '', { now: NOW, cases: [SAUCE, SHOES, CHANGED], ...options });
    const faults = [];
    for (const [kind, path] of Object.entries(KINDS)) {
      await app.go(path);
      await unfold(app);
      const small = await app.page.evaluate(() => {
        const faults = [];
        for (const it of document.querySelectorAll('a[href], button, input, summary, textarea, select, [role=button]')) {
          if (!it.checkVisibility() || it.closest('.skip')) continue;
          // The whole label is the target of what it holds.
          const target = it.closest('label') ?? it;
          const { width, height } = target.getBoundingClientRect();
          if (!width) continue;
          const style = getComputedStyle(it);
          const inline = style.display === 'inline' && /\S/.test([...it.parentElement.childNodes].filter((node) => node !== it).map((node) => node.textContent).join(''));
          const cite = !!it.closest('.cite, .paper, .crumbs, .foot');
          if (height < 43.5 && !inline && !cite) faults.push(`${it.tagName}.${it.className} “${it.innerText?.slice(0, 12)}” ${Math.round(width)}×${Math.round(height)}`);
          // Even what stands in a list of citations must be met by a finger: 24 px, WCAG 2.5.8.
          if (cite && height < 24 && !inline) faults.push(`${it.tagName} “${it.innerText?.slice(0, 12)}” ${Math.round(height)} px`);
        }
        return faults;
      });
      faults.push(...small.map((it) => `${kind}: ${it}`));
    }
    assert.deepEqual([...new Set(faults)].slice(0, 20), [], JSON.stringify(options));
  }
});

test('nothing is written smaller than 14 px', async (t) => {
  const app = await visit(t, '', { now: NOW, cases: [SAUCE], width: 360 });
  for (const [kind, path] of Object.entries(KINDS)) {
    await app.go(path);
    await unfold(app);
    const small = await app.page.evaluate(() => [...document.querySelectorAll('body *')]
      .filter((it) => it.checkVisibility() && [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
      .filter((it) => parseFloat(getComputedStyle(it).fontSize) < 14 && !it.closest('.sr, sup'))
      .map((it) => `${it.tagName}.${it.className} ${it.innerText.slice(0, 10)}`));
    assert.deepEqual(small, [], kind);
  }
});

// ---- calm ---------------------------------------------------------------------------------------------------------------------

function watchShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const it of list.getEntries()) {
      window.shifts.push({ value: it.value, input: it.hadRecentInput, who: it.sources.map((source) => source.node?.className ?? source.node?.nodeName) });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

test('nothing moves by itself: home with and without a case, a chapter, the wizard, the result', async (t) => {
  for (const width of [390, 1280]) {
    for (const [what, path, cases] of [['home', '', []], ['home with a case', '', [SAUCE]], ['chapter', KINDS.chapter, []],
      ['article', KINDS.article, []], ['wizard', KINDS['wizard, one'], [SAUCE]], ['result', KINDS.result, [SAUCE]], ['letter', KINDS.letter, [SAUCE]], ['cases', 'case/', [SAUCE]]]) {
      const app = await visit(t, path, { now: NOW, cases, width, height: 800, before: watchShifts });
      // The second visit is the one that already has a case in the storage when the page is drawn.
      await app.reload();
      await app.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
      const shifts = await app.page.evaluate(() => window.shifts);
      assert.deepEqual(shifts, [], `${what} at ${width}`);
    }
  }
});

test('answering moves nothing that was not answered: the steps, the heading and the button stay where they are', async (t) => {
  const app = await visit(t, KINDS['wizard, one'], { now: NOW, cases: [SAUCE], before: watchShifts });
  await app.choice('直播间').check();
  await app.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const own = (await app.page.evaluate(() => window.shifts)).filter((it) => !it.input);
  assert.deepEqual(own, []);
});

// ---- the browser's own modes ------------------------------------------------------------------------------------------------------

test('in forced colours every state, choice and button can still be told apart', async (t) => {
  const app = await visit(t, KINDS['wizard, one'], { now: NOW, cases: [SAUCE], forced: true });
  const row = (name) => app.page.locator('label.choice', { hasText: name });
  const look = (target) => target.evaluate((it) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, backgroundColor } = getComputedStyle(it);
    return { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, backgroundColor };
  });
  const [chosen, other] = [await look(row('直播间').first()), await look(row('外卖平台'))];
  assert.notDeepEqual(chosen, other, 'the chosen row looks different');
  assert.notEqual(other.borderTopStyle, 'none');
  assert.notEqual((await look(app.button('下一题'))).borderTopStyle, 'none', 'a button has a border');
  await app.go(KINDS.result);
  assert.ok((await app.page.locator('.state').allTextContents()).every((it) => it.trim()), 'every state has its word');
});

test('the system’s dark, contrast and motion are followed, until one chooses', async (t) => {
  const app = await visit(t, 'settings/', { theme: 'dark', contrast: 'more' });
  const looks = () => app.page.evaluate(() => {
    const { theme, contrast, text } = document.documentElement.dataset;
    return { theme, contrast, text, ground: getComputedStyle(document.body).backgroundColor };
  });
  assert.deepEqual(await looks(), { theme: 'dark', contrast: 'more', text: undefined, ground: 'rgb(0, 0, 0)' });
  await app.page.getByText('浅', { exact: true }).click();
  assert.equal((await looks()).theme, 'light');
  await app.page.getByText('特大', { exact: true }).click();
  await app.reload();
  const { theme, text } = await looks();
  assert.deepEqual([theme, text], ['light', 'huge'], 'and it stays chosen');
  await app.button('大字').click();
  assert.equal((await looks()).text, undefined, 'the switch in the header takes it back');
  const size = await app.page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
  assert.equal(size, 17);
});

// ---- typing Chinese ---------------------------------------------------------------------------------------------------------------

test('你好 typed with an input method arrives whole, in every kind of field', async (t) => {
  const app = await visit(t, KINDS.letter, { now: NOW, cases: [SAUCE] });
  const session = await app.page.context().newCDPSession(app.page);
  const compose = async (...steps) => {
    for (const text of steps) await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  };
  const stored = async (field) => (await app.stored(SAUCE.id))?.facts[field];

  for (const [label, id] of [['你的姓名', 'my-name'], ['问题是什么，怎么发现的', 'story']]) {
    const field = app.page.getByLabel(label);
    await field.click();
    await compose('n', 'ni', 'ni h', 'ni hao');
    // Something else draws in the meantime: another tab has changed the case's paid amount.
    assert.equal(await field.inputValue(), 'ni hao');
    assert.equal(await stored(id), undefined, 'half a syllable is not kept');
    await session.send('Input.insertText', { text: '你好' });
    assert.equal(await field.inputValue(), '你好');
    await app.until(async () => (await stored(id)) === '你好');
    await compose('s', 'shi');
    await session.send('Input.insertText', { text: '世界' });
    await app.until(async () => (await stored(id)) === '你好世界');
    assert.equal(await field.inputValue(), '你好世界', 'nothing doubled, nothing lost');
    assert.ok(await field.evaluate((it) => it === document.activeElement), 'and the field keeps the focus');
  }

  // Left in mid-word: what the browser puts there is what is kept.
  const phone = app.page.getByLabel('你的电话');
  await phone.click();
  await compose('y', 'yi');
  await app.page.getByLabel('订单号').click();
  const left = await phone.inputValue();
  await app.until(async () => ((await stored('my-phone')) ?? '') === left);

  // Enter that ends a word does not send the form of the wizard.
  await app.go(KINDS['wizard, amount']);
  await app.field().click();
  await app.field().fill('');
  await compose('yi bai');
  await app.page.evaluate(() => document.activeElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })));
  assert.equal(await app.title(), '有问题的这件，你实际付了多少？');
  await session.send('Input.insertText', { text: '一百' });
  assert.equal(await app.field().inputValue(), '一百');
});

// ---- the files --------------------------------------------------------------------------------------------------------------------

test('html-validate finds nothing in any file of the build', async () => {
  const validate = new HtmlValidate({
    extends: ['html-validate:standard'],
    elements: ['html5'],
    rules: {
      // Leptos marks its places with comments and leaves no line breaks: long lines and no blank at the end are its way.
      'no-trailing-whitespace': 'off',
      // Written out on purpose where 特大 text turns rows into blocks, which takes a table's own roles away.
      'no-redundant-role': 'off',
      'prefer-native-element': ['error', { exclude: ['table', 'row', 'rowgroup', 'cell', 'columnheader', 'rowheader'] }],
      // Ids of articles and chapters are their numbers and slugs, chosen once for links that last.
      'valid-id': ['error', { relaxed: true }],
      // Leptos writes void elements as HTML does, `<br>`, and attribute values always in quotes; both are checked by default.
      // No file is hosted elsewhere, so there is nothing to pin.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  });
  const faults = [];
  for (const path of filesOf().filter((it) => it.endsWith('.html'))) {
    // Leptos' `<!>` is a comment to every browser; the validator alone cannot read it.
    const html = readFileSync(join(DIST, path), 'utf8').replaceAll('<!>', '<!---->');
    const report = await validate.validateString(html, path);
    for (const result of report.results) {
      for (const it of result.messages) faults.push(`${path}:${it.line}:${it.column} ${it.ruleId}: ${it.message}`);
    }
  }
  assert.deepEqual(faults.slice(0, 15), [], `${faults.length} faults`);
});
