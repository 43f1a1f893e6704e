// The service worker: after one visit the whole app opens without a network. One cache for each build; a build is
// installed whole or not at all, and takes over only when the person agrees. tools/finish.mjs writes the two lines below.
const BUILD = 'development';
const FILES = []; // [path below the scope, kind of content, SHA-256 in base64]

const scope = new URL(self.registration.scope);
// The caches of an origin are shared by all its folders, so the scope is part of the name.
const prefix = 'weiquan:' + scope.pathname + ':';
const cacheName = prefix + BUILD;
const address = (path) => new URL(path, scope).href;

self.addEventListener('install', (event) => event.waitUntil(install()));

async function install() {
  const cache = await caches.open(cacheName);
  try {
    await Promise.all(FILES.map((file) => keep(cache, file)));
  } catch (error) {
    // Half a version is none. The one before it goes on, and the browser will try again.
    await caches.delete(cacheName);
    throw error;
  }
}

async function keep(cache, [path, kind, hash]) {
  // Names in assets/ change with their content, so what this visit has already loaded may be taken from the browser's own
  // cache; if that copy is damaged, it is asked for again.
  const modes = path.startsWith('assets/') ? ['default', 'reload'] : ['reload'];
  for (const mode of modes) {
    const response = await fetch(address(path), { cache: mode, credentials: 'same-origin', redirect: 'error' });
    const body = await response.arrayBuffer();
    const type = response.headers.get('content-type') || '';
    // A host may answer a missing file with a page, a hotel network anything with its own.
    if (!response.ok || (kind && !type.includes(kind)) || (await digest(body)) !== hash) continue;
    const headers = new Headers(response.headers);
    headers.delete('content-encoding'); // what is kept is plain
    headers.delete('content-length');
    return cache.put(address(path), new Response(body, { headers }));
  }
  throw new Error('not what was expected: ' + path);
}

async function digest(body) {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return btoa(String.fromCharCode(...bytes));
}

self.addEventListener('activate', (event) => event.waitUntil(activate()));

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
  }
  // So that the page that asked for the new version learns that it is there.
  await self.clients.claim();
}

// Never by itself: only when a page says that the person agreed.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = url.pathname.slice(scope.pathname.length);
  // A page has no dot in its last part; what has one is a file, also when it is opened in a tab of its own.
  const last = path.slice(path.lastIndexOf('/') + 1);
  const page = request.mode === 'navigate' && (!last.includes('.') || last === 'index.html');
  if (FILES.some(([file]) => file === path)) event.respondWith(file(request, path));
  else if (page) event.respondWith(shell(request));
});

async function file(request, path) {
  const cache = await caches.open(cacheName);
  return (await cache.match(address(path))) || fetch(request);
}

// Every address gets the same frame, so one build serves them all; only the base has to be said absolutely, for the
// address may lie at any depth.
async function shell(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(address('shell/'));
  if (!kept) return fetch(request);
  const html = (await kept.text()).replace('<base href="../">', '<base href="' + scope.pathname + '">');
  return new Response(html, { headers: kept.headers });
}
