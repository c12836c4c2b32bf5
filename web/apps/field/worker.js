/* global VERSION, SHELL */
// The shell of the field app on the device. Data and writes are the page's own business (IndexedDB):
// this worker never answers for the server's /api.
const CACHE = `anju-field-${VERSION}`;

self.addEventListener('install', (event) => {
  const fresh = SHELL.map((path) => new Request(path, { cache: 'reload' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('anju-field-') && name !== CACHE;
  const tidy = async () => Promise.all((await caches.keys()).filter(old).map((name) => caches.delete(name)));
  event.waitUntil(tidy().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || !url.pathname.startsWith('/field/'))
    return;
  const path = request.mode === 'navigate' ? '/field/index.html' : request;
  event.respondWith(
    caches
      .open(CACHE)
      .then(async (cache) => (await cache.match(path, { ignoreVary: true })) ?? fetch(request)),
  );
});
