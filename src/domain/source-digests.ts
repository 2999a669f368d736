/** sha-256 of suite file and lock, byte for byte, as they were when the run was prepared. */
export interface SourceDigests {
  suite: string;
  lock: string;
  /** Path of the lock in the repository. */
  lock_file: string;
}
