const id=136;const ids=[136];const modules={3136:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{createModuleRunner:()=>createModuleRunner});var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(643);
var node_url__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73136);var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2641);var __rewriteRelativeImportExtension=function(path,preserveJsx){
if(typeof path==="string"&&/^\.\.?\//.test(path)){return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(m,tsx,d,ext,cm){return tsx?preserveJsx?
".jsx":".js":d&&(!ext||!cm)?m:d+ext+"."+cm.toLowerCase()+"js"})}return path};function createModuleRunner(){const modules2=new Map;let aborted=false;async function load(path){
const known=modules2.get(path);if(known)return known;const loading=importDefault(path);modules2.set(path,loading);return loading}async function callWithSignal(call,job,abortAfterMs){
const controller=new AbortController;const timer=setTimeout(()=>{aborted=true;controller.abort(new DOMException("the time for this case is up","TimeoutError"))},
abortAfterMs);try{return await call(...withSignal(job,controller.signal))}finally{clearTimeout(timer)}}return{async prepare(job){if(job.kind!=="module")throw new Error(
"this child runs modules only");aborted=false;const{abortAfterMs}=job;const start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();const call=await load(
job.module);if(abortAfterMs===void 0)return()=>call(...job.args);const loadedMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()-start;return()=>callWithSignal(
call,job,abortAfterMs-loadedMs)},late:()=>aborted}}function withSignal(job,signal){const last=job.args.at(-1);return[...job.args.slice(0,-1),{...(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__.
u4)(last)&&last,signal}]}async function importDefault(path){const namespace=await import(__rewriteRelativeImportExtension((0,node_url__WEBPACK_IMPORTED_MODULE_1__.
pathToFileURL)(path).href));const candidate=unwrapCommonJs((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__.u4)(namespace)?namespace["default"]:void 0);if(isFunction(
candidate))return candidate;throw new Error("the module has no default export that is a function; write `export default async (input) => \u2026`")}function isFunction(value){
return typeof value==="function"}function unwrapCommonJs(exported){return(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__.u4)(exported)&&"default"in exported?
exported["default"]:exported}})};export{id,ids,modules};
