import type { ReactElement } from 'react'
import { portraitLook } from '../../src/design/drawings/portrait'
import { answerStandingLabel, personStandingLabel } from '../../src/domain/standing-labels'
import type { PersonStanding } from '../../src/domain/vocabulary'
import type {
  ChangeOnCard,
  EventCard,
  PersonCard,
  PreviewCard,
  StoryCard,
  TypeCard,
} from '../../src/formats/preview-card'
import { enPages } from '../../src/messages/en-pages'
import { colour, leafColour } from './colours'
import { Branch, LargeLeaf, Mount, StandingLeaf, Twig, VineWithLeaf } from './drawings'
import {
  safeMargin,
  footMargin,
  leastTitle,
  row,
  column,
  even,
  title,
  soft,
  clamped,
  Paper,
  Words,
  SiteName,
} from './picture-layout'
import { sizeFor } from './title-size'

/** Returns the picture of a card. */
export function pictureOf(card: PreviewCard): ReactElement {
  switch (card.page) {
    case 'story':
      return <StoryPicture {...card} />
    case 'event':
      return <EventPicture {...card} />
    case 'person':
      return <PersonPicture {...card} />
    case 'type':
      return <TypePicture {...card} />
  }
}

function StoryPicture({ site, sentence, counts, promise }: StoryCard) {
  const [before, after] = site.title.split(site.name)
  return (
    <Paper>
      <div style={{ display: 'flex', position: 'absolute', right: 36, bottom: 24 }}>
        <Branch width={620} />
      </div>
      <div style={{ ...column, padding: safeMargin, gap: 28, width: '100%' }}>
        <div style={{ ...title, display: 'block', fontSize: 98, lineHeight: 1.05 }}>
          {before}
          <span style={{ color: colour('accent') }}>{site.name}</span>
          {after}
        </div>
        <div style={{ ...soft, ...even, fontSize: 38, maxWidth: 560 }}>{sentence}</div>
        <div style={{ ...column, marginTop: 'auto' }}>
          <b style={{ fontSize: 36 }}>{counts}</b>
          <span>{promise}</span>
        </div>
      </div>
    </Paper>
  )
}

function EventPicture({
  site,
  look,
  label,
  date,
  dateNote,
  title: text,
  highlight,
  disagreement,
}: EventCard) {
  const size = sizeFor(text, 2, 890, 'claim' in highlight ? [84, 72, 66, 60, 56] : [72, 66, 60, 56])
  const remark = (
    <span style={{ color: leafColour(look.colour) }}>
      {label}
      {disagreement && <span style={{ color: colour('caution') }}>{` · ${disagreement}`}</span>}
    </span>
  )
  return (
    <Paper>
      <VineWithLeaf {...look} />
      <Words site={site} gap={24} remark={remark}>
        <div style={{ ...column, gap: 4 }}>
          <div style={{ ...soft, display: 'block' }}>
            <span style={{ ...title, fontSize: 40 }}>{date}</span>
            {dateNote && `, ${dateNote}`}
          </div>
          <div style={{ ...title, ...clamped(4), fontSize: size ?? leastTitle }}>{text}</div>
        </div>
        {'claim' in highlight ? (
          <div style={{ ...clamped(size ? 4 : 2), ...even, fontSize: 36 }}>{highlight.claim}</div>
        ) : (
          <Change {...highlight} isBrief={!size} />
        )}
      </Words>
    </Paper>
  )
}

interface ChangeProps extends ChangeOnCard {
  /** True if the title leaves room for the new answer only. */
  readonly isBrief: boolean
}

function Change({ question, before, after, standing, isBrief }: ChangeProps) {
  const tone = colour(standing === 'confirmed' ? 'accent' : 'ink-soft')
  // As on the page: a confirmed answer that replaces another is a turning point.
  const isTurn = before && standing === 'confirmed'
  return (
    <div
      style={{
        ...column,
        gap: 2,
        padding: '18px 30px 22px',
        background: colour('sunk'),
        borderRadius: '30px 21px 32px 18px / 20px 31px 18px 29px',
      }}
    >
      <div style={{ ...row, fontSize: 30 }}>
        <div style={{ ...soft, ...clamped(1), flex: 1 }}>{question}</div>
        <div style={{ ...row, gap: 8, fontWeight: 700, color: tone }}>
          <StandingLeaf standing={standing} tone={tone} size={32} />
          {answerStandingLabel[standing]}
        </div>
      </div>
      {before && !isBrief && (
        <div
          style={{
            ...soft,
            ...clamped(1),
            textDecorationLine: 'line-through',
            textDecorationColor: colour('caution'),
            textDecorationThickness: 3,
          }}
        >
          {before}
        </div>
      )}
      <div
        style={{
          ...clamped(isBrief ? 1 : 2),
          ...even,
          fontSize: after.length > 80 ? 32 : 37,
          lineHeight: 1.25,
          fontWeight: 700,
          ...(isTurn && { ...title, color: tone }),
        }}
      >
        {after}
      </div>
    </div>
  )
}

