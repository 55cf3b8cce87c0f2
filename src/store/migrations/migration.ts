/** One step of the schema. Steps are never changed once they were released; a new step goes behind them. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sqlite: string
}
