// Serves a built folder as a careful static host would, with the headers the folder ships: for `make serve` and the tests.
// `node tools/serve.mjs [DIR] [--port 8080] [--base /some/path/]`
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const compress = promisify(brotliCompress);

/** Reads a `_headers` file: a path, then its headers, indented. A star stands for anything. */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([^:\s]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1], header[2]]);
    else if (line.startsWith('/')) {
      const pattern = line.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), headers: [] });
    }
  }
  return rules;
}

/** The file a path stands for: itself, or the index of a folder; `null` where there is none. */
function find(dir, path) {
  let file = normalize(join(dir, path));
  if (file !== dir && !file.startsWith(dir + sep)) return null;
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/') && path !== '') return 'folder';
    file = join(file, 'index.html');
  }
  return existsSync(file) ? file : null;
}

/** Starts a server on this machine alone; resolves with its `url`, its `port` and `close()`. */
export function serve(folder, { port = 0, base = '/' } = {}) {
  const dir = normalize(folder).replace(/[/\\]+$/, '');
  const packed = new Map();

  const answer = async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    // Read each time: a test may put another build in the folder's place.
    const list = join(dir, '_headers');
    const rules = existsSync(list) ? readHeaders(readFileSync(list, 'utf8')) : [];

    let file = null;
    let status = 404;
    if (url.pathname.startsWith(base)) {
      const below = decodeURIComponent(url.pathname.slice(base.length));
      for (const { pattern, headers } of rules) {
        if (pattern.test('/' + below)) for (const [key, value] of headers) response.setHeader(key, value);
      }
      file = below === '_headers' ? null : find(dir, below);
      if (file === 'folder') return response.writeHead(301, { location: url.pathname + '/' + url.search }).end();
      if (file) status = 200;
    }
    if (!file && existsSync(join(dir, '404.html'))) file = join(dir, '404.html');
    if (!file) return response.writeHead(404).end();

    const { mtimeMs, size } = statSync(file);
    const tag = `"${createHash('sha256').update(`${file} ${mtimeMs} ${size}`).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (status === 200 && request.headers['if-none-match'] === tag) return response.writeHead(304).end();

    let body = readFileSync(file);
    const text = extname(file) !== '.png';
    if (text && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
      if (!packed.has(tag)) {
        packed.set(tag, compress(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }));
      }
      body = await packed.get(tag);
      response.setHeader('Content-Encoding', 'br');
    }
    response.writeHead(status, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      // A path that cannot be decoded, or a file that went away under our hands.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = server.address();
      const close = () => new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      });
      resolve({ url: `http://127.0.0.1:${bound}${base}`, port: bound, close });
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  const option = (name, fallback) => {
    const at = words.indexOf(`--${name}`);
    return at < 0 ? fallback : words.splice(at, 2)[1];
  };
  const port = Number(option('port', process.env.PORT || 8080));
  const base = option('base', '/');
  try {
    const { url } = await serve(words[0] ?? 'dist', { port, base });
    console.log(`serving on ${url} (Ctrl-C stops it)`);
  } catch (error) {
    const taken = error.code === 'EADDRINUSE';
    console.error(taken ? `port ${port} is taken; try: make serve PORT=${port + 1}` : error.message);
    process.exit(1);
  }
}
