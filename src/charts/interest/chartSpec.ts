/** Bars and colours → what Chart.js is told to draw. */
import type { ChartConfiguration } from 'chart.js'
import { SCALE_ENDS, type InterestBar } from './bars'
import type { ChartColours } from './chartColours'

/** Rem between the start of the chart and a name: the blaze and some air. */
export const BLAZE_ROOM = 1.85

export function chartSpec(
  bars: readonly InterestBar[],
  colours: ChartColours,
): ChartConfiguration<'bar', number[], string> {
  const { rem } = colours
  return {
    type: 'bar',
    data: {
      labels: bars.map(({ name }) => name),
      datasets: [
        {
          data: bars.map(({ mean }) => mean),
          backgroundColor: bars.map(({ interest }) => colours.interest[interest]),
          base: SCALE_ENDS[0],
          barThickness: 0.95 * rem,
          borderRadius: 0.25 * rem,
          borderSkipped: 'start',
        },
      ],
    },
    options: {
      indexAxis: 'y',
      responsive: true,
      maintainAspectRatio: false,
      // The marks stand still, and bars that grow beside them look torn off.
      animation: false,
      // The table says all there is to say; a tooltip would say it only to a mouse.
      events: [],
      layout: { padding: { right: 2.4 * rem } },
      scales: { x: valueAxis(colours), y: nameAxis(colours) },
    },
  }
}

const valueAxis = ({ soft, line, face, rem }: ChartColours) =>
  ({
    type: 'linear',
    min: SCALE_ENDS[0],
    max: SCALE_ENDS[1],
    ticks: { stepSize: 1, color: soft, font: { family: face, size: 0.8125 * rem } },
    grid: { color: line, drawTicks: false },
    border: { display: false },
  }) as const

/** As wide as the names are; they are drawn with their blazes, so the axis itself draws none. */
const nameAxis = ({ face, rem }: ChartColours) =>
  ({
    type: 'category',
    grid: { display: false },
    border: { display: false },
    afterFit: (axis: { width: number }) => {
      axis.width += BLAZE_ROOM * rem
    },
    ticks: { color: 'transparent', autoSkip: false, padding: 0.5 * rem, font: { family: face, size: rem } },
  }) as const
