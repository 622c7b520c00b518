/** Runs jobs, so many at a time, in their order; `worker` is a number below that for each that runs at a time. The first that throws ends all. */
export const together = async <A>(
  jobs: ReadonlyArray<A>,
  atOnce: number,
  run: (job: A, index: number, worker: number) => Promise<void>
): Promise<void> => {
  let next = 0
  const work = async (worker: number): Promise<void> => {
    for (let index = next++; index < jobs.length; index = next++) await run(jobs[index] as A, index, worker)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, jobs.length) }, (_, worker) => work(worker)))
}
