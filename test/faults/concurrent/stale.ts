/** The lock of a build that was killed: the next build takes it over at once, whatever runs under its old pid. */
import { runBuild, type RunOptions, command } from "../harness/fanfare.ts"
import type { Injector } from "../harness/injector.ts"
import type { Project } from "../harness/project.ts"
import { removeFolder } from "../harness/scratch.ts"
import type { Tally } from "../harness/tally.ts"
import { copyProject, makeSite, newsroomSite as site } from "../site/sites.ts"
import { configurePart } from "../edits/Edit.ts"
import { asNobody, needsRoot, share } from "./settings.ts"

/** A build waits for so many seconds, and then ends with 4. */
const mostDelay = 2

const locks = ["/.fanfare/lock", "/.fanfare-staging/owner"]

export const tryStaleLocks = async (injector: Injector, tally: Tally): Promise<void> => {
  const project = makeSite(site)
  await runBuild({ root: project.root })
  configurePart(project, "site", { title: "Fault News, late" })
  const killed = async (at: number, options: Partial<RunOptions> = {}, isShared = false): Promise<Project> => {
    const copy = copyProject(project)
    if (isShared) share(copy)
    const fault = { mode: "kill", at, isSticky: false, class: "all", after: locks } as const
    const { environment } = injector.inject({ below: [copy.root], fault })
    await runBuild({ root: copy.root, environment, ...options })
    if (isShared) share(copy)
    return copy
  }
  const takeOver = async (
    left: () => Promise<Project>,
    how: string,
    options: Partial<RunOptions> = {},
    most = mostDelay
  ): Promise<void> => {
    tally.tried("stale locks")
    const copy = await left()
    const { status, stderr } = await runBuild({ root: copy.root, args: ["--wait", String(most)], ...options })
    removeFolder(copy.root)
    tally.note(`${how}: exit ${status}`)
    if (status !== 0)
      tally.violated(`the lock of a killed build is taken over in ${most} s`, `${how}: exit ${status}: ${stderr}`)
  }

  for (const at of [1, 2, 20, 120]) await takeOver(() => killed(at), `killed ${at} operations after the lock was taken`)
  const asOther = needsRoot(asNobody[0] ?? "", ...asNobody.slice(1))
  if (asOther === null) {
    await takeOver(() => killed(20, { prefix: asNobody }, true), "killed as another user", {})
    await takeOver(() => killed(20, {}, true), "killed as root, then another user", { prefix: asNobody })
  } else tally.note(`as two users: left out, ${asOther}`)
  const inNamespace = needsRoot("unshare", "--pid", "--fork")
  if (inNamespace === null) {
    const prefix = ["unshare", "--pid", "--fork", "--kill-child"]
    // Nobody can know whether a process of another namespace lives, so its heartbeat must run out first.
    await takeOver(() => killed(20, { prefix }), "killed in another pid namespace", {}, 60)
    await takeOver(() => killed(20), "killed, then a build in another pid namespace", { prefix }, 60)
    await reusePid(project, injector, tally, ["--mount-proc"], mostDelay)
    // With the numbers of another namespace in /proc, only the heartbeat can tell.
    await reusePid(project, injector, tally, [], 60)
  } else tally.note(`in pid namespaces: left out, ${inNamespace}`)
  removeFolder(project.root)
}

/** Another process runs under the pid of the build that was killed. */
const reusePid = async (
  project: Project,
  injector: Injector,
  tally: Tally,
  more: ReadonlyArray<string>,
  most: number
): Promise<void> => {
  const copy = copyProject(project)
  const fault = { mode: "kill", at: 20, isSticky: false, class: "all", after: locks } as const
  const { environment } = injector.inject({ below: [copy.root], fault })
  const assignments = Object.entries(environment).map(([name, value]) => `${name}='${value}'`)
  const build = `'${process.execPath}' '${command}' build --allow-url --quiet`
  const script = `
    env ${assignments.join(" ")} FAULTS_GROUP=0 ${build} & killed=$!; wait $killed
    echo $((killed - 1)) > /proc/sys/kernel/ns_last_pid || exit 77
    sleep 300 & other=$!
    [ $other = $killed ] || exit 77
    ${build} --wait ${most}; status=$?
    kill $other; exit $status`
  const { status, stderr } = await runBuild({
    root: copy.root,
    prefix: ["unshare", "--pid", "--fork", "--kill-child", ...more, "sh", "-c", script]
  })
  tally.note(`another process has its pid${more.length === 0 ? ", and /proc is another's" : ""}: exit ${status}`)
  if (status === 77) tally.note("a pid used again: left out, this machine does not give pids on request")
  else {
    tally.tried("stale locks")
    if (status !== 0)
      tally.violated("the lock of a killed build is taken over", `its pid is used again: exit ${status}: ${stderr}`)
  }
  removeFolder(copy.root)
}
