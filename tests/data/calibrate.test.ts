/** Item responses → rows of ratings, and what stops the calibration. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRatings } from '../../data/read/readRatings'

const IDS = ['R1', 'I1']

describe('readRatings', () => {
  it('gives whole rows in the order of the items and leaves the others out', () => {
    const text = 'age,I1,R1\n30,2,1\n40,,3\n50,6,4\n60,2.5,1\n20,5,4\n25,1,1\n'
    expect(readRatings(text, IDS, 'a.csv')).toEqual([
      [1, 2],
      [4, 5],
      [1, 1],
    ])
  })

  it('stops where an item has no column', () => {
    expect(() => readRatings('R1\n1\n', IDS, 'a.csv')).toThrow('a.csv, line 1: expected a column "I1", found none')
  })

  it('stops where there are too few people for a covariance', () => {
    expect(() => readRatings('R1,I1\n1,2\n2,1\n', IDS, 'a.csv')).toThrow('expected more than 2 rows with all ratings')
  })
})

describe('npm run calibrate', () => {
  it.each([
    [['--responses', 'nowhere.csv'], 'nowhere.csv: expected a CSV of item responses, found none'],
    [['--answers', 'a.csv'], 'usage: npm run calibrate'],
    [[], 'usage: npm run calibrate'],
  ])('with %j says what is wrong in a sentence', (args, sentence) => {
    const cwd = join(import.meta.dirname, '../..')
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'data/calibrate.ts', ...args], {
      cwd,
      encoding: 'utf8',
    })
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
    expect(status).toBe(1)
  })
})
