const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function __require(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,
e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:true}),mod);function isPairs(init){return Symbol.iterator in init}function readName(name){if(!NAME.test(name))throw new TypeError(`no name of a header: ${name}`);return name.
toLowerCase()}function readValue(value){const read=String(value).replace(SURROUNDING,"");if(!VALUE.test(read))throw new TypeError("no value of a header: it has \
other than bytes of one line");return read}var NAME,SURROUNDING,VALUE,Headers,FormData;var init_client_globals=__esm({"lib/adapters/models/client-globals.js"(){
"use strict";NAME=/^[\w!#$%&'*+\-.^`|~]+$/;SURROUNDING=/^[\t\n\r ]+|[\t\n\r ]+$/g;VALUE=/^[^\0\n\r\u0100-\uffff]*$/;Headers=class{#values=new Map;constructor(init=[]){
if(Object(init)!==init)throw new TypeError("headers are made of pairs or of an object");for(const pair of isPairs(init)?init:Object.entries(init)){const[name,value,
...more]=pair;if(name===void 0||value===void 0||more.length>0)throw new TypeError("a header is a name and a value");this.append(name,value)}}append(name,value){
const before=this.get(name);const added=readValue(value);this.#values.set(readName(name),before===null?added:`${before}, ${added}`)}set(name,value){this.#values.
set(readName(name),readValue(value))}get(name){return this.#values.get(readName(name))??null}has(name){return this.#values.has(readName(name))}delete(name){this.#values.
delete(readName(name))}entries(){return[...this.#values].sort(([one],[other])=>one<other?-1:1).values()}*keys(){for(const[name]of this.entries())yield name}*values(){
for(const[,value]of this.entries())yield value}[Symbol.iterator](){return this.entries()}forEach(tell,self){for(const[name,value]of this.entries())tell.call(self,
value,name,this)}};FormData=class{constructor(){return new globalThis.FormData}static[Symbol.hasInstance](value){return Object.prototype.toString.call(value)===
"[object FormData]"}}}});var require_x509_transport_state=__commonJS({"node_modules/openai/internal/auth/x509-transport-state.js"(exports2,module2){"use strict";init_client_globals();if(typeof module2!==
"undefined"&&module2!==globalThis.module&&typeof exports2!=="undefined"&&module2.exports===exports2){Object.defineProperty(exports2,"__esModule",{value:true});exports2.
findX509Credential=exports2.rememberX509Credential=exports2.findX509OAuthError=exports2.rememberX509OAuthError=exports2.isApprovedX509Client=exports2.markApprovedX509Client=
exports2.isRetryableX509IssuerError=exports2.markRetryableX509IssuerError=exports2.isTransientX509ConnectionError=exports2.markTransientX509ConnectionError=exports2.
rememberRegisteredX509Transport=exports2.findRegisteredX509Transport=void 0;const registeredX509Transports2=new WeakMap;const transientX509ConnectionErrors2=new WeakSet;
const retryableX509IssuerErrors2=new WeakSet;const approvedX509Clients2=new WeakSet;const approvedX509OAuthErrors2=new WeakMap;const approvedX509Credentials2=new WeakMap;
exports2.findRegisteredX509Transport=WeakMap.prototype.get.bind(registeredX509Transports2);exports2.rememberRegisteredX509Transport=WeakMap.prototype.set.bind(registeredX509Transports2);
exports2.markTransientX509ConnectionError=WeakSet.prototype.add.bind(transientX509ConnectionErrors2);exports2.isTransientX509ConnectionError=WeakSet.prototype.has.
bind(transientX509ConnectionErrors2);exports2.markRetryableX509IssuerError=WeakSet.prototype.add.bind(retryableX509IssuerErrors2);exports2.isRetryableX509IssuerError=
WeakSet.prototype.has.bind(retryableX509IssuerErrors2);exports2.markApprovedX509Client=WeakSet.prototype.add.bind(approvedX509Clients2);exports2.isApprovedX509Client=
WeakSet.prototype.has.bind(approvedX509Clients2);exports2.rememberX509OAuthError=WeakMap.prototype.set.bind(approvedX509OAuthErrors2);exports2.findX509OAuthError=
WeakMap.prototype.get.bind(approvedX509OAuthErrors2);exports2.rememberX509Credential=WeakMap.prototype.set.bind(approvedX509Credentials2);exports2.findX509Credential=
WeakMap.prototype.get.bind(approvedX509Credentials2)}}});var stdin_exports={};__export(stdin_exports,{APIError:()=>APIError,OpenAI:()=>OpenAI});module.exports=__toCommonJS(stdin_exports);init_client_globals();init_client_globals();init_client_globals();init_client_globals();function __classPrivateFieldSet(receiver,state2,value,kind,f){if(kind==="m")throw new TypeError("Private method is not writable");if(kind===
"a"&&!f)throw new TypeError("Private accessor was defined without a setter");if(typeof state2==="function"?receiver!==state2||!f:!state2.has(receiver))throw new TypeError(
"Cannot write private member to an object whose class did not declare it");return kind==="a"?f.call(receiver,value):f?f.value=value:state2.set(receiver,value),value}
function __classPrivateFieldGet(receiver,state2,kind,f){if(kind==="a"&&!f)throw new TypeError("Private accessor was defined without a getter");if(typeof state2===
"function"?receiver!==state2||!f:!state2.has(receiver))throw new TypeError("Cannot read private member from an object whose class did not declare it");return kind===
"m"?f:kind==="a"?f.call(receiver):f?f.value:state2.get(receiver)}init_client_globals();var uuid4=function(){const{crypto:crypto2}=globalThis;if(crypto2?.randomUUID){uuid4=crypto2.randomUUID.bind(crypto2);return crypto2.randomUUID()}
const u8=new Uint8Array(1);const randomByte=crypto2?()=>crypto2.getRandomValues(u8)[0]:()=>Math.random()*255&255;return"10000000-1000-4000-8000-100000000000".replace(
/[018]/g,c=>(+c^randomByte()&15>>+c/4).toString(16))};init_client_globals();init_client_globals();init_client_globals();function isAbortError(err){return typeof err==="object"&&err!==null&&("name"in err&&err.name==="AbortError"||"message"in err&&String(err.message).
includes("FetchRequestCanceledException"))}var castToError=err=>{if(err instanceof Error)return err;if(typeof err==="object"&&err!==null){try{if(Object.prototype.
toString.call(err)==="[object Error]"){const hasCause="cause"in err;const error=new Error(err.message,hasCause?{cause:err.cause}:{});if(err.stack)error.stack=err.
stack;if(hasCause&&!Object.prototype.hasOwnProperty.call(error,"cause"))error.cause=err.cause;if(err.name)error.name=err.name;return error}}catch{}try{return new Error(
JSON.stringify(err))}catch{}}return new Error(err)};var OpenAIError=class extends Error{};var APIError=class _APIError extends OpenAIError{constructor(status,error,message,headers){super(`${_APIError.makeMessage(
status,error,message)}`);this.status=status;this.headers=headers;this.requestID=headers?.get("x-request-id");this.error=error;const data=error;this.code=data?.["\
code"];this.param=data?.["param"];this.type=data?.["type"]}static makeMessage(status,error,message){const msg=error?.message?typeof error.message==="string"?error.
message:JSON.stringify(error.message):error?JSON.stringify(error):message;if(status&&msg){return`${status} ${msg}`}if(status){return`${status} status code (no b\
ody)`}if(msg){return msg}return"(no status code or body)"}static generate(status,errorResponse,message,headers){if(!status||!headers){return new APIConnectionError(
{message,cause:castToError(errorResponse)})}const error=errorResponse?.["error"];if(status===400){return new BadRequestError(status,error,message,headers)}if(status===
401){return new AuthenticationError(status,error,message,headers)}if(status===403){return new PermissionDeniedError(status,error,message,headers)}if(status===404){
return new NotFoundError(status,error,message,headers)}if(status===409){return new ConflictError(status,error,message,headers)}if(status===422){return new UnprocessableEntityError(
status,error,message,headers)}if(status===429){return new RateLimitError(status,error,message,headers)}if(status>=500){return new InternalServerError(status,error,
message,headers)}return new _APIError(status,error,message,headers)}};var APIUserAbortError=class extends APIError{constructor({message}={}){super(void 0,void 0,
message||"Request was aborted.",void 0)}};var APIConnectionError=class extends APIError{constructor({message,cause}){super(void 0,void 0,message||"Connection er\
ror.",void 0);if(cause)this.cause=cause}};var APIConnectionTimeoutError=class extends APIConnectionError{constructor({message}={}){super({message:message??"Requ\
est timed out."})}};var BadRequestError=class extends APIError{};var AuthenticationError=class extends APIError{};var PermissionDeniedError=class extends APIError{};
var NotFoundError=class extends APIError{};var ConflictError=class extends APIError{};var UnprocessableEntityError=class extends APIError{};var RateLimitError=class extends APIError{};
var InternalServerError=class extends APIError{};var LengthFinishReasonError=class extends OpenAIError{constructor(){super(`Could not parse response content as \
the length limit was reached`)}};var ContentFilterFinishReasonError=class extends OpenAIError{constructor(){super(`Could not parse response content as the reque\
st was rejected by the content filter`)}};var InvalidWebhookSignatureError=class extends Error{constructor(message){super(message)}};var OAuthError=class extends APIError{constructor(status,error,headers){
let finalMessage="OAuth2 authentication error";let error_code=void 0;if(error&&typeof error==="object"){const errorData=error;error_code=errorData["error"];const description=errorData["\
error_description"];if(description&&typeof description==="string"){finalMessage=description}else if(error_code){finalMessage=error_code}}super(status,error,finalMessage,
headers);this.error_code=error_code}};var SubjectTokenProviderError=class extends OpenAIError{constructor(message,provider,cause){super(message);this.provider=provider;
this.cause=cause}};var startsWithSchemeRegexp=/^[a-z][a-z0-9+.-]*:/i;var isAbsoluteURL=url=>{return startsWithSchemeRegexp.test(url)};var isArray=val=>(isArray=Array.isArray,isArray(
val));var isReadonlyArray=isArray;function maybeObj(x){if(typeof x!=="object"){return{}}return x??{}}function isEmptyObj(obj){if(!obj)return true;for(const _k in obj)
return false;return true}function hasOwn(obj,key){return Object.prototype.hasOwnProperty.call(obj,key)}function isObj(obj){return obj!=null&&typeof obj==="objec\
t"&&!Array.isArray(obj)}var validatePositiveInteger=(name,n)=>{if(typeof n!=="number"||!Number.isInteger(n)){throw new OpenAIError(`${name} must be an integer`)}if(n<0){throw new OpenAIError(
`${name} must be a positive integer`)}return n};var safeJSON=text=>{try{return JSON.parse(text)}catch(err){return void 0}};init_client_globals();var sleep=(ms,...signals)=>new Promise((resolve,reject)=>{const activeSignals=[...new Set(signals.filter(signal=>signal!=null))];let timeout;
let settled=false;const cleanup=()=>{for(const signal of activeSignals){try{signal.removeEventListener("abort",abort)}catch{}}};const settle=callback=>{if(settled){
return}settled=true;if(timeout!==void 0){clearTimeout(timeout);timeout=void 0}cleanup();callback()};const abort=()=>{settle(()=>reject())};if(activeSignals.some(
signal=>signal.aborted)){abort();return}timeout=setTimeout(()=>{settle(resolve)},ms);for(const signal of activeSignals){if(settled){break}try{signal.addEventListener(
"abort",abort,{once:true})}catch(error){settle(()=>reject(error))}}if(activeSignals.some(signal=>signal.aborted)){abort()}});init_client_globals();var weakGlobals=globalThis;var finalizer=typeof weakGlobals.FinalizationRegistry==="function"?new weakGlobals.FinalizationRegistry(cleanup=>{
try{cleanup()}catch{}}):void 0;var callbackOwners=new WeakMap;var subscriptions=new WeakMap;function subscribeWeakly(signal,reference,registry){let subscription=subscriptions.
get(signal);if(!subscription){const callbacks=new Set;const abort=()=>{subscriptions.delete(signal);for(const callback of callbacks){registry.unregister(callback);
callback.deref()?.()}callbacks.clear()};subscription={callbacks,abort};signal.addEventListener("abort",abort,{once:true});subscriptions.set(signal,subscription)}
const owner=subscription;owner.callbacks.add(reference);return()=>{owner.callbacks.delete(reference);registry.unregister(reference);if(owner.callbacks.size===0){
if(subscriptions.get(signal)===owner){subscriptions.delete(signal)}signal.removeEventListener("abort",owner.abort)}}}function releaseOnAbort(signal,callbacks,abort){
signal.addEventListener("abort",()=>callbacks.deref()?.delete(abort),{once:true})}function retainRequestAbortCallback(owner,abort,requestSignal){if(typeof weakGlobals.
WeakRef==="function"&&finalizer&&!requestSignal.aborted){let callbacks=callbackOwners.get(owner);if(!callbacks){callbacks=new Set;callbackOwners.set(owner,callbacks)}
callbacks.add(abort);releaseOnAbort(requestSignal,new weakGlobals.WeakRef(callbacks),abort)}}function addRequestAbortListener(signal,abort,requestSignal){if(signal.
aborted){abort();return()=>{}}if(typeof weakGlobals.WeakRef!=="function"||!finalizer){signal.addEventListener("abort",abort,{once:true});return()=>signal.removeEventListener(
"abort",abort)}const reference=new weakGlobals.WeakRef(abort);const cleanup=subscribeWeakly(signal,reference,finalizer);finalizer.register(abort,cleanup,reference);
retainRequestAbortCallback(requestSignal,abort,requestSignal);return cleanup}init_client_globals();init_client_globals();init_client_globals();function getDefaultFetch(){if(typeof fetch!=="undefined"){return fetch}throw new Error("`fetch` is not defined as a global; Either pass `f\
etch` to the client, `new OpenAI({ fetch })` or polyfill the global, `globalThis.fetch = fetch`")}function makeReadableStream(...args){const ReadableStream2=void 0;
if(typeof ReadableStream2==="undefined"){throw new Error("`ReadableStream` is not defined as a global; You will need to polyfill it, `globalThis.ReadableStream \
= ReadableStream`")}return new ReadableStream2(...args)}function ReadableStreamFrom(iterable,strategy){let iter=Symbol.asyncIterator in iterable?iterable[Symbol.
asyncIterator]():iterable[Symbol.iterator]();return makeReadableStream({start(){},async pull(controller){const{done,value}=await iter.next();if(done){controller.
close()}else{controller.enqueue(value)}},async cancel(){await iter.return?.()}},strategy)}function ReadableStreamToAsyncIterable(stream){if(stream[Symbol.asyncIterator])
return stream;const reader=stream.getReader();return{async next(){try{const result=await reader.read();if(result?.done)reader.releaseLock();return result}catch(e){
reader.releaseLock();throw e}},async return(){const cancelPromise=reader.cancel();reader.releaseLock();await cancelPromise;return{done:true,value:void 0}},[Symbol.
asyncIterator](){return this}}}async function CancelReadableStream(stream){if(stream===null||typeof stream!=="object")return;if(stream[Symbol.asyncIterator]){await stream[Symbol.
asyncIterator]().return?.();return}const reader=stream.getReader();const cancelPromise=reader.cancel();reader.releaseLock();await cancelPromise}init_client_globals();init_client_globals();var encodeUTF8_;function encodeUTF8(str){let encoder;return(encodeUTF8_??(encoder=new globalThis.TextEncoder,encodeUTF8_=encoder.encode.bind(encoder)))(str)}var decodeUTF8_;
function decodeUTF8(bytes){let decoder;return(decodeUTF8_??(decoder=new globalThis.TextDecoder,decodeUTF8_=decoder.decode.bind(decoder)))(bytes)}var _LineDecoder_instances;var _LineDecoder_buffer;var _LineDecoder_start;var _LineDecoder_end;var _LineDecoder_searchIndex;var _LineDecoder_skipLeadingLF;var _LineDecoder_append;
var MAX_RETAINED_BUFFER_BYTES=64*1024;var LineDecoder=class{constructor(){_LineDecoder_instances.add(this);_LineDecoder_buffer.set(this,void 0);_LineDecoder_start.
set(this,void 0);_LineDecoder_end.set(this,void 0);_LineDecoder_searchIndex.set(this,void 0);_LineDecoder_skipLeadingLF.set(this,void 0);__classPrivateFieldSet(
this,_LineDecoder_buffer,new Uint8Array,"f");__classPrivateFieldSet(this,_LineDecoder_start,0,"f");__classPrivateFieldSet(this,_LineDecoder_end,0,"f");__classPrivateFieldSet(
this,_LineDecoder_searchIndex,0,"f");__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,false,"f")}decode(chunk){if(chunk==null){return[]}let binaryChunk;if(chunk instanceof
ArrayBuffer){binaryChunk=new Uint8Array(chunk)}else if(typeof chunk==="string"){binaryChunk=encodeUTF8(chunk)}else{binaryChunk=chunk}if(binaryChunk.length===0){
return[]}if(__classPrivateFieldGet(this,_LineDecoder_skipLeadingLF,"f")){__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,false,"f");if(binaryChunk[0]===10){
binaryChunk=binaryChunk.subarray(1)}if(binaryChunk.length===0){return[]}}__classPrivateFieldGet(this,_LineDecoder_instances,"m",_LineDecoder_append).call(this,binaryChunk);
const lines=[];let patternIndex;while((patternIndex=findNewlineIndex(__classPrivateFieldGet(this,_LineDecoder_buffer,"f"),__classPrivateFieldGet(this,_LineDecoder_searchIndex,
"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f")))!=null){const line=decodeUTF8(__classPrivateFieldGet(this,_LineDecoder_buffer,"f").subarray(__classPrivateFieldGet(
this,_LineDecoder_start,"f"),patternIndex.preceding));lines.push(line);__classPrivateFieldSet(this,_LineDecoder_start,patternIndex.index,"f");if(patternIndex.carriage){
if(__classPrivateFieldGet(this,_LineDecoder_start,"f")<__classPrivateFieldGet(this,_LineDecoder_end,"f")&&__classPrivateFieldGet(this,_LineDecoder_buffer,"f")[__classPrivateFieldGet(
this,_LineDecoder_start,"f")]===10){__classPrivateFieldSet(this,_LineDecoder_start,__classPrivateFieldGet(this,_LineDecoder_start,"f")+1,"f")}else if(__classPrivateFieldGet(
this,_LineDecoder_start,"f")===__classPrivateFieldGet(this,_LineDecoder_end,"f")){__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,true,"f")}}__classPrivateFieldSet(
this,_LineDecoder_searchIndex,__classPrivateFieldGet(this,_LineDecoder_start,"f"),"f")}__classPrivateFieldSet(this,_LineDecoder_searchIndex,__classPrivateFieldGet(
this,_LineDecoder_end,"f"),"f");if(__classPrivateFieldGet(this,_LineDecoder_start,"f")===__classPrivateFieldGet(this,_LineDecoder_end,"f")){__classPrivateFieldSet(
this,_LineDecoder_start,0,"f");__classPrivateFieldSet(this,_LineDecoder_end,0,"f");__classPrivateFieldSet(this,_LineDecoder_searchIndex,0,"f");if(__classPrivateFieldGet(
this,_LineDecoder_buffer,"f").length>MAX_RETAINED_BUFFER_BYTES){__classPrivateFieldSet(this,_LineDecoder_buffer,new Uint8Array,"f")}}else if(lines.length>0&&__classPrivateFieldGet(
this,_LineDecoder_buffer,"f").length>MAX_RETAINED_BUFFER_BYTES){const length=__classPrivateFieldGet(this,_LineDecoder_end,"f")-__classPrivateFieldGet(this,_LineDecoder_start,
"f");if(length<=MAX_RETAINED_BUFFER_BYTES||__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length>length*4){const capacity=length<=MAX_RETAINED_BUFFER_BYTES?
Math.min(Math.max(length*2,256),MAX_RETAINED_BUFFER_BYTES):length*2;const buffer=new Uint8Array(capacity);buffer.set(__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").subarray(__classPrivateFieldGet(this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f")));__classPrivateFieldSet(this,_LineDecoder_buffer,
buffer,"f");__classPrivateFieldSet(this,_LineDecoder_start,0,"f");__classPrivateFieldSet(this,_LineDecoder_end,length,"f");__classPrivateFieldSet(this,_LineDecoder_searchIndex,
length,"f")}}return lines}flush(){__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,false,"f");if(__classPrivateFieldGet(this,_LineDecoder_start,"f")===__classPrivateFieldGet(
this,_LineDecoder_end,"f")){return[]}return this.decode("\n")}};_LineDecoder_buffer=new WeakMap,_LineDecoder_start=new WeakMap,_LineDecoder_end=new WeakMap,_LineDecoder_searchIndex=
new WeakMap,_LineDecoder_skipLeadingLF=new WeakMap,_LineDecoder_instances=new WeakSet,_LineDecoder_append=function _LineDecoder_append2(chunk){if(__classPrivateFieldGet(
this,_LineDecoder_end,"f")+chunk.length>__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length){const length=__classPrivateFieldGet(this,_LineDecoder_end,"\
f")-__classPrivateFieldGet(this,_LineDecoder_start,"f");if(__classPrivateFieldGet(this,_LineDecoder_start,"f")>=__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").length/2&&length+chunk.length<=__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length){__classPrivateFieldGet(this,_LineDecoder_buffer,"f").copyWithin(
0,__classPrivateFieldGet(this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f"))}else{const capacity=Math.max(__classPrivateFieldGet(this,
_LineDecoder_buffer,"f").length*2,length+chunk.length,256);const buffer=new Uint8Array(capacity);buffer.set(__classPrivateFieldGet(this,_LineDecoder_buffer,"f").
subarray(__classPrivateFieldGet(this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f")));__classPrivateFieldSet(this,_LineDecoder_buffer,
buffer,"f")}__classPrivateFieldSet(this,_LineDecoder_searchIndex,__classPrivateFieldGet(this,_LineDecoder_searchIndex,"f")-__classPrivateFieldGet(this,_LineDecoder_start,
"f"),"f");__classPrivateFieldSet(this,_LineDecoder_end,length,"f");__classPrivateFieldSet(this,_LineDecoder_start,0,"f")}__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").set(chunk,__classPrivateFieldGet(this,_LineDecoder_end,"f"));__classPrivateFieldSet(this,_LineDecoder_end,__classPrivateFieldGet(this,_LineDecoder_end,"f")+
chunk.length,"f")};LineDecoder.NEWLINE_CHARS=new Set(["\n","\r"]);LineDecoder.NEWLINE_REGEXP=/\r\n|[\n\r]/g;function findNewlineIndex(buffer,start,end){const newline=10;
const carriage=13;for(let i=start;i<end;i++){if(buffer[i]===newline){return{preceding:i,index:i+1,carriage:false}}if(buffer[i]===carriage){return{preceding:i,index:i+
1,carriage:true}}}return null}function findDoubleNewlineIndex(buffer){for(let i=0;i<buffer.length-1;i++){const firstEndingLength=lineEndingLength(buffer,i);if(firstEndingLength>
0){const secondEndingIndex=i+firstEndingLength;const secondEndingLength=lineEndingLength(buffer,secondEndingIndex);if(secondEndingLength>0){return secondEndingIndex+
secondEndingLength}}}return-1}function lineEndingLength(buffer,index){const newline=10;const carriage=13;if(buffer[index]===newline){return 1}if(buffer[index]===
carriage){return buffer[index+1]===newline?2:1}return 0}init_client_globals();var levelNumbers={off:0,error:200,warn:300,info:400,debug:500};var parseLogLevel=(maybeLevel,sourceName,client)=>{if(!maybeLevel){return void 0}if(hasOwn(levelNumbers,
maybeLevel)){return maybeLevel}loggerFor(client).warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`);
return void 0};function noop(){}function makeLogFn(fnLevel,logger,logLevel){if(!logger||levelNumbers[fnLevel]>levelNumbers[logLevel]){return noop}else{return logger[fnLevel].
bind(logger)}}var noopLogger={error:noop,warn:noop,info:noop,debug:noop};var cachedLoggers=new WeakMap;function loggerFor(client){const logger=client.logger;const logLevel=client.
logLevel??"off";if(!logger){return noopLogger}const cachedLogger=cachedLoggers.get(logger);if(cachedLogger&&cachedLogger[0]===logLevel){return cachedLogger[1]}const levelLogger={
error:makeLogFn("error",logger,logLevel),warn:makeLogFn("warn",logger,logLevel),info:makeLogFn("info",logger,logLevel),debug:makeLogFn("debug",logger,logLevel)};
cachedLoggers.set(logger,[logLevel,levelLogger]);return levelLogger}var sensitiveQueryNames=new Set(["apikey","accesstoken","refreshtoken","sessiontoken","sessi\
onid","idtoken","authtoken","authorization","token","password","clientsecret","signingsecret","sig","signature","xgoogsignature","xgoogcredential","xamzsecurity\
token","xamzsignature","xamzcredential"]);function isSensitiveQueryParameter(name){const normalized=name.toLowerCase().replace(/[-_]/gu,"");return sensitiveQueryNames.
has(normalized)||sensitiveQueryNames.has(normalized.replace(/^x/u,""))}var sensitiveHeaderNames=new Set(["authorization","proxy-authorization","api-key","x-api-\
key","x-amz-security-token","cookie","set-cookie","x-session-token","x-session-id","x-auth-token","x-id-token"]);function isSensitiveHeader(name){return sensitiveHeaderNames.
has(name.toLowerCase().replace(/_/gu,"-"))||isSensitiveQueryParameter(name)}function redactURL(value){const url=new URL(value);url.username="";url.password="";url.
hash="";for(const name of url.searchParams.keys()){if(isSensitiveQueryParameter(name)){url.searchParams.set(name,"***")}}return url.href}var formatRequestDetails=details=>{
if(details.options){details.options={...details.options};delete details.options["headers"];if(details.options.path){const path2=details.options.path;const redacted=new URL(
redactURL(new URL(path2,"https://redacted.invalid").href));details.options.path=redacted.origin==="https://redacted.invalid"?`${path2.startsWith("/")?"/":""}${redacted.
pathname.slice(1)}${redacted.search}`:redacted.href}if(details.options.query){details.options.query=Object.fromEntries(Object.entries(details.options.query).map(
([name,value])=>[name,isSensitiveQueryParameter(name)?"***":value]))}}if(details.url){details.url=redactURL(details.url)}if(details.headers){details.headers=Object.
fromEntries((details.headers instanceof Headers?[...details.headers]:Object.entries(details.headers)).map(([name,value])=>[name,isSensitiveHeader(name)?"***":value]))}
if("retryOfRequestLogID"in details){if(details.retryOfRequestLogID){details.retryOf=details.retryOfRequestLogID}delete details.retryOfRequestLogID}return details};var _Stream_instances;var _Stream_client;var _Stream_isTeeBranch;var _Stream_cancelIterator;function isTransportAbortError(error){return!(error instanceof APIError)&&
isAbortError(error)}function createStreamTeeQueue(){let entries=[];let head=0;let canceled=false;return{get length(){return entries.length-head},get canceled(){
return canceled},enqueue(value){if(!canceled){entries.push(value)}},dequeue(){if(head===entries.length){return void 0}const value=entries[head];entries[head]=void 0;
head+=1;if(head===entries.length){entries=[];head=0}else if(head>=1024&&head*2>=entries.length){entries=entries.slice(head);head=0}return value},cancel(){canceled=
true;entries.length=0;head=0}}}var Stream=class _Stream{constructor(iterator,controller,client){_Stream_instances.add(this);_Stream_client.set(this,void 0);_Stream_isTeeBranch.
set(this,false);this.iterator=iterator;this.controller=controller;__classPrivateFieldSet(this,_Stream_client,client,"f")}static fromSSEResponse(response,controller,client,synthesizeEventData,streamMode="\
legacy"){let consumed=false;const logger=client?loggerFor(client):console;async function*iterator(){if(consumed){throw new OpenAIError("Cannot iterate over a co\
nsumed stream, use `.tee()` to split the stream.")}consumed=true;let done=false;let receivedCompletionSentinel=false;const messages=_iterSSEMessages(response,controller);
const closeMessages=messages.return.bind(messages);messages.return=value=>{if(!receivedCompletionSentinel){controller.abort()}return closeMessages(value)};try{for await(const sse of messages){
if(sse.data==="[DONE]"){receivedCompletionSentinel=true;break}let data;try{data=JSON.parse(sse.data)}catch{logger.error(`Could not parse message into JSON:`);logger.
error(`From chunk:`);throw new SyntaxError("Error reading response: malformed server-sent event JSON.")}if(streamMode==="legacy"){if(sse.event?.startsWith("thre\
ad.")){yield{event:sse.event,data};continue}if(sse.event==="error"){throw new APIError(void 0,data?.error??data,void 0,response.headers)}if(data&&data.error){throw new APIError(
void 0,data.error,void 0,response.headers)}}yield synthesizeEventData?{event:sse.event,data}:data}done=true}catch(e){if(receivedCompletionSentinel||isTransportAbortError(
e)||controller.signal.aborted&&e===controller.signal.reason){return}throw e}finally{if(!done){controller.abort()}}}return new _Stream(iterator,controller,client)}static fromReadableStream(readableStream,controller,client){
let consumed=false;async function*iterLines(){const lineDecoder=new LineDecoder;const reader=readableStream.getReader();let closed=false;let cancelPromise;const cancel=()=>{
cancelPromise??(cancelPromise=reader.cancel());cancelPromise.catch(()=>void 0)};controller.signal.addEventListener("abort",cancel,{once:true});try{if(controller.
signal.aborted){cancel();return}while(true){const{value:chunk,done}=await reader.read();if(done){closed=true;break}if(controller.signal.aborted){return}for(const line of lineDecoder.
decode(chunk)){if(controller.signal.aborted){return}yield line}}if(controller.signal.aborted){return}for(const line of lineDecoder.flush()){if(controller.signal.
aborted){return}yield line}}finally{controller.signal.removeEventListener("abort",cancel);if(!closed){cancel()}reader.releaseLock()}}async function*iterator(){if(consumed){
throw new OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.")}consumed=true;let done=false;try{for await(const line of iterLines()){
if(line){let data;try{data=JSON.parse(line)}catch(error){if(error instanceof SyntaxError){throw new SyntaxError("Error reading response: malformed newline-delim\
ited JSON.")}throw error}yield data}}done=true}catch(e){if(controller.signal.aborted||isAbortError(e)){return}throw e}finally{if(!done){controller.abort()}}}return new _Stream(
iterator,controller,client)}[(_Stream_client=new WeakMap,_Stream_isTeeBranch=new WeakMap,_Stream_instances=new WeakSet,Symbol.asyncIterator)](){return this.iterator()}__betaTransformIterator(transform){
this.iterator=transform(this.iterator.bind(this))}tee(){const{controller}=this;const left=createStreamTeeQueue();const right=createStreamTeeQueue();const iterator=this.
iterator();const teeIterator=queue=>({next:()=>{if(queue.canceled){return Promise.resolve({value:void 0,done:true})}if(queue.length===0){const result=iterator.next();
left.enqueue(result);right.enqueue(result)}return queue.dequeue()},return:async()=>{if(!queue.canceled){queue.cancel();if(left.canceled&&right.canceled){await __classPrivateFieldGet(
this,_Stream_instances,"m",_Stream_cancelIterator).call(this,iterator,controller)}}return{value:void 0,done:true}}});const branch=queue=>{const stream=new _Stream(
()=>teeIterator(queue),controller,__classPrivateFieldGet(this,_Stream_client,"f"));__classPrivateFieldSet(stream,_Stream_isTeeBranch,true,"f");return stream};return[
branch(left),branch(right)]}toReadableStream(){const{controller}=this;let iter;let cancellation;const cancel=()=>cancellation??(cancellation=__classPrivateFieldGet(
this,_Stream_instances,"m",_Stream_cancelIterator).call(this,iter,controller));return makeReadableStream({start:async()=>{iter=this[Symbol.asyncIterator]()},async pull(ctrl){
try{const{value,done}=await iter.next();if(done){return ctrl.close()}const bytes=encodeUTF8(JSON.stringify(value)+"\n");ctrl.enqueue(bytes)}catch(err){ctrl.error(
err);void cancel().catch(()=>void 0)}},cancel})}};_Stream_cancelIterator=async function _Stream_cancelIterator2(iterator,controller){const returnMethod=iterator.
return;if(returnMethod){if(!__classPrivateFieldGet(this,_Stream_isTeeBranch,"f")){controller.abort()}await Reflect.apply(returnMethod,iterator,[])}};function createAbortableSSESource(body,signal){
const reader=typeof body.getReader==="function"?body.getReader():void 0;const source=reader?{next:()=>reader.read(),return:()=>reader.cancel()}:ReadableStreamToAsyncIterable(
body)[Symbol.asyncIterator]();const ended={value:void 0,done:true};let closed=false;let canceled=false;let cancellation;let interrupt;const waitForAbort=()=>new Promise(
resolve=>{interrupt=resolve});const cancel=()=>{if(canceled||closed){return cancellation}canceled=true;try{cancellation=Promise.resolve(source.return?.())}catch(error){
cancellation=Promise.reject(error)}cancellation.catch(()=>void 0);return cancellation};const abort=()=>{queueMicrotask(()=>{interrupt?.();cancel()})};const iterator={
async next(){if(signal.aborted){return ended}const aborted=waitForAbort().then(()=>ended);try{const result=await Promise.race([source.next(),aborted]);if(signal.
aborted){return ended}if(result.done){closed=true;return ended}return{value:result.value,done:false}}catch(error){if(signal.aborted&&(isAbortError(error)||error===
signal.reason)){return ended}throw error}finally{interrupt=void 0}},async return(){const pending=cancel();if(pending&&!signal.aborted){const aborted=waitForAbort();
try{if(!signal.aborted){await Promise.race([pending,aborted])}}finally{interrupt=void 0}}return ended},[Symbol.asyncIterator](){return this}};return{iterator,start(){
signal.addEventListener("abort",abort,{once:true});if(signal.aborted){abort()}},async cleanup(failed){let cleanupError;try{signal.removeEventListener("abort",abort)}catch(error){
cleanupError=error}if(!closed){const pending=cancel();if(pending&&!failed&&!signal.aborted){try{await pending}catch(error){cleanupError??(cleanupError=error)}}}
if(reader){try{reader.releaseLock()}catch(error){cleanupError??(cleanupError=error)}}if(cleanupError!==void 0&&!failed&&!signal.aborted){throw cleanupError}}}}async function*_iterSSEMessages(response,controller){
if(!response.body){controller.abort();if(globalThis.navigator!==void 0&&globalThis.navigator.product==="ReactNative"){throw new OpenAIError(`The default react-n\
ative fetch implementation does not support streaming. Please use expo/fetch: https://docs.expo.dev/versions/latest/sdk/expo/#expofetch-api`)}throw new OpenAIError(
`Attempted to iterate over a response with no body`)}const sseDecoder=new SSEDecoder;const lineDecoder=new LineDecoder;const{signal}=controller;const source=createAbortableSSESource(
response.body,signal);let failed=false;try{source.start();for await(const sseChunk of iterSSEChunks(source.iterator)){if(signal.aborted){return}for(const line of lineDecoder.
decode(sseChunk)){if(signal.aborted){return}const sse=sseDecoder.decode(line);if(sse){yield sse}}}if(signal.aborted){return}for(const line of lineDecoder.flush()){
if(signal.aborted){return}const sse=sseDecoder.decode(line);if(sse){yield sse}}if(signal.aborted){return}const pending=sseDecoder.flush();if(pending){yield pending}}catch(error){
failed=true;if(!signal.aborted||!isAbortError(error)&&error!==signal.reason){throw error}}finally{await source.cleanup(failed)}}var DOUBLE_NEWLINE_DELIMITER_MAX_OVERLAP_BYTES=3;
async function*iterSSEChunks(iterator){let data=new Uint8Array;let dataStart=0;let dataEnd=0;let searchStartIndex=0;for await(const chunk of iterator){if(chunk==
null){continue}let binaryChunk;if(chunk instanceof ArrayBuffer){binaryChunk=new Uint8Array(chunk)}else if(typeof chunk==="string"){binaryChunk=encodeUTF8(chunk)}else{
binaryChunk=chunk}if(dataEnd+binaryChunk.length>data.length){const bufferedLength=dataEnd-dataStart;if(dataStart>=data.length/2&&bufferedLength+binaryChunk.length<=
data.length){data.copyWithin(0,dataStart,dataEnd)}else{const newData=new Uint8Array(Math.max(data.length*2,bufferedLength+binaryChunk.length));newData.set(data.
subarray(dataStart,dataEnd));data=newData}searchStartIndex-=dataStart;dataStart=0;dataEnd=bufferedLength}data.set(binaryChunk,dataEnd);dataEnd+=binaryChunk.length;
let patternIndex;while((patternIndex=findDoubleNewlineIndex(data.subarray(searchStartIndex,dataEnd)))!==-1){patternIndex+=searchStartIndex;yield data.slice(dataStart,
patternIndex);dataStart=patternIndex;searchStartIndex=dataStart}searchStartIndex=Math.max(dataStart,dataEnd-DOUBLE_NEWLINE_DELIMITER_MAX_OVERLAP_BYTES)}if(dataEnd>
dataStart){yield data.slice(dataStart,dataEnd)}}var SSEDecoder=class{constructor(){this.event=null;this.data=[];this.chunks=[]}decode(line){if(line.endsWith("\r")){
line=line.slice(0,-1)}if(!line){if(!this.event&&!this.data.length){return null}const sse={event:this.event,data:this.data.join("\n"),raw:this.chunks};this.event=
null;this.data=[];this.chunks=[];return sse}this.chunks.push(line);if(line.startsWith(":")){return null}const[fieldname,,initialValue]=partition(line,":");let value=initialValue;
if(value.startsWith(" ")){value=value.slice(1)}if(fieldname==="event"){this.event=value}else if(fieldname==="data"){this.data.push(value)}return null}flush(){return this.
decode("")}};function partition(str,delimiter){const index=str.indexOf(delimiter);if(index!==-1){return[str.slice(0,index),delimiter,str.slice(index+delimiter.length)]}
return[str,"",""]}async function defaultParseResponse(client,props){const{response,requestLogID,retryOfRequestLogID,startTime}=props;let jsonBodyLength;const body=await(async()=>{
if(props.options.stream){loggerFor(client).debug("response",response.status,response.url,response.headers,response.body);if(props.options.__streamClass){return props.
options.__streamClass.fromSSEResponse(response,props.controller,client,props.options.__synthesizeEventData,props.options.__streamMode)}return Stream.fromSSEResponse(
response,props.controller,client,props.options.__synthesizeEventData,props.options.__streamMode)}if(response.status===204){return null}if(props.options.__binaryResponse){
return response}const contentType=response.headers.get("content-type");const mediaType=contentType?.split(";")[0]?.trim().toLowerCase();const isJSON=mediaType?.
includes("application/json")||mediaType?.endsWith("+json");if(isJSON){const contentLength=response.headers.get("content-length");if(contentLength==="0"){return void 0}
const bodyText=await response.text();if(!bodyText){return void 0}const json=JSON.parse(bodyText);jsonBodyLength=bodyText.length;return addRequestID(json,response)}
const text=await response.text();return text})().catch(error=>{throw asAbortError(error,props.controller.signal)});if(client.logLevel==="debug"){loggerFor(client).
debug(`[${requestLogID}] response parsed`,formatRequestDetails({retryOfRequestLogID,url:response.url,status:response.status,body:jsonBodyLength===void 0?body:{type:"\
json",length:jsonBodyLength},durationMs:Date.now()-startTime}))}return body}function asAbortError(error,signal){if(!signal.aborted||error!==signal.reason||isAbortError(
error)){return error}const message="This operation was aborted";const DOMExceptionConstructor=globalThis.DOMException;return typeof DOMExceptionConstructor==="f\
unction"?new DOMExceptionConstructor(message,"AbortError"):Object.assign(new Error(message),{name:"AbortError"})}function addRequestID(value,response){if(!value||
typeof value!=="object"||Array.isArray(value)){return value}return Object.defineProperty(value,"_request_id",{value:response.headers.get("x-request-id"),enumerable:false})}init_client_globals();init_client_globals();var VERSION="7.55.0";var isRunningInBrowser=()=>{return typeof window!=="undefined"&&typeof window.document!=="undefined"&&typeof navigator!=="undefined"};function getDetectedPlatform(){
if(typeof Deno!=="undefined"&&Deno.build!=null){return"deno"}if(typeof EdgeRuntime!=="undefined"){return"edge"}if(Object.prototype.toString.call(typeof globalThis.
process!=="undefined"?globalThis.process:0)==="[object process]"){return"node"}return"unknown"}var getPlatformProperties=()=>{const detectedPlatform=getDetectedPlatform();
if(detectedPlatform==="deno"){return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":normalizePlatform(Deno.build.os),"X-Stainles\
s-Arch":normalizeArch(Deno.build.arch),"X-Stainless-Runtime":"deno","X-Stainless-Runtime-Version":typeof Deno.version==="string"?Deno.version:Deno.version?.deno??
"unknown"}}if(typeof EdgeRuntime!=="undefined"){return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":"Unknown","X-Stainless-Arc\
h":`other:${EdgeRuntime}`,"X-Stainless-Runtime":"edge","X-Stainless-Runtime-Version":globalThis.process?.version??"unknown"}}if(detectedPlatform==="node"){return{
"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":normalizePlatform(globalThis.process.platform??"unknown"),"X-Stainless-Arch":normalizeArch(
globalThis.process.arch??"unknown"),"X-Stainless-Runtime":"node","X-Stainless-Runtime-Version":globalThis.process.version??"unknown"}}const browserInfo=getBrowserInfo();
if(browserInfo){return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtim\
e":`browser:${browserInfo.browser}`,"X-Stainless-Runtime-Version":browserInfo.version}}return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-S\
tainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":"unknown","X-Stainless-Runtime-Version":"unknown"}};function getBrowserInfo(){if(typeof navigator===
"undefined"||!navigator){return null}const browserPatterns=[{key:"edge",pattern:/\bEdg(?:e|A|iOS)?\b(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"ie",pattern:/Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"chrome",pattern:/Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"firefox",pattern:/Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"safari",pattern:/(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/}];for(const{key,pattern}of browserPatterns){const match=pattern.exec(navigator.
userAgent);if(match){const major=match[1]||0;const minor=match[2]||0;const patch=match[3]||0;return{browser:key,version:`${major}.${minor}.${patch}`}}}return null}
var normalizeArch=arch=>{if(arch==="x32")return"x32";if(arch==="x86_64"||arch==="x64")return"x64";if(arch==="arm")return"arm";if(arch==="aarch64"||arch==="arm64")
return"arm64";if(arch)return`other:${arch}`;return"unknown"};var normalizePlatform=platform=>{platform=platform.toLowerCase();if(platform.includes("ios"))return"\
iOS";if(platform==="android")return"Android";if(platform==="darwin")return"MacOS";if(platform==="win32")return"Windows";if(platform==="freebsd")return"FreeBSD";
if(platform==="openbsd")return"OpenBSD";if(platform==="linux")return"Linux";if(platform)return`Other:${platform}`;return"Unknown"};var _platformHeaders;var getPlatformHeaders=()=>{
return _platformHeaders??(_platformHeaders=getPlatformProperties())};init_client_globals();var jsonRequestBodyObservers=new WeakMap;function observeJSONRequestBody(body,observer){let observers=jsonRequestBodyObservers.get(body);if(!observers){
observers=new Set;jsonRequestBodyObservers.set(body,observers)}observers.add(observer);return()=>{const active=jsonRequestBodyObservers.get(body);if(!active){return}
active.delete(observer);if(active.size===0){jsonRequestBodyObservers.delete(body)}}}var FallbackEncoder=({headers,body})=>{const observers=typeof body==="object"&&
body!==null?jsonRequestBodyObservers.get(body):void 0;let encoded;if(!observers||observers.size===0){encoded=JSON.stringify(body)}else{const active=[...observers];
encoded=JSON.stringify(body,function(key,value){let observed=value;for(const observer of active){const replacement=observer.value(this,key,observed);if(replacement!==
void 0){observed=replacement}}return observed});for(const observer of active){observer.complete()}}return{bodyHeaders:{"content-type":"application/json"},body:encoded}};init_client_globals();init_client_globals();init_client_globals();init_client_globals();var default_format="RFC3986";var default_formatter=String;var formatters={RFC1738:v=>String(v).replace(/%20/g,"+"),RFC3986:default_formatter};
var RFC1738="RFC1738";var cachedHas;var has=(obj,key)=>{const resolvedHas=cachedHas??Object.hasOwn??Function.prototype.call.bind(Object.prototype.hasOwnProperty);cachedHas=resolvedHas;
return resolvedHas(obj,key)};var hex_table=(()=>{const array=[];for(let i=0;i<256;++i){array.push("%"+((i<16?"0":"")+i.toString(16)).toUpperCase())}return array})();var limit=1024;var encode=(str,_defaultEncoder,charset,_kind,format)=>{if(str.length===0){return str}let string=str;if(typeof str==="symbol"){string=Symbol.prototype.
toString.call(str)}else if(typeof str!=="string"){string=String(str)}if(charset==="iso-8859-1"){return escape(string).replace(/%u[0-9a-f]{4}/gi,$0=>"%26%23"+Number.
parseInt($0.slice(2),16)+"%3B")}let out="";for(let j=0;j<string.length;){let segmentEnd=Math.min((Math.floor(j/limit)+1)*limit,string.length);if(segmentEnd<string.
length&&string.codePointAt(segmentEnd-1)>65535){segmentEnd+=1}const segment=string.length>=limit?string.slice(j,segmentEnd):string;const arr=[];for(let i=0;i<segment.
length;++i){let c=segment.charCodeAt(i);if(c===45||c===46||c===95||c===126||c>=48&&c<=57||c>=65&&c<=90||c>=97&&c<=122||format===RFC1738&&(c===40||c===41)){arr[arr.
length]=segment.charAt(i);continue}if(c<128){arr[arr.length]=hex_table[c];continue}if(c<2048){arr[arr.length]=hex_table[192|c>>6]+hex_table[128|c&63];continue}if(c<
55296||c>=57344){arr[arr.length]=hex_table[224|c>>12]+hex_table[128|c>>6&63]+hex_table[128|c&63];continue}i+=1;c=65536+((c&1023)<<10|segment.charCodeAt(i)&1023);
arr[arr.length]=hex_table[240|c>>18]+hex_table[128|c>>12&63]+hex_table[128|c>>6&63]+hex_table[128|c&63]}out+=arr.join("");j=segmentEnd}return out};function is_buffer(obj){if(!obj||typeof obj!=="object"){return false}return!!(obj.constructor&&obj.constructor.isBuffer&&obj.constructor.isBuffer(obj))}function maybe_map(val,fn){if(isArray(val)){const mapped=[];for(const item of val){mapped.push(fn(item))}return mapped}return fn(val)}var array_prefix_generators={brackets(prefix){return String(prefix)+"[]"},comma:"comma",indices(prefix,key){return String(prefix)+"["+key+"]"},repeat:String};var push_to_array=function push_to_array2(arr,value_or_array){
Array.prototype.push.apply(arr,isArray(value_or_array)?value_or_array:[value_or_array])};var toISOString;var defaults={addQueryPrefix:false,allowDots:false,allowEmptyArrays:false,
arrayFormat:"indices",charset:"utf-8",charsetSentinel:false,delimiter:"&",encode:true,encodeDotInKeys:false,encoder:encode,encodeValuesOnly:false,format:default_format,
formatter:default_formatter,indices:false,serializeDate(date){return(toISOString??(toISOString=Function.prototype.call.bind(Date.prototype.toISOString)))(date)},
skipNulls:false,strictNullHandling:false};function is_non_nullish_primitive(v){return typeof v==="string"||typeof v==="number"||typeof v==="boolean"||typeof v===
"symbol"||typeof v==="bigint"}var sentinel={};function inner_stringify(object,prefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,sideChannel){
let obj=object;let tmp_sc=sideChannel;let step=0;let find_flag=false;while((tmp_sc=tmp_sc.get(sentinel))!==void 0&&!find_flag){const pos=tmp_sc.get(object);step+=
1;if(pos!==void 0){if(pos===step){throw new RangeError("Cyclic object value")}else{find_flag=true}}if(tmp_sc.get(sentinel)===void 0){step=0}}if(typeof filter===
"function"){obj=filter(prefix,obj)}else if(obj instanceof Date){obj=serializeDate?.(obj)}else if(generateArrayPrefix==="comma"&&isArray(obj)){obj=maybe_map(obj,
value=>{if(value instanceof Date){return serializeDate?.(value)}return value})}if(obj===null){if(strictNullHandling){return encoder&&!encodeValuesOnly?encoder(prefix,
defaults.encoder,charset,"key",format):prefix}obj=""}if(is_non_nullish_primitive(obj)||is_buffer(obj)){if(encoder){const key_value=encodeValuesOnly?prefix:encoder(
prefix,defaults.encoder,charset,"key",format);return[formatter?.(key_value)+"="+formatter?.(encoder(obj,defaults.encoder,charset,"value",format))]}return[formatter?.(
prefix)+"="+formatter?.(String(obj))]}const values=[];if(obj===void 0){return values}let obj_keys;if(generateArrayPrefix==="comma"&&isArray(obj)){if(encodeValuesOnly&&
encoder){obj=maybe_map(obj,encoder)}obj_keys=[{value:obj.length>0?obj.join(",")||null:void 0}]}else if(isArray(filter)){obj_keys=filter}else{const keys=Object.keys(
obj);if(sort){keys.sort(sort)}obj_keys=keys}const encoded_prefix=encodeDotInKeys?String(prefix).replace(/\./g,"%2E"):String(prefix);const adjusted_prefix=commaRoundTrip&&
isArray(obj)&&obj.length===1?encoded_prefix+"[]":encoded_prefix;if(allowEmptyArrays&&isArray(obj)&&obj.length===0){return adjusted_prefix+"[]"}for(const key of obj_keys){
const value=typeof key==="object"&&key.value!==void 0?key.value:obj[key];if(skipNulls&&value===null){continue}const encoded_key=allowDots&&encodeDotInKeys?key.replace(
/\./g,"%2E"):key;let key_prefix;if(isArray(obj)){key_prefix=typeof generateArrayPrefix==="function"?generateArrayPrefix(adjusted_prefix,encoded_key):adjusted_prefix}else{
key_prefix=adjusted_prefix+(allowDots?"."+encoded_key:"["+encoded_key+"]")}sideChannel.set(object,step);const valueSideChannel=new WeakMap([[sentinel,sideChannel]]);
push_to_array(values,inner_stringify(value,key_prefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,generateArrayPrefix===
"comma"&&encodeValuesOnly&&isArray(obj)?null:encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,valueSideChannel))}return values}
function normalize_stringify_options(opts=defaults){if(opts.allowEmptyArrays!==void 0&&typeof opts.allowEmptyArrays!=="boolean"){throw new TypeError("`allowEmpt\
yArrays` option can only be `true` or `false`, when provided")}if(opts.encodeDotInKeys!==void 0&&typeof opts.encodeDotInKeys!=="boolean"){throw new TypeError("`\
encodeDotInKeys` option can only be `true` or `false`, when provided")}if(opts.encoder!==null&&opts.encoder!==void 0&&typeof opts.encoder!=="function"){throw new TypeError(
"Encoder has to be a function.")}const charset=opts.charset||defaults.charset;if(opts.charset!==void 0&&opts.charset!=="utf-8"&&opts.charset!=="iso-8859-1"){throw new TypeError(
"The charset option must be either utf-8, iso-8859-1, or undefined")}let format=default_format;if(opts.format!==void 0){if(!has(formatters,opts.format)){throw new TypeError(
"Unknown format option provided.")}format=opts.format}const formatter=formatters[format];let filter=defaults.filter;if(typeof opts.filter==="function"||isArray(
opts.filter)){filter=opts.filter}let arrayFormat;if(opts.arrayFormat&&opts.arrayFormat in array_prefix_generators){arrayFormat=opts.arrayFormat}else if("indices"in
opts){arrayFormat=opts.indices?"indices":"repeat"}else{arrayFormat=defaults.arrayFormat}if("commaRoundTrip"in opts&&typeof opts.commaRoundTrip!=="boolean"){throw new TypeError(
"`commaRoundTrip` must be a boolean, or absent")}let allowDots;if(opts.allowDots===void 0){allowDots=!!opts.encodeDotInKeys===true?true:defaults.allowDots}else{
allowDots=!!opts.allowDots}return{addQueryPrefix:typeof opts.addQueryPrefix==="boolean"?opts.addQueryPrefix:defaults.addQueryPrefix,allowDots,allowEmptyArrays:typeof opts.
allowEmptyArrays==="boolean"?!!opts.allowEmptyArrays:defaults.allowEmptyArrays,arrayFormat,charset,charsetSentinel:typeof opts.charsetSentinel==="boolean"?opts.
charsetSentinel:defaults.charsetSentinel,commaRoundTrip:!!opts.commaRoundTrip,delimiter:opts.delimiter===void 0?defaults.delimiter:opts.delimiter,encode:typeof opts.
encode==="boolean"?opts.encode:defaults.encode,encodeDotInKeys:typeof opts.encodeDotInKeys==="boolean"?opts.encodeDotInKeys:defaults.encodeDotInKeys,encoder:typeof opts.
encoder==="function"?opts.encoder:defaults.encoder,encodeValuesOnly:typeof opts.encodeValuesOnly==="boolean"?opts.encodeValuesOnly:defaults.encodeValuesOnly,filter,
format,formatter,serializeDate:typeof opts.serializeDate==="function"?opts.serializeDate:defaults.serializeDate,skipNulls:typeof opts.skipNulls==="boolean"?opts.
skipNulls:defaults.skipNulls,sort:typeof opts.sort==="function"?opts.sort:null,strictNullHandling:typeof opts.strictNullHandling==="boolean"?opts.strictNullHandling:
defaults.strictNullHandling}}function stringify(object,opts={}){let obj=object;const options=normalize_stringify_options(opts);let obj_keys;let filter;if(typeof options.
filter==="function"){filter=options.filter;obj=filter("",obj)}else if(isArray(options.filter)){filter=options.filter;obj_keys=filter}const keys=[];if(typeof obj!==
"object"||obj===null){return""}const generateArrayPrefix=array_prefix_generators[options.arrayFormat];const commaRoundTrip=generateArrayPrefix==="comma"&&options.
commaRoundTrip;if(!obj_keys){obj_keys=Object.keys(obj)}if(options.sort){obj_keys.sort(options.sort)}const sideChannel=new WeakMap;for(const key of obj_keys){if(options.
skipNulls&&obj[key]===null){continue}push_to_array(keys,inner_stringify(obj[key],key,generateArrayPrefix,commaRoundTrip,options.allowEmptyArrays,options.strictNullHandling,
options.skipNulls,options.encodeDotInKeys,options.encode?options.encoder:null,options.filter,options.sort,options.allowDots,options.serializeDate,options.format,
options.formatter,options.encodeValuesOnly,options.charset,sideChannel))}const joined=keys.join(options.delimiter);let prefix=options.addQueryPrefix===true?"?":
"";if(options.charsetSentinel){prefix+=options.charset==="iso-8859-1"?"utf8=%26%2310003%3B&":"utf8=%E2%9C%93&"}return joined.length>0?prefix+joined:""}function stringifyQuery(query){return stringify(query,{arrayFormat:"brackets"})}init_client_globals();var endpoints=new Map([["global","https://api.openai.com/v1"],["us","https://us.api.openai.com/v1"],["eu","https://eu.api.openai.com/v1"],["ae","https://ae.api.\
openai.com/v1"],["au","https://au.api.openai.com/v1"],["in","https://in.api.openai.com/v1"],["jp","https://jp.api.openai.com/v1"]]);function resolveDataResidency(options){
if(options.dataResidency===null||options.dataResidency===void 0){return void 0}if(hasOwn(options,"baseURL")){throw new OpenAIError("The `dataResidency` and `bas\
eURL` options are mutually exclusive.")}const endpoint=endpoints.get(options.dataResidency);if(endpoint===void 0){throw new OpenAIError("Invalid `dataResidency`\
; expected one of: global, us, eu, ae, au, in, jp.")}return endpoint}init_client_globals();init_client_globals();var _APIPromise_client;var APIPromise=class _APIPromise extends Promise{constructor(client,responsePromise,parseResponse2=defaultParseResponse){super(resolve=>{
resolve(null)});this.responsePromise=responsePromise;this.parseResponse=parseResponse2;_APIPromise_client.set(this,void 0);__classPrivateFieldSet(this,_APIPromise_client,
client,"f")}_thenUnwrap(transform){return new _APIPromise(__classPrivateFieldGet(this,_APIPromise_client,"f"),this.responsePromise,async(client,props)=>addRequestID(
transform(await this.parseResponse(client,props),props),props.response))}asResponse(){return this.responsePromise.then(p=>p.response)}async withResponse(){const[
data,response]=await Promise.all([this.parse(),this.asResponse()]);return{data,response,request_id:response.headers.get("x-request-id")}}parse(){if(!this.parsedPromise){
this.parsedPromise=this.responsePromise.then(data=>this.parseResponse(__classPrivateFieldGet(this,_APIPromise_client,"f"),data))}return this.parsedPromise}then(onfulfilled,onrejected){
return this.parse().then(onfulfilled,onrejected)}catch(onrejected){return this.parse().catch(onrejected)}finally(onfinally){return this.parse().finally(onfinally)}};
_APIPromise_client=new WeakMap;var _AbstractPage_client;var AbstractPage=class{constructor(client,response,body,options){_AbstractPage_client.set(this,void 0);__classPrivateFieldSet(this,_AbstractPage_client,
client,"f");this.options=options;this.response=response;this.body=body}hasNextPage(){const items=this.getPaginatedItems();if(!items.length)return false;return this.
nextPageRequestOptions()!=null}async getNextPage(){const nextOptions=this.nextPageRequestOptions();if(!nextOptions){throw new OpenAIError("No next page expected\
; please check `.hasNextPage()` before calling `.getNextPage()`.")}return await __classPrivateFieldGet(this,_AbstractPage_client,"f").requestAPIList(this.constructor,
nextOptions)}async*iterPages(){let page=this;yield page;while(page.hasNextPage()){page=await page.getNextPage();yield page}}async*[(_AbstractPage_client=new WeakMap,
Symbol.asyncIterator)](){for await(const page of this.iterPages()){for(const item of page.getPaginatedItems()){yield item}}}};var PagePromise=class extends APIPromise{constructor(client,request,Page2){
super(client,request,async(client2,props)=>new Page2(client2,props.response,await defaultParseResponse(client2,props),props.options))}async*[Symbol.asyncIterator](){
const page=await this;for await(const item of page){yield item}}};var Page=class extends AbstractPage{constructor(client,response,body,options){super(client,response,
body,options);this.data=body.data||[];this.object=body.object}getPaginatedItems(){return this.data??[]}nextPageRequestOptions(){return null}};var CursorPage=class extends AbstractPage{constructor(client,response,body,options){
super(client,response,body,options);this.data=body.data||[];this.has_more=body.has_more||false}getPaginatedItems(){return this.data??[]}hasNextPage(){if(this.has_more===
false){return false}return super.hasNextPage()}nextPageRequestOptions(){const data=this.getPaginatedItems();const id=data[data.length-1]?.id;if(!id){return null}
return{...this.options,query:{...maybeObj(this.options.query),after:id}}}};var ConversationCursorPage=class extends AbstractPage{constructor(client,response,body,options){
super(client,response,body,options);this.data=body.data||[];this.has_more=body.has_more||false;this.last_id=body.last_id||""}getPaginatedItems(){return this.data??
[]}hasNextPage(){if(this.has_more===false){return false}return super.hasNextPage()}nextPageRequestOptions(){const cursor=this.last_id;if(!cursor){return null}return{
...this.options,query:{...maybeObj(this.options.query),after:cursor}}}};var NextCursorPage=class extends AbstractPage{constructor(client,response,body,options){
super(client,response,body,options);this.data=body.data||[];this.has_more=body.has_more||false;this.next=body.next||null}getPaginatedItems(){return this.data??[]}hasNextPage(){
if(this.has_more===false){return false}return this.nextPageRequestOptions()!=null}nextPageRequestOptions(){const cursor=this.next;if(!cursor){return null}return{
...this.options,query:{...maybeObj(this.options.query),after:cursor}}}};var TokenPage=class extends AbstractPage{constructor(client,response,body,options){super(
client,response,body,options);this.data=body.data||[];this.has_more=body.has_more||false;this.next=body.next||null}getPaginatedItems(){return this.data??[]}hasNextPage(){
if(this.has_more===false){return false}return this.nextPageRequestOptions()!=null}nextPageRequestOptions(){const cursor=this.next;if(!cursor){return null}return{
...this.options,query:{...maybeObj(this.options.query),page:cursor}}}};init_client_globals();var WorkloadIdentityAuth=class{};init_client_globals();var X509_API_BASE_URL="https://mtls.api.openai.com/v1";function assertX509APIOrigin(value){let target;try{target=new URL(value)}catch{throw new OpenAIError("X.5\
09 workload identity requires the approved global mTLS API origin.")}if(target.origin!=="https://mtls.api.openai.com"||target.username||target.password){throw new OpenAIError(
"X.509 workload identity requires the approved global mTLS API origin.")}for(const name of target.searchParams.keys()){if(isSensitiveQueryParameter(name)){throw new OpenAIError(
"X.509 workload identity cannot send conflicting query authentication credentials.")}}return target}init_client_globals();init_client_globals();var brand_privateNullableHeaders=Symbol("brand.privateNullableHeaders");var httpTokenHeaderName=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function*iterateHeaders(headers){
if(!headers)return;if(brand_privateNullableHeaders in headers){const{values,nulls}=headers;yield*values.entries();for(const name of nulls){yield[name,null]}return}
let shouldClear=false;let iter;const iterator=Symbol.iterator in headers?headers[Symbol.iterator]:void 0;if(typeof iterator==="function"){iter={[Symbol.iterator]:()=>iterator.
call(headers)}}else{shouldClear=true;iter=Object.entries(headers??{})}for(let row of iter){const name=row[0];if(typeof name!=="string")throw new TypeError("expe\
cted header name to be a string");const values=isReadonlyArray(row[1])?row[1]:[row[1]];let didClear=false;for(const value of values){if(value===void 0)continue;
if(shouldClear&&!didClear){didClear=true;yield[name,null]}yield[name,value]}}}var buildHeaders=newHeaders=>{const targetHeaders=new Headers;const nullHeaders=new Set;
for(const headers of newHeaders){const seenHeaders=new Set;for(const[name,value]of iterateHeaders(headers)){if(!httpTokenHeaderName.test(name)){throw new TypeError(
`Header name must be a valid HTTP token ["${name}"]`)}const lowerName=name.toLowerCase();if(!seenHeaders.has(lowerName)){targetHeaders.delete(lowerName);seenHeaders.
add(lowerName)}if(value===null){targetHeaders.delete(lowerName);nullHeaders.add(lowerName)}else{targetHeaders.append(lowerName,value);nullHeaders.delete(lowerName)}}}
return{[brand_privateNullableHeaders]:true,values:targetHeaders,nulls:nullHeaders}};init_client_globals();init_client_globals();var x509_transport_state_browser_exports={};__export(x509_transport_state_browser_exports,{findRegisteredX509Transport:()=>findRegisteredX509Transport,findX509Credential:()=>findX509Credential,
findX509OAuthError:()=>findX509OAuthError,isApprovedX509Client:()=>isApprovedX509Client,isRetryableX509IssuerError:()=>isRetryableX509IssuerError,isTransientX509ConnectionError:()=>isTransientX509ConnectionError,
markApprovedX509Client:()=>markApprovedX509Client,markRetryableX509IssuerError:()=>markRetryableX509IssuerError,markTransientX509ConnectionError:()=>markTransientX509ConnectionError,
rememberRegisteredX509Transport:()=>rememberRegisteredX509Transport,rememberX509Credential:()=>rememberX509Credential,rememberX509OAuthError:()=>rememberX509OAuthError});
init_client_globals();var registeredX509Transports=new WeakMap;var transientX509ConnectionErrors=new WeakSet;var retryableX509IssuerErrors=new WeakSet;var approvedX509Clients=new WeakSet;
var approvedX509OAuthErrors=new WeakMap;var approvedX509Credentials=new WeakMap;var findRegisteredX509Transport=WeakMap.prototype.get.bind(registeredX509Transports);
var rememberRegisteredX509Transport=WeakMap.prototype.set.bind(registeredX509Transports);var markTransientX509ConnectionError=WeakSet.prototype.add.bind(transientX509ConnectionErrors);
var isTransientX509ConnectionError=WeakSet.prototype.has.bind(transientX509ConnectionErrors);var markRetryableX509IssuerError=WeakSet.prototype.add.bind(retryableX509IssuerErrors);
var isRetryableX509IssuerError=WeakSet.prototype.has.bind(retryableX509IssuerErrors);var markApprovedX509Client=WeakSet.prototype.add.bind(approvedX509Clients);
var isApprovedX509Client=WeakSet.prototype.has.bind(approvedX509Clients);var rememberX509OAuthError=WeakMap.prototype.set.bind(approvedX509OAuthErrors);var findX509OAuthError=WeakMap.
prototype.get.bind(approvedX509OAuthErrors);var rememberX509Credential=WeakMap.prototype.set.bind(approvedX509Credentials);var findX509Credential=WeakMap.prototype.
get.bind(approvedX509Credentials);var nodeState=__toESM(require_x509_transport_state(),1);var state=typeof nodeState.findRegisteredX509Transport==="function"?nodeState:x509_transport_state_browser_exports;
var{findRegisteredX509Transport:findRegisteredX509Transport3,rememberRegisteredX509Transport:rememberRegisteredX509Transport2,markTransientX509ConnectionError:markTransientX509ConnectionError2,
isTransientX509ConnectionError:isTransientX509ConnectionError2,markRetryableX509IssuerError:markRetryableX509IssuerError2,isRetryableX509IssuerError:isRetryableX509IssuerError2,
markApprovedX509Client:markApprovedX509Client2,isApprovedX509Client:isApprovedX509Client2,rememberX509OAuthError:rememberX509OAuthError2,findX509OAuthError:findX509OAuthError2,
rememberX509Credential:rememberX509Credential2,findX509Credential:findX509Credential2}=state;function resolveX509Transport(value){if(!value||typeof value!=="object"){throw new OpenAIError("X.509 workload identity requires an approved X.509 transport cap\
ability.")}const registered=findRegisteredX509Transport3(value);if(!registered){throw new OpenAIError("X.509 workload identity requires an approved X.509 transp\
ort capability.")}return registered}var _X509WorkloadIdentityAuth_instances;var _a;var _X509WorkloadIdentityAuth_identityProviderId;var _X509WorkloadIdentityAuth_serviceAccountId;var _X509WorkloadIdentityAuth_configuredRefreshBufferMs;
var _X509WorkloadIdentityAuth_configuredRefreshBufferSeconds;var _X509WorkloadIdentityAuth_organization;var _X509WorkloadIdentityAuth_project;var _X509WorkloadIdentityAuth_transport;
var _X509WorkloadIdentityAuth_refreshBufferMs;var _X509WorkloadIdentityAuth_cachedToken;var _X509WorkloadIdentityAuth_refresh;var _X509WorkloadIdentityAuth_tokenGeneration;
var _X509WorkloadIdentityAuth_cancelRequestBody;var _X509WorkloadIdentityAuth_assignToken;var _X509WorkloadIdentityAuth_recoverRefreshFailure;var _X509WorkloadIdentityAuth_fallbackToken;
var _X509WorkloadIdentityAuth_retireRefresh;var _X509WorkloadIdentityAuth_beginRefresh;var _X509WorkloadIdentityAuth_refreshToken;var _X509WorkloadIdentityAuth_preflight;
var _X509WorkloadIdentityAuth_scope;var _X509WorkloadIdentityAuth_assertTenantHeaders;var FORBIDDEN_TRANSPORT_OPTIONS=["dispatcher","agent","client","tls","prox\
y"];var headerValue=(headers,name)=>Headers.prototype.get.call(headers,name);var DEFAULT_REFRESH_BUFFER_MS=20*60*1e3;var FAILED_REFRESH_COOLDOWN_MS=1e3;var userAbortError=signal=>{
const error=new APIUserAbortError;Object.defineProperty(error,"cause",{value:signal.reason,writable:true,configurable:true});return error};function assertSafeHeaders(headers){
for(const name of Headers.prototype.keys.call(headers)){const canonical=name.toLowerCase().split("_").join("-");if(canonical!=="authorization"&&isSensitiveHeader(
canonical)||canonical==="host"){throw new OpenAIError("X.509 workload identity cannot send conflicting authentication credentials.")}}}function exchangeDeadline(timeout,callerSignal){
const deadline=new AbortController;const timer=timeout===void 0?void 0:setTimeout(()=>deadline.abort(new APIConnectionTimeoutError),timeout);const timerHandle=timer;
if(typeof timerHandle==="object"&&timerHandle!==null&&"unref"in timerHandle&&typeof timerHandle.unref==="function"){timerHandle.unref()}const cancel=()=>deadline.
abort(callerSignal?.reason);callerSignal?.addEventListener("abort",cancel,{once:true});if(callerSignal?.aborted){cancel()}return{signal:deadline.signal,dispose:()=>{
callerSignal?.removeEventListener("abort",cancel);if(timer){clearTimeout(timer)}}}}function waitForRefresh(attempt,signal){let abort;const canceled=new Promise(
(_resolve,reject)=>{abort=()=>reject(signal.reason);signal.addEventListener("abort",abort,{once:true});if(signal.aborted){abort()}});return{result:Promise.race(
[attempt.promise,canceled]),dispose:()=>{if(abort){signal.removeEventListener("abort",abort)}}}}function isX509WorkloadIdentity(identity){if(!identity||typeof identity!==
"object"){return false}let providerOwner=identity;while(providerOwner!==null&&providerOwner!==Object.prototype){const provider=Object.getOwnPropertyDescriptor(providerOwner,
"provider");if(provider){if(!("value"in provider)||provider.value!==void 0){return false}break}providerOwner=Object.getPrototypeOf(providerOwner)}let current=identity;
while(current!==null&&current!==Object.prototype){const discriminator=Object.getOwnPropertyDescriptor(current,"type");if(discriminator){if(!("value"in discriminator)){
throw new OpenAIError("X.509 workload identity type must be a plain data property.")}return discriminator.value==="x509"}current=Object.getPrototypeOf(current)}
return false}function assertX509FetchOptions(options){if(!options){return}for(const name of FORBIDDEN_TRANSPORT_OPTIONS){if(hasOwn(options,name)){throw new OpenAIError("X.50\
9 workload identity cannot override its approved transport capability.")}}const redirect=Object.getOwnPropertyDescriptor(options,"redirect")?.value;if(redirect!==
void 0&&redirect!=="manual"){throw new OpenAIError("X.509 workload identity requests require manual redirects.")}}function assertX509RequestOptions(options){assertX509FetchOptions(
options);if(options&&["body","headers","method","signal"].some(name=>hasOwn(options,name))){throw new OpenAIError("X.509 workload identity cannot override its r\
equest body, headers, method, or signal through fetch options.")}}function snapshotX509RequestOptions(options){assertX509RequestOptions(options);const snapshot={
...options};assertX509RequestOptions(snapshot);return snapshot}var X509WorkloadIdentityAuth=class{constructor(identity,transport,organization,project){_X509WorkloadIdentityAuth_instances.
add(this);_X509WorkloadIdentityAuth_identityProviderId.set(this,void 0);_X509WorkloadIdentityAuth_serviceAccountId.set(this,void 0);_X509WorkloadIdentityAuth_configuredRefreshBufferMs.
set(this,void 0);_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds.set(this,void 0);_X509WorkloadIdentityAuth_organization.set(this,void 0);_X509WorkloadIdentityAuth_project.
set(this,void 0);_X509WorkloadIdentityAuth_transport.set(this,void 0);_X509WorkloadIdentityAuth_refreshBufferMs.set(this,void 0);_X509WorkloadIdentityAuth_cachedToken.
set(this,void 0);_X509WorkloadIdentityAuth_refresh.set(this,void 0);_X509WorkloadIdentityAuth_tokenGeneration.set(this,0);__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_transport,
resolveX509Transport(transport),"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_identityProviderId,identity.identityProviderId,"f");__classPrivateFieldSet(
this,_X509WorkloadIdentityAuth_serviceAccountId,identity.serviceAccountId,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,identity.
refreshBufferMs,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,identity.refreshBufferSeconds,"f");__classPrivateFieldSet(
this,_X509WorkloadIdentityAuth_organization,organization,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_project,project,"f");if(__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")!==void 0&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")!==
void 0){throw new OpenAIError("X.509 workload identity cannot combine refreshBufferSeconds and refreshBufferMs.")}if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")!==void 0&&(!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f"))||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")<0)){throw new OpenAIError("X.509 workload identity requires a nonnegative integer refreshBufferMs.")}if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,
"f")!==void 0&&(!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f"))||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,
"f")<0||!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")*1e3))){throw new OpenAIError("X.509 work\
load identity requires a nonnegative integer refreshBufferSeconds.")}__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refreshBufferMs,__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")===void 0?__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")??
DEFAULT_REFRESH_BUFFER_MS:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")*1e3,"f")}identitySnapshot(){return{type:"x50\
9",identityProviderId:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_identityProviderId,"f"),serviceAccountId:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_serviceAccountId,
"f"),...__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")===void 0?{}:{refreshBufferMs:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")},...__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")===void 0?{}:{refreshBufferSeconds:__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")}}}static shouldAuthenticate(options,defaultHeaders,requestHeaders=options.headers){return!buildHeaders(
[defaultHeaders,requestHeaders]).nulls.has("authorization")}snapshotHeaders(defaultHeaders,requestHeaders){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this);scope.defaultHeaders??(scope.defaultHeaders=buildHeaders([defaultHeaders]));scope.requestHeaders??(scope.requestHeaders=
buildHeaders([requestHeaders]));return this.headerSnapshots()}headerSnapshots(){const{defaultHeaders,requestHeaders}=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this);if(!defaultHeaders||!requestHeaders){throw new OpenAIError("X.509 workload identity requires snapshotted request\
 headers.")}return{defaultHeaders,requestHeaders}}snapshotTenant(organization,project){if(organization!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,
"f")||project!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f")){throw new OpenAIError("X.509 workload identity cannot override its enrolled \
organization or project.")}const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);scope.tenant=
{organization,project};return scope.tenant}tenantSnapshot(){const{tenant}=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);if(!tenant){throw new OpenAIError("X.509 workload identity requires snapshotted tenant selectors.")}return tenant}snapshotAPIURL(value){assertX509APIOrigin(
value);__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).apiURL=value}requestAPIURL(){const{apiURL}=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);if(apiURL===void 0){throw new OpenAIError("X.509 workload identity requ\
ires a snapshotted API destination.")}return apiURL}snapshotRequest(signal,timeout,fetchOptions){var _b;(_b=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this)).request??(_b.request={signal,timeout,fetchOptions})}requestSnapshot(){const{request}=__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);if(!request){throw new OpenAIError("X.509 workload identity requires snapsho\
tted request settings.")}return request}beginRequestPreparation(){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);if(scope.deadlineArmed&&scope.preparationStartedAt===void 0){scope.preparationStartedAt=performance.now();scope.preparationWallStartedAt=Date.now()}}beginRequestPlanning(){
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).phase="planning"}beginRequestNetwork(){const scope=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);if(!scope.deadlineArmed){scope.wallStartedAt=Date.now();scope.monotonicStartedAt=
performance.now();scope.deadlineArmed=true}else if(scope.preparationStartedAt!==void 0){scope.monotonicStartedAt+=performance.now()-scope.preparationStartedAt;scope.
wallStartedAt+=Date.now()-(scope.preparationWallStartedAt??Date.now());delete scope.preparationStartedAt;delete scope.preparationWallStartedAt}}isPlanningRequest(){
return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).phase==="planning"}authorizePlannedRequest(url,request,timeout,allowHookSignal=false){
const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);const headers=Object.getOwnPropertyDescriptor(
request,"headers");const body=Object.getOwnPropertyDescriptor(request,"body");const signal=Object.getOwnPropertyDescriptor(request,"signal");const redirect=Object.
getOwnPropertyDescriptor(request,"redirect");if(scope.phase!=="planning"||!headers||!(headers.value instanceof Headers)||!body&&"body"in request||[body,signal,redirect].
some(descriptor=>descriptor&&!("value"in descriptor))){throw new OpenAIError("X.509 workload identity requires an approved final request.")}this.snapshotAPIURL(
url);assertX509FetchOptions(request);try{assertSafeHeaders(headers.value)}catch{throw new OpenAIError("X.509 workload identity cannot use caller-supplied authen\
tication credentials.")}if(headerValue(headers.value,"Authorization")!==null){throw new OpenAIError("X.509 workload identity cannot use caller-supplied authoriz\
ation credentials.")}__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_assertTenantHeaders).call(this,headers.value);
if(!allowHookSignal&&(signal?.value??void 0)!==(this.requestSnapshot().signal??void 0)){throw new OpenAIError("X.509 workload identity must preserve its approve\
d request signal.")}const approved=this.requestSnapshot();scope.request={...approved,timeout:Math.min(approved.timeout,timeout)};scope.phase="authorizing"}ownRequestBody(body,source){
if(body instanceof ReadableStream&&body!==source){__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).
materializedBody=body}}static isStreamingRequestBody(body){return typeof body==="object"&&body!==null&&(Symbol.asyncIterator in body||Symbol.iterator in body&&"\
next"in body&&typeof body.next==="function")}retireRequestBody(){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);const body=scope.materializedBody;delete scope.materializedBody;if(body){void __classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_cancelRequestBody).
call(_a,body)}}releaseRequestBody(body){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);
if(scope.materializedBody===body){delete scope.materializedBody}else{this.retireRequestBody()}}setEffectiveSignal(signal){if(signal){__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).effectiveSignal=signal}else{delete __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this).effectiveSignal}}effectiveSignal(){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"\
m",_X509WorkloadIdentityAuth_scope).call(this);return scope.effectiveSignal??scope.request?.signal}runRequest(operation,requestOwner){return __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").run(async()=>{const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();if(!scope){
throw new OpenAIError("X.509 workload identity requires an active certificate request scope.")}scope.owner=this;scope.requestOwner=requestOwner;try{return await operation()}finally{
this.retireRequestBody();this.releaseRequestCredentials();delete scope.requestOwner;delete scope.owner}})}inRequest(requestOwner){const scope=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").current();return scope?.owner===this&&scope.requestOwner===requestOwner&&scope.phase!=="authorizing"}matches(other){
return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_transport,"f")&&__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_identityProviderId,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_identityProviderId,"f")&&__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_serviceAccountId,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_serviceAccountId,"f")&&__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_organization,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_organization,"f")&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,
"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_project,"f")&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,"f")===__classPrivateFieldGet(
other,_X509WorkloadIdentityAuth_refreshBufferMs,"f")}continuation(){const{wallStartedAt,monotonicStartedAt,deadlineArmed,request,requestOwner,effectiveSignal}=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);const scope={wallStartedAt,monotonicStartedAt,owner:this,...deadlineArmed?
{deadlineArmed}:{},...request?{request}:{},...effectiveSignal?{effectiveSignal}:{},...requestOwner?{requestOwner}:{}};return operation=>__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_transport,"f").resume(scope,async()=>{try{return await operation()}finally{this.releaseRequestCredentials();delete scope.requestOwner;
delete scope.owner}})}releaseRequestCredentials(){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);delete scope.request;delete scope.phase;delete scope.deadlineArmed;delete scope.preparationStartedAt;delete scope.preparationWallStartedAt;delete scope.
effectiveSignal;delete scope.materializedBody;delete scope.apiURL;delete scope.tenant;delete scope.token;delete scope.defaultHeaders;delete scope.requestHeaders;
delete scope.tokenGeneration;delete scope.headers;delete scope.authorization}requestStartedAt(_options){return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current()?.wallStartedAt}usedWorkloadToken(_options){return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current()?.token!==void 0}remainingTimeout(_options,timeout){
const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();if(scope===void 0){return timeout}const remaining=timeout-(performance.
now()-scope.monotonicStartedAt);if(remaining<=0){throw new APIConnectionTimeoutError}return remaining}async waitForRetry(duration,signal){try{await __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").sleep(duration,signal)}catch(error){if(signal?.aborted){throw userAbortError(signal)}throw error}}static isRetryableFailure(error){
return typeof error==="object"&&error!==null&&(isTransientX509ConnectionError2(error)||isRetryableX509IssuerError2(error))}static retryHeaders(error){if(!error||
typeof error!=="object"||!isRetryableX509IssuerError2(error)){return void 0}const headers=Object.getOwnPropertyDescriptor(error,"headers")?.value;return headers instanceof
Headers?headers:void 0}async getToken(options,context){const callerSignal=context?context.signal:options?.signal;if(callerSignal?.aborted){throw userAbortError(
callerSignal)}if(options){assertX509RequestOptions(context?context.fetchOptions:options.fetchOptions)}__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_preflight).call(this,context);const scope=options?__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this):void 0;const cached=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,"f");if(cached&&performance.now()<cached.refreshAt&&Date.now()<
cached.wallRefreshAt){return __classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_assignToken).call(_a,scope,cached)}const remaining=context&&options?this.
remainingTimeout(options,context.timeout):context?.timeout;const{signal,dispose}=exchangeDeadline(remaining,callerSignal);if(callerSignal?.aborted){dispose();throw userAbortError(
callerSignal)}const attempt=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f")??__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_beginRefresh).call(this);attempt.waiters+=1;const waiter=waitForRefresh(attempt,signal);try{const exchanged=await waiter.result;const refreshed=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_cachedToken,"f");if(!refreshed||refreshed.accessToken!==exchanged.accessToken){throw new APIUserAbortError}return __classPrivateFieldGet(
_a,_a,"m",_X509WorkloadIdentityAuth_assignToken).call(_a,scope,refreshed)}catch(error){return await __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_recoverRefreshFailure).call(this,error,attempt,cached,scope,options,context)}finally{waiter.dispose();dispose();attempt.waiters-=1;
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_retireRefresh).call(this,attempt)}}invalidateToken(){const rejected=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").current();if(!rejected?.token||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,"f")?.accessToken!==
rejected.token||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,"f").generation!==rejected.tokenGeneration){return}__classPrivateFieldSet(this,
_X509WorkloadIdentityAuth_tokenGeneration,__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f")+1,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_cachedToken,
void 0,"f");const refresh=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,void 0,
"f");refresh?.controller.abort(new APIUserAbortError)}bindRequest(options,request,adminAPIKey){if(!(request.headers instanceof Headers)){throw new OpenAIError("\
X.509 workload identity requires the original workload authorization headers.")}const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",
_X509WorkloadIdentityAuth_scope).call(this);const{token}=scope;const security=options.__security??{bearerAuth:true};let approvedAuthorization=token?`Bearer ${token}`:
null;if(!token&&security.adminAPIKeyAuth&&adminAPIKey!==null&&headerValue(request.headers,"Authorization")!==null){approvedAuthorization=new Headers({Authorization:`\
Bearer ${adminAPIKey}`}).get("Authorization")}scope.headers=request.headers;scope.authorization=approvedAuthorization;this.assertRequest(request)}adoptRequestHeaders(request){
const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);const original=scope.headers;if(!(original instanceof
Headers)||!(request.headers instanceof Headers)){throw new OpenAIError("X.509 workload identity must preserve its issued workload authorization.")}scope.headers=
request.headers;try{this.assertRequest(request)}catch(error){scope.headers=original;throw error}}assertRequest(request){const{headers}=request;if(!(headers instanceof
Headers)){throw new OpenAIError("X.509 workload identity must preserve its issued workload authorization.")}const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current();if(!scope||scope.headers!==headers||scope.authorization===void 0||headerValue(headers,"Authorization")!==scope.authorization){throw new OpenAIError(
"X.509 workload identity must preserve its issued workload authorization.")}__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_assertTenantHeaders).
call(this,headers);assertSafeHeaders(headers)}fetch(){return async(input,init={})=>{const target=assertX509APIOrigin(typeof input==="string"||input instanceof URL?
input:input.url);assertX509FetchOptions(init);this.assertRequest(init);const approved=init.headers;if(!(approved instanceof Headers)){throw new OpenAIError("X.5\
09 workload identity must preserve its issued workload authorization.")}const headers=new Headers([...Headers.prototype.entries.call(approved)]);assertSafeHeaders(
headers);init.headers=headers;init.redirect="manual";return await __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").dispatch(target,init)}}};
_a=X509WorkloadIdentityAuth,_X509WorkloadIdentityAuth_identityProviderId=new WeakMap,_X509WorkloadIdentityAuth_serviceAccountId=new WeakMap,_X509WorkloadIdentityAuth_configuredRefreshBufferMs=
new WeakMap,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds=new WeakMap,_X509WorkloadIdentityAuth_organization=new WeakMap,_X509WorkloadIdentityAuth_project=
new WeakMap,_X509WorkloadIdentityAuth_transport=new WeakMap,_X509WorkloadIdentityAuth_refreshBufferMs=new WeakMap,_X509WorkloadIdentityAuth_cachedToken=new WeakMap,
_X509WorkloadIdentityAuth_refresh=new WeakMap,_X509WorkloadIdentityAuth_tokenGeneration=new WeakMap,_X509WorkloadIdentityAuth_instances=new WeakSet,_X509WorkloadIdentityAuth_cancelRequestBody=
async function _X509WorkloadIdentityAuth_cancelRequestBody2(body){try{await CancelReadableStream(body)}catch{}},_X509WorkloadIdentityAuth_assignToken=function _X509WorkloadIdentityAuth_assignToken2(scope,token){
if(scope){scope.token=token.accessToken;scope.tokenGeneration=token.generation}return token.accessToken},_X509WorkloadIdentityAuth_recoverRefreshFailure=async function _X509WorkloadIdentityAuth_recoverRefreshFailure2(error,attempt,cached,scope,options,context){
const callerSignal=context?context.signal:options?.signal;if(callerSignal?.aborted){throw userAbortError(callerSignal)}if(attempt.controller.signal.aborted&&attempt.
generation!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f")){return await this.getToken(options,context)}const fallback=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_fallbackToken).call(this,error,cached,scope);if(fallback!==void 0){return fallback}if(error&&
typeof error==="object"&&!(error instanceof OAuthError)){const oauth=findX509OAuthError2(error);if(oauth){throw new OAuthError(oauth.status,oauth.error,oauth.headers)}}
throw error},_X509WorkloadIdentityAuth_fallbackToken=function _X509WorkloadIdentityAuth_fallbackToken2(error,cached,scope){if(!cached||cached!==__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_cachedToken,"f")||performance.now()>=cached.expiresAt||Date.now()>=cached.wallExpiresAt||!_a.isRetryableFailure(error)){return void 0}
const headers=_a.retryHeaders(error);const milliseconds=headers?.get("retry-after-ms");let requested=milliseconds?Number(milliseconds):void 0;const retryAfter=headers?.
get("retry-after");if(retryAfter&&(requested===void 0||Number.isNaN(requested))){const seconds=Number(retryAfter);requested=Number.isNaN(seconds)?Date.parse(retryAfter)-
Date.now():seconds*1e3}const cooldown=requested!==void 0&&Number.isFinite(requested)&&requested>=0&&requested<=6e4?Math.max(FAILED_REFRESH_COOLDOWN_MS,requested):
FAILED_REFRESH_COOLDOWN_MS;cached.refreshAt=Math.min(cached.expiresAt,performance.now()+cooldown);cached.wallRefreshAt=Math.min(cached.wallExpiresAt,Date.now()+
cooldown);return __classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_assignToken).call(_a,scope,cached)},_X509WorkloadIdentityAuth_retireRefresh=function _X509WorkloadIdentityAuth_retireRefresh2(attempt){
if(attempt.waiters!==0||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f")!==attempt){return}queueMicrotask(()=>{if(attempt.waiters===0&&__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_refresh,"f")===attempt){__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,void 0,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_tokenGeneration,
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f")+1,"f");attempt.controller.abort(new APIUserAbortError)}})},_X509WorkloadIdentityAuth_beginRefresh=
function _X509WorkloadIdentityAuth_beginRefresh2(){const controller=new AbortController;const generation=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f");const attempt={controller,generation,waiters:0,promise:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_refreshToken).
call(this,controller,generation)};__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,attempt,"f");return attempt},_X509WorkloadIdentityAuth_refreshToken=
async function _X509WorkloadIdentityAuth_refreshToken2(controller,generation){const startedAt=performance.now();const wallStartedAt=Date.now();try{const token=await __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").exchange(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_identityProviderId,"f"),__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_serviceAccountId,"f"),controller.signal);const lifetime=token.expiresIn*1e3;const expiresAt=startedAt+lifetime;const wallExpiresAt=wallStartedAt+
lifetime;if(performance.now()>=expiresAt||Date.now()>=wallExpiresAt){throw new OpenAIError("X.509 workload identity token expired before its exchange completed.")}
if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f")!==generation||controller.signal.aborted||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,
"f")?.controller!==controller){throw new APIUserAbortError}__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_tokenGeneration,__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f")+1,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_cachedToken,{accessToken:token.accessToken,generation:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f"),expiresAt,refreshAt:expiresAt-Math.min(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,"f"),lifetime/2),wallExpiresAt,wallRefreshAt:wallExpiresAt-
Math.min(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,"f"),lifetime/2)},"f");return token}finally{if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,
"f")?.controller===controller){__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,void 0,"f")}}},_X509WorkloadIdentityAuth_preflight=function _X509WorkloadIdentityAuth_preflight2(context){
if(!context){return}if(context.organization!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,"f")||context.project!==__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_project,"f")){throw new OpenAIError("X.509 workload identity cannot override its enrolled organization or project.")}assertX509APIOrigin(
context.apiURL);const supplied=buildHeaders([context.defaultHeaders,context.requestHeaders]);if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,
"f")!==null&&supplied.nulls.has("openai-organization")||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f")!==null&&supplied.nulls.has("openai-pr\
oject")){throw new OpenAIError("X.509 workload identity cannot omit its enrolled organization or project.")}for(const name of supplied.values.keys()){const canonical=name.
toLowerCase().split("_").join("-");if((canonical==="openai-organization"||canonical==="openai-project")&&(name!==canonical||headerValue(supplied.values,name)!==
(canonical==="openai-organization"?context.organization:context.project))){throw new OpenAIError("X.509 workload identity cannot override its enrolled organizat\
ion or project.")}if(isSensitiveHeader(canonical)||canonical==="host"){throw new OpenAIError("X.509 workload identity cannot use caller-supplied authentication \
credentials.")}}},_X509WorkloadIdentityAuth_scope=function _X509WorkloadIdentityAuth_scope2(){const scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current();if(!scope||scope.owner!==this){throw new OpenAIError("X.509 workload identity requires an active certificate request scope.")}return scope},_X509WorkloadIdentityAuth_assertTenantHeaders=
function _X509WorkloadIdentityAuth_assertTenantHeaders2(headers){if(headerValue(headers,"OpenAI-Organization")!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,
"f")||headerValue(headers,"OpenAI-Project")!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f")){throw new OpenAIError("X.509 workload identity\
 cannot override its enrolled organization or project.")}for(const name of Headers.prototype.keys.call(headers)){const canonical=name.toLowerCase().split("_").join(
"-");if((canonical==="openai-organization"||canonical==="openai-project")&&name!==canonical){throw new OpenAIError("X.509 workload identity cannot override its \
enrolled organization or project.")}}};init_client_globals();function normalizeX509CredentialOptions(options){const{credential}=options;if(credential===void 0){return{credential,options}}const registered=findX509Credential2(
credential);if(!registered){throw new OpenAIError("An X.509 credential must be created by the SDK authentication helper.")}const conflicting=["apiKey","adminAPI\
Key","workloadIdentity","x509Transport"].filter(name=>{const value=options[name];return value!==null&&value!==void 0});if(conflicting.length>0){throw new OpenAIError(
`The \`credential\` option cannot be combined with ${conflicting.map(name=>`\`${name}\``).join(", ")}.`)}return{credential,options:{...options,apiKey:null,adminAPIKey:null,
baseURL:options.baseURL??null,organization:options.organization??null,project:options.project??null,workloadIdentity:registered.identity,x509Transport:registered.
transport}}}function overridesOrdinaryAuthentication({apiKey,adminAPIKey}){return apiKey!==null&&apiKey!==void 0||adminAPIKey!==null&&adminAPIKey!==void 0}function prepareProviderClone(inherited,overrides){
const inheritedProvider=inherited.provider;const replacingProvider=overrides.credential??overrides.workloadIdentity;const provider=overrides.provider??(replacingProvider?
void 0:inheritedProvider);if(provider!==inheritedProvider){delete inherited.baseURL;delete inherited.organization;delete inherited.project;delete inherited.defaultHeaders;
delete inherited.defaultQuery;delete inherited.fetchOptions;delete inherited.fetch}if(provider){delete inherited.apiKey;delete inherited.adminAPIKey;delete inherited.
credential;delete inherited.workloadIdentity;delete inherited.x509Transport;delete inherited.baseURL}return provider}function prepareX509ClientClone(inherited,overrides,credential,currentlyX509){
const nextIdentity=hasOwn(overrides,"workloadIdentity")?overrides.workloadIdentity:inherited.workloadIdentity;const dropping=credential!==void 0&&(overridesOrdinaryAuthentication(
overrides)&&overrides.workloadIdentity===void 0||overrides.provider!==void 0);if(credential!==void 0&&hasOwn(overrides,"workloadIdentity")){delete inherited.x509Transport}
const inheritedCredential=credential!==void 0&&!dropping&&overrides.credential===void 0&&!hasOwn(overrides,"workloadIdentity")&&!hasOwn(overrides,"x509Transport")?
credential:void 0;const nextCredential=overrides.credential===void 0?inheritedCredential:overrides.credential;const nextX509=nextCredential!==void 0||!dropping&&
isX509WorkloadIdentity(nextIdentity);if(currentlyX509!==nextX509){delete inherited.fetch;delete inherited.baseURL;delete inherited.organization;delete inherited.
project;delete inherited.defaultHeaders;delete inherited.defaultQuery;delete inherited.fetchOptions;if(nextX509){inherited.apiKey=null}else{delete inherited.x509Transport;
if(dropping){delete inherited.workloadIdentity}}}if(nextCredential!==void 0){delete inherited.apiKey;delete inherited.adminAPIKey;delete inherited.workloadIdentity;
delete inherited.x509Transport;inherited.credential=nextCredential;if(overrides.credential!==void 0){delete inherited.organization;delete inherited.project;delete inherited.
defaultHeaders;delete inherited.defaultQuery;delete inherited.fetchOptions}}return{credential:nextCredential,provider:prepareProviderClone(inherited,overrides)}}init_client_globals();init_client_globals();var brand_privateStreamingFile=Symbol("brand.privateStreamingFile");function toStreamingFile(data,name,options){if(typeof name!=="string"||!name){throw new TypeError(
"toStreamingFile requires a non-empty file name")}const type=options?.type;if(type){validateStreamingFileType(type)}return{[brand_privateStreamingFile]:true,data,
name,...type?{type}:{}}}var checkFileSupport=()=>{if(typeof File==="undefined"){const{process:process2}=globalThis;const isOldNode=typeof process2?.versions?.node===
"string"&&Number.parseInt(process2.versions.node.split("."),10)<20;throw new Error("`File` is not defined as a global, which is required for file uploads."+(isOldNode?
" Update to a supported Node.js LTS release, or set `globalThis.File` to `import('node:buffer').File`.":""))}};function makeFile(fileBits,fileName,options){checkFileSupport();
return new File(fileBits,fileName??"unknown_file",options)}function getName(value,options){if(typeof value!=="object"||value===null){return void 0}const name="n\
ame"in value?value.name:void 0;const explicitName=name&&String(name)||"filename"in value&&value.filename&&String(value.filename);if(explicitName){return options?.
stripFilename===false?normalizeFilenamePath(explicitName):basename(explicitName)}const url="url"in value&&value.url&&String(value.url);if(url){try{const filename=basename(
new URL(url).pathname);return filename===void 0?void 0:basename(decodeURLFilename(filename))}catch{return basename(url)}}const path2="path"in value&&value.path&&
String(value.path);return path2?basename(path2):void 0}function basename(value){return value.split(/[\\/]/).pop()||void 0}function decodeURLFilename(filename){try{
const decodedFilename=decodeURIComponent(filename);if(/%(?:0[AD]|22)/i.test(decodedFilename)){return filename}return decodedFilename.replace(/[\u0000-\u001F\u007F]/gu,
encodeURIComponent)}catch{return filename}}function normalizeFilenamePath(value){const normalized=value.replace(/\\/g,"/");if(normalized.startsWith("/")||/^[A-Za-z]:/.
test(normalized)||normalized.split("/").includes("..")){throw new TypeError("Upload file name must be a safe relative path without parent directory segments")}return normalized}
var arrayBufferByteLengthGetter=Object.getOwnPropertyDescriptor(ArrayBuffer.prototype,"byteLength")?.get;function isArrayBuffer(value){try{return arrayBufferByteLengthGetter?.
call(value)!==void 0}catch{return false}}var isAsyncIterable=value=>value!=null&&typeof value==="object"&&typeof value[Symbol.asyncIterator]==="function";var maybeMultipartFormRequestOptions=async(opts,fetch2,formOptions)=>{
if(!hasUploadableValue(opts.body)){return opts.__metadata?.["finalizeMultipart"]===true&&formOptions?.stripFilenames===false?{...opts,__metadata:{...opts.__metadata,
preserveMultipartFilenames:true}}:opts}const finalizedOptions=opts.__metadata?.["finalizeMultipart"]===true?{...opts,__metadata:{...opts.__metadata,finalizeMultipart:false}}:
opts;if(hasStreamingUploadableValue(opts.body)){return createStreamingFormRequestOptions(finalizedOptions,formOptions)}return{...finalizedOptions,body:await createForm(
finalizedOptions.body,fetch2,formOptions)}};var multipartFormRequestOptions=async(opts,fetch2,formOptions)=>{if(hasStreamingUploadableValue(opts.body)){return createStreamingFormRequestOptions(
opts,formOptions)}return{...opts,body:await createForm(opts.body,fetch2,formOptions)}};var supportsFormDataMap=new WeakMap;function supportsFormData(fetchObject){
const fetch2=typeof fetchObject==="function"?fetchObject:fetchObject.fetch;const cached=supportsFormDataMap.get(fetch2);if(cached){return cached}const promise=(async()=>{
try{let FetchResponse;if("Response"in fetch2){FetchResponse=fetch2.Response}else{const response=await fetch2("data:,");await response.arrayBuffer();FetchResponse=
response.constructor}const data=new FormData;if(data.toString()===await new FetchResponse(data).text()){return false}return true}catch{return true}})();supportsFormDataMap.
set(fetch2,promise);return promise}var createForm=async(body,fetch2,options={})=>{if(!await supportsFormData(fetch2)){throw new TypeError("The provided fetch fu\
nction does not support file uploads with the current global FormData class.")}const form=new FormData;await Promise.all(Object.entries(body||{}).map(([key,value])=>addFormValue(
form,key,value,options)));return form};var isBlob=value=>value instanceof Blob;var isReadableStream=value=>typeof value==="object"&&value!==null&&"getReader"in value&&
typeof value.getReader==="function";var isStreamingFile=value=>typeof value==="object"&&value!==null&&brand_privateStreamingFile in value;var isUploadable=value=>typeof value===
"object"&&value!==null&&(value instanceof Response||isAsyncIterable(value)||isReadableStream(value)||isStreamingFile(value)||isBlob(value));var hasStreamingUploadableValue=value=>{
if(isStreamingFile(value)||isAsyncIterable(value)||isReadableStream(value)){return true}if(Array.isArray(value)){return value.some(hasStreamingUploadableValue)}
if(value&&typeof value==="object"&&!isBlob(value)&&!(value instanceof Response)){for(const k of Object.keys(value)){if(hasStreamingUploadableValue(value[k])){return true}}}
return false};var hasUploadableValue=value=>{if(isUploadable(value)){return true}if(Array.isArray(value)){return value.some(hasUploadableValue)}if(value&&typeof value===
"object"){for(const k of Object.keys(value)){if(hasUploadableValue(value[k])){return true}}}return false};var snapshotPreservedUploadEntries=(entries,filenames)=>{
const snapshot=[];for(const entry of entries){if(isUploadable(entry.value)&&!filenames.has(entry.value)){filenames.set(entry.value,getStreamingFileName(entry.value,
{stripFilenames:false}))}snapshot.push(entry)}return snapshot};var streamingFormFinalizers=new WeakMap;var finalizeStreamingFormRequestOptions=opts=>{if(typeof opts.
body!=="object"||opts.body===null){return}const finalize=streamingFormFinalizers.get(opts.body);if(finalize){opts.stream=finalize();streamingFormFinalizers.delete(
opts.body)}};var createStreamingFormRequestOptions=(opts,options={})=>{const entries=iterateFormEntries(opts.body);const preservedFilenames=options.stripFilenames===
false?new WeakMap:void 0;let multipartEntries=preservedFilenames?snapshotPreservedUploadEntries(entries,preservedFilenames):entries;const boundary=`openai-${Math.
random().toString(36).slice(2)}`;async function*multipartBody(){yield*iterateMultipartBody(multipartEntries,boundary,options,preservedFilenames)}const body=ReadableStreamFrom(
multipartBody(),opts.__metadata?.["streamFromBody"]===true?{highWaterMark:0}:void 0);const originalBody=opts.body;if(opts.__metadata?.["streamFromBody"]===true&&
typeof originalBody==="object"&&originalBody!==null){streamingFormFinalizers.set(body,()=>{const capturedBody={...originalBody};const capturedEntries=iterateFormEntries(
capturedBody);multipartEntries=preservedFilenames?snapshotPreservedUploadEntries(capturedEntries,preservedFilenames):capturedEntries;const stream=Object.getOwnPropertyDescriptor(
capturedBody,"stream")?.value;return stream===true||stream==="true"})}return{...opts,body,headers:buildHeaders([{"content-type":`multipart/form-data; boundary=${boundary}`},
opts.headers])}};async function*iterateMultipartBody(entries,boundary,options,preservedFilenames){for await(const{key,value}of entries){if(isUploadable(value)){
const filename=preservedFilenames?.get(value)??getStreamingFileName(value,options);const type=getStreamingFileType(value);yield encodeUTF8(`--${boundary}\r
`);yield encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(key)}"; filename="${escapeHeaderValue(filename)}"\r
Content-Type: ${type}\r
\r
`);yield*iterateBytes(getStreamingFileData(value))}else{yield encodeUTF8(`--${boundary}\r
`);yield encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(key)}"\r
\r
${String(value)}`)}yield encodeUTF8("\r\n")}yield encodeUTF8(`--${boundary}--\r
`)}function*iterateFormEntries(body){if(!body||typeof body!=="object"){return}for(const[key,value]of Object.entries(body)){yield*iterateFormValue(key,value)}}function*iterateFormValue(key,value){
if(value===void 0){return}if(value==null){throw new TypeError(`Received null for "${key}"; to pass null in FormData, you must use the string 'null'`)}if(typeof value===
"string"||typeof value==="number"||typeof value==="boolean"||isUploadable(value)){yield{key,value}}else if(Array.isArray(value)){for(const entry of value){yield*iterateFormValue(
key+"[]",entry)}}else if(typeof value==="object"){for(const[name,prop]of Object.entries(value)){yield*iterateFormValue(`${key}[${name}]`,prop)}}else{throw new TypeError(
`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`)}}function getStreamingFileName(value,options){
if(isStreamingFile(value)){const{name}=value;if(typeof name!=="string"||!name){throw new TypeError("Streaming upload file name must be a non-empty string")}return options.
stripFilenames===false?normalizeFilenamePath(name):basename(name)??"unknown_file"}return getName(value,{stripFilename:options.stripFilenames})??"unknown_file"}function getStreamingFileType(value){
let type;if(isStreamingFile(value)||isBlob(value)){({type}=value)}else if(value instanceof Response){type=value.headers.get("content-type")??void 0}return validateStreamingFileType(
type||"application/octet-stream")}function validateStreamingFileType(type){if(typeof type!=="string"){throw new TypeError("Streaming upload content type must be\
 a string")}for(let index=0;index<type.length;index+=1){const character=type.codePointAt(index)??0;if(character<=31||character===127){throw new TypeError("Strea\
ming upload content type must not contain control characters")}}return type}function getStreamingFileData(value){if(isStreamingFile(value)){return value.data}return value}
async function*iterateBytes(value){if(typeof value==="string"){yield encodeUTF8(value)}else if(ArrayBuffer.isView(value)){yield new Uint8Array(value.buffer,value.
byteOffset,value.byteLength)}else if(isArrayBuffer(value)){yield new Uint8Array(value)}else if(value instanceof Response){yield*iterateBytes(value.body||await value.
blob())}else if(value instanceof Blob){if(typeof value.stream==="function"){yield*iterateBytes(value.stream())}else{yield new Uint8Array(await value.arrayBuffer())}}else if(isReadableStream(
value)){for await(const chunk of ReadableStreamToAsyncIterable(value)){yield*iterateBytes(chunk)}}else if(isAsyncIterable(value)){for await(const chunk of value){
yield*iterateBytes(chunk)}}else{throw new TypeError(`Invalid streaming file chunk: ${String(value)}`)}}function escapeHeaderValue(value){return Array.from(value,
character=>{const codePoint=character.codePointAt(0)??0;return codePoint<=31||codePoint===127||character==='"'||character==="\\"?encodeURIComponent(character):character}).
join("")}var addFormValue=async(form,key,value,options)=>{if(value===void 0){return}if(value==null){throw new TypeError(`Received null for "${key}"; to pass nul\
l in FormData, you must use the string 'null'`)}if(typeof value==="string"||typeof value==="number"||typeof value==="boolean"){form.append(key,String(value))}else if(value instanceof
Response){const blob=await value.blob();form.append(key,makeFile([blob],getName(value,{stripFilename:options.stripFilenames}),{type:blob.type}))}else if(isAsyncIterable(
value)){form.append(key,makeFile([await new Response(ReadableStreamFrom(value)).blob()],getName(value,{stripFilename:options.stripFilenames})))}else if(isBlob(value)){
const filename=getName(value,{stripFilename:options.stripFilenames});if(filename===void 0){form.append(key,value)}else{form.append(key,value,filename)}}else if(Array.
isArray(value)){const entries=await Promise.all(value.map(async entry=>{const entryForm=new FormData;await addFormValue(entryForm,key+"[]",entry,options);return entryForm}));
for(const entryForm of entries){if(!entryForm){continue}for(const[entryKey,entryValue]of entryForm.entries()){form.append(entryKey,entryValue)}}}else if(typeof value===
"object"){await Promise.all(Object.entries(value).map(([name,prop])=>addFormValue(form,`${key}[${name}]`,prop,options)))}else{throw new TypeError(`Invalid value\
 given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`)}};init_client_globals();var isBlobLike=value=>value!=null&&typeof value==="object"&&typeof value.size==="number"&&typeof value.type==="string"&&typeof value.text==="function"&&typeof value.
slice==="function"&&typeof value.arrayBuffer==="function";var isFileLike=value=>value!=null&&typeof value==="object"&&typeof value.name==="string"&&typeof value.
lastModified==="number"&&isBlobLike(value);var isResponseLike=value=>value!=null&&typeof value==="object"&&typeof value.url==="string"&&typeof value.blob==="fun\
ction";var hasFilePropertyOverrides=(value,options)=>options?.type!=null&&options.type!==value.type||options?.lastModified!=null&&options.lastModified!==value.lastModified||
options?.endings!=null;var canReuseNativeFile=(value,name,options)=>(name==null||name===value.name)&&!hasFilePropertyOverrides(value,options);async function toFile(value,name,options){
checkFileSupport();value=await value;if(isFileLike(value)){const fileOptions={...options,type:options?.type??value.type,lastModified:options?.lastModified??value.
lastModified};if(value instanceof File){if(canReuseNativeFile(value,name,options)){return value}return makeFile([value],name??value.name,fileOptions)}return makeFile(
[await value.arrayBuffer()],name??value.name,fileOptions)}if(isResponseLike(value)){const blob=await value.blob();name??(name=getName(value));const responseOptions=options?.
type===void 0&&blob.type?{...options,type:blob.type}:options;return makeFile(await getBytes(blob),name,responseOptions)}const parts=await getBytes(value);name??
(name=getName(value));if(options?.type===void 0){const typedPart=parts.find(part=>typeof part==="object"&&"type"in part&&!!part.type);if(typedPart){options={...options,
type:typedPart.type}}}return makeFile(parts,name,options)}async function getBytes(value){const parts=[];if(typeof value==="string"||ArrayBuffer.isView(value)||isArrayBuffer(
value)){parts.push(value)}else if(isBlobLike(value)){parts.push(value instanceof Blob?value:new Blob([await value.arrayBuffer()],{type:value.type}))}else if(isAsyncIterable(
value)){for await(const chunk of value){parts.push(...await getBytes(chunk))}}else{const constructor=value?.constructor?.name;throw new Error(`Unexpected data t\
ype: ${typeof value}${constructor?`; constructor: ${constructor}`:""}${propsForError(value)}`)}return parts}function propsForError(value){if(typeof value!=="obj\
ect"||value===null){return""}const props=Object.getOwnPropertyNames(value);return`; props: [${props.map(p=>`"${p}"`).join(", ")}]`}init_client_globals();init_client_globals();init_client_globals();init_client_globals();var APIResource=class{constructor(client){this._client=client}};init_client_globals();init_client_globals();init_client_globals();function encodeURIPath(str){return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g,encodeURIComponent)}var EMPTY=Object.freeze(Object.create(null));var createPathTagFunction=(pathEncoder=encodeURIPath)=>function path2(statics,...params){
if(statics.length===1){return statics[0]}let postPath=false;const invalidSegments=[];let path3="";for(let index=0;index<statics.length;index+=1){if(index in statics){
const currentValue=statics[index];if(/[?#]/.test(currentValue)){postPath=true}const value=params[index];let encoded=(postPath?encodeURIComponent:pathEncoder)(""+
value);if(index!==params.length&&(value==null||typeof value==="object"&&value.toString===Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty??EMPTY)??
EMPTY)?.toString)){encoded=value+"";invalidSegments.push({start:path3.length+currentValue.length,length:encoded.length,error:`Value of type ${Object.prototype.toString.
call(value).slice(8,-1)} is not a valid path parameter`})}path3+=currentValue+(index===params.length?"":encoded)}}const pathOnly=path3.split(/[?#]/,1)[0];const invalidSegmentPattern=/(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi;
let match;while((match=invalidSegmentPattern.exec(pathOnly))!==null){invalidSegments.push({start:match.index,length:match[0].length,error:`Value "${match[0]}" c\
an't be safely passed as a path parameter`})}invalidSegments.sort((a,b)=>a.start-b.start);if(invalidSegments.length>0){let lastEnd=0;let underline="";for(const segment of invalidSegments){
const spaces=" ".repeat(segment.start-lastEnd);const arrows="^".repeat(segment.length);lastEnd=segment.start+segment.length;underline+=spaces+arrows}throw new OpenAIError(
`Path parameters result in path with invalid segments:
${invalidSegments.map(e=>e.error).join("\n")}
${path3}
${underline}`)}return path3};var path=createPathTagFunction(encodeURIPath);function resolveResourceRequestOptions(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys.has(key)||queryKeys.includes(
key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","s\
ignal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(
entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}
var Messages=class extends APIResource{list(completionID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery(query,["\
after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/chat/completions/${completionID}/messages`,CursorPage,resolveResourceRequestOptions(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}};init_client_globals();var ChatCompletionRunner=class{};init_client_globals();var ChatCompletionStreamingRunner=class{};init_client_globals();var ChatCompletionStream=class{};init_client_globals();init_client_globals();function isChatCompletionFunctionTool(tool){return tool!==void 0&&"function"in tool&&tool.function!==void 0}function isAutoParsableResponseFormat(response_format){return response_format?.["$brand"]==="auto-parseable-response-format"}function isParseableResponseFormat(format){
return isAutoParsableResponseFormat(format)||format?.type==="json_schema"}function parseResponseFormatContent(format,content){if(!isParseableResponseFormat(format)){
return null}if(typeof format==="object"&&format!==null&&"$parseRaw"in format&&typeof format.$parseRaw==="function"){return format.$parseRaw(content)}try{return JSON.
parse(content)}catch(error){if(error instanceof SyntaxError){throw new SyntaxError("Error reading response: invalid structured output JSON.")}throw error}}function isAutoParsableTool(tool){return tool?.["$brand"]==="auto-parseable-tool"}function parseChatCompletion(completion,params){const choices=completion.choices.map(choice=>{if(choice.finish_reason==="length"){throw new LengthFinishReasonError}
if(choice.finish_reason==="content_filter"){throw new ContentFilterFinishReasonError}return{...choice,message:{...choice.message,...choice.message.tool_calls?{tool_calls:choice.
message.tool_calls?.map(toolCall=>parseToolCall(params,toolCall))??void 0}:void 0,parsed:choice.message.content!==null&&choice.message.content!==void 0&&!choice.
message.refusal&&(choice.message.content!==""||!choice.message.tool_calls?.length&&!choice.message.function_call)?parseResponseFormat(params,choice.message.content):
null}}});return{...completion,choices}}function parseResponseFormat(params,content){return parseResponseFormatContent(params.response_format,content)}function parseToolCall(params,toolCall){
if(toolCall.type==="custom"){return toolCall}if(toolCall.type!=="function"){const unsupportedType=toolCall.type;throw new OpenAIError(`Currently only \`function\`\
 and \`custom\` tool calls are supported; Received \`${unsupportedType}\``)}const inputTool=params.tools?.find(inputTool2=>isChatCompletionFunctionTool(inputTool2)&&
inputTool2.function?.name===toolCall.function.name);let parsedArguments=null;if(isAutoParsableTool(inputTool)){parsedArguments=inputTool.$parseRaw(toolCall.function.
arguments)}else if(inputTool?.function.strict){parsedArguments=parseResponseFormatContent({type:"json_schema",$parseRaw:void 0},toolCall.function.arguments)}return{
...toolCall,function:{...toolCall.function,parsed_arguments:parsedArguments}}}function validateInputTools(tools){for(const tool of tools??[]){if(tool.type==="custom"){continue}if(tool.type!=="function"){const unsupportedType=tool.type;throw new OpenAIError(
`Currently only \`function\` and \`custom\` tool types are supported; Received \`${unsupportedType}\``)}if(tool.function.strict!==true){throw new OpenAIError(`T\
he \`${tool.function.name}\` tool is not marked with \`strict: true\`. Only strict function tools can be auto-parsed`)}}}init_client_globals();function normalizeChatCompletionChunk(chunk){if(!Array.isArray(chunk?.choices)){return chunk}return{...chunk,choices:chunk.choices.map(choice=>({
...choice,finish_reason:choice.finish_reason??null}))}}function normalizeChatCompletionStream(stream){const iterator=stream[Symbol.asyncIterator].bind(stream);stream[Symbol.
asyncIterator]=async function*normalizedChunks(){const source={[Symbol.asyncIterator]:iterator};for await(const chunk of source){yield normalizeChatCompletionChunk(
chunk)}};return stream}init_client_globals();function resolveResourceRequestOptions2(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys2=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery2(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys2.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys2.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Completions=class extends APIResource{constructor(){
super(...arguments);this.messages=new Messages(this._client)}create(body,options){return this._client.post("/chat/completions",resolveResourceRequestOptions2(options,
options2=>withBodyFinalization({body,...options2,stream:body.stream??false,__security:{bearerAuth:true}},{streamFromBody:true})))._thenUnwrap((result,props)=>props.
options.stream?normalizeChatCompletionStream(result):result)}retrieve(completionID,options){return this._client.get(path`/chat/completions/${completionID}`,resolveResourceRequestOptions2(
options,options2=>({...options2,__security:{bearerAuth:true}})))}update(completionID,body,options){return this._client.post(path`/chat/completions/${completionID}`,
resolveResourceRequestOptions2(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery2(
query,["after","limit","metadata","model","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query=
{}}query=query;return this._client.getAPIList("/chat/completions",CursorPage,resolveResourceRequestOptions2(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(completionID,options){
return this._client.delete(path`/chat/completions/${completionID}`,resolveResourceRequestOptions2(options,options2=>({...options2,__security:{bearerAuth:true}})))}parse(body,options){
validateInputTools(body.tools);return this._client.chat.completions.create(body,{...options,__metadata:{...options?.__metadata,helperMethod:"chat.completions.pa\
rse"}})._thenUnwrap(completion=>parseChatCompletion(completion,body))}runTools(body,options){if(body.stream){return ChatCompletionStreamingRunner.runTools(this.
_client,body,options)}return ChatCompletionRunner.runTools(this._client,body,options)}stream(body,options){return ChatCompletionStream.createChatCompletion(this.
_client,body,options)}};Completions.Messages=Messages;var Chat=class extends APIResource{constructor(){super(...arguments);this.completions=new Completions(this._client)}};Chat.Completions=Completions;init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();function resolveResourceRequestOptions3(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys3=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery3(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys3.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys3.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var AdminAPIKeys=class extends APIResource{create(body,options){return this._client.post("/organization/admin_api_keys",resolveResourceRequestOptions3(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(keyID,options){return this._client.get(path`/organization/admin_api_keys/${keyID}`,
resolveResourceRequestOptions3(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery3(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList("/organization/admin_api_keys",CursorPage,resolveResourceRequestOptions3(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(keyID,options){
return this._client.delete(path`/organization/admin_api_keys/${keyID}`,resolveResourceRequestOptions3(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions4(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys4=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery4(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys4.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys4.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var AuditLogs=class extends APIResource{list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery4(query,["\
actor_emails","actor_ids","after","before","effective_at","event_types","limit","project_ids","resource_ids","tenant_only"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/organization/audit_logs",ConversationCursorPage,resolveResourceRequestOptions4(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions5(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys5=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery5(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys5.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys5.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Certificates=class extends APIResource{create(body,options){return this._client.post("/organization/certificates",resolveResourceRequestOptions5(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(certificateID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery5(
query,["include"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.
get(path`/organization/certificates/${certificateID}`,resolveResourceRequestOptions5(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}update(certificateID,body,options){
return this._client.post(path`/organization/certificates/${certificateID}`,resolveResourceRequestOptions5(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery5(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/organization/certificates",ConversationCursorPage,resolveResourceRequestOptions5(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(certificateID,options){return this._client.delete(path`/organization/certificates/${certificateID}`,
resolveResourceRequestOptions5(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}activate(body,options){return this._client.getAPIList("/org\
anization/certificates/activate",Page,resolveResourceRequestOptions5(options,options2=>({body,method:"post",...options2,__security:{adminAPIKeyAuth:true}})))}deactivate(body,options){
return this._client.getAPIList("/organization/certificates/deactivate",Page,resolveResourceRequestOptions5(options,options2=>({body,method:"post",...options2,__security:{
adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions6(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var DataRetention=class extends APIResource{retrieve(options){
return this._client.get("/organization/data_retention",resolveResourceRequestOptions6(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(body,options){
return this._client.post("/organization/data_retention",resolveResourceRequestOptions6(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions7(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys6=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery6(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys6.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys6.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var ExternalKeys=class extends APIResource{create(body,options){return this._client.post("/organization/external_keys",resolveResourceRequestOptions7(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(externalKeyID,options){return this._client.get(path`/organization/external_keys/${externalKeyID}`,
resolveResourceRequestOptions7(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery6(
query,["after","limit","order","purpose"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList("/organization/external_keys",CursorPage,resolveResourceRequestOptions7(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(externalKeyID,options){
return this._client.delete(path`/organization/external_keys/${externalKeyID}`,resolveResourceRequestOptions7(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}validate(externalKeyID,options){
return this._client.post(path`/organization/external_keys/${externalKeyID}/validate`,resolveResourceRequestOptions7(options,options2=>({...options2,__security:{
adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions8(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys7=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery7(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys7.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys7.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var ExternalStorage=class extends APIResource{create(body,options){return this._client.post("/organization/external_storage",resolveResourceRequestOptions8(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(externalStorageID,options){return this._client.get(path`/organization/external_storage/${externalStorageID}`,
resolveResourceRequestOptions8(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery7(
query,["after","limit","order","project_id"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}
query=query;return this._client.getAPIList("/organization/external_storage",CursorPage,resolveResourceRequestOptions8(options,options2=>({query,...options2,__security:{
adminAPIKeyAuth:true}})))}delete(externalStorageID,options){return this._client.delete(path`/organization/external_storage/${externalStorageID}`,resolveResourceRequestOptions8(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}validate(externalStorageID,options){return this._client.post(path`/organization/external_storage/${externalStorageID}/validate`,
resolveResourceRequestOptions8(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions9(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys8=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery8(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys8.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys8.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Invites=class extends APIResource{create(body,options){return this._client.post("/organization/invites",resolveResourceRequestOptions9(options,options2=>({
body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(inviteID,options){return this._client.get(path`/organization/invites/${inviteID}`,resolveResourceRequestOptions9(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery8(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList("/organization/invites",ConversationCursorPage,resolveResourceRequestOptions9(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(inviteID,options){
return this._client.delete(path`/organization/invites/${inviteID}`,resolveResourceRequestOptions9(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions10(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys9=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery9(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys9.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys9.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Roles=class extends APIResource{create(body,options){return this._client.post("/organization/roles",resolveResourceRequestOptions10(options,options2=>({
body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,options){return this._client.get(path`/organization/roles/${roleID}`,resolveResourceRequestOptions10(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(roleID,body,options){return this._client.post(path`/organization/roles/${roleID}`,resolveResourceRequestOptions10(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery9(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList("/organization/roles",NextCursorPage,resolveResourceRequestOptions10(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(roleID,options){
return this._client.delete(path`/organization/roles/${roleID}`,resolveResourceRequestOptions10(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions11(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys10=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery10(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys10.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys10.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var SpendAlerts=class extends APIResource{create(body,options){return this._client.post("/organization/spend_alerts",resolveResourceRequestOptions11(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(alertID,options){return this._client.get(path`/organization/spend_alerts/${alertID}`,
resolveResourceRequestOptions11(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(alertID,body,options){return this._client.post(path`/organization/spend_alerts/${alertID}`,
resolveResourceRequestOptions11(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery10(
query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList("/organization/spend_alerts",ConversationCursorPage,resolveResourceRequestOptions11(options,options2=>({query,...options2,__security:{
adminAPIKeyAuth:true}})))}delete(alertID,options){return this._client.delete(path`/organization/spend_alerts/${alertID}`,resolveResourceRequestOptions11(options,
options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions12(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var SpendLimit=class extends APIResource{retrieve(options){
return this._client.get("/organization/spend_limit",resolveResourceRequestOptions12(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(body,options){
return this._client.post("/organization/spend_limit",resolveResourceRequestOptions12(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}delete(options){
return this._client.delete("/organization/spend_limit",resolveResourceRequestOptions12(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions13(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Usage=class extends APIResource{audioSpeeches(query,options){
return this._client.get("/organization/usage/audio_speeches",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}audioTranscriptions(query,options){
return this._client.get("/organization/usage/audio_transcriptions",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}codeInterpreterSessions(query,options){
return this._client.get("/organization/usage/code_interpreter_sessions",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}completions(query,options){
return this._client.get("/organization/usage/completions",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}costs(query,options){
return this._client.get("/organization/costs",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}decisions(query,options){
return this._client.get("/organization/usage/decisions",resolveResourceRequestOptions13(options,options2=>({query:Object.fromEntries(Object.entries(query).filter(
([,value])=>value!==null)),...options2,__security:{adminAPIKeyAuth:true}})))}embeddings(query,options){return this._client.get("/organization/usage/embeddings",
resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}fileSearchCalls(query,options){return this._client.get(
"/organization/usage/file_search_calls",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}images(query,options){
return this._client.get("/organization/usage/images",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}moderations(query,options){
return this._client.get("/organization/usage/moderations",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}vectorStores(query,options){
return this._client.get("/organization/usage/vector_stores",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}webSearchCalls(query,options){
return this._client.get("/organization/usage/web_search_calls",resolveResourceRequestOptions13(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions14(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys11=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery11(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys11.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys11.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Roles2=class extends APIResource{create(groupID,body,options){return this._client.post(path`/organization/groups/${groupID}/roles`,resolveResourceRequestOptions14(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,params,options){const{group_id}=params;return this._client.get(path`/organization/groups/${group_id}/roles/${roleID}`,
resolveResourceRequestOptions14(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(groupID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery11(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/groups/${groupID}/roles`,NextCursorPage,resolveResourceRequestOptions14(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(roleID,params,options){const{group_id}=params;return this._client.delete(path`/organization/groups/${group_id}/roles/${roleID}`,
resolveResourceRequestOptions14(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions15(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys12=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery12(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys12.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys12.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Users=class extends APIResource{create(groupID,body,options){return this._client.post(path`/organization/groups/${groupID}/users`,resolveResourceRequestOptions15(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(userID,params,options){const{group_id}=params;return this._client.get(path`/organization/groups/${group_id}/users/${userID}`,
resolveResourceRequestOptions15(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(groupID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery12(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/groups/${groupID}/users`,NextCursorPage,resolveResourceRequestOptions15(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(userID,params,options){const{group_id}=params;return this._client.delete(path`/organization/groups/${group_id}/users/${userID}`,
resolveResourceRequestOptions15(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions16(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys13=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery13(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys13.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys13.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Groups=class extends APIResource{constructor(){super(...arguments);this.users=new Users(this._client);this.roles=new Roles2(this._client)}create(body,options){
return this._client.post("/organization/groups",resolveResourceRequestOptions16(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(groupID,options){
return this._client.get(path`/organization/groups/${groupID}`,resolveResourceRequestOptions16(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(groupID,body,options){
return this._client.post(path`/organization/groups/${groupID}`,resolveResourceRequestOptions16(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery13(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/organization/groups",NextCursorPage,resolveResourceRequestOptions16(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(groupID,options){return this._client.delete(path`/organization/groups/${groupID}`,
resolveResourceRequestOptions16(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};Groups.Users=Users;Groups.Roles=Roles2;init_client_globals();init_client_globals();function resolveResourceRequestOptions17(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys14=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery14(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys14.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys14.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var APIKeys=class extends APIResource{retrieve(apiKeyID,params,options){const{project_id}=params;return this._client.get(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`,
resolveResourceRequestOptions17(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(apiKeyID,params,options){const{project_id,...body}=params;
return this._client.post(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`,resolveResourceRequestOptions17(options,options2=>({body,...options2,__security:{
adminAPIKeyAuth:true}})))}list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery14(query,["after","limit",
"owner_project_access"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/organization/projects/${projectID}/api_keys`,ConversationCursorPage,resolveResourceRequestOptions17(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(apiKeyID,params,options){const{project_id}=params;return this._client.delete(path`/organization/projects/${project_id}/api_keys/${apiKeyID}`,
resolveResourceRequestOptions17(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions18(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys15=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery15(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys15.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys15.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Certificates2=class extends APIResource{list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery15(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/projects/${projectID}/certificates`,ConversationCursorPage,resolveResourceRequestOptions18(options,options2=>({
query,...options2,__security:{adminAPIKeyAuth:true}})))}activate(projectID,body,options){return this._client.getAPIList(path`/organization/projects/${projectID}/certificates/activate`,
Page,resolveResourceRequestOptions18(options,options2=>({body,method:"post",...options2,__security:{adminAPIKeyAuth:true}})))}deactivate(projectID,body,options){
return this._client.getAPIList(path`/organization/projects/${projectID}/certificates/deactivate`,Page,resolveResourceRequestOptions18(options,options2=>({body,method:"\
post",...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions19(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var DataRetention2=class extends APIResource{retrieve(projectID,options){
return this._client.get(path`/organization/projects/${projectID}/data_retention`,resolveResourceRequestOptions19(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(projectID,body,options){
return this._client.post(path`/organization/projects/${projectID}/data_retention`,resolveResourceRequestOptions19(options,options2=>({body,...options2,__security:{
adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions20(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var HostedToolPermissions=class extends APIResource{retrieve(projectID,options){
return this._client.get(path`/organization/projects/${projectID}/hosted_tool_permissions`,resolveResourceRequestOptions20(options,options2=>({...options2,__security:{
adminAPIKeyAuth:true}})))}update(projectID,body,options){return this._client.post(path`/organization/projects/${projectID}/hosted_tool_permissions`,resolveResourceRequestOptions20(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions21(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var ModelPermissions=class extends APIResource{retrieve(projectID,options){
return this._client.get(path`/organization/projects/${projectID}/model_permissions`,resolveResourceRequestOptions21(options,options2=>({...options2,__security:{
adminAPIKeyAuth:true}})))}update(projectID,body,options){return this._client.post(path`/organization/projects/${projectID}/model_permissions`,resolveResourceRequestOptions21(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}delete(projectID,options){return this._client.delete(path`/organization/projects/${projectID}/model_permissions`,
resolveResourceRequestOptions21(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions22(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys16=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery16(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys16.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys16.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var RateLimits=class extends APIResource{listRateLimits(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery16(
query,["after","before","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/projects/${projectID}/rate_limits`,ConversationCursorPage,resolveResourceRequestOptions22(options,options2=>({
query,...options2,__security:{adminAPIKeyAuth:true}})))}updateRateLimit(rateLimitID,params,options){const{project_id,...body}=params;return this._client.post(path`/organization/projects/${project_id}/rate_limits/${rateLimitID}`,
resolveResourceRequestOptions22(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions23(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys17=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery17(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys17.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys17.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Roles3=class extends APIResource{create(projectID,body,options){return this._client.post(path`/projects/${projectID}/roles`,resolveResourceRequestOptions23(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,params,options){const{project_id}=params;return this._client.get(path`/projects/${project_id}/roles/${roleID}`,
resolveResourceRequestOptions23(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(roleID,params,options){const{project_id,...body}=params;
return this._client.post(path`/projects/${project_id}/roles/${roleID}`,resolveResourceRequestOptions23(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(projectID,query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery17(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList(path`/projects/${projectID}/roles`,NextCursorPage,resolveResourceRequestOptions23(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(roleID,params,options){const{project_id}=params;return this._client.delete(path`/projects/${project_id}/roles/${roleID}`,
resolveResourceRequestOptions23(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions24(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var ServiceTierSettings=class extends APIResource{retrieve(projectID,options){
return this._client.get(path`/organization/projects/${projectID}/service_tier_settings`,resolveResourceRequestOptions24(options,options2=>({...options2,__security:{
adminAPIKeyAuth:true}})))}update(projectID,body,options){return this._client.post(path`/organization/projects/${projectID}/service_tier_settings`,resolveResourceRequestOptions24(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions25(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys18=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery18(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys18.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys18.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var SpendAlerts2=class extends APIResource{create(projectID,body,options){return this._client.post(path`/organization/projects/${projectID}/spend_alerts`,
resolveResourceRequestOptions25(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(alertID,params,options){const{project_id}=params;
return this._client.get(path`/organization/projects/${project_id}/spend_alerts/${alertID}`,resolveResourceRequestOptions25(options,options2=>({...options2,__security:{
adminAPIKeyAuth:true}})))}update(alertID,params,options){const{project_id,...body}=params;return this._client.post(path`/organization/projects/${project_id}/spend_alerts/${alertID}`,
resolveResourceRequestOptions25(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery18(
query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList(path`/organization/projects/${projectID}/spend_alerts`,ConversationCursorPage,resolveResourceRequestOptions25(options,options2=>({
query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(alertID,params,options){const{project_id}=params;return this._client.delete(path`/organization/projects/${project_id}/spend_alerts/${alertID}`,
resolveResourceRequestOptions25(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions26(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var SpendLimit2=class extends APIResource{retrieve(projectID,options){
return this._client.get(path`/organization/projects/${projectID}/spend_limit`,resolveResourceRequestOptions26(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(projectID,body,options){
return this._client.post(path`/organization/projects/${projectID}/spend_limit`,resolveResourceRequestOptions26(options,options2=>({body,...options2,__security:{
adminAPIKeyAuth:true}})))}delete(projectID,options){return this._client.delete(path`/organization/projects/${projectID}/spend_limit`,resolveResourceRequestOptions26(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions27(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Roles4=class extends APIResource{create(groupID,params,options){
const{project_id,...body}=params;return this._client.post(path`/projects/${project_id}/groups/${groupID}/roles`,resolveResourceRequestOptions27(options,options2=>({
body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,params,options){const{project_id,group_id}=params;return this._client.get(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`,
resolveResourceRequestOptions27(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(groupID,params,options){const{project_id,...query}=params;
return this._client.getAPIList(path`/projects/${project_id}/groups/${groupID}/roles`,NextCursorPage,resolveResourceRequestOptions27(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(roleID,params,options){const{project_id,group_id}=params;return this._client.delete(path`/projects/${project_id}/groups/${group_id}/roles/${roleID}`,
resolveResourceRequestOptions27(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions28(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys19=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery19(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys19.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys19.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Groups2=class extends APIResource{constructor(){super(...arguments);this.roles=new Roles4(this._client)}create(projectID,body,options){return this.
_client.post(path`/organization/projects/${projectID}/groups`,resolveResourceRequestOptions28(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(groupID,params,options){
const{project_id,...query}=params;return this._client.get(path`/organization/projects/${project_id}/groups/${groupID}`,resolveResourceRequestOptions28(options,options2=>({
query,...options2,__security:{adminAPIKeyAuth:true}})))}list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery19(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/projects/${projectID}/groups`,NextCursorPage,resolveResourceRequestOptions28(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(groupID,params,options){const{project_id}=params;return this._client.delete(path`/organization/projects/${project_id}/groups/${groupID}`,
resolveResourceRequestOptions28(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};Groups2.Roles=Roles4;init_client_globals();init_client_globals();function resolveResourceRequestOptions29(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var APIKeys2=class extends APIResource{create(serviceAccountID,params,options){
const{project_id,...body}=params;return this._client.post(path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}/api_keys`,resolveResourceRequestOptions29(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions30(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys20=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery20(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys20.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys20.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var ServiceAccounts=class extends APIResource{constructor(){super(...arguments);this.apiKeys=new APIKeys2(this._client)}create(projectID,body,options){
return this._client.post(path`/organization/projects/${projectID}/service_accounts`,resolveResourceRequestOptions30(options,options2=>({body,...options2,__security:{
adminAPIKeyAuth:true}})))}retrieve(serviceAccountID,params,options){const{project_id}=params;return this._client.get(path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
resolveResourceRequestOptions30(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(serviceAccountID,params,options){const{project_id,...body}=params;
return this._client.post(path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,resolveResourceRequestOptions30(options,options2=>({body,
...options2,__security:{adminAPIKeyAuth:true}})))}list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery20(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/organization/projects/${projectID}/service_accounts`,ConversationCursorPage,resolveResourceRequestOptions30(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(serviceAccountID,params,options){const{project_id}=params;return this._client.delete(path`/organization/projects/${project_id}/service_accounts/${serviceAccountID}`,
resolveResourceRequestOptions30(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};ServiceAccounts.APIKeys=APIKeys2;init_client_globals();init_client_globals();function resolveResourceRequestOptions31(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Roles5=class extends APIResource{create(userID,params,options){
const{project_id,...body}=params;return this._client.post(path`/projects/${project_id}/users/${userID}/roles`,resolveResourceRequestOptions31(options,options2=>({
body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,params,options){const{project_id,user_id}=params;return this._client.get(path`/projects/${project_id}/users/${user_id}/roles/${roleID}`,
resolveResourceRequestOptions31(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(userID,params,options){const{project_id,...query}=params;
return this._client.getAPIList(path`/projects/${project_id}/users/${userID}/roles`,NextCursorPage,resolveResourceRequestOptions31(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(roleID,params,options){const{project_id,user_id}=params;return this._client.delete(path`/projects/${project_id}/users/${user_id}/roles/${roleID}`,
resolveResourceRequestOptions31(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions32(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys21=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery21(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys21.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys21.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Users2=class extends APIResource{constructor(){super(...arguments);this.roles=new Roles5(this._client)}create(projectID,body,options){return this.
_client.post(path`/organization/projects/${projectID}/users`,resolveResourceRequestOptions32(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(userID,params,options){
const{project_id}=params;return this._client.get(path`/organization/projects/${project_id}/users/${userID}`,resolveResourceRequestOptions32(options,options2=>({
...options2,__security:{adminAPIKeyAuth:true}})))}update(userID,params,options){const{project_id,...body}=params;return this._client.post(path`/organization/projects/${project_id}/users/${userID}`,
resolveResourceRequestOptions32(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(projectID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery21(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/organization/projects/${projectID}/users`,ConversationCursorPage,resolveResourceRequestOptions32(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}delete(userID,params,options){const{project_id}=params;return this._client.delete(path`/organization/projects/${project_id}/users/${userID}`,
resolveResourceRequestOptions32(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};Users2.Roles=Roles5;function resolveResourceRequestOptions33(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys22=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery22(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys22.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys22.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Projects=class extends APIResource{constructor(){super(...arguments);this.users=new Users2(this._client);this.serviceAccounts=new ServiceAccounts(
this._client);this.apiKeys=new APIKeys(this._client);this.rateLimits=new RateLimits(this._client);this.modelPermissions=new ModelPermissions(this._client);this.
serviceTierSettings=new ServiceTierSettings(this._client);this.hostedToolPermissions=new HostedToolPermissions(this._client);this.groups=new Groups2(this._client);
this.roles=new Roles3(this._client);this.dataRetention=new DataRetention2(this._client);this.spendLimit=new SpendLimit2(this._client);this.spendAlerts=new SpendAlerts2(
this._client);this.certificates=new Certificates2(this._client)}create(body,options){return this._client.post("/organization/projects",resolveResourceRequestOptions33(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(projectID,options){return this._client.get(path`/organization/projects/${projectID}`,
resolveResourceRequestOptions33(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(projectID,body,options){return this._client.post(path`/organization/projects/${projectID}`,
resolveResourceRequestOptions33(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery22(
query,["after","include_archived","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}
query=query;return this._client.getAPIList("/organization/projects",ConversationCursorPage,resolveResourceRequestOptions33(options,options2=>({query,...options2,
__security:{adminAPIKeyAuth:true}})))}archive(projectID,options){return this._client.post(path`/organization/projects/${projectID}/archive`,resolveResourceRequestOptions33(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};Projects.Users=Users2;Projects.ServiceAccounts=ServiceAccounts;Projects.APIKeys=APIKeys;
Projects.RateLimits=RateLimits;Projects.ModelPermissions=ModelPermissions;Projects.ServiceTierSettings=ServiceTierSettings;Projects.HostedToolPermissions=HostedToolPermissions;
Projects.Groups=Groups2;Projects.Roles=Roles3;Projects.DataRetention=DataRetention2;Projects.SpendLimit=SpendLimit2;Projects.SpendAlerts=SpendAlerts2;Projects.Certificates=
Certificates2;init_client_globals();init_client_globals();function resolveResourceRequestOptions34(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys23=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery23(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys23.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys23.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Roles6=class extends APIResource{create(userID,body,options){return this._client.post(path`/organization/users/${userID}/roles`,resolveResourceRequestOptions34(
options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(roleID,params,options){const{user_id}=params;return this._client.get(path`/organization/users/${user_id}/roles/${roleID}`,
resolveResourceRequestOptions34(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}list(userID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery23(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/organization/users/${userID}/roles`,NextCursorPage,resolveResourceRequestOptions34(options,options2=>({query,...options2,__security:{
adminAPIKeyAuth:true}})))}delete(roleID,params,options){const{user_id}=params;return this._client.delete(path`/organization/users/${user_id}/roles/${roleID}`,resolveResourceRequestOptions34(
options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions35(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys24=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery24(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys24.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys24.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Users3=class extends APIResource{constructor(){super(...arguments);this.roles=new Roles6(this._client)}retrieve(userID,options){return this._client.
get(path`/organization/users/${userID}`,resolveResourceRequestOptions35(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(userID,body,options){
return this._client.post(path`/organization/users/${userID}`,resolveResourceRequestOptions35(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery24(query,["after","emails","limit"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/organization/users",ConversationCursorPage,resolveResourceRequestOptions35(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(userID,options){return this._client.delete(path`/organization/users/${userID}`,
resolveResourceRequestOptions35(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};Users3.Roles=Roles6;init_client_globals();init_client_globals();function resolveResourceRequestOptions36(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys25=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery25(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys25.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys25.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var FederationRules=class extends APIResource{create(workloadIdentityProviderID,body,options){return this._client.post(path`/organization/workload_identity_providers/${workloadIdentityProviderID}/federation_rules`,
resolveResourceRequestOptions36(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(workloadIdentityFederationRuleID,params,options){
const{workload_identity_provider_id}=params;return this._client.get(path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
resolveResourceRequestOptions36(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}update(workloadIdentityFederationRuleID,params,options){const{
workload_identity_provider_id,...body}=params;return this._client.post(path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
resolveResourceRequestOptions36(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(workloadIdentityProviderID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery25(
query,["after","limit","order","service_account_id"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;
query={}}query=query;return this._client.getAPIList(path`/organization/workload_identity_providers/${workloadIdentityProviderID}/federation_rules`,CursorPage,resolveResourceRequestOptions36(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(workloadIdentityFederationRuleID,params,options){const{workload_identity_provider_id}=params;
return this._client.delete(path`/organization/workload_identity_providers/${workload_identity_provider_id}/federation_rules/${workloadIdentityFederationRuleID}`,
resolveResourceRequestOptions36(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};function resolveResourceRequestOptions37(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys26=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery26(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys26.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys26.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var WorkloadIdentityProviders=class extends APIResource{constructor(){super(...arguments);this.federationRules=new FederationRules(this._client)}create(body,options){
return this._client.post("/organization/workload_identity_providers",resolveResourceRequestOptions37(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(workloadIdentityProviderID,options){
return this._client.get(path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,resolveResourceRequestOptions37(options,options2=>({...options2,
__security:{adminAPIKeyAuth:true}})))}update(workloadIdentityProviderID,body={},options){return this._client.post(path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,
resolveResourceRequestOptions37(options,options2=>({body,...options2,__security:{adminAPIKeyAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery26(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList("/organization/workload_identity_providers",CursorPage,resolveResourceRequestOptions37(options,options2=>({query,...options2,__security:{
adminAPIKeyAuth:true}})))}delete(workloadIdentityProviderID,options){return this._client.delete(path`/organization/workload_identity_providers/${workloadIdentityProviderID}`,
resolveResourceRequestOptions37(options,options2=>({...options2,__security:{adminAPIKeyAuth:true}})))}};WorkloadIdentityProviders.FederationRules=FederationRules;var Organization=class extends APIResource{constructor(){super(...arguments);this.auditLogs=new AuditLogs(this._client);this.adminAPIKeys=new AdminAPIKeys(this.
_client);this.usage=new Usage(this._client);this.invites=new Invites(this._client);this.users=new Users3(this._client);this.groups=new Groups(this._client);this.
roles=new Roles(this._client);this.dataRetention=new DataRetention(this._client);this.externalKeys=new ExternalKeys(this._client);this.workloadIdentityProviders=
new WorkloadIdentityProviders(this._client);this.externalStorage=new ExternalStorage(this._client);this.spendLimit=new SpendLimit(this._client);this.spendAlerts=
new SpendAlerts(this._client);this.certificates=new Certificates(this._client);this.projects=new Projects(this._client)}};Organization.AuditLogs=AuditLogs;Organization.
AdminAPIKeys=AdminAPIKeys;Organization.Usage=Usage;Organization.Invites=Invites;Organization.Users=Users3;Organization.Groups=Groups;Organization.Roles=Roles;Organization.
DataRetention=DataRetention;Organization.ExternalKeys=ExternalKeys;Organization.WorkloadIdentityProviders=WorkloadIdentityProviders;Organization.ExternalStorage=
ExternalStorage;Organization.SpendLimit=SpendLimit;Organization.SpendAlerts=SpendAlerts;Organization.Certificates=Certificates;Organization.Projects=Projects;var Admin=class extends APIResource{constructor(){super(...arguments);this.organization=new Organization(this._client)}};Admin.Organization=Organization;init_client_globals();init_client_globals();function resolveResourceRequestOptions38(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Speech=class extends APIResource{create(body,options){
return this._client.post("/audio/speech",resolveResourceRequestOptions38(options,options2=>({body,...options2,headers:buildHeaders([{Accept:"application/octet-s\
tream"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}};init_client_globals();function resolveResourceRequestOptions39(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization2(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var Transcriptions=class extends APIResource{create(body,options){return this._client.post(
"/audio/transcriptions",resolveResourceRequestOptions39(options,options2=>multipartFormRequestOptions(withBodyFinalization2((request=>({...request,__metadata:{model:body.
model}}))({body,...options2,stream:body.stream??false,__security:{bearerAuth:true}}),{streamFromBody:true}),this._client)))}};init_client_globals();function resolveResourceRequestOptions40(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Translations=class extends APIResource{create(body,options){
return this._client.post("/audio/translations",resolveResourceRequestOptions40(options,options2=>multipartFormRequestOptions((request=>({...request,__metadata:{
model:body.model}}))({body,...options2,__security:{bearerAuth:true}}),this._client)))}};init_client_globals();function resolveResourceRequestOptions41(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys27=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery27(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys27.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys27.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var VoiceConsents=class extends APIResource{create(body,options){return this._client.post("/audio/voice_consents",resolveResourceRequestOptions41(options,
options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},this._client)))}retrieve(consentID,options){return this._client.get(path`/audio/voice_consents/${consentID}`,
resolveResourceRequestOptions41(options,options2=>({...options2,__security:{bearerAuth:true}})))}update(consentID,body,options){return this._client.post(path`/audio/voice_consents/${consentID}`,
resolveResourceRequestOptions41(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery27(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList("/audio/voice_consents",CursorPage,resolveResourceRequestOptions41(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(consentID,options){
return this._client.delete(path`/audio/voice_consents/${consentID}`,resolveResourceRequestOptions41(options,options2=>({...options2,__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions42(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Voices=class extends APIResource{create(body,options){
return this._client.post("/audio/voices",resolveResourceRequestOptions42(options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},
this._client)))}delete(voiceID,options){return this._client.delete(path`/audio/voices/${voiceID}`,resolveResourceRequestOptions42(options,options2=>({...options2,
__security:{bearerAuth:true}})))}};var Audio=class extends APIResource{constructor(){super(...arguments);this.transcriptions=new Transcriptions(this._client);this.translations=new Translations(this.
_client);this.speech=new Speech(this._client);this.voices=new Voices(this._client);this.voiceConsents=new VoiceConsents(this._client)}};Audio.Transcriptions=Transcriptions;
Audio.Translations=Translations;Audio.Speech=Speech;Audio.Voices=Voices;Audio.VoiceConsents=VoiceConsents;init_client_globals();function resolveResourceRequestOptions43(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys28=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery28(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys28.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys28.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Batches=class extends APIResource{create(body,options){return this._client.post("/batches",resolveResourceRequestOptions43(options,options2=>({body,
...options2,__security:{bearerAuth:true}})))}retrieve(batchID,options){return this._client.get(path`/batches/${batchID}`,resolveResourceRequestOptions43(options,
options2=>({...options2,__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery28(query,
["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.
getAPIList("/batches",CursorPage,resolveResourceRequestOptions43(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}cancel(batchID,options){
return this._client.post(path`/batches/${batchID}/cancel`,resolveResourceRequestOptions43(options,options2=>({...options2,__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions44(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys29=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery29(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys29.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys29.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Assistants=class extends APIResource{create(body,options){return this._client.post("/assistants",resolveResourceRequestOptions44(options,options2=>({
body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(assistantID,options){return this.
_client.get(path`/assistants/${assistantID}`,resolveResourceRequestOptions44(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},
options2?.headers]),__security:{bearerAuth:true}})))}update(assistantID,body,options){return this._client.post(path`/assistants/${assistantID}`,resolveResourceRequestOptions44(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery29(query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/assistants",CursorPage,resolveResourceRequestOptions44(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}delete(assistantID,options){
return this._client.delete(path`/assistants/${assistantID}`,resolveResourceRequestOptions44(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"\
assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();init_client_globals();function resolveResourceRequestOptions45(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys30=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery30(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys30.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys30.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Invocations=class extends APIResource{create(automationID,options){return this._client.post(path`/agents/automations/${automationID}/invocations`,
resolveResourceRequestOptions45(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(invocationID,params,options){
const{automation_id}=params;return this._client.get(path`/agents/automations/${automation_id}/invocations/${invocationID}`,resolveResourceRequestOptions45(options,
options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(automationID,query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery30(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList(path`/agents/automations/${automationID}/invocations`,
CursorPage,resolveResourceRequestOptions45(options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{
bearerAuth:true}})))}};function resolveResourceRequestOptions46(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys31=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery31(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys31.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys31.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Automations=class extends APIResource{constructor(){super(...arguments);this.invocations=new Invocations(this._client)}create(body,options){return this.
_client.post("/agents/automations",resolveResourceRequestOptions46(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.
headers]),__security:{bearerAuth:true}})))}retrieve(automationID,options){return this._client.get(path`/agents/automations/${automationID}`,resolveResourceRequestOptions46(
options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}update(automationID,body,options){
return this._client.post(path`/agents/automations/${automationID}`,resolveResourceRequestOptions46(options,options2=>({body,...options2,headers:buildHeaders([{"\
OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery31(
query,["after","limit","order","session_id"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}
query=query;return this._client.getAPIList("/agents/automations",CursorPage,resolveResourceRequestOptions46(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(automationID,options){return this._client.delete(path`/agents/automations/${automationID}`,
resolveResourceRequestOptions46(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}pause(automationID,options){
return this._client.post(path`/agents/automations/${automationID}/pause`,resolveResourceRequestOptions46(options,options2=>({...options2,headers:buildHeaders([{
"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}resume(automationID,options){return this._client.post(path`/agents/automations/${automationID}/resume`,
resolveResourceRequestOptions46(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};
Automations.Invocations=Invocations;init_client_globals();init_client_globals();init_client_globals();var AgentFileUploadError=class extends OpenAIError{constructor(uploadedFiles,cause){super("Agent file preparation or staging failed; uploaded files remain calle\
r-owned.");this.name="AgentFileUploadError";this.uploadedFiles=uploadedFiles;Object.defineProperty(this,"cause",{value:cause,configurable:true})}};function validateAgentFilePath(path2){
const parts=path2.split("/");const root=parts[2]??"";if(!path2.startsWith("/workspace/")||path2.includes("\\")||path2.includes("\0")||parts.slice(1).some(part=>part===
""||part==="."||part==="..")||root===".codex"||root===".managed-agents"||root.startsWith(".managed-agents-")||path2==="/workspace/outputs"){throw new OpenAIError(
"Agent files require a non-reserved absolute file path inside /workspace")}}function preflight(files,options){const entries=Object.entries(files);const headers=buildHeaders(
[options.headers]);if(entries.length>1&&(headers.values.has("idempotency-key")||!headers.nulls.has("idempotency-key")&&options?.idempotencyKey!==void 0)){throw new OpenAIError(
"Do not reuse an Idempotency-Key across multiple file uploads")}const paths={children:new Map};for(const[path2]of entries){validateAgentFilePath(path2);let node=paths;
for(const part of path2.split("/")){if(node.file){throw new OpenAIError("Agent file destinations conflict")}let child=node.children.get(part);if(!child){child={
children:new Map};node.children.set(part,child)}node=child}if(node.children.size>0){throw new OpenAIError("Agent file destinations conflict")}node.file=true}return entries}
async function prepareAgentFiles(client,files,options){const requestOptions={...options};const headers=buildHeaders([client["_options"].defaultHeaders,requestOptions.
headers]);requestOptions.headers=headers;const entries=preflight(files,requestOptions);if(entries.length>1){headers.nulls.add("idempotency-key")}const prepared={
files:[],uploadedFiles:[]};try{for(const[path2,file]of entries){const uploaded=await client.files.create({file,purpose:"user_data"},requestOptions);prepared.uploadedFiles.
push(uploaded);prepared.files.push({type:"file_id",file_id:uploaded.id,path:path2})}return prepared}catch(error){throw new AgentFileUploadError(prepared.uploadedFiles,
error)}}async function uploadAgentFile(client,resource,environmentID,params,options){const prepared=await prepareAgentFiles(client,{[params.path]:params.file},options);
const[reference]=prepared.files;const[uploadedFile]=prepared.uploadedFiles;if(!reference||!uploadedFile){throw new OpenAIError("Missing prepared agent file")}try{
return{uploadedFile,environmentFile:await resource.create(environmentID,reference,options)}}catch(error){throw new AgentFileUploadError(prepared.uploadedFiles,error)}}function resolveResourceRequestOptions47(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Files=class extends APIResource{create(environmentID,body,options){
return this._client.post(path`/agents/environments/${environmentID}/files`,resolveResourceRequestOptions47(options,options2=>({body,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(environmentID,query={},options){return this._client.getAPIList(path`/agents/environments/${environmentID}/files`,
TokenPage,resolveResourceRequestOptions47(options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{
bearerAuth:true}})))}prepare(files,options){return prepareAgentFiles(this._client,files,options)}upload(environmentID,params,options){return uploadAgentFile(this.
_client,this,environmentID,params,options)}};init_client_globals();function resolveResourceRequestOptions48(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys32=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery32(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys32.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys32.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Templates=class extends APIResource{create(body={},options){return this._client.post("/agents/environments/templates",resolveResourceRequestOptions48(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(environmentTemplateID,options){
return this._client.get(path`/agents/environments/templates/${environmentTemplateID}`,resolveResourceRequestOptions48(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}update(environmentTemplateID,body={},options){return this._client.post(path`/agents/environments/templates/${environmentTemplateID}`,
resolveResourceRequestOptions48(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery32(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/agents/environments/templates",CursorPage,resolveResourceRequestOptions48(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(environmentTemplateID,options){
return this._client.delete(path`/agents/environments/templates/${environmentTemplateID}`,resolveResourceRequestOptions48(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions49(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys33=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery33(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys33.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys33.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Environments=class extends APIResource{constructor(){super(...arguments);this.files=new Files(this._client);this.templates=new Templates(this._client)}create(params,options){
const{"Idempotency-Key":idempotencyKey,...body}=params;return this._client.post("/agents/environments",resolveResourceRequestOptions49(options,options2=>({body,
...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1",...idempotencyKey!=null?{"Idempotency-Key":idempotencyKey}:void 0},options2?.headers]),__security:{
bearerAuth:true}})))}retrieve(environmentID,options){return this._client.get(path`/agents/environments/${environmentID}`,resolveResourceRequestOptions49(options,
options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery33(
query,["after","limit","order","type"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList("/agents/environments",EnvironmentInfosPage,resolveResourceRequestOptions49(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};var EnvironmentInfosPage=class extends CursorPage{constructor(client,response,body,options){
super(client,response,body,options);this.object=body.object;this.first_id=body.first_id;this.last_id=body.last_id}};Environments.Files=Files;Environments.Templates=
Templates;init_client_globals();init_client_globals();init_client_globals();init_client_globals();async function*agentItems(load){let after;while(true){const page=await load(after);yield*page.data;if(!page.has_more){return}const body=page["body"];const last=page.
data[page.data.length-1];const cursor=isObj(body)&&typeof body["last_id"]==="string"?body["last_id"]:last?.id;if(!cursor||cursor===after){throw new OpenAIError(
"Agent pagination cannot advance to the next page")}after=cursor}}var _AgentResultArtifacts_resource;var _AgentResultArtifacts_sessionID;var _AgentResultArtifacts_turnID;var AgentResultArtifacts=class{constructor(resource,result){
_AgentResultArtifacts_resource.set(this,void 0);_AgentResultArtifacts_sessionID.set(this,void 0);_AgentResultArtifacts_turnID.set(this,void 0);__classPrivateFieldSet(
this,_AgentResultArtifacts_resource,resource,"f");__classPrivateFieldSet(this,_AgentResultArtifacts_sessionID,result.session_id,"f");__classPrivateFieldSet(this,
_AgentResultArtifacts_turnID,result.turn_id,"f")}async retrieve(path2,options){let selected;for await(const artifact of agentItems(after=>__classPrivateFieldGet(
this,_AgentResultArtifacts_resource,"f").list(__classPrivateFieldGet(this,_AgentResultArtifacts_sessionID,"f"),{},{...options,query:{...options?.query,after,environment_id:void 0}}))){
if(artifact.session_id===__classPrivateFieldGet(this,_AgentResultArtifacts_sessionID,"f")&&artifact.turn_id===__classPrivateFieldGet(this,_AgentResultArtifacts_turnID,
"f")&&artifact.path===path2){if(selected){throw new OpenAIError("Multiple artifacts match this result and path")}selected=artifact}}if(!selected){throw new OpenAIError(
"No artifact matches this result and path")}return selected}async content(path2,options){const artifact=await this.retrieve(path2,options);return __classPrivateFieldGet(
this,_AgentResultArtifacts_resource,"f").content(artifact.id,{session_id:__classPrivateFieldGet(this,_AgentResultArtifacts_sessionID,"f")},options)}async download(params,options){
const{path:path2,to}=params;const artifact=await this.retrieve(path2,options);const response=await __classPrivateFieldGet(this,_AgentResultArtifacts_resource,"f").
content(artifact.id,{session_id:__classPrivateFieldGet(this,_AgentResultArtifacts_sessionID,"f")},options);if(!response.body){throw new OpenAIError("Artifact re\
sponse has no content stream")}try{await response.body.pipeTo(to,options?.signal?{signal:options.signal}:{})}catch(error){try{await response.body.cancel()}catch{}
throw error}return artifact}};_AgentResultArtifacts_resource=new WeakMap,_AgentResultArtifacts_sessionID=new WeakMap,_AgentResultArtifacts_turnID=new WeakMap;function resolveResourceRequestOptions50(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys34=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery34(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys34.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys34.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Artifacts=class extends APIResource{retrieve(artifactID,params,options){const{session_id}=params;return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}`,
resolveResourceRequestOptions50(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(sessionID,query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery34(query,["after","environment_id","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList(path`/agents/sessions/${sessionID}/artifacts`,CursorPage,
resolveResourceRequestOptions50(options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(artifactID,params,options){
const{session_id}=params;return this._client.delete(path`/agents/sessions/${session_id}/artifacts/${artifactID}`,resolveResourceRequestOptions50(options,options2=>({
...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}content(artifactID,params,options){const{session_id}=params;
return this._client.get(path`/agents/sessions/${session_id}/artifacts/${artifactID}/content`,resolveResourceRequestOptions50(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1",Accept:"application/octet-stream"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}forResult(result){return new AgentResultArtifacts(
this,result)}};init_client_globals();function resolveResourceRequestOptions51(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Events=class extends APIResource{create(sessionID,params,options){
const{"Idempotency-Key":idempotencyKey,...body}=params;return this._client.post(path`/agents/sessions/${sessionID}/events`,resolveResourceRequestOptions51(options,
options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1",Accept:"*/*",...idempotencyKey!=null?{"Idempotency-Key":idempotencyKey}:void 0},options2?.
headers]),__security:{bearerAuth:true}})))}stream(sessionID,options){return this._client.get(path`/agents/sessions/${sessionID}/events`,resolveResourceRequestOptions51(
options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1",Accept:"text/event-stream"},options2?.headers]),stream:true,__streamMode:"event\
s",__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions52(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys35=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery35(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys35.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys35.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Items=class extends APIResource{list(sessionID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery35(query,
["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/agents/sessions/${sessionID}/items`,CursorPage,resolveResourceRequestOptions52(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions53(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys36=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery36(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys36.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys36.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Traces=class extends APIResource{list(sessionID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery36(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/agents/sessions/${sessionID}/traces`,CursorPage,resolveResourceRequestOptions53(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions54(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Items2=class extends APIResource{list(subagentID,params,options){
const{session_id,...query}=params;return this._client.getAPIList(path`/agents/sessions/${session_id}/subagents/${subagentID}/items`,CursorPage,resolveResourceRequestOptions54(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions55(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Items3=class extends APIResource{list(turnID,params,options){
const{session_id,subagent_id,...query}=params;return this._client.getAPIList(path`/agents/sessions/${session_id}/subagents/${subagent_id}/turns/${turnID}/items`,
CursorPage,resolveResourceRequestOptions55(options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{
bearerAuth:true}})))}};function resolveResourceRequestOptions56(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Turns=class extends APIResource{constructor(){
super(...arguments);this.items=new Items3(this._client)}retrieve(turnID,params,options){const{session_id,subagent_id}=params;return this._client.get(path`/agents/sessions/${session_id}/subagents/${subagent_id}/turns/${turnID}`,
resolveResourceRequestOptions56(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(subagentID,params,options){
const{session_id,...query}=params;return this._client.getAPIList(path`/agents/sessions/${session_id}/subagents/${subagentID}/turns`,CursorPage,resolveResourceRequestOptions56(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};Turns.Items=Items3;function resolveResourceRequestOptions57(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys37=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery37(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys37.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys37.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Subagents=class extends APIResource{constructor(){super(...arguments);this.items=new Items2(this._client);this.turns=new Turns(this._client)}retrieve(subagentID,params,options){
const{session_id}=params;return this._client.get(path`/agents/sessions/${session_id}/subagents/${subagentID}`,resolveResourceRequestOptions57(options,options2=>({
...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(sessionID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery37(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/agents/sessions/${sessionID}/subagents`,CursorPage,resolveResourceRequestOptions57(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};Subagents.Items=Items2;Subagents.Turns=Turns;init_client_globals();init_client_globals();function resolveResourceRequestOptions58(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Items4=class extends APIResource{list(turnID,params,options){
const{session_id,...query}=params;return this._client.getAPIList(path`/agents/sessions/${session_id}/turns/${turnID}/items`,ConversationCursorPage,resolveResourceRequestOptions58(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions59(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys38=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery38(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys38.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys38.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Turns2=class extends APIResource{constructor(){super(...arguments);this.items=new Items4(this._client)}retrieve(turnID,params,options){const{session_id}=params;
return this._client.get(path`/agents/sessions/${session_id}/turns/${turnID}`,resolveResourceRequestOptions59(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(sessionID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery38(
query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/agents/sessions/${sessionID}/turns`,CursorPage,resolveResourceRequestOptions59(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};Turns2.Items=Items4;init_client_globals();init_client_globals();var _TurnState_turnID;var _TurnState_turnEnded;var _TurnState_eventIDs;var _TurnState_calls;var TurnState=class{constructor(){_TurnState_turnID.set(this,void 0);
_TurnState_turnEnded.set(this,false);_TurnState_eventIDs.set(this,new Set);_TurnState_calls.set(this,new Set)}accept(event){if(__classPrivateFieldGet(this,_TurnState_eventIDs,
"f").has(event.event_id)){return false}if(__classPrivateFieldGet(this,_TurnState_eventIDs,"f").size===1024){const oldest=__classPrivateFieldGet(this,_TurnState_eventIDs,
"f").values().next();if(!oldest.done){__classPrivateFieldGet(this,_TurnState_eventIDs,"f").delete(oldest.value)}}__classPrivateFieldGet(this,_TurnState_eventIDs,
"f").add(event.event_id);if(event.type==="agent.session.turn.created"&&event.turn.subagent_id===null&&__classPrivateFieldGet(this,_TurnState_turnID,"f")===void 0){
__classPrivateFieldSet(this,_TurnState_turnID,event.turn_id,"f")}if((event.type==="agent.session.turn.completed"||event.type==="agent.session.turn.failed"||event.
type==="agent.session.turn.cancelled")&&__classPrivateFieldGet(this,_TurnState_turnID,"f")!==void 0&&event.turn_id===__classPrivateFieldGet(this,_TurnState_turnID,
"f")){__classPrivateFieldSet(this,_TurnState_turnEnded,true,"f")}return true}terminal(event){return event.type==="agent.session.failed"||event.type==="agent.ses\
sion.idle"&&__classPrivateFieldGet(this,_TurnState_turnEnded,"f")}call(event){if(event.type!=="agent.session.turn.item.added"||event.item.type!=="function_call"){
return}const call=event.item;const key=JSON.stringify([call.turn_id,call.call_id]);if(__classPrivateFieldGet(this,_TurnState_calls,"f").has(key)){return}__classPrivateFieldGet(
this,_TurnState_calls,"f").add(key);return call}};_TurnState_turnID=new WeakMap,_TurnState_turnEnded=new WeakMap,_TurnState_eventIDs=new WeakMap,_TurnState_calls=
new WeakMap;init_client_globals();init_client_globals();function isInputContent(value){if(!isObj(value)){return false}const content=value;let field;if(content["type"]==="input_text"){field="text"}else if(content["typ\
e"]==="input_image"){field="image_url"}else{return false}return hasOwn(content,"type")&&hasOwn(content,field)&&typeof content[field]==="string"}init_client_globals();var toolStages=Symbol.for("openai.beta.agents.toolStages");var _AgentToolDispatcher_instances;var _AgentToolDispatcher_handlers;var _AgentToolDispatcher_options;var _AgentToolDispatcher_sessions;var _AgentToolDispatcher_controller;
var _AgentToolDispatcher_onToolError;var _AgentToolDispatcher_result;var _AgentToolDispatcher_checkAbort;var _AgentToolDispatcher_abortError;var _AgentToolDispatcher_wait;
var _AgentToolDispatcher_submit;function normalizedOutput(value){if(value===null){return null}if(typeof value==="string"||Array.isArray(value)&&value.every(isInputContent)){
return value}throw new OpenAIError("Tool output must be text, content, a JSON object, or null")}function toolResult(call,value){const output=isObj(value)?JSON.stringify(
value):value;const serialized=JSON.stringify(output);if(serialized===void 0){throw new OpenAIError("Tool output must be JSON serializable")}return{type:"agent.s\
ession.input.tool_result",turn_id:call.turn_id,call_id:call.call_id,success:true,output:normalizedOutput(typeof output==="string"?output:JSON.parse(serialized))}}
var AgentToolDispatcher=class{constructor(sessions,handlers,controller,options,onToolError){_AgentToolDispatcher_instances.add(this);_AgentToolDispatcher_handlers.
set(this,void 0);_AgentToolDispatcher_options.set(this,void 0);_AgentToolDispatcher_sessions.set(this,void 0);_AgentToolDispatcher_controller.set(this,void 0);_AgentToolDispatcher_onToolError.
set(this,void 0);__classPrivateFieldSet(this,_AgentToolDispatcher_sessions,sessions,"f");__classPrivateFieldSet(this,_AgentToolDispatcher_controller,controller,
"f");__classPrivateFieldSet(this,_AgentToolDispatcher_onToolError,onToolError,"f");__classPrivateFieldSet(this,_AgentToolDispatcher_handlers,new Map(Object.entries(
handlers)),"f");const headers=buildHeaders([options?.headers]);headers.values.delete("idempotency-key");headers.nulls.delete("idempotency-key");const{idempotencyKey:_key,
...rest}=options??{};__classPrivateFieldSet(this,_AgentToolDispatcher_options,{...rest,headers,signal:controller.signal},"f")}canHandle(name){return typeof __classPrivateFieldGet(
this,_AgentToolDispatcher_handlers,"f").get(name)==="function"}prepare(call,sessionID){const handler=call&&__classPrivateFieldGet(this,_AgentToolDispatcher_handlers,
"f").get(call.name);if(!call||typeof handler!=="function"){return}if(!sessionID){throw new OpenAIError("Tool call received before the session creation event")}const snapshot=structuredClone(
call);return async()=>{__classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_checkAbort).call(this);const result=await __classPrivateFieldGet(
this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_result).call(this,snapshot,handler,sessionID);__classPrivateFieldGet(this,_AgentToolDispatcher_instances,
"m",_AgentToolDispatcher_checkAbort).call(this);await __classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_submit).call(this,sessionID,
result)}}};_AgentToolDispatcher_handlers=new WeakMap,_AgentToolDispatcher_options=new WeakMap,_AgentToolDispatcher_sessions=new WeakMap,_AgentToolDispatcher_controller=
new WeakMap,_AgentToolDispatcher_onToolError=new WeakMap,_AgentToolDispatcher_instances=new WeakSet,_AgentToolDispatcher_result=async function _AgentToolDispatcher_result2(call,handler,sessionID){
let stage="arguments";try{const args=typeof call.arguments==="string"?JSON.parse(call.arguments):call.arguments;if(!isObj(args)){throw new OpenAIError("Function\
 arguments must be a JSON object")}stage="execution";const arguments_=args;const output=await __classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_wait).
call(this,()=>__classPrivateFieldGet(this,_AgentToolDispatcher_onToolError,"f")&&handler[toolStages]?handler(arguments_,value=>{stage=value}):handler(arguments_));
stage="output";return toolResult(call,output)}catch(error){__classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_checkAbort).call(
this);if(__classPrivateFieldGet(this,_AgentToolDispatcher_onToolError,"f")){const failure=Object.freeze({error,stage,tool_name:call.name,session_id:sessionID,turn_id:call.
turn_id,call_id:call.call_id});try{await __classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_wait).call(this,()=>__classPrivateFieldGet(
this,_AgentToolDispatcher_onToolError,"f")?.call(this,failure))}catch{__classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_checkAbort).
call(this)}}return{type:"agent.session.input.tool_result",turn_id:call.turn_id,call_id:call.call_id,success:false,error:"Tool handler failed."}}},_AgentToolDispatcher_checkAbort=
function _AgentToolDispatcher_checkAbort2(){if(__classPrivateFieldGet(this,_AgentToolDispatcher_controller,"f").signal.aborted){throw __classPrivateFieldGet(this,
_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_abortError).call(this)}},_AgentToolDispatcher_abortError=function _AgentToolDispatcher_abortError2(){const error=new APIUserAbortError;
Object.defineProperty(error,"cause",{value:__classPrivateFieldGet(this,_AgentToolDispatcher_controller,"f").signal.reason,writable:true,configurable:true});return error},
_AgentToolDispatcher_wait=async function _AgentToolDispatcher_wait2(action){let onAbort;const aborted=new Promise((_resolve,reject)=>{onAbort=()=>reject(__classPrivateFieldGet(
this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_abortError).call(this));__classPrivateFieldGet(this,_AgentToolDispatcher_controller,"f").signal.addEventListener(
"abort",onAbort,{once:true})});try{__classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_checkAbort).call(this);const invoke=async()=>await action();
return await Promise.race([invoke(),aborted])}finally{if(onAbort){__classPrivateFieldGet(this,_AgentToolDispatcher_controller,"f").signal.removeEventListener("a\
bort",onAbort)}}},_AgentToolDispatcher_submit=async function _AgentToolDispatcher_submit2(sessionID,result,key=uuid4(),attempt=0){__classPrivateFieldGet(this,_AgentToolDispatcher_instances,
"m",_AgentToolDispatcher_checkAbort).call(this);try{await __classPrivateFieldGet(this,_AgentToolDispatcher_sessions,"f").events.create(sessionID,{events:[result],
"Idempotency-Key":key},__classPrivateFieldGet(this,_AgentToolDispatcher_options,"f"))}catch(error){const delay=[100,300,600][attempt];if(delay===void 0||!(error instanceof
BadRequestError)||error.code!=="invalid_request_error"||!error.error||!("message"in error.error)||error.error.message!==`Unknown pending tool call: ${result.call_id}`){
throw error}let timer;try{await __classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_wait).call(this,()=>new Promise(resolve=>{timer=
setTimeout(resolve,delay)}))}finally{if(timer!==void 0){clearTimeout(timer)}}await __classPrivateFieldGet(this,_AgentToolDispatcher_instances,"m",_AgentToolDispatcher_submit2).
call(this,sessionID,result,key,attempt+1)}};init_client_globals();init_client_globals();init_client_globals();init_client_globals();function outputText(message){return message.content.map(block=>block.type==="output_text"?block.text:"").join("")}var AgentTurnResult=class{constructor(turn,messages){this.turn=turn;this.messages=messages}get session_id(){return this.turn.session_id}get turn_id(){return this.
turn.id}get output_text(){return this.messages.map(outputText).join("")}};var ParsedAgentTurnResult=class extends AgentTurnResult{constructor(result,parsed){super(result.turn,result.messages);this.raw_result=result;this.output_parsed=
parsed}};init_client_globals();var _AgentOutputParseError_rawResult;var AgentOutputParseError=class extends OpenAIError{constructor(result){super("The completed agent output could not be pars\
ed");this.name="AgentOutputParseError";_AgentOutputParseError_rawResult.set(this,void 0);__classPrivateFieldSet(this,_AgentOutputParseError_rawResult,result,"f")}get raw_result(){
return __classPrivateFieldGet(this,_AgentOutputParseError_rawResult,"f")}};_AgentOutputParseError_rawResult=new WeakMap;function parseAgentResult(result,format){try{if(!format){return result}let first;for(const message of result.messages){for(const content of message.content){if(content.
type==="output_text"){const value=format.$parseRaw(content.text);first??(first={value})}}}if(!first){throw new AgentOutputParseError(result)}return new ParsedAgentTurnResult(
result,first.value)}catch{throw new AgentOutputParseError(result)}}function ownJSONValue(object,key){const descriptor=object&&Object.getOwnPropertyDescriptor(object,
key);return descriptor?.enumerable&&"value"in descriptor?descriptor.value:void 0}function agentFormatParser(format){if(!format){return void 0}const descriptor=Object.
getOwnPropertyDescriptor(format,"$parseRaw");if(!descriptor||!("value"in descriptor)||typeof descriptor.value!=="function"){return void 0}const schema=ownJSONValue(
format,"schema");if(ownJSONValue(format,"type")!=="json_schema"||!schema){throw new OpenAIError("Typed agent formats require own enumerable type and schema data\
 properties")}const parse=descriptor.value;return{type:"json_schema",schema,$parseRaw:text=>parse.call(format,text)}}function snapshotJSONProperty(object,key,capture=value=>value){
const descriptor=Object.getOwnPropertyDescriptor(object,key);if(!descriptor?.enumerable){return object}const value=capture(object[key]);if("value"in descriptor&&
value===descriptor.value){return object}return Object.create(Object.getPrototypeOf(object),{...Object.getOwnPropertyDescriptors(object),[key]:{value,enumerable:true,
configurable:descriptor.configurable,writable:true}})}function captureAgentOutput(input,options){const body=snapshotJSONProperty(input,"agent",agent2=>agent2?snapshotJSONProperty(
agent2,"text",text2=>text2?snapshotJSONProperty(text2,"format"):text2):agent2);const agent=ownJSONValue(body,"agent");const text=ownJSONValue(agent,"text");const format=agentFormatParser(
ownJSONValue(text,"format"));if(!format){return{body,options}}const schema=structuredClone(format.schema);for(const envelope of[body,agent,text]){if(envelope&&"\
toJSON"in envelope){throw new OpenAIError("Typed agent requests cannot customize body, agent, or text serialization")}}const capturedOptions={...options};if(ownJSONValue(
capturedOptions,"body")!==void 0){throw new OpenAIError("Typed agent requests cannot override the body in request options")}delete capturedOptions.body;return{options:capturedOptions,
body:{...body,agent:{...agent,text:{...text,format:{type:"json_schema",schema}}}},format}}async function parseAgentResultPromise(result,format){return parseAgentResult(
await result,format)}init_client_globals();init_client_globals();init_client_globals();var AgentTurnResultError=class extends OpenAIError{constructor(reason,session_id,turn,messages,required_actions=[],cause){super(`Could not collect the agent tur\
n result: ${reason}`);this.name="AgentTurnResultError";this.reason=reason;this.session_id=session_id;this.turn=turn;this.messages=messages;this.required_actions=
required_actions;this.cause=cause}get turn_id(){return this.turn?.id}};var _AgentTurnResultCollector_instances;var _AgentTurnResultCollector_sessionID;var _AgentTurnResultCollector_turn;var _AgentTurnResultCollector_messages;var _AgentTurnResultCollector_requiredActions;
var _AgentTurnResultCollector_checkedActionsFor;var _AgentTurnResultCollector_sessionFailed;var _AgentTurnResultCollector_terminal;var _AgentTurnResultCollector_idle;
var _AgentTurnResultCollector_acceptTurn;var _AgentTurnResultCollector_acceptOutput;var _AgentTurnResultCollector_finalMessages;var AgentTurnResultCollector=class{constructor(sessionID){
_AgentTurnResultCollector_instances.add(this);_AgentTurnResultCollector_sessionID.set(this,void 0);_AgentTurnResultCollector_turn.set(this,void 0);_AgentTurnResultCollector_messages.
set(this,new Map);_AgentTurnResultCollector_requiredActions.set(this,[]);_AgentTurnResultCollector_checkedActionsFor.set(this,void 0);_AgentTurnResultCollector_sessionFailed.
set(this,false);_AgentTurnResultCollector_terminal.set(this,false);_AgentTurnResultCollector_idle.set(this,false);__classPrivateFieldSet(this,_AgentTurnResultCollector_sessionID,
sessionID,"f")}accept(event){if(this.ready){return}if("session"in event){__classPrivateFieldSet(this,_AgentTurnResultCollector_sessionID,__classPrivateFieldGet(
this,_AgentTurnResultCollector_sessionID,"f")??event.session.id,"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_requiredActions,structuredClone(event.
session.required_actions??[]),"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_checkedActionsFor,void 0,"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_sessionFailed,
__classPrivateFieldGet(this,_AgentTurnResultCollector_sessionFailed,"f")||event.type==="agent.session.failed","f");__classPrivateFieldSet(this,_AgentTurnResultCollector_idle,
__classPrivateFieldGet(this,_AgentTurnResultCollector_idle,"f")||event.type==="agent.session.idle"&&__classPrivateFieldGet(this,_AgentTurnResultCollector_terminal,
"f"),"f")}if(event.type==="agent.session.turn.created"&&event.turn.subagent_id===null&&!__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f")){__classPrivateFieldSet(
this,_AgentTurnResultCollector_turn,structuredClone(event.turn),"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_sessionID,event.turn.session_id,"f")}
let turnID="turn_id"in event?event.turn_id:void 0;if("item"in event){turnID=event.item.turn_id}if(!__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f")||
turnID!==__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f").id){return}__classPrivateFieldGet(this,_AgentTurnResultCollector_instances,"m",_AgentTurnResultCollector_acceptTurn).
call(this,event)}error(reason,cause){return new AgentTurnResultError(reason,__classPrivateFieldGet(this,_AgentTurnResultCollector_sessionID,"f"),__classPrivateFieldGet(
this,_AgentTurnResultCollector_turn,"f"),__classPrivateFieldGet(this,_AgentTurnResultCollector_instances,"m",_AgentTurnResultCollector_finalMessages).call(this),
__classPrivateFieldGet(this,_AgentTurnResultCollector_requiredActions,"f"),cause)}checkAction(canHandle){if(__classPrivateFieldGet(this,_AgentTurnResultCollector_sessionFailed,
"f")||__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f")?.status==="failed"){throw this.error("failed")}if(__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,
"f")?.status==="cancelled"){throw this.error("cancelled")}if(__classPrivateFieldGet(this,_AgentTurnResultCollector_checkedActionsFor,"f")===canHandle){return}if(__classPrivateFieldGet(
this,_AgentTurnResultCollector_requiredActions,"f").some(action=>action.type!=="function_call"||!canHandle(action.name))){throw this.error("requires_action")}__classPrivateFieldSet(
this,_AgentTurnResultCollector_checkedActionsFor,canHandle,"f")}get ready(){return __classPrivateFieldGet(this,_AgentTurnResultCollector_terminal,"f")&&__classPrivateFieldGet(
this,_AgentTurnResultCollector_idle,"f")}release(){__classPrivateFieldGet(this,_AgentTurnResultCollector_messages,"f").clear();__classPrivateFieldSet(this,_AgentTurnResultCollector_requiredActions,
[],"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_checkedActionsFor,void 0,"f")}finish(){this.checkAction(()=>this.ready);if(!__classPrivateFieldGet(
this,_AgentTurnResultCollector_terminal,"f")||__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f")?.status!=="completed"||!__classPrivateFieldGet(this,
_AgentTurnResultCollector_idle,"f")){throw this.error("observation")}return new AgentTurnResult(__classPrivateFieldGet(this,_AgentTurnResultCollector_turn,"f"),
__classPrivateFieldGet(this,_AgentTurnResultCollector_instances,"m",_AgentTurnResultCollector_finalMessages).call(this))}};_AgentTurnResultCollector_sessionID=new WeakMap,
_AgentTurnResultCollector_turn=new WeakMap,_AgentTurnResultCollector_messages=new WeakMap,_AgentTurnResultCollector_requiredActions=new WeakMap,_AgentTurnResultCollector_checkedActionsFor=
new WeakMap,_AgentTurnResultCollector_sessionFailed=new WeakMap,_AgentTurnResultCollector_terminal=new WeakMap,_AgentTurnResultCollector_idle=new WeakMap,_AgentTurnResultCollector_instances=
new WeakSet,_AgentTurnResultCollector_acceptTurn=function _AgentTurnResultCollector_acceptTurn2(event){if("turn"in event){__classPrivateFieldSet(this,_AgentTurnResultCollector_turn,
structuredClone(event.turn),"f");__classPrivateFieldSet(this,_AgentTurnResultCollector_terminal,__classPrivateFieldGet(this,_AgentTurnResultCollector_terminal,"\
f")||(event.type==="agent.session.turn.completed"||event.type==="agent.session.turn.failed"||event.type==="agent.session.turn.cancelled"),"f")}__classPrivateFieldGet(
this,_AgentTurnResultCollector_instances,"m",_AgentTurnResultCollector_acceptOutput).call(this,event)},_AgentTurnResultCollector_acceptOutput=function _AgentTurnResultCollector_acceptOutput2(event){
if(event.type!=="agent.session.turn.item.done"||event.item.type!=="message"||event.item.status!=="completed"||event.item.phase==="commentary"||__classPrivateFieldGet(
this,_AgentTurnResultCollector_messages,"f").has(event.item.id)){return}__classPrivateFieldGet(this,_AgentTurnResultCollector_messages,"f").set(event.item.id,{index:event.
output_index,message:structuredClone(event.item)})},_AgentTurnResultCollector_finalMessages=function _AgentTurnResultCollector_finalMessages2(){return[...__classPrivateFieldGet(
this,_AgentTurnResultCollector_messages,"f").values()].sort((a,b)=>a.index-b.index).map(({message})=>message)};var _ResultCollection_instances;var _ResultCollection_iterator;var _ResultCollection_ended;var _ResultCollection_enabled;var _ResultCollection_uncollectedEvents;
var _ResultCollection_error;var _ResultCollection_result;var _ResultCollection_source;var _ResultCollection_signal;var _ResultCollection_canHandle;var _ResultCollection_observe;
var _ResultCollection_collect;var ResultCollection=class{constructor(source,canHandle=()=>false,sessionID,signal){_ResultCollection_instances.add(this);_ResultCollection_iterator.
set(this,void 0);_ResultCollection_ended.set(this,false);_ResultCollection_enabled.set(this,false);_ResultCollection_uncollectedEvents.set(this,false);_ResultCollection_error.
set(this,void 0);_ResultCollection_result.set(this,void 0);_ResultCollection_source.set(this,void 0);_ResultCollection_signal.set(this,void 0);_ResultCollection_canHandle.
set(this,void 0);__classPrivateFieldSet(this,_ResultCollection_source,source,"f");__classPrivateFieldSet(this,_ResultCollection_signal,signal,"f");__classPrivateFieldSet(
this,_ResultCollection_canHandle,canHandle,"f");this.collector=new AgentTurnResultCollector(sessionID)}enable(){if(!__classPrivateFieldGet(this,_ResultCollection_enabled,
"f")&&__classPrivateFieldGet(this,_ResultCollection_uncollectedEvents,"f")){throw new OpenAIError("Call withResultCollection() before consuming events, or call \
finalResult() on a fresh stream.")}__classPrivateFieldSet(this,_ResultCollection_enabled,true,"f")}iterate(){if(__classPrivateFieldGet(this,_ResultCollection_iterator,
"f")){throw new OpenAIError("An agent result stream can only be consumed once")}return __classPrivateFieldSet(this,_ResultCollection_iterator,__classPrivateFieldGet(
this,_ResultCollection_instances,"m",_ResultCollection_observe).call(this),"f")}finalResult(){return __classPrivateFieldSet(this,_ResultCollection_result,__classPrivateFieldGet(
this,_ResultCollection_result,"f")??__classPrivateFieldGet(this,_ResultCollection_instances,"m",_ResultCollection_collect).call(this),"f")}};_ResultCollection_iterator=
new WeakMap,_ResultCollection_ended=new WeakMap,_ResultCollection_enabled=new WeakMap,_ResultCollection_uncollectedEvents=new WeakMap,_ResultCollection_error=new WeakMap,
_ResultCollection_result=new WeakMap,_ResultCollection_source=new WeakMap,_ResultCollection_signal=new WeakMap,_ResultCollection_canHandle=new WeakMap,_ResultCollection_instances=
new WeakSet,_ResultCollection_observe=async function*_ResultCollection_observe2(){const iterator=__classPrivateFieldGet(this,_ResultCollection_source,"f").call(
this);let done=false;try{while(true){const next=await iterator.next();if(next.done){done=true;return}if(__classPrivateFieldGet(this,_ResultCollection_enabled,"f")){
this.collector.accept(next.value)}else{__classPrivateFieldSet(this,_ResultCollection_uncollectedEvents,true,"f")}yield next.value}}catch(error){if(__classPrivateFieldGet(
this,_ResultCollection_enabled,"f")){__classPrivateFieldSet(this,_ResultCollection_error,error,"f")}throw error}finally{__classPrivateFieldSet(this,_ResultCollection_ended,
true,"f");if(!done){await iterator.return?.()}}},_ResultCollection_collect=async function _ResultCollection_collect2(){this.enable();try{const iterator=__classPrivateFieldGet(
this,_ResultCollection_iterator,"f")??this.iterate();while(!__classPrivateFieldGet(this,_ResultCollection_ended,"f")&&!this.collector.ready){this.collector.checkAction(
__classPrivateFieldGet(this,_ResultCollection_canHandle,"f"));const next=await iterator.next();if(next.done){break}}if(__classPrivateFieldGet(this,_ResultCollection_error,
"f")!==void 0&&!this.collector.ready){throw __classPrivateFieldGet(this,_ResultCollection_error,"f")}if(!this.collector.ready&&__classPrivateFieldGet(this,_ResultCollection_signal,
"f")?.aborted){throw this.collector.error("observation",__classPrivateFieldGet(this,_ResultCollection_signal,"f").reason)}return this.collector.finish()}catch(error){
throw error instanceof AgentTurnResultError?error:this.collector.error("observation",error)}finally{try{await __classPrivateFieldGet(this,_ResultCollection_iterator,
"f")?.return()}finally{this.collector.release()}}};var _AgentSessionStream_instances;var _AgentSessionStream_consumed;var _AgentSessionStream_format;var _AgentSessionStream_parsedResult;var _AgentSessionStream_collection;
var _AgentSessionStream_stream;var _AgentSessionStream_response;var _AgentSessionStream_reading;var _AgentSessionStream_sessions;var _AgentSessionStream_sessionID;
var _AgentSessionStream_input;var _AgentSessionStream_dispatcher;var _AgentSessionStream_inputKey;var _AgentSessionStream_options;var _AgentSessionStream_iterate;
var _AgentSessionStream_checkAbort;var _AgentSessionStream_abortError;async function cancelBody(response){try{await response?.body?.cancel()}catch{}}var AgentSessionStream=class{constructor(sessions,sessionID,params,options){
_AgentSessionStream_instances.add(this);this.controller=new AbortController;_AgentSessionStream_consumed.set(this,false);_AgentSessionStream_format.set(this,void 0);
_AgentSessionStream_parsedResult.set(this,void 0);_AgentSessionStream_collection.set(this,void 0);_AgentSessionStream_stream.set(this,void 0);_AgentSessionStream_response.
set(this,void 0);_AgentSessionStream_reading.set(this,false);_AgentSessionStream_sessions.set(this,void 0);_AgentSessionStream_sessionID.set(this,void 0);_AgentSessionStream_input.
set(this,void 0);_AgentSessionStream_dispatcher.set(this,void 0);_AgentSessionStream_inputKey.set(this,void 0);_AgentSessionStream_options.set(this,void 0);const input=typeof params.
input==="string"?[{role:"user",content:[{type:"input_text",text:params.input}]}]:params.input;if(params.input.length===0){throw new OpenAIError("input must not \
be empty")}__classPrivateFieldSet(this,_AgentSessionStream_format,agentFormatParser(params.outputFormat),"f");if(params.outputFormat&&!__classPrivateFieldGet(this,
_AgentSessionStream_format,"f")){throw new OpenAIError("outputFormat must have its own parser function")}__classPrivateFieldSet(this,_AgentSessionStream_sessions,
sessions,"f");__classPrivateFieldSet(this,_AgentSessionStream_sessionID,sessionID,"f");__classPrivateFieldSet(this,_AgentSessionStream_input,{type:"agent.sessio\
n.input.message",input},"f");const headers=buildHeaders([options?.headers]);__classPrivateFieldSet(this,_AgentSessionStream_inputKey,headers.nulls.has("idempote\
ncy-key")?void 0:headers.values.get("idempotency-key")??params.idempotencyKey??options?.idempotencyKey??uuid4(),"f");headers.values.delete("idempotency-key");headers.
nulls.delete("idempotency-key");const{idempotencyKey:_key,...rest}=options??{};__classPrivateFieldSet(this,_AgentSessionStream_options,{...rest,headers},"f");__classPrivateFieldSet(
this,_AgentSessionStream_dispatcher,new AgentToolDispatcher(sessions,params.toolHandlers??{},this.controller,__classPrivateFieldGet(this,_AgentSessionStream_options,
"f"),params.onToolError),"f");__classPrivateFieldSet(this,_AgentSessionStream_collection,new ResultCollection(()=>__classPrivateFieldGet(this,_AgentSessionStream_instances,
"m",_AgentSessionStream_iterate).call(this),name=>__classPrivateFieldGet(this,_AgentSessionStream_dispatcher,"f").canHandle(name),sessionID),"f")}abort(reason){
this.controller.abort(reason);__classPrivateFieldGet(this,_AgentSessionStream_stream,"f")?.controller.abort(this.controller.signal.reason);if(!__classPrivateFieldGet(
this,_AgentSessionStream_reading,"f")){void cancelBody(__classPrivateFieldGet(this,_AgentSessionStream_response,"f"))}}[(_AgentSessionStream_consumed=new WeakMap,
_AgentSessionStream_format=new WeakMap,_AgentSessionStream_parsedResult=new WeakMap,_AgentSessionStream_collection=new WeakMap,_AgentSessionStream_stream=new WeakMap,
_AgentSessionStream_response=new WeakMap,_AgentSessionStream_reading=new WeakMap,_AgentSessionStream_sessions=new WeakMap,_AgentSessionStream_sessionID=new WeakMap,
_AgentSessionStream_input=new WeakMap,_AgentSessionStream_dispatcher=new WeakMap,_AgentSessionStream_inputKey=new WeakMap,_AgentSessionStream_options=new WeakMap,
_AgentSessionStream_instances=new WeakSet,Symbol.asyncIterator)](){if(__classPrivateFieldGet(this,_AgentSessionStream_consumed,"f")){throw new OpenAIError("An A\
gentSessionStream can only be consumed once")}__classPrivateFieldSet(this,_AgentSessionStream_consumed,true,"f");return __classPrivateFieldGet(this,_AgentSessionStream_collection,
"f").iterate()}withResultCollection(){__classPrivateFieldGet(this,_AgentSessionStream_collection,"f").enable();return this}finalResult(){return __classPrivateFieldSet(
this,_AgentSessionStream_parsedResult,__classPrivateFieldGet(this,_AgentSessionStream_parsedResult,"f")??parseAgentResultPromise(__classPrivateFieldGet(this,_AgentSessionStream_collection,
"f").finalResult(),__classPrivateFieldGet(this,_AgentSessionStream_format,"f")),"f")}};_AgentSessionStream_iterate=async function*_AgentSessionStream_iterate2(){
const externalSignal=__classPrivateFieldGet(this,_AgentSessionStream_options,"f").signal;const abort=()=>this.abort(externalSignal?.aborted?externalSignal.reason:
this.controller.signal.reason);externalSignal?.addEventListener("abort",abort,{once:true});this.controller.signal.addEventListener("abort",abort,{once:true});const options={
...__classPrivateFieldGet(this,_AgentSessionStream_options,"f"),signal:this.controller.signal};const state2=new TurnState;try{if(externalSignal?.aborted){this.abort(
externalSignal.reason)}__classPrivateFieldGet(this,_AgentSessionStream_instances,"m",_AgentSessionStream_checkAbort).call(this);const session=await __classPrivateFieldGet(
this,_AgentSessionStream_sessions,"f").retrieve(__classPrivateFieldGet(this,_AgentSessionStream_sessionID,"f"),options);if(session.status!=="idle"){throw new OpenAIError(
"sessions.stream requires an idle session; use sessions.events.stream for active sessions")}const subscription=await __classPrivateFieldGet(this,_AgentSessionStream_sessions,
"f").events.stream(__classPrivateFieldGet(this,_AgentSessionStream_sessionID,"f"),options).withResponse();__classPrivateFieldSet(this,_AgentSessionStream_stream,
subscription.data,"f");__classPrivateFieldSet(this,_AgentSessionStream_response,subscription.response,"f");__classPrivateFieldGet(this,_AgentSessionStream_instances,
"m",_AgentSessionStream_checkAbort).call(this);await __classPrivateFieldGet(this,_AgentSessionStream_sessions,"f").events.create(__classPrivateFieldGet(this,_AgentSessionStream_sessionID,
"f"),{events:[__classPrivateFieldGet(this,_AgentSessionStream_input,"f")],...__classPrivateFieldGet(this,_AgentSessionStream_inputKey,"f")===void 0?{}:{"Idempot\
ency-Key":__classPrivateFieldGet(this,_AgentSessionStream_inputKey,"f")}},{...options,headers:buildHeaders([options.headers,{"Idempotency-Key":__classPrivateFieldGet(
this,_AgentSessionStream_inputKey,"f")??null}])});__classPrivateFieldGet(this,_AgentSessionStream_instances,"m",_AgentSessionStream_checkAbort).call(this);__classPrivateFieldSet(
this,_AgentSessionStream_reading,true,"f");for await(const event of __classPrivateFieldGet(this,_AgentSessionStream_stream,"f")){__classPrivateFieldGet(this,_AgentSessionStream_instances,
"m",_AgentSessionStream_checkAbort).call(this);if(!state2.accept(event)){continue}const terminal=state2.terminal(event);const dispatch=__classPrivateFieldGet(this,
_AgentSessionStream_dispatcher,"f").prepare(state2.call(event),__classPrivateFieldGet(this,_AgentSessionStream_sessionID,"f"));if(terminal){__classPrivateFieldGet(
this,_AgentSessionStream_stream,"f").controller.abort()}yield event;if(terminal){return}__classPrivateFieldGet(this,_AgentSessionStream_instances,"m",_AgentSessionStream_checkAbort).
call(this);await dispatch?.()}__classPrivateFieldGet(this,_AgentSessionStream_instances,"m",_AgentSessionStream_checkAbort).call(this);throw new OpenAIError("Se\
ssion event stream ended before the turn reached idle or failed")}finally{externalSignal?.removeEventListener("abort",abort);this.controller.signal.removeEventListener(
"abort",abort);this.abort()}},_AgentSessionStream_checkAbort=function _AgentSessionStream_checkAbort2(){if(this.controller.signal.aborted){throw __classPrivateFieldGet(
this,_AgentSessionStream_instances,"m",_AgentSessionStream_abortError).call(this)}},_AgentSessionStream_abortError=function _AgentSessionStream_abortError2(){const error=new APIUserAbortError;
Object.defineProperty(error,"cause",{value:this.controller.signal.reason,writable:true,configurable:true});return error};init_client_globals();async function*dispatchCreationTools(source,dispatcher,signal){const state2=new TurnState;let sessionID;for await(const event of{[Symbol.asyncIterator]:source}){
if(event.type==="agent.session.created"){sessionID??(sessionID=event.session.id)}const dispatch=state2.accept(event)?dispatcher.prepare(state2.call(event),sessionID):
void 0;yield event;if(signal.aborted){return}try{await dispatch?.()}catch(error){if(signal.aborted&&error instanceof APIUserAbortError){return}throw error}}}function withAgentTurnResult(stream,format,tools){
let collection;stream.__betaTransformIterator(source=>{const{path:_path,method:_method,stream:_stream,...options}=tools?.options??{};const dispatcher=tools&&new AgentToolDispatcher(
tools.sessions,tools.handlers,stream.controller,options);collection=new ResultCollection(dispatcher?()=>dispatchCreationTools(source,dispatcher,stream.controller.
signal):source,dispatcher?name=>dispatcher.canHandle(name):void 0,void 0,stream.controller.signal);return()=>collection.iterate()});let parsed;const result=Object.
assign(stream,{finalResult:()=>parsed??(parsed=parseAgentResultPromise(collection.finalResult(),format)),withResultCollection:()=>{collection.enable();return result}});
return result}function captureCreationTools(body,options){const descriptor=Object.getOwnPropertyDescriptor(body,"toolHandlers");if(!descriptor){return{body,options}}
const handlers=body.toolHandlers;if(handlers===void 0&&"value"in descriptor){return{body,options}}const descriptors=Object.getOwnPropertyDescriptors(body);delete descriptors.
toolHandlers;const capturedOptions={...options};if("toJSON"in body||capturedOptions.body!==void 0){throw new OpenAIError("Creation tool handlers cannot customiz\
e request body serialization")}if(handlers===void 0){return{body:Object.create(Object.getPrototypeOf(body),descriptors),options:capturedOptions}}const{stream}=body;
if(stream!==true){throw new OpenAIError("toolHandlers requires stream: true")}capturedOptions.headers=buildHeaders([capturedOptions.headers]);descriptors.stream=
{value:stream,enumerable:true,configurable:true,writable:true};const request=Object.create(Object.getPrototypeOf(body),descriptors);return{body:request,options:capturedOptions,
handlers:handlers&&Object.fromEntries(Object.entries(handlers))}}function resolveResourceRequestOptions60(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization3(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys39=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery39(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys39.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys39.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Sessions=class extends APIResource{constructor(){
super(...arguments);this.subagents=new Subagents(this._client);this.artifacts=new Artifacts(this._client);this.items=new Items(this._client);this.events=new Events(
this._client);this.traces=new Traces(this._client);this.turns=new Turns2(this._client)}create(body,options){const creation=captureCreationTools(body,options);const output=captureAgentOutput(
creation.body,creation.options);const request=(body2,options2)=>this._client.post("/agents/sessions",resolveResourceRequestOptions60(options2,options3=>withBodyFinalization3(
{body:body2,...options3,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options3?.headers]),stream:body2.stream??false,__streamMode:"events",__security:{bearerAuth:true}},
{streamFromBody:true})));return request(output.body,output.options)._thenUnwrap((data,{options:options2})=>options2.stream?withAgentTurnResult(data,output.format,
creation.handlers?{sessions:this,handlers:creation.handlers,options:output.options}:void 0):data)}retrieve(sessionID,options){return this._client.get(path`/agents/sessions/${sessionID}`,
resolveResourceRequestOptions60(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}update(sessionID,body={},options){
return this._client.post(path`/agents/sessions/${sessionID}`,resolveResourceRequestOptions60(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI\
-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery39(
query,["after","agent_id","limit","metadata","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;
query={}}query=query;return this._client.getAPIList("/agents/sessions",CursorPage,resolveResourceRequestOptions60(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(sessionID,options){return this._client.delete(path`/agents/sessions/${sessionID}`,
resolveResourceRequestOptions60(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}stream(sessionID,params,options){
return new AgentSessionStream(this,sessionID,params,options)}};Sessions.Subagents=Subagents;Sessions.Artifacts=Artifacts;Sessions.Items=Items;Sessions.Events=Events;
Sessions.Traces=Traces;Sessions.Turns=Turns2;init_client_globals();init_client_globals();function resolveResourceRequestOptions61(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys40=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery40(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys40.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys40.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Credentials=class extends APIResource{create(vaultID,body,options){return this._client.post(path`/vaults/${vaultID}/credentials`,resolveResourceRequestOptions61(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(credentialID,params,options){
const{vault_id}=params;return this._client.get(path`/vaults/${vault_id}/credentials/${credentialID}`,resolveResourceRequestOptions61(options,options2=>({...options2,
headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}update(credentialID,params,options){const{vault_id,...body}=params;
return this._client.post(path`/vaults/${vault_id}/credentials/${credentialID}`,resolveResourceRequestOptions61(options,options2=>({body,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(vaultID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery40(
query,["after","limit","metadata","order","status"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;
query={}}query=query;return this._client.getAPIList(path`/vaults/${vaultID}/credentials`,CursorPage,resolveResourceRequestOptions61(options,options2=>({query,...options2,
headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(credentialID,params,options){const{vault_id}=params;
return this._client.delete(path`/vaults/${vault_id}/credentials/${credentialID}`,resolveResourceRequestOptions61(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions62(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys41=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery41(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys41.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys41.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Vaults=class extends APIResource{constructor(){super(...arguments);this.credentials=new Credentials(this._client)}create(body={},options){return this.
_client.post("/vaults",resolveResourceRequestOptions62(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),
__security:{bearerAuth:true}})))}retrieve(vaultID,options){return this._client.get(path`/vaults/${vaultID}`,resolveResourceRequestOptions62(options,options2=>({
...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}update(vaultID,body,options){return this._client.
post(path`/vaults/${vaultID}`,resolveResourceRequestOptions62(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),
__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery41(query,["after","limit","m\
etadata","order","status"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList("/vaults",CursorPage,resolveResourceRequestOptions62(options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},
options2?.headers]),__security:{bearerAuth:true}})))}delete(vaultID,options){return this._client.delete(path`/vaults/${vaultID}`,resolveResourceRequestOptions62(
options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};Vaults.Credentials=Credentials;function resolveResourceRequestOptions63(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys42=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery42(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys42.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys42.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Agents=class extends APIResource{constructor(){super(...arguments);this.automations=new Automations(this._client);this.environments=new Environments(
this._client);this.vaults=new Vaults(this._client);this.sessions=new Sessions(this._client)}create(body,options){return this._client.post("/agents",resolveResourceRequestOptions63(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(agentID,options){
return this._client.get(path`/agents/${agentID}`,resolveResourceRequestOptions63(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},
options2?.headers]),__security:{bearerAuth:true}})))}update(agentID,body={},options){return this._client.post(path`/agents/${agentID}`,resolveResourceRequestOptions63(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery42(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/agents",CursorPage,resolveResourceRequestOptions63(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"agents=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(agentID,options){
return this._client.delete(path`/agents/${agentID}`,resolveResourceRequestOptions63(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"agents\
=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};Agents.Automations=Automations;Agents.Environments=Environments;Agents.Vaults=Vaults;Agents.Sessions=
Sessions;init_client_globals();init_client_globals();function resolveResourceRequestOptions64(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Sessions2=class extends APIResource{create(body,options){
return this._client.post("/chatkit/sessions",resolveResourceRequestOptions64(options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"chatkit_\
beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}cancel(sessionID,options){return this._client.post(path`/chatkit/sessions/${sessionID}/cancel`,resolveResourceRequestOptions64(
options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"chatkit_beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions65(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys43=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery43(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys43.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys43.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Threads=class extends APIResource{retrieve(threadID,options){return this._client.get(path`/chatkit/threads/${threadID}`,resolveResourceRequestOptions65(
options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"chatkit_beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery43(query,["after","before","limit","order","user"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/chatkit/threads",ConversationCursorPage,resolveResourceRequestOptions65(
options,options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"chatkit_beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}delete(threadID,options){
return this._client.delete(path`/chatkit/threads/${threadID}`,resolveResourceRequestOptions65(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Bet\
a":"chatkit_beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}listItems(threadID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery43(
query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList(path`/chatkit/threads/${threadID}/items`,ConversationCursorPage,resolveResourceRequestOptions65(options,options2=>({query,...options2,
headers:buildHeaders([{"OpenAI-Beta":"chatkit_beta=v1"},options2?.headers]),__security:{bearerAuth:true}})))}};var ChatKit=class extends APIResource{constructor(){super(...arguments);this.sessions=new Sessions2(this._client);this.threads=new Threads(this._client)}};ChatKit.
Sessions=Sessions2;ChatKit.Threads=Threads;init_client_globals();init_client_globals();function resolveResourceRequestOptions66(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys44=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery44(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys44.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys44.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var InputItems=class extends APIResource{list(responseID,params={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery44(
params,["after","betas","include","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;params=
{}}params=params;const{betas,...query}=params??{};return this._client.getAPIList(path`/responses/${responseID}/input_items?beta=true`,CursorPage,resolveResourceRequestOptions66(
options,options2=>({query,...options2,headers:buildHeaders([{...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),__security:{
bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions67(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var InputTokens=class extends APIResource{count(params={},options){
const{betas,...body}=params??{};return this._client.post("/responses/input_tokens?beta=true",resolveResourceRequestOptions67(options,options2=>({body,...options2,
headers:buildHeaders([{...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions68(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization4(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys45=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery45(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys45.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys45.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Responses=class extends APIResource{constructor(){
super(...arguments);this.inputItems=new InputItems(this._client);this.inputTokens=new InputTokens(this._client)}create(params,options){const{betas,...body}=params;
return this._client.post("/responses?beta=true",resolveResourceRequestOptions68(options,options2=>withBodyFinalization4({body,...options2,headers:buildHeaders([
{...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),stream:params.stream??false,__security:{bearerAuth:true}},{streamFromBody:true})))}retrieve(responseID,params={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery45(params,["betas","include","include_obfuscation","starting_after","stream"],options);
if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;params={}}params=params;const{betas,...query}=params??{};return this.
_client.get(path`/responses/${responseID}?beta=true`,resolveResourceRequestOptions68(options,options2=>({query,...options2,headers:buildHeaders([{...betas?.toString()!=
null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),stream:params?.stream??false,__security:{bearerAuth:true}})))}delete(responseID,params={},options){
const{betas}=params??{};return this._client.delete(path`/responses/${responseID}?beta=true`,resolveResourceRequestOptions68(options,options2=>({...options2,headers:buildHeaders(
[{Accept:"*/*",...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),__security:{bearerAuth:true}})))}cancel(responseID,params={},options){
const{betas}=params??{};return this._client.post(path`/responses/${responseID}/cancel?beta=true`,resolveResourceRequestOptions68(options,options2=>({...options2,
headers:buildHeaders([{...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),__security:{bearerAuth:true}})))}compact(params,options){
const{betas,...body}=params;return this._client.post("/responses/compact?beta=true",resolveResourceRequestOptions68(options,options2=>({body,...options2,headers:buildHeaders(
[{...betas?.toString()!=null?{"openai-beta":betas?.toString()}:void 0},options2?.headers]),__security:{bearerAuth:true}})))}};Responses.InputItems=InputItems;Responses.
InputTokens=InputTokens;init_client_globals();init_client_globals();function resolveResourceRequestOptions69(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys46=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery46(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys46.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys46.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Messages2=class extends APIResource{create(threadID,body,options){return this._client.post(path`/threads/${threadID}/messages`,resolveResourceRequestOptions69(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(messageID,params,options){
const{thread_id}=params;return this._client.get(path`/threads/${thread_id}/messages/${messageID}`,resolveResourceRequestOptions69(options,options2=>({...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}update(messageID,params,options){const{thread_id,...body}=params;
return this._client.post(path`/threads/${thread_id}/messages/${messageID}`,resolveResourceRequestOptions69(options,options2=>({body,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(threadID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery46(
query,["after","before","limit","order","run_id"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query=
{}}query=query;return this._client.getAPIList(path`/threads/${threadID}/messages`,CursorPage,resolveResourceRequestOptions69(options,options2=>({query,...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}delete(messageID,params,options){const{thread_id}=params;
return this._client.delete(path`/threads/${thread_id}/messages/${messageID}`,resolveResourceRequestOptions69(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions70(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Steps=class extends APIResource{retrieve(stepID,params,options){
const{thread_id,run_id,...query}=params;return this._client.get(path`/threads/${thread_id}/runs/${run_id}/steps/${stepID}`,resolveResourceRequestOptions70(options,
options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(runID,params,options){
const{thread_id,...query}=params;return this._client.getAPIList(path`/threads/${thread_id}/runs/${runID}/steps`,CursorPage,resolveResourceRequestOptions70(options,
options2=>({query,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function sleepUntilAborted(milliseconds,signal){return new Promise((resolve,reject)=>{let timer;let registered;let settled=false;const removeAbortListener=listener=>{
try{signal.removeEventListener("abort",listener)}catch{}};const cleanup=()=>{if(timer!==void 0){clearTimeout(timer);timer=void 0}if(registered){const listener=registered;
registered=void 0;removeAbortListener(listener)}};const abort=()=>{if(settled){return}settled=true;cleanup();try{const error=new APIUserAbortError;Object.defineProperty(
error,"cause",{value:signal.reason,writable:true,configurable:true});reject(error)}catch(error){reject(error)}};if(signal.aborted){abort();return}timer=setTimeout(
()=>{if(settled){return}settled=true;cleanup();resolve()},milliseconds);registered=abort;try{signal.addEventListener("abort",abort,{once:true});if(settled){removeAbortListener(
abort)}else if(signal.aborted){abort()}}catch(error){if(settled){removeAbortListener(abort)}else{settled=true;cleanup();reject(error)}}})}async function pollWithResponse(retrieve,intermediateStatuses,terminalStatuses,options){
const headers=buildHeaders([options?.headers,{"X-Stainless-Poll-Helper":"true","X-Stainless-Custom-Poll-Interval":options?.pollIntervalMs?.toString()??void 0}]);
while(true){const{data,response}=await retrieve(headers).withResponse();const{status}=data;if(intermediateStatuses.includes(status)){let sleepInterval=5e3;const pollIntervalMs=options?.
pollIntervalMs;if(pollIntervalMs||pollIntervalMs===0){sleepInterval=pollIntervalMs}else{const headerInterval=response.headers.get("openai-poll-after-ms");if(headerInterval){
const headerIntervalMs=Number.parseInt(headerInterval);if(!Number.isNaN(headerIntervalMs)){sleepInterval=headerIntervalMs}}}const signal=options&&Object.prototype.
propertyIsEnumerable.call(options,"signal")?options.signal:void 0;await(signal?sleepUntilAborted(sleepInterval,signal):sleep(sleepInterval))}else if(terminalStatuses.
includes(status)){return data}}}function pollAssistantRun(resource,runID,params,options){return pollWithResponse(headers=>resource.retrieve(runID,params,{...options,headers:{...options?.headers,
...headers}}),["queued","in_progress","cancelling"],["requires_action","incomplete","cancelled","completed","failed","expired"],options)}init_client_globals();var AssistantStream=class{};function resolveResourceRequestOptions71(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization5(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys47=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery47(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys47.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys47.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Runs=class extends APIResource{constructor(){
super(...arguments);this.steps=new Steps(this._client)}create(threadID,params,options){const{include,...body}=params;return this._client.post(path`/threads/${threadID}/runs`,
resolveResourceRequestOptions71(options,options2=>withBodyFinalization5({query:{include},body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},
options2?.headers]),stream:params.stream??false,__synthesizeEventData:true,__security:{bearerAuth:true}},{streamFromBody:true})))}async createAndPoll(threadId,body,options){
const created=await this.create(threadId,body,options);return await this.poll(created.id,{thread_id:threadId},options)}createAndStream(threadId,body,options){return AssistantStream.
createAssistantStream(threadId,this._client.beta.threads.runs,body,options)}retrieve(runID,params,options){const{thread_id}=params;return this._client.get(path`/threads/${thread_id}/runs/${runID}`,
resolveResourceRequestOptions71(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}update(runID,params,options){
const{thread_id,...body}=params;return this._client.post(path`/threads/${thread_id}/runs/${runID}`,resolveResourceRequestOptions71(options,options2=>({body,...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(threadID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery47(
query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList(path`/threads/${threadID}/runs`,CursorPage,resolveResourceRequestOptions71(options,options2=>({query,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}cancel(runID,params,options){const{thread_id}=params;return this._client.post(
path`/threads/${thread_id}/runs/${runID}/cancel`,resolveResourceRequestOptions71(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistant\
s=v2"},options2?.headers]),__security:{bearerAuth:true}})))}async poll(runId,params,options){return await pollAssistantRun(this,runId,params,options)}stream(threadId,body,options){
return AssistantStream.createAssistantStream(threadId,this._client.beta.threads.runs,body,options)}submitToolOutputs(runID,params,options){const{thread_id,...body}=params;
return this._client.post(path`/threads/${thread_id}/runs/${runID}/submit_tool_outputs`,resolveResourceRequestOptions71(options,options2=>withBodyFinalization5({
body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),stream:params.stream??false,__synthesizeEventData:true,__security:{bearerAuth:true}},
{streamFromBody:true})))}async submitToolOutputsAndPoll(runId,params,options){const completed=await this.submitToolOutputs(runId,params,options);return await this.
poll(completed.id,params,options)}submitToolOutputsStream(runId,params,options){return AssistantStream.createToolAssistantStream(runId,this._client.beta.threads.
runs,params,options)}};Runs.Steps=Steps;function resolveResourceRequestOptions72(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization6(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var Threads2=class extends APIResource{constructor(){super(...arguments);this.runs=new Runs(
this._client);this.messages=new Messages2(this._client)}create(body={},options){return this._client.post("/threads",resolveResourceRequestOptions72(options,options2=>({
body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(threadID,options){return this.
_client.get(path`/threads/${threadID}`,resolveResourceRequestOptions72(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.
headers]),__security:{bearerAuth:true}})))}update(threadID,body,options){return this._client.post(path`/threads/${threadID}`,resolveResourceRequestOptions72(options,
options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}delete(threadID,options){
return this._client.delete(path`/threads/${threadID}`,resolveResourceRequestOptions72(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assi\
stants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}createAndRun(body,options){return this._client.post("/threads/runs",resolveResourceRequestOptions72(
options,options2=>withBodyFinalization6({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),stream:body.stream??false,__synthesizeEventData:true,
__security:{bearerAuth:true}},{streamFromBody:true})))}async createAndRunPoll(body,options){const run=await this.createAndRun(body,options);return await this.runs.
poll(run.id,{thread_id:run.thread_id},options)}createAndRunStream(body,options){return AssistantStream.createThreadAssistantStream(body,this._client.beta.threads,
options)}};Threads2.Runs=Runs;Threads2.Messages=Messages2;init_client_globals();init_client_globals();var Sessions3=class extends APIResource{create(body,options){return this._client.post("/realtime/sessions",{body,...options,headers:buildHeaders([{"OpenAI-Beta":"\
assistants=v2"},options?.headers]),__security:{bearerAuth:true}})}};init_client_globals();var TranscriptionSessions=class extends APIResource{create(body,options){return this._client.post("/realtime/transcription_sessions",{body,...options,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options?.headers]),__security:{bearerAuth:true}})}};var Realtime=class extends APIResource{constructor(){super(...arguments);this.sessions=new Sessions3(this._client);this.transcriptionSessions=new TranscriptionSessions(
this._client)}};Realtime.Sessions=Sessions3;Realtime.TranscriptionSessions=TranscriptionSessions;var Beta=class extends APIResource{constructor(){super(...arguments);this.realtime=new Realtime(this._client);this.agents=new Agents(this._client);this.responses=
new Responses(this._client);this.chatkit=new ChatKit(this._client);this.assistants=new Assistants(this._client);this.threads=new Threads2(this._client)}};Beta.Realtime=
Realtime;Beta.Agents=Agents;Beta.Responses=Responses;Beta.ChatKit=ChatKit;Beta.Assistants=Assistants;Beta.Threads=Threads2;init_client_globals();function resolveResourceRequestOptions73(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization7(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var Completions2=class extends APIResource{create(body,options){return this._client.post("\
/completions",resolveResourceRequestOptions73(options,options2=>withBodyFinalization7({body,...options2,stream:body.stream??false,__security:{bearerAuth:true}},
{streamFromBody:true})))}};init_client_globals();init_client_globals();init_client_globals();function resolveResourceRequestOptions74(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Content=class extends APIResource{retrieve(fileID,params,options){
const{container_id}=params;return this._client.get(path`/containers/${container_id}/files/${fileID}/content`,resolveResourceRequestOptions74(options,options2=>({
...options2,headers:buildHeaders([{Accept:"application/binary"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}};function resolveResourceRequestOptions75(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization8(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys48=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery48(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys48.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys48.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Files2=class extends APIResource{constructor(){
super(...arguments);this.content=new Content(this._client)}create(containerID,body,options){return this._client.post(path`/containers/${containerID}/files`,resolveResourceRequestOptions75(
options,options2=>maybeMultipartFormRequestOptions(withBodyFinalization8({body,...options2,__security:{bearerAuth:true}},{finalizeMultipart:true}),this._client)))}retrieve(fileID,params,options){
const{container_id}=params;return this._client.get(path`/containers/${container_id}/files/${fileID}`,resolveResourceRequestOptions75(options,options2=>({...options2,
__security:{bearerAuth:true}})))}list(containerID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery48(query,["after",
"limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.
getAPIList(path`/containers/${containerID}/files`,CursorPage,resolveResourceRequestOptions75(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(fileID,params,options){
const{container_id}=params;return this._client.delete(path`/containers/${container_id}/files/${fileID}`,resolveResourceRequestOptions75(options,options2=>({...options2,
headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}};Files2.Content=Content;function resolveResourceRequestOptions76(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys49=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery49(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys49.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys49.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Containers=class extends APIResource{constructor(){super(...arguments);this.files=new Files2(this._client)}create(body,options){return this._client.
post("/containers",resolveResourceRequestOptions76(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(containerID,options){return this.
_client.get(path`/containers/${containerID}`,resolveResourceRequestOptions76(options,options2=>({...options2,__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery49(query,["after","limit","name","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/containers",CursorPage,resolveResourceRequestOptions76(
options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(containerID,options){return this._client.delete(path`/containers/${containerID}`,resolveResourceRequestOptions76(
options,options2=>({...options2,headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}};Containers.Files=Files2;init_client_globals();function resolveResourceRequestOptions77(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var ContentProvenanceChecks=class extends APIResource{create(body,options){
return this._client.post("/content_provenance_checks",resolveResourceRequestOptions77(options,options2=>multipartFormRequestOptions({body,...options2,__security:{
bearerAuth:true}},this._client)))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions78(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys50=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery50(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys50.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys50.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Items5=class extends APIResource{create(conversationID,params,options){const{include,...body}=params;return this._client.post(path`/conversations/${conversationID}/items`,
resolveResourceRequestOptions78(options,options2=>({query:{include},body,...options2,__security:{bearerAuth:true}})))}retrieve(itemID,params,options){const{conversation_id,
...query}=params;return this._client.get(path`/conversations/${conversation_id}/items/${itemID}`,resolveResourceRequestOptions78(options,options2=>({query,...options2,
__security:{bearerAuth:true}})))}list(conversationID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery50(query,["af\
ter","include","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;
return this._client.getAPIList(path`/conversations/${conversationID}/items`,ConversationCursorPage,resolveResourceRequestOptions78(options,options2=>({query,...options2,
__security:{bearerAuth:true}})))}delete(itemID,params,options){const{conversation_id}=params;return this._client.delete(path`/conversations/${conversation_id}/items/${itemID}`,
resolveResourceRequestOptions78(options,options2=>({...options2,__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions79(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Conversations=class extends APIResource{constructor(){
super(...arguments);this.items=new Items5(this._client)}create(body={},options){return this._client.post("/conversations",resolveResourceRequestOptions79(options,
options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(conversationID,options){return this._client.get(path`/conversations/${conversationID}`,resolveResourceRequestOptions79(
options,options2=>({...options2,__security:{bearerAuth:true}})))}update(conversationID,body,options){return this._client.post(path`/conversations/${conversationID}`,
resolveResourceRequestOptions79(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}delete(conversationID,options){return this._client.delete(
path`/conversations/${conversationID}`,resolveResourceRequestOptions79(options,options2=>({...options2,__security:{bearerAuth:true}})))}};Conversations.Items=Items5;init_client_globals();function resolveResourceRequestOptions80(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Decisions=class extends APIResource{create(body,options){
return this._client.post("/decisions",resolveResourceRequestOptions80(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();init_client_globals();init_client_globals();var fromBase64=str=>{if(typeof globalThis.Buffer!=="undefined"){const buf=globalThis.Buffer.from(str,"base64");return new Uint8Array(buf.buffer,buf.byteOffset,buf.
byteLength)}if(typeof atob!=="undefined"){const bstr=atob(str);const buf=new Uint8Array(bstr.length);for(let i=0;i<bstr.length;i++){buf[i]=bstr.charCodeAt(i)}return buf}
throw new OpenAIError("Cannot decode base64 string; Expected `Buffer` or `atob` to be defined")};var toFloat32Array=base64Str=>{if(typeof Buffer!=="undefined"){
const buf=Buffer.from(base64Str,"base64");if(buf.length%Float32Array.BYTES_PER_ELEMENT!==0){throw new RangeError("Invalid base64-encoded float32 array: byte len\
gth must be a multiple of 4")}return Array.from(new Float32Array(buf.buffer,buf.byteOffset,buf.length/Float32Array.BYTES_PER_ELEMENT))}else{const binaryStr=atob(
base64Str);const len=binaryStr.length;const bytes=new Uint8Array(len);for(let i=0;i<len;i++){bytes[i]=binaryStr.charCodeAt(i)}return Array.from(new Float32Array(
bytes.buffer))}};init_client_globals();var readEnv=env=>{try{if(typeof globalThis.process!=="undefined"){return globalThis.process.env?.[env]?.trim()||void 0}if(typeof globalThis.
Deno!=="undefined"){return globalThis.Deno.env?.get?.(env)?.trim()||void 0}}catch{return void 0}return void 0};function createEmbedding(client,body,options){const hasUserProvidedEncodingFormat=!!body.encoding_format;const encodingFormat=hasUserProvidedEncodingFormat?body.
encoding_format:"base64";if(hasUserProvidedEncodingFormat){loggerFor(client).debug("embeddings/user defined encoding_format:",body.encoding_format)}const optimizedBody={
...body,encoding_format:encodingFormat};const requestOptions={body:optimizedBody,...options,__security:{bearerAuth:true}};const response=client.post("/embedding\
s",requestOptions);if(hasUserProvidedEncodingFormat){return response}loggerFor(client).debug("embeddings/decoding base64 embeddings from base64");return response.
_thenUnwrap(data=>{const embeddings=data?.data;if(embeddings!==void 0){if(!Array.isArray(embeddings)){throw new TypeError("Expected embeddings response data to \
be an array")}const{length}=embeddings;for(let index=0;index<length;index+=1){if(index in embeddings){const embeddingBase64Obj=embeddings[index];const{embedding}=embeddingBase64Obj;
if(Array.isArray(embedding)){continue}embeddingBase64Obj.embedding=toFloat32Array(embedding)}}}return data})}var Embeddings=class extends APIResource{create(body,options){return createEmbedding(this._client,body,options)}};init_client_globals();init_client_globals();init_client_globals();function resolveResourceRequestOptions81(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var OutputItems=class extends APIResource{retrieve(outputItemID,params,options){
const{eval_id,run_id}=params;return this._client.get(path`/evals/${eval_id}/runs/${run_id}/output_items/${outputItemID}`,resolveResourceRequestOptions81(options,
options2=>({...options2,__security:{bearerAuth:true}})))}list(runID,params,options){const{eval_id,...query}=params;return this._client.getAPIList(path`/evals/${eval_id}/runs/${runID}/output_items`,
CursorPage,resolveResourceRequestOptions81(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions82(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys51=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery51(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys51.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys51.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Runs2=class extends APIResource{constructor(){super(...arguments);this.outputItems=new OutputItems(this._client)}create(evalID,body,options){return this.
_client.post(path`/evals/${evalID}/runs`,resolveResourceRequestOptions82(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(runID,params,options){
const{eval_id}=params;return this._client.get(path`/evals/${eval_id}/runs/${runID}`,resolveResourceRequestOptions82(options,options2=>({...options2,__security:{
bearerAuth:true}})))}list(evalID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery51(query,["after","limit","order",
"status"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList(
path`/evals/${evalID}/runs`,CursorPage,resolveResourceRequestOptions82(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(runID,params,options){
const{eval_id}=params;return this._client.delete(path`/evals/${eval_id}/runs/${runID}`,resolveResourceRequestOptions82(options,options2=>({...options2,__security:{
bearerAuth:true}})))}cancel(runID,params,options){const{eval_id}=params;return this._client.post(path`/evals/${eval_id}/runs/${runID}/cancel`,resolveResourceRequestOptions82(
options,options2=>({...options2,__security:{bearerAuth:true}})))}};Runs2.OutputItems=OutputItems;function resolveResourceRequestOptions83(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys52=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery52(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys52.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys52.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Evals=class extends APIResource{constructor(){super(...arguments);this.runs=new Runs2(this._client)}create(body,options){return this._client.post(
"/evals",resolveResourceRequestOptions83(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(evalID,options){return this._client.get(
path`/evals/${evalID}`,resolveResourceRequestOptions83(options,options2=>({...options2,__security:{bearerAuth:true}})))}update(evalID,body,options){return this.
_client.post(path`/evals/${evalID}`,resolveResourceRequestOptions83(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery52(query,["after","limit","order","order_by"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/evals",CursorPage,resolveResourceRequestOptions83(options,
options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(evalID,options){return this._client.delete(path`/evals/${evalID}`,resolveResourceRequestOptions83(
options,options2=>({...options2,__security:{bearerAuth:true}})))}};Evals.Runs=Runs2;init_client_globals();init_client_globals();async function waitForFileProcessing(resource,id,pollInterval,maxWait){const terminalStates=new Set(["processed","error","deleted"]);const start=performance.now();
let file=await resource.retrieve(id);while(!file.status||!terminalStates.has(file.status)){await sleep(pollInterval);file=await resource.retrieve(id);if(performance.
now()-start>maxWait){throw new APIConnectionTimeoutError({message:`Giving up on waiting for file ${id} to finish processing after ${maxWait} milliseconds.`})}}return file}function resolveResourceRequestOptions84(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys53=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery53(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys53.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys53.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Files3=class extends APIResource{create(body,options){return this._client.post("/files",resolveResourceRequestOptions84(options,options2=>multipartFormRequestOptions(
{body,...options2,__security:{bearerAuth:true}},this._client)))}retrieve(fileID,options){return this._client.get(path`/files/${fileID}`,resolveResourceRequestOptions84(
options,options2=>({...options2,__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery53(
query,["after","limit","order","purpose"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList("/files",CursorPage,resolveResourceRequestOptions84(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(fileID,options){
return this._client.delete(path`/files/${fileID}`,resolveResourceRequestOptions84(options,options2=>({...options2,__security:{bearerAuth:true}})))}content(fileID,options){
return this._client.get(path`/files/${fileID}/content`,resolveResourceRequestOptions84(options,options2=>({...options2,headers:buildHeaders([{Accept:"applicatio\
n/binary"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}async waitForProcessing(id,{pollInterval=5e3,maxWait=30*60*1e3}={}){return await waitForFileProcessing(
this,id,pollInterval,maxWait)}};init_client_globals();init_client_globals();var Methods=class extends APIResource{};init_client_globals();init_client_globals();function resolveResourceRequestOptions85(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Graders=class extends APIResource{run(body,options){
return this._client.post("/fine_tuning/alpha/graders/run",resolveResourceRequestOptions85(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}validate(body,options){
return this._client.post("/fine_tuning/alpha/graders/validate",resolveResourceRequestOptions85(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};var Alpha=class extends APIResource{constructor(){super(...arguments);this.graders=new Graders(this._client)}};Alpha.Graders=Graders;init_client_globals();init_client_globals();function resolveResourceRequestOptions86(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys54=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery54(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys54.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys54.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Permissions=class extends APIResource{create(fineTunedModelCheckpoint,body,options){return this._client.getAPIList(path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
Page,resolveResourceRequestOptions86(options,options2=>({body,method:"post",...options2,__security:{adminAPIKeyAuth:true}})))}retrieve(fineTunedModelCheckpoint,query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery54(query,["after","limit","order","project_id"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.get(path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
resolveResourceRequestOptions86(options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}list(fineTunedModelCheckpoint,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery54(
query,["after","limit","order","project_id"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}
query=query;return this._client.getAPIList(path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,ConversationCursorPage,resolveResourceRequestOptions86(
options,options2=>({query,...options2,__security:{adminAPIKeyAuth:true}})))}delete(permissionID,params,options){const{fine_tuned_model_checkpoint}=params;return this.
_client.delete(path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions/${permissionID}`,resolveResourceRequestOptions86(options,options2=>({...options2,
__security:{adminAPIKeyAuth:true}})))}};var Checkpoints=class extends APIResource{constructor(){super(...arguments);this.permissions=new Permissions(this._client)}};Checkpoints.Permissions=Permissions;init_client_globals();init_client_globals();function resolveResourceRequestOptions87(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys55=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery55(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys55.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys55.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Checkpoints2=class extends APIResource{list(fineTuningJobID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery55(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/fine_tuning/jobs/${fineTuningJobID}/checkpoints`,CursorPage,resolveResourceRequestOptions87(options,options2=>({query,...options2,__security:{
bearerAuth:true}})))}};function resolveResourceRequestOptions88(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys56=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery56(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys56.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys56.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Jobs=class extends APIResource{constructor(){super(...arguments);this.checkpoints=new Checkpoints2(this._client)}create(body,options){return this.
_client.post("/fine_tuning/jobs",resolveResourceRequestOptions88(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(fineTuningJobID,options){
return this._client.get(path`/fine_tuning/jobs/${fineTuningJobID}`,resolveResourceRequestOptions88(options,options2=>({...options2,__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery56(query,["after","limit","metadata"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/fine_tuning/jobs",CursorPage,resolveResourceRequestOptions88(
options,options2=>({query,...options2,__security:{bearerAuth:true}})))}cancel(fineTuningJobID,options){return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/cancel`,
resolveResourceRequestOptions88(options,options2=>({...options2,__security:{bearerAuth:true}})))}listEvents(fineTuningJobID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery56(
query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this.
_client.getAPIList(path`/fine_tuning/jobs/${fineTuningJobID}/events`,CursorPage,resolveResourceRequestOptions88(options,options2=>({query,...options2,__security:{
bearerAuth:true}})))}pause(fineTuningJobID,options){return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/pause`,resolveResourceRequestOptions88(options,
options2=>({...options2,__security:{bearerAuth:true}})))}resume(fineTuningJobID,options){return this._client.post(path`/fine_tuning/jobs/${fineTuningJobID}/resume`,
resolveResourceRequestOptions88(options,options2=>({...options2,__security:{bearerAuth:true}})))}};Jobs.Checkpoints=Checkpoints2;var FineTuning=class extends APIResource{constructor(){super(...arguments);this.methods=new Methods(this._client);this.jobs=new Jobs(this._client);this.checkpoints=
new Checkpoints(this._client);this.alpha=new Alpha(this._client)}};FineTuning.Methods=Methods;FineTuning.Jobs=Jobs;FineTuning.Checkpoints=Checkpoints;FineTuning.
Alpha=Alpha;init_client_globals();init_client_globals();var GraderModels=class extends APIResource{};var Graders2=class extends APIResource{constructor(){super(...arguments);this.graderModels=new GraderModels(this._client)}};Graders2.GraderModels=GraderModels;init_client_globals();function resolveResourceRequestOptions89(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization9(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var Images=class extends APIResource{createVariation(body,options){return this._client.post(
"/images/variations",resolveResourceRequestOptions89(options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},this._client)))}edit(body,options){
return this._client.post("/images/edits",resolveResourceRequestOptions89(options,options2=>multipartFormRequestOptions(withBodyFinalization9((requestOptions=>({
...requestOptions,body:Object.fromEntries(Object.entries(requestOptions.body??{}).map(([key,value])=>[key,key==="safety_identifier"&&value===null?void 0:value]))}))(
{body,...options2,stream:body.stream??false,__metadata:{...options2?.__metadata,...body.model==null?{}:{model:body.model}},__security:{bearerAuth:true}}),{streamFromBody:true}),
this._client)))}generate(body,options){return this._client.post("/images/generations",resolveResourceRequestOptions89(options,options2=>withBodyFinalization9({body,
...options2,stream:body.stream??false,__security:{bearerAuth:true}},{streamFromBody:true})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions90(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Sessions4=class extends APIResource{accept(sessionID,body,options){
return this._client.post(path`/live/sessions/${sessionID}/accept`,resolveResourceRequestOptions90(options,options2=>({body,...options2,headers:buildHeaders([{Accept:"\
*/*"},options2?.headers]),__security:{bearerAuth:true}})))}downloadRecording(sessionID,options){return this._client.get(path`/live/sessions/${sessionID}/content`,
resolveResourceRequestOptions90(options,options2=>({...options2,headers:buildHeaders([{Accept:"application/binary"},options2?.headers]),__security:{bearerAuth:true},
__binaryResponse:true})))}fork(sessionID,body,options){return this._client.post(path`/live/sessions/${sessionID}/fork`,resolveResourceRequestOptions90(options,options2=>({
body,...options2,__security:{bearerAuth:true}})))}hangup(sessionID,options){return this._client.post(path`/live/sessions/${sessionID}/hangup`,resolveResourceRequestOptions90(
options,options2=>({...options2,headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}refer(sessionID,body,options){return this.
_client.post(path`/live/sessions/${sessionID}/refer`,resolveResourceRequestOptions90(options,options2=>({body,...options2,headers:buildHeaders([{Accept:"*/*"},options2?.
headers]),__security:{bearerAuth:true}})))}reject(sessionID,body,options){return this._client.post(path`/live/sessions/${sessionID}/reject`,resolveResourceRequestOptions90(
options,options2=>({body,...options2,headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}};init_client_globals();var Forks=class extends APIResource{};init_client_globals();var Sideband=class extends APIResource{};function resolveResourceRequestOptions91(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Live=class extends APIResource{constructor(){
super(...arguments);this.sideband=new Sideband(this._client);this.forks=new Forks(this._client);this.sessions=new Sessions4(this._client)}create(body,options){return this.
_client.post("/live/sessions",resolveResourceRequestOptions91(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};Live.Sideband=Sideband;Live.
Forks=Forks;Live.Sessions=Sessions4;init_client_globals();function resolveResourceRequestOptions92(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Models=class extends APIResource{retrieve(model,options){
return this._client.get(path`/models/${model}`,resolveResourceRequestOptions92(options,options2=>({...options2,__security:{bearerAuth:true}})))}list(options){return this.
_client.getAPIList("/models",Page,resolveResourceRequestOptions92(options,options2=>({...options2,__security:{bearerAuth:true}})))}delete(model,options){return this.
_client.delete(path`/models/${model}`,resolveResourceRequestOptions92(options,options2=>({...options2,__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions93(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Moderations=class extends APIResource{create(body,options){
return this._client.post("/moderations",resolveResourceRequestOptions93(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();init_client_globals();async function encodedMultipartFormRequestOptions(options,client,encodings,rawBodyField=null){if(options.body===null||typeof options.body!=="object"||Array.isArray(
options.body)){throw new TypeError("Multipart request body must be an object")}const body=Object.fromEntries(Object.entries(options.body).filter(([,value])=>value!==
void 0));if(rawBodyField!==null&&Object.keys(body).length===1&&Object.prototype.hasOwnProperty.call(body,rawBodyField)){const value=body[rawBodyField];if(typeof value!==
"string")throw new TypeError("Raw multipart alternative must be a string");return{...options,body:value,headers:buildHeaders([options.headers,{"content-type":encodings[rawBodyField].
content_type}])}}const encoded=[];for(const[name,encoding]of Object.entries(encodings)){if(!Object.prototype.hasOwnProperty.call(body,name))continue;const value=body[name];
const data=encoding.json?JSON.stringify(value):value;if(typeof data!=="string")throw new TypeError(`Multipart field ${name} must encode as a string`);encoded.push(
[name,makeFile([data],"",{type:encoding.content_type})]);delete body[name]}const multipart=await multipartFormRequestOptions({...options,body},client);const form=multipart.
body;if(!(form instanceof FormData)){await form.cancel();throw new TypeError("Unexpected streaming upload in typed multipart request body")}for(const[name,part]of encoded)
form.append(name,part,"");return{...options,body:form,headers:buildHeaders([options.headers,{"content-type":null}])}}function resolveResourceRequestOptions94(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Calls=class extends APIResource{create(body,options){
return this._client.post("/realtime/calls",resolveResourceRequestOptions94(options,options2=>encodedMultipartFormRequestOptions({body,...options2,headers:buildHeaders(
[{Accept:"application/sdp"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true},this._client,{sdp:{content_type:"application/sdp",json:false},
session:{content_type:"application/json",json:true}},"sdp")))}accept(callID,body,options){return this._client.post(path`/realtime/calls/${callID}/accept`,resolveResourceRequestOptions94(
options,options2=>({body,...options2,headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}hangup(callID,options){return this.
_client.post(path`/realtime/calls/${callID}/hangup`,resolveResourceRequestOptions94(options,options2=>({...options2,headers:buildHeaders([{Accept:"*/*"},options2?.
headers]),__security:{bearerAuth:true}})))}refer(callID,body,options){return this._client.post(path`/realtime/calls/${callID}/refer`,resolveResourceRequestOptions94(
options,options2=>({body,...options2,headers:buildHeaders([{Accept:"*/*"},options2?.headers]),__security:{bearerAuth:true}})))}reject(callID,body={},options){return this.
_client.post(path`/realtime/calls/${callID}/reject`,resolveResourceRequestOptions94(options,options2=>({body,...options2,headers:buildHeaders([{Accept:"*/*"},options2?.
headers]),__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions95(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var ClientSecrets=class extends APIResource{create(body,options){
return this._client.post("/realtime/client_secrets",resolveResourceRequestOptions95(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions96(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var ClientSecrets2=class extends APIResource{create(body,options){
return this._client.post("/realtime/translations/client_secrets",resolveResourceRequestOptions96(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};var Translations2=class extends APIResource{constructor(){super(...arguments);this.clientSecrets=new ClientSecrets2(this._client)}};Translations2.ClientSecrets=
ClientSecrets2;var Realtime2=class extends APIResource{constructor(){super(...arguments);this.clientSecrets=new ClientSecrets(this._client);this.calls=new Calls(this._client);
this.translations=new Translations2(this._client)}};Realtime2.ClientSecrets=ClientSecrets;Realtime2.Calls=Calls;Realtime2.Translations=Translations2;init_client_globals();init_client_globals();function resolveResourceRequestOptions97(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys57=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery57(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys57.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys57.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var InputItems2=class extends APIResource{list(responseID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery57(
query,["after","include","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList(path`/responses/${responseID}/input_items`,CursorPage,resolveResourceRequestOptions97(options,options2=>({query,...options2,
__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions98(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var InputTokens2=class extends APIResource{count(body={},options){
return this._client.post("/responses/input_tokens",resolveResourceRequestOptions98(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};init_client_globals();function isTextFormat(value){return isObj(value)&&typeof value["type"]==="string"}function effectiveTextFormat({body},parseAs){if(parseAs===null||!isObj(body)){
return parseAs??null}const{input}=body;if(Array.isArray(input)){for(let index=input.length-1;index>=0;index-=1){const item=input[index];if(!isObj(item)||item["t\
ype"]!=="configuration_update"){continue}const{text:text2}=item;if(!isObj(text2)){continue}const{format:format2}=text2;if(!isTextFormat(format2)){continue}if(format2.
type==="text"&&parseAs!==void 0){throw new OpenAIError("Cannot use parseAs with a plain-text format update.")}return parseAs??format2}}const{text}=body;const format=isObj(
text)?text["format"]:null;return parseAs??(isTextFormat(format)?format:null)}function resolveResponseParseOptions(params,options){const parseAs=options&&hasOwn(
options,"parseAs")?options.parseAs:void 0;if(parseAs!=null){effectiveTextFormat({body:params},parseAs)}const requestOptions={...options};delete requestOptions.parseAs;
let captured;requestOptions.__metadata={...options?.__metadata,captureResponseParser(prepared){const format=effectiveTextFormat(prepared,parseAs);const selector=format===
null?null:{type:format.type,$brand:"$brand"in format?format.$brand:void 0,$parseRaw:"$parseRaw"in format?format.$parseRaw:void 0};captured=selector}};return{getTextFormat:prepared=>captured===
void 0?effectiveTextFormat(prepared,parseAs):captured,requestOptions}}function parseResponse(response,params,format=effectiveTextFormat({body:params})){const shouldParse=!response.status||response.status==="completed";const output=response.
output.map(item=>{if(item.type==="function_call"){return shouldParse?parseToolCall2(params,item):{...item,parsed_arguments:null}}if(item.type==="message"){const content=item.
content.map(content2=>{if(content2.type==="output_text"){return{...content2,parsed:shouldParse&&(item.phase==null||item.phase==="final_answer")?parseResponseFormatContent(
format,content2.text):null}}return content2});return{...item,content}}return item});const parsed={...response,output};if(needsOutputText(response,parsed)){addOutputText(
parsed)}Object.defineProperty(parsed,"output_parsed",{enumerable:true,get(){for(const output2 of parsed.output){if(output2.type!=="message"){continue}for(const content of output2.
content){if(content.type==="output_text"&&content.parsed!==null){return content.parsed}}}return null}});return parsed}function isAutoParsableTool2(tool){return tool?.["$brand"]==="auto-parseable-tool"}function getInputToolByName(input_tools,name,namespace){for(const tool of input_tools){
if(namespace==null){if(tool.type==="function"&&tool.name===name){return tool}}else if(tool.type==="namespace"&&tool.name===namespace){return tool.tools.find(nested=>nested.
type==="function"&&nested.name===name)}}if(namespace===name){return input_tools.find(tool=>tool.type==="function"&&tool.name===name&&tool.defer_loading===true)}
return void 0}function parseToolCall2(params,toolCall){const inputTool=getInputToolByName(params.tools??[],toolCall.name,toolCall.namespace);let parsedArguments=null;
if(isAutoParsableTool2(inputTool)){parsedArguments=inputTool.$parseRaw(toolCall.arguments)}else if(inputTool?.strict){parsedArguments=parseResponseFormatContent(
{type:"json_schema",$parseRaw:void 0},toolCall.arguments)}return{...toolCall,parsed_arguments:parsedArguments}}function needsOutputText(response,target){return!Object.getOwnPropertyDescriptor(response,"output_text")||target.output_text==null}function addOutputText(rsp){const texts=[];
for(const output of rsp.output){if(output.type!=="message"){continue}for(const content of output.content){if(content.type==="output_text"){texts.push(content.text)}}}
rsp.output_text=texts.join("")}init_client_globals();var ResponseStream=class{};function resolveResourceRequestOptions99(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization10(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys58=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery58(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys58.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys58.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Responses2=class extends APIResource{constructor(){
super(...arguments);this.inputItems=new InputItems2(this._client);this.inputTokens=new InputTokens2(this._client)}create(body,options){return this._client.post(
"/responses",resolveResourceRequestOptions99(options,options2=>withBodyFinalization10({body,...options2,stream:body.stream??false,__security:{bearerAuth:true}},
{streamFromBody:true})))._thenUnwrap(rsp=>{if("object"in rsp&&rsp.object==="response"){addOutputText(rsp)}return rsp})}retrieve(responseID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery58(
query,["include","include_obfuscation","starting_after","stream"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;
query={}}query=query;return this._client.get(path`/responses/${responseID}`,resolveResourceRequestOptions99(options,options2=>({query,...options2,stream:query?.
stream??false,__security:{bearerAuth:true}})))._thenUnwrap(rsp=>{if("object"in rsp&&rsp.object==="response"){addOutputText(rsp)}return rsp})}delete(responseID,options){
return this._client.delete(path`/responses/${responseID}`,resolveResourceRequestOptions99(options,options2=>({...options2,headers:buildHeaders([{Accept:"*/*"},options2?.
headers]),__security:{bearerAuth:true}})))}cancel(responseID,options){return this._client.post(path`/responses/${responseID}/cancel`,resolveResourceRequestOptions99(
options,options2=>({...options2,__security:{bearerAuth:true}})))}compact(body,options){return this._client.post("/responses/compact",resolveResourceRequestOptions99(
options,options2=>({body,...options2,__security:{bearerAuth:true}})))}parse(body,options){const{getTextFormat,requestOptions}=resolveResponseParseOptions(body,options);
return this._client.responses.create(body,requestOptions)._thenUnwrap((response,{options:prepared})=>parseResponse(response,body,getTextFormat(prepared)))}stream(body,options){
return ResponseStream.createResponse(this._client,body,options)}};Responses2.InputItems=InputItems2;Responses2.InputTokens=InputTokens2;init_client_globals();init_client_globals();function resolveResourceRequestOptions100(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Alerts=class extends APIResource{retrieve(id,options){
return this._client.get(path`/safety/alerts/${id}`,resolveResourceRequestOptions100(options,options2=>({...options2,__security:{bearerAuth:true}})))}};init_client_globals();function resolveResourceRequestOptions101(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Cases=class extends APIResource{retrieve(id,options){
return this._client.get(path`/safety/cases/${id}`,resolveResourceRequestOptions101(options,options2=>({...options2,__security:{bearerAuth:true}})))}};var Safety=class extends APIResource{constructor(){super(...arguments);this.cases=new Cases(this._client);this.alerts=new Alerts(this._client)}};Safety.Cases=Cases;
Safety.Alerts=Alerts;init_client_globals();init_client_globals();function resolveResourceRequestOptions102(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Content2=class extends APIResource{retrieve(skillID,options){
return this._client.get(path`/skills/${skillID}/content`,resolveResourceRequestOptions102(options,options2=>({...options2,headers:buildHeaders([{Accept:"applica\
tion/binary"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions103(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Content3=class extends APIResource{retrieve(version,params,options){
const{skill_id}=params;return this._client.get(path`/skills/${skill_id}/versions/${version}/content`,resolveResourceRequestOptions103(options,options2=>({...options2,
headers:buildHeaders([{Accept:"application/binary"},options2?.headers]),__security:{bearerAuth:true},__binaryResponse:true})))}};function resolveResourceRequestOptions104(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization11(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys59=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery59(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys59.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys59.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Versions=class extends APIResource{constructor(){
super(...arguments);this.content=new Content3(this._client)}create(skillID,body={},options){return this._client.post(path`/skills/${skillID}/versions`,maybeMultipartFormRequestOptions(
withBodyFinalization11({body,...options,__security:{bearerAuth:true}},{finalizeMultipart:true}),this._client,{stripFilenames:false}))}retrieve(version,params,options){
const{skill_id}=params;return this._client.get(path`/skills/${skill_id}/versions/${version}`,resolveResourceRequestOptions104(options,options2=>({...options2,__security:{
bearerAuth:true}})))}list(skillID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery59(query,["after","limit","order"],
options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList(
path`/skills/${skillID}/versions`,CursorPage,resolveResourceRequestOptions104(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(version,params,options){
const{skill_id}=params;return this._client.delete(path`/skills/${skill_id}/versions/${version}`,resolveResourceRequestOptions104(options,options2=>({...options2,
__security:{bearerAuth:true}})))}};Versions.Content=Content3;function resolveResourceRequestOptions105(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization12(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys60=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery60(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys60.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys60.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Skills=class extends APIResource{constructor(){
super(...arguments);this.content=new Content2(this._client);this.versions=new Versions(this._client)}create(body={},options){return this._client.post("/skills",
maybeMultipartFormRequestOptions(withBodyFinalization12({body,...options,__security:{bearerAuth:true}},{finalizeMultipart:true}),this._client,{stripFilenames:false}))}retrieve(skillID,options){
return this._client.get(path`/skills/${skillID}`,resolveResourceRequestOptions105(options,options2=>({...options2,__security:{bearerAuth:true}})))}update(skillID,body,options){
return this._client.post(path`/skills/${skillID}`,resolveResourceRequestOptions105(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery60(query,["after","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==
void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/skills",CursorPage,resolveResourceRequestOptions105(
options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(skillID,options){return this._client.delete(path`/skills/${skillID}`,resolveResourceRequestOptions105(
options,options2=>({...options2,__security:{bearerAuth:true}})))}};Skills.Content=Content2;Skills.Versions=Versions;init_client_globals();init_client_globals();function resolveResourceRequestOptions106(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Parts=class extends APIResource{create(uploadID,body,options){
return this._client.post(path`/uploads/${uploadID}/parts`,resolveResourceRequestOptions106(options,options2=>multipartFormRequestOptions({body,...options2,__security:{
bearerAuth:true}},this._client)))}};function resolveResourceRequestOptions107(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var Uploads=class extends APIResource{constructor(){
super(...arguments);this.parts=new Parts(this._client)}create(body,options){return this._client.post("/uploads",resolveResourceRequestOptions107(options,options2=>({
body,...options2,__security:{bearerAuth:true}})))}cancel(uploadID,options){return this._client.post(path`/uploads/${uploadID}/cancel`,resolveResourceRequestOptions107(
options,options2=>({...options2,__security:{bearerAuth:true}})))}complete(uploadID,body,options){return this._client.post(path`/uploads/${uploadID}/complete`,resolveResourceRequestOptions107(
options,options2=>({body,...options2,__security:{bearerAuth:true}})))}};Uploads.Parts=Parts;init_client_globals();init_client_globals();init_client_globals();function pollVectorStoreFile(resource,vectorStoreID,fileID,options){return pollWithResponse(headers=>resource.retrieve(fileID,{vector_store_id:vectorStoreID},{...options,
headers}),["in_progress"],["failed","cancelled","completed"],options)}function pollVectorStoreFileBatch(resource,vectorStoreID,batchID,options){return pollWithResponse(
headers=>resource.retrieve(batchID,{vector_store_id:vectorStoreID},{...options,headers}),["in_progress"],["failed","cancelled","completed"],options)}init_client_globals();init_client_globals();var allSettledWithThrow=async promises=>{const results=await Promise.allSettled(promises);const rejected=results.filter(result=>result.status===
"rejected");if(rejected.length){throw Object.defineProperty(new Error(`${rejected.length} promise(s) failed`),"rejections",{configurable:true,value:rejected.map(
({reason})=>reason),writable:true})}const values=[];for(const result of results){if(result.status==="fulfilled"){values.push(result.value)}}return values};async function uploadAndPollVectorStoreFileBatch(resource,client,vectorStoreId,files,fileIds,options){if(files===null||files===void 0||files.length===0){throw new Error(
"No `files` provided to process. If you've already uploaded files you should use `.createAndPoll()` instead")}const configuredConcurrency=options?.maxConcurrency??
5;const concurrencyLimit=Math.min(configuredConcurrency,files.length);if(concurrencyLimit===0){throw new RangeError("maxConcurrency must be greater than 0")}const fileIterator=files.
values();const allFileIds=[...fileIds];async function processFiles(iterator){for(const item of iterator){const fileObj=await client.files.create({file:item,purpose:"\
assistants"},options);allFileIds.push(fileObj.id)}}const workers=[];workers.length=concurrencyLimit;for(let index=0;index<workers.length;index+=1){workers[index]=
processFiles(fileIterator)}await allSettledWithThrow(workers);return await resource.createAndPoll(vectorStoreId,{file_ids:allFileIds},options)}function resolveResourceRequestOptions108(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var FileBatches=class extends APIResource{create(vectorStoreID,body,options){
return this._client.post(path`/vector_stores/${vectorStoreID}/file_batches`,resolveResourceRequestOptions108(options,options2=>({body,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(batchID,params,options){const{vector_store_id}=params;return this.
_client.get(path`/vector_stores/${vector_store_id}/file_batches/${batchID}`,resolveResourceRequestOptions108(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}cancel(batchID,params,options){const{vector_store_id}=params;return this._client.
post(path`/vector_stores/${vector_store_id}/file_batches/${batchID}/cancel`,resolveResourceRequestOptions108(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}async createAndPoll(vectorStoreId,body,options){const created=await this.create(
vectorStoreId,body,options);return await this.poll(vectorStoreId,created.id,options)}listFiles(batchID,params,options){const{vector_store_id,...query}=params;return this.
_client.getAPIList(path`/vector_stores/${vector_store_id}/file_batches/${batchID}/files`,CursorPage,resolveResourceRequestOptions108(options,options2=>({query,...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}async poll(vectorStoreID,batchID,options){return await pollVectorStoreFileBatch(
this,vectorStoreID,batchID,options)}async uploadAndPoll(vectorStoreId,{files,fileIds=[]},options){return await uploadAndPollVectorStoreFileBatch(this,this._client,
vectorStoreId,files,fileIds,options)}};init_client_globals();function resolveResourceRequestOptions109(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys61=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery61(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys61.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys61.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var Files4=class extends APIResource{create(vectorStoreID,body,options){return this._client.post(path`/vector_stores/${vectorStoreID}/files`,resolveResourceRequestOptions109(
options,options2=>({body,...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(fileID,params,options){
const{vector_store_id}=params;return this._client.get(path`/vector_stores/${vector_store_id}/files/${fileID}`,resolveResourceRequestOptions109(options,options2=>({
...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}update(fileID,params,options){const{vector_store_id,
...body}=params;return this._client.post(path`/vector_stores/${vector_store_id}/files/${fileID}`,resolveResourceRequestOptions109(options,options2=>({body,...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(vectorStoreID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery61(
query,["after","before","filter","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query=
{}}query=query;return this._client.getAPIList(path`/vector_stores/${vectorStoreID}/files`,CursorPage,resolveResourceRequestOptions109(options,options2=>({query,
...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}delete(fileID,params,options){const{vector_store_id}=params;
return this._client.delete(path`/vector_stores/${vector_store_id}/files/${fileID}`,resolveResourceRequestOptions109(options,options2=>({...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}async createAndPoll(vectorStoreId,body,options){const created=await this.create(
vectorStoreId,body,options);return await this.poll(vectorStoreId,created.id,options)}async poll(vectorStoreID,fileID,options){return await pollVectorStoreFile(this,
vectorStoreID,fileID,options)}async upload(vectorStoreId,file,options){const fileInfo=await this._client.files.create({file,purpose:"assistants"},options);return this.
create(vectorStoreId,{file_id:fileInfo.id},options)}async uploadAndPoll(vectorStoreId,file,options){const fileInfo=await this.upload(vectorStoreId,file,options);
return await this.poll(vectorStoreId,fileInfo.id,options)}content(fileID,params,options){const{vector_store_id}=params;return this._client.getAPIList(path`/vector_stores/${vector_store_id}/files/${fileID}/content`,
Page,resolveResourceRequestOptions109(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}};function resolveResourceRequestOptions110(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys62=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery62(value,queryKeys,options){
if(typeof value!=="object"||value===null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.
enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys62.
has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys62.has(key)||queryKeys.
includes(key))){throw new TypeError("Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","ti\
meout","signal","idempotencyKey","query"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.
fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):
void 0]}))}var VectorStores=class extends APIResource{constructor(){super(...arguments);this.files=new Files4(this._client);this.fileBatches=new FileBatches(this.
_client)}create(body,options){return this._client.post("/vector_stores",resolveResourceRequestOptions110(options,options2=>({body,...options2,headers:buildHeaders(
[{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}retrieve(vectorStoreID,options){return this._client.get(path`/vector_stores/${vectorStoreID}`,
resolveResourceRequestOptions110(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}update(vectorStoreID,body,options){
return this._client.post(path`/vector_stores/${vectorStoreID}`,resolveResourceRequestOptions110(options,options2=>({body,...options2,headers:buildHeaders([{"Ope\
nAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery62(
query,["after","before","limit","order"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=
query;return this._client.getAPIList("/vector_stores",CursorPage,resolveResourceRequestOptions110(options,options2=>({query,...options2,headers:buildHeaders([{"\
OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}delete(vectorStoreID,options){return this._client.delete(path`/vector_stores/${vectorStoreID}`,
resolveResourceRequestOptions110(options,options2=>({...options2,headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}search(vectorStoreID,body,options){
return this._client.getAPIList(path`/vector_stores/${vectorStoreID}/search`,Page,resolveResourceRequestOptions110(options,options2=>({body,method:"post",...options2,
headers:buildHeaders([{"OpenAI-Beta":"assistants=v2"},options2?.headers]),__security:{bearerAuth:true}})))}};VectorStores.Files=Files4;VectorStores.FileBatches=
FileBatches;init_client_globals();function resolveResourceRequestOptions111(options,buildOptions){return Promise.resolve(options).then(buildOptions)}function withBodyFinalization13(options,finalization){
return{...options,__metadata:{...options.__metadata,...finalization}}}var normalizeRequestOptionsForQueryKeys63=new Set(["method","path","query","body","headers",
"maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__strea\
mClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery63(value,queryKeys,options){if(typeof value!=="object"||value===
null)return void 0;const entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||
descriptor.value!==void 0));const keys=entries.map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys63.has(key)&&!queryKeys.includes(
key));if(!requestOnly)return void 0;if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys63.has(key)||queryKeys.includes(key))){throw new TypeError(
"Query parameters and request options must be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","qu\
ery"].includes(key))){throw new TypeError("Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{
if("value"in descriptor)return[key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Videos=class extends APIResource{create(body,options){
return this._client.post("/videos",resolveResourceRequestOptions111(options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},
this._client)))}retrieve(videoID,options){return this._client.get(path`/videos/${videoID}`,resolveResourceRequestOptions111(options,options2=>({...options2,__security:{
bearerAuth:true}})))}list(query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery63(query,["after","limit","order"],options);
if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/videos",
ConversationCursorPage,resolveResourceRequestOptions111(options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(videoID,options){return this.
_client.delete(path`/videos/${videoID}`,resolveResourceRequestOptions111(options,options2=>({...options2,__security:{bearerAuth:true}})))}createCharacter(body,options){
return this._client.post("/videos/characters",resolveResourceRequestOptions111(options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},
this._client)))}downloadContent(videoID,query={},options){const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery63(query,["variant"],options);
if(normalizeRequestOptionsForQueryOptions!==void 0){options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.get(path`/videos/${videoID}/content`,
resolveResourceRequestOptions111(options,options2=>({query,...options2,headers:buildHeaders([{Accept:"application/binary"},options2?.headers]),__security:{bearerAuth:true},
__binaryResponse:true})))}edit(body,options){return this._client.post("/videos/edits",resolveResourceRequestOptions111(options,options2=>multipartFormRequestOptions(
{body,...options2,__security:{bearerAuth:true}},this._client)))}extend(body,options){return this._client.post("/videos/extensions",resolveResourceRequestOptions111(
options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:true}},this._client)))}getCharacter(characterID,options){return this._client.
get(path`/videos/characters/${characterID}`,resolveResourceRequestOptions111(options,options2=>({...options2,__security:{bearerAuth:true}})))}remix(videoID,body,options){
return this._client.post(path`/videos/${videoID}/remix`,resolveResourceRequestOptions111(options,options2=>maybeMultipartFormRequestOptions(withBodyFinalization13(
{body,...options2,__security:{bearerAuth:true}},{finalizeMultipart:true}),this._client)))}};init_client_globals();init_client_globals();function resolveResourceRequestOptions112(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var EventTypes=class extends APIResource{list(options){
return this._client.get("/webhook_event_types",resolveResourceRequestOptions112(options,options2=>({...options2,__security:{bearerAuth:true}})))}};init_client_globals();var MAX_DIRECT_WEBHOOK_VERIFICATIONS=32;var SHA256_SIGNATURE_LENGTH=32;function webhookSignatureRequiresSigning(signatureHeader){return signatureHeader.split(" ",
MAX_DIRECT_WEBHOOK_VERIFICATIONS+1).length>MAX_DIRECT_WEBHOOK_VERIFICATIONS}function*signatureCandidates(signatureHeader){let start=0;while(start<=signatureHeader.
length){const separator=signatureHeader.indexOf(" ",start);const candidate=signatureHeader.slice(start,separator===-1?void 0:separator);yield candidate.startsWith(
"v1,")?candidate.slice(3):candidate;if(separator===-1){break}start=separator+1}}function decodeSignature(signature){try{const signatureBytes=fromBase64(signature);
return signatureBytes.byteLength===SHA256_SIGNATURE_LENGTH?signatureBytes:void 0}catch{return void 0}}function firstValidLengthSignature(signatureHeader){for(const signature of signatureCandidates(
signatureHeader)){const signatureBytes=decodeSignature(signature);if(signatureBytes){return signatureBytes}}return void 0}function selectMatchingSignature(signatureHeader,expectedSignature,firstSignature){
let matchingSignature=firstSignature;for(const signature of signatureCandidates(signatureHeader)){const signatureBytes=decodeSignature(signature);if(!signatureBytes){
continue}let difference=0;for(const[index,byte]of signatureBytes.entries()){difference|=byte^(expectedSignature[index]??0)}if(difference===0){matchingSignature=
signatureBytes}}return matchingSignature}async function verifyWebhookSignature(payload,signatureHeader,timestamp,webhookId,secret,tolerance){const timestampSeconds=Number.
parseInt(timestamp,10);if(Number.isNaN(timestampSeconds)){throw new InvalidWebhookSignatureError("Invalid webhook timestamp format")}const nowSeconds=Math.floor(
Date.now()/1e3);if(nowSeconds-timestampSeconds>tolerance){throw new InvalidWebhookSignatureError("Webhook timestamp is too old")}if(timestampSeconds>nowSeconds+
tolerance){throw new InvalidWebhookSignatureError("Webhook timestamp is too new")}const useBoundedVerification=webhookSignatureRequiresSigning(signatureHeader);
const firstSignature=useBoundedVerification?firstValidLengthSignature(signatureHeader):void 0;if(useBoundedVerification&&!firstSignature){throw new InvalidWebhookSignatureError(
"The given webhook signature does not match the expected signature")}const decodedSecret=Uint8Array.from(secret.startsWith("whsec_")?fromBase64(secret.slice("wh\
sec_".length)):encodeUTF8(secret));const signedPayload=webhookId?`${webhookId}.${timestamp}.${payload}`:`${timestamp}.${payload}`;const signedPayloadBytes=Uint8Array.
from(encodeUTF8(signedPayload));const key=await crypto.subtle.importKey("raw",decodedSecret,{name:"HMAC",hash:"SHA-256"},false,useBoundedVerification?["sign","v\
erify"]:["verify"]);if(useBoundedVerification&&firstSignature){const expectedSignature=new Uint8Array(await crypto.subtle.sign("HMAC",key,signedPayloadBytes));const signatureToVerify=selectMatchingSignature(
signatureHeader,expectedSignature,firstSignature);try{if(await crypto.subtle.verify("HMAC",key,Uint8Array.from(signatureToVerify),signedPayloadBytes)){return}}catch{}
throw new InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")}for(const signature of signatureCandidates(signatureHeader)){
try{const signatureBytes=Uint8Array.from(fromBase64(signature));const isValid=await crypto.subtle.verify("HMAC",key,signatureBytes,signedPayloadBytes);if(isValid){
return}}catch{}}throw new InvalidWebhookSignatureError("The given webhook signature does not match the expected signature")}var _Webhooks_instances;var _Webhooks_validateSecret;var _Webhooks_getRequiredHeader;function resolveResourceRequestOptions113(options,buildOptions){return Promise.
resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys64=new Set(["method","path","query","body","headers","maxRetries","stream","timeout",
"httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__binaryRequest","__binaryResponse","__streamClass","__streamMode","__securi\
ty","__synthesizeEventData"]);function normalizeRequestOptionsForQuery64(value,queryKeys,options){if(typeof value!=="object"||value===null)return void 0;const entries=Object.
entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&(!("value"in descriptor)||descriptor.value!==void 0));const keys=entries.
map(([key])=>key);const requestOnly=keys.some(key=>normalizeRequestOptionsForQueryKeys64.has(key)&&!queryKeys.includes(key));if(!requestOnly)return void 0;if(options!==
void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys64.has(key)||queryKeys.includes(key))){throw new TypeError("Query parameters and request options must\
 be passed as separate arguments.")}if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","query"].includes(key))){throw new TypeError(
"Pass transport overrides in the explicit request options argument.")}return Object.fromEntries(entries.map(([key,descriptor])=>{if("value"in descriptor)return[
key,descriptor.value];return[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]}))}var Webhooks=class extends APIResource{constructor(){super(...arguments);
_Webhooks_instances.add(this);this.eventTypes=new EventTypes(this._client)}create(body,options){return this._client.post("/webhook_endpoints",resolveResourceRequestOptions113(
options,options2=>({body,...options2,__security:{bearerAuth:true}})))}retrieve(webhookEndpointID,options){return this._client.get(path`/webhook_endpoints/${webhookEndpointID}`,
resolveResourceRequestOptions113(options,options2=>({...options2,__security:{bearerAuth:true}})))}update(webhookEndpointID,body={},options){return this._client.
post(path`/webhook_endpoints/${webhookEndpointID}`,resolveResourceRequestOptions113(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}list(query={},options){
const normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery64(query,["after","limit"],options);if(normalizeRequestOptionsForQueryOptions!==void 0){
options=normalizeRequestOptionsForQueryOptions;query={}}query=query;return this._client.getAPIList("/webhook_endpoints",CursorPage,resolveResourceRequestOptions113(
options,options2=>({query,...options2,__security:{bearerAuth:true}})))}delete(webhookEndpointID,options){return this._client.delete(path`/webhook_endpoints/${webhookEndpointID}`,
resolveResourceRequestOptions113(options,options2=>({...options2,__security:{bearerAuth:true}})))}rotateSecret(webhookEndpointID,body={},options){return this._client.
post(path`/webhook_endpoints/${webhookEndpointID}/rotate_secret`,resolveResourceRequestOptions113(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}test(webhookEndpointID,body,options){
return this._client.post(path`/webhook_endpoints/${webhookEndpointID}/test`,resolveResourceRequestOptions113(options,options2=>({body,...options2,__security:{bearerAuth:true}})))}async unwrap(payload,headers,secret=this.
_client.webhookSecret,tolerance=300){await this.verifySignature(payload,headers,secret,tolerance);return JSON.parse(payload)}async verifySignature(payload,headers,secret=this.
_client.webhookSecret,tolerance=300){if(typeof crypto==="undefined"||typeof crypto.subtle?.importKey!=="function"||typeof crypto.subtle.verify!=="function"){throw new Error(
"Webhook signature verification is only supported when the `crypto` global is defined")}__classPrivateFieldGet(this,_Webhooks_instances,"m",_Webhooks_validateSecret).
call(this,secret);const headersObj=buildHeaders([headers]).values;const signatureHeader=__classPrivateFieldGet(this,_Webhooks_instances,"m",_Webhooks_getRequiredHeader).
call(this,headersObj,"webhook-signature");const timestamp=__classPrivateFieldGet(this,_Webhooks_instances,"m",_Webhooks_getRequiredHeader).call(this,headersObj,
"webhook-timestamp");const webhookId=__classPrivateFieldGet(this,_Webhooks_instances,"m",_Webhooks_getRequiredHeader).call(this,headersObj,"webhook-id");if(webhookSignatureRequiresSigning(
signatureHeader)&&typeof crypto.subtle.sign!=="function"){throw new Error("Webhook signature verification is only supported when the `crypto` global is defined")}
return await verifyWebhookSignature(payload,signatureHeader,timestamp,webhookId,secret,tolerance)}};_Webhooks_instances=new WeakSet,_Webhooks_validateSecret=function _Webhooks_validateSecret2(secret){
if(typeof secret!=="string"||secret.length===0){throw new Error(`The webhook secret must either be set using the env var, OPENAI_WEBHOOK_SECRET, on the client c\
lass, OpenAI({ webhookSecret: '123' }), or passed to this function`)}},_Webhooks_getRequiredHeader=function _Webhooks_getRequiredHeader2(headers,name){if(!headers){
throw new Error(`Headers are required`)}const value=headers.get(name);if(value===null||value===void 0){throw new Error(`Missing required header: ${name}`)}return value};
Webhooks.EventTypes=EventTypes;init_client_globals();init_client_globals();var brand_privateBedrockClient=Symbol.for("openai.privateBedrockClient");function assertValidBedrockBearerCredential(credential){if(/^[\t ]|[\t ]$/.test(credential)){throw new TypeError("Bedrock bearer credential contains an invalid \
HTTP header value.")}for(const character of credential){const value=character.codePointAt(0)??0;if(value<32&&value!==9||value===127||value>255){throw new TypeError(
"Bedrock bearer credential contains an invalid HTTP header value.")}}}init_client_globals();function mergeWebSocketAuthHeaders(options,authHeaders,removedHeaders){const headers=new Map(Object.entries(authHeaders).map(([name,value])=>[name.toLowerCase(),
value]));for(const name of removedHeaders){headers.delete(name)}for(const[name,value]of Object.entries(options.headers??{})){headers.set(name,value)}return{...options,
headers:Object.fromEntries(headers)}}var webSocketHeaderRemovals=new WeakMap;var realtimeCacheContext=Symbol.for("openai.realtimeAPIKeyCacheContext");var cacheContext;function getDeferredRealtimeAPIKeyCache(client){const deferred=client[realtimeCacheContext]?.getStore();return deferred?.client===client?deferred:void 0}function validateCapturedAPIKey(client,credential){
if(credential!==null&&brand_privateBedrockClient in client){assertValidBedrockBearerCredential(credential)}return credential}async function resolveRealtimeAPIKey(client,deferCache=false){let apiKey;const current={client,commit:()=>apiKey===void 0?client.apiKey:apiKey};const capture=resolved=>{
apiKey=resolved};const invoke=()=>client._callApiKey(capture);const context=client[realtimeCacheContext]??cacheContext;if(deferCache&&context&&!client[realtimeCacheContext]){
Object.defineProperty(client,realtimeCacheContext,{value:context})}const isProvider=await(context?context.run(deferCache?current:void 0,invoke):invoke());return{
apiKey:apiKey===void 0?client.apiKey:apiKey,isProvider,commit:()=>{const hookKey=current.providerKey!==void 0&&apiKey!==void 0&&apiKey!==current.providerKey?validateCapturedAPIKey(
client,apiKey):void 0;const cached=current.commit();return hookKey===void 0?validateCapturedAPIKey(client,cached):hookKey}}}init_client_globals();var providerTimeoutKey=Symbol.for("openai.node.providerTimeout.v1");function isProviderTimeoutError(error){return error instanceof APIConnectionTimeoutError||error instanceof Error&&providerTimeoutKey in error&&error[providerTimeoutKey]===
true}var providerDefinitionsKey=Symbol.for("openai.node.providerDefinitions.v1");var providerGlobal=globalThis;var existingProviderDefinitions=providerGlobal[providerDefinitionsKey];
var providerDefinitions=existingProviderDefinitions??new WeakMap;if(!existingProviderDefinitions){Object.defineProperty(providerGlobal,providerDefinitionsKey,{value:providerDefinitions})}function configureProvider(provider){const definition=providerDefinitions.get(provider);if(!definition){throw new Error("Invalid provider. Providers must be cre\
ated with createProvider().")}return definition.configure()}var _OpenAI_instances;var _a2;var _OpenAI_encoder;var _OpenAI_x509Authentication;var _OpenAI_x509Credential;var _OpenAI_x509Fetch;var _OpenAI_explicitDataResidency;
var _OpenAI_responseAttempts;var _OpenAI_sanitizedLoggers;var _OpenAI_baseURLOverridden;var _OpenAI_normalizeRetries;var _OpenAI_isSensitiveLogKey;var _OpenAI_sanitizeLogValue;
var _OpenAI_sanitizeLogger;function isRunningInBrowserOrBrowserWorker(){if(isRunningInBrowser())return true;const scope=globalThis;return typeof scope.WorkerGlobalScope===
"function"&&scope instanceof scope.WorkerGlobalScope&&typeof scope.WorkerNavigator==="function"&&scope.navigator instanceof scope.WorkerNavigator&&typeof scope.
navigator?.userAgent==="string"&&scope.navigator.userAgent!=="Cloudflare-Workers"&&scope.process?.versions?.node===void 0&&scope.Deno===void 0&&scope.Bun===void 0&&
scope.EdgeRuntime===void 0&&scope.WebSocketPair===void 0}var WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER="workload-identity-auth";var inheritedDataResidencySelection=Symbol(
"inheritedDataResidencySelection");var OpenAI=class{constructor(clientOptions={}){_OpenAI_instances.add(this);_OpenAI_encoder.set(this,void 0);_OpenAI_x509Authentication.
set(this,void 0);_OpenAI_x509Credential.set(this,void 0);_OpenAI_x509Fetch.set(this,void 0);_OpenAI_explicitDataResidency.set(this,false);_OpenAI_responseAttempts.
set(this,new WeakMap);this._apiKeyInvocation=0;this._lastCachedAPIKeyInvocation=0;this.decisions=new Decisions(this);this.completions=new Completions2(this);this.
chat=new Chat(this);this.embeddings=new Embeddings(this);this.files=new Files3(this);this.images=new Images(this);this.contentProvenanceChecks=new ContentProvenanceChecks(
this);this.audio=new Audio(this);this.moderations=new Moderations(this);this.models=new Models(this);this.fineTuning=new FineTuning(this);this.graders=new Graders2(
this);this.vectorStores=new VectorStores(this);this.safety=new Safety(this);this.webhooks=new Webhooks(this);this.beta=new Beta(this);this.batches=new Batches(this);
this.uploads=new Uploads(this);this.admin=new Admin(this);this.responses=new Responses2(this);this.live=new Live(this);this.realtime=new Realtime2(this);this.conversations=
new Conversations(this);this.evals=new Evals(this);this.containers=new Containers(this);this.skills=new Skills(this);this.videos=new Videos(this);const{credential,
options:normalizedOptions}=normalizeX509CredentialOptions(clientOptions);clientOptions=normalizedOptions;const residencyBaseURL=resolveDataResidency(clientOptions);
const provider=clientOptions.provider;const{baseURL=provider?null:readEnv("OPENAI_BASE_URL"),dataResidency:_dataResidency,[inheritedDataResidencySelection]:inheritedResidencySelection=false,
apiKey=provider?null:readEnv("OPENAI_API_KEY")??null,adminAPIKey=provider?null:readEnv("OPENAI_ADMIN_KEY")??null,organization=provider?null:readEnv("OPENAI_ORG_\
ID")??null,project=provider?null:readEnv("OPENAI_PROJECT_ID")??null,webhookSecret=readEnv("OPENAI_WEBHOOK_SECRET")??null,workloadIdentity,x509Transport,credential:_credential,
...opts}=clientOptions;if(provider){const conflictingOptions=["apiKey","adminAPIKey","workloadIdentity","x509Transport","baseURL","dataResidency"].filter(key=>(key===
"workloadIdentity"?workloadIdentity:clientOptions[key])!=null);if(conflictingOptions.length){throw new OpenAIError(`The \`provider\` option cannot be used with ${conflictingOptions.
map(key=>`\`${key}\``).join(", ")}. Configure authentication and the base URL through the provider instead.`)}}const identity=isX509WorkloadIdentity(workloadIdentity)?
{x509:workloadIdentity,legacy:void 0}:{x509:void 0,legacy:workloadIdentity};const x509Identity=identity.x509;const usesX509Identity=x509Identity!==void 0;const providerRuntime=provider?
configureProvider(provider):void 0;const options={apiKey,adminAPIKey,organization,project,webhookSecret,workloadIdentity,x509Transport,provider,...opts,baseURL:providerRuntime?.
baseURL??residencyBaseURL??(baseURL||(usesX509Identity?X509_API_BASE_URL:`https://api.openai.com/v1`))};if(x509Transport&&!usesX509Identity){throw new OpenAIError(
"An X.509 transport requires an X.509 workload identity.")}if(usesX509Identity){if(residencyBaseURL!==void 0||inheritedResidencySelection){throw new OpenAIError(
"X.509 workload identity does not support data residency selection.")}if(clientOptions.fetch!==void 0){throw new OpenAIError("X.509 workload identity does not s\
upport a custom fetch implementation.")}assertX509APIOrigin(options.baseURL);assertX509RequestOptions(options.fetchOptions);if(this.fetchWithAuth!==_a2.prototype.
fetchWithAuth||this.fetchWithTimeout!==_a2.prototype.fetchWithTimeout){throw new OpenAIError("X.509 workload identity does not support overridden fetch dispatch\
 hooks.")}}if(apiKey&&workloadIdentity){throw new OpenAIError("The `apiKey` and `workloadIdentity` options are mutually exclusive")}if(!providerRuntime&&!apiKey&&
!adminAPIKey&&!workloadIdentity){throw new OpenAIError("Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_\
KEY` or `OPENAI_ADMIN_KEY` environment variable.")}if(!options.dangerouslyAllowBrowser&&isRunningInBrowserOrBrowserWorker()){throw new OpenAIError("It looks lik\
e you're running in a browser-like environment.\n\nThis is disabled by default, as it risks exposing your secret API credentials to attackers.\nIf you understand t\
he risks and have appropriate mitigations in place,\nyou can set the `dangerouslyAllowBrowser` option to `true`, e.g.,\n\nnew OpenAI({ apiKey, dangerouslyAllowBrow\
ser: true });\n\nhttps://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety\n")}this.baseURL=options.baseURL;__classPrivateFieldSet(this,_OpenAI_explicitDataResidency,
residencyBaseURL!==void 0||inheritedResidencySelection,"f");this.timeout=options.timeout??_a2.DEFAULT_TIMEOUT;this.logger=__classPrivateFieldGet(this,_OpenAI_instances,
"m",_OpenAI_sanitizeLogger).call(this,options.logger??console);const defaultLogLevel="warn";this.logLevel=defaultLogLevel;this.logLevel=parseLogLevel(options.logLevel,
"ClientOptions.logLevel",this)??parseLogLevel(readEnv("OPENAI_LOG"),"process.env['OPENAI_LOG']",this)??defaultLogLevel;this.fetchOptions=options.fetchOptions;this.
maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).call(this,options.maxRetries);this.fetch=options.fetch??getDefaultFetch();
__classPrivateFieldSet(this,_OpenAI_encoder,FallbackEncoder,"f");const customHeadersEnv=provider||credential?void 0:readEnv("OPENAI_CUSTOM_HEADERS");if(customHeadersEnv){
const parsed={};for(const line of customHeadersEnv.split("\n")){const colon=line.indexOf(":");if(colon>=0){parsed[line.substring(0,colon).trim()]=line.substring(
colon+1).trim()}}options.defaultHeaders=buildHeaders([parsed,options.defaultHeaders])}this._options=options;this._provider=providerRuntime;if(x509Identity){const authentication=new X509WorkloadIdentityAuth(
x509Identity,x509Transport,organization,project);this._workloadIdentityAuth=authentication;__classPrivateFieldSet(this,_OpenAI_x509Authentication,authentication,
"f");__classPrivateFieldSet(this,_OpenAI_x509Credential,credential,"f");__classPrivateFieldSet(this,_OpenAI_x509Fetch,authentication.fetch(),"f");this.fetch=__classPrivateFieldGet(
this,_OpenAI_x509Fetch,"f");markApprovedX509Client2(this)}else if(identity.legacy){this._workloadIdentityAuth=new WorkloadIdentityAuth(identity.legacy,this.fetch)}
this.apiKey=typeof apiKey==="string"?apiKey:null;this.adminAPIKey=adminAPIKey;this.organization=organization;this.project=project;this.webhookSecret=webhookSecret}withOptions(options){
const residencyBaseURL=resolveDataResidency(options);const x509Authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");const inheritedOptions={
...this._options,baseURL:this.baseURL,maxRetries:this.maxRetries,timeout:this.timeout,logger:this.logger,logLevel:this.logLevel,fetch:__classPrivateFieldGet(this,
_OpenAI_x509Authentication,"f")?void 0:this.fetch,fetchOptions:this.fetchOptions,apiKey:this._options.apiKey,adminAPIKey:this.adminAPIKey,workloadIdentity:x509Authentication?.
identitySnapshot()??this._options.workloadIdentity,x509Transport:this._options.x509Transport,organization:this.organization,project:this.project,webhookSecret:this.
webhookSecret};const{credential,provider}=prepareX509ClientClone(inheritedOptions,options,__classPrivateFieldGet(this,_OpenAI_x509Credential,"f"),x509Authentication!==
void 0);if(residencyBaseURL!==void 0){delete inheritedOptions.baseURL}const clientOptions={...inheritedOptions,...options,credential,provider,[inheritedDataResidencySelection]:__classPrivateFieldGet(
this,_OpenAI_explicitDataResidency,"f")&&residencyBaseURL===void 0&&!hasOwn(options,"baseURL")&&options.credential===void 0&&!provider};const client=new this.constructor(
clientOptions);if(provider&&new URL(client.baseURL).origin!==new URL(this.baseURL).origin){Object.assign(client._options,{defaultHeaders:options.defaultHeaders,
defaultQuery:options.defaultQuery,fetchOptions:options.fetchOptions,fetch:options.fetch});client.fetchOptions=options.fetchOptions;client.fetch=options.fetch??getDefaultFetch();
client.organization=options.organization??null;client.project=options.project??null}if(__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&__classPrivateFieldGet(
client,_OpenAI_x509Authentication,"f")&&this.baseURL===client.baseURL&&__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f").matches(__classPrivateFieldGet(
client,_OpenAI_x509Authentication,"f"))){client._workloadIdentityAuth=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");__classPrivateFieldSet(client,
_OpenAI_x509Authentication,__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f"),"f");__classPrivateFieldSet(client,_OpenAI_x509Fetch,__classPrivateFieldGet(
this,_OpenAI_x509Fetch,"f"),"f")}return client}defaultQuery(){return this._options.defaultQuery}_buildWebSocketHeaders(authHeaders,removedHeaders){const context=webSocketHeaderRemovals.
get(this);if(context?.baseHeaders){return mergeWebSocketAuthHeaders({headers:context.baseHeaders},authHeaders,context.removedHeaders??new Set).headers}const headers=buildHeaders(
[{"User-Agent":this.getUserAgent(),"OpenAI-Organization":this.organization,"OpenAI-Project":this.project},authHeaders,this._options.defaultHeaders]);headers.nulls.
forEach(name=>(removedHeaders??context?.removedHeaders)?.add(name));const result=Object.fromEntries(headers.values);if(context){context.baseHeaders={...result}}
return result}validateHeaders({values,nulls},schemes={bearerAuth:true,adminAPIKeyAuth:true}){if(values.get("authorization")||values.get("api-key")){return}if(nulls.
has("authorization")||nulls.has("api-key")){return}if(this._workloadIdentityAuth&&schemes.bearerAuth){return}throw new Error('Could not resolve authentication m\
ethod. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization" or "api-key" headers to be explicitly omitted')}async authHeaders(opts,schemes={
bearerAuth:true,adminAPIKeyAuth:true}){const authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")??this._workloadIdentityAuth;if(authentication instanceof
X509WorkloadIdentityAuth&&schemes.adminAPIKeyAuth&&this.adminAPIKey!==null){return await this.adminAPIKeyAuth(opts)}return buildHeaders([schemes.bearerAuth?await this.
bearerAuth(opts):null,schemes.adminAPIKeyAuth?await this.adminAPIKeyAuth(opts):null])}async bearerAuth(opts){const authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f")??this._workloadIdentityAuth;if(authentication){if(authentication instanceof X509WorkloadIdentityAuth){if(authentication===this._workloadIdentityAuth&&(this.
fetchWithAuth!==_a2.prototype.fetchWithAuth||this.fetchWithTimeout!==_a2.prototype.fetchWithTimeout)){throw new OpenAIError("X.509 workload identity does not su\
pport overridden fetch dispatch hooks.")}const snapshots=authentication.headerSnapshots();if(!X509WorkloadIdentityAuth.shouldAuthenticate(opts,snapshots.defaultHeaders,
snapshots.requestHeaders)){return void 0}}const token=authentication instanceof X509WorkloadIdentityAuth?await authentication.getToken(opts,{apiURL:authentication.
requestAPIURL(),...authentication.headerSnapshots(),...authentication.requestSnapshot(),signal:authentication.effectiveSignal(),...authentication.tenantSnapshot()}):
await authentication.getToken();return buildHeaders([{Authorization:`Bearer ${token}`}])}const{apiKey}=await resolveRealtimeAPIKey(this);if(apiKey==null){return void 0}
return buildHeaders([{Authorization:`Bearer ${apiKey}`}])}async adminAPIKeyAuth(opts){if(this.adminAPIKey==null){return void 0}return buildHeaders([{Authorization:`\
Bearer ${this.adminAPIKey}`}])}stringifyQuery(query){return stringifyQuery(query)}getUserAgent(){return`${this.constructor.name}/JS ${VERSION}`}defaultIdempotencyKey(){
return`stainless-node-retry-${uuid4()}`}makeStatusError(status,error,message,headers){const normalizedError=error&&typeof error==="object"&&error.error==null?{error}:
error;return APIError.generate(status,normalizedError,message,headers)}_hasApiKeyProvider(){return typeof this._options.apiKey==="function"}async _callApiKey(capture){
if(this._provider){capture?.(this.apiKey);return false}const apiKey=this._options.apiKey;if(typeof apiKey!=="function"){capture?.(this.apiKey);return false}const deferredCache=getDeferredRealtimeAPIKeyCache(
this);const invocation=++this._apiKeyInvocation;let token;try{token=await apiKey()}catch(err){if(err instanceof OpenAIError)throw err;throw new OpenAIError(`Fai\
led to get token from 'apiKey' function: ${err.message}`,{cause:err})}if(typeof token!=="string"||!token){throw new OpenAIError(`Expected 'apiKey' function argu\
ment to return a string but it returned ${token}`)}const resolvedToken=token;const commit=()=>{if(capture)validateCapturedAPIKey(this,resolvedToken);if(invocation<
this._lastCachedAPIKeyInvocation){return resolvedToken}this.apiKey=resolvedToken;const cached2=capture?this.apiKey:resolvedToken;this._lastCachedAPIKeyInvocation=
invocation;return cached2};if(deferredCache){deferredCache.providerKey=resolvedToken;deferredCache.commit=commit}const cached=deferredCache?validateCapturedAPIKey(
this,resolvedToken):commit();capture?.(cached);return true}buildURL(path2,query,defaultBaseURL){const baseURL=!__classPrivateFieldGet(this,_OpenAI_instances,"m",
_OpenAI_baseURLOverridden).call(this)&&defaultBaseURL||this.baseURL;let url;let baseQuery={};let baseParams;if(isAbsoluteURL(path2)){url=new URL(path2)}else if(baseURL.
includes("?")){const base=new URL(baseURL);baseParams=new URLSearchParams(base.search);baseQuery=Object.fromEntries(baseParams);base.search="";base.hash="";url=
new URL(base.toString()+(base.pathname.endsWith("/")&&path2.startsWith("/")?path2.slice(1):path2))}else{url=new URL(baseURL+(baseURL.endsWith("/")&&path2.startsWith(
"/")?path2.slice(1):path2))}const defaultQuery=this.defaultQuery();const pathQuery=Object.fromEntries(url.searchParams);let overridingQuery;if(!isEmptyObj(baseQuery)||
!isEmptyObj(defaultQuery)||!isEmptyObj(pathQuery)){overridingQuery={...pathQuery,...defaultQuery,...query};query={...baseQuery,...overridingQuery}}if(typeof query===
"object"&&query&&!Array.isArray(query)){url.search=this.stringifyQuery(query);if(baseParams&&overridingQuery){const seen=new Set;const repeated=new Set;for(const key of baseParams.
keys()){if(seen.has(key)&&!hasOwn(overridingQuery,key)){repeated.add(key)}seen.add(key)}if(repeated.size){const merged=new URLSearchParams;for(const[key,value]of url.
searchParams){if(!repeated.has(key))merged.append(key,value)}for(const[key,value]of baseParams){if(repeated.has(key))merged.append(key,value)}url.search=merged.
toString()}}}return url.toString()}async prepareOptions(options){}async prepareRequest(request,{url,options}){}get(path2,opts){return this.methodRequest("get",path2,
opts)}post(path2,opts){return this.methodRequest("post",path2,opts)}patch(path2,opts){return this.methodRequest("patch",path2,opts)}put(path2,opts){return this.
methodRequest("put",path2,opts)}delete(path2,opts){return this.methodRequest("delete",path2,opts)}methodRequest(method,path2,opts){return this.request(Promise.resolve(
opts).then(opts2=>{return{method,path:path2,...opts2}}))}request(options,remainingRetries=null){const authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f")??this._workloadIdentityAuth;const request=authentication instanceof X509WorkloadIdentityAuth?Promise.resolve(options).then(resolved=>authentication.runRequest(
()=>this.makeRequest(resolved,remainingRetries,void 0),this)):this.makeRequest(options,remainingRetries,void 0);return this.responsePromise(request)}responsePromise(request,parse=(client,props)=>this.
parseResponseWithTimeout(client,props)){const promise=new APIPromise(this,request,(client,props)=>{const resume=__classPrivateFieldGet(this,_OpenAI_responseAttempts,
"f").get(props.controller)?.continueRequest;return resume?resume(()=>parse(client,props)):parse(client,props)});promise.withResponse=async()=>{const data=await promise;
const{response}=await request;return{data,response,request_id:response.headers.get("x-request-id")}};promise._thenUnwrap=transform=>this.responsePromise(request,
async(client,props)=>addRequestID(transform(await parse(client,props),props),props.response));return promise}async parseResponseWithTimeout(client,props){if(props.
options.stream||props.options.__binaryResponse||props.response.status===204||props.response.headers.get("content-length")==="0"){return defaultParseResponse(client,
props)}while(true){const attempt=__classPrivateFieldGet(this,_OpenAI_responseAttempts,"f").get(props.controller);const timeout=attempt?.timeout??props.options.timeout??
this.timeout;const x509Authentication=attempt?.authentication;const callerSignal=x509Authentication?props.controller.signal:props.options.signal;const abortError=()=>x509Authentication&&
callerSignal?this._makeUserAbortError(callerSignal):new APIUserAbortError;let remaining;try{remaining=x509Authentication?.remainingTimeout(props.options,timeout)??
Math.max(0,props.startTime+timeout-Date.now())}catch(error){const cancellation=callerSignal?.aborted?abortError():void 0;props.controller.abort();void CancelReadableStream(
props.response.body).catch(()=>void 0);throw cancellation??error}let timer;let abortListener;let timedOut=false;try{if(callerSignal?.aborted&&attempt?.helperMethod!==
"runTools"){throw abortError()}const timeoutPromise=new Promise((_,reject)=>{timer=setTimeout(()=>{timedOut=true;props.controller.abort();reject(new APIConnectionTimeoutError)},
remaining);if(callerSignal){abortListener=()=>{if(!timedOut)reject(abortError())};callerSignal.addEventListener("abort",abortListener,{once:true})}});return await Promise.
race([defaultParseResponse(client,props),timeoutPromise])}catch(error){if(callerSignal?.aborted&&!timedOut){throw abortError()}if(!timedOut){if(x509Authentication&&
error instanceof SyntaxError){throw new SyntaxError("X.509 workload identity API response contains invalid JSON.")}if(x509Authentication&&!(error instanceof OpenAIError)){
throw new APIConnectionError({message:"X.509 workload identity API response body could not be read."})}throw error}const retriesRemaining=attempt?.retriesRemaining??
0;if(!retriesRemaining||attempt?.hasStreamingBody||props.options.__metadata?.["hasStreamingBody"]||void 0||typeof props.options.body==="object"&&props.options.body!==
null&&(Symbol.asyncIterator in props.options.body||Symbol.iterator in props.options.body&&"next"in props.options.body&&typeof props.options.body.next==="functio\
n")){throw new APIConnectionTimeoutError}if(timer!==void 0)clearTimeout(timer);if(abortListener)callerSignal?.removeEventListener("abort",abortListener);abortListener=
void 0;const next=await this.retryRequest(props.options,retriesRemaining,props.retryOfRequestLogID??props.requestLogID,void 0,props.requestSignal);Object.assign(
props,next)}finally{if(timer!==void 0)clearTimeout(timer);if(abortListener)callerSignal?.removeEventListener("abort",abortListener)}}}async readX509ResponseError(response,options,timeout,controller,authentication){
const deadline=new AbortController;const callerSignal=controller.signal;let timedOut=false;const cancel=()=>deadline.abort(callerSignal.reason);callerSignal.addEventListener(
"abort",cancel,{once:true});if(callerSignal.aborted){cancel()}try{const remaining=authentication.remainingTimeout(options,timeout);const expiration=authentication.
waitForRetry(remaining,deadline.signal).then(()=>{throw new APIConnectionTimeoutError});const body=await Promise.race([response.text().catch(()=>"X.509 workload\
 identity API response body could not be read."),expiration]);if(callerSignal.aborted){throw this._makeUserAbortError(callerSignal)}return body}catch(error){if(error instanceof
APIConnectionTimeoutError){timedOut=!callerSignal.aborted;controller.abort();void CancelReadableStream(response.body).catch(()=>void 0)}if(callerSignal.aborted&&
!timedOut){throw this._makeUserAbortError(callerSignal)}throw error}finally{callerSignal.removeEventListener("abort",cancel);deadline.abort()}}async makeRequest(optionsInput,retriesRemaining,retryOfRequestLogID){
const options=await optionsInput;const maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).call(this,options.maxRetries??this.
maxRetries);if(retriesRemaining==null){retriesRemaining=maxRetries}else{retriesRemaining=Math.min(__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).
call(this,retriesRemaining),maxRetries)}const x509Authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");x509Authentication?.beginRequestPreparation();
await this.prepareOptions(options);x509Authentication?.beginRequestPlanning();let built;try{const candidate=await this.buildRequest(options,{retryCount:maxRetries-
retriesRemaining});built={req:candidate.req,url:candidate.url,timeout:candidate.timeout};if(x509Authentication){validatePositiveInteger("timeout",built.timeout);
x509Authentication.authorizePlannedRequest(built.url,built.req,built.timeout);if(X509WorkloadIdentityAuth.isStreamingRequestBody(built.req.body)){options.__metadata=
{...options.__metadata,hasStreamingBody:true}}await this.prepareRequest(built.req,{url:built.url,options});await this._provider?.prepareRequest?.(built.req,{url:built.
url,options,timeout:built.timeout});x509Authentication.beginRequestPlanning();x509Authentication.authorizePlannedRequest(built.url,built.req,built.timeout,true);
if(X509WorkloadIdentityAuth.isStreamingRequestBody(built.req.body)){options.__metadata={...options.__metadata,hasStreamingBody:true}}const callerSignal2=x509Authentication.
requestSnapshot().signal;if(callerSignal2?.aborted||built.req.signal?.aborted){throw this._makeUserAbortError(callerSignal2?.aborted?callerSignal2:built.req.signal)}
x509Authentication.setEffectiveSignal(built.req.signal||callerSignal2?createRequestController(built.req.signal??callerSignal2,callerSignal2).signal:void 0);x509Authentication.
beginRequestNetwork();const security2=options.__security??{bearerAuth:true};const authenticationHeaders=await this.authHeaders(options,security2);const suppliedHeaders=x509Authentication.
headerSnapshots();const supplied=buildHeaders([suppliedHeaders.defaultHeaders,suppliedHeaders.requestHeaders]);for(const[name,value]of authenticationHeaders?.values??
[]){if(!supplied.nulls.has(name)&&!built.req.headers.has(name)){built.req.headers.set(name,value)}}this.validateHeaders(buildHeaders([supplied,built.req.headers]),
security2)}}catch(error){x509Authentication?.retireRequestBody();if(x509Authentication&&retriesRemaining&&!options.__metadata?.["hasStreamingBody"]&&X509WorkloadIdentityAuth.
isRetryableFailure(error)){return await this.retryRequest(options,retriesRemaining,retryOfRequestLogID??"x509-token-exchange",X509WorkloadIdentityAuth.retryHeaders(
error))}throw error}const{req,url}=built;const timeout=x509Authentication?Math.min(built.timeout,x509Authentication.requestSnapshot().timeout):built.timeout;x509Authentication?.
bindRequest(options,req,this.adminAPIKey);let hasStreamingBody=options.__metadata?.["hasStreamingBody"]===true;let providerAuthStartedAt;let providerAuthTimeout;
if(!x509Authentication){await this.prepareRequest(req,{url,options});if(this._provider?.timeoutIncludesAuth){providerAuthStartedAt={wallTime:Date.now(),monotonicTime:performance.
now()}}try{await this._provider?.prepareRequest?.(req,{url,options,timeout})}catch(error){if(!providerAuthStartedAt||!isProviderTimeoutError(error)){throw error}
providerAuthTimeout=error}}x509Authentication?.adoptRequestHeaders(req);if(x509Authentication&&X509WorkloadIdentityAuth.isStreamingRequestBody(req.body)){hasStreamingBody=
true}const requestLogID="log_"+(Math.random()*(1<<24)|0).toString(16).padStart(6,"0");const retryLogStr=retryOfRequestLogID===void 0?"":`, retryOf: ${retryOfRequestLogID}`;
const startTime=x509Authentication?.requestStartedAt(options)??providerAuthStartedAt?.wallTime??Date.now();if(this.logLevel==="debug"){const body=typeof req.body===
"string"?{type:"string",length:req.body.length}:req.body;loggerFor(this).debug(`[${requestLogID}] sending request`,formatRequestDetails({retryOfRequestLogID,method:options.
method,url,options:x509Authentication?{body,...x509Authentication.requestSnapshot()}:{...options,body},headers:req.headers}))}const callerSignal=x509Authentication?
x509Authentication.requestSnapshot().signal:options.signal;if(callerSignal?.aborted||req.signal?.aborted){throw this._makeUserAbortError(callerSignal?.aborted?callerSignal:
req.signal)}const security=options.__security??{bearerAuth:true};const controller=x509Authentication||this.fetchWithTimeout===_a2.prototype.fetchWithTimeout?createRequestController(
req.signal??(x509Authentication?callerSignal:void 0),x509Authentication?callerSignal:void 0):new AbortController;const remainingTimeout=x509Authentication?.remainingTimeout(
options,timeout)??(providerAuthStartedAt?timeout-(performance.now()-providerAuthStartedAt.monotonicTime):timeout);if(providerAuthStartedAt&&remainingTimeout<=0){
providerAuthTimeout??(providerAuthTimeout=new APIConnectionTimeoutError)}const fetchWithAuth=x509Authentication?_a2.prototype.fetchWithAuth:this.fetchWithAuth;x509Authentication?.
releaseRequestBody(req.body);const response=providerAuthTimeout??await fetchWithAuth.call(this,url,req,remainingTimeout,controller,security).catch(castToError);
const headersTime=Date.now();if(response instanceof globalThis.Error){const retryMessage=`retrying, ${retriesRemaining} attempts remaining`;if(callerSignal?.aborted||
req.signal?.aborted){throw this._makeUserAbortError(callerSignal?.aborted?callerSignal:req.signal)}const isTimeout=isAbortError(response)||/timed? ?out/i.test(String(
response)+("cause"in response?String(response.cause):""));if(retriesRemaining&&!hasStreamingBody&&(!x509Authentication||isTransientX509ConnectionError2(response))){
loggerFor(this).info(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} - ${retryMessage}`);loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout?
"timed out":"failed"} (${retryMessage})`,formatRequestDetails({retryOfRequestLogID,url,durationMs:headersTime-startTime,message:x509Authentication?"X.509 worklo\
ad identity API connection failed.":response.message}));return this.retryRequest(options,retriesRemaining,retryOfRequestLogID??requestLogID,void 0,req.signal)}const terminalMessage=hasStreamingBody?
"error; streaming body cannot be retried":"error; no more retries left";loggerFor(this).info(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} - ${terminalMessage}`);
loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} (${terminalMessage})`,formatRequestDetails({retryOfRequestLogID,url,durationMs:headersTime-
startTime,message:x509Authentication?"X.509 workload identity API connection failed.":response.message}));if(response instanceof OAuthError||response instanceof
SubjectTokenProviderError){throw response}if(isTimeout){const transportCause="cause"in response?response.cause:void 0;const isHeadersTimeout=typeof transportCause===
"object"&&transportCause!==null&&"code"in transportCause&&transportCause.code==="UND_ERR_HEADERS_TIMEOUT";const timeoutError=isHeadersTimeout?new APIConnectionTimeoutError(
{message:"Request timed out. Node.js fetch timed out waiting for response headers; configure a matching undici fetch and fetchOptions.dispatcher with an Agent w\
hose headersTimeout is at least the SDK timeout."}):new APIConnectionTimeoutError;if(x509Authentication){throw new APIConnectionTimeoutError}throw Object.assign(
timeoutError,{cause:response})}if(x509Authentication){throw new APIConnectionError({message:"X.509 workload identity API connection failed."})}throw new APIConnectionError(
{message:getConnectionErrorMessage(response),cause:response})}const specialHeaders=[...response.headers.entries()].filter(([name])=>name==="x-request-id").map(([
name,value])=>", "+name+": "+JSON.stringify(value)).join("");const responseInfo=`[${requestLogID}${retryLogStr}${specialHeaders}] ${req.method} ${redactURL(url)}\
 ${response.ok?"succeeded":"failed"} with status ${response.status} in ${headersTime-startTime}ms`;if(!response.ok){const rejectedX509Credential=response.status===
401&&x509Authentication&&security.bearerAuth&&x509Authentication.usedWorkloadToken(options);if(rejectedX509Credential){x509Authentication.invalidateToken()}if(response.
status===401&&(x509Authentication||this._workloadIdentityAuth)&&security.bearerAuth&&(!x509Authentication||x509Authentication.usedWorkloadToken(options))&&(!x509Authentication||
retriesRemaining>0)&&!hasStreamingBody&&!options.__metadata?.["workloadIdentityTokenRefreshed"]){if(x509Authentication){void CancelReadableStream(response.body).
catch(()=>void 0)}else{await CancelReadableStream(response.body);this._workloadIdentityAuth?.invalidateToken()}const replayOptions={...options,__metadata:{...options.
__metadata,workloadIdentityTokenRefreshed:true}};return this.makeRequest(replayOptions,x509Authentication?retriesRemaining-1:retriesRemaining,retryOfRequestLogID??
requestLogID)}const shouldRetry=rejectedX509Credential&&options.__metadata?.["workloadIdentityTokenRefreshed"]?false:await this.shouldRetry(response);if(retriesRemaining&&
shouldRetry&&!hasStreamingBody){const retryMessage2=`retrying, ${retriesRemaining} attempts remaining`;if(x509Authentication){void CancelReadableStream(response.
body).catch(()=>void 0)}else{await CancelReadableStream(response.body)}loggerFor(this).info(`${responseInfo} - ${retryMessage2}`);loggerFor(this).debug(`[${requestLogID}\
] response error (${retryMessage2})`,formatRequestDetails({retryOfRequestLogID,url:response.url,status:response.status,headers:response.headers,durationMs:headersTime-
startTime}));return this.retryRequest(options,retriesRemaining,retryOfRequestLogID??requestLogID,response.headers,req.signal)}const retryMessage=shouldRetry?hasStreamingBody?
`error; streaming body cannot be retried`:`error; no more retries left`:`error; not retryable`;loggerFor(this).info(`${responseInfo} - ${retryMessage}`);const errText=x509Authentication?
await this.readX509ResponseError(response,options,timeout,controller,x509Authentication):await response.text().catch(err2=>castToError(err2).message);const errJSON=safeJSON(
errText);const errMessage=errJSON?void 0:errText;loggerFor(this).debug(`[${requestLogID}] response error (${retryMessage})`,formatRequestDetails({retryOfRequestLogID,
url:response.url,status:response.status,headers:response.headers,message:errMessage,durationMs:Date.now()-startTime}));const err=this.makeStatusError(response.status,
errJSON,errMessage,response.headers);throw err}loggerFor(this).info(responseInfo);loggerFor(this).debug(`[${requestLogID}] response start`,formatRequestDetails(
{retryOfRequestLogID,url:response.url,status:response.status,headers:response.headers,durationMs:headersTime-startTime}));const continueRequest=x509Authentication?.
continuation();x509Authentication?.releaseRequestCredentials();__classPrivateFieldGet(this,_OpenAI_responseAttempts,"f").set(controller,{timeout,retriesRemaining,
hasStreamingBody,...x509Authentication?{authentication:x509Authentication}:{},helperMethod:options.__metadata?.["helperMethod"],...continueRequest?{continueRequest}:
{}});return{response,options,controller,requestSignal:req.signal,requestLogID,retryOfRequestLogID,startTime}}getAPIList(path2,Page2,opts){return this.requestAPIList(
Page2,opts&&"then"in opts?opts.then(opts2=>({method:"get",path:path2,...opts2})):{method:"get",path:path2,...opts})}requestAPIList(Page2,options){const authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f")??this._workloadIdentityAuth;const request=authentication instanceof X509WorkloadIdentityAuth?Promise.resolve(options).then(
resolved=>authentication.runRequest(()=>this.makeRequest(resolved,null,void 0),this)):this.makeRequest(options,null,void 0);const page=new PagePromise(this,request,
Page2);const guarded=this.responsePromise(request,async(client,props)=>{const body=await this.parseResponseWithTimeout(client,props);return new Page2(client,props.
response,body,props.options)});page.then=guarded.then.bind(guarded);page.catch=guarded.catch.bind(guarded);page.finally=guarded.finally.bind(guarded);page.withResponse=
guarded.withResponse.bind(guarded);page._thenUnwrap=guarded._thenUnwrap.bind(guarded);return page}async fetchWithAuth(url,init,timeout,controller,schemes={bearerAuth:true,
adminAPIKeyAuth:true}){if(this._workloadIdentityAuth&&!__classPrivateFieldGet(this,_OpenAI_x509Fetch,"f")&&schemes.bearerAuth){const headers=init.headers;const authHeader=headers.
get("Authorization");if(authHeader===`Bearer ${WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER}`){const token=await this._workloadIdentityAuth.getToken();headers.set("Aut\
horization",`Bearer ${token}`)}}const fetchWithTimeout=__classPrivateFieldGet(this,_OpenAI_x509Fetch,"f")?_a2.prototype.fetchWithTimeout:this.fetchWithTimeout;const response=await fetchWithTimeout.
call(this,url,init,timeout,controller);return response}async fetchWithTimeout(url,init,ms,controller){const{signal,method,...options}=init||{};const abort=this.
_makeAbort(controller);const composed=!!signal&&composedCallerSignals.get(controller)===signal;const cleanup=signal&&!composed?addRequestAbortListener(signal,abort,
controller.signal):void 0;const timeout=setTimeout(abort,ms);const isReadableBody=typeof options.body==="object"&&options.body!==null&&Symbol.asyncIterator in options.
body;const fetchOptions={signal:controller.signal,...isReadableBody?{duplex:"half"}:{},method:"GET",...options};if(method){fetchOptions.method=method.toUpperCase()}
try{const response=await(__classPrivateFieldGet(this,_OpenAI_x509Fetch,"f")??this.fetch).call(void 0,url,fetchOptions);if(cleanup){retainRequestAbortCallback(response.
body??response,abort,controller.signal)}return response}catch(err){cleanup?.();throw err}finally{clearTimeout(timeout)}}async shouldRetry(response){const shouldRetryHeader=response.
headers.get("x-should-retry");if(shouldRetryHeader==="true")return true;if(shouldRetryHeader==="false")return false;if(response.status===408)return true;if(response.
status===409)return true;if(response.status===429)return true;if(response.status>=500)return true;return false}async retryRequest(options,retriesRemaining,requestLogID,responseHeaders,requestSignal=options.
signal){let timeoutMillis;const retryAfterMillisHeader=responseHeaders?.get("retry-after-ms");if(retryAfterMillisHeader){const timeoutMs=parseFloat(retryAfterMillisHeader);
if(!Number.isNaN(timeoutMs)){timeoutMillis=timeoutMs}}const retryAfterHeader=responseHeaders?.get("retry-after");if(retryAfterHeader&&timeoutMillis===void 0){const timeoutSeconds=parseFloat(
retryAfterHeader);if(!Number.isNaN(timeoutSeconds)){timeoutMillis=timeoutSeconds*1e3}else{timeoutMillis=Date.parse(retryAfterHeader)-Date.now()}}if(timeoutMillis===
void 0||!Number.isFinite(timeoutMillis)||timeoutMillis<0||timeoutMillis>60*1e3){const maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).
call(this,options.maxRetries??this.maxRetries);timeoutMillis=this.calculateDefaultRetryTimeoutMillis(retriesRemaining,maxRetries)}const x509Authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f");if(x509Authentication){const remaining=x509Authentication.remainingTimeout(options,x509Authentication.requestSnapshot().timeout);
if(timeoutMillis>=remaining){throw new APIConnectionTimeoutError}}if(x509Authentication){await x509Authentication.waitForRetry(timeoutMillis,x509Authentication.
effectiveSignal())}else{const retrySignals=requestSignal===options.signal?[requestSignal]:[requestSignal,options.signal];try{await sleep(timeoutMillis,...retrySignals)}catch(error){
const abortedSignal=retrySignals.find(signal=>signal?.aborted);if(abortedSignal){throw this._makeUserAbortError(abortedSignal)}throw error}}return this.makeRequest(
options,retriesRemaining-1,requestLogID)}calculateDefaultRetryTimeoutMillis(retriesRemaining,maxRetries){const initialRetryDelay=.5;const maxRetryDelay=8;const numRetries=maxRetries-
retriesRemaining;const sleepSeconds=Math.min(initialRetryDelay*Math.pow(2,numRetries),maxRetryDelay);const jitter=1-Math.random()*.25;return sleepSeconds*jitter*
1e3}async buildRequest(inputOptions,{retryCount=0}={}){if(__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f").inRequest(this)){const authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");return await authentication.runRequest(async()=>{const built=await _a2.
prototype.buildRequest.call(this,inputOptions,{retryCount});authentication.releaseRequestBody(built.req.body);return built},this)}const options={...inputOptions};
const x509Authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");const x509Tenant=x509Authentication?.snapshotTenant(this.organization,this.
project);const x509Headers=x509Authentication?.snapshotHeaders(this._options.defaultHeaders,options.headers);if(x509Headers){options.headers=x509Headers.requestHeaders}
const x509ClientFetchOptions=x509Authentication?snapshotX509RequestOptions(this.fetchOptions):void 0;const x509RequestFetchOptions=x509Authentication?snapshotX509RequestOptions(
options.fetchOptions):void 0;const{method,path:path2,query,defaultBaseURL}=options;const url=this.buildURL(path2,query,defaultBaseURL);x509Authentication?.snapshotAPIURL(
url);const explicitTimeout="timeout"in options;if(explicitTimeout)validatePositiveInteger("timeout",options.timeout);options.timeout=options.timeout??this.timeout;
if(x509Authentication&&x509RequestFetchOptions){x509Authentication.snapshotRequest(options.signal,options.timeout,x509RequestFetchOptions)}if(x509Authentication){
const snapshot=x509Authentication.requestSnapshot();options.timeout=snapshot.timeout;if(snapshot.signal===void 0){delete options.signal}else{options.signal=snapshot.
signal}}const authenticationHeaders=this._provider||x509Authentication?void 0:await this.authHeaders(inputOptions,inputOptions.__security??{bearerAuth:true});if(options.
__metadata?.["finalizeMultipart"]===true&&hasUploadableValue(options.body)){const multipartHeaders=buildHeaders([options.headers]);multipartHeaders.values.delete(
"content-type");multipartHeaders.nulls.delete("content-type");const finalized=await maybeMultipartFormRequestOptions({...options,headers:multipartHeaders},this,
options.__metadata?.["preserveMultipartFilenames"]===true?{stripFilenames:false}:void 0);inputOptions.body=options.body=finalized.body;options.headers=finalized.
headers;inputOptions.__metadata=options.__metadata={...finalized.__metadata,finalizedMultipart:{body:finalized.body,contentType:buildHeaders([finalized.headers]).
values.get("content-type")}}}if(options.__metadata?.["streamFromBody"]===true){finalizeStreamingFormRequestOptions(options);inputOptions.stream=options.stream}const isRawJSON=JSON.
isRawJSON;let jsonRoot;let jsonRootVisited=false;let jsonStream=false;let jsonSerialized=false;const stopObserving=options.__metadata?.["streamFromBody"]===true&&
typeof options.body==="object"&&options.body!==null?observeJSONRequestBody(options.body,{value(holder,key,value){if(!jsonRootVisited){jsonRootVisited=true;jsonRoot=
value}else if(holder===jsonRoot&&key==="stream"){jsonStream=value===true;if(isRawJSON?.(value)){jsonStream=value.rawJSON==="true"}else if(value!==null&&typeof value===
"object"){try{jsonStream=Boolean.prototype.valueOf.call(value)}catch{}}}return void 0},complete(){jsonSerialized=true}}):void 0;let encodedBody;try{encodedBody=
this.buildBody({options})}finally{stopObserving?.()}const{bodyHeaders,body,isStreamingBody}=encodedBody;const captureResponseParser=options.__metadata?.["captur\
eResponseParser"];if(typeof captureResponseParser==="function"){captureResponseParser(options)}if(options.__metadata?.["streamFromBody"]===true){if(body instanceof
FormData){inputOptions.stream=options.stream=body.get("stream")==="true"}else if(jsonSerialized&&jsonRoot!==null&&typeof jsonRoot==="object"&&!Array.isArray(jsonRoot)&&
!isRawJSON?.(jsonRoot)){inputOptions.stream=options.stream=jsonStream}}if(isStreamingBody){inputOptions.__metadata={...inputOptions.__metadata,hasStreamingBody:true};
x509Authentication?.ownRequestBody(body,options.body)}let finalizedContentType;const finalizedMultipart=options.__metadata?.["finalizedMultipart"];if(typeof finalizedMultipart===
"object"&&finalizedMultipart!==null&&"body"in finalizedMultipart&&"contentType"in finalizedMultipart){const{body:multipartBody,contentType}=finalizedMultipart;if(multipartBody===
body){if(typeof contentType==="string"){finalizedContentType=contentType}else if(contentType===null){finalizedContentType=null}}}const reqHeaders=await this.buildHeaders(
{options:inputOptions,method,bodyHeaders,authenticationHeaders,retryCount,x509Headers,x509Timeout:explicitTimeout?options.timeout:void 0,x509Tenant});if(finalizedContentType===
null)reqHeaders.delete("content-type");else if(finalizedContentType!==void 0)reqHeaders.set("content-type",finalizedContentType);const req={method,headers:reqHeaders,
...options.signal&&{signal:options.signal},...void 0,...body&&{body},...(x509Authentication?x509ClientFetchOptions:this.fetchOptions)??{},...(x509Authentication?
x509RequestFetchOptions:options.fetchOptions)??{}};return{req,url,timeout:options.timeout}}async buildHeaders({options,method,bodyHeaders,authenticationHeaders,
retryCount,x509Headers,x509Timeout,x509Tenant}){let idempotencyHeaders={};if(this.idempotencyHeader&&method!=="get"){if(!options.idempotencyKey)options.idempotencyKey=
this.defaultIdempotencyKey();idempotencyHeaders[this.idempotencyHeader]=options.idempotencyKey}const helperMethod=options.__metadata?.["helperMethod"];const timeout=x509Headers?
x509Timeout:options.timeout;const headers=buildHeaders([idempotencyHeaders,{Accept:"application/json",...!isRunningInBrowserOrBrowserWorker()?{"User-Agent":this.
getUserAgent()}:void 0,"X-Stainless-Retry-Count":String(retryCount),...timeout?{"X-Stainless-Timeout":String(Math.trunc(timeout/1e3))}:{},...getPlatformHeaders(),
...typeof helperMethod==="string"?{"X-Stainless-Helper-Method":helperMethod}:{},"OpenAI-Organization":x509Tenant?x509Tenant.organization:this.organization,"Open\
AI-Project":x509Tenant?x509Tenant.project:this.project},__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f").isPlanningRequest()?await this.authHeaders(options,options.__security??{bearerAuth:true}):authenticationHeaders,x509Headers?.defaultHeaders??this._options.
defaultHeaders,bodyHeaders,x509Headers?.requestHeaders??options.headers]);if(!this._provider&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")?.isPlanningRequest()){
this.validateHeaders(headers,options.__security??{bearerAuth:true})}return headers.values}_makeAbort(controller){return()=>controller.abort()}_makeUserAbortError(signal){
const error=new APIUserAbortError;Object.defineProperty(error,"cause",{value:signal.reason,writable:true,configurable:true});return error}buildBody({options}){const{
body,headers:rawHeaders}=options;if(!body){if(body===void 0&&"body"in options){return{...__classPrivateFieldGet(this,_OpenAI_encoder,"f").call(this,{body,headers:buildHeaders(
[rawHeaders])}),isStreamingBody:false}}return{bodyHeaders:void 0,body:void 0,isStreamingBody:false}}const headers=buildHeaders([rawHeaders]);const isReadableStream2=false;
const isRetryableBody=!isReadableStream2&&(typeof body==="string"||body instanceof ArrayBuffer||ArrayBuffer.isView(body)||typeof globalThis.Blob!=="undefined"&&
body instanceof globalThis.Blob||body instanceof URLSearchParams||body instanceof FormData);if(ArrayBuffer.isView(body)||body instanceof ArrayBuffer||body instanceof
DataView||typeof body==="string"&&headers.values.has("content-type")||globalThis.Blob&&body instanceof globalThis.Blob||body instanceof FormData||body instanceof
URLSearchParams||isReadableStream2){return{bodyHeaders:void 0,body,isStreamingBody:!isRetryableBody}}else if(typeof body==="object"&&(Symbol.asyncIterator in body||
Symbol.iterator in body&&"next"in body&&typeof body.next==="function")){return{bodyHeaders:void 0,body:ReadableStreamFrom(body),isStreamingBody:true}}else if(typeof body===
"object"&&headers.values.get("content-type")==="application/x-www-form-urlencoded"){return{bodyHeaders:{"content-type":"application/x-www-form-urlencoded"},body:this.
stringifyQuery(body),isStreamingBody:false}}else{return{...__classPrivateFieldGet(this,_OpenAI_encoder,"f").call(this,{body,headers}),isStreamingBody:false}}}};
_a2=OpenAI,_OpenAI_encoder=new WeakMap,_OpenAI_x509Authentication=new WeakMap,_OpenAI_x509Credential=new WeakMap,_OpenAI_x509Fetch=new WeakMap,_OpenAI_explicitDataResidency=
new WeakMap,_OpenAI_responseAttempts=new WeakMap,_OpenAI_instances=new WeakSet,_OpenAI_baseURLOverridden=function _OpenAI_baseURLOverridden2(){return __classPrivateFieldGet(
this,_OpenAI_explicitDataResidency,"f")||this._provider!==void 0||this.baseURL!=="https://api.openai.com/v1"},_OpenAI_normalizeRetries=function _OpenAI_normalizeRetries2(value){
return typeof value==="number"&&Number.isSafeInteger(value)&&value>=0?value:2},_OpenAI_isSensitiveLogKey=function _OpenAI_isSensitiveLogKey2(key){const normalized=key.
replace(/[^a-z0-9]/gi,"").toLowerCase();if(/authorization|authentication|cookie|session|signature|assertion|connectionstring|devicecode|codeverifier|accountkey|mtlskey|proxyauth|^(?:auth|key|sig|sas|jwt|bearer|pfx|p12)$|(?:sid|token|secret|password|passwd|pwd|credential|passphrase|apikey|accesskey|privatekey|username)s?$/.
test(normalized)){return true}const prefix=/api|access|secret|private|security|refresh|id|bearer|aws|azure|openai|admin|client|proxy|auth/.exec(normalized);return prefix!==
null&&/key|token|secret|password|passwd|pwd|credential|auth/.test(normalized.slice(prefix.index+prefix[0].length))},_OpenAI_sanitizeLogValue=function _OpenAI_sanitizeLogValue2(value,seen){
const maxDepth=64;const maxValues=4096;const redactString=entry=>entry.replace(/(\/\/)([^/\s?#]*@)(?=[^/\s?#]+)/g,"$1[REDACTED]@").replace(/(^|[\s/])([^/\s]+)/g,
(match,prefix,token)=>{const start=prefix==="/"?token.search(/[=(]/)+1:0;if(prefix==="/"&&start===0)return match;const colon=token.indexOf(":",start+1);let at=token.
length-2;while(at>=0&&(token[at]!=="@"||token[at+1]==="@"))at--;return colon>=0&&at>colon?`${prefix}${token.slice(0,start)}[REDACTED]${token.slice(at)}`:match}).
replace(/(^|[\s,;])([a-z][a-z0-9_-]*)(\s*:\s*)([^\r\n,;]+)/gi,(match,prefix,key,separator)=>__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).
call(this,key)?`${prefix}${key}${separator}[REDACTED]`:match).replace(/(^|[?&#;])([^=&;\s?#/]+)=([^&;\s#]+)/g,(match,separator,key)=>{let decoded=key;try{decoded=
globalThis.decodeURIComponent(key)}catch{}return __classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,decoded)?`${separator}${key}\
=[REDACTED]`:match});const getLogString=entry=>{try{return globalThis.String.prototype.valueOf.call(entry)}catch{return void 0}};const isSensitiveLogLabel=entry=>{
const label=getLogString(entry);if(label!==void 0)return __classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,label);try{return entry instanceof
globalThis.String}catch{return true}};const pending=[];const pendingMaps=[];let sanitizedValue;const getOwnLogDescriptor=(entry,key)=>{try{return{descriptor:globalThis.
Object.getOwnPropertyDescriptor(entry,key),failed:false}}catch{return{descriptor:void 0,failed:true}}};const enqueue=(entry,depth,assign)=>{if(depth>maxDepth||pending.
length>=maxValues){assign("[REDACTED]");return}pending.push({value:entry,depth,assign})};enqueue(value,0,entry=>{sanitizedValue=entry});for(let cursor=0;cursor<
pending.length;cursor+=1){const{value:current,depth,assign}=pending[cursor];if(typeof current==="string"){assign(redactString(current));continue}if(typeof current===
"function"||typeof current==="symbol"){assign("[REDACTED]");continue}if(typeof current!=="object"||current===null){assign(current);continue}const previous=seen.
get(current);if(previous!==void 0){assign(previous);continue}try{const boxedString=getLogString(current);if(boxedString!==void 0){const sanitized2=new globalThis.
String(redactString(boxedString));seen.set(current,sanitized2);assign(sanitized2);continue}if(current instanceof globalThis.String){seen.set(current,"[REDACTED]");
assign("[REDACTED]");continue}const RuntimeHeaders=globalThis.Headers;if(typeof RuntimeHeaders==="function"&&current instanceof RuntimeHeaders){const sanitized2=new RuntimeHeaders;
seen.set(current,sanitized2);assign(sanitized2);RuntimeHeaders.prototype.forEach.call(current,(entry,key)=>{sanitized2.set(key,__classPrivateFieldGet(this,_OpenAI_instances,
"m",_OpenAI_isSensitiveLogKey).call(this,key)?"[REDACTED]":redactString(entry))});continue}if(current instanceof URL){const sanitized2=new URL(URL.prototype.toString.
call(current));seen.set(current,sanitized2);assign(sanitized2);if(sanitized2.username)sanitized2.username="[REDACTED]";if(sanitized2.password)sanitized2.password=
"[REDACTED]";for(const[key]of sanitized2.searchParams){if(__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,key))sanitized2.
searchParams.set(key,"[REDACTED]")}if(sanitized2.hash)sanitized2.hash=redactString(sanitized2.hash);continue}if(Array.isArray(current)){const lengthDescriptor=getOwnLogDescriptor(
current,"length");if(lengthDescriptor.failed||!lengthDescriptor.descriptor||!("value"in lengthDescriptor.descriptor)||typeof lengthDescriptor.descriptor.value!==
"number"){seen.set(current,"[REDACTED]");assign("[REDACTED]");continue}const sanitized2=[];seen.set(current,sanitized2);assign(sanitized2);const limit2=Math.min(
lengthDescriptor.descriptor.value,maxValues);const firstDescriptor=getOwnLogDescriptor(current,"0");const firstKey=!firstDescriptor.failed&&firstDescriptor.descriptor&&
"value"in firstDescriptor.descriptor?firstDescriptor.descriptor.value:void 0;for(let index=0;index<limit2;index+=1){const property=index===0?firstDescriptor:getOwnLogDescriptor(
current,`${index}`);if(property.failed){sanitized2[index]="[REDACTED]";continue}const descriptor=property.descriptor;if(!descriptor?.enumerable)continue;if(index===
1&&(firstDescriptor.failed||firstDescriptor.descriptor&&!("value"in firstDescriptor.descriptor)||isSensitiveLogLabel(firstKey))){sanitized2[index]="[REDACTED]";
continue}if(!("value"in descriptor)){sanitized2[index]="[REDACTED]";continue}enqueue(descriptor.value,depth+1,entry=>{sanitized2[index]=entry})}sanitized2.length=
limit2;if(lengthDescriptor.descriptor.value>limit2)sanitized2[limit2]="[REDACTED]";continue}if(current instanceof globalThis.Map){const sanitized2=new globalThis.
Map;const entries=[];pendingMaps.push({map:sanitized2,entries});seen.set(current,sanitized2);assign(sanitized2);globalThis.Map.prototype.forEach.call(current,(entry,key)=>{
const pair=["[REDACTED]","[REDACTED]"];entries.push(pair);enqueue(key,depth+1,safeKey=>{if(typeof safeKey!=="function"&&typeof safeKey!=="symbol"&&!(typeof key===
"object"&&key!==null&&safeKey===key)){pair[0]=safeKey}});if(isSensitiveLogLabel(key)){return}enqueue(entry,depth+1,safeEntry=>{pair[1]=safeEntry})});continue}if(current instanceof
globalThis.Set){const sanitized2=new globalThis.Set;seen.set(current,sanitized2);assign(sanitized2);globalThis.Set.prototype.forEach.call(current,entry=>{enqueue(
entry,depth+1,safeEntry=>{sanitized2.add(safeEntry)})});continue}if(current instanceof globalThis.Date){assign(new globalThis.Date(globalThis.Date.prototype.getTime.
call(current)));continue}const RuntimeReadableStream=void 0;if(typeof RuntimeReadableStream==="function"&&current instanceof RuntimeReadableStream||current instanceof
globalThis.ArrayBuffer||globalThis.ArrayBuffer.isView(current)){seen.set(current,"[REDACTED]");assign("[REDACTED]");continue}let keys;try{keys=globalThis.Reflect.
ownKeys(current)}catch{seen.set(current,"[REDACTED]");assign("[REDACTED]");continue}const sanitized={};seen.set(current,sanitized);assign(sanitized);for(const key of keys){
if(typeof key!=="string")continue;const property=getOwnLogDescriptor(current,key);if(property.failed){sanitized[key]="[REDACTED]";continue}const descriptor=property.
descriptor;if(!descriptor?.enumerable)continue;if(__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,key)){sanitized[key]="[\
REDACTED]";continue}if(!("value"in descriptor)){sanitized[key]="[REDACTED]";continue}enqueue(descriptor.value,depth+1,safeEntry=>{sanitized[key]=safeEntry})}}catch{
seen.set(current,"[REDACTED]");assign("[REDACTED]")}}for(const{map,entries}of pendingMaps){for(const[key,entry]of entries)map.set(key,entry)}return sanitizedValue},
_OpenAI_sanitizeLogger=function _OpenAI_sanitizeLogger2(logger){if(__classPrivateFieldGet(_a2,_a2,"f",_OpenAI_sanitizedLoggers).has(logger))return logger;const sanitized=new globalThis.
Proxy(Object.create(null),{get:(_facade,property)=>{const value=globalThis.Reflect.get(logger,property,logger);if(typeof value!=="function")return value;if(typeof property!==
"string"||!["debug","info","warn","error","trace","log"].includes(property)){return value.bind(logger)}return(...args)=>{const seen=new WeakMap;return globalThis.
Reflect.apply(value,logger,args.map(entry=>__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_sanitizeLogValue).call(this,entry,seen)))}},set:(_facade,property,value)=>globalThis.
Reflect.set(logger,property,value,logger)});__classPrivateFieldGet(_a2,_a2,"f",_OpenAI_sanitizedLoggers).add(sanitized);return sanitized};_OpenAI_sanitizedLoggers=
{value:new globalThis.WeakSet};OpenAI.OpenAI=_a2;OpenAI.DEFAULT_TIMEOUT=6e5;OpenAI.OpenAIError=OpenAIError;OpenAI.APIError=APIError;OpenAI.APIConnectionError=APIConnectionError;
OpenAI.APIConnectionTimeoutError=APIConnectionTimeoutError;OpenAI.APIUserAbortError=APIUserAbortError;OpenAI.NotFoundError=NotFoundError;OpenAI.ConflictError=ConflictError;
OpenAI.RateLimitError=RateLimitError;OpenAI.BadRequestError=BadRequestError;OpenAI.AuthenticationError=AuthenticationError;OpenAI.InternalServerError=InternalServerError;
OpenAI.PermissionDeniedError=PermissionDeniedError;OpenAI.UnprocessableEntityError=UnprocessableEntityError;OpenAI.InvalidWebhookSignatureError=InvalidWebhookSignatureError;
OpenAI.toFile=toFile;OpenAI.toStreamingFile=toStreamingFile;OpenAI.Decisions=Decisions;OpenAI.Completions=Completions2;OpenAI.Chat=Chat;OpenAI.Embeddings=Embeddings;
OpenAI.Files=Files3;OpenAI.Images=Images;OpenAI.ContentProvenanceChecks=ContentProvenanceChecks;OpenAI.Audio=Audio;OpenAI.Moderations=Moderations;OpenAI.Models=
Models;OpenAI.FineTuning=FineTuning;OpenAI.Graders=Graders2;OpenAI.VectorStores=VectorStores;OpenAI.Safety=Safety;OpenAI.Webhooks=Webhooks;OpenAI.Beta=Beta;OpenAI.
Batches=Batches;OpenAI.Uploads=Uploads;OpenAI.Admin=Admin;OpenAI.Responses=Responses2;OpenAI.Live=Live;OpenAI.Realtime=Realtime2;OpenAI.Conversations=Conversations;
OpenAI.Evals=Evals;OpenAI.Containers=Containers;OpenAI.Skills=Skills;OpenAI.Videos=Videos;OpenAI.ConversationCursorPage=ConversationCursorPage;OpenAI.CursorPage=
CursorPage;OpenAI.NextCursorPage=NextCursorPage;OpenAI.Page=Page;OpenAI.TokenPage=TokenPage;var composedCallerSignals=new WeakMap;function createRequestController(callerSignal,originalSignal){
const controller=new AbortController;if(!callerSignal)return controller;const nativeAbortSignal=globalThis.AbortSignal;if(typeof nativeAbortSignal?.any!=="funct\
ion"||!(callerSignal instanceof nativeAbortSignal)){return controller}try{const signals=[controller.signal,callerSignal];if(originalSignal&&originalSignal!==callerSignal){
signals.push(originalSignal)}const composed=nativeAbortSignal.any(signals);Object.defineProperty(controller,"signal",{value:composed,configurable:true});composedCallerSignals.
set(controller,callerSignal)}catch{}return controller}function getConnectionErrorMessage(error){if(isUndiciDispatcherVersionMismatchError(error)){return`Connect\
ion error. This may be caused by passing an undici dispatcher, such as ProxyAgent, that is incompatible with the fetch implementation. If you are using undici's\
 ProxyAgent, pass the fetch implementation from the same undici package: import { fetch, ProxyAgent } from 'undici'; new OpenAI({ fetch, fetchOptions: { dispatc\
her: new ProxyAgent(...) } });`}return void 0}function isUndiciDispatcherVersionMismatchError(error){let current=error;for(let i=0;i<8&&current&&typeof current===
"object";i++){const err=current;if(err.code==="UND_ERR_INVALID_ARG"&&typeof err.message==="string"&&err.message.includes("invalid onRequestStart method")){return true}
current=err.cause}return false}init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();var _a3;_a3=brand_privateBedrockClient;0&&(module.exports={APIError,OpenAI});
