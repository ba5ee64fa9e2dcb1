/** Careers as they travel; `src/core/catalogue/packedCareers.ts` is the way back. */
import type { CareerFile, FileHeader, Ratings } from '../../src/core/catalogue/files'
import {
  HOT,
  IN_DEMAND,
  unpackCareer,
  type PackedCareer,
  type PackedCareersFile,
  type PointedTo,
} from '../../src/core/catalogue/packedCareers'
import { ratingText } from '../../src/core/coding/ratingText'
import type { Career } from '../steps/careers'

/** @throws RangeError where unpacking would not give back a career as it was */
export function packCareers(header: FileHeader, careers: readonly Career[], names: PointedTo): PackedCareersFile {
  const packed = careers.map((career) => packCareer(career, names))
  const [first] = packed
  if (!first) throw new RangeError('packCareers: expected at least one career, got none')
  const columns = Object.keys(first).map((field) => [
    field,
    packed.map((career) => career[field as keyof PackedCareer]),
  ])
  const file = { header, ...Object.fromEntries(columns) } as PackedCareersFile
  for (const career of careers) {
    const unpacked = unpackCareer(file, names, career.code)
    if (canonical(unpacked) !== canonical({ ...career, header })) {
      throw new RangeError(`packCareers: expected ${career.code} to unpack as it was packed`)
    }
  }
  return file
}

/** Whatever the order of the fields. */
const canonical = (career: CareerFile | undefined): string =>
  JSON.stringify(Object.entries(career ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)))

function packCareer(career: Career, names: PointedTo): PackedCareer {
  const { dated, ratings, styles, context, programmes, related, software, tools, industries, ...plain } = career
  return {
    ...plain,
    dated: [dated.interests, dated.styles, dated.preparation, dated.survey].map((date) => date ?? '').join(' '),
    ratings: ratings && {
      origin: ratings.origin,
      skill: ratingsText(ratings.skill),
      knowledge: ratingsText(ratings.knowledge),
      activity: ratingsText(ratings.activity),
    },
    styles: styles && ratingText(styles),
    context: context && { ...context, value: ratingText(context.value) },
    programmes: programmes.map(({ code, title }) => `${code} ${title}`),
    related: byTier(related, names.codes),
    software: software.map(({ category, products }) => [
      names.software.indexOf(category),
      products.map(({ name }) => name),
      products.map(({ hot, inDemand }) => (hot ? HOT : 0) + (inDemand ? IN_DEMAND : 0)).join(''),
    ]),
    tools: tools.map(({ category, examples }) => [names.tools.indexOf(category), examples]),
    industries: industries.map(({ code, employment }) => [names.sectors.code.indexOf(code), employment]),
  }
}

const ratingsText = (ratings: Ratings | null) =>
  ratings && { importance: ratingText(ratings.importance), level: ratingText(ratings.level) }

function byTier(related: Career['related'], codes: PointedTo['codes']): PackedCareer['related'] {
  const tiers: Partial<Record<Career['related'][number]['tier'], number[]>> = {}
  for (const { code, tier } of related) (tiers[tier] ??= []).push(codes.indexOf(code))
  return tiers
}
