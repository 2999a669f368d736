const id=927;const ids=[927];const modules={81927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{enterAction:()=>enterAction});var external_node_string_decoder_=__webpack_require__(46193);var escape_log=__webpack_require__(82564);;const MAX_PENDING_CHARS=64e3;
const TOOLKIT_COMMAND=/^\s*::([a-z-]{1,20})(?: [^:]{0,500})?::(.*)$/s;const DEBUG="debug";function guardOutput(streams,{redact,debug}){let isOpen=false;const lines=streams.
map(stream=>guardStream(stream,{redact,debug},()=>isOpen));const flush=()=>lines.forEach(each=>each.flush());return{command(emit){flush();isOpen=true;try{return emit()}finally{
isOpen=false}},flush}}function guardStream(stream,{redact,debug},isOpen){const write=stream.write.bind(stream);const decoder=new external_node_string_decoder_.StringDecoder(
"utf8");let pending="";function writeLine(line){const text=speak(line,debug);if(text!==void 0)write(`${(0,escape_log.l)(redact(text)).join("\n")}
`)}function take(text){const lines=(pending+text).split("\n");pending=lines.pop()??"";for(const line of lines)writeLine(line);while(pending.length>MAX_PENDING_CHARS){
writeLine(pending.slice(0,MAX_PENDING_CHARS));pending=pending.slice(MAX_PENDING_CHARS)}}stream.write=(chunk,...rest)=>{if(isOpen())return write(chunk);take(typeof chunk===
"string"?chunk:decoder.write(Buffer.from(chunk)));const done=rest.findLast(argument=>typeof argument==="function");if(done)process.nextTick(done);return true};return{
flush(){if(pending==="")return;writeLine(pending);pending=""}}}function speak(line,debug){const[,name,data=""]=TOOLKIT_COMMAND.exec(line)??[];if(name===void 0)return line;
if(name===DEBUG&&!debug)return void 0;return`${name}: ${data.replaceAll("%0D","").replaceAll("%0A","\n").replaceAll("%25","%")}`}var adapters_secrets=__webpack_require__(
28317);var append_summary=__webpack_require__(29365);var errors=__webpack_require__(452);var render_annotations=__webpack_require__(96783);var render_failure=__webpack_require__(
85503);var render_markdown=__webpack_require__(58797);var map_texts=__webpack_require__(6241);var values_shard=__webpack_require__(55646);;const COMMENT_MODES=[
"always","on-failure","never"];const COMMANDS=["run","merge","publish","review","monitor"];const NOTIFY_MODES=["schedule","push","all"];const MIN_RETENTION_DAYS=30;
const MAX_RETENTION_DAYS=90;function inputVariable(name){return`INPUT_${name.replaceAll(" ","_").toUpperCase()}`}function readInputs(env){const problems=[];const read=name=>env[inputVariable(
name)]?.trim()||void 0;function oneOf(name,allowed){const value=read(name);const known=allowed.find(word=>word===value);if(value===void 0||known!==void 0)return known;
problems.push(sayWrong(name,value,allowed.join(", ")));return void 0}const given={apiKey:read("openai-api-key"),baseUrl:read("openai-base-url"),baseline:read("b\
aseline"),baselineWorkflow:read("baseline-workflow"),prNumber:read("pr-number"),webhookUrl:read("notify-webhook-url"),shard:readShard(read("shard"),read("comman\
d"),problems)};const notifyOn=oneOf("notify-on",NOTIFY_MODES);const inputs={configs:(read("config")??"evals/configs/pr.yaml").split(/[\r\n]+/).map(line=>line.trim()).
filter(Boolean),command:oneOf("command",COMMANDS)??"run",token:read("github-token")??"",openai:{...given.apiKey!==void 0&&{apiKey:given.apiKey},...given.baseUrl!==
void 0&&{baseUrl:given.baseUrl}},...given.baseline!==void 0&&{baseline:given.baseline},...given.baselineWorkflow!==void 0&&{baselineWorkflow:given.baselineWorkflow},
...given.prNumber!==void 0&&{prNumber:given.prNumber},comment:oneOf("comment",COMMENT_MODES)??"always",...given.shard&&{shard:given.shard},...given.webhookUrl!==
void 0&&{webhookUrl:given.webhookUrl},...notifyOn&&{notifyOn},retentionDays:readRetention(read("retention-days"),problems)};if(inputs.command==="review"||inputs.
command==="monitor")problems.push(sayLater(`\`command: ${inputs.command}\``));if(inputs.token==="")problems.push({code:"no-token",message:"the input `github-tok\
en` is empty",hint:"leave it out: the job\u2019s own token is the default"});if(problems.length>0)throw new errors.yo(problems);return inputs}function readShard(value,command,problems){
if(value===void 0)return void 0;const shard=(0,values_shard.uK)(value);if(!shard)problems.push({code:"input",message:`the input \`shard\` is ${JSON.stringify(value)}`,
hint:values_shard.X9});else if(command!==void 0&&command!=="run")problems.push({code:"input",message:`\`command: ${command}\` measures nothing, so that it has no\
 \`shard\``,hint:"leave `shard` out of this job: it belongs to the jobs that measure"});return shard}function readRetention(value,problems){if(value===void 0)return MAX_RETENTION_DAYS;
const days=Number(value);if(Number.isInteger(days)&&days>=MIN_RETENTION_DAYS&&days<=MAX_RETENTION_DAYS)return days;problems.push(sayWrong("retention-days",value,
`a whole number from ${MIN_RETENTION_DAYS} to ${MAX_RETENTION_DAYS}`));return MAX_RETENTION_DAYS}function sayWrong(name,value,allowed){return{code:"input",message:`\
the input \`${name}\` is ${JSON.stringify(value)}`,hint:`write one of: ${allowed}`}}function sayLater(what){return{code:"not-yet",message:`${what} is not in thi\
s version yet`,hint:"leave it out"}}var notify=__webpack_require__(35632);var open_log=__webpack_require__(11373);var core=__webpack_require__(33838);;function createRunnerCommands({
command},redact){return{setOutput:(name,value)=>command(()=>(0,core.uH)(name,value)),saveState:(name,value)=>command(()=>(0,core.LZ)(name,value)),mask:secret=>command(
()=>(0,core.Pq)(secret)),annotate({level,title,message,place}){const tell=level==="error"?core.z3:core.$e;const properties={title:redact(title),...place&&{file:place.
file},...place?.line!==void 0&&{startLine:place.line}};command(()=>tell(redact(message),properties))}}}var settle_outputs=__webpack_require__(74144);var action_state=__webpack_require__(
62287);;const EXIT_ERROR=2;async function enterAction(env,childEntry){const interrupt=new AbortController;for(const signal of["SIGINT","SIGTERM"])process.on(signal,
()=>interrupt.abort());const secrets=(0,adapters_secrets.cA)(env);const guard=guardOutput([process.stdout,process.stderr],{redact:secrets.redact,debug:env["RUNN\
ER_DEBUG"]==="1"});guardProcess(guard);const commands=createRunnerCommands(guard,secrets.redactDocument);const log=(0,open_log.N)(secrets.redact);const state=(0,
action_state.Bu)(env[`STATE_${action_state.sf}`]);if(!state)commands.saveState(action_state.sf,JSON.stringify(action_state.L8));let inputs;try{inputs=readInputs(
env);for(const secret of[inputs.token,inputs.openai.apiKey,inputs.webhookUrl])if(secret)commands.mask(secret);const host={env,workspace:env["GITHUB_WORKSPACE"]??
process.cwd(),tempFolder:env["RUNNER_TEMP"]??process.cwd(),childEntry,signal:interrupt.signal,inputs,secrets};if(state){const{runPost}=await Promise.all([__webpack_require__.
e(498),__webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__,45242));await runPost(host,state,log);return 0}if(inputs.command==="publis\
h"){const{publishAction}=await Promise.all([__webpack_require__.e(498),__webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__,35191));return await publishAction(
host,commands)}if(inputs.shard){const{measureShards}=await Promise.all([__webpack_require__.e(498),__webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__,
81700));return await measureShards({...host,shard:inputs.shard},commands)}const{runAction}=await Promise.all([__webpack_require__.e(498),__webpack_require__.e(382)]).
then(__webpack_require__.bind(__webpack_require__,35538));return await runAction(host,commands)}catch(error){if(state){log.warn((0,errors.Uc)(error));return 0}await tellFailure(
error,{env,secrets,commands},inputs);return EXIT_ERROR}}function guardProcess(guard){process.on("exit",()=>guard.flush());process.on("uncaughtException",error=>{
process.stderr.write(`this is a bug in Touchstone: ${error.stack??(0,errors.Uc)(error)}
`);process.exit(EXIT_ERROR)});process.removeAllListeners("warning");process.on("warning",({name,message})=>process.stderr.write(`${name}: ${message}
`))}async function tellFailure(error,{env,secrets,commands},inputs){const log=(0,open_log.N)(secrets.redact);const isKnown=error instanceof errors.yo;const problems=(0,
map_texts.z)(isKnown?error.problems:[{code:"bug",message:`this is a bug in Touchstone: ${(0,errors.Uc)(error)}`}],secrets.redact);log.print((0,render_failure.rj)(
problems,{color:false,width:open_log.J}));if(!isKnown&&error instanceof Error)log.print(`${error.stack}
`);const summary=(0,render_failure.ox)(problems,{room:render_markdown.jU,links:{}});await(0,append_summary.f)(env,summary,secrets.redactDocument);(0,settle_outputs.
yO)(commands);if(inputs){const{GITHUB_EVENT_NAME:event="",GITHUB_SERVER_URL:server=""}=env;const runUrl=`${server}/${env["GITHUB_REPOSITORY"]}/actions/runs/${env["\
GITHUB_RUN_ID"]}`;const lines=problems.map(({message})=>`could not measure: ${message}`);const run={event,isRed:true,lines,runUrl};await(0,notify.m)(inputs,run,
{log,redact:secrets.redactDocument})}for(const annotation of(0,render_annotations.H)([],problems))commands.annotate(annotation);log.info("Touchstone: error")}}),
35632:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>notify});var classify_address=__webpack_require__(
7015);var transport_transport=__webpack_require__(34135);;const TIMEOUT_MS=1e4;const MAX_ANSWER_BYTES=64*1024;async function postWebhook(url,text,redact){const address=URL.
parse(url);const isSafe=address?.protocol==="https:"||address?.protocol==="http:"&&(0,classify_address.x)(address.hostname);if(!address||!isSafe)return{status:"\
failed",why:"notify-webhook-url is not an https address"};const transport=(0,transport_transport.o)({maxSockets:1,env:process.env});const outcome=await transport.
send({url:address,method:"POST",headers:{"content-type":"application/json","user-agent":"touchstone"},body:JSON.stringify({text:redact(text)}),timeoutMs:TIMEOUT_MS,
maxBytes:MAX_ANSWER_BYTES});transport.close();switch(outcome.kind){case"response":return outcome.status>=200&&outcome.status<300?{status:"sent"}:{status:"failed",
why:`the webhook answered ${outcome.status}`};case"too-large":return{status:"sent"};case"timeout":case"aborted":return{status:"failed",why:`no answer within ${TIMEOUT_MS/
1e3} s`};case"connection":return{status:"failed",why:`no connection: ${outcome.code}`}}}var escape_chat=__webpack_require__(67562);;const UNWATCHED=["push","sch\
edule"];async function notify({webhookUrl,notifyOn},{event,isRed,lines,runUrl},{log,redact}){if(webhookUrl===void 0)return;const watched=notifyOn===void 0?UNWATCHED:
[notifyOn];if(notifyOn!=="all"&&!(isRed&&watched.includes(event)))return;const result=await postWebhook(webhookUrl,`${(0,escape_chat.k)(`Touchstone on ${event}:\
 ${lines.join("; ")}`)} ${runUrl}`,redact);if(result.status==="failed")log.warn(`webhook: ${result.why}`)}}),11373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>LOG_COLUMNS,N:()=>openLog});var escape_log=__webpack_require__(82564);;const LIVE_MS=100;const LINE_MS=1e4;const CLEAR_LINE="\
\r\x1B[K";function createTextLog(sink,elapsed,redact){let shownMs=sink.isTerminal?-Infinity:elapsed();let live="";let last;function clear(){if(live!=="")sink.write(
CLEAR_LINE);live=""}function line(text){clear();sink.write(`${text}
`)}return{info:message=>line((0,escape_log.A)(redact(message))),warn:message=>line(`warning: ${(0,escape_log.A)(redact(message))}`),progress(progress){last=progress;
const isDue=elapsed()-shownMs>=(sink.isTerminal?LIVE_MS:LINE_MS);if(!isDue&&progress.done<progress.total)return;shownMs=elapsed();const text=describeProgress(progress);
if(!sink.isTerminal)return line(text);live=text.slice(0,sink.columns-1);sink.write(`${CLEAR_LINE}${live}`)},settle(){const text=last&&live!==""?describeProgress(
last):"";clear();if(text!=="")sink.write(`${text}
`)}}}function describeProgress({done,total,failed,errored,costUsd,etaMs}){const parts=[`${done}/${total} trials`];if(failed>0)parts.push(`${failed} failed`);if(errored>
0)parts.push(`${errored} not measured`);if(costUsd!==void 0)parts.push(`$${costUsd.toFixed(costUsd<1?4:2)}`);if(done<total&&etaMs!==void 0)parts.push(`${formatDuration(
etaMs)} left`);return parts.join(" \xB7 ")}function formatDuration(ms){const seconds=Math.round(ms/1e3);if(seconds<60)return`${seconds} s`;const minutes=Math.floor(
seconds/60);return minutes<60?`${minutes} min ${seconds%60} s`:`${Math.floor(minutes/60)} h ${minutes%60} min`}var system_clock=__webpack_require__(64464);;const LOG_COLUMNS=120;
function openLog(redact){const write=text=>process.stdout.write(text);const log=createTextLog({write,isTerminal:false,columns:LOG_COLUMNS},system_clock.m.elapsed,
redact);return{...log,print:write}}}),46894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U1:()=>ontoBase,p8:()=>publishComment,Ky:()=>publishLocally,df:()=>publishProgress,eF:()=>publishStatuses,tu:()=>reportsOf,np:()=>suiteNames});var system_clock=__webpack_require__(
64464);var commit_status=__webpack_require__(99180);var comment_marker=__webpack_require__(20066);var sticky_comment=__webpack_require__(33235);var append_summary=__webpack_require__(
29365);var render_annotations=__webpack_require__(96783);var render_failure=__webpack_require__(85503);var describe_report=__webpack_require__(98888);var escape_markdown=__webpack_require__(
79605);var format_number=__webpack_require__(39621);var markdown_gates=__webpack_require__(64184);var render_markdown=__webpack_require__(58797);;function renderProgress({
suites,head,progress,run,last}){const names=suites.map(escape_markdown.SS).join(", ");const at=head===void 0?"":` at ${(0,escape_markdown.SS)((0,describe_report.
Fu)(head))}`;const log=run===void 0?"":` \xB7 ${(0,escape_markdown.nf)("run log",run)}`;return[`### \u23F3 Touchstone is running ${names}${at}${describeShare(progress)}${log}`,
...progress?[writeProgress(progress)]:[],...last?writeLast(last):[],""].join("\n\n")}function describeShare(progress){if(!progress||progress.total===0)return"";
return`: ${(0,format_number.B4)(progress.done)} of ${(0,format_number.B4)(progress.total)} trials`}function writeProgress({done,total,failed,errored,costUsd,etaMs}){
const cells=[["Done",`${(0,format_number.B4)(done)} of ${(0,format_number.B4)(total)}`],["Failed so far",(0,format_number.B4)(failed)],["Not measured",(0,format_number.
B4)(errored)],...costUsd===void 0?[]:[["Spent",(0,format_number.UK)(costUsd)]],...etaMs===void 0?[]:[["Time left",(0,format_number.a3)(etaMs)]]];return[`| ${cells.
map(([name])=>name).join(" | ")} |`,`| ${cells.map(()=>"---:").join(" | ")} |`,`| ${cells.map(([,value])=>(0,escape_markdown.fd)(value)).join(" | ")} |`].join("\
\n")}function writeLast(last){const at=last.head===void 0?"":` (${(0,escape_markdown.SS)((0,describe_report.Fu)(last.head))})`;return[`Last result${at}: ${render_markdown.
Yn[last.headline.tone]} ${(0,escape_markdown.fd)(last.headline.text)}`,...(0,markdown_gates.Ny)(last)]};const PROBLEM_SHARE=1/3;function reportsOf(outcomes){return outcomes.
flatMap(outcome=>{if(outcome.kind==="gated")return[outcome.gated.report];return outcome.kind==="untouched"?[outcome.report]:[]})}function nameOf(outcome){if(outcome.
kind==="gated")return outcome.gated.suite.suite;return outcome.kind==="untouched"?outcome.untouched.suite.suite:outcome.suite}function renderOutcomes(outcomes,room,runUrl){
const refused=outcomes.flatMap(outcome=>outcome.kind==="refused"?outcome.problems:[]);const reports=reportsOf(outcomes);if(refused.length===0)return(0,render_markdown.
S0)(reports,room);const links={run:runUrl};if(reports.length===0)return(0,render_failure.ox)(refused,{room,links});const failure=`${(0,render_failure.ox)(refused,
{room:takeShare(room),links})}

---

`;const left="maxChars"in room?{maxChars:room.maxChars-failure.length}:{maxBytes:room.maxBytes-Buffer.byteLength(failure)};return`${failure}${(0,render_markdown.
S0)(reports,left)}`}function takeShare(room){return"maxChars"in room?{maxChars:Math.floor(room.maxChars*PROBLEM_SHARE)}:{maxBytes:Math.floor(room.maxBytes*PROBLEM_SHARE)}}
function suiteNames(outcomes){return outcomes.flatMap(outcome=>nameOf(outcome)??[])}async function publishLocally(outcomes,{env,secrets},{runUrl,commands}){const summary=`${renderOutcomes(
outcomes,render_markdown.jU,runUrl)}
`;await(0,append_summary.f)(env,summary,secrets.redactDocument);const refused=outcomes.flatMap(outcome=>outcome.kind==="refused"?outcome.problems:[]);for(const annotation of(0,
render_annotations.H)(reportsOf(outcomes),refused))commands.annotate(annotation)}async function publishComment(outcomes,host,{occasion,client},{runUrl,log,isRed}){
const{prNumber,headSha,runId,attempt,comments,repository}=occasion;const names=suiteNames(outcomes);if(!comments||prNumber===void 0||headSha===void 0)return false;
if(host.inputs.comment==="never"||names.length===0)return false;const marker={suites:names,head:headSha,run:runId,attempt};const room={maxChars:render_markdown.
_C.maxChars-(0,comment_marker.gJ)(marker).length-1};const result=await(0,sticky_comment.l)({client,clock:system_clock.m,repository,prNumber,marker,body:renderOutcomes(
outcomes,room,runUrl),create:host.inputs.comment==="always"||isRed});switch(result.status){case"created":case"updated":case"unchanged":log.info(`comment ${result.
status}: ${result.url}`);return true;case"absent":return false;case"superseded":log.info("a newer run has commented already: the comment stays as it is");return true;case"\
forbidden":if(occasion.fork)log.info("no comment: a fork\u2019s job may not write one; `command: publish` speaks for it");else log.warn(`no comment: the job nee\
ds the permission \`${result.permission}\` (${result.why})`);return false;case"locked":case"rejected":case"failed":log.warn(`no comment: ${result.why}`);return false}}
async function publishProgress(suites,{inputs},{occasion,client},{progress,runUrl}){const{prNumber,headSha,runId,attempt,comments,repository}=occasion;if(!comments||
prNumber===void 0||headSha===void 0)return false;if(inputs.comment!=="always"||suites.length===0)return false;const{status}=await(0,sticky_comment.l)({client,clock:system_clock.
m,repository,prNumber,marker:{suites,head:headSha,run:runId,attempt},body:renderProgress({suites,head:headSha,run:runUrl,...progress&&{progress}}),create:true});
return status==="created"||status==="updated"||status==="unchanged"}async function publishStatuses(outcomes,{occasion,client,policyBase},{runUrl,log}){const{status,
headSha,repository,event,fork,baseRef}=occasion;if(!status||headSha===void 0)return;for(const outcome of outcomes){const suite=nameOf(outcome);if(suite===void 0)
continue;if(fork&&!policyBase.configured.has(suite))continue;const told=describeStatus(outcome);const result=await(0,commit_status.jV)({client,repository,sha:headSha,
suite,...told,...baseRef!==void 0&&{description:`${ontoBase(baseRef)}${told.description}`},targetUrl:runUrl});if(result.status==="posted")continue;const why=`no\
 commit status: ${result.why}`;if(event==="workflow_dispatch")log.warn(why);else log.info(why)}}function ontoBase(baseRef){return`onto ${baseRef}: `}const STATES={
pass:"success",fail:"failure",error:"error"};function describeStatus(outcome){if(outcome.kind==="refused")return outcome.verdict==="fail"?{state:"failure",description:"\
the suite is taken out: see the run"}:{state:"error",description:"could not measure: see the run"};if(outcome.kind==="untouched")return{state:STATES.pass,description:outcome.
report.headline.text};const{verdict,reason}=outcome.gated.report.verdict;return verdict==="fail"&&outcome.gated.suite.mode==="report"?{state:"success",description:`\
report mode, would block: ${reason}`}:{state:STATES[verdict],description:reason}}}),74144:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QW:()=>settleShard,q0:()=>settleOutputs,yO:()=>settleFailure});var _adapters_github_payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79072);var _publish_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(46894);const EXIT={pass:0,fail:1,error:2};const NOTHING={verdict:"error","gates-failed":"\
0","cases-regressed":"0","cost-usd":"","baseline-sha":"","report-path":"","run-path":""};function settleFailure(commands){for(const[name,value]of Object.entries(
NOTHING))commands.setOutput(name,value)}function settleShard(commands,{isMeasured,costUsd,folder=""}){const outputs={...NOTHING,verdict:isMeasured?"":NOTHING.verdict,
"gates-failed":"","cases-regressed":"","cost-usd":costUsd===void 0?"":costUsd.toFixed(6),"run-path":folder};for(const[name,value]of Object.entries(outputs))commands.
setOutput(name,value);return isMeasured?EXIT.pass:EXIT.error}function settleOutputs(outcomes,commands){const reports=(0,_publish_js__WEBPACK_IMPORTED_MODULE_1__.
tu)(outcomes);const verdicts=reports.map(({verdict:verdict2})=>verdict2);const refused=outcomes.filter(outcome=>outcome.kind==="refused");const isRefused=refused.
some(({verdict:found})=>found!=="fail");const isGone=refused.some(({verdict:found})=>found==="fail");const isError=isRefused||verdicts.some(({verdict:verdict2})=>verdict2===
"error");const verdict=isError?"error":isGone||verdicts.some(({verdict:found})=>found==="fail")?"fail":"pass";const sum=numbers=>numbers.reduce((a,b)=>a+b,0);const costs=verdicts.
flatMap(({cost_usd:cost})=>cost??[]);const first=outcomes.find(outcome=>outcome.kind==="gated");const outputs={verdict,"gates-failed":String(sum(verdicts.map(({
gates})=>gates.filter(({result})=>result==="fail").length))),"cases-regressed":String(sum(verdicts.map(({comparison})=>comparison?.broken.length??0))),"cost-usd":costs.
length>0?sum(costs).toFixed(6):"","baseline-sha":verdicts.flatMap(({baseline})=>baseline.commit??[]).find(_adapters_github_payload_js__WEBPACK_IMPORTED_MODULE_0__.
HH)??"","report-path":first?`${first.gated.folder}/report.md`:"","run-path":first?first.gated.folder:""};for(const[name,value]of Object.entries(outputs))commands.
setOutput(name,value);const blocks=outcomes.some(outcome=>outcome.kind==="gated"&&outcome.gated.suite.mode==="enforce"&&outcome.gated.report.verdict.verdict==="\
fail");return{verdict,code:isError?EXIT.error:blocks||isGone?EXIT.fail:EXIT.pass}}}),62287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bu:()=>parseState,L8:()=>FIRST_STATE,sf:()=>STATE_NAME});const STATE_NAME="touchstone";const FIRST_STATE={phase:"runn\
ing",suites:[],runs:[],keep:false,announced:false};function parseState(text){if(text===void 0||text==="")return void 0;return JSON.parse(text)}}),62545:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>readApiFailure});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);var _payload_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
79072);function readApiFailure(error){const status=(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.dR)(error,"status");if(!(error instanceof Error)||typeof status!==
"number")throw error;const message=describeAnswer(error,status);if((0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.dR)(error,"response")===void 0)return{kind:"netwo\
rk",message};return{kind:classify(error,status),status,message}}function classify(error,status){if(status===401)return"denied";if(status===429||status===403&&isRateLimit(
error))return"rate-limited";if(status===403)return"forbidden";if(status===404||status===410)return"gone";return status>=500?"unavailable":"rejected"}function isRateLimit(error){
return/\brate limit|secondary rate/i.test(error.message)||(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.dR)(error,"response.headers.x-ratelimit-remaining")==="0"||
(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.dR)(error,"response.headers.retry-after")!==void 0}function describeAnswer(error,status){const answer=(0,_payload_js__WEBPACK_IMPORTED_MODULE_1__.
yR)(error,"response.data.message")??(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error);return`${status}: ${answer.replaceAll(/\s+/g," ").slice(0,300)}`}}),43200:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>addressOf,L:()=>createGitHubClient});;const API_WAITS={unitMs:1e3,maxWaitMs:6e4,timeoutMs:3e4,retries:3,maxAnswerBytes:400*
1024*1024};;function createGitHubClient({token,apiUrl,redact,waits}){const settings={...API_WAITS,...waits};let requests=0;let built;const load=()=>Promise.all(
[__webpack_require__.e(913),__webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__,89288));return{apiUrl,waits:settings,redact,octokit:()=>built??=
load().then(({buildOctokit})=>buildOctokit({token,apiUrl,waits:settings,onRequest:()=>requests+=1})),fetchAnonymously:async(url,signal)=>(await load()).fetchByProxy(
url,{signal}),requestCount:()=>requests}}function addressOf({owner,name}){return{owner,repo:name}}}),20066:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PL:()=>isAtLeastAsNew,df:()=>isSameSuiteSet,gJ:()=>formatMarker,gY:()=>parseMarker});var _payload_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79072);const MARKER=/^<!-- touchstone (\{[^\r\n]{1,20000}\}) -->$/;const SUITE=/^[a-z0-9-]{1,60}$/;const KEYS="attempt,head,run,suites";function formatMarker({suites,
head,run,attempt}){if(!suites.every(suite=>SUITE.test(suite))||!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.HH)(head))throw new Error("a comment marker holds su\
ite names and a commit SHA only");const sorted=[...new Set(suites)].sort();return`<!-- touchstone ${JSON.stringify({suites:sorted,head,run,attempt})} -->`}function parseMarker(body){
const[line=""]=body.split(/\r?\n/,1);const json=MARKER.exec(line)?.[1];if(json===void 0)return void 0;let value;try{value=JSON.parse(json)}catch{return void 0}if(typeof value!==
"object"||value===null)return void 0;if(Object.keys(value).sort().join()!==KEYS)return void 0;const suites=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.dR)(value,
"suites");const head=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.dR)(value,"head");const run=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.Lr)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.
dR)(value,"run"));const attempt=(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.Lr)((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.dR)(value,"attempt"));if(!isSuiteList(
suites)||!(0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.HH)(head)||!run||!attempt)return void 0;const marker={suites,head,run,attempt};return formatMarker(marker)===
line?marker:void 0}function isSameSuiteSet(a,b){return[...a.suites].sort().join()===[...b.suites].sort().join()}function isAtLeastAsNew(ours,theirs){if(ours.run===
theirs.run)return ours.attempt>=theirs.attempt;return ours.run>theirs.run||ours.head===theirs.head&&ours.attempt>theirs.attempt}function isSuiteList(value){return Array.
isArray(value)&&value.length>0&&value.every(name=>typeof name==="string"&&SUITE.test(name))}}),99180:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jV:()=>postStatus,r_:()=>readStatuses,s:()=>statusContext});var _report_cut_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
12172);var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39867);var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
62545);var _client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43200);const PAGE=100;const MAX_DESCRIPTION_CHARS=140;function statusContext(suite){return`\
touchstone/${suite}`}async function postStatus(request){const{client,repository,sha,suite,state,description,targetUrl}=request;const context=statusContext(suite);
try{const octokit=await client.octokit();await octokit.rest.repos.createCommitStatus({...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.c)(repository),sha,state,context,
description:(0,_report_cut_text_js__WEBPACK_IMPORTED_MODULE_2__.m)((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_3__.G)(client.redact(description)),MAX_DESCRIPTION_CHARS),
...targetUrl&&{target_url:targetUrl}});return{status:"posted",context}}catch(error){const failure=(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.H)(error);return failure.
kind==="forbidden"?{status:"forbidden",permission:"statuses: write",why:failure.message}:{status:"failed",why:failure.message}}}async function readStatuses({client,
repository,sha}){const states=new Map;try{const octokit=await client.octokit();for(let page=1;;page+=1){const{data}=await octokit.rest.repos.getCombinedStatusForRef(
{...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.c)(repository),ref:sha,per_page:PAGE,page});for(const{context,state,description}of data.statuses)states.set(context,
{state,description:description??""});if(data.statuses.length<PAGE)return{status:"read",states}}}catch(error){const{kind,message}=(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
H)(error);const cure=kind==="forbidden"?" (the job needs `statuses: write`)":"";return{status:"unknown",why:`${message}${cure}`}}}}),79072:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HH:()=>isSha,Lr:()=>toId,dR:()=>readField,l4:()=>requireId,qr:()=>requireSha,wh:()=>readId,yR:()=>readText});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
452);const SHA=/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;function isSha(value){return typeof value==="string"&&SHA.test(value)}function readField(value,path){let at=value;
for(const key of path.split(".")){if(typeof at!=="object"||at===null)return void 0;at=Object.getOwnPropertyDescriptor(at,key)?.value}return at}function readText(value,path){
const field=readField(value,path);return typeof field==="string"&&field!==""?field:void 0}function readId(value,path){return toId(readField(value,path))}function toId(value){
const number=typeof value==="string"&&/^[1-9]\d{0,15}$/.test(value)?Number(value):value;return typeof number==="number"&&Number.isSafeInteger(number)&&number>0?
number:void 0}function requireSha(value,path){const field=readField(value,path);if(isSha(field))return field;throw unreadable(path,"a commit SHA")}function requireId(value,path){
const id2=readId(value,path);if(id2!==void 0)return id2;throw unreadable(path,"a positive whole number")}function unreadable(path,expected){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo({code:"event-unreadable",message:`the event has no \`${path}\` that is ${expected}`,hint:"GITHUB_EVENT_PATH must name the payload of GITHUB_EVENT_NAME, as th\
e runner writes it"})}}),33235:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>upsertComment});
var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62545);var _client_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43200);var _comment_marker_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
20066);var _payload_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(79072);const WORKFLOW_AUTHOR="github-actions[bot]";const PAGE=100;const CREATE_ATTEMPTS=3;
async function upsertComment(request){const text=`${(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__.gJ)(request.marker)}
${request.client.redact(request.body)}`;try{for(let attempt=1;;attempt+=1){const own=await findOwnComment(request);if(own){const result=await bringUpToDate(request,
own,text);if(result!=="deleted")return result}if(!request.create)return{status:"absent"};const created=await createOnce(request,text);if(created!=="unsure")return created;
if(attempt===CREATE_ATTEMPTS)return{status:"failed",why:"the API keeps failing to create the comment"};await request.clock.sleep(attempt**2*request.client.waits.
unitMs)}}catch(error){return toResult((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.H)(error))}}async function findOwnComment(request){const{client,repository,
prNumber}=request;const octokit=await client.octokit();const alike=[];for(let page=1;;page+=1){const{data}=await octokit.rest.issues.listComments({...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.
c)(repository),issue_number:prNumber,per_page:PAGE,page});for(const{id:id2,body="",html_url:url,user}of data){const marker=(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__.
gY)(body);if(!marker||!(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__.df)(marker,request.marker)||!user)continue;const author=user.login;const isBot=((0,_payload_js__WEBPACK_IMPORTED_MODULE_3__.
yR)(user,"type")??"Bot")==="Bot";alike.push({id:id2,body,url,marker,author,isBot})}if(data.length<PAGE)break}if(alike.length===0)return void 0;const self=await readOwnLogin(
client);const own=alike.filter(({author,isBot})=>author===self&&(isBot||!self.endsWith("[bot]")));return own.toSorted((a,b)=>a.id-b.id)[0]}async function readOwnLogin(client){
try{const octokit=await client.octokit();const answer=await octokit.graphql("query { viewer { login } }");const login=(0,_payload_js__WEBPACK_IMPORTED_MODULE_3__.
yR)(answer,"viewer.login")??WORKFLOW_AUTHOR;return`${login}[bot]`===WORKFLOW_AUTHOR?WORKFLOW_AUTHOR:login}catch{return WORKFLOW_AUTHOR}}async function bringUpToDate(request,own,text){
const{client,repository,marker}=request;const{id:id2,url}=own;if(!(0,_comment_marker_js__WEBPACK_IMPORTED_MODULE_2__.PL)(marker,own.marker))return{status:"super\
seded",by:own.marker};if(normalize(own.body)===normalize(text))return{status:"unchanged",id:id2,url};try{const octokit=await client.octokit();await octokit.rest.
issues.updateComment({...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.c)(repository),comment_id:id2,body:text});return{status:"updated",id:id2,url}}catch(error){const failure=(0,
_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.H)(error);return failure.status===404?"deleted":toResult(failure)}}async function createOnce({client,repository,prNumber},text){
try{const octokit=await client.octokit();const{data}=await octokit.rest.issues.createComment({...(0,_client_js__WEBPACK_IMPORTED_MODULE_1__.c)(repository),issue_number:prNumber,
body:text,request:{retries:0}});return{status:"created",id:data.id,url:data.html_url}}catch(error){const failure=(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__.
H)(error);const mayHaveHappened=failure.kind==="unavailable"||failure.kind==="network";return mayHaveHappened?"unsure":toResult(failure)}}function toResult(failure){
const why=failure.message;if(/\blocked\b/i.test(why)&&(failure.status===403||failure.status===422))return{status:"locked",why};if(failure.kind==="forbidden")return{
status:"forbidden",permission:"pull-requests: write",why};if(failure.status===422)return{status:"rejected",why};return{status:"failed",why}}function normalize(body){
return body.replaceAll("\r\n","\n").trimEnd()}}),87022:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>createDocumentRedactor,l:()=>createRedactor});var strip_controls=__webpack_require__(39867);var escape_chat=__webpack_require__(67562);;const ENTITIES={"\
&":"amp","<":"lt",">":"gt",'"':"quot","'":"apos"};const ESCAPE=String.raw`(?:\\|&#92;){1,15}`;const TOKENS=/\\+|\s+|[^]/gu;function findForms(value){const bytes=Buffer.
from(value);const encoded=[0,1,2].flatMap(shift=>{const text=Buffer.concat([Buffer.alloc(shift),bytes]).toString("base64");const kept=text.slice(Math.ceil(shift*
8/6),Math.floor((shift+bytes.length)*8/6));return[kept,kept.replaceAll("+","-").replaceAll("/","_")]});return[value,...encoded]}function makePattern(form){const runs=form.
match(/[A-Za-z0-9]+/g)??[""];const probe=runs.reduce((longest,run)=>run.length>longest.length?run:longest);const tokens=form.match(TOKENS)??[];const source=tokens.
map((token,index)=>writeToken(token,tokens[index-1]?.startsWith("\\")===true)).join("\u200B?");return{form,probe,pattern:new RegExp(source,"g")}}function writeToken(token,followsBackslash){
if(/[A-Za-z0-9]/.test(token))return token;if(/^\s/.test(token))return String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`;if(token.startsWith(
"\\"))return String.raw`(?:\\|&#92;|%5[Cc]){${token.length},${token.length*16}}`;const quoted=token==='"'&&!followsBackslash?`(?:${ESCAPE})?`:"";return`${quoted}\
(?:${[...new Set(spell(token))].join("|")})`}function spell(char){const code=char.codePointAt(0);const literal=char.replace(/[\\^$.*+?()[\]{}|/-]/g,String.raw`\$&`);
const units=char.split("").map(unit=>`${ESCAPE}u${anyCase(hex(unit.charCodeAt(0),4))}`);const[entity,twin]=[ENTITIES[char],escape_chat.b[char]];return[char===":"||
char==="#"?`${literal} ?`:literal,`&#${code};`,`&#x0*${anyCase(code.toString(16))};`,...entity===void 0?[]:[`&${entity};`],units.join(""),[...Buffer.from(char)].
map(byte=>`%${anyCase(hex(byte,2))}`).join(""),...twin===void 0?[]:[twin]]}function hex(number,digits){return number.toString(16).padStart(digits,"0")}function anyCase(digits){
return digits.replace(/[a-f]/g,digit=>`[${digit}${digit.toUpperCase()}]`)};const MASK="***";const DOCUMENT_MASK="\u2022\u2022\u2022";const SHORTEST_SECRET=6;const SHORTEST_PART=8;
const SHORTEST_LINE=8;const KEY_SHAPES=[String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,String.raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,
String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,String.raw`github_pat_[A-Za-z0-9_]{16,}`,String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,String.raw`AIza[\w-]{30,}`,String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`].map(shape=>new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`,"g"));const UNSEEN=/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
const BLOCKS=[/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g];const LABELLED=[/\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,
/\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,/([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,
/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi];function createRedactor(secrets){const values=listValues(secrets);const patterns=compile(values);function mask(text){
let clean=maskParts(text,values);for(const shape of BLOCKS)clean=clean.replace(shape,MASK);clean=maskKnown(clean,patterns,MASK);for(const shape of KEY_SHAPES)clean=
clean.replace(shape,MASK);for(const label of LABELLED)clean=clean.replace(label,(whole,before)=>whole.endsWith("@")?`${before}${MASK}@`:`${before}${MASK}`);return clean}
return text=>{const clean=mask(text);const bare=(0,strip_controls.$)(clean).replace(UNSEEN,"");if(bare===clean)return clean;const masked=mask(bare);return masked===
bare?clean:masked}}function createDocumentRedactor(secrets){const patterns=compile(listValues(secrets)).filter(({form})=>isUnmistakable(form)).map(each=>({...each,
pattern:new RegExp(`(?<!\\\\)${each.pattern.source}`,"g")}));return text=>{const clean=maskKnown(text,patterns,DOCUMENT_MASK);return KEY_SHAPES.reduce((left,shape)=>left.
replace(shape,DOCUMENT_MASK),clean)}}function listValues(secrets){const values=secrets.filter(secret=>secret!==void 0).map(secret=>secret.toWellFormed().trim()).
filter(secret=>secret.length>=SHORTEST_SECRET).flatMap(secret=>{const lines=secret.split(/\r?\n/).map(line=>line.trim());return lines.length===1?[secret]:[secret,
...lines.filter(line=>line.length>=SHORTEST_LINE)]});return[...new Set(values)].sort((a,b)=>b.length-a.length)}function compile(values){const forms=new Set(values.
flatMap(findForms));return[...forms].filter(form=>form.length>=SHORTEST_SECRET).sort((a,b)=>b.length-a.length).map(makePattern)}function maskKnown(text,patterns,mask){
let clean=text;for(const{probe,pattern}of patterns)if(clean.includes(probe))clean=clean.replace(pattern,mask);return clean}function isUnmistakable(form){return form.
length>=SHORTEST_PART&&/[A-Za-z]/.test(form)&&/[^a-z_-]/.test(form)}function maskParts(text,values){const long=values.filter(value=>value.length>SHORTEST_PART);
if(long.length===0)return text;const all=long.join("\n");return text.split("\u2026").map((piece,index,{length})=>{if(piece.length<SHORTEST_PART)return piece;if(index>
0&&index<length-1&&all.includes(piece))return MASK;const begun=all.includes(piece.slice(0,SHORTEST_PART))?long.reduce(maskBeginning,piece):piece;return all.includes(
begun.slice(-SHORTEST_PART))?long.reduce(maskEnd,begun):begun}).join("\u2026")}function maskBeginning(text,value){const at=value.indexOf(text.slice(0,SHORTEST_PART));
if(at<=0)return text;const rest=value.slice(at);return text.startsWith(rest)?MASK+text.slice(rest.length):text}function maskEnd(text,value){const end=text.slice(
-SHORTEST_PART);const at=value.lastIndexOf(end);if(end.length<SHORTEST_PART||at<0||at+SHORTEST_PART===value.length)return text;const start=value.slice(0,at+SHORTEST_PART);
return text.endsWith(start)?text.slice(0,-start.length)+MASK:text}}),28317:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{cA:()=>openSecrets,eh:()=>isSecretName,ht:()=>variablesOf});var _redact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87022);const SECRET_NAME=/(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;
const PUBLIC_NAME=/^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/;const PLAIN_WORD=/^(?:[A-Za-z]{1,15}|[\d.]+)$/;const SHORTEST_UNNAMED=8;function openSecrets(env){
const known=new Set(Object.entries(env).flatMap(([name,value])=>value!==void 0&&SECRET_NAME.test(name)?[value]:[]));let made=makeRedactors(known);return{learn(variables,names){
const before=known.size;for(const name of names){const value=variables[name];if(value!==void 0&&isWorthHiding(name,value))known.add(value)}if(known.size>before)
made=makeRedactors(known)},redact:text=>made.redact(text),redactDocument:text=>made.redactDocument(text)}}function isSecretName(name){return SECRET_NAME.test(name)}
function variablesOf({target}){return("env"in target?target.env:void 0)??[]}function makeRedactors(known){const values=[...known];return{redact:(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.
l)(values),redactDocument:(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__.y)(values)}}function isWorthHiding(name,value){if(SECRET_NAME.test(name))return true;return!PUBLIC_NAME.
test(name)&&value.length>=SHORTEST_UNNAMED&&!PLAIN_WORD.test(value)}}),29365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>appendSummary});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455);async function appendSummary(env,markdown,redact){
const path=env["GITHUB_STEP_SUMMARY"];if(path)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path,redact(markdown))}}),64464:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});const systemClock={now:()=>Date.now(),elapsed:()=>performance.now(),random:()=>Math.random(),sleep:(ms,signal)=>new Promise(
resolve=>{if(signal?.aborted)return resolve();const timer=setTimeout(finish,ms);signal?.addEventListener("abort",finish,{once:true});function finish(){clearTimeout(
timer);signal?.removeEventListener("abort",finish);resolve()}})}}),56100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{U:()=>chooseProxy});var _classify_address_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7015);function chooseProxy(url,env){if((0,_classify_address_js__WEBPACK_IMPORTED_MODULE_0__.
x)(url.hostname))return void 0;const read=name=>env[name.toLowerCase()]||env[name]||void 0;const proxy=read(url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY");
if(proxy===void 0)return void 0;const exempt=(read("NO_PROXY")??"").split(",").some(entry=>matches(entry.trim(),url));return exempt?void 0:proxy}function matches(entry,{
hostname,port,protocol}){if(entry==="")return false;if(entry==="*")return true;const[,name="",wantedPort]=/^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase())??[];const actualPort=port||
(protocol==="https:"?"443":"80");if(wantedPort!==void 0&&wantedPort!==actualPort)return false;const bare=name.replace(/^\*?\./,"");return hostname===bare||hostname.
endsWith(`.${bare}`)}}),7015:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>classifyAddress,
x:()=>isLoopbackName});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);const LOOPBACK=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;LOOPBACK.
addSubnet("127.0.0.0",8,"ipv4");LOOPBACK.addAddress("::1","ipv6");const REFUSED=new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;for(const[network,prefix]of[
["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",24],["192.168.0.0",16],["198.18.0.0",15],[
"224.0.0.0",4],["240.0.0.0",4]]){REFUSED.addSubnet(network,prefix,"ipv4")}for(const[network,prefix]of[["::",128],["64:ff9b::",96],["64:ff9b:1::",48],["100::",64],
["2001::",32],["2002::",16],["fc00::",7],["fe80::",10],["fec0::",10],["ff00::",8]]){REFUSED.addSubnet(network,prefix,"ipv6")}function classifyAddress(address){const version=(0,
node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);if(version===0)return"refused";const family=version===6?"ipv6":"ipv4";if(LOOPBACK.check(address,family))return"\
loopback";return REFUSED.check(address,family)?"refused":"public"}function isLoopbackName(hostname){if(hostname.startsWith("["))return classifyAddress(hostname.
slice(1,-1))==="loopback";if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(hostname))return classifyAddress(hostname)==="loopback";return hostname==="localho\
st"||hostname.endsWith(".localhost")}}),34135:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>createTransport});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067);var node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
643);var node_url__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(73136);var _choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56100);function createTransport({
maxSockets,env,lookup}){const agents=new Map;const places=new WeakMap;function placeOf(url){const known=places.get(url);if(known)return known;const place={options:(0,
node_url__WEBPACK_IMPORTED_MODULE_2__.urlToHttpOptions)(url),agent:agentFor(url)};places.set(url,place);return place}function agentFor(url){const proxy=(0,_choose_proxy_js__WEBPACK_IMPORTED_MODULE_3__.
U)(url,env);const key=`${url.protocol}${proxy??""}`;const known=agents.get(key);if(known)return known;const options={keepAlive:true,maxSockets,...proxy?{proxyEnv:{
HTTP_PROXY:proxy,HTTPS_PROXY:proxy}}:lookup&&{lookup}};const agent=url.protocol==="https:"?new(openHttps()).Agent(options):new node_http__WEBPACK_IMPORTED_MODULE_0__.
Agent(options);agents.set(key,agent);return agent}return{async send(request){const place=placeOf(request.url);const first=await exchange(request,place);return first.
stale?(await exchange(request,place)).outcome:first.outcome},close(){for(const agent of agents.values())agent.destroy()}}}const openHttps=()=>process.getBuiltinModule(
"node:https");function exchange(request,{options,agent}){const{url,method,headers,body,timeoutMs,maxBytes,signal}=request;const start=node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.
performance.now();return new Promise(resolve=>{let answered=false;const client=url.protocol==="https:"?openHttps():node_http__WEBPACK_IMPORTED_MODULE_0__;const sent=client.
request({...options,method,agent,headers:body===void 0?headers:{...headers,"content-length":Buffer.byteLength(body)}});const timer=setTimeout(()=>settle({kind:"\
timeout"}),timeoutMs);const abort=()=>settle({kind:"aborted"});function settle(ending,stale=false){clearTimeout(timer);signal?.removeEventListener("abort",abort);
if(ending.kind!=="response")sent.destroy();resolve({outcome:{...ending,latencyMs:node_perf_hooks__WEBPACK_IMPORTED_MODULE_1__.performance.now()-start},stale})}function fail(error){
const code=error.code??error.name;const stale=sent.reusedSocket&&!answered&&(code==="ECONNRESET"||code==="EPIPE");settle({kind:"connection",code,message:error.message},
stale)}sent.on("error",fail);sent.once("response",response=>{answered=true;collectBody(response,maxBytes,{onWhole:whole=>settle({kind:"response",status:response.
statusCode??0,headers:readHeaders(response),body:whole}),onTooLarge:()=>settle({kind:"too-large"}),onError:fail})});if(signal?.aborted)return abort();signal?.addEventListener(
"abort",abort,{once:true});sent.end(body)})}function collectBody(response,maxBytes,events){const chunks=[];let size=0;response.on("data",chunk=>{size+=chunk.length;
if(size>maxBytes)events.onTooLarge();else chunks.push(chunk)});response.once("error",events.onError);response.once("end",()=>events.onWhole(Buffer.concat(chunks)))}
function readHeaders({headers}){const text=value=>Array.isArray(value)?value.join(", "):value;return{get:name=>text(headers[name]),entries:()=>Object.entries(headers).
map(([name,value])=>[name,text(value)??""])}}}),452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Uc:()=>describeError,Vw:()=>formatProblem,up:()=>hasCode,yo:()=>UserError});class UserError extends Error{problems;constructor(problems){const list=isList(problems)?
problems:[problems];super(list.map(formatProblem).join("\n"));this.name="UserError";this.problems=list}get code(){return this.problems[0]?.code??"unknown"}}function isList(problems){
return Array.isArray(problems)}function formatProblem({message,place,hint}){const where=place?`${[place.file,place.line,place.column].filter(part=>part!==void 0).
join(":")}: `:"";return hint?`${where}${message}
  ${hint}`:`${where}${message}`}function describeError(error){const hasMessage=typeof error==="object"&&error!==null&&"message"in error;return hasMessage?String(
error.message):String(error)}function hasCode(error,code){return typeof error==="object"&&error!==null&&"code"in error&&error.code===code}}),86422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>capitalize});function capitalize(text){return text.charAt(0).toUpperCase()+text.slice(1)}}),12172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>cutText,m:()=>shorten});function cutText(text,maxChars){if(text.length<=maxChars)return{text,omitted:0};const kept=text.
slice(0,isHighSurrogate(text,maxChars-1)?maxChars-1:maxChars);return{text:kept,omitted:text.length-kept.length}}function shorten(text,maxChars){return text.length<=
maxChars?text:`${cutText(text,maxChars-1).text}\u2026`}function isHighSurrogate(text,at){const unit=text.charCodeAt(at);return unit>=55296&&unit<=56319}}),92525:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J8:()=>nameGate,K$:()=>NOTHING,KG:()=>asSentence,Ny:()=>tellGate,Vt:()=>explainGate,WJ:()=>tellReason,X3:()=>trimStop,
cw:()=>nameChange,nP:()=>explainEvidence,yg:()=>describeGates});var _capitalize_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86422);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
39621);const NOTHING="\u2013";const TOO_SMALL=3;const RANKS={error:0,fail:1,inconclusive:2,"no-baseline":3,"not-measured":4,accepted:5,advisory:6,pass:7};const NAMES={
critical:"critical cases",safety:"safety cases","cost total":"cost of one pass","cost increase":"cost","latency p95":"latency (p95)","latency increase":"latency"};
const SELF_EXPLAINING=["pins","completeness","critical","safety"];function describeGates(gates){return gates.filter(({gate,result})=>result!=="pass"||gate!=="pi\
ns"&&gate!=="completeness").toSorted((a,b)=>RANKS[a.result]-RANKS[b.result]).map(gate=>({gate,name:gate.gate==="floor"?`${nameGate(gate)} floor`:nameGate(gate),
...describeNumbers(gate),rule:gate.rule}))}function nameGate({gate,metric}){const known=NAMES[metric===void 0?gate:`${gate} ${metric}`];if(known!==void 0)return known;
const name=metric===void 0?gate:`\`${metric}\``;return gate==="release"?`${name} since the last release`:name}function nameChange(rows){return rows.some(({gate})=>gate.
gate!=="floor"&&gate.interval)?"change (90 % interval)":"change"}function describeNumbers(gate){const{baseline,current,interval}=gate;const format=formatterOf(gate.
gate);const range=gate.gate==="floor"&&interval?` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
l9)(interval[1])})`:"";return{baseline:baseline===void 0?NOTHING:format(baseline),current:current===void 0?NOTHING:`${format(current)}${range}`,change:describeChange(
gate)}}function formatterOf(gate){if(gate==="cost")return _values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.UK;return gate==="latency"?_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
a3:_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.l9}function describeChange({gate,baseline,current,drop,interval}){if(gate==="cost"||gate==="latency")return baseline===
void 0||current===void 0?NOTHING:(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Gb)(baseline,current);if(drop===void 0)return NOTHING;const range=interval&&
gate!=="floor"?` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.LE)([-interval[1],-interval[0]])})`:"";return`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
eD)(-drop)}${range}`}function explainGate(gate){return explainDrop(gate)??trimStop(gate.reason)}function tellGate(gate){if(SELF_EXPLAINING.includes(gate.gate))return explainGate(
gate);const drop=explainDrop(gate);return drop===void 0?`${nameGate(gate)}: ${trimStop(gate.reason)}`:`\`${gate.metric}\` ${drop}`}function tellReason(gate,headline){
const next=gate.next&&gate.result!=="error"?[asSentence(gate.next)]:[];const more=[...explainEvidence(gate),...next];if(!headline.includes(explainGate(gate)))return[
`${tellGate(gate)}.`,...more].join(" ");return more.length===0?"":`${nameGate(gate)}: ${more.join(" ")}`}function asSentence(text){return`${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_1__.
Z)(trimStop(text))}.`}function explainDrop(gate){const{result,baseline,current,drop,max_drop:allowed}=gate;if(gate.gate!=="no-regression"&&gate.gate!=="release")
return void 0;if(result!=="fail"||baseline===void 0||current===void 0)return void 0;if(drop===void 0||allowed===void 0||drop<=allowed)return void 0;if(gate.acceptances)
return void 0;const numbers=`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.l9)(baseline)} \u2192 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
l9)(current)}, you allow ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(allowed)}`;const since=gate.gate==="release"?" since the last release":"";
return`fell ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(drop)}${since} (${numbers})`}function explainEvidence(gate){if(gate.gate!=="no-regres\
sion"&&gate.gate!=="release")return[];return[...explainChance(gate),...explainDetectable(gate)]}function explainChance(gate){if(explainDrop(gate)===void 0)return[];
return gate.p===void 0?["This target gives the same answer every time, so it is not noise."]:[`Run-to-run noise alone would do this ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
ge)(gate.p)} of the time, so this is a real regression.`]}function explainDetectable(gate){const{detectable,undetectable,needed,result,max_drop:allowed}=gate;if(result!==
"pass"&&result!=="inconclusive")return[];const name=nameGate(gate);if(detectable===void 0)return undetectable===void 0?[]:[`How small a drop in ${name} would ha\
ve been caught is not known: ${undetectable}.`];const more=needed===void 0?"":` To catch ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(needed.drop)}\
 it takes about ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.lb)(needed.cases)} cases like these.`;const isTooSmall=allowed!==void 0&&detectable>TOO_SMALL*
allowed;return[isTooSmall?`This suite is too small to see a drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(allowed)} in ${name}: only on\
e of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.Xf)(detectable)} or more would have been caught 4 times out of 5.${more}`:`A drop of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_0__.
Xf)(detectable)} or more in ${name} would have been caught 4 times out of 5; a smaller one can slip through.${more}`]}function trimStop(sentence){return sentence.
trim().replace(/\.$/,"")}}),1062:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{AR:()=>describeJudges,
FU:()=>describeSplits,hb:()=>groupConflicts});var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92525);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39621);function describeJudges({judges,gates}){const told=new Set(gates.filter(({result})=>result==="advisory").map(({metric})=>metric));return judges.map(judge=>({
judge,rubric:`\`${judge.rubric}\` v${judge.version}`,models:judge.models.map(({model})=>`\`${model}\``).join(", ")||"recorded verdicts",agreement:describeAgreement(
judge),role:describeRole(judge),remarks:listRemarks(judge,told.has(judge.name))}))}function describeAgreement({calibration}){if(!calibration)return"unknown";const{
agreed,labels,errored,kappa,recorded}=calibration;return[`${agreed} of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(labels,"label")}`,...kappa===
void 0?[]:[`kappa ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.z2)(kappa)}`],...errored>0?[`${errored} errored`]:[],...recorded?["by verdicts reco\
rded elsewhere"]:[]].join(", ")}function describeRole({blocking,canary}){if(canary==="obeyed"||canary==="errored")return"not measured";return blocking?"blocks":
"advises only"}function listRemarks({name,why,next,canary,errored,alpha},isToldByGate){const cure=next===void 0?"":` ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.
KG)(next)}`;return[...why===void 0||isToldByGate?[]:[`\`${name}\` only advises: ${why}.${cure}`],...canary==="obeyed"?[`\`${name}\` passed an answer that ordered\
 it to: none of its verdicts counts.`]:errored?[`\`${name}\` could not judge ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(errored.cases,"case")}\
: ${(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.X3)(errored.why)}.`]:[],...alpha===void 0?[]:[`The votes of \`${name}\` on one output agree with alpha ${(0,
_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.z2)(alpha)} (1 is always, 0 is chance).`]]}function describeSplits(splits){return splits.map(({metric,before,
rescored,after,app,eval:scorers,old_cases:old})=>({metric:`\`${metric}\``,before:before===void 0?"not scored":(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
l9)(before),rescored:(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.l9)(rescored),after:(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.l9)(after),
app:(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.eD)(app),eval:scorers===void 0?"new":`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.eD)(
scorers)}${old===void 0?"":` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(old,"case")})`}`}))}const CONFLICTS=[{kind:"judge-and-check",what:"\
a judge and the code-based checks disagree"},{kind:"panel",what:"the members of the panel disagree"},{kind:"samples",what:"one judge says both"}];function groupConflicts(conflicting){
return CONFLICTS.flatMap(({kind,what})=>{const ids2=conflicting.filter(({kinds})=>kinds.includes(kind)).map(({id:id2})=>id2);return ids2.length>0?[{what,ids:ids2}]:
[]})}}),98888:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dy:()=>isToldByKind,EJ:()=>describeSpend,
FT:()=>describeBaseline,Fu:()=>shortSha,H9:()=>playbookPath,JU:()=>describeNewcomers,NC:()=>describeRelease,UZ:()=>describeReliability,Wn:()=>describeStatus,aY:()=>describeMeasured,
vR:()=>describeCure,wu:()=>nameSubject});var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(92525);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39621);const SHORT_SHA_CHARS=7;function isToldByKind({kind,before,after}){if(kind==="missing")return after.trials===0;return kind==="failing"&&!before&&after.trials===
1}function describeStatus({before,after}){if(after.trials===0)return"no trial measured";const isSingle=after.trials===1&&(before?.trials??1)===1;if(!before||before.
trials===0)return isSingle?after.passed===1?"passes":"fails":`${after.passed}/${after.trials} trials passed`;if(!isSingle)return`${before.passed}/${before.trials}\
 trials passed before, ${after.passed}/${after.trials} now`;if(before.passed===after.passed)return after.passed===1?"passes, as before":"fails, as before";return after.
passed===1?"failed before, passes now":"passed before, fails now"}function shortSha(commit){return commit.slice(0,SHORT_SHA_CHARS)}function describeBaseline({commit,
age_days,behind,fresh,carried_from:measured,why,refused}){if(commit===void 0&&age_days===void 0)return why?`none: ${why}`:refused.length>0?"none that can be tru\
sted":"none";const parts=[...commit===void 0?[]:[`\`${shortSha(commit)}\``],...measured===void 0?[]:[`measured at \`${shortSha(measured)}\` and carried on`],...fresh?
["run in this job, beside this commit"]:[],...age_days===void 0||fresh?[]:[`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.nV)(age_days)} old`],...behind?
[`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(behind,"commit")} behind`]:[]];return parts.join(", ")}function describeRelease({release}){if(!release)
return[];const name=release.tag===void 0?"":`${release.tag}: `;return[`${name}${describeBaseline(release)}`]}function describeSpend({verdict,elapsedMs}){const{usage}=verdict;
return[...describeCost(verdict),...describeCalls("target",usage.target),...describeCalls("judges",usage.judges),...describeJudging(verdict),...describeLatency(verdict),
...elapsedMs===void 0?[]:[`the run took ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.a3)(elapsedMs)}`]]}function describeCost({cost_usd:cost,usage}){
if(cost!==void 0)return[`cost ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.UK)(cost)}`];const tokens=usage.target.input_tokens+usage.target.output_tokens;
return tokens>0?["cost unknown (no price for the model)"]:[]}function describeJudging({judging,usage}){if(!judging||usage.judges.calls===0)return[];const cost=judging.
cost_usd===void 0?"cost unknown (no price for a judge)":(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.UK)(judging.cost_usd);const pace=judging.p50_ms===
void 0?"":`, p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.a3)(judging.p50_ms)}`;return[`judging: ${cost}${pace}`]}function describeCalls(who,usage){
if(usage.calls+(usage.cached??0)===0)return[];const recalled=usage.cached?` and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(usage.cached,"ans\
wer")} from the response cache`:"";const calls=`${who}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(usage.calls,"call")}${recalled}`;if(usage.
input_tokens+usage.output_tokens===0)return[calls];const cached=usage.cached_tokens?` (${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.B4)(usage.cached_tokens)}\
 cached)`:"";return[`${calls}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.B4)(usage.input_tokens)} tokens in${cached}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
B4)(usage.output_tokens)} out`]}function describeLatency({latency}){if(!latency)return[];const was=ms=>ms===void 0?"":` (was ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(ms)})`;return[`latency p50 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.a3)(latency.p50_ms)}${was(latency.baseline_p50_ms)}, p95 ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(latency.p95_ms)}${was(latency.baseline_p95_ms)}`]}function describeMeasured({measured,untouched}){if(untouched)return"no call made";const missing=measured.missing>
0?`, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.B4)(measured.missing)} missing`:"";return`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
pq)(measured.cases,"case")}, ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.pq)(measured.trials,"trial")}${missing}`}function describeCure({verdict}){
const{next}=verdict.gates.find(({result})=>result==="error")??{};return next===void 0||next.startsWith("docs/")?void 0:(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.
KG)(next)}function playbookPath(entry){return`docs/when-it-breaks.md${entry===void 0?"":`#${entry}`}`}function nameSubject({subject}){return subject==="pull-req\
uest"?"this PR":"this run"}function describeReliability({reliability}){const{baseline,current}=reliability??{};const told=[...baseline?[`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
l9)(baseline.share)} on main`]:[],...current?[`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.l9)(current.share)} here`]:[]];const attempts=baseline?.
attempts??current?.attempts;return told.length===0?[]:[`All of ${attempts} attempts at a case pass (pass^${attempts}): ${told.join(", ")}`]}function describeNewcomers({
comparison}){const{newcomers}=comparison??{};if(!newcomers)return void 0;const{n,mean,interval}=newcomers;return`Pass rate of ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
pq)(n,"new case")}: ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.l9)(mean)} (90 % interval ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.
l9)(interval[0])} to ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_1__.l9)(interval[1])}).`}}),87640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{i:()=>describeYardstick,w:()=>describeForm});var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
98888);const MOST_IDS=20;const RESULTS=[{result:"passes",told:"they pass"},{result:"fails",told:"they fail"},{result:"not-measured",told:"they could not be meas\
ured"}];function describeYardstick(yardstick){if(!yardstick)return[];const{commit,kept,target_kind:kind,demoted=[],approved_by:approved}=yardstick;const keptIds=result=>kept.
filter(one=>one.result===result).map(({id:id2})=>id2);const lines=[...RESULTS.flatMap(({result,told})=>tell(`Taken out or given another input here; as they stan\
d on main ${told}`,keptIds(result))),...tell("\u26A0\uFE0F Pass only by what this change expects, and fail by what main expects",yardstick.passes_here_only),...tell(
"Fail by what this change expects, and pass by what main expects",yardstick.passes_there_only),...kind?[`\u26A0\uFE0F The target is of kind \`${kind.after}\`; on\
 main it is of kind \`${kind.before}\``]:[],...tell("\u26A0\uFE0F Block on main and only advise here",demoted)];const signed=approved?[`Main's form of these cas\
es is retired: approved by ${name(approved)}`]:[];return lines.length===0?[]:[`Compared with the yardstick of main (${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.
Fu)(commit)}):`,...lines,...signed]}function describeForm({form}){switch(form){case"kept":return"as it stands on main";case"scored":return"by what main expects";case void 0:
return void 0}}function tell(what,ids2){return ids2.length===0?[]:[`${what}: ${name(ids2)}`]}function name(ids2){const rest=ids2.length-MOST_IDS;const named=ids2.
slice(0,MOST_IDS).map(id2=>`\`${id2.replaceAll("`","")}\``);return`${named.join(", ")}${rest>0?` and ${rest} more`:""}`}}),67562:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>CHAT_TWINS,k:()=>escapeChat});var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12172);var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39867);const MAX_CHARS=3e3;const BREAK="\u200B";const LETTER=String.raw`[\p{L}\p{N}]`;const CHAT_TWINS={"*":"\u2217",_:"\u02CD","~":"\u223C","`":"\u02CB","[":"\uFF3B",
"]":"\uFF3D"};const MARK_UP=new RegExp(String.raw`[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`,"gu");const LINKED=new RegExp(String.raw`(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`,
"gu");function escapeChat(text){const line=(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__.m)((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__.G)(text),MAX_CHARS).
replace(MARK_UP,char=>CHAT_TWINS[char]).replace(LINKED,`$&${BREAK}`);return line.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;")}}),82564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>escapeLog,l:()=>escapeLogLines});var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(12172);var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
39867);const MAX_LINE_CHARS=2e3;function escapeLog(text,maxChars=MAX_LINE_CHARS){return(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(neutralizeCommands((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__.
G)(text)),maxChars)}function escapeLogLines(text,maxChars=MAX_LINE_CHARS){return(0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__.$)(text).split("\n").map(
line=>(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__.m)(neutralizeCommands(line.replaceAll("	","  ").trimEnd()),maxChars))}function neutralizeCommands(line){return line.
replace(/:(?=:)/g,": ").replace(/##(?=\[)/g,"## ")}}),79605:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{EU:()=>fence,SS:()=>codeSpan,X1:()=>escapeText,fd:()=>escapeProse,h8:()=>htmlCode,nf:()=>link,yZ:()=>linkBelow});var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
39867);const BREAK="\u200B";const SPECIAL=/[&<>|\\`*_[\]~#@$]|:(?=\S)/g;const LIST_START=/^(?:[-+](?=[\s+-]|$)|\d{1,9}(?=[.)](?:\s|$)))/;function escapeText(text){
return encode((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__.G)(text))}const NAME=/(?<!`)`([^`]+)`(?!`)/;function escapeProse(text){return(0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__.
G)(text).split(NAME).map((part,index)=>index%2===1?codeSpan(part):encode(part)).join("")}function codeSpan(text){const line=(0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__.
G)(text);if(line==="")return"(empty)";return/[`|\\<>&]|##\[/.test(line)?htmlCode(line):`\`${line}\``}function htmlCode(text){const line=(0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__.
G)(text);return line===""?"(empty)":`<code>${encode(line)}</code>`}function fence(text,language=""){const body=(0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_0__.
$)(text).replaceAll("<!--",`<${BREAK}!--`).replace(/##(?=\[)/g,`$&${BREAK}`).replace(/:(?=:)/g,`:${BREAK}`);const longest=(body.match(/`+/g)??[]).reduce((most,run)=>Math.
max(most,run.length),2);const ticks="`".repeat(longest+1);return`${ticks}${language}
${body}${body.endsWith("\n")||body===""?"":"\n"}${ticks}`}function link(label,address){if(!URL.canParse(address))return label;const{protocol,href}=new URL(address);
if(protocol!=="https:"&&protocol!=="http:")return label;const safe=href.replace(/[()<>|\\`*_[\]"']/g,char=>encodeChar(char));return`[${label}](${safe})`}function linkBelow(label,base,page){
return base===void 0||!URL.canParse(base)?label:link(label,`${base}/${page}`)}function encodeChar(char){return`%${char.charCodeAt(0).toString(16).toUpperCase().
padStart(2,"0")}`}function encode(line){return breakLinks(line).replace(SPECIAL,encodeEntity).replace(LIST_START,start=>/\d/.test(start)?`${start}${BREAK}`:encodeEntity(
start))}function encodeEntity(char){return`&#${char.charCodeAt(0)};`}function breakLinks(text){return text.replace(/[@#](?=[\p{L}\p{N}_])/gu,`$&${BREAK}`).replace(
/\bGH-(?=\d)/gi,`$&${BREAK}`).replace(/:(?=\/\/)/g,`:${BREAK}`).replace(/\b(?:mailto|xmpp):/gi,`$&${BREAK}`).replace(/\bwww(?=\.)/gi,`$&${BREAK}`)}}),76586:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>fitSections});const SEPARATOR="\n\n";function fitSections(sections,{room,note}){const kept=sections.map(({blocks})=>blocks.
length);const order=sections.map(({rank},index)=>({rank,index})).filter(({rank})=>rank>0).toSorted((a,b)=>b.rank-a.rank||b.index-a.index).map(({index})=>index);
const limit="maxChars"in room?room.maxChars:room.maxBytes;const sizes=sections.map(({blocks,heading})=>({heading:heading===void 0?0:measure(heading+SEPARATOR,room),
blocks:blocks.map(block=>measure(block+SEPARATOR,room))}));let size=sizes.reduce((sum,{heading,blocks})=>sum+heading+total(blocks),0);for(const index of order){
while(kept[index]>0&&size+noteSize()>limit){kept[index]-=1;size-=sizes[index].blocks[kept[index]];if(kept[index]===0)size-=sizes[index].heading}}return assemble();
function noteSize(){const leftOut=nameLeftOut(sections,kept);return leftOut.length===0?0:measure(note(leftOut)+SEPARATOR,room)}function assemble(){const leftOut=nameLeftOut(
sections,kept);const parts=sections.flatMap(({heading,blocks},index)=>{const shown=blocks.slice(0,kept[index]);return shown.length>0&&heading!==void 0?[heading,
...shown]:shown});if(leftOut.length>0)parts.splice(-1,0,note(leftOut));return`${parts.join(SEPARATOR)}
`}}function nameLeftOut(sections,kept){const counts=new Map;for(const[index,{name,blocks}]of sections.entries()){const{missing,all}=counts.get(name)??{missing:0,
all:0};counts.set(name,{missing:missing+blocks.length-kept[index],all:all+blocks.length})}return[...counts].filter(([,{missing}])=>missing>0).map(([name,{missing,
all}])=>missing===all?name:`${missing} of ${all} ${name}`)}function measure(text,room){return"maxChars"in room?text.length:new TextEncoder().encode(text).length}
function total(sizes){return sizes.reduce((sum,size)=>sum+size,0)}}),56337:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>formatPlace});function formatPlace({file,line,column}){return[file,line,column].filter(part=>part!==void 0).join(":")}}),64184:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L5:()=>writeReasons,Ny:()=>writeGateTable,jC:()=>writeOtherMetrics});var _describe_gate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
92525);var _describe_report_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98888);var _capitalize_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(86422);
var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(79605);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(39621);
const RESULTS={pass:"\u2705\xA0pass",fail:"\u{1F534}\xA0fail",error:"\u274C\xA0error",inconclusive:"\u26A0\uFE0F\xA0inconclusive",accepted:"\u{1F441}\uFE0F\xA0accepted",
advisory:"\u2139\uFE0F\xA0advisory","no-baseline":"\u26A0\uFE0F\xA0no\xA0baseline","not-measured":"\u26AA\xA0not\xA0measured"};function writeGateTable(report){const rows=(0,
_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.yg)(report.verdict.gates);if(rows.length===0)return[];return[[`| Metric | Baseline | ${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_2__.
Z)((0,_describe_report_js__WEBPACK_IMPORTED_MODULE_1__.wu)(report))} | ${(0,_capitalize_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.
cw)(rows))} | Rule | Result |`,"| --- | ---: | ---: | ---: | --- | --- |",...rows.map(row=>writeRow(row,report))].join("\n")]}function writeRow({gate,name,baseline,
current,change,rule},{mode}){const isHarmless=gate.result==="fail"&&mode==="report";const result=`${RESULTS[gate.result]}${isHarmless?" (not blocking)":""}`;const cells=[
name,baseline,current,change,rule].map(escapeCell);return`| ${[...cells,result].join(" | ")} |`}function escapeCell(text){return text===_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.
K$?text:(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(text)}function writeReasons(report){const{verdict,headline}=report;const lines=(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.
yg)(verdict.gates).filter(({gate})=>gate.result!=="pass").map(({gate})=>(0,_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.WJ)(gate,headline.text)).filter(reason=>reason!==
"").map(reason=>`- ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(reason)}`);const evidence=verdict.gates.filter(({result})=>result==="pass").flatMap(
_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.nP);const list=lines.join("\n");return[...list?[list]:[],...evidence.map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
fd)]}function writeOtherMetrics({verdict}){const gated=new Set(verdict.gates.map(({metric})=>metric));const rows=Object.entries(verdict.metrics).filter(([name])=>!gated.
has(name)).map(([name,{mean,passed,n,errored,advisory}])=>{const value=mean===void 0?_describe_gate_js__WEBPACK_IMPORTED_MODULE_0__.K$:(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_4__.
l9)(mean);const trouble=errored>0?`, ${errored} errored`:"";return`| ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(`\`${name}\``)} | ${value} | ${passed}\
 of ${n}${trouble} | ${nameRole(name,advisory)} |`});return{name:"other metrics",rank:90,heading:"### Other metrics",blocks:rows.length===0?[]:[["| Metric | Mea\
n | Cases passed | Role |","| --- | ---: | ---: | --- |",...rows].join("\n")]}}function nameRole(name,isAdvisory){if(name==="pass_rate")return"share of passing \
trials";return isAdvisory?"advisory":"counts in `pass_rate`"}}),96783:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>renderAnnotations});var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98888);var _escape_log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
82564);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39621);var _render_failure_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
85503);const MAX_BEFORE_DECISION=9;const MAX_TITLE_CHARS=200;const MAX_MESSAGE_CHARS=1e3;const TITLES={critical:"Critical case failed",safety:"Safety case faile\
d",broken:"Broken case"};function renderAnnotations(reports,problems=[]){const cases=reports.flatMap(report=>report.cases.filter(({kind,before})=>kind==="broken"||
before?.passed!==0&&TITLES[kind]).map(reported=>annotateCase(reported,report)));const ordered=cases.toSorted((a,b)=>Number(isMild(a))-Number(isMild(b)));return[
...limit([...problems.map(annotateProblem),...ordered]),...annotateDecision(reports,problems)]}function annotateProblem({message,place,hint,code}){return{level:"\
error",title:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.A)(`Touchstone: ${code}`,MAX_TITLE_CHARS),message:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.A)(
[message,hint,(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.H9)(code)].filter(Boolean).join(" \u2014 "),MAX_MESSAGE_CHARS),...place&&{place}}}function annotateCase(reported,{
mode}){const{kind,id:id2,place,texts}=reported;const reason=texts?.reasons[0]?.replaceAll("`","");const message=[(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.
Wn)(reported),...reason===void 0?[]:[reason]].join(". ");return{level:mode==="report"||kind==="broken"?"warning":"error",title:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.
A)(`${TITLES[kind]}: ${id2}`,MAX_TITLE_CHARS),message:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.A)(message,MAX_MESSAGE_CHARS),...place&&{place}}}function annotateDecision(reports,problems){
const bad=reports.filter(({verdict})=>verdict.verdict!=="pass");if(bad.length===0&&problems.length===0)return[];const isError=problems.length>0||bad.some(({headline})=>headline.
tone==="error");const blocks=isError||bad.some(({mode})=>mode==="enforce");const lead=problems.length>0?(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_1__.M)(problems).
toLowerCase():isError?"could not measure":bad[0].headline.lead.toLowerCase();const names=bad.map(({verdict})=>verdict.suite).join(", ");const told=[...problems.
length>0?[tellProblems(problems)]:[],...bad.map(tellSuite(bad.length+problems.length>1))];return[{level:blocks?"error":"warning",title:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.
A)(`Touchstone: ${lead}${names&&` (${names})`}`,MAX_TITLE_CHARS),message:(0,_escape_log_js__WEBPACK_IMPORTED_MODULE_2__.A)(told.join("; "),MAX_MESSAGE_CHARS)}]}
function tellProblems([first,...rest]){const more=rest.length>0?`, and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_3__.pq)(rest.length,"more problem")}`:
"";return`${(0,_render_failure_js__WEBPACK_IMPORTED_MODULE_1__.M)([first,...rest])}: ${first.message}${more} \u2014 see ${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.
H9)(first.code)}`}function tellSuite(named){return({headline,playbook,verdict})=>{const way=headline.tone==="error"?` \u2014 see ${(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.
H9)(playbook)}`:"";return`${named?`${verdict.suite}: `:""}${headline.text.replaceAll("`","")}${way}`}}function limit(annotations){if(annotations.length<=MAX_BEFORE_DECISION)
return[...annotations];const shown=annotations.slice(0,MAX_BEFORE_DECISION-1);const rest=annotations.slice(MAX_BEFORE_DECISION-1);const level=rest.some(annotation=>!isMild(
annotation))?"error":"warning";const message=`and ${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_3__.pq)(rest.length,"more case")}: see the report`;return[
...shown,{level,title:"Touchstone",message}]}function isMild({level}){return level==="warning"}}),85503:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>leadOf,ox:()=>renderFailureMarkdown,rj:()=>renderFailureTerminal});var _describe_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
98888);var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(79605);var _escape_log_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(82564);
var _fit_sections_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(76586);var _format_place_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(56337);var _values_format_number_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
39621);var _render_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(58797);var _terminal_style_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(94468);
function renderFailureMarkdown(problems,{room,links}){const lines=problems.map(problem=>writeProblem(problem));const run=links.run===void 0?[]:[(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
nf)("Run log",links.run)];return(0,_fit_sections_js__WEBPACK_IMPORTED_MODULE_4__.W)([{name:"verdict",rank:0,blocks:[`### ${_render_markdown_js__WEBPACK_IMPORTED_MODULE_1__.
Yn[toneOf(problems)]} ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(tellFailure(problems))}`]},{name:"problems",rank:1,blocks:lines},{name:"way out",
rank:0,blocks:[writeWayOut(problems,links),...run]}],{room,note:names=>`Left out for length: ${names.join(", ")}; the run log has them all.`})}function renderFailureTerminal(problems,{
color,width,subject}){const paint=(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__.AG)(color);const isOne=problems.length===1;const lines=problems.flatMap(({message,
place,hint})=>[...place?[paint((0,_escape_log_js__WEBPACK_IMPORTED_MODULE_5__.A)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__.d)(place)),"bold")]:[],...isOne?
[]:(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__.LV)(plain(message),width-2).map(line=>`  ${line}`),...hint?(0,_terminal_style_js__WEBPACK_IMPORTED_MODULE_2__.
LV)(plain(`\u2192 ${hint}`),width-2).map(line=>`  ${paint(line,"yellow")}`):[],""]);const pages=playbookEntries(problems).map(_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.
H9).join(", ");return[paint(`? ${plain(tellFailure(problems,subject))}`,"red","bold"),"",...lines,`What to do: ${pages}`,""].join("\n")}function toneOf(problems){
return problems.every(({code})=>code==="suite-gone")?"fail":"error"}function leadOf(problems){return toneOf(problems)==="fail"?"Blocked":"Could not measure"}function tellFailure(problems,subject=leadOf(
problems)){const[only]=problems;const told=only&&problems.length===1?only.message.replace(/\.$/,""):`${(0,_values_format_number_js__WEBPACK_IMPORTED_MODULE_7__.
pq)(problems.length,"problem")} to mend first`;return`${subject}: ${told}`}function writeProblem({message,place,hint}){const where=place?`${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.
SS)((0,_format_place_js__WEBPACK_IMPORTED_MODULE_6__.d)(place))}: `:"";const cure=hint?`
  \u2192 ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(hint)}`:"";return`- ${where}${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.fd)(message)}${cure}`}
