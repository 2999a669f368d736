const id=362;const ids=[362];const modules={63362:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{extractArtifact:()=>extractArtifact});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024);var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51455);var node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(76760);var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(46466);var yauzl__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
20663);var _errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(452);const RUN_FILES=new Set(["run.json","trials.jsonl","base.jsonl","by-base.jsonl","res\
cored.jsonl","rescored-release.jsonl","batches.jsonl","history.jsonl","cases.jsonl","release/run.json","release/trials.jsonl"]);const RATIO_MATTERS_FROM_BYTES=1024*
1024;const KIND_MASK=61440;const ORDINARY_KINDS=new Set([0,16384,32768]);async function extractArtifact(zipPath,folder,caps){try{const zip=await yauzl__WEBPACK_IMPORTED_MODULE_4__.
openPromise(zipPath,{strictFileNames:true,autoClose:false});try{const entries=await readDirectory(zip,caps);const wanted=entries.filter(entry=>RUN_FILES.has(entry.
fileName));for(const entry of wanted)await extractEntry(zip,entry,folder);return{status:"extracted",files:wanted.map(entry=>entry.fileName)}}finally{zip.close()}}catch(error){
if(isDiskTrouble(error))throw error;return{status:"refused",why:`its archive is not sound: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__.Uc)(error)}`}}}async function readDirectory(zip,caps){
if(zip.entryCount>caps.maxEntries)throw new Error(`${zip.entryCount} entries`);const entries=[];const names=new Set;let bytes=0;for await(const entry of zip.eachEntry()){
const why=refuseEntry(entry,caps)??(names.has(entry.fileName)?"stands twice":void 0);if(why)throw new Error(`${JSON.stringify(entry.fileName.slice(0,100))} ${why}`);
names.add(entry.fileName);bytes+=entry.uncompressedSize;if(bytes>caps.maxBytes)throw new Error(`more than ${caps.maxBytes} bytes unpacked`);entries.push(entry)}
return entries}function refuseEntry(entry,caps){const kind=entry.externalFileAttributes>>>16&KIND_MASK;if(!ORDINARY_KINDS.has(kind))return"is a link or a device";
if(entry.isEncrypted())return"is encrypted";const{uncompressedSize:bytes,compressedSize}=entry;const isBomb=bytes>RATIO_MATTERS_FROM_BYTES&&bytes>caps.maxRatio*
compressedSize;return isBomb?`unpacks to more than ${caps.maxRatio} times its size`:void 0}async function extractEntry(zip,entry,folder){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,entry.fileName);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path),{recursive:true});
const content=await zip.openReadStreamPromise(entry);await(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(content,(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
createWriteStream)(path,{flags:"wx",mode:384}))}function isDiskTrouble(error){const code=error instanceof Error&&"code"in error?error.code:void 0;return code===
"ENOSPC"||code==="EACCES"||code==="EROFS"||code==="EMFILE"}})};export{id,ids,modules};
