/** What a commune makes of the template: edits drawn from a seed. */
import { one } from '../blocks.ts'
import type { Bodies } from '../commune-plan.ts'
import type { Change, Edit } from '../derive.ts'
import type { Cell, Phrase } from '../description.ts'
import { dueCell, duesCell, moveDue, otherWords } from './due.ts'
import { SHORT_FORMS, STRANGERS } from './names.ts'
import { LOOK_ALIKES, OWN_TASKS, TAILS } from './own-tasks.ts'
import { type Draw, spin } from './spin.ts'
import type { Body, TaskSpec } from './tasks.ts'
import { bodiesCell, cellOf, SPECS, withTarget } from './template.ts'

/** How a commune writes, settled once for its whole plan. */
export interface Manner {
  readonly draw: Draw
  readonly place: string
  readonly bodies: Bodies
  readonly short: boolean
  /** Share of the tasks that it says in its own words. */
  readonly own: number
}

function words(text: string, { draw, place, short }: Manner, tail = true): string {
  const spun = spin(text, draw)
  const [before, after] = spun.split('; <T>')
  const longer = tail && draw.chance(0.2) ? before + draw.one(TAILS).replace('{place}', place) : (before ?? spun)
  const whole = after === undefined ? longer : `${longer}; <T>${after}`
  return short ? SHORT_FORMS.reduce((rest, [long, brief]) => rest.replaceAll(long, brief), whole) : whole
}

const say = (spec: TaskSpec, manner: Manner): string =>
  words(manner.draw.chance(manner.own) ? manner.draw.one(spec.as) : spec.task, manner)

/** Each template row as the commune has it before it drops, splits or changes any. */
function plainEdit(row: string, spec: TaskSpec, manner: Manner): Edit {
  const { bodies, draw } = manner
  return {
    edit: 'reword',
    row,
    cells: {
      task: one(withTarget(say(spec, manner), spec, spec.target?.value ?? null, draw)),
      output: cellOf(spec.outputs),
      lead: bodiesCell(bodies, [spec.lead]),
      support: bodiesCell(bodies, spec.support),
      deadline: dueCell(draw.chance(0.3) ? otherWords(spec.due, draw) : spec.due),
    },
  }
}

function changeEdit(row: string, spec: TaskSpec, manner: Manner): Edit {
  const { draw } = manner
  const change = (cells: Record<string, Cell>, made: Change): Edit => ({ edit: 'change', row, cells, changes: [made] })
  const kind = draw.below(10)
  if (kind < 3 && spec.target) {
    const lowered = draw.chance(0.6)
    const value = spec.target.value + (lowered ? -10 : 1)
    return change(
      { task: one(withTarget(say(spec, manner), spec, value, draw)) },
      { field: 'target', direction: lowered ? 'lowered' : 'raised' },
    )
  }
  if (kind < 5 && spec.outputs.length > 1)
    return change({ output: cellOf(spec.outputs.slice(0, 1)) }, { field: 'output', direction: 'dropped' })
  if (kind < 6) return change({ lead: one(draw.one(STRANGERS)) }, { field: 'lead' })
  const moved = moveDue(spec.due, draw)
  return change({ deadline: dueCell(moved.due) }, moved.change)
}

function splitEdit(row: string, spec: TaskSpec, [first, second]: readonly [string, string], manner: Manner): Edit {
  const [head = '', ...rest] = spec.outputs
  return {
    edit: 'split',
    row,
    into: [
      { task: one(words(first, manner)), output: one(head) },
      { task: one(words(second, manner)), output: cellOf(rest.length > 0 ? rest : [head]) },
    ],
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function mergeEdit(rows: readonly [string, string], manner: Manner): Edit {
  const [a, b] = rows.map((row) => SPECS.get(row)) as [TaskSpec, TaskSpec]
  const [left, right] = [a, b].map((spec) =>
    withTarget(words(spec.task, manner, false), spec, spec.target?.value ?? null, null),
  ) as [Phrase, Phrase]
  const [head = '', ...rest] = right
  return {
    edit: 'merge',
    rows,
    cells: {
      task: one([...left, '; ', ...(typeof head === 'string' ? [lower(head)] : [head]), ...rest]),
      output: cellOf([...a.outputs, ...b.outputs]),
      lead: bodiesCell(manner.bodies, [a.lead, b.lead]),
      support: bodiesCell(manner.bodies, [...a.support, ...b.support]),
      deadline: duesCell([a, b].map(({ outputs: [output = ''], due }) => [output, due])),
    },
  }
}

function addEdit(after: string, manner: Manner): Edit {
  const { draw, bodies } = manner
  return {
    edit: 'add',
    after,
    cells: {
      task: one(words(draw.one(draw.chance(0.4) ? LOOK_ALIKES : OWN_TASKS), manner, false)),
      output: one(draw.one(['Báo cáo kết quả', 'Kế hoạch', 'Danh sách', 'Biên bản'])),
      lead: bodiesCell(bodies, [draw.one<Body>(['culture', 'economy', 'office', 'police'])]),
      support: bodiesCell(bodies, ['hamlets']),
      deadline: dueCell(draw.one(['always', 'M5', 'M7', 'Q3', 'year'])),
    },
  }
}

export function editsOf(manner: Manner): readonly Edit[] {
  const { draw } = manner
  const rows = [...SPECS]
  const moves = rows
    .filter(() => draw.chance(0.04))
    .flatMap(([row]): Edit[] => {
      const [after] = draw.one(rows.filter(([other]) => other.slice(0, 2) !== row.slice(0, 2)))
      return [{ edit: 'move', row, after }]
    })
  const plain = rows.map(([row, spec]) => plainEdit(row, spec, manner))
  const special: Edit[] = []
  const busy = new Set<string>()
  for (const [at, [row, spec]] of rows.entries()) {
    if (busy.has(row)) continue
    const next = rows[at + 1]?.[0]
    const kind = draw.next()
    if (kind < 0.07) special.push({ edit: 'drop', row })
    else if (kind < 0.2) special.push(changeEdit(row, spec, manner))
    else if (kind < 0.26 && spec.halves) special.push(splitEdit(row, spec, spec.halves, manner))
    else if (kind < 0.3 && next?.slice(0, 2) === row.slice(0, 2) && special.every((edit) => !('rows' in edit))) {
      special.push(mergeEdit([row, next], manner))
      busy.add(next)
    }
  }
  const added = Array.from({ length: draw.below(5) }, () => addEdit(draw.one(rows)[0], manner))
  return [...moves, ...plain, ...added, ...special]
}
