/** How a command says that it cannot do what was asked: a sentence on stderr and exit code 2. */
import { CatalogueError } from '../platform/catalogueFiles'

class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Ends the command with a sentence for the person who typed it. */
export function refuse(sentence: string): never {
  throw new Refusal(sentence)
}

const isTypedWrong = (cause: unknown): cause is Error =>
  cause instanceof TypeError && String((cause as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')

/** Runs a command; what a person can mend is a sentence, what is broken in us is a stack. */
export async function run(command: () => Promise<void> | void): Promise<void> {
  try {
    await command()
  } catch (cause) {
    if (!(cause instanceof Refusal || cause instanceof CatalogueError || isTypedWrong(cause))) throw cause
    console.error(cause.message)
    process.exitCode = 2
  }
}
