const id=658;const ids=[658,568];const modules={42658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BatchDesk:()=>BatchDesk});var canonical_json=__webpack_require__(23195);var openai_client=__webpack_require__(22568);;const FILE_TIMEOUT_MS=10*6e4;const MAX_FILE_BYTES=512*
1024*1024;const RECENT=100;const BATCH_ENDPOINTS={"/chat/completions":"/v1/chat/completions","/responses":"/v1/responses"};function isBatchPath(path){return typeof path===
"string"&&Object.hasOwn(BATCH_ENDPOINTS,path)}function openBatchApi(endpoint,env){const{exchange,redact,close}=(0,openai_client.dx)({endpoint,timeoutMs:FILE_TIMEOUT_MS,
maxSockets:4,env,maxBytes:MAX_FILE_BYTES});return{async upload(lines,signal){const form=new FormData;form.set("purpose","batch");form.set("file",new Blob([lines],
{type:"application/jsonl"}),"touchstone.jsonl");const uploaded=await exchange((client,own)=>client.post("/files",{body:form,signal:own}),signal);return requireId(
uploaded)},create:(inputFile,path,signal)=>exchange((client,own)=>client.batches.create({input_file_id:inputFile,endpoint:BATCH_ENDPOINTS[path],completion_window:"\
24h"},{signal:own}),signal).then(requireBatch),retrieve:(id2,signal)=>exchange((client,own)=>client.batches.retrieve(id2,{signal:own}),signal).then(requireBatch),
find:(inputFile,signal)=>exchange(async(client,own)=>{const{data}=await client.batches.list({limit:RECENT},{signal:own});return data.find(batch=>batch.input_file_id===
inputFile)},signal),download:(file,signal)=>exchange(async(client,own)=>{const response=await client.files.content(file,{signal:own});return await response.bytes()},
signal),redact,close}}const MOST_ID_CHARS=256;function isRemoteId(value){return typeof value==="string"&&value.length<=MOST_ID_CHARS&&!/^\.*$/.test(value)}function requireId(result){
if(result.kind==="error")return result;const{value}=result;const id2=typeof value==="object"&&value!==null&&"id"in value?value.id:void 0;return isRemoteId(id2)?
{kind:"value",value:id2}:malformed("the uploaded file has no id")}function requireBatch(result){if(result.kind==="error")return result;const batch=result.value;
const isBatch=isRemoteId(batch?.id)&&typeof batch.status==="string";return isBatch?result:malformed("the batch has no id, or no status")}function malformed(what){
return{kind:"error",code:"malformed",message:`the provider's answer is malformed: ${what}`,retry:false}}var json_guards=__webpack_require__(2641);;const LINE_FEED=10;
function*readBatchRows(bytes){const text=Buffer.from(bytes.buffer,bytes.byteOffset,bytes.byteLength);for(let start=0;start<text.length;){const end=text.indexOf(
LINE_FEED,start);const line=text.toString("utf8",start,end===-1?text.length:end).trim();start=end===-1?text.length:end+1;if(line!=="")yield readRow(line)??"malf\
ormed"}}function readRow(line){const row=parse(line);if(!(0,json_guards.u4)(row))return void 0;const{custom_id:id2,response,error}=row;if(typeof id2!=="string")
return void 0;if((0,json_guards.u4)(response)){const{status_code:status,body}=response;if(typeof status==="number")return{id:id2,answer:{status,body}}}const said=(0,
json_guards.u4)(error)?error["code"]??error["message"]:void 0;return{id:id2,answer:{failed:typeof said==="string"?said:"no answer"}}}function parse(line){try{return JSON.
parse(line)}catch{return void 0}};const FIRST_POLL_MS=1e3;const LONGEST_POLL_MS=6e4;const ENDED=new Set(["completed","failed","expired","cancelled"]);const MOST_ERRORS_TOLD=3;
async function awaitBatch(id2,{api,clock,signal,onProgress}){for(let delay=FIRST_POLL_MS;;delay=Math.min(LONGEST_POLL_MS,delay*2)){const result=await api.retrieve(
id2,signal);if(signal.aborted)return"aborted";if(result.kind==="value"){onProgress(result.value);if(ENDED.has(result.value.status))return result.value}else if(!result.
retry)return{why:`its state cannot be read: ${result.message}`};await clock.sleep(delay,signal);if(signal.aborted)return"aborted"}}async function*readAnswers(batch,api,{
signal,notes}){for(const file of[batch.output_file_id,batch.error_file_id]){if(!file)continue;const downloaded=await api.download(file,signal);if(downloaded.kind===
"error"){notes.push(`file ${file}: ${downloaded.message}`);continue}let malformed2=0;for(const row of readBatchRows(downloaded.value))if(row==="malformed")malformed2+=
1;else yield row;if(malformed2>0)notes.push(`file ${file}: ${malformed2} lines are no answers`)}}function collect_batch_readRow({answer},redact){if("failed"in answer)
return void 0;const{status,body}=answer;if(status>=200&&status<300)return(0,json_guards.u4)(body)?{kind:"response",body,batched:true}:void 0;const error=(0,openai_client.
iJ)(status,body,redact);return error.retry?void 0:error}function describeEnd({status,errors}){const listed=errors?.data;const said=(Array.isArray(listed)?listed.
filter(json_guards.u4):[]).slice(0,MOST_ERRORS_TOLD).map(({line,message,code})=>{const where=typeof line==="number"?`line ${line}: `:"";const reason=[message,code].
find(one=>typeof one==="string");return`${where}${reason??"no reason"}`});return said.length>0?`${status} (${said.join("; ")})`:status};const MOST_CALLS=4;const FIRST_DELAY_MS=1e3;
const LONGEST_DELAY_MS=6e4;async function insist(ask,{clock,signal,before}){for(let calls=1;;calls+=1){const result=await ask();if(result.kind==="value"||!result.
retry||calls>=MOST_CALLS)return result;const delay=result.retryAfterMs??FIRST_DELAY_MS*2**(calls-1);await clock.sleep(Math.min(delay,LONGEST_DELAY_MS),signal);if(signal.
aborted)return result;const value=await before?.();if(value!==void 0)return{kind:"value",value}}};const LASTING=new Set(["http-401","http-403","http-404","http-\
405","http-501"]);class BatchCollector{tools;batches=[];remembered=new Map;refusal;constructor(tools){this.tools=tools;for(const known of tools.ledger.known.filter(
one=>one.endpoint===tools.endpoint)){const batch=this.add(known,[]);batch.isRemembered=true;for(const row of known.rows)this.remembered.set(row,batch)}}recall(call){
const batch=this.remembered.get(call.id);if(batch?.known.path!==call.path)return false;batch.waiting.set(call.id,call);return true}async submit({calls,lines}){const{
api,ledger,clock,told,endpoint}=this.tools;if(this.refusal!==void 0)return this.giveUp(calls,this.refusal);const{signal,path,body}=calls[0];const file=await insist(
()=>api.upload(lines,signal),{clock,signal});if(file.kind==="error")return this.refuse(calls,file,"takes no file");const rows=calls.map(({id:id2})=>id2);const known={
inputFile:file.value,endpoint,path,rows};await ledger.uploaded(known);const batch=this.add(known,calls);batch.isCollecting=true;if(!await this.create(batch,signal))
return;told.submitted(known.id,rows.length,String(body["model"]));await this.collect(batch,signal)}async collectRemembered(){const wanted=this.batches.filter(({
waiting,isCollecting})=>waiting.size>0&&!isCollecting);await Promise.all(wanted.map(async batch=>{batch.isCollecting=true;const[first]=batch.waiting.values();const{
signal}=first;if(batch.known.id===void 0&&!await this.findOrCreate(batch,signal))return;if(!batch.ended)this.tools.told.resumed(batch.known.id,batch.waiting.size);
await this.collect(batch,signal)}))}abandon(){for(const batch of this.batches){batch.left+=batch.waiting.size;batch.waiting.clear()}}countPending(){const left=this.
batches.filter(batch=>batch.left>0);return{calls:left.reduce((sum,batch)=>sum+batch.left,0),batches:left.length}}add(known,calls){const waiting=new Map(calls.map(
call=>[call.id,call]));const batch={known,waiting,done:0,isCollecting:false,left:0,isRemembered:false};this.batches.push(batch);return batch}async findOrCreate(batch,signal){
const found=await this.tools.api.find(batch.known.inputFile,signal);if(found.kind==="error"||!found.value)return await this.create(batch,signal);await this.note(
batch,found.value);return true}async create(batch,signal){const{api,clock}=this.tools;const{inputFile,path}=batch.known;const made=await insist(()=>api.create(inputFile,
path,signal),{clock,signal,before:async()=>{const found=await api.find(inputFile,signal);return found.kind==="value"?found.value:void 0}});if(made.kind==="value"){
await this.note(batch,made.value);return true}batch.isCollecting=false;this.refuse(takeAll(batch),made,"takes no batch");return false}async note(batch,{id:id2}){
await this.tools.ledger.created(batch.known.inputFile,id2);batch.known.id=id2}async collect(batch,signal){const{api,clock,onLate}=this.tools;const id2=batch.known.
id;const onProgress=state=>this.tellProgress(batch,state);const ended=batch.ended??await awaitBatch(id2,{api,clock,signal,onProgress});if(ended!=="aborted"){if("\
why"in ended)this.giveUp(takeAll(batch),`batch ${id2}: ${ended.why}`);else await this.handOut(batch,ended,signal)}batch.isCollecting=false;if(batch.waiting.size>
0)onLate()}async handOut(batch,ended,signal){const{api,clock,told}=this.tools;batch.ended=ended;const waiting=new Map(batch.waiting);batch.waiting.clear();const notes=[];
const download=file=>insist(()=>api.download(file,signal),{clock,signal});for await(const row of readAnswers(ended,{download},{signal,notes})){const call=waiting.
get(row.id);const result=call&&collect_batch_readRow(row,api.redact);if(!result||batch.isRemembered&&result.kind==="error")continue;waiting.delete(row.id);call.
settle(result)}for(const note of notes)told.warn(note);batch.left=signal.aborted?waiting.size:0;if(signal.aborted)return;this.giveUp([...waiting.values()],`batc\
h ${ended.id} is ${describeEnd(ended)} without answers to them`)}tellProgress(batch,{request_counts:counts}){batch.done=countOf(counts?.completed)+countOf(counts?.
failed);const open=this.batches.filter(({ended,isCollecting})=>isCollecting&&!ended);const done=open.reduce((sum,one)=>sum+one.done,0);const total=open.reduce((sum,{
known})=>sum+known.rows.length,0);this.tools.told.progress(done,total,open.length)}refuse(calls,{code,message},what){const why=`the server ${what}: ${message}`;
if(LASTING.has(code))this.refusal=why;this.giveUp(calls,why)}giveUp(calls,why){const open=calls.filter(({signal})=>!signal.aborted);if(open.length===0)return;this.
tools.told.fellBack(open.length,this.tools.api.redact(why));for(const call of open)call.makeDirectly()}}function countOf(rows){return typeof rows==="number"&&Number.
isFinite(rows)?rows:0}function takeAll({waiting}){const calls=[...waiting.values()];waiting.clear();return calls}var promises_=__webpack_require__(51455);var external_node_path_=__webpack_require__(
76760);var run_folder=__webpack_require__(45119);var say_unwritable=__webpack_require__(12849);;const MOST_ROWS=5e4;const MAX_LEDGER_BYTES=64*1024*1024;const CUSTOM_ID=/^[\w-]{1,64}$/;
const DIGEST=/^[0-9a-f]{64}$/;async function openBatchLedger(folder,earlier){const path=(0,external_node_path_.join)(folder,run_folder.q9);const own=await readLedger(
path);if(own.isCut)await write(path,"\n");const known=own.batches;async function uploaded(batch){const{inputFile,endpoint,path:below,rows}=batch;const uploadedFile={
input_file_id:inputFile,endpoint,path:below,custom_ids:rows};await write(path,`${JSON.stringify(uploadedFile)}
`)}async function created(inputFile,id2){await write(path,`${JSON.stringify({input_file_id:inputFile,batch_id:id2})}
`)}const before=earlier===void 0?[]:(await readLedger((0,external_node_path_.join)(earlier,run_folder.q9))).batches;for(const batch of before){await uploaded(batch);
if(batch.id!==void 0)await created(batch.inputFile,batch.id);known.push(batch)}return{known,uploaded,created}}async function write(path,text){await(0,promises_.
appendFile)(path,text).catch(error=>{throw(0,say_unwritable.B)((0,external_node_path_.dirname)(path),error)})}async function readLedger(path){const stats=await(0,
promises_.lstat)(path).catch(()=>void 0);if(!stats?.isFile()||stats.size>MAX_LEDGER_BYTES)return{batches:[],isCut:false};const text=await(0,promises_.readFile)(
path,"utf8");const batches=new Map;for(const line of text.split("\n")){const entry=batch_ledger_parse(line);if(!(0,json_guards.u4)(entry))continue;const{input_file_id:inputFile,
batch_id:id2}=entry;if(!isRemoteId(inputFile))continue;const known=batches.get(inputFile);if(known&&isRemoteId(id2))known.id=id2;const batch=known?void 0:readUpload(
inputFile,entry);if(batch)batches.set(inputFile,batch)}return{batches:[...batches.values()],isCut:text!==""&&!text.endsWith("\n")}}function readUpload(inputFile,entry){
const{endpoint,path,custom_ids:rows}=entry;if(typeof endpoint!=="string"||!DIGEST.test(endpoint)||!isBatchPath(path))return void 0;return isRowList(rows)?{inputFile,
endpoint,path,rows}:void 0}function isRowList(rows){const isRow=id2=>typeof id2==="string"&&CUSTOM_ID.test(id2);return Array.isArray(rows)&&rows.length<=MOST_ROWS&&
rows.every(isRow)}function batch_ledger_parse(line){try{return JSON.parse(line)}catch{return void 0}}var format_number=__webpack_require__(39621);;class BatchNotes{log;direct=new Map;said="";constructor(log){
this.log=log}submitted(id2,rows,model){this.log.info(`batch ${id2}: ${(0,format_number.B4)(rows)} calls of ${model} are submitted; answers come within 24 hours`)}resumed(id2,rows){
this.log.info(`batch ${id2}: ${countCalls(rows)} submitted before, and waited for now`)}progress(done,total,batches){const of=batches===1?"1 batch":`${batches} \
batches`;const line=`batch: ${(0,format_number.B4)(done)} of ${(0,format_number.B4)(total)} rows done, ${of}`;if(line!==this.said)this.log.info(line);this.said=
line}fellBack(calls,why){if(!this.direct.has(why))this.log.warn(`batch: ${countCalls(calls)} made directly: ${why}`);this.direct.set(why,(this.direct.get(why)??
0)+calls)}warn(text){this.log.warn(`batch: ${text}`)}list(pending){const fallen=[...this.direct].map(([why,calls2])=>`batch: ${countCalls(calls2)} made directly\
, at the full price: ${why}`);if(pending.batches===0)return fallen;const calls=pending.calls===1?"1 call is":`${(0,format_number.B4)(pending.calls)} calls are`;
const still=`batch: ${calls} still with the provider (${pending.batches} to collect): re-run the job, or go on with --resume, and the answers are taken up`;return[
...fallen,still]}}function countCalls(calls){return calls===1?"1 call was":`${(0,format_number.B4)(calls)} calls were`}var external_node_crypto_=__webpack_require__(
77598);;function nameCall(path,body,{of,body:named=body}){return(0,external_node_crypto_.createHash)("sha256").update((0,canonical_json.dj)([path,named,of])).digest(
"base64url")};function writeRow({id:id2,path,body}){const row={custom_id:id2,method:"POST",url:BATCH_ENDPOINTS[path],body};return`${JSON.stringify(row)}
`};const MOST_BYTES=100*1024*1024;function packCalls(calls,{mostRows=MOST_ROWS,mostBytes=MOST_BYTES}={}){const groups=Map.groupBy(calls,({path,body})=>`${path} ${String(
body["model"])}`);return[...groups.values()].flatMap(group=>[...cut(group,mostRows,mostBytes)])}function*cut(calls,mostRows,mostBytes){let pack=[];let lines=[];
let bytes=0;for(const call of calls){const line=writeRow(call);const size=Buffer.byteLength(line);if(pack.length>0&&(pack.length>=mostRows||bytes+size>mostBytes)){
yield{calls:pack,lines:lines.join("")};[pack,lines,bytes]=[[],[],0]}pack.push(call);lines.push(line);bytes+=size}yield{calls:pack,lines:lines.join("")}};const QUIET_MS=500;
class BatchDesk{endpoint;clock;api;told;callTurns;closing=new AbortController;heard=new WeakSet;waiting=new Set;answered=new Set;turns=new Map;collector;queue=[];posts=0;busy=0;isWatching=false;constructor(endpoint,{
env,turns,clock,log}){this.endpoint=(0,canonical_json.tv)(endpoint.baseUrl);this.clock=clock;this.api=openBatchApi(endpoint,env);this.told=new BatchNotes(log);this.
callTurns=turns}async open(folder,earlier){const{api,clock,told,endpoint}=this;const ledger=await openBatchLedger(folder,earlier);const onLate=()=>this.watch();
this.collector=new BatchCollector({api,ledger,clock,told,endpoint,onLate})}async during(work){this.busy+=1;try{return await work()}finally{this.busy-=1}}async post({
path,body,signal,name,direct}){if(signal.aborted)return(0,openai_client.VM)();const{collector}=this;const caller={name:String(body["model"]),isJudge:false};const alone=()=>this.
during(()=>this.callTurns.take(caller,direct));if(!collector||!name||!isBatchPath(path))return await alone();const called=nameCall(path,body,name);const print=printOf(
called);if(this.answered.has(print))return await alone();const turn=(this.turns.get(called)??0)+1;this.turns.set(called,turn);this.hear(signal,collector);return await new Promise(
(resolve,reject)=>{const settle=result=>{this.waiting.delete(call);this.answered.add(print);this.turns.delete(called);resolve(result)};const call={id:`${called}\
-${turn}`,of:JSON.stringify(name.of),path,body,signal,settle,fail:reject,makeDirectly:()=>void alone().then(settle,reject)};this.waiting.add(call);if(!collector.
recall(call))this.queue.push(call);this.posts+=1;this.watch()})}notes(){return this.told.list(this.collector?.countPending()??{calls:0,batches:0})}close(){this.
closing.abort();this.api.close()}hear(signal,collector){if(this.heard.has(signal))return;this.heard.add(signal);const abort=()=>{collector.abandon();this.queue=
this.queue.filter(call=>call.signal!==signal);for(const call of this.waiting)if(call.signal===signal)call.settle((0,openai_client.VM)())};signal.addEventListener(
"abort",abort,{once:true})}watch(){if(this.isWatching||this.closing.signal.aborted)return;this.isWatching=true;void this.flushWhenQuiet().catch(error=>{for(const call of this.
waiting)call.fail(error)})}async flushWhenQuiet(){for(;;){const{posts}=this;await this.clock.sleep(QUIET_MS,this.closing.signal);if(this.closing.signal.aborted)
return;if(this.queue.length>=MOST_ROWS||this.posts===posts&&this.busy===0)break}this.isWatching=false;await this.flush()}async flush(){const{collector,queue}=this;
if(!collector)return;this.queue=[];const submitted=packCalls(queue).map(async pack=>{const[first,...others]=pack.calls;if(others.some(({of})=>of!==first.of))return await collector.
submit(pack);for(const call of pack.calls)call.makeDirectly()});await Promise.all([collector.collectRemembered(),...submitted])}}function printOf(name){return Buffer.
from(name.slice(0,8),"base64url").readUIntBE(0,6)}}),22568:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{dx:()=>connectOpenAi,createOpenAiClient:()=>createOpenAiClient,iJ:()=>explainAnswer,VM:()=>interrupted});var openai=__webpack_require__(98193);
var errors=__webpack_require__(452);var json_guards=__webpack_require__(2641);var adapters_redact=__webpack_require__(87022);var read_retry_after=__webpack_require__(
13928);var transport_transport=__webpack_require__(34135);;const MAX_ANSWER_BYTES=32*1024*1024;function fetchOverTransport({transport,timeoutMs,apiKey,maxBytes=MAX_ANSWER_BYTES}){
const urls=new Map;const headers=writeHeaders(apiKey);return async(resource,init={})=>{const href=resource instanceof Request?resource.url:String(resource);const url=urls.
get(href)??new URL(href);urls.set(href,url);const{body:sent,...kind}=await readBody(init.body);const outcome=await transport.send({url,method:init.method??"GET",
headers:{...headers,...kind},...sent!==void 0&&{body:sent},timeoutMs,maxBytes,...init.signal&&{signal:init.signal}});if(outcome.kind!=="response")throw new TransportError(
outcome);return describeResponse(outcome)}}function describeResponse({status,headers,body}){const read={status,ok:status>=200&&status<300,statusText:"",headers:{
get:name=>headers.get(name.toLowerCase())??null,entries:()=>headers.entries()},body:null,text:async()=>body.toString("utf8"),json:async()=>JSON.parse(body.toString(
"utf8")),bytes:async()=>body};return read}class TransportError extends Error{outcome;constructor(outcome){super(outcome.kind==="connection"?outcome.message:outcome.
kind);this.name="TransportError";this.outcome=outcome}}async function readBody(body){if(typeof body==="string")return{body};if(!(body instanceof FormData))return{
accept:"*/*"};const form=new Response(body);const type=form.headers.get("content-type")??"multipart/form-data";return{body:new Uint8Array(await form.arrayBuffer()),
"content-type":type}}function writeHeaders(apiKey){return{"user-agent":"touchstone","content-type":"application/json",accept:"application/json",...apiKey!==void 0&&
{authorization:`Bearer ${apiKey}`}}};const COUNTED=["requests","tokens"];const MS=new Map([["ms",1],["s",1e3],["m",6e4],["h",36e5]]);function readRate(get){let news;
for(const what of COUNTED){const left=Number.parseInt(get(`x-ratelimit-remaining-${what}`)??"",10);const resetMs=readDuration(get(`x-ratelimit-reset-${what}`)??
"");if(!Number.isFinite(left)||resetMs===void 0)continue;if(!news||left<news.remaining)news={remaining:left,resetMs}}return news}function readDuration(text){if(!/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s))+$/.
test(text))return void 0;return[...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((sum,[,amount,unit])=>sum+Number(amount)*(MS.get(unit)??0),0)};const LONGEST_MESSAGE=2e3;
function connectOpenAi({endpoint,timeoutMs,maxSockets,env,maxBytes}){const{baseUrl,apiKey}=endpoint;const transport=(0,transport_transport.o)({maxSockets,env});
const redact=(0,adapters_redact.l)([apiKey]);const client=new openai.z4({apiKey:apiKey??"none",adminAPIKey:null,organization:null,project:null,webhookSecret:null,
baseURL:baseUrl,timeout:timeoutMs*2,maxRetries:0,logLevel:"off",defaultHeaders:{},defaultQuery:{},fetch:fetchOverTransport({transport,timeoutMs,apiKey,...maxBytes!==
void 0&&{maxBytes}})});return{async exchange(call,signal){if(signal.aborted)return interrupted();const start=performance.now();const own=new AbortController;const abort=()=>own.
abort();signal.addEventListener("abort",abort,{once:true});try{const value=await call(client,own.signal);return{kind:"value",value,latencyMs:performance.now()-start}}catch(error){
return maskMessage(explain(error,{timeoutMs,signal}),redact)}finally{signal.removeEventListener("abort",abort)}},redact,close:()=>transport.close()}}function createOpenAiClient(options){
const{exchange,redact,close}=connectOpenAi(options);return{async post(path,body,signal){const result=await exchange((client,own)=>client.post(path,{body,signal:own}).
withResponse(),signal);if(result.kind==="error")return result;const{data:answer,response}=result.value;if(typeof answer!=="object"||answer===null)return malformed(
"the answer is not JSON");const rate=readRate(name=>response.headers.get(name)??void 0);return{kind:"response",body:answer,latencyMs:result.latencyMs,...rate&&{
rate}}},redact,close}}function explainAnswer(status,body,redact){const error=(0,json_guards.u4)(body)&&(0,json_guards.u4)(body["error"])?body:{error:body};return maskMessage(
explainStatus(openai.LG.generate(status,error,void 0,new Headers)),redact)}function maskMessage(error,redact){return{...error,message:cutMessage(redact(error.message))}}
function cutMessage(message){return message.length>LONGEST_MESSAGE?`${message.slice(0,LONGEST_MESSAGE)}\u2026`:message}function explain(error,{timeoutMs,signal}){
if(signal.aborted)return interrupted();const transport=findTransportError(error);if(transport)return explainTransport(transport.outcome,timeoutMs);if(error instanceof
openai.LG&&typeof error.status==="number")return explainStatus(error);if(error instanceof SyntaxError)return malformed(`the answer is not JSON: ${error.message}`);
return{kind:"error",code:"provider",message:(0,errors.Uc)(error),retry:true}}function findTransportError(error){for(let cause=error;cause instanceof Error;cause=
cause.cause){if(cause instanceof TransportError)return cause}return void 0}function explainTransport(outcome,timeoutMs){switch(outcome.kind){case"timeout":{const message=`\
the provider gave no answer within ${timeoutMs/1e3} s`;return{kind:"error",code:"timeout",message,retry:true}}case"connection":{const message=`no answer from th\
e provider: ${outcome.message}`;return{kind:"error",code:"connection",message,retry:true}}case"too-large":return{kind:"error",code:"too-large",message:"the prov\
ider's answer is too long",retry:false};case"aborted":return interrupted()}}const PASSING=new Set([408,409,425,429]);function explainStatus({status,headers,message,
code}){const said=`the provider answered ${message}`;const lasting=code==="insufficient_quota"||!(PASSING.has(status??0)||(status??0)>=500);if(lasting){const cure=status===
401?" (check the input openai-api-key or OPENAI_API_KEY)":"";return{kind:"error",code:`http-${status}`,message:said+cure,retry:false}}const get=name=>headers?.get(
name)??void 0;const retryAfterMs=(0,read_retry_after.D)({get},Date.now());const rate=readRate(get);return{kind:"error",code:`http-${status}`,message:said,retry:true,
...retryAfterMs!==void 0&&{retryAfterMs},...rate&&{rate}}}function malformed(message){return{kind:"error",code:"malformed",message,retry:true}}function interrupted(){
return{kind:"error",code:"interrupted",message:"the run was stopped",retry:false}}}),13928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>readRetryAfter});function readRetryAfter(headers,now){const precise=Number(headers.get("retry-after-ms")??Number.
NaN);if(Number.isFinite(precise)&&precise>=0)return precise;const value=headers.get("retry-after")?.trim();if(!value)return void 0;if(/^\d+(?:\.\d+)?$/.test(value))
return Number(value)*1e3;const date=/^[A-Za-z]{3}/.test(value)?Date.parse(value):Number.NaN;return Number.isNaN(date)?void 0:Math.max(0,date-now)}})};export{id,ids,modules};
