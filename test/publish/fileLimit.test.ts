import { execFileSync, spawnSync } from "node:child_process"
import { Effect } from "effect"
import { describe, expect, test } from "vitest"
import { fileLimit } from "../../src/publish/fileLimit.ts"
import { FileOperations } from "../../src/publish/files/FileOperations.ts"
import { nodeFileOperations } from "../../src/publish/files/nodeFileOperations.ts"
import { systemError } from "./faultyOperations.ts"

const withLimits = (limits: () => string) =>
  Effect.runPromise(
    Effect.result(fileLimit).pipe(
      Effect.provideService(FileOperations, {
        ...nodeFileOperations,
        readFile: () => new TextEncoder().encode(limits())
      })
    )
  )

const limits = (files: string): string =>
  `Limit                     Soft Limit           Hard Limit           Units     \nMax open files            ${files}                 4096                 files     \n`

const failing = (code: string) => () => {
  throw systemError(code, "/proc/self/limits")
}

describe("a limit of open files", () => {
  test("of 63 and fewer ends the run with exit code 4", async () => {
    expect(await withLimits(() => limits("63"))).toMatchObject({ _tag: "Failure", failure: { exitCode: 4 } })
    expect(await withLimits(failing("EMFILE"))).toMatchObject({ _tag: "Failure", failure: { exitCode: 4 } })
  })

  test("of 64 and more, or none, or one that cannot be known, is enough", async () => {
    for (const files of ["64", "256", "unlimited"]) expect((await withLimits(() => limits(files)))._tag).toBe("Success")
    expect((await withLimits(failing("ENOENT")))._tag).toBe("Success")
    expect((await withLimits(() => "nothing of the kind"))._tag).toBe("Success")
  })

  test.skipIf(process.platform !== "linux")("is the one of the process", () => {
    const run = (limit: number): string =>
      spawnSync(
        "sh",
        ["-c", `ulimit -n ${limit} && exec "$0" --no-warnings --input-type=module -e "$1"`, process.execPath, script],
        {
          encoding: "utf8"
        }
      ).stdout.trim()
    const script = `
      import { Effect } from "effect"
      import { fileLimit } from "./src/publish/fileLimit.ts"
      console.log((await Effect.runPromise(Effect.result(fileLimit)))._tag)`
    expect(execFileSync("sh", ["-c", "ulimit -n 63; ulimit -n"], { encoding: "utf8" }).trim()).toBe("63")
    expect([run(63), run(64), run(256)]).toEqual(["Failure", "Success", "Success"])
  })
})
