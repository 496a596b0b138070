import react from '@vitejs/plugin-react'
import { basename } from 'node:path'
import { defineConfig } from 'vite'
import { basePathOf } from './scripts/base-path'
import { browserTargets } from './scripts/browser-targets'
import { prerenderPages } from './scripts/prerender/prerender'
import { siteUrlOf } from './scripts/site-url'

const siteUrl = siteUrlOf(process.env)

export default defineConfig({
  base: basePathOf(process.env.BASE_PATH),
  plugins: [
    react(),
    prerenderPages({
      siteUrl,
      isWorkerRecalled: process.env.RECALL_WORKER === '1',
      only: process.env.ONLY_PAGES?.split(','),
      content: process.env.CONTENT,
    }),
  ],
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(siteUrl) },
  // Modules are ordered by path within a chunk: a linked node_modules must not change the order.
  resolve: { preserveSymlinks: true },
  css: {
    // File names are shorter than hashes in scripts, styles and pages; no two CSS modules have the same.
    modules: { generateScopedName: (name, file) => `${basename(file, '.module.css')}-${name}` },
  },
  build: {
    target: browserTargets,
    modulePreload: { polyfill: false }, // a browser without it only loads the chunks one after another
    cssCodeSplit: true, // pages inline the styles of the entry first: see scripts/prerender/inline-assets.ts
    terserOptions: { ecma: 2020, compress: { passes: 3, inline: 1 }, format: { comments: false } },
    assetsInlineLimit: 0, // no data: URLs, which the policy would have to allow
  },
})
