/** The part of `silabea` (Spanish syllables) that the tests call; the package ships no types. */
declare module 'silabea' {
  const silabea: { getSilabas(word: string): { readonly numeroSilaba: number } }
  export default silabea
}
