const id=35;const ids=[35];const modules={35320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JN:()=>readAnswer,jT:()=>readCircumstances,kf:()=>UnusableAnswer,ol:()=>MalformedAnswer});var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2641);var _read_usage_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(16365);class UnusableAnswer extends Error{}class MalformedAnswer extends UnusableAnswer{code="\
malformed";constructor(message){super(`the provider's answer is malformed: ${message}`);this.name="MalformedAnswer"}}class ProviderFailure extends UnusableAnswer{code="\
provider";constructor(message){super(`the provider failed: ${message}`);this.name="ProviderFailure"}}const OTHER_PRICE_TIERS=["flex","priority","scale"];function readAnswer(api,body){
if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(body))throw new MalformedAnswer("it is not an object");return api==="chat"?readChatAnswer(body):readResponsesAnswer(
body)}function readChatAnswer(body){const choice=Array.isArray(body["choices"])?body["choices"][0]:void 0;const message=(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(choice)?choice["message"]:void 0;if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(choice)||!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(message))throw new MalformedAnswer("it has no choices");const{content,refusal,tool_calls:toolCalls}=message;const{finish_reason:finishReason}=choice;if(content!==
void 0&&content!==null&&typeof content!=="string"){throw new MalformedAnswer("the content is not text")}const refused=typeof refusal==="string"&&refusal!=="";return{
text:refused?refusal:content??"",refused,toolCalls,...typeof finishReason==="string"&&{finishReason},...readCircumstances(body)}}function readResponsesAnswer(body){
const{error,output,status}=body;if((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(error))throw new ProviderFailure(String(error["message"]??error["c\
ode"]));if(status==="failed")throw new ProviderFailure("it gave no reason");if(!Array.isArray(output))throw new MalformedAnswer("it has no output");const items=output.
filter(_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4);const parts=items.filter(({type})=>type==="message").flatMap(({content})=>Array.isArray(content)?
content.filter(_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4):[]);const refusal=joinTexts(parts,"refusal","refusal");const toolCalls=items.filter(({type})=>type===
"function_call");return{text:refusal||joinTexts(parts,"output_text","text"),refused:refusal!=="",toolCalls,finishReason:finishOf(body,toolCalls.length),...readCircumstances(
body)}}function joinTexts(parts,type,key){return parts.filter(part=>part["type"]===type).map(part=>part[key]).filter(text=>typeof text==="string").join("")}function finishOf({
status,incomplete_details},calls){const reason=(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(incomplete_details)?incomplete_details["reason"]:void 0;
if(typeof reason==="string"&&reason!=="max_output_tokens")return reason;if(status==="incomplete")return"length";return calls>0?"tool_calls":"stop"}function readCircumstances(body){
const usage=(0,_read_usage_js__WEBPACK_IMPORTED_MODULE_1__.k)(body["usage"]);const{model,system_fingerprint:fingerprint,service_tier:tier}=body;return{...usage&&
{usage},...typeof model==="string"&&{model},...typeof fingerprint==="string"&&{fingerprint},tier:readTier(tier)}}function readTier(tier){if(tier==="batch")return tier;
return typeof tier==="string"&&OTHER_PRICE_TIERS.includes(tier)?"other":"standard"}}),19502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ht:()=>API_CALLS,uT:()=>nameParameters,y5:()=>findStrangeParameters});var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2641);const API_CALLS={chat:{path:"/chat/completions",messages:"messages"},responses:{path:"/responses",messages:"input"}};const CHAT_ONLY=["seed","stop","prese\
nce_penalty","frequency_penalty"];function findStrangeParameters(api,named,{where,place}){if(api==="chat")return[];return CHAT_ONLY.filter(key=>named[key]!==void 0).
map(key=>({code:"openai-parameter",message:`the Responses API has no parameter ${key}`,...place&&{place},hint:`Remove ${key} from ${where}, or use api: chat.`}))}
function nameParameters(api,named){return api==="chat"?nameForChat(named):nameForResponses(named)}function nameForChat({max_output_tokens:most,...rest}){return{
...rest,...most!==void 0&&{max_completion_tokens:most}}}function nameForResponses({reasoning_effort:effort,verbosity,response_format:format,...rest}){const text={
...format!==void 0&&{format:flattenFormat(format)},...verbosity!==void 0&&{verbosity}};return{...rest,...effort!==void 0&&{reasoning:{effort}},...Object.keys(text).
length>0&&{text}}}function flattenFormat(format){if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(format)||!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.
u4)(format["json_schema"]))return format;const{json_schema:inner,...rest}=format;return{...rest,...inner}}}),16365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>readUsage});var _values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2641);function readUsage(value){
if(!(0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value))return void 0;const input=readCount(value["input_tokens"]??value["prompt_tokens"]);const output=readCount(
value["output_tokens"]??value["completion_tokens"]);if(input===void 0||output===void 0)return void 0;const details=value["input_tokens_details"]??value["prompt_\
tokens_details"];const cached=readCount(value["cached_tokens"]??((0,_values_json_guards_js__WEBPACK_IMPORTED_MODULE_0__.u4)(details)?details["cached_tokens"]:void 0));
const usage={input_tokens:input,output_tokens:output};return cached===void 0?usage:{...usage,cached_tokens:cached}}function readCount(value){return typeof value===
"number"&&Number.isInteger(value)&&value>=0?value:void 0}}),26287:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_:()=>buildFacts});var _values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23195);function buildFacts({kind,model,
params,digests,deterministic}){const identity={kind,...model!==void 0&&{model},...params!==void 0&&{params},digests};return{...identity,digest:(0,_values_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__.
tv)(identity),deterministic}}}),87035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{openOpenAiTarget:()=>openOpenAiTarget});var json_guards=__webpack_require__(2641);var canonical_json=__webpack_require__(
23195);var template=__webpack_require__(19866);var tool_calls=__webpack_require__(60122);var openai_answer=__webpack_require__(35320);var openai_endpoint=__webpack_require__(
70591);var openai_parameters=__webpack_require__(19502);var build_facts=__webpack_require__(26287);;function toOutput(answer){const{text,refused,finishReason,toolCalls,
usage,model,fingerprint}=answer;const calls=(0,tool_calls._)(toolCalls);return{output:text||(calls.length>0?null:""),...calls.length>0&&{tool_calls:calls},...refused&&
{refusal:true},...finishReason!==void 0&&{finish_reason:finishReason},...usage&&{usage},...model!==void 0&&{model},...fingerprint!==void 0&&{fingerprint}}}var errors=__webpack_require__(
452);;async function readPrompt({prompt},suiteFile,files){if(prompt===void 0)return void 0;const fromFile=!Array.isArray(prompt)&&typeof prompt==="object";const read=fromFile?
await files.readText(prompt.path):prompt;if((0,template.rJ)(read))return read;throw new errors.yo({code:"prompt",message:"the prompt uses nothing of the case: e\
very case would be asked the same",place:{file:fromFile?prompt.path:suiteFile},hint:"Write {{input}} where the input belongs, or messages: a system one and a us\
er one with {{input}}."})}function readParameters(target,{file}){const{prompt:_prompt,api,...named}=target;const problems=(0,openai_parameters.y5)(api,named,{where:"\
target.openai",place:{file}});if(problems.length>0)throw new errors.yo(problems);return(0,openai_parameters.uT)(api,named)}function buildMessages(prompt,{case:{
input,context,metadata}}){if(prompt===void 0)return messagesOfInput(input);const scope={input,context,metadata};if(typeof prompt!=="string"){return prompt.map(({
role,content})=>({role,content:(0,template.S5)(content,scope)}))}const rendered=(0,template.Xm)(prompt,scope);if(isMessageList(rendered))return rendered;return[
{role:"user",content:typeof rendered==="string"?rendered:JSON.stringify(rendered)}]}class UnusableInput extends Error{constructor(){super('the input is an objec\
t, and the target has no prompt that says what to send; add prompt: "\u2026 {{input}} \u2026"');this.name="UnusableInput"}}function messagesOfInput(input){if(typeof input===
"string")return[{role:"user",content:input}];if(isMessageList(input))return input;throw new UnusableInput}function isMessageList(value){return Array.isArray(value)&&
value.length>0&&value.every(item=>(0,json_guards.u4)(item)&&typeof item["role"]==="string")}var target_answers=__webpack_require__(78338);;async function openOpenAiTarget(suite,deps){
const{openai,deterministic=false}=suite.target;if(!openai)throw new Error("the target is not of kind openai");const endpoint=(0,openai_endpoint.readOpenAiEndpoint)(
deps.openai,`the target (${openai.model})`);const prompt=await readPrompt(openai,suite.file,deps.files);const parameters=readParameters(openai,suite);const{path,
messages:messagesKey}=openai_parameters.Ht[openai.api];const client=openLate(deps.openClient,{endpoint,timeoutMs:suite.run.timeout_s*1e3,maxSockets:suite.run.concurrency,
env:deps.env});async function answer(request,signal){if(signal.aborted)return(0,target_answers.VM)();const messages=tryMessages(()=>buildMessages(prompt,request));
if("kind"in messages)return messages;const opened=await client.open();const body={...parameters,[messagesKey]:messages.value};const name={of:[request.case.id,request.
trial]};const result=await opened.post(path,body,signal,name);if(result.kind==="error")return result;const{prices}=deps;const given=answerFrom(result,{target:openai,
prices,redact:opened.redact});return{...given,...result.rate&&{rate:result.rate}}}async function responseKey(request){const messages=tryMessages(()=>buildMessages(
prompt,request));if("kind"in messages)return void 0;const body={...parameters,[messagesKey]:messages.value};const asked={endpoint:endpoint.baseUrl,path,body,prices:suite.
prices};return(0,json_guards.Fh)(asked)?asked:void 0}const{model,...params}=parameters;return{facts:(0,build_facts._)({kind:"openai",model:String(model),params:{
api:openai.api,...params},digests:{endpoint:(0,canonical_json.tv)(endpoint.baseUrl),...prompt!==void 0&&{prompt:(0,canonical_json.tv)(prompt)}},deterministic}),
sources:(0,json_guards.u4)(openai.prompt)?[openai.prompt["path"]]:[],promptChars(request){const messages=tryMessages(()=>buildMessages(prompt,request));return"k\
ind"in messages?void 0:JSON.stringify(messages.value).length},answer,responseKey,close:()=>client.close()}}function openLate(openClient,options){let opened;return{
open:()=>opened??=openClient(options),close:async()=>(await opened)?.close()}}function tryMessages(build){try{return{value:build()}}catch(error){if(error instanceof
template.$w)return(0,target_answers.Q8)("template",error.message);if(error instanceof UnusableInput)return(0,target_answers.Q8)("input",error.message);throw error}}
function answerFrom({body,latencyMs,batched},{target,prices,redact}){try{const answer=(0,openai_answer.JN)(target?.api??"chat",body);const cost=prices.costOf([answer.
model,target?.model],answer.usage,{...answer,batched});const found={...toOutput(answer),...latencyMs!==void 0&&{latency_ms:latencyMs},...cost!==void 0&&{cost_usd:cost}};
return{kind:"answer",output:found}}catch(error){if(error instanceof tool_calls.D)return{...(0,target_answers.gz)("tool-arguments",error.message,latencyMs),...batched&&
{batched}};if(error instanceof openai_answer.kf)return(0,target_answers.PB)(error.code,redact(error.message));throw error}}}),78338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O5:()=>redactFailure,PB:()=>retryable,Q8:()=>unmeasured,VM:()=>interrupted,gz:()=>failed});const LONGEST_MESSAGE=2e3;
function failed(code,message,latencyMs){const answer={kind:"failed",code,message:shorten(message)};return latencyMs===void 0?answer:{...answer,latencyMs}}function retryable(code,message,retryAfterMs){
const answer={kind:"error",code,message:shorten(message),retry:true};return retryAfterMs===void 0?answer:{...answer,retryAfterMs}}function unmeasured(code,message){
return{kind:"error",code,message:shorten(message),retry:false}}function interrupted(){return unmeasured("interrupted","the run was stopped")}function redactFailure(answer,redact){
return answer.kind==="answer"?answer:{...answer,message:redact(answer.message)}}function shorten(message){return message.length>LONGEST_MESSAGE?`${message.slice(
0,LONGEST_MESSAGE)}\u2026`:message}})};export{id,ids,modules};
