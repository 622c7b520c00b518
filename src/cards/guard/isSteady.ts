/** Whether a template draws the same each time: it is called on another day, with other random numbers. */

const day = 86_400_000

/** `draw` gives something that JSON can hold. */
export const isSteady = (draw: () => unknown): boolean => {
  const first = JSON.stringify(draw())
  const { Date: RealDate } = globalThis
  const { random } = Math
  const now = (): number => RealDate.now() + 40 * day
  try {
    Math.random = () => (random() + 0.37) % 1
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, values: ReadonlyArray<unknown>) =>
        Reflect.construct(target, values.length === 0 ? [now()] : values) as object,
      apply: () => new RealDate(now()).toString(),
      get: (target, name) => (name === "now" ? now : (Reflect.get(target, name) as unknown))
    })
    return JSON.stringify(draw()) === first
  } finally {
    Math.random = random
    globalThis.Date = RealDate
  }
}
