/** A step whose result is kept for as long as its input is: learning on other people asks for the same ratings again. */
export function onceFor<Input extends object, Output>(make: (input: Input) => Output): (input: Input) => Output {
  const kept = new WeakMap<Input, { readonly output: Output }>()
  return (input) => {
    const found = kept.get(input) ?? { output: make(input) }
    kept.set(input, found)
    return found.output
  }
}
