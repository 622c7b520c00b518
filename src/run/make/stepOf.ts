/**
 * When a file is put in place. New files go before those that change: nothing
 * that is published refers to them yet, while what changes may refer to any of
 * them, a page to a feed that is new too. The manifest goes last.
 */

/** Above each order of a file, which `model/Target.ts` names. */
const changed = 10
const manifestStep = 20

/** `place`: its order among files of its kind. */
export const stepOf = (place: number, isNew: boolean): number => (isNew ? place : place + changed)

/** The parts of the manifest, and after them the file that names them. */
export const manifestStepOf = (isRoot: boolean): number => (isRoot ? manifestStep + 1 : manifestStep)
