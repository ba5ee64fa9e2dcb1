/** Runs the tools that `npm test` is made of, and hands on what they say. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FAILED_CHECK } from './counts'
import type { Counts } from './counts'

/** Takes what a step says, piece by piece. */
export type Say = (text: string) => void

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Whether a command succeeded. What it says goes to `say`; nothing can ask a question. */
export const succeeds = ({ command, args, env = {} }: Command, say: Say): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      // Windows starts the tools through a command file.
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say)
    child.once('error', (error) => {
      say(`${error.message}\n`)
      resolve(false)
    })
    child.once('close', (status) => resolve(status === 0))
  })

export const tool = (name: string): string => join('node_modules', '.bin', name)

/** Runs a tool that writes a report, and reads it. A tool that died before its report counts as one failure. */
export const counted = async (
  run: (report: string) => Promise<boolean>,
  count: (report: unknown, succeeded: boolean) => Counts,
): Promise<Counts> => {
  const file = join(mkdtempSync(join(tmpdir(), 'waymark-report-')), 'report.json')
  const succeeded = await run(file)
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')), succeeded) : FAILED_CHECK
}
