/** What front matter may say of an episode: every form is read into one, and what cannot be used is named and left out, with nothing else. */
import { describe, expect, test } from "vitest"
import type { Episode } from "../../../src/model/media/Media.ts"
import { readOne } from "../project.ts"

const read = async (fields: string) => {
  const { article, findings } = await readOne(
    "a.md",
    `---\naudio: { src: https://cdn.example.org/a.mp3, type: audio/mpeg, length: 4242 }\n${fields}\n---\nThe bell rang.\n`
  )
  return {
    episode: article.episode,
    told: findings.filter(({ code }) => code === "FF1104").map(({ message }) => message)
  }
}

const picture = { url: "https://news.example.org/pics/a.png" }

describe("an episode is read from", () => {
  test.each<readonly [string, Episode]>([
    ["episode: 3", { number: 3 }],
    ["episode: '3.5'", { number: 3.5 }],
    ["episode: Ch. 3", { shownNumber: "Ch. 3" }],
    ["season: { number: 2, name: Winter }", { season: 2, seasonName: "Winter" }],
    [
      "episode: { episode: 3, season: '2', title: ' The  bell ', display: 12 }",
      { number: 3, season: 2, title: "The bell", shownNumber: "12" }
    ],
    [
      "episode: { episodeType: Trailer, explicit: clean, block: yes }",
      { type: "trailer", explicit: false, block: true }
    ],
    ["episode: { type: bonus, explicit: Explicit, block: false }", { type: "bonus", explicit: true }],
    ["episode: { number: 3, explicit: 'no', title: null, display: '' }", { number: 3, explicit: false }],
    ["episode: { image: https://news.example.org/pics/a.png }", { image: picture }],
    ["episode: { image: { src: https://news.example.org/pics/a.png } }", { image: picture }],
    [
      "episode: { host: Ada, guests: [{ name: Bo, role: Author, group: Writing, url: 'https://bo.example/', img: 'https://bo.example/b.png' }, Cy], people: [{ name: Di, url: di.html }] }",
      {
        people: [
          { name: "Ada", role: "host" },
          {
            name: "Bo",
            role: "author",
            group: "writing",
            url: "https://bo.example/",
            image: "https://bo.example/b.png"
          },
          { name: "Cy", role: "guest" },
          { name: "Di" }
        ]
      }
    ],
    [
      "episode: { soundbite: { startTime: '1:13', length: PT1M }, locations: The quay }",
      { soundbites: [{ start: 73, duration: 60 }], locations: [{ name: "The quay" }] }
    ],
    [
      "episode: { soundbites: [{ start: 73, duration: 60, title: The bell }], place: [{ name: The quay, geo: [38.7, -9.1] }, { name: The sea, rel: Subject }] }",
      {
        soundbites: [{ start: 73, duration: 60, title: "The bell" }],
        locations: [
          { name: "The quay", geo: "geo:38.7,-9.1" },
          { name: "The sea", rel: "subject" }
        ]
      }
    ],
    [
      "episode: { licence: { name: Ours, url: 'https://news.example.org/terms' } }",
      { license: { name: "Ours", url: "https://news.example.org/terms" } }
    ],
    [
      "transcript: [{ src: https://cdn.example.org/a.vtt, type: Text/VTT, lang: de }, { src: https://cdn.example.org/a.srt, type: application/x-subrip, lang: '??' }]",
      {
        transcripts: [
          { url: "https://cdn.example.org/a.vtt", type: "text/vtt", language: "de" },
          { url: "https://cdn.example.org/a.srt", type: "application/x-subrip" }
        ]
      }
    ],
    [
      "chapters: |\n  0:00 Ropes\n  02:15 The bell",
      {
        chapters: [
          { start: 0, title: "Ropes" },
          { start: 135, title: "The bell" }
        ]
      }
    ],
    [
      "chapters: [{ time: 0, name: Ropes, link: 'https://ropes.example/', image: 'https://ropes.example/r.png' }, { start: PT2M, title: The bell, url: bell.html }]",
      {
        chapters: [
          { start: 0, title: "Ropes", url: "https://ropes.example/", image: "https://ropes.example/r.png" },
          { start: 120, title: "The bell" }
        ]
      }
    ],
    [
      "chapters: https://cdn.example.org/chapters.json",
      { chaptersFile: { url: "https://cdn.example.org/chapters.json", type: "application/json+chapters" } }
    ],
    [
      "episode: { value: { type: lightning, method: keysend, suggested: 0.00000005, recipients: [{ name: Crew, type: node, address: 02f, customKey: 7, customValue: 12345678901234567890, split: '95' }, { type: node, address: 3, split: 5, fee: 'yes' }] } }",
      {
        value: {
          type: "lightning",
          method: "keysend",
          suggested: "0.00000005",
          recipients: [
            {
              name: "Crew",
              type: "node",
              address: "02f",
              customKey: "7",
              customValue: "12345678901234567890",
              split: 95
            },
            { type: "node", address: "3", split: 5, fee: true }
          ]
        }
      }
    ],
    [
      "episode: { value: { type: lightning, method: keysend, recipients: { type: node, address: 02f, split: 1, fee: false } } }",
      { value: { type: "lightning", method: "keysend", recipients: [{ type: "node", address: "02f", split: 1 }] } }
    ]
  ])("%s", async (fields, expected) => {
    const { episode, told } = await read(fields)
    expect(told).toEqual([])
    expect(episode).toEqual(expected)
  })

  test("chapters: false, which leaves out those that the file itself has", async () => {
    expect(await read("chapters: false")).toEqual({ episode: undefined, told: [] })
  })
})