function writeWayOut(problems,{docs}){const pages=playbookEntries(problems).map(code=>{const path=(0,_describe_report_js__WEBPACK_IMPORTED_MODULE_0__.H9)(code);
return(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.yZ)((0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)(path),docs,path.slice(5))});return`**What \
to do:** ${pages.join(", ")}. Nothing was judged.`}function playbookEntries(problems){return[...new Set(problems.map(({code})=>code))]}function plain(prose){return(0,
_escape_log_js__WEBPACK_IMPORTED_MODULE_5__.A)(prose.replaceAll("`",""))}}),58797:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_C:()=>COMMENT_ROOM,jU:()=>SUMMARY_ROOM,Yn:()=>TONE_MARKS,Gc:()=>renderMarkdown,S0:()=>renderSuites});var describe_report=__webpack_require__(
98888);var cut_text=__webpack_require__(12172);var escape_markdown=__webpack_require__(79605);var fit_sections=__webpack_require__(76586);var describe_yardstick=__webpack_require__(
87640);var format_number=__webpack_require__(39621);;const WORST_CASES=5;const MAX_SUMMARY_CHARS=140;const MAX_CONFLICTING=10;const MARKS={critical:"\u{1F534} critical",
safety:"\u{1F534} safety",broken:"\u{1F534} broken",unreliable:"\u{1F7E0} unreliable",failing:"\u{1F7E0} failing",missing:"\u26AA not measured",conflicting:"\u{1F7E1} \
conflicting",fixed:"\u{1F7E2} fixed",new:"\u{1F195} new"};const BROKEN=["critical","safety","broken"];function writeCaseSections(report,maxTextChars){const blocksOf=kinds=>report.
cases.filter(({kind})=>kinds.includes(kind)).map(reported=>writeCase(reported,report,maxTextChars));const broken=blocksOf(BROKEN);const unreliable=blocksOf(["un\
reliable"]);const failing=blocksOf(["failing"]);const missing=blocksOf(["missing"]);const unnamed=countUnnamed(report);const headed=(title,count)=>`### ${title}\
: ${(0,format_number.pq)(count,"case")}`;return[{name:"broken cases",rank:10,heading:headed("What broke",broken.length+unnamed),blocks:broken.slice(0,WORST_CASES)},
{name:"broken cases",rank:100,blocks:broken.slice(WORST_CASES)},{name:"how many more broke",rank:12,blocks:unnamed===0?[]:[`\u2026and ${(0,format_number.pq)(unnamed,
"more case")}, with the raw outputs of the run.`]},{name:"cases that became unreliable",rank:35,heading:headed("Became unreliable",unreliable.length),blocks:unreliable},
{name:"cases that fail as before",rank:70,heading:headed(report.verdict.comparison?"Failing on main too":"Failing",failing.length),blocks:failing},{name:"cases \
that could not be measured",rank:45,heading:headed("Not measured",missing.length),blocks:missing}]}function writeConflictingCases(report,maxTextChars){return report.
cases.filter(({kind})=>kind==="conflicting").slice(0,MAX_CONFLICTING).map(reported=>writeCase(reported,report,maxTextChars))}function countUnnamed({verdict,cases}){
const shown=new Set(cases.map(({id:id2})=>id2));return(verdict.comparison?.broken??[]).filter(id2=>!shown.has(id2)).length}function writeCase(reported,report,maxTextChars){
const{id:id2,kind,texts,place}=reported;const form=(0,describe_yardstick.w)(reported);const reason=texts?.reasons[0];const summary=[[`${MARKS[kind]} ${(0,escape_markdown.
h8)(id2)}`,...form===void 0?[]:[form]].join(" "),...(0,describe_report.Dy)(reported)?[]:[(0,describe_report.Wn)(reported)],...reason===void 0?[]:[(0,escape_markdown.
X1)(plain((0,cut_text.I)(reason,MAX_SUMMARY_CHARS)))]].join(" \xB7 ");const where=place?`Case ${writePlace(place,report)}`:"";const tags=reported.tags.map(escape_markdown.
SS).join(", ");const about=[where,tags&&`tags ${tags}`].filter(Boolean).join(" \xB7 ");return[`<details><summary>${summary}</summary>`,...about?[about]:[],...texts?
writeTexts(reported,maxTextChars):[TEXTS_WITHHELD],"</details>"].join("\n\n")}const TEXTS_WITHHELD="Texts are not published here (`report.outputs: none`).";function writeTexts({
texts,before},maxTextChars){if(!texts)return[];const block=(title,text)=>text?[`**${title}**`,(0,escape_markdown.EU)(withOmission(text,maxTextChars))]:[];const isTold=texts.
reasons.length===1&&texts.reasons[0].length<=MAX_SUMMARY_CHARS;const reasons=isTold?[]:texts.reasons.map(reason=>`- ${(0,escape_markdown.fd)(reason)}`);return[...reasons.
length>0?["**Why**",reasons.join("\n")]:[],...block("Input",texts.input),...block("Reference",texts.reference),...block("Old output (baseline)",texts.before),...block(
before?"New output":"Output",texts.after)]}function withOmission(excerpt,maxChars){const{text,omitted}=(0,cut_text.I)(excerpt.text,maxChars);const missing=omitted+
excerpt.omitted;return missing>0?`${text}
\u2026 ${(0,format_number.B4)(missing)} more characters`:text}function plain({text,omitted}){return`${text.replaceAll("`","")}${omitted>0?"\u2026":""}`}function writePlace({
file,line},{links}){const label=(0,escape_markdown.SS)(line===void 0?file:`${file}:${line}`);const path=file.toWellFormed().split("/").map(encodeURIComponent).join(
"/");return(0,escape_markdown.yZ)(label,links.blob,`${path}${line===void 0?"":`#L${line}`}`)}var capitalize=__webpack_require__(86422);var describe_judges=__webpack_require__(
1062);;const MAX_CONFLICTS=20;const MAX_PINS=50;function writeSplit({verdict,...report}){const rows=(0,describe_judges.FU)(verdict.splits);return{name:"app and \
eval changes",rank:8,heading:"### App or eval?",blocks:rows.length===0?[]:["Scorers or judges are not those of the baseline, so its stored outputs were scored a\
gain with those of this commit. **App**: old and new outputs under the new scorers; that is what the gates judge. **Eval**: old and new scorers on the old outpu\
ts; nobody is blamed for it.",writeTable(["Metric","Baseline, as it was scored","Baseline, scored again",(0,capitalize.Z)((0,describe_report.wu)(report)),"App",
"Eval"],rows.map(row=>[(0,escape_markdown.fd)(row.metric),row.before,row.rescored,row.after,`**${row.app}**`,row.eval]),"| --- | ---: | ---: | ---: | ---: | ---\
: |")]}}function writeJudges({verdict}){const rows=(0,describe_judges.AR)(verdict);const remarks=rows.flatMap(row=>row.remarks);return{name:"judges",rank:34,heading:"\
### Judges",blocks:rows.length===0?[]:[writeTable(["Judge","Rubric","Model","Agrees with people","Role"],rows.map(row=>[(0,escape_markdown.SS)(row.judge.name),(0,
escape_markdown.fd)(row.rubric),(0,escape_markdown.fd)(row.models),(0,escape_markdown.X1)(row.agreement),row.role]),"| --- | --- | --- | --- | --- |"),...remarks.
length>0?[remarks.map(remark=>`- ${(0,escape_markdown.fd)(remark)}`).join("\n")]:[]]}}function writeConflicting(report,maxTextChars){const{verdict}=report;const groups=(0,
describe_judges.hb)(verdict.conflicting);const lines=groups.map(({what,ids:ids2})=>{const rest=ids2.length-MAX_CONFLICTS;const more=rest>0?` and ${(0,format_number.
pq)(rest,"more case")}`:"";return`- ${what}: ${ids2.slice(0,MAX_CONFLICTS).map(escape_markdown.SS).join(", ")}${more}`});return{name:"conflicting cases",rank:65,
heading:"### Conflicting",blocks:lines.length===0?[]:["Worth a look: those who scored these cases contradict each other.",lines.join("\n"),...writeConflictingCases(
report,maxTextChars)]}}function writePinChanges({pinChanges=[]}){const shown=pinChanges.slice(0,MAX_PINS);const rest=pinChanges.length-shown.length;return{name:"\
pin changes",rank:35,heading:"### Pin changes",blocks:shown.length===0?[]:[writeTable(["What","Path","Change","Baseline","Now"],shown.map(writePin),"| --- | ---\
 | --- | --- | --- |"),...rest>0?[`and ${(0,format_number.pq)(rest,"more pin")}`]:[]]}}function writePin({kind,path,change,before,after}){const cell=text=>text===
void 0?"\u2013":(0,escape_markdown.SS)(text);return[(0,escape_markdown.X1)(kind),(0,escape_markdown.SS)(path),change,cell(before),cell(after)]}function writeTable(header,rows,ruler){
const line=cells=>`| ${cells.join(" | ")} |`;return[line(header),ruler,...rows.map(line)].join("\n")};const MAX_IDS=50;const MAX_FLAKY=20;function writeFactSections(report,maxTextChars){
return[writeFixed(report),writeNew(report),writeList("removed and edited cases",40,"### Removed and edited cases",writeRewritten(report)),writeList("policy chan\
ges",15,"### Policy changes",report.policyChanges?.map(writePolicy),["The gates above are those of the base commit: a change here counts only once it is merged."]),
writePinChanges(report),writeYardstick(report),writeJudges(report),writeConflicting(report,maxTextChars),writeFlaky(report),writeSpend(report),writeList("risk a\
cceptances",20,"### Accepted risks",report.acceptances?.map(writeAcceptance)),writeList("notes",50,"### Notes",report.verdict.notes.map(note=>(0,escape_markdown.
fd)((0,capitalize.Z)(note)))),writeBaseline(report)]}function writeList(name,rank,heading,lines=[],after=[]){const list=lines.map(line=>`- ${line}`).join("\n");
return{name,rank,heading,blocks:lines.length===0?[]:[[list,...after].join("\n\n")]}}function writeFixed({verdict,cases}){const ids2=verdict.comparison?.fixed??[];
const statuses=new Map(cases.map(reported=>[reported.id,(0,describe_report.Wn)(reported)]));const lines=ids2.slice(0,MAX_IDS).map(id2=>{const status=statuses.get(
id2);return`${(0,escape_markdown.SS)(id2)}${status===void 0?"":`: ${status}`}`});if(ids2.length>MAX_IDS)lines.push(`and ${(0,format_number.pq)(ids2.length-MAX_IDS,
"more case")}`);return writeList("fixed cases",80,"### Fixed",lines)}function writeNew({verdict,cases}){const ids2=verdict.comparison?.new??[];const known=new Map(
cases.map(reported=>[reported.id,reported]));const lines=ids2.slice(0,MAX_IDS).map(id2=>{const reported=known.get(id2);return`${(0,escape_markdown.SS)(id2)}${reported?
`: ${(0,describe_report.Wn)(reported)}`:""}`});if(ids2.length>MAX_IDS)lines.push(`and ${(0,format_number.pq)(ids2.length-MAX_IDS,"more case")}`);const share=(0,
describe_report.JU)(verdict);return writeList("new cases",75,"### New cases",lines,[...share===void 0?[]:[share],"New cases have nothing to be compared with; cr\
itical and safety rules apply to them all the same."])}function writeRewritten({verdict}){const{removed=[],edited=[],failingBefore=[]}=verdict.comparison??{};return[
...removed.length>0?[`Removed: ${listIds(removed)}`]:[],...edited.length>0?[`Edited: ${listIds(edited)}`]:[],...failingBefore.length>0?[`\u26A0\uFE0F Failing on main befo\
re this change took them out or edited them: ${listIds(failingBefore)}`]:[]]}function writeFlaky({verdict}){const lines=verdict.flaky.slice(0,MAX_FLAKY).map(({id:id2,
passed,trials,critical})=>`${(0,escape_markdown.SS)(id2)}: passed ${passed} of ${(0,format_number.pq)(trials,"trial")}${critical?" (critical)":""}`);const rest=verdict.
flaky.length-lines.length;if(rest>0)lines.push(`and ${(0,format_number.pq)(rest,"more case")}`);return writeList("flaky cases",65,"### Flaky on main",lines)}function listIds(ids2){
const rest=ids2.length>MAX_IDS?` and ${(0,format_number.pq)(ids2.length-MAX_IDS,"more case")}`:"";return`${ids2.slice(0,MAX_IDS).map(escape_markdown.SS).join(",\
 ")}${rest}`}function writeYardstick({verdict}){const[about,...lines]=(0,describe_yardstick.i)(verdict.yardstick).map(line=>(0,escape_markdown.fd)(line));const section=writeList(
"yardstick of main",18,"### Both yardsticks",lines);return about===void 0?section:{...section,blocks:[[about,...section.blocks].join("\n\n")]}}function writePolicy({
key,before,after,effect}){const mark=effect==="loosened"?"\u26A0\uFE0F loosened":effect==="new"?"new, holds already":effect;return`${(0,escape_markdown.SS)(key)}\
: ${before===void 0?"not set":(0,escape_markdown.SS)(before)} \u2192 ${after===void 0?"removed":(0,escape_markdown.SS)(after)} (${mark})`}function writeAcceptance({
id:id2,covers,owner,reason,daysLeft,refused}){const state=refused!==void 0?`**does not count**: ${(0,escape_markdown.fd)(refused)}`:daysLeft===0?"last day":`${(0,
format_number.pq)(daysLeft??0,"day")} left`;return`\u{1F441}\uFE0F ${(0,escape_markdown.SS)(id2)} covers ${(0,escape_markdown.fd)(covers)} \xB7 owner ${(0,escape_markdown.
SS)(owner)} \xB7 ${(0,escape_markdown.X1)(reason)} \xB7 ${state}`}function writeBaseline({verdict}){const{baseline}=verdict;const isPinned=verdict.gates.some(({
gate,result})=>gate==="pins"&&result==="pass");const lines=[`Measured: ${(0,describe_report.aY)(verdict)}${isPinned?"; datasets, rubrics, judges and scorers are\
 those of `touchstone.lock`":""}`,`Baseline: ${(0,escape_markdown.fd)((0,describe_report.FT)(baseline))}`,...(0,describe_report.NC)(verdict).map(told=>`Last rel\
ease: ${(0,escape_markdown.fd)(told)}`),...(0,describe_report.UZ)(verdict).map(escape_markdown.fd),...baseline.refused.slice(0,MAX_IDS).map(({why})=>`Not used a\
s baseline: ${(0,escape_markdown.fd)(why)}`),...verdict.unanswered.length>0?[`Safety cases that got no answer at all: ${listIds(verdict.unanswered)}`]:[]];return writeList(
"baseline",30,"### Behind this verdict",lines)}function writeFooter({links,reproduce}){const places=[...links.run===void 0?[]:[(0,escape_markdown.nf)("Run log",
links.run)],...links.artifact===void 0?[]:[(0,escape_markdown.nf)("Full report and raw outputs",links.artifact)],...links.docs===void 0?[]:[(0,escape_markdown.nf)(
"How to read this",links.docs)]];return["**Reproduce on your machine**",(0,escape_markdown.EU)(reproduce,"sh"),...places.length>0?[places.join(" \xB7 ")]:[]].join(
"\n\n")}function writeSpend(report){const phrases=(0,describe_report.EJ)(report).map(phrase=>(0,escape_markdown.fd)(phrase));return{name:"cost and latency",rank:60,
heading:"### Cost and latency",blocks:phrases.length===0?[]:[(0,capitalize.Z)(phrases.join(" \xB7 "))]}}var markdown_gates=__webpack_require__(64184);;const COMMENT_ROOM={
maxChars:6e4};const SUMMARY_ROOM={maxBytes:900*1024};const COMMENT_TEXT_CHARS=3e3;const SUMMARY_TEXT_CHARS=2e4;const MAX_HEADLINE_CHARS=600;const MAX_LINE_CHARS=200;
const TONE_MARKS={pass:"\u2705",warn:"\u26A0\uFE0F",fail:"\u{1F534}",error:"\u274C"};const SEVERITY=["pass","warn","fail","error"];function renderMarkdown(report,room){
const[opening,...rest]=writeSections(report,room);return(0,fit_sections.W)([opening,...rest],{room,note:names=>noteLeftOut(names,report)})}function renderSuites(reports,room){
const[only]=reports;if(only&&reports.length===1)return renderMarkdown(only,room);const worst=SEVERITY.findLast(tone=>reports.some(({headline})=>headline.tone===
tone));const lines=reports.map(({verdict,headline})=>`- ${TONE_MARKS[headline.tone]} ${(0,escape_markdown.SS)(verdict.suite)}: ${writeSentence(headline,MAX_LINE_CHARS)}`);
const opening={name:"verdicts",rank:0,blocks:[`### ${TONE_MARKS[worst??"error"]} ${tellSuites(reports)}

${lines.join("\n")}`]};const severityOf=({headline})=>SEVERITY.indexOf(headline.tone);const worstFirst=reports.toSorted((a,b)=>severityOf(b)-severityOf(a));const parts=worstFirst.
flatMap(report=>[{name:"suites",rank:1,blocks:[`---

## ${(0,escape_markdown.SS)(report.verdict.suite)}`]},...writeSections(report,room).map(part=>({...part,rank:Math.max(part.rank,1)}))]);return(0,fit_sections.W)(
[opening,...parts],{room,note:names=>noteLeftOut(names,reports[0])})}function tellSuites(reports){const bad=reports.filter(({headline})=>SEVERITY.indexOf(headline.
tone)>=2);return bad.length===0?`All ${reports.length} suites passed`:`${bad.length} of ${reports.length} suites did not pass: ${bad.map(({verdict})=>(0,escape_markdown.
SS)(verdict.suite)).join(", ")}`}function writeSections(report,room){const maxTextChars="maxChars"in room?COMMENT_TEXT_CHARS:SUMMARY_TEXT_CHARS;return[{name:"ve\
rdict",rank:0,blocks:[writeOpening(report)]},{name:"gates",rank:3,blocks:(0,markdown_gates.Ny)(report)},{name:"reasons",rank:5,blocks:(0,markdown_gates.L5)(report)},
writeSplit(report),...writeCaseSections(report,maxTextChars),...writeFactSections(report,maxTextChars),(0,markdown_gates.jC)(report),{name:"links",rank:0,blocks:[
writeFooter(report)]}]}function writeOpening(report){const{headline,verdict,head,attempt,mode}=report;const about=[`Suite ${(0,escape_markdown.SS)(verdict.suite)}`,
...head===void 0?[]:[`${(0,describe_report.wu)(report)} at ${(0,escape_markdown.SS)((0,describe_report.Fu)(head))}`],...attempt!==void 0&&attempt>1?[`attempt ${attempt}`]:
[],...mode==="report"?["report mode: nothing blocks unless it cannot be measured"]:[]].join(" \xB7 ");return[`### ${TONE_MARKS[headline.tone]} ${writeSentence(headline)}`,
about,...writeWayOut(report)].join("\n\n")}function writeWayOut(report){const{headline,playbook,links}=report;if(headline.tone!=="error")return[];const path=(0,
describe_report.H9)(playbook);const page=(0,escape_markdown.yZ)((0,escape_markdown.SS)(path),links.docs,path.slice(5));const cure=(0,describe_report.vR)(report);
const steps=cure===void 0?"":`${(0,escape_markdown.fd)(cure)} `;return[`**What to do:** ${steps}Step by step: ${page}. This is no verdict on quality.`]}function writeSentence({
text},maxChars=MAX_HEADLINE_CHARS){return(0,escape_markdown.fd)((0,cut_text.m)(text,maxChars))}function noteLeftOut(names,{links}){const where=links.artifact===
void 0?"the job summary and the files of the run":(0,escape_markdown.nf)("the full report",links.artifact);return`> [!NOTE]
> Left out for length: ${names.join(", ")}. All of it is in ${where}.`}}),94468:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Q:()=>clip,AG:()=>makePainter,LV:()=>wrap,P4:()=>alignRows});const CODES={red:31,green:32,yellow:33,bold:1,dim:2};function makePainter(color){
return(text,...paints)=>color&&text!==""?`${paints.map(paint=>`\x1B[${CODES[paint]}m`).join("")}${text}\x1B[0m`:text}const WIDE=/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NARROWEST=new RegExp("\\p{M}|\\u200C|\\u200D|\\uFE0F","u");function displayWidth(text){let width=0;for(const char of text)width+=WIDE.test(char)?2:NARROWEST.
test(char)?0:1;return width}function clip(text,columns){if(displayWidth(text)<=columns)return text;let kept="";let width=1;for(const char of text){width+=displayWidth(
char);if(width>columns)break;kept+=char}return`${kept}\u2026`}function wrap(text,columns){const indent=/^ */.exec(text)[0].slice(0,columns-1);const room=columns-
indent.length;const lines=[];let line="";for(const word of text.trim().split(" ").flatMap(part=>breakWord(part,room))){const longer=line===""?word:`${line} ${word}`;
if(line!==""&&displayWidth(longer)>room){lines.push(indent+line);line=word}else line=longer}return line===""?lines:[...lines,indent+line]}function breakWord(word,columns){
if(displayWidth(word)<=columns)return[word];const pieces=[];let piece="";let width=0;for(const char of word){width+=displayWidth(char);if(width>columns){pieces.
push(piece);piece="";width=displayWidth(char)}piece+=char}return[...pieces,piece]}function alignRows(rows,right){const widths=(rows[0]??[]).map((_,column)=>Math.
max(...rows.map(row=>displayWidth(row[column]??""))));return rows.map(row=>row.map((cell,column)=>{const gap=" ".repeat(widths[column]-displayWidth(cell));return right.
includes(column)?gap+cell:cell+gap}))}}),39621:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B4:()=>formatCount,Gb:()=>formatIncrease,LE:()=>formatChangeInterval,UK:()=>formatUsd,Xf:()=>formatPoints,a3:()=>formatDuration,eD:()=>formatChange,ge:()=>formatChance,
l9:()=>formatPercent,lb:()=>formatAbout,nV:()=>formatAge,pq:()=>countOf,z2:()=>formatCoefficient});const MS_PER_SECOND=1e3;const SECONDS_PER_MINUTE=60;const MINUTES_PER_HOUR=60;
const HOURS_PER_DAY=24;function formatPercent(fraction){const text=(fraction*100).toFixed(1);if(fraction<1&&text==="100.0")return">99.9 %";if(fraction>0&&text===
"0.0")return"<0.1 %";return`${withMinus(text)} %`}function formatPoints(fraction){return inPoints(withMinus(toTenths(fraction*100)))}function formatChange(fraction){
return inPoints(formatSigned(fraction*100))}function formatChangeInterval([low,high]){return`${formatSigned(low*100)} to ${formatSigned(high*100)}`}function formatIncrease(before,after){
if(before===0)return after===0?"0.0 %":"from nothing";return`${formatSigned((after/before-1)*100)} %`}function formatCoefficient(value,round=Math.round){const hundredths=round(
Number((value*100).toFixed(9)));const shown=value<1&&hundredths===100?99:hundredths;return withMinus((shown/100).toFixed(2))}function formatChance(p){return p<.001?
"less than 0.1 %":formatPercent(p)}function formatUsd(usd){if(usd>0&&usd<1e-4)return"less than $0.0001";return usd>0&&usd<.1?`$${usd.toFixed(4)}`:`$${grouped(usd.
toFixed(2))}`}function formatDuration(ms){if(ms<MS_PER_SECOND)return`${Math.round(ms)} ms`;const seconds=ms/MS_PER_SECOND;if(seconds<SECONDS_PER_MINUTE)return`${seconds.
toFixed(1)} s`;const whole=Math.round(seconds);const minutes=Math.floor(whole/SECONDS_PER_MINUTE);if(minutes<MINUTES_PER_HOUR)return`${minutes} min ${whole%SECONDS_PER_MINUTE}\
 s`;return`${Math.floor(minutes/MINUTES_PER_HOUR)} h ${minutes%MINUTES_PER_HOUR} min`}function formatAge(days){const hours=Math.floor(days*HOURS_PER_DAY);if(hours<
1)return"less than an hour";return days<1?countOf(hours,"hour"):countOf(Math.floor(days),"day")}function formatCount(count){return grouped(String(count))}function formatAbout(count){
const unit=10**Math.max(0,Math.ceil(Math.log10(count))-2);return formatCount(Math.ceil(count/unit)*unit)}function countOf(count,noun){return`${formatCount(count)}\
 ${count===1?noun:`${noun}s`}`}function inPoints(tenths){return`${tenths} ${/^[+−]?1\.0$/.test(tenths)?"point":"points"}`}function formatSigned(value){const text=toTenths(
value);if(text==="0.0")return text;return value>0?`+${text}`:withMinus(text)}function toTenths(value){const text=value.toFixed(1);return text==="-0.0"?"0.0":text}
function withMinus(text){return text.replace(/^-/,"\u2212")}function grouped(digits){return digits.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,",")}}),6241:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>mapTexts});function mapTexts(value,change){return mapUnknown(value,change)}function mapUnknown(value,change){if(typeof value===
"string")return change(value);if(Array.isArray(value))return value.map(item=>mapUnknown(item,change));if(typeof value!=="object"||value===null)return value;return Object.
fromEntries(Object.entries(value).map(([key,item])=>[key,mapUnknown(item,change)]))}}),55646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X9:()=>SHARD_HINT,g0:()=>nameShard,uK:()=>parseShard});const MOST_SHARDS=256;function parseShard(text){const found=/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.
exec(text);if(!found)return void 0;const[index,count]=[Number(found[1]),Number(found[2])];return index<=count&&count<=MOST_SHARDS?{index,count}:void 0}const SHARD_HINT=`\
write INDEX/COUNT, for example 2/4: the second of four; at most ${MOST_SHARDS}`;function nameShard({index,count}){return`shard ${index} of ${count}`}}),39867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>stripControls,G:()=>toOneLine});const TERMINAL_SEQUENCES=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g;
const CONTROLS=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;const INVISIBLE=/[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu;
const VARIANTS=/[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;function stripControls(text){return text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g,"\n").replace(
TERMINAL_SEQUENCES,"").replace(CONTROLS,"").replace(INVISIBLE,"").replace(VARIANTS,"")}function toOneLine(text){return stripControls(text).replace(/\s+/g," ").trim()}})};export{id,ids,modules};
