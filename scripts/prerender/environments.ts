import type { EnvironmentOptions } from 'vite'
import { entries } from './chunks'
import { licenceFile } from './write-site'

/** Where the prerenderer is built. */
export const serverDir = 'node_modules/.cache/prerender'

/** What Vite builds: the app, the embeds, and the prerenderer of both. */
export const environments: Readonly<Record<string, EnvironmentOptions>> = {
  client: {
    build: {
      license: { fileName: licenceFile },
      minify: 'terser', // 1.4 kB less than Vite's default: see docs/decisions
      rolldownOptions: {
        // One file for all that the entry imports; what lazy chunks share with it would be ten more.
        output: {
          codeSplitting: {
            groups: [
              { name: 'index', tags: ['$initial'] },
              // What loads right after hydration, as one file each. With the notices is what the share tools share with
              // others: a file that two chunks import could not be loaded again after a failure.
              { name: 'Rail', test: /\/features\/rail\//u },
              {
                name: 'EditionNotices',
                test: /\/app\/(?:EditionNotices|Notices)|AnimatePresence|is-html-element|en-notices|en-dialogs|calendar-days|ShareDialog\.module/u,
              },
            ],
          },
        },
      },
    },
  },
  // Built apart: a browser caches embeds by the site around them, so sharing files with the app would only load more.
  embed: {
    consumer: 'client',
    build: {
      copyPublicDir: false,
      emptyOutDir: false,
      minify: 'terser',
      rolldownOptions: {
        input: { embed: entries.embed },
        output: {
          entryFileNames: 'assets/embed/[name]-[hash].js',
          chunkFileNames: 'assets/embed/[name]-[hash].js',
        },
      },
    },
  },
  ssr: {
    build: {
      outDir: serverDir,
      copyPublicDir: false,
      rolldownOptions: { input: { server: 'src/server.tsx' } },
    },
  },
}
