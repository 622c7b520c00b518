/**
 * Four hundred different headlines of 84 to 90 characters, as a newsroom
 * writes them; the same ones on every run.
 */
const who = [
  "Council",
  "Ferry operators",
  "Volunteers",
  "Engineers",
  "The school board",
  "Dr. Amara Okafor",
  "Fishing crews",
  "City planners",
  "Historians",
  "Judges",
  "Night-shift nurses",
  "Young farmers",
  "Glass makers",
  "Port authorities",
  "Zoologists",
  "Queen's Quay residents",
  "A jury of twelve",
  "Weather service",
  "Bakers",
  "The harbour museum"
]
const does = [
  "approve",
  "question",
  "rebuild",
  "explain",
  "postpone",
  "celebrate",
  "map",
  "defend",
  "rescue",
  "reopen",
  "examine",
  "quietly drop",
  "vote on",
  "rejoin",
  "unveil",
  "just saved"
]
const what = [
  "the 1911 swing bridge",
  "a plan for 3,500 homes",
  "the longest sea wall",
  "free bus travel",
  "an old tide clock",
  "solar roofs for six schools",
  "the fish market's roof",
  "a \u00a312m flood gate",
  "every oak on Jubilee Hill",
  "the night train to Exmouth",
  "its digital archive",
  "a quarry that nobody wanted",
  'the "ghost" lighthouse',
  "new rules for e-scooters",
  "a bird reserve",
  "the last paper mill"
]
const when = [
  "after a ten-year delay",
  "before winter storms",
  "as costs rise by 40%",
  "despite heavy rain",
  "while neighbours look on",
  "for the third time",
  "in a record vote",
  "without extra money",
  "after Friday's warning",
  "to everyone's surprise",
  "at half the price",
  "weeks before Easter"
]
const where = [
  "in Kirkwall",
  "near the old quay",
  "across the valley",
  "on Victoria Street",
  "in the Upper Harbour",
  "at Zennor Point",
  "along the north coast",
  "in two villages",
  "by the estuary",
  "in Quayside & Docks"
]

const shortest = 84
const longest = 90
const count = 400

/** Walks through all sentences with a stride that shares no factor with their number, so that neighbours differ. */
export const titles: ReadonlyArray<string> = (() => {
  const lists = [who, does, what, when, where]
  const total = lists.reduce((product, list) => product * list.length, 1)
  const found: Array<string> = []
  for (let n = 0; found.length < count; n += 1) {
    let rest = (n * 224_737) % total
    const parts = lists.map((list) => {
      const part = list[rest % list.length]
      rest = Math.floor(rest / list.length)
      return part
    })
    const title = parts.join(" ")
    if (title.length >= shortest && title.length <= longest) found.push(title)
  }
  return found
})()
