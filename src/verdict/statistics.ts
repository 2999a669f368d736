/**
 * The one list of the gate's statistics, under the names of the reference vectors: each takes a vector's `input` and
 * returns the keys of its `expected`. A listing on purpose, so that an auditor finds all of them in one place.
 */
export { cohenKappa, gwetAC1, krippendorffAlpha, quadraticWeightedKappa } from './agreement.ts';
export { decideLook, gateDecision } from './decide-look.ts';
export { casesToDetect, estimateDetectableDrop, minDetectableDrop } from './detectable-drop.ts';
export { stratifiedExact } from './exact-test.ts';
export { benjaminiHochberg } from './false-discovery.ts';
export { clopperPearsonUpper, quantileCIRanks, wilson } from './intervals.ts';
export { youdenBound } from './judge-calibration.ts';
export { roganGladen } from './judge-correction.ts';
export { normalQuantile } from './normal.ts';
export { withinCasePermutation } from './permutation.ts';
export { planLooks, spendOverLooks } from './plan-looks.ts';
export { ratioTest } from './ratio-test.ts';
export { passHatK } from './reliability.ts';
