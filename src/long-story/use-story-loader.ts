import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { startTransition, useCallback, useMemo, useRef, useState } from 'react'
import { fetchJson } from '../browser/fetch-json'
import { isPart, storyFrom, type Built, type Chapter, type Contents } from './chapters'
import type { Story } from '../domain/story'
import type * as LongStory from './long-story'

/** A story as far as it has come, and the ways to have more of it. */
export interface Book {
  readonly story: Story
  /** What draws a story that comes in chapters; nothing for a short one. */
  readonly long: typeof LongStory | undefined
  /** Asks for one chapter, by its index; what has come is not asked for again. */
  readonly askFor: (index: number) => void
  /** Asks for all that has not come. */
  readonly askForAll: () => void
  /** Whether something that was asked for could not be had; asking again tries again. */
  readonly isLost: boolean
}

/** How many chapters are fetched at once, and after how many new ones the story is drawn anew: each time costs what has come. */
const atOnce = 6
const inOneGo = 30

/** The chapter of a long story that lies in a file; what is named by its content is fetched once. */
const chapterQuery = (file: string) => ({
  queryKey: ['chapter', file],
  queryFn: async () => (await fetchJson(file)) as Chapter, // it passed the gate when the site was built
  networkMode: 'always' as const, // the browser may have kept it
  retry: false,
  staleTime: Infinity,
  gcTime: 0, // the story keeps it
})

/** All chapters of a long story, handed over as they come; rejects when one of them cannot be had. */
export async function fetchChapters(
  { chapters }: Contents,
  wanted: readonly number[],
  client: QueryClient,
  onSome: (some: ReadonlyMap<number, Chapter>) => void,
): Promise<void> {
  const left = [...wanted]
  let come = new Map<number, Chapter>()
  const hand = () => {
    if (come.size > 0) onSome(come)
    come = new Map()
  }
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = left.shift(); index !== undefined; index = left.shift()) {
        const { file } = chapters[index] ?? { file: '' }
        come.set(index, await client.fetchQuery(chapterQuery(file)))
        if (come.size >= inOneGo) hand()
      }
    }),
  ).finally(hand)
}

/** The story that a page was built with; of a long one a part, which grows as it is read and looked through. */
export function useBook(built: Built, long?: typeof LongStory): Book {
  const client = useQueryClient()
  const [grown, setGrown] = useState({ built, part: built })
  if (grown.built !== built) setGrown({ built, part: built })
  const { part } = grown
  const [isLost, setIsLost] = useState(false)
  const asked = useRef({ built, indexes: new Set<number>() })

  const ask = useCallback(
    (indexes: readonly number[]) => {
      if (!isPart(built)) return
      if (asked.current.built !== built) asked.current = { built, indexes: new Set() }
      const known = asked.current.indexes
      const wanted = indexes.filter((index) => !built.told.has(index) && !known.has(index))
      if (wanted.length === 0) return
      for (const index of wanted) known.add(index)
      setIsLost(false)
      const grow = (some: ReadonlyMap<number, Chapter>) =>
        startTransition(() =>
          setGrown((before) =>
            before.built === built && isPart(before.part)
              ? {
                  built,
                  part: {
                    contents: before.part.contents,
                    told: new Map([...before.part.told, ...some]),
                  },
                }
              : before,
          ),
        )
      fetchChapters(built.contents, wanted, client, grow).catch(() => {
        for (const index of wanted) known.delete(index)
        setIsLost(true)
      })
    },
    [built, client],
  )

  const story = useMemo(() => storyFrom(part), [part])
  const askFor = useCallback((index: number) => ask([index]), [ask])
  const askForAll = useCallback(
    () => ask(isPart(built) ? built.contents.chapters.map((_, index) => index) : []),
    [ask, built],
  )
  return { story, long, askFor, askForAll, isLost }
}
