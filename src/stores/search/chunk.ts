/** What search loads when it is wanted, in one piece. */
export { careerEntries } from './careerEntries'
export { growingIndex, type GrowingIndex } from './careerIndex'
export { softwareIndex } from './softwareIndex'
