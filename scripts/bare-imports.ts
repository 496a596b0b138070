import type { Plugin } from 'vite'

/**
 * Leaves out what Vite puts around `import()` to load the parts and styles of what is imported: ours has neither, for it is
 * one file and every page holds all styles. Should Vite name it otherwise one day, all works with it.
 */
export const bareImports: Plugin = {
  name: 'bare-imports',
  enforce: 'pre',
  apply: 'build',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
}
