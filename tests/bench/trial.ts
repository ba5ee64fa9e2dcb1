/** Everything a person is measured with: the compiled engine, and maps that never saw the person, or the person's field. */
import type { ContentMapFile } from '../../src/core/catalogue/files'
import type { LearningCareer } from '../../data/read/learningCareers'
import type { PeopleByField } from '../../data/read/readFields'
import { contentMapFile } from '../../data/steps/contentMapFile'
import { FIELD_NAMES } from './fieldOccupations'
import type { Fields } from './fieldScores'
import { stratifiedFolds } from './folds'
import type { Person } from './people'
import { mapInUse, type MapInUse, type World } from './world'

export const FOLDS = 5

/** The maps as files, so that they can be handed to another thread. */
export interface LearnedMaps {
  /** One a fold: learned on the other folds. */
  readonly seen: readonly ContentMapFile[]
  /** One a field and fold: learned on the other folds without the field's people and occupations. */
  readonly unseen: readonly (readonly ContentMapFile[])[]
}

export interface Trial {
  readonly world: World
  readonly people: readonly Person[]
  readonly folds: Uint8Array
  readonly fields: Fields
  readonly seen: readonly MapInUse[]
  readonly unseen: readonly (readonly MapInUse[])[]
}

export const foldsOf = (people: readonly Person[]): Uint8Array =>
  stratifiedFolds(
    people.map(({ field }) => field),
    FOLDS,
  )

export function learnedMaps(world: World, people: readonly Person[], careers: readonly LearningCareer[]): LearnedMaps {
  const folds = foldsOf(people)
  const perFold = (field?: string): readonly ContentMapFile[] =>
    Array.from({ length: FOLDS }, (_, fold) => {
      const others = people.filter((person, at) => folds[at] !== fold && person.field !== field)
      return contentMapFile(world.prior, byField(others), careers)
    })
  return { seen: perFold(), unseen: FIELD_NAMES.map(perFold) }
}

function byField(people: readonly Person[]): PeopleByField {
  const fields = new Map<string, (readonly number[])[]>()
  for (const { field, ratings } of people) {
    const own = fields.get(field) ?? []
    own.push(ratings)
    fields.set(field, own)
  }
  return fields
}

export function trialOf(
  world: World,
  { people, fields, maps }: Pick<Trial, 'people' | 'fields'> & { readonly maps: LearnedMaps },
): Trial {
  const used = (file: ContentMapFile): MapInUse => mapInUse(world, file)
  return {
    world,
    people,
    folds: foldsOf(people),
    fields,
    seen: maps.seen.map(used),
    unseen: maps.unseen.map((files) => files.map(used)),
  }
}