describe("a part that cannot be used is named, and the others are kept", () => {
  test.each([
    ["season: 1.5", /is no whole number from 1 up/],
    ["season: { name: Winter }", /is no whole number from 1 up/],
    ["episodeType: extra", /is no kind of episode: "extra"/],
    ["explicit: perhaps", /is no yes or no/],
    ["title: [x]", /is no text/],
    ["display: {}", /is no text/],
    ["image: { alt: x }", /is no picture/],
    ["people: [{ role: host }]", /is no person/],
    ["hosts: []", /is no person/],
    ["transcripts: [{ type: text/vtt }]", /is no transcript/],
    ["soundbites: [{ start: 3 }]", /is no soundbite/],
    ["soundbites: [{ start: 3, duration: 0 }]", /is no soundbite/],
    ["chapters: [{ start: 3 }]", /is no chapter/],
    ["chapters: [7]", /is no chapter/],
    ["location: []", /is no place/],
    ["location: [Here, '']", /is no place/],
    ["location: { name: Here, geo: '1,181' }", /is no place/],
    ["location: { name: Here, geo: { lat: 1, lon: 2 } }", /is no place/],
    ["location: { name: Here, rel: author }", /is no place/],
    ["location: { name: Here, country: prt }", /is no place/],
    ["license: ''", null],
    ["license: 7", /is no licence/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: -1 }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: 1.5 }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: '' }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: true }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: [] }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: 1, fee: perhaps }] }", /is no payment/],
    [
      "value: { type: a, method: b, recipients: [{ type: a, address: b, split: 1, customValue: [x] }] }",
      /is no payment/
    ],
    ["value: { type: a, method: b, suggested: [], recipients: [{ type: a, address: b, split: 1 }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [{ type: a, address: b, split: 1, customKey: -7 }] }", /is no payment/],
    ["value: { type: a, method: b, recipients: [7] }", /is no payment/],
    ["soundbyte: 1", /Did you mean|has no part `soundbyte`/]
  ])("%s", async (part, says) => {
    const { episode, told } = await read(`episode: { number: 3, ${part} }`)
    expect(episode).toEqual({ number: 3 })
    expect(told).toEqual(says === null ? [] : [expect.stringMatching(says) as string])
  })

  test.each(["true", "[3]"])("episode: %s is nothing of an episode", async (value) => {
    const { episode, told } = await read(`episode: ${value}`)
    expect(episode).toBeUndefined()
    expect(told).toEqual([expect.stringMatching(/says nothing of an episode/) as string])
  })
})
