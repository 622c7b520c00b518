/** Changes whenever a plan says more or other things of pictures that are drawn as they were. */
export const planVersion = 2
