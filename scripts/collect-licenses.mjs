// The licences of every package inside a bundle: the bundler drops the comments that hold them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

function describePackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, text: [`${name} ${version} (${license})`, ...texts].join('\n\n') };
}

/** From the paths of the modules to the text of licenses.txt, sorted by package. */
export function collectLicenses(paths) {
  const folders = new Set(
    [...paths]
      .map((path) => PACKAGE_FOLDER.exec(path)?.[0])
      .filter((folder) => folder && existsSync(join(folder, 'package.json'))),
  );
  const packages = [...folders]
    .map(describePackage)
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
  return `${packages.map(({ text }) => text).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
