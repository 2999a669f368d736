const id=862;const ids=[862];const modules={35320:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
return typeof tier==="string"&&OTHER_PRICE_TIERS.includes(tier)?"other":"standard"}}),53862:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{createOpenAiModel:()=>createOpenAiModel});var errors=__webpack_require__(452);var build_messages=__webpack_require__(
47301);var openai_answer=__webpack_require__(35320);var json_guards=__webpack_require__(2641);;function readEmbeddings(body,count){if(!(0,json_guards.u4)(body)||
!Array.isArray(body["data"]))throw new openai_answer.ol("it has no data");const items=body["data"];if(items.length!==count)throw new openai_answer.ol(`it has ${items.
length} vectors for ${count} texts`);const vectors=[];for(const[position,item]of items.entries()){if(!(0,json_guards.u4)(item))throw new openai_answer.ol(`data[${position}\
] is not an object`);const{index=position,embedding}=item;if(typeof index!=="number"||!(index in items)||index in vectors)throw new openai_answer.ol(`data[${position}\
] is of no text`);vectors[index]=readVector(embedding,position)}if(new Set(vectors.map(({length})=>length)).size>1)throw new openai_answer.ol("its vectors diffe\
r in length");const usage=(0,json_guards.u4)(body["usage"])?{completion_tokens:0,...body["usage"]}:void 0;return{vectors,...(0,openai_answer.jT)({...body,usage})}}
function readVector(value,position){if(Array.isArray(value)&&value.length>0&&value.every(isFiniteNumber))return value;throw new openai_answer.ol(`data[${position}\
] has no vector of numbers`)}function isFiniteNumber(value){return Number.isFinite(value)}var openai_parameters=__webpack_require__(19502);;const REFUSALS=["htt\
p-400","http-404","http-422","http-501"];const STRUCTURE=/response_format|json_schema|text\.format|structured[ _-]?output|grammar/i;function createOpenAiModel(client,prices){
const unstructured=new Set;async function ask(request,signal){const{api,model,schema}=request;const who=`${api} ${model}`;const structured=schema!==void 0&&!unstructured.
has(who);const post=withSchema=>{const body=buildBody(request,withSchema);return client.post(openai_parameters.Ht[api].path,body,signal,nameOf(request,body))};const read=(result,isStructured)=>readResult(
result,client.redact,response=>{const answer=(0,openai_answer.JN)(api,response.body);const{text,refused,finishReason}=answer;return{kind:"answer",text,refused,...finishReason!==
void 0&&{finishReason},structured:isStructured,...describeCall(answer,response,{model,prices})}});const first=await post(structured);if(!structured||first.kind!==
"error"||!refusesStructure(first))return read(first,structured);const second=await post(false);if(second.kind!=="error"||second.code!==first.code)unstructured.add(
who);return read(second,false)}async function embed({model,texts},signal){const asked={model,input:texts,encoding_format:"float"};const result=await client.post(
"/embeddings",asked,signal);return readResult(result,client.redact,response=>{const{vectors,...answer}=readEmbeddings(response.body,texts.length);const facts=describeCall(
answer,response,{model,prices});return{kind:"embeddings",vectors,...facts}})}return{ask,embed,close:async()=>client.close()}}function readResult(result,redact,read){
if(result.kind==="error")return result;try{return{...read(result),...result.rate&&{rate:result.rate}}}catch(error){if(!(error instanceof openai_answer.kf))throw error;
return{kind:"error",code:error.code,message:redact(error.message),retry:true}}}function describeCall({usage,model:reported,fingerprint,tier},{latencyMs,batched},{
model,prices}){const costUsd=prices.costOf([reported,model],usage,{tier,batched});return{...reported!==void 0&&{model:reported},...fingerprint!==void 0&&{fingerprint},
...usage&&{usage},...costUsd!==void 0&&{costUsd},...latencyMs!==void 0&&{latencyMs}}}function nameOf({api,of,messages},body){if(of===void 0)return void 0;return{
of,body:{...body,[openai_parameters.Ht[api].messages]:(0,build_messages.B)(messages)}}}function buildBody({model,api,parameters,messages,schema},structured){const problems=(0,
openai_parameters.y5)(api,parameters,{where:"the judge's parameters"});if(problems.length>0)throw new errors.yo(problems);const format=schema&&structured&&{type:"\
json_schema",json_schema:{name:schema.name,strict:true,schema:schema.schema}};return{model,...(0,openai_parameters.uT)(api,{...parameters,...format&&{response_format:format}}),
[openai_parameters.Ht[api].messages]:messages}}function refusesStructure({code,message}){return REFUSALS.includes(code)&&STRUCTURE.test(message)}}),19502:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
"number"&&Number.isInteger(value)&&value>=0?value:void 0}})};export{id,ids,modules};
