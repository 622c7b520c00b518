/** Runs jobs, so many at a time, in their order. The first that throws ends all. */
export const together = async <A>(
  jobs: ReadonlyArray<A>,
  atOnce: number,
  run: (job: A, index: number) => Promise<void>
): Promise<void> => {
  let next = 0
  const work = async (): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) await run(jobs[index] as A, index)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, work))
}
