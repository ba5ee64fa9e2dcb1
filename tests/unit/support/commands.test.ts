import { describe, expect, it } from 'vitest'
import { counted, succeeds } from '../../support/commands'
import { FAILED_CHECK, PASSED_CHECK } from '../../support/counts'

const node = (code: string) => ({ command: process.execPath, args: ['-e', code] })
const heard = async (code: string) => {
  let all = ''
  const succeeded = await succeeds(node(code), (text) => {
    all += text
  })
  return { all, succeeded }
}

describe('succeeds', () => {
  it('hands on what a command says, errors too', async () => {
    const { all, succeeded } = await heard('console.log("fine"); console.error("but slow")')
    expect(succeeded).toBe(true)
    expect(all).toContain('fine\n')
    expect(all).toContain('but slow\n')
  })

  it('is false for a command that fails, or that is not there', async () => {
    expect((await heard('process.exit(3)')).succeeded).toBe(false)
    let said = ''
    const missing = { command: 'no-such-command-of-waymark', args: [] }
    expect(await succeeds(missing, (text) => void (said += text))).toBe(false)
    expect(said).toContain('no-such-command-of-waymark')
  })
})

describe('counted', () => {
  it('takes a tool that wrote no report for one failure', async () => {
    expect(
      await counted(
        () => Promise.resolve(true),
        () => PASSED_CHECK,
      ),
    ).toEqual(FAILED_CHECK)
  })
})
