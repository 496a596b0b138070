import { counted, en } from './en'

const { eventCount } = en.common
const questionCount = (count: number) => counted(count, 'question')

/** Words of the stage, which is loaded when it opens. */
export const enStage = {
  stage: {
    back: 'Step back',
    play: 'Play',
    pause: 'Pause',
    forward: 'Step forward',
    again: 'Watch again',
    speed: (times: string) => `Speed ${times}×`,
    slider: 'Place in the story',
    read: 'Read the story as it was known',
    whole: 'Read the story',
    reduced: 'It is paused because your device asks for less motion.',
    ofDay: (place: number, count: number) => `${place} of ${count}`,
    moreAbout: 'More about an earlier event',
    sources: (publishers: string) => `Source: ${publishers}`,
    board: 'Where things stood',
    open: 'Open',
    changed: 'What changed',
    disagree: 'The sources disagree:',
    silence: (weeks: number) => `No report in our sources for ${counted(weeks, 'week')}`,
    end: {
      title: 'The end, for now',
      counts: (events: number, questions: number, answered: number) =>
        [
          [events, en.common.eventNoun(events)],
          [questions, questions === 1 ? 'question' : 'questions'],
          [answered, 'answered'],
        ] as const,
      stillOpen: 'Still open:',
      unconfirmed: 'Answered, but not confirmed:',
      leftOut: 'Left out:',
      why: (title: string, sourced: string) =>
        `${title}. Its first source is from ${sourced}, after this story ends.`,
    },
  },

  sentences: {
    when: (day: string, place: number, count: number) =>
      count > 1 ? `${day}, ${place} of ${count}` : day,
    more: (title: string) => `More about ${title}`,
    standing: (question: string, standing: string) => `${question}: now ${standing}`,
    answerStart: (question: string, isChange: boolean) => `${question}: ${isChange ? 'now ' : ''}“`,
    answerEnd: (standing: string) => `”, ${standing}`,
    moreChanges: (count: number) => `, and ${counted(count, 'more change')}`,
    disagreement: (question: string) => `The sources disagree: ${question}`,
    silence: (days: string, weeks: number) =>
      `${days}: no report in our sources for ${counted(weeks, 'week')}.`,
    end: (events: number, answered: number, questions: number) =>
      `The end: ${eventCount(events)}, ${answered} of ${questionCount(questions)} answered.`,
    notYet: (date: string) => `Nothing was known yet by ${date}. This is how it began.`,
    asOn: (date: string, isDay: boolean, day: string) =>
      `Known ${isDay ? 'on' : 'by'} ${date}: as on ${day}`,
  },
} as const
