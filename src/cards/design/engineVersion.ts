/** Changes whenever the engine draws the same inputs differently, so that old pictures are not taken for new ones. */
export const engineVersion = "9"
