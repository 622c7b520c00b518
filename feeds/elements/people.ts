/** How feeds name people: only with a name, only with an address that is one. */
import type { Person } from "../../src/model/Article.ts"
import { isBlank } from "./characters.ts"

/** People who have a name. */
export const named = (people: ReadonlyArray<Person>): ReadonlyArray<Person> =>
  people.filter(({ name }) => !isBlank(name))

/** `addr-spec` of RFC 5322 (3.4.1) as people use it: no quotes, no comments, a domain with a dot. */
const address = /^[A-Za-z0-9_+.'-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+$/

export const emailOf = ({ email }: Person): string | undefined =>
  email !== undefined && address.test(email) ? email : undefined

/** `mail@example.org (Name)`, as RSS 2.0 wants its people; undefined where that cannot be written. */
export const mailbox = (person: Person): string | undefined => {
  const email = emailOf(person)
  return email === undefined || /[()\\]/.test(person.name) ? undefined : `${email} (${person.name})`
}

/** Absolute http or https addresses only. */
export const pageOf = ({ url }: Person): string | undefined =>
  url !== undefined && /^https?:\/\//i.test(url) ? url : undefined
