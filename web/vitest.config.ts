import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@anju/modules': fileURLToPath(new URL('./modules', import.meta.url)) } },
  // One table of sounds serves the server and the screens.
  server: { fs: { allow: ['..'] } },
  test: {
    environment: 'jsdom',
    include: ['{packages,modules,apps,lint}/**/*.test.{ts,tsx}'],
    setupFiles: ['./vitest.setup.ts'],
    restoreMocks: true,
  },
});
