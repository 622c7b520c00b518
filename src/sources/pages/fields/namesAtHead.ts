/**
 * Names at the head of an article that nothing calls its author: links to pages
 * of authors, and names beside the date that something else confirms.
 */
import type { Element } from "hast"
import { attribute } from "../../../markup/elements.ts"
import { isPlaceholder, looksLikePerson, namesOtherRole, personNames } from "../../../text/bylines/personNames.ts"
import { slugify } from "../../../text/slug.ts"
import type { Candidate } from "./Candidate.ts"
import { type BylineRequest, type NamedPerson, type Names, people } from "./Names.ts"
import type { PageView } from "./PageView.ts"
import { plainKey } from "../../../text/plainKey.ts"

export const namesAtHead = (request: BylineRequest): ReadonlyArray<Candidate<Names>> => [
  ...authorLinks(request),
  ...bareNames(request),
  ...userNames(request)
]

const authorPage =
  /\/(?:authors?|people|person|contributors?|profiles?|team|staff|writers?|journalists?|bio|columnists?|autor(?:es|en)?|auteurs?|autori|redaktion|users?|members?|experts?|by)\/(?!sign|log-?in|log-?out|register|new\b)[^/?#]+|\/@[\w.-]+\/?$/i

const authorLinks = ({ view, head }: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const found: Array<NamedPerson & { readonly element: Element }> = []
  for (const [index, { element }] of view.lines.slice(...head.lines).entries()) {
    if (head.lines[0] + index === head.titleLine || head.isElsewhere(element)) continue
    const { link } = view.around(element)
    const href = link === null ? undefined : attribute(link, "href")
    if (link === null || href === undefined || !authorPage.test(href)) continue
    const name = view.textOf(link)
    if (looksLikePerson(name) && !found.some((one) => one.name === name)) found.push({ name, url: href, element: link })
  }
  const [first] = found
  return first === undefined
    ? []
    : [
        {
          value: found.map(({ name, url }) => ({ name, url })),
          weight: 0.78,
          from: "link to the author",
          element: first.element,
          hand: "byline"
        }
      ]
}

/** A name alone, beside a date or a time to read, is an author where a picture, the address of a page of authors or a meta is called so, too. */
const bareNames = ({ view, head, isHouse, isDeclared }: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const [from, to] = head.lines
  const title = plainKey(view.lines[head.titleLine]?.text ?? "")
  for (let index = Math.max(from, head.titleLine - 5); index < Math.min(to, head.titleLine + 9); index += 1) {
    const line = view.lines[index]
    if (line === undefined || index === head.titleLine || line.around.heading > 0 || line.text.length > 120) continue
    if (head.isElsewhere(line.element) || !isBesideDate(view, index)) continue
    const { link } = line.around
    const href = link === null ? undefined : attribute(link, "href")
    // A line of several people names them all.
    const all = personNames(line.text, isHouse)
    const arePeople = all.every(looksLikePerson) && !isOtherRole(view.lines[index - 1]?.text ?? "")
    if (arePeople && all.length > 1 && all.some(isDeclared) && !namesOtherRole(line.text))
      return [{ value: people(all), weight: 0.75, from: origin, element: line.element, hand: "byline" }]
    if (href !== undefined && !authorPage.test(href) && line.runs.length === 1) continue
    const parts = [...line.runs, ...line.text.split(/\s*[|•·/–—,]\s*|\s+in\s+/u), line.text]
    const name = parts.find(
      (part) =>
        part.length <= 40 &&
        looksLikePerson(part) &&
        !isHouse(part) &&
        !title.includes(plainKey(part)) &&
        (isConfirmed(part, view) || isBetween(part, line.text) || isBehindTimes(part, line.text))
    )
    if (name === undefined) continue
    const value = people(all.includes(name) && all.every(looksLikePerson) ? all : [name])
    return [{ value, weight: 0.66, from: origin, element: line.element, hand: "byline" }]
  }
  return []
}

/** Of a label, not of a sentence. */
const isOtherRole = (before: string): boolean => before.length <= 40 && namesOtherRole(before)

const origin = "name at the head of the article"

/** What sites of many writers call the element with who of them wrote it. */
const userClass = /(?:^|[\s_-])(?:user[_-]?name|nick[_-]?name|nick|screen[_-]?name)(?=$|[\s_-])/i
const handle = /^@?[\p{L}\p{N}][\p{L}\p{N}_.-]{1,30}$/u
const linesAbove = 4

/** The only one beside the date and the title, by the name that the site knows. */
const userNames = ({ view, head, isHouse }: BylineRequest): ReadonlyArray<Candidate<Names>> => {
  const [, to] = head.lines
  const found = new Map<string, Element>()
  for (const element of view.elements) {
    const { className } = element.properties
    if (className === undefined || !userClass.test(attribute(element, "className") ?? "")) continue
    const [at] = view.span(element)
    const name = view.textOf(element)
    if (at < head.titleLine - linesAbove || at >= to || head.isElsewhere(element) || !isBesideDate(view, at)) continue
    if (name !== "" && (handle.test(name) || looksLikePerson(name))) found.set(name.replace(/^@/, ""), element)
  }
  const [only, ...others] = found
  if (only === undefined || others.length > 0 || isHouse(only[0]) || isPlaceholder(only[0])) return []
  return [{ value: people([only[0]]), weight: 0.6, from: "user name", element: only[1], hand: "byline" }]
}

/** `May 1, 2026 • Mina Larsen in Harbour`, as systems of magazines write it. */
const isBetween = (name: string, line: string): boolean => {
  const at = line.indexOf(`${name} in `)
  return at > 0 && /(?:19|20)\d{2}\s*[|•·–—-]\s*$/u.test(line.slice(0, at))
}

/** `March 1, 2026 · 3 min · Mina Larsen`: behind a day and the time that it takes to read, nothing else stands. */
const isBehindTimes = (name: string, line: string): boolean => {
  const parts = line.split(/\s*[|•·]\s*/u)
  return (
    parts.length >= 3 &&
    parts.at(-1) === name &&
    parts.slice(0, -1).some((part) => /(?:19|20)\d{2}(?!\d)/u.test(part)) &&
    parts.slice(0, -1).some((part) => readingTime.test(part))
  )
}

const readingTime = /\d+[\s-]*(?:min|mins|minutes?|minuten|minuti|minutos)(?!\p{L})|\d+\s*(?:分|분|دقائق|دقيقة)/iu

const isBesideDate = (view: PageView, at: number): boolean =>
  view.lines
    .slice(Math.max(0, at - 3), at + 4)
    .some(
      ({ text }) =>
        text.length < 100 &&
        /(?:19|20)\d{2}(?!\d)|\d+[\s-]*(?:min|mins|minutes?|minuten|minuti|minutos)\b|\d+\s*(?:分|분|دقائق|دقيقة)/u.test(
          text
        )
    )

const isConfirmed = (name: string, { elements }: PageView): boolean => {
  const [key, slug] = [plainKey(name), slugify(name)]
  return elements.some((element) => {
    if (element.tagName === "img") {
      const alt = attribute(element, "alt") ?? ""
      return alt.length < name.length + 25 && plainKey(alt).includes(key)
    }
    const href = element.tagName === "a" ? (attribute(element, "href") ?? "").slice(0, 300) : ""
    return slug.length > 4 && href.includes(slug) && authorPage.test(href)
  })
}
