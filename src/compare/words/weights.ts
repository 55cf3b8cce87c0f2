/** How much a word tells of what a task is about, whatever the plan: the background that every template's own counts refine. */
export const WEIGHTS = {
  /** Says nothing: who wrote it, in which year. */
  none: 0,
  /** Words that hold sentences together, and the verbs that open every second task. */
  weak: 0.08,
  /** Kinds of papers, and what is done with them: `kế hoạch`, `báo cáo`, `ban hành`. */
  soft: 0.3,
  /** What is done: `tập huấn`, `kiểm tra`, `tuyên truyền`. */
  act: 0.65,
  /** An ordinary word that some tasks say and others do not. */
  word: 0.85,
  /** What it is done to. */
  object: 1,
} as const
export type WeightClass = keyof typeof WEIGHTS
