/* The parts of the peers we use, so that types can be checked without installing them. */

declare module 'react-chrono' {
  import type { ReactNode } from 'react'

  interface Item {
    readonly title: string
    readonly cardTitle: string
    readonly cardDetailedText: string[]
  }
  export function Chrono(props: {
    readonly items: readonly Item[]
    readonly mode: 'vertical'
  }): ReactNode
}

declare module 'react-vertical-timeline-component' {
  import type { CSSProperties, ReactNode } from 'react'

  export function VerticalTimeline(props: { readonly children: ReactNode }): ReactNode
  export function VerticalTimelineElement(props: {
    readonly date: string
    readonly iconStyle: CSSProperties
    readonly children: ReactNode
  }): ReactNode
}

declare module 'vis-data/esnext' {
  export const DataSet: new (items: readonly object[]) => object
}

declare module 'vis-timeline/esnext' {
  export class Timeline {
    constructor(container: HTMLElement, items: object, options: object)
    setSelection(id: string): void
    focus(id: string): void
  }
}
