// Stops with one clear sentence where the scripts would run on a Node that is too old: the fall-back is silent otherwise.
const NEEDED = 24;

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  console.error(
    `Touchstone is built and tested on Node ${NEEDED}; this is ${process.version}.\n` +
      'On Linux `npm ci` brings Node 24 along as an optional dependency: run it again without `--omit=optional`.\n' +
      'Elsewhere install Node 24 (https://nodejs.org) and put it first in PATH.',
  );
  process.exit(1);
}
