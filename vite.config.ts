import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { basePathOf } from './scripts/base-path'
import { prerenderPages } from './scripts/prerender'

const { BASE_PATH, SITE_URL = '' } = process.env

export default defineConfig({
  base: basePathOf(BASE_PATH),
  plugins: [react(), prerenderPages()],
  define: { 'import.meta.env.VITE_SITE_URL': JSON.stringify(SITE_URL) },
  build: {
    modulePreload: { polyfill: false }, // every browser of the target knows it
    assetsInlineLimit: 0, // no data: addresses, so that the policy need not allow them
  },
})
