/** What happens to the sound of articles, to what belongs to it, and to the show. */
import { sound } from "../site/sound.ts"
import { photo } from "../site/photo.ts"
import { type Edit, edit } from "./Edit.ts"

const show = (more: string): string => `title: Aloud\nprofile: podcast\npodcast: { image: show.png, ${more} }\n`

/** An article of a site of its own, with all that can be said of its sound. */
const talk = `---
title: A talk at the quay
date: 2026-03-05T09:00:00+00:00
author: Author 1
description: Who spoke, and for how long.
lang: en
audio: talk.wav
transcript: talk.vtt
chapters: [0:00 One, 0:01 Two]
episode: { number: 1, season: 1 }
---
They spoke until the lamps were lit.
`

const first = "a show and its first sound"

export const soundEdits: ReadonlyArray<Edit> = [
  edit(first, (project) => {
    project.write("show.png", photo(50, 300, 300))
    project.write("feeds/aloud.yaml", show("category: News"))
    project.write("articles/talk.wav", sound(16_000))
    project.write("articles/talk.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nA word\n")
    project.write("articles/sound-1.md", talk)
  }),
  edit("another sound in the same file", (project) => project.write("articles/talk.wav", sound(12_000)), first),
  edit("a sound more", (project) => {
    project.write("articles/more.wav", sound(4000))
    project.replace("articles/story-3.md", "lang: en\n", "lang: en\naudio: more.wav\nepisode: 4\n")
  }),
  edit(
    "a second format of a sound",
    (project) => {
      project.write("articles/low.wav", sound(2000))
      project.replace("articles/sound-1.md", "audio: talk.wav", "audio: [talk.wav, low.wav]")
    },
    first
  ),
  edit("other chapters", (project) => project.replace("articles/sound-1.md", "0:01 Two", "0:01 Deux"), first),
  edit(
    "no chapters",
    (project) => project.replace("articles/sound-1.md", /^chapters: .*$/m, "chapters: false"),
    "other chapters"
  ),
  edit(
    "another transcript",
    (project) => project.write("articles/talk.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nAnother word\n"),
    first
  ),
  edit(
    "a sound that breaks",
    (project) => project.write("articles/talk.wav", "no sound"),
    "another sound in the same file"
  ),
  edit("a sound that goes", (project) => project.remove("articles/talk.wav"), "a sound that breaks"),
  edit("a sound that comes back", (project) => project.write("articles/talk.wav", sound(8000)), "a sound that goes"),
  edit("other artwork of the show", (project) => project.write("show.png", photo(51, 300, 300)), first),
  edit(
    "another kind of show",
    (project) => project.write("feeds/aloud.yaml", show("type: serial, explicit: true")),
    first
  )
]
