/** What a Python file imports: `level` dots, and the dotted names; a folder or file that it names by its path. */
export interface PythonImports {
  modules: readonly { level: number; name: string }[];
  /** Texts that end like a Python file. */
  paths: readonly string[];
  /** Texts on lines that change where modules are looked for. */
  searched: readonly string[];
  /** Texts of `__all__`: of a package modules that `import *` runs. */
  offered: readonly string[];
}

const IMPORT =
  /(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu;
/** As text: `import_module('.x', __package__)`, `__import__('x')`, `run_module('x')`. */
const BY_NAME =
  /\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu;
const FILE = /(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g;
const SEARCHED = /^.*\bsys\.path\b.*$/gm;
const OFFERED =
  /\b__all__[ \t]*(?:(?::[^=\n]{0,200})?\+?=(?!=)|\.(?:extend|append|insert)[ \t]*(?=\())/;
const MOST_OFFERED = 10_000;
const OF_STATEMENT =
  /#[^\n]*|(["'])(?<path>[^"'\n]{1,1000})\1|(?<open>[[({])|[\])}]|(?<end>[\n;])/g;
const TEXT = /(["'])(?<path>[^"'\n]{1,1000})\1/g;

/**
 * Reads the text alone: what a docstring imports counts too. Of `from x import y` both `x` and `x.y` are named, as `y` may be
 * a module.
 */
export function findPythonImports(source: string): PythonImports {
  const text = source.replace(/\\\r?\n/g, ' ');
  const modules: { level: number; name: string }[] = [];
  const add = (written: string): void => {
    const name = written.replace(/^\.+/, '');
    modules.push({ level: written.length - name.length, name: name.replace(/\.+$/, '') });
  };
  for (const { groups = {} } of text.matchAll(IMPORT)) {
    const { from, list, names = '', modules: plain } = groups;
    if (from === undefined) {
      for (const name of firstWords(plain ?? '')) add(name);
      continue;
    }
    add(from);
    for (const name of firstWords(list?.replace(/#[^\n]*/g, '') ?? names))
      if (name !== '*') add(from.endsWith('.') ? `${from}${name}` : `${from}.${name}`);
  }
  for (const { groups = {} } of text.matchAll(BY_NAME)) add(groups['name']!);
  const searching = [...text.matchAll(SEARCHED)].map(([line]) => line).join('\n');
  return {
    modules,
    paths: listPaths(text, FILE),
    searched: listPaths(searching, TEXT),
    offered: text.split(OFFERED).slice(1).flatMap(listTexts),
  };
}

/** Of `a.b as c, d`: `a.b`, `d`. */
function firstWords(list: string): string[] {
  return list.split(',').flatMap((part) => /^\s*([\p{L}\p{N}_.*]+)/u.exec(part)?.[1] ?? []);
}

/** Of a statement that its text goes on from: `base + ['a', 'b']`. */
function listTexts(rest: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const { 0: token, groups = {} } of rest.slice(0, MOST_OFFERED).matchAll(OF_STATEMENT)) {
    const { path, open, end } = groups;
    if (end !== undefined && depth <= 0) break;
    if (path !== undefined) found.push(path);
    else if (open !== undefined) depth += 1;
    else if (/^[\])}]/.test(token)) depth -= 1;
  }
  return found;
}

function listPaths(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups = {} }) => groups['path']!);
}
