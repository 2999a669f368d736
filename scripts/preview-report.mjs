// Writes the golden reports as pages that look like GitHub, for eyes: node scripts/preview-report.mjs [--open]
// The picture in the docs, where chromium (and a font with emoji) is installed:
// node scripts/preview-report.mjs --picture fail-regression 820 docs/images/comment.png
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toHtml } from './markdown-to-html.mjs';

const golden = join(dirname(fileURLToPath(import.meta.url)), '..', '__tests__', 'golden', 'report');
const folder = mkdtempSync(join(tmpdir(), 'touchstone-preview-'));
const names = readdirSync(golden).filter((name) => name.endsWith('.md'));
const open = process.argv.includes('--open');

const STYLE = `
body { font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; color: #1f2328; margin: 24px auto; max-width: 900px; }
.comment { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px; }
h2 { font-size: 1.5em; border-bottom: 1px solid #d1d9e0; padding-bottom: .3em; } h3 { font-size: 1.25em; margin: 24px 0 16px; } h3:first-child { margin-top: 0; }
code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, Menlo, monospace; }
pre { background: #f6f8fa; border-radius: 6px; padding: 16px; overflow: auto; } pre code { background: none; padding: 0; }
table { border-collapse: collapse; } th, td { border: 1px solid #d1d9e0; padding: 6px 13px; } tr:nth-child(2n) { background: #f6f8fa; }
a { color: #0969da; } blockquote { border-left: .25em solid #0969da; margin: 0 0 16px; padding: 0 1em; } hr { height: .25em; background: #d1d9e0; border: 0; }
summary { cursor: pointer; } details { margin-bottom: 8px; }`;

for (const name of names) {
  const body = toHtml(readFileSync(join(golden, name), 'utf8'));
  const shown = open ? body.replaceAll('<details>', '<details open>') : body;
  writeFileSync(
    join(folder, name.replace(/\.md$/, '.html')),
    `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style><div class="comment">${shown}</div>\n`,
  );
}
const links = names.map((name) => name.replace(/\.md$/, '.html'));
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Golden reports</title><ul>${links.map((link) => `<li><a href="${link}">${link}</a></li>`).join('')}</ul>\n`,
);
console.log(pathToFileURL(join(folder, 'index.html')).href);

const picture = process.argv.indexOf('--picture');
if (picture >= 0) takePicture(...process.argv.slice(picture + 1));

/** @param {string} name of a golden report @param {string} height pixels @param {string} file */
function takePicture(name, height, file) {
  mkdirSync(dirname(file), { recursive: true });
  const { status, stderr, error } = spawnSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--hide-scrollbars',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--window-size=960,${height}`,
      `--screenshot=${resolve(file)}`,
      pathToFileURL(join(folder, `${name}.html`)).href,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw error ?? new Error(stderr);
}
