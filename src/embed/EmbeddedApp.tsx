import { useCallback, useEffect, useMemo } from 'react'
import { observeHeight } from '../scroll/embed-frame'
import { markHydrated } from '../scroll/scroll-and-focus'
import { EmbeddedList } from './EmbeddedList'
import { LoneEvent } from '../features/timeline/LoneEvent'
import { CurrentSearch } from '../features/timeline/current-search'
import { storyFrom, type InitialData } from '../long-story/initial-data'
import type { Story } from '../domain/story'
import { listingOf } from '../domain/listing'
import { descriptionOfEmbed, partInWords, titleOfEmbed } from '../formats/embed-words'
import { titled } from '../formats/site-meta'
import { StoryContext, useStory } from '../components/story-context'
import { Head } from '../components/Head'
import { pageIds } from '../router/page-ids'
import { LinkResolver, type Destination } from '../router/link-resolver'
import { Leaf } from '../ui/Leaf'
import { Link } from '../router/Link'
import { printView } from '../router/query-codec'
import { embedOf, pageOf, printEmbed, type Embed } from '../router/embed-address'
import { to } from '../router/paths'
import styles from './EmbeddedApp.module.css'
import { useEmbed } from './use-embed'
import { enFiles } from '../messages/en-files'

interface EmbeddedAppProps {
  /** What the page was built with. */
  readonly built: InitialData
}

const away = (named: string): Destination => ({ to: named, external: true })
const here = (named: string): Destination => ({ to: named })

/** Renders part of the story in a frame of another site, with links to the rest; stores nothing. */
export function EmbeddedApp({ built }: EmbeddedAppProps) {
  const story = useMemo(() => storyFrom(built), [built])
  const { embed, list } = useEmbed(story)
  useEffect(() => {
    markHydrated()
    return observeHeight()
  }, [])
  return (
    <StoryContext value={story}>
      <LinkResolver value={away}>
        <div className={styles.embed}>
          <header className={styles.header}>
            <h1>
              <Leaf shape="heart" veined /> <Link to={to.home()}>{story.timeline.site.title}</Link>
            </h1>
          </header>
          <main id={pageIds.main}>
            {embed ? <EmbedContent story={story} embed={embed} /> : <Missing />}
          </main>
          {embed && (
            <footer className={styles.footer}>
              {embed.event && list && (
                <LinkResolver value={here}>
                  <Link samePage to={printEmbed(list)}>
                    {enFiles.embed.backToList}
                  </Link>
                </LinkResolver>
              )}
              <Link to={pageOf(embed)}>
                {embed.event ? enFiles.embed.readEvent : enFiles.embed.readStory}
              </Link>
            </footer>
          )}
        </div>
      </LinkResolver>
    </StoryContext>
  )
}

function EmbedContent({ story, embed }: { readonly story: Story; readonly embed: Embed }) {
  const { event, view, theme } = embed
  const months = useMemo(() => listingOf(story, view, event?.id).months, [story, view, event])
  const row = event && months.flatMap(({ rows }) => rows).find((row) => row.event.id === event.id)
  const search = printView(view)
  // Another event opens in this frame; everything else, this event’s page included, in a new tab.
  const destinationOf = useCallback(
    (named: string) => {
      const next = embedOf(story, named, theme)
      return next.event && next.event !== event ? here(printEmbed(next)) : away(named)
    },
    [story, event, theme],
  )
  return (
    <LinkResolver value={destinationOf}>
      <Head
        title={titleOfEmbed(story, embed)}
        description={descriptionOfEmbed(story, embed)}
        path={event ? to.event(event.id) : to.home()}
      />
      <meta name="robots" content="noindex" />
      <h2 className={styles.part}>{partInWords(story, embed)}</h2>
      <CurrentSearch value={search}>
        {row ? <LoneEvent row={row} /> : <EmbeddedList months={months} search={search} />}
      </CurrentSearch>
    </LinkResolver>
  )
}

function Missing() {
  return (
    <>
      <Head
        title={titled(useStory().timeline.site, enFiles.embed.missing.title)}
        description={enFiles.embed.missing.description}
      />
      <p className={styles.part}>{enFiles.embed.missing.text}</p>
    </>
  )
}
