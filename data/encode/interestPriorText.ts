/** The interest prior as it is written: one list a line, so that a new calibration is a readable change. */
import type { InterestPriorFile } from '../../src/core/measure/interestPrior'

export const interestPriorText = (file: InterestPriorFile): string =>
  `${JSON.stringify(file).replace(/,"(mean|covariance|order|items)"/g, ',\n"$1"')}\n`