function PersonPicture({ site, name, portrait, credits, standing, line }: PersonCard) {
  const size = sizeFor(name, 1, 570, [92, 84]) ?? sizeFor(name, 2, 640, [72, 64])
  return (
    <Paper>
      <div
        style={{
          ...column,
          alignItems: 'center',
          justifyContent: 'space-between',
          width: 500,
          padding: '18px 15px 54px',
        }}
      >
        <Mount portrait={portrait} look={portraitLook(standing?.is)} size={470} />
        <Twig line={line} width={350} leaf={32} />
      </div>
      <Words site={site} gap={14}>
        <div style={{ ...title, ...clamped(4), fontSize: size ?? leastTitle }}>{name}</div>
        {standing ? (
          <div style={{ ...column, gap: 8 }}>
            <Badge standing={standing.is} subject={site.subject} />
            <div style={{ ...soft, ...clamped(size ? 2 : 1), ...even, fontSize: 30 }}>
              {standing.since}
            </div>
          </div>
        ) : (
          <div style={{ ...soft, fontWeight: 700 }}>{enPages.person.notInWork(site.subject)}</div>
        )}
        <div style={{ ...clamped(size ? 3 : 1), whiteSpace: 'pre-line' }}>{credits.join('\n')}</div>
      </Words>
    </Paper>
  )
}

// As on the page: solid if confirmed, dashed if little more than open.
const badges = {
  confirmed: {
    color: colour('on-accent'),
    background: colour('accent'),
    border: `3px solid ${colour('accent')}`,
  },
  expected: {
    color: colour('leaf-yellow'),
    background: colour('card'),
    border: `3px solid ${colour('leaf-yellow')}`,
  },
  likely: {
    color: colour('ink-soft'),
    background: colour('card'),
    border: `3px dashed ${colour('ink-soft')}`,
  },
  'not-named': {
    color: colour('ink-soft'),
    background: colour('card'),
    border: `3px dashed ${colour('ink-soft')}`,
  },
} satisfies Record<PersonStanding, object>

function Badge({
  standing,
  subject,
}: {
  readonly standing: PersonStanding
  readonly subject: string
}) {
  return (
    <div
      style={{
        ...row,
        ...badges[standing],
        alignSelf: 'flex-start',
        gap: 12,
        padding: '6px 24px 6px 18px',
        borderRadius: '42px 34px 44px 32px / 34px 42px 32px 44px',
        fontSize: 34,
        fontWeight: 700,
      }}
    >
      <StandingLeaf standing={standing} tone={badges[standing].color} size={36} />
      {personStandingLabel(subject)[standing]}
    </div>
  )
}

function TypePicture({ site, look, plural, meaning, count, span, line }: TypeCard) {
  const size = sizeFor(plural, 1, 750, [96, 84, 72])
  return (
    <Paper>
      <div style={{ display: 'flex', position: 'absolute', left: 0, top: 8 }}>
        <LargeLeaf {...look} size={400} />
      </div>
      <div
        style={{
          ...column,
          flex: 1,
          padding: `${safeMargin}px ${safeMargin}px ${footMargin}px`,
          justifyContent: 'space-between',
        }}
      >
        <div style={{ ...column, paddingLeft: 330, gap: 14 }}>
          <div
            style={{
              ...title,
              ...clamped(2),
              fontSize: size ?? leastTitle,
              color: leafColour(look.colour),
            }}
          >
            {plural}
          </div>
          <div style={{ ...clamped(2), ...even, fontSize: 38 }}>{meaning}</div>
          <div style={{ ...soft, fontSize: 34, fontWeight: 700 }}>
            {[count, span].filter(Boolean).join(' · ')}
          </div>
        </div>
        <Twig line={line} width={1080} leaf={56} hasMonths />
        <div style={{ ...row, justifyContent: 'flex-end' }}>
          <SiteName site={site} />
        </div>
      </div>
    </Paper>
  )
}
