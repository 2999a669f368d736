/** How a judge did on human labels: counts, from which every figure follows. */
export interface CalibrationCounts {
  /** Human labels, and those whose verdict is missing or outside the scale. */
  labels: number;
  errored: number;
  /** Verdicts equal to the label. */
  agreed: number;
  /** Labels that pass, and those of them that the judge passed. */
  pass: number;
  passJudgedPass: number;
  /** Labels that fail, and those of them that the judge failed. */
  fail: number;
  failJudgedFail: number;
  /** Absent where it is undefined. */
  kappa?: number;
  /** The verdicts were given elsewhere, and handed to `calibrate` in a file. */
  recorded?: true;
}
