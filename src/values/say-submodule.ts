/** Of a file that lies in a submodule, where a commit is asked for it. */
export function saySubmodule(path: string, module: string): { message: string; hint: string } {
  const what = path === module ? 'this' : module;
  return {
    message: `${what} is a submodule: its files are another repository's, and no commit of this one holds them`,
    hint: 'put what the suite is measured with into this repository',
  };
}
