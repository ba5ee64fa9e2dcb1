/** Places' facts as they travel; `src/core/catalogue/packedPlace.ts` is the way back. */
import { codeRises } from '../../src/core/catalogue/codedCodes'
import { SOME_COLUMNS } from '../../src/core/catalogue/codedPay'
import type { FileHeader, PlaceFile } from '../../src/core/catalogue/files'
import { US, type BlsCode } from '../../src/core/catalogue/ids'
import {
  codeFigures,
  unpackNation,
  unpackPlace,
  type PackedNationFile,
  type PackedPlaceFile,
  type PlaceTerms,
} from '../../src/core/catalogue/packedPlace'
import type { CodeBook, Cell } from '../../src/core/coding/figureCoder'
import type { PlaceFacts } from '../steps/placeFacts'
import { bitWriter } from './bitWriter'
import { bookOf, figureCounter, figureWriter, type SignCounts } from './figureWriter'

/**
 * @param headerOf - the header of a place's file
 * @throws RangeError where unpacking would not give back the facts, to the last digit
 */
export function packPlaces(
  all: readonly PlaceFacts[],
  headerOf: (facts: PlaceFacts) => FileHeader,
): readonly (PackedPlaceFile | PackedNationFile)[] {
  const nation = all.find(({ place }) => place === US)
  if (!nation) throw new RangeError('packPlaces: expected the nation among the places')
  const termed = all.map((facts) => ({ facts, terms: termsOf(facts, facts === nation ? undefined : nation) }))
  const book = bookFor(termed)
  const packedNation = {
    ...packPlace(headerOf(nation), { facts: nation, terms: termsOf(nation, undefined) }, book),
    book,
  }
  const unpackedNation = unpackNation(packedNation)
  checkSame(unpackedNation.figures, nation)
  return termed.map((each) => {
    if (each.facts === nation) return packedNation
    const packed = packPlace(headerOf(each.facts), each, book)
    checkSame(unpackPlace(packed, unpackedNation), each.facts)
    return packed
  })
}

function bookFor(places: readonly TermedFacts[]): CodeBook {
  const counts: SignCounts = new Map()
  const counter = figureCounter(counts)
  for (const { terms, facts } of places) codeFigures(counter, terms, facts)
  return bookOf(counts)
}

function checkSame({ header: _header, ...unpacked }: PlaceFile, facts: PlaceFacts): void {
  if (JSON.stringify(unpacked) === JSON.stringify(facts)) return
  throw new RangeError(`packPlaces: expected ${facts.place} to unpack as it was packed`)
}

interface TermedFacts {
  readonly facts: PlaceFacts
  readonly terms: PlaceTerms
}

function packPlace(header: FileHeader, { facts, terms }: TermedFacts, book: CodeBook): PackedPlaceFile {
  const bits = bitWriter()
  codeFigures(figureWriter(bits, book), terms, facts)
  const { own, ...pay } = terms.pay
  return {
    header,
    place: facts.place,
    pay: { rises: codeRises(own), ...pay },
    groups: facts.groups,
    outlook: terms.outlook && { rises: codeRises(terms.outlook.own), step: terms.outlook.step },
    // Padding says nothing.
    coded: Buffer.from(bits.bytes()).toString('base64').replace(/=+$/, ''),
  }
}

function termsOf({ pay, outlook }: PlaceFacts, nation: PlaceFacts | undefined): PlaceTerms {
  const { employment, mean, percentile10, percentile25, median, percentile75, percentile90 } = pay
  const share = shareOf(pay, nation?.pay)
  return {
    pay: {
      own: without(pay.code, nation?.pay.code),
      step: stepOf([employment, mean, percentile10, percentile25, median, percentile75, percentile90]),
      share,
      columns: SOME_COLUMNS.filter((column) => pay[column] !== null),
    },
    outlook: outlook && {
      own: without(outlook.code, nation?.outlook?.code),
      step: stepOf([outlook.base, outlook.projected, outlook.openings]),
      share,
    },
    nation,
  }
}

const without = (codes: readonly BlsCode[], others: readonly BlsCode[] = []): readonly BlsCode[] => {
  const known = new Set(others)
  return codes.filter((code) => !known.has(code))
}

/** Figures are published in tens; one that is not makes the whole table travel in ones. */
const stepOf = (columns: readonly (readonly Cell[])[]): number =>
  columns.every((column) => column.every((value) => (value ?? 0) % 10 === 0)) ? 10 : 1

/**
 * A location quotient is the share of a place's jobs that an occupation has, over the nation's share: all quotients
 * together say what part of the nation's jobs the place has. Where there are none, the jobs by themselves do.
 */
function shareOf(pay: PlaceFacts['pay'], nation: PlaceFacts['pay'] | undefined): number {
  const rowOf = new Map(nation?.code.map((code, row) => [code, row]))
  let here = 0
  let there = 0
  for (const [row, code] of pay.code.entries()) {
    const jobs = pay.employment[row] ?? null
    const national = nation?.employment[rowOf.get(code) ?? -1] ?? null
    const quotient = pay.locationQuotient ? (pay.locationQuotient[row] ?? null) : 1
    if (jobs === null || national === null || quotient === null) continue
    here += jobs
    there += national * quotient
  }
  return there === 0 ? 0 : Number((here / there).toPrecision(SHARE_DIGITS))
}

/** As many as tell the quotient of the most frequent occupation to a hundredth. */
const SHARE_DIGITS = 5
