/** Builds against a hostile server: each answer is a finding, the deadline holds, and the memory does not grow. */
import { afterAll, expect, test } from "vitest"
import { removeFolders } from "../../publish/site.ts"
import { feed, gives, routes } from "../../sources/http/hostile.ts"
import { deadline } from "../../sources/http/server.ts"
import { articles } from "../site.ts"
import { feedOf, saidOf, serving, stateOf } from "./served.ts"

afterAll(removeFolders)

const good = gives(200, { etag: '"1"' }, feed(1, 2, 3))
/** Milliseconds beyond the deadline. */
const most = 2000
const megabytes = (): number => process.memoryUsage.rss() / 1e6

test.each(Object.keys(routes).filter((path) => path !== "status-304"))(
  "%s is a finding in time and within 100 MB, and what was published stays",
  async (path) => {
    const { answer, says, isSlow } = routes[path] ?? { answer: good, says: /^$/ }
    // What time ends has little; what else is wrong has enough to be found on a busy machine.
    const limits = { deadline: isSlow === true ? deadline : 20_000 }
    await using served = await serving(good, { files: articles(1), limits })
    await served.run()
    const before = served.site.published()
    served.answer(answer)
    const [began, had] = [performance.now(), megabytes()]
    const ran = await served.run()
    expect(performance.now() - began).toBeLessThan(limits.deadline + most)
    expect(megabytes() - had).toBeLessThan(100)
    expect(stateOf(ran, feedOf(served))).toBe("stale")
    expect(saidOf(ran, feedOf(served)).join()).toMatch(says)
    expect(served.site.published()).toEqual(before)
  }
)
