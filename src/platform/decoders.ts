/** Makes of the fetched files what the app works with; a chunk of its own, for the first item needs none of it. */
import { decodeOccupations } from '../core/catalogue/occupation'
import { careersPath, unpackCareer } from '../core/catalogue/packedCareers'
import { unpackPlace, type PackedPlaceFile } from '../core/catalogue/packedPlace'
import { decodePlaceFacts, decodePlaces } from '../core/catalogue/place'
import { decodeProfiles } from '../core/catalogue/profiles'

export const DECODERS = {
  occupations: decodeOccupations,
  places: decodePlaces,
  placeFacts: (packed: PackedPlaceFile) => decodePlaceFacts(unpackPlace(packed)),
  careersPath,
  career: unpackCareer,
  profiles: (bytes: Uint8Array) => decodeProfiles(bytes, (text) => new TextDecoder().decode(text)),
} as const
