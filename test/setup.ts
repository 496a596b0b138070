import { afterEach } from 'vitest'

// Tests of components say `@vitest-environment jsdom`; the others run without a document.
if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  document.elementFromPoint = () => null // jsdom has no layout: nothing is in view
  window.scrollBy = () => {}
  Element.prototype.scrollIntoView = () => {}
  // jsdom has the element, but not its modal methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener() {},
      removeListener() {},
    })
  // jsdom has no animations: each ends at once.
  Element.prototype.animate = () => {
    const over = {
      cancel() {},
      set onfinish(finish: (() => void) | null) {
        if (finish) queueMicrotask(finish)
      },
    }
    return over as unknown as Animation // framer-motion uses only these members
  }
}
