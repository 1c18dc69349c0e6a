import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const engine = process.env['COUNTERSIGN_ENGINE'] ?? 'http://localhost:8080';

export default defineConfig({
  base: '/workspace/',
  // The engine puts a new value in its place for each page (ContentNonce.java); what has none is not applied.
  html: { cspNonce: '__NONCE__' },
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The content policy allows no data: script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
  server: { proxy: { '/api': engine } },
  preview: { proxy: { '/api': engine } },
  test: {
    // Logic needs no page; a test that does says so in its first line.
    environment: 'node',
    globals: false,
    setupFiles: ['./test/setup.ts'],
    include: ['{src,test}/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // No test asserts a time; a busy machine must not fail one.
    testTimeout: 60_000,
  },
});
