import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { type Fault, type Injection, type InjectionRequest, openInjector } from "./injector.ts"
import { scratch } from "./scratch.ts"

const injector = openInjector()

/** Runs a program of Node in a watched folder; group kills are off, because it shares the group of this test. */
const run = (request: Omit<InjectionRequest, "below">, program: string) => {
  if (typeof injector === "string") throw new Error(injector)
  const folder = scratch("watched")
  mkdirSync(folder)
  const injection: Injection = injector.inject({ below: [folder], logAs: "node", ...request })
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", `import * as fs from "node:fs"\n${program}`],
    { cwd: folder, encoding: "utf8", env: { ...injection.environment } }
  )
  return { folder, injection, status, signal, stderr }
}

const at = (mode: Fault["mode"], count: number, more: Partial<Fault> = {}): { readonly fault: Fault } => ({
  fault: { mode, at: count, isSticky: false, class: "all", ...more }
})

const three = `for (const name of ["a", "b", "c"]) fs.writeFileSync(name, "12345678")`

describe.skipIf(typeof injector === "string")("the injector", () => {
  test("counts every way of Node to change a folder, with its paths, and no reading", () => {
    const { injection, folder, stderr } = run(
      {},
      `import { DatabaseSync } from "node:sqlite"
      fs.mkdirSync("d/e", { recursive: true })
      fs.writeFileSync("a", "text")
      fs.readFileSync("a")
      fs.renameSync("a", "d/b")
      fs.copyFileSync("d/b", "c")
      fs.linkSync("c", "hard")
      fs.symlinkSync("c", "soft")
      fs.chmodSync("c", 0o600)
      fs.utimesSync("c", 1, 1)
      fs.truncateSync("c", 1)
      const file = fs.openSync("c", "r+")
      fs.writevSync(file, [Buffer.from("ab"), Buffer.from("cd")], 1)
      fs.fsyncSync(file)
      fs.fdatasyncSync(file)
      fs.closeSync(file)
      await fs.promises.unlink("hard")
      fs.rmSync("d", { recursive: true })
      new DatabaseSync("x.sqlite").exec("create table t (a)")
      fs.writeFileSync("/dev/null", "not watched")`
    )
    expect(stderr.replace(/.*ExperimentalWarning.*\n.*\n/, "")).toBe("")
    const seen = injection.log().map(({ operation, paths }) => {
      return [operation, ...paths.map((path) => path.slice(folder.length + 1))].join(" ")
    })
    // How a copy is made differs from system to system; that it is counted does not.
    const copying = /^(?:ftruncate|futimens|fchown|fchmod|copy_file_range|sendfile|write) c$/
    const [from, to] = [seen.indexOf("open c"), seen.indexOf("link c hard")]
    const copied = seen.slice(from + 1, to)
    expect(copied.filter((line) => !copying.test(line))).toEqual([])
    expect(copied.filter((line) => /^(?:copy_file_range|sendfile|write) c$/.test(line))).not.toEqual([])
    expect(seen.filter((line, index) => (index <= from || index >= to) && !/sqlite|^fsync $/.test(line))).toEqual([
      "mkdir d",
      "mkdir d/e",
      "open a",
      "write a",
      "rename a d/b",
      "open c",
      "link c hard",
      "symlink soft",
      "chmod c",
      "utimes c",
      "open c",
      "ftruncate c",
      "open c",
      "pwritev c",
      "fsync c",
      "fdatasync c",
      "unlink hard",
      "unlink d/b",
      "rmdir d/e",
      "rmdir d"
    ])
    expect(seen).toContain("open x.sqlite")
    expect(seen.filter((line) => line === "pwrite x.sqlite").length).toBeGreaterThan(0)
    expect(injection.counters().counted).toBe(seen.length)
  })

  test("kills before the operation", () => {
    const { folder, signal, injection } = run(at("kill", 3), three)
    expect(signal).toBe("SIGKILL")
    expect([existsSync(`${folder}/a`), existsSync(`${folder}/b`)]).toEqual([true, false])
    expect(injection.counters()).toMatchObject({ counted: 3, fired: 1 })
  })

  test("tears a write in half, and counts only writes then", () => {
    const { folder, signal } = run(at("torn", 2, { class: "write" }), three)
    expect(signal).toBe("SIGKILL")
    expect([statSync(`${folder}/a`).size, statSync(`${folder}/b`).size, existsSync(`${folder}/c`)]).toEqual([
      8,
      4,
      false
    ])
  })

  const trying = `
    const codes = []
    for (const name of ["a", "b", "c"]) {
      try { fs.writeFileSync(name, "12345678"); codes.push("ok") } catch (error) { codes.push(error.code) }
    }
    fs.writeFileSync(process.env.FAULTS_STATE + ".codes", codes.join())`

  test.each([
    ["ENOSPC", false, "all", 2, "ENOSPC,ok,ok"],
    ["EIO", true, "all", 4, "ok,EIO,EIO"],
    ["EROFS", false, "all", 3, "ok,EROFS,ok"],
    ["EMFILE", false, "open", 2, "ok,EMFILE,ok"],
    ["EMFILE", true, "open", 2, "ok,EMFILE,EMFILE"]
  ] as const)("fails with %s (sticky: %s, %s from %i)", (mode, isSticky, kind, count, expected) => {
    const { injection, stderr } = run(at(mode, count, { isSticky, class: kind }), trying)
    expect(stderr).toBe("")
    expect(readFileSync(`${injection.environment["FAULTS_STATE"]}.codes`, "utf8")).toBe(expected)
  })

  test("begins to count after a file was made", () => {
    const { folder, signal } = run(at("kill", 1, { after: ["/b"] }), three)
    expect(signal).toBe("SIGKILL")
    expect([statSync(`${folder}/a`).size, statSync(`${folder}/b`).size]).toEqual([8, 0])
  })

  test("strikes what goes by the number of a system call", () => {
    if (typeof injector === "string") return
    const folder = scratch("watched")
    mkdirSync(folder)
    const [source, program] = [scratch("program.c"), scratch("program")]
    writeFileSync(
      source,
      `#define _GNU_SOURCE
      #include <errno.h>
      #include <fcntl.h>
      #include <sys/syscall.h>
      #include <unistd.h>
      int main(void) {
        int file = (int)syscall(SYS_openat, AT_FDCWD, "a", O_CREAT | O_WRONLY, 0644);
        if (file < 0 || syscall(SYS_write, file, "1234", 4) != 4) return 1;
        if (syscall(SYS_renameat2, AT_FDCWD, "a", AT_FDCWD, "b", 0) == 0) return 2;
        return errno == ENOSPC ? 0 : 3;
      }`
    )
    expect(spawnSync("cc", ["-o", program, "-x", "c", source]).status).toBe(0)
    const injection = injector.inject({ below: [folder], logAs: "c", ...at("ENOSPC", 3) })
    expect(spawnSync(program, { cwd: folder, env: { ...injection.environment } }).status).toBe(0)
    expect(injection.log().map(({ operation }) => operation)).toEqual(["open", "write", "rename"])
  })

  test.each(["EIO", "EMFILE", "EACCES"] as const)("keeps a file and a folder from being read: %s", (mode) => {
    const { status, stderr, injection } = run(
      { readFault: { mode, files: ["/secret", "/folder"] } },
      `import { deepStrictEqual } from "node:assert"
      fs.writeFileSync("secret", "s")
      fs.writeFileSync("open", "o")
      fs.mkdirSync("folder")
      const codeOf = (read) => { try { read(); return "ok" } catch (error) { return error.code } }
      deepStrictEqual([codeOf(() => fs.readFileSync("secret")), codeOf(() => fs.readdirSync("folder")), codeOf(() => fs.readFileSync("open"))], ["${mode}", "${mode}", "ok"])`
    )
    expect(stderr).toBe("")
    expect(status).toBe(0)
    expect(injection.counters().read).toBe(2)
  })
})
