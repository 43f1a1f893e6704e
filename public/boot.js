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

  // ---- Trusted Types: the only string that may become a worker, and none that may become markup or a script ---------

  // Every element is made as one (src/web/element.rs), so there is no createHTML, and the browser refuses all markup.
  if (window.trustedTypes && trustedTypes.createPolicy) {
    trustedTypes.createPolicy('default', {
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
    var reload = document.getElementById('reload');
    if (!reload) return; // a development build has no words here
    notice.hidden = false;
    reload.onclick = function () {
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

  function file(name) {
    return fetch(new URL(name, base.href), { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) throw new Error(name + ': ' + answer.status);
      return answer;
    });
  }

  // What the program calls things: its constants, which it cannot start without.
  function constants() {
    if (!root.dataset.constants) return Promise.resolve();
    return file(root.dataset.constants).then(function (answer) {
      return answer.arrayBuffer();
    }).then(function (bytes) {
      window.weiquanConstants = function (memory) {
        new Uint8Array(memory.buffer).set(new Uint8Array(bytes), +root.dataset.constantsAt);
      };
    });
  }

  // The guide's long texts. Only the pages that show them wait for them.
  function prose() {
    if (!root.dataset.prose) return Promise.resolve();
    return file(root.dataset.prose).then(function (answer) {
      return answer.text();
    }).then(function (text) {
      window.weiquanProse = text;
      dispatchEvent(new Event('prose'));
    });
  }

  function start() {
    var watchdog = setTimeout(rescue, 10000);
    var texts = prose();
    texts.catch(function () {});
    var route = document.getElementById('app').dataset.route || '';
    var first = /^(guide|law)\//.test(route) ? texts : null;
    Promise.all([import(new URL(root.dataset.glue, base.href).href), constants(), first])
      .then(function (loaded) {
        return loaded[0].default({ module_or_path: new URL(root.dataset.wasm, base.href) });
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
