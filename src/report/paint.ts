/** Colours and weights of a terminal (ECMA-48, 8.3.117); each is switched off again behind its text. */

export type Paint = (text: string) => string

const styles = {
  red: [31, 39],
  yellow: [33, 39],
  blue: [34, 39],
  green: [32, 39],
  dim: [2, 22],
  bold: [1, 22]
} as const

/** Without colour, each gives the text as it is. */
export const paints = (colour: boolean): Record<keyof typeof styles, Paint> => {
  const paint =
    ([on, off]: readonly [number, number]): Paint =>
    (text) =>
      colour ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return {
    red: paint(styles.red),
    yellow: paint(styles.yellow),
    blue: paint(styles.blue),
    green: paint(styles.green),
    dim: paint(styles.dim),
    bold: paint(styles.bold)
  }
}
