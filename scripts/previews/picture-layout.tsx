import type { ReactNode } from 'react'
import type { Site } from '../../src/content/schema'
import { previewSize } from '../../src/router/paths'
import { colour } from './colours'
import { SiteLeaf } from './drawings'

/** Size of every preview picture; all previewers accept it. */
export const pictureSize = previewSize

/** Previewers crop edges and round corners, so text keeps this distance. */
export const safeMargin = 60
/** The last line is small and may be lower. */
export const footMargin = 52

/** A title stays readable in a picture 300 pixels wide. */
export const leastTitle = 56

export const row = { display: 'flex', alignItems: 'center' } as const
export const column = { display: 'flex', flexDirection: 'column' } as const
export const even = { textWrap: 'balance' } as const
export const title = {
  ...even,
  fontFamily: 'Shantell Sans',
  lineHeight: 1.12,
  overflowWrap: 'anywhere',
} as const
export const soft = { color: colour('ink-soft') } as const
export const clamped = (lines: number) =>
  ({ display: 'block', lineClamp: lines, textOverflow: 'ellipsis' }) as const

/** Renders the paper of a picture. */
export function Paper({ children }: { readonly children: ReactNode }) {
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        ...pictureSize,
        background: colour('paper'),
        color: colour('ink'),
        fontFamily: 'Nunito',
        fontSize: 32,
        lineHeight: 1.35,
      }}
    >
      {children}
    </div>
  )
}

/** Renders the name of the site with its leaf. */
export function SiteName({ site }: { readonly site: Site }) {
  return (
    <div
      style={{
        ...row,
        gap: 8,
        fontFamily: 'Shantell Sans',
        fontSize: 26,
        whiteSpace: 'nowrap',
        color: colour('accent'),
      }}
    >
      <SiteLeaf size={32} />
      {site.name}
    </div>
  )
}

/** Renders the text next to a drawing, centred; the last line has a remark and the site's name. */
export function Words({
  site,
  gap,
  remark,
  children,
}: {
  readonly site: Site
  readonly gap: number
  readonly remark?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div
      style={{ ...column, flex: 1, padding: `${safeMargin}px ${safeMargin}px ${footMargin}px 0` }}
    >
      <div style={{ ...column, flex: 1, justifyContent: 'center', gap }}>{children}</div>
      <div style={row}>
        <div style={{ ...clamped(1), flex: 1, fontSize: 30, fontWeight: 700 }}>{remark}</div>
        <SiteName site={site} />
      </div>
    </div>
  )
}
