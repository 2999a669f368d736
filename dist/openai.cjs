const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);function u(t){return Symbol.iterator in t}function s(t){if(!c.test(t))throw new TypeError(`no name of a header: ${t}`);return t.toLowerCase()}function a(t){let e=String(
t).replace(l,"");if(!h.test(e))throw new TypeError("no value of a header: it has other than bytes of one line");return e}var c,l,h,Headers,FormData,init_client_globals=__esm(
{"lib/adapters/models/client-globals.js"(){"use strict";c=/^[\w!#$%&'*+\-.^`|~]+$/,l=/^[\t\n\r ]+|[\t\n\r ]+$/g,h=/^[^\0\n\r\u0100-\uffff]*$/,Headers=class{#e=new Map;constructor(e=[]){
if(Object(e)!==e)throw new TypeError("headers are made of pairs or of an object");for(let r of u(e)?e:Object.entries(e)){let[o,n,...i]=r;if(o===void 0||n===void 0||
i.length>0)throw new TypeError("a header is a name and a value");this.append(o,n)}}append(e,r){let o=this.get(e),n=a(r);this.#e.set(s(e),o===null?n:`${o}, ${n}`)}set(e,r){
this.#e.set(s(e),a(r))}get(e){return this.#e.get(s(e))??null}has(e){return this.#e.has(s(e))}delete(e){this.#e.delete(s(e))}entries(){return[...this.#e].sort(([
e],[r])=>e<r?-1:1).values()}*keys(){for(let[e]of this.entries())yield e}*values(){for(let[,e]of this.entries())yield e}[Symbol.iterator](){return this.entries()}forEach(e,r){
for(let[o,n]of this.entries())e.call(r,n,o,this)}},FormData=class{constructor(){return new globalThis.FormData}static[Symbol.hasInstance](e){return Object.prototype.
toString.call(e)==="[object FormData]"}}}});var require_x509_transport_state=__commonJS({"node_modules/openai/internal/auth/x509-transport-state.js"(exports2,module2){"use strict";init_client_globals();if(typeof module2<
"u"&&module2!==globalThis.module&&typeof exports2<"u"&&module2.exports===exports2){Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.findX509Credential=
exports2.rememberX509Credential=exports2.findX509OAuthError=exports2.rememberX509OAuthError=exports2.isApprovedX509Client=exports2.markApprovedX509Client=exports2.
isRetryableX509IssuerError=exports2.markRetryableX509IssuerError=exports2.isTransientX509ConnectionError=exports2.markTransientX509ConnectionError=exports2.rememberRegisteredX509Transport=
exports2.findRegisteredX509Transport=void 0;let registeredX509Transports2=new WeakMap,transientX509ConnectionErrors2=new WeakSet,retryableX509IssuerErrors2=new WeakSet,
approvedX509Clients2=new WeakSet,approvedX509OAuthErrors2=new WeakMap,approvedX509Credentials2=new WeakMap;exports2.findRegisteredX509Transport=WeakMap.prototype.
get.bind(registeredX509Transports2),exports2.rememberRegisteredX509Transport=WeakMap.prototype.set.bind(registeredX509Transports2),exports2.markTransientX509ConnectionError=
WeakSet.prototype.add.bind(transientX509ConnectionErrors2),exports2.isTransientX509ConnectionError=WeakSet.prototype.has.bind(transientX509ConnectionErrors2),exports2.
markRetryableX509IssuerError=WeakSet.prototype.add.bind(retryableX509IssuerErrors2),exports2.isRetryableX509IssuerError=WeakSet.prototype.has.bind(retryableX509IssuerErrors2),
exports2.markApprovedX509Client=WeakSet.prototype.add.bind(approvedX509Clients2),exports2.isApprovedX509Client=WeakSet.prototype.has.bind(approvedX509Clients2),
exports2.rememberX509OAuthError=WeakMap.prototype.set.bind(approvedX509OAuthErrors2),exports2.findX509OAuthError=WeakMap.prototype.get.bind(approvedX509OAuthErrors2),
exports2.rememberX509Credential=WeakMap.prototype.set.bind(approvedX509Credentials2),exports2.findX509Credential=WeakMap.prototype.get.bind(approvedX509Credentials2)}}});var stdin_exports={};__export(stdin_exports,{APIError:()=>APIError,OpenAI:()=>OpenAI});module.exports=__toCommonJS(stdin_exports);init_client_globals();init_client_globals();init_client_globals();init_client_globals();function __classPrivateFieldSet(receiver,state2,value,kind,f){if(kind==="m")throw new TypeError("Private method is not writable");if(kind===
"a"&&!f)throw new TypeError("Private accessor was defined without a setter");if(typeof state2=="function"?receiver!==state2||!f:!state2.has(receiver))throw new TypeError(
"Cannot write private member to an object whose class did not declare it");return kind==="a"?f.call(receiver,value):f?f.value=value:state2.set(receiver,value),value}
function __classPrivateFieldGet(receiver,state2,kind,f){if(kind==="a"&&!f)throw new TypeError("Private accessor was defined without a getter");if(typeof state2==
"function"?receiver!==state2||!f:!state2.has(receiver))throw new TypeError("Cannot read private member from an object whose class did not declare it");return kind===
"m"?f:kind==="a"?f.call(receiver):f?f.value:state2.get(receiver)}init_client_globals();var uuid4=function(){let{crypto}=globalThis;if(crypto?.randomUUID)return uuid4=crypto.randomUUID.bind(crypto),crypto.randomUUID();let u8=new Uint8Array(
1),randomByte=crypto?()=>crypto.getRandomValues(u8)[0]:()=>Math.random()*255&255;return"10000000-1000-4000-8000-100000000000".replace(/[018]/g,c2=>(+c2^randomByte()&
15>>+c2/4).toString(16))};init_client_globals();init_client_globals();init_client_globals();function isAbortError(err){return typeof err=="object"&&err!==null&&("name"in err&&err.name==="AbortError"||"message"in err&&String(err.message).
includes("FetchRequestCanceledException"))}var castToError=err=>{if(err instanceof Error)return err;if(typeof err=="object"&&err!==null){try{if(Object.prototype.
toString.call(err)==="[object Error]"){let hasCause="cause"in err,error=new Error(err.message,hasCause?{cause:err.cause}:{});return err.stack&&(error.stack=err.
stack),hasCause&&!Object.prototype.hasOwnProperty.call(error,"cause")&&(error.cause=err.cause),err.name&&(error.name=err.name),error}}catch{}try{return new Error(
JSON.stringify(err))}catch{}}return new Error(err)};var OpenAIError=class extends Error{},APIError=class _APIError extends OpenAIError{constructor(status,error,message,headers){super(`${_APIError.makeMessage(status,
error,message)}`),this.status=status,this.headers=headers,this.requestID=headers?.get("x-request-id"),this.error=error;let data=error;this.code=data?.code,this.
param=data?.param,this.type=data?.type}static makeMessage(status,error,message){let msg=error?.message?typeof error.message=="string"?error.message:JSON.stringify(
error.message):error?JSON.stringify(error):message;return status&&msg?`${status} ${msg}`:status?`${status} status code (no body)`:msg||"(no status code or body)"}static generate(status,errorResponse,message,headers){
if(!status||!headers)return new APIConnectionError({message,cause:castToError(errorResponse)});let error=errorResponse?.error;return status===400?new BadRequestError(
status,error,message,headers):status===401?new AuthenticationError(status,error,message,headers):status===403?new PermissionDeniedError(status,error,message,headers):
status===404?new NotFoundError(status,error,message,headers):status===409?new ConflictError(status,error,message,headers):status===422?new UnprocessableEntityError(
status,error,message,headers):status===429?new RateLimitError(status,error,message,headers):status>=500?new InternalServerError(status,error,message,headers):new _APIError(
status,error,message,headers)}},APIUserAbortError=class extends APIError{constructor({message}={}){super(void 0,void 0,message||"Request was aborted.",void 0)}},
APIConnectionError=class extends APIError{constructor({message,cause}){super(void 0,void 0,message||"Connection error.",void 0),cause&&(this.cause=cause)}},APIConnectionTimeoutError=class extends APIConnectionError{constructor({
message}={}){super({message:message??"Request timed out."})}},BadRequestError=class extends APIError{},AuthenticationError=class extends APIError{},PermissionDeniedError=class extends APIError{},
NotFoundError=class extends APIError{},ConflictError=class extends APIError{},UnprocessableEntityError=class extends APIError{},RateLimitError=class extends APIError{},
InternalServerError=class extends APIError{};var InvalidWebhookSignatureError=class extends Error{constructor(message){super(message)}},OAuthError=class extends APIError{constructor(status,error,headers){let finalMessage="\
OAuth2 authentication error",error_code;if(error&&typeof error=="object"){let errorData=error;error_code=errorData.error;let description=errorData.error_description;
description&&typeof description=="string"?finalMessage=description:error_code&&(finalMessage=error_code)}super(status,error,finalMessage,headers),this.error_code=
error_code}},SubjectTokenProviderError=class extends OpenAIError{constructor(message,provider,cause){super(message),this.provider=provider,this.cause=cause}};var startsWithSchemeRegexp=/^[a-z][a-z0-9+.-]*:/i,isAbsoluteURL=url=>startsWithSchemeRegexp.test(url),isArray=val=>(isArray=Array.isArray,isArray(val)),isReadonlyArray=isArray;
function maybeObj(x){return typeof x!="object"?{}:x??{}}function isEmptyObj(obj){if(!obj)return!0;for(let _k in obj)return!1;return!0}function hasOwn(obj,key){return Object.
prototype.hasOwnProperty.call(obj,key)}var validatePositiveInteger=(name,n)=>{if(typeof n!="number"||!Number.isInteger(n))throw new OpenAIError(`${name} must be an integer`);if(n<0)throw new OpenAIError(
`${name} must be a positive integer`);return n};var safeJSON=text=>{try{return JSON.parse(text)}catch{return}};init_client_globals();var sleep=(ms,...signals)=>new Promise((resolve,reject)=>{let activeSignals=[...new Set(signals.filter(signal=>signal!=null))],timeout,settled=!1,
cleanup=()=>{for(let signal of activeSignals)try{signal.removeEventListener("abort",abort)}catch{}},settle=callback=>{settled||(settled=!0,timeout!==void 0&&(clearTimeout(
timeout),timeout=void 0),cleanup(),callback())},abort=()=>{settle(()=>reject())};if(activeSignals.some(signal=>signal.aborted)){abort();return}timeout=setTimeout(
()=>{settle(resolve)},ms);for(let signal of activeSignals){if(settled)break;try{signal.addEventListener("abort",abort,{once:!0})}catch(error){settle(()=>reject(
error))}}activeSignals.some(signal=>signal.aborted)&&abort()});init_client_globals();var weakGlobals=globalThis,finalizer=typeof weakGlobals.FinalizationRegistry=="function"?new weakGlobals.FinalizationRegistry(cleanup=>{try{
cleanup()}catch{}}):void 0,callbackOwners=new WeakMap,subscriptions=new WeakMap;function subscribeWeakly(signal,reference,registry){let subscription=subscriptions.
get(signal);if(!subscription){let callbacks=new Set,abort=()=>{subscriptions.delete(signal);for(let callback of callbacks)registry.unregister(callback),callback.
deref()?.();callbacks.clear()};subscription={callbacks,abort},signal.addEventListener("abort",abort,{once:!0}),subscriptions.set(signal,subscription)}let owner=subscription;
return owner.callbacks.add(reference),()=>{owner.callbacks.delete(reference),registry.unregister(reference),owner.callbacks.size===0&&(subscriptions.get(signal)===
owner&&subscriptions.delete(signal),signal.removeEventListener("abort",owner.abort))}}function releaseOnAbort(signal,callbacks,abort){signal.addEventListener("a\
bort",()=>callbacks.deref()?.delete(abort),{once:!0})}function retainRequestAbortCallback(owner,abort,requestSignal){if(typeof weakGlobals.WeakRef=="function"&&
finalizer&&!requestSignal.aborted){let callbacks=callbackOwners.get(owner);callbacks||(callbacks=new Set,callbackOwners.set(owner,callbacks)),callbacks.add(abort),
releaseOnAbort(requestSignal,new weakGlobals.WeakRef(callbacks),abort)}}function addRequestAbortListener(signal,abort,requestSignal){if(signal.aborted)return abort(),
()=>{};if(typeof weakGlobals.WeakRef!="function"||!finalizer)return signal.addEventListener("abort",abort,{once:!0}),()=>signal.removeEventListener("abort",abort);
let reference=new weakGlobals.WeakRef(abort),cleanup=subscribeWeakly(signal,reference,finalizer);return finalizer.register(abort,cleanup,reference),retainRequestAbortCallback(
requestSignal,abort,requestSignal),cleanup}init_client_globals();init_client_globals();init_client_globals();function getDefaultFetch(){if(typeof fetch<"u")return fetch;throw new Error("`fetch` is not defined as a global; Either pass `fetch` to th\
e client, `new OpenAI({ fetch })` or polyfill the global, `globalThis.fetch = fetch`")}function makeReadableStream(...args){throw new Error("`ReadableStream` is\
 not defined as a global; You will need to polyfill it, `globalThis.ReadableStream = ReadableStream`")}function ReadableStreamFrom(iterable,strategy){let iter=Symbol.
asyncIterator in iterable?iterable[Symbol.asyncIterator]():iterable[Symbol.iterator]();return makeReadableStream({start(){},async pull(controller){let{done,value}=await iter.
next();done?controller.close():controller.enqueue(value)},async cancel(){await iter.return?.()}},strategy)}function ReadableStreamToAsyncIterable(stream){if(stream[Symbol.
asyncIterator])return stream;let reader=stream.getReader();return{async next(){try{let result=await reader.read();return result?.done&&reader.releaseLock(),result}catch(e){
throw reader.releaseLock(),e}},async return(){let cancelPromise=reader.cancel();return reader.releaseLock(),await cancelPromise,{done:!0,value:void 0}},[Symbol.
asyncIterator](){return this}}}async function CancelReadableStream(stream){if(stream===null||typeof stream!="object")return;if(stream[Symbol.asyncIterator]){await stream[Symbol.
asyncIterator]().return?.();return}let reader=stream.getReader(),cancelPromise=reader.cancel();reader.releaseLock(),await cancelPromise}init_client_globals();init_client_globals();var encodeUTF8_;function encodeUTF8(str){let encoder;return(encodeUTF8_??(encoder=new globalThis.TextEncoder,encodeUTF8_=encoder.encode.bind(encoder)))(str)}var decodeUTF8_;
function decodeUTF8(bytes){let decoder;return(decodeUTF8_??(decoder=new globalThis.TextDecoder,decodeUTF8_=decoder.decode.bind(decoder)))(bytes)}var _LineDecoder_instances,_LineDecoder_buffer,_LineDecoder_start,_LineDecoder_end,_LineDecoder_searchIndex,_LineDecoder_skipLeadingLF,_LineDecoder_append,MAX_RETAINED_BUFFER_BYTES=64*
1024,LineDecoder=class{constructor(){_LineDecoder_instances.add(this),_LineDecoder_buffer.set(this,void 0),_LineDecoder_start.set(this,void 0),_LineDecoder_end.
set(this,void 0),_LineDecoder_searchIndex.set(this,void 0),_LineDecoder_skipLeadingLF.set(this,void 0),__classPrivateFieldSet(this,_LineDecoder_buffer,new Uint8Array,
"f"),__classPrivateFieldSet(this,_LineDecoder_start,0,"f"),__classPrivateFieldSet(this,_LineDecoder_end,0,"f"),__classPrivateFieldSet(this,_LineDecoder_searchIndex,
0,"f"),__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,!1,"f")}decode(chunk){if(chunk==null)return[];let binaryChunk;if(chunk instanceof ArrayBuffer?binaryChunk=
new Uint8Array(chunk):typeof chunk=="string"?binaryChunk=encodeUTF8(chunk):binaryChunk=chunk,binaryChunk.length===0)return[];if(__classPrivateFieldGet(this,_LineDecoder_skipLeadingLF,
"f")&&(__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,!1,"f"),binaryChunk[0]===10&&(binaryChunk=binaryChunk.subarray(1)),binaryChunk.length===0))return[];
__classPrivateFieldGet(this,_LineDecoder_instances,"m",_LineDecoder_append).call(this,binaryChunk);let lines=[],patternIndex;for(;(patternIndex=findNewlineIndex(
__classPrivateFieldGet(this,_LineDecoder_buffer,"f"),__classPrivateFieldGet(this,_LineDecoder_searchIndex,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f")))!=
null;){let line=decodeUTF8(__classPrivateFieldGet(this,_LineDecoder_buffer,"f").subarray(__classPrivateFieldGet(this,_LineDecoder_start,"f"),patternIndex.preceding));
lines.push(line),__classPrivateFieldSet(this,_LineDecoder_start,patternIndex.index,"f"),patternIndex.carriage&&(__classPrivateFieldGet(this,_LineDecoder_start,"\
f")<__classPrivateFieldGet(this,_LineDecoder_end,"f")&&__classPrivateFieldGet(this,_LineDecoder_buffer,"f")[__classPrivateFieldGet(this,_LineDecoder_start,"f")]===
10?__classPrivateFieldSet(this,_LineDecoder_start,__classPrivateFieldGet(this,_LineDecoder_start,"f")+1,"f"):__classPrivateFieldGet(this,_LineDecoder_start,"f")===
__classPrivateFieldGet(this,_LineDecoder_end,"f")&&__classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,!0,"f")),__classPrivateFieldSet(this,_LineDecoder_searchIndex,
__classPrivateFieldGet(this,_LineDecoder_start,"f"),"f")}if(__classPrivateFieldSet(this,_LineDecoder_searchIndex,__classPrivateFieldGet(this,_LineDecoder_end,"f"),
"f"),__classPrivateFieldGet(this,_LineDecoder_start,"f")===__classPrivateFieldGet(this,_LineDecoder_end,"f"))__classPrivateFieldSet(this,_LineDecoder_start,0,"f"),
__classPrivateFieldSet(this,_LineDecoder_end,0,"f"),__classPrivateFieldSet(this,_LineDecoder_searchIndex,0,"f"),__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").length>MAX_RETAINED_BUFFER_BYTES&&__classPrivateFieldSet(this,_LineDecoder_buffer,new Uint8Array,"f");else if(lines.length>0&&__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").length>MAX_RETAINED_BUFFER_BYTES){let length=__classPrivateFieldGet(this,_LineDecoder_end,"f")-__classPrivateFieldGet(this,_LineDecoder_start,"f");if(length<=
MAX_RETAINED_BUFFER_BYTES||__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length>length*4){let capacity=length<=MAX_RETAINED_BUFFER_BYTES?Math.min(Math.max(
length*2,256),MAX_RETAINED_BUFFER_BYTES):length*2,buffer=new Uint8Array(capacity);buffer.set(__classPrivateFieldGet(this,_LineDecoder_buffer,"f").subarray(__classPrivateFieldGet(
this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"f"))),__classPrivateFieldSet(this,_LineDecoder_buffer,buffer,"f"),__classPrivateFieldSet(
this,_LineDecoder_start,0,"f"),__classPrivateFieldSet(this,_LineDecoder_end,length,"f"),__classPrivateFieldSet(this,_LineDecoder_searchIndex,length,"f")}}return lines}flush(){
return __classPrivateFieldSet(this,_LineDecoder_skipLeadingLF,!1,"f"),__classPrivateFieldGet(this,_LineDecoder_start,"f")===__classPrivateFieldGet(this,_LineDecoder_end,
"f")?[]:this.decode(`
`)}};_LineDecoder_buffer=new WeakMap,_LineDecoder_start=new WeakMap,_LineDecoder_end=new WeakMap,_LineDecoder_searchIndex=new WeakMap,_LineDecoder_skipLeadingLF=
new WeakMap,_LineDecoder_instances=new WeakSet,_LineDecoder_append=function(chunk){if(__classPrivateFieldGet(this,_LineDecoder_end,"f")+chunk.length>__classPrivateFieldGet(
this,_LineDecoder_buffer,"f").length){let length=__classPrivateFieldGet(this,_LineDecoder_end,"f")-__classPrivateFieldGet(this,_LineDecoder_start,"f");if(__classPrivateFieldGet(
this,_LineDecoder_start,"f")>=__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length/2&&length+chunk.length<=__classPrivateFieldGet(this,_LineDecoder_buffer,
"f").length)__classPrivateFieldGet(this,_LineDecoder_buffer,"f").copyWithin(0,__classPrivateFieldGet(this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,
"f"));else{let capacity=Math.max(__classPrivateFieldGet(this,_LineDecoder_buffer,"f").length*2,length+chunk.length,256),buffer=new Uint8Array(capacity);buffer.set(
__classPrivateFieldGet(this,_LineDecoder_buffer,"f").subarray(__classPrivateFieldGet(this,_LineDecoder_start,"f"),__classPrivateFieldGet(this,_LineDecoder_end,"\
f"))),__classPrivateFieldSet(this,_LineDecoder_buffer,buffer,"f")}__classPrivateFieldSet(this,_LineDecoder_searchIndex,__classPrivateFieldGet(this,_LineDecoder_searchIndex,
"f")-__classPrivateFieldGet(this,_LineDecoder_start,"f"),"f"),__classPrivateFieldSet(this,_LineDecoder_end,length,"f"),__classPrivateFieldSet(this,_LineDecoder_start,
0,"f")}__classPrivateFieldGet(this,_LineDecoder_buffer,"f").set(chunk,__classPrivateFieldGet(this,_LineDecoder_end,"f")),__classPrivateFieldSet(this,_LineDecoder_end,
__classPrivateFieldGet(this,_LineDecoder_end,"f")+chunk.length,"f")};LineDecoder.NEWLINE_CHARS=new Set([`
`,"\r"]);LineDecoder.NEWLINE_REGEXP=/\r\n|[\n\r]/g;function findNewlineIndex(buffer,start,end){for(let i=start;i<end;i++){if(buffer[i]===10)return{preceding:i,index:i+
1,carriage:!1};if(buffer[i]===13)return{preceding:i,index:i+1,carriage:!0}}return null}function findDoubleNewlineIndex(buffer){for(let i=0;i<buffer.length-1;i++){
let firstEndingLength=lineEndingLength(buffer,i);if(firstEndingLength>0){let secondEndingIndex=i+firstEndingLength,secondEndingLength=lineEndingLength(buffer,secondEndingIndex);
if(secondEndingLength>0)return secondEndingIndex+secondEndingLength}}return-1}function lineEndingLength(buffer,index){return buffer[index]===10?1:buffer[index]===
13?buffer[index+1]===10?2:1:0}init_client_globals();var levelNumbers={off:0,error:200,warn:300,info:400,debug:500},parseLogLevel=(maybeLevel,sourceName,client)=>{if(maybeLevel){if(hasOwn(levelNumbers,maybeLevel))
return maybeLevel;loggerFor(client).warn(`${sourceName} was set to ${JSON.stringify(maybeLevel)}, expected one of ${JSON.stringify(Object.keys(levelNumbers))}`)}};
function noop(){}function makeLogFn(fnLevel,logger,logLevel){return!logger||levelNumbers[fnLevel]>levelNumbers[logLevel]?noop:logger[fnLevel].bind(logger)}var noopLogger={
error:noop,warn:noop,info:noop,debug:noop},cachedLoggers=new WeakMap;function loggerFor(client){let logger=client.logger,logLevel=client.logLevel??"off";if(!logger)
return noopLogger;let cachedLogger=cachedLoggers.get(logger);if(cachedLogger&&cachedLogger[0]===logLevel)return cachedLogger[1];let levelLogger={error:makeLogFn(
"error",logger,logLevel),warn:makeLogFn("warn",logger,logLevel),info:makeLogFn("info",logger,logLevel),debug:makeLogFn("debug",logger,logLevel)};return cachedLoggers.
set(logger,[logLevel,levelLogger]),levelLogger}var sensitiveQueryNames=new Set(["apikey","accesstoken","refreshtoken","sessiontoken","sessionid","idtoken","auth\
token","authorization","token","password","clientsecret","signingsecret","sig","signature","xgoogsignature","xgoogcredential","xamzsecuritytoken","xamzsignature",
"xamzcredential"]);function isSensitiveQueryParameter(name){let normalized=name.toLowerCase().replace(/[-_]/gu,"");return sensitiveQueryNames.has(normalized)||sensitiveQueryNames.
has(normalized.replace(/^x/u,""))}var sensitiveHeaderNames=new Set(["authorization","proxy-authorization","api-key","x-api-key","x-amz-security-token","cookie",
"set-cookie","x-session-token","x-session-id","x-auth-token","x-id-token"]);function isSensitiveHeader(name){return sensitiveHeaderNames.has(name.toLowerCase().
replace(/_/gu,"-"))||isSensitiveQueryParameter(name)}function redactURL(value){let url=new URL(value);url.username="",url.password="",url.hash="";for(let name of url.
searchParams.keys())isSensitiveQueryParameter(name)&&url.searchParams.set(name,"***");return url.href}var formatRequestDetails=details=>{if(details.options){if(details.
options={...details.options},delete details.options.headers,details.options.path){let path2=details.options.path,redacted=new URL(redactURL(new URL(path2,"https\
://redacted.invalid").href));details.options.path=redacted.origin==="https://redacted.invalid"?`${path2.startsWith("/")?"/":""}${redacted.pathname.slice(1)}${redacted.
search}`:redacted.href}details.options.query&&(details.options.query=Object.fromEntries(Object.entries(details.options.query).map(([name,value])=>[name,isSensitiveQueryParameter(
name)?"***":value])))}return details.url&&(details.url=redactURL(details.url)),details.headers&&(details.headers=Object.fromEntries((details.headers instanceof Headers?
[...details.headers]:Object.entries(details.headers)).map(([name,value])=>[name,isSensitiveHeader(name)?"***":value]))),"retryOfRequestLogID"in details&&(details.
retryOfRequestLogID&&(details.retryOf=details.retryOfRequestLogID),delete details.retryOfRequestLogID),details};var _Stream_instances,_Stream_client,_Stream_isTeeBranch,_Stream_cancelIterator;function isTransportAbortError(error){return!(error instanceof APIError)&&isAbortError(
error)}function createStreamTeeQueue(){let entries=[],head=0,canceled=!1;return{get length(){return entries.length-head},get canceled(){return canceled},enqueue(value){
canceled||entries.push(value)},dequeue(){if(head===entries.length)return;let value=entries[head];return entries[head]=void 0,head+=1,head===entries.length?(entries=
[],head=0):head>=1024&&head*2>=entries.length&&(entries=entries.slice(head),head=0),value},cancel(){canceled=!0,entries.length=0,head=0}}}var Stream=class _Stream{constructor(iterator,controller,client){
_Stream_instances.add(this),_Stream_client.set(this,void 0),_Stream_isTeeBranch.set(this,!1),this.iterator=iterator,this.controller=controller,__classPrivateFieldSet(
this,_Stream_client,client,"f")}static fromSSEResponse(response,controller,client,synthesizeEventData,streamMode="legacy"){let consumed=!1,logger=client?loggerFor(
client):console;async function*iterator(){if(consumed)throw new OpenAIError("Cannot iterate over a consumed stream, use `.tee()` to split the stream.");consumed=
!0;let done=!1,receivedCompletionSentinel=!1,messages=_iterSSEMessages(response,controller),closeMessages=messages.return.bind(messages);messages.return=value=>(receivedCompletionSentinel||
controller.abort(),closeMessages(value));try{for await(let sse of messages){if(sse.data==="[DONE]"){receivedCompletionSentinel=!0;break}let data;try{data=JSON.parse(
sse.data)}catch{throw logger.error("Could not parse message into JSON:"),logger.error("From chunk:"),new SyntaxError("Error reading response: malformed server-s\
ent event JSON.")}if(streamMode==="legacy"){if(sse.event?.startsWith("thread.")){yield{event:sse.event,data};continue}if(sse.event==="error")throw new APIError(
void 0,data?.error??data,void 0,response.headers);if(data&&data.error)throw new APIError(void 0,data.error,void 0,response.headers)}yield synthesizeEventData?{event:sse.
event,data}:data}done=!0}catch(e){if(receivedCompletionSentinel||isTransportAbortError(e)||controller.signal.aborted&&e===controller.signal.reason)return;throw e}finally{
done||controller.abort()}}return new _Stream(iterator,controller,client)}static fromReadableStream(readableStream,controller,client){let consumed=!1;async function*iterLines(){
let lineDecoder=new LineDecoder,reader=readableStream.getReader(),closed=!1,cancelPromise,cancel=()=>{cancelPromise??(cancelPromise=reader.cancel()),cancelPromise.
catch(()=>{})};controller.signal.addEventListener("abort",cancel,{once:!0});try{if(controller.signal.aborted){cancel();return}for(;;){let{value:chunk,done}=await reader.
read();if(done){closed=!0;break}if(controller.signal.aborted)return;for(let line of lineDecoder.decode(chunk)){if(controller.signal.aborted)return;yield line}}if(controller.
signal.aborted)return;for(let line of lineDecoder.flush()){if(controller.signal.aborted)return;yield line}}finally{controller.signal.removeEventListener("abort",
cancel),closed||cancel(),reader.releaseLock()}}async function*iterator(){if(consumed)throw new OpenAIError("Cannot iterate over a consumed stream, use `.tee()` \
to split the stream.");consumed=!0;let done=!1;try{for await(let line of iterLines())if(line){let data;try{data=JSON.parse(line)}catch(error){throw error instanceof
SyntaxError?new SyntaxError("Error reading response: malformed newline-delimited JSON."):error}yield data}done=!0}catch(e){if(controller.signal.aborted||isAbortError(
e))return;throw e}finally{done||controller.abort()}}return new _Stream(iterator,controller,client)}[(_Stream_client=new WeakMap,_Stream_isTeeBranch=new WeakMap,
_Stream_instances=new WeakSet,Symbol.asyncIterator)](){return this.iterator()}__betaTransformIterator(transform){this.iterator=transform(this.iterator.bind(this))}tee(){
let{controller}=this,left=createStreamTeeQueue(),right=createStreamTeeQueue(),iterator=this.iterator(),teeIterator=queue=>({next:()=>{if(queue.canceled)return Promise.
resolve({value:void 0,done:!0});if(queue.length===0){let result=iterator.next();left.enqueue(result),right.enqueue(result)}return queue.dequeue()},return:async()=>(queue.
canceled||(queue.cancel(),left.canceled&&right.canceled&&await __classPrivateFieldGet(this,_Stream_instances,"m",_Stream_cancelIterator).call(this,iterator,controller)),
{value:void 0,done:!0})}),branch=queue=>{let stream=new _Stream(()=>teeIterator(queue),controller,__classPrivateFieldGet(this,_Stream_client,"f"));return __classPrivateFieldSet(
stream,_Stream_isTeeBranch,!0,"f"),stream};return[branch(left),branch(right)]}toReadableStream(){let{controller}=this,iter,cancellation,cancel=()=>cancellation??
(cancellation=__classPrivateFieldGet(this,_Stream_instances,"m",_Stream_cancelIterator).call(this,iter,controller));return makeReadableStream({start:async()=>{iter=
this[Symbol.asyncIterator]()},async pull(ctrl){try{let{value,done}=await iter.next();if(done)return ctrl.close();let bytes=encodeUTF8(JSON.stringify(value)+`
`);ctrl.enqueue(bytes)}catch(err){ctrl.error(err),cancel().catch(()=>{})}},cancel})}};_Stream_cancelIterator=async function(iterator,controller){let returnMethod=iterator.
return;returnMethod&&(__classPrivateFieldGet(this,_Stream_isTeeBranch,"f")||controller.abort(),await Reflect.apply(returnMethod,iterator,[]))};function createAbortableSSESource(body,signal){
let reader=typeof body.getReader=="function"?body.getReader():void 0,source=reader?{next:()=>reader.read(),return:()=>reader.cancel()}:ReadableStreamToAsyncIterable(
body)[Symbol.asyncIterator](),ended={value:void 0,done:!0},closed=!1,canceled=!1,cancellation,interrupt,waitForAbort=()=>new Promise(resolve=>{interrupt=resolve}),
cancel=()=>{if(canceled||closed)return cancellation;canceled=!0;try{cancellation=Promise.resolve(source.return?.())}catch(error){cancellation=Promise.reject(error)}
return cancellation.catch(()=>{}),cancellation},abort=()=>{queueMicrotask(()=>{interrupt?.(),cancel()})};return{iterator:{async next(){if(signal.aborted)return ended;
let aborted=waitForAbort().then(()=>ended);try{let result=await Promise.race([source.next(),aborted]);return signal.aborted?ended:result.done?(closed=!0,ended):
{value:result.value,done:!1}}catch(error){if(signal.aborted&&(isAbortError(error)||error===signal.reason))return ended;throw error}finally{interrupt=void 0}},async return(){
let pending=cancel();if(pending&&!signal.aborted){let aborted=waitForAbort();try{signal.aborted||await Promise.race([pending,aborted])}finally{interrupt=void 0}}
return ended},[Symbol.asyncIterator](){return this}},start(){signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()},async cleanup(failed){let cleanupError;
try{signal.removeEventListener("abort",abort)}catch(error){cleanupError=error}if(!closed){let pending=cancel();if(pending&&!failed&&!signal.aborted)try{await pending}catch(error){
cleanupError??(cleanupError=error)}}if(reader)try{reader.releaseLock()}catch(error){cleanupError??(cleanupError=error)}if(cleanupError!==void 0&&!failed&&!signal.
aborted)throw cleanupError}}}async function*_iterSSEMessages(response,controller){if(!response.body)throw controller.abort(),globalThis.navigator!==void 0&&globalThis.
navigator.product==="ReactNative"?new OpenAIError("The default react-native fetch implementation does not support streaming. Please use expo/fetch: https://docs\
.expo.dev/versions/latest/sdk/expo/#expofetch-api"):new OpenAIError("Attempted to iterate over a response with no body");let sseDecoder=new SSEDecoder,lineDecoder=new LineDecoder,
{signal}=controller,source=createAbortableSSESource(response.body,signal),failed=!1;try{source.start();for await(let sseChunk of iterSSEChunks(source.iterator)){
if(signal.aborted)return;for(let line of lineDecoder.decode(sseChunk)){if(signal.aborted)return;let sse=sseDecoder.decode(line);sse&&(yield sse)}}if(signal.aborted)
return;for(let line of lineDecoder.flush()){if(signal.aborted)return;let sse=sseDecoder.decode(line);sse&&(yield sse)}if(signal.aborted)return;let pending=sseDecoder.
flush();pending&&(yield pending)}catch(error){if(failed=!0,!signal.aborted||!isAbortError(error)&&error!==signal.reason)throw error}finally{await source.cleanup(
failed)}}var DOUBLE_NEWLINE_DELIMITER_MAX_OVERLAP_BYTES=3;async function*iterSSEChunks(iterator){let data=new Uint8Array,dataStart=0,dataEnd=0,searchStartIndex=0;
for await(let chunk of iterator){if(chunk==null)continue;let binaryChunk;if(chunk instanceof ArrayBuffer?binaryChunk=new Uint8Array(chunk):typeof chunk=="string"?
binaryChunk=encodeUTF8(chunk):binaryChunk=chunk,dataEnd+binaryChunk.length>data.length){let bufferedLength=dataEnd-dataStart;if(dataStart>=data.length/2&&bufferedLength+
binaryChunk.length<=data.length)data.copyWithin(0,dataStart,dataEnd);else{let newData=new Uint8Array(Math.max(data.length*2,bufferedLength+binaryChunk.length));
newData.set(data.subarray(dataStart,dataEnd)),data=newData}searchStartIndex-=dataStart,dataStart=0,dataEnd=bufferedLength}data.set(binaryChunk,dataEnd),dataEnd+=
binaryChunk.length;let patternIndex;for(;(patternIndex=findDoubleNewlineIndex(data.subarray(searchStartIndex,dataEnd)))!==-1;)patternIndex+=searchStartIndex,yield data.
slice(dataStart,patternIndex),dataStart=patternIndex,searchStartIndex=dataStart;searchStartIndex=Math.max(dataStart,dataEnd-DOUBLE_NEWLINE_DELIMITER_MAX_OVERLAP_BYTES)}
dataEnd>dataStart&&(yield data.slice(dataStart,dataEnd))}var SSEDecoder=class{constructor(){this.event=null,this.data=[],this.chunks=[]}decode(line){if(line.endsWith(
"\r")&&(line=line.slice(0,-1)),!line){if(!this.event&&!this.data.length)return null;let sse={event:this.event,data:this.data.join(`
`),raw:this.chunks};return this.event=null,this.data=[],this.chunks=[],sse}if(this.chunks.push(line),line.startsWith(":"))return null;let[fieldname,,initialValue]=partition(
line,":"),value=initialValue;return value.startsWith(" ")&&(value=value.slice(1)),fieldname==="event"?this.event=value:fieldname==="data"&&this.data.push(value),
null}flush(){return this.decode("")}};function partition(str,delimiter){let index=str.indexOf(delimiter);return index!==-1?[str.slice(0,index),delimiter,str.slice(
index+delimiter.length)]:[str,"",""]}async function defaultParseResponse(client,props){let{response,requestLogID,retryOfRequestLogID,startTime}=props,jsonBodyLength,body=await(async()=>{if(props.options.
stream)return loggerFor(client).debug("response",response.status,response.url,response.headers,response.body),props.options.__streamClass?props.options.__streamClass.
fromSSEResponse(response,props.controller,client,props.options.__synthesizeEventData,props.options.__streamMode):Stream.fromSSEResponse(response,props.controller,
client,props.options.__synthesizeEventData,props.options.__streamMode);if(response.status===204)return null;if(props.options.__binaryResponse)return response;let mediaType=response.
headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();if(mediaType?.includes("application/json")||mediaType?.endsWith("+json")){if(response.headers.get(
"content-length")==="0")return;let bodyText=await response.text();if(!bodyText)return;let json=JSON.parse(bodyText);return jsonBodyLength=bodyText.length,addRequestID(
json,response)}return await response.text()})().catch(error=>{throw asAbortError(error,props.controller.signal)});return client.logLevel==="debug"&&loggerFor(client).
debug(`[${requestLogID}] response parsed`,formatRequestDetails({retryOfRequestLogID,url:response.url,status:response.status,body:jsonBodyLength===void 0?body:{type:"\
json",length:jsonBodyLength},durationMs:Date.now()-startTime})),body}function asAbortError(error,signal){if(!signal.aborted||error!==signal.reason||isAbortError(
error))return error;let message="This operation was aborted",DOMExceptionConstructor=globalThis.DOMException;return typeof DOMExceptionConstructor=="function"?new DOMExceptionConstructor(
message,"AbortError"):Object.assign(new Error(message),{name:"AbortError"})}function addRequestID(value,response){return!value||typeof value!="object"||Array.isArray(
value)?value:Object.defineProperty(value,"_request_id",{value:response.headers.get("x-request-id"),enumerable:!1})}init_client_globals();init_client_globals();var VERSION="7.55.0";var isRunningInBrowser=()=>typeof window<"u"&&typeof window.document<"u"&&typeof navigator<"u";function getDetectedPlatform(){return typeof Deno<"u"&&Deno.build!=
null?"deno":typeof EdgeRuntime<"u"?"edge":Object.prototype.toString.call(typeof globalThis.process<"u"?globalThis.process:0)==="[object process]"?"node":"unknow\
n"}var getPlatformProperties=()=>{let detectedPlatform=getDetectedPlatform();if(detectedPlatform==="deno")return{"X-Stainless-Lang":"js","X-Stainless-Package-Ve\
rsion":VERSION,"X-Stainless-OS":normalizePlatform(Deno.build.os),"X-Stainless-Arch":normalizeArch(Deno.build.arch),"X-Stainless-Runtime":"deno","X-Stainless-Run\
time-Version":typeof Deno.version=="string"?Deno.version:Deno.version?.deno??"unknown"};if(typeof EdgeRuntime<"u")return{"X-Stainless-Lang":"js","X-Stainless-Pa\
ckage-Version":VERSION,"X-Stainless-OS":"Unknown","X-Stainless-Arch":`other:${EdgeRuntime}`,"X-Stainless-Runtime":"edge","X-Stainless-Runtime-Version":globalThis.
process?.version??"unknown"};if(detectedPlatform==="node")return{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":normalizePlatform(
globalThis.process.platform??"unknown"),"X-Stainless-Arch":normalizeArch(globalThis.process.arch??"unknown"),"X-Stainless-Runtime":"node","X-Stainless-Runtime-V\
ersion":globalThis.process.version??"unknown"};let browserInfo=getBrowserInfo();return browserInfo?{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,
"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":`browser:${browserInfo.browser}`,"X-Stainless-Runtime-Version":browserInfo.version}:
{"X-Stainless-Lang":"js","X-Stainless-Package-Version":VERSION,"X-Stainless-OS":"Unknown","X-Stainless-Arch":"unknown","X-Stainless-Runtime":"unknown","X-Stainl\
ess-Runtime-Version":"unknown"}};function getBrowserInfo(){if(typeof navigator>"u"||!navigator)return null;let browserPatterns=[{key:"edge",pattern:/\bEdg(?:e|A|iOS)?\b(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"ie",pattern:/MSIE(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"ie",pattern:/Trident(?:.*rv\:(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"chrome",pattern:/Chrome(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},
{key:"firefox",pattern:/Firefox(?:\W+(\d+)\.(\d+)(?:\.(\d+))?)?/},{key:"safari",pattern:/(?:Version\W+(\d+)\.(\d+)(?:\.(\d+))?)?(?:\W+Mobile\S*)?\W+Safari/}];for(let{
key,pattern}of browserPatterns){let match=pattern.exec(navigator.userAgent);if(match){let major=match[1]||0,minor=match[2]||0,patch=match[3]||0;return{browser:key,
version:`${major}.${minor}.${patch}`}}}return null}var normalizeArch=arch=>arch==="x32"?"x32":arch==="x86_64"||arch==="x64"?"x64":arch==="arm"?"arm":arch==="aar\
ch64"||arch==="arm64"?"arm64":arch?`other:${arch}`:"unknown",normalizePlatform=platform=>(platform=platform.toLowerCase(),platform.includes("ios")?"iOS":platform===
"android"?"Android":platform==="darwin"?"MacOS":platform==="win32"?"Windows":platform==="freebsd"?"FreeBSD":platform==="openbsd"?"OpenBSD":platform==="linux"?"L\
inux":platform?`Other:${platform}`:"Unknown"),_platformHeaders,getPlatformHeaders=()=>_platformHeaders??(_platformHeaders=getPlatformProperties());init_client_globals();var jsonRequestBodyObservers=new WeakMap;function observeJSONRequestBody(body,observer){let observers=jsonRequestBodyObservers.get(body);return observers||
(observers=new Set,jsonRequestBodyObservers.set(body,observers)),observers.add(observer),()=>{let active=jsonRequestBodyObservers.get(body);active&&(active.delete(
observer),active.size===0&&jsonRequestBodyObservers.delete(body))}}var FallbackEncoder=({headers,body})=>{let observers=typeof body=="object"&&body!==null?jsonRequestBodyObservers.
get(body):void 0,encoded;if(!observers||observers.size===0)encoded=JSON.stringify(body);else{let active=[...observers];encoded=JSON.stringify(body,function(key,value){
let observed=value;for(let observer of active){let replacement=observer.value(this,key,observed);replacement!==void 0&&(observed=replacement)}return observed});
for(let observer of active)observer.complete()}return{bodyHeaders:{"content-type":"application/json"},body:encoded}};init_client_globals();init_client_globals();init_client_globals();init_client_globals();var default_format="RFC3986",default_formatter=String,formatters={RFC1738:v=>String(v).replace(/%20/g,"+"),RFC3986:default_formatter},RFC1738="\
RFC1738";var cachedHas,has=(obj,key)=>{let resolvedHas=cachedHas??Object.hasOwn??Function.prototype.call.bind(Object.prototype.hasOwnProperty);return cachedHas=resolvedHas,
resolvedHas(obj,key)};var hex_table=(()=>{let array=[];for(let i=0;i<256;++i)array.push("%"+((i<16?"0":"")+i.toString(16)).toUpperCase());return array})();var limit=1024,encode=(str,_defaultEncoder,charset,_kind,format)=>{if(str.length===0)return str;let string=str;if(typeof str=="symbol"?string=Symbol.prototype.toString.
call(str):typeof str!="string"&&(string=String(str)),charset==="iso-8859-1")return escape(string).replace(/%u[0-9a-f]{4}/gi,$0=>"%26%23"+Number.parseInt($0.slice(
2),16)+"%3B");let out="";for(let j=0;j<string.length;){let segmentEnd=Math.min((Math.floor(j/limit)+1)*limit,string.length);segmentEnd<string.length&&string.codePointAt(
segmentEnd-1)>65535&&(segmentEnd+=1);let segment=string.length>=limit?string.slice(j,segmentEnd):string,arr=[];for(let i=0;i<segment.length;++i){let c2=segment.
charCodeAt(i);if(c2===45||c2===46||c2===95||c2===126||c2>=48&&c2<=57||c2>=65&&c2<=90||c2>=97&&c2<=122||format===RFC1738&&(c2===40||c2===41)){arr[arr.length]=segment.
charAt(i);continue}if(c2<128){arr[arr.length]=hex_table[c2];continue}if(c2<2048){arr[arr.length]=hex_table[192|c2>>6]+hex_table[128|c2&63];continue}if(c2<55296||
c2>=57344){arr[arr.length]=hex_table[224|c2>>12]+hex_table[128|c2>>6&63]+hex_table[128|c2&63];continue}i+=1,c2=65536+((c2&1023)<<10|segment.charCodeAt(i)&1023),
arr[arr.length]=hex_table[240|c2>>18]+hex_table[128|c2>>12&63]+hex_table[128|c2>>6&63]+hex_table[128|c2&63]}out+=arr.join(""),j=segmentEnd}return out};function is_buffer(obj){return!obj||typeof obj!="object"?!1:!!(obj.constructor&&obj.constructor.isBuffer&&obj.constructor.isBuffer(obj))}function maybe_map(val,fn){if(isArray(val)){let mapped=[];for(let item of val)mapped.push(fn(item));return mapped}return fn(val)}var array_prefix_generators={brackets(prefix){return String(prefix)+"[]"},comma:"comma",indices(prefix,key){return String(prefix)+"["+key+"]"},repeat:String},push_to_array=function(arr,value_or_array){
Array.prototype.push.apply(arr,isArray(value_or_array)?value_or_array:[value_or_array])},toISOString,defaults={addQueryPrefix:!1,allowDots:!1,allowEmptyArrays:!1,
arrayFormat:"indices",charset:"utf-8",charsetSentinel:!1,delimiter:"&",encode:!0,encodeDotInKeys:!1,encoder:encode,encodeValuesOnly:!1,format:default_format,formatter:default_formatter,
indices:!1,serializeDate(date){return(toISOString??(toISOString=Function.prototype.call.bind(Date.prototype.toISOString)))(date)},skipNulls:!1,strictNullHandling:!1};
function is_non_nullish_primitive(v){return typeof v=="string"||typeof v=="number"||typeof v=="boolean"||typeof v=="symbol"||typeof v=="bigint"}var sentinel={};
function inner_stringify(object,prefix,generateArrayPrefix,commaRoundTrip,allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,encoder,filter,sort,allowDots,serializeDate,format,formatter,encodeValuesOnly,charset,sideChannel){
let obj=object,tmp_sc=sideChannel,step=0,find_flag=!1;for(;(tmp_sc=tmp_sc.get(sentinel))!==void 0&&!find_flag;){let pos=tmp_sc.get(object);if(step+=1,pos!==void 0){
if(pos===step)throw new RangeError("Cyclic object value");find_flag=!0}tmp_sc.get(sentinel)===void 0&&(step=0)}if(typeof filter=="function"?obj=filter(prefix,obj):
obj instanceof Date?obj=serializeDate?.(obj):generateArrayPrefix==="comma"&&isArray(obj)&&(obj=maybe_map(obj,value=>value instanceof Date?serializeDate?.(value):
value)),obj===null){if(strictNullHandling)return encoder&&!encodeValuesOnly?encoder(prefix,defaults.encoder,charset,"key",format):prefix;obj=""}if(is_non_nullish_primitive(
obj)||is_buffer(obj)){if(encoder){let key_value=encodeValuesOnly?prefix:encoder(prefix,defaults.encoder,charset,"key",format);return[formatter?.(key_value)+"="+
formatter?.(encoder(obj,defaults.encoder,charset,"value",format))]}return[formatter?.(prefix)+"="+formatter?.(String(obj))]}let values=[];if(obj===void 0)return values;
let obj_keys;if(generateArrayPrefix==="comma"&&isArray(obj))encodeValuesOnly&&encoder&&(obj=maybe_map(obj,encoder)),obj_keys=[{value:obj.length>0?obj.join(",")||
null:void 0}];else if(isArray(filter))obj_keys=filter;else{let keys=Object.keys(obj);sort&&keys.sort(sort),obj_keys=keys}let encoded_prefix=encodeDotInKeys?String(
prefix).replace(/\./g,"%2E"):String(prefix),adjusted_prefix=commaRoundTrip&&isArray(obj)&&obj.length===1?encoded_prefix+"[]":encoded_prefix;if(allowEmptyArrays&&
isArray(obj)&&obj.length===0)return adjusted_prefix+"[]";for(let key of obj_keys){let value=typeof key=="object"&&key.value!==void 0?key.value:obj[key];if(skipNulls&&
value===null)continue;let encoded_key=allowDots&&encodeDotInKeys?key.replace(/\./g,"%2E"):key,key_prefix;isArray(obj)?key_prefix=typeof generateArrayPrefix=="fu\
nction"?generateArrayPrefix(adjusted_prefix,encoded_key):adjusted_prefix:key_prefix=adjusted_prefix+(allowDots?"."+encoded_key:"["+encoded_key+"]"),sideChannel.
set(object,step);let valueSideChannel=new WeakMap([[sentinel,sideChannel]]);push_to_array(values,inner_stringify(value,key_prefix,generateArrayPrefix,commaRoundTrip,
allowEmptyArrays,strictNullHandling,skipNulls,encodeDotInKeys,generateArrayPrefix==="comma"&&encodeValuesOnly&&isArray(obj)?null:encoder,filter,sort,allowDots,serializeDate,
format,formatter,encodeValuesOnly,charset,valueSideChannel))}return values}function normalize_stringify_options(opts=defaults){if(opts.allowEmptyArrays!==void 0&&
typeof opts.allowEmptyArrays!="boolean")throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");if(opts.encodeDotInKeys!==
void 0&&typeof opts.encodeDotInKeys!="boolean")throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");if(opts.encoder!==null&&
opts.encoder!==void 0&&typeof opts.encoder!="function")throw new TypeError("Encoder has to be a function.");let charset=opts.charset||defaults.charset;if(opts.charset!==
void 0&&opts.charset!=="utf-8"&&opts.charset!=="iso-8859-1")throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");let format=default_format;
if(opts.format!==void 0){if(!has(formatters,opts.format))throw new TypeError("Unknown format option provided.");format=opts.format}let formatter=formatters[format],
filter=defaults.filter;(typeof opts.filter=="function"||isArray(opts.filter))&&(filter=opts.filter);let arrayFormat;if(opts.arrayFormat&&opts.arrayFormat in array_prefix_generators?
arrayFormat=opts.arrayFormat:"indices"in opts?arrayFormat=opts.indices?"indices":"repeat":arrayFormat=defaults.arrayFormat,"commaRoundTrip"in opts&&typeof opts.
commaRoundTrip!="boolean")throw new TypeError("`commaRoundTrip` must be a boolean, or absent");let allowDots;return opts.allowDots===void 0?allowDots=opts.encodeDotInKeys?
!0:defaults.allowDots:allowDots=!!opts.allowDots,{addQueryPrefix:typeof opts.addQueryPrefix=="boolean"?opts.addQueryPrefix:defaults.addQueryPrefix,allowDots,allowEmptyArrays:typeof opts.
allowEmptyArrays=="boolean"?!!opts.allowEmptyArrays:defaults.allowEmptyArrays,arrayFormat,charset,charsetSentinel:typeof opts.charsetSentinel=="boolean"?opts.charsetSentinel:
defaults.charsetSentinel,commaRoundTrip:!!opts.commaRoundTrip,delimiter:opts.delimiter===void 0?defaults.delimiter:opts.delimiter,encode:typeof opts.encode=="bo\
olean"?opts.encode:defaults.encode,encodeDotInKeys:typeof opts.encodeDotInKeys=="boolean"?opts.encodeDotInKeys:defaults.encodeDotInKeys,encoder:typeof opts.encoder==
"function"?opts.encoder:defaults.encoder,encodeValuesOnly:typeof opts.encodeValuesOnly=="boolean"?opts.encodeValuesOnly:defaults.encodeValuesOnly,filter,format,
formatter,serializeDate:typeof opts.serializeDate=="function"?opts.serializeDate:defaults.serializeDate,skipNulls:typeof opts.skipNulls=="boolean"?opts.skipNulls:
defaults.skipNulls,sort:typeof opts.sort=="function"?opts.sort:null,strictNullHandling:typeof opts.strictNullHandling=="boolean"?opts.strictNullHandling:defaults.
strictNullHandling}}function stringify(object,opts={}){let obj=object,options=normalize_stringify_options(opts),obj_keys,filter;typeof options.filter=="function"?
(filter=options.filter,obj=filter("",obj)):isArray(options.filter)&&(filter=options.filter,obj_keys=filter);let keys=[];if(typeof obj!="object"||obj===null)return"";
let generateArrayPrefix=array_prefix_generators[options.arrayFormat],commaRoundTrip=generateArrayPrefix==="comma"&&options.commaRoundTrip;obj_keys||(obj_keys=Object.
keys(obj)),options.sort&&obj_keys.sort(options.sort);let sideChannel=new WeakMap;for(let key of obj_keys)options.skipNulls&&obj[key]===null||push_to_array(keys,
inner_stringify(obj[key],key,generateArrayPrefix,commaRoundTrip,options.allowEmptyArrays,options.strictNullHandling,options.skipNulls,options.encodeDotInKeys,options.
encode?options.encoder:null,options.filter,options.sort,options.allowDots,options.serializeDate,options.format,options.formatter,options.encodeValuesOnly,options.
charset,sideChannel));let joined=keys.join(options.delimiter),prefix=options.addQueryPrefix===!0?"?":"";return options.charsetSentinel&&(prefix+=options.charset===
"iso-8859-1"?"utf8=%26%2310003%3B&":"utf8=%E2%9C%93&"),joined.length>0?prefix+joined:""}function stringifyQuery(query){return stringify(query,{arrayFormat:"brackets"})}init_client_globals();var endpoints=new Map([["global","https://api.openai.com/v1"],["us","https://us.api.openai.com/v1"],["eu","https://eu.api.openai.com/v1"],["ae","https://ae.api.\
openai.com/v1"],["au","https://au.api.openai.com/v1"],["in","https://in.api.openai.com/v1"],["jp","https://jp.api.openai.com/v1"]]);function resolveDataResidency(options){
if(options.dataResidency===null||options.dataResidency===void 0)return;if(hasOwn(options,"baseURL"))throw new OpenAIError("The `dataResidency` and `baseURL` opt\
ions are mutually exclusive.");let endpoint=endpoints.get(options.dataResidency);if(endpoint===void 0)throw new OpenAIError("Invalid `dataResidency`; expected o\
ne of: global, us, eu, ae, au, in, jp.");return endpoint}init_client_globals();init_client_globals();var _APIPromise_client,APIPromise=class _APIPromise extends Promise{constructor(client,responsePromise,parseResponse=defaultParseResponse){super(resolve=>{resolve(
null)}),this.responsePromise=responsePromise,this.parseResponse=parseResponse,_APIPromise_client.set(this,void 0),__classPrivateFieldSet(this,_APIPromise_client,
client,"f")}_thenUnwrap(transform){return new _APIPromise(__classPrivateFieldGet(this,_APIPromise_client,"f"),this.responsePromise,async(client,props)=>addRequestID(
transform(await this.parseResponse(client,props),props),props.response))}asResponse(){return this.responsePromise.then(p=>p.response)}async withResponse(){let[data,
response]=await Promise.all([this.parse(),this.asResponse()]);return{data,response,request_id:response.headers.get("x-request-id")}}parse(){return this.parsedPromise||
(this.parsedPromise=this.responsePromise.then(data=>this.parseResponse(__classPrivateFieldGet(this,_APIPromise_client,"f"),data))),this.parsedPromise}then(onfulfilled,onrejected){
return this.parse().then(onfulfilled,onrejected)}catch(onrejected){return this.parse().catch(onrejected)}finally(onfinally){return this.parse().finally(onfinally)}};
_APIPromise_client=new WeakMap;var _AbstractPage_client,AbstractPage=class{constructor(client,response,body,options){_AbstractPage_client.set(this,void 0),__classPrivateFieldSet(this,_AbstractPage_client,
client,"f"),this.options=options,this.response=response,this.body=body}hasNextPage(){return this.getPaginatedItems().length?this.nextPageRequestOptions()!=null:
!1}async getNextPage(){let nextOptions=this.nextPageRequestOptions();if(!nextOptions)throw new OpenAIError("No next page expected; please check `.hasNextPage()`\
 before calling `.getNextPage()`.");return await __classPrivateFieldGet(this,_AbstractPage_client,"f").requestAPIList(this.constructor,nextOptions)}async*iterPages(){
let page=this;for(yield page;page.hasNextPage();)page=await page.getNextPage(),yield page}async*[(_AbstractPage_client=new WeakMap,Symbol.asyncIterator)](){for await(let page of this.
iterPages())for(let item of page.getPaginatedItems())yield item}},PagePromise=class extends APIPromise{constructor(client,request,Page2){super(client,request,async(client2,props)=>new Page2(
client2,props.response,await defaultParseResponse(client2,props),props.options))}async*[Symbol.asyncIterator](){let page=await this;for await(let item of page)yield item}},
Page=class extends AbstractPage{constructor(client,response,body,options){super(client,response,body,options),this.data=body.data||[],this.object=body.object}getPaginatedItems(){
return this.data??[]}nextPageRequestOptions(){return null}},CursorPage=class extends AbstractPage{constructor(client,response,body,options){super(client,response,
body,options),this.data=body.data||[],this.has_more=body.has_more||!1}getPaginatedItems(){return this.data??[]}hasNextPage(){return this.has_more===!1?!1:super.
hasNextPage()}nextPageRequestOptions(){let data=this.getPaginatedItems(),id=data[data.length-1]?.id;return id?{...this.options,query:{...maybeObj(this.options.query),
after:id}}:null}},ConversationCursorPage=class extends AbstractPage{constructor(client,response,body,options){super(client,response,body,options),this.data=body.
data||[],this.has_more=body.has_more||!1,this.last_id=body.last_id||""}getPaginatedItems(){return this.data??[]}hasNextPage(){return this.has_more===!1?!1:super.
hasNextPage()}nextPageRequestOptions(){let cursor=this.last_id;return cursor?{...this.options,query:{...maybeObj(this.options.query),after:cursor}}:null}},NextCursorPage=class extends AbstractPage{constructor(client,response,body,options){
super(client,response,body,options),this.data=body.data||[],this.has_more=body.has_more||!1,this.next=body.next||null}getPaginatedItems(){return this.data??[]}hasNextPage(){
return this.has_more===!1?!1:this.nextPageRequestOptions()!=null}nextPageRequestOptions(){let cursor=this.next;return cursor?{...this.options,query:{...maybeObj(
this.options.query),after:cursor}}:null}},TokenPage=class extends AbstractPage{constructor(client,response,body,options){super(client,response,body,options),this.
data=body.data||[],this.has_more=body.has_more||!1,this.next=body.next||null}getPaginatedItems(){return this.data??[]}hasNextPage(){return this.has_more===!1?!1:
this.nextPageRequestOptions()!=null}nextPageRequestOptions(){let cursor=this.next;return cursor?{...this.options,query:{...maybeObj(this.options.query),page:cursor}}:
null}};init_client_globals();var WorkloadIdentityAuth=class{};init_client_globals();var X509_API_BASE_URL="https://mtls.api.openai.com/v1";function assertX509APIOrigin(value){let target;try{target=new URL(value)}catch{throw new OpenAIError("X.5\
09 workload identity requires the approved global mTLS API origin.")}if(target.origin!=="https://mtls.api.openai.com"||target.username||target.password)throw new OpenAIError(
"X.509 workload identity requires the approved global mTLS API origin.");for(let name of target.searchParams.keys())if(isSensitiveQueryParameter(name))throw new OpenAIError(
"X.509 workload identity cannot send conflicting query authentication credentials.");return target}init_client_globals();init_client_globals();var brand_privateNullableHeaders=Symbol("brand.privateNullableHeaders"),httpTokenHeaderName=/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;function*iterateHeaders(headers){if(!headers)
return;if(brand_privateNullableHeaders in headers){let{values,nulls}=headers;yield*values.entries();for(let name of nulls)yield[name,null];return}let shouldClear=!1,
iter,iterator=Symbol.iterator in headers?headers[Symbol.iterator]:void 0;typeof iterator=="function"?iter={[Symbol.iterator]:()=>iterator.call(headers)}:(shouldClear=
!0,iter=Object.entries(headers??{}));for(let row of iter){let name=row[0];if(typeof name!="string")throw new TypeError("expected header name to be a string");let values=isReadonlyArray(
row[1])?row[1]:[row[1]],didClear=!1;for(let value of values)value!==void 0&&(shouldClear&&!didClear&&(didClear=!0,yield[name,null]),yield[name,value])}}var buildHeaders=newHeaders=>{
let targetHeaders=new Headers,nullHeaders=new Set;for(let headers of newHeaders){let seenHeaders=new Set;for(let[name,value]of iterateHeaders(headers)){if(!httpTokenHeaderName.
test(name))throw new TypeError(`Header name must be a valid HTTP token ["${name}"]`);let lowerName=name.toLowerCase();seenHeaders.has(lowerName)||(targetHeaders.
delete(lowerName),seenHeaders.add(lowerName)),value===null?(targetHeaders.delete(lowerName),nullHeaders.add(lowerName)):(targetHeaders.append(lowerName,value),nullHeaders.
delete(lowerName))}}return{[brand_privateNullableHeaders]:!0,values:targetHeaders,nulls:nullHeaders}};init_client_globals();init_client_globals();var x509_transport_state_browser_exports={};__export(x509_transport_state_browser_exports,{findRegisteredX509Transport:()=>findRegisteredX509Transport,findX509Credential:()=>findX509Credential,
findX509OAuthError:()=>findX509OAuthError,isApprovedX509Client:()=>isApprovedX509Client,isRetryableX509IssuerError:()=>isRetryableX509IssuerError,isTransientX509ConnectionError:()=>isTransientX509ConnectionError,
markApprovedX509Client:()=>markApprovedX509Client,markRetryableX509IssuerError:()=>markRetryableX509IssuerError,markTransientX509ConnectionError:()=>markTransientX509ConnectionError,
rememberRegisteredX509Transport:()=>rememberRegisteredX509Transport,rememberX509Credential:()=>rememberX509Credential,rememberX509OAuthError:()=>rememberX509OAuthError});
init_client_globals();var registeredX509Transports=new WeakMap,transientX509ConnectionErrors=new WeakSet,retryableX509IssuerErrors=new WeakSet,approvedX509Clients=new WeakSet,
approvedX509OAuthErrors=new WeakMap,approvedX509Credentials=new WeakMap,findRegisteredX509Transport=WeakMap.prototype.get.bind(registeredX509Transports),rememberRegisteredX509Transport=WeakMap.
prototype.set.bind(registeredX509Transports),markTransientX509ConnectionError=WeakSet.prototype.add.bind(transientX509ConnectionErrors),isTransientX509ConnectionError=WeakSet.
prototype.has.bind(transientX509ConnectionErrors),markRetryableX509IssuerError=WeakSet.prototype.add.bind(retryableX509IssuerErrors),isRetryableX509IssuerError=WeakSet.
prototype.has.bind(retryableX509IssuerErrors),markApprovedX509Client=WeakSet.prototype.add.bind(approvedX509Clients),isApprovedX509Client=WeakSet.prototype.has.
bind(approvedX509Clients),rememberX509OAuthError=WeakMap.prototype.set.bind(approvedX509OAuthErrors),findX509OAuthError=WeakMap.prototype.get.bind(approvedX509OAuthErrors),
rememberX509Credential=WeakMap.prototype.set.bind(approvedX509Credentials),findX509Credential=WeakMap.prototype.get.bind(approvedX509Credentials);var nodeState=__toESM(require_x509_transport_state(),1),state=typeof nodeState.findRegisteredX509Transport=="function"?nodeState:x509_transport_state_browser_exports,
{findRegisteredX509Transport:findRegisteredX509Transport3,rememberRegisteredX509Transport:rememberRegisteredX509Transport2,markTransientX509ConnectionError:markTransientX509ConnectionError2,
isTransientX509ConnectionError:isTransientX509ConnectionError2,markRetryableX509IssuerError:markRetryableX509IssuerError2,isRetryableX509IssuerError:isRetryableX509IssuerError2,
markApprovedX509Client:markApprovedX509Client2,isApprovedX509Client:isApprovedX509Client2,rememberX509OAuthError:rememberX509OAuthError2,findX509OAuthError:findX509OAuthError2,
rememberX509Credential:rememberX509Credential2,findX509Credential:findX509Credential2}=state;function resolveX509Transport(value){if(!value||typeof value!="object")throw new OpenAIError("X.509 workload identity requires an approved X.509 transport capab\
ility.");let registered=findRegisteredX509Transport3(value);if(!registered)throw new OpenAIError("X.509 workload identity requires an approved X.509 transport c\
apability.");return registered}var _X509WorkloadIdentityAuth_instances,_a,_X509WorkloadIdentityAuth_identityProviderId,_X509WorkloadIdentityAuth_serviceAccountId,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,_X509WorkloadIdentityAuth_organization,_X509WorkloadIdentityAuth_project,_X509WorkloadIdentityAuth_transport,
_X509WorkloadIdentityAuth_refreshBufferMs,_X509WorkloadIdentityAuth_cachedToken,_X509WorkloadIdentityAuth_refresh,_X509WorkloadIdentityAuth_tokenGeneration,_X509WorkloadIdentityAuth_cancelRequestBody,
_X509WorkloadIdentityAuth_assignToken,_X509WorkloadIdentityAuth_recoverRefreshFailure,_X509WorkloadIdentityAuth_fallbackToken,_X509WorkloadIdentityAuth_retireRefresh,
_X509WorkloadIdentityAuth_beginRefresh,_X509WorkloadIdentityAuth_refreshToken,_X509WorkloadIdentityAuth_preflight,_X509WorkloadIdentityAuth_scope,_X509WorkloadIdentityAuth_assertTenantHeaders,
FORBIDDEN_TRANSPORT_OPTIONS=["dispatcher","agent","client","tls","proxy"],headerValue=(headers,name)=>Headers.prototype.get.call(headers,name),DEFAULT_REFRESH_BUFFER_MS=1200*
1e3,FAILED_REFRESH_COOLDOWN_MS=1e3,userAbortError=signal=>{let error=new APIUserAbortError;return Object.defineProperty(error,"cause",{value:signal.reason,writable:!0,
configurable:!0}),error};function assertSafeHeaders(headers){for(let name of Headers.prototype.keys.call(headers)){let canonical=name.toLowerCase().split("_").join(
"-");if(canonical!=="authorization"&&isSensitiveHeader(canonical)||canonical==="host")throw new OpenAIError("X.509 workload identity cannot send conflicting aut\
hentication credentials.")}}function exchangeDeadline(timeout,callerSignal){let deadline=new AbortController,timer=timeout===void 0?void 0:setTimeout(()=>deadline.
abort(new APIConnectionTimeoutError),timeout),timerHandle=timer;typeof timerHandle=="object"&&timerHandle!==null&&"unref"in timerHandle&&typeof timerHandle.unref==
"function"&&timerHandle.unref();let cancel=()=>deadline.abort(callerSignal?.reason);return callerSignal?.addEventListener("abort",cancel,{once:!0}),callerSignal?.
aborted&&cancel(),{signal:deadline.signal,dispose:()=>{callerSignal?.removeEventListener("abort",cancel),timer&&clearTimeout(timer)}}}function waitForRefresh(attempt,signal){
let abort,canceled=new Promise((_resolve,reject)=>{abort=()=>reject(signal.reason),signal.addEventListener("abort",abort,{once:!0}),signal.aborted&&abort()});return{
result:Promise.race([attempt.promise,canceled]),dispose:()=>{abort&&signal.removeEventListener("abort",abort)}}}function isX509WorkloadIdentity(identity){if(!identity||
typeof identity!="object")return!1;let providerOwner=identity;for(;providerOwner!==null&&providerOwner!==Object.prototype;){let provider=Object.getOwnPropertyDescriptor(
providerOwner,"provider");if(provider){if(!("value"in provider)||provider.value!==void 0)return!1;break}providerOwner=Object.getPrototypeOf(providerOwner)}let current=identity;
for(;current!==null&&current!==Object.prototype;){let discriminator=Object.getOwnPropertyDescriptor(current,"type");if(discriminator){if(!("value"in discriminator))
throw new OpenAIError("X.509 workload identity type must be a plain data property.");return discriminator.value==="x509"}current=Object.getPrototypeOf(current)}
return!1}function assertX509FetchOptions(options){if(!options)return;for(let name of FORBIDDEN_TRANSPORT_OPTIONS)if(hasOwn(options,name))throw new OpenAIError("X.509 wor\
kload identity cannot override its approved transport capability.");let redirect=Object.getOwnPropertyDescriptor(options,"redirect")?.value;if(redirect!==void 0&&
redirect!=="manual")throw new OpenAIError("X.509 workload identity requests require manual redirects.")}function assertX509RequestOptions(options){if(assertX509FetchOptions(
options),options&&["body","headers","method","signal"].some(name=>hasOwn(options,name)))throw new OpenAIError("X.509 workload identity cannot override its reque\
st body, headers, method, or signal through fetch options.")}function snapshotX509RequestOptions(options){assertX509RequestOptions(options);let snapshot={...options};
return assertX509RequestOptions(snapshot),snapshot}var X509WorkloadIdentityAuth=class{constructor(identity,transport,organization,project){if(_X509WorkloadIdentityAuth_instances.
add(this),_X509WorkloadIdentityAuth_identityProviderId.set(this,void 0),_X509WorkloadIdentityAuth_serviceAccountId.set(this,void 0),_X509WorkloadIdentityAuth_configuredRefreshBufferMs.
set(this,void 0),_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds.set(this,void 0),_X509WorkloadIdentityAuth_organization.set(this,void 0),_X509WorkloadIdentityAuth_project.
set(this,void 0),_X509WorkloadIdentityAuth_transport.set(this,void 0),_X509WorkloadIdentityAuth_refreshBufferMs.set(this,void 0),_X509WorkloadIdentityAuth_cachedToken.
set(this,void 0),_X509WorkloadIdentityAuth_refresh.set(this,void 0),_X509WorkloadIdentityAuth_tokenGeneration.set(this,0),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_transport,
resolveX509Transport(transport),"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_identityProviderId,identity.identityProviderId,"f"),__classPrivateFieldSet(
this,_X509WorkloadIdentityAuth_serviceAccountId,identity.serviceAccountId,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,identity.
refreshBufferMs,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,identity.refreshBufferSeconds,"f"),__classPrivateFieldSet(
this,_X509WorkloadIdentityAuth_organization,organization,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_project,project,"f"),__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")!==void 0&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")!==
void 0)throw new OpenAIError("X.509 workload identity cannot combine refreshBufferSeconds and refreshBufferMs.");if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")!==void 0&&(!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f"))||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")<0))throw new OpenAIError("X.509 workload identity requires a nonnegative integer refreshBufferMs.");if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,
"f")!==void 0&&(!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f"))||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,
"f")<0||!Number.isSafeInteger(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")*1e3)))throw new OpenAIError("X.509 workl\
oad identity requires a nonnegative integer refreshBufferSeconds.");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refreshBufferMs,__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")===void 0?__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")??
DEFAULT_REFRESH_BUFFER_MS:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")*1e3,"f")}identitySnapshot(){return{type:"x50\
9",identityProviderId:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_identityProviderId,"f"),serviceAccountId:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_serviceAccountId,
"f"),...__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,"f")===void 0?{}:{refreshBufferMs:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferMs,
"f")},...__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")===void 0?{}:{refreshBufferSeconds:__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds,"f")}}}static shouldAuthenticate(options,defaultHeaders,requestHeaders=options.headers){return!buildHeaders(
[defaultHeaders,requestHeaders]).nulls.has("authorization")}snapshotHeaders(defaultHeaders,requestHeaders){let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this);return scope.defaultHeaders??(scope.defaultHeaders=buildHeaders([defaultHeaders])),scope.requestHeaders??(scope.
requestHeaders=buildHeaders([requestHeaders])),this.headerSnapshots()}headerSnapshots(){let{defaultHeaders,requestHeaders}=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this);if(!defaultHeaders||!requestHeaders)throw new OpenAIError("X.509 workload identity requires snapshotted request \
headers.");return{defaultHeaders,requestHeaders}}snapshotTenant(organization,project){if(organization!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,
"f")||project!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f"))throw new OpenAIError("X.509 workload identity cannot override its enrolled o\
rganization or project.");let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);return scope.
tenant={organization,project},scope.tenant}tenantSnapshot(){let{tenant}=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);if(!tenant)throw new OpenAIError("X.509 workload identity requires snapshotted tenant selectors.");return tenant}snapshotAPIURL(value){assertX509APIOrigin(
value),__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).apiURL=value}requestAPIURL(){let{apiURL}=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);if(apiURL===void 0)throw new OpenAIError("X.509 workload identity requi\
res a snapshotted API destination.");return apiURL}snapshotRequest(signal,timeout,fetchOptions){var _b;(_b=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_scope).call(this)).request??(_b.request={signal,timeout,fetchOptions})}requestSnapshot(){let{request}=__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);if(!request)throw new OpenAIError("X.509 workload identity requires snapshot\
ted request settings.");return request}beginRequestPreparation(){let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);scope.deadlineArmed&&scope.preparationStartedAt===void 0&&(scope.preparationStartedAt=performance.now(),scope.preparationWallStartedAt=Date.now())}beginRequestPlanning(){
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).phase="planning"}beginRequestNetwork(){let scope=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);scope.deadlineArmed?scope.preparationStartedAt!==void 0&&(scope.monotonicStartedAt+=
performance.now()-scope.preparationStartedAt,scope.wallStartedAt+=Date.now()-(scope.preparationWallStartedAt??Date.now()),delete scope.preparationStartedAt,delete scope.
preparationWallStartedAt):(scope.wallStartedAt=Date.now(),scope.monotonicStartedAt=performance.now(),scope.deadlineArmed=!0)}isPlanningRequest(){return __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).phase==="planning"}authorizePlannedRequest(url,request,timeout,allowHookSignal=!1){
let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this),headers=Object.getOwnPropertyDescriptor(
request,"headers"),body=Object.getOwnPropertyDescriptor(request,"body"),signal=Object.getOwnPropertyDescriptor(request,"signal"),redirect=Object.getOwnPropertyDescriptor(
request,"redirect");if(scope.phase!=="planning"||!headers||!(headers.value instanceof Headers)||!body&&"body"in request||[body,signal,redirect].some(descriptor=>descriptor&&
!("value"in descriptor)))throw new OpenAIError("X.509 workload identity requires an approved final request.");this.snapshotAPIURL(url),assertX509FetchOptions(request);
try{assertSafeHeaders(headers.value)}catch{throw new OpenAIError("X.509 workload identity cannot use caller-supplied authentication credentials.")}if(headerValue(
headers.value,"Authorization")!==null)throw new OpenAIError("X.509 workload identity cannot use caller-supplied authorization credentials.");if(__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_assertTenantHeaders).call(this,headers.value),!allowHookSignal&&(signal?.value??void 0)!==
(this.requestSnapshot().signal??void 0))throw new OpenAIError("X.509 workload identity must preserve its approved request signal.");let approved=this.requestSnapshot();
scope.request={...approved,timeout:Math.min(approved.timeout,timeout)},scope.phase="authorizing"}ownRequestBody(body,source){body instanceof ReadableStream&&body!==
source&&(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).materializedBody=body)}static isStreamingRequestBody(body){
return typeof body=="object"&&body!==null&&(Symbol.asyncIterator in body||Symbol.iterator in body&&"next"in body&&typeof body.next=="function")}retireRequestBody(){
let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this),body=scope.materializedBody;delete scope.
materializedBody,body&&__classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_cancelRequestBody).call(_a,body)}releaseRequestBody(body){let scope=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);scope.materializedBody===body?delete scope.materializedBody:this.retireRequestBody()}setEffectiveSignal(signal){
signal?__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).effectiveSignal=signal:delete __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this).effectiveSignal}effectiveSignal(){let scope=__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this);return scope.effectiveSignal??scope.request?.signal}runRequest(operation,requestOwner){
return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").run(async()=>{let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current();if(!scope)throw new OpenAIError("X.509 workload identity requires an active certificate request scope.");scope.owner=this,scope.requestOwner=requestOwner;
try{return await operation()}finally{this.retireRequestBody(),this.releaseRequestCredentials(),delete scope.requestOwner,delete scope.owner}})}inRequest(requestOwner){
let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();return scope?.owner===this&&scope.requestOwner===requestOwner&&scope.phase!==
"authorizing"}matches(other){return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_transport,
"f")&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_identityProviderId,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_identityProviderId,
"f")&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_serviceAccountId,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_serviceAccountId,"f")&&
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_organization,"f")&&__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_project,"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_project,"f")&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,
"f")===__classPrivateFieldGet(other,_X509WorkloadIdentityAuth_refreshBufferMs,"f")}continuation(){let{wallStartedAt,monotonicStartedAt,deadlineArmed,request,requestOwner,
effectiveSignal}=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this),scope={wallStartedAt,monotonicStartedAt,
owner:this,...deadlineArmed?{deadlineArmed}:{},...request?{request}:{},...effectiveSignal?{effectiveSignal}:{},...requestOwner?{requestOwner}:{}};return operation=>__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").resume(scope,async()=>{try{return await operation()}finally{this.releaseRequestCredentials(),delete scope.requestOwner,
delete scope.owner}})}releaseRequestCredentials(){let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this);delete scope.request,delete scope.phase,delete scope.deadlineArmed,delete scope.preparationStartedAt,delete scope.preparationWallStartedAt,delete scope.
effectiveSignal,delete scope.materializedBody,delete scope.apiURL,delete scope.tenant,delete scope.token,delete scope.defaultHeaders,delete scope.requestHeaders,
delete scope.tokenGeneration,delete scope.headers,delete scope.authorization}requestStartedAt(_options){return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current()?.wallStartedAt}usedWorkloadToken(_options){return __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current()?.token!==void 0}remainingTimeout(_options,timeout){
let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();if(scope===void 0)return timeout;let remaining=timeout-(performance.now()-
scope.monotonicStartedAt);if(remaining<=0)throw new APIConnectionTimeoutError;return remaining}async waitForRetry(duration,signal){try{await __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").sleep(duration,signal)}catch(error){throw signal?.aborted?userAbortError(signal):error}}static isRetryableFailure(error){
return typeof error=="object"&&error!==null&&(isTransientX509ConnectionError2(error)||isRetryableX509IssuerError2(error))}static retryHeaders(error){if(!error||
typeof error!="object"||!isRetryableX509IssuerError2(error))return;let headers=Object.getOwnPropertyDescriptor(error,"headers")?.value;return headers instanceof
Headers?headers:void 0}async getToken(options,context){let callerSignal=context?context.signal:options?.signal;if(callerSignal?.aborted)throw userAbortError(callerSignal);
options&&assertX509RequestOptions(context?context.fetchOptions:options.fetchOptions),__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_preflight).
call(this,context);let scope=options?__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this):void 0,cached=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_cachedToken,"f");if(cached&&performance.now()<cached.refreshAt&&Date.now()<cached.wallRefreshAt)return __classPrivateFieldGet(_a,
_a,"m",_X509WorkloadIdentityAuth_assignToken).call(_a,scope,cached);let remaining=context&&options?this.remainingTimeout(options,context.timeout):context?.timeout,
{signal,dispose}=exchangeDeadline(remaining,callerSignal);if(callerSignal?.aborted)throw dispose(),userAbortError(callerSignal);let attempt=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_refresh,"f")??__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_beginRefresh).call(this);
attempt.waiters+=1;let waiter=waitForRefresh(attempt,signal);try{let exchanged=await waiter.result,refreshed=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,
"f");if(!refreshed||refreshed.accessToken!==exchanged.accessToken)throw new APIUserAbortError;return __classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_assignToken).
call(_a,scope,refreshed)}catch(error){return await __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_recoverRefreshFailure).
call(this,error,attempt,cached,scope,options,context)}finally{waiter.dispose(),dispose(),attempt.waiters-=1,__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_retireRefresh).call(this,attempt)}}invalidateToken(){let rejected=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,
"f").current();if(!rejected?.token||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,"f")?.accessToken!==rejected.token||__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_cachedToken,"f").generation!==rejected.tokenGeneration)return;__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_tokenGeneration,
__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f")+1,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_cachedToken,void 0,"f");
let refresh=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f");__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,void 0,"f"),refresh?.
controller.abort(new APIUserAbortError)}bindRequest(options,request,adminAPIKey){if(!(request.headers instanceof Headers))throw new OpenAIError("X.509 workload \
identity requires the original workload authorization headers.");let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).
call(this),{token}=scope,security=options.__security??{bearerAuth:!0},approvedAuthorization=token?`Bearer ${token}`:null;!token&&security.adminAPIKeyAuth&&adminAPIKey!==
null&&headerValue(request.headers,"Authorization")!==null&&(approvedAuthorization=new Headers({Authorization:`Bearer ${adminAPIKey}`}).get("Authorization")),scope.
headers=request.headers,scope.authorization=approvedAuthorization,this.assertRequest(request)}adoptRequestHeaders(request){let scope=__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_scope).call(this),original=scope.headers;if(!(original instanceof Headers)||!(request.headers instanceof
Headers))throw new OpenAIError("X.509 workload identity must preserve its issued workload authorization.");scope.headers=request.headers;try{this.assertRequest(
request)}catch(error){throw scope.headers=original,error}}assertRequest(request){let{headers}=request;if(!(headers instanceof Headers))throw new OpenAIError("X.\
509 workload identity must preserve its issued workload authorization.");let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();
if(!scope||scope.headers!==headers||scope.authorization===void 0||headerValue(headers,"Authorization")!==scope.authorization)throw new OpenAIError("X.509 worklo\
ad identity must preserve its issued workload authorization.");__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_assertTenantHeaders).
call(this,headers),assertSafeHeaders(headers)}fetch(){return async(input,init={})=>{let target=assertX509APIOrigin(typeof input=="string"||input instanceof URL?
input:input.url);assertX509FetchOptions(init),this.assertRequest(init);let approved=init.headers;if(!(approved instanceof Headers))throw new OpenAIError("X.509 \
workload identity must preserve its issued workload authorization.");let headers=new Headers([...Headers.prototype.entries.call(approved)]);return assertSafeHeaders(
headers),init.headers=headers,init.redirect="manual",await __classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").dispatch(target,init)}}};_a=X509WorkloadIdentityAuth,
_X509WorkloadIdentityAuth_identityProviderId=new WeakMap,_X509WorkloadIdentityAuth_serviceAccountId=new WeakMap,_X509WorkloadIdentityAuth_configuredRefreshBufferMs=
new WeakMap,_X509WorkloadIdentityAuth_configuredRefreshBufferSeconds=new WeakMap,_X509WorkloadIdentityAuth_organization=new WeakMap,_X509WorkloadIdentityAuth_project=
new WeakMap,_X509WorkloadIdentityAuth_transport=new WeakMap,_X509WorkloadIdentityAuth_refreshBufferMs=new WeakMap,_X509WorkloadIdentityAuth_cachedToken=new WeakMap,
_X509WorkloadIdentityAuth_refresh=new WeakMap,_X509WorkloadIdentityAuth_tokenGeneration=new WeakMap,_X509WorkloadIdentityAuth_instances=new WeakSet,_X509WorkloadIdentityAuth_cancelRequestBody=
async function(body){try{await CancelReadableStream(body)}catch{}},_X509WorkloadIdentityAuth_assignToken=function(scope,token){return scope&&(scope.token=token.
accessToken,scope.tokenGeneration=token.generation),token.accessToken},_X509WorkloadIdentityAuth_recoverRefreshFailure=async function(error,attempt,cached,scope,options,context){
let callerSignal=context?context.signal:options?.signal;if(callerSignal?.aborted)throw userAbortError(callerSignal);if(attempt.controller.signal.aborted&&attempt.
generation!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,"f"))return await this.getToken(options,context);let fallback=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_instances,"m",_X509WorkloadIdentityAuth_fallbackToken).call(this,error,cached,scope);if(fallback!==void 0)return fallback;if(error&&
typeof error=="object"&&!(error instanceof OAuthError)){let oauth=findX509OAuthError2(error);if(oauth)throw new OAuthError(oauth.status,oauth.error,oauth.headers)}
throw error},_X509WorkloadIdentityAuth_fallbackToken=function(error,cached,scope){if(!cached||cached!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_cachedToken,
"f")||performance.now()>=cached.expiresAt||Date.now()>=cached.wallExpiresAt||!_a.isRetryableFailure(error))return;let headers=_a.retryHeaders(error),milliseconds=headers?.
get("retry-after-ms"),requested=milliseconds?Number(milliseconds):void 0,retryAfter=headers?.get("retry-after");if(retryAfter&&(requested===void 0||Number.isNaN(
requested))){let seconds=Number(retryAfter);requested=Number.isNaN(seconds)?Date.parse(retryAfter)-Date.now():seconds*1e3}let cooldown=requested!==void 0&&Number.
isFinite(requested)&&requested>=0&&requested<=6e4?Math.max(FAILED_REFRESH_COOLDOWN_MS,requested):FAILED_REFRESH_COOLDOWN_MS;return cached.refreshAt=Math.min(cached.
expiresAt,performance.now()+cooldown),cached.wallRefreshAt=Math.min(cached.wallExpiresAt,Date.now()+cooldown),__classPrivateFieldGet(_a,_a,"m",_X509WorkloadIdentityAuth_assignToken).
call(_a,scope,cached)},_X509WorkloadIdentityAuth_retireRefresh=function(attempt){attempt.waiters!==0||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,
"f")!==attempt||queueMicrotask(()=>{attempt.waiters===0&&__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f")===attempt&&(__classPrivateFieldSet(this,
_X509WorkloadIdentityAuth_refresh,void 0,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_tokenGeneration,__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f")+1,"f"),attempt.controller.abort(new APIUserAbortError))})},_X509WorkloadIdentityAuth_beginRefresh=function(){let controller=new AbortController,generation=__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_tokenGeneration,"f"),attempt={controller,generation,waiters:0,promise:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_instances,
"m",_X509WorkloadIdentityAuth_refreshToken).call(this,controller,generation)};return __classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,attempt,"f"),
attempt},_X509WorkloadIdentityAuth_refreshToken=async function(controller,generation){let startedAt=performance.now(),wallStartedAt=Date.now();try{let token=await __classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_transport,"f").exchange(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_identityProviderId,"f"),__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_serviceAccountId,"f"),controller.signal),lifetime=token.expiresIn*1e3,expiresAt=startedAt+lifetime,wallExpiresAt=wallStartedAt+lifetime;
if(performance.now()>=expiresAt||Date.now()>=wallExpiresAt)throw new OpenAIError("X.509 workload identity token expired before its exchange completed.");if(__classPrivateFieldGet(
this,_X509WorkloadIdentityAuth_tokenGeneration,"f")!==generation||controller.signal.aborted||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,"f")?.
controller!==controller)throw new APIUserAbortError;return __classPrivateFieldSet(this,_X509WorkloadIdentityAuth_tokenGeneration,__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f")+1,"f"),__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_cachedToken,{accessToken:token.accessToken,generation:__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_tokenGeneration,
"f"),expiresAt,refreshAt:expiresAt-Math.min(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,"f"),lifetime/2),wallExpiresAt,wallRefreshAt:wallExpiresAt-
Math.min(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refreshBufferMs,"f"),lifetime/2)},"f"),token}finally{__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_refresh,
"f")?.controller===controller&&__classPrivateFieldSet(this,_X509WorkloadIdentityAuth_refresh,void 0,"f")}},_X509WorkloadIdentityAuth_preflight=function(context){
if(!context)return;if(context.organization!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,"f")||context.project!==__classPrivateFieldGet(this,
_X509WorkloadIdentityAuth_project,"f"))throw new OpenAIError("X.509 workload identity cannot override its enrolled organization or project.");assertX509APIOrigin(
context.apiURL);let supplied=buildHeaders([context.defaultHeaders,context.requestHeaders]);if(__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,
"f")!==null&&supplied.nulls.has("openai-organization")||__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f")!==null&&supplied.nulls.has("openai-pr\
oject"))throw new OpenAIError("X.509 workload identity cannot omit its enrolled organization or project.");for(let name of supplied.values.keys()){let canonical=name.
toLowerCase().split("_").join("-");if((canonical==="openai-organization"||canonical==="openai-project")&&(name!==canonical||headerValue(supplied.values,name)!==
(canonical==="openai-organization"?context.organization:context.project)))throw new OpenAIError("X.509 workload identity cannot override its enrolled organizati\
on or project.");if(isSensitiveHeader(canonical)||canonical==="host")throw new OpenAIError("X.509 workload identity cannot use caller-supplied authentication cr\
edentials.")}},_X509WorkloadIdentityAuth_scope=function(){let scope=__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_transport,"f").current();if(!scope||scope.
owner!==this)throw new OpenAIError("X.509 workload identity requires an active certificate request scope.");return scope},_X509WorkloadIdentityAuth_assertTenantHeaders=
function(headers){if(headerValue(headers,"OpenAI-Organization")!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_organization,"f")||headerValue(headers,"\
OpenAI-Project")!==__classPrivateFieldGet(this,_X509WorkloadIdentityAuth_project,"f"))throw new OpenAIError("X.509 workload identity cannot override its enrolle\
d organization or project.");for(let name of Headers.prototype.keys.call(headers)){let canonical=name.toLowerCase().split("_").join("-");if((canonical==="openai\
-organization"||canonical==="openai-project")&&name!==canonical)throw new OpenAIError("X.509 workload identity cannot override its enrolled organization or proj\
ect.")}};init_client_globals();function normalizeX509CredentialOptions(options){let{credential}=options;if(credential===void 0)return{credential,options};let registered=findX509Credential2(credential);
if(!registered)throw new OpenAIError("An X.509 credential must be created by the SDK authentication helper.");let conflicting=["apiKey","adminAPIKey","workloadI\
dentity","x509Transport"].filter(name=>{let value=options[name];return value!=null});if(conflicting.length>0)throw new OpenAIError(`The \`credential\` option cann\
ot be combined with ${conflicting.map(name=>`\`${name}\``).join(", ")}.`);return{credential,options:{...options,apiKey:null,adminAPIKey:null,baseURL:options.baseURL??
null,organization:options.organization??null,project:options.project??null,workloadIdentity:registered.identity,x509Transport:registered.transport}}}function overridesOrdinaryAuthentication({
apiKey,adminAPIKey}){return apiKey!=null||adminAPIKey!=null}function prepareProviderClone(inherited,overrides){let inheritedProvider=inherited.provider,replacingProvider=overrides.
credential??overrides.workloadIdentity,provider=overrides.provider??(replacingProvider?void 0:inheritedProvider);return provider!==inheritedProvider&&(delete inherited.
baseURL,delete inherited.organization,delete inherited.project,delete inherited.defaultHeaders,delete inherited.defaultQuery,delete inherited.fetchOptions,delete inherited.
fetch),provider&&(delete inherited.apiKey,delete inherited.adminAPIKey,delete inherited.credential,delete inherited.workloadIdentity,delete inherited.x509Transport,
delete inherited.baseURL),provider}function prepareX509ClientClone(inherited,overrides,credential,currentlyX509){let nextIdentity=hasOwn(overrides,"workloadIden\
tity")?overrides.workloadIdentity:inherited.workloadIdentity,dropping=credential!==void 0&&(overridesOrdinaryAuthentication(overrides)&&overrides.workloadIdentity===
void 0||overrides.provider!==void 0);credential!==void 0&&hasOwn(overrides,"workloadIdentity")&&delete inherited.x509Transport;let inheritedCredential=credential!==
void 0&&!dropping&&overrides.credential===void 0&&!hasOwn(overrides,"workloadIdentity")&&!hasOwn(overrides,"x509Transport")?credential:void 0,nextCredential=overrides.
credential===void 0?inheritedCredential:overrides.credential,nextX509=nextCredential!==void 0||!dropping&&isX509WorkloadIdentity(nextIdentity);return currentlyX509!==
nextX509&&(delete inherited.fetch,delete inherited.baseURL,delete inherited.organization,delete inherited.project,delete inherited.defaultHeaders,delete inherited.
defaultQuery,delete inherited.fetchOptions,nextX509?inherited.apiKey=null:(delete inherited.x509Transport,dropping&&delete inherited.workloadIdentity)),nextCredential!==
void 0&&(delete inherited.apiKey,delete inherited.adminAPIKey,delete inherited.workloadIdentity,delete inherited.x509Transport,inherited.credential=nextCredential,
overrides.credential!==void 0&&(delete inherited.organization,delete inherited.project,delete inherited.defaultHeaders,delete inherited.defaultQuery,delete inherited.
fetchOptions)),{credential:nextCredential,provider:prepareProviderClone(inherited,overrides)}}init_client_globals();init_client_globals();var brand_privateStreamingFile=Symbol("brand.privateStreamingFile");function toStreamingFile(data,name,options){if(typeof name!="string"||!name)throw new TypeError(
"toStreamingFile requires a non-empty file name");let type=options?.type;return type&&validateStreamingFileType(type),{[brand_privateStreamingFile]:!0,data,name,
...type?{type}:{}}}var checkFileSupport=()=>{if(typeof File>"u"){let{process:process2}=globalThis,isOldNode=typeof process2?.versions?.node=="string"&&Number.parseInt(
process2.versions.node.split("."),10)<20;throw new Error("`File` is not defined as a global, which is required for file uploads."+(isOldNode?" Update to a suppo\
rted Node.js LTS release, or set `globalThis.File` to `import('node:buffer').File`.":""))}};function makeFile(fileBits,fileName,options){return checkFileSupport(),
new File(fileBits,fileName??"unknown_file",options)}function getName(value,options){if(typeof value!="object"||value===null)return;let name="name"in value?value.
name:void 0,explicitName=name&&String(name)||"filename"in value&&value.filename&&String(value.filename);if(explicitName)return options?.stripFilename===!1?normalizeFilenamePath(
explicitName):basename(explicitName);let url="url"in value&&value.url&&String(value.url);if(url)try{let filename=basename(new URL(url).pathname);return filename===
void 0?void 0:basename(decodeURLFilename(filename))}catch{return basename(url)}let path2="path"in value&&value.path&&String(value.path);return path2?basename(path2):
void 0}function basename(value){return value.split(/[\\/]/).pop()||void 0}function decodeURLFilename(filename){try{let decodedFilename=decodeURIComponent(filename);
return/%(?:0[AD]|22)/i.test(decodedFilename)?filename:decodedFilename.replace(/[\u0000-\u001F\u007F]/gu,encodeURIComponent)}catch{return filename}}function normalizeFilenamePath(value){
let normalized=value.replace(/\\/g,"/");if(normalized.startsWith("/")||/^[A-Za-z]:/.test(normalized)||normalized.split("/").includes(".."))throw new TypeError("\
Upload file name must be a safe relative path without parent directory segments");return normalized}var arrayBufferByteLengthGetter=Object.getOwnPropertyDescriptor(
ArrayBuffer.prototype,"byteLength")?.get;function isArrayBuffer(value){try{return arrayBufferByteLengthGetter?.call(value)!==void 0}catch{return!1}}var isAsyncIterable=value=>value!=
null&&typeof value=="object"&&typeof value[Symbol.asyncIterator]=="function",maybeMultipartFormRequestOptions=async(opts,fetch2,formOptions)=>{if(!hasUploadableValue(
opts.body))return opts.__metadata?.finalizeMultipart===!0&&formOptions?.stripFilenames===!1?{...opts,__metadata:{...opts.__metadata,preserveMultipartFilenames:!0}}:
opts;let finalizedOptions=opts.__metadata?.finalizeMultipart===!0?{...opts,__metadata:{...opts.__metadata,finalizeMultipart:!1}}:opts;return hasStreamingUploadableValue(
opts.body)?createStreamingFormRequestOptions(finalizedOptions,formOptions):{...finalizedOptions,body:await createForm(finalizedOptions.body,fetch2,formOptions)}},
multipartFormRequestOptions=async(opts,fetch2,formOptions)=>hasStreamingUploadableValue(opts.body)?createStreamingFormRequestOptions(opts,formOptions):{...opts,
body:await createForm(opts.body,fetch2,formOptions)},supportsFormDataMap=new WeakMap;function supportsFormData(fetchObject){let fetch2=typeof fetchObject=="func\
tion"?fetchObject:fetchObject.fetch,cached=supportsFormDataMap.get(fetch2);if(cached)return cached;let promise=(async()=>{try{let FetchResponse;if("Response"in fetch2)
FetchResponse=fetch2.Response;else{let response=await fetch2("data:,");await response.arrayBuffer(),FetchResponse=response.constructor}let data=new FormData;return data.
toString()!==await new FetchResponse(data).text()}catch{return!0}})();return supportsFormDataMap.set(fetch2,promise),promise}var createForm=async(body,fetch2,options={})=>{
if(!await supportsFormData(fetch2))throw new TypeError("The provided fetch function does not support file uploads with the current global FormData class.");let form=new FormData;
return await Promise.all(Object.entries(body||{}).map(([key,value])=>addFormValue(form,key,value,options))),form},isBlob=value=>value instanceof Blob,isReadableStream=value=>typeof value==
"object"&&value!==null&&"getReader"in value&&typeof value.getReader=="function",isStreamingFile=value=>typeof value=="object"&&value!==null&&brand_privateStreamingFile in
value,isUploadable=value=>typeof value=="object"&&value!==null&&(value instanceof Response||isAsyncIterable(value)||isReadableStream(value)||isStreamingFile(value)||
isBlob(value)),hasStreamingUploadableValue=value=>{if(isStreamingFile(value)||isAsyncIterable(value)||isReadableStream(value))return!0;if(Array.isArray(value))return value.
some(hasStreamingUploadableValue);if(value&&typeof value=="object"&&!isBlob(value)&&!(value instanceof Response)){for(let k of Object.keys(value))if(hasStreamingUploadableValue(
value[k]))return!0}return!1},hasUploadableValue=value=>{if(isUploadable(value))return!0;if(Array.isArray(value))return value.some(hasUploadableValue);if(value&&
typeof value=="object"){for(let k of Object.keys(value))if(hasUploadableValue(value[k]))return!0}return!1},snapshotPreservedUploadEntries=(entries,filenames)=>{
let snapshot=[];for(let entry of entries)isUploadable(entry.value)&&!filenames.has(entry.value)&&filenames.set(entry.value,getStreamingFileName(entry.value,{stripFilenames:!1})),
snapshot.push(entry);return snapshot},streamingFormFinalizers=new WeakMap,finalizeStreamingFormRequestOptions=opts=>{if(typeof opts.body!="object"||opts.body===
null)return;let finalize=streamingFormFinalizers.get(opts.body);finalize&&(opts.stream=finalize(),streamingFormFinalizers.delete(opts.body))},createStreamingFormRequestOptions=(opts,options={})=>{
let entries=iterateFormEntries(opts.body),preservedFilenames=options.stripFilenames===!1?new WeakMap:void 0,multipartEntries=preservedFilenames?snapshotPreservedUploadEntries(
entries,preservedFilenames):entries,boundary=`openai-${Math.random().toString(36).slice(2)}`;async function*multipartBody(){yield*iterateMultipartBody(multipartEntries,
boundary,options,preservedFilenames)}let body=ReadableStreamFrom(multipartBody(),opts.__metadata?.streamFromBody===!0?{highWaterMark:0}:void 0),originalBody=opts.
body;return opts.__metadata?.streamFromBody===!0&&typeof originalBody=="object"&&originalBody!==null&&streamingFormFinalizers.set(body,()=>{let capturedBody={...originalBody},
capturedEntries=iterateFormEntries(capturedBody);multipartEntries=preservedFilenames?snapshotPreservedUploadEntries(capturedEntries,preservedFilenames):capturedEntries;
let stream=Object.getOwnPropertyDescriptor(capturedBody,"stream")?.value;return stream===!0||stream==="true"}),{...opts,body,headers:buildHeaders([{"content-typ\
e":`multipart/form-data; boundary=${boundary}`},opts.headers])}};async function*iterateMultipartBody(entries,boundary,options,preservedFilenames){for await(let{
key,value}of entries){if(isUploadable(value)){let filename=preservedFilenames?.get(value)??getStreamingFileName(value,options),type=getStreamingFileType(value);
yield encodeUTF8(`--${boundary}\r
`),yield encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(key)}"; filename="${escapeHeaderValue(filename)}"\r
Content-Type: ${type}\r
\r
`),yield*iterateBytes(getStreamingFileData(value))}else yield encodeUTF8(`--${boundary}\r
`),yield encodeUTF8(`Content-Disposition: form-data; name="${escapeHeaderValue(key)}"\r
\r
${String(value)}`);yield encodeUTF8(`\r
`)}yield encodeUTF8(`--${boundary}--\r
`)}function*iterateFormEntries(body){if(!(!body||typeof body!="object"))for(let[key,value]of Object.entries(body))yield*iterateFormValue(key,value)}function*iterateFormValue(key,value){
if(value!==void 0){if(value==null)throw new TypeError(`Received null for "${key}"; to pass null in FormData, you must use the string 'null'`);if(typeof value=="\
string"||typeof value=="number"||typeof value=="boolean"||isUploadable(value))yield{key,value};else if(Array.isArray(value))for(let entry of value)yield*iterateFormValue(
key+"[]",entry);else if(typeof value=="object")for(let[name,prop]of Object.entries(value))yield*iterateFormValue(`${key}[${name}]`,prop);else throw new TypeError(
`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`)}}function getStreamingFileName(value,options){
if(isStreamingFile(value)){let{name}=value;if(typeof name!="string"||!name)throw new TypeError("Streaming upload file name must be a non-empty string");return options.
stripFilenames===!1?normalizeFilenamePath(name):basename(name)??"unknown_file"}return getName(value,{stripFilename:options.stripFilenames})??"unknown_file"}function getStreamingFileType(value){
let type;return isStreamingFile(value)||isBlob(value)?{type}=value:value instanceof Response&&(type=value.headers.get("content-type")??void 0),validateStreamingFileType(
type||"application/octet-stream")}function validateStreamingFileType(type){if(typeof type!="string")throw new TypeError("Streaming upload content type must be a\
 string");for(let index=0;index<type.length;index+=1){let character=type.codePointAt(index)??0;if(character<=31||character===127)throw new TypeError("Streaming \
upload content type must not contain control characters")}return type}function getStreamingFileData(value){return isStreamingFile(value)?value.data:value}async function*iterateBytes(value){
if(typeof value=="string")yield encodeUTF8(value);else if(ArrayBuffer.isView(value))yield new Uint8Array(value.buffer,value.byteOffset,value.byteLength);else if(isArrayBuffer(
value))yield new Uint8Array(value);else if(value instanceof Response)yield*iterateBytes(value.body||await value.blob());else if(value instanceof Blob)typeof value.
stream=="function"?yield*iterateBytes(value.stream()):yield new Uint8Array(await value.arrayBuffer());else if(isReadableStream(value))for await(let chunk of ReadableStreamToAsyncIterable(
value))yield*iterateBytes(chunk);else if(isAsyncIterable(value))for await(let chunk of value)yield*iterateBytes(chunk);else throw new TypeError(`Invalid streami\
ng file chunk: ${String(value)}`)}function escapeHeaderValue(value){return Array.from(value,character=>{let codePoint=character.codePointAt(0)??0;return codePoint<=
31||codePoint===127||character==='"'||character==="\\"?encodeURIComponent(character):character}).join("")}var addFormValue=async(form,key,value,options)=>{if(value!==
void 0){if(value==null)throw new TypeError(`Received null for "${key}"; to pass null in FormData, you must use the string 'null'`);if(typeof value=="string"||typeof value==
"number"||typeof value=="boolean")form.append(key,String(value));else if(value instanceof Response){let blob=await value.blob();form.append(key,makeFile([blob],
getName(value,{stripFilename:options.stripFilenames}),{type:blob.type}))}else if(isAsyncIterable(value))form.append(key,makeFile([await new Response(ReadableStreamFrom(
value)).blob()],getName(value,{stripFilename:options.stripFilenames})));else if(isBlob(value)){let filename=getName(value,{stripFilename:options.stripFilenames});
filename===void 0?form.append(key,value):form.append(key,value,filename)}else if(Array.isArray(value)){let entries=await Promise.all(value.map(async entry=>{let entryForm=new FormData;
return await addFormValue(entryForm,key+"[]",entry,options),entryForm}));for(let entryForm of entries)if(entryForm)for(let[entryKey,entryValue]of entryForm.entries())
form.append(entryKey,entryValue)}else if(typeof value=="object")await Promise.all(Object.entries(value).map(([name,prop])=>addFormValue(form,`${key}[${name}]`,prop,
options)));else throw new TypeError(`Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ${value} instead`)}};init_client_globals();var isBlobLike=value=>value!=null&&typeof value=="object"&&typeof value.size=="number"&&typeof value.type=="string"&&typeof value.text=="function"&&typeof value.
slice=="function"&&typeof value.arrayBuffer=="function",isFileLike=value=>value!=null&&typeof value=="object"&&typeof value.name=="string"&&typeof value.lastModified==
"number"&&isBlobLike(value),isResponseLike=value=>value!=null&&typeof value=="object"&&typeof value.url=="string"&&typeof value.blob=="function",hasFilePropertyOverrides=(value,options)=>options?.
type!=null&&options.type!==value.type||options?.lastModified!=null&&options.lastModified!==value.lastModified||options?.endings!=null,canReuseNativeFile=(value,name,options)=>(name==
null||name===value.name)&&!hasFilePropertyOverrides(value,options);async function toFile(value,name,options){if(checkFileSupport(),value=await value,isFileLike(
value)){let fileOptions={...options,type:options?.type??value.type,lastModified:options?.lastModified??value.lastModified};return value instanceof File?canReuseNativeFile(
value,name,options)?value:makeFile([value],name??value.name,fileOptions):makeFile([await value.arrayBuffer()],name??value.name,fileOptions)}if(isResponseLike(value)){
let blob=await value.blob();name??(name=getName(value));let responseOptions=options?.type===void 0&&blob.type?{...options,type:blob.type}:options;return makeFile(
await getBytes(blob),name,responseOptions)}let parts=await getBytes(value);if(name??(name=getName(value)),options?.type===void 0){let typedPart=parts.find(part=>typeof part==
"object"&&"type"in part&&!!part.type);typedPart&&(options={...options,type:typedPart.type})}return makeFile(parts,name,options)}async function getBytes(value){let parts=[];
if(typeof value=="string"||ArrayBuffer.isView(value)||isArrayBuffer(value))parts.push(value);else if(isBlobLike(value))parts.push(value instanceof Blob?value:new Blob(
[await value.arrayBuffer()],{type:value.type}));else if(isAsyncIterable(value))for await(let chunk of value)parts.push(...await getBytes(chunk));else{let constructor=value?.
constructor?.name;throw new Error(`Unexpected data type: ${typeof value}${constructor?`; constructor: ${constructor}`:""}${propsForError(value)}`)}return parts}
function propsForError(value){return typeof value!="object"||value===null?"":`; props: [${Object.getOwnPropertyNames(value).map(p=>`"${p}"`).join(", ")}]`}init_client_globals();init_client_globals();init_client_globals();var Chat=class{};init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();var Admin=class{};init_client_globals();var Audio=class{};init_client_globals();init_client_globals();var APIResource=class{constructor(client){this._client=client}};init_client_globals();function encodeURIPath(str){return str.replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g,encodeURIComponent)}var EMPTY=Object.freeze(Object.create(null)),createPathTagFunction=(pathEncoder=encodeURIPath)=>function(statics,...params){
if(statics.length===1)return statics[0];let postPath=!1,invalidSegments=[],path3="";for(let index=0;index<statics.length;index+=1)if(index in statics){let currentValue=statics[index];
/[?#]/.test(currentValue)&&(postPath=!0);let value=params[index],encoded=(postPath?encodeURIComponent:pathEncoder)(""+value);index!==params.length&&(value==null||
typeof value=="object"&&value.toString===Object.getPrototypeOf(Object.getPrototypeOf(value.hasOwnProperty??EMPTY)??EMPTY)?.toString)&&(encoded=value+"",invalidSegments.
push({start:path3.length+currentValue.length,length:encoded.length,error:`Value of type ${Object.prototype.toString.call(value).slice(8,-1)} is not a valid path\
 parameter`})),path3+=currentValue+(index===params.length?"":encoded)}let pathOnly=path3.split(/[?#]/,1)[0],invalidSegmentPattern=/(?<=^|\/)(?:\.|%2e){1,2}(?=\/|$)/gi,
match;for(;(match=invalidSegmentPattern.exec(pathOnly))!==null;)invalidSegments.push({start:match.index,length:match[0].length,error:`Value "${match[0]}" can't \
be safely passed as a path parameter`});if(invalidSegments.sort((a2,b)=>a2.start-b.start),invalidSegments.length>0){let lastEnd=0,underline="";for(let segment of invalidSegments){
let spaces=" ".repeat(segment.start-lastEnd),arrows="^".repeat(segment.length);lastEnd=segment.start+segment.length,underline+=spaces+arrows}throw new OpenAIError(
`Path parameters result in path with invalid segments:
${invalidSegments.map(e=>e.error).join(`
`)}
${path3}
${underline}`)}return path3},path=createPathTagFunction(encodeURIPath);function resolveResourceRequestOptions(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery(value,queryKeys,options){
if(typeof value!="object"||value===null)return;let entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&
(!("value"in descriptor)||descriptor.value!==void 0)),keys=entries.map(([key])=>key);if(keys.some(key=>normalizeRequestOptionsForQueryKeys.has(key)&&!queryKeys.
includes(key))){if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys.has(key)||queryKeys.includes(key)))throw new TypeError("Query parameter\
s and request options must be passed as separate arguments.");if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","query"].includes(key)))
throw new TypeError("Pass transport overrides in the explicit request options argument.");return Object.fromEntries(entries.map(([key,descriptor])=>"value"in descriptor?
[key,descriptor.value]:[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]))}}var Batches=class extends APIResource{create(body,options){return this.
_client.post("/batches",resolveResourceRequestOptions(options,options2=>({body,...options2,__security:{bearerAuth:!0}})))}retrieve(batchID,options){return this.
_client.get(path`/batches/${batchID}`,resolveResourceRequestOptions(options,options2=>({...options2,__security:{bearerAuth:!0}})))}list(query={},options){let normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery(
query,["after","limit"],options);return normalizeRequestOptionsForQueryOptions!==void 0&&(options=normalizeRequestOptionsForQueryOptions,query={}),query=query,this.
_client.getAPIList("/batches",CursorPage,resolveResourceRequestOptions(options,options2=>({query,...options2,__security:{bearerAuth:!0}})))}cancel(batchID,options){
return this._client.post(path`/batches/${batchID}/cancel`,resolveResourceRequestOptions(options,options2=>({...options2,__security:{bearerAuth:!0}})))}};init_client_globals();var Beta=class{};init_client_globals();var Completions2=class{};init_client_globals();var Containers=class{};init_client_globals();var ContentProvenanceChecks=class{};init_client_globals();var Conversations=class{};init_client_globals();var Decisions=class{};init_client_globals();var Embeddings=class{};init_client_globals();var Evals=class{};init_client_globals();init_client_globals();init_client_globals();async function waitForFileProcessing(resource,id,pollInterval,maxWait){let terminalStates=new Set(["processed","error","deleted"]),start=performance.now(),file=await resource.
retrieve(id);for(;!file.status||!terminalStates.has(file.status);)if(await sleep(pollInterval),file=await resource.retrieve(id),performance.now()-start>maxWait)
throw new APIConnectionTimeoutError({message:`Giving up on waiting for file ${id} to finish processing after ${maxWait} milliseconds.`});return file}function resolveResourceRequestOptions2(options,buildOptions){return Promise.resolve(options).then(buildOptions)}var normalizeRequestOptionsForQueryKeys2=new Set(
["method","path","query","body","headers","maxRetries","stream","timeout","httpAgent","fetchOptions","signal","idempotencyKey","defaultBaseURL","__metadata","__\
binaryRequest","__binaryResponse","__streamClass","__streamMode","__security","__synthesizeEventData"]);function normalizeRequestOptionsForQuery2(value,queryKeys,options){
if(typeof value!="object"||value===null)return;let entries=Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([,descriptor])=>descriptor.enumerable&&
(!("value"in descriptor)||descriptor.value!==void 0)),keys=entries.map(([key])=>key);if(keys.some(key=>normalizeRequestOptionsForQueryKeys2.has(key)&&!queryKeys.
includes(key))){if(options!==void 0||keys.some(key=>!normalizeRequestOptionsForQueryKeys2.has(key)||queryKeys.includes(key)))throw new TypeError("Query paramete\
rs and request options must be passed as separate arguments.");if(keys.some(key=>!["headers","maxRetries","timeout","signal","idempotencyKey","query"].includes(
key)))throw new TypeError("Pass transport overrides in the explicit request options argument.");return Object.fromEntries(entries.map(([key,descriptor])=>"value"in
descriptor?[key,descriptor.value]:[key,descriptor.get?Reflect.apply(descriptor.get,value,[]):void 0]))}}var Files=class extends APIResource{create(body,options){
return this._client.post("/files",resolveResourceRequestOptions2(options,options2=>multipartFormRequestOptions({body,...options2,__security:{bearerAuth:!0}},this.
_client)))}retrieve(fileID,options){return this._client.get(path`/files/${fileID}`,resolveResourceRequestOptions2(options,options2=>({...options2,__security:{bearerAuth:!0}})))}list(query={},options){
let normalizeRequestOptionsForQueryOptions=normalizeRequestOptionsForQuery2(query,["after","limit","order","purpose"],options);return normalizeRequestOptionsForQueryOptions!==
void 0&&(options=normalizeRequestOptionsForQueryOptions,query={}),query=query,this._client.getAPIList("/files",CursorPage,resolveResourceRequestOptions2(options,
options2=>({query,...options2,__security:{bearerAuth:!0}})))}delete(fileID,options){return this._client.delete(path`/files/${fileID}`,resolveResourceRequestOptions2(
options,options2=>({...options2,__security:{bearerAuth:!0}})))}content(fileID,options){return this._client.get(path`/files/${fileID}/content`,resolveResourceRequestOptions2(
options,options2=>({...options2,headers:buildHeaders([{Accept:"application/binary"},options2?.headers]),__security:{bearerAuth:!0},__binaryResponse:!0})))}async waitForProcessing(id,{
pollInterval=5e3,maxWait=1800*1e3}={}){return await waitForFileProcessing(this,id,pollInterval,maxWait)}};init_client_globals();var FineTuning=class{};init_client_globals();var Graders=class{};init_client_globals();var Images=class{};init_client_globals();var Live=class{};init_client_globals();var Models=class{};init_client_globals();var Moderations=class{};init_client_globals();var Realtime=class{};init_client_globals();var Responses=class{};init_client_globals();var Safety=class{};init_client_globals();var Skills=class{};init_client_globals();var Uploads=class{};init_client_globals();var VectorStores=class{};init_client_globals();var Videos=class{};init_client_globals();var Webhooks=class{};init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();var readEnv=env=>{try{if(typeof globalThis.process<"u")return globalThis.process.env?.[env]?.trim()||void 0;if(typeof globalThis.Deno<"u")
return globalThis.Deno.env?.get?.(env)?.trim()||void 0}catch{return}};var brand_privateBedrockClient=Symbol.for("openai.privateBedrockClient");function assertValidBedrockBearerCredential(credential){if(/^[\t ]|[\t ]$/.test(credential))throw new TypeError("Bedrock bearer credential contains an invalid H\
TTP header value.");for(let character of credential){let value=character.codePointAt(0)??0;if(value<32&&value!==9||value===127||value>255)throw new TypeError("B\
edrock bearer credential contains an invalid HTTP header value.")}}init_client_globals();function mergeWebSocketAuthHeaders(options,authHeaders,removedHeaders){let headers=new Map(Object.entries(authHeaders).map(([name,value])=>[name.toLowerCase(),value]));
for(let name of removedHeaders)headers.delete(name);for(let[name,value]of Object.entries(options.headers??{}))headers.set(name,value);return{...options,headers:Object.
fromEntries(headers)}}var webSocketHeaderRemovals=new WeakMap;var realtimeCacheContext=Symbol.for("openai.realtimeAPIKeyCacheContext"),cacheContext;function getDeferredRealtimeAPIKeyCache(client){let deferred=client[realtimeCacheContext]?.getStore();return deferred?.client===client?deferred:void 0}function validateCapturedAPIKey(client,credential){
return credential!==null&&brand_privateBedrockClient in client&&assertValidBedrockBearerCredential(credential),credential}async function resolveRealtimeAPIKey(client,deferCache=!1){let apiKey,current={client,commit:()=>apiKey===void 0?client.apiKey:apiKey},capture=resolved=>{apiKey=
resolved},invoke=()=>client._callApiKey(capture),context=client[realtimeCacheContext]??cacheContext;deferCache&&context&&!client[realtimeCacheContext]&&Object.defineProperty(
client,realtimeCacheContext,{value:context});let isProvider=await(context?context.run(deferCache?current:void 0,invoke):invoke());return{apiKey:apiKey===void 0?
client.apiKey:apiKey,isProvider,commit:()=>{let hookKey=current.providerKey!==void 0&&apiKey!==void 0&&apiKey!==current.providerKey?validateCapturedAPIKey(client,
apiKey):void 0,cached=current.commit();return hookKey===void 0?validateCapturedAPIKey(client,cached):hookKey}}}init_client_globals();var providerTimeoutKey=Symbol.for("openai.node.providerTimeout.v1");function isProviderTimeoutError(error){return error instanceof APIConnectionTimeoutError||error instanceof Error&&providerTimeoutKey in error&&error[providerTimeoutKey]===
!0}var providerDefinitionsKey=Symbol.for("openai.node.providerDefinitions.v1"),providerGlobal=globalThis,existingProviderDefinitions=providerGlobal[providerDefinitionsKey],
providerDefinitions=existingProviderDefinitions??new WeakMap;existingProviderDefinitions||Object.defineProperty(providerGlobal,providerDefinitionsKey,{value:providerDefinitions});function configureProvider(provider){let definition=providerDefinitions.get(provider);if(!definition)throw new Error("Invalid provider. Providers must be create\
d with createProvider().");return definition.configure()}var _OpenAI_instances,_a2,_OpenAI_encoder,_OpenAI_x509Authentication,_OpenAI_x509Credential,_OpenAI_x509Fetch,_OpenAI_explicitDataResidency,_OpenAI_responseAttempts,
_OpenAI_sanitizedLoggers,_OpenAI_baseURLOverridden,_OpenAI_normalizeRetries,_OpenAI_isSensitiveLogKey,_OpenAI_sanitizeLogValue,_OpenAI_sanitizeLogger;function isRunningInBrowserOrBrowserWorker(){
if(isRunningInBrowser())return!0;let scope=globalThis;return typeof scope.WorkerGlobalScope=="function"&&scope instanceof scope.WorkerGlobalScope&&typeof scope.
WorkerNavigator=="function"&&scope.navigator instanceof scope.WorkerNavigator&&typeof scope.navigator?.userAgent=="string"&&scope.navigator.userAgent!=="Cloudfl\
are-Workers"&&scope.process?.versions?.node===void 0&&scope.Deno===void 0&&scope.Bun===void 0&&scope.EdgeRuntime===void 0&&scope.WebSocketPair===void 0}var WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER="\
workload-identity-auth",inheritedDataResidencySelection=Symbol("inheritedDataResidencySelection"),OpenAI=class{constructor(clientOptions={}){_OpenAI_instances.add(
this),_OpenAI_encoder.set(this,void 0),_OpenAI_x509Authentication.set(this,void 0),_OpenAI_x509Credential.set(this,void 0),_OpenAI_x509Fetch.set(this,void 0),_OpenAI_explicitDataResidency.
set(this,!1),_OpenAI_responseAttempts.set(this,new WeakMap),this._apiKeyInvocation=0,this._lastCachedAPIKeyInvocation=0,this.decisions=new Decisions(this),this.
completions=new Completions2(this),this.chat=new Chat(this),this.embeddings=new Embeddings(this),this.files=new Files(this),this.images=new Images(this),this.contentProvenanceChecks=
new ContentProvenanceChecks(this),this.audio=new Audio(this),this.moderations=new Moderations(this),this.models=new Models(this),this.fineTuning=new FineTuning(
this),this.graders=new Graders(this),this.vectorStores=new VectorStores(this),this.safety=new Safety(this),this.webhooks=new Webhooks(this),this.beta=new Beta(this),
this.batches=new Batches(this),this.uploads=new Uploads(this),this.admin=new Admin(this),this.responses=new Responses(this),this.live=new Live(this),this.realtime=
new Realtime(this),this.conversations=new Conversations(this),this.evals=new Evals(this),this.containers=new Containers(this),this.skills=new Skills(this),this.
videos=new Videos(this);let{credential,options:normalizedOptions}=normalizeX509CredentialOptions(clientOptions);clientOptions=normalizedOptions;let residencyBaseURL=resolveDataResidency(
clientOptions),provider=clientOptions.provider,{baseURL=provider?null:readEnv("OPENAI_BASE_URL"),dataResidency:_dataResidency,[inheritedDataResidencySelection]:inheritedResidencySelection=!1,
apiKey=provider?null:readEnv("OPENAI_API_KEY")??null,adminAPIKey=provider?null:readEnv("OPENAI_ADMIN_KEY")??null,organization=provider?null:readEnv("OPENAI_ORG_\
ID")??null,project=provider?null:readEnv("OPENAI_PROJECT_ID")??null,webhookSecret=readEnv("OPENAI_WEBHOOK_SECRET")??null,workloadIdentity,x509Transport,credential:_credential,
...opts}=clientOptions;if(provider){let conflictingOptions=["apiKey","adminAPIKey","workloadIdentity","x509Transport","baseURL","dataResidency"].filter(key=>(key===
"workloadIdentity"?workloadIdentity:clientOptions[key])!=null);if(conflictingOptions.length)throw new OpenAIError(`The \`provider\` option cannot be used with ${conflictingOptions.
map(key=>`\`${key}\``).join(", ")}. Configure authentication and the base URL through the provider instead.`)}let identity=isX509WorkloadIdentity(workloadIdentity)?
{x509:workloadIdentity,legacy:void 0}:{x509:void 0,legacy:workloadIdentity},x509Identity=identity.x509,usesX509Identity=x509Identity!==void 0,providerRuntime=provider?
configureProvider(provider):void 0,options={apiKey,adminAPIKey,organization,project,webhookSecret,workloadIdentity,x509Transport,provider,...opts,baseURL:providerRuntime?.
baseURL??residencyBaseURL??(baseURL||(usesX509Identity?X509_API_BASE_URL:"https://api.openai.com/v1"))};if(x509Transport&&!usesX509Identity)throw new OpenAIError(
"An X.509 transport requires an X.509 workload identity.");if(usesX509Identity){if(residencyBaseURL!==void 0||inheritedResidencySelection)throw new OpenAIError(
"X.509 workload identity does not support data residency selection.");if(clientOptions.fetch!==void 0)throw new OpenAIError("X.509 workload identity does not su\
pport a custom fetch implementation.");if(assertX509APIOrigin(options.baseURL),assertX509RequestOptions(options.fetchOptions),this.fetchWithAuth!==_a2.prototype.
fetchWithAuth||this.fetchWithTimeout!==_a2.prototype.fetchWithTimeout)throw new OpenAIError("X.509 workload identity does not support overridden fetch dispatch \
hooks.")}if(apiKey&&workloadIdentity)throw new OpenAIError("The `apiKey` and `workloadIdentity` options are mutually exclusive");if(!providerRuntime&&!apiKey&&!adminAPIKey&&
!workloadIdentity)throw new OpenAIError("Missing credentials. Please pass an `apiKey`, `workloadIdentity`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI\
_ADMIN_KEY` environment variable.");if(!options.dangerouslyAllowBrowser&&isRunningInBrowserOrBrowserWorker())throw new OpenAIError(`It looks like you're running\
 in a browser-like environment.

This is disabled by default, as it risks exposing your secret API credentials to attackers.
If you understand the risks and have appropriate mitigations in place,
you can set the \`dangerouslyAllowBrowser\` option to \`true\`, e.g.,

new OpenAI({ apiKey, dangerouslyAllowBrowser: true });

https://help.openai.com/en/articles/5112595-best-practices-for-api-key-safety
`);this.baseURL=options.baseURL,__classPrivateFieldSet(this,_OpenAI_explicitDataResidency,residencyBaseURL!==void 0||inheritedResidencySelection,"f"),this.timeout=
options.timeout??_a2.DEFAULT_TIMEOUT,this.logger=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_sanitizeLogger).call(this,options.logger??console);let defaultLogLevel="\
warn";this.logLevel=defaultLogLevel,this.logLevel=parseLogLevel(options.logLevel,"ClientOptions.logLevel",this)??parseLogLevel(readEnv("OPENAI_LOG"),"process.en\
v['OPENAI_LOG']",this)??defaultLogLevel,this.fetchOptions=options.fetchOptions,this.maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).
call(this,options.maxRetries),this.fetch=options.fetch??getDefaultFetch(),__classPrivateFieldSet(this,_OpenAI_encoder,FallbackEncoder,"f");let customHeadersEnv=provider||
credential?void 0:readEnv("OPENAI_CUSTOM_HEADERS");if(customHeadersEnv){let parsed={};for(let line of customHeadersEnv.split(`
`)){let colon=line.indexOf(":");colon>=0&&(parsed[line.substring(0,colon).trim()]=line.substring(colon+1).trim())}options.defaultHeaders=buildHeaders([parsed,options.
defaultHeaders])}if(this._options=options,this._provider=providerRuntime,x509Identity){let authentication=new X509WorkloadIdentityAuth(x509Identity,x509Transport,
organization,project);this._workloadIdentityAuth=authentication,__classPrivateFieldSet(this,_OpenAI_x509Authentication,authentication,"f"),__classPrivateFieldSet(
this,_OpenAI_x509Credential,credential,"f"),__classPrivateFieldSet(this,_OpenAI_x509Fetch,authentication.fetch(),"f"),this.fetch=__classPrivateFieldGet(this,_OpenAI_x509Fetch,
"f"),markApprovedX509Client2(this)}else identity.legacy&&(this._workloadIdentityAuth=new WorkloadIdentityAuth(identity.legacy,this.fetch));this.apiKey=typeof apiKey==
"string"?apiKey:null,this.adminAPIKey=adminAPIKey,this.organization=organization,this.project=project,this.webhookSecret=webhookSecret}withOptions(options){let residencyBaseURL=resolveDataResidency(
options),x509Authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f"),inheritedOptions={...this._options,baseURL:this.baseURL,maxRetries:this.
maxRetries,timeout:this.timeout,logger:this.logger,logLevel:this.logLevel,fetch:__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")?void 0:this.fetch,fetchOptions:this.
fetchOptions,apiKey:this._options.apiKey,adminAPIKey:this.adminAPIKey,workloadIdentity:x509Authentication?.identitySnapshot()??this._options.workloadIdentity,x509Transport:this.
_options.x509Transport,organization:this.organization,project:this.project,webhookSecret:this.webhookSecret},{credential,provider}=prepareX509ClientClone(inheritedOptions,
options,__classPrivateFieldGet(this,_OpenAI_x509Credential,"f"),x509Authentication!==void 0);residencyBaseURL!==void 0&&delete inheritedOptions.baseURL;let clientOptions={
...inheritedOptions,...options,credential,provider,[inheritedDataResidencySelection]:__classPrivateFieldGet(this,_OpenAI_explicitDataResidency,"f")&&residencyBaseURL===
void 0&&!hasOwn(options,"baseURL")&&options.credential===void 0&&!provider},client=new this.constructor(clientOptions);return provider&&new URL(client.baseURL).
origin!==new URL(this.baseURL).origin&&(Object.assign(client._options,{defaultHeaders:options.defaultHeaders,defaultQuery:options.defaultQuery,fetchOptions:options.
fetchOptions,fetch:options.fetch}),client.fetchOptions=options.fetchOptions,client.fetch=options.fetch??getDefaultFetch(),client.organization=options.organization??
null,client.project=options.project??null),__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&__classPrivateFieldGet(client,_OpenAI_x509Authentication,
"f")&&this.baseURL===client.baseURL&&__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f").matches(__classPrivateFieldGet(client,_OpenAI_x509Authentication,
"f"))&&(client._workloadIdentityAuth=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f"),__classPrivateFieldSet(client,_OpenAI_x509Authentication,__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f"),"f"),__classPrivateFieldSet(client,_OpenAI_x509Fetch,__classPrivateFieldGet(this,_OpenAI_x509Fetch,"f"),"f")),client}defaultQuery(){
return this._options.defaultQuery}_buildWebSocketHeaders(authHeaders,removedHeaders){let context=webSocketHeaderRemovals.get(this);if(context?.baseHeaders)return mergeWebSocketAuthHeaders(
{headers:context.baseHeaders},authHeaders,context.removedHeaders??new Set).headers;let headers=buildHeaders([{"User-Agent":this.getUserAgent(),"OpenAI-Organizat\
ion":this.organization,"OpenAI-Project":this.project},authHeaders,this._options.defaultHeaders]);headers.nulls.forEach(name=>(removedHeaders??context?.removedHeaders)?.
add(name));let result=Object.fromEntries(headers.values);return context&&(context.baseHeaders={...result}),result}validateHeaders({values,nulls},schemes={bearerAuth:!0,
adminAPIKeyAuth:!0}){if(!(values.get("authorization")||values.get("api-key"))&&!(nulls.has("authorization")||nulls.has("api-key"))&&!(this._workloadIdentityAuth&&
schemes.bearerAuth))throw new Error('Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization"\
 or "api-key" headers to be explicitly omitted')}async authHeaders(opts,schemes={bearerAuth:!0,adminAPIKeyAuth:!0}){return(__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f")??this._workloadIdentityAuth)instanceof X509WorkloadIdentityAuth&&schemes.adminAPIKeyAuth&&this.adminAPIKey!==null?await this.adminAPIKeyAuth(opts):buildHeaders(
[schemes.bearerAuth?await this.bearerAuth(opts):null,schemes.adminAPIKeyAuth?await this.adminAPIKeyAuth(opts):null])}async bearerAuth(opts){let authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f")??this._workloadIdentityAuth;if(authentication){if(authentication instanceof X509WorkloadIdentityAuth){if(authentication===this.
_workloadIdentityAuth&&(this.fetchWithAuth!==_a2.prototype.fetchWithAuth||this.fetchWithTimeout!==_a2.prototype.fetchWithTimeout))throw new OpenAIError("X.509 w\
orkload identity does not support overridden fetch dispatch hooks.");let snapshots=authentication.headerSnapshots();if(!X509WorkloadIdentityAuth.shouldAuthenticate(
opts,snapshots.defaultHeaders,snapshots.requestHeaders))return}let token=authentication instanceof X509WorkloadIdentityAuth?await authentication.getToken(opts,{
apiURL:authentication.requestAPIURL(),...authentication.headerSnapshots(),...authentication.requestSnapshot(),signal:authentication.effectiveSignal(),...authentication.
tenantSnapshot()}):await authentication.getToken();return buildHeaders([{Authorization:`Bearer ${token}`}])}let{apiKey}=await resolveRealtimeAPIKey(this);if(apiKey!=
null)return buildHeaders([{Authorization:`Bearer ${apiKey}`}])}async adminAPIKeyAuth(opts){if(this.adminAPIKey!=null)return buildHeaders([{Authorization:`Bearer\
 ${this.adminAPIKey}`}])}stringifyQuery(query){return stringifyQuery(query)}getUserAgent(){return`${this.constructor.name}/JS ${VERSION}`}defaultIdempotencyKey(){
return`stainless-node-retry-${uuid4()}`}makeStatusError(status,error,message,headers){let normalizedError=error&&typeof error=="object"&&error.error==null?{error}:
error;return APIError.generate(status,normalizedError,message,headers)}_hasApiKeyProvider(){return typeof this._options.apiKey=="function"}async _callApiKey(capture){
if(this._provider)return capture?.(this.apiKey),!1;let apiKey=this._options.apiKey;if(typeof apiKey!="function")return capture?.(this.apiKey),!1;let deferredCache=getDeferredRealtimeAPIKeyCache(
this),invocation=++this._apiKeyInvocation,token;try{token=await apiKey()}catch(err){throw err instanceof OpenAIError?err:new OpenAIError(`Failed to get token fr\
om 'apiKey' function: ${err.message}`,{cause:err})}if(typeof token!="string"||!token)throw new OpenAIError(`Expected 'apiKey' function argument to return a stri\
ng but it returned ${token}`);let resolvedToken=token,commit=()=>{if(capture&&validateCapturedAPIKey(this,resolvedToken),invocation<this._lastCachedAPIKeyInvocation)
return resolvedToken;this.apiKey=resolvedToken;let cached2=capture?this.apiKey:resolvedToken;return this._lastCachedAPIKeyInvocation=invocation,cached2};deferredCache&&
(deferredCache.providerKey=resolvedToken,deferredCache.commit=commit);let cached=deferredCache?validateCapturedAPIKey(this,resolvedToken):commit();return capture?.(
cached),!0}buildURL(path2,query,defaultBaseURL){let baseURL=!__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_baseURLOverridden).call(this)&&defaultBaseURL||
this.baseURL,url,baseQuery={},baseParams;if(isAbsoluteURL(path2))url=new URL(path2);else if(baseURL.includes("?")){let base=new URL(baseURL);baseParams=new URLSearchParams(
base.search),baseQuery=Object.fromEntries(baseParams),base.search="",base.hash="",url=new URL(base.toString()+(base.pathname.endsWith("/")&&path2.startsWith("/")?
path2.slice(1):path2))}else url=new URL(baseURL+(baseURL.endsWith("/")&&path2.startsWith("/")?path2.slice(1):path2));let defaultQuery=this.defaultQuery(),pathQuery=Object.
fromEntries(url.searchParams),overridingQuery;if((!isEmptyObj(baseQuery)||!isEmptyObj(defaultQuery)||!isEmptyObj(pathQuery))&&(overridingQuery={...pathQuery,...defaultQuery,
...query},query={...baseQuery,...overridingQuery}),typeof query=="object"&&query&&!Array.isArray(query)&&(url.search=this.stringifyQuery(query),baseParams&&overridingQuery)){
let seen=new Set,repeated=new Set;for(let key of baseParams.keys())seen.has(key)&&!hasOwn(overridingQuery,key)&&repeated.add(key),seen.add(key);if(repeated.size){
let merged=new URLSearchParams;for(let[key,value]of url.searchParams)repeated.has(key)||merged.append(key,value);for(let[key,value]of baseParams)repeated.has(key)&&
merged.append(key,value);url.search=merged.toString()}}return url.toString()}async prepareOptions(options){}async prepareRequest(request,{url,options}){}get(path2,opts){
return this.methodRequest("get",path2,opts)}post(path2,opts){return this.methodRequest("post",path2,opts)}patch(path2,opts){return this.methodRequest("patch",path2,
opts)}put(path2,opts){return this.methodRequest("put",path2,opts)}delete(path2,opts){return this.methodRequest("delete",path2,opts)}methodRequest(method,path2,opts){
return this.request(Promise.resolve(opts).then(opts2=>({method,path:path2,...opts2})))}request(options,remainingRetries=null){let authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f")??this._workloadIdentityAuth,request=authentication instanceof X509WorkloadIdentityAuth?Promise.resolve(options).then(resolved=>authentication.
runRequest(()=>this.makeRequest(resolved,remainingRetries,void 0),this)):this.makeRequest(options,remainingRetries,void 0);return this.responsePromise(request)}responsePromise(request,parse=(client,props)=>this.
parseResponseWithTimeout(client,props)){let promise=new APIPromise(this,request,(client,props)=>{let resume=__classPrivateFieldGet(this,_OpenAI_responseAttempts,
"f").get(props.controller)?.continueRequest;return resume?resume(()=>parse(client,props)):parse(client,props)});return promise.withResponse=async()=>{let data=await promise,
{response}=await request;return{data,response,request_id:response.headers.get("x-request-id")}},promise._thenUnwrap=transform=>this.responsePromise(request,async(client,props)=>addRequestID(
transform(await parse(client,props),props),props.response)),promise}async parseResponseWithTimeout(client,props){if(props.options.stream||props.options.__binaryResponse||
props.response.status===204||props.response.headers.get("content-length")==="0")return defaultParseResponse(client,props);for(;;){let attempt=__classPrivateFieldGet(
this,_OpenAI_responseAttempts,"f").get(props.controller),timeout=attempt?.timeout??props.options.timeout??this.timeout,x509Authentication=attempt?.authentication,
callerSignal=x509Authentication?props.controller.signal:props.options.signal,abortError=()=>x509Authentication&&callerSignal?this._makeUserAbortError(callerSignal):
new APIUserAbortError,remaining;try{remaining=x509Authentication?.remainingTimeout(props.options,timeout)??Math.max(0,props.startTime+timeout-Date.now())}catch(error){
let cancellation=callerSignal?.aborted?abortError():void 0;throw props.controller.abort(),CancelReadableStream(props.response.body).catch(()=>{}),cancellation??
error}let timer,abortListener,timedOut=!1;try{if(callerSignal?.aborted&&attempt?.helperMethod!=="runTools")throw abortError();let timeoutPromise=new Promise((_,reject)=>{
timer=setTimeout(()=>{timedOut=!0,props.controller.abort(),reject(new APIConnectionTimeoutError)},remaining),callerSignal&&(abortListener=()=>{timedOut||reject(
abortError())},callerSignal.addEventListener("abort",abortListener,{once:!0}))});return await Promise.race([defaultParseResponse(client,props),timeoutPromise])}catch(error){
if(callerSignal?.aborted&&!timedOut)throw abortError();if(!timedOut)throw x509Authentication&&error instanceof SyntaxError?new SyntaxError("X.509 workload ident\
ity API response contains invalid JSON."):x509Authentication&&!(error instanceof OpenAIError)?new APIConnectionError({message:"X.509 workload identity API respo\
nse body could not be read."}):error;let retriesRemaining=attempt?.retriesRemaining??0;if(!retriesRemaining||attempt?.hasStreamingBody||props.options.__metadata?.
hasStreamingBody||typeof props.options.body=="object"&&props.options.body!==null&&(Symbol.asyncIterator in props.options.body||Symbol.iterator in props.options.
body&&"next"in props.options.body&&typeof props.options.body.next=="function"))throw new APIConnectionTimeoutError;timer!==void 0&&clearTimeout(timer),abortListener&&
callerSignal?.removeEventListener("abort",abortListener),abortListener=void 0;let next=await this.retryRequest(props.options,retriesRemaining,props.retryOfRequestLogID??
props.requestLogID,void 0,props.requestSignal);Object.assign(props,next)}finally{timer!==void 0&&clearTimeout(timer),abortListener&&callerSignal?.removeEventListener(
"abort",abortListener)}}}async readX509ResponseError(response,options,timeout,controller,authentication){let deadline=new AbortController,callerSignal=controller.
signal,timedOut=!1,cancel=()=>deadline.abort(callerSignal.reason);callerSignal.addEventListener("abort",cancel,{once:!0}),callerSignal.aborted&&cancel();try{let remaining=authentication.
remainingTimeout(options,timeout),expiration=authentication.waitForRetry(remaining,deadline.signal).then(()=>{throw new APIConnectionTimeoutError}),body=await Promise.
race([response.text().catch(()=>"X.509 workload identity API response body could not be read."),expiration]);if(callerSignal.aborted)throw this._makeUserAbortError(
callerSignal);return body}catch(error){throw error instanceof APIConnectionTimeoutError&&(timedOut=!callerSignal.aborted,controller.abort(),CancelReadableStream(
response.body).catch(()=>{})),callerSignal.aborted&&!timedOut?this._makeUserAbortError(callerSignal):error}finally{callerSignal.removeEventListener("abort",cancel),
deadline.abort()}}async makeRequest(optionsInput,retriesRemaining,retryOfRequestLogID){let options=await optionsInput,maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,
"m",_OpenAI_normalizeRetries).call(this,options.maxRetries??this.maxRetries);retriesRemaining==null?retriesRemaining=maxRetries:retriesRemaining=Math.min(__classPrivateFieldGet(
this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).call(this,retriesRemaining),maxRetries);let x509Authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f");x509Authentication?.beginRequestPreparation(),await this.prepareOptions(options),x509Authentication?.beginRequestPlanning();let built;try{let candidate=await this.
buildRequest(options,{retryCount:maxRetries-retriesRemaining});if(built={req:candidate.req,url:candidate.url,timeout:candidate.timeout},x509Authentication){validatePositiveInteger(
"timeout",built.timeout),x509Authentication.authorizePlannedRequest(built.url,built.req,built.timeout),X509WorkloadIdentityAuth.isStreamingRequestBody(built.req.
body)&&(options.__metadata={...options.__metadata,hasStreamingBody:!0}),await this.prepareRequest(built.req,{url:built.url,options}),await this._provider?.prepareRequest?.(
built.req,{url:built.url,options,timeout:built.timeout}),x509Authentication.beginRequestPlanning(),x509Authentication.authorizePlannedRequest(built.url,built.req,
built.timeout,!0),X509WorkloadIdentityAuth.isStreamingRequestBody(built.req.body)&&(options.__metadata={...options.__metadata,hasStreamingBody:!0});let callerSignal2=x509Authentication.
requestSnapshot().signal;if(callerSignal2?.aborted||built.req.signal?.aborted)throw this._makeUserAbortError(callerSignal2?.aborted?callerSignal2:built.req.signal);
x509Authentication.setEffectiveSignal(built.req.signal||callerSignal2?createRequestController(built.req.signal??callerSignal2,callerSignal2).signal:void 0),x509Authentication.
beginRequestNetwork();let security2=options.__security??{bearerAuth:!0},authenticationHeaders=await this.authHeaders(options,security2),suppliedHeaders=x509Authentication.
headerSnapshots(),supplied=buildHeaders([suppliedHeaders.defaultHeaders,suppliedHeaders.requestHeaders]);for(let[name,value]of authenticationHeaders?.values??[])
!supplied.nulls.has(name)&&!built.req.headers.has(name)&&built.req.headers.set(name,value);this.validateHeaders(buildHeaders([supplied,built.req.headers]),security2)}}catch(error){
if(x509Authentication?.retireRequestBody(),x509Authentication&&retriesRemaining&&!options.__metadata?.hasStreamingBody&&X509WorkloadIdentityAuth.isRetryableFailure(
error))return await this.retryRequest(options,retriesRemaining,retryOfRequestLogID??"x509-token-exchange",X509WorkloadIdentityAuth.retryHeaders(error));throw error}
let{req,url}=built,timeout=x509Authentication?Math.min(built.timeout,x509Authentication.requestSnapshot().timeout):built.timeout;x509Authentication?.bindRequest(
options,req,this.adminAPIKey);let hasStreamingBody=options.__metadata?.hasStreamingBody===!0,providerAuthStartedAt,providerAuthTimeout;if(!x509Authentication){await this.
prepareRequest(req,{url,options}),this._provider?.timeoutIncludesAuth&&(providerAuthStartedAt={wallTime:Date.now(),monotonicTime:performance.now()});try{await this.
_provider?.prepareRequest?.(req,{url,options,timeout})}catch(error){if(!providerAuthStartedAt||!isProviderTimeoutError(error))throw error;providerAuthTimeout=error}}
x509Authentication?.adoptRequestHeaders(req),x509Authentication&&X509WorkloadIdentityAuth.isStreamingRequestBody(req.body)&&(hasStreamingBody=!0);let requestLogID="\
log_"+(Math.random()*(1<<24)|0).toString(16).padStart(6,"0"),retryLogStr=retryOfRequestLogID===void 0?"":`, retryOf: ${retryOfRequestLogID}`,startTime=x509Authentication?.
requestStartedAt(options)??providerAuthStartedAt?.wallTime??Date.now();if(this.logLevel==="debug"){let body=typeof req.body=="string"?{type:"string",length:req.
body.length}:req.body;loggerFor(this).debug(`[${requestLogID}] sending request`,formatRequestDetails({retryOfRequestLogID,method:options.method,url,options:x509Authentication?
{body,...x509Authentication.requestSnapshot()}:{...options,body},headers:req.headers}))}let callerSignal=x509Authentication?x509Authentication.requestSnapshot().
signal:options.signal;if(callerSignal?.aborted||req.signal?.aborted)throw this._makeUserAbortError(callerSignal?.aborted?callerSignal:req.signal);let security=options.
__security??{bearerAuth:!0},controller=x509Authentication||this.fetchWithTimeout===_a2.prototype.fetchWithTimeout?createRequestController(req.signal??(x509Authentication?
callerSignal:void 0),x509Authentication?callerSignal:void 0):new AbortController,remainingTimeout=x509Authentication?.remainingTimeout(options,timeout)??(providerAuthStartedAt?
timeout-(performance.now()-providerAuthStartedAt.monotonicTime):timeout);providerAuthStartedAt&&remainingTimeout<=0&&(providerAuthTimeout??(providerAuthTimeout=
new APIConnectionTimeoutError));let fetchWithAuth=x509Authentication?_a2.prototype.fetchWithAuth:this.fetchWithAuth;x509Authentication?.releaseRequestBody(req.body);
let response=providerAuthTimeout??await fetchWithAuth.call(this,url,req,remainingTimeout,controller,security).catch(castToError),headersTime=Date.now();if(response instanceof
globalThis.Error){let retryMessage=`retrying, ${retriesRemaining} attempts remaining`;if(callerSignal?.aborted||req.signal?.aborted)throw this._makeUserAbortError(
callerSignal?.aborted?callerSignal:req.signal);let isTimeout=isAbortError(response)||/timed? ?out/i.test(String(response)+("cause"in response?String(response.cause):
""));if(retriesRemaining&&!hasStreamingBody&&(!x509Authentication||isTransientX509ConnectionError2(response)))return loggerFor(this).info(`[${requestLogID}] con\
nection ${isTimeout?"timed out":"failed"} - ${retryMessage}`),loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} (${retryMessage}\
)`,formatRequestDetails({retryOfRequestLogID,url,durationMs:headersTime-startTime,message:x509Authentication?"X.509 workload identity API connection failed.":response.
message})),this.retryRequest(options,retriesRemaining,retryOfRequestLogID??requestLogID,void 0,req.signal);let terminalMessage=hasStreamingBody?"error; streamin\
g body cannot be retried":"error; no more retries left";if(loggerFor(this).info(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} - ${terminalMessage}`),
loggerFor(this).debug(`[${requestLogID}] connection ${isTimeout?"timed out":"failed"} (${terminalMessage})`,formatRequestDetails({retryOfRequestLogID,url,durationMs:headersTime-
startTime,message:x509Authentication?"X.509 workload identity API connection failed.":response.message})),response instanceof OAuthError||response instanceof SubjectTokenProviderError)
throw response;if(isTimeout){let transportCause="cause"in response?response.cause:void 0,timeoutError=typeof transportCause=="object"&&transportCause!==null&&"c\
ode"in transportCause&&transportCause.code==="UND_ERR_HEADERS_TIMEOUT"?new APIConnectionTimeoutError({message:"Request timed out. Node.js fetch timed out waitin\
g for response headers; configure a matching undici fetch and fetchOptions.dispatcher with an Agent whose headersTimeout is at least the SDK timeout."}):new APIConnectionTimeoutError;
throw x509Authentication?new APIConnectionTimeoutError:Object.assign(timeoutError,{cause:response})}throw x509Authentication?new APIConnectionError({message:"X.\
509 workload identity API connection failed."}):new APIConnectionError({message:getConnectionErrorMessage(response),cause:response})}let specialHeaders=[...response.
headers.entries()].filter(([name])=>name==="x-request-id").map(([name,value])=>", "+name+": "+JSON.stringify(value)).join(""),responseInfo=`[${requestLogID}${retryLogStr}${specialHeaders}\
] ${req.method} ${redactURL(url)} ${response.ok?"succeeded":"failed"} with status ${response.status} in ${headersTime-startTime}ms`;if(!response.ok){let rejectedX509Credential=response.
status===401&&x509Authentication&&security.bearerAuth&&x509Authentication.usedWorkloadToken(options);if(rejectedX509Credential&&x509Authentication.invalidateToken(),
response.status===401&&(x509Authentication||this._workloadIdentityAuth)&&security.bearerAuth&&(!x509Authentication||x509Authentication.usedWorkloadToken(options))&&
(!x509Authentication||retriesRemaining>0)&&!hasStreamingBody&&!options.__metadata?.workloadIdentityTokenRefreshed){x509Authentication?CancelReadableStream(response.
body).catch(()=>{}):(await CancelReadableStream(response.body),this._workloadIdentityAuth?.invalidateToken());let replayOptions={...options,__metadata:{...options.
__metadata,workloadIdentityTokenRefreshed:!0}};return this.makeRequest(replayOptions,x509Authentication?retriesRemaining-1:retriesRemaining,retryOfRequestLogID??
requestLogID)}let shouldRetry=rejectedX509Credential&&options.__metadata?.workloadIdentityTokenRefreshed?!1:await this.shouldRetry(response);if(retriesRemaining&&
shouldRetry&&!hasStreamingBody){let retryMessage2=`retrying, ${retriesRemaining} attempts remaining`;return x509Authentication?CancelReadableStream(response.body).
catch(()=>{}):await CancelReadableStream(response.body),loggerFor(this).info(`${responseInfo} - ${retryMessage2}`),loggerFor(this).debug(`[${requestLogID}] resp\
onse error (${retryMessage2})`,formatRequestDetails({retryOfRequestLogID,url:response.url,status:response.status,headers:response.headers,durationMs:headersTime-
startTime})),this.retryRequest(options,retriesRemaining,retryOfRequestLogID??requestLogID,response.headers,req.signal)}let retryMessage=shouldRetry?hasStreamingBody?
"error; streaming body cannot be retried":"error; no more retries left":"error; not retryable";loggerFor(this).info(`${responseInfo} - ${retryMessage}`);let errText=x509Authentication?
await this.readX509ResponseError(response,options,timeout,controller,x509Authentication):await response.text().catch(err2=>castToError(err2).message),errJSON=safeJSON(
errText),errMessage=errJSON?void 0:errText;throw loggerFor(this).debug(`[${requestLogID}] response error (${retryMessage})`,formatRequestDetails({retryOfRequestLogID,
url:response.url,status:response.status,headers:response.headers,message:errMessage,durationMs:Date.now()-startTime})),this.makeStatusError(response.status,errJSON,
errMessage,response.headers)}loggerFor(this).info(responseInfo),loggerFor(this).debug(`[${requestLogID}] response start`,formatRequestDetails({retryOfRequestLogID,
url:response.url,status:response.status,headers:response.headers,durationMs:headersTime-startTime}));let continueRequest=x509Authentication?.continuation();return x509Authentication?.
releaseRequestCredentials(),__classPrivateFieldGet(this,_OpenAI_responseAttempts,"f").set(controller,{timeout,retriesRemaining,hasStreamingBody,...x509Authentication?
{authentication:x509Authentication}:{},helperMethod:options.__metadata?.helperMethod,...continueRequest?{continueRequest}:{}}),{response,options,controller,requestSignal:req.
signal,requestLogID,retryOfRequestLogID,startTime}}getAPIList(path2,Page2,opts){return this.requestAPIList(Page2,opts&&"then"in opts?opts.then(opts2=>({method:"\
get",path:path2,...opts2})):{method:"get",path:path2,...opts})}requestAPIList(Page2,options){let authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f")??this._workloadIdentityAuth,request=authentication instanceof X509WorkloadIdentityAuth?Promise.resolve(options).then(resolved=>authentication.runRequest(()=>this.
makeRequest(resolved,null,void 0),this)):this.makeRequest(options,null,void 0),page=new PagePromise(this,request,Page2),guarded=this.responsePromise(request,async(client,props)=>{
let body=await this.parseResponseWithTimeout(client,props);return new Page2(client,props.response,body,props.options)});return page.then=guarded.then.bind(guarded),
page.catch=guarded.catch.bind(guarded),page.finally=guarded.finally.bind(guarded),page.withResponse=guarded.withResponse.bind(guarded),page._thenUnwrap=guarded.
_thenUnwrap.bind(guarded),page}async fetchWithAuth(url,init,timeout,controller,schemes={bearerAuth:!0,adminAPIKeyAuth:!0}){if(this._workloadIdentityAuth&&!__classPrivateFieldGet(
this,_OpenAI_x509Fetch,"f")&&schemes.bearerAuth){let headers=init.headers;if(headers.get("Authorization")===`Bearer ${WORKLOAD_IDENTITY_API_KEY_PLACEHOLDER}`){let token=await this.
_workloadIdentityAuth.getToken();headers.set("Authorization",`Bearer ${token}`)}}return await(__classPrivateFieldGet(this,_OpenAI_x509Fetch,"f")?_a2.prototype.fetchWithTimeout:
this.fetchWithTimeout).call(this,url,init,timeout,controller)}async fetchWithTimeout(url,init,ms,controller){let{signal,method,...options}=init||{},abort=this._makeAbort(
controller),composed=!!signal&&composedCallerSignals.get(controller)===signal,cleanup=signal&&!composed?addRequestAbortListener(signal,abort,controller.signal):
void 0,timeout=setTimeout(abort,ms),isReadableBody=typeof options.body=="object"&&options.body!==null&&Symbol.asyncIterator in options.body,fetchOptions={signal:controller.
signal,...isReadableBody?{duplex:"half"}:{},method:"GET",...options};method&&(fetchOptions.method=method.toUpperCase());try{let response=await(__classPrivateFieldGet(
this,_OpenAI_x509Fetch,"f")??this.fetch).call(void 0,url,fetchOptions);return cleanup&&retainRequestAbortCallback(response.body??response,abort,controller.signal),
response}catch(err){throw cleanup?.(),err}finally{clearTimeout(timeout)}}async shouldRetry(response){let shouldRetryHeader=response.headers.get("x-should-retry");
return shouldRetryHeader==="true"?!0:shouldRetryHeader==="false"?!1:response.status===408||response.status===409||response.status===429||response.status>=500}async retryRequest(options,retriesRemaining,requestLogID,responseHeaders,requestSignal=options.
signal){let timeoutMillis,retryAfterMillisHeader=responseHeaders?.get("retry-after-ms");if(retryAfterMillisHeader){let timeoutMs=parseFloat(retryAfterMillisHeader);
Number.isNaN(timeoutMs)||(timeoutMillis=timeoutMs)}let retryAfterHeader=responseHeaders?.get("retry-after");if(retryAfterHeader&&timeoutMillis===void 0){let timeoutSeconds=parseFloat(
retryAfterHeader);Number.isNaN(timeoutSeconds)?timeoutMillis=Date.parse(retryAfterHeader)-Date.now():timeoutMillis=timeoutSeconds*1e3}if(timeoutMillis===void 0||
!Number.isFinite(timeoutMillis)||timeoutMillis<0||timeoutMillis>60*1e3){let maxRetries=__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_normalizeRetries).
call(this,options.maxRetries??this.maxRetries);timeoutMillis=this.calculateDefaultRetryTimeoutMillis(retriesRemaining,maxRetries)}let x509Authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f");if(x509Authentication){let remaining=x509Authentication.remainingTimeout(options,x509Authentication.requestSnapshot().timeout);
if(timeoutMillis>=remaining)throw new APIConnectionTimeoutError}if(x509Authentication)await x509Authentication.waitForRetry(timeoutMillis,x509Authentication.effectiveSignal());else{
let retrySignals=requestSignal===options.signal?[requestSignal]:[requestSignal,options.signal];try{await sleep(timeoutMillis,...retrySignals)}catch(error){let abortedSignal=retrySignals.
find(signal=>signal?.aborted);throw abortedSignal?this._makeUserAbortError(abortedSignal):error}}return this.makeRequest(options,retriesRemaining-1,requestLogID)}calculateDefaultRetryTimeoutMillis(retriesRemaining,maxRetries){
let numRetries=maxRetries-retriesRemaining,sleepSeconds=Math.min(.5*Math.pow(2,numRetries),8),jitter=1-Math.random()*.25;return sleepSeconds*jitter*1e3}async buildRequest(inputOptions,{
retryCount=0}={}){if(__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f").inRequest(this)){
let authentication=__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f");return await authentication.runRequest(async()=>{let built=await _a2.prototype.buildRequest.
call(this,inputOptions,{retryCount});return authentication.releaseRequestBody(built.req.body),built},this)}let options={...inputOptions},x509Authentication=__classPrivateFieldGet(
this,_OpenAI_x509Authentication,"f"),x509Tenant=x509Authentication?.snapshotTenant(this.organization,this.project),x509Headers=x509Authentication?.snapshotHeaders(
this._options.defaultHeaders,options.headers);x509Headers&&(options.headers=x509Headers.requestHeaders);let x509ClientFetchOptions=x509Authentication?snapshotX509RequestOptions(
this.fetchOptions):void 0,x509RequestFetchOptions=x509Authentication?snapshotX509RequestOptions(options.fetchOptions):void 0,{method,path:path2,query,defaultBaseURL}=options,
url=this.buildURL(path2,query,defaultBaseURL);x509Authentication?.snapshotAPIURL(url);let explicitTimeout="timeout"in options;if(explicitTimeout&&validatePositiveInteger(
"timeout",options.timeout),options.timeout=options.timeout??this.timeout,x509Authentication&&x509RequestFetchOptions&&x509Authentication.snapshotRequest(options.
signal,options.timeout,x509RequestFetchOptions),x509Authentication){let snapshot=x509Authentication.requestSnapshot();options.timeout=snapshot.timeout,snapshot.
signal===void 0?delete options.signal:options.signal=snapshot.signal}let authenticationHeaders=this._provider||x509Authentication?void 0:await this.authHeaders(
inputOptions,inputOptions.__security??{bearerAuth:!0});if(options.__metadata?.finalizeMultipart===!0&&hasUploadableValue(options.body)){let multipartHeaders=buildHeaders(
[options.headers]);multipartHeaders.values.delete("content-type"),multipartHeaders.nulls.delete("content-type");let finalized=await maybeMultipartFormRequestOptions(
{...options,headers:multipartHeaders},this,options.__metadata?.preserveMultipartFilenames===!0?{stripFilenames:!1}:void 0);inputOptions.body=options.body=finalized.
body,options.headers=finalized.headers,inputOptions.__metadata=options.__metadata={...finalized.__metadata,finalizedMultipart:{body:finalized.body,contentType:buildHeaders(
[finalized.headers]).values.get("content-type")}}}options.__metadata?.streamFromBody===!0&&(finalizeStreamingFormRequestOptions(options),inputOptions.stream=options.
stream);let isRawJSON=JSON.isRawJSON,jsonRoot,jsonRootVisited=!1,jsonStream=!1,jsonSerialized=!1,stopObserving=options.__metadata?.streamFromBody===!0&&typeof options.
body=="object"&&options.body!==null?observeJSONRequestBody(options.body,{value(holder,key,value){if(!jsonRootVisited)jsonRootVisited=!0,jsonRoot=value;else if(holder===
jsonRoot&&key==="stream"){if(jsonStream=value===!0,isRawJSON?.(value))jsonStream=value.rawJSON==="true";else if(value!==null&&typeof value=="object")try{jsonStream=
Boolean.prototype.valueOf.call(value)}catch{}}},complete(){jsonSerialized=!0}}):void 0,encodedBody;try{encodedBody=this.buildBody({options})}finally{stopObserving?.()}
let{bodyHeaders,body,isStreamingBody}=encodedBody,captureResponseParser=options.__metadata?.captureResponseParser;typeof captureResponseParser=="function"&&captureResponseParser(
options),options.__metadata?.streamFromBody===!0&&(body instanceof FormData?inputOptions.stream=options.stream=body.get("stream")==="true":jsonSerialized&&jsonRoot!==
null&&typeof jsonRoot=="object"&&!Array.isArray(jsonRoot)&&!isRawJSON?.(jsonRoot)&&(inputOptions.stream=options.stream=jsonStream)),isStreamingBody&&(inputOptions.
__metadata={...inputOptions.__metadata,hasStreamingBody:!0},x509Authentication?.ownRequestBody(body,options.body));let finalizedContentType,finalizedMultipart=options.
__metadata?.finalizedMultipart;if(typeof finalizedMultipart=="object"&&finalizedMultipart!==null&&"body"in finalizedMultipart&&"contentType"in finalizedMultipart){
let{body:multipartBody,contentType}=finalizedMultipart;multipartBody===body&&(typeof contentType=="string"?finalizedContentType=contentType:contentType===null&&
(finalizedContentType=null))}let reqHeaders=await this.buildHeaders({options:inputOptions,method,bodyHeaders,authenticationHeaders,retryCount,x509Headers,x509Timeout:explicitTimeout?
options.timeout:void 0,x509Tenant});return finalizedContentType===null?reqHeaders.delete("content-type"):finalizedContentType!==void 0&&reqHeaders.set("content-\
type",finalizedContentType),{req:{method,headers:reqHeaders,...options.signal&&{signal:options.signal},...body&&{body},...(x509Authentication?x509ClientFetchOptions:
this.fetchOptions)??{},...(x509Authentication?x509RequestFetchOptions:options.fetchOptions)??{}},url,timeout:options.timeout}}async buildHeaders({options,method,
bodyHeaders,authenticationHeaders,retryCount,x509Headers,x509Timeout,x509Tenant}){let idempotencyHeaders={};this.idempotencyHeader&&method!=="get"&&(options.idempotencyKey||
(options.idempotencyKey=this.defaultIdempotencyKey()),idempotencyHeaders[this.idempotencyHeader]=options.idempotencyKey);let helperMethod=options.__metadata?.helperMethod,
timeout=x509Headers?x509Timeout:options.timeout,headers=buildHeaders([idempotencyHeaders,{Accept:"application/json",...isRunningInBrowserOrBrowserWorker()?void 0:
{"User-Agent":this.getUserAgent()},"X-Stainless-Retry-Count":String(retryCount),...timeout?{"X-Stainless-Timeout":String(Math.trunc(timeout/1e3))}:{},...getPlatformHeaders(),
...typeof helperMethod=="string"?{"X-Stainless-Helper-Method":helperMethod}:{},"OpenAI-Organization":x509Tenant?x509Tenant.organization:this.organization,"OpenA\
I-Project":x509Tenant?x509Tenant.project:this.project},__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,
"f").isPlanningRequest()?await this.authHeaders(options,options.__security??{bearerAuth:!0}):authenticationHeaders,x509Headers?.defaultHeaders??this._options.defaultHeaders,
bodyHeaders,x509Headers?.requestHeaders??options.headers]);return!this._provider&&!__classPrivateFieldGet(this,_OpenAI_x509Authentication,"f")?.isPlanningRequest()&&
this.validateHeaders(headers,options.__security??{bearerAuth:!0}),headers.values}_makeAbort(controller){return()=>controller.abort()}_makeUserAbortError(signal){
let error=new APIUserAbortError;return Object.defineProperty(error,"cause",{value:signal.reason,writable:!0,configurable:!0}),error}buildBody({options}){let{body,
headers:rawHeaders}=options;if(!body)return body===void 0&&"body"in options?{...__classPrivateFieldGet(this,_OpenAI_encoder,"f").call(this,{body,headers:buildHeaders(
[rawHeaders])}),isStreamingBody:!1}:{bodyHeaders:void 0,body:void 0,isStreamingBody:!1};let headers=buildHeaders([rawHeaders]),isReadableStream2=!1,isRetryableBody=!isReadableStream2&&
(typeof body=="string"||body instanceof ArrayBuffer||ArrayBuffer.isView(body)||typeof globalThis.Blob<"u"&&body instanceof globalThis.Blob||body instanceof URLSearchParams||
body instanceof FormData);return ArrayBuffer.isView(body)||body instanceof ArrayBuffer||body instanceof DataView||typeof body=="string"&&headers.values.has("con\
tent-type")||globalThis.Blob&&body instanceof globalThis.Blob||body instanceof FormData||body instanceof URLSearchParams||isReadableStream2?{bodyHeaders:void 0,
body,isStreamingBody:!isRetryableBody}:typeof body=="object"&&(Symbol.asyncIterator in body||Symbol.iterator in body&&"next"in body&&typeof body.next=="function")?
{bodyHeaders:void 0,body:ReadableStreamFrom(body),isStreamingBody:!0}:typeof body=="object"&&headers.values.get("content-type")==="application/x-www-form-urlenc\
oded"?{bodyHeaders:{"content-type":"application/x-www-form-urlencoded"},body:this.stringifyQuery(body),isStreamingBody:!1}:{...__classPrivateFieldGet(this,_OpenAI_encoder,
"f").call(this,{body,headers}),isStreamingBody:!1}}};_a2=OpenAI,_OpenAI_encoder=new WeakMap,_OpenAI_x509Authentication=new WeakMap,_OpenAI_x509Credential=new WeakMap,
_OpenAI_x509Fetch=new WeakMap,_OpenAI_explicitDataResidency=new WeakMap,_OpenAI_responseAttempts=new WeakMap,_OpenAI_instances=new WeakSet,_OpenAI_baseURLOverridden=
function(){return __classPrivateFieldGet(this,_OpenAI_explicitDataResidency,"f")||this._provider!==void 0||this.baseURL!=="https://api.openai.com/v1"},_OpenAI_normalizeRetries=
function(value){return typeof value=="number"&&Number.isSafeInteger(value)&&value>=0?value:2},_OpenAI_isSensitiveLogKey=function(key){let normalized=key.replace(
/[^a-z0-9]/gi,"").toLowerCase();if(/authorization|authentication|cookie|session|signature|assertion|connectionstring|devicecode|codeverifier|accountkey|mtlskey|proxyauth|^(?:auth|key|sig|sas|jwt|bearer|pfx|p12)$|(?:sid|token|secret|password|passwd|pwd|credential|passphrase|apikey|accesskey|privatekey|username)s?$/.
test(normalized))return!0;let prefix=/api|access|secret|private|security|refresh|id|bearer|aws|azure|openai|admin|client|proxy|auth/.exec(normalized);return prefix!==
null&&/key|token|secret|password|passwd|pwd|credential|auth/.test(normalized.slice(prefix.index+prefix[0].length))},_OpenAI_sanitizeLogValue=function(value,seen){
let redactString=entry=>entry.replace(/(\/\/)([^/\s?#]*@)(?=[^/\s?#]+)/g,"$1[REDACTED]@").replace(/(^|[\s/])([^/\s]+)/g,(match,prefix,token)=>{let start=prefix===
"/"?token.search(/[=(]/)+1:0;if(prefix==="/"&&start===0)return match;let colon=token.indexOf(":",start+1),at=token.length-2;for(;at>=0&&(token[at]!=="@"||token[at+
1]==="@");)at--;return colon>=0&&at>colon?`${prefix}${token.slice(0,start)}[REDACTED]${token.slice(at)}`:match}).replace(/(^|[\s,;])([a-z][a-z0-9_-]*)(\s*:\s*)([^\r\n,;]+)/gi,
(match,prefix,key,separator)=>__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,key)?`${prefix}${key}${separator}[REDACTED]`:
match).replace(/(^|[?&#;])([^=&;\s?#/]+)=([^&;\s#]+)/g,(match,separator,key)=>{let decoded=key;try{decoded=globalThis.decodeURIComponent(key)}catch{}return __classPrivateFieldGet(
this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,decoded)?`${separator}${key}=[REDACTED]`:match}),getLogString=entry=>{try{return globalThis.String.
prototype.valueOf.call(entry)}catch{return}},isSensitiveLogLabel=entry=>{let label=getLogString(entry);if(label!==void 0)return __classPrivateFieldGet(this,_OpenAI_instances,
"m",_OpenAI_isSensitiveLogKey).call(this,label);try{return entry instanceof globalThis.String}catch{return!0}},pending=[],pendingMaps=[],sanitizedValue,getOwnLogDescriptor=(entry,key)=>{
try{return{descriptor:globalThis.Object.getOwnPropertyDescriptor(entry,key),failed:!1}}catch{return{descriptor:void 0,failed:!0}}},enqueue=(entry,depth,assign)=>{
if(depth>64||pending.length>=4096){assign("[REDACTED]");return}pending.push({value:entry,depth,assign})};enqueue(value,0,entry=>{sanitizedValue=entry});for(let cursor=0;cursor<
pending.length;cursor+=1){let{value:current,depth,assign}=pending[cursor];if(typeof current=="string"){assign(redactString(current));continue}if(typeof current==
"function"||typeof current=="symbol"){assign("[REDACTED]");continue}if(typeof current!="object"||current===null){assign(current);continue}let previous=seen.get(
current);if(previous!==void 0){assign(previous);continue}try{let boxedString=getLogString(current);if(boxedString!==void 0){let sanitized2=new globalThis.String(
redactString(boxedString));seen.set(current,sanitized2),assign(sanitized2);continue}if(current instanceof globalThis.String){seen.set(current,"[REDACTED]"),assign(
"[REDACTED]");continue}let RuntimeHeaders=globalThis.Headers;if(typeof RuntimeHeaders=="function"&&current instanceof RuntimeHeaders){let sanitized2=new RuntimeHeaders;
seen.set(current,sanitized2),assign(sanitized2),RuntimeHeaders.prototype.forEach.call(current,(entry,key)=>{sanitized2.set(key,__classPrivateFieldGet(this,_OpenAI_instances,
"m",_OpenAI_isSensitiveLogKey).call(this,key)?"[REDACTED]":redactString(entry))});continue}if(current instanceof URL){let sanitized2=new URL(URL.prototype.toString.
call(current));seen.set(current,sanitized2),assign(sanitized2),sanitized2.username&&(sanitized2.username="[REDACTED]"),sanitized2.password&&(sanitized2.password=
"[REDACTED]");for(let[key]of sanitized2.searchParams)__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,key)&&sanitized2.searchParams.
set(key,"[REDACTED]");sanitized2.hash&&(sanitized2.hash=redactString(sanitized2.hash));continue}if(Array.isArray(current)){let lengthDescriptor=getOwnLogDescriptor(
current,"length");if(lengthDescriptor.failed||!lengthDescriptor.descriptor||!("value"in lengthDescriptor.descriptor)||typeof lengthDescriptor.descriptor.value!=
"number"){seen.set(current,"[REDACTED]"),assign("[REDACTED]");continue}let sanitized2=[];seen.set(current,sanitized2),assign(sanitized2);let limit2=Math.min(lengthDescriptor.
descriptor.value,4096),firstDescriptor=getOwnLogDescriptor(current,"0"),firstKey=!firstDescriptor.failed&&firstDescriptor.descriptor&&"value"in firstDescriptor.
descriptor?firstDescriptor.descriptor.value:void 0;for(let index=0;index<limit2;index+=1){let property=index===0?firstDescriptor:getOwnLogDescriptor(current,`${index}`);
if(property.failed){sanitized2[index]="[REDACTED]";continue}let descriptor=property.descriptor;if(descriptor?.enumerable){if(index===1&&(firstDescriptor.failed||
firstDescriptor.descriptor&&!("value"in firstDescriptor.descriptor)||isSensitiveLogLabel(firstKey))){sanitized2[index]="[REDACTED]";continue}if(!("value"in descriptor)){
sanitized2[index]="[REDACTED]";continue}enqueue(descriptor.value,depth+1,entry=>{sanitized2[index]=entry})}}sanitized2.length=limit2,lengthDescriptor.descriptor.
value>limit2&&(sanitized2[limit2]="[REDACTED]");continue}if(current instanceof globalThis.Map){let sanitized2=new globalThis.Map,entries=[];pendingMaps.push({map:sanitized2,
entries}),seen.set(current,sanitized2),assign(sanitized2),globalThis.Map.prototype.forEach.call(current,(entry,key)=>{let pair=["[REDACTED]","[REDACTED]"];entries.
push(pair),enqueue(key,depth+1,safeKey=>{typeof safeKey!="function"&&typeof safeKey!="symbol"&&!(typeof key=="object"&&key!==null&&safeKey===key)&&(pair[0]=safeKey)}),
!isSensitiveLogLabel(key)&&enqueue(entry,depth+1,safeEntry=>{pair[1]=safeEntry})});continue}if(current instanceof globalThis.Set){let sanitized2=new globalThis.
Set;seen.set(current,sanitized2),assign(sanitized2),globalThis.Set.prototype.forEach.call(current,entry=>{enqueue(entry,depth+1,safeEntry=>{sanitized2.add(safeEntry)})});
continue}if(current instanceof globalThis.Date){assign(new globalThis.Date(globalThis.Date.prototype.getTime.call(current)));continue}let RuntimeReadableStream=void 0;
if(typeof RuntimeReadableStream=="function"&&current instanceof RuntimeReadableStream||current instanceof globalThis.ArrayBuffer||globalThis.ArrayBuffer.isView(
current)){seen.set(current,"[REDACTED]"),assign("[REDACTED]");continue}let keys;try{keys=globalThis.Reflect.ownKeys(current)}catch{seen.set(current,"[REDACTED]"),
assign("[REDACTED]");continue}let sanitized={};seen.set(current,sanitized),assign(sanitized);for(let key of keys){if(typeof key!="string")continue;let property=getOwnLogDescriptor(
current,key);if(property.failed){sanitized[key]="[REDACTED]";continue}let descriptor=property.descriptor;if(descriptor?.enumerable){if(__classPrivateFieldGet(this,
_OpenAI_instances,"m",_OpenAI_isSensitiveLogKey).call(this,key)){sanitized[key]="[REDACTED]";continue}if(!("value"in descriptor)){sanitized[key]="[REDACTED]";continue}
enqueue(descriptor.value,depth+1,safeEntry=>{sanitized[key]=safeEntry})}}}catch{seen.set(current,"[REDACTED]"),assign("[REDACTED]")}}for(let{map,entries}of pendingMaps)
for(let[key,entry]of entries)map.set(key,entry);return sanitizedValue},_OpenAI_sanitizeLogger=function(logger){if(__classPrivateFieldGet(_a2,_a2,"f",_OpenAI_sanitizedLoggers).
has(logger))return logger;let sanitized=new globalThis.Proxy(Object.create(null),{get:(_facade,property)=>{let value=globalThis.Reflect.get(logger,property,logger);
return typeof value!="function"?value:typeof property!="string"||!["debug","info","warn","error","trace","log"].includes(property)?value.bind(logger):(...args)=>{
let seen=new WeakMap;return globalThis.Reflect.apply(value,logger,args.map(entry=>__classPrivateFieldGet(this,_OpenAI_instances,"m",_OpenAI_sanitizeLogValue).call(
this,entry,seen)))}},set:(_facade,property,value)=>globalThis.Reflect.set(logger,property,value,logger)});return __classPrivateFieldGet(_a2,_a2,"f",_OpenAI_sanitizedLoggers).
add(sanitized),sanitized};_OpenAI_sanitizedLoggers={value:new globalThis.WeakSet};OpenAI.OpenAI=_a2;OpenAI.DEFAULT_TIMEOUT=6e5;OpenAI.OpenAIError=OpenAIError;OpenAI.
APIError=APIError;OpenAI.APIConnectionError=APIConnectionError;OpenAI.APIConnectionTimeoutError=APIConnectionTimeoutError;OpenAI.APIUserAbortError=APIUserAbortError;
OpenAI.NotFoundError=NotFoundError;OpenAI.ConflictError=ConflictError;OpenAI.RateLimitError=RateLimitError;OpenAI.BadRequestError=BadRequestError;OpenAI.AuthenticationError=
AuthenticationError;OpenAI.InternalServerError=InternalServerError;OpenAI.PermissionDeniedError=PermissionDeniedError;OpenAI.UnprocessableEntityError=UnprocessableEntityError;
OpenAI.InvalidWebhookSignatureError=InvalidWebhookSignatureError;OpenAI.toFile=toFile;OpenAI.toStreamingFile=toStreamingFile;OpenAI.Decisions=Decisions;OpenAI.Completions=
Completions2;OpenAI.Chat=Chat;OpenAI.Embeddings=Embeddings;OpenAI.Files=Files;OpenAI.Images=Images;OpenAI.ContentProvenanceChecks=ContentProvenanceChecks;OpenAI.
Audio=Audio;OpenAI.Moderations=Moderations;OpenAI.Models=Models;OpenAI.FineTuning=FineTuning;OpenAI.Graders=Graders;OpenAI.VectorStores=VectorStores;OpenAI.Safety=
Safety;OpenAI.Webhooks=Webhooks;OpenAI.Beta=Beta;OpenAI.Batches=Batches;OpenAI.Uploads=Uploads;OpenAI.Admin=Admin;OpenAI.Responses=Responses;OpenAI.Live=Live;OpenAI.
Realtime=Realtime;OpenAI.Conversations=Conversations;OpenAI.Evals=Evals;OpenAI.Containers=Containers;OpenAI.Skills=Skills;OpenAI.Videos=Videos;OpenAI.ConversationCursorPage=
ConversationCursorPage;OpenAI.CursorPage=CursorPage;OpenAI.NextCursorPage=NextCursorPage;OpenAI.Page=Page;OpenAI.TokenPage=TokenPage;var composedCallerSignals=new WeakMap;
function createRequestController(callerSignal,originalSignal){let controller=new AbortController;if(!callerSignal)return controller;let nativeAbortSignal=globalThis.
AbortSignal;if(typeof nativeAbortSignal?.any!="function"||!(callerSignal instanceof nativeAbortSignal))return controller;try{let signals=[controller.signal,callerSignal];
originalSignal&&originalSignal!==callerSignal&&signals.push(originalSignal);let composed=nativeAbortSignal.any(signals);Object.defineProperty(controller,"signal",
{value:composed,configurable:!0}),composedCallerSignals.set(controller,callerSignal)}catch{}return controller}function getConnectionErrorMessage(error){if(isUndiciDispatcherVersionMismatchError(
error))return"Connection error. This may be caused by passing an undici dispatcher, such as ProxyAgent, that is incompatible with the fetch implementation. If y\
ou are using undici's ProxyAgent, pass the fetch implementation from the same undici package: import { fetch, ProxyAgent } from 'undici'; new OpenAI({ fetch, fe\
tchOptions: { dispatcher: new ProxyAgent(...) } });"}function isUndiciDispatcherVersionMismatchError(error){let current=error;for(let i=0;i<8&&current&&typeof current==
"object";i++){let err=current;if(err.code==="UND_ERR_INVALID_ARG"&&typeof err.message=="string"&&err.message.includes("invalid onRequestStart method"))return!0;
current=err.cause}return!1}init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();init_client_globals();var _a3;_a3=brand_privateBedrockClient;0&&(module.exports={APIError,OpenAI});
