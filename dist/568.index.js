const id=568;const ids=[568];const modules={22568:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{dx:()=>connectOpenAi,createOpenAiClient:()=>createOpenAiClient,iJ:()=>explainAnswer,VM:()=>interrupted});var openai=__webpack_require__(98193);var errors=__webpack_require__(
452);var json_guards=__webpack_require__(2641);var adapters_redact=__webpack_require__(87022);var read_retry_after=__webpack_require__(13928);var transport_transport=__webpack_require__(
34135);;const MAX_ANSWER_BYTES=32*1024*1024;function fetchOverTransport({transport,timeoutMs,apiKey,maxBytes=MAX_ANSWER_BYTES}){const urls=new Map;const headers=writeHeaders(
apiKey);return async(resource,init={})=>{const href=resource instanceof Request?resource.url:String(resource);const url=urls.get(href)??new URL(href);urls.set(href,
url);const{body:sent,...kind}=await readBody(init.body);const outcome=await transport.send({url,method:init.method??"GET",headers:{...headers,...kind},...sent!==
void 0&&{body:sent},timeoutMs,maxBytes,...init.signal&&{signal:init.signal}});if(outcome.kind!=="response")throw new TransportError(outcome);return describeResponse(
outcome)}}function describeResponse({status,headers,body}){const read={status,ok:status>=200&&status<300,statusText:"",headers:{get:name=>headers.get(name.toLowerCase())??
null,entries:()=>headers.entries()},body:null,text:async()=>body.toString("utf8"),json:async()=>JSON.parse(body.toString("utf8")),bytes:async()=>body};return read}
class TransportError extends Error{outcome;constructor(outcome){super(outcome.kind==="connection"?outcome.message:outcome.kind);this.name="TransportError";this.
outcome=outcome}}async function readBody(body){if(typeof body==="string")return{body};if(!(body instanceof FormData))return{accept:"*/*"};const form=new Response(
body);const type=form.headers.get("content-type")??"multipart/form-data";return{body:new Uint8Array(await form.arrayBuffer()),"content-type":type}}function writeHeaders(apiKey){
return{"user-agent":"touchstone","content-type":"application/json",accept:"application/json",...apiKey!==void 0&&{authorization:`Bearer ${apiKey}`}}};const COUNTED=[
"requests","tokens"];const MS=new Map([["ms",1],["s",1e3],["m",6e4],["h",36e5]]);function readRate(get){let news;for(const what of COUNTED){const left=Number.parseInt(
get(`x-ratelimit-remaining-${what}`)??"",10);const resetMs=readDuration(get(`x-ratelimit-reset-${what}`)??"");if(!Number.isFinite(left)||resetMs===void 0)continue;
if(!news||left<news.remaining)news={remaining:left,resetMs}}return news}function readDuration(text){if(!/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s))+$/.test(text))return void 0;
return[...text.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((sum,[,amount,unit])=>sum+Number(amount)*(MS.get(unit)??0),0)};const LONGEST_MESSAGE=2e3;function connectOpenAi({
endpoint,timeoutMs,maxSockets,env,maxBytes}){const{baseUrl,apiKey}=endpoint;const transport=(0,transport_transport.o)({maxSockets,env});const redact=(0,adapters_redact.
l)([apiKey]);const client=new openai.z4({apiKey:apiKey??"none",adminAPIKey:null,organization:null,project:null,webhookSecret:null,baseURL:baseUrl,timeout:timeoutMs*
2,maxRetries:0,logLevel:"off",defaultHeaders:{},defaultQuery:{},fetch:fetchOverTransport({transport,timeoutMs,apiKey,...maxBytes!==void 0&&{maxBytes}})});return{
async exchange(call,signal){if(signal.aborted)return interrupted();const start=performance.now();const own=new AbortController;const abort=()=>own.abort();signal.
addEventListener("abort",abort,{once:true});try{const value=await call(client,own.signal);return{kind:"value",value,latencyMs:performance.now()-start}}catch(error){
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
