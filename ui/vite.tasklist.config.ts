import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * The tabs that Camunda's Tasklist shows: one module without a page, and one style sheet, which the module puts into a shadow
 * root. `tasklist.js` has a name that stays and nothing in it but the names of the others, which change with their bytes.
 */
function door(): Plugin {
  return {
    name: 'countersign-tasklist-door',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const entry = files.find((file) => file.type === 'chunk' && file.isEntry);
      const style = files.find((file) => file.fileName.endsWith('.css'));
      if (entry === undefined || style === undefined) this.error('The tabs of Tasklist have no script or no style.');
      this.emitFile({
        type: 'asset',
        fileName: 'tasklist.js',
        source:
          `import { show as draw } from './${entry.fileName}';\n` +
          `const style = new URL('./${style.fileName}', import.meta.url).href;\n` +
          'export const show = (node, tab, taskId) => draw(node, tab, taskId, style);\n',
      });
    },
  };
}

export default defineConfig({
  base: '/workspace/',
  publicDir: false,
  plugins: [react(), door()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  css: {
    postcss: {
      plugins: [
        (await import('postcss-preset-mantine')).default(),
        {
          postcssPlugin: 'countersign-shadow-root',
          // In a shadow root the host takes the place of the page's root and body.
          Rule(rule) {
            rule.selectors = rule.selectors.map((selector) =>
              selector.replace(/^:root(\[[^\]]+\])/, ':host($1)').replace(/^(:root|html|body)(?![\w-])/, ':host'),
            );
          },
        },
      ],
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    // One module: everything in it is on the screen at once.
    chunkSizeWarningLimit: 800,
    rollupOptions: {
      input: 'src/tasklist/main.tsx',
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'assets/tasklist-[hash].js' },
    },
  },
});
