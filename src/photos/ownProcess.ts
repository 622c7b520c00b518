/**
 * Whether the process is fanfare's own, as that of the command line is, or one
 * of a program that uses it as a library, whose settings are left alone. Its
 * threads know it too.
 */
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads"

const key = "fanfare: own process"

/** Said once, before a thread is started. */
export const claimProcess = (): void => setEnvironmentData(key, true)

export const isOwnProcess = (): boolean => getEnvironmentData(key) === true
