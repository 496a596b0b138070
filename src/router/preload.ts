/** The part of the program that the page of a path lacks, on its way; nothing where all of it is there. */
type LackingPart = (path: string) => Promise<unknown> | undefined

/** How long a page may wait for its part, in milliseconds: then the browser goes to it by itself, and shows that it does. */
const preloadTimeout = 2000

const nothing: LackingPart = () => undefined
let lackingPart = nothing

/** Sets how pages get the part they lack; gives back how to end that. */
export function providePreload(provide: LackingPart): () => void {
  lackingPart = provide
  return () => {
    lackingPart = nothing
  }
}

/** Asks for the part that a page lacks, since somebody is about to go there; tells whether there is one. */
export function preloadRoute(pathAndSearch: string): boolean {
  const part = partOf(pathAndSearch)
  part?.catch(() => {}) // whoever goes there asks again
  return part !== undefined
}

/** Waits for the part that a page lacks, but not for ever; nothing where there is none to wait for. */
export function preloadInTime(pathAndSearch: string): Promise<unknown> | undefined {
  const part = partOf(pathAndSearch)
  return (
    part &&
    Promise.race([
      part,
      new Promise((_resolve, reject) => {
        setTimeout(reject, preloadTimeout, new Error('The part of the page did not come in time.'))
      }),
    ])
  )
}

const partOf = (pathAndSearch: string) => lackingPart(pathAndSearch.replace(/[?#].*$/su, ''))
