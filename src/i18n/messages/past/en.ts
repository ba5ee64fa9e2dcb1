/** The words of the page that starts from jobs a person had. */
export const messages = {
  lead: 'Pick up to four jobs you have had. What they asked of you becomes answers in the quiz, so it asks you less.',
  find: {
    label: 'A job you had',
    hint: 'For example: nurse, cna, forklift, cook',
    found: (count: number): string => (count === 1 ? '1 job found' : `${count} jobs found`),
    closest: (count: number): string => `The ${count} closest. Type more to see others.`,
    none: 'Nothing found. Try a shorter or simpler word.',
    full: 'That is four jobs, the most you can pick. Take one out to pick another.',
    loading: 'Getting the list of jobs',
  },
  jobs: {
    title: 'Your jobs',
    added: (name: string): string => `${name} is picked.`,
    gone: (name: string): string => `${name} is taken out.`,
    out: 'Take out',
    most: 'Asks more of this than other careers do:',
    nothing:
      'Of the skills in this quiz, it asks for none clearly more than most careers do, so there is nothing to carry over from it.',
    unrated: 'No skill ratings are published for this career, so there is nothing to carry over from it.',
    split: 'Its skill ratings are those of the career it was split from.',
  },
  skills: {
    title: 'What you bring along',
    text: 'Nothing starts above step 4: raise it if you can do more. Change a step that is not right for you, and leave out what you would rather not use again.',
    step: (rating: number, example: string): string => `Step ${rating} of 5: ${example}`,
    lower: 'An easier step',
    higher: 'A harder step',
    leave: 'Leave out',
    left: 'Left out: the quiz may still ask about it.',
    back: 'Put back',
    own: 'You rated this yourself. That stays.',
    more: (count: number): string => `Show ${count} more`,
    open: 'What these jobs ask for no more than most careers do stays open: it says nothing about what you can do.',
    origin: (release: string): string =>
      `The steps are our estimate: how much these careers ask for, by itself and beside all others (United States, ${release}).`,
  },
  use: {
    title: 'Ready?',
    count: (count: number): string =>
      count === 1 ? '1 skill goes into your quiz.' : `${count} skills go into your quiz.`,
    none: 'There is nothing to carry over. Pick a job, or put a skill back.',
    keeps: (count: number): string =>
      count === 1 ? 'The one you rated yourself stays as it is.' : `The ${count} you rated yourself stay as they are.`,
    replaces: 'They take the place of what you carried over before.',
    go: 'Use these in my quiz',
  },
  done: {
    title: 'They are in your quiz',
    text: (count: number): string =>
      count === 1
        ? 'The quiz does not ask for this skill again. You can change it under “Your answers” beside your results.'
        : `The quiz does not ask for these ${count} skills again. You can change each under “Your answers” beside your results.`,
    quiz: 'On to what I like',
    results: 'Show my careers',
    again: 'Pick other jobs',
    undo: 'Take them out of my quiz',
    undone: 'They are out of your quiz again.',
  },
  trouble: {
    text: 'The jobs did not load. Check the connection and try again.',
    again: 'Try again',
  },
}
