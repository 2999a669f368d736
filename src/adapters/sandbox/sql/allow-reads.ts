import { constants, type DatabaseSync } from 'node:sqlite';

const READING = new Set<number>([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
]);

/** Functions that load code or reach files. */
const REFUSED_FUNCTIONS = new Set([
  'load_extension',
  'readfile',
  'writefile',
  'edit',
  'fts3_tokenizer',
  'sqlite_log',
]);

/** What SQLite was asked for, by the authorizer's action code. */
const ACTIONS = new Map<number, string>(
  Object.entries(constants)
    .filter(([name, code]) => /^SQLITE_[A-Z_]+$/.test(name) && code > 2)
    .map(([name, code]) => [code, name.slice('SQLITE_'.length).replaceAll('_', ' ')]),
);
for (const [code, name] of [
  [constants.SQLITE_CREATE_INDEX, 'CREATE INDEX'],
  [constants.SQLITE_CREATE_TABLE, 'CREATE TABLE'],
  // VACUUM INTO asks for ATTACH.
  [constants.SQLITE_ATTACH, 'ATTACH or VACUUM'],
] as const) {
  ACTIONS.set(code, name);
}

/** What reaches beyond the database in memory; VACUUM INTO asks for ATTACH. */
const REACHING = new Set<number>([
  constants.SQLITE_ATTACH,
  constants.SQLITE_DETACH,
  constants.SQLITE_PRAGMA,
  constants.SQLITE_CREATE_VTABLE,
  constants.SQLITE_DROP_VTABLE,
]);

/** While a dump is loaded: it may build what it likes, in memory, and open no file. */
export function allowBuildingOnly(database: DatabaseSync): void {
  database.setAuthorizer((action, _first, second) => {
    const isRefused =
      REACHING.has(action) ||
      (action === constants.SQLITE_FUNCTION && REFUSED_FUNCTIONS.has(String(second).toLowerCase()));
    return isRefused ? constants.SQLITE_DENY : constants.SQLITE_OK;
  });
}

/** Lets statements read and nothing else. `refused()` names what the last statement was refused for. */
export function allowReadsOnly(database: DatabaseSync): {
  refused(): string | undefined;
  reset(): void;
} {
  let refused: string | undefined;
  database.setAuthorizer((action, first, second) => {
    if (!READING.has(action)) {
      refused ??= `${ACTIONS.get(action) ?? `action ${action}`}${first ? ` (${first})` : ''}`;
      return constants.SQLITE_DENY;
    }
    if (
      action === constants.SQLITE_FUNCTION &&
      REFUSED_FUNCTIONS.has(String(second).toLowerCase())
    ) {
      refused ??= `the function ${second}`;
      return constants.SQLITE_DENY;
    }
    return constants.SQLITE_OK;
  });
  return {
    refused: () => refused,
    reset() {
      refused = undefined;
    },
  };
}
