import { createContext, use, useMemo, useState, type MouseEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { SourceId } from '../content/schema'
import { isPlainClick } from '../router/Link'
import { goToFragment, openDetails, returnFromFragment } from '../scroll/scroll-and-focus'

/** The citations that the reader followed last, and the link that they followed. */
interface Followed {
  readonly numbers: readonly number[]
  readonly from: HTMLElement
}

interface CitationScopeValue {
  /** The sources of a record in the order of their numbers, from 1. */
  readonly numbered: readonly SourceId[]
  /** The prefix of the ids of their list: `${list}-1`, `${list}-2` and so on. */
  readonly list: string
  /** The path of the page that has the list, while this one does not. */
  readonly page: string | undefined
  readonly followed: Followed | undefined
  readonly follow: (event: MouseEvent<HTMLElement>, numbers: readonly number[]) => void
  /** Returns to the citation that was followed. */
  readonly goBack: () => void
}

const Scope = createContext<CitationScopeValue | undefined>(undefined)

interface CitationScopeProps extends Pick<CitationScopeValue, 'numbered' | 'list'> {
  readonly page?: string | undefined
  /** Renders the list on this page, when a citation leads there. */
  readonly onReveal?: (() => void) | undefined
  readonly children: ReactNode
}

/** Provides the citations within it with their numbers, and the list of sources with the way back. */
export function CitationScope({ numbered, list, page, onReveal, children }: CitationScopeProps) {
  const [followed, setFollowed] = useState<Followed>()
  const value = useMemo(() => {
    const follow = (event: MouseEvent<HTMLElement>, numbers: readonly number[]) => {
      if (!isPlainClick(event)) return
      const from = event.currentTarget
      flushSync(() => {
        onReveal?.()
        setFollowed({ numbers, from })
      })
      const entry = `${list}-${numbers[0]}`
      openDetails(entry)
      // The link leads to another page, unless this one has the list now.
      if (page !== undefined && goToFragment(entry)) event.preventDefault()
    }
    const goBack = () => {
      if (followed) returnFromFragment(`${list}-${followed.numbers[0]}`, followed.from)
    }
    return { numbered, list, page, followed, follow, goBack }
  }, [numbered, list, page, followed, onReveal])
  return <Scope value={value}>{children}</Scope>
}

/** Returns the scope of a citation or of a list of sources. */
export function useCitationScope(): CitationScopeValue {
  const scope = use(Scope)
  if (!scope) throw new Error('Citations need a CitationScope.')
  return scope
}
