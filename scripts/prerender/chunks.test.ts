import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { aStory } from '../../test/builders'
import { exampleFile } from '../../test/example'
import { entries, type BuiltFile } from './chunks'
import { scriptsOf } from './page-scripts'
import { planSite, type PlannedPage } from './plan-pages'
import { takeHtml, takeStyles } from './template'

interface Built {
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}

/** Only what the build reads of a chunk. */
const aChunk = (name: string, module: string, { imports = [], css = [] }: Built = {}) =>
  ({
    type: 'chunk',
    fileName: `assets/${name}.js`,
    facadeModuleId: `/repository/${module}`,
    moduleIds: [`/repository/${module}`],
    isDynamicEntry: !['index', 'shared'].includes(name),
    imports: imports.map((one) => `assets/${one}.js`),
    viteMetadata: { importedCss: new Set(css.map((one) => `assets/${one}.css`)) },
  }) as unknown as Rolldown.OutputChunk

const anAsset = (fileName: string, source: string) =>
  ({ type: 'asset', fileName, source }) as Rolldown.OutputAsset

const bundleOf = (...files: readonly BuiltFile[]): Rolldown.OutputBundle =>
  Object.fromEntries(files.map((file) => [file.fileName, file]))

const pages = planSite(aStory(exampleFile)).pages
const pageAt = (path: string): PlannedPage => {
  const page = pages.find((one) => one.path === path)
  if (!page) throw new Error(`No page is planned at ${path}.`)
  return page
}

describe('scripts of a page', () => {
  const files = [
    aChunk('index', 'index.html', { imports: ['shared'] }),
    aChunk('cast', 'src/pages/cast/CastPage.tsx', { imports: ['shared', 'portraits'] }),
    aChunk('portraits', 'src/pages/cast/Portrait.tsx'),
    aChunk('shared', 'src/domain/story.ts'),
  ]

  it('begin with the entry, and name each chunk before those it imports, once', () => {
    expect(scriptsOf(pageAt('/cast/'), files)).toEqual([
      'assets/index.js',
      'assets/shared.js',
      'assets/cast.js',
      'assets/portraits.js',
    ])
  })

  it('leave out the chunks of other pages, and chunks that were not built', () => {
    expect(scriptsOf(pageAt('/'), files)).toEqual(['assets/index.js', 'assets/shared.js'])
    expect(scriptsOf(pageAt('/sources/'), files)).toEqual(['assets/index.js', 'assets/shared.js'])
  })

  it('are those of another entry in an embed', () => {
    const embed = aChunk('embed/embed', entries.embed)
    expect(scriptsOf(pageAt('/embed/'), [embed])).toEqual(['assets/embed/embed.js'])
  })

  it('need an entry', () => {
    expect(() => scriptsOf(pageAt('/'), [])).toThrow('index.html')
  })
})

describe('the bundle of the app', () => {
  const html = (tags: string) =>
    `<head>${tags}\n    <link rel="stylesheet" href="/no-script.css" /></head>`
  const bundle = () =>
    bundleOf(
      anAsset(
        'index.html',
        html(
          `\n    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/shared.js">
    <link rel="stylesheet" crossorigin href="/assets/index.css">`,
        ),
      ),
      anAsset('assets/sources.css', 'ul{margin:0}\n'),
      anAsset('assets/cast.css', 'img{width:1em}\n'),
      anAsset('assets/index.css', 'main{padding:0}\n'),
      anAsset('assets/rail.css', 'svg{height:0}\n'),
      anAsset('assets/stage.css', 'dialog{margin:0}\n'),
      anAsset('assets/shared.css', 'body{margin:0}'),
      aChunk('sources', 'src/pages/sources/SourcesPage.tsx', { css: ['sources'] }),
      aChunk('cast', 'src/pages/cast/CastPage.tsx', { css: ['cast', 'rail'] }),
      aChunk('rail', 'src/features/rail/Rail.tsx', { css: ['rail'] }),
      aChunk('stage', 'src/pages/story/stage/Stage.tsx', { css: ['stage'] }),
      aChunk('index', 'index.html', { imports: ['shared'], css: ['index'] }),
      aChunk('shared', 'src/ui/Button.tsx', { css: ['shared'] }),
    )

  it('gives the HTML, without the scripts and style sheets that Vite adds', () => {
    expect(takeHtml(bundle())).toBe(html(''))
  })

  it('gives the styles of the entry in the order of its imports, those of lazy parts and of other pages by name', () => {
    expect(takeStyles(bundle(), entries.app)).toEqual({
      style: 'body{margin:0}main{padding:0}',
      lazyStyle: 'svg{height:0}',
      pageStyle: 'img{width:1em}ul{margin:0}',
    })
  })

  it('leaves the style sheets of other pages, and of what opens later, to write and to wait for', () => {
    const taken = bundle()
    takeHtml(taken)
    takeStyles(taken, entries.app)
    expect(Object.keys(taken).filter((name) => !name.endsWith('.js'))).toEqual([
      'assets/sources.css',
      'assets/cast.css',
      'assets/stage.css',
    ])
    const waits = (name: string) => taken[`assets/${name}.js`]
    expect(waits('cast')).toMatchObject({
      viteMetadata: { importedCss: new Set(['assets/cast.css']) },
    })
    expect(waits('stage')).toMatchObject({
      viteMetadata: { importedCss: new Set(['assets/stage.css']) },
    })
    for (const name of ['index', 'rail', 'shared'])
      expect(waits(name)).toMatchObject({ viteMetadata: { importedCss: new Set() } })
  })
})
