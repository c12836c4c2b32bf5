import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const wanted = /^assets\/.*\.(?:js|css|svg|wasm)$/;
/** Below a packet or so nothing is gained. */
const SMALLEST = 1_024;

/** Lays every file that travels well beside itself in the two encodings browsers ask for. */
export function compressed(): Plugin {
  return {
    name: 'anju-compressed',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const names = Object.keys(bundle).filter((name) => wanted.test(name));
      await Promise.all(names.map((name) => compress(join(dir ?? '.', name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  await Promise.all([
    brotli(content).then((small) => writeFile(`${file}.br`, small)),
    zip(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
