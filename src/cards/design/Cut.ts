/** How heavy letters are and whether they slope. */
export interface Cut {
  /** From 1 to 1000; 400 is regular. */
  readonly weight: number
  readonly isItalic: boolean
}
