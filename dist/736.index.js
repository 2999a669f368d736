const id=736;const ids=[736];const modules={33496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>readLines});const LINE_FEED=10;function readLines(stream,maxBytes,onLine,onOverflow){let pending=[];let pendingBytes=0;let overflown=false;function take(part){
if(pendingBytes===0)return part.toString("utf8");const line=Buffer.concat([...pending,part]).toString("utf8");pending=[];pendingBytes=0;return line}stream.on("d\
ata",chunk=>{if(overflown)return;let start=0;for(let end=chunk.indexOf(LINE_FEED);end>=0;end=chunk.indexOf(LINE_FEED,start)){onLine(take(chunk.subarray(start,end)));
start=end+1}if(start===chunk.length)return;pending.push(chunk.subarray(start));pendingBytes+=chunk.length-start;if(pendingBytes<=maxBytes)return;overflown=true;
pending=[];onOverflow()})}}),54736:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{serveJobs:()=>serveJobs});
var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(643);var _errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
452);var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(2641);var _protocol_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48414);
var _read_lines_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33496);const LONGEST_VALUE=_protocol_js__WEBPACK_IMPORTED_MODULE_3__.fv/4;async function serveJobs(kind){
const runner=await loadRunner(kind);const channel=new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket({fd:_protocol_js__WEBPACK_IMPORTED_MODULE_3__.ZP,readable:true,
writable:true});const send=line=>channel.write(`${line}
`);channel.on("error",()=>process.exit(0));channel.on("close",()=>process.exit(0));(0,_read_lines_js__WEBPACK_IMPORTED_MODULE_4__.S)(channel,_protocol_js__WEBPACK_IMPORTED_MODULE_3__.
fv*2,line=>void answer(parseJob(line),runner).then(send),()=>process.exit(1));send(writeReply({kind:"ready"}))}async function loadRunner(kind){if(kind==="sql")return(await __webpack_require__.
e(928).then(__webpack_require__.bind(__webpack_require__,39928))).createSqlRunner();return(await __webpack_require__.e(136).then(__webpack_require__.bind(__webpack_require__,
3136))).createModuleRunner()}async function answer(message,runner){const{id:id2}=message;let start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();
try{const call=await runner.prepare(message);start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now();const value=await call();const durationMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now()-start;const json=JSON.stringify(value??null)??"null";if(json.length<=LONGEST_VALUE){return`{"kind":"value","id":"${id2}","durationMs":${durationMs}\
,"value":${json}}`}const tooLong=`returned ${json.length} characters; at most ${LONGEST_VALUE} are taken`;return writeReply({kind:"threw",id:id2,message:tooLong,
durationMs})}catch(error){const durationMs=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now()-start;const late=runner.late()?{late:true}:{};return writeReply(
{kind:"threw",id:id2,message:describeThrown(error),durationMs,...late})}}function writeReply(reply){return JSON.stringify(reply)}function parseJob(line){const data=JSON.
parse(line);if(isJobMessage(data))return data;throw new Error("the parent sent something that is no job")}function isJobMessage(data){return(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_5__.
u4)(data)&&typeof data["id"]==="string"&&typeof data["kind"]==="string"}function describeThrown(error){if(!(error instanceof Error))return`threw ${String(error)}`;
const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.Uc)(error);return error.name==="Error"?message:`${error.name}: ${message}`}}),452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uc:()=>describeError,Vw:()=>formatProblem,up:()=>hasCode,yo:()=>UserError});class UserError extends Error{problems;constructor(problems){
const list=isList(problems)?problems:[problems];super(list.map(formatProblem).join("\n"));this.name="UserError";this.problems=list}get code(){return this.problems[0]?.
code??"unknown"}}function isList(problems){return Array.isArray(problems)}function formatProblem({message,place,hint}){const where=place?`${[place.file,place.line,
place.column].filter(part=>part!==void 0).join(":")}: `:"";return hint?`${where}${message}
  ${hint}`:`${where}${message}`}function describeError(error){const hasMessage=typeof error==="object"&&error!==null&&"message"in error;return hasMessage?String(
error.message):String(error)}function hasCode(error,code){return typeof error==="object"&&error!==null&&"code"in error&&error.code===code}}),2641:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ez:()=>MOST_LEVELS,Fh:()=>isJson,hz:()=>isDeeperThan,u4:()=>isRecord});function isRecord(value){return value!==null&&
typeof value==="object"&&!Array.isArray(value)}const MOST_LEVELS=200;function isDeeperThan(value,levels){if(value===null||typeof value!=="object")return false;if(levels===
0)return true;for(const member of Object.values(value))if(isDeeperThan(member,levels-1))return true;return false}function isJson(value){if(typeof value==="numbe\
r")return Number.isFinite(value);return value===null||typeof value==="string"||typeof value==="boolean"||typeof value==="object"}})};export{id,ids,modules};
