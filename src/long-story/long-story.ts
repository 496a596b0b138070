/* What only a story that comes in chapters needs, in one file: the pages of such a story ask for it at once, those of others never. */
export { Chapters } from './Chapters'
export { firstSections, openingChapter, sectionsOf } from './chapter-sections'
export { WholeStory } from './WholeStory'
