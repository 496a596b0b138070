import { afterEach } from 'vitest'

// Tests of components say `@vitest-environment jsdom`; the others run without a document.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} }
  document.elementFromPoint = () => null // jsdom has no layout: nothing is in view
}
