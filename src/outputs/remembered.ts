/**
 * For pieces that several files of one article show, and for what depends on
 * the facts of the site alone: a pure function that is asked again with the
 * same arguments gives what it gave. It remembers its last answer and no more.
 */
export const remembered = <Given extends ReadonlyArray<unknown>, Answer>(
  make: (...given: Given) => Answer
): ((...given: Given) => Answer) => {
  let last: { readonly given: Given; readonly answer: Answer } | null = null
  return (...given) => {
    if (last !== null && given.every((one, index) => one === last?.given[index])) return last.answer
    last = { given, answer: make(...given) }
    return last.answer
  }
}
