const id=231;const ids=[231];const modules={16365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
tv)(identity),deterministic}}}),17735:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{K:()=>digestCode});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
23195);var _values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(11022);const CODE=/\.(?:[cm]?[jt]s|jsx|tsx)$/;const RELATIVE_SPECIFIERS=[
/\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,/\brequire\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,/\bnew\s+URL\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1\s*,\s*import\.meta\.url/g];
const ENDINGS=["",".js",".mjs",".cjs",".ts",".json","/index.js","/index.mjs","/index.ts"];const MOST_FILES=5e3;async function digestCode(files,entries){const digests=new Map;
const open=[...entries];for(let path=open.pop();path!==void 0;path=open.pop()){if(digests.has(path)||digests.size>=MOST_FILES||!await isFile(files,path))continue;
digests.set(path,await files.digest(path));if(CODE.test(path))open.push(...await findImports(files,path))}return(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.
tv)(Object.fromEntries(digests))}async function findImports(files,path){const source=await files.readText(path);const found=[];for(const pattern of RELATIVE_SPECIFIERS){
for(const match of source.matchAll(pattern)){const target=await findFile(files,path,match[2]??"");if(target!==void 0)found.push(target)}}return found}async function findFile(files,from,specifier){
for(const ending of ENDINGS){const result=(0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_values_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.
y)(from),specifier+ending);if(result.status==="inside"&&await isFile(files,result.path))return result.path}return void 0}async function isFile(files,path){try{return await files.
exists(path)}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)return false;throw error}}}),5206:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>describeSources});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);var node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
async function leadsToFile(path){return(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(found=>found.isFile(),()=>false)}}),96231:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__);__webpack_require__.d(__webpack_exports__,{openModuleTarget:()=>openModuleTarget});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23195);var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
2641);var _redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(87022);var _sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
24962);var _sandbox_open_sandbox_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(18188);var _answer_from_output_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
55416);var _build_facts_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(26287);var _require_variables_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(15574);
var _digest_code_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(17735);var _digest_sources_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(5206);var _target_answers_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
78338);const LAST_WORDS_MS=500;async function openModuleTarget(suite,deps){(0,_require_variables_js__WEBPACK_IMPORTED_MODULE_6__.p)(suite,deps.env);const{module="",
env=[],deterministic=false}=suite.target;const sandbox=(0,_sandbox_open_sandbox_js__WEBPACK_IMPORTED_MODULE_3__.E)({root:deps.root,childEntry:deps.childEntry,env:(0,
_sandbox_child_environment_js__WEBPACK_IMPORTED_MODULE_9__.Q)(deps.env,env),size:suite.run.concurrency});const redact=(0,_redact_js__WEBPACK_IMPORTED_MODULE_2__.
l)(env.map(name=>deps.env[name]));const{prices}=deps;const timeoutMs=suite.run.timeout_s*1e3;const abortAfterMs=timeoutMs-Math.min(LAST_WORDS_MS,timeoutMs/10);async function answer(request,signal){
if(signal.aborted)return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.VM)();const job={module,args:readArguments(request),timeoutMs,abortAfterMs};try{const result=await sandbox.
callModule(job,signal);if(signal.aborted&&result.kind!=="value")return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.VM)();return readResult(result,{timeoutMs,
redact,prices})}catch(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)throw error;if(signal.aborted)return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.
VM)();return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.PB)("child",redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error)))}}const code=await(0,_digest_code_js__WEBPACK_IMPORTED_MODULE_7__.
K)(deps.files,[module]);const sources=await(0,_digest_sources_js__WEBPACK_IMPORTED_MODULE_8__.a)(suite,deps);return{facts:(0,_build_facts_js__WEBPACK_IMPORTED_MODULE_5__.
_)({kind:"module",digests:{code,config:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.tv)(suite.target)},deterministic}),answer,...sources!==void 0&&
{responseKey:async request=>({code,node:process.version,sources,args:readArguments(request)})},close:()=>sandbox.close()}}function readArguments({case:{id:id2,input,
context,metadata},trial}){const info={id:id2,trial,...(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__.Fh)(context)&&{context},...(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__.
Fh)(metadata)&&{metadata}};return[(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_11__.Fh)(input)?input:null,info]}function readResult(result,{timeoutMs,redact,
prices}){const latencyMs=result.durationMs;switch(result.kind){case"value":return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.O5)((0,_answer_from_output_js__WEBPACK_IMPORTED_MODULE_4__.
C)(result.value,{latencyMs,prices}),redact);case"threw":return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.gz)("threw",`the module threw: ${redact(result.
message)}`,latencyMs);case"exited":return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.gz)("exited",`the module ${redact(result.message)}`,latencyMs);case"\
timeout":return(0,_target_answers_js__WEBPACK_IMPORTED_MODULE_10__.gz)("timeout",`no answer within ${timeoutMs/1e3} s`,latencyMs)}}}),64431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
