import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { appConfig } from '../../vite.shared.ts';
import { appName } from './manifest.words.ts';

const base = '/field/';

const manifest = {
  ...appName,
  start_url: base,
  scope: base,
  display: 'standalone',
  background_color: '#F1F0EA',
  theme_color: '#12352E',
  icons: [{ src: 'mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
};

/** Writes the worker with the list of files it keeps; a changed file makes a new worker. */
function shellWorker(): Plugin {
  const emit = (fileName: string, source: string) => ({ type: 'asset', fileName, source }) as const;
  return {
    name: 'anju-shell-worker',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `${base}manifest.webmanifest` }, injectTo: 'head' },
    ],
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = [...Object.keys(bundle), 'index.html', 'theme.js', 'mark.svg'];
        const shell = [...new Set(files)].map((file) => base + file).sort();
        const content = Object.values(bundle).map((one) => ('code' in one ? one.code : String(one.source)));
        const version = createHash('sha256')
          .update([...shell, ...content].join('\n'))
          .digest('hex')
          .slice(0, 12);
        const worker = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');
        const facts = `const VERSION = ${JSON.stringify(version)};\nconst SHELL = ${JSON.stringify(shell)};\n`;
        this.emitFile(emit('sw.js', facts + worker));
        this.emitFile(emit('manifest.webmanifest', JSON.stringify(manifest)));
      },
    },
  };
}

export default defineConfig(appConfig('field', [shellWorker()]));
