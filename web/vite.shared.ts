import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { PluginOption, UserConfig } from 'vite';
import { compressed } from './compressed.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The build of one app. The page asks for nothing inline, so that the server can send
 * `script-src 'self'`; module preloading is native in every browser we serve, its polyfill is not needed.
 */
export function appConfig(app: 'desk' | 'field' | 'home', plugins: PluginOption[] = []): UserConfig {
  const server = `http://localhost:${process.env.ANJU_PORT ?? '8080'}`;
  return {
    root: here(`./apps/${app}`),
    base: `/${app}/`,
    publicDir: here('./packages/ui/public'),
    plugins: [react(), compressed(), ...plugins],
    resolve: { alias: { '@anju/modules': here('./modules') }, dedupe: ['react', 'react-dom'] },
    build: {
      outDir: here(`./dist/${app}`),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
    },
    server: { proxy: { '/api': server }, fs: { allow: [here('..')] } },
  };
}
