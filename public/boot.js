// The first script of every page: looks, policy, start, and the way out when the start fails. Written for old browsers
// too: what cannot run the app must still be able to say so. tools/finish.mjs takes whole-line comments out.
(function () {
  'use strict';
  var root = document.documentElement;

  // The base is relative in the file, so that the site works under any path. Made absolute before the address changes.
  var base = document.querySelector('base');
  base.href = base.href;

  // ---- looks, before the first paint ------------------------------------------------------------------------------

  var kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('weiquan/settings')) || {};
    for (var i = 0; i < localStorage.length; i++) {
      if (localStorage.key(i).indexOf('weiquan/case') === 0) root.dataset.cases = '';
    }
  } catch (refused) {
    // Storage may be refused in a frame or hold something else; then the device decides.
  }
  function one(value, of) {
    return of.indexOf(value) >= 0 ? value : '';
  }
  function set(name, value) {
    if (value) root.dataset[name] = value;
  }
  function device(query) {
    return !!window.matchMedia && matchMedia(query).matches;
  }
  set('text', one(kept.text, ['large', 'huge']));
  set('theme', one(kept.theme, ['light', 'dark']) || (device('(prefers-color-scheme: dark)') && 'dark'));
  set('contrast', one(kept.contrast, ['more']) || (device('(prefers-contrast: more)') && 'more'));

  // ---- Trusted Types: the only strings that may become markup or a worker -----------------------------------------

  // Leptos makes its fixed markup from strings. What it makes are elements of text and drawing; anything that could run,
  // load or leave the site is refused, wherever it comes from.
  var TAGS = ' a abbr article aside b blockquote br button caption circle code col colgroup dd defs details dfn div dl dt ' +
    'ellipse em fieldset figcaption figure footer form g h1 h2 h3 h4 header hr i input kbd label legend li line main mark ' +
    'nav ol option output p path polygon polyline pre progress q rect s section select small span strong sub summary sup ' +
    'svg table tbody td template textarea tfoot th thead time title tr u ul wbr ';
  var NAMES = ' id class href role tabindex title lang dir hidden open type name value for datetime scope colspan rowspan ' +
    'headers placeholder rows cols maxlength minlength min max step pattern inputmode autocomplete autocapitalize ' +
    'enterkeyhint spellcheck required readonly disabled checked selected multiple start reversed label width height ' +
    'viewBox d cx cy r rx ry x x1 x2 y y1 y2 points transform fill stroke stroke-width stroke-linecap stroke-linejoin ' +
    'stroke-dasharray preserveAspectRatio xmlns ';
  var TAG = /<(?:\/([a-z][a-z0-9]*)|([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<>]*")?)*)\s*\/?|!(?:--)?(?:--)?)>/g;
  function allowed(list, word) {
    return list.indexOf(' ' + word + ' ') >= 0;
  }
  function fixed(markup) {
    var rest = markup.replace(TAG, function (all, close, open, attributes) {
      if (close || !open) return !close || allowed(TAGS, close) ? '' : '<';
      var fine = allowed(TAGS, open);
      (attributes || '').replace(/([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g, function (pair, name, value) {
        if (!/^(aria|data)-[a-z-]+$/.test(name) && !allowed(NAMES, name)) fine = false;
        // A link in fixed markup stays on this site: no scheme, no other host.
        if (name === 'href' && !/^(?![\\/]{2})[^:\\&]*$/.test(value || '')) fine = false;
        if (name === 'xmlns' && value !== 'http://www.w3.org/2000/svg') fine = false;
      });
      return fine ? '' : '<';
    });
    return rest.indexOf('<') < 0;
  }
  if (window.trustedTypes && trustedTypes.createPolicy) {
    trustedTypes.createPolicy('default', {
      createHTML: function (markup) {
        if (!fixed(markup)) throw new TypeError('markup refused');
        return markup;
      },
      createScriptURL: function (url) {
        if (new URL(url, base.href).href !== new URL('sw.js', base.href).href) throw new TypeError('script refused');
        return url;
      }
    });
  }

  // ---- the way out ------------------------------------------------------------------------------------------------

  var started = false;
  function rescue() {
    var notice = document.getElementById('rescue');
    if (!notice) return document.addEventListener('DOMContentLoaded', rescue);
    notice.hidden = false;
    document.getElementById('reload').onclick = function () {
      location.reload();
    };
    // A dead app looks alive. Nothing more may be typed into it; a page that never started can still be read.
    if (started) {
      document.getElementById('app').setAttribute('inert', '');
      notice.setAttribute('role', 'alert');
      scrollTo(0, 0);
    }
  }
  function trapped(error) {
    if (window.WebAssembly && error instanceof WebAssembly.RuntimeError) rescue();
  }
  addEventListener('error', function (event) {
    trapped(event.error);
  });
  addEventListener('unhandledrejection', function (event) {
    trapped(event.reason);
  });
  function failed(error) {
    started = false;
    console.error('The app did not start:', error);
    rescue();
  }

  // ---- start ------------------------------------------------------------------------------------------------------

  // What Leptos' hydration asks for. Nothing of ours loads from a server, so they are empty.
  window.__RESOLVED_RESOURCES = [];
  window.__SERIALIZED_ERRORS = [];
  window.__INCOMPLETE_CHUNKS = [];
  window.__PENDING_RESOURCES = [];

  // The guide's long texts come beside the app. Only the pages that show them wait for them.
  function prose() {
    if (!root.dataset.prose) return Promise.resolve();
    return fetch(new URL(root.dataset.prose, base.href)).then(function (answer) {
      if (!answer.ok) throw new Error('prose: ' + answer.status);
      return answer.text();
    }).then(function (text) {
      window.weiquanProse = text;
      dispatchEvent(new Event('prose'));
    });
  }

  function start() {
    var watchdog = setTimeout(rescue, 10000);
    var texts = prose();
    var route = document.getElementById('app').dataset.route || '';
    var first = /^(guide|law)\//.test(route) ? texts : Promise.resolve();
    texts.catch(function () {});
    first.then(function () {
      return import(new URL(root.dataset.glue, base.href).href);
    })
      .then(function (glue) {
        return glue.default({ module_or_path: new URL(root.dataset.wasm, base.href) });
      })
      .then(function () {
        started = true;
        root.dataset.app = 'on';
        document.getElementById('rescue').hidden = true;
      })
      .catch(failed)
      .then(function () {
        clearTimeout(watchdog);
      });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
