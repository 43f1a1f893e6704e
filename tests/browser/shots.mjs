// Takes pictures of every kind of page, to be looked at: `node tests/browser/shots.mjs [part of a name,…]`. They land in
// tests/browser/shots/, which git does not see. No test: nobody but a person can say whether a page looks right.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHANGED, SAUCE, SHOES, house, pages } from './app.mjs';

const OUT = fileURLToPath(new URL('./shots/', import.meta.url));
const NOW = '2026-11-25T10:00:00+08:00';
const only = (process.argv[2] ?? '').split(',');
const told = (it) => ({
  ...it,
  facts: {
    ...it.facts, 'my-name': '王小明', 'my-phone': '13800000000', 'seller-name': '山野食品店', 'platform-name': '某某平台',
    'goods-name': it === SAUCE ? '牛肉酱4瓶' : '运动鞋1双', 'order-number': '20261115-001',
    story: '打开第一瓶，瓶身没有生产者，也没有生产日期。问客服，说“都是这样卖的”。',
  },
});
const { public: all } = pages();
const of = (it, more = '') => `?c=${it.id}${more}`;
const KINDS = {
  home: '',
  guide: 'guide/',
  chapter: all.find((it) => /^guide\/./.test(it)),
  law: 'law/',
  instrument: 'law/crpl/',
  article: 'law/crpl/55/',
  'not-found': 'no/such/page',
  cases: 'case/',
  'ask-new': 'case/ask/',
  'ask-several': `case/ask/${of(SAUCE, '&q=food-fault')}`,
  'ask-one': `case/ask/${of(SAUCE, '&q=channel')}`,
  'ask-amount': `case/ask/${of(SAUCE, '&q=paid')}`,
  'ask-day': `case/ask/${of(SAUCE, '&q=received')}`,
  'result-food': `case/view/${of(SAUCE)}`,
  'result-fake': `case/view/${of(SHOES)}`,
  answers: `case/answers/${of(SAUCE)}`,
  letter: `case/paper/seller-demand/${of(SAUCE)}`,
  complaint: `case/paper/complaint-12315/${of(SHOES)}`,
  settings: 'settings/',
  elsewhen: `case/elsewhen/${of(SAUCE, '&a=2024-06-30&b=2026-03-01')}`,
  changed: `case/answers/${of(CHANGED)}`,
  disputes: 'disputes/',
  myths: 'myths/',
  excuses: 'excuses/',
  glossary: 'glossary/',
  soundness: 'soundness/',
  rulings: 'rulings/',
  rescue: 'rescue/',
};

mkdirSync(OUT, { recursive: true });
const { visit, close } = await house();
const ends = [];
const t = { after: (it) => ends.push(it) };
for (const theme of ['light', 'dark']) {
  for (const width of [360, 768, 1280]) {
    const app = await visit(t, '', { now: NOW, theme, width, height: width < 700 ? 760 : 900, cases: [told(SAUCE), told(SHOES), told(CHANGED)], expects: [/404/, /preloaded/] });
    for (const [kind, path] of Object.entries(KINDS)) {
      const name = `${kind}-${width}-${theme}`;
      if (!only.some((it) => name.includes(it))) continue;
      await app.go(path);
      await app.page.screenshot({ path: `${OUT}${name}.png`, fullPage: true });
      if (['letter', 'complaint'].includes(kind) && width === 1280 && theme === 'light') {
        await app.page.pdf({ path: `${OUT}${kind}.pdf`, preferCSSPageSize: true });
      }
      console.log(name);
    }
    if (only.some((it) => 'ask-wrong'.includes(it) || it.startsWith('ask-wrong'))) {
      await app.go(KINDS['ask-day']);
      await app.field(1).fill('13');
      await app.button('下一题').click();
      await app.page.getByRole('alert').first().waitFor();
      await app.page.screenshot({ path: `${OUT}ask-wrong-${width}-${theme}.png`, fullPage: true });
    }
  }
}
for (const it of ends) await it();
await close();
process.exit(0);
