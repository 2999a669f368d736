export const id = 362;
export const ids = [362];
export const modules = {

/***/ 63362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   extractArtifact: () => (/* binding */ extractArtifact)
/* harmony export */ });
/* unused harmony export RUN_FILES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);






/** The files of a stored run that are read back. Whatever else an archive holds is never written to disk. */
const RUN_FILES = new Set([
    'run.json',
    'trials.jsonl',
    'base.jsonl',
    'by-base.jsonl',
    'rescored.jsonl',
    'rescored-release.jsonl',
    'batches.jsonl',
    'history.jsonl',
    'cases.jsonl',
    'release/run.json',
    'release/trials.jsonl',
]);
const RATIO_MATTERS_FROM_BYTES = 1024 * 1024;
const KIND_MASK = 0o170000;
const ORDINARY_KINDS = new Set([0, 0o040000, 0o100000]);
/**
 * Reads an untrusted archive: only the files of a run, under caps, into `folder` (fresh, of our own). One entry
 * that no honest archive holds (a path out of it, a link, a name twice) and nothing at all is written.
 */
async function extractArtifact(zipPath, folder, caps) {
    try {
        const zip = await yauzl__WEBPACK_IMPORTED_MODULE_4__.openPromise(zipPath, { strictFileNames: true, autoClose: false });
        try {
            const entries = await readDirectory(zip, caps);
            const wanted = entries.filter((entry) => RUN_FILES.has(entry.fileName));
            for (const entry of wanted)
                await extractEntry(zip, entry, folder);
            return { status: 'extracted', files: wanted.map((entry) => entry.fileName) };
        }
        finally {
            zip.close();
        }
    }
    catch (error) {
        if (isDiskTrouble(error))
            throw error;
        return { status: 'refused', why: `its archive is not sound: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .Uc)(error)}` };
    }
}
async function readDirectory(zip, caps) {
    if (zip.entryCount > caps.maxEntries)
        throw new Error(`${zip.entryCount} entries`);
    const entries = [];
    const names = new Set();
    let bytes = 0;
    // yauzl itself refuses absolute names, `..` and backslashes here.
    for await (const entry of zip.eachEntry()) {
        const why = refuseEntry(entry, caps) ?? (names.has(entry.fileName) ? 'stands twice' : undefined);
        if (why)
            throw new Error(`${JSON.stringify(entry.fileName.slice(0, 100))} ${why}`);
        names.add(entry.fileName);
        bytes += entry.uncompressedSize;
        if (bytes > caps.maxBytes)
            throw new Error(`more than ${caps.maxBytes} bytes unpacked`);
        entries.push(entry);
    }
    return entries;
}
function refuseEntry(entry, caps) {
    const kind = (entry.externalFileAttributes >>> 16) & KIND_MASK;
    if (!ORDINARY_KINDS.has(kind))
        return 'is a link or a device';
    if (entry.isEncrypted())
        return 'is encrypted';
    const { uncompressedSize: bytes, compressedSize } = entry;
    const isBomb = bytes > RATIO_MATTERS_FROM_BYTES && bytes > caps.maxRatio * compressedSize;
    return isBomb ? `unpacks to more than ${caps.maxRatio} times its size` : undefined;
}
async function extractEntry(zip, entry, folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry.fileName);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    // yauzl ends the stream with an error where an entry is longer or shorter than it says.
    const content = await zip.openReadStreamPromise(entry);
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
}
/** Ours, not the archive's. */
function isDiskTrouble(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS' || code === 'EMFILE';
}


/***/ })

};
