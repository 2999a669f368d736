import { isRunnerVariable } from '../../values/runner-variables.ts';

const ALWAYS = ['PATH', 'HOME', 'LANG', 'TMPDIR'];
/** Without these no program starts on Windows. */
const WINDOWS = ['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'TEMP', 'TMP'];

/**
 * The environment of a child process: PATH, HOME, LANG, TMPDIR and the named variables, nothing else, and never what is the runner's.
 * `names` is what the suite's `target.env` lists; a name that the host does not have is left out.
 */
export function childEnvironment(
  host: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): Record<string, string> {
  const given = names.filter((name) => !isRunnerVariable(name));
  const wanted = [...ALWAYS, ...('SystemRoot' in host ? WINDOWS : []), ...given];
  const found: Record<string, string> = {};
  for (const name of wanted) {
    const value = host[name];
    if (value !== undefined) found[name] = value;
  }
  return found;
}
