// Reads everything the app has kept in this browser and hands it out as it is: for the day the app itself does not run.
// It needs nothing of the app, and changes nothing.
(function () {
  'use strict';
  var all = { format: 'weiquan-rescue', taken: new Date().toISOString(), local: {}, durable: {} };
  var notes = [];

  function readLocal() {
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var key = localStorage.key(i);
        if (key.indexOf('weiquan/') === 0) all.local[key] = localStorage.getItem(key);
      }
    } catch (error) {
      notes.push('localStorage: ' + error.name);
    }
  }

  // Files become text, so that one file holds everything.
  function plain(value) {
    if (typeof Blob !== 'undefined' && value instanceof Blob) {
      return new Promise(function (resolve) {
        var reader = new FileReader();
        reader.onloadend = function () { resolve({ blob: reader.result, type: value.type }); };
        reader.readAsDataURL(value);
      });
    }
    if (!value || typeof value !== 'object') return Promise.resolve(value);
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      return Promise.resolve({ bytes: Array.from(new Uint8Array(value.buffer || value)) });
    }
    var copy = Array.isArray(value) ? [] : {};
    return Promise.all(Object.keys(value).map(function (key) {
      return plain(value[key]).then(function (it) { copy[key] = it; });
    })).then(function () { return copy; });
  }

  function readStore(db, name) {
    return new Promise(function (resolve) {
      var rows = [];
      var request = db.transaction(name).objectStore(name).openCursor();
      request.onerror = function () { notes.push(name + ': ' + request.error.name); resolve(rows); };
      request.onsuccess = function () {
        var cursor = request.result;
        if (!cursor) return resolve(rows);
        rows.push({ key: cursor.key, value: cursor.value });
        cursor.continue();
      };
    }).then(plain).then(function (rows) { all.durable[name] = rows; });
  }

  function readDurable() {
    return new Promise(function (resolve) {
      var request;
      try {
        request = indexedDB.open('weiquan');
      } catch (error) {
        notes.push('IndexedDB: ' + error.name);
        return resolve();
      }
      // There was none: do not leave an empty one behind, which the app would take for its own.
      request.onupgradeneeded = function () { request.transaction.abort(); };
      request.onblocked = request.onerror = function () { resolve(); };
      request.onsuccess = function () {
        var db = request.result;
        Promise.all([].map.call(db.objectStoreNames, function (name) { return readStore(db, name); }))
          .catch(function (error) { notes.push('IndexedDB: ' + error.name); })
          .then(function () { db.close(); resolve(); });
      };
    });
  }

  function show() {
    if (notes.length) all.notes = notes;
    var text = JSON.stringify(all, null, 1);
    var count = Object.keys(all.local).length;
    Object.keys(all.durable).forEach(function (name) { count += all.durable[name].length; });
    var save = document.getElementById('save');
    document.getElementById('state').textContent = count
      ? '读到' + count + '项，都在下面。' + (notes.length ? '有的读不出来：' + notes.join('；') : '')
      : '这个浏览器里没有存下的内容。' + notes.join('；');
    document.getElementById('all').value = text;
    save.download = 'weiquan-rescue.json';
    save.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    save.hidden = document.getElementById('copy').hidden = !count;
  }

  readLocal();
  readDurable().then(show);
})();
