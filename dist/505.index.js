const id=505;const ids=[505];const modules={16365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{k:()=>readUsage});var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2641);function readUsage(value){if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(value))return void 0;const input=readCount(value["input_tokens"]??value["prompt_tokens"]);const output=readCount(value["output_tokens"]??value["completion_t\
okens"]);if(input===void 0||output===void 0)return void 0;const details=value["input_tokens_details"]??value["prompt_tokens_details"];const cached=readCount(value["\
cached_tokens"]??((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(details)?details["cached_tokens"]:void 0));const usage={input_tokens:input,output_tokens:output};
return cached===void 0?usage:{...usage,cached_tokens:cached}}function readCount(value){return typeof value==="number"&&Number.isInteger(value)&&value>=0?value:void 0}}),
55416:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>answerFromOutput,l:()=>completeOutput});
var _read_output_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64431);var _target_answers_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78338);function answerFromOutput(value,call){
const reading=(0,_read_output_js__WEBPACK_IMPORTED_MODULE_0__.o)(value,{beside:["id","trial"],unknown:"ignore"});if(reading.status==="wrong"){return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__.
gz)("wrong-shape",`the target ${reading.message}`,call.latencyMs)}const{error,...output}=reading.output;if(error?.kind==="failed"){return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__.
gz)(error.code??"reported",error.message,output.latency_ms??call.latencyMs)}if(error)return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_1__.PB)(error.code??"r\
eported",error.message);return{kind:"answer",output:completeOutput(output,call)}}function completeOutput(output,{latencyMs,prices}){const cost=output.cost_usd??
prices.costOf([output.model],output.usage);return{...output,latency_ms:output.latency_ms??latencyMs,...cost!==void 0&&{cost_usd:cost}}}}),26287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>buildFacts});var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23195);function buildFacts({
kind,model,params,digests,deterministic}){const identity={kind,...model!==void 0&&{model},...params!==void 0&&{params},digests};return{...identity,digest:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
tv)(identity),deterministic}}}),62505:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{openCommandTarget:()=>openCommandTarget});var external_node_path_=__webpack_require__(76760);var errors=__webpack_require__(
452);var canonical_json=__webpack_require__(23195);var repository_path=__webpack_require__(11022);var adapters_redact=__webpack_require__(87022);var child_environment=__webpack_require__(
24962);var run_command=__webpack_require__(84061);var worker_pool=__webpack_require__(89579);var answer_from_output=__webpack_require__(55416);var build_facts=__webpack_require__(
26287);var json_guards=__webpack_require__(2641);var line_process=__webpack_require__(29512);;const MAX_LINE_BYTES=16*1024*1024;const QUOTED_CHARACTERS=200;function startCommandWorker({
command,root,env}){const[program="",...args]=command;const lines=new line_process.W({program,args,cwd:root,env,maxLineBytes:MAX_LINE_BYTES});let answered=0;return{
alive:()=>lines.alive(),stop:()=>lines.stop(),async ask(request,timeoutMs,signal){const read=line=>readAnswer(line,request.id);const result=await lines.exchange(
JSON.stringify(request),{read,timeoutMs,signal});if(result.kind==="answer")answered+=1;const leftInPeace=result.kind==="ended"&&result.exitCode===0&&!result.heard;
return leftInPeace&&answered>0?{kind:"finished"}:result}}}function readAnswer(line,id2){const value=parseObject(line);if(value)return value["id"]===id2?{answer:value}:
"ignored";const quoted=line.slice(0,QUOTED_CHARACTERS);return{breach:`printed a line that is no JSON object (logs belong on stderr): ${quoted}`}}function parseObject(line){
try{const value=JSON.parse(line);return(0,json_guards.u4)(value)?value:void 0}catch{return void 0}}var require_variables=__webpack_require__(15574);var digest_code=__webpack_require__(
17735);var digest_sources=__webpack_require__(5206);var target_answers=__webpack_require__(78338);;async function openCommandTarget(suite,deps){(0,require_variables.
p)(suite,deps.env);const{command=[],per="run",env=[],deterministic=false}=suite.target;const words=await findFiles(command,suite.file,deps.files);const asking=(per===
"case"?askPerCase:askWorkers)({command:words.map(({word,path})=>path===void 0?word:(0,external_node_path_.join)(deps.root,path)),root:deps.root,env:(0,child_environment.
Q)(deps.env,env),size:suite.run.concurrency,timeoutMs:suite.run.timeout_s*1e3,prices:deps.prices});const redact=(0,adapters_redact.l)(env.map(name=>deps.env[name]));
async function answer(request,signal){if(signal.aborted)return(0,target_answers.VM)();try{const given=await asking.ask(toLine(request),signal);if(signal.aborted&&
given.kind!=="answer")return(0,target_answers.VM)();return(0,target_answers.O5)(given,redact)}catch(error){if(signal.aborted)return(0,target_answers.VM)();return(0,
target_answers.PB)("child",redact((0,errors.Uc)(error)))}}const paths=words.flatMap(({path})=>path??[]);const code=await(0,digest_code.K)(deps.files,paths);const sources=await(0,
digest_sources.a)(suite,deps);return{facts:(0,build_facts._)({kind:"command",digests:{code,config:(0,canonical_json.tv)(suite.target)},deterministic}),answer,...sources!==
void 0&&{responseKey:async request=>({code,sources,line:(0,canonical_json.tv)(toLine(request))})},close:()=>asking.close()}}function toLine({case:{id:id2,input,
context,metadata},trial}){return{id:id2,trial,input,...context!==void 0&&{context},...metadata!==void 0&&{metadata}}}async function findFiles(command,suiteFile,files){
return Promise.all(command.map(async(word,index)=>{const folders=index===0&&!word.includes("/")?[(0,repository_path.y)(suiteFile)]:[(0,repository_path.y)(suiteFile),
""];for(const folder of folders){const found=(0,repository_path.m)(folder,word);if(found.status==="inside"&&await files.exists(found.path))return{word,path:found.
path}}return{word}}))}function askWorkers({command,root,env,size,timeoutMs,prices}){const pool=(0,worker_pool.V)(()=>startCommandWorker({command,root,env}),size);
return{async ask(request,signal){const once=()=>pool.use(worker=>worker.ask(request,timeoutMs,signal));const first=await once();const result=first.kind==="finis\
hed"?await once():first;return readWorkerResult(result,timeoutMs,prices)},close:()=>pool.close()}}function readWorkerResult(result,timeoutMs,prices){switch(result.
kind){case"answer":return(0,answer_from_output.C)(result.answer,{latencyMs:result.durationMs,prices});case"timeout":return(0,target_answers.gz)("timeout",`no an\
swer within ${timeoutMs/1e3} s`,result.durationMs);case"finished":return(0,target_answers.gz)("exited","the command ended with exit code 0 before it answered");case"\
ended":return(0,target_answers.gz)("exited",`the command ${result.message}`,result.durationMs)}}function askPerCase({command,root,env,size,timeoutMs}){const closing=new AbortController;
const running=new Set;const slots=(0,worker_pool.V)(()=>({alive:()=>true,stop:async()=>void 0}),size);return{async ask(request,signal){const stop=AbortSignal.any(
[signal,closing.signal]);const job={command,stdin:`${JSON.stringify(request)}
`,timeoutMs};const call=slots.use(()=>(0,run_command.d)(job,{root,env},stop));running.add(call);try{return readProcessResult(await call,timeoutMs)}finally{running.
delete(call)}},async close(){closing.abort();await Promise.allSettled(running)}}}function readProcessResult(result,timeoutMs){const latencyMs=result.durationMs;
switch(result.kind){case"value":{const{stdout,stderr,exitCode}=result.value;if(exitCode===0){return{kind:"answer",output:{output:stdout.replace(/\r?\n$/,""),latency_ms:latencyMs}}}
const tail=stderr?`: ${stderr.slice(-2e3)}`:"";return(0,target_answers.gz)("exited",`the command exited with code ${exitCode}${tail}`,latencyMs)}case"timeout":return(0,
target_answers.gz)("timeout",`no answer within ${timeoutMs/1e3} s`,latencyMs);case"threw":case"exited":return(0,target_answers.gz)("exited",result.message,latencyMs)}}}),
17735:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K:()=>digestCode});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23195);var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
11022);const CODE=/\.(?:[cm]?[jt]s|jsx|tsx)$/;const RELATIVE_SPECIFIERS=[/\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,/\brequire\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,
/\bnew\s+URL\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1\s*,\s*import\.meta\.url/g];const ENDINGS=["",".js",".mjs",".cjs",".ts",".json","/index.js","/index.mjs","/index.\
ts"];const MOST_FILES=5e3;async function digestCode(files,entries){const digests=new Map;const open=[...entries];for(let path=open.pop();path!==void 0;path=open.
pop()){if(digests.has(path)||digests.size>=MOST_FILES||!await isFile(files,path))continue;digests.set(path,await files.digest(path));if(CODE.test(path))open.push(
...await findImports(files,path))}return(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.tv)(Object.fromEntries(digests))}async function findImports(files,path){
const source=await files.readText(path);const found=[];for(const pattern of RELATIVE_SPECIFIERS){for(const match of source.matchAll(pattern)){const target=await findFile(
files,path,match[2]??"");if(target!==void 0)found.push(target)}}return found}async function findFile(files,from,specifier){for(const ending of ENDINGS){const result=(0,
_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.y)(from),specifier+ending);if(result.status===
"inside"&&await isFile(files,result.path))return result.path}return void 0}async function isFile(files,path){try{return await files.exists(path)}catch(error){if(error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return false;throw error}}}),5206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>describeSources});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760);var _config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(14113);var _errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(452);
var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(23195);var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
11022);var _secrets_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(28317);const LEFT_OUT=new Set(["node_modules",".git",".venv","__pycache__"]);const MOST_FILES=2e4;
async function describeSources({target,run,prices},{root,files,env}){const{affected_by:globs}=run;if(!globs||run.cache==="off")return void 0;const paths=await listPaths(
globs,root);if(!paths)return void 0;if(paths.length>MOST_FILES)return void 0;const digests={};try{for(const path of[...paths,...await listWarm(run.warmup??[],files)])
digests[path]=await files.digest(path)}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo)return void 0;throw error}const told=(target.
env??[]).filter(name=>!(0,_secrets_js__WEBPACK_IMPORTED_MODULE_6__.eh)(name));return{config:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__.tv)(target),
files:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__.tv)(digests),variables:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__.tv)(Object.fromEntries(
told.map(name=>[name,env[name]??null]))),timeout_s:run.timeout_s,prices:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_4__.tv)(prices)}}async function listPaths(globs,root){
const paths=[];const unmet=new Set(globs);for await(const{path,isFile}of walk(root)){const near=globs.filter(glob=>(0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__.
Bs)(glob,path));if(!isFile){if(near.length>0)return void 0;continue}const meant=near.filter(glob=>(0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__.fH)(
path,[glob]));for(const glob of meant)unmet.delete(glob);if(meant.length>0||(0,_config_affected_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pu)(path))paths.push(path)}
return unmet.size>0?void 0:paths.sort()}async function listWarm(words,files){const found=[];for(const word of words){const where=(0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_5__.
m)("",word);if(where.status==="inside"&&await files.exists(where.path))found.push(where.path)}return found}async function*walk(root,folder=""){const entries=await(0,
node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,folder),{withFileTypes:true}).catch(()=>void 0);if(!entries)
yield{path:folder,isFile:false};for(const entry of entries??[]){const path=folder===""?entry.name:`${folder}/${entry.name}`;if(LEFT_OUT.has(entry.name))continue;
if(entry.isDirectory())yield*walk(root,path);else yield{path,isFile:entry.isFile()||await leadsToFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root,path))}}}
async function leadsToFile(path){return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found=>found.isFile(),()=>false)}}),64431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>readOutput});var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2641);var _values_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60122);var _errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(452);var _models_read_usage_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(16365);const KEYS=[
"output","tool_calls","usage","latency_ms","cost_usd","finish_reason","model","fingerprint","refusal","error"];function readOutput(value,options){if(typeof value===
"string")return{status:"read",output:{output:value}};if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__.u4)(value)){return wrong(`gave ${describe(value)}\
; expected text or {output, tool_calls?, usage?, \u2026}`)}const stranger=findStranger(value,options);if(stranger)return stranger;try{return{status:"read",output:readMembers(
value)}}catch(error){if(error instanceof WrongMember)return wrong(error.message,error.key);throw error}}class WrongMember extends Error{key;constructor(key,expected,found){
super(`"${key}" must be ${expected}, not ${describe(found)}`);this.key=key}}function readMembers(value){const{output,error}=value;if(output===void 0&&value["too\
l_calls"]===void 0&&error===void 0){throw new WrongMember("output","text (or null)",void 0)}if(output!==void 0&&output!==null&&typeof output!=="string"){throw new WrongMember(
"output","text (or null)",output)}const latency_ms=readAmount(value,"latency_ms");const cost_usd=readAmount(value,"cost_usd");const finish_reason=readText(value,
"finish_reason");const model=readText(value,"model");const fingerprint=readText(value,"fingerprint");return{output:output??null,...readCalls(value["tool_calls"]),
...readTokens(value["usage"]),...latency_ms!==void 0&&{latency_ms},...cost_usd!==void 0&&{cost_usd},...finish_reason!==void 0&&{finish_reason},...model!==void 0&&
{model},...fingerprint!==void 0&&{fingerprint},...readFlag(value,"refusal"),...isGiven(error)&&{error:readError(error)}}}function readCalls(value){if(!isGiven(value))
return{};try{return{tool_calls:(0,_values_tool_calls_js__WEBPACK_IMPORTED_MODULE_0__._)(value)}}catch(error){throw new WrongMember("tool_calls",`a list of {name\
, arguments} (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Uc)(error)})`,value)}}function readTokens(value){if(!isGiven(value))return{};const usage=(0,_models_read_usage_js__WEBPACK_IMPORTED_MODULE_3__.
k)(value);if(!usage)throw new WrongMember("usage","{input_tokens, output_tokens}, whole numbers",value);return{usage}}function readAmount(value,key){const amount=value[key];
if(!isGiven(amount))return void 0;if(typeof amount==="number"&&Number.isFinite(amount)&&amount>=0)return amount;throw new WrongMember(key,"a number from 0 up",amount)}
function readText(value,key){const text=value[key];if(!isGiven(text))return void 0;if(typeof text==="string")return text;throw new WrongMember(key,"text",text)}
function readFlag(value,key){const flag=value[key];if(!isGiven(flag))return{};if(typeof flag!=="boolean")throw new WrongMember(key,"true or false",flag);return{
refusal:flag}}function readError(value){if(typeof value==="string")return{kind:"error",message:value};if((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_2__.
u4)(value)&&typeof value["message"]==="string"){const code=typeof value["code"]==="string"?{code:value["code"]}:{};const kind=value["kind"]==="failed"?"failed":
"error";return{kind,message:value["message"],...code}}throw new WrongMember("error","text or {message}",value)}function findStranger(value,{beside,unknown}){const plain=key=>key.
toLowerCase().replaceAll(/[^a-z]/g,"");for(const key of Object.keys(value)){if(KEYS.some(known=>known===key)||beside.includes(key))continue;const meant=KEYS.find(
known=>plain(known)===plain(key));if(meant)return wrong(`has the key "${key}"; write "${meant}"`,key);if(unknown==="refuse"){return wrong(`has the unknown key "${key}\
"; known are ${[...beside,...KEYS].join(", ")}`,key)}}return void 0}function isGiven(value){return value!==void 0&&value!==null}function wrong(message,key){return key===
void 0?{status:"wrong",message}:{status:"wrong",key,message}}function describe(value){if(value===void 0)return"nothing";const json=JSON.stringify(value);return json.
length>80?`${json.slice(0,80)}\u2026`:json}}),15574:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>requireVariables});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);function requireVariables(suite,env){const missing=(suite.target.
env??[]).filter(name=>env[name]===void 0);if(missing.length===0)return;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(missing.map(name=>({code:"env-missin\
g",message:`the target needs the variable ${name}, which is not set`,place:{file:suite.file},hint:`Set it for the step, e.g. env: { ${name}: \${{ secrets.${name}\
 }} }, or take it out of target.env.`})))}}),78338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O5:()=>redactFailure,PB:()=>retryable,Q8:()=>unmeasured,VM:()=>interrupted,gz:()=>failed});const LONGEST_MESSAGE=2e3;function failed(code,message,latencyMs){const answer={
kind:"failed",code,message:shorten(message)};return latencyMs===void 0?answer:{...answer,latencyMs}}function retryable(code,message,retryAfterMs){const answer={
kind:"error",code,message:shorten(message),retry:true};return retryAfterMs===void 0?answer:{...answer,retryAfterMs}}function unmeasured(code,message){return{kind:"\
error",code,message:shorten(message),retry:false}}function interrupted(){return unmeasured("interrupted","the run was stopped")}function redactFailure(answer,redact){
return answer.kind==="answer"?answer:{...answer,message:redact(answer.message)}}function shorten(message){return message.length>LONGEST_MESSAGE?`${message.slice(
0,LONGEST_MESSAGE)}\u2026`:message}})};export{id,ids,modules};
