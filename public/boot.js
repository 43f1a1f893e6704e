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

  // The program cannot start without its constants: they are laid into its memory just before. The long texts have their
  // places between them, and come when they come; only the pages that show them wait.
  var place = +root.dataset.constantsAt;
  var runs, references, steps, constants, texts, memory;
  function bytes(name) {
    return file(name).then(function (answer) {
      return answer.arrayBuffer();
    });
  }
  // Constants are the even runs, texts the odd ones.
  function lay(from, odd) {
    var to = new Uint8Array(memory.buffer);
    for (var i = 0, at = place, taken = 0; i < runs.length; at += runs[i++]) {
      if (i % 2 === odd) to.set(from.subarray(taken, (taken += runs[i])), at);
    }
    return at;
  }
  // Puts back where the constants refer to each other, and how long that is: `partFromAddresses` in tools/finish.mjs.
  function refer(end) {
    var words = new Uint32Array(memory.buffer, place, (end - place) >> 2);
    var targets = [], i, count = steps.length / 2, at = place, n = 0, which = 0;
    for (i = 0; i < count; i++) targets.push((at += steps[i] + 256 * steps[count + i]));
    targets.push(end);
    for (i = 0; i < words.length; i++) {
      if (words[i] !== place) continue;
      which = (which + references[n++]) & 0xffff;
      words[i] = targets[which];
      if (words[i + 1] !== place) words[i + 1] += targets[which + 1] - targets[which];
    }
  }
  function layTexts() {
    if (!memory || !texts) return;
    lay(texts, 1);
    window.weiquanTexts = true;
    dispatchEvent(new Event('texts'));
  }
  function fetchConstants() {
    return bytes(root.dataset.constants).then(function (come) {
      var counts = new Uint32Array(come, 0, 3);
      var at = 12;
      runs = new Uint32Array(come, at, counts[0]);
      references = new Uint16Array(come, (at += 4 * counts[0]), counts[1]);
      steps = new Uint8Array(come, (at += 2 * counts[1]), 2 * counts[2]);
      constants = new Uint8Array(come, at + 2 * counts[2]);
      window.weiquanConstants = function (of) {
        memory = of;
        refer(lay(constants, 0));
        layTexts();
      };
    });
  }
  function fetchTexts() {
    return bytes(root.dataset.texts).then(function (come) {
      texts = new TextEncoder().encode(new TextDecoder('utf-16le', { ignoreBOM: true }).decode(come));
      layTexts();
    });
  }

  function start() {
    var watchdog = setTimeout(rescue, 10000);
    var split = !!root.dataset.constants; // a development build is not
    if (!split) window.weiquanTexts = true;
    var coming = split && fetchTexts();
    if (split) coming.catch(function () {});
    // A written page that shows long texts cannot be taken over without them.
    var first = document.getElementById('app').hasAttribute('data-long') ? coming : null;
    Promise.all([import(new URL(root.dataset.glue, base.href).href), split && fetchConstants(), first])
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
