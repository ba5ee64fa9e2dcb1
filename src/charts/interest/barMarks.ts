/** What Chart.js has no element for: the blaze beside each label, the standard error's whisker, the number. */
import type { Chart, Plugin } from 'chart.js'
import type { InterestBar } from './bars'
import { BLAZES, SHAPE_PATHS } from './blazes'
import type { ChartColours } from './chartColours'
import { BLAZE_ROOM } from './chartSpec'

/** The box in which the shapes of the blazes are drawn. */
const SHAPE_BOX = 24

interface Marked {
  readonly bars: readonly InterestBar[]
  readonly colours: ChartColours
  /** The number at the end of a bar, as the language writes it. */
  readonly format: (mean: number) => string
}

export const barMarks = (marked: Marked): Plugin<'bar'> => ({
  id: 'bar-marks',
  afterDatasetsDraw: (chart) => {
    marked.bars.forEach((bar, row) => {
      const y = chart.scales['y']?.getPixelForValue(row) ?? 0
      drawBlaze(chart, { bar, y }, marked.colours)
      drawName(chart, { bar, y }, marked.colours)
      drawWhisker(chart, { bar, y }, marked.colours)
      drawNumber(chart, { bar, y }, marked)
    })
  },
})

interface Row {
  readonly bar: InterestBar
  readonly y: number
}

function drawBlaze({ ctx }: Chart, { bar, y }: Row, { interest, rem }: ChartColours): void {
  const size = 1.25 * rem
  ctx.save()
  ctx.translate(0, y - size / 2)
  ctx.scale(size / SHAPE_BOX, size / SHAPE_BOX)
  ctx.fillStyle = interest[bar.interest]
  ctx.fill(new Path2D(SHAPE_PATHS[BLAZES[bar.interest]]))
  ctx.restore()
}

function drawName({ ctx }: Chart, { bar, y }: Row, { ink, face, rem }: ChartColours): void {
  ctx.save()
  ctx.fillStyle = ink
  ctx.font = `${String(rem)}px ${face}`
  ctx.textAlign = 'left'
  ctx.textBaseline = 'middle'
  ctx.fillText(bar.name, BLAZE_ROOM * rem, y)
  ctx.restore()
}

function drawWhisker({ ctx, scales }: Chart, { bar, y }: Row, { ink, ground, rem }: ChartColours): void {
  const [from, to] = [scales['x']?.getPixelForValue(bar.low) ?? 0, scales['x']?.getPixelForValue(bar.high) ?? 0]
  const cap = 0.22 * rem
  const path = new Path2D(`M${from} ${y}H${to}M${from} ${y - cap}v${2 * cap}M${to} ${y - cap}v${2 * cap}`)
  ctx.save()
  // A rim of the ground keeps the line readable where it crosses the bar.
  ctx.lineCap = 'round'
  ctx.strokeStyle = ground
  ctx.lineWidth = 4.5
  ctx.stroke(path)
  ctx.strokeStyle = ink
  ctx.lineWidth = 1.75
  ctx.stroke(path)
  ctx.restore()
}

function drawNumber(chart: Chart, { bar, y }: Row, { colours, format }: Marked): void {
  const { ctx } = chart
  ctx.save()
  ctx.fillStyle = colours.ink
  ctx.font = `650 ${0.9375 * colours.rem}px ${colours.face}`
  ctx.textAlign = 'right'
  ctx.textBaseline = 'middle'
  ctx.fillText(format(bar.mean), chart.width, y)
  ctx.restore()
}
