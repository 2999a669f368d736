const id=110;const ids=[110];const modules={37889:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports2,"__esModule",{value:true});exports2.ClientStreamingCall=void 0;class ClientStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method;this.requestHeaders=requestHeaders;this.requests=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,headers,response,status,trailers}})}}exports2.ClientStreamingCall=ClientStreamingCall}),
71409:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.Deferred=exports2.DeferredState=void 0;var DeferredState;
(function(DeferredState2){DeferredState2[DeferredState2["PENDING"]=0]="PENDING";DeferredState2[DeferredState2["REJECTED"]=1]="REJECTED";DeferredState2[DeferredState2["\
RESOLVED"]=2]="RESOLVED"})(DeferredState=exports2.DeferredState||(exports2.DeferredState={}));class Deferred{constructor(preventUnhandledRejectionWarning=true){
this._state=DeferredState.PENDING;this._promise=new Promise((resolve,reject)=>{this._resolve=resolve;this._reject=reject});if(preventUnhandledRejectionWarning){
this._promise.catch(_=>{})}}get state(){return this._state}get promise(){return this._promise}resolve(value){if(this.state!==DeferredState.PENDING)throw new Error(
`cannot resolve ${DeferredState[this.state].toLowerCase()}`);this._resolve(value);this._state=DeferredState.RESOLVED}reject(reason){if(this.state!==DeferredState.
PENDING)throw new Error(`cannot reject ${DeferredState[this.state].toLowerCase()}`);this._reject(reason);this._state=DeferredState.REJECTED}resolvePending(val){
if(this._state===DeferredState.PENDING)this.resolve(val)}rejectPending(reason){if(this._state===DeferredState.PENDING)this.reject(reason)}}exports2.Deferred=Deferred}),
36826:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports2,"__esModule",{value:true});exports2.
DuplexStreamingCall=void 0;class DuplexStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method;this.requestHeaders=
requestHeaders;this.requests=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){return this.
promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers,status,trailers}})}}exports2.DuplexStreamingCall=DuplexStreamingCall}),44420:((__unused_webpack_module,exports2,__webpack_require__)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:true};var service_type_1=__webpack_require__(56892);Object.defineProperty(exports2,"C0",{enumerable:true,
get:function(){return service_type_1.ServiceType}});var reflection_info_1=__webpack_require__(62496);__webpack_unused_export__={enumerable:true,get:function(){return reflection_info_1.
readMethodOptions}};__webpack_unused_export__={enumerable:true,get:function(){return reflection_info_1.readMethodOption}};__webpack_unused_export__={enumerable:true,
get:function(){return reflection_info_1.readServiceOption}};var rpc_error_1=__webpack_require__(78636);__webpack_unused_export__={enumerable:true,get:function(){
return rpc_error_1.RpcError}};var rpc_options_1=__webpack_require__(28576);__webpack_unused_export__={enumerable:true,get:function(){return rpc_options_1.mergeRpcOptions}};
var rpc_output_stream_1=__webpack_require__(72726);__webpack_unused_export__={enumerable:true,get:function(){return rpc_output_stream_1.RpcOutputStreamController}};
var test_transport_1=__webpack_require__(79122);__webpack_unused_export__={enumerable:true,get:function(){return test_transport_1.TestTransport}};var deferred_1=__webpack_require__(
71409);__webpack_unused_export__={enumerable:true,get:function(){return deferred_1.Deferred}};__webpack_unused_export__={enumerable:true,get:function(){return deferred_1.
DeferredState}};var duplex_streaming_call_1=__webpack_require__(36826);__webpack_unused_export__={enumerable:true,get:function(){return duplex_streaming_call_1.
DuplexStreamingCall}};var client_streaming_call_1=__webpack_require__(37889);__webpack_unused_export__={enumerable:true,get:function(){return client_streaming_call_1.
ClientStreamingCall}};var server_streaming_call_1=__webpack_require__(46173);__webpack_unused_export__={enumerable:true,get:function(){return server_streaming_call_1.
ServerStreamingCall}};var unary_call_1=__webpack_require__(29288);__webpack_unused_export__={enumerable:true,get:function(){return unary_call_1.UnaryCall}};var rpc_interceptor_1=__webpack_require__(
52849);__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackIntercept}};__webpack_unused_export__={enumerable:true,get:function(){
return rpc_interceptor_1.stackDuplexStreamingInterceptors}};__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackClientStreamingInterceptors}};
__webpack_unused_export__={enumerable:true,get:function(){return rpc_interceptor_1.stackServerStreamingInterceptors}};__webpack_unused_export__={enumerable:true,
get:function(){return rpc_interceptor_1.stackUnaryInterceptors}};var server_call_context_1=__webpack_require__(43352);__webpack_unused_export__={enumerable:true,
get:function(){return server_call_context_1.ServerCallContextController}}}),62496:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:true});exports2.readServiceOption=exports2.readMethodOption=exports2.readMethodOptions=exports2.normalizeMethodInfo=void 0;const runtime_1=__webpack_require__(
68886);function normalizeMethodInfo(method,service){var _a,_b,_c;let m=method;m.service=service;m.localName=(_a=m.localName)!==null&&_a!==void 0?_a:runtime_1.lowerCamelCase(
m.name);m.serverStreaming=!!m.serverStreaming;m.clientStreaming=!!m.clientStreaming;m.options=(_b=m.options)!==null&&_b!==void 0?_b:{};m.idempotency=(_c=m.idempotency)!==
null&&_c!==void 0?_c:void 0;return m}exports2.normalizeMethodInfo=normalizeMethodInfo;function readMethodOptions(service,methodName,extensionName,extensionType){
var _a;const options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?
extensionType.fromJson(options[extensionName]):void 0}exports2.readMethodOptions=readMethodOptions;function readMethodOption(service,methodName,extensionName,extensionType){
var _a;const options=(_a=service.methods.find((m,i)=>m.localName===methodName||i===methodName))===null||_a===void 0?void 0:_a.options;if(!options){return void 0}
const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readMethodOption=
readMethodOption;function readServiceOption(service,extensionName,extensionType){const options=service.options;if(!options){return void 0}const optionVal=options[extensionName];
if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readServiceOption=readServiceOption}),78636:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.RpcError=void 0;class RpcError extends Error{constructor(message,code="UNKNOWN",meta){super(message);
this.name="RpcError";Object.setPrototypeOf(this,new.target.prototype);this.code=code;this.meta=meta!==null&&meta!==void 0?meta:{}}toString(){const l=[this.name+
": "+this.message];if(this.code){l.push("");l.push("Code: "+this.code)}if(this.serviceName&&this.methodName){l.push("Method: "+this.serviceName+"/"+this.methodName)}
let m=Object.entries(this.meta);if(m.length){l.push("");l.push("Meta:");for(let[k,v]of m){l.push(`  ${k}: ${v}`)}}return l.join("\n")}}exports2.RpcError=RpcError}),
52849:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.stackDuplexStreamingInterceptors=
exports2.stackClientStreamingInterceptors=exports2.stackServerStreamingInterceptors=exports2.stackUnaryInterceptors=exports2.stackIntercept=void 0;const runtime_1=__webpack_require__(
68886);function stackIntercept(kind,transport,method,options,input){var _a,_b,_c,_d;if(kind=="unary"){let tail=(mtd,inp,opt)=>transport.unary(mtd,inp,opt);for(const curr of((_a=
options.interceptors)!==null&&_a!==void 0?_a:[]).filter(i=>i.interceptUnary).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptUnary(next,mtd,inp,opt)}
return tail(method,input,options)}if(kind=="serverStreaming"){let tail=(mtd,inp,opt)=>transport.serverStreaming(mtd,inp,opt);for(const curr of((_b=options.interceptors)!==
null&&_b!==void 0?_b:[]).filter(i=>i.interceptServerStreaming).reverse()){const next=tail;tail=(mtd,inp,opt)=>curr.interceptServerStreaming(next,mtd,inp,opt)}return tail(
method,input,options)}if(kind=="clientStreaming"){let tail=(mtd,opt)=>transport.clientStreaming(mtd,opt);for(const curr of((_c=options.interceptors)!==null&&_c!==
void 0?_c:[]).filter(i=>i.interceptClientStreaming).reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptClientStreaming(next,mtd,opt)}return tail(method,options)}
if(kind=="duplex"){let tail=(mtd,opt)=>transport.duplex(mtd,opt);for(const curr of((_d=options.interceptors)!==null&&_d!==void 0?_d:[]).filter(i=>i.interceptDuplex).
reverse()){const next=tail;tail=(mtd,opt)=>curr.interceptDuplex(next,mtd,opt)}return tail(method,options)}runtime_1.assertNever(kind)}exports2.stackIntercept=stackIntercept;
function stackUnaryInterceptors(transport,method,input,options){return stackIntercept("unary",transport,method,options,input)}exports2.stackUnaryInterceptors=stackUnaryInterceptors;
function stackServerStreamingInterceptors(transport,method,input,options){return stackIntercept("serverStreaming",transport,method,options,input)}exports2.stackServerStreamingInterceptors=
stackServerStreamingInterceptors;function stackClientStreamingInterceptors(transport,method,options){return stackIntercept("clientStreaming",transport,method,options)}
exports2.stackClientStreamingInterceptors=stackClientStreamingInterceptors;function stackDuplexStreamingInterceptors(transport,method,options){return stackIntercept(
"duplex",transport,method,options)}exports2.stackDuplexStreamingInterceptors=stackDuplexStreamingInterceptors}),28576:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.mergeRpcOptions=void 0;const runtime_1=__webpack_require__(68886);function mergeRpcOptions(defaults,options){
if(!options)return defaults;let o={};copy(defaults,o);copy(options,o);for(let key of Object.keys(options)){let val=options[key];switch(key){case"jsonOptions":o.
jsonOptions=runtime_1.mergeJsonOptions(defaults.jsonOptions,o.jsonOptions);break;case"binaryOptions":o.binaryOptions=runtime_1.mergeBinaryOptions(defaults.binaryOptions,
o.binaryOptions);break;case"meta":o.meta={};copy(defaults.meta,o.meta);copy(options.meta,o.meta);break;case"interceptors":o.interceptors=defaults.interceptors?defaults.
interceptors.concat(val):val.concat();break}}return o}exports2.mergeRpcOptions=mergeRpcOptions;function copy(a,into){if(!a)return;let c=into;for(let[k,v]of Object.
entries(a)){if(v instanceof Date)c[k]=new Date(v.getTime());else if(Array.isArray(v))c[k]=v.concat();else c[k]=v}}}),72726:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.RpcOutputStreamController=void 0;const deferred_1=__webpack_require__(71409);const runtime_1=__webpack_require__(
68886);class RpcOutputStreamController{constructor(){this._lis={nxt:[],msg:[],err:[],cmp:[]};this._closed=false;this._itState={q:[]}}onNext(callback){return this.
addLis(callback,this._lis.nxt)}onMessage(callback){return this.addLis(callback,this._lis.msg)}onError(callback){return this.addLis(callback,this._lis.err)}onComplete(callback){
return this.addLis(callback,this._lis.cmp)}addLis(callback,list){list.push(callback);return()=>{let i=list.indexOf(callback);if(i>=0)list.splice(i,1)}}clearLis(){
for(let l of Object.values(this._lis))l.splice(0,l.length)}get closed(){return this._closed!==false}notifyNext(message,error,complete){runtime_1.assert((message?
1:0)+(error?1:0)+(complete?1:0)<=1,"only one emission at a time");if(message)this.notifyMessage(message);if(error)this.notifyError(error);if(complete)this.notifyComplete()}notifyMessage(message){
runtime_1.assert(!this.closed,"stream is closed");this.pushIt({value:message,done:false});this._lis.msg.forEach(l=>l(message));this._lis.nxt.forEach(l=>l(message,
void 0,false))}notifyError(error){runtime_1.assert(!this.closed,"stream is closed");this._closed=error;this.pushIt(error);this._lis.err.forEach(l=>l(error));this.
_lis.nxt.forEach(l=>l(void 0,error,false));this.clearLis()}notifyComplete(){runtime_1.assert(!this.closed,"stream is closed");this._closed=true;this.pushIt({value:null,
done:true});this._lis.cmp.forEach(l=>l());this._lis.nxt.forEach(l=>l(void 0,void 0,true));this.clearLis()}[Symbol.asyncIterator](){if(this._closed===true)this.pushIt(
{value:null,done:true});else if(this._closed!==false)this.pushIt(this._closed);return{next:()=>{let state2=this._itState;runtime_1.assert(state2,"bad state");runtime_1.
assert(!state2.p,"iterator contract broken");let first=state2.q.shift();if(first)return"value"in first?Promise.resolve(first):Promise.reject(first);state2.p=new deferred_1.
Deferred;return state2.p.promise}}}pushIt(result){let state2=this._itState;if(state2.p){const p=state2.p;runtime_1.assert(p.state==deferred_1.DeferredState.PENDING,
"iterator contract broken");"value"in result?p.resolve(result):p.reject(result);delete state2.p}else{state2.q.push(result)}}}exports2.RpcOutputStreamController=
RpcOutputStreamController}),43352:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.ServerCallContextController=
void 0;class ServerCallContextController{constructor(method,headers,deadline,sendResponseHeadersFn,defaultStatus={code:"OK",detail:""}){this._cancelled=false;this.
_listeners=[];this.method=method;this.headers=headers;this.deadline=deadline;this.trailers={};this._sendRH=sendResponseHeadersFn;this.status=defaultStatus}notifyCancelled(){
if(!this._cancelled){this._cancelled=true;for(let l of this._listeners){l()}}}sendResponseHeaders(data){this._sendRH(data)}get cancelled(){return this._cancelled}onCancel(callback){
const l=this._listeners;l.push(callback);return()=>{let i=l.indexOf(callback);if(i>=0)l.splice(i,1)}}}exports2.ServerCallContextController=ServerCallContextController}),
46173:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof
P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){
reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.
value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(exports2,"__esModule",{value:true});exports2.
ServerStreamingCall=void 0;class ServerStreamingCall{constructor(method,requestHeaders,request,headers,response,status,trailers){this.method=method;this.requestHeaders=
requestHeaders;this.request=request;this.headers=headers;this.responses=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){return this.
promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(reason))}promiseFinished(){
return __awaiter(this,void 0,void 0,function*(){let[headers,status,trailers]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers,status,trailers}})}}exports2.ServerStreamingCall=ServerStreamingCall}),56892:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.ServiceType=void 0;const reflection_info_1=__webpack_require__(62496);class ServiceType{constructor(typeName,methods,options){
this.typeName=typeName;this.methods=methods.map(i=>reflection_info_1.normalizeMethodInfo(i,this));this.options=options!==null&&options!==void 0?options:{}}}exports2.
ServiceType=ServiceType}),79122:(function(__unused_webpack_module,exports2,__webpack_require__){var __awaiter=this&&this.__awaiter||function(thisArg,_arguments,P,generator){
function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(function(resolve,reject){function fulfilled(value){
try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){reject(e)}}function step(result){result.
done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||[])).next())})};Object.defineProperty(
exports2,"__esModule",{value:true});exports2.TestTransport=void 0;const rpc_error_1=__webpack_require__(78636);const runtime_1=__webpack_require__(68886);const rpc_output_stream_1=__webpack_require__(
72726);const rpc_options_1=__webpack_require__(28576);const unary_call_1=__webpack_require__(29288);const server_streaming_call_1=__webpack_require__(46173);const client_streaming_call_1=__webpack_require__(
37889);const duplex_streaming_call_1=__webpack_require__(36826);class TestTransport{constructor(data){this.suppressUncaughtRejections=true;this.headerDelay=10;this.
responseDelay=50;this.betweenResponseDelay=10;this.afterResponseDelay=10;this.data=data!==null&&data!==void 0?data:{}}get sentMessages(){if(this.lastInput instanceof
TestInputStream){return this.lastInput.sent}else if(typeof this.lastInput=="object"){return[this.lastInput.single]}return[]}get sendComplete(){if(this.lastInput instanceof
TestInputStream){return this.lastInput.completed}else if(typeof this.lastInput=="object"){return true}return false}promiseHeaders(){var _a;const headers=(_a=this.
data.headers)!==null&&_a!==void 0?_a:TestTransport.defaultHeaders;return headers instanceof rpc_error_1.RpcError?Promise.reject(headers):Promise.resolve(headers)}promiseSingleResponse(method){
if(this.data.response instanceof rpc_error_1.RpcError){return Promise.reject(this.data.response)}let r;if(Array.isArray(this.data.response)){runtime_1.assert(this.
data.response.length>0);r=this.data.response[0]}else if(this.data.response!==void 0){r=this.data.response}else{r=method.O.create()}runtime_1.assert(method.O.is(
r));return Promise.resolve(r)}streamResponses(method,stream,abort){return __awaiter(this,void 0,void 0,function*(){const messages=[];if(this.data.response===void 0){
messages.push(method.O.create())}else if(Array.isArray(this.data.response)){for(let msg of this.data.response){runtime_1.assert(method.O.is(msg));messages.push(
msg)}}else if(!(this.data.response instanceof rpc_error_1.RpcError)){runtime_1.assert(method.O.is(this.data.response));messages.push(this.data.response)}try{yield delay2(
this.responseDelay,abort)(void 0)}catch(error){stream.notifyError(error);return}if(this.data.response instanceof rpc_error_1.RpcError){stream.notifyError(this.data.
response);return}for(let msg of messages){stream.notifyMessage(msg);try{yield delay2(this.betweenResponseDelay,abort)(void 0)}catch(error){stream.notifyError(error);
return}}if(this.data.status instanceof rpc_error_1.RpcError){stream.notifyError(this.data.status);return}if(this.data.trailers instanceof rpc_error_1.RpcError){
stream.notifyError(this.data.trailers);return}stream.notifyComplete()})}promiseStatus(){var _a;const status=(_a=this.data.status)!==null&&_a!==void 0?_a:TestTransport.
defaultStatus;return status instanceof rpc_error_1.RpcError?Promise.reject(status):Promise.resolve(status)}promiseTrailers(){var _a;const trailers=(_a=this.data.
trailers)!==null&&_a!==void 0?_a:TestTransport.defaultTrailers;return trailers instanceof rpc_error_1.RpcError?Promise.reject(trailers):Promise.resolve(trailers)}maybeSuppressUncaught(...promise){
if(this.suppressUncaughtRejections){for(let p of promise){p.catch(()=>{})}}}mergeOptions(options){return rpc_options_1.mergeRpcOptions({},options)}unary(method,input,options){
var _a;const requestHeaders=(_a=options.meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(this.headerDelay,options.abort)),responsePromise=headersPromise.
catch(_=>{}).then(delay2(this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay2(this.
afterResponseDelay,options.abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,options.abort)).
then(_=>this.promiseTrailers());this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input};return new unary_call_1.UnaryCall(method,
requestHeaders,input,headersPromise,responsePromise,statusPromise,trailersPromise)}serverStreaming(method,input,options){var _a;const requestHeaders=(_a=options.
meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,
responseStreamClosedPromise=headersPromise.then(delay2(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.
abort)).then(delay2(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.
then(()=>this.promiseTrailers());this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput={single:input};return new server_streaming_call_1.ServerStreamingCall(
method,requestHeaders,input,headersPromise,outputStream,statusPromise,trailersPromise)}clientStreaming(method,options){var _a;const requestHeaders=(_a=options.meta)!==
null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(this.headerDelay,options.abort)),responsePromise=headersPromise.catch(_=>{}).then(delay2(
this.responseDelay,options.abort)).then(_=>this.promiseSingleResponse(method)),statusPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,options.
abort)).then(_=>this.promiseStatus()),trailersPromise=responsePromise.catch(_=>{}).then(delay2(this.afterResponseDelay,options.abort)).then(_=>this.promiseTrailers());
this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort);return new client_streaming_call_1.ClientStreamingCall(
method,requestHeaders,this.lastInput,headersPromise,responsePromise,statusPromise,trailersPromise)}duplex(method,options){var _a;const requestHeaders=(_a=options.
meta)!==null&&_a!==void 0?_a:{},headersPromise=this.promiseHeaders().then(delay2(this.headerDelay,options.abort)),outputStream=new rpc_output_stream_1.RpcOutputStreamController,
responseStreamClosedPromise=headersPromise.then(delay2(this.responseDelay,options.abort)).catch(()=>{}).then(()=>this.streamResponses(method,outputStream,options.
abort)).then(delay2(this.afterResponseDelay,options.abort)),statusPromise=responseStreamClosedPromise.then(()=>this.promiseStatus()),trailersPromise=responseStreamClosedPromise.
then(()=>this.promiseTrailers());this.maybeSuppressUncaught(statusPromise,trailersPromise);this.lastInput=new TestInputStream(this.data,options.abort);return new duplex_streaming_call_1.
DuplexStreamingCall(method,requestHeaders,this.lastInput,headersPromise,outputStream,statusPromise,trailersPromise)}}exports2.TestTransport=TestTransport;TestTransport.
defaultHeaders={responseHeader:"test"};TestTransport.defaultStatus={code:"OK",detail:"all good"};TestTransport.defaultTrailers={responseTrailer:"test"};function delay2(ms,abort){
return v=>new Promise((resolve,reject)=>{if(abort===null||abort===void 0?void 0:abort.aborted){reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))}else{
const id2=setTimeout(()=>resolve(v),ms);if(abort){abort.addEventListener("abort",ev=>{clearTimeout(id2);reject(new rpc_error_1.RpcError("user cancel","CANCELLED"))})}}})}
class TestInputStream{constructor(data,abort){this._completed=false;this._sent=[];this.data=data;this.abort=abort}get sent(){return this._sent}get completed(){return this.
_completed}send(message){if(this.data.inputMessage instanceof rpc_error_1.RpcError){return Promise.reject(this.data.inputMessage)}const delayMs=this.data.inputMessage===
void 0?10:this.data.inputMessage;return Promise.resolve(void 0).then(()=>{this._sent.push(message)}).then(delay2(delayMs,this.abort))}complete(){if(this.data.inputComplete instanceof
rpc_error_1.RpcError){return Promise.reject(this.data.inputComplete)}const delayMs=this.data.inputComplete===void 0?10:this.data.inputComplete;return Promise.resolve(
void 0).then(()=>{this._completed=true}).then(delay2(delayMs,this.abort))}}}),29288:(function(__unused_webpack_module,exports2){var __awaiter=this&&this.__awaiter||
function(thisArg,_arguments,P,generator){function adopt(value){return value instanceof P?value:new P(function(resolve){resolve(value)})}return new(P||(P=Promise))(
function(resolve,reject){function fulfilled(value){try{step(generator.next(value))}catch(e){reject(e)}}function rejected(value){try{step(generator["throw"](value))}catch(e){
reject(e)}}function step(result){result.done?resolve(result.value):adopt(result.value).then(fulfilled,rejected)}step((generator=generator.apply(thisArg,_arguments||
[])).next())})};Object.defineProperty(exports2,"__esModule",{value:true});exports2.UnaryCall=void 0;class UnaryCall{constructor(method,requestHeaders,request,headers,response,status,trailers){
this.method=method;this.requestHeaders=requestHeaders;this.request=request;this.headers=headers;this.response=response;this.status=status;this.trailers=trailers}then(onfulfilled,onrejected){
return this.promiseFinished().then(value=>onfulfilled?Promise.resolve(onfulfilled(value)):value,reason=>onrejected?Promise.resolve(onrejected(reason)):Promise.reject(
reason))}promiseFinished(){return __awaiter(this,void 0,void 0,function*(){let[headers,response,status,trailers]=yield Promise.all([this.headers,this.response,this.
status,this.trailers]);return{method:this.method,requestHeaders:this.requestHeaders,request:this.request,headers,response,status,trailers}})}}exports2.UnaryCall=
UnaryCall}),8602:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.assertFloat32=exports2.assertUInt32=exports2.
assertInt32=exports2.assertNever=exports2.assert=void 0;function assert(condition,msg){if(!condition){throw new Error(msg)}}exports2.assert=assert;function assertNever(value,msg){
throw new Error(msg!==null&&msg!==void 0?msg:"Unexpected object: "+value)}exports2.assertNever=assertNever;const FLOAT32_MAX=34028234663852886e22,FLOAT32_MIN=-34028234663852886e22,
UINT32_MAX=4294967295,INT32_MAX=2147483647,INT32_MIN=-2147483648;function assertInt32(arg){if(typeof arg!=="number")throw new Error("invalid int 32: "+typeof arg);
if(!Number.isInteger(arg)||arg>INT32_MAX||arg<INT32_MIN)throw new Error("invalid int 32: "+arg)}exports2.assertInt32=assertInt32;function assertUInt32(arg){if(typeof arg!==
"number")throw new Error("invalid uint 32: "+typeof arg);if(!Number.isInteger(arg)||arg>UINT32_MAX||arg<0)throw new Error("invalid uint 32: "+arg)}exports2.assertUInt32=
assertUInt32;function assertFloat32(arg){if(typeof arg!=="number")throw new Error("invalid float 32: "+typeof arg);if(!Number.isFinite(arg))return;if(arg>FLOAT32_MAX||
arg<FLOAT32_MIN)throw new Error("invalid float 32: "+arg)}exports2.assertFloat32=assertFloat32}),26335:((__unused_webpack_module,exports2)=>{Object.defineProperty(
exports2,"__esModule",{value:true});exports2.base64encode=exports2.base64decode=void 0;let encTable="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456\
789+/".split("");let decTable=[];for(let i=0;i<encTable.length;i++)decTable[encTable[i].charCodeAt(0)]=i;decTable["-".charCodeAt(0)]=encTable.indexOf("+");decTable["\
_".charCodeAt(0)]=encTable.indexOf("/");function base64decode(base64Str){let es=base64Str.length*3/4;if(base64Str[base64Str.length-2]=="=")es-=2;else if(base64Str[base64Str.
length-1]=="=")es-=1;let bytes=new Uint8Array(es),bytePos=0,groupPos=0,b,p=0;for(let i=0;i<base64Str.length;i++){b=decTable[base64Str.charCodeAt(i)];if(b===void 0){
switch(base64Str[i]){case"=":groupPos=0;case"\n":case"\r":case"	":case" ":continue;default:throw Error(`invalid base64 string.`)}}switch(groupPos){case 0:p=b;groupPos=
1;break;case 1:bytes[bytePos++]=p<<2|(b&48)>>4;p=b;groupPos=2;break;case 2:bytes[bytePos++]=(p&15)<<4|(b&60)>>2;p=b;groupPos=3;break;case 3:bytes[bytePos++]=(p&
3)<<6|b;groupPos=0;break}}if(groupPos==1)throw Error(`invalid base64 string.`);return bytes.subarray(0,bytePos)}exports2.base64decode=base64decode;function base64encode(bytes){
let base64="",groupPos=0,b,p=0;for(let i=0;i<bytes.length;i++){b=bytes[i];switch(groupPos){case 0:base64+=encTable[b>>2];p=(b&3)<<4;groupPos=1;break;case 1:base64+=
encTable[p|b>>4];p=(b&15)<<2;groupPos=2;break;case 2:base64+=encTable[p|b>>6];base64+=encTable[b&63];groupPos=0;break}}if(groupPos){base64+=encTable[p];base64+=
"=";if(groupPos==1)base64+="="}return base64}exports2.base64encode=base64encode}),54816:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__\
esModule",{value:true});exports2.WireType=exports2.mergeBinaryOptions=exports2.UnknownFieldHandler=void 0;var UnknownFieldHandler;(function(UnknownFieldHandler2){
UnknownFieldHandler2.symbol=Symbol.for("protobuf-ts/unknown");UnknownFieldHandler2.onRead=(typeName,message,fieldNo,wireType,data)=>{let container=is(message)?message[UnknownFieldHandler2.
symbol]:message[UnknownFieldHandler2.symbol]=[];container.push({no:fieldNo,wireType,data})};UnknownFieldHandler2.onWrite=(typeName,message,writer)=>{for(let{no,
wireType,data}of UnknownFieldHandler2.list(message))writer.tag(no,wireType).raw(data)};UnknownFieldHandler2.list=(message,fieldNo)=>{if(is(message)){let all=message[UnknownFieldHandler2.
symbol];return fieldNo?all.filter(uf=>uf.no==fieldNo):all}return[]};UnknownFieldHandler2.last=(message,fieldNo)=>UnknownFieldHandler2.list(message,fieldNo).slice(
-1)[0];const is=message=>message&&Array.isArray(message[UnknownFieldHandler2.symbol])})(UnknownFieldHandler=exports2.UnknownFieldHandler||(exports2.UnknownFieldHandler=
{}));function mergeBinaryOptions(a,b){return Object.assign(Object.assign({},a),b)}exports2.mergeBinaryOptions=mergeBinaryOptions;var WireType;(function(WireType2){
WireType2[WireType2["Varint"]=0]="Varint";WireType2[WireType2["Bit64"]=1]="Bit64";WireType2[WireType2["LengthDelimited"]=2]="LengthDelimited";WireType2[WireType2["\
StartGroup"]=3]="StartGroup";WireType2[WireType2["EndGroup"]=4]="EndGroup";WireType2[WireType2["Bit32"]=5]="Bit32"})(WireType=exports2.WireType||(exports2.WireType=
{}))}),92889:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.BinaryReader=exports2.
binaryReadOptions=void 0;const binary_format_contract_1=__webpack_require__(54816);const pb_long_1=__webpack_require__(61753);const goog_varint_1=__webpack_require__(
93223);const defaultsRead={readUnknownField:true,readerFactory:bytes=>new BinaryReader(bytes)};function binaryReadOptions(options){return options?Object.assign(
Object.assign({},defaultsRead),options):defaultsRead}exports2.binaryReadOptions=binaryReadOptions;class BinaryReader{constructor(buf,textDecoder){this.varint64=
goog_varint_1.varint64read;this.uint32=goog_varint_1.varint32read;this.buf=buf;this.len=buf.length;this.pos=0;this.view=new DataView(buf.buffer,buf.byteOffset,buf.
byteLength);this.textDecoder=textDecoder!==null&&textDecoder!==void 0?textDecoder:new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})}tag(){let tag=this.uint32(),
fieldNo=tag>>>3,wireType=tag&7;if(fieldNo<=0||wireType<0||wireType>5)throw new Error("illegal tag: field no "+fieldNo+" wire type "+wireType);return[fieldNo,wireType]}skip(wireType){
let start=this.pos;switch(wireType){case binary_format_contract_1.WireType.Varint:while(this.buf[this.pos++]&128){}break;case binary_format_contract_1.WireType.
Bit64:this.pos+=4;case binary_format_contract_1.WireType.Bit32:this.pos+=4;break;case binary_format_contract_1.WireType.LengthDelimited:let len=this.uint32();this.
pos+=len;break;case binary_format_contract_1.WireType.StartGroup:let t;while((t=this.tag()[1])!==binary_format_contract_1.WireType.EndGroup){this.skip(t)}break;default:
throw new Error("cant skip wire type "+wireType)}this.assertBounds();return this.buf.subarray(start,this.pos)}assertBounds(){if(this.pos>this.len)throw new RangeError(
"premature EOF")}int32(){return this.uint32()|0}sint32(){let zze=this.uint32();return zze>>>1^-(zze&1)}int64(){return new pb_long_1.PbLong(...this.varint64())}uint64(){
return new pb_long_1.PbULong(...this.varint64())}sint64(){let[lo,hi]=this.varint64();let s=-(lo&1);lo=(lo>>>1|(hi&1)<<31)^s;hi=hi>>>1^s;return new pb_long_1.PbLong(
lo,hi)}bool(){let[lo,hi]=this.varint64();return lo!==0||hi!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,true)}sfixed32(){return this.view.getInt32((this.
pos+=4)-4,true)}fixed64(){return new pb_long_1.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){return new pb_long_1.PbLong(this.sfixed32(),this.sfixed32())}float(){
return this.view.getFloat32((this.pos+=4)-4,true)}double(){return this.view.getFloat64((this.pos+=8)-8,true)}bytes(){let len=this.uint32();let start=this.pos;this.
pos+=len;this.assertBounds();return this.buf.subarray(start,start+len)}string(){return this.textDecoder.decode(this.bytes())}}exports2.BinaryReader=BinaryReader}),
23957:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.BinaryWriter=exports2.binaryWriteOptions=
void 0;const pb_long_1=__webpack_require__(61753);const goog_varint_1=__webpack_require__(93223);const assert_1=__webpack_require__(8602);const defaultsWrite={writeUnknownFields:true,
writerFactory:()=>new BinaryWriter};function binaryWriteOptions(options){return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite}exports2.
binaryWriteOptions=binaryWriteOptions;class BinaryWriter{constructor(textEncoder){this.stack=[];this.textEncoder=textEncoder!==null&&textEncoder!==void 0?textEncoder:
new TextEncoder;this.chunks=[];this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let len=0;for(let i=0;i<this.chunks.length;i++)len+=this.chunks[i].
length;let bytes=new Uint8Array(len);let offset=0;for(let i=0;i<this.chunks.length;i++){bytes.set(this.chunks[i],offset);offset+=this.chunks[i].length}this.chunks=
[];return bytes}fork(){this.stack.push({chunks:this.chunks,buf:this.buf});this.chunks=[];this.buf=[];return this}join(){let chunk=this.finish();let prev=this.stack.
pop();if(!prev)throw new Error("invalid state, fork stack empty");this.chunks=prev.chunks;this.buf=prev.buf;this.uint32(chunk.byteLength);return this.raw(chunk)}tag(fieldNo,type){
return this.uint32((fieldNo<<3|type)>>>0)}raw(chunk){if(this.buf.length){this.chunks.push(new Uint8Array(this.buf));this.buf=[]}this.chunks.push(chunk);return this}uint32(value){
assert_1.assertUInt32(value);while(value>127){this.buf.push(value&127|128);value=value>>>7}this.buf.push(value);return this}int32(value){assert_1.assertInt32(value);
goog_varint_1.varint32write(value,this.buf);return this}bool(value){this.buf.push(value?1:0);return this}bytes(value){this.uint32(value.byteLength);return this.
raw(value)}string(value){let chunk=this.textEncoder.encode(value);this.uint32(chunk.byteLength);return this.raw(chunk)}float(value){assert_1.assertFloat32(value);
let chunk=new Uint8Array(4);new DataView(chunk.buffer).setFloat32(0,value,true);return this.raw(chunk)}double(value){let chunk=new Uint8Array(8);new DataView(chunk.
buffer).setFloat64(0,value,true);return this.raw(chunk)}fixed32(value){assert_1.assertUInt32(value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setUint32(
0,value,true);return this.raw(chunk)}sfixed32(value){assert_1.assertInt32(value);let chunk=new Uint8Array(4);new DataView(chunk.buffer).setInt32(0,value,true);return this.
raw(chunk)}sint32(value){assert_1.assertInt32(value);value=(value<<1^value>>31)>>>0;goog_varint_1.varint32write(value,this.buf);return this}sfixed64(value){let chunk=new Uint8Array(
8);let view=new DataView(chunk.buffer);let long=pb_long_1.PbLong.from(value);view.setInt32(0,long.lo,true);view.setInt32(4,long.hi,true);return this.raw(chunk)}fixed64(value){
let chunk=new Uint8Array(8);let view=new DataView(chunk.buffer);let long=pb_long_1.PbULong.from(value);view.setInt32(0,long.lo,true);view.setInt32(4,long.hi,true);
return this.raw(chunk)}int64(value){let long=pb_long_1.PbLong.from(value);goog_varint_1.varint64write(long.lo,long.hi,this.buf);return this}sint64(value){let long=pb_long_1.
PbLong.from(value),sign=long.hi>>31,lo=long.lo<<1^sign,hi=(long.hi<<1|long.lo>>>31)^sign;goog_varint_1.varint64write(lo,hi,this.buf);return this}uint64(value){let long=pb_long_1.
PbULong.from(value);goog_varint_1.varint64write(long.lo,long.hi,this.buf);return this}}exports2.BinaryWriter=BinaryWriter}),70257:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.listEnumNumbers=exports2.listEnumNames=exports2.listEnumValues=exports2.isEnumObject=void 0;function isEnumObject(arg){
if(typeof arg!="object"||arg===null){return false}if(!arg.hasOwnProperty(0)){return false}for(let k of Object.keys(arg)){let num=parseInt(k);if(!Number.isNaN(num)){
let nam=arg[num];if(nam===void 0)return false;if(arg[nam]!==num)return false}else{let num2=arg[k];if(num2===void 0)return false;if(typeof num2!=="number")return false;
if(arg[num2]===void 0)return false}}return true}exports2.isEnumObject=isEnumObject;function listEnumValues(enumObject){if(!isEnumObject(enumObject))throw new Error(
"not a typescript enum object");let values=[];for(let[name,number]of Object.entries(enumObject))if(typeof number=="number")values.push({name,number});return values}
exports2.listEnumValues=listEnumValues;function listEnumNames(enumObject){return listEnumValues(enumObject).map(val=>val.name)}exports2.listEnumNames=listEnumNames;
function listEnumNumbers(enumObject){return listEnumValues(enumObject).map(val=>val.number).filter((num,index,arr)=>arr.indexOf(num)==index)}exports2.listEnumNumbers=
listEnumNumbers}),93223:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.varint32read=exports2.varint32write=
exports2.int64toString=exports2.int64fromString=exports2.varint64write=exports2.varint64read=void 0;function varint64read(){let lowBits=0;let highBits=0;for(let shift=0;shift<
28;shift+=7){let b=this.buf[this.pos++];lowBits|=(b&127)<<shift;if((b&128)==0){this.assertBounds();return[lowBits,highBits]}}let middleByte=this.buf[this.pos++];
lowBits|=(middleByte&15)<<28;highBits=(middleByte&112)>>4;if((middleByte&128)==0){this.assertBounds();return[lowBits,highBits]}for(let shift=3;shift<=31;shift+=
7){let b=this.buf[this.pos++];highBits|=(b&127)<<shift;if((b&128)==0){this.assertBounds();return[lowBits,highBits]}}throw new Error("invalid varint")}exports2.varint64read=
varint64read;function varint64write(lo,hi,bytes){for(let i=0;i<28;i=i+7){const shift=lo>>>i;const hasNext=!(shift>>>7==0&&hi==0);const byte=(hasNext?shift|128:shift)&
255;bytes.push(byte);if(!hasNext){return}}const splitBits=lo>>>28&15|(hi&7)<<4;const hasMoreBits=!(hi>>3==0);bytes.push((hasMoreBits?splitBits|128:splitBits)&255);
if(!hasMoreBits){return}for(let i=3;i<31;i=i+7){const shift=hi>>>i;const hasNext=!(shift>>>7==0);const byte=(hasNext?shift|128:shift)&255;bytes.push(byte);if(!hasNext){
return}}bytes.push(hi>>>31&1)}exports2.varint64write=varint64write;const TWO_PWR_32_DBL=(1<<16)*(1<<16);function int64fromString(dec){let minus=dec[0]=="-";if(minus)
dec=dec.slice(1);const base=1e6;let lowBits=0;let highBits=0;function add1e6digit(begin,end){const digit1e6=Number(dec.slice(begin,end));highBits*=base;lowBits=
lowBits*base+digit1e6;if(lowBits>=TWO_PWR_32_DBL){highBits=highBits+(lowBits/TWO_PWR_32_DBL|0);lowBits=lowBits%TWO_PWR_32_DBL}}add1e6digit(-24,-18);add1e6digit(
-18,-12);add1e6digit(-12,-6);add1e6digit(-6);return[minus,lowBits,highBits]}exports2.int64fromString=int64fromString;function int64toString(bitsLow,bitsHigh){if(bitsHigh>>>
0<=2097151){return""+(TWO_PWR_32_DBL*bitsHigh+(bitsLow>>>0))}let low=bitsLow&16777215;let mid=(bitsLow>>>24|bitsHigh<<8)>>>0&16777215;let high=bitsHigh>>16&65535;
let digitA=low+mid*6777216+high*6710656;let digitB=mid+high*8147497;let digitC=high*2;let base=1e7;if(digitA>=base){digitB+=Math.floor(digitA/base);digitA%=base}
if(digitB>=base){digitC+=Math.floor(digitB/base);digitB%=base}function decimalFrom1e7(digit1e7,needLeadingZeros){let partial=digit1e7?String(digit1e7):"";if(needLeadingZeros){
return"0000000".slice(partial.length)+partial}return partial}return decimalFrom1e7(digitC,0)+decimalFrom1e7(digitB,digitC)+decimalFrom1e7(digitA,1)}exports2.int64toString=
int64toString;function varint32write(value,bytes){if(value>=0){while(value>127){bytes.push(value&127|128);value=value>>>7}bytes.push(value)}else{for(let i=0;i<9;i++){
bytes.push(value&127|128);value=value>>7}bytes.push(1)}}exports2.varint32write=varint32write;function varint32read(){let b=this.buf[this.pos++];let result=b&127;
if((b&128)==0){this.assertBounds();return result}b=this.buf[this.pos++];result|=(b&127)<<7;if((b&128)==0){this.assertBounds();return result}b=this.buf[this.pos++];
result|=(b&127)<<14;if((b&128)==0){this.assertBounds();return result}b=this.buf[this.pos++];result|=(b&127)<<21;if((b&128)==0){this.assertBounds();return result}
b=this.buf[this.pos++];result|=(b&15)<<28;for(let readBytes=5;(b&128)!==0&&readBytes<10;readBytes++)b=this.buf[this.pos++];if((b&128)!=0)throw new Error("invali\
d varint");this.assertBounds();return result>>>0}exports2.varint32read=varint32read}),68886:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(
exports2,"__esModule",{value:true});var json_typings_1=__webpack_require__(49999);Object.defineProperty(exports2,"typeofJsonValue",{enumerable:true,get:function(){
return json_typings_1.typeofJsonValue}});Object.defineProperty(exports2,"isJsonObject",{enumerable:true,get:function(){return json_typings_1.isJsonObject}});var base64_1=__webpack_require__(
26335);Object.defineProperty(exports2,"base64decode",{enumerable:true,get:function(){return base64_1.base64decode}});Object.defineProperty(exports2,"base64encod\
e",{enumerable:true,get:function(){return base64_1.base64encode}});var protobufjs_utf8_1=__webpack_require__(58950);Object.defineProperty(exports2,"utf8read",{enumerable:true,
get:function(){return protobufjs_utf8_1.utf8read}});var binary_format_contract_1=__webpack_require__(54816);Object.defineProperty(exports2,"WireType",{enumerable:true,
get:function(){return binary_format_contract_1.WireType}});Object.defineProperty(exports2,"mergeBinaryOptions",{enumerable:true,get:function(){return binary_format_contract_1.
mergeBinaryOptions}});Object.defineProperty(exports2,"UnknownFieldHandler",{enumerable:true,get:function(){return binary_format_contract_1.UnknownFieldHandler}});
var binary_reader_1=__webpack_require__(92889);Object.defineProperty(exports2,"BinaryReader",{enumerable:true,get:function(){return binary_reader_1.BinaryReader}});
Object.defineProperty(exports2,"binaryReadOptions",{enumerable:true,get:function(){return binary_reader_1.binaryReadOptions}});var binary_writer_1=__webpack_require__(
23957);Object.defineProperty(exports2,"BinaryWriter",{enumerable:true,get:function(){return binary_writer_1.BinaryWriter}});Object.defineProperty(exports2,"bina\
ryWriteOptions",{enumerable:true,get:function(){return binary_writer_1.binaryWriteOptions}});var pb_long_1=__webpack_require__(61753);Object.defineProperty(exports2,
"PbLong",{enumerable:true,get:function(){return pb_long_1.PbLong}});Object.defineProperty(exports2,"PbULong",{enumerable:true,get:function(){return pb_long_1.PbULong}});
var json_format_contract_1=__webpack_require__(29367);Object.defineProperty(exports2,"jsonReadOptions",{enumerable:true,get:function(){return json_format_contract_1.
jsonReadOptions}});Object.defineProperty(exports2,"jsonWriteOptions",{enumerable:true,get:function(){return json_format_contract_1.jsonWriteOptions}});Object.defineProperty(
exports2,"mergeJsonOptions",{enumerable:true,get:function(){return json_format_contract_1.mergeJsonOptions}});var message_type_contract_1=__webpack_require__(43785);
Object.defineProperty(exports2,"MESSAGE_TYPE",{enumerable:true,get:function(){return message_type_contract_1.MESSAGE_TYPE}});var message_type_1=__webpack_require__(
15106);Object.defineProperty(exports2,"MessageType",{enumerable:true,get:function(){return message_type_1.MessageType}});var reflection_info_1=__webpack_require__(
67910);Object.defineProperty(exports2,"ScalarType",{enumerable:true,get:function(){return reflection_info_1.ScalarType}});Object.defineProperty(exports2,"LongTy\
pe",{enumerable:true,get:function(){return reflection_info_1.LongType}});Object.defineProperty(exports2,"RepeatType",{enumerable:true,get:function(){return reflection_info_1.
RepeatType}});Object.defineProperty(exports2,"normalizeFieldInfo",{enumerable:true,get:function(){return reflection_info_1.normalizeFieldInfo}});Object.defineProperty(
exports2,"readFieldOptions",{enumerable:true,get:function(){return reflection_info_1.readFieldOptions}});Object.defineProperty(exports2,"readFieldOption",{enumerable:true,
get:function(){return reflection_info_1.readFieldOption}});Object.defineProperty(exports2,"readMessageOption",{enumerable:true,get:function(){return reflection_info_1.
readMessageOption}});var reflection_type_check_1=__webpack_require__(25167);Object.defineProperty(exports2,"ReflectionTypeCheck",{enumerable:true,get:function(){
return reflection_type_check_1.ReflectionTypeCheck}});var reflection_create_1=__webpack_require__(75726);Object.defineProperty(exports2,"reflectionCreate",{enumerable:true,
get:function(){return reflection_create_1.reflectionCreate}});var reflection_scalar_default_1=__webpack_require__(19526);Object.defineProperty(exports2,"reflect\
ionScalarDefault",{enumerable:true,get:function(){return reflection_scalar_default_1.reflectionScalarDefault}});var reflection_merge_partial_1=__webpack_require__(
98044);Object.defineProperty(exports2,"reflectionMergePartial",{enumerable:true,get:function(){return reflection_merge_partial_1.reflectionMergePartial}});var reflection_equals_1=__webpack_require__(
4827);Object.defineProperty(exports2,"reflectionEquals",{enumerable:true,get:function(){return reflection_equals_1.reflectionEquals}});var reflection_binary_reader_1=__webpack_require__(
89611);Object.defineProperty(exports2,"ReflectionBinaryReader",{enumerable:true,get:function(){return reflection_binary_reader_1.ReflectionBinaryReader}});var reflection_binary_writer_1=__webpack_require__(
66907);Object.defineProperty(exports2,"ReflectionBinaryWriter",{enumerable:true,get:function(){return reflection_binary_writer_1.ReflectionBinaryWriter}});var reflection_json_reader_1=__webpack_require__(
46790);Object.defineProperty(exports2,"ReflectionJsonReader",{enumerable:true,get:function(){return reflection_json_reader_1.ReflectionJsonReader}});var reflection_json_writer_1=__webpack_require__(
11094);Object.defineProperty(exports2,"ReflectionJsonWriter",{enumerable:true,get:function(){return reflection_json_writer_1.ReflectionJsonWriter}});var reflection_contains_message_type_1=__webpack_require__(
59946);Object.defineProperty(exports2,"containsMessageType",{enumerable:true,get:function(){return reflection_contains_message_type_1.containsMessageType}});var oneof_1=__webpack_require__(
18063);Object.defineProperty(exports2,"isOneofGroup",{enumerable:true,get:function(){return oneof_1.isOneofGroup}});Object.defineProperty(exports2,"setOneofValu\
e",{enumerable:true,get:function(){return oneof_1.setOneofValue}});Object.defineProperty(exports2,"getOneofValue",{enumerable:true,get:function(){return oneof_1.
getOneofValue}});Object.defineProperty(exports2,"clearOneofValue",{enumerable:true,get:function(){return oneof_1.clearOneofValue}});Object.defineProperty(exports2,
"getSelectedOneofValue",{enumerable:true,get:function(){return oneof_1.getSelectedOneofValue}});var enum_object_1=__webpack_require__(70257);Object.defineProperty(
exports2,"listEnumValues",{enumerable:true,get:function(){return enum_object_1.listEnumValues}});Object.defineProperty(exports2,"listEnumNames",{enumerable:true,
get:function(){return enum_object_1.listEnumNames}});Object.defineProperty(exports2,"listEnumNumbers",{enumerable:true,get:function(){return enum_object_1.listEnumNumbers}});
Object.defineProperty(exports2,"isEnumObject",{enumerable:true,get:function(){return enum_object_1.isEnumObject}});var lower_camel_case_1=__webpack_require__(4073);
Object.defineProperty(exports2,"lowerCamelCase",{enumerable:true,get:function(){return lower_camel_case_1.lowerCamelCase}});var assert_1=__webpack_require__(8602);
Object.defineProperty(exports2,"assert",{enumerable:true,get:function(){return assert_1.assert}});Object.defineProperty(exports2,"assertNever",{enumerable:true,
get:function(){return assert_1.assertNever}});Object.defineProperty(exports2,"assertInt32",{enumerable:true,get:function(){return assert_1.assertInt32}});Object.
defineProperty(exports2,"assertUInt32",{enumerable:true,get:function(){return assert_1.assertUInt32}});Object.defineProperty(exports2,"assertFloat32",{enumerable:true,
get:function(){return assert_1.assertFloat32}})}),29367:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.
mergeJsonOptions=exports2.jsonWriteOptions=exports2.jsonReadOptions=void 0;const defaultsWrite={emitDefaultValues:false,enumAsInteger:false,useProtoFieldName:false,
prettySpaces:0},defaultsRead={ignoreUnknownFields:false};function jsonReadOptions(options){return options?Object.assign(Object.assign({},defaultsRead),options):
defaultsRead}exports2.jsonReadOptions=jsonReadOptions;function jsonWriteOptions(options){return options?Object.assign(Object.assign({},defaultsWrite),options):defaultsWrite}
exports2.jsonWriteOptions=jsonWriteOptions;function mergeJsonOptions(a,b){var _a,_b;let c=Object.assign(Object.assign({},a),b);c.typeRegistry=[...(_a=a===null||
a===void 0?void 0:a.typeRegistry)!==null&&_a!==void 0?_a:[],...(_b=b===null||b===void 0?void 0:b.typeRegistry)!==null&&_b!==void 0?_b:[]];return c}exports2.mergeJsonOptions=
mergeJsonOptions}),49999:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.isJsonObject=exports2.typeofJsonValue=
void 0;function typeofJsonValue(value){let t=typeof value;if(t=="object"){if(Array.isArray(value))return"array";if(value===null)return"null"}return t}exports2.typeofJsonValue=
typeofJsonValue;function isJsonObject(value){return value!==null&&typeof value=="object"&&!Array.isArray(value)}exports2.isJsonObject=isJsonObject}),4073:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.lowerCamelCase=void 0;function lowerCamelCase(snakeCase){let capNext=false;const sb=[];for(let i=0;i<
snakeCase.length;i++){let next=snakeCase.charAt(i);if(next=="_"){capNext=true}else if(/\d/.test(next)){sb.push(next);capNext=true}else if(capNext){sb.push(next.
toUpperCase());capNext=false}else if(i==0){sb.push(next.toLowerCase())}else{sb.push(next)}}return sb.join("")}exports2.lowerCamelCase=lowerCamelCase}),43785:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.MESSAGE_TYPE=void 0;exports2.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")}),15106:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.MessageType=void 0;const message_type_contract_1=__webpack_require__(43785);const reflection_info_1=__webpack_require__(
67910);const reflection_type_check_1=__webpack_require__(25167);const reflection_json_reader_1=__webpack_require__(46790);const reflection_json_writer_1=__webpack_require__(
11094);const reflection_binary_reader_1=__webpack_require__(89611);const reflection_binary_writer_1=__webpack_require__(66907);const reflection_create_1=__webpack_require__(
75726);const reflection_merge_partial_1=__webpack_require__(98044);const json_typings_1=__webpack_require__(49999);const json_format_contract_1=__webpack_require__(
29367);const reflection_equals_1=__webpack_require__(4827);const binary_writer_1=__webpack_require__(23957);const binary_reader_1=__webpack_require__(92889);const baseDescriptors=Object.
getOwnPropertyDescriptors(Object.getPrototypeOf({}));const messageTypeDescriptor=baseDescriptors[message_type_contract_1.MESSAGE_TYPE]={};class MessageType{constructor(name,fields,options){
this.defaultCheckDepth=16;this.typeName=name;this.fields=fields.map(reflection_info_1.normalizeFieldInfo);this.options=options!==null&&options!==void 0?options:
{};messageTypeDescriptor.value=this;this.messagePrototype=Object.create(null,baseDescriptors);this.refTypeCheck=new reflection_type_check_1.ReflectionTypeCheck(
this);this.refJsonReader=new reflection_json_reader_1.ReflectionJsonReader(this);this.refJsonWriter=new reflection_json_writer_1.ReflectionJsonWriter(this);this.
refBinReader=new reflection_binary_reader_1.ReflectionBinaryReader(this);this.refBinWriter=new reflection_binary_writer_1.ReflectionBinaryWriter(this)}create(value){
let message=reflection_create_1.reflectionCreate(this);if(value!==void 0){reflection_merge_partial_1.reflectionMergePartial(this,message,value)}return message}clone(message){
let copy=this.create();reflection_merge_partial_1.reflectionMergePartial(this,copy,message);return copy}equals(a,b){return reflection_equals_1.reflectionEquals(
this,a,b)}is(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.is(arg,depth,false)}isAssignable(arg,depth=this.defaultCheckDepth){return this.refTypeCheck.
is(arg,depth,true)}mergePartial(target,source){reflection_merge_partial_1.reflectionMergePartial(this,target,source)}fromBinary(data,options){let opt=binary_reader_1.
binaryReadOptions(options);return this.internalBinaryRead(opt.readerFactory(data),data.byteLength,opt)}fromJson(json,options){return this.internalJsonRead(json,
json_format_contract_1.jsonReadOptions(options))}fromJsonString(json,options){let value=JSON.parse(json);return this.fromJson(value,options)}toJson(message,options){
return this.internalJsonWrite(message,json_format_contract_1.jsonWriteOptions(options))}toJsonString(message,options){var _a;let value=this.toJson(message,options);
return JSON.stringify(value,null,(_a=options===null||options===void 0?void 0:options.prettySpaces)!==null&&_a!==void 0?_a:0)}toBinary(message,options){let opt=binary_writer_1.
binaryWriteOptions(options);return this.internalBinaryWrite(message,opt.writerFactory(),opt).finish()}internalJsonRead(json,options,target){if(json!==null&&typeof json==
"object"&&!Array.isArray(json)){let message=target!==null&&target!==void 0?target:this.create();this.refJsonReader.read(json,message,options);return message}throw new Error(
`Unable to parse message ${this.typeName} from JSON ${json_typings_1.typeofJsonValue(json)}.`)}internalJsonWrite(message,options){return this.refJsonWriter.write(
message,options)}internalBinaryWrite(message,writer,options){this.refBinWriter.write(message,writer,options);return writer}internalBinaryRead(reader,length,options,target){
let message=target!==null&&target!==void 0?target:this.create();this.refBinReader.read(reader,message,options,length);return message}}exports2.MessageType=MessageType}),
18063:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.getSelectedOneofValue=exports2.clearOneofValue=exports2.
setUnknownOneofValue=exports2.setOneofValue=exports2.getOneofValue=exports2.isOneofGroup=void 0;function isOneofGroup(any){if(typeof any!="object"||any===null||
!any.hasOwnProperty("oneofKind")){return false}switch(typeof any.oneofKind){case"string":if(any[any.oneofKind]===void 0)return false;return Object.keys(any).length==
2;case"undefined":return Object.keys(any).length==1;default:return false}}exports2.isOneofGroup=isOneofGroup;function getOneofValue(oneof,kind){return oneof[kind]}
exports2.getOneofValue=getOneofValue;function setOneofValue(oneof,kind,value){if(oneof.oneofKind!==void 0){delete oneof[oneof.oneofKind]}oneof.oneofKind=kind;if(value!==
void 0){oneof[kind]=value}}exports2.setOneofValue=setOneofValue;function setUnknownOneofValue(oneof,kind,value){if(oneof.oneofKind!==void 0){delete oneof[oneof.
oneofKind]}oneof.oneofKind=kind;if(value!==void 0&&kind!==void 0){oneof[kind]=value}}exports2.setUnknownOneofValue=setUnknownOneofValue;function clearOneofValue(oneof){
if(oneof.oneofKind!==void 0){delete oneof[oneof.oneofKind]}oneof.oneofKind=void 0}exports2.clearOneofValue=clearOneofValue;function getSelectedOneofValue(oneof){
if(oneof.oneofKind===void 0){return void 0}return oneof[oneof.oneofKind]}exports2.getSelectedOneofValue=getSelectedOneofValue}),61753:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.PbLong=exports2.PbULong=exports2.detectBi=void 0;const goog_varint_1=__webpack_require__(93223);
let BI;function detectBi(){const dv=new DataView(new ArrayBuffer(8));const ok=globalThis.BigInt!==void 0&&typeof dv.getBigInt64==="function"&&typeof dv.getBigUint64===
"function"&&typeof dv.setBigInt64==="function"&&typeof dv.setBigUint64==="function";BI=ok?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),
UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:dv}:void 0}exports2.detectBi=detectBi;detectBi();function assertBi(bi){if(!bi)throw new Error("B\
igInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}const RE_DECIMAL_STR=/^-?[0-9]+$/;const TWO_PWR_32_DBL=4294967296;
const HALF_2_PWR_32=2147483648;class SharedPbLong{constructor(lo,hi){this.lo=lo|0;this.hi=hi|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let result=this.
hi*TWO_PWR_32_DBL+(this.lo>>>0);if(!Number.isSafeInteger(result))throw new Error("cannot convert to safe number");return result}}class PbULong extends SharedPbLong{static from(value){
if(BI)switch(typeof value){case"string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=BI.C(value);case"number":if(value===
0)return this.ZERO;value=BI.C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.UMIN)throw new Error("signed value for ulong");if(value>BI.UMAX)throw new Error(
"ulong too large");BI.V.setBigUint64(0,value,true);return new PbULong(BI.V.getInt32(0,true),BI.V.getInt32(4,true))}else switch(typeof value){case"string":if(value==
"0")return this.ZERO;value=value.trim();if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);
if(minus)throw new Error("signed value for ulong");return new PbULong(lo,hi);case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error(
"number is no integer");if(value<0)throw new Error("signed value for ulong");return new PbULong(value,value/TWO_PWR_32_DBL)}throw new Error("unknown value "+typeof value)}toString(){
return BI?this.toBigInt().toString():goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){assertBi(BI);BI.V.setInt32(0,this.lo,true);BI.V.setInt32(4,this.hi,
true);return BI.V.getBigUint64(0,true)}}exports2.PbULong=PbULong;PbULong.ZERO=new PbULong(0,0);class PbLong extends SharedPbLong{static from(value){if(BI)switch(typeof value){case"\
string":if(value=="0")return this.ZERO;if(value=="")throw new Error("string is no integer");value=BI.C(value);case"number":if(value===0)return this.ZERO;value=BI.
C(value);case"bigint":if(!value)return this.ZERO;if(value<BI.MIN)throw new Error("signed long too small");if(value>BI.MAX)throw new Error("signed long too large");
BI.V.setBigInt64(0,value,true);return new PbLong(BI.V.getInt32(0,true),BI.V.getInt32(4,true))}else switch(typeof value){case"string":if(value=="0")return this.ZERO;
value=value.trim();if(!RE_DECIMAL_STR.test(value))throw new Error("string is no integer");let[minus,lo,hi]=goog_varint_1.int64fromString(value);if(minus){if(hi>
HALF_2_PWR_32||hi==HALF_2_PWR_32&&lo!=0)throw new Error("signed long too small")}else if(hi>=HALF_2_PWR_32)throw new Error("signed long too large");let pbl=new PbLong(
lo,hi);return minus?pbl.negate():pbl;case"number":if(value==0)return this.ZERO;if(!Number.isSafeInteger(value))throw new Error("number is no integer");return value>
0?new PbLong(value,value/TWO_PWR_32_DBL):new PbLong(-value,-value/TWO_PWR_32_DBL).negate()}throw new Error("unknown value "+typeof value)}isNegative(){return(this.
hi&HALF_2_PWR_32)!==0}negate(){let hi=~this.hi,lo=this.lo;if(lo)lo=~lo+1;else hi+=1;return new PbLong(lo,hi)}toString(){if(BI)return this.toBigInt().toString();
if(this.isNegative()){let n=this.negate();return"-"+goog_varint_1.int64toString(n.lo,n.hi)}return goog_varint_1.int64toString(this.lo,this.hi)}toBigInt(){assertBi(
BI);BI.V.setInt32(0,this.lo,true);BI.V.setInt32(4,this.hi,true);return BI.V.getBigInt64(0,true)}}exports2.PbLong=PbLong;PbLong.ZERO=new PbLong(0,0)}),58950:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.utf8read=void 0;const fromCharCodes=chunk=>String.fromCharCode.apply(String,chunk);function utf8read(bytes){
if(bytes.length<1)return"";let pos=0,parts=[],chunk=[],i=0,t;let len=bytes.length;while(pos<len){t=bytes[pos++];if(t<128)chunk[i++]=t;else if(t>191&&t<224)chunk[i++]=
(t&31)<<6|bytes[pos++]&63;else if(t>239&&t<365){t=((t&7)<<18|(bytes[pos++]&63)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63)-65536;chunk[i++]=55296+(t>>10);chunk[i++]=
56320+(t&1023)}else chunk[i++]=(t&15)<<12|(bytes[pos++]&63)<<6|bytes[pos++]&63;if(i>8191){parts.push(fromCharCodes(chunk));i=0}}if(parts.length){if(i)parts.push(
fromCharCodes(chunk.slice(0,i)));return parts.join("")}return fromCharCodes(chunk.slice(0,i))}exports2.utf8read=utf8read}),89611:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.ReflectionBinaryReader=void 0;const binary_format_contract_1=__webpack_require__(54816);const reflection_info_1=__webpack_require__(
67910);const reflection_long_convert_1=__webpack_require__(63402);const reflection_scalar_default_1=__webpack_require__(19526);class ReflectionBinaryReader{constructor(info){
this.info=info}prepare(){var _a;if(!this.fieldNoToField){const fieldsInput=(_a=this.info.fields)!==null&&_a!==void 0?_a:[];this.fieldNoToField=new Map(fieldsInput.
map(field=>[field.no,field]))}}read(reader,message,options,length){this.prepare();const end=length===void 0?reader.len:reader.pos+length;while(reader.pos<end){const[
fieldNo,wireType]=reader.tag(),field=this.fieldNoToField.get(fieldNo);if(!field){let u=options.readUnknownField;if(u=="throw")throw new Error(`Unknown field ${fieldNo}\
 (wire type ${wireType}) for ${this.info.typeName}`);let d=reader.skip(wireType);if(u!==false)(u===true?binary_format_contract_1.UnknownFieldHandler.onRead:u)(this.
info.typeName,message,fieldNo,wireType,d);continue}let target=message,repeated=field.repeat,localName=field.localName;if(field.oneof){target=target[field.oneof];
if(target.oneofKind!==localName)target=message[field.oneof]={oneofKind:localName}}switch(field.kind){case"scalar":case"enum":let T=field.kind=="enum"?reflection_info_1.
ScalarType.INT32:field.T;let L=field.kind=="scalar"?field.L:void 0;if(repeated){let arr=target[localName];if(wireType==binary_format_contract_1.WireType.LengthDelimited&&
T!=reflection_info_1.ScalarType.STRING&&T!=reflection_info_1.ScalarType.BYTES){let e=reader.uint32()+reader.pos;while(reader.pos<e)arr.push(this.scalar(reader,T,
L))}else arr.push(this.scalar(reader,T,L))}else target[localName]=this.scalar(reader,T,L);break;case"message":if(repeated){let arr=target[localName];let msg=field.
T().internalBinaryRead(reader,reader.uint32(),options);arr.push(msg)}else target[localName]=field.T().internalBinaryRead(reader,reader.uint32(),options,target[localName]);
break;case"map":let[mapKey,mapVal]=this.mapEntry(field,reader,options);target[localName][mapKey]=mapVal;break}}}mapEntry(field,reader,options){let length=reader.
uint32();let end=reader.pos+length;let key=void 0;let val=void 0;while(reader.pos<end){let[fieldNo,wireType]=reader.tag();switch(fieldNo){case 1:if(field.K==reflection_info_1.
ScalarType.BOOL)key=reader.bool().toString();else key=this.scalar(reader,field.K,reflection_info_1.LongType.STRING);break;case 2:switch(field.V.kind){case"scala\
r":val=this.scalar(reader,field.V.T,field.V.L);break;case"enum":val=reader.int32();break;case"message":val=field.V.T().internalBinaryRead(reader,reader.uint32(),
options);break}break;default:throw new Error(`Unknown field ${fieldNo} (wire type ${wireType}) in map entry for ${this.info.typeName}#${field.name}`)}}if(key===
void 0){let keyRaw=reflection_scalar_default_1.reflectionScalarDefault(field.K);key=field.K==reflection_info_1.ScalarType.BOOL?keyRaw.toString():keyRaw}if(val===
void 0)switch(field.V.kind){case"scalar":val=reflection_scalar_default_1.reflectionScalarDefault(field.V.T,field.V.L);break;case"enum":val=0;break;case"message":
val=field.V.T().create();break}return[key,val]}scalar(reader,type,longType){switch(type){case reflection_info_1.ScalarType.INT32:return reader.int32();case reflection_info_1.
ScalarType.STRING:return reader.string();case reflection_info_1.ScalarType.BOOL:return reader.bool();case reflection_info_1.ScalarType.DOUBLE:return reader.double();case reflection_info_1.
ScalarType.FLOAT:return reader.float();case reflection_info_1.ScalarType.INT64:return reflection_long_convert_1.reflectionLongConvert(reader.int64(),longType);case reflection_info_1.
ScalarType.UINT64:return reflection_long_convert_1.reflectionLongConvert(reader.uint64(),longType);case reflection_info_1.ScalarType.FIXED64:return reflection_long_convert_1.
reflectionLongConvert(reader.fixed64(),longType);case reflection_info_1.ScalarType.FIXED32:return reader.fixed32();case reflection_info_1.ScalarType.BYTES:return reader.
bytes();case reflection_info_1.ScalarType.UINT32:return reader.uint32();case reflection_info_1.ScalarType.SFIXED32:return reader.sfixed32();case reflection_info_1.
ScalarType.SFIXED64:return reflection_long_convert_1.reflectionLongConvert(reader.sfixed64(),longType);case reflection_info_1.ScalarType.SINT32:return reader.sint32();case reflection_info_1.
ScalarType.SINT64:return reflection_long_convert_1.reflectionLongConvert(reader.sint64(),longType)}}}exports2.ReflectionBinaryReader=ReflectionBinaryReader}),66907:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.ReflectionBinaryWriter=void 0;const binary_format_contract_1=__webpack_require__(54816);const reflection_info_1=__webpack_require__(
67910);const assert_1=__webpack_require__(8602);const pb_long_1=__webpack_require__(61753);class ReflectionBinaryWriter{constructor(info){this.info=info}prepare(){
if(!this.fields){const fieldsInput=this.info.fields?this.info.fields.concat():[];this.fields=fieldsInput.sort((a,b)=>a.no-b.no)}}write(message,writer,options){this.
prepare();for(const field of this.fields){let value,emitDefault,repeated=field.repeat,localName=field.localName;if(field.oneof){const group=message[field.oneof];
if(group.oneofKind!==localName)continue;value=group[localName];emitDefault=true}else{value=message[localName];emitDefault=false}switch(field.kind){case"scalar":case"\
enum":let T=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(repeated){assert_1.assert(Array.isArray(value));if(repeated==reflection_info_1.RepeatType.
PACKED)this.packed(writer,T,field.no,value);else for(const item of value)this.scalar(writer,T,field.no,item,true)}else if(value===void 0)assert_1.assert(field.opt);else
this.scalar(writer,T,field.no,value,emitDefault||field.opt);break;case"message":if(repeated){assert_1.assert(Array.isArray(value));for(const item of value)this.
message(writer,options,field.T(),field.no,item)}else{this.message(writer,options,field.T(),field.no,value)}break;case"map":assert_1.assert(typeof value=="object"&&
value!==null);for(const[key,val]of Object.entries(value))this.mapEntry(writer,options,field,key,val);break}}let u=options.writeUnknownFields;if(u!==false)(u===true?
binary_format_contract_1.UnknownFieldHandler.onWrite:u)(this.info.typeName,message,writer)}mapEntry(writer,options,field,key,value){writer.tag(field.no,binary_format_contract_1.
WireType.LengthDelimited);writer.fork();let keyValue=key;switch(field.K){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.UINT32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:keyValue=Number.parseInt(key);break;case reflection_info_1.
ScalarType.BOOL:assert_1.assert(key=="true"||key=="false");keyValue=key=="true";break}this.scalar(writer,field.K,1,keyValue,true);switch(field.V.kind){case"scal\
ar":this.scalar(writer,field.V.T,2,value,true);break;case"enum":this.scalar(writer,reflection_info_1.ScalarType.INT32,2,value,true);break;case"message":this.message(
writer,options,field.V.T(),2,value);break}writer.join()}message(writer,options,handler,fieldNo,value){if(value===void 0)return;handler.internalBinaryWrite(value,
writer.tag(fieldNo,binary_format_contract_1.WireType.LengthDelimited).fork(),options);writer.join()}scalar(writer,type,fieldNo,value,emitDefault){let[wireType,method,
isDefault]=this.scalarInfo(type,value);if(!isDefault||emitDefault){writer.tag(fieldNo,wireType);writer[method](value)}}packed(writer,type,fieldNo,value){if(!value.
length)return;assert_1.assert(type!==reflection_info_1.ScalarType.BYTES&&type!==reflection_info_1.ScalarType.STRING);writer.tag(fieldNo,binary_format_contract_1.
WireType.LengthDelimited);writer.fork();let[,method]=this.scalarInfo(type);for(let i=0;i<value.length;i++)writer[method](value[i]);writer.join()}scalarInfo(type,value){
let t=binary_format_contract_1.WireType.Varint;let m;let i=value===void 0;let d=value===0;switch(type){case reflection_info_1.ScalarType.INT32:m="int32";break;case reflection_info_1.
ScalarType.STRING:d=i||!value.length;t=binary_format_contract_1.WireType.LengthDelimited;m="string";break;case reflection_info_1.ScalarType.BOOL:d=value===false;
m="bool";break;case reflection_info_1.ScalarType.UINT32:m="uint32";break;case reflection_info_1.ScalarType.DOUBLE:t=binary_format_contract_1.WireType.Bit64;m="d\
ouble";break;case reflection_info_1.ScalarType.FLOAT:t=binary_format_contract_1.WireType.Bit32;m="float";break;case reflection_info_1.ScalarType.INT64:d=i||pb_long_1.
PbLong.from(value).isZero();m="int64";break;case reflection_info_1.ScalarType.UINT64:d=i||pb_long_1.PbULong.from(value).isZero();m="uint64";break;case reflection_info_1.
ScalarType.FIXED64:d=i||pb_long_1.PbULong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="fixed64";break;case reflection_info_1.ScalarType.BYTES:
d=i||!value.byteLength;t=binary_format_contract_1.WireType.LengthDelimited;m="bytes";break;case reflection_info_1.ScalarType.FIXED32:t=binary_format_contract_1.
WireType.Bit32;m="fixed32";break;case reflection_info_1.ScalarType.SFIXED32:t=binary_format_contract_1.WireType.Bit32;m="sfixed32";break;case reflection_info_1.
ScalarType.SFIXED64:d=i||pb_long_1.PbLong.from(value).isZero();t=binary_format_contract_1.WireType.Bit64;m="sfixed64";break;case reflection_info_1.ScalarType.SINT32:
m="sint32";break;case reflection_info_1.ScalarType.SINT64:d=i||pb_long_1.PbLong.from(value).isZero();m="sint64";break}return[t,m,i||d]}}exports2.ReflectionBinaryWriter=
ReflectionBinaryWriter}),59946:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.containsMessageType=
void 0;const message_type_contract_1=__webpack_require__(43785);function containsMessageType(msg){return msg[message_type_contract_1.MESSAGE_TYPE]!=null}exports2.
containsMessageType=containsMessageType}),75726:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});
exports2.reflectionCreate=void 0;const reflection_scalar_default_1=__webpack_require__(19526);const message_type_contract_1=__webpack_require__(43785);function reflectionCreate(type){
const msg=type.messagePrototype?Object.create(type.messagePrototype):Object.defineProperty({},message_type_contract_1.MESSAGE_TYPE,{value:type});for(let field of type.
fields){let name=field.localName;if(field.opt)continue;if(field.oneof)msg[field.oneof]={oneofKind:void 0};else if(field.repeat)msg[name]=[];else switch(field.kind){case"\
scalar":msg[name]=reflection_scalar_default_1.reflectionScalarDefault(field.T,field.L);break;case"enum":msg[name]=0;break;case"map":msg[name]={};break}}return msg}
exports2.reflectionCreate=reflectionCreate}),4827:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});
exports2.reflectionEquals=void 0;const reflection_info_1=__webpack_require__(67910);function reflectionEquals(info,a,b){if(a===b)return true;if(!a||!b)return false;
for(let field of info.fields){let localName=field.localName;let val_a=field.oneof?a[field.oneof][localName]:a[localName];let val_b=field.oneof?b[field.oneof][localName]:
b[localName];switch(field.kind){case"enum":case"scalar":let t=field.kind=="enum"?reflection_info_1.ScalarType.INT32:field.T;if(!(field.repeat?repeatedPrimitiveEq(
t,val_a,val_b):primitiveEq(t,val_a,val_b)))return false;break;case"map":if(!(field.V.kind=="message"?repeatedMsgEq(field.V.T(),objectValues(val_a),objectValues(
val_b)):repeatedPrimitiveEq(field.V.kind=="enum"?reflection_info_1.ScalarType.INT32:field.V.T,objectValues(val_a),objectValues(val_b))))return false;break;case"\
message":let T=field.T();if(!(field.repeat?repeatedMsgEq(T,val_a,val_b):T.equals(val_a,val_b)))return false;break}}return true}exports2.reflectionEquals=reflectionEquals;
const objectValues=Object.values;function primitiveEq(type,a,b){if(a===b)return true;if(type!==reflection_info_1.ScalarType.BYTES)return false;let ba=a;let bb=b;
if(ba.length!==bb.length)return false;for(let i=0;i<ba.length;i++)if(ba[i]!=bb[i])return false;return true}function repeatedPrimitiveEq(type,a,b){if(a.length!==
b.length)return false;for(let i=0;i<a.length;i++)if(!primitiveEq(type,a[i],b[i]))return false;return true}function repeatedMsgEq(type,a,b){if(a.length!==b.length)
return false;for(let i=0;i<a.length;i++)if(!type.equals(a[i],b[i]))return false;return true}}),67910:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.
defineProperty(exports2,"__esModule",{value:true});exports2.readMessageOption=exports2.readFieldOption=exports2.readFieldOptions=exports2.normalizeFieldInfo=exports2.
RepeatType=exports2.LongType=exports2.ScalarType=void 0;const lower_camel_case_1=__webpack_require__(4073);var ScalarType;(function(ScalarType2){ScalarType2[ScalarType2["\
DOUBLE"]=1]="DOUBLE";ScalarType2[ScalarType2["FLOAT"]=2]="FLOAT";ScalarType2[ScalarType2["INT64"]=3]="INT64";ScalarType2[ScalarType2["UINT64"]=4]="UINT64";ScalarType2[ScalarType2["\
INT32"]=5]="INT32";ScalarType2[ScalarType2["FIXED64"]=6]="FIXED64";ScalarType2[ScalarType2["FIXED32"]=7]="FIXED32";ScalarType2[ScalarType2["BOOL"]=8]="BOOL";ScalarType2[ScalarType2["\
STRING"]=9]="STRING";ScalarType2[ScalarType2["BYTES"]=12]="BYTES";ScalarType2[ScalarType2["UINT32"]=13]="UINT32";ScalarType2[ScalarType2["SFIXED32"]=15]="SFIXED\
32";ScalarType2[ScalarType2["SFIXED64"]=16]="SFIXED64";ScalarType2[ScalarType2["SINT32"]=17]="SINT32";ScalarType2[ScalarType2["SINT64"]=18]="SINT64"})(ScalarType=
exports2.ScalarType||(exports2.ScalarType={}));var LongType;(function(LongType2){LongType2[LongType2["BIGINT"]=0]="BIGINT";LongType2[LongType2["STRING"]=1]="STR\
ING";LongType2[LongType2["NUMBER"]=2]="NUMBER"})(LongType=exports2.LongType||(exports2.LongType={}));var RepeatType;(function(RepeatType2){RepeatType2[RepeatType2["\
NO"]=0]="NO";RepeatType2[RepeatType2["PACKED"]=1]="PACKED";RepeatType2[RepeatType2["UNPACKED"]=2]="UNPACKED"})(RepeatType=exports2.RepeatType||(exports2.RepeatType=
{}));function normalizeFieldInfo(field){var _a,_b,_c,_d;field.localName=(_a=field.localName)!==null&&_a!==void 0?_a:lower_camel_case_1.lowerCamelCase(field.name);
field.jsonName=(_b=field.jsonName)!==null&&_b!==void 0?_b:lower_camel_case_1.lowerCamelCase(field.name);field.repeat=(_c=field.repeat)!==null&&_c!==void 0?_c:RepeatType.
NO;field.opt=(_d=field.opt)!==null&&_d!==void 0?_d:field.repeat?false:field.oneof?false:field.kind=="message";return field}exports2.normalizeFieldInfo=normalizeFieldInfo;
function readFieldOptions(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=messageType.fields.find((m,i)=>m.localName==fieldName||i==
fieldName))===null||_a===void 0?void 0:_a.options;return options&&options[extensionName]?extensionType.fromJson(options[extensionName]):void 0}exports2.readFieldOptions=
readFieldOptions;function readFieldOption(messageType,fieldName,extensionName,extensionType){var _a;const options=(_a=messageType.fields.find((m,i)=>m.localName==
fieldName||i==fieldName))===null||_a===void 0?void 0:_a.options;if(!options){return void 0}const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}
return extensionType?extensionType.fromJson(optionVal):optionVal}exports2.readFieldOption=readFieldOption;function readMessageOption(messageType,extensionName,extensionType){
const options=messageType.options;const optionVal=options[extensionName];if(optionVal===void 0){return optionVal}return extensionType?extensionType.fromJson(optionVal):
optionVal}exports2.readMessageOption=readMessageOption}),46790:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esMod\
ule",{value:true});exports2.ReflectionJsonReader=void 0;const json_typings_1=__webpack_require__(49999);const base64_1=__webpack_require__(26335);const reflection_info_1=__webpack_require__(
67910);const pb_long_1=__webpack_require__(61753);const assert_1=__webpack_require__(8602);const reflection_long_convert_1=__webpack_require__(63402);class ReflectionJsonReader{constructor(info){
this.info=info}prepare(){var _a;if(this.fMap===void 0){this.fMap={};const fieldsInput=(_a=this.info.fields)!==null&&_a!==void 0?_a:[];for(const field of fieldsInput){
this.fMap[field.name]=field;this.fMap[field.jsonName]=field;this.fMap[field.localName]=field}}}assert(condition,fieldName,jsonValue){if(!condition){let what=json_typings_1.
typeofJsonValue(jsonValue);if(what=="number"||what=="boolean")what=jsonValue.toString();throw new Error(`Cannot parse JSON ${what} for ${this.info.typeName}#${fieldName}`)}}read(input,message,options){
this.prepare();const oneofsHandled=[];for(const[jsonKey,jsonValue]of Object.entries(input)){const field=this.fMap[jsonKey];if(!field){if(!options.ignoreUnknownFields)
throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${jsonKey}`);continue}const localName=field.localName;let target;
if(field.oneof){if(jsonValue===null&&(field.kind!=="enum"||field.T()[0]!=="google.protobuf.NullValue")){continue}if(oneofsHandled.includes(field.oneof))throw new Error(
`Multiple members of the oneof group "${field.oneof}" of ${this.info.typeName} are present in JSON.`);oneofsHandled.push(field.oneof);target=message[field.oneof]=
{oneofKind:localName}}else{target=message}if(field.kind=="map"){if(jsonValue===null){continue}this.assert(json_typings_1.isJsonObject(jsonValue),field.name,jsonValue);
const fieldObj=target[localName];for(const[jsonObjKey,jsonObjValue]of Object.entries(jsonValue)){this.assert(jsonObjValue!==null,field.name+" map value",null);let val;
switch(field.V.kind){case"message":val=field.V.T().internalJsonRead(jsonObjValue,options);break;case"enum":val=this.enum(field.V.T(),jsonObjValue,field.name,options.
ignoreUnknownFields);if(val===false)continue;break;case"scalar":val=this.scalar(jsonObjValue,field.V.T,field.V.L,field.name);break}this.assert(val!==void 0,field.
name+" map value",jsonObjValue);let key=jsonObjKey;if(field.K==reflection_info_1.ScalarType.BOOL)key=key=="true"?true:key=="false"?false:key;key=this.scalar(key,
field.K,reflection_info_1.LongType.STRING,field.name).toString();fieldObj[key]=val}}else if(field.repeat){if(jsonValue===null)continue;this.assert(Array.isArray(
jsonValue),field.name,jsonValue);const fieldArr=target[localName];for(const jsonItem of jsonValue){this.assert(jsonItem!==null,field.name,null);let val;switch(field.
kind){case"message":val=field.T().internalJsonRead(jsonItem,options);break;case"enum":val=this.enum(field.T(),jsonItem,field.name,options.ignoreUnknownFields);if(val===
false)continue;break;case"scalar":val=this.scalar(jsonItem,field.T,field.L,field.name);break}this.assert(val!==void 0,field.name,jsonValue);fieldArr.push(val)}}else{
switch(field.kind){case"message":if(jsonValue===null&&field.T().typeName!="google.protobuf.Value"){this.assert(field.oneof===void 0,field.name+" (oneof member)",
null);continue}target[localName]=field.T().internalJsonRead(jsonValue,options,target[localName]);break;case"enum":if(jsonValue===null)continue;let val=this.enum(
field.T(),jsonValue,field.name,options.ignoreUnknownFields);if(val===false)continue;target[localName]=val;break;case"scalar":if(jsonValue===null)continue;target[localName]=
this.scalar(jsonValue,field.T,field.L,field.name);break}}}}enum(type,json,fieldName,ignoreUnknownFields){if(type[0]=="google.protobuf.NullValue")assert_1.assert(
json===null||json==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${fieldName}, enum ${type[0]} only accepts null.`);if(json===null)return 0;switch(typeof json){case"\
number":assert_1.assert(Number.isInteger(json),`Unable to parse field ${this.info.typeName}#${fieldName}, enum can only be integral number, got ${json}.`);return json;case"\
string":let localEnumName=json;if(type[2]&&json.substring(0,type[2].length)===type[2])localEnumName=json.substring(type[2].length);let enumNumber=type[1][localEnumName];
if(typeof enumNumber==="undefined"&&ignoreUnknownFields){return false}assert_1.assert(typeof enumNumber=="number",`Unable to parse field ${this.info.typeName}#${fieldName}\
, enum ${type[0]} has no value for "${json}".`);return enumNumber}assert_1.assert(false,`Unable to parse field ${this.info.typeName}#${fieldName}, cannot parse \
enum value from ${typeof json}".`)}scalar(json,type,longType,fieldName){let e;try{switch(type){case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.
FLOAT:if(json===null)return 0;if(json==="NaN")return Number.NaN;if(json==="Infinity")return Number.POSITIVE_INFINITY;if(json==="-Infinity")return Number.NEGATIVE_INFINITY;
if(json===""){e="empty string";break}if(typeof json=="string"&&json.trim().length!==json.length){e="extra whitespace";break}if(typeof json!="string"&&typeof json!=
"number"){break}let float=Number(json);if(Number.isNaN(float)){e="not a number";break}if(!Number.isFinite(float)){e="too large or small";break}if(type==reflection_info_1.
ScalarType.FLOAT)assert_1.assertFloat32(float);return float;case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:if(json===null)return 0;let int32;if(typeof json=="number")
int32=json;else if(json==="")e="empty string";else if(typeof json=="string"){if(json.trim().length!==json.length)e="extra whitespace";else int32=Number(json)}if(int32===
void 0)break;if(type==reflection_info_1.ScalarType.UINT32)assert_1.assertUInt32(int32);else assert_1.assertInt32(int32);return int32;case reflection_info_1.ScalarType.
INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbLong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.from(
json),longType);case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.UINT64:if(json===null)return reflection_long_convert_1.reflectionLongConvert(
pb_long_1.PbULong.ZERO,longType);if(typeof json!="number"&&typeof json!="string")break;return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.
from(json),longType);case reflection_info_1.ScalarType.BOOL:if(json===null)return false;if(typeof json!=="boolean")break;return json;case reflection_info_1.ScalarType.
STRING:if(json===null)return"";if(typeof json!=="string"){e="extra whitespace";break}try{encodeURIComponent(json)}catch(e2){e2="invalid UTF8";break}return json;case reflection_info_1.
ScalarType.BYTES:if(json===null||json==="")return new Uint8Array(0);if(typeof json!=="string")break;return base64_1.base64decode(json)}}catch(error){e=error.message}
this.assert(false,fieldName+(e?" - "+e:""),json)}}exports2.ReflectionJsonReader=ReflectionJsonReader}),11094:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:true});exports2.ReflectionJsonWriter=void 0;const base64_1=__webpack_require__(26335);const pb_long_1=__webpack_require__(
61753);const reflection_info_1=__webpack_require__(67910);const assert_1=__webpack_require__(8602);class ReflectionJsonWriter{constructor(info){var _a;this.fields=
(_a=info.fields)!==null&&_a!==void 0?_a:[]}write(message,options){const json={},source=message;for(const field of this.fields){if(!field.oneof){let jsonValue2=this.
field(field,source[field.localName],options);if(jsonValue2!==void 0)json[options.useProtoFieldName?field.name:field.jsonName]=jsonValue2;continue}const group=source[field.
oneof];if(group.oneofKind!==field.localName)continue;const opt=field.kind=="scalar"||field.kind=="enum"?Object.assign(Object.assign({},options),{emitDefaultValues:true}):
options;let jsonValue=this.field(field,group[field.localName],opt);assert_1.assert(jsonValue!==void 0);json[options.useProtoFieldName?field.name:field.jsonName]=
jsonValue}return json}field(field,value,options){let jsonValue=void 0;if(field.kind=="map"){assert_1.assert(typeof value=="object"&&value!==null);const jsonObj={};
switch(field.V.kind){case"scalar":for(const[entryKey,entryValue]of Object.entries(value)){const val=this.scalar(field.V.T,entryValue,field.name,false,true);assert_1.
assert(val!==void 0);jsonObj[entryKey.toString()]=val}break;case"message":const messageType=field.V.T();for(const[entryKey,entryValue]of Object.entries(value)){
const val=this.message(messageType,entryValue,field.name,options);assert_1.assert(val!==void 0);jsonObj[entryKey.toString()]=val}break;case"enum":const enumInfo=field.
V.T();for(const[entryKey,entryValue]of Object.entries(value)){assert_1.assert(entryValue===void 0||typeof entryValue=="number");const val=this.enum(enumInfo,entryValue,
field.name,false,true,options.enumAsInteger);assert_1.assert(val!==void 0);jsonObj[entryKey.toString()]=val}break}if(options.emitDefaultValues||Object.keys(jsonObj).
length>0)jsonValue=jsonObj}else if(field.repeat){assert_1.assert(Array.isArray(value));const jsonArr=[];switch(field.kind){case"scalar":for(let i=0;i<value.length;i++){
const val=this.scalar(field.T,value[i],field.name,field.opt,true);assert_1.assert(val!==void 0);jsonArr.push(val)}break;case"enum":const enumInfo=field.T();for(let i=0;i<
value.length;i++){assert_1.assert(value[i]===void 0||typeof value[i]=="number");const val=this.enum(enumInfo,value[i],field.name,field.opt,true,options.enumAsInteger);
assert_1.assert(val!==void 0);jsonArr.push(val)}break;case"message":const messageType=field.T();for(let i=0;i<value.length;i++){const val=this.message(messageType,
value[i],field.name,options);assert_1.assert(val!==void 0);jsonArr.push(val)}break}if(options.emitDefaultValues||jsonArr.length>0||options.emitDefaultValues)jsonValue=
jsonArr}else{switch(field.kind){case"scalar":jsonValue=this.scalar(field.T,value,field.name,field.opt,options.emitDefaultValues);break;case"enum":jsonValue=this.
enum(field.T(),value,field.name,field.opt,options.emitDefaultValues,options.enumAsInteger);break;case"message":jsonValue=this.message(field.T(),value,field.name,
options);break}}return jsonValue}enum(type,value,fieldName,optional,emitDefaultValues,enumAsInteger){if(type[0]=="google.protobuf.NullValue")return!emitDefaultValues&&
!optional?void 0:null;if(value===void 0){assert_1.assert(optional);return void 0}if(value===0&&!emitDefaultValues&&!optional)return void 0;assert_1.assert(typeof value==
"number");assert_1.assert(Number.isInteger(value));if(enumAsInteger||!type[1].hasOwnProperty(value))return value;if(type[2])return type[2]+type[1][value];return type[1][value]}message(type,value,fieldName,options){
if(value===void 0)return options.emitDefaultValues?null:void 0;return type.internalJsonWrite(value,options)}scalar(type,value,fieldName,optional,emitDefaultValues){
if(value===void 0){assert_1.assert(optional);return void 0}const ed=emitDefaultValues||optional;switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.
ScalarType.SFIXED32:case reflection_info_1.ScalarType.SINT32:if(value===0)return ed?0:void 0;assert_1.assertInt32(value);return value;case reflection_info_1.ScalarType.
FIXED32:case reflection_info_1.ScalarType.UINT32:if(value===0)return ed?0:void 0;assert_1.assertUInt32(value);return value;case reflection_info_1.ScalarType.FLOAT:
assert_1.assertFloat32(value);case reflection_info_1.ScalarType.DOUBLE:if(value===0)return ed?0:void 0;assert_1.assert(typeof value=="number");if(Number.isNaN(value))
return"NaN";if(value===Number.POSITIVE_INFINITY)return"Infinity";if(value===Number.NEGATIVE_INFINITY)return"-Infinity";return value;case reflection_info_1.ScalarType.
STRING:if(value==="")return ed?"":void 0;assert_1.assert(typeof value=="string");return value;case reflection_info_1.ScalarType.BOOL:if(value===false)return ed?
false:void 0;assert_1.assert(typeof value=="boolean");return value;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:assert_1.assert(
typeof value=="number"||typeof value=="string"||typeof value=="bigint");let ulong=pb_long_1.PbULong.from(value);if(ulong.isZero()&&!ed)return void 0;return ulong.
toString();case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.ScalarType.SINT64:assert_1.assert(typeof value==
"number"||typeof value=="string"||typeof value=="bigint");let long=pb_long_1.PbLong.from(value);if(long.isZero()&&!ed)return void 0;return long.toString();case reflection_info_1.
ScalarType.BYTES:assert_1.assert(value instanceof Uint8Array);if(!value.byteLength)return ed?"":void 0;return base64_1.base64encode(value)}}}exports2.ReflectionJsonWriter=
ReflectionJsonWriter}),63402:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.reflectionLongConvert=
void 0;const reflection_info_1=__webpack_require__(67910);function reflectionLongConvert(long,type){switch(type){case reflection_info_1.LongType.BIGINT:return long.
toBigInt();case reflection_info_1.LongType.NUMBER:return long.toNumber();default:return long.toString()}}exports2.reflectionLongConvert=reflectionLongConvert}),
98044:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.reflectionMergePartial=void 0;function reflectionMergePartial(info,target,source){
let fieldValue,input=source,output;for(let field of info.fields){let name=field.localName;if(field.oneof){const group=input[field.oneof];if((group===null||group===
void 0?void 0:group.oneofKind)==void 0){continue}fieldValue=group[name];output=target[field.oneof];output.oneofKind=group.oneofKind;if(fieldValue==void 0){delete output[name];
continue}}else{fieldValue=input[name];output=target;if(fieldValue==void 0){continue}}if(field.repeat)output[name].length=fieldValue.length;switch(field.kind){case"\
scalar":case"enum":if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=fieldValue[i];else output[name]=fieldValue;break;case"message":let T=field.
T();if(field.repeat)for(let i=0;i<fieldValue.length;i++)output[name][i]=T.create(fieldValue[i]);else if(output[name]===void 0)output[name]=T.create(fieldValue);else
T.mergePartial(output[name],fieldValue);break;case"map":switch(field.V.kind){case"scalar":case"enum":Object.assign(output[name],fieldValue);break;case"message":
let T2=field.V.T();for(let k of Object.keys(fieldValue))output[name][k]=T2.create(fieldValue[k]);break}break}}}exports2.reflectionMergePartial=reflectionMergePartial}),
19526:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:true});exports2.reflectionScalarDefault=void 0;
const reflection_info_1=__webpack_require__(67910);const reflection_long_convert_1=__webpack_require__(63402);const pb_long_1=__webpack_require__(61753);function reflectionScalarDefault(type,longType=reflection_info_1.
LongType.STRING){switch(type){case reflection_info_1.ScalarType.BOOL:return false;case reflection_info_1.ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:
return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbULong.ZERO,longType);case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.
SFIXED64:case reflection_info_1.ScalarType.SINT64:return reflection_long_convert_1.reflectionLongConvert(pb_long_1.PbLong.ZERO,longType);case reflection_info_1.
ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:return 0;case reflection_info_1.ScalarType.BYTES:return new Uint8Array(0);case reflection_info_1.ScalarType.
STRING:return"";default:return 0}}exports2.reflectionScalarDefault=reflectionScalarDefault}),25167:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.
defineProperty(exports2,"__esModule",{value:true});exports2.ReflectionTypeCheck=void 0;const reflection_info_1=__webpack_require__(67910);const oneof_1=__webpack_require__(
18063);class ReflectionTypeCheck{constructor(info){var _a;this.fields=(_a=info.fields)!==null&&_a!==void 0?_a:[]}prepare(){if(this.data)return;const req=[],known=[],
oneofs=[];for(let field of this.fields){if(field.oneof){if(!oneofs.includes(field.oneof)){oneofs.push(field.oneof);req.push(field.oneof);known.push(field.oneof)}}else{
known.push(field.localName);switch(field.kind){case"scalar":case"enum":if(!field.opt||field.repeat)req.push(field.localName);break;case"message":if(field.repeat)
req.push(field.localName);break;case"map":req.push(field.localName);break}}}this.data={req,known,oneofs:Object.values(oneofs)}}is(message,depth,allowExcessProperties=false){
if(depth<0)return true;if(message===null||message===void 0||typeof message!="object")return false;this.prepare();let keys=Object.keys(message),data=this.data;if(keys.
length<data.req.length||data.req.some(n=>!keys.includes(n)))return false;if(!allowExcessProperties){if(keys.some(k=>!data.known.includes(k)))return false}if(depth<
1){return true}for(const name of data.oneofs){const group=message[name];if(!oneof_1.isOneofGroup(group))return false;if(group.oneofKind===void 0)continue;const field=this.
fields.find(f=>f.localName===group.oneofKind);if(!field)return false;if(!this.field(group[group.oneofKind],field,allowExcessProperties,depth))return false}for(const field of this.
fields){if(field.oneof!==void 0)continue;if(!this.field(message[field.localName],field,allowExcessProperties,depth))return false}return true}field(arg,field,allowExcessProperties,depth){
let repeated=field.repeat;switch(field.kind){case"scalar":if(arg===void 0)return field.opt;if(repeated)return this.scalars(arg,field.T,depth,field.L);return this.
scalar(arg,field.T,field.L);case"enum":if(arg===void 0)return field.opt;if(repeated)return this.scalars(arg,reflection_info_1.ScalarType.INT32,depth);return this.
scalar(arg,reflection_info_1.ScalarType.INT32);case"message":if(arg===void 0)return true;if(repeated)return this.messages(arg,field.T(),allowExcessProperties,depth);
return this.message(arg,field.T(),allowExcessProperties,depth);case"map":if(typeof arg!="object"||arg===null)return false;if(depth<2)return true;if(!this.mapKeys(
arg,field.K,depth))return false;switch(field.V.kind){case"scalar":return this.scalars(Object.values(arg),field.V.T,depth,field.V.L);case"enum":return this.scalars(
Object.values(arg),reflection_info_1.ScalarType.INT32,depth);case"message":return this.messages(Object.values(arg),field.V.T(),allowExcessProperties,depth)}break}
return true}message(arg,type,allowExcessProperties,depth){if(allowExcessProperties){return type.isAssignable(arg,depth)}return type.is(arg,depth)}messages(arg,type,allowExcessProperties,depth){
if(!Array.isArray(arg))return false;if(depth<2)return true;if(allowExcessProperties){for(let i=0;i<arg.length&&i<depth;i++)if(!type.isAssignable(arg[i],depth-1))
return false}else{for(let i=0;i<arg.length&&i<depth;i++)if(!type.is(arg[i],depth-1))return false}return true}scalar(arg,type,longType){let argType=typeof arg;switch(type){case reflection_info_1.
ScalarType.UINT64:case reflection_info_1.ScalarType.FIXED64:case reflection_info_1.ScalarType.INT64:case reflection_info_1.ScalarType.SFIXED64:case reflection_info_1.
ScalarType.SINT64:switch(longType){case reflection_info_1.LongType.BIGINT:return argType=="bigint";case reflection_info_1.LongType.NUMBER:return argType=="numbe\
r"&&!isNaN(arg);default:return argType=="string"}case reflection_info_1.ScalarType.BOOL:return argType=="boolean";case reflection_info_1.ScalarType.STRING:return argType==
"string";case reflection_info_1.ScalarType.BYTES:return arg instanceof Uint8Array;case reflection_info_1.ScalarType.DOUBLE:case reflection_info_1.ScalarType.FLOAT:
return argType=="number"&&!isNaN(arg);default:return argType=="number"&&Number.isInteger(arg)}}scalars(arg,type,depth,longType){if(!Array.isArray(arg))return false;
if(depth<2)return true;if(Array.isArray(arg)){for(let i=0;i<arg.length&&i<depth;i++)if(!this.scalar(arg[i],type,longType))return false}return true}mapKeys(map,type,depth){
let keys=Object.keys(map);switch(type){case reflection_info_1.ScalarType.INT32:case reflection_info_1.ScalarType.FIXED32:case reflection_info_1.ScalarType.SFIXED32:case reflection_info_1.
ScalarType.SINT32:case reflection_info_1.ScalarType.UINT32:return this.scalars(keys.slice(0,depth).map(k=>parseInt(k)),type,depth);case reflection_info_1.ScalarType.
BOOL:return this.scalars(keys.slice(0,depth).map(k=>k=="true"?true:k=="false"?false:k),type,depth);default:return this.scalars(keys,type,depth,reflection_info_1.
LongType.STRING)}}}exports2.ReflectionTypeCheck=ReflectionTypeCheck}),15183:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){for(var k in mod)
if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k)}__setModuleDefault(result,mod);return result};Object.defineProperty(
exports2,"__esModule",{value:true});exports2.req=exports2.json=exports2.toBuffer=void 0;const http=__importStar(__webpack_require__(58611));const https=__importStar(
__webpack_require__(65692));async function toBuffer(stream){let length=0;const chunks=[];for await(const chunk of stream){length+=chunk.length;chunks.push(chunk)}
return Buffer.concat(chunks,length)}exports2.toBuffer=toBuffer;async function json(stream){const buf=await toBuffer(stream);const str=buf.toString("utf8");try{return JSON.
parse(str)}catch(_err){const err=_err;err.message+=` (input: ${str})`;throw err}}exports2.json=json;function req(url,opts={}){const href=typeof url==="string"?url:
url.href;const req2=(href.startsWith("https:")?https:http).request(url,opts);const promise=new Promise((resolve,reject)=>{req2.once("response",resolve).once("er\
ror",reject).end()});req2.then=promise.then.bind(promise);return req2}exports2.req=req}),98894:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){for(var k in mod)
if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k)}__setModuleDefault(result,mod);return result};var __exportStar=this&&
this.__exportStar||function(m,exports3){for(var p in m)if(p!=="default"&&!Object.prototype.hasOwnProperty.call(exports3,p))__createBinding(exports3,m,p)};Object.
defineProperty(exports2,"__esModule",{value:true});exports2.Agent=void 0;const net=__importStar(__webpack_require__(69278));const http=__importStar(__webpack_require__(
58611));const https_1=__webpack_require__(65692);__exportStar(__webpack_require__(15183),exports2);const INTERNAL=Symbol("AgentBaseInternalState");class Agent extends http.
Agent{constructor(opts){super(opts);this[INTERNAL]={}}isSecureEndpoint(options){if(options){if(typeof options.secureEndpoint==="boolean"){return options.secureEndpoint}
if(typeof options.protocol==="string"){return options.protocol==="https:"}}const{stack}=new Error;if(typeof stack!=="string")return false;return stack.split("\n").
some(l=>l.indexOf("(https.js:")!==-1||l.indexOf("node:https:")!==-1)}incrementSockets(name){if(this.maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}
if(!this.sockets[name]){this.sockets[name]=[]}const fakeSocket=new net.Socket({writable:false});this.sockets[name].push(fakeSocket);this.totalSocketCount++;return fakeSocket}decrementSockets(name,socket){
if(!this.sockets[name]||socket===null){return}const sockets=this.sockets[name];const index=sockets.indexOf(socket);if(index!==-1){sockets.splice(index,1);this.totalSocketCount--;
if(sockets.length===0){delete this.sockets[name]}}}getName(options){const secureEndpoint=this.isSecureEndpoint(options);if(secureEndpoint){return https_1.Agent.
prototype.getName.call(this,options)}return super.getName(options)}createSocket(req,options,cb){const connectOpts={...options,secureEndpoint:this.isSecureEndpoint(
options)};const name=this.getName(connectOpts);const fakeSocket=this.incrementSockets(name);Promise.resolve().then(()=>this.connect(req,connectOpts)).then(socket=>{
this.decrementSockets(name,fakeSocket);if(socket instanceof http.Agent){try{return socket.addRequest(req,connectOpts)}catch(err){return cb(err)}}this[INTERNAL].
currentSocket=socket;super.createSocket(req,options,cb)},err=>{this.decrementSockets(name,fakeSocket);cb(err)})}createConnection(){const socket=this[INTERNAL].currentSocket;
this[INTERNAL].currentSocket=void 0;if(!socket){throw new Error("No socket was returned in the `connect()` function")}return socket}get defaultPort(){return this[INTERNAL].
defaultPort??(this.protocol==="https:"?443:80)}set defaultPort(v){if(this[INTERNAL]){this[INTERNAL].defaultPort=v}}get protocol(){return this[INTERNAL].protocol??
(this.isSecureEndpoint()?"https:":"http:")}set protocol(v){if(this[INTERNAL]){this[INTERNAL].protocol=v}}}exports2.Agent=Agent}),6110:((module,exports2,__webpack_require__)=>{
exports2.formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.useColors=useColors;exports2.storage=localstorage();exports2.destroy=(()=>{let warned=false;
return()=>{if(!warned){warned=true;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next maj\
or version of `debug`.")}}})();exports2.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#\
00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#\
33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#\
CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#\
FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#\
FFCC33"];function useColors(){if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs)){return true}if(typeof navigator!==
"undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)){return false}let m;return typeof document!=="undefined"&&document.
documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||
window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(m=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&
parseInt(m[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}function formatArgs(args){
args[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+args[0]+(this.useColors?"%c ":" ")+"+"+module.exports.humanize(this.diff);if(!this.useColors){
return}const c="color: "+this.color;args.splice(1,0,c,"color: inherit");let index=0;let lastC=0;args[0].replace(/%[a-zA-Z%]/g,match=>{if(match==="%%"){return}index++;
if(match==="%c"){lastC=index}});args.splice(lastC,0,c)}exports2.log=console.debug||console.log||(()=>{});function save(namespaces){try{if(namespaces){exports2.storage.
setItem("debug",namespaces)}else{exports2.storage.removeItem("debug")}}catch(error){}}function load(){let r;try{r=exports2.storage.getItem("debug")||exports2.storage.
getItem("DEBUG")}catch(error){}if(!r&&typeof process!=="undefined"&&"env"in process){r=process.env.DEBUG}return r}function localstorage(){try{return localStorage}catch(error){}}
module.exports=__webpack_require__(40897)(exports2);const{formatters}=module.exports;formatters.j=function(v){try{return JSON.stringify(v)}catch(error){return"[\
UnexpectedJSONParseError]: "+error.message}}}),40897:((module,__unused_webpack_exports,__webpack_require__)=>{function setup(env){createDebug.debug=createDebug;
createDebug.default=createDebug;createDebug.coerce=coerce;createDebug.disable=disable;createDebug.enable=enable;createDebug.enabled=enabled;createDebug.humanize=
__webpack_require__(70744);createDebug.destroy=destroy;Object.keys(env).forEach(key=>{createDebug[key]=env[key]});createDebug.names=[];createDebug.skips=[];createDebug.
formatters={};function selectColor(namespace){let hash=0;for(let i=0;i<namespace.length;i++){hash=(hash<<5)-hash+namespace.charCodeAt(i);hash|=0}return createDebug.
colors[Math.abs(hash)%createDebug.colors.length]}createDebug.selectColor=selectColor;function createDebug(namespace){let prevTime;let enableOverride=null;let namespacesCache;
let enabledCache;function debug(...args){if(!debug.enabled){return}const self2=debug;const curr=Number(new Date);const ms=curr-(prevTime||curr);self2.diff=ms;self2.
prev=prevTime;self2.curr=curr;prevTime=curr;args[0]=createDebug.coerce(args[0]);if(typeof args[0]!=="string"){args.unshift("%O")}let index=0;args[0]=args[0].replace(
/%([a-zA-Z%])/g,(match,format)=>{if(match==="%%"){return"%"}index++;const formatter=createDebug.formatters[format];if(typeof formatter==="function"){const val=args[index];
match=formatter.call(self2,val);args.splice(index,1);index--}return match});createDebug.formatArgs.call(self2,args);const logFn=self2.log||createDebug.log;logFn.
apply(self2,args)}debug.namespace=namespace;debug.useColors=createDebug.useColors();debug.color=createDebug.selectColor(namespace);debug.extend=extend;debug.destroy=
createDebug.destroy;Object.defineProperty(debug,"enabled",{enumerable:true,configurable:false,get:()=>{if(enableOverride!==null){return enableOverride}if(namespacesCache!==
createDebug.namespaces){namespacesCache=createDebug.namespaces;enabledCache=createDebug.enabled(namespace)}return enabledCache},set:v=>{enableOverride=v}});if(typeof createDebug.
init==="function"){createDebug.init(debug)}return debug}function extend(namespace,delimiter){const newDebug=createDebug(this.namespace+(typeof delimiter==="unde\
fined"?":":delimiter)+namespace);newDebug.log=this.log;return newDebug}function enable(namespaces){createDebug.save(namespaces);createDebug.namespaces=namespaces;
createDebug.names=[];createDebug.skips=[];const split=(typeof namespaces==="string"?namespaces:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const ns of split){
if(ns[0]==="-"){createDebug.skips.push(ns.slice(1))}else{createDebug.names.push(ns)}}}function matchesTemplate(search,template){let searchIndex=0;let templateIndex=0;
let starIndex=-1;let matchIndex=0;while(searchIndex<search.length){if(templateIndex<template.length&&(template[templateIndex]===search[searchIndex]||template[templateIndex]===
"*")){if(template[templateIndex]==="*"){starIndex=templateIndex;matchIndex=searchIndex;templateIndex++}else{searchIndex++;templateIndex++}}else if(starIndex!==-1){
templateIndex=starIndex+1;matchIndex++;searchIndex=matchIndex}else{return false}}while(templateIndex<template.length&&template[templateIndex]==="*"){templateIndex++}
return templateIndex===template.length}function disable(){const namespaces=[...createDebug.names,...createDebug.skips.map(namespace=>"-"+namespace)].join(",");createDebug.
enable("");return namespaces}function enabled(name){for(const skip of createDebug.skips){if(matchesTemplate(name,skip)){return false}}for(const ns of createDebug.
names){if(matchesTemplate(name,ns)){return true}}return false}function coerce(val){if(val instanceof Error){return val.stack||val.message}return val}function destroy(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}createDebug.
enable(createDebug.load());return createDebug}module.exports=setup}),2830:((module,__unused_webpack_exports,__webpack_require__)=>{if(typeof process==="undefine\
d"||process.type==="renderer"||process.browser===true||process.__nwjs){module.exports=__webpack_require__(6110)}else{module.exports=__webpack_require__(95108)}}),
95108:((module,exports2,__webpack_require__)=>{const tty=__webpack_require__(52018);const util=__webpack_require__(39023);exports2.init=init;exports2.log=log;exports2.
formatArgs=formatArgs;exports2.save=save;exports2.load=load;exports2.useColors=useColors;exports2.destroy=util.deprecate(()=>{},"Instance method `debug.destroy(\
)` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");exports2.colors=[6,2,3,4,5,1];try{const supportsColor=__webpack_require__(
21450);if(supportsColor&&(supportsColor.stderr||supportsColor).level>=2){exports2.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,
78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,
204,205,206,207,208,209,214,215,220,221]}}catch(error){}exports2.inspectOpts=Object.keys(process.env).filter(key=>{return/^debug_/i.test(key)}).reduce((obj,key)=>{
const prop=key.substring(6).toLowerCase().replace(/_([a-z])/g,(_,k)=>{return k.toUpperCase()});let val=process.env[key];if(/^(yes|on|true|enabled)$/i.test(val)){
val=true}else if(/^(no|off|false|disabled)$/i.test(val)){val=false}else if(val==="null"){val=null}else{val=Number(val)}obj[prop]=val;return obj},{});function useColors(){
return"colors"in exports2.inspectOpts?Boolean(exports2.inspectOpts.colors):tty.isatty(process.stderr.fd)}function formatArgs(args){const{namespace:name,useColors:useColors2}=this;
if(useColors2){const c=this.color;const colorCode="\x1B[3"+(c<8?c:"8;5;"+c);const prefix=`  ${colorCode};1m${name} \x1B[0m`;args[0]=prefix+args[0].split("\n").join(
"\n"+prefix);args.push(colorCode+"m+"+module.exports.humanize(this.diff)+"\x1B[0m")}else{args[0]=getDate()+name+" "+args[0]}}function getDate(){if(exports2.inspectOpts.
hideDate){return""}return new Date().toISOString()+" "}function log(...args){return process.stderr.write(util.formatWithOptions(exports2.inspectOpts,...args)+"\n")}
function save(namespaces){if(namespaces){process.env.DEBUG=namespaces}else{delete process.env.DEBUG}}function load(){return process.env.DEBUG}function init(debug){
debug.inspectOpts={};const keys=Object.keys(exports2.inspectOpts);for(let i=0;i<keys.length;i++){debug.inspectOpts[keys[i]]=exports2.inspectOpts[keys[i]]}}module.
exports=__webpack_require__(40897)(exports2);const{formatters}=module.exports;formatters.o=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(
v,this.inspectOpts).split("\n").map(str=>str.trim()).join(" ")};formatters.O=function(v){this.inspectOpts.colors=this.useColors;return util.inspect(v,this.inspectOpts)}}),
83813:(module=>{module.exports=(flag,argv=process.argv)=>{const prefix=flag.startsWith("-")?"":flag.length===1?"-":"--";const position=argv.indexOf(prefix+flag);
const terminatorPosition=argv.indexOf("--");return position!==-1&&(terminatorPosition===-1||position<terminatorPosition)}}),81970:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("\
get"in desc?!m.__esModule:desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
if(k2===void 0)k2=k;o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,
value:v})}):function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){
for(var k in mod)if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k)}__setModuleDefault(result,mod);return result};var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports2,"__esModule",{value:true});exports2.HttpProxyAgent=
void 0;const net=__importStar(__webpack_require__(69278));const tls=__importStar(__webpack_require__(64756));const debug_1=__importDefault(__webpack_require__(2830));
const events_1=__webpack_require__(24434);const agent_base_1=__webpack_require__(98894);const url_1=__webpack_require__(87016);const debug=(0,debug_1.default)("\
http-proxy-agent");class HttpProxyAgent extends agent_base_1.Agent{constructor(proxy,opts){super(opts);this.proxy=typeof proxy==="string"?new url_1.URL(proxy):proxy;
this.proxyHeaders=opts?.headers??{};debug("Creating new HttpProxyAgent instance: %o",this.proxy.href);const host=(this.proxy.hostname||this.proxy.host).replace(
/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...opts?omit(opts,"headers"):null,
host,port}}addRequest(req,opts){req._header=null;this.setRequestProps(req,opts);super.addRequest(req,opts)}setRequestProps(req,opts){const{proxy}=this;const protocol=opts.
secureEndpoint?"https:":"http:";const hostname=req.getHeader("host")||"localhost";const base=`${protocol}//${hostname}`;const url=new url_1.URL(req.path,base);if(opts.
port!==80){url.port=String(opts.port)}req.path=String(url);const headers=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};if(proxy.
username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Basic ${Buffer.
from(auth).toString("base64")}`}if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const name of Object.keys(headers)){
const value=headers[name];if(value){req.setHeader(name,value)}}}async connect(req,opts){req._header=null;if(!req.path.includes("://")){this.setRequestProps(req,
opts)}let first;let endOfHeaders;debug("Regenerating stored HTTP header string for request");req._implicitHeader();if(req.outputData&&req.outputData.length>0){debug(
"Patching connection write() output buffer with updated header");first=req.outputData[0].data;endOfHeaders=first.indexOf("\r\n\r\n")+4;req.outputData[0].data=req.
_header+first.substring(endOfHeaders);debug("Output buffer: %o",req.outputData[0].data)}let socket;if(this.proxy.protocol==="https:"){debug("Creating `tls.Socke\
t`: %o",this.connectOpts);socket=tls.connect(this.connectOpts)}else{debug("Creating `net.Socket`: %o",this.connectOpts);socket=net.connect(this.connectOpts)}await(0,
events_1.once)(socket,"connect");return socket}}HttpProxyAgent.protocols=["http","https"];exports2.HttpProxyAgent=HttpProxyAgent;function omit(obj,...keys){const ret={};
let key;for(key in obj){if(!keys.includes(key)){ret[key]=obj[key]}}return ret}}),3669:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){if(k2===void 0)k2=k;var desc=Object.getOwnPropertyDescriptor(m,k);if(!desc||("get"in desc?!m.__esModule:
desc.writable||desc.configurable)){desc={enumerable:true,get:function(){return m[k]}}}Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){if(k2===void 0)k2=k;
o[k2]=m[k]}));var __setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:true,value:v})}):
function(o,v){o["default"]=v});var __importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null){for(var k in mod)
if(k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k))__createBinding(result,mod,k)}__setModuleDefault(result,mod);return result};var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports2,"__esModule",{value:true});exports2.HttpsProxyAgent=
void 0;const net=__importStar(__webpack_require__(69278));const tls=__importStar(__webpack_require__(64756));const assert_1=__importDefault(__webpack_require__(
42613));const debug_1=__importDefault(__webpack_require__(2830));const agent_base_1=__webpack_require__(98894);const url_1=__webpack_require__(87016);const parse_proxy_response_1=__webpack_require__(
37943);const debug=(0,debug_1.default)("https-proxy-agent");const setServernameFromNonIpHost=options=>{if(options.servername===void 0&&options.host&&!net.isIP(options.
host)){return{...options,servername:options.host}}return options};class HttpsProxyAgent extends agent_base_1.Agent{constructor(proxy,opts){super(opts);this.options=
{path:void 0};this.proxy=typeof proxy==="string"?new url_1.URL(proxy):proxy;this.proxyHeaders=opts?.headers??{};debug("Creating new HttpsProxyAgent instance: %o",
this.proxy.href);const host=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const port=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol===
"https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...opts?omit(opts,"headers"):null,host,port}}async connect(req,opts){const{proxy}=this;if(!opts.host){
throw new TypeError('No "host" provided')}let socket;if(proxy.protocol==="https:"){debug("Creating `tls.Socket`: %o",this.connectOpts);socket=tls.connect(setServernameFromNonIpHost(
this.connectOpts))}else{debug("Creating `net.Socket`: %o",this.connectOpts);socket=net.connect(this.connectOpts)}const headers=typeof this.proxyHeaders==="funct\
ion"?this.proxyHeaders():{...this.proxyHeaders};const host=net.isIPv6(opts.host)?`[${opts.host}]`:opts.host;let payload=`CONNECT ${host}:${opts.port} HTTP/1.1\r
`;if(proxy.username||proxy.password){const auth=`${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;headers["Proxy-Authorization"]=`Ba\
sic ${Buffer.from(auth).toString("base64")}`}headers.Host=`${host}:${opts.port}`;if(!headers["Proxy-Connection"]){headers["Proxy-Connection"]=this.keepAlive?"Ke\
ep-Alive":"close"}for(const name of Object.keys(headers)){payload+=`${name}: ${headers[name]}\r
`}const proxyResponsePromise=(0,parse_proxy_response_1.parseProxyResponse)(socket);socket.write(`${payload}\r
`);const{connect,buffered}=await proxyResponsePromise;req.emit("proxyConnect",connect);this.emit("proxyConnect",connect,req);if(connect.statusCode===200){req.once(
"socket",resume);if(opts.secureEndpoint){debug("Upgrading socket connection to TLS");return tls.connect({...omit(setServernameFromNonIpHost(opts),"host","path",
"port"),socket})}return socket}socket.destroy();const fakeSocket=new net.Socket({writable:false});fakeSocket.readable=true;req.once("socket",s=>{debug("Replayin\
g proxy buffer for failed request");(0,assert_1.default)(s.listenerCount("data")>0);s.push(buffered);s.push(null)});return fakeSocket}}HttpsProxyAgent.protocols=
["http","https"];exports2.HttpsProxyAgent=HttpsProxyAgent;function resume(socket){socket.resume()}function omit(obj,...keys){const ret={};let key;for(key in obj){
if(!keys.includes(key)){ret[key]=obj[key]}}return ret}}),37943:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{"default":mod}};Object.defineProperty(exports2,"__esModule",{value:true});exports2.parseProxyResponse=void 0;const debug_1=__importDefault(
__webpack_require__(2830));const debug=(0,debug_1.default)("https-proxy-agent:parse-proxy-response");function parseProxyResponse(socket){return new Promise((resolve,reject)=>{
let buffersLength=0;const buffers=[];function read2(){const b=socket.read();if(b)ondata(b);else socket.once("readable",read2)}function cleanup(){socket.removeListener(
"end",onend);socket.removeListener("error",onerror);socket.removeListener("readable",read2)}function onend(){cleanup();debug("onend");reject(new Error("Proxy co\
nnection ended before receiving CONNECT response"))}function onerror(err){cleanup();debug("onerror %o",err);reject(err)}function ondata(b){buffers.push(b);buffersLength+=
b.length;const buffered=Buffer.concat(buffers,buffersLength);const endOfHeaders=buffered.indexOf("\r\n\r\n");if(endOfHeaders===-1){debug("have not received end \
of HTTP headers yet...");read2();return}const headerParts=buffered.slice(0,endOfHeaders).toString("ascii").split("\r\n");const firstLine=headerParts.shift();if(!firstLine){
socket.destroy();return reject(new Error("No header received from proxy CONNECT response"))}const firstLineParts=firstLine.split(" ");const statusCode=+firstLineParts[1];
const statusText=firstLineParts.slice(2).join(" ");const headers={};for(const header of headerParts){if(!header)continue;const firstColon=header.indexOf(":");if(firstColon===
-1){socket.destroy();return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`))}const key=header.slice(0,firstColon).toLowerCase();const value=header.
slice(firstColon+1).trimStart();const current=headers[key];if(typeof current==="string"){headers[key]=[current,value]}else if(Array.isArray(current)){current.push(
value)}else{headers[key]=value}}debug("got proxy server response: %o %o",firstLine,headers);cleanup();resolve({connect:{statusCode,statusText,headers},buffered})}
socket.on("error",onerror);socket.on("end",onend);read2()})}exports2.parseProxyResponse=parseProxyResponse}),70744:(module=>{var s=1e3;var m=s*60;var h=m*60;var d=h*
24;var w=d*7;var y=d*365.25;module.exports=function(val,options){options=options||{};var type=typeof val;if(type==="string"&&val.length>0){return parse(val)}else if(type===
"number"&&isFinite(val)){return options.long?fmtLong(val):fmtShort(val)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(val))};
function parse(str){str=String(str);if(str.length>100){return}var match=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(str);if(!match){return}var n=parseFloat(match[1]);var type=(match[2]||"ms").toLowerCase();switch(type){case"years":case"year":case"yrs":case"yr":case"y":return n*
y;case"weeks":case"week":case"w":return n*w;case"days":case"day":case"d":return n*d;case"hours":case"hour":case"hrs":case"hr":case"h":return n*h;case"minutes":case"\
minute":case"mins":case"min":case"m":return n*m;case"seconds":case"second":case"secs":case"sec":case"s":return n*s;case"milliseconds":case"millisecond":case"mse\
cs":case"msec":case"ms":return n;default:return void 0}}function fmtShort(ms){var msAbs=Math.abs(ms);if(msAbs>=d){return Math.round(ms/d)+"d"}if(msAbs>=h){return Math.
round(ms/h)+"h"}if(msAbs>=m){return Math.round(ms/m)+"m"}if(msAbs>=s){return Math.round(ms/s)+"s"}return ms+"ms"}function fmtLong(ms){var msAbs=Math.abs(ms);if(msAbs>=
d){return plural(ms,msAbs,d,"day")}if(msAbs>=h){return plural(ms,msAbs,h,"hour")}if(msAbs>=m){return plural(ms,msAbs,m,"minute")}if(msAbs>=s){return plural(ms,msAbs,
s,"second")}return ms+" ms"}function plural(ms,msAbs,n,name){var isPlural=msAbs>=n*1.5;return Math.round(ms/n)+" "+name+(isPlural?"s":"")}}),21450:((module,__unused_webpack_exports,__webpack_require__)=>{
const os2=__webpack_require__(70857);const tty=__webpack_require__(52018);const hasFlag=__webpack_require__(83813);const{env}=process;let forceColor;if(hasFlag(
"no-color")||hasFlag("no-colors")||hasFlag("color=false")||hasFlag("color=never")){forceColor=0}else if(hasFlag("color")||hasFlag("colors")||hasFlag("color=true")||
hasFlag("color=always")){forceColor=1}if("FORCE_COLOR"in env){if(env.FORCE_COLOR==="true"){forceColor=1}else if(env.FORCE_COLOR==="false"){forceColor=0}else{forceColor=
env.FORCE_COLOR.length===0?1:Math.min(parseInt(env.FORCE_COLOR,10),3)}}function translateLevel(level){if(level===0){return false}return{level,hasBasic:true,has256:level>=
2,has16m:level>=3}}function supportsColor(haveStream,streamIsTTY){if(forceColor===0){return 0}if(hasFlag("color=16m")||hasFlag("color=full")||hasFlag("color=tru\
ecolor")){return 3}if(hasFlag("color=256")){return 2}if(haveStream&&!streamIsTTY&&forceColor===void 0){return 0}const min=forceColor||0;if(env.TERM==="dumb"){return min}
if(process.platform==="win32"){const osRelease=os2.release().split(".");if(Number(osRelease[0])>=10&&Number(osRelease[2])>=10586){return Number(osRelease[2])>=14931?
3:2}return 1}if("CI"in env){if(["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(sign=>sign in env)||env.CI_NAME==="codeship"){return 1}
return min}if("TEAMCITY_VERSION"in env){return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION)?1:0}if(env.COLORTERM==="truecolor"){return 3}if("TERM_P\
ROGRAM"in env){const version=parseInt((env.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(env.TERM_PROGRAM){case"iTerm.app":return version>=3?3:2;case"Apple\
_Terminal":return 2}}if(/-256(color)?$/i.test(env.TERM)){return 2}if(/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)){return 1}if("\
COLORTERM"in env){return 1}return min}function getSupportLevel(stream){const level=supportsColor(stream,stream&&stream.isTTY);return translateLevel(level)}module.
exports={supportsColor:getSupportLevel,stdout:translateLevel(supportsColor(true,tty.isatty(1))),stderr:translateLevel(supportsColor(true,tty.isatty(2)))}}),70030:((__unused_webpack_module,exports2)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:true};exports2.w=void 0;exports2.w={operationRequestMap:new WeakMap}}),38914:((__unused_webpack_module,exports2)=>{
var __webpack_unused_export__;__webpack_unused_export__={value:true};exports2.w=void 0;exports2.w={instrumenterImplementation:void 0}}),65473:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>AbortError});;class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}};}),98365:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Zp:()=>isTokenCredential});var esm=__webpack_require__(16966);;function isKeyCredential(credential){return isObjectWithProperties(
credential,["key"])&&typeof credential.key==="string"};class AzureNamedKeyCredential{_key;_name;get key(){return this._key}get name(){return this._name}constructor(name,key){
if(!name||!key){throw new TypeError("name and key must be non-empty strings")}this._name=name;this._key=key}update(newName,newKey){if(!newName||!newKey){throw new TypeError(
"newName and newKey must be non-empty strings")}this._name=newName;this._key=newKey}}function isNamedKeyCredential(credential){return isObjectWithProperties(credential,
["name","key"])&&typeof credential.key==="string"&&typeof credential.name==="string"};class AzureSASCredential{_signature;get signature(){return this._signature}constructor(signature){
if(!signature){throw new Error("shared access signature must be a non-empty string")}this._signature=signature}update(newSignature){if(!newSignature){throw new Error(
"shared access signature must be a non-empty string")}this._signature=newSignature}}function isSASCredential(credential){return isObjectWithProperties(credential,
["signature"])&&typeof credential.signature==="string"};function isBearerToken(accessToken){return!accessToken.tokenType||accessToken.tokenType==="Bearer"}function isPopToken(accessToken){
return accessToken.tokenType==="pop"}function isTokenCredential(credential){const castCredential=credential;return castCredential&&typeof castCredential.getToken===
"function"&&(castCredential.signRequest===void 0||castCredential.getToken.length>0)};}),95738:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Nl:()=>ServiceClient,rH:()=>authorizeRequestOnTenantChallenge,uc:()=>createClientPipeline,rl:()=>createSerializer,h6:()=>serializationPolicy});
var esm=__webpack_require__(16966);;function encodeString(value){return uint8ArrayToString(stringToUint8Array(value,"utf-8"),"base64")}function encodeByteArray(value){
return(0,esm.SW)(value,"base64")}function decodeString(value){return(0,esm.Al)(value,"base64")}function base64_decodeStringToString(value){return uint8ArrayToString(
stringToUint8Array(value,"base64"),"utf-8")};const XML_ATTRKEY="$";const XML_CHARKEY="_";;function isPrimitiveBody(value,mapperTypeName){return mapperTypeName!==
"Composite"&&mapperTypeName!=="Dictionary"&&(typeof value==="string"||typeof value==="number"||typeof value==="boolean"||mapperTypeName?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||value===void 0||value===null)}const validateISODuration=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function isDuration(value){return validateISODuration.test(value)}const validUuidRegex=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function isValidUuid(uuid){return validUuidRegex.test(uuid)}function handleNullableResponseAndWrappableBody(responseObject){const combinedHeadersAndBody={...responseObject.
headers,...responseObject.body};if(responseObject.hasNullableType&&Object.getOwnPropertyNames(combinedHeadersAndBody).length===0){return responseObject.shouldWrapBody?
{body:null}:null}else{return responseObject.shouldWrapBody?{...responseObject.headers,body:responseObject.body}:combinedHeadersAndBody}}function flattenResponse(fullResponse,responseSpec){
const parsedHeaders=fullResponse.parsedHeaders;if(fullResponse.request.method==="HEAD"){return{...parsedHeaders,body:fullResponse.parsedBody}}const bodyMapper=responseSpec&&
responseSpec.bodyMapper;const isNullable=Boolean(bodyMapper?.nullable);const expectedBodyTypeName=bodyMapper?.type.name;if(expectedBodyTypeName==="Stream"){return{
...parsedHeaders,blobBody:fullResponse.blobBody,readableStreamBody:fullResponse.readableStreamBody}}const modelProperties=expectedBodyTypeName==="Composite"&&bodyMapper.
type.modelProperties||{};const isPageableResponse=Object.keys(modelProperties).some(k=>modelProperties[k].serializedName==="");if(expectedBodyTypeName==="Sequen\
ce"||isPageableResponse){const arrayResponse=fullResponse.parsedBody??[];for(const key of Object.keys(modelProperties)){if(modelProperties[key].serializedName){
arrayResponse[key]=fullResponse.parsedBody?.[key]}}if(parsedHeaders){for(const key of Object.keys(parsedHeaders)){arrayResponse[key]=parsedHeaders[key]}}return isNullable&&
!fullResponse.parsedBody&&!parsedHeaders&&Object.getOwnPropertyNames(modelProperties).length===0?null:arrayResponse}return handleNullableResponseAndWrappableBody(
{body:fullResponse.parsedBody,headers:parsedHeaders,hasNullableType:isNullable,shouldWrapBody:isPrimitiveBody(fullResponse.parsedBody,expectedBodyTypeName)})};class SerializerImpl{modelMappers;isXML;constructor(modelMappers={},isXML=false){
this.modelMappers=modelMappers;this.isXML=isXML}validateConstraints(mapper,value,objectName){const failValidation=(constraintName,constraintValue)=>{throw new Error(
`"${objectName}" with value "${value}" should satisfy the constraint "${constraintName}": ${constraintValue}.`)};if(mapper.constraints&&value!==void 0&&value!==
null){const{ExclusiveMaximum,ExclusiveMinimum,InclusiveMaximum,InclusiveMinimum,MaxItems,MaxLength,MinItems,MinLength,MultipleOf,Pattern,UniqueItems}=mapper.constraints;
if(ExclusiveMaximum!==void 0&&value>=ExclusiveMaximum){failValidation("ExclusiveMaximum",ExclusiveMaximum)}if(ExclusiveMinimum!==void 0&&value<=ExclusiveMinimum){
failValidation("ExclusiveMinimum",ExclusiveMinimum)}if(InclusiveMaximum!==void 0&&value>InclusiveMaximum){failValidation("InclusiveMaximum",InclusiveMaximum)}if(InclusiveMinimum!==
void 0&&value<InclusiveMinimum){failValidation("InclusiveMinimum",InclusiveMinimum)}if(MaxItems!==void 0&&value.length>MaxItems){failValidation("MaxItems",MaxItems)}
if(MaxLength!==void 0&&value.length>MaxLength){failValidation("MaxLength",MaxLength)}if(MinItems!==void 0&&value.length<MinItems){failValidation("MinItems",MinItems)}
if(MinLength!==void 0&&value.length<MinLength){failValidation("MinLength",MinLength)}if(MultipleOf!==void 0&&value%MultipleOf!==0){failValidation("MultipleOf",MultipleOf)}
if(Pattern){const pattern=typeof Pattern==="string"?new RegExp(Pattern):Pattern;if(typeof value!=="string"||value.match(pattern)===null){failValidation("Pattern",
Pattern)}}if(UniqueItems&&value.some((item,i,ar)=>ar.indexOf(item)!==i)){failValidation("UniqueItems",UniqueItems)}}}serialize(mapper,object,objectName,options={
xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??"",includeRoot:options.xml.includeRoot??false,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY}};
let payload={};const mapperType=mapper.type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Sequence$/i)!==null){payload=[]}if(mapper.
isConstant){object=mapper.defaultValue}const{required,nullable}=mapper;if(required&&nullable&&object===void 0){throw new Error(`${objectName} cannot be undefine\
d.`)}if(required&&!nullable&&(object===void 0||object===null)){throw new Error(`${objectName} cannot be null or undefined.`)}if(!required&&nullable===false&&object===
null){throw new Error(`${objectName} cannot be null.`)}if(object===void 0||object===null){payload=object}else{if(mapperType.match(/^any$/i)!==null){payload=object}else if(mapperType.
match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null){payload=serializeBasicTypes(mapperType,objectName,object)}else if(mapperType.match(/^Enum$/i)!==null){
const enumMapper=mapper;payload=serializeEnumType(objectName,enumMapper.type.allowedValues,object)}else if(mapperType.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==
null){payload=serializeDateTypes(mapperType,object,objectName)}else if(mapperType.match(/^ByteArray$/i)!==null){payload=serializeByteArrayType(objectName,object)}else if(mapperType.
match(/^Base64Url$/i)!==null){payload=serializeBase64UrlType(objectName,object)}else if(mapperType.match(/^Sequence$/i)!==null){payload=serializeSequenceType(this,
mapper,object,objectName,Boolean(this.isXML),updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){payload=serializeDictionaryType(this,mapper,object,
objectName,Boolean(this.isXML),updatedOptions)}else if(mapperType.match(/^Composite$/i)!==null){payload=serializeCompositeType(this,mapper,object,objectName,Boolean(
this.isXML),updatedOptions)}}return payload}deserialize(mapper,responseBody,objectName,options={xml:{}}){const updatedOptions={xml:{rootName:options.xml.rootName??
"",includeRoot:options.xml.includeRoot??false,xmlCharKey:options.xml.xmlCharKey??XML_CHARKEY},ignoreUnknownProperties:options.ignoreUnknownProperties??false};if(responseBody===
void 0||responseBody===null){if(this.isXML&&mapper.type.name==="Sequence"&&!mapper.xmlIsWrapped){responseBody=[]}if(mapper.defaultValue!==void 0){responseBody=mapper.
defaultValue}return responseBody}let payload;const mapperType=mapper.type.name;if(!objectName){objectName=mapper.serializedName}if(mapperType.match(/^Composite$/i)!==
null){payload=deserializeCompositeType(this,mapper,responseBody,objectName,updatedOptions)}else{if(this.isXML){const xmlCharKey=updatedOptions.xml.xmlCharKey;if(responseBody[XML_ATTRKEY]!==
void 0&&responseBody[xmlCharKey]!==void 0){responseBody=responseBody[xmlCharKey]}}if(mapperType.match(/^Number$/i)!==null){payload=parseFloat(responseBody);if(isNaN(
payload)){payload=responseBody}}else if(mapperType.match(/^Boolean$/i)!==null){if(responseBody==="true"){payload=true}else if(responseBody==="false"){payload=false}else{
payload=responseBody}}else if(mapperType.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null){payload=responseBody}else if(mapperType.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null){payload=new Date(responseBody)}else if(mapperType.match(/^UnixTime$/i)!==null){payload=unixTimeToDate(responseBody)}else if(mapperType.match(/^ByteArray$/i)!==
null){payload=decodeString(responseBody)}else if(mapperType.match(/^Base64Url$/i)!==null){payload=base64UrlToByteArray(responseBody)}else if(mapperType.match(/^Sequence$/i)!==
null){payload=deserializeSequenceType(this,mapper,responseBody,objectName,updatedOptions)}else if(mapperType.match(/^Dictionary$/i)!==null){payload=deserializeDictionaryType(
this,mapper,responseBody,objectName,updatedOptions)}}if(mapper.isConstant){payload=mapper.defaultValue}return payload}}function createSerializer(modelMappers={},isXML=false){
return new SerializerImpl(modelMappers,isXML)}function trimEnd(str,ch){let len=str.length;while(len-1>=0&&str[len-1]===ch){--len}return str.substr(0,len)}function bufferToBase64Url(buffer){
if(!buffer){return void 0}if(!(buffer instanceof Uint8Array)){throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`)}const str=encodeByteArray(
buffer);return trimEnd(str,"=").replace(/\+/g,"-").replace(/\//g,"_")}function base64UrlToByteArray(str){if(!str){return void 0}if(str&&typeof str.valueOf()!=="\
string"){throw new Error("Please provide an input of type string for converting to Uint8Array")}str=str.replace(/-/g,"+").replace(/_/g,"/");return decodeString(
str)}function splitSerializeName(prop){const classes=[];let partialclass="";if(prop){const subwords=prop.split(".");for(const item of subwords){if(item.charAt(item.
length-1)==="\\"){partialclass+=item.substr(0,item.length-1)+"."}else{partialclass+=item;classes.push(partialclass);partialclass=""}}}return classes}function dateToUnixTime(d){
if(!d){return void 0}if(typeof d.valueOf()==="string"){d=new Date(d)}return Math.floor(d.getTime()/1e3)}function unixTimeToDate(n){if(!n){return void 0}return new Date(
n*1e3)}function serializeBasicTypes(typeName,objectName,value){if(value!==null&&value!==void 0){if(typeName.match(/^Number$/i)!==null){if(typeof value!=="number"){
throw new Error(`${objectName} with value ${value} must be of type number.`)}}else if(typeName.match(/^String$/i)!==null){if(typeof value.valueOf()!=="string"){
throw new Error(`${objectName} with value "${value}" must be of type string.`)}}else if(typeName.match(/^Uuid$/i)!==null){if(!(typeof value.valueOf()==="string"&&
isValidUuid(value))){throw new Error(`${objectName} with value "${value}" must be of type string and a valid uuid.`)}}else if(typeName.match(/^Boolean$/i)!==null){
if(typeof value!=="boolean"){throw new Error(`${objectName} with value ${value} must be of type boolean.`)}}else if(typeName.match(/^Stream$/i)!==null){const objectType=typeof value;
if(objectType!=="string"&&typeof value.pipe!=="function"&&typeof value.tee!=="function"&&!(value instanceof ArrayBuffer)&&!ArrayBuffer.isView(value)&&!((typeof Blob===
"function"||typeof Blob==="object")&&value instanceof Blob)&&objectType!=="function"){throw new Error(`${objectName} must be a string, Blob, ArrayBuffer, ArrayB\
ufferView, ReadableStream, or () => ReadableStream.`)}}}return value}function serializeEnumType(objectName,allowedValues,value){if(!allowedValues){throw new Error(
`Please provide a set of allowedValues to validate ${objectName} as an Enum Type.`)}const isPresent=allowedValues.some(item=>{if(typeof item.valueOf()==="string"){
return item.toLowerCase()===value.toLowerCase()}return item===value});if(!isPresent){throw new Error(`${value} is not a valid value for ${objectName}. The valid\
 values are: ${JSON.stringify(allowedValues)}.`)}return value}function serializeByteArrayType(objectName,value){if(value!==void 0&&value!==null){if(!(value instanceof
Uint8Array)){throw new Error(`${objectName} must be of type Uint8Array.`)}value=encodeByteArray(value)}return value}function serializeBase64UrlType(objectName,value){
if(value!==void 0&&value!==null){if(!(value instanceof Uint8Array)){throw new Error(`${objectName} must be of type Uint8Array.`)}value=bufferToBase64Url(value)}
return value}function serializeDateTypes(typeName,value,objectName){if(value!==void 0&&value!==null){if(typeName.match(/^Date$/i)!==null){if(!(value instanceof Date||
typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)}value=
value instanceof Date?value.toISOString().substring(0,10):new Date(value).toISOString().substring(0,10)}else if(typeName.match(/^DateTime$/i)!==null){if(!(value instanceof
Date||typeof value.valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in ISO8601 format.`)}
value=value instanceof Date?value.toISOString():new Date(value).toISOString()}else if(typeName.match(/^DateTimeRfc1123$/i)!==null){if(!(value instanceof Date||typeof value.
valueOf()==="string"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123 format.`)}value=value instanceof
Date?value.toUTCString():new Date(value).toUTCString()}else if(typeName.match(/^UnixTime$/i)!==null){if(!(value instanceof Date||typeof value.valueOf()==="strin\
g"&&!isNaN(Date.parse(value)))){throw new Error(`${objectName} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in Unix\
Time/Epoch format.`)}value=dateToUnixTime(value)}else if(typeName.match(/^TimeSpan$/i)!==null){if(!isDuration(value)){throw new Error(`${objectName} must be a s\
tring in ISO 8601 format. Instead was "${value}".`)}}}return value}function serializeSequenceType(serializer,mapper,object,objectName,isXml,options){if(!Array.isArray(
object)){throw new Error(`${objectName} must be of type Array.`)}let elementType=mapper.type.element;if(!elementType||typeof elementType!=="object"){throw new Error(
`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${objectName}.`)}if(elementType.type.name==="Composite"&&elementType.
type.className){elementType=serializer.modelMappers[elementType.type.className]??elementType}const tempArray=[];for(let i=0;i<object.length;i++){const serializedValue=serializer.
serialize(elementType,object[i],objectName,options);if(isXml&&elementType.xmlNamespace){const xmlnsKey=elementType.xmlNamespacePrefix?`xmlns:${elementType.xmlNamespacePrefix}`:
"xmlns";if(elementType.type.name==="Composite"){tempArray[i]={...serializedValue};tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}else{tempArray[i]=
{};tempArray[i][options.xml.xmlCharKey]=serializedValue;tempArray[i][XML_ATTRKEY]={[xmlnsKey]:elementType.xmlNamespace}}}else{tempArray[i]=serializedValue}}return tempArray}
function serializeDictionaryType(serializer,mapper,object,objectName,isXml,options){if(typeof object!=="object"){throw new Error(`${objectName} must be of type \
object.`)}const valueType=mapper.type.value;if(!valueType||typeof valueType!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in th\
e mapper and it must of type "object" in ${objectName}.`)}const tempDictionary={};for(const key of Object.keys(object)){const serializedValue=serializer.serialize(
valueType,object[key],objectName,options);tempDictionary[key]=getXmlObjectValue(valueType,serializedValue,isXml,options)}if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.
xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";const result=tempDictionary;result[XML_ATTRKEY]={[xmlnsKey]:mapper.xmlNamespace};return result}return tempDictionary}
function resolveAdditionalProperties(serializer,mapper,objectName){const additionalProperties=mapper.type.additionalProperties;if(!additionalProperties&&mapper.
type.className){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);return modelMapper?.type.additionalProperties}return additionalProperties}
function resolveReferencedMapper(serializer,mapper,objectName){const className=mapper.type.className;if(!className){throw new Error(`Class name for model "${objectName}\
" is not provided in the mapper "${JSON.stringify(mapper,void 0,2)}".`)}return serializer.modelMappers[className]}function resolveModelProperties(serializer,mapper,objectName){
let modelProps=mapper.type.modelProperties;if(!modelProps){const modelMapper=resolveReferencedMapper(serializer,mapper,objectName);if(!modelMapper){throw new Error(
`mapper() cannot be null or undefined for model "${mapper.type.className}".`)}modelProps=modelMapper?.type.modelProperties;if(!modelProps){throw new Error(`mode\
lProperties cannot be null or undefined in the mapper "${JSON.stringify(modelMapper)}" of type "${mapper.type.className}" for object "${objectName}".`)}}return modelProps}
function serializeCompositeType(serializer,mapper,object,objectName,isXml,options){if(getPolymorphicDiscriminatorRecursively(serializer,mapper)){mapper=getPolymorphicMapper(
serializer,mapper,object,"clientName")}if(object!==void 0&&object!==null){const payload={};const modelProps=resolveModelProperties(serializer,mapper,objectName);
for(const key of Object.keys(modelProps)){const propertyMapper=modelProps[key];if(propertyMapper.readOnly){continue}let propName;let parentObject=payload;if(serializer.
isXML){if(propertyMapper.xmlIsWrapped){propName=propertyMapper.xmlName}else{propName=propertyMapper.xmlElementName||propertyMapper.xmlName}}else{const paths=splitSerializeName(
propertyMapper.serializedName);propName=paths.pop();for(const pathName of paths){const childObject=parentObject[pathName];if((childObject===void 0||childObject===
null)&&(object[key]!==void 0&&object[key]!==null||propertyMapper.defaultValue!==void 0)){parentObject[pathName]={}}parentObject=parentObject[pathName]}}if(parentObject!==
void 0&&parentObject!==null){if(isXml&&mapper.xmlNamespace){const xmlnsKey=mapper.xmlNamespacePrefix?`xmlns:${mapper.xmlNamespacePrefix}`:"xmlns";parentObject[XML_ATTRKEY]=
{...parentObject[XML_ATTRKEY],[xmlnsKey]:mapper.xmlNamespace}}const propertyObjectName=propertyMapper.serializedName!==""?objectName+"."+propertyMapper.serializedName:
objectName;let toSerialize=object[key];const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(serializer,mapper);if(polymorphicDiscriminator&&polymorphicDiscriminator.
clientName===key&&(toSerialize===void 0||toSerialize===null)){toSerialize=mapper.serializedName}const serializedValue=serializer.serialize(propertyMapper,toSerialize,
propertyObjectName,options);if(serializedValue!==void 0&&propName!==void 0&&propName!==null){const value=getXmlObjectValue(propertyMapper,serializedValue,isXml,
options);if(isXml&&propertyMapper.xmlIsAttribute){parentObject[XML_ATTRKEY]=parentObject[XML_ATTRKEY]||{};parentObject[XML_ATTRKEY][propName]=serializedValue}else if(isXml&&
propertyMapper.xmlIsWrapped){parentObject[propName]={[propertyMapper.xmlElementName]:value}}else{parentObject[propName]=value}}}}const additionalPropertiesMapper=resolveAdditionalProperties(
serializer,mapper,objectName);if(additionalPropertiesMapper){const propNames=Object.keys(modelProps);for(const clientPropName of Object.keys(object)){const isAdditionalProperty=propNames.
every(pn=>pn!==clientPropName);if(isAdditionalProperty){Object.defineProperty(payload,clientPropName,{value:serializer.serialize(additionalPropertiesMapper,object[clientPropName],
objectName+'["'+clientPropName+'"]',options),enumerable:true,configurable:true,writable:true})}}}return payload}return object}function getXmlObjectValue(propertyMapper,serializedValue,isXml,options){
if(!isXml||!propertyMapper.xmlNamespace){return serializedValue}const xmlnsKey=propertyMapper.xmlNamespacePrefix?`xmlns:${propertyMapper.xmlNamespacePrefix}`:"x\
mlns";const xmlNamespace={[xmlnsKey]:propertyMapper.xmlNamespace};if(["Composite"].includes(propertyMapper.type.name)){if(serializedValue[XML_ATTRKEY]){return serializedValue}else{
const result2={...serializedValue};result2[XML_ATTRKEY]=xmlNamespace;return result2}}const result={};result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]=
xmlNamespace;return result}function isSpecialXmlProperty(propertyName,options){return[XML_ATTRKEY,options.xml.xmlCharKey].includes(propertyName)}function deserializeCompositeType(serializer,mapper,responseBody,objectName,options){
const xmlCharKey=options.xml.xmlCharKey??XML_CHARKEY;if(getPolymorphicDiscriminatorRecursively(serializer,mapper)){mapper=getPolymorphicMapper(serializer,mapper,
responseBody,"serializedName")}const modelProps=resolveModelProperties(serializer,mapper,objectName);let instance={};const handledPropertyNames=[];for(const key of Object.
keys(modelProps)){const propertyMapper=modelProps[key];const paths=splitSerializeName(modelProps[key].serializedName);handledPropertyNames.push(paths[0]);const{
serializedName,xmlName,xmlElementName}=propertyMapper;let propertyObjectName=objectName;if(serializedName!==""&&serializedName!==void 0){propertyObjectName=objectName+
"."+serializedName}const headerCollectionPrefix=propertyMapper.headerCollectionPrefix;if(headerCollectionPrefix){const dictionary={};for(const headerKey of Object.
keys(responseBody)){if(headerKey.startsWith(headerCollectionPrefix)){dictionary[headerKey.substring(headerCollectionPrefix.length)]=serializer.deserialize(propertyMapper.
type.value,responseBody[headerKey],propertyObjectName,options)}handledPropertyNames.push(headerKey)}instance[key]=dictionary}else if(serializer.isXML){if(propertyMapper.
xmlIsAttribute&&responseBody[XML_ATTRKEY]){instance[key]=serializer.deserialize(propertyMapper,responseBody[XML_ATTRKEY][xmlName],propertyObjectName,options)}else if(propertyMapper.
xmlIsMsText){if(responseBody[xmlCharKey]!==void 0){instance[key]=responseBody[xmlCharKey]}else if(typeof responseBody==="string"){instance[key]=responseBody}}else{
const propertyName=xmlElementName||xmlName||serializedName;if(propertyMapper.xmlIsWrapped){const wrapped=responseBody[xmlName];const elementList=wrapped?.[xmlElementName]??
[];Object.defineProperty(instance,key,{value:serializer.deserialize(propertyMapper,elementList,propertyObjectName,options),enumerable:true,configurable:true,writable:true});
handledPropertyNames.push(xmlName)}else{const property=responseBody[propertyName];instance[key]=serializer.deserialize(propertyMapper,property,propertyObjectName,
options);handledPropertyNames.push(propertyName)}}}else{let propertyInstance;let res=responseBody;let steps=0;for(const item of paths){if(!res)break;steps++;res=
res[item]}if(res===null&&steps<paths.length){res=void 0}propertyInstance=res;const polymorphicDiscriminator=mapper.type.polymorphicDiscriminator;if(polymorphicDiscriminator&&
key===polymorphicDiscriminator.clientName&&(propertyInstance===void 0||propertyInstance===null)){propertyInstance=mapper.serializedName}let serializedValue;if(Array.
isArray(responseBody[key])&&modelProps[key].serializedName===""){propertyInstance=responseBody[key];const arrayInstance=serializer.deserialize(propertyMapper,propertyInstance,
propertyObjectName,options);for(const[k,v]of Object.entries(instance)){if(!Object.prototype.hasOwnProperty.call(arrayInstance,k)){arrayInstance[k]=v}}instance=arrayInstance}else if(propertyInstance!==
void 0||propertyMapper.defaultValue!==void 0){serializedValue=serializer.deserialize(propertyMapper,propertyInstance,propertyObjectName,options);instance[key]=serializedValue}}}
const additionalPropertiesMapper=mapper.type.additionalProperties;if(additionalPropertiesMapper){const isAdditionalProperty=responsePropName=>{for(const clientPropName of Object.
keys(modelProps)){const paths=splitSerializeName(modelProps[clientPropName].serializedName);if(paths[0]===responsePropName){return false}}return true};for(const responsePropName of Object.
keys(responseBody)){if(isAdditionalProperty(responsePropName)){const deserializedValue=serializer.deserialize(additionalPropertiesMapper,responseBody[responsePropName],
objectName+'["'+responsePropName+'"]',options);Object.defineProperty(instance,responsePropName,{value:deserializedValue,enumerable:true,configurable:true,writable:true})}}}else if(responseBody&&
!options.ignoreUnknownProperties){for(const key of Object.keys(responseBody)){if(instance[key]===void 0&&!handledPropertyNames.includes(key)&&!isSpecialXmlProperty(
key,options)){Object.defineProperty(instance,key,{value:responseBody[key],enumerable:true,configurable:true,writable:true})}}}return instance}function deserializeDictionaryType(serializer,mapper,responseBody,objectName,options){
const value=mapper.type.value;if(!value||typeof value!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must o\
f type "object" in ${objectName}`)}if(responseBody){const tempDictionary={};for(const key of Object.keys(responseBody)){tempDictionary[key]=serializer.deserialize(
value,responseBody[key],objectName,options)}return tempDictionary}return responseBody}function deserializeSequenceType(serializer,mapper,responseBody,objectName,options){
let element=mapper.type.element;if(!element||typeof element!=="object"){throw new Error(`"element" metadata for an Array must be defined in the mapper and it mu\
st be of type "object" in ${objectName}`)}if(responseBody){if(!Array.isArray(responseBody)){responseBody=[responseBody]}if(element.type.name==="Composite"&&element.
type.className){element=serializer.modelMappers[element.type.className]??element}const tempArray=[];for(let i=0;i<responseBody.length;i++){tempArray[i]=serializer.
deserialize(element,responseBody[i],`${objectName}[${i}]`,options)}return tempArray}return responseBody}function getIndexDiscriminator(discriminators,discriminatorValue,typeName){
const typeNamesToCheck=[typeName];while(typeNamesToCheck.length){const currentName=typeNamesToCheck.shift();const indexDiscriminator=discriminatorValue===currentName?
discriminatorValue:currentName+"."+discriminatorValue;if(Object.prototype.hasOwnProperty.call(discriminators,indexDiscriminator)){return discriminators[indexDiscriminator]}else{
for(const[name,mapper]of Object.entries(discriminators)){if(name.startsWith(currentName+".")&&mapper.type.uberParent===currentName&&mapper.type.className){typeNamesToCheck.
push(mapper.type.className)}}}}return void 0}function getPolymorphicMapper(serializer,mapper,object,polymorphicPropertyName){const polymorphicDiscriminator=getPolymorphicDiscriminatorRecursively(
serializer,mapper);if(polymorphicDiscriminator){let discriminatorName=polymorphicDiscriminator[polymorphicPropertyName];if(discriminatorName){if(polymorphicPropertyName===
"serializedName"){discriminatorName=discriminatorName.replace(/\\/gi,"")}const discriminatorValue=object[discriminatorName];const typeName=mapper.type.uberParent??
mapper.type.className;if(typeof discriminatorValue==="string"&&typeName){const polymorphicMapper=getIndexDiscriminator(serializer.modelMappers.discriminators,discriminatorValue,
typeName);if(polymorphicMapper){mapper=polymorphicMapper}}}}return mapper}function getPolymorphicDiscriminatorRecursively(serializer,mapper){return mapper.type.
polymorphicDiscriminator||getPolymorphicDiscriminatorSafely(serializer,mapper.type.uberParent)||getPolymorphicDiscriminatorSafely(serializer,mapper.type.className)}
function getPolymorphicDiscriminatorSafely(serializer,typeName){return typeName&&serializer.modelMappers[typeName]&&serializer.modelMappers[typeName].type.polymorphicDiscriminator}
const MapperTypeNames={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"Date\
TimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"\
UnixTime"};var dist_esm=__webpack_require__(15932);var state_cjs=__webpack_require__(70030);;const state2=state_cjs.w;;function getOperationArgumentValueFromParameter(operationArguments,parameter,fallbackObject){
let parameterPath=parameter.parameterPath;const parameterMapper=parameter.mapper;let value;if(typeof parameterPath==="string"){parameterPath=[parameterPath]}if(Array.
isArray(parameterPath)){if(parameterPath.length>0){if(parameterMapper.isConstant){value=parameterMapper.defaultValue}else{let propertySearchResult=getPropertyFromParameterPath(
operationArguments,parameterPath);if(!propertySearchResult.propertyFound&&fallbackObject){propertySearchResult=getPropertyFromParameterPath(fallbackObject,parameterPath)}
let useDefaultValue=false;if(!propertySearchResult.propertyFound){useDefaultValue=parameterMapper.required||parameterPath[0]==="options"&&parameterPath.length===
2}value=useDefaultValue?parameterMapper.defaultValue:propertySearchResult.propertyValue}}}else{if(parameterMapper.required){value={}}for(const[propertyName,propertyPath]of Object.
entries(parameterPath)){const propertyMapper=parameterMapper.type.modelProperties[propertyName];const propertyValue=getOperationArgumentValueFromParameter(operationArguments,
{parameterPath:propertyPath,mapper:propertyMapper},fallbackObject);if(propertyValue!==void 0){if(!value){value={}}Object.defineProperty(value,propertyName,{value:propertyValue,
enumerable:true,configurable:true,writable:true})}}}return value}function getPropertyFromParameterPath(parent,parameterPath){const result={propertyFound:false};
let i=0;for(;i<parameterPath.length;++i){const parameterPathPart=parameterPath[i];if(parent&&parameterPathPart in parent){parent=parent[parameterPathPart]}else{
break}}if(i===parameterPath.length){result.propertyValue=parent;result.propertyFound=true}return result}const originalRequestSymbol=Symbol.for("@azure/core-clie\
nt original request");function hasOriginalRequest(request){return originalRequestSymbol in request}function getOperationRequestInfo(request){if(hasOriginalRequest(
request)){return getOperationRequestInfo(request[originalRequestSymbol])}let info=state2.operationRequestMap.get(request);if(!info){info={};state2.operationRequestMap.
set(request,info)}return info};const defaultJsonContentTypes=["application/json","text/json"];const defaultXmlContentTypes=["application/xml","application/atom+\
xml"];const deserializationPolicyName="deserializationPolicy";function deserializationPolicy(options={}){const jsonContentTypes=options.expectedContentTypes?.json??
defaultJsonContentTypes;const xmlContentTypes=options.expectedContentTypes?.xml??defaultXmlContentTypes;const parseXML=options.parseXML;const serializerOptions=options.
serializerOptions;const updatedOptions={xml:{rootName:serializerOptions?.xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??false,xmlCharKey:serializerOptions?.
xml.xmlCharKey??XML_CHARKEY}};return{name:deserializationPolicyName,async sendRequest(request,next){const response=await next(request);return deserializeResponseBody(
jsonContentTypes,xmlContentTypes,response,updatedOptions,parseXML)}}}function getOperationResponseMap(parsedResponse){let result;const request=parsedResponse.request;
const operationInfo=getOperationRequestInfo(request);const operationSpec=operationInfo?.operationSpec;if(operationSpec){if(!operationInfo?.operationResponseGetter){
result=operationSpec.responses[parsedResponse.status]}else{result=operationInfo?.operationResponseGetter(operationSpec,parsedResponse)}}return result}function shouldDeserializeResponse(parsedResponse){
const request=parsedResponse.request;const operationInfo=getOperationRequestInfo(request);const shouldDeserialize=operationInfo?.shouldDeserialize;let result;if(shouldDeserialize===
void 0){result=true}else if(typeof shouldDeserialize==="boolean"){result=shouldDeserialize}else{result=shouldDeserialize(parsedResponse)}return result}async function deserializeResponseBody(jsonContentTypes,xmlContentTypes,response,options,parseXML){
const parsedResponse=await parse(jsonContentTypes,xmlContentTypes,response,options,parseXML);if(!shouldDeserializeResponse(parsedResponse)){return parsedResponse}
const operationInfo=getOperationRequestInfo(parsedResponse.request);const operationSpec=operationInfo?.operationSpec;if(!operationSpec||!operationSpec.responses){
return parsedResponse}const responseSpec=getOperationResponseMap(parsedResponse);const{error,shouldReturnResponse}=handleErrorResponse(parsedResponse,operationSpec,
responseSpec,options);if(error){throw error}else if(shouldReturnResponse){return parsedResponse}if(responseSpec){if(responseSpec.bodyMapper){let valueToDeserialize=parsedResponse.
parsedBody;if(operationSpec.isXML&&responseSpec.bodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=typeof valueToDeserialize==="object"?valueToDeserialize[responseSpec.
bodyMapper.xmlElementName]:[]}try{parsedResponse.parsedBody=operationSpec.serializer.deserialize(responseSpec.bodyMapper,valueToDeserialize,"operationRes.parsed\
Body",options)}catch(deserializeError){const restError=new dist_esm.pj(`Error ${deserializeError} occurred in deserializing the responseBody - ${parsedResponse.
bodyAsText}`,{statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse});throw restError}}else if(operationSpec.httpMethod==="HEA\
D"){parsedResponse.parsedBody=response.status>=200&&response.status<300}if(responseSpec.headersMapper){parsedResponse.parsedHeaders=operationSpec.serializer.deserialize(
responseSpec.headersMapper,parsedResponse.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:true})}}return parsedResponse}function isOperationSpecEmpty(operationSpec){
const expectedStatusCodes=Object.keys(operationSpec.responses);return expectedStatusCodes.length===0||expectedStatusCodes.length===1&&expectedStatusCodes[0]==="\
default"}function handleErrorResponse(parsedResponse,operationSpec,responseSpec,options){const isSuccessByStatus=200<=parsedResponse.status&&parsedResponse.status<
300;const isExpectedStatusCode=isOperationSpecEmpty(operationSpec)?isSuccessByStatus:!!responseSpec;if(isExpectedStatusCode){if(responseSpec){if(!responseSpec.isError){
return{error:null,shouldReturnResponse:false}}}else{return{error:null,shouldReturnResponse:false}}}const errorResponseSpec=responseSpec??operationSpec.responses.
default;const initialErrorMessage=parsedResponse.request.streamResponseStatusCodes?.has(parsedResponse.status)?`Unexpected status code: ${parsedResponse.status}`:
parsedResponse.bodyAsText;const error=new dist_esm.pj(initialErrorMessage,{statusCode:parsedResponse.status,request:parsedResponse.request,response:parsedResponse});
if(!errorResponseSpec&&!(parsedResponse.parsedBody?.error?.code&&parsedResponse.parsedBody?.error?.message)){throw error}const defaultBodyMapper=errorResponseSpec?.
bodyMapper;const defaultHeadersMapper=errorResponseSpec?.headersMapper;try{if(parsedResponse.parsedBody){const parsedBody=parsedResponse.parsedBody;let deserializedError;
if(defaultBodyMapper){let valueToDeserialize=parsedBody;if(operationSpec.isXML&&defaultBodyMapper.type.name===MapperTypeNames.Sequence){valueToDeserialize=[];const elementName=defaultBodyMapper.
xmlElementName;if(typeof parsedBody==="object"&&elementName){valueToDeserialize=parsedBody[elementName]}}deserializedError=operationSpec.serializer.deserialize(
defaultBodyMapper,valueToDeserialize,"error.response.parsedBody",options)}const internalError=parsedBody.error||deserializedError||parsedBody;error.code=internalError.
code;if(internalError.message){error.message=internalError.message}if(defaultBodyMapper){error.response.parsedBody=deserializedError}}if(parsedResponse.headers&&
defaultHeadersMapper){error.response.parsedHeaders=operationSpec.serializer.deserialize(defaultHeadersMapper,parsedResponse.headers.toJSON(),"operationRes.parse\
dHeaders")}}catch(defaultError){error.message=`Error "${defaultError.message}" occurred in deserializing the responseBody - "${parsedResponse.bodyAsText}" for t\
he default response.`}return{error,shouldReturnResponse:false}}async function parse(jsonContentTypes,xmlContentTypes,operationResponse,opts,parseXML){if(!operationResponse.
request.streamResponseStatusCodes?.has(operationResponse.status)&&operationResponse.bodyAsText){const text=operationResponse.bodyAsText;const contentType=operationResponse.
headers.get("Content-Type")||"";const contentComponents=!contentType?[]:contentType.split(";").map(component=>component.toLowerCase());try{if(contentComponents.
length===0||contentComponents.some(component=>jsonContentTypes.indexOf(component)!==-1)){operationResponse.parsedBody=JSON.parse(text);return operationResponse}else if(contentComponents.
some(component=>xmlContentTypes.indexOf(component)!==-1)){if(!parseXML){throw new Error("Parsing XML not supported.")}const body=await parseXML(text,opts.xml);operationResponse.
parsedBody=body;return operationResponse}}catch(err){const msg=`Error "${err}" occurred while parsing the response body - ${operationResponse.bodyAsText}.`;const errCode=err.
code||dist_esm.pj.PARSE_ERROR;const e=new dist_esm.pj(msg,{code:errCode,statusCode:operationResponse.status,request:operationResponse.request,response:operationResponse});
throw e}}return operationResponse};function getStreamingResponseStatusCodes(operationSpec){const result=new Set;for(const[statusCode,operationResponse]of Object.
entries(operationSpec.responses)){if(operationResponse.bodyMapper&&operationResponse.bodyMapper.type.name===MapperTypeNames.Stream){result.add(Number(statusCode))}}
return result}function getPathStringFromParameter(parameter){const{parameterPath,mapper}=parameter;let result;if(typeof parameterPath==="string"){result=parameterPath}else if(Array.
isArray(parameterPath)){result=parameterPath.join(".")}else{result=mapper.serializedName}return result};const serializationPolicyName="serializationPolicy";function serializationPolicy(options={}){
const stringifyXML=options.stringifyXML;return{name:serializationPolicyName,sendRequest(request,next){const operationInfo=getOperationRequestInfo(request);const operationSpec=operationInfo?.
operationSpec;const operationArguments=operationInfo?.operationArguments;if(operationSpec&&operationArguments){serializeHeaders(request,operationArguments,operationSpec);
serializeRequestBody(request,operationArguments,operationSpec,stringifyXML)}return next(request)}}}function serializeHeaders(request,operationArguments,operationSpec){
if(operationSpec.headerParameters){for(const headerParameter of operationSpec.headerParameters){let headerValue=getOperationArgumentValueFromParameter(operationArguments,
headerParameter);if(headerValue!==null&&headerValue!==void 0||headerParameter.mapper.required){headerValue=operationSpec.serializer.serialize(headerParameter.mapper,
headerValue,getPathStringFromParameter(headerParameter));const headerCollectionPrefix=headerParameter.mapper.headerCollectionPrefix;if(headerCollectionPrefix){for(const key of Object.
keys(headerValue)){request.headers.set(headerCollectionPrefix+key,headerValue[key])}}else{request.headers.set(headerParameter.mapper.serializedName||getPathStringFromParameter(
headerParameter),headerValue)}}}}const customHeaders=operationArguments.options?.requestOptions?.customHeaders;if(customHeaders){for(const customHeaderName of Object.
keys(customHeaders)){request.headers.set(customHeaderName,customHeaders[customHeaderName])}}}function serializeRequestBody(request,operationArguments,operationSpec,stringifyXML=function(){
throw new Error("XML serialization unsupported!")}){const serializerOptions=operationArguments.options?.serializerOptions;const updatedOptions={xml:{rootName:serializerOptions?.
xml.rootName??"",includeRoot:serializerOptions?.xml.includeRoot??false,xmlCharKey:serializerOptions?.xml.xmlCharKey??XML_CHARKEY}};const xmlCharKey=updatedOptions.
xml.xmlCharKey;if(operationSpec.requestBody&&operationSpec.requestBody.mapper){request.body=getOperationArgumentValueFromParameter(operationArguments,operationSpec.
requestBody);const bodyMapper=operationSpec.requestBody.mapper;const{required,serializedName,xmlName,xmlElementName,xmlNamespace,xmlNamespacePrefix,nullable}=bodyMapper;
const typeName=bodyMapper.type.name;try{if(request.body!==void 0&&request.body!==null||nullable&&request.body===null||required){const requestBodyParameterPathString=getPathStringFromParameter(
operationSpec.requestBody);request.body=operationSpec.serializer.serialize(bodyMapper,request.body,requestBodyParameterPathString,updatedOptions);const isStream=typeName===
MapperTypeNames.Stream;if(operationSpec.isXML){const xmlnsKey=xmlNamespacePrefix?`xmlns:${xmlNamespacePrefix}`:"xmlns";const value=getXmlValueWithNamespace(xmlNamespace,
xmlnsKey,typeName,request.body,updatedOptions);if(typeName===MapperTypeNames.Sequence){request.body=stringifyXML(prepareXMLRootList(value,xmlElementName||xmlName||
serializedName,xmlnsKey,xmlNamespace),{rootName:xmlName||serializedName,xmlCharKey})}else if(!isStream){request.body=stringifyXML(value,{rootName:xmlName||serializedName,
xmlCharKey})}}else if(typeName===MapperTypeNames.String&&(operationSpec.contentType?.match("text/plain")||operationSpec.mediaType==="text")){return}else if(!isStream){
request.body=JSON.stringify(request.body)}}}catch(error){throw new Error(`Error "${error.message}" occurred in serializing the payload - ${JSON.stringify(serializedName,
void 0,"  ")}.`)}}else if(operationSpec.formDataParameters&&operationSpec.formDataParameters.length>0){request.formData={};for(const formDataParameter of operationSpec.
formDataParameters){const formDataParameterValue=getOperationArgumentValueFromParameter(operationArguments,formDataParameter);if(formDataParameterValue!==void 0&&
formDataParameterValue!==null){const formDataParameterPropertyName=formDataParameter.mapper.serializedName||getPathStringFromParameter(formDataParameter);request.
formData[formDataParameterPropertyName]=operationSpec.serializer.serialize(formDataParameter.mapper,formDataParameterValue,getPathStringFromParameter(formDataParameter),
updatedOptions)}}}}function getXmlValueWithNamespace(xmlNamespace,xmlnsKey,typeName,serializedValue,options){if(xmlNamespace&&!["Composite","Sequence","Dictiona\
ry"].includes(typeName)){const result={};result[options.xml.xmlCharKey]=serializedValue;result[XML_ATTRKEY]={[xmlnsKey]:xmlNamespace};return result}return serializedValue}
function prepareXMLRootList(obj,elementName,xmlNamespaceKey,xmlNamespace){if(!Array.isArray(obj)){obj=[obj]}if(!xmlNamespaceKey||!xmlNamespace){return{[elementName]:obj}}
const result={[elementName]:obj};result[XML_ATTRKEY]={[xmlNamespaceKey]:xmlNamespace};return result};function createClientPipeline(options={}){const pipeline=(0,
dist_esm.Fp)(options??{});if(options.credentialOptions){pipeline.addPolicy((0,dist_esm.N$)({credential:options.credentialOptions.credential,scopes:options.credentialOptions.
credentialScopes}))}pipeline.addPolicy(serializationPolicy(options.serializationOptions),{phase:"Serialize"});pipeline.addPolicy(deserializationPolicy(options.deserializationOptions),
{phase:"Deserialize"});return pipeline};let cachedHttpClient;function getCachedDefaultHttpClient(){if(!cachedHttpClient){cachedHttpClient=(0,dist_esm.fl)()}return cachedHttpClient}
;const CollectionFormatToDelimiterMap={CSV:",",SSV:" ",Multi:"Multi",TSV:"	",Pipes:"|"};function getRequestUrl(baseUri,operationSpec,operationArguments,fallbackObject){
const urlReplacements=calculateUrlReplacements(operationSpec,operationArguments,fallbackObject);let isAbsolutePath=false;let requestUrl=replaceAll(baseUri,urlReplacements);
if(operationSpec.path){let path=replaceAll(operationSpec.path,urlReplacements);if(operationSpec.path==="/{nextLink}"&&path.startsWith("/")){path=path.substring(
1)}if(isAbsoluteUrl(path)){requestUrl=path;isAbsolutePath=true}else{requestUrl=appendPath(requestUrl,path)}}const{queryParams,sequenceParams}=calculateQueryParameters(
operationSpec,operationArguments,fallbackObject);requestUrl=appendQueryParams(requestUrl,queryParams,sequenceParams,isAbsolutePath);return requestUrl}function replaceAll(input,replacements){
let result=input;for(const[searchValue,replaceValue]of replacements){result=result.split(searchValue).join(replaceValue)}return result}function calculateUrlReplacements(operationSpec,operationArguments,fallbackObject){
const result=new Map;if(operationSpec.urlParameters?.length){for(const urlParameter of operationSpec.urlParameters){let urlParameterValue=getOperationArgumentValueFromParameter(
operationArguments,urlParameter,fallbackObject);const parameterPathString=getPathStringFromParameter(urlParameter);urlParameterValue=operationSpec.serializer.serialize(
urlParameter.mapper,urlParameterValue,parameterPathString);if(!urlParameter.skipEncoding){urlParameterValue=encodeURIComponent(urlParameterValue)}result.set(`{${urlParameter.
mapper.serializedName||parameterPathString}}`,urlParameterValue)}}return result}function isAbsoluteUrl(url){return url.includes("://")}function appendPath(url,pathToAppend){
if(!pathToAppend){return url}const parsedUrl=new URL(url);let newPath=parsedUrl.pathname;if(!newPath.endsWith("/")){newPath=`${newPath}/`}if(pathToAppend.startsWith(
"/")){pathToAppend=pathToAppend.substring(1)}const searchStart=pathToAppend.indexOf("?");if(searchStart!==-1){const path=pathToAppend.substring(0,searchStart);const search=pathToAppend.
substring(searchStart+1);newPath=newPath+path;if(search){parsedUrl.search=parsedUrl.search?`${parsedUrl.search}&${search}`:search}}else{newPath=newPath+pathToAppend}
Object.assign(parsedUrl,{pathname:newPath});return parsedUrl.toString()}function calculateQueryParameters(operationSpec,operationArguments,fallbackObject){const result=new Map;
const sequenceParams=new Set;if(operationSpec.queryParameters?.length){for(const queryParameter of operationSpec.queryParameters){if(queryParameter.mapper.type.
name==="Sequence"&&queryParameter.mapper.serializedName){sequenceParams.add(queryParameter.mapper.serializedName)}let queryParameterValue=getOperationArgumentValueFromParameter(
operationArguments,queryParameter,fallbackObject);if(queryParameterValue!==void 0&&queryParameterValue!==null||queryParameter.mapper.required){queryParameterValue=
operationSpec.serializer.serialize(queryParameter.mapper,queryParameterValue,getPathStringFromParameter(queryParameter));const delimiter=queryParameter.collectionFormat?
CollectionFormatToDelimiterMap[queryParameter.collectionFormat]:"";if(Array.isArray(queryParameterValue)){queryParameterValue=queryParameterValue.map(item=>{if(item===
null||item===void 0){return""}return item})}if(queryParameter.collectionFormat==="Multi"&&queryParameterValue.length===0){continue}else if(Array.isArray(queryParameterValue)&&
(queryParameter.collectionFormat==="SSV"||queryParameter.collectionFormat==="TSV")){queryParameterValue=queryParameterValue.join(delimiter)}if(!queryParameter.skipEncoding){
if(Array.isArray(queryParameterValue)){queryParameterValue=queryParameterValue.map(item=>{return encodeURIComponent(item)})}else{queryParameterValue=encodeURIComponent(
queryParameterValue)}}if(Array.isArray(queryParameterValue)&&(queryParameter.collectionFormat==="CSV"||queryParameter.collectionFormat==="Pipes")){queryParameterValue=
queryParameterValue.join(delimiter)}result.set(queryParameter.mapper.serializedName||getPathStringFromParameter(queryParameter),queryParameterValue)}}}return{queryParams:result,
sequenceParams}}function simpleParseQueryParams(queryString){const result=new Map;if(!queryString||queryString[0]!=="?"){return result}queryString=queryString.slice(
1);const pairs=queryString.split("&");for(const pair of pairs){const[name,value]=pair.split("=",2);const existingValue=result.get(name);if(existingValue){if(Array.
isArray(existingValue)){existingValue.push(value)}else{result.set(name,[existingValue,value])}}else{result.set(name,value)}}return result}function appendQueryParams(url,queryParams,sequenceParams,noOverwrite=false){
if(queryParams.size===0){return url}const parsedUrl=new URL(url);const combinedParams=simpleParseQueryParams(parsedUrl.search);for(const[name,value]of queryParams){
const existingValue=combinedParams.get(name);if(Array.isArray(existingValue)){if(Array.isArray(value)){existingValue.push(...value);const valueSet=new Set(existingValue);
combinedParams.set(name,Array.from(valueSet))}else{existingValue.push(value)}}else if(existingValue){if(Array.isArray(value)){value.unshift(existingValue)}else if(sequenceParams.
has(name)){combinedParams.set(name,[existingValue,value])}if(!noOverwrite){combinedParams.set(name,value)}}else{combinedParams.set(name,value)}}const searchPieces=[];
for(const[name,value]of combinedParams){if(typeof value==="string"){searchPieces.push(`${name}=${value}`)}else if(Array.isArray(value)){for(const subValue of value){
searchPieces.push(`${name}=${subValue}`)}}else{searchPieces.push(`${name}=${value}`)}}parsedUrl.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return parsedUrl.
toString()}var logger_dist_esm=__webpack_require__(7567);;const logger2=(0,logger_dist_esm.KV)("core-client");;class ServiceClient{_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(options={}){
this._requestContentType=options.requestContentType;this._endpoint=options.endpoint??options.baseUri;if(options.baseUri){logger2.warning("The baseUri option for\
 SDK Clients has been deprecated, please use endpoint instead.")}this._allowInsecureConnection=options.allowInsecureConnection;this._httpClient=options.httpClient||
getCachedDefaultHttpClient();this.pipeline=options.pipeline||createDefaultPipeline2(options);if(options.additionalPolicies?.length){for(const{policy,position}of options.
additionalPolicies){const afterPhase=position==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(policy,{afterPhase})}}}sendRequest(request){return this.pipeline.
sendRequest(this._httpClient,request)}async sendOperationRequest(operationArguments,operationSpec){const endpoint=operationSpec.baseUrl||this._endpoint;if(!endpoint){
throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.")}const url=getRequestUrl(
endpoint,operationSpec,operationArguments,this);const request=(0,dist_esm.G6)({url});request.method=operationSpec.httpMethod;const operationInfo=getOperationRequestInfo(
request);operationInfo.operationSpec=operationSpec;operationInfo.operationArguments=operationArguments;const contentType=operationSpec.contentType||this._requestContentType;
if(contentType&&operationSpec.requestBody){request.headers.set("Content-Type",contentType)}const options=operationArguments.options;if(options){const requestOptions=options.
requestOptions;if(requestOptions){if(requestOptions.timeout){request.timeout=requestOptions.timeout}if(requestOptions.onUploadProgress){request.onUploadProgress=
requestOptions.onUploadProgress}if(requestOptions.onDownloadProgress){request.onDownloadProgress=requestOptions.onDownloadProgress}if(requestOptions.shouldDeserialize!==
void 0){operationInfo.shouldDeserialize=requestOptions.shouldDeserialize}if(requestOptions.allowInsecureConnection){request.allowInsecureConnection=true}}if(options.
abortSignal){request.abortSignal=options.abortSignal}if(options.tracingOptions){request.tracingOptions=options.tracingOptions}}if(this._allowInsecureConnection){
request.allowInsecureConnection=true}if(request.streamResponseStatusCodes===void 0){request.streamResponseStatusCodes=getStreamingResponseStatusCodes(operationSpec)}
try{const rawResponse=await this.sendRequest(request);const flatResponse=flattenResponse(rawResponse,operationSpec.responses[rawResponse.status]);if(options?.onResponse){
options.onResponse(rawResponse,flatResponse)}return flatResponse}catch(error){if(typeof error==="object"&&error?.response){const rawResponse=error.response;const flatResponse=flattenResponse(
rawResponse,operationSpec.responses[error.statusCode]||operationSpec.responses["default"]);error.details=flatResponse;if(options?.onResponse){options.onResponse(
rawResponse,flatResponse,error)}}throw error}}}function createDefaultPipeline2(options){const credentialScopes=getCredentialScopes(options);const credentialOptions=options.
credential&&credentialScopes?{credentialScopes,credential:options.credential}:void 0;return createClientPipeline({...options,credentialOptions})}function getCredentialScopes(options){
if(options.credentialScopes){return options.credentialScopes}if(options.endpoint){return`${options.endpoint}/.default`}if(options.baseUri){return`${options.baseUri}\
/.default`}if(options.credential){throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable\
 to create a bearerTokenAuthenticationPolicy`)}return void 0};function parseCAEChallenge(challenges){const bearerChallenges=`, ${challenges.trim()}`.split(", Be\
arer ").filter(x=>x);return bearerChallenges.map(challenge=>{const challengeParts=`${challenge.trim()}, `.split('", ').filter(x=>x);const keyValuePairs=challengeParts.
map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().split('="')));return keyValuePairs.reduce((a,b)=>({...a,...b}),{})})}async function authorizeRequestOnClaimChallenge(onChallengeOptions){
const{scopes,response}=onChallengeOptions;const logger3=onChallengeOptions.logger||coreClientLogger;const challenge=response.headers.get("WWW-Authenticate");if(!challenge){
logger3.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);return false}const challenges=parseCAEChallenge(
challenge)||[];const parsedChallenge=challenges.find(x=>x.claims);if(!parsedChallenge){logger3.info(`The WWW-Authenticate header was missing the necessary "clai\
ms" to perform the Continuous Access Evaluation authentication flow.`);return false}const accessToken=await onChallengeOptions.getAccessToken(parsedChallenge.scope?
[parsedChallenge.scope]:scopes,{claims:decodeStringToString(parsedChallenge.claims)});if(!accessToken){return false}onChallengeOptions.request.headers.set("Auth\
orization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true};const Constants={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"aut\
horization"}};function isUuid(text){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(text)}const authorizeRequestOnTenantChallenge=async challengeOptions=>{
const requestOptions=requestToOptions(challengeOptions.request);const challenge=getChallenge(challengeOptions.response);if(challenge){const challengeInfo=parseChallenge(
challenge);const challengeScopes=buildScopes(challengeOptions,challengeInfo);const tenantId=extractTenantId(challengeInfo);if(!tenantId){return false}const accessToken=await challengeOptions.
getAccessToken(challengeScopes,{...requestOptions,tenantId});if(!accessToken){return false}challengeOptions.request.headers.set(Constants.HeaderConstants.AUTHORIZATION,
`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true}return false};function extractTenantId(challengeInfo){const parsedAuthUri=new URL(challengeInfo.
authorization_uri);const pathSegments=parsedAuthUri.pathname.split("/");const tenantId=pathSegments[1];if(tenantId&&isUuid(tenantId)){return tenantId}return void 0}
function buildScopes(challengeOptions,challengeInfo){if(!challengeInfo.resource_id){return challengeOptions.scopes}const challengeScopes=new URL(challengeInfo.resource_id);
let scope=new URL(Constants.DefaultScope,challengeScopes.origin).toString();if(scope==="https://disk.azure.com/.default"){scope="https://disk.azure.com//.defaul\
t"}return[scope]}function getChallenge(response){const challenge=response.headers.get("WWW-Authenticate");if(response.status===401&&challenge){return challenge}
return}function parseChallenge(challenge){const bearerChallenge=challenge.slice("Bearer ".length);const challengeParts=`${bearerChallenge.trim()} `.split(" ").filter(
x=>x);const keyValuePairs=challengeParts.map(keyValue=>(([key,value])=>({[key]:value}))(keyValue.trim().split("=")));return keyValuePairs.reduce((a,b)=>({...a,...b}),
{})}function requestToOptions(request){return{abortSignal:request.abortSignal,requestOptions:{timeout:request.timeout},tracingOptions:request.tracingOptions}};}),
51097:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m4:()=>ExtendedServiceClient,H_:()=>convertHttpClient,
g1:()=>createRequestPolicyFactoryPolicy,LJ:()=>toHttpHeadersLike});;const disableKeepAlivePolicyName="DisableKeepAlivePolicy";function createDisableKeepAlivePolicy(){
return{name:disableKeepAlivePolicyName,async sendRequest(request,next){request.disableKeepAlive=true;return next(request)}}}function pipelineContainsDisableKeepAlivePolicy(pipeline){
return pipeline.getOrderedPolicies().some(policy=>policy.name===disableKeepAlivePolicyName)}var esm=__webpack_require__(15932);var dist_esm=__webpack_require__(
95738);;const originalRequestSymbol=Symbol("Original PipelineRequest");const originalClientRequestSymbol=Symbol.for("@azure/core-client original request");function toPipelineRequest(webResource,options={}){
const compatWebResource=webResource;const request=compatWebResource[originalRequestSymbol];const headers=(0,esm.Nc)(webResource.headers.toJson({preserveCase:true}));
if(request){request.headers=headers;return request}else{const newRequest=(0,esm.G6)({url:webResource.url,method:webResource.method,headers,withCredentials:webResource.
withCredentials,timeout:webResource.timeout,requestId:webResource.requestId,abortSignal:webResource.abortSignal,body:webResource.body,formData:webResource.formData,
disableKeepAlive:!!webResource.keepAlive,onDownloadProgress:webResource.onDownloadProgress,onUploadProgress:webResource.onUploadProgress,proxySettings:webResource.
proxySettings,streamResponseStatusCodes:webResource.streamResponseStatusCodes,agent:webResource.agent,requestOverrides:webResource.requestOverrides});if(options.
originalRequest){newRequest[originalClientRequestSymbol]=options.originalRequest}return newRequest}}function toWebResourceLike(request,options){const originalRequest=options?.
originalRequest??request;const webResource={url:request.url,method:request.method,headers:toHttpHeadersLike(request.headers),withCredentials:request.withCredentials,
timeout:request.timeout,requestId:request.headers.get("x-ms-client-request-id")||request.requestId,abortSignal:request.abortSignal,body:request.body,formData:request.
formData,keepAlive:!!request.disableKeepAlive,onDownloadProgress:request.onDownloadProgress,onUploadProgress:request.onUploadProgress,proxySettings:request.proxySettings,
streamResponseStatusCodes:request.streamResponseStatusCodes,agent:request.agent,requestOverrides:request.requestOverrides,clone(){throw new Error("Cannot clone \
a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};
if(options?.createProxy){return new Proxy(webResource,{get(target,prop,receiver){if(prop===originalRequestSymbol){return request}else if(prop==="clone"){return()=>{
return toWebResourceLike(toPipelineRequest(webResource,{originalRequest}),{createProxy:true,originalRequest})}}return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){
if(prop==="keepAlive"){request.disableKeepAlive=!value}const passThroughProps=["url","method","withCredentials","timeout","requestId","abortSignal","body","form\
Data","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agent","requestOverrides"];if(typeof prop==="string"&&passThroughProps.
includes(prop)){request[prop]=value}return Reflect.set(target,prop,value,receiver)}})}else{return webResource}}function toHttpHeadersLike(headers){return new HttpHeaders(
headers.toJSON({preserveCase:true}))}function getHeaderKey(headerName){return headerName.toLowerCase()}class HttpHeaders{_headersMap;constructor(rawHeaders){this.
_headersMap={};if(rawHeaders){for(const headerName in rawHeaders){this.set(headerName,rawHeaders[headerName])}}}set(headerName,headerValue){this._headersMap[getHeaderKey(
headerName)]={name:headerName,value:headerValue.toString()}}get(headerName){const header=this._headersMap[getHeaderKey(headerName)];return!header?void 0:header.
value}contains(headerName){return!!this._headersMap[getHeaderKey(headerName)]}remove(headerName){const result=this.contains(headerName);delete this._headersMap[getHeaderKey(
headerName)];return result}rawHeaders(){return this.toJson({preserveCase:true})}headersArray(){const headers=[];for(const headerKey in this._headersMap){headers.
push(this._headersMap[headerKey])}return headers}headerNames(){const headerNames=[];const headers=this.headersArray();for(let i=0;i<headers.length;++i){headerNames.
push(headers[i].name)}return headerNames}headerValues(){const headerValues=[];const headers=this.headersArray();for(let i=0;i<headers.length;++i){headerValues.push(
headers[i].value)}return headerValues}toJson(options={}){const result={};if(options.preserveCase){for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];
result[header.name]=header.value}}else{for(const headerKey in this._headersMap){const header=this._headersMap[headerKey];result[getHeaderKey(header.name)]=header.
value}}return result}toString(){return JSON.stringify(this.toJson({preserveCase:true}))}clone(){const resultPreservingCasing={};for(const headerKey in this._headersMap){
const header=this._headersMap[headerKey];resultPreservingCasing[header.name]=header.value}return new HttpHeaders(resultPreservingCasing)}};const originalResponse=Symbol(
"Original FullOperationResponse");function toCompatResponse(response,options){let request=toWebResourceLike(response.request);let headers=toHttpHeadersLike(response.
headers);if(options?.createProxy){return new Proxy(response,{get(target,prop,receiver){if(prop==="headers"){return headers}else if(prop==="request"){return request}else if(prop===
originalResponse){return response}return Reflect.get(target,prop,receiver)},set(target,prop,value,receiver){if(prop==="headers"){headers=value}else if(prop==="r\
equest"){request=value}return Reflect.set(target,prop,value,receiver)}})}else{return{...response,request,headers}}}function toPipelineResponse(compatResponse){const extendedCompatResponse=compatResponse;
const response=extendedCompatResponse[originalResponse];const headers=(0,esm.Nc)(compatResponse.headers.toJson({preserveCase:true}));if(response){response.headers=
headers;return response}else{return{...compatResponse,headers,request:toPipelineRequest(compatResponse.request)}}};class ExtendedServiceClient extends dist_esm.
Nl{constructor(options){super(options);if(options.keepAliveOptions?.enable===false&&!pipelineContainsDisableKeepAlivePolicy(this.pipeline)){this.pipeline.addPolicy(
createDisableKeepAlivePolicy())}if(options.redirectOptions?.handleRedirects===false){this.pipeline.removePolicy({name:esm.Ou})}}async sendOperationRequest(operationArguments,operationSpec){
const userProvidedCallBack=operationArguments?.options?.onResponse;let lastResponse;function onResponse(rawResponse,flatResponse,error){lastResponse=rawResponse;
if(userProvidedCallBack){userProvidedCallBack(rawResponse,flatResponse,error)}}operationArguments.options={...operationArguments.options,onResponse};const result=await super.
sendOperationRequest(operationArguments,operationSpec);if(lastResponse){Object.defineProperty(result,"_response",{value:toCompatResponse(lastResponse)})}return result}}
;var HttpPipelineLogLevel;(function(HttpPipelineLogLevel2){HttpPipelineLogLevel2[HttpPipelineLogLevel2["ERROR"]=1]="ERROR";HttpPipelineLogLevel2[HttpPipelineLogLevel2["\
INFO"]=3]="INFO";HttpPipelineLogLevel2[HttpPipelineLogLevel2["OFF"]=0]="OFF";HttpPipelineLogLevel2[HttpPipelineLogLevel2["WARNING"]=2]="WARNING"})(HttpPipelineLogLevel||
(HttpPipelineLogLevel={}));const mockRequestPolicyOptions={log(_logLevel,_message){},shouldLog(_logLevel){return false}};const requestPolicyFactoryPolicyName="R\
equestPolicyFactoryPolicy";function createRequestPolicyFactoryPolicy(factories){const orderedFactories=factories.slice().reverse();return{name:requestPolicyFactoryPolicyName,
async sendRequest(request,next){let httpPipeline={async sendRequest(httpRequest){const response2=await next(toPipelineRequest(httpRequest));return toCompatResponse(
response2,{createProxy:true})}};for(const factory of orderedFactories){httpPipeline=factory.create(httpPipeline,mockRequestPolicyOptions)}const webResourceLike=toWebResourceLike(
request,{createProxy:true});const response=await httpPipeline.sendRequest(webResourceLike);return toPipelineResponse(response)}}};function convertHttpClient(requestPolicyClient){
return{sendRequest:async request=>{const response=await requestPolicyClient.sendRequest(toWebResourceLike(request,{createProxy:true}));return toPipelineResponse(
response)}}};}),67352:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{vu:()=>Poller});
var esm=__webpack_require__(7567);;const logger2=(0,esm.KV)("core-lro");;const constants_POLL_INTERVAL_IN_MS=2e3;const terminalStates=["succeeded","canceled","f\
ailed"];;function operation_deserializeState(serializedState){try{return JSON.parse(serializedState).state}catch(e){throw new Error(`Unable to deserialize input\
 state: ${serializedState}`)}}function setStateError(inputs){const{state:state2,stateProxy,isOperationError:isOperationError2}=inputs;return error=>{if(isOperationError2(
error)){stateProxy.setError(state2,error);stateProxy.setFailed(state2)}throw error}}function appendReadableErrorMessage(currentMessage,innerMessage){let message=currentMessage;
if(message.slice(-1)!=="."){message=message+"."}return message+" "+innerMessage}function simplifyError(err){let message=err.message;let code=err.code;let curErr=err;
while(curErr.innererror){curErr=curErr.innererror;code=curErr.code;message=appendReadableErrorMessage(message,curErr.message)}return{code,message}}function processOperationStatus(result){
const{state:state2,stateProxy,status,isDone,processResult,getError,response,setErrorAsResult}=result;switch(status){case"succeeded":{stateProxy.setSucceeded(state2);
break}case"failed":{const err=getError===null||getError===void 0?void 0:getError(response);let postfix="";if(err){const{code,message}=simplifyError(err);postfix=
`. ${code}. ${message}`}const errStr=`The long-running operation has failed${postfix}`;stateProxy.setError(state2,new Error(errStr));stateProxy.setFailed(state2);
logger2.warning(errStr);break}case"canceled":{stateProxy.setCanceled(state2);break}}if((isDone===null||isDone===void 0?void 0:isDone(response,state2))||isDone===
void 0&&["succeeded","canceled"].concat(setErrorAsResult?[]:["failed"]).includes(status)){stateProxy.setResult(state2,buildResult({response,state:state2,processResult}))}}
function buildResult(inputs){const{processResult,response,state:state2}=inputs;return processResult?processResult(response,state2):response}async function operation_initOperation(inputs){
const{init,stateProxy,processResult,getOperationStatus:getOperationStatus2,withOperationLocation,setErrorAsResult}=inputs;const{operationLocation,resourceLocation,
metadata,response}=await init();if(operationLocation)withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(operationLocation,
false);const config={metadata,operationLocation,resourceLocation};logger2.verbose(`LRO: Operation description:`,config);const state2=stateProxy.initState(config);
const status=getOperationStatus2({response,state:state2,operationLocation});processOperationStatus({state:state2,status,stateProxy,response,setErrorAsResult,processResult});
return state2}async function pollOperationHelper(inputs){const{poll,state:state2,stateProxy,operationLocation,getOperationStatus:getOperationStatus2,getResourceLocation:getResourceLocation2,
isOperationError:isOperationError2,options}=inputs;const response=await poll(operationLocation,options).catch(setStateError({state:state2,stateProxy,isOperationError:isOperationError2}));
const status=getOperationStatus2(response,state2);logger2.verbose(`LRO: Status:
	Polling from: ${state2.config.operationLocation}
	Operation status: ${status}
	Polling status: ${terminalStates.includes(status)?"Stopped":"Running"}`);if(status==="succeeded"){const resourceLocation=getResourceLocation2(response,state2);
if(resourceLocation!==void 0){return{response:await poll(resourceLocation).catch(setStateError({state:state2,stateProxy,isOperationError:isOperationError2})),status}}}
return{response,status}}async function operation_pollOperation(inputs){const{poll,state:state2,stateProxy,options,getOperationStatus:getOperationStatus2,getResourceLocation:getResourceLocation2,
getOperationLocation:getOperationLocation2,isOperationError:isOperationError2,withOperationLocation,getPollingInterval,processResult,getError,updateState,setDelay,
isDone,setErrorAsResult}=inputs;const{operationLocation}=state2.config;if(operationLocation!==void 0){const{response,status}=await pollOperationHelper({poll,getOperationStatus:getOperationStatus2,
state:state2,stateProxy,operationLocation,getResourceLocation:getResourceLocation2,isOperationError:isOperationError2,options});processOperationStatus({status,response,
state:state2,stateProxy,isDone,processResult,getError,setErrorAsResult});if(!terminalStates.includes(status)){const intervalInMs=getPollingInterval===null||getPollingInterval===
void 0?void 0:getPollingInterval(response);if(intervalInMs)setDelay(intervalInMs);const location=getOperationLocation2===null||getOperationLocation2===void 0?void 0:
getOperationLocation2(response,state2);if(location!==void 0){const isUpdated=operationLocation!==location;state2.config.operationLocation=location;withOperationLocation===
null||withOperationLocation===void 0?void 0:withOperationLocation(location,isUpdated)}else withOperationLocation===null||withOperationLocation===void 0?void 0:withOperationLocation(
operationLocation,false)}updateState===null||updateState===void 0?void 0:updateState(state2,response)}};function getOperationLocationPollingUrl(inputs){const{azureAsyncOperation,
operationLocation}=inputs;return operationLocation!==null&&operationLocation!==void 0?operationLocation:azureAsyncOperation}function getLocationHeader(rawResponse){
return rawResponse.headers["location"]}function getOperationLocationHeader(rawResponse){return rawResponse.headers["operation-location"]}function getAzureAsyncOperationHeader(rawResponse){
return rawResponse.headers["azure-asyncoperation"]}function findResourceLocation(inputs){var _a;const{location,requestMethod,requestPath,resourceLocationConfig}=inputs;
switch(requestMethod){case"PUT":{return requestPath}case"DELETE":{return void 0}case"PATCH":{return(_a=getDefault())!==null&&_a!==void 0?_a:requestPath}default:{
return getDefault()}}function getDefault(){switch(resourceLocationConfig){case"azure-async-operation":{return void 0}case"original-uri":{return requestPath}case"\
location":default:{return location}}}}function operation_inferLroMode(inputs){const{rawResponse,requestMethod,requestPath,resourceLocationConfig}=inputs;const operationLocation=getOperationLocationHeader(
rawResponse);const azureAsyncOperation=getAzureAsyncOperationHeader(rawResponse);const pollingUrl=getOperationLocationPollingUrl({operationLocation,azureAsyncOperation});
const location=getLocationHeader(rawResponse);const normalizedRequestMethod=requestMethod===null||requestMethod===void 0?void 0:requestMethod.toLocaleUpperCase();
if(pollingUrl!==void 0){return{mode:"OperationLocation",operationLocation:pollingUrl,resourceLocation:findResourceLocation({requestMethod:normalizedRequestMethod,
location,requestPath,resourceLocationConfig})}}else if(location!==void 0){return{mode:"ResourceLocation",operationLocation:location}}else if(normalizedRequestMethod===
"PUT"&&requestPath){return{mode:"Body",operationLocation:requestPath}}else{return void 0}}function transformStatus(inputs){const{status,statusCode}=inputs;if(typeof status!==
"string"&&status!==void 0){throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doe\
sn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`)}switch(status===null||status===void 0?
void 0:status.toLocaleLowerCase()){case void 0:return toOperationStatus(statusCode);case"succeeded":return"succeeded";case"failed":return"failed";case"running":case"\
accepted":case"started":case"canceling":case"cancelling":return"running";case"canceled":case"cancelled":return"canceled";default:{logger2.verbose(`LRO: unrecogn\
ized operation status: ${status}`);return status}}}function getStatus(rawResponse){var _a;const{status}=(_a=rawResponse.body)!==null&&_a!==void 0?_a:{};return transformStatus(
{status,statusCode:rawResponse.statusCode})}function getProvisioningState(rawResponse){var _a,_b;const{properties,provisioningState}=(_a=rawResponse.body)!==null&&
_a!==void 0?_a:{};const status=(_b=properties===null||properties===void 0?void 0:properties.provisioningState)!==null&&_b!==void 0?_b:provisioningState;return transformStatus(
{status,statusCode:rawResponse.statusCode})}function toOperationStatus(statusCode){if(statusCode===202){return"running"}else if(statusCode<300){return"succeeded"}else{
return"failed"}}function operation_parseRetryAfter({rawResponse}){const retryAfter=rawResponse.headers["retry-after"];if(retryAfter!==void 0){const retryAfterInSeconds=parseInt(
retryAfter);return isNaN(retryAfterInSeconds)?calculatePollingIntervalFromDate(new Date(retryAfter)):retryAfterInSeconds*1e3}return void 0}function operation_getErrorFromResponse(response){
const error=accessBodyProperty(response,"error");if(!error){logger2.warning(`The long-running operation failed but there is no error property in the response's \
body`);return}if(!error.code||!error.message){logger2.warning(`The long-running operation failed but the error property in the response's body doesn't contain c\
ode or message`);return}return error}function calculatePollingIntervalFromDate(retryAfterDate){const timeNow=Math.floor(new Date().getTime());const retryAfterTime=retryAfterDate.
getTime();if(timeNow<retryAfterTime){return retryAfterTime-timeNow}return void 0}function operation_getStatusFromInitialResponse(inputs){const{response,state:state2,
operationLocation}=inputs;function helper(){var _a;const mode=(_a=state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case void 0:return toOperationStatus(
response.rawResponse.statusCode);case"Body":return operation_getOperationStatus(response,state2);default:return"running"}}const status=helper();return status===
"running"&&operationLocation===void 0?"succeeded":status}async function initHttpOperation(inputs){const{stateProxy,resourceLocationConfig,processResult,lro,setErrorAsResult}=inputs;
return operation_initOperation({init:async()=>{const response=await lro.sendInitialRequest();const config=operation_inferLroMode({rawResponse:response.rawResponse,
requestPath:lro.requestPath,requestMethod:lro.requestMethod,resourceLocationConfig});return Object.assign({response,operationLocation:config===null||config===void 0?
void 0:config.operationLocation,resourceLocation:config===null||config===void 0?void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?
{metadata:{mode:config.mode}}:{})},stateProxy,processResult:processResult?({flatResponse},state2)=>processResult(flatResponse,state2):({flatResponse})=>flatResponse,
getOperationStatus:operation_getStatusFromInitialResponse,setErrorAsResult})}function operation_getOperationLocation({rawResponse},state2){var _a;const mode=(_a=
state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case"OperationLocation":{return getOperationLocationPollingUrl({operationLocation:getOperationLocationHeader(
rawResponse),azureAsyncOperation:getAzureAsyncOperationHeader(rawResponse)})}case"ResourceLocation":{return getLocationHeader(rawResponse)}case"Body":default:{return void 0}}}
function operation_getOperationStatus({rawResponse},state2){var _a;const mode=(_a=state2.config.metadata)===null||_a===void 0?void 0:_a["mode"];switch(mode){case"\
OperationLocation":{return getStatus(rawResponse)}case"ResourceLocation":{return toOperationStatus(rawResponse.statusCode)}case"Body":{return getProvisioningState(
rawResponse)}default:throw new Error(`Internal error: Unexpected operation mode: ${mode}`)}}function accessBodyProperty({flatResponse,rawResponse},prop){var _a,
_b;return(_a=flatResponse===null||flatResponse===void 0?void 0:flatResponse[prop])!==null&&_a!==void 0?_a:(_b=rawResponse.body)===null||_b===void 0?void 0:_b[prop]}
function operation_getResourceLocation(res,state2){const loc=accessBodyProperty(res,"resourceLocation");if(loc&&typeof loc==="string"){state2.config.resourceLocation=
loc}return state2.config.resourceLocation}function operation_isOperationError(e){return e.name==="RestError"}async function pollHttpOperation(inputs){const{lro,
stateProxy,options,processResult,updateState,setDelay,state:state2,setErrorAsResult}=inputs;return operation_pollOperation({state:state2,stateProxy,setDelay,processResult:processResult?
({flatResponse},inputState)=>processResult(flatResponse,inputState):({flatResponse})=>flatResponse,getError:operation_getErrorFromResponse,updateState,getPollingInterval:operation_parseRetryAfter,
getOperationLocation:operation_getOperationLocation,getOperationStatus:operation_getOperationStatus,isOperationError:operation_isOperationError,getResourceLocation:operation_getResourceLocation,
options,poll:async(location,inputOptions)=>lro.sendPollRequest(location,inputOptions),setErrorAsResult})}var dist_esm=__webpack_require__(16966);;const createStateProxy=()=>({
initState:config=>({status:"running",config}),setCanceled:state2=>state2.status="canceled",setError:(state2,error)=>state2.error=error,setResult:(state2,result)=>state2.
result=result,setRunning:state2=>state2.status="running",setSucceeded:state2=>state2.status="succeeded",setFailed:state2=>state2.status="failed",getError:state2=>state2.
error,getResult:state2=>state2.result,isCanceled:state2=>state2.status==="canceled",isFailed:state2=>state2.status==="failed",isRunning:state2=>state2.status===
"running",isSucceeded:state2=>state2.status==="succeeded"});function poller_buildCreatePoller(inputs){const{getOperationLocation:getOperationLocation2,getStatusFromInitialResponse:getStatusFromInitialResponse2,
getStatusFromPollResponse,isOperationError:isOperationError2,getResourceLocation:getResourceLocation2,getPollingInterval,getError,resolveOnUnsuccessful}=inputs;
return async({init,poll},options)=>{const{processResult,updateState,withOperationLocation:withOperationLocationCallback,intervalInMs=POLL_INTERVAL_IN_MS,restoreFrom}=options||
{};const stateProxy=createStateProxy();const withOperationLocation=withOperationLocationCallback?(()=>{let called=false;return(operationLocation,isUpdated)=>{if(isUpdated)
withOperationLocationCallback(operationLocation);else if(!called)withOperationLocationCallback(operationLocation);called=true}})():void 0;const state2=restoreFrom?
deserializeState(restoreFrom):await initOperation({init,stateProxy,processResult,getOperationStatus:getStatusFromInitialResponse2,withOperationLocation,setErrorAsResult:!resolveOnUnsuccessful});
let resultPromise;const abortController=new AbortController;const handlers=new Map;const handleProgressEvents=async()=>handlers.forEach(h=>h(state2));const cancelErrMsg="\
Operation was canceled";let currentPollIntervalInMs=intervalInMs;const poller={getOperationState:()=>state2,getResult:()=>state2.result,isDone:()=>["succeeded",
"failed","canceled"].includes(state2.status),isStopped:()=>resultPromise===void 0,stopPolling:()=>{abortController.abort()},toString:()=>JSON.stringify({state:state2}),
onProgress:callback=>{const s=Symbol();handlers.set(s,callback);return()=>handlers.delete(s)},pollUntilDone:pollOptions=>resultPromise!==null&&resultPromise!==void 0?
resultPromise:resultPromise=(async()=>{const{abortSignal:inputAbortSignal}=pollOptions||{};function abortListener(){abortController.abort()}const abortSignal=abortController.
signal;if(inputAbortSignal===null||inputAbortSignal===void 0?void 0:inputAbortSignal.aborted){abortController.abort()}else if(!abortSignal.aborted){inputAbortSignal===
null||inputAbortSignal===void 0?void 0:inputAbortSignal.addEventListener("abort",abortListener,{once:true})}try{if(!poller.isDone()){await poller.poll({abortSignal});
while(!poller.isDone()){await delay(currentPollIntervalInMs,{abortSignal});await poller.poll({abortSignal})}}}finally{inputAbortSignal===null||inputAbortSignal===
void 0?void 0:inputAbortSignal.removeEventListener("abort",abortListener)}if(resolveOnUnsuccessful){return poller.getResult()}else{switch(state2.status){case"su\
cceeded":return poller.getResult();case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error;case"notStarted":case"running":throw new Error(`\
Polling completed without succeeding or failing`)}}})().finally(()=>{resultPromise=void 0}),async poll(pollOptions){if(resolveOnUnsuccessful){if(poller.isDone())
return}else{switch(state2.status){case"succeeded":return;case"canceled":throw new Error(cancelErrMsg);case"failed":throw state2.error}}await pollOperation({poll,
state:state2,stateProxy,getOperationLocation:getOperationLocation2,isOperationError:isOperationError2,withOperationLocation,getPollingInterval,getOperationStatus:getStatusFromPollResponse,
getResourceLocation:getResourceLocation2,processResult,getError,updateState,options:pollOptions,setDelay:pollIntervalInMs=>{currentPollIntervalInMs=pollIntervalInMs},
setErrorAsResult:!resolveOnUnsuccessful});await handleProgressEvents();if(!resolveOnUnsuccessful){switch(state2.status){case"canceled":throw new Error(cancelErrMsg);case"\
failed":throw state2.error}}}};return poller}};async function createHttpPoller(lro,options){const{resourceLocationConfig,intervalInMs,processResult,restoreFrom,
updateState,withOperationLocation,resolveOnUnsuccessful=false}=options||{};return buildCreatePoller({getStatusFromInitialResponse,getStatusFromPollResponse:getOperationStatus,
isOperationError,getOperationLocation,getResourceLocation,getPollingInterval:parseRetryAfter,getError:getErrorFromResponse,resolveOnUnsuccessful})({init:async()=>{
const response=await lro.sendInitialRequest();const config=inferLroMode({rawResponse:response.rawResponse,requestPath:lro.requestPath,requestMethod:lro.requestMethod,
resourceLocationConfig});return Object.assign({response,operationLocation:config===null||config===void 0?void 0:config.operationLocation,resourceLocation:config===
null||config===void 0?void 0:config.resourceLocation},(config===null||config===void 0?void 0:config.mode)?{metadata:{mode:config.mode}}:{})},poll:lro.sendPollRequest},
{intervalInMs,withOperationLocation,restoreFrom,updateState,processResult:processResult?({flatResponse},state2)=>processResult(flatResponse,state2):({flatResponse})=>flatResponse})}
;const operation_createStateProxy=()=>({initState:config=>({config,isStarted:true}),setCanceled:state2=>state2.isCancelled=true,setError:(state2,error)=>state2.
error=error,setResult:(state2,result)=>state2.result=result,setRunning:state2=>state2.isStarted=true,setSucceeded:state2=>state2.isCompleted=true,setFailed:()=>{},
getError:state2=>state2.error,getResult:state2=>state2.result,isCanceled:state2=>!!state2.isCancelled,isFailed:state2=>!!state2.error,isRunning:state2=>!!state2.
isStarted,isSucceeded:state2=>Boolean(state2.isCompleted&&!state2.isCancelled&&!state2.error)});class GenericPollOperation{constructor(state2,lro,setErrorAsResult,lroResourceLocationConfig,processResult,updateState,isDone){
this.state=state2;this.lro=lro;this.setErrorAsResult=setErrorAsResult;this.lroResourceLocationConfig=lroResourceLocationConfig;this.processResult=processResult;
this.updateState=updateState;this.isDone=isDone}setPollerConfig(pollerConfig){this.pollerConfig=pollerConfig}async update(options){var _a;const stateProxy=operation_createStateProxy();
if(!this.state.isStarted){this.state=Object.assign(Object.assign({},this.state),await initHttpOperation({lro:this.lro,stateProxy,resourceLocationConfig:this.lroResourceLocationConfig,
processResult:this.processResult,setErrorAsResult:this.setErrorAsResult}))}const updateState=this.updateState;const isDone=this.isDone;if(!this.state.isCompleted&&
this.state.error===void 0){await pollHttpOperation({lro:this.lro,state:this.state,stateProxy,processResult:this.processResult,updateState:updateState?(state2,{rawResponse})=>updateState(
state2,rawResponse):void 0,isDone:isDone?({flatResponse},state2)=>isDone(flatResponse,state2):void 0,options,setDelay:intervalInMs=>{this.pollerConfig.intervalInMs=
intervalInMs},setErrorAsResult:this.setErrorAsResult})}(_a=options===null||options===void 0?void 0:options.fireProgress)===null||_a===void 0?void 0:_a.call(options,
this.state);return this}async cancel(){logger2.error("`cancelOperation` is deprecated because it wasn't implemented");return this}toString(){return JSON.stringify(
{state:this.state})}};class PollerStoppedError extends Error{constructor(message){super(message);this.name="PollerStoppedError";Object.setPrototypeOf(this,PollerStoppedError.
prototype)}}class PollerCancelledError extends Error{constructor(message){super(message);this.name="PollerCancelledError";Object.setPrototypeOf(this,PollerCancelledError.
prototype)}}class Poller{constructor(operation){this.resolveOnUnsuccessful=false;this.stopped=true;this.pollProgressCallbacks=[];this.operation=operation;this.promise=
new Promise((resolve,reject)=>{this.resolve=resolve;this.reject=reject});this.promise.catch(()=>{})}async startPolling(pollOptions={}){if(this.stopped){this.stopped=
false}while(!this.isStopped()&&!this.isDone()){await this.poll(pollOptions);await this.delay()}}async pollOnce(options={}){if(!this.isDone()){this.operation=await this.
operation.update({abortSignal:options.abortSignal,fireProgress:this.fireProgress.bind(this)})}this.processUpdatedState()}fireProgress(state2){for(const callback of this.
pollProgressCallbacks){callback(state2)}}async cancelOnce(options={}){this.operation=await this.operation.cancel(options)}poll(options={}){if(!this.pollOncePromise){
this.pollOncePromise=this.pollOnce(options);const clearPollOncePromise=()=>{this.pollOncePromise=void 0};this.pollOncePromise.then(clearPollOncePromise,clearPollOncePromise).
catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error){this.stopped=true;if(!this.resolveOnUnsuccessful){this.reject(
this.operation.state.error);throw this.operation.state.error}}if(this.operation.state.isCancelled){this.stopped=true;if(!this.resolveOnUnsuccessful){const error=new PollerCancelledError(
"Operation was canceled");this.reject(error);throw error}}if(this.isDone()&&this.resolve){this.resolve(this.getResult())}}async pollUntilDone(pollOptions={}){if(this.
stopped){this.startPolling(pollOptions).catch(this.reject)}this.processUpdatedState();return this.promise}onProgress(callback){this.pollProgressCallbacks.push(callback);
return()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(c=>c!==callback)}}isDone(){const state2=this.operation.state;return Boolean(state2.isCompleted||
state2.isCancelled||state2.error)}stopPolling(){if(!this.stopped){this.stopped=true;if(this.reject){this.reject(new PollerStoppedError("This poller is already s\
topped"))}}}isStopped(){return this.stopped}cancelOperation(options={}){if(!this.cancelPromise){this.cancelPromise=this.cancelOnce(options)}else if(options.abortSignal){
throw new Error("A cancel request is currently pending")}return this.cancelPromise}getOperationState(){return this.operation.state}getResult(){const state2=this.
operation.state;return state2.result}toString(){return this.operation.toString()}};class LroEngine extends Poller{constructor(lro,options){const{intervalInMs=constants_POLL_INTERVAL_IN_MS,
resumeFrom,resolveOnUnsuccessful=false,isDone,lroResourceLocationConfig,processResult,updateState}=options||{};const state2=resumeFrom?operation_deserializeState(
resumeFrom):{};const operation=new GenericPollOperation(state2,lro,!resolveOnUnsuccessful,lroResourceLocationConfig,processResult,updateState,isDone);super(operation);
this.resolveOnUnsuccessful=resolveOnUnsuccessful;this.config={intervalInMs};operation.setPollerConfig(this.config)}delay(){return new Promise(resolve=>setTimeout(
()=>resolve(),this.config.intervalInMs))}};;}),15932:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{pj:()=>RestError2,N$:()=>bearerTokenAuthenticationPolicy,fl:()=>createDefaultHttpClient2,O8:()=>createEmptyPipeline2,Nc:()=>createHttpHeaders2,Fp:()=>createPipelineFromOptions2,
G6:()=>createPipelineRequest2,e4:()=>decompressResponsePolicyName,nV:()=>getDefaultProxySettings,Ou:()=>redirectPolicyName});var esm=__webpack_require__(42056);
;function createEmptyPipeline2(){return(0,esm.O8)()}var dist_esm=__webpack_require__(7567);;const log_logger=(0,dist_esm.KV)("core-rest-pipeline");var internal=__webpack_require__(
30629);;const logPolicyName=null;function logPolicy2(options={}){return(0,internal.rO)({logger:log_logger.info,...options})};const redirectPolicyName=internal.Ou;
function redirectPolicy2(options={}){return(0,internal.xF)(options)}var external_node_os_=__webpack_require__(48161);var external_node_process_=__webpack_require__(
1708);;function getHeaderName(){return"User-Agent"}async function setPlatformSpecificData2(map){if(external_node_process_&&external_node_process_.versions){const osInfo=`${external_node_os_.
type()} ${external_node_os_.release()}; ${external_node_os_.arch()}`;const versions=external_node_process_.versions;if(versions.bun){map.set("Bun",`${versions.bun}\
 (${osInfo})`)}else if(versions.deno){map.set("Deno",`${versions.deno} (${osInfo})`)}else if(versions.node){map.set("Node",`${versions.node} (${osInfo})`)}}};const SDK_VERSION2="\
1.22.3";const constants_DEFAULT_RETRY_POLICY_COUNT=3;;function getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?
`${key}/${value}`:key;parts.push(token)}return parts.join(" ")}function getUserAgentHeaderName(){return getHeaderName()}async function getUserAgentValue2(prefix){
const runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",SDK_VERSION2);await setPlatformSpecificData2(runtimeInfo);const defaultAgent=getUserAgentString(runtimeInfo);
const userAgentValue=prefix?`${prefix} ${defaultAgent}`:defaultAgent;return userAgentValue};const UserAgentHeaderName=getUserAgentHeaderName();const userAgentPolicyName="\
userAgentPolicy";function userAgentPolicy2(options={}){const userAgentValue=getUserAgentValue2(options.userAgentPrefix);return{name:userAgentPolicyName,async sendRequest(request,next){
if(!request.headers.has(UserAgentHeaderName)){request.headers.set(UserAgentHeaderName,await userAgentValue)}return next(request)}}}var core_util_dist_esm=__webpack_require__(
16966);;function isNodeReadableStream2(x){return Boolean(x&&typeof x["pipe"]==="function")}const unimplementedMethods={arrayBuffer:()=>{throw new Error("Not imp\
lemented")},bytes:()=>{throw new Error("Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error("Not implemented")}};const rawContent=Symbol(
"rawContent");function hasRawContent2(x){return typeof x[rawContent]==="function"}function getRawContent2(blob){if(hasRawContent2(blob)){return blob[rawContent]()}else{
return blob}}function createFileFromStream(stream,name,options={}){return{...unimplementedMethods,type:options.type??"",lastModified:options.lastModified??new Date().
getTime(),webkitRelativePath:options.webkitRelativePath??"",size:options.size??-1,name,stream:()=>{const s=stream();if(isNodeReadableStream2(s)){throw new Error(
"Not supported: a Node stream was provided as input to createFileFromStream.")}return s},[rawContent]:stream}}function createFile(content,name,options={}){if(isNodeLike){
return{...unimplementedMethods,type:options.type??"",lastModified:options.lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:content.
byteLength,name,arrayBuffer:async()=>content.buffer,stream:()=>new Blob([toArrayBuffer(content)]).stream(),[rawContent]:()=>content}}else{return new File([toArrayBuffer(
content)],name,options)}}function toArrayBuffer(source){if("resize"in source.buffer){return source}return source.map(x=>x)};const multipartPolicyName2=internal.
uD;function multipartPolicy2(){const tspPolicy=(0,internal.JA)();return{name:multipartPolicyName2,sendRequest:async(request,next)=>{if(request.multipartBody){for(const part of request.
multipartBody.parts){if(hasRawContent2(part.body)){part.body=getRawContent2(part.body)}}}return tspPolicy.sendRequest(request,next)}}};const decompressResponsePolicyName=internal.
e4;function decompressResponsePolicy2(){return(0,internal.rQ)()};const defaultRetryPolicyName=null;function defaultRetryPolicy2(options={}){return(0,internal.ur)(
options)};const formDataPolicyName=null;function formDataPolicy2(){return(0,internal.jh)()};const proxyPolicyName=null;function getDefaultProxySettings(proxyUrl){
return(0,internal.nV)(proxyUrl)}function proxyPolicy2(proxySettings,options){return(0,internal.Ll)(proxySettings,options)};const setClientRequestIdPolicyName="s\
etClientRequestIdPolicy";function setClientRequestIdPolicy2(requestIdHeaderName="x-ms-client-request-id"){return{name:setClientRequestIdPolicyName,async sendRequest(request,next){
if(!request.headers.has(requestIdHeaderName)){request.headers.set(requestIdHeaderName,request.requestId)}return next(request)}}};const agentPolicyName=null;function agentPolicy2(agent){
return(0,internal.ew)(agent)};const tlsPolicyName=null;function tlsPolicy2(tlsSettings){return(0,internal.iY)(tlsSettings)}var core_tracing_dist_esm=__webpack_require__(
65433);;const RestError2=esm.pj;function isRestError2(e){return(0,esm.T0)(e)}var util_internal=__webpack_require__(1834);;const tracingPolicyName="tracingPolicy";
function tracingPolicy2(options={}){const userAgentPromise=getUserAgentValue2(options.userAgentPrefix);const sanitizer=new util_internal.If({additionalAllowedQueryParameters:options.
additionalAllowedQueryParameters});const tracingClient=tryCreateTracingClient();return{name:tracingPolicyName,async sendRequest(request,next){if(!tracingClient){
return next(request)}const userAgent=await userAgentPromise;const spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.method,"ht\
tp.user_agent":userAgent,requestId:request.requestId};if(userAgent){spanAttributes["http.user_agent"]=userAgent}const{span,tracingContext}=tryCreateSpan(tracingClient,
request,spanAttributes)??{};if(!span||!tracingContext){return next(request)}try{const response=await tracingClient.withContext(tracingContext,next,request);tryProcessResponse(
span,response);return response}catch(err){tryProcessError(span,err);throw err}}}}function tryCreateTracingClient(){try{return(0,core_tracing_dist_esm.y)({namespace:"",
packageName:"@azure/core-rest-pipeline",packageVersion:SDK_VERSION2})}catch(e){log_logger.warning(`Error when creating the TracingClient: ${(0,core_util_dist_esm.
u1)(e)}`);return void 0}}function tryCreateSpan(tracingClient,request,spanAttributes){try{const{span,updatedOptions}=tracingClient.startSpan(`HTTP ${request.method}`,
{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes});if(!span.isRecording()){span.end();return void 0}const headers=tracingClient.createRequestHeaders(
updatedOptions.tracingOptions.tracingContext);for(const[key,value]of Object.entries(headers)){request.headers.set(key,value)}return{span,tracingContext:updatedOptions.
tracingOptions.tracingContext}}catch(e){log_logger.warning(`Skipping creating a tracing span due to an error: ${(0,core_util_dist_esm.u1)(e)}`);return void 0}}function tryProcessError(span,error){
try{span.setStatus({status:"error",error:(0,core_util_dist_esm.bJ)(error)?error:void 0});if(isRestError2(error)&&error.statusCode){span.setAttribute("http.statu\
s_code",error.statusCode)}span.end()}catch(e){log_logger.warning(`Skipping tracing span processing due to an error: ${(0,core_util_dist_esm.u1)(e)}`)}}function tryProcessResponse(span,response){
try{span.setAttribute("http.status_code",response.status);const serviceRequestId=response.headers.get("x-ms-request-id");if(serviceRequestId){span.setAttribute(
"serviceRequestId",serviceRequestId)}if(response.status>=400){span.setStatus({status:"error"})}span.end()}catch(e){log_logger.warning(`Skipping tracing span pro\
cessing due to an error: ${(0,core_util_dist_esm.u1)(e)}`)}};function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof AbortSignal){return{abortSignal:abortSignalLike}}
if(abortSignalLike.aborted){return{abortSignal:AbortSignal.abort(abortSignalLike.reason)}}const controller=new AbortController;let needsCleanup=true;function cleanup(){
if(needsCleanup){abortSignalLike.removeEventListener("abort",listener);needsCleanup=false}}function listener(){controller.abort(abortSignalLike.reason);cleanup()}
abortSignalLike.addEventListener("abort",listener);return{abortSignal:controller.signal,cleanup}};const wrapAbortSignalLikePolicyName="wrapAbortSignalLikePolicy";
function wrapAbortSignalLikePolicy2(){return{name:wrapAbortSignalLikePolicyName,sendRequest:async(request,next)=>{if(!request.abortSignal){return next(request)}
const{abortSignal,cleanup}=wrapAbortSignalLike(request.abortSignal);request.abortSignal=abortSignal;try{return await next(request)}finally{cleanup?.()}}}};function createPipelineFromOptions2(options){
const pipeline=createEmptyPipeline2();if(core_util_dist_esm.qx){if(options.agent){pipeline.addPolicy(agentPolicy2(options.agent))}if(options.tlsOptions){pipeline.
addPolicy(tlsPolicy2(options.tlsOptions))}pipeline.addPolicy(proxyPolicy2(options.proxyOptions));pipeline.addPolicy(decompressResponsePolicy2())}pipeline.addPolicy(
wrapAbortSignalLikePolicy2());pipeline.addPolicy(formDataPolicy2(),{beforePolicies:[multipartPolicyName2]});pipeline.addPolicy(userAgentPolicy2(options.userAgentOptions));
pipeline.addPolicy(setClientRequestIdPolicy2(options.telemetryOptions?.clientRequestIdHeaderName));pipeline.addPolicy(multipartPolicy2(),{afterPhase:"Deserializ\
e"});pipeline.addPolicy(defaultRetryPolicy2(options.retryOptions),{phase:"Retry"});pipeline.addPolicy(tracingPolicy2({...options.userAgentOptions,...options.loggingOptions}),
{afterPhase:"Retry"});if(core_util_dist_esm.qx){pipeline.addPolicy(redirectPolicy2(options.redirectOptions),{afterPhase:"Retry"})}pipeline.addPolicy(logPolicy2(
options.loggingOptions),{afterPhase:"Sign"});return pipeline};function createDefaultHttpClient2(){const client=(0,esm.fl)();return{async sendRequest(request){const{
abortSignal,cleanup}=request.abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{request.abortSignal=abortSignal;return await client.sendRequest(request)}finally{
cleanup?.()}}}};function createHttpHeaders2(rawHeaders){return(0,esm.Nc)(rawHeaders)};function createPipelineRequest2(options){return(0,esm.G6)(options)};const exponentialRetryPolicyName=null;
function exponentialRetryPolicy(options={}){return tspExponentialRetryPolicy(options)};const systemErrorRetryPolicyName=null;function systemErrorRetryPolicy(options={}){
return tspSystemErrorRetryPolicy(options)};const throttlingRetryPolicyName=null;function throttlingRetryPolicy(options={}){return tspThrottlingRetryPolicy(options)}
;const retryPolicyLogger=(0,dist_esm.KV)("core-rest-pipeline retryPolicy");function retryPolicy2(strategies,options={maxRetries:DEFAULT_RETRY_POLICY_COUNT}){return tspRetryPolicy(
strategies,{logger:retryPolicyLogger,...options})};const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){
async function tryGetAccessToken(){if(Date.now()<refreshTimeout){try{return await getAccessToken()}catch{return null}}else{const finalToken=await getAccessToken();
if(finalToken===null){throw new Error("Failed to refresh access token.")}return finalToken}}let token=await tryGetAccessToken();while(token===null){await(0,core_util_dist_esm.
cb)(retryIntervalInMs);token=await tryGetAccessToken()}return token}function tokenCycler_createTokenCycler(credential,tokenCyclerOptions){let refreshWorker=null;
let token=null;let tenantId;const options={...DEFAULT_CYCLER_OPTIONS,...tokenCyclerOptions};const cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){
if(cycler.isRefreshing){return false}if(token?.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()){return true}return(token?.expiresOnTimestamp??0)-options.
refreshWindowInMs<Date.now()},get mustRefresh(){return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){
if(!cycler.isRefreshing){const tryGetAccessToken=()=>credential.getToken(scopes,getTokenOptions);refreshWorker=beginRefresh(tryGetAccessToken,options.retryIntervalInMs,
token?.expiresOnTimestamp??Date.now()).then(_token=>{refreshWorker=null;token=_token;tenantId=getTokenOptions.tenantId;return token}).catch(reason=>{refreshWorker=
null;token=null;tenantId=void 0;throw reason})}return refreshWorker}return async(scopes,tokenOptions)=>{const hasClaimChallenge=Boolean(tokenOptions.claims);const tenantIdChanged=tenantId!==
tokenOptions.tenantId;if(hasClaimChallenge){token=null}const mustRefresh=tenantIdChanged||hasClaimChallenge||cycler.mustRefresh;if(mustRefresh){return refresh(scopes,
tokenOptions)}if(cycler.shouldRefresh){refresh(scopes,tokenOptions)}return token}};const bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){
try{return[await next(request),void 0]}catch(e){if(isRestError2(e)&&e.response){return[e.response,e]}else{throw e}}}async function defaultAuthorizeRequest(options){
const{scopes,getAccessToken,request}=options;const getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,enableCae:true};const accessToken=await getAccessToken(
scopes,getTokenOptions);if(accessToken){options.request.headers.set("Authorization",`Bearer ${accessToken.token}`)}}function isChallengeResponse(response){return response.
status===401&&response.headers.has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){const{scopes}=onChallengeOptions;
const accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:true,claims:caeClaims});if(!accessToken){return false}onChallengeOptions.request.headers.
set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true}function bearerTokenAuthenticationPolicy(options){const{credential,scopes,
challengeCallbacks}=options;const logger2=options.logger||log_logger;const callbacks={authorizeRequest:challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks)??
defaultAuthorizeRequest,authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)};const getAccessToken=credential?tokenCycler_createTokenCycler(
credential):()=>Promise.resolve(null);return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("\
https://")){throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}await callbacks.authorizeRequest({scopes:Array.
isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2});let response;let error;let shouldSendRequest;[response,error]=await trySendRequest(request,
next);if(isChallengeResponse(response)){let claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(
claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authen\
tication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],
response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error]=await trySendRequest(request,next)}}else if(callbacks.authorizeRequestOnChallenge){
shouldSendRequest=await callbacks.authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,logger:logger2});if(shouldSendRequest){
[response,error]=await trySendRequest(request,next)}if(isChallengeResponse(response)){claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){
let parsedClaim;try{parsedClaim=atob(claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform th\
e Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.
isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error]=await trySendRequest(request,
next)}}}}}if(error){throw error}else{return response}}}}function parseChallenges(challenges){const challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;const paramRegex=/(\w+)="([^"]*)"/g;
const parsedChallenges=[];let match;while((match=challengeRegex.exec(challenges))!==null){const scheme=match[1];const paramsString=match[2];const params={};let paramMatch;
while((paramMatch=paramRegex.exec(paramsString))!==null){params[paramMatch[1]]=paramMatch[2]}parsedChallenges.push({scheme,params})}return parsedChallenges}function getCaeChallengeClaims(challenges){
if(!challenges){return}const parsedChallenges=parseChallenges(challenges);return parsedChallenges.find(x=>x.scheme==="Bearer"&&x.params.claims&&x.params.error===
"insufficient_claims")?.params.claims};const auxiliaryAuthenticationHeaderPolicyName="auxiliaryAuthenticationHeaderPolicy";const AUTHORIZATION_AUXILIARY_HEADER="\
x-ms-authorization-auxiliary";async function sendAuthorizeRequest(options){const{scopes,getAccessToken,request}=options;const getTokenOptions={abortSignal:request.
abortSignal,tracingOptions:request.tracingOptions};return(await getAccessToken(scopes,getTokenOptions))?.token??""}function auxiliaryAuthenticationHeaderPolicy(options){
const{credentials,scopes}=options;const logger2=options.logger||coreLogger;const tokenCyclerMap=new WeakMap;return{name:auxiliaryAuthenticationHeaderPolicyName,
async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://")){throw new Error("Bearer token authentication for auxiliary header is not p\
ermitted for non-TLS protected (non-https) URLs.")}if(!credentials||credentials.length===0){logger2.info(`${auxiliaryAuthenticationHeaderPolicyName} header will\
 not be set due to empty credentials.`);return next(request)}const tokenPromises=[];for(const credential of credentials){let getAccessToken=tokenCyclerMap.get(credential);
if(!getAccessToken){getAccessToken=createTokenCycler(credential);tokenCyclerMap.set(credential,getAccessToken)}tokenPromises.push(sendAuthorizeRequest({scopes:Array.
isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2}))}const auxiliaryTokens=(await Promise.all(tokenPromises)).filter(token=>Boolean(token));
if(auxiliaryTokens.length===0){logger2.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);return next(
request)}request.headers.set(AUTHORIZATION_AUXILIARY_HEADER,auxiliaryTokens.map(token=>`Bearer ${token}`).join(", "));return next(request)}}};}),65433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>createTracingClient2});;const knownContextKeys={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for(
"@azure/core-tracing namespace")};function createTracingContext(options={}){let context=new TracingContextImpl(options.parentContext);if(options.span){context=context.
setValue(knownContextKeys.span,options.span)}if(options.namespace){context=context.setValue(knownContextKeys.namespace,options.namespace)}return context}class TracingContextImpl{_contextMap;constructor(initialContext){
this._contextMap=initialContext instanceof TracingContextImpl?new Map(initialContext._contextMap):new Map}setValue(key,value){const newContext=new TracingContextImpl(
this);newContext._contextMap.set(key,value);return newContext}getValue(key){return this._contextMap.get(key)}deleteValue(key){const newContext=new TracingContextImpl(
this);newContext._contextMap.delete(key);return newContext}}var commonjs_state=__webpack_require__(38914);;const state_state=commonjs_state.w;;function createDefaultTracingSpan(){
return{end:()=>{},isRecording:()=>false,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}function createDefaultInstrumenter(){return{
createRequestHeaders:()=>{return{}},parseTraceparentHeader:()=>{return void 0},startSpan:(_name,spanOptions)=>{return{span:createDefaultTracingSpan(),tracingContext:createTracingContext(
{parentContext:spanOptions.tracingContext})}},withContext(_context,callback,...callbackArgs){return callback(...callbackArgs)}}}function useInstrumenter(instrumenter){
state.instrumenterImplementation=instrumenter}function getInstrumenter(){if(!state_state.instrumenterImplementation){state_state.instrumenterImplementation=createDefaultInstrumenter()}
return state_state.instrumenterImplementation};function createTracingClient2(options){const{namespace,packageName,packageVersion}=options;function startSpan(name,operationOptions,spanOptions){
const startSpanResult=getInstrumenter().startSpan(name,{...spanOptions,packageName,packageVersion,tracingContext:operationOptions?.tracingOptions?.tracingContext});
let tracingContext=startSpanResult.tracingContext;const span=startSpanResult.span;if(!tracingContext.getValue(knownContextKeys.namespace)){tracingContext=tracingContext.
setValue(knownContextKeys.namespace,namespace)}span.setAttribute("az.namespace",tracingContext.getValue(knownContextKeys.namespace));const updatedOptions=Object.
assign({},operationOptions,{tracingOptions:{...operationOptions?.tracingOptions,tracingContext}});return{span,updatedOptions}}async function withSpan(name,operationOptions,callback,spanOptions){
const{span,updatedOptions}=startSpan(name,operationOptions,spanOptions);try{const result=await withContext(updatedOptions.tracingOptions.tracingContext,()=>Promise.
resolve(callback(updatedOptions,span)));span.setStatus({status:"success"});return result}catch(err){span.setStatus({status:"error",error:err});throw err}finally{
span.end()}}function withContext(context,callback,...callbackArgs){return getInstrumenter().withContext(context,callback,...callbackArgs)}function parseTraceparentHeader(traceparentHeader){
return getInstrumenter().parseTraceparentHeader(traceparentHeader)}function createRequestHeaders(tracingContext){return getInstrumenter().createRequestHeaders(tracingContext)}
return{startSpan,withSpan,withContext,parseTraceparentHeader,createRequestHeaders}};}),16966:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{cb:()=>delay2,u1:()=>getErrorMessage2,bJ:()=>isError2,qx:()=>isNodeLike2,N4:()=>randomUUID,Al:()=>stringToUint8Array2,
SW:()=>uint8ArrayToString2});var internal=__webpack_require__(1834);var esm=__webpack_require__(65473);;function createAbortablePromise(buildPromise,options){const{
cleanupBeforeAbort,abortSignal,abortErrorMsg}=options??{};return new Promise((resolve,reject)=>{function rejectOnAbort(){reject(new esm.l(abortErrorMsg??"The op\
eration was aborted."))}function removeListeners(){abortSignal?.removeEventListener("abort",onAbort)}function onAbort(){cleanupBeforeAbort?.();removeListeners();
rejectOnAbort()}if(abortSignal?.aborted){return rejectOnAbort()}try{buildPromise(x=>{removeListeners();resolve(x)},x=>{removeListeners();reject(x)})}catch(err){
reject(err)}abortSignal?.addEventListener("abort",onAbort)})};const StandardAbortMessage="The delay was aborted.";function delay2(timeInMs,options){let token;const{
abortSignal,abortErrorMsg}=options??{};return createAbortablePromise(resolve=>{token=setTimeout(resolve,timeInMs)},{cleanupBeforeAbort:()=>clearTimeout(token),abortSignal,
abortErrorMsg:abortErrorMsg??StandardAbortMessage})}function calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.retryDelayInMs*Math.pow(2,retryAttempt);
const clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);const retryAfterInMs=clampedDelay/2+getRandomIntegerInclusive(0,clampedDelay/2);return{retryAfterInMs}}
;function getErrorMessage2(e){if((0,internal.bJ)(e)){return e.message}else{let stringified;try{if(typeof e==="object"&&e){stringified=JSON.stringify(e)}else{stringified=
String(e)}}catch(err){stringified="[unable to stringify input]"}return`Unknown error ${stringified}`}};function esm_calculateRetryDelay(retryAttempt,config){return tspRuntime.
calculateRetryDelay(retryAttempt,config)}function computeSha256Hash(content,encoding){return tspRuntime.computeSha256Hash(content,encoding)}function computeSha256Hmac(key,stringToSign,encoding){
return tspRuntime.computeSha256Hmac(key,stringToSign,encoding)}function esm_getRandomIntegerInclusive(min,max){return tspRuntime.getRandomIntegerInclusive(min,max)}
function isError2(e){return internal.bJ(e)}function isObject(input){return tspRuntime.isObject(input)}function randomUUID(){return internal.N4()}const isBrowser=internal.
Bd;const isBun=internal.Qg;const isDeno=internal.N6;const isNode=internal.qx;const isNodeLike2=internal.qx;const isNodeRuntime=internal.tX;const isReactNative=internal.
lV;const isWebWorker=internal.p7;function uint8ArrayToString2(bytes,format){return internal.SW(bytes,format)}function stringToUint8Array2(value,format){return internal.
Al(value,format)}}),98456:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>parseXML,
R:()=>stringifyXML});;class Expression{constructor(pattern,options={},data){this.pattern=pattern;this.separator=options.separator||".";this.segments=this._parse(
pattern);this.data=data;this._hasDeepWildcard=this.segments.some(seg=>seg.type==="deep-wildcard");this._hasAttributeCondition=this.segments.some(seg=>seg.attrName!==
void 0);this._hasPositionSelector=this.segments.some(seg=>seg.position!==void 0)}_parse(pattern){const segments=[];let i=0;let currentPart="";while(i<pattern.length){
if(pattern[i]===this.separator){if(i+1<pattern.length&&pattern[i+1]===this.separator){if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()));
currentPart=""}segments.push({type:"deep-wildcard"});i+=2}else{if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()))}currentPart="";i++}}else{
currentPart+=pattern[i];i++}}if(currentPart.trim()){segments.push(this._parseSegment(currentPart.trim()))}return segments}_parseSegment(part){const segment={type:"\
tag"};let bracketContent=null;let withoutBrackets=part;const bracketMatch=part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(bracketMatch){withoutBrackets=bracketMatch[1]+
bracketMatch[3];if(bracketMatch[2]){const content=bracketMatch[2].slice(1,-1);if(content){bracketContent=content}}}let namespace=void 0;let tagAndPosition=withoutBrackets;
if(withoutBrackets.includes("::")){const nsIndex=withoutBrackets.indexOf("::");namespace=withoutBrackets.substring(0,nsIndex).trim();tagAndPosition=withoutBrackets.
substring(nsIndex+2).trim();if(!namespace){throw new Error(`Invalid namespace in pattern: ${part}`)}}let tag=void 0;let positionMatch=null;if(tagAndPosition.includes(
":")){const colonIndex=tagAndPosition.lastIndexOf(":");const tagPart=tagAndPosition.substring(0,colonIndex).trim();const posPart=tagAndPosition.substring(colonIndex+
1).trim();const isPositionKeyword=["first","last","odd","even"].includes(posPart)||/^nth\(\d+\)$/.test(posPart);if(isPositionKeyword){tag=tagPart;positionMatch=
posPart}else{tag=tagAndPosition}}else{tag=tagAndPosition}if(!tag){throw new Error(`Invalid segment pattern: ${part}`)}segment.tag=tag;if(namespace){segment.namespace=
namespace}if(bracketContent){if(bracketContent.includes("=")){const eqIndex=bracketContent.indexOf("=");segment.attrName=bracketContent.substring(0,eqIndex).trim();
segment.attrValue=bracketContent.substring(eqIndex+1).trim()}else{segment.attrName=bracketContent.trim()}}if(positionMatch){const nthMatch=positionMatch.match(/^nth\((\d+)\)$/);
if(nthMatch){segment.position="nth";segment.positionValue=parseInt(nthMatch[1],10)}else{segment.position=positionMatch}}return segment}get length(){return this.
segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){
return this.pattern}};class MatcherView{constructor(matcher){this._matcher=matcher}get separator(){return this._matcher.separator}getCurrentTag(){const path=this.
_matcher.path;return path.length>0?path[path.length-1].tag:void 0}getCurrentNamespace(){const path=this._matcher.path;return path.length>0?path[path.length-1].namespace:
void 0}getAttrValue(attrName){const path=this._matcher.path;if(path.length===0)return void 0;return path[path.length-1].values?.[attrName]}hasAttr(attrName){const path=this.
_matcher.path;if(path.length===0)return false;const current=path[path.length-1];return current.values!==void 0&&attrName in current.values}getAnyParentAttr(attrName){
return this._matcher.getAnyParentAttr(attrName)}hasAnyParentAttr(attrName){return this._matcher.hasAnyParentAttr(attrName)}getPosition(){const path=this._matcher.
path;if(path.length===0)return-1;return path[path.length-1].position??0}getCounter(){const path=this._matcher.path;if(path.length===0)return-1;return path[path.
length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this._matcher.path.length}toString(separator,includeNamespace=true){return this._matcher.
toString(separator,includeNamespace)}toArray(){return this._matcher.path.map(n=>n.tag)}matches(expression){return this._matcher.matches(expression)}matchesAny(exprSet){
return exprSet.matchesAny(this._matcher)}}class Matcher{constructor(options={}){this.separator=options.separator||".";this.path=[];this.siblingStacks=[];this._pathStringCache=
null;this._view=new MatcherView(this);this._keptAttrs=[]}push(tagName,attrValues=null,namespace=null,options=null){this._pathStringCache=null;if(this.path.length>
0){this.path[this.path.length-1].values=void 0}const currentLevel=this.path.length;let level=this.siblingStacks[currentLevel];if(!level){level={counts:new Map,total:0};
this.siblingStacks[currentLevel]=level}const siblingKey=namespace?`${namespace}:${tagName}`:tagName;const counter=level.counts.get(siblingKey)||0;const position=level.
total;level.counts.set(siblingKey,counter+1);level.total++;const node={tag:tagName,position,counter};if(namespace!==null&&namespace!==void 0){node.namespace=namespace}
if(attrValues!==null&&attrValues!==void 0){node.values=attrValues}this.path.push(node);const depth=this.path.length;const keep=options!==null?options.keep:null;
if(keep!==null&&keep!==void 0&&keep.length>0&&attrValues){for(let i=0;i<keep.length;i++){const name=keep[i];if(attrValues[name]!==void 0){this._keptAttrs.push({
depth,name,value:attrValues[name]})}}}}pop(){if(this.path.length===0)return void 0;this._pathStringCache=null;const node=this.path.pop();if(this.siblingStacks.length>
this.path.length+1){this.siblingStacks.length=this.path.length+1}const poppedDepth=this.path.length+1;while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=poppedDepth){this._keptAttrs.pop()}return node}updateCurrent(attrValues){if(this.path.length>0){const current=this.path[this.path.length-1];if(attrValues!==
null&&attrValues!==void 0){current.values=attrValues}}}getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(attrName){if(this.path.length===0)return void 0;return this.path[this.path.
length-1].values?.[attrName]}hasAttr(attrName){if(this.path.length===0)return false;const current=this.path[this.path.length-1];return current.values!==void 0&&
attrName in current.values}getAnyParentAttr(attrName){const kept=this._keptAttrs;for(let i=kept.length-1;i>=0;i--){if(kept[i].name===attrName)return kept[i].value}
return void 0}hasAnyParentAttr(attrName){const kept=this._keptAttrs;for(let i=kept.length-1;i>=0;i--){if(kept[i].name===attrName)return true}return false}getPosition(){
if(this.path.length===0)return-1;return this.path[this.path.length-1].position??0}getCounter(){if(this.path.length===0)return-1;return this.path[this.path.length-
1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(separator,includeNamespace=true){const sep2=separator||this.separator;
const isDefault=sep2===this.separator&&includeNamespace===true;if(isDefault){if(this._pathStringCache!==null){return this._pathStringCache}const result=this.path.
map(n=>n.namespace?`${n.namespace}:${n.tag}`:n.tag).join(sep2);this._pathStringCache=result;return result}return this.path.map(n=>includeNamespace&&n.namespace?
`${n.namespace}:${n.tag}`:n.tag).join(sep2)}toArray(){return this.path.map(n=>n.tag)}reset(){this._pathStringCache=null;this.path=[];this.siblingStacks=[];this.
_keptAttrs=[]}matches(expression){const segments=expression.segments;if(segments.length===0){return false}if(expression.hasDeepWildcard()){return this._matchWithDeepWildcard(
segments)}return this._matchSimple(segments)}_matchSimple(segments){if(this.path.length!==segments.length){return false}for(let i=0;i<segments.length;i++){if(!this.
_matchSegment(segments[i],this.path[i],i===this.path.length-1)){return false}}return true}_matchWithDeepWildcard(segments){let pathIdx=this.path.length-1;let segIdx=segments.
length-1;while(segIdx>=0&&pathIdx>=0){const segment=segments[segIdx];if(segment.type==="deep-wildcard"){segIdx--;if(segIdx<0){return true}const nextSeg=segments[segIdx];
let found=false;for(let i=pathIdx;i>=0;i--){if(this._matchSegment(nextSeg,this.path[i],i===this.path.length-1)){pathIdx=i-1;segIdx--;found=true;break}}if(!found){
return false}}else{if(!this._matchSegment(segment,this.path[pathIdx],pathIdx===this.path.length-1)){return false}pathIdx--;segIdx--}}return segIdx<0}_matchSegment(segment,node,isCurrentNode){
if(segment.tag!=="*"&&segment.tag!==node.tag){return false}if(segment.namespace!==void 0){if(segment.namespace!=="*"&&segment.namespace!==node.namespace){return false}}
if(segment.attrName!==void 0){if(!isCurrentNode){return false}if(!node.values||!(segment.attrName in node.values)){return false}if(segment.attrValue!==void 0){if(String(
node.values[segment.attrName])!==String(segment.attrValue)){return false}}}if(segment.position!==void 0){if(!isCurrentNode){return false}const counter=node.counter??
0;if(segment.position==="first"&&counter!==0){return false}else if(segment.position==="odd"&&counter%2!==1){return false}else if(segment.position==="even"&&counter%
2!==0){return false}else if(segment.position==="nth"&&counter!==segment.positionValue){return false}}return true}matchesAny(exprSet){return exprSet.matchesAny(this)}snapshot(){
return{path:this.path.map(node=>({...node})),siblingStacks:this.siblingStacks.map(level=>level?{counts:new Map(level.counts),total:level.total}:level),keptAttrs:this.
_keptAttrs.map(entry=>({...entry}))}}restore(snapshot){this._pathStringCache=null;this.path=snapshot.path.map(node=>({...node}));this.siblingStacks=snapshot.siblingStacks.
map(level=>level?{counts:new Map(level.counts),total:level.total}:level);this._keptAttrs=(snapshot.keptAttrs||[]).map(entry=>({...entry}))}readOnly(){return this.
_view}};function valToStr(val){return typeof val==="number"&&Object.is(val,-0)?"-0":String(val)}function safeComment(val){return valToStr(val).replace(/--/g,"- \
-").replace(/--/g,"- -").replace(/-$/,"- ")}function safeCdata(val){return valToStr(val).replace(/\]\]>/g,"]]]]><![CDATA[>")}function escapeAttribute(val){return valToStr(
val).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function resolveName(name,isAttribute2,options,matcher,validator){if(!options.sanitizeName)return name;const isPI=!isAttribute2&&
name[0]==="?";const bare=isPI?name.slice(1):name;if(validator(bare))return name;const result=options.sanitizeName(bare,{isAttribute:isAttribute2,matcher:matcher.
readOnly()});if(typeof result!=="string"||!validator(result)){throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`)}return isPI?"?"+result:
result};const nameStartChar10=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD";
const nameChar10=nameStartChar10+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040";const nameStartChar11=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
const nameChar11=nameStartChar11+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040";const buildRegexes=(startChar,char,flags="")=>{const ncStart=startChar.replace(
":","");const ncChar=char.replace(":","");const ncNamePat=`[${ncStart}][${ncChar}]*`;return{name:new RegExp(`^[${startChar}][${char}]*$`,flags),ncName:new RegExp(
`^${ncNamePat}$`,flags),qName:new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`,flags),nmToken:new RegExp(`^[${char}]+$`,flags),nmTokens:new RegExp(`^[${char}]+(?:\\\
s+[${char}]+)*$`,flags)}};const regexes10=buildRegexes(nameStartChar10,nameChar10);const regexes11=buildRegexes(nameStartChar11,nameChar11,"u");const nameStartCharAscii="\
:A-Za-z_";const nameCharAscii=nameStartCharAscii+"\\-\\.\\d";const regexesAscii=buildRegexes(nameStartCharAscii,nameCharAscii);const getRegexes=(xmlVersion="1.0",asciiOnly=false)=>{
if(asciiOnly)return regexesAscii;return xmlVersion==="1.1"?regexes11:regexes10};const src_name=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,
asciiOnly).name.test(str);const ncName=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).ncName.test(str);const qName=(str,{xmlVersion="\
1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).qName.test(str);const nmToken=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).
nmToken.test(str);const nmTokens=(str,{xmlVersion="1.0",asciiOnly=false}={})=>getRegexes(xmlVersion,asciiOnly).nmTokens.test(str);const PRODUCTIONS=["name","ncN\
ame","qName","nmToken","nmTokens"];const createValidator=(production,{xmlVersion="1.0",asciiOnly=false,maxCacheSize=2048}={})=>{if(!PRODUCTIONS.includes(production)){
throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`)}const regex=getRegexes(xmlVersion,asciiOnly)[production];let cache=new Map;
const validator=str=>{const cached=cache.get(str);if(cached!==void 0)return cached;const result=regex.test(str);if(cache.size<maxCacheSize)cache.set(str,result);
return result};validator.reset=()=>{cache=new Map};return validator};const validate=(str,production,{xmlVersion="1.0",asciiOnly=false}={})=>{if(!PRODUCTIONS.includes(
production)){throw new TypeError(`Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`)}const validators={name:src_name,ncName,qName,nmToken,
nmTokens};const isValid=validators[production](str,{xmlVersion,asciiOnly});if(isValid)return{valid:true,production,input:str};let reason="Does not match the pro\
duction rules";let position;const startCharPattern=asciiOnly?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/;const namePattern=asciiOnly?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;
if(str.length===0){reason="Input is empty"}else if(production==="ncName"&&str.includes(":")){position=str.indexOf(":");reason="Colon is not allowed in NCName"}else if(production===
"qName"&&str.startsWith(":")){reason="QName cannot start with a colon";position=0}else if(production==="qName"&&str.endsWith(":")){reason="QName cannot end with\
 a colon";position=str.length-1}else if(production==="qName"&&(str.match(/:/g)||[]).length>1){reason="QName can have at most one colon";position=str.lastIndexOf(
":")}else if(["name","ncName","qName"].includes(production)&&!startCharPattern.test(str[0])){reason=`First character "${str[0]}" is not a valid NameStartChar`;position=
0}else{for(let i=0;i<str.length;i++){if(!namePattern.test(str[i])){reason=`Character "${str[i]}" at position ${i} is not a valid NameChar`;position=i;break}}}return{
valid:false,production,input:str,reason,position}};const validateAll=(strings,production,opts={})=>strings.map(str=>validate(str,production,opts));const sanitize=(str,production="\
name",{replacement="_",asciiOnly=false}={})=>{if(!str)return replacement;let result=str;if(production==="ncName"){result=result.replace(/:/g,"")}const allowedCharPattern=asciiOnly?
/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;result=result.replace(allowedCharPattern,replacement);if(production!=="nmToken"&&production!=="nmTokens"){if(/^[\-\.\d]/.
test(result)){result=replacement+result}}return result||replacement};;const EOL="\n";function detectXmlVersionFromArray(jArray,options){if(!Array.isArray(jArray)||
jArray.length===0)return"1.0";const first=jArray[0];const firstKey=propName(first);if(firstKey==="?xml"){const attrs=first[":@"];if(attrs){const versionKey=options.
attributeNamePrefix+"version";if(attrs[versionKey])return attrs[versionKey]}}return"1.0"}function toXml(jArray,options){let indentation="";if(options.format){indentation=
EOL}const stopNodeExpressions=[];if(options.stopNodes&&Array.isArray(options.stopNodes)){for(let i=0;i<options.stopNodes.length;i++){const node=options.stopNodes[i];
if(typeof node==="string"){stopNodeExpressions.push(new Expression(node))}else if(node instanceof Expression){stopNodeExpressions.push(node)}}}const xmlVersion=detectXmlVersionFromArray(
jArray,options);const qNameValidator=createValidator("qName",{xmlVersion});const matcher=new Matcher;return arrToStr(jArray,options,indentation,matcher,stopNodeExpressions,
qNameValidator)}function arrToStr(arr,options,indentation,matcher,stopNodeExpressions,qNameValidator){let xmlStr="";let isPreviousElementTag=false;if(options.maxNestedTags&&
matcher.getDepth()>options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}if(!Array.isArray(arr)){if(arr!==void 0&&arr!==null){let text=valToStr(
arr);text=replaceEntitiesValue(text,options);return text}return""}for(let i=0;i<arr.length;i++){const tagObj=arr[i];const rawTagName=propName(tagObj);if(rawTagName===
void 0)continue;const isSpecialName=rawTagName===options.textNodeName||rawTagName===options.cdataPropName||rawTagName===options.commentPropName;const tagName=isSpecialName?
rawTagName:resolveName(rawTagName,false,options,matcher,qNameValidator);const attrValues=extractAttributeValues(tagObj[":@"],options);matcher.push(tagName,attrValues);
const isStopNode=checkStopNode(matcher,stopNodeExpressions);if(tagName===options.textNodeName){let tagText=tagObj[rawTagName];if(!isStopNode){tagText=options.tagValueProcessor(
tagName,tagText);tagText=replaceEntitiesValue(tagText,options)}tagText=valToStr(tagText);if(isPreviousElementTag){xmlStr+=indentation}xmlStr+=tagText;isPreviousElementTag=
false;matcher.pop();continue}else if(tagName===options.cdataPropName){if(isPreviousElementTag){xmlStr+=indentation}const val=tagObj[rawTagName][0][options.textNodeName];
const safeVal=safeCdata(val);xmlStr+=`<![CDATA[${safeVal}]]>`;isPreviousElementTag=false;matcher.pop();continue}else if(tagName===options.commentPropName){const val=tagObj[rawTagName][0][options.
textNodeName];const safeVal=safeComment(val);xmlStr+=indentation+`<!--${safeVal}-->`;isPreviousElementTag=true;matcher.pop();continue}else if(tagName[0]==="?"){
const attStr2=attr_to_str(tagObj[":@"],options,isStopNode,matcher,qNameValidator);const tempInd=tagName==="?xml"?"":indentation;xmlStr+=tempInd+`<${tagName}${attStr2}\
?>`;isPreviousElementTag=true;matcher.pop();continue}let newIdentation=indentation;if(newIdentation!==""){newIdentation+=options.indentBy}const attStr=attr_to_str(
tagObj[":@"],options,isStopNode,matcher,qNameValidator);const tagStart=indentation+`<${tagName}${attStr}`;let tagValue;if(isStopNode){tagValue=getRawContent2(tagObj[rawTagName],
options,matcher.getDepth())}else{tagValue=arrToStr(tagObj[rawTagName],options,newIdentation,matcher,stopNodeExpressions,qNameValidator)}if(options.unpairedTags.
indexOf(tagName)!==-1){if(options.suppressUnpairedNode)xmlStr+=tagStart+">";else xmlStr+=tagStart+"/>"}else if((!tagValue||tagValue.length===0)&&options.suppressEmptyNode){
xmlStr+=tagStart+"/>"}else if(tagValue&&tagValue.endsWith(">")){xmlStr+=tagStart+`>${tagValue}${indentation}</${tagName}>`}else{xmlStr+=tagStart+">";if(tagValue&&
indentation!==""&&(tagValue.includes("/>")||tagValue.includes("</"))){xmlStr+=indentation+options.indentBy+tagValue+indentation}else{xmlStr+=tagValue}xmlStr+=`<\
/${tagName}>`}isPreviousElementTag=true;matcher.pop()}return xmlStr}function extractAttributeValues(attrMap,options){if(!attrMap||options.ignoreAttributes)return null;
const attrValues={};let hasAttrs=false;for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.startsWith(
options.attributeNamePrefix)?attr.substr(options.attributeNamePrefix.length):attr;attrValues[cleanAttrName]=escapeAttribute(attrMap[attr]);hasAttrs=true}return hasAttrs?
attrValues:null}function getRawContent2(arr,options,depth=0){if(options.maxNestedTags&&depth>options.maxNestedTags){throw new Error("Maximum nested tags exceede\
d")}if(!Array.isArray(arr)){if(arr!==void 0&&arr!==null){return valToStr(arr)}return""}let content="";for(let i=0;i<arr.length;i++){const item=arr[i];const tagName=propName(
item);if(tagName===options.textNodeName){content+=valToStr(item[tagName])}else if(tagName===options.cdataPropName){content+=item[tagName][0][options.textNodeName]}else if(tagName===
options.commentPropName){content+=item[tagName][0][options.textNodeName]}else if(tagName&&tagName[0]==="?"){continue}else if(tagName){const attStr=attr_to_str_raw(
item[":@"],options);const nestedContent=getRawContent2(item[tagName],options,depth+1);if(!nestedContent||nestedContent.length===0){content+=`<${tagName}${attStr}\
/>`}else{content+=`<${tagName}${attStr}>${nestedContent}</${tagName}>`}}}return content}function attr_to_str_raw(attrMap,options){let attrStr="";if(attrMap&&!options.
ignoreAttributes){for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;let attrVal=attrMap[attr];if(attrVal===true&&options.
suppressBooleanAttributes){attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}`}else{attrStr+=` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(
attrVal)}"`}}}return attrStr}function propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(!Object.prototype.hasOwnProperty.
call(obj,key))continue;if(key!==":@")return key}}function attr_to_str(attrMap,options,isStopNode,matcher,qNameValidator){let attrStr="";if(attrMap&&!options.ignoreAttributes){
for(let attr in attrMap){if(!Object.prototype.hasOwnProperty.call(attrMap,attr))continue;const cleanAttrName=attr.substr(options.attributeNamePrefix.length);const resolvedAttrName=isStopNode?
cleanAttrName:resolveName(cleanAttrName,true,options,matcher,qNameValidator);let attrVal;if(isStopNode){attrVal=attrMap[attr]}else{attrVal=options.attributeValueProcessor(
attr,attrMap[attr]);attrVal=replaceEntitiesValue(attrVal,options)}if(attrVal===true&&options.suppressBooleanAttributes){attrStr+=` ${resolvedAttrName}`}else{attrStr+=
` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`}}}return attrStr}function checkStopNode(matcher,stopNodeExpressions){if(!stopNodeExpressions||stopNodeExpressions.
length===0)return false;for(let i=0;i<stopNodeExpressions.length;i++){if(matcher.matches(stopNodeExpressions[i])){return true}}return false}function replaceEntitiesValue(textValue,options){
if(textValue&&textValue.length>0&&options.processEntities){for(let i=0;i<options.entities.length;i++){const entity=options.entities[i];textValue=textValue.replace(
entity.regex,entity.val)}}return textValue};function getIgnoreAttributesFn(ignoreAttributes){if(typeof ignoreAttributes==="function"){return ignoreAttributes}if(Array.
isArray(ignoreAttributes)){return attrName=>{for(const pattern of ignoreAttributes){if(typeof pattern==="string"&&attrName===pattern){return true}if(pattern instanceof
RegExp&&pattern.test(attrName)){return true}}}}return()=>false};const defaultOptions={attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,
cdataPropName:false,format:false,indentBy:"  ",suppressEmptyNode:false,suppressUnpairedNode:true,suppressBooleanAttributes:true,tagValueProcessor:function(key,a){
return a},attributeValueProcessor:function(attrName,a){return a},preserveOrder:false,commentPropName:false,unpairedTags:[],entities:[{regex:new RegExp("&","g"),
val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp('"',"g"),val:"\
&quot;"}],processEntities:true,stopNodes:[],oneListGroup:false,maxNestedTags:100,jPath:true,sanitizeName:false};function Builder(options){this.options=Object.assign(
{},defaultOptions,options);if(this.options.stopNodes&&Array.isArray(this.options.stopNodes)){this.options.stopNodes=this.options.stopNodes.map(node=>{if(typeof node===
"string"&&node.startsWith("*.")){return".."+node.substring(2)}return node})}this.stopNodeExpressions=[];if(this.options.stopNodes&&Array.isArray(this.options.stopNodes)){
for(let i=0;i<this.options.stopNodes.length;i++){const node=this.options.stopNodes[i];if(typeof node==="string"){this.stopNodeExpressions.push(new Expression(node))}else if(node instanceof
Expression){this.stopNodeExpressions.push(node)}}}if(this.options.ignoreAttributes===true||this.options.attributesGroupName){this.isAttribute=function(){return false}}else{
this.ignoreAttributesFn=getIgnoreAttributesFn(this.options.ignoreAttributes);this.attrPrefixLen=this.options.attributeNamePrefix.length;this.isAttribute=isAttribute}
this.processTextOrObjNode=processTextOrObjNode;if(this.options.format){this.indentate=indentate;this.tagEndChar=">\n";this.newLine="\n"}else{this.indentate=function(){
return""};this.tagEndChar=">";this.newLine=""}}function detectXmlVersionFromObj(jObj,options){const decl=jObj["?xml"];if(decl&&typeof decl==="object"){if(options.
attributesGroupName&&decl[options.attributesGroupName]){const v2=decl[options.attributesGroupName][options.attributeNamePrefix+"version"];if(v2)return v2}const v=decl[options.
attributeNamePrefix+"version"];if(v)return v}return"1.0"}Builder.prototype.build=function(jObj){if(this.options.preserveOrder){return toXml(jObj,this.options)}else{
if(Array.isArray(jObj)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1){jObj={[this.options.arrayNodeName]:jObj}}const matcher=new Matcher;const xmlVersion=detectXmlVersionFromObj(
jObj,this.options);const qNameValidator=createValidator("qName",{xmlVersion});return this.j2x(jObj,0,matcher,qNameValidator).val}};Builder.prototype.j2x=function(jObj,level,matcher,qNameValidator){
let attrStr="";let val="";if(this.options.maxNestedTags&&matcher.getDepth()>=this.options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}const jPath=this.
options.jPath?matcher.toString():matcher;const isCurrentStopNode=this.checkStopNode(matcher);for(let key in jObj){if(!Object.prototype.hasOwnProperty.call(jObj,
key))continue;const isSpecialKey=key===this.options.textNodeName||key===this.options.cdataPropName||key===this.options.commentPropName||this.options.attributesGroupName&&
key===this.options.attributesGroupName||this.isAttribute(key);const resolvedKey=isSpecialKey?key:resolveName(key,false,this.options,matcher,qNameValidator);if(typeof jObj[key]===
"undefined"){if(this.isAttribute(key)){val+=""}}else if(jObj[key]===null){if(this.isAttribute(key)){val+=""}else if(resolvedKey===this.options.cdataPropName||resolvedKey===
this.options.commentPropName){val+=""}else if(resolvedKey[0]==="?"){val+=this.indentate(level)+"<"+resolvedKey+"?"+this.tagEndChar}else{val+=this.indentate(level)+
"<"+resolvedKey+"/"+this.tagEndChar}}else if(jObj[key]instanceof Date){val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher)}else if(typeof jObj[key]!==
"object"){const attr=this.isAttribute(key);if(attr&&!this.ignoreAttributesFn(attr,jPath)){const resolvedAttr=resolveName(attr,true,this.options,matcher,qNameValidator);
attrStr+=this.buildAttrPairStr(resolvedAttr,valToStr(jObj[key]),isCurrentStopNode)}else if(!attr){if(key===this.options.textNodeName){let newval=this.options.tagValueProcessor(
key,valToStr(jObj[key]));val+=this.replaceEntitiesValue(newval)}else{matcher.push(resolvedKey);const isStopNode=this.checkStopNode(matcher);matcher.pop();if(isStopNode){
const textValue=valToStr(jObj[key]);if(textValue===""){val+=this.indentate(level)+"<"+resolvedKey+this.closeTag(resolvedKey)+this.tagEndChar}else{val+=this.indentate(
level)+"<"+resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar}}else{val+=this.buildTextValNode(jObj[key],resolvedKey,"",level,matcher)}}}}else if(Array.
isArray(jObj[key])){const arrLen=jObj[key].length;let listTagVal="";let listTagAttr="";for(let j=0;j<arrLen;j++){const item=jObj[key][j];if(typeof item==="undef\
ined"){}else if(item===null){if(resolvedKey[0]==="?")val+=this.indentate(level)+"<"+resolvedKey+"?"+this.tagEndChar;else val+=this.indentate(level)+"<"+resolvedKey+
"/"+this.tagEndChar}else if(typeof item==="object"){if(this.options.oneListGroup){matcher.push(resolvedKey);const result=this.j2x(item,level+1,matcher,qNameValidator);
matcher.pop();listTagVal+=result.val;if(this.options.attributesGroupName&&item.hasOwnProperty(this.options.attributesGroupName)){listTagAttr+=result.attrStr}}else{
listTagVal+=this.processTextOrObjNode(item,resolvedKey,level,matcher,qNameValidator)}}else{if(this.options.oneListGroup){let textValue=this.options.tagValueProcessor(
resolvedKey,item);textValue=this.replaceEntitiesValue(textValue);textValue=valToStr(textValue);listTagVal+=textValue}else{matcher.push(resolvedKey);const isStopNode=this.
checkStopNode(matcher);matcher.pop();if(isStopNode){const textValue=valToStr(item);if(textValue===""){listTagVal+=this.indentate(level)+"<"+resolvedKey+this.closeTag(
resolvedKey)+this.tagEndChar}else{listTagVal+=this.indentate(level)+"<"+resolvedKey+">"+textValue+"</"+resolvedKey+this.tagEndChar}}else{listTagVal+=this.buildTextValNode(
item,resolvedKey,"",level,matcher)}}}}if(this.options.oneListGroup){listTagVal=this.buildObjectNode(listTagVal,resolvedKey,listTagAttr,level)}val+=listTagVal}else{
if(this.options.attributesGroupName&&key===this.options.attributesGroupName){const Ks=Object.keys(jObj[key]);const L=Ks.length;for(let j=0;j<L;j++){const resolvedAttr=resolveName(
Ks[j],true,this.options,matcher,qNameValidator);attrStr+=this.buildAttrPairStr(resolvedAttr,valToStr(jObj[key][Ks[j]]),isCurrentStopNode)}}else{val+=this.processTextOrObjNode(
jObj[key],resolvedKey,level,matcher,qNameValidator)}}}return{attrStr,val}};Builder.prototype.buildAttrPairStr=function(attrName,val,isStopNode){if(!isStopNode){
val=this.options.attributeValueProcessor(attrName,valToStr(val));val=this.replaceEntitiesValue(val)}if(this.options.suppressBooleanAttributes&&val==="true"){return"\
 "+attrName}else return" "+attrName+'="'+escapeAttribute(val)+'"'};function processTextOrObjNode(object,key,level,matcher,qNameValidator){const attrValues=this.
extractAttributes(object);matcher.push(key,attrValues);const isStopNode=this.checkStopNode(matcher);if(isStopNode){const rawContent=this.buildRawContent(object,
matcher.getDepth());const attrStr=this.buildAttributesForStopNode(object);matcher.pop();return this.buildObjectNode(rawContent,key,attrStr,level)}const result=this.
j2x(object,level+1,matcher,qNameValidator);matcher.pop();if(key[0]==="?"){return this.buildTextValNode("",key,result.attrStr,level,matcher)}else if(object[this.
options.textNodeName]!==void 0&&Object.keys(object).length===1){return this.buildTextValNode(object[this.options.textNodeName],key,result.attrStr,level,matcher)}else{
return this.buildObjectNode(result.val,key,result.attrStr,level)}}Builder.prototype.extractAttributes=function(obj){if(!obj||typeof obj!=="object")return null;const attrValues={};
let hasAttrs=false;if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){const attrGroup=obj[this.options.attributesGroupName];for(let attrKey in attrGroup){
if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;const cleanKey=attrKey.startsWith(this.options.attributeNamePrefix)?attrKey.substring(this.
options.attributeNamePrefix.length):attrKey;attrValues[cleanKey]=escapeAttribute(attrGroup[attrKey]);hasAttrs=true}}else{for(let key in obj){if(!Object.prototype.
hasOwnProperty.call(obj,key))continue;const attr=this.isAttribute(key);if(attr){attrValues[attr]=escapeAttribute(obj[key]);hasAttrs=true}}}return hasAttrs?attrValues:
null};Builder.prototype.buildRawContent=function(obj,depth=0){if(this.options.maxNestedTags&&depth>=this.options.maxNestedTags){throw new Error("Maximum nested \
tags exceeded")}if(typeof obj==="string"){return obj}if(typeof obj!=="object"||obj===null){return String(obj)}if(obj[this.options.textNodeName]!==void 0){return obj[this.
options.textNodeName]}let content="";for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;if(this.isAttribute(key))continue;if(this.options.
attributesGroupName&&key===this.options.attributesGroupName)continue;const value=obj[key];if(key===this.options.textNodeName){content+=value}else if(Array.isArray(
value)){for(let item of value){if(typeof item==="string"||typeof item==="number"){content+=`<${key}>${item}</${key}>`}else if(typeof item==="object"&&item!==null){
const nestedContent=this.buildRawContent(item,depth+1);const nestedAttrs=this.buildAttributesForStopNode(item);if(nestedContent===""){content+=`<${key}${nestedAttrs}\
/>`}else{content+=`<${key}${nestedAttrs}>${nestedContent}</${key}>`}}}}else if(typeof value==="object"&&value!==null){const nestedContent=this.buildRawContent(value,
depth+1);const nestedAttrs=this.buildAttributesForStopNode(value);if(nestedContent===""){content+=`<${key}${nestedAttrs}/>`}else{content+=`<${key}${nestedAttrs}\
>${nestedContent}</${key}>`}}else{content+=`<${key}>${value}</${key}>`}}return content};Builder.prototype.buildAttributesForStopNode=function(obj){if(!obj||typeof obj!==
"object")return"";let attrStr="";if(this.options.attributesGroupName&&obj[this.options.attributesGroupName]){const attrGroup=obj[this.options.attributesGroupName];
for(let attrKey in attrGroup){if(!Object.prototype.hasOwnProperty.call(attrGroup,attrKey))continue;const cleanKey=attrKey.startsWith(this.options.attributeNamePrefix)?
attrKey.substring(this.options.attributeNamePrefix.length):attrKey;const val=attrGroup[attrKey];if(val===true&&this.options.suppressBooleanAttributes){attrStr+=
" "+cleanKey}else{attrStr+=" "+cleanKey+'="'+escapeAttribute(val)+'"'}}}else{for(let key in obj){if(!Object.prototype.hasOwnProperty.call(obj,key))continue;const attr=this.
isAttribute(key);if(attr){const val=obj[key];if(val===true&&this.options.suppressBooleanAttributes){attrStr+=" "+attr}else{attrStr+=" "+attr+'="'+escapeAttribute(
val)+'"'}}}}return attrStr};Builder.prototype.buildObjectNode=function(val,key,attrStr,level){if(val===""){if(key[0]==="?")return this.indentate(level)+"<"+key+
attrStr+"?"+this.tagEndChar;else{return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar}}else if(key[0]==="?"){return this.indentate(level)+
"<"+key+attrStr+"?"+this.tagEndChar}else{let tagEndExp="</"+key+this.tagEndChar;let piClosingChar="";if(key[0]==="?"){piClosingChar="?";tagEndExp=""}if((attrStr||
attrStr==="")&&val.indexOf("<")===-1){return this.indentate(level)+"<"+key+attrStr+piClosingChar+">"+val+tagEndExp}else if(this.options.commentPropName!==false&&
key===this.options.commentPropName&&piClosingChar.length===0){return this.indentate(level)+`<!--${safeComment(val)}-->`+this.newLine}else{return this.indentate(
level)+"<"+key+attrStr+piClosingChar+this.tagEndChar+val+this.indentate(level)+tagEndExp}}};Builder.prototype.closeTag=function(key){let closeTag="";if(this.options.
unpairedTags.indexOf(key)!==-1){if(!this.options.suppressUnpairedNode)closeTag="/"}else if(this.options.suppressEmptyNode){closeTag="/"}else{closeTag=`></${key}`}
return closeTag};Builder.prototype.checkStopNode=function(matcher){if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return false;for(let i=0;i<
this.stopNodeExpressions.length;i++){if(matcher.matches(this.stopNodeExpressions[i])){return true}}return false};function buildEmptyObjNode(val,key,attrStr,level){
if(val!==""){return this.buildObjectNode(val,key,attrStr,level)}else{if(key[0]==="?")return this.indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar;else{return this.
indentate(level)+"<"+key+attrStr+"/"+this.tagEndChar}}}Builder.prototype.buildTextValNode=function(val,key,attrStr,level,matcher){if(this.options.cdataPropName!==
false&&key===this.options.cdataPropName){const safeVal=safeCdata(val);return this.indentate(level)+`<![CDATA[${safeVal}]]>`+this.newLine}else if(this.options.commentPropName!==
false&&key===this.options.commentPropName){const safeVal=safeComment(val);return this.indentate(level)+`<!--${safeVal}-->`+this.newLine}else if(key[0]==="?"){return this.
indentate(level)+"<"+key+attrStr+"?"+this.tagEndChar}else{let textValue=this.options.tagValueProcessor(key,val);textValue=this.replaceEntitiesValue(textValue);textValue=
valToStr(textValue);if(textValue===""){return this.indentate(level)+"<"+key+attrStr+this.closeTag(key)+this.tagEndChar}else{return this.indentate(level)+"<"+key+
attrStr+">"+textValue+"</"+key+this.tagEndChar}}};Builder.prototype.replaceEntitiesValue=function(textValue){if(textValue&&textValue.length>0&&this.options.processEntities){
for(let i=0;i<this.options.entities.length;i++){const entity=this.options.entities[i];textValue=textValue.replace(entity.regex,entity.val)}}return textValue};function indentate(level){
return this.options.indentBy.repeat(level)}function isAttribute(name){if(name.startsWith(this.options.attributeNamePrefix)&&name!==this.options.textNodeName){return name.
substr(this.attrPrefixLen)}else{return false}};const json2xml=Builder;;const nameStartChar=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\\
u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD";const nameChar=nameStartChar+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u\
2040";const nameRegexp="["+nameStartChar+"]["+nameChar+"]*";const regexName=new RegExp("^"+nameRegexp+"$");function getAllMatches(string,regex){const matches=[];
let match=regex.exec(string);while(match){const allmatches=[];allmatches.startIndex=regex.lastIndex-match[0].length;const len=match.length;for(let index=0;index<
len;index++){allmatches.push(match[index])}matches.push(allmatches);match=regex.exec(string)}return matches}const isName=function(string){const match=regexName.
exec(string);return!(match===null||typeof match==="undefined")};function isExist(v){return typeof v!=="undefined"}function isEmptyObject(obj){return Object.keys(
obj).length===0}function getValue(v){if(exports.isExist(v)){return v}else{return""}}const DANGEROUS_PROPERTY_NAMES=["hasOwnProperty","toString","valueOf","__def\
ineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"];const criticalProperties=["__proto__","constructor","prototype"];;const validator_defaultOptions={
allowBooleanAttributes:false,unpairedTags:[]};function validator_validate(xmlData,options){options=Object.assign({},validator_defaultOptions,options);const tags=[];
let tagFound=false;let reachedRoot=false;if(xmlData[0]==="\uFEFF"){xmlData=xmlData.substr(1)}for(let i=0;i<xmlData.length;i++){if(xmlData[i]==="<"&&xmlData[i+1]===
"?"){i+=2;i=readPI(xmlData,i);if(i.err)return i}else if(xmlData[i]==="<"){let tagStartPos=i;i++;if(xmlData[i]==="!"){i=readCommentAndCDATA(xmlData,i);continue}else{
let closingTag=false;if(xmlData[i]==="/"){closingTag=true;i++}let tagName="";for(;i<xmlData.length&&xmlData[i]!==">"&&xmlData[i]!==" "&&xmlData[i]!=="	"&&xmlData[i]!==
"\n"&&xmlData[i]!=="\r";i++){tagName+=xmlData[i]}tagName=tagName.trim();if(tagName[tagName.length-1]==="/"){tagName=tagName.substring(0,tagName.length-1);i--}if(!validateTagName(
tagName)){let msg;if(tagName.trim().length===0){msg="Invalid space after '<'."}else{msg="Tag '"+tagName+"' is an invalid name."}return getErrorObject("InvalidTa\
g",msg,getLineNumberForPosition(xmlData,i))}const result=readAttributeStr(xmlData,i);if(result===false){return getErrorObject("InvalidAttr","Attributes for '"+tagName+
"' have open quote.",getLineNumberForPosition(xmlData,i))}let attrStr=result.value;i=result.index;if(attrStr[attrStr.length-1]==="/"){const attrStrStart=i-attrStr.
length;attrStr=attrStr.substring(0,attrStr.length-1);const isValid=validateAttributeString(attrStr,options);if(isValid===true){tagFound=true}else{return getErrorObject(
isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,attrStrStart+isValid.err.line))}}else if(closingTag){if(!result.tagClosed){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' doesn't have proper closing.",getLineNumberForPosition(xmlData,i))}else if(attrStr.trim().length>0){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' can't have attributes or invalid starting.",getLineNumberForPosition(xmlData,tagStartPos))}else if(tags.length===0){return getErrorObject(
"InvalidTag","Closing tag '"+tagName+"' has not been opened.",getLineNumberForPosition(xmlData,tagStartPos))}else{const otg=tags.pop();if(tagName!==otg.tagName){
let openPos=getLineNumberForPosition(xmlData,otg.tagStartPos);return getErrorObject("InvalidTag","Expected closing tag '"+otg.tagName+"' (opened in line "+openPos.
line+", col "+openPos.col+") instead of closing tag '"+tagName+"'.",getLineNumberForPosition(xmlData,tagStartPos))}if(tags.length==0){reachedRoot=true}}}else{const isValid=validateAttributeString(
attrStr,options);if(isValid!==true){return getErrorObject(isValid.err.code,isValid.err.msg,getLineNumberForPosition(xmlData,i-attrStr.length+isValid.err.line))}
if(reachedRoot===true){return getErrorObject("InvalidXml","Multiple possible root nodes found.",getLineNumberForPosition(xmlData,i))}else if(options.unpairedTags.
indexOf(tagName)!==-1){}else{tags.push({tagName,tagStartPos})}tagFound=true}for(i++;i<xmlData.length;i++){if(xmlData[i]==="<"){if(xmlData[i+1]==="!"){i++;i=readCommentAndCDATA(
xmlData,i);continue}else if(xmlData[i+1]==="?"){i=readPI(xmlData,++i);if(i.err)return i}else{break}}else if(xmlData[i]==="&"){const afterAmp=validateAmpersand(xmlData,
i);if(afterAmp==-1)return getErrorObject("InvalidChar","char '&' is not expected.",getLineNumberForPosition(xmlData,i));i=afterAmp}else{if(reachedRoot===true&&!isWhiteSpace(
xmlData[i])){return getErrorObject("InvalidXml","Extra text at the end",getLineNumberForPosition(xmlData,i))}}}if(xmlData[i]==="<"){i--}}}else{if(isWhiteSpace(xmlData[i])){
continue}return getErrorObject("InvalidChar","char '"+xmlData[i]+"' is not expected.",getLineNumberForPosition(xmlData,i))}}if(!tagFound){return getErrorObject(
"InvalidXml","Start tag expected.",1)}else if(tags.length==1){return getErrorObject("InvalidTag","Unclosed tag '"+tags[0].tagName+"'.",getLineNumberForPosition(
xmlData,tags[0].tagStartPos))}else if(tags.length>0){return getErrorObject("InvalidXml","Invalid '"+JSON.stringify(tags.map(t=>t.tagName),null,4).replace(/\r?\n/g,
"")+"' found.",{line:1,col:1})}return true};function isWhiteSpace(char){return char===" "||char==="	"||char==="\n"||char==="\r"}function readPI(xmlData,i){const start=i;
for(;i<xmlData.length;i++){if(xmlData[i]=="?"||xmlData[i]==" "){const tagname=xmlData.substr(start,i-start);if(i>5&&tagname==="xml"){return getErrorObject("Inva\
lidXml","XML declaration allowed only at the start of the document.",getLineNumberForPosition(xmlData,i))}else if(xmlData[i]=="?"&&xmlData[i+1]==">"){i++;break}else{
continue}}}return i}function readCommentAndCDATA(xmlData,i){if(xmlData.length>i+5&&xmlData[i+1]==="-"&&xmlData[i+2]==="-"){for(i+=3;i<xmlData.length;i++){if(xmlData[i]===
"-"&&xmlData[i+1]==="-"&&xmlData[i+2]===">"){i+=2;break}}}else if(xmlData.length>i+8&&xmlData[i+1]==="D"&&xmlData[i+2]==="O"&&xmlData[i+3]==="C"&&xmlData[i+4]===
"T"&&xmlData[i+5]==="Y"&&xmlData[i+6]==="P"&&xmlData[i+7]==="E"){let angleBracketsCount=1;for(i+=8;i<xmlData.length;i++){if(xmlData[i]==="<"){angleBracketsCount++}else if(xmlData[i]===
">"){angleBracketsCount--;if(angleBracketsCount===0){break}}}}else if(xmlData.length>i+9&&xmlData[i+1]==="["&&xmlData[i+2]==="C"&&xmlData[i+3]==="D"&&xmlData[i+
4]==="A"&&xmlData[i+5]==="T"&&xmlData[i+6]==="A"&&xmlData[i+7]==="["){for(i+=8;i<xmlData.length;i++){if(xmlData[i]==="]"&&xmlData[i+1]==="]"&&xmlData[i+2]===">"){
i+=2;break}}}return i}const doubleQuote='"';const singleQuote="'";function readAttributeStr(xmlData,i){let attrStr="";let startChar="";let tagClosed=false;for(;i<
xmlData.length;i++){if(xmlData[i]===doubleQuote||xmlData[i]===singleQuote){if(startChar===""){startChar=xmlData[i]}else if(startChar!==xmlData[i]){}else{startChar=
""}}else if(xmlData[i]===">"){if(startChar===""){tagClosed=true;break}}attrStr+=xmlData[i]}if(startChar!==""){return false}return{value:attrStr,index:i,tagClosed}}
function scanAttributeTokens(attrStr){const tokens=[];const len=attrStr.length;let i=0;while(i<len){const tokenStart=i;while(i<len&&isWhiteSpace(attrStr[i]))i++;
if(i>=len)break;if(attrStr[i]==="="){i++;continue}const leadingWs=attrStr.slice(tokenStart,i);const nameStart=i;while(i<len&&!isWhiteSpace(attrStr[i])&&attrStr[i]!==
"=")i++;const name=attrStr.slice(nameStart,i);let equalsGroup;let j=i;while(j<len&&isWhiteSpace(attrStr[j]))j++;if(j<len&&attrStr[j]==="="){equalsGroup=attrStr.
slice(i,j+1);i=j+1}let quoteChar;let value;let k=i;while(k<len&&isWhiteSpace(attrStr[k]))k++;if(k<len&&(attrStr[k]==='"'||attrStr[k]==="'")){const valueStart=k+
1;const closeIdx=attrStr.indexOf(attrStr[k],valueStart);if(closeIdx!==-1){quoteChar=attrStr[k];value=attrStr.slice(valueStart,closeIdx);i=closeIdx+1}}const token={
startIndex:tokenStart};token[1]=leadingWs;token[2]=name;token[3]=equalsGroup;token[4]=quoteChar!==void 0?true:void 0;token[5]=quoteChar;token[6]=value;tokens.push(
token)}return tokens}function validateAttributeString(attrStr,options){const matches=scanAttributeTokens(attrStr);const attrNames={};for(let i=0;i<matches.length;i++){
if(matches[i][1].length===0){return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' has no space in starting.",getPositionFromMatch(matches[i]))}else if(matches[i][3]!==
void 0&&matches[i][4]===void 0){return getErrorObject("InvalidAttr","Attribute '"+matches[i][2]+"' is without value.",getPositionFromMatch(matches[i]))}else if(matches[i][3]===
void 0&&!options.allowBooleanAttributes){return getErrorObject("InvalidAttr","boolean attribute '"+matches[i][2]+"' is not allowed.",getPositionFromMatch(matches[i]))}
const attrName=matches[i][2];if(!validateAttrName(attrName)){return getErrorObject("InvalidAttr","Attribute '"+attrName+"' is an invalid name.",getPositionFromMatch(
matches[i]))}if(!Object.prototype.hasOwnProperty.call(attrNames,attrName)){attrNames[attrName]=1}else{return getErrorObject("InvalidAttr","Attribute '"+attrName+
"' is repeated.",getPositionFromMatch(matches[i]))}}return true}function validateNumberAmpersand(xmlData,i){let re=/\d/;if(xmlData[i]==="x"){i++;re=/[\da-fA-F]/}
for(;i<xmlData.length;i++){if(xmlData[i]===";")return i;if(!xmlData[i].match(re))break}return-1}function validateAmpersand(xmlData,i){i++;if(xmlData[i]===";")return-1;
if(xmlData[i]==="#"){i++;return validateNumberAmpersand(xmlData,i)}let count=0;for(;i<xmlData.length;i++,count++){if(xmlData[i].match(/\w/)&&count<20)continue;if(xmlData[i]===
";")break;return-1}return i}function getErrorObject(code,message,lineNumber){return{err:{code,msg:message,line:lineNumber.line||lineNumber,col:lineNumber.col}}}
function validateAttrName(attrName){return isName(attrName)}function validateTagName(tagname){return isName(tagname)}function getLineNumberForPosition(xmlData,index){
const lines=xmlData.substring(0,index).split(/\r?\n/);return{line:lines.length,col:lines[lines.length-1].length+1}}function getPositionFromMatch(match){return match.
startIndex+match[1].length};const XMLValidator={validate:validator_validate};const defaultOnDangerousProperty=name=>{if(DANGEROUS_PROPERTY_NAMES.includes(name)){
return"__"+name}return name};const OptionsBuilder_defaultOptions={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,
removeNSPrefix:false,allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,
leadingZeros:true,eNotation:true,unicode:false},tagValueProcessor:function(tagName,val){return val},attributeValueProcessor:function(attrName,val){return val},stopNodes:[],
alwaysCreateTextNode:false,isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,
ignorePiTags:false,transformTagName:false,transformAttributeName:false,updateTag:function(tagName,jPath,attrs){return tagName},captureMetaData:false,maxNestedTags:100,
strictReservedNames:true,jPath:true,onDangerousProperty:defaultOnDangerousProperty};function validatePropertyName(propertyName,optionName){if(typeof propertyName!==
"string"){return}const normalized=propertyName.toLowerCase();if(DANGEROUS_PROPERTY_NAMES.some(dangerous=>normalized===dangerous.toLowerCase())){throw new Error(
`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(criticalProperties.some(dangerous=>normalized===
dangerous.toLowerCase())){throw new Error(`[SECURITY] Invalid ${optionName}: "${propertyName}" is a reserved JavaScript keyword that could cause prototype pollu\
tion`)}}function normalizeProcessEntities(value,htmlEntities){if(typeof value==="boolean"){return{enabled:value,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,
maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof value==="object"&&value!==null){return{enabled:value.enabled!==
false,maxEntitySize:Math.max(1,value.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,value.maxExpansionDepth??1e4),maxTotalExpansions:Math.max(1,value.maxTotalExpansions??
Infinity),maxExpandedLength:Math.max(1,value.maxExpandedLength??1e5),maxEntityCount:Math.max(1,value.maxEntityCount??1e3),allowedTags:value.allowedTags??null,tagFilter:value.
tagFilter??null,appliesTo:value.appliesTo??"all"}}return normalizeProcessEntities(true)}const buildOptions=function(options){const built=Object.assign({},OptionsBuilder_defaultOptions,
options);const propertyNameOptions=[{value:built.attributeNamePrefix,name:"attributeNamePrefix"},{value:built.attributesGroupName,name:"attributesGroupName"},{value:built.
textNodeName,name:"textNodeName"},{value:built.cdataPropName,name:"cdataPropName"},{value:built.commentPropName,name:"commentPropName"}];for(const{value,name}of propertyNameOptions){
if(value){validatePropertyName(value,name)}}if(built.onDangerousProperty===null){built.onDangerousProperty=defaultOnDangerousProperty}built.processEntities=normalizeProcessEntities(
built.processEntities,built.htmlEntities);built.unpairedTagsSet=new Set(built.unpairedTags);if(built.stopNodes&&Array.isArray(built.stopNodes)){built.stopNodes=
built.stopNodes.map(node=>{if(typeof node==="string"&&node.startsWith("*.")){return".."+node.substring(2)}return node})}return built};;let METADATA_SYMBOL;if(typeof Symbol!==
"function"){METADATA_SYMBOL="@@xmlMetadata"}else{METADATA_SYMBOL=Symbol("XML Node Metadata")}class XmlNode{constructor(tagname){this.tagname=tagname;this.child=
[];this[":@"]=Object.create(null)}add(key,val){if(key==="__proto__")key="#__proto__";this.child.push({[key]:val})}addChild(node,startIndex){if(node.tagname==="_\
_proto__")node.tagname="#__proto__";if(node[":@"]&&Object.keys(node[":@"]).length>0){this.child.push({[node.tagname]:node.child,[":@"]:node[":@"]})}else{this.child.
push({[node.tagname]:node.child})}this.addStartIndex(startIndex)}addStartIndex(startIndex){if(startIndex!==void 0){this.child[this.child.length-1][METADATA_SYMBOL]=
{startIndex}}}addEndIndex(endIndex){const lastChild=this.child[this.child.length-1];if(lastChild!==void 0&&lastChild[METADATA_SYMBOL]!==void 0&&lastChild[METADATA_SYMBOL].
endIndex===void 0){lastChild[METADATA_SYMBOL].endIndex=endIndex}}static getMetaDataSymbol(){return METADATA_SYMBOL}};class DocTypeReader{constructor(options,xmlVersion){
this.suppressValidationErr=!options;this.options=options;this.xmlVersion=xmlVersion||1}setXmlVersion(xmlVersion=1){this.xmlVersion=xmlVersion}readDocType(xmlData,i){
const entities=Object.create(null);let entityCount=0;if(xmlData[i+3]==="O"&&xmlData[i+4]==="C"&&xmlData[i+5]==="T"&&xmlData[i+6]==="Y"&&xmlData[i+7]==="P"&&xmlData[i+
8]==="E"){i=i+9;let angleBracketsCount=1;let hasBody=false,comment=false;let quoteChar=null;let exp="";for(;i<xmlData.length;i++){if(quoteChar!==null){if(xmlData[i]===
quoteChar)quoteChar=null;exp+=xmlData[i];continue}if(!hasBody&&!comment&&(xmlData[i]==='"'||xmlData[i]==="'")){quoteChar=xmlData[i];exp+=xmlData[i];continue}if(xmlData[i]===
"<"&&!comment){if(hasBody&&hasSeq(xmlData,"!ENTITY",i)){i+=7;let entityName,val;[entityName,val,i]=this.readEntityExp(xmlData,i+1,this.suppressValidationErr);if(val.
indexOf("&")===-1){if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&entityCount>=this.options.maxEntityCount){throw new Error(`Entity count (${entityCount+
1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}entities[entityName]=val;entityCount++}}else if(hasBody&&hasSeq(xmlData,"!ELEMENT",i)){i+=8;const{
index}=this.readElementExp(xmlData,i+1);i=index}else if(hasBody&&hasSeq(xmlData,"!ATTLIST",i)){i+=8}else if(hasBody&&hasSeq(xmlData,"!NOTATION",i)){i+=9;const{index}=this.
readNotationExp(xmlData,i+1,this.suppressValidationErr);i=index}else if(hasSeq(xmlData,"!--",i))comment=true;else throw new Error(`Invalid DOCTYPE`);angleBracketsCount++;
exp=""}else if(xmlData[i]===">"){if(comment){if(xmlData[i-1]==="-"&&xmlData[i-2]==="-"){comment=false;angleBracketsCount--}}else{angleBracketsCount--}if(angleBracketsCount===
0){break}}else if(xmlData[i]==="["){hasBody=true}else{exp+=xmlData[i]}}if(quoteChar!==null||angleBracketsCount!==0){throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(
`Invalid Tag instead of DOCTYPE`)}return{entities,i}}readEntityExp(xmlData,i){i=skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(
xmlData[i])&&xmlData[i]!=='"'&&xmlData[i]!=="'"){i++}let entityName=xmlData.substring(startIndex,i);validateEntityName(entityName,{xmlVersion:this.xmlVersion});
i=skipWhitespace(xmlData,i);if(!this.suppressValidationErr){if(xmlData.substring(i,i+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not sup\
ported")}else if(xmlData[i]==="%"){throw new Error("Parameter entities are not supported")}}let entityValue="";[i,entityValue]=this.readIdentifierVal(xmlData,i,
"entity");if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&entityValue.length>this.options.maxEntitySize){throw new Error(`Entity "${entityName}\
" size (${entityValue.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}i--;return[entityName,entityValue,i]}readNotationExp(xmlData,i){i=
skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let notationName=xmlData.substring(startIndex,i);!this.suppressValidationErr&&
validateEntityName(notationName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i);const identifierType=xmlData.substring(i,i+6).toUpperCase();if(!this.suppressValidationErr&&
identifierType!=="SYSTEM"&&identifierType!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${identifierType}"`)}i+=identifierType.length;i=skipWhitespace(
xmlData,i);let publicIdentifier=null;let systemIdentifier=null;if(identifierType==="PUBLIC"){[i,publicIdentifier]=this.readIdentifierVal(xmlData,i,"publicIdenti\
fier");i=skipWhitespace(xmlData,i);if(xmlData[i]==='"'||xmlData[i]==="'"){[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier")}}else if(identifierType===
"SYSTEM"){[i,systemIdentifier]=this.readIdentifierVal(xmlData,i,"systemIdentifier");if(!this.suppressValidationErr&&!systemIdentifier){throw new Error("Missing \
mandatory system identifier for SYSTEM notation")}}return{notationName,publicIdentifier,systemIdentifier,index:--i}}readIdentifierVal(xmlData,i,type){let identifierVal="";
const startChar=xmlData[i];if(startChar!=='"'&&startChar!=="'"){throw new Error(`Expected quoted string, found "${startChar}"`)}i++;const startIndex=i;while(i<xmlData.
length&&xmlData[i]!==startChar){i++}identifierVal=xmlData.substring(startIndex,i);if(xmlData[i]!==startChar){throw new Error(`Unterminated ${type} value`)}i++;return[
i,identifierVal]}readElementExp(xmlData,i){i=skipWhitespace(xmlData,i);const startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let elementName=xmlData.
substring(startIndex,i);if(!this.suppressValidationErr&&!qName(elementName,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid element name: "${elementName}\
"`)}i=skipWhitespace(xmlData,i);let contentModel="";if(xmlData[i]==="E"&&hasSeq(xmlData,"MPTY",i))i+=4;else if(xmlData[i]==="A"&&hasSeq(xmlData,"NY",i))i+=2;else if(xmlData[i]===
"("){i++;const startIndex2=i;while(i<xmlData.length&&xmlData[i]!==")"){i++}contentModel=xmlData.substring(startIndex2,i);if(xmlData[i]!==")"){throw new Error("U\
nterminated content model")}}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${xmlData[i]}"`)}return{elementName,contentModel:contentModel.
trim(),index:i}}readAttlistExp(xmlData,i){i=skipWhitespace(xmlData,i);let startIndex=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}let elementName=xmlData.
substring(startIndex,i);validateEntityName(elementName,{xmlVersion:this.xmlVersion});i=skipWhitespace(xmlData,i);startIndex=i;while(i<xmlData.length&&!/\s/.test(
xmlData[i])){i++}let attributeName=xmlData.substring(startIndex,i);if(!validateEntityName(attributeName,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid \
attribute name: "${attributeName}"`)}i=skipWhitespace(xmlData,i);let attributeType="";if(xmlData.substring(i,i+8).toUpperCase()==="NOTATION"){attributeType="NOT\
ATION";i+=8;i=skipWhitespace(xmlData,i);if(xmlData[i]!=="("){throw new Error(`Expected '(', found "${xmlData[i]}"`)}i++;let allowedNotations=[];while(i<xmlData.
length&&xmlData[i]!==")"){const startIndex2=i;while(i<xmlData.length&&xmlData[i]!=="|"&&xmlData[i]!==")"){i++}let notation=xmlData.substring(startIndex2,i);notation=
notation.trim();if(!validateEntityName(notation,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${notation}"`)}allowedNotations.push(notation);
if(xmlData[i]==="|"){i++;i=skipWhitespace(xmlData,i)}}if(xmlData[i]!==")"){throw new Error("Unterminated list of notations")}i++;attributeType+=" ("+allowedNotations.
join("|")+")"}else{const startIndex2=i;while(i<xmlData.length&&!/\s/.test(xmlData[i])){i++}attributeType+=xmlData.substring(startIndex2,i);const validTypes=["CD\
ATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!validTypes.includes(attributeType.toUpperCase())){throw new Error(
`Invalid attribute type: "${attributeType}"`)}}i=skipWhitespace(xmlData,i);let defaultValue="";if(xmlData.substring(i,i+8).toUpperCase()==="#REQUIRED"){defaultValue=
"#REQUIRED";i+=8}else if(xmlData.substring(i,i+7).toUpperCase()==="#IMPLIED"){defaultValue="#IMPLIED";i+=7}else{[i,defaultValue]=this.readIdentifierVal(xmlData,
i,"ATTLIST")}return{elementName,attributeName,attributeType,defaultValue,index:i}}}const skipWhitespace=(data,index)=>{while(index<data.length&&/\s/.test(data[index])){
index++}return index};function hasSeq(data,seq,i){for(let j=0;j<seq.length;j++){if(seq[j]!==data[i+j+1])return false}return true}function validateEntityName(name,xmlVersion){
if(qName(name,{xmlVersion}))return name;else throw new Error(`Invalid entity name ${name}`)};const SCRIPT_ZEROS=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,
3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,
70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032];const NOT_DIGIT=255;const HIGH_MAP=new Map;
const LOW_MAX=65535;const LOW_MIN=1632;const TABLE_OFFSET=LOW_MIN;const TABLE_SIZE=LOW_MAX-LOW_MIN+1;const TABLE=new Uint8Array(TABLE_SIZE).fill(NOT_DIGIT);for(const zero of SCRIPT_ZEROS){
for(let d=0;d<10;d++){const cp=zero+d;if(cp<=LOW_MAX){TABLE[cp-TABLE_OFFSET]=d}else{HIGH_MAP.set(cp,d)}}};const CHAR_0=48;const CHAR_9=57;const CHAR_MINUS=45;const MINUS_SET=new Set(
[8722,65293,65123]);function anynum(str){if(typeof str!=="string")return str;const len=str.length;if(len===0)return str;let firstHit=-1;for(let i=0;i<len;i++){const cc=str.
charCodeAt(i);if(cc>=CHAR_0&&cc<=CHAR_9||cc===CHAR_MINUS)continue;if(cc<TABLE_OFFSET){if(MINUS_SET.has(cc)){firstHit=i;break}continue}if(cc>=55296&&cc<=56319){if(i+
1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);if(HIGH_MAP.has(cp)){firstHit=i;break}}}continue}if(TABLE[cc-
TABLE_OFFSET]!==NOT_DIGIT||MINUS_SET.has(cc)){firstHit=i;break}}if(firstHit===-1)return str;const chars=[];if(firstHit>0)chars.push(str.slice(0,firstHit));for(let i=firstHit;i<
len;i++){const cc=str.charCodeAt(i);if(cc>=CHAR_0&&cc<=CHAR_9||cc===CHAR_MINUS){chars.push(str[i]);continue}if(cc<TABLE_OFFSET){chars.push(MINUS_SET.has(cc)?"-":
str[i]);continue}if(cc>=55296&&cc<=56319){if(i+1<len){const low=str.charCodeAt(i+1);if(low>=56320&&low<=57343){const cp=65536+(cc-55296<<10)+(low-56320);const d2=HIGH_MAP.
get(cp);if(d2!==void 0){chars.push(String.fromCharCode(d2+48));i++;continue}}}chars.push(str[i]);continue}if(MINUS_SET.has(cc)){chars.push("-");continue}const d=TABLE[cc-
TABLE_OFFSET];chars.push(d!==NOT_DIGIT?String.fromCharCode(d+48):str[i])}return chars.join("")}const anynum_anynum=anynum;;const hexRegex=/^[-+]?0x[a-fA-F0-9]+$/;
const binRegex=/^0b[01]+$/;const octRegex=/^0o[0-7]+$/;const numRegex=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;const consider={hex:true,binary:false,octal:false,leadingZeros:true,
decimalPoint:".",eNotation:true,infinity:"original",unicode:false};function toNumber(str,options={}){options=Object.assign({},consider,options);if(!str||typeof str!==
"string")return str;let trimmedStr=str.trim();if(trimmedStr.length===0)return str;else if(options.skipLike!==void 0&&options.skipLike.test(trimmedStr))return str;else if(trimmedStr===
"0")return 0;if(options.unicode){trimmedStr=anynum_anynum(trimmedStr);if(trimmedStr==="0")return 0}if(options.hex&&hexRegex.test(trimmedStr)){return parse_int(trimmedStr,
16)}else if(options.binary&&binRegex.test(trimmedStr)){return parse_int(trimmedStr,2)}else if(options.octal&&octRegex.test(trimmedStr)){return parse_int(trimmedStr,
8)}else if(!isFinite(trimmedStr)){const num=Number(trimmedStr);if(Number.isNaN(num))return str;return handleInfinity(str,num,options)}else if(trimmedStr.includes(
"e")||trimmedStr.includes("E")){return resolveEnotation(str,trimmedStr,options)}else{const match=numRegex.exec(trimmedStr);if(match){const sign=match[1]||"";const leadingZeros=match[2];
let numTrimmedByZeros=trimZeros(match[3]);const decimalAdjacentToLeadingZeros=sign?trimmedStr[leadingZeros.length+1]===".":trimmedStr[leadingZeros.length]===".";
if(!options.leadingZeros&&(leadingZeros.length>1||leadingZeros.length===1&&!decimalAdjacentToLeadingZeros)){return str}else{const num=Number(trimmedStr);const parsedStr=String(
num);if(num===0)return num;if(parsedStr.search(/[eE]/)!==-1){if(options.eNotation)return num;else return str}else if(trimmedStr.indexOf(".")!==-1){if(parsedStr===
"0")return num;else if(parsedStr===numTrimmedByZeros)return num;else if(parsedStr===`${sign}${numTrimmedByZeros}`)return num;else return str}let n=leadingZeros?
numTrimmedByZeros:trimmedStr;if(leadingZeros){return n===parsedStr||sign+n===parsedStr?num:str}else{return n===parsedStr||n===sign+parsedStr?num:str}}}else{return str}}}
const eNotationRegx=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function resolveEnotation(str,trimmedStr,options){if(!options.eNotation)return str;const notation=trimmedStr.
match(eNotationRegx);if(notation){let sign=notation[1]||"";const eChar=notation[3].indexOf("e")===-1?"E":"e";const leadingZeros=notation[2];const eAdjacentToLeadingZeros=sign?
trimmedStr[leadingZeros.length+1]===eChar:trimmedStr[leadingZeros.length]===eChar;if(leadingZeros.length>1&&eAdjacentToLeadingZeros)return str;else if(leadingZeros.
length===1&&(notation[3].startsWith(`.${eChar}`)||notation[3][0]===eChar)){return Number(trimmedStr)}else if(leadingZeros.length>0){if(options.leadingZeros&&!eAdjacentToLeadingZeros){
return Number(trimmedStr)}else return str}else{return Number(trimmedStr)}}else{return str}}function trimZeros(numStr){if(numStr&&numStr.indexOf(".")!==-1){let end=numStr.
length;while(end>0&&numStr.charCodeAt(end-1)===48)end--;numStr=numStr.slice(0,end);if(numStr===".")numStr="0";else if(numStr[0]===".")numStr="0"+numStr;else if(numStr[numStr.
length-1]===".")numStr=numStr.substring(0,numStr.length-1);return numStr}return numStr}function parse_int(numStr,base){const str=numStr.trim();if(base===2||base===
8)numStr=str.substring(2);if(parseInt)return parseInt(numStr,base);else if(Number.parseInt)return Number.parseInt(numStr,base);else if(window&&window.parseInt)return window.
parseInt(numStr,base);else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")}function handleInfinity(str,num,options){const isPositive=num===
Infinity;switch(options.infinity.toLowerCase()){case"null":return null;case"infinity":return num;case"string":return isPositive?"Infinity":"-Infinity";case"orig\
inal":default:return str}};function ignoreAttributes_getIgnoreAttributesFn(ignoreAttributes){if(typeof ignoreAttributes==="function"){return ignoreAttributes}if(Array.
isArray(ignoreAttributes)){return attrName=>{for(const pattern of ignoreAttributes){if(typeof pattern==="string"&&attrName===pattern){return true}if(pattern instanceof
RegExp&&pattern.test(attrName)){return true}}}}return()=>false};class ExpressionSet{constructor(){this._byDepthAndTag=new Map;this._wildcardByDepth=new Map;this.
_deepWildcards=[];this._deepByTerminalTag=new Map;this._patterns=new Set;this._sealed=false}add(expression){if(this._sealed){throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.")}if(this._patterns.has(expression.pattern))return this;this._patterns.add(expression.pattern);if(expression.
hasDeepWildcard()){const lastSeg2=expression.segments[expression.segments.length-1];if(lastSeg2&&lastSeg2.type!=="deep-wildcard"&&lastSeg2.tag!=="*"){const tag2=lastSeg2.
tag;if(!this._deepByTerminalTag.has(tag2))this._deepByTerminalTag.set(tag2,[]);this._deepByTerminalTag.get(tag2).push(expression)}else{this._deepWildcards.push(
expression)}return this}const depth=expression.length;const lastSeg=expression.segments[expression.segments.length-1];const tag=lastSeg?.tag;if(!tag||tag==="*"){
if(!this._wildcardByDepth.has(depth))this._wildcardByDepth.set(depth,[]);this._wildcardByDepth.get(depth).push(expression)}else{const key=`${depth}:${tag}`;if(!this.
_byDepthAndTag.has(key))this._byDepthAndTag.set(key,[]);this._byDepthAndTag.get(key).push(expression)}return this}addAll(expressions){for(const expr of expressions)
this.add(expr);return this}has(expression){return this._patterns.has(expression.pattern)}get size(){return this._patterns.size}seal(){this._sealed=true;return this}get isSealed(){
return this._sealed}matchesAny(matcher){return this.findMatch(matcher)!==null}findMatch(matcher){const depth=matcher.getDepth();const tag=matcher.getCurrentTag();
const exactKey=`${depth}:${tag}`;const exactBucket=this._byDepthAndTag.get(exactKey);if(exactBucket){for(let i=0;i<exactBucket.length;i++){if(matcher.matches(exactBucket[i]))
return exactBucket[i]}}const wildcardBucket=this._wildcardByDepth.get(depth);if(wildcardBucket){for(let i=0;i<wildcardBucket.length;i++){if(matcher.matches(wildcardBucket[i]))
return wildcardBucket[i]}}const deepBucket=this._deepByTerminalTag.get(tag);if(deepBucket){for(let i=0;i<deepBucket.length;i++){if(matcher.matches(deepBucket[i]))
return deepBucket[i]}}for(let i=0;i<this._deepWildcards.length;i++){if(matcher.matches(this._deepWildcards[i]))return this._deepWildcards[i]}return null}};const BASIC_LATIN={
amp:"&",AMP:"&",lt:"<",LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",lsquor:"\u201A",rsquor:"\u2019",
ldquor:"\u201E",bdquo:"\u201E",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",
vert:"|",sol:"/",bsol:"\\",lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:"\xA0",iexcl:"\xA1",cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",
brvbar:"\xA6",sect:"\xA7",uml:"\xA8",copy:"\xA9",COPY:"\xA9",ordf:"\xAA",laquo:"\xAB",not:"\xAC",shy:"\xAD",reg:"\xAE",REG:"\xAE",macr:"\xAF",deg:"\xB0",plusmn:"\
\xB1",sup2:"\xB2",sup3:"\xB3",acute:"\xB4",micro:"\xB5",para:"\xB6",middot:"\xB7",cedil:"\xB8",sup1:"\xB9",ordm:"\xBA",raquo:"\xBB",frac14:"\xBC",frac12:"\xBD",
half:"\xBD",frac34:"\xBE",iquest:"\xBF",times:"\xD7",div:"\xF7",divide:"\xF7"};const LATIN_ACCENTS={Agrave:"\xC0",agrave:"\xE0",Aacute:"\xC1",aacute:"\xE1",Acirc:"\
\xC2",acirc:"\xE2",Atilde:"\xC3",atilde:"\xE3",Auml:"\xC4",auml:"\xE4",Aring:"\xC5",aring:"\xE5",AElig:"\xC6",aelig:"\xE6",Ccedil:"\xC7",ccedil:"\xE7",Egrave:"\xC8",
egrave:"\xE8",Eacute:"\xC9",eacute:"\xE9",Ecirc:"\xCA",ecirc:"\xEA",Euml:"\xCB",euml:"\xEB",Igrave:"\xCC",igrave:"\xEC",Iacute:"\xCD",iacute:"\xED",Icirc:"\xCE",
icirc:"\xEE",Iuml:"\xCF",iuml:"\xEF",ETH:"\xD0",eth:"\xF0",Ntilde:"\xD1",ntilde:"\xF1",Ograve:"\xD2",ograve:"\xF2",Oacute:"\xD3",oacute:"\xF3",Ocirc:"\xD4",ocirc:"\
\xF4",Otilde:"\xD5",otilde:"\xF5",Ouml:"\xD6",ouml:"\xF6",Oslash:"\xD8",oslash:"\xF8",Ugrave:"\xD9",ugrave:"\xF9",Uacute:"\xDA",uacute:"\xFA",Ucirc:"\xDB",ucirc:"\
\xFB",Uuml:"\xDC",uuml:"\xFC",Yacute:"\xDD",yacute:"\xFD",THORN:"\xDE",thorn:"\xFE",szlig:"\xDF",yuml:"\xFF",Yuml:"\u0178"};const LATIN_EXTENDED={Amacr:"\u0100",
amacr:"\u0101",Abreve:"\u0102",abreve:"\u0103",Aogon:"\u0104",aogon:"\u0105",Cacute:"\u0106",cacute:"\u0107",Ccirc:"\u0108",ccirc:"\u0109",Cdot:"\u010A",cdot:"\u010B",
Ccaron:"\u010C",ccaron:"\u010D",Dcaron:"\u010E",dcaron:"\u010F",Dstrok:"\u0110",dstrok:"\u0111",Emacr:"\u0112",emacr:"\u0113",Ecaron:"\u011A",ecaron:"\u011B",Edot:"\
\u0116",edot:"\u0117",Eogon:"\u0118",eogon:"\u0119",Gcirc:"\u011C",gcirc:"\u011D",Gbreve:"\u011E",gbreve:"\u011F",Gdot:"\u0120",gdot:"\u0121",Gcedil:"\u0122",Hcirc:"\
\u0124",hcirc:"\u0125",Hstrok:"\u0126",hstrok:"\u0127",Itilde:"\u0128",itilde:"\u0129",Imacr:"\u012A",imacr:"\u012B",Iogon:"\u012E",iogon:"\u012F",Idot:"\u0130",
IJlig:"\u0132",ijlig:"\u0133",Jcirc:"\u0134",jcirc:"\u0135",Kcedil:"\u0136",kcedil:"\u0137",kgreen:"\u0138",Lacute:"\u0139",lacute:"\u013A",Lcedil:"\u013B",lcedil:"\
\u013C",Lcaron:"\u013D",lcaron:"\u013E",Lmidot:"\u013F",lmidot:"\u0140",Lstrok:"\u0141",lstrok:"\u0142",Nacute:"\u0143",nacute:"\u0144",Ncaron:"\u0147",ncaron:"\
\u0148",Ncedil:"\u0145",ncedil:"\u0146",ENG:"\u014A",eng:"\u014B",Omacr:"\u014C",omacr:"\u014D",Odblac:"\u0150",odblac:"\u0151",OElig:"\u0152",oelig:"\u0153",Racute:"\
\u0154",racute:"\u0155",Rcaron:"\u0158",rcaron:"\u0159",Rcedil:"\u0156",rcedil:"\u0157",Sacute:"\u015A",sacute:"\u015B",Scirc:"\u015C",scirc:"\u015D",Scedil:"\u015E",
scedil:"\u015F",Scaron:"\u0160",scaron:"\u0161",Tcedil:"\u0162",tcedil:"\u0163",Tcaron:"\u0164",tcaron:"\u0165",Tstrok:"\u0166",tstrok:"\u0167",Utilde:"\u0168",
utilde:"\u0169",Umacr:"\u016A",umacr:"\u016B",Ubreve:"\u016C",ubreve:"\u016D",Uring:"\u016E",uring:"\u016F",Udblac:"\u0170",udblac:"\u0171",Uogon:"\u0172",uogon:"\
\u0173",Wcirc:"\u0174",wcirc:"\u0175",Ycirc:"\u0176",ycirc:"\u0177",Zacute:"\u0179",zacute:"\u017A",Zdot:"\u017B",zdot:"\u017C",Zcaron:"\u017D",zcaron:"\u017E"};
const GREEK={Alpha:"\u0391",alpha:"\u03B1",Beta:"\u0392",beta:"\u03B2",Gamma:"\u0393",gamma:"\u03B3",Delta:"\u0394",delta:"\u03B4",Epsilon:"\u0395",epsilon:"\u03B5",
epsiv:"\u03F5",varepsilon:"\u03F5",Zeta:"\u0396",zeta:"\u03B6",Eta:"\u0397",eta:"\u03B7",Theta:"\u0398",theta:"\u03B8",thetasym:"\u03D1",vartheta:"\u03D1",Iota:"\
\u0399",iota:"\u03B9",Kappa:"\u039A",kappa:"\u03BA",kappav:"\u03F0",varkappa:"\u03F0",Lambda:"\u039B",lambda:"\u03BB",Mu:"\u039C",mu:"\u03BC",Nu:"\u039D",nu:"\u03BD",
Xi:"\u039E",xi:"\u03BE",Omicron:"\u039F",omicron:"\u03BF",Pi:"\u03A0",pi:"\u03C0",piv:"\u03D6",varpi:"\u03D6",Rho:"\u03A1",rho:"\u03C1",rhov:"\u03F1",varrho:"\u03F1",
Sigma:"\u03A3",sigma:"\u03C3",sigmaf:"\u03C2",sigmav:"\u03C2",varsigma:"\u03C2",Tau:"\u03A4",tau:"\u03C4",Upsilon:"\u03A5",upsilon:"\u03C5",upsi:"\u03C5",Upsi:"\
\u03D2",upsih:"\u03D2",Phi:"\u03A6",phi:"\u03C6",phiv:"\u03D5",varphi:"\u03D5",Chi:"\u03A7",chi:"\u03C7",Psi:"\u03A8",psi:"\u03C8",Omega:"\u03A9",omega:"\u03C9",
ohm:"\u03A9",Gammad:"\u03DC",gammad:"\u03DD",digamma:"\u03DD"};const CYRILLIC={Afr:"\u{1D504}",afr:"\u{1D51E}",Acy:"\u0410",acy:"\u0430",Bcy:"\u0411",bcy:"\u0431",
Vcy:"\u0412",vcy:"\u0432",Gcy:"\u0413",gcy:"\u0433",Dcy:"\u0414",dcy:"\u0434",IEcy:"\u0415",iecy:"\u0435",IOcy:"\u0401",iocy:"\u0451",ZHcy:"\u0416",zhcy:"\u0436",
Zcy:"\u0417",zcy:"\u0437",Icy:"\u0418",icy:"\u0438",Jcy:"\u0419",jcy:"\u0439",Kcy:"\u041A",kcy:"\u043A",Lcy:"\u041B",lcy:"\u043B",Mcy:"\u041C",mcy:"\u043C",Ncy:"\
\u041D",ncy:"\u043D",Ocy:"\u041E",ocy:"\u043E",Pcy:"\u041F",pcy:"\u043F",Rcy:"\u0420",rcy:"\u0440",Scy:"\u0421",scy:"\u0441",Tcy:"\u0422",tcy:"\u0442",Ucy:"\u0423",
ucy:"\u0443",Fcy:"\u0424",fcy:"\u0444",KHcy:"\u0425",khcy:"\u0445",TScy:"\u0426",tscy:"\u0446",CHcy:"\u0427",chcy:"\u0447",SHcy:"\u0428",shcy:"\u0448",SHCHcy:"\u0429",
shchcy:"\u0449",HARDcy:"\u042A",hardcy:"\u044A",Ycy:"\u042B",ycy:"\u044B",SOFTcy:"\u042C",softcy:"\u044C",Ecy:"\u042D",ecy:"\u044D",YUcy:"\u042E",yucy:"\u044E",
YAcy:"\u042F",yacy:"\u044F",DJcy:"\u0402",djcy:"\u0452",GJcy:"\u0403",gjcy:"\u0453",Jukcy:"\u0404",jukcy:"\u0454",DScy:"\u0405",dscy:"\u0455",Iukcy:"\u0406",iukcy:"\
\u0456",YIcy:"\u0407",yicy:"\u0457",Jsercy:"\u0408",jsercy:"\u0458",LJcy:"\u0409",ljcy:"\u0459",NJcy:"\u040A",njcy:"\u045A",TSHcy:"\u040B",tshcy:"\u045B",KJcy:"\
\u040C",kjcy:"\u045C",Ubrcy:"\u040E",ubrcy:"\u045E",DZcy:"\u040F",dzcy:"\u045F"};const MATH={plus:"+",pm:"\xB1",times:"\xD7",div:"\xF7",divide:"\xF7",sdot:"\u22C5",
star:"\u2606",starf:"\u2605",bigstar:"\u2605",lowast:"\u2217",ast:"*",midast:"*",compfn:"\u2218",smallcircle:"\u2218",bullet:"\u2022",bull:"\u2022",nbsp:"\xA0",
hellip:"\u2026",mldr:"\u2026",prime:"\u2032",Prime:"\u2033",tprime:"\u2034",bprime:"\u2035",backprime:"\u2035",minus:"\u2212",minusd:"\u2238",dotminus:"\u2238",
plusdo:"\u2214",dotplus:"\u2214",plusmn:"\xB1",minusplus:"\u2213",mnplus:"\u2213",mp:"\u2213",setminus:"\u2216",smallsetminus:"\u2216",Backslash:"\u2216",setmn:"\
\u2216",ssetmn:"\u2216",lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"\u2237",Proportion:"\u2237",ratio:"\u2236",equals:"=",ne:"\u2260",nequiv:"\
\u2262",equiv:"\u2261",Congruent:"\u2261",sim:"\u223C",thicksim:"\u223C",thksim:"\u223C",sime:"\u2243",simeq:"\u2243",TildeEqual:"\u2243",asymp:"\u2248",approx:"\
\u2248",thickapprox:"\u2248",thkap:"\u2248",TildeTilde:"\u2248",ncong:"\u2247",cong:"\u2245",TildeFullEqual:"\u2245",asympeq:"\u224D",CupCap:"\u224D",bump:"\u224E",
Bumpeq:"\u224E",HumpDownHump:"\u224E",bumpe:"\u224F",bumpeq:"\u224F",HumpEqual:"\u224F",le:"\u2264",LessEqual:"\u2264",ge:"\u2265",GreaterEqual:"\u2265",lesseqgtr:"\
\u22DA",lesseqqgtr:"\u2A8B",greater:">",less:"<"};const MATH_ADVANCED={alefsym:"\u2135",aleph:"\u2135",beth:"\u2136",gimel:"\u2137",daleth:"\u2138",forall:"\u2200",
ForAll:"\u2200",part:"\u2202",PartialD:"\u2202",exist:"\u2203",Exists:"\u2203",nexist:"\u2204",nexists:"\u2204",empty:"\u2205",emptyset:"\u2205",emptyv:"\u2205",
varnothing:"\u2205",nabla:"\u2207",Del:"\u2207",isin:"\u2208",isinv:"\u2208",in:"\u2208",Element:"\u2208",notin:"\u2209",notinva:"\u2209",ni:"\u220B",niv:"\u220B",
SuchThat:"\u220B",ReverseElement:"\u220B",notni:"\u220C",notniva:"\u220C",prod:"\u220F",Product:"\u220F",coprod:"\u2210",Coproduct:"\u2210",sum:"\u2211",Sum:"\u2211",
minus:"\u2212",mp:"\u2213",plusdo:"\u2214",dotplus:"\u2214",setminus:"\u2216",lowast:"\u2217",radic:"\u221A",Sqrt:"\u221A",prop:"\u221D",propto:"\u221D",Proportional:"\
\u221D",varpropto:"\u221D",infin:"\u221E",infintie:"\u29DD",ang:"\u2220",angle:"\u2220",angmsd:"\u2221",measuredangle:"\u2221",angsph:"\u2222",mid:"\u2223",VerticalBar:"\
\u2223",nmid:"\u2224",nsmid:"\u2224",npar:"\u2226",parallel:"\u2225",spar:"\u2225",nparallel:"\u2226",nspar:"\u2226",and:"\u2227",wedge:"\u2227",or:"\u2228",vee:"\
\u2228",cap:"\u2229",cup:"\u222A",int:"\u222B",Integral:"\u222B",conint:"\u222E",ContourIntegral:"\u222E",Conint:"\u222F",DoubleContourIntegral:"\u222F",Cconint:"\
\u2230",there4:"\u2234",therefore:"\u2234",Therefore:"\u2234",becaus:"\u2235",because:"\u2235",Because:"\u2235",ratio:"\u2236",Proportion:"\u2237",minusd:"\u2238",
dotminus:"\u2238",mDDot:"\u223A",homtht:"\u223B",sim:"\u223C",bsimg:"\u223D",backsim:"\u223D",ac:"\u223E",mstpos:"\u223E",acd:"\u223F",VerticalTilde:"\u2240",wr:"\
\u2240",wreath:"\u2240",nsime:"\u2244",nsimeq:"\u2244",ncong:"\u2247",simne:"\u2246",ncongdot:"\u2A6D\u0338",ngsim:"\u2275",nsim:"\u2241",napprox:"\u2249",nap:"\
\u2249",ngeq:"\u2271",nge:"\u2271",nleq:"\u2270",nle:"\u2270",ngtr:"\u226F",ngt:"\u226F",nless:"\u226E",nlt:"\u226E",nprec:"\u2280",npr:"\u2280",nsucc:"\u2281",
nsc:"\u2281"};const ARROWS={larr:"\u2190",leftarrow:"\u2190",LeftArrow:"\u2190",uarr:"\u2191",uparrow:"\u2191",UpArrow:"\u2191",rarr:"\u2192",rightarrow:"\u2192",
RightArrow:"\u2192",darr:"\u2193",downarrow:"\u2193",DownArrow:"\u2193",harr:"\u2194",leftrightarrow:"\u2194",LeftRightArrow:"\u2194",varr:"\u2195",updownarrow:"\
\u2195",UpDownArrow:"\u2195",nwarr:"\u2196",nwarrow:"\u2196",UpperLeftArrow:"\u2196",nearr:"\u2197",nearrow:"\u2197",UpperRightArrow:"\u2197",searr:"\u2198",searrow:"\
\u2198",LowerRightArrow:"\u2198",swarr:"\u2199",swarrow:"\u2199",LowerLeftArrow:"\u2199",lArr:"\u21D0",Leftarrow:"\u21D0",uArr:"\u21D1",Uparrow:"\u21D1",rArr:"\u21D2",
Rightarrow:"\u21D2",dArr:"\u21D3",Downarrow:"\u21D3",hArr:"\u21D4",Leftrightarrow:"\u21D4",iff:"\u21D4",vArr:"\u21D5",Updownarrow:"\u21D5",lAarr:"\u21DA",Lleftarrow:"\
\u21DA",rAarr:"\u21DB",Rrightarrow:"\u21DB",lrarr:"\u21C6",leftrightarrows:"\u21C6",rlarr:"\u21C4",rightleftarrows:"\u21C4",lrhar:"\u21CB",leftrightharpoons:"\u21CB",
ReverseEquilibrium:"\u21CB",rlhar:"\u21CC",rightleftharpoons:"\u21CC",Equilibrium:"\u21CC",udarr:"\u21C5",UpArrowDownArrow:"\u21C5",duarr:"\u21F5",DownArrowUpArrow:"\
\u21F5",llarr:"\u21C7",leftleftarrows:"\u21C7",rrarr:"\u21C9",rightrightarrows:"\u21C9",ddarr:"\u21CA",downdownarrows:"\u21CA",har:"\u21BD",lhard:"\u21BD",leftharpoondown:"\
\u21BD",lharu:"\u21BC",leftharpoonup:"\u21BC",rhard:"\u21C1",rightharpoondown:"\u21C1",rharu:"\u21C0",rightharpoonup:"\u21C0",lsh:"\u21B0",Lsh:"\u21B0",rsh:"\u21B1",
Rsh:"\u21B1",ldsh:"\u21B2",rdsh:"\u21B3",hookleftarrow:"\u21A9",hookrightarrow:"\u21AA",mapstoleft:"\u21A4",mapstoup:"\u21A5",map:"\u21A6",mapsto:"\u21A6",mapstodown:"\
\u21A7",crarr:"\u21B5",nleftarrow:"\u219A",nleftrightarrow:"\u21AE",nrightarrow:"\u219B",nrarr:"\u219B",larrtl:"\u21A2",rarrtl:"\u21A3",leftarrowtail:"\u21A2",rightarrowtail:"\
\u21A3",twoheadleftarrow:"\u219E",twoheadrightarrow:"\u21A0",Larr:"\u219E",Rarr:"\u21A0",larrhk:"\u21A9",rarrhk:"\u21AA",larrlp:"\u21AB",looparrowleft:"\u21AB",
rarrlp:"\u21AC",looparrowright:"\u21AC",harrw:"\u21AD",leftrightsquigarrow:"\u21AD",nrarrw:"\u219D\u0338",rarrw:"\u219D",rightsquigarrow:"\u219D",larrbfs:"\u291F",
rarrbfs:"\u2920",nvHarr:"\u2904",nvlArr:"\u2902",nvrArr:"\u2903",larrfs:"\u291D",rarrfs:"\u291E",Map:"\u2905",larrsim:"\u2973",rarrsim:"\u2974",harrcir:"\u2948",
Uarrocir:"\u2949",lurdshar:"\u294A",ldrdhar:"\u2967",ldrushar:"\u294B",rdldhar:"\u2969",lrhard:"\u296D",uharr:"\u21BE",uharl:"\u21BF",dharr:"\u21C2",dharl:"\u21C3",
Uarr:"\u219F",Darr:"\u21A1",zigrarr:"\u21DD",nwArr:"\u21D6",neArr:"\u21D7",seArr:"\u21D8",swArr:"\u21D9",nharr:"\u21AE",nhArr:"\u21CE",nlarr:"\u219A",nlArr:"\u21CD",
nrArr:"\u21CF",larrb:"\u21E4",LeftArrowBar:"\u21E4",rarrb:"\u21E5",RightArrowBar:"\u21E5"};const SHAPES={square:"\u25A1",Square:"\u25A1",squ:"\u25A1",squf:"\u25AA",
squarf:"\u25AA",blacksquar:"\u25AA",blacksquare:"\u25AA",FilledVerySmallSquare:"\u25AA",blk34:"\u2593",blk12:"\u2592",blk14:"\u2591",block:"\u2588",srect:"\u25AD",
rect:"\u25AD",sdot:"\u22C5",sdotb:"\u22A1",dotsquare:"\u22A1",triangle:"\u25B5",tri:"\u25B5",trine:"\u25B5",utri:"\u25B5",triangledown:"\u25BF",dtri:"\u25BF",tridown:"\
\u25BF",triangleleft:"\u25C3",ltri:"\u25C3",triangleright:"\u25B9",rtri:"\u25B9",blacktriangle:"\u25B4",utrif:"\u25B4",blacktriangledown:"\u25BE",dtrif:"\u25BE",
blacktriangleleft:"\u25C2",ltrif:"\u25C2",blacktriangleright:"\u25B8",rtrif:"\u25B8",loz:"\u25CA",lozenge:"\u25CA",blacklozenge:"\u29EB",lozf:"\u29EB",bigcirc:"\
\u25EF",xcirc:"\u25EF",circ:"\u02C6",Circle:"\u25CB",cir:"\u25CB",o:"\u25CB",bullet:"\u2022",bull:"\u2022",hellip:"\u2026",mldr:"\u2026",nldr:"\u2025",boxh:"\u2500",
HorizontalLine:"\u2500",boxv:"\u2502",boxdr:"\u250C",boxdl:"\u2510",boxur:"\u2514",boxul:"\u2518",boxvr:"\u251C",boxvl:"\u2524",boxhd:"\u252C",boxhu:"\u2534",boxvh:"\
\u253C",boxH:"\u2550",boxV:"\u2551",boxdR:"\u2552",boxDr:"\u2553",boxDR:"\u2554",boxDl:"\u2555",boxdL:"\u2556",boxDL:"\u2557",boxuR:"\u2558",boxUr:"\u2559",boxUR:"\
\u255A",boxUl:"\u255C",boxuL:"\u255B",boxUL:"\u255D",boxvR:"\u255E",boxVr:"\u255F",boxVR:"\u2560",boxVl:"\u2562",boxvL:"\u2561",boxVL:"\u2563",boxHd:"\u2564",boxhD:"\
\u2565",boxHD:"\u2566",boxHu:"\u2567",boxhU:"\u2568",boxHU:"\u2569",boxvH:"\u256A",boxVh:"\u256B",boxVH:"\u256C"};const PUNCTUATION={excl:"!",iexcl:"\xA1",brvbar:"\
\xA6",sect:"\xA7",uml:"\xA8",copy:"\xA9",ordf:"\xAA",laquo:"\xAB",not:"\xAC",shy:"\xAD",reg:"\xAE",macr:"\xAF",deg:"\xB0",plusmn:"\xB1",sup2:"\xB2",sup3:"\xB3",
acute:"\xB4",micro:"\xB5",para:"\xB6",middot:"\xB7",cedil:"\xB8",sup1:"\xB9",ordm:"\xBA",raquo:"\xBB",frac14:"\xBC",frac12:"\xBD",frac34:"\xBE",iquest:"\xBF",nbsp:"\
\xA0",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"\u2016",verbar:"|",dblac:"\u02DD",circ:"\u02C6",caron:"\u02C7",breve:"\u02D8",dot:"\u02D9",ring:"\
\u02DA",ogon:"\u02DB",tilde:"\u02DC",DiacriticalGrave:"`",DiacriticalAcute:"\xB4",DiacriticalTilde:"\u02DC",DiacriticalDot:"\u02D9",DiacriticalDoubleAcute:"\u02DD",
grave:"`"};const CURRENCY={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\u20B9",af:"\u060B",birr:"\u1265\u122D",
peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"};const FRACTIONS={frac12:"\xBD",half:"\xBD",frac13:"\u2153",frac14:"\xBC",frac15:"\u2155",frac16:"\
\u2159",frac18:"\u215B",frac23:"\u2154",frac25:"\u2156",frac34:"\xBE",frac35:"\u2157",frac38:"\u215C",frac45:"\u2158",frac56:"\u215A",frac58:"\u215D",frac78:"\u215E",
frasl:"\u2044"};const MISC_SYMBOLS={trade:"\u2122",TRADE:"\u2122",telrec:"\u2315",target:"\u2316",ulcorn:"\u231C",ulcorner:"\u231C",urcorn:"\u231D",urcorner:"\u231D",
dlcorn:"\u231E",llcorner:"\u231E",drcorn:"\u231F",lrcorner:"\u231F",intercal:"\u22BA",intcal:"\u22BA",oplus:"\u2295",CirclePlus:"\u2295",ominus:"\u2296",CircleMinus:"\
\u2296",otimes:"\u2297",CircleTimes:"\u2297",osol:"\u2298",odot:"\u2299",CircleDot:"\u2299",oast:"\u229B",circledast:"\u229B",odash:"\u229D",circleddash:"\u229D",
ocirc:"\u229A",circledcirc:"\u229A",boxplus:"\u229E",plusb:"\u229E",boxminus:"\u229F",minusb:"\u229F",boxtimes:"\u22A0",timesb:"\u22A0",boxdot:"\u22A1",sdotb:"\u22A1",
veebar:"\u22BB",vee:"\u2228",barvee:"\u22BD",and:"\u2227",wedge:"\u2227",Cap:"\u22D2",Cup:"\u22D3",Fork:"\u22D4",pitchfork:"\u22D4",epar:"\u22D5",ltlarr:"\u2976",
nvap:"\u224D\u20D2",nvsim:"\u223C\u20D2",nvge:"\u2265\u20D2",nvle:"\u2264\u20D2",nvlt:"<\u20D2",nvgt:">\u20D2",nvltrie:"\u22B4\u20D2",nvrtrie:"\u22B5\u20D2",Vdash:"\
\u22A9",dashv:"\u22A3",vDash:"\u22A8",Vvdash:"\u22AA",nvdash:"\u22AC",nvDash:"\u22AD",nVdash:"\u22AE",nVDash:"\u22AF"};const XML={amp:"&",apos:"'",gt:">",lt:"<",
quot:'"'};const COMMON_HTML={nbsp:"\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",
rsquo:"\u2019",ldquo:"\u201C",rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"};const ENTITY_ACTION=Object.
freeze({ALLOW:"allow",BLOCK:"block",THROW:"throw"});const SPECIAL_CHARS=new Set("!?\\\\/[]$%{}^&*()<>|+");function EntityDecoder_validateEntityName(name){if(name[0]===
"#"){throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${name}"`)}for(const ch of name){if(SPECIAL_CHARS.has(ch)){throw new Error(`[Entit\
yReplacer] Invalid character '${ch}' in entity name: "${name}"`)}}return name}function mergeEntityMaps(...maps){const out=Object.create(null);for(const map of maps){
if(!map)continue;for(const key of Object.keys(map)){const raw=map[key];if(typeof raw==="string"){out[key]=raw}else if(raw&&typeof raw==="object"&&raw.val!==void 0){
const val=raw.val;if(typeof val==="string"){out[key]=val}}}}return out}const LIMIT_TIER_EXTERNAL="external";const LIMIT_TIER_BASE="base";const LIMIT_TIER_ALL="a\
ll";function parseLimitTiers(raw){if(!raw||raw===LIMIT_TIER_EXTERNAL)return new Set([LIMIT_TIER_EXTERNAL]);if(raw===LIMIT_TIER_ALL)return new Set([LIMIT_TIER_ALL]);
if(raw===LIMIT_TIER_BASE)return new Set([LIMIT_TIER_BASE]);if(Array.isArray(raw))return new Set(raw);return new Set([LIMIT_TIER_EXTERNAL])}const NCR_LEVEL=Object.
freeze({allow:0,leave:1,remove:2,throw:3});const XML10_ALLOWED_C0=new Set([9,10,13]);function parseNCRConfig(ncr){if(!ncr){return{xmlVersion:1,onLevel:NCR_LEVEL.
allow,nullLevel:NCR_LEVEL.remove}}const xmlVersion=ncr.xmlVersion===1.1?1.1:1;const onLevel=NCR_LEVEL[ncr.onNCR]??NCR_LEVEL.allow;const nullLevel=NCR_LEVEL[ncr.
nullNCR]??NCR_LEVEL.remove;const clampedNull=Math.max(nullLevel,NCR_LEVEL.remove);return{xmlVersion,onLevel,nullLevel:clampedNull}}class EntityDecoder{constructor(options={}){
this._limit=options.limit||{};this._maxTotalExpansions=this._limit.maxTotalExpansions||0;this._maxExpandedLength=this._limit.maxExpandedLength||0;this._postCheck=
typeof options.postCheck==="function"?options.postCheck:r=>r;this._limitTiers=parseLimitTiers(this._limit.applyLimitsTo??LIMIT_TIER_EXTERNAL);this._numericAllowed=
options.numericAllowed??true;this._baseMap=mergeEntityMaps(XML,options.namedEntities||null);this._externalMap=Object.create(null);this._inputMap=Object.create(null);
this._totalExpansions=0;this._expandedLength=0;this._removeSet=new Set(options.remove&&Array.isArray(options.remove)?options.remove:[]);this._leaveSet=new Set(options.
leave&&Array.isArray(options.leave)?options.leave:[]);const ncrCfg=parseNCRConfig(options.ncr);this._ncrXmlVersion=ncrCfg.xmlVersion;this._ncrOnLevel=ncrCfg.onLevel;
this._ncrNullLevel=ncrCfg.nullLevel;this._onExternalEntity=typeof options.onExternalEntity==="function"?options.onExternalEntity:null;this._onInputEntity=typeof options.
onInputEntity==="function"?options.onInputEntity:null}_applyRegistrationHook(hook,name,value,context){if(!hook)return true;const action=hook(name,value);if(action===
ENTITY_ACTION.BLOCK)return false;if(action===ENTITY_ACTION.THROW){throw new Error(`[EntityDecoder] Registration of ${context} entity "&${name};" was rejected by\
 hook`)}return true}setExternalEntities(map){if(map){for(const key of Object.keys(map)){EntityDecoder_validateEntityName(key)}}if(!this._onExternalEntity){this.
_externalMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map);const filtered=Object.create(null);for(const[name,value]of Object.entries(flat)){if(this.
_applyRegistrationHook(this._onExternalEntity,name,value,"external")){filtered[name]=value}}this._externalMap=filtered}addExternalEntity(key,value){EntityDecoder_validateEntityName(
key);if(typeof value==="string"&&value.indexOf("&")===-1){if(this._applyRegistrationHook(this._onExternalEntity,key,value,"external")){this._externalMap[key]=value}}}addInputEntities(map){
this._totalExpansions=0;this._expandedLength=0;if(!this._onInputEntity){this._inputMap=mergeEntityMaps(map);return}const flat=mergeEntityMaps(map);const filtered=Object.
create(null);for(const[name,value]of Object.entries(flat)){if(this._applyRegistrationHook(this._onInputEntity,name,value,"input")){filtered[name]=value}}this._inputMap=
filtered}reset(){this._inputMap=Object.create(null);this._totalExpansions=0;this._expandedLength=0;return this}setXmlVersion(version){this._ncrXmlVersion=version===
1.1?1.1:1}decode(str){if(typeof str!=="string"||str.length===0)return str;if(str.indexOf("&")===-1)return str;const original=str;const chunks=[];const len=str.length;
let last=0;let i=0;const limitExpansions=this._maxTotalExpansions>0;const limitLength=this._maxExpandedLength>0;const checkLimits=limitExpansions||limitLength;while(i<
len){if(str.charCodeAt(i)!==38){i++;continue}let j=i+1;while(j<len&&str.charCodeAt(j)!==59&&j-i<=32)j++;if(j>=len||str.charCodeAt(j)!==59){i++;continue}const token=str.
slice(i+1,j);if(token.length===0){i++;continue}let replacement;let tier;if(this._removeSet.has(token)){replacement="";if(tier===void 0){tier=LIMIT_TIER_EXTERNAL}}else if(this.
_leaveSet.has(token)){i++;continue}else if(token.charCodeAt(0)===35){const ncrResult=this._resolveNCR(token);if(ncrResult===void 0){i++;continue}replacement=ncrResult;
tier=LIMIT_TIER_BASE}else{const resolved=this._resolveName(token);replacement=resolved?.value;tier=resolved?.tier}if(replacement===void 0){i++;continue}if(i>last)
chunks.push(str.slice(last,i));chunks.push(replacement);last=j+1;i=last;if(checkLimits&&this._tierCounts(tier)){if(limitExpansions){this._totalExpansions++;if(this.
_totalExpansions>this._maxTotalExpansions){throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`)}}
if(limitLength){const delta=replacement.length-(token.length+2);if(delta>0){this._expandedLength+=delta;if(this._expandedLength>this._maxExpandedLength){throw new Error(
`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}if(last<len)chunks.push(str.slice(last));const result=chunks.
length===0?str:chunks.join("");return this._postCheck(result,original)}_tierCounts(tier){if(this._limitTiers.has(LIMIT_TIER_ALL))return true;return this._limitTiers.
has(tier)}_resolveName(name){if(name in this._inputMap)return{value:this._inputMap[name],tier:LIMIT_TIER_EXTERNAL};if(name in this._externalMap)return{value:this.
_externalMap[name],tier:LIMIT_TIER_EXTERNAL};if(name in this._baseMap)return{value:this._baseMap[name],tier:LIMIT_TIER_BASE};return void 0}_classifyNCR(cp){if(cp===
0)return this._ncrNullLevel;if(cp>=55296&&cp<=57343)return NCR_LEVEL.remove;if(this._ncrXmlVersion===1){if(cp>=1&&cp<=31&&!XML10_ALLOWED_C0.has(cp))return NCR_LEVEL.
remove}return-1}_applyNCRAction(action,token,cp){switch(action){case NCR_LEVEL.allow:return String.fromCodePoint(cp);case NCR_LEVEL.remove:return"";case NCR_LEVEL.
leave:return void 0;case NCR_LEVEL.throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${token}; (U+${cp.toString(16).toUpperCase().padStart(
4,"0")})`);default:return String.fromCodePoint(cp)}}_resolveNCR(token){const second=token.charCodeAt(1);let cp;if(second===120||second===88){cp=parseInt(token.slice(
2),16)}else{cp=parseInt(token.slice(1),10)}if(Number.isNaN(cp)||cp<0||cp>1114111)return void 0;const minimum=this._classifyNCR(cp);if(!this._numericAllowed&&minimum<
NCR_LEVEL.remove)return void 0;const effective=minimum===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,minimum);return this._applyNCRAction(effective,token,cp)}}
;const SQL_PATTERNS=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sq\
l-union-select",description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop\
-table",description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destruc\
tive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},
{id:"sql-delete-from",description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... S\
ET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execu\
tion",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:`Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},
{id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautolog\
y: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},
{id:"sql-waitfor-delay",description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"\
CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reco\
nnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}];const sql=SQL_PATTERNS;;const SQL_STRICT_EXTRA=[{id:"sql-line-comment",description:"\
SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately \
followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{id:"sql-hex-encoding",description:"Hex-encoded string \
injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}];const SQL_STRICT_PATTERNS=[...sql,...SQL_STRICT_EXTRA];const sql_strict=SQL_STRICT_PATTERNS;;
const NAMED=Object.freeze({colon:":",Tab:"	",NewLine:"\n"});const ENTITY_RE=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function decodeEntities(input){
if(input.indexOf("&")===-1)return input;return input.replace(ENTITY_RE,(match,hex,dec,name)=>{if(name!==void 0){return Object.prototype.hasOwnProperty.call(NAMED,
name)?NAMED[name]:match}const cp=hex!==void 0?parseInt(hex,16):parseInt(dec,10);if(!Number.isFinite(cp)||cp>1114111)return match;return String.fromCodePoint(cp)})}
;const HTML_PATTERNS=[{id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing t\
ag",pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-\
handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"ht\
ml-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base hr\
ef= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing /\
 credential harvesting injection",pattern:/<form[\s>/]/i}];const html=HTML_PATTERNS;;const XML_PATTERNS=[{id:"xml-cdata-injection",description:"CDATA section in\
jection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclos\
ing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},
{id:"xml-doctype-injection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-sy\
stem",description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC key\
word \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines ent\
ities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &\
eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse p\
arsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},
{id:"xml-comment-close",description:"--> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instr\
uction",pattern:/\?>/}];const xml=XML_PATTERNS;;const SVG_PATTERNS=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},
{id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-fore\
ignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<\
use xlink:href or href pointing to external resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg\
-animate-href",description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},
{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},
{id:"svg-set-javascript",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},
{id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}];const svg=SVG_PATTERNS;
;const SHELL_PATTERNS=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{id:"shell-p\
ath-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-encoded",description:"\
URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection: \\x00 or %00 \u2014 tru\
ncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pi\
pe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operato\
r",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dolla\
r-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansion: ${var} \u2014\
 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-\
redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can inject new sh\
ell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell\
-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",description:"\
Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 can exfiltrate dat\
a or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}];const shell=SHELL_PATTERNS;;const REDOS_PATTERNS=[{id:"redos-nested-quantifier\
-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-\
star",description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"\
Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Over\
lapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-\
plus-concat",description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"\
(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repe\
tition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Lon\
g alternation with many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}];const redos=REDOS_PATTERNS;;const SEP=/["'\s]*:/;
const sep=`["'\\s]*:`;const NOSQL_PATTERNS=[{id:"nosql-where-operator",description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(
`\\$where${sep}`,"i")},{id:"nosql-ne-operator",description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${sep}`,"i")},
{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${sep}`,"i")},{id:"nosql-lt-oper\
ator",description:'$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${sep}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can \
be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${sep}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical O\
R; used to create always-true conditions",pattern:new RegExp(`\\$or${sep}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator inject\
ion",pattern:new RegExp(`\\$and${sep}\\s*\\[`,"i")},{id:"nosql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${sep}\
\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${sep}`,"i")},{id:"\
nosql-in-operator",description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${sep}\\s*\\[`,"i")},{id:"nosql-expr-oper\
ator",description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${sep}`,"i")},{id:"nosql-function-operator",
description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${sep}`,"i")},{id:"nosql-accumulator-operator",description:"\
$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${sep}`,"i")},{id:"nosql-proto-pollution",description:"__p\
roto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternat\
ive prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 \
bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}];const nosql=NOSQL_PATTERNS;;const LOG_PATTERNS=[{id:"log-crlf-injection",description:"CR\
LF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded\
 by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",
pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},
{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j\
-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-\
hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"\
SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"\
Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014\
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}];const log=LOG_PATTERNS;;html.label="HTML";xml.label="XML";svg.label="SVG";html.decodeEntities=
true;xml.decodeEntities=true;svg.decodeEntities=true;sql.label="SQL";sql_strict.label="SQL-STRICT";shell.label="SHELL";redos.label="REDOS";nosql.label="NOSQL";log.
label="LOG";const VALID_CONTEXTS=Object.freeze({HTML:html,XML:xml,SVG:svg,SQL:sql,"SQL-STRICT":sql_strict,SHELL:shell,REDOS:redos,NOSQL:nosql,LOG:log});function assertString(value){
if(typeof value!=="string"){throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof value}`)}}function assertContext(context){if(context instanceof
RegExp)return;if(Array.isArray(context)){if(context.length===0){throw new TypeError("is-unsafe: context must not be an empty array")}if(Array.isArray(context[0])){
for(const list of context){if(!Array.isArray(list)||list.length===0){throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array\
 (PatternList)")}}}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a R\
egExp. Got: ${typeof context}`)}function normalise(context){if(context instanceof RegExp)return{lists:null,regex:context};if(Array.isArray(context[0]))return{lists:context,
regex:null};return{lists:[context],regex:null}}function decodedCopy(value,list){if(!list.decodeEntities)return null;const decoded=decodeEntities(value);return decoded===
value?null:decoded}function matchList(value,list){const label=list.label??"CUSTOM";const decoded=decodedCopy(value,list);for(const rule of list){if(rule.pattern.
test(value)||decoded!==null&&rule.pattern.test(decoded)){return{context:label,id:rule.id,description:rule.description,pattern:rule.pattern}}}return null}function isUnsafe(value,context){
assertString(value);assertContext(context);const{lists,regex}=normalise(context);if(regex)return regex.test(value);for(const list of lists){if(matchList(value,list)!==
null)return true}return false}function whyUnsafe(value,context){assertString(value);assertContext(context);const{lists,regex}=normalise(context);if(regex){return regex.
test(value)?{context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:regex}:null}for(const list of lists){const result=matchList(
value,list);if(result!==null)return result}return null}function allUnsafe(value,context){assertString(value);assertContext(context);const{lists,regex}=normalise(
context);const results=[];if(regex){if(regex.test(value)){results.push({context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:regex})}
return results}for(const list of lists){const label=list.label??"CUSTOM";const decoded=decodedCopy(value,list);for(const rule of list){if(rule.pattern.test(value)||
decoded!==null&&rule.pattern.test(decoded)){results.push({context:label,id:rule.id,description:rule.description,pattern:rule.pattern})}}}return results}const src=null;
;function extractRawAttributes(prefixedAttrs,options){if(!prefixedAttrs)return{};const attrs=options.attributesGroupName?prefixedAttrs[options.attributesGroupName]:
prefixedAttrs;if(!attrs)return{};const rawAttrs={};for(const key in attrs){if(key.startsWith(options.attributeNamePrefix)){const rawName=key.substring(options.attributeNamePrefix.
length);rawAttrs[rawName]=attrs[key]}else{rawAttrs[key]=attrs[key]}}return rawAttrs}function extractNamespace(rawTagName){if(!rawTagName||typeof rawTagName!=="s\
tring")return void 0;const colonIndex=rawTagName.indexOf(":");if(colonIndex!==-1&&colonIndex>0){const ns=rawTagName.substring(0,colonIndex);if(ns!=="xmlns"){return ns}}
return void 0}class OrderedObjParser{constructor(options,externalEntities){this.options=options;this.currentNode=null;this.tagsNodeStack=[];this.parseXml=parseXml;
this.parseTextData=parseTextData;this.resolveNameSpace=resolveNameSpace;this.buildAttributesMap=buildAttributesMap;this.isItStopNode=isItStopNode;this.replaceEntitiesValue=
OrderedObjParser_replaceEntitiesValue;this.readStopNodeData=readStopNodeData;this.saveTextToParentTag=saveTextToParentTag;this.addChild=addChild;this.ignoreAttributesFn=
ignoreAttributes_getIgnoreAttributesFn(this.options.ignoreAttributes);this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=false;let namedEntities={
...XML};if(this.options.entityDecoder){this.entityDecoder=this.options.entityDecoder}else{if(typeof this.options.htmlEntities==="object")namedEntities=this.options.
htmlEntities;else if(this.options.htmlEntities===true)namedEntities={...COMMON_HTML,...CURRENCY};this.entityDecoder=new EntityDecoder({namedEntities:{...namedEntities,
...externalEntities},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.options.
processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:(name,value)=>isUnsafe(value,[html,xml])?ENTITY_ACTION.BLOCK:
ENTITY_ACTION.ALLOW})}this.matcher=new Matcher;this.readonlyMatcher=this.matcher.readOnly();this.isCurrentNodeStopNode=false;this.stopNodeExpressionsSet=new ExpressionSet;
const stopNodesOpts=this.options.stopNodes;if(stopNodesOpts&&stopNodesOpts.length>0){for(let i=0;i<stopNodesOpts.length;i++){const stopNodeExp=stopNodesOpts[i];
if(typeof stopNodeExp==="string"){this.stopNodeExpressionsSet.add(new Expression(stopNodeExp))}else if(stopNodeExp instanceof Expression){this.stopNodeExpressionsSet.
add(stopNodeExp)}}this.stopNodeExpressionsSet.seal()}}}function parseTextData(val,tagName,jPath,dontTrim,hasAttributes,isLeafNode,escapeEntities){const options=this.
options;if(val!==void 0){if(options.trimValues&&!dontTrim){val=val.trim()}if(val.length>0){if(!escapeEntities)val=this.replaceEntitiesValue(val,tagName,jPath);const jPathOrMatcher=options.
jPath?jPath.toString():jPath;const newval=options.tagValueProcessor(tagName,val,jPathOrMatcher,hasAttributes,isLeafNode);if(newval===null||newval===void 0){return val}else if(typeof newval!==
typeof val||newval!==val){return newval}else if(options.trimValues){return parseValue(val,options.parseTagValue,options.numberParseOptions)}else{const trimmedVal=val.
trim();if(trimmedVal===val){return parseValue(val,options.parseTagValue,options.numberParseOptions)}else{return val}}}}}function resolveNameSpace(tagname){if(this.
options.removeNSPrefix){const tags=tagname.split(":");const prefix=tagname.charAt(0)==="/"?"/":"";if(tags[0]==="xmlns"){return""}if(tags.length===2){tagname=prefix+
tags[1]}}return tagname}const attrsRegx=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function attrValue(match){return match[3]!==void 0?match[3]:match[4]}function buildAttributesMap(attrStr,jPath,tagName,force=false){
const options=this.options;if(force===true||options.ignoreAttributes!==true&&typeof attrStr==="string"){const matches=getAllMatches(attrStr,attrsRegx);const len=matches.
length;const attrs={};const processedVals=new Array(len);let hasRawAttrs=false;const rawAttrsForMatcher={};for(let i=0;i<len;i++){const attrName=this.resolveNameSpace(
matches[i][1]);const oldVal=attrValue(matches[i]);if(attrName.length&&oldVal!==void 0){let val=oldVal;if(options.trimValues)val=val.trim();val=this.replaceEntitiesValue(
val,tagName,this.readonlyMatcher);processedVals[i]=val;rawAttrsForMatcher[attrName]=val;hasRawAttrs=true}}if(hasRawAttrs&&typeof jPath==="object"&&jPath.updateCurrent){
jPath.updateCurrent(rawAttrsForMatcher)}const jPathStr=options.jPath?jPath.toString():this.readonlyMatcher;let hasAttrs=false;for(let i=0;i<len;i++){const attrName=this.
resolveNameSpace(matches[i][1]);if(this.ignoreAttributesFn(attrName,jPathStr))continue;let aName=options.attributeNamePrefix+attrName;if(attrName.length){if(options.
transformAttributeName){aName=options.transformAttributeName(aName)}aName=sanitizeName(aName,options);if(attrValue(matches[i])!==void 0){const oldVal=processedVals[i];
const newVal=options.attributeValueProcessor(attrName,oldVal,jPathStr);if(newVal===null||newVal===void 0){attrs[aName]=oldVal}else if(typeof newVal!==typeof oldVal||
newVal!==oldVal){attrs[aName]=newVal}else{attrs[aName]=parseValue(oldVal,options.parseAttributeValue,options.numberParseOptions)}hasAttrs=true}else if(options.allowBooleanAttributes){
attrs[aName]=true;hasAttrs=true}}}if(!hasAttrs)return;if(options.attributesGroupName&&!options.preserveOrder){const attrCollection={};attrCollection[options.attributesGroupName]=
attrs;return attrCollection}return attrs}}const parseXml=function(xmlData){const options=this.options;const crlfPositions=options.captureMetaData?[]:void 0;xmlData=
xmlData.replace(/\r\n?/g,options.captureMetaData?(newline,index)=>{if(newline.length===2){crlfPositions.push(index-crlfPositions.length)}return"\n"}:"\n");const xmlObj=new XmlNode(
"!xml");let currentNode=xmlObj;let textData="";this.matcher.reset();this.entityDecoder.reset();this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=
false;const docTypeReader=new DocTypeReader(options.processEntities);const xmlLen=xmlData.length;for(let i=0;i<xmlLen;i++){const ch=xmlData[i];if(ch==="<"){const c1=xmlData.
charCodeAt(i+1);if(c1===47){const closeIndex=findClosingIndex(xmlData,">",i,"Closing Tag is not closed.");let tagName=xmlData.substring(i+2,closeIndex).trim();if(options.
removeNSPrefix){const colonIndex=tagName.indexOf(":");if(colonIndex!==-1){tagName=tagName.substr(colonIndex+1)}}tagName=transformTagName(options.transformTagName,
tagName,"",options).tagName;if(currentNode){textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher)}const lastTagName=this.matcher.getCurrentTag();
if(tagName&&options.unpairedTagsSet.has(tagName)){throw new Error(`Unpaired tag can not be used as closing tag: </${tagName}>`)}if(lastTagName&&options.unpairedTagsSet.
has(lastTagName)){this.matcher.pop();this.tagsNodeStack.pop()}this.matcher.pop();this.isCurrentNodeStopNode=false;currentNode=this.tagsNodeStack.pop()||xmlObj;if(options.
captureMetaData&&currentNode){currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions))}textData="";i=closeIndex}else if(c1===63){let tagData=readTagExp(
xmlData,i,false,"?>");if(!tagData)throw new Error("Pi Tag is not closed.");textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);const attsMap=this.
buildAttributesMap(tagData.tagExp,this.matcher,tagData.tagName,true);if(attsMap){const ver=attsMap[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(ver)||1);docTypeReader.setXmlVersion(Number(ver)||1)}if(options.ignoreDeclaration&&tagData.tagName==="?xml"||options.ignorePiTags){}else{const childNode=new XmlNode(
tagData.tagName);childNode.add(options.textNodeName,"");if(tagData.tagName!==tagData.tagExp&&tagData.attrExpPresent&&options.ignoreAttributes!==true){childNode["\
:@"]=attsMap}const startIndex=options.captureMetaData?getOriginalIndex(i,crlfPositions):i;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.
captureMetaData){currentNode.addEndIndex(getOriginalIndex(tagData.closeIndex+2,crlfPositions))}}i=tagData.closeIndex+1}else if(c1===33&&xmlData.charCodeAt(i+2)===
45&&xmlData.charCodeAt(i+3)===45){const endIndex=findClosingIndex(xmlData,"-->",i+4,"Comment is not closed.");if(options.commentPropName){const comment=xmlData.
substring(i+4,endIndex-2);textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);currentNode.add(options.commentPropName,[{[options.textNodeName]:comment}])}
i=endIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=true;const result=docTypeReader.
readDocType(xmlData,i);this.entityDecoder.addInputEntities(result.entities);i=result.i}else if(c1===33&&xmlData.charCodeAt(i+2)===91){const closeIndex=findClosingIndex(
xmlData,"]]>",i,"CDATA is not closed.")-2;const tagExp=xmlData.substring(i+9,closeIndex);textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher);
let val=this.parseTextData(tagExp,currentNode.tagname,this.readonlyMatcher,true,false,true,true);if(val==void 0)val="";if(options.cdataPropName){currentNode.add(
options.cdataPropName,[{[options.textNodeName]:tagExp}])}else{currentNode.add(options.textNodeName,val)}i=closeIndex+2}else{let result=readTagExp(xmlData,i,options.
removeNSPrefix);if(!result){const context=xmlData.substring(Math.max(0,i-50),Math.min(xmlLen,i+50));throw new Error(`readTagExp returned undefined at position ${i}\
. Context: "${context}"`)}let tagName=result.tagName;const rawTagName=result.rawTagName;let tagExp=result.tagExp;let attrExpPresent=result.attrExpPresent;let closeIndex=result.
closeIndex;({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,options));if(options.strictReservedNames&&(tagName===options.commentPropName||
tagName===options.cdataPropName||tagName===options.textNodeName||tagName===options.attributesGroupName)){throw new Error(`Invalid tag name: ${tagName}`)}if(currentNode&&
textData){if(currentNode.tagname!=="!xml"){textData=this.saveTextToParentTag(textData,currentNode,this.readonlyMatcher,false)}}const lastTag=currentNode;if(lastTag&&
options.unpairedTagsSet.has(lastTag.tagname)){currentNode=this.tagsNodeStack.pop();this.matcher.pop()}let isSelfClosing=false;if(tagExp.length>0&&tagExp.lastIndexOf(
"/")===tagExp.length-1){isSelfClosing=true;if(tagName[tagName.length-1]==="/"){tagName=tagName.substr(0,tagName.length-1);tagExp=tagName}else{tagExp=tagExp.substr(
0,tagExp.length-1)}attrExpPresent=tagName!==tagExp}let prefixedAttrs=null;let rawAttrs={};let namespace=void 0;namespace=extractNamespace(rawTagName);if(tagName!==
xmlObj.tagname){this.matcher.push(tagName,{},namespace)}if(tagName!==tagExp&&attrExpPresent){prefixedAttrs=this.buildAttributesMap(tagExp,this.matcher,tagName);
if(prefixedAttrs){rawAttrs=extractRawAttributes(prefixedAttrs,options)}}if(tagName!==xmlObj.tagname){this.isCurrentNodeStopNode=this.isItStopNode()}const startIndex=options.
captureMetaData?getOriginalIndex(i,crlfPositions):i;if(this.isCurrentNodeStopNode){let tagContent="";if(isSelfClosing){i=result.closeIndex}else if(options.unpairedTagsSet.
has(tagName)){i=result.closeIndex}else{const result2=this.readStopNodeData(xmlData,rawTagName,closeIndex+1);if(!result2)throw new Error(`Unexpected end of ${rawTagName}`);
i=result2.i;tagContent=result2.tagContent}const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}childNode.add(options.textNodeName,
tagContent);this.matcher.pop();this.isCurrentNodeStopNode=false;this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);if(options.captureMetaData){
currentNode.addEndIndex(getOriginalIndex(i+1,crlfPositions))}}else{if(isSelfClosing){({tagName,tagExp}=transformTagName(options.transformTagName,tagName,tagExp,
options));const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);
if(options.captureMetaData){currentNode.addEndIndex(getOriginalIndex(closeIndex+1,crlfPositions))}this.matcher.pop();this.isCurrentNodeStopNode=false}else if(options.
unpairedTagsSet.has(tagName)){const childNode=new XmlNode(tagName);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,
startIndex);if(options.captureMetaData){currentNode.addEndIndex(getOriginalIndex(result.closeIndex+1,crlfPositions))}this.matcher.pop();this.isCurrentNodeStopNode=
false;i=result.closeIndex;continue}else{const childNode=new XmlNode(tagName);if(this.tagsNodeStack.length>options.maxNestedTags){throw new Error("Maximum nested\
 tags exceeded")}this.tagsNodeStack.push(currentNode);if(prefixedAttrs){childNode[":@"]=prefixedAttrs}this.addChild(currentNode,childNode,this.readonlyMatcher,startIndex);
currentNode=childNode}textData="";i=closeIndex}}}else{textData+=xmlData[i]}}return xmlObj.child};function getOriginalIndex(index,crlfPositions){let low=0;let high=crlfPositions.
length;while(low<high){const middle=Math.floor((low+high)/2);if(crlfPositions[middle]<index)low=middle+1;else high=middle}return index+low}function addChild(currentNode,childNode,matcher,startIndex){
if(!this.options.captureMetaData)startIndex=void 0;const jPathOrMatcher=this.options.jPath?matcher.toString():matcher;const result=this.options.updateTag(childNode.
tagname,jPathOrMatcher,childNode[":@"]);if(result===false){}else if(typeof result==="string"){childNode.tagname=result;currentNode.addChild(childNode,startIndex)}else{
currentNode.addChild(childNode,startIndex)}}function OrderedObjParser_replaceEntitiesValue(val,tagName,jPath){const entityConfig=this.options.processEntities;if(!entityConfig||
!entityConfig.enabled){return val}if(entityConfig.allowedTags){const jPathOrMatcher=this.options.jPath?jPath.toString():jPath;const allowed=Array.isArray(entityConfig.
allowedTags)?entityConfig.allowedTags.includes(tagName):entityConfig.allowedTags(tagName,jPathOrMatcher);if(!allowed){return val}}if(entityConfig.tagFilter){const jPathOrMatcher=this.
options.jPath?jPath.toString():jPath;if(!entityConfig.tagFilter(tagName,jPathOrMatcher)){return val}}return this.entityDecoder.decode(val)}function saveTextToParentTag(textData,parentNode,matcher,isLeafNode){
if(textData){if(isLeafNode===void 0)isLeafNode=parentNode.child.length===0;textData=this.parseTextData(textData,parentNode.tagname,matcher,false,parentNode[":@"]?
Object.keys(parentNode[":@"]).length!==0:false,isLeafNode);if(textData!==void 0&&textData!=="")parentNode.add(this.options.textNodeName,textData);textData=""}return textData}
function isItStopNode(){if(this.stopNodeExpressionsSet.size===0)return false;return this.matcher.matchesAny(this.stopNodeExpressionsSet)}function tagExpWithClosingIndex(xmlData,i,closingChar="\
>"){const len=xmlData.length;const closeCode0=closingChar.charCodeAt(0);const closeCode1=closingChar.length>1?closingChar.charCodeAt(1):-1;let result="";let segmentStart=i;
for(let index=i;index<len;index++){const code=xmlData.charCodeAt(index);if(code===34||code===39){index=xmlData.indexOf(xmlData[index],index+1);if(index===-1)return}else if(code===
closeCode0){if(closeCode1!==-1){if(xmlData.charCodeAt(index+1)===closeCode1){result+=xmlData.substring(segmentStart,index);return{data:result,index}}}else{result+=
xmlData.substring(segmentStart,index);return{data:result,index}}}else if(code===9){result+=xmlData.substring(segmentStart,index)+" ";segmentStart=index+1}}}function findClosingIndex(xmlData,str,i,errMsg){
const closingIndex=xmlData.indexOf(str,i);if(closingIndex===-1){throw new Error(errMsg)}else{return closingIndex+str.length-1}}function findClosingChar(xmlData,char,i,errMsg){
const closingIndex=xmlData.indexOf(char,i);if(closingIndex===-1)throw new Error(errMsg);return closingIndex}function readTagExp(xmlData,i,removeNSPrefix,closingChar="\
>"){const result=tagExpWithClosingIndex(xmlData,i+1,closingChar);if(!result)return;let tagExp=result.data;const closeIndex=result.index;const separatorIndex=tagExp.
search(/\s/);let tagName=tagExp;let attrExpPresent=true;if(separatorIndex!==-1){tagName=tagExp.substring(0,separatorIndex);tagExp=tagExp.substring(separatorIndex+
1).trimStart()}const rawTagName=tagName;if(removeNSPrefix){const colonIndex=tagName.indexOf(":");if(colonIndex!==-1){tagName=tagName.substr(colonIndex+1);attrExpPresent=
tagName!==result.data.substr(colonIndex+1)}}return{tagName,tagExp,closeIndex,attrExpPresent,rawTagName}}function readStopNodeData(xmlData,tagName,i){const startIndex=i;
let openTagCount=1;let lenient=false;let nextGt=-1;const xmllen=xmlData.length;for(;i<xmllen;i++){if(xmlData[i]==="<"){const c1=xmlData.charCodeAt(i+1);if(c1===
47){const closeIndex=findClosingChar(xmlData,">",i,`${tagName} is not closed`);let closeTagName=xmlData.substring(i+2,closeIndex).trim();if(closeTagName===tagName){
openTagCount--;if(openTagCount===0){return{tagContent:xmlData.substring(startIndex,i),i:closeIndex}}}i=closeIndex}else if(c1===63){const closeIndex=findClosingIndex(
xmlData,"?>",i+1,"StopNode is not closed.");i=closeIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===45&&xmlData.charCodeAt(i+3)===45){const closeIndex=findClosingIndex(
xmlData,"-->",i+3,"StopNode is not closed.");i=closeIndex}else if(c1===33&&xmlData.charCodeAt(i+2)===91){const closeIndex=findClosingIndex(xmlData,"]]>",i,"Stop\
Node is not closed.")-2;i=closeIndex}else{const tagData=lenient?void 0:readTagExp(xmlData,i,false);if(tagData){const openTagName=tagData.tagName;if(openTagName===
tagName&&tagData.tagExp[tagData.tagExp.length-1]!=="/"){openTagCount++}i=tagData.closeIndex}else{lenient=true;if(nextGt<i){nextGt=xmlData.indexOf(">",i);if(nextGt===
-1)return}const nextLt=xmlData.indexOf("<",i+1);if(nextLt===-1||nextLt>nextGt){const exp=xmlData.substring(i+1,nextGt);const sep2=exp.search(/\s/);const name=sep2===
-1?exp:exp.substring(0,sep2);if(name===tagName&&exp[exp.length-1]!=="/")openTagCount++;i=nextGt}}}}}}function parseValue(val,shouldParse,options){if(shouldParse&&
typeof val==="string"){const newval=val.trim();if(newval==="true")return true;else if(newval==="false")return false;else return toNumber(val,options)}else{if(isExist(
val)){return val}else{return""}}}function fromCodePoint(str,base,prefix){const codePoint=Number.parseInt(str,base);if(codePoint>=0&&codePoint<=1114111){return String.
fromCodePoint(codePoint)}else{return prefix+str+";"}}function transformTagName(fn,tagName,tagExp,options){if(fn){const newTagName=fn(tagName);if(tagExp===tagName){
tagExp=newTagName}tagName=newTagName}tagName=sanitizeName(tagName,options);return{tagName,tagExp}}function sanitizeName(name,options){if(criticalProperties.includes(
name)){throw new Error(`[SECURITY] Invalid name: "${name}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(DANGEROUS_PROPERTY_NAMES.
includes(name)){return options.onDangerousProperty(name)}return name};const node2json_METADATA_SYMBOL=XmlNode.getMetaDataSymbol();function stripAttributePrefix(attrs,prefix){
if(!attrs||typeof attrs!=="object")return{};if(!prefix)return attrs;const rawAttrs={};for(const key in attrs){if(key.startsWith(prefix)){const rawName=key.substring(
prefix.length);rawAttrs[rawName]=attrs[key]}else{rawAttrs[key]=attrs[key]}}return rawAttrs}function prettify(node,options,matcher,readonlyMatcher){return compress(
node,options,matcher,readonlyMatcher)}function compress(arr,options,matcher,readonlyMatcher){let text;const compressedObj={};for(let i=0;i<arr.length;i++){const tagObj=arr[i];
const property=node2json_propName(tagObj);if(property!==void 0&&property!==options.textNodeName){const rawAttrs=stripAttributePrefix(tagObj[":@"]||{},options.attributeNamePrefix);
matcher.push(property,rawAttrs)}if(property===options.textNodeName){if(text===void 0)text=tagObj[property];else text+=""+tagObj[property]}else if(property===void 0){
continue}else if(tagObj[property]){let val=compress(tagObj[property],options,matcher,readonlyMatcher);const isLeaf=isLeafTag(val,options);if(Object.keys(val).length===
0&&options.alwaysCreateTextNode){val[options.textNodeName]=""}if(tagObj[":@"]){assignAttributes(val,tagObj[":@"],readonlyMatcher,options)}else if(Object.keys(val).
length===1&&val[options.textNodeName]!==void 0&&!options.alwaysCreateTextNode){val=val[options.textNodeName]}else if(Object.keys(val).length===0){if(options.alwaysCreateTextNode)
val[options.textNodeName]="";else val=""}if(tagObj[node2json_METADATA_SYMBOL]!==void 0&&typeof val==="object"&&val!==null){val[node2json_METADATA_SYMBOL]=tagObj[node2json_METADATA_SYMBOL]}
if(compressedObj[property]!==void 0&&Object.prototype.hasOwnProperty.call(compressedObj,property)){if(!Array.isArray(compressedObj[property])){compressedObj[property]=
[compressedObj[property]]}compressedObj[property].push(val)}else{const jPathOrMatcher=options.jPath?readonlyMatcher.toString():readonlyMatcher;if(options.isArray(
property,jPathOrMatcher,isLeaf)){compressedObj[property]=[val]}else{compressedObj[property]=val}}if(property!==void 0&&property!==options.textNodeName){matcher.
pop()}}}if(typeof text==="string"){if(text.length>0)compressedObj[options.textNodeName]=text}else if(text!==void 0)compressedObj[options.textNodeName]=text;return compressedObj}
function node2json_propName(obj){const keys=Object.keys(obj);for(let i=0;i<keys.length;i++){const key=keys[i];if(key!==":@")return key}}function assignAttributes(obj,attrMap,readonlyMatcher,options){
if(attrMap){const keys=Object.keys(attrMap);const len=keys.length;for(let i=0;i<len;i++){const atrrName=keys[i];const rawAttrName=atrrName.startsWith(options.attributeNamePrefix)?
atrrName.substring(options.attributeNamePrefix.length):atrrName;const jPathOrMatcher=options.jPath?readonlyMatcher.toString()+"."+rawAttrName:readonlyMatcher;if(options.
isArray(atrrName,jPathOrMatcher,true,true)){obj[atrrName]=[attrMap[atrrName]]}else{obj[atrrName]=attrMap[atrrName]}}}}function isLeafTag(obj,options){const{textNodeName}=options;
const propCount=Object.keys(obj).length;if(propCount===0){return true}if(propCount===1&&(obj[textNodeName]||typeof obj[textNodeName]==="boolean"||obj[textNodeName]===
0)){return true}return false};class XMLParser{constructor(options){this.externalEntities={};this.options=buildOptions(options)}parse(xmlData,validationOption){if(typeof xmlData!==
"string"&&xmlData.toString){if(xmlData instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(xmlData))){xmlData=new TextDecoder("utf-8",{ignoreBOM:true}).
decode(xmlData)}else{xmlData=xmlData.toString()}}else if(typeof xmlData!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(validationOption){
if(validationOption===true)validationOption={};const result=validator_validate(xmlData,validationOption);if(result!==true){throw Error(`${result.err.msg}:${result.
err.line}:${result.err.col}`)}}const orderedObjParser=new OrderedObjParser(this.options,this.externalEntities);const orderedResult=orderedObjParser.parseXml(xmlData);
if(this.options.preserveOrder||orderedResult===void 0)return orderedResult;else return prettify(orderedResult,this.options,orderedObjParser.matcher,orderedObjParser.
readonlyMatcher)}addEntity(key,value){if(value.indexOf("&")!==-1){throw new Error("Entity value can't have '&'")}else if(key.indexOf("&")!==-1||key.indexOf(";")!==
-1){throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(value==="&"){throw new Error("An entity with value '&' is no\
t permitted")}else{this.externalEntities[key]=value}}static getMetaDataSymbol(){return XmlNode.getMetaDataSymbol()}};const XML_ATTRKEY="$";const XML_CHARKEY="_";
;function getCommonOptions(options){return{attributesGroupName:XML_ATTRKEY,textNodeName:options.xmlCharKey??XML_CHARKEY,ignoreAttributes:false,suppressBooleanAttributes:false}}
function getSerializerOptions(options={}){return{...getCommonOptions(options),attributeNamePrefix:"@_",format:true,suppressEmptyNode:true,indentBy:"",rootNodeName:options.
rootName??"root",cdataPropName:options.cdataPropName??"__cdata"}}function getParserOptions(options={}){return{...getCommonOptions(options),parseAttributeValue:false,
parseTagValue:false,attributeNamePrefix:"",stopNodes:options.stopNodes,processEntities:true,trimValues:false}}function stringifyXML(obj,opts={}){const parserOptions=getSerializerOptions(
opts);const j2x=new json2xml(parserOptions);const node={[parserOptions.rootNodeName]:obj};const xmlData=j2x.build(node);return`<?xml version="1.0" encoding="UTF\
-8" standalone="yes"?>${xmlData}`.replace(/\n/g,"")}async function parseXML(str,opts={}){if(!str){throw new Error("Document is empty")}const validation=XMLValidator.
validate(str);if(validation!==true){throw validation}const parser=new XMLParser(getParserOptions(opts));const parsedXml=parser.parse(str);if(parsedXml["?xml"]){
delete parsedXml["?xml"]}if(!opts.includeRoot){for(const key of Object.keys(parsedXml)){const value=parsedXml[key];return typeof value==="object"?{...value}:value}}
return parsedXml}}),7567:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KV:()=>createClientLogger});
var logger2=__webpack_require__(3482);;;const context=(0,logger2.MX)({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});const AzureLogger=context.logger;
function setLogLevel(level){context.setLogLevel(level)}function getLogLevel(){return context.getLogLevel()}function createClientLogger(namespace){return context.
createClientLogger(namespace)}}),60501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{tv:()=>AnonymousCredential,cn:()=>BufferScheduler,g8:()=>StorageBrowserPolicyFactory,Ot:()=>StorageCRC64Calculator,WC:()=>StorageRetryPolicyFactory,Z3:()=>StorageSharedKeyCredential,
u7:()=>UserDelegationKeyCredential,dE:()=>getCachedDefaultHttpClient,kx:()=>storageBrowserPolicy,Zj:()=>storageCorrectContentLengthPolicy,mf:()=>storageRequestFailureDetailsParserPolicy,
Cj:()=>storageRetryPolicy,Re:()=>storageSharedKeyCredentialPolicy,GO:()=>structuredMessageDecodingBrowser,wl:()=>structuredMessageDecodingStream,G:()=>structuredMessageEncoding});
var external_events_=__webpack_require__(24434);var external_node_stream_=__webpack_require__(57075);;class BuffersStream extends external_node_stream_.Readable{buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(buffers,byteLength,options){
super(options);this.buffers=buffers;this.byteLength=byteLength;this.byteOffsetInCurrentBuffer=0;this.bufferIndex=0;this.pushedBytesLength=0;let buffersLength=0;
for(const buf of this.buffers){buffersLength+=buf.byteLength}if(buffersLength<this.byteLength){throw new Error("Data size shouldn't be larger than the total len\
gth of buffers.")}}_read(size){if(this.pushedBytesLength>=this.byteLength){this.push(null)}if(!size){size=this.readableHighWaterMark}const outBuffers=[];let i=0;
while(i<size&&this.pushedBytesLength<this.byteLength){const remainingDataInAllBuffers=this.byteLength-this.pushedBytesLength;const remainingCapacityInThisBuffer=this.
buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer;const remaining=Math.min(remainingCapacityInThisBuffer,remainingDataInAllBuffers);if(remaining>
size-i){const end=this.byteOffsetInCurrentBuffer+size-i;outBuffers.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,end));this.pushedBytesLength+=
size-i;this.byteOffsetInCurrentBuffer=end;i=size;break}else{const end=this.byteOffsetInCurrentBuffer+remaining;outBuffers.push(this.buffers[this.bufferIndex].slice(
this.byteOffsetInCurrentBuffer,end));if(remaining===remainingCapacityInThisBuffer){this.byteOffsetInCurrentBuffer=0;this.bufferIndex++}else{this.byteOffsetInCurrentBuffer=
end}this.pushedBytesLength+=remaining;i+=remaining}}if(outBuffers.length>1){this.push(Buffer.concat(outBuffers))}else if(outBuffers.length===1){this.push(outBuffers[0])}}}
var external_node_buffer_=__webpack_require__(4573);;const maxBufferLength=external_node_buffer_.constants.MAX_LENGTH;class PooledBuffer{buffers=[];capacity;_size;get size(){
return this._size}constructor(capacity,buffers,totalLength){this.capacity=capacity;this._size=0;const bufferNum=Math.ceil(capacity/maxBufferLength);for(let i=0;i<
bufferNum;i++){let len=i===bufferNum-1?capacity%maxBufferLength:maxBufferLength;if(len===0){len=maxBufferLength}this.buffers.push(Buffer.allocUnsafe(len))}if(buffers){
this.fill(buffers,totalLength)}}fill(buffers,totalLength){this._size=Math.min(this.capacity,totalLength);let i=0,j=0,targetOffset=0,sourceOffset=0,totalCopiedNum=0;
while(totalCopiedNum<this._size){const source=buffers[i];const target=this.buffers[j];const copiedNum=source.copy(target,targetOffset,sourceOffset);totalCopiedNum+=
copiedNum;sourceOffset+=copiedNum;targetOffset+=copiedNum;if(sourceOffset===source.length){i++;sourceOffset=0}if(targetOffset===target.length){j++;targetOffset=
0}}buffers.splice(0,i);if(buffers.length>0){buffers[0]=buffers[0].slice(sourceOffset)}}getReadableStream(){return new BuffersStream(this.buffers,this.size)}};class BufferScheduler{bufferSize;maxBuffers;readable;outgoingHandler;emitter=new external_events_.
EventEmitter;concurrency;offset=0;isStreamEnd=false;isError=false;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(readable,bufferSize,maxBuffers,outgoingHandler,concurrency,encoding){
if(bufferSize<=0){throw new RangeError(`bufferSize must be larger than 0, current is ${bufferSize}`)}if(maxBuffers<=0){throw new RangeError(`maxBuffers must be \
larger than 0, current is ${maxBuffers}`)}if(concurrency<=0){throw new RangeError(`concurrency must be larger than 0, current is ${concurrency}`)}this.bufferSize=
bufferSize;this.maxBuffers=maxBuffers;this.readable=readable;this.outgoingHandler=outgoingHandler;this.concurrency=concurrency;this.encoding=encoding}async do(){
return new Promise((resolve,reject)=>{this.readable.on("data",data=>{data=typeof data==="string"?Buffer.from(data,this.encoding):data;this.appendUnresolvedData(
data);if(!this.resolveData()){this.readable.pause()}});this.readable.on("error",err=>{this.emitter.emit("error",err)});this.readable.on("end",()=>{this.isStreamEnd=
true;this.emitter.emit("checkEnd")});this.emitter.on("error",err=>{this.isError=true;this.readable.pause();reject(err)});this.emitter.on("checkEnd",()=>{if(this.
outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0){if(this.unresolvedLength>0&&this.unresolvedLength<
this.bufferSize){const buffer=this.shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>buffer.getReadableStream(),buffer.size,this.offset).then(resolve).
catch(reject)}else if(this.unresolvedLength>=this.bufferSize){return}else{resolve()}}})})}appendUnresolvedData(data){this.unresolvedDataArray.push(data);this.unresolvedLength+=
data.length}shiftBufferFromUnresolvedDataArray(buffer){if(!buffer){buffer=new PooledBuffer(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength)}else{
buffer.fill(this.unresolvedDataArray,this.unresolvedLength)}this.unresolvedLength-=buffer.size;return buffer}resolveData(){while(this.unresolvedLength>=this.bufferSize){
let buffer;if(this.incoming.length>0){buffer=this.incoming.shift();this.shiftBufferFromUnresolvedDataArray(buffer)}else{if(this.numBuffers<this.maxBuffers){buffer=
this.shiftBufferFromUnresolvedDataArray();this.numBuffers++}else{return false}}this.outgoing.push(buffer);this.triggerOutgoingHandlers()}return true}async triggerOutgoingHandlers(){
let buffer;do{if(this.executingOutgoingHandlers>=this.concurrency){return}buffer=this.outgoing.shift();if(buffer){this.triggerOutgoingHandler(buffer)}}while(buffer)}async triggerOutgoingHandler(buffer){
const bufferLength=buffer.size;this.executingOutgoingHandlers++;this.offset+=bufferLength;try{await this.outgoingHandler(()=>buffer.getReadableStream(),bufferLength,
this.offset-bufferLength)}catch(err){this.emitter.emit("error",err);return}this.executingOutgoingHandlers--;this.reuseBuffer(buffer);this.emitter.emit("checkEnd")}reuseBuffer(buffer){
this.incoming.push(buffer);if(!this.isError&&this.resolveData()&&!this.isStreamEnd){this.readable.resume()}}}var esm=__webpack_require__(65473);var external_node_module_=__webpack_require__(
98995);var external_node_path_=__webpack_require__(76760);var external_node_url_=__webpack_require__(73136);;const __isNode__=typeof process==="object"&&typeof process.
versions==="object"&&typeof process.versions.node==="string";let crc64_require;let crc64_filename;let crc64_dirname;if(__isNode__){crc64_require=(0,external_node_module_.
createRequire)(import.meta.url);crc64_filename=(0,external_node_url_.fileURLToPath)(import.meta.url);crc64_dirname=(0,external_node_path_.dirname)(crc64_filename)}
var NativeCRC64=(()=>{var _scriptDir=typeof document!=="undefined"&&document.currentScript?document.currentScript.src:void 0;if(typeof crc64_filename!=="undefin\
ed")_scriptDir=_scriptDir||crc64_filename;return(function(NativeCRC642){NativeCRC642=NativeCRC642||{};var Module=typeof NativeCRC642!="undefined"?NativeCRC642:{};
var readyPromiseResolve,readyPromiseReject;Module["ready"]=new Promise(function(resolve,reject){readyPromiseResolve=resolve;readyPromiseReject=reject});["_mallo\
c","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash\
_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(prop=>{if(!Object.getOwnPropertyDescriptor(Module["ready"],prop)){
Object.defineProperty(Module["ready"],prop,{get:()=>abort("You are getting "+prop+" on the Promise object, instead of the instance. Use .then() to get called ba\
ck with the instance, see the MODULARIZE docs in src/settings.js"),set:()=>abort("You are setting "+prop+" on the Promise object, instead of the instance. Use .\
then() to get called back with the instance, see the MODULARIZE docs in src/settings.js")})}});var moduleOverrides=Object.assign({},Module);var arguments_=[];var thisProgram="\
./this.program";var quit_=(status,toThrow)=>{throw toThrow};var ENVIRONMENT_IS_WEB=typeof window=="object";var ENVIRONMENT_IS_WORKER=typeof importScripts=="func\
tion";var ENVIRONMENT_IS_NODE=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";var ENVIRONMENT_IS_SHELL=!ENVIRONMENT_IS_WEB&&
!ENVIRONMENT_IS_NODE&&!ENVIRONMENT_IS_WORKER;if(Module["ENVIRONMENT"]){throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use th\
e ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)")}var scriptDirectory="";function locateFile(path){if(Module["locateFil\
e"]){return Module["locateFile"](path,scriptDirectory)}return scriptDirectory+path}var read_,readAsync,readBinary,setWindowTitle;function logExceptionOnExit(e){
if(e instanceof ExitStatus)return;let toLog=e;if(e&&typeof e=="object"&&e.stack){toLog=[e,e.stack]}err("exiting due to exception: "+toLog)}if(ENVIRONMENT_IS_NODE){
if(typeof process=="undefined"||!process.release||process.release.name!=="node")throw new Error("not compiled for this environment (did you build to HTML and tr\
y to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");var fs=crc64_require("fs");var nodePath=crc64_require(
"path");if(ENVIRONMENT_IS_WORKER){scriptDirectory=nodePath.dirname(scriptDirectory)+"/"}else{scriptDirectory=crc64_dirname+"/"}read_=(filename,binary)=>{filename=
isFileURI(filename)?new URL(filename):nodePath.normalize(filename);return fs.readFileSync(filename,binary?void 0:"utf8")};readBinary=filename=>{var ret=read_(filename,
true);if(!ret.buffer){ret=new Uint8Array(ret)}assert(ret.buffer);return ret};readAsync=(filename,onload,onerror)=>{filename=isFileURI(filename)?new URL(filename):
nodePath.normalize(filename);fs.readFile(filename,function(err2,data){if(err2)onerror(err2);else onload(data.buffer)})};if(process["argv"].length>1){thisProgram=
process["argv"][1].replace(/\\/g,"/")}arguments_=process["argv"].slice(2);process["on"]("uncaughtException",function(ex){if(!(ex instanceof ExitStatus)){throw ex}});
process["on"]("unhandledRejection",function(reason){throw reason});quit_=(status,toThrow)=>{if(keepRuntimeAlive()){process["exitCode"]=status;throw toThrow}logExceptionOnExit(
toThrow);process["exit"](status)};Module["inspect"]=function(){return"[Emscripten Module object]"}}else if(ENVIRONMENT_IS_SHELL){if(typeof process=="object"&&typeof crc64_require===
"function"||typeof window=="object"||typeof importScripts=="function")throw new Error("not compiled for this environment (did you build to HTML and try to run i\
t not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)");if(typeof read!="undefined"){read_=function shell_read(f){
return read(f)}}readBinary=function readBinary2(f){let data;if(typeof readbuffer=="function"){return new Uint8Array(readbuffer(f))}data=read(f,"binary");assert(
typeof data=="object");return data};readAsync=function readAsync2(f,onload,onerror){setTimeout(()=>onload(readBinary(f)),0)};if(typeof scriptArgs!="undefined"){
arguments_=scriptArgs}else if(typeof arguments!="undefined"){arguments_=arguments}if(typeof quit=="function"){quit_=(status,toThrow)=>{logExceptionOnExit(toThrow);
quit(status)}}if(typeof print!="undefined"){if(typeof console=="undefined")console={};console.log=print;console.warn=console.error=typeof printErr!="undefined"?
printErr:print}}else if(ENVIRONMENT_IS_WEB||ENVIRONMENT_IS_WORKER){if(ENVIRONMENT_IS_WORKER){scriptDirectory=self.location.href}else if(typeof document!="undefi\
ned"&&document.currentScript){scriptDirectory=document.currentScript.src}if(_scriptDir){scriptDirectory=_scriptDir}if(scriptDirectory.indexOf("blob:")!==0){scriptDirectory=
scriptDirectory.substr(0,scriptDirectory.replace(/[?#].*/,"").lastIndexOf("/")+1)}else{scriptDirectory=""}if(!(typeof window=="object"||typeof importScripts=="f\
unction"))throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like nod\
e - and run it someplace else - like on the web?)");{read_=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.send(null);return xhr.responseText};if(ENVIRONMENT_IS_WORKER){
readBinary=url=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,false);xhr.responseType="arraybuffer";xhr.send(null);return new Uint8Array(xhr.response)}}readAsync=
(url,onload,onerror)=>{var xhr=new XMLHttpRequest;xhr.open("GET",url,true);xhr.responseType="arraybuffer";xhr.onload=()=>{if(xhr.status==200||xhr.status==0&&xhr.
response){onload(xhr.response);return}onerror()};xhr.onerror=onerror;xhr.send(null)}}setWindowTitle=title=>document.title=title}else{throw new Error("environmen\
t detection error")}var out=Module["print"]||console.log.bind(console);var err=Module["printErr"]||console.warn.bind(console);Object.assign(Module,moduleOverrides);
moduleOverrides=null;checkIncomingModuleAPI();if(Module["arguments"])arguments_=Module["arguments"];legacyModuleProp("arguments","arguments_");if(Module["thisPr\
ogram"])thisProgram=Module["thisProgram"];legacyModuleProp("thisProgram","thisProgram");if(Module["quit"])quit_=Module["quit"];legacyModuleProp("quit","quit_");
assert(typeof Module["memoryInitializerPrefixURL"]=="undefined","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["\
pthreadMainPrefixURL"]=="undefined","Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["cdInitializerPrefixUR\
L"]=="undefined","Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["filePackagePrefixURL"]=="undefined","M\
odule.filePackagePrefixURL option was removed, use Module.locateFile instead");assert(typeof Module["read"]=="undefined","Module.read option was removed (modify\
 read_ in JS)");assert(typeof Module["readAsync"]=="undefined","Module.readAsync option was removed (modify readAsync in JS)");assert(typeof Module["readBinary"]==
"undefined","Module.readBinary option was removed (modify readBinary in JS)");assert(typeof Module["setWindowTitle"]=="undefined","Module.setWindowTitle option \
was removed (modify setWindowTitle in JS)");assert(typeof Module["TOTAL_MEMORY"]=="undefined","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY");legacyModuleProp(
"read","read_");legacyModuleProp("readAsync","readAsync");legacyModuleProp("readBinary","readBinary");legacyModuleProp("setWindowTitle","setWindowTitle");var IDBFS="\
IDBFS is no longer included by default; build with -lidbfs.js";var PROXYFS="PROXYFS is no longer included by default; build with -lproxyfs.js";var WORKERFS="WOR\
KERFS is no longer included by default; build with -lworkerfs.js";var NODEFS="NODEFS is no longer included by default; build with -lnodefs.js";assert(!ENVIRONMENT_IS_SHELL,
"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var STACK_ALIGN=16;var POINTER_SIZE=4;function getNativeTypeSize(type){
switch(type){case"i1":case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"\
double":return 8;default:{if(type[type.length-1]==="*"){return POINTER_SIZE}if(type[0]==="i"){const bits=Number(type.substr(1));assert(bits%8===0,"getNativeType\
Size invalid bits "+bits+", type "+type);return bits/8}return 0}}}function legacyModuleProp(prop,newName){if(!Object.getOwnPropertyDescriptor(Module,prop)){Object.
defineProperty(Module,prop,{configurable:true,get:function(){abort("Module."+prop+" has been replaced with plain "+newName+" (the initial value can be provided \
on Module, but after startup the value is only looked for on a local variable of that name)")}})}}function ignoredModuleProp(prop){if(Object.getOwnPropertyDescriptor(
Module,prop)){abort("`Module."+prop+"` was supplied but `"+prop+"` not included in INCOMING_MODULE_JS_API")}}function isExportedByForceFilesystem(name){return name===
"FS_createPath"||name==="FS_createDataFile"||name==="FS_createPreloadedFile"||name==="FS_unlink"||name==="addRunDependency"||name==="FS_createLazyFile"||name===
"FS_createDevice"||name==="removeRunDependency"}function missingLibrarySymbol(sym){if(typeof globalThis!=="undefined"&&!Object.getOwnPropertyDescriptor(globalThis,
sym)){Object.defineProperty(globalThis,sym,{configurable:true,get:function(){var msg="`"+sym+"` is a library symbol and not included by default; add it to your \
library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line";var librarySymbol=sym;if(!librarySymbol.startsWith("_")){librarySymbol="$"+sym}msg+=
" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+librarySymbol+")";if(isExportedByForceFilesystem(sym)){msg+=". Alternatively, forcing filesystem support (-sFORCE_F\
ILESYSTEM) can export this for you"}warnOnce(msg);return void 0}})}}function unexportedRuntimeSymbol(sym){if(!Object.getOwnPropertyDescriptor(Module,sym)){Object.
defineProperty(Module,sym,{configurable:true,get:function(){var msg="'"+sym+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";if(isExportedByForceFilesystem(
sym)){msg+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"}abort(msg)}})}}var wasmBinary;if(Module["wasmBinary"])wasmBinary=
Module["wasmBinary"];legacyModuleProp("wasmBinary","wasmBinary");var noExitRuntime=Module["noExitRuntime"]||true;legacyModuleProp("noExitRuntime","noExitRuntime");
if(typeof WebAssembly!="object"){abort("no native wasm support detected")}var wasmMemory;var ABORT=false;var EXITSTATUS;function assert(condition,text){if(!condition){
abort("Assertion failed"+(text?": "+text:""))}}var UTF8Decoder=typeof TextDecoder!="undefined"?new TextDecoder("utf8"):void 0;function UTF8ArrayToString(heapOrArray,idx,maxBytesToRead){
var endIdx=idx+maxBytesToRead;var endPtr=idx;while(heapOrArray[endPtr]&&!(endPtr>=endIdx))++endPtr;if(endPtr-idx>16&&heapOrArray.buffer&&UTF8Decoder){return UTF8Decoder.
decode(heapOrArray.subarray(idx,endPtr))}var str="";while(idx<endPtr){var u0=heapOrArray[idx++];if(!(u0&128)){str+=String.fromCharCode(u0);continue}var u1=heapOrArray[idx++]&
63;if((u0&224)==192){str+=String.fromCharCode((u0&31)<<6|u1);continue}var u2=heapOrArray[idx++]&63;if((u0&240)==224){u0=(u0&15)<<12|u1<<6|u2}else{if((u0&248)!=240)
warnOnce("Invalid UTF-8 leading byte "+ptrToString(u0)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!");u0=(u0&7)<<18|u1<<12|u2<<
6|heapOrArray[idx++]&63}if(u0<65536){str+=String.fromCharCode(u0)}else{var ch=u0-65536;str+=String.fromCharCode(55296|ch>>10,56320|ch&1023)}}return str}function UTF8ToString(ptr,maxBytesToRead){
return ptr?UTF8ArrayToString(HEAPU8,ptr,maxBytesToRead):""}function stringToUTF8Array(str,heap,outIdx,maxBytesToWrite){if(!(maxBytesToWrite>0))return 0;var startIdx=outIdx;
var endIdx=outIdx+maxBytesToWrite-1;for(var i=0;i<str.length;++i){var u=str.charCodeAt(i);if(u>=55296&&u<=57343){var u1=str.charCodeAt(++i);u=65536+((u&1023)<<10)|
u1&1023}if(u<=127){if(outIdx>=endIdx)break;heap[outIdx++]=u}else if(u<=2047){if(outIdx+1>=endIdx)break;heap[outIdx++]=192|u>>6;heap[outIdx++]=128|u&63}else if(u<=
65535){if(outIdx+2>=endIdx)break;heap[outIdx++]=224|u>>12;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}else{if(outIdx+3>=endIdx)break;if(u>1114111)warnOnce(
"Invalid Unicode code point "+ptrToString(u)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code points should be i\
n range 0-0x10FFFF).");heap[outIdx++]=240|u>>18;heap[outIdx++]=128|u>>12&63;heap[outIdx++]=128|u>>6&63;heap[outIdx++]=128|u&63}}heap[outIdx]=0;return outIdx-startIdx}
function stringToUTF8(str,outPtr,maxBytesToWrite){assert(typeof maxBytesToWrite=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third param\
eter that specifies the length of the output buffer!");return stringToUTF8Array(str,HEAPU8,outPtr,maxBytesToWrite)}function lengthBytesUTF8(str){var len=0;for(var i=0;i<
str.length;++i){var c=str.charCodeAt(i);if(c<=127){len++}else if(c<=2047){len+=2}else if(c>=55296&&c<=57343){len+=4;++i}else{len+=3}}return len}var HEAP,buffer,
HEAP8,HEAPU8,HEAP16,HEAPU16,HEAP32,HEAPU32,HEAPF32,HEAPF64;function updateGlobalBufferAndViews(buf){buffer=buf;Module["HEAP8"]=HEAP8=new Int8Array(buf);Module["\
HEAP16"]=HEAP16=new Int16Array(buf);Module["HEAP32"]=HEAP32=new Int32Array(buf);Module["HEAPU8"]=HEAPU8=new Uint8Array(buf);Module["HEAPU16"]=HEAPU16=new Uint16Array(
buf);Module["HEAPU32"]=HEAPU32=new Uint32Array(buf);Module["HEAPF32"]=HEAPF32=new Float32Array(buf);Module["HEAPF64"]=HEAPF64=new Float64Array(buf)}var STACK_SIZE=5242880;
if(Module["STACK_SIZE"])assert(STACK_SIZE===Module["STACK_SIZE"],"the stack size can no longer be determined at runtime");var INITIAL_MEMORY=Module["INITIAL_MEM\
ORY"]||16777216;legacyModuleProp("INITIAL_MEMORY","INITIAL_MEMORY");assert(INITIAL_MEMORY>=STACK_SIZE,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+INITIAL_MEMORY+
"! (STACK_SIZE="+STACK_SIZE+")");assert(typeof Int32Array!="undefined"&&typeof Float64Array!=="undefined"&&Int32Array.prototype.subarray!=void 0&&Int32Array.prototype.
set!=void 0,"JS engine does not provide full typed array support");assert(!Module["wasmMemory"],"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define \
wasmMemory externally");assert(INITIAL_MEMORY==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var wasmTable;
function writeStackCookie(){var max=_emscripten_stack_get_end();assert((max&3)==0);if(max==0){max+=4}HEAPU32[max>>2]=34821223;HEAPU32[max+4>>2]=2310721022;HEAPU32[0]=
1668509029}function checkStackCookie(){if(ABORT)return;var max=_emscripten_stack_get_end();if(max==0){max+=4}var cookie1=HEAPU32[max>>2];var cookie2=HEAPU32[max+
4>>2];if(cookie1!=34821223||cookie2!=2310721022){abort("Stack overflow! Stack cookie has been overwritten at "+ptrToString(max)+", expected hex dwords 0x89BACDF\
E and 0x2135467, but received "+ptrToString(cookie2)+" "+ptrToString(cookie1))}if(HEAPU32[0]!==1668509029){abort("Runtime error: The application has corrupted i\
ts heap memory area (address zero)!")}}(function(){var h16=new Int16Array(1);var h8=new Int8Array(h16.buffer);h16[0]=25459;if(h8[0]!==115||h8[1]!==99)throw"Runt\
ime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var __ATPRERUN__=[];var __ATINIT__=[];var __ATEXIT__=[];var __ATPOSTRUN__=[];
var runtimeInitialized=false;function keepRuntimeAlive(){return noExitRuntime}function preRun(){if(Module["preRun"]){if(typeof Module["preRun"]=="function")Module["\
preRun"]=[Module["preRun"]];while(Module["preRun"].length){addOnPreRun(Module["preRun"].shift())}}callRuntimeCallbacks(__ATPRERUN__)}function initRuntime(){assert(
!runtimeInitialized);runtimeInitialized=true;checkStackCookie();callRuntimeCallbacks(__ATINIT__)}function postRun(){checkStackCookie();if(Module["postRun"]){if(typeof Module["\
postRun"]=="function")Module["postRun"]=[Module["postRun"]];while(Module["postRun"].length){addOnPostRun(Module["postRun"].shift())}}callRuntimeCallbacks(__ATPOSTRUN__)}
function addOnPreRun(cb){__ATPRERUN__.unshift(cb)}function addOnInit(cb){__ATINIT__.unshift(cb)}function addOnExit(cb){}function addOnPostRun(cb){__ATPOSTRUN__.
unshift(cb)}assert(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(
Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(Math.clz32,"\
This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");assert(Math.trunc,"This browser d\
oes not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var runDependencies=0;var runDependencyWatcher=null;
var dependenciesFulfilled=null;var runDependencyTracking={};function getUniqueRunDependency(id2){var orig=id2;while(1){if(!runDependencyTracking[id2])return id2;
id2=orig+Math.random()}}function addRunDependency(id2){runDependencies++;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}
if(id2){assert(!runDependencyTracking[id2]);runDependencyTracking[id2]=1;if(runDependencyWatcher===null&&typeof setInterval!="undefined"){runDependencyWatcher=setInterval(
function(){if(ABORT){clearInterval(runDependencyWatcher);runDependencyWatcher=null;return}var shown=false;for(var dep in runDependencyTracking){if(!shown){shown=
true;err("still waiting on run dependencies:")}err("dependency: "+dep)}if(shown){err("(end of list)")}},1e4)}}else{err("warning: run dependency added without ID")}}
function removeRunDependency(id2){runDependencies--;if(Module["monitorRunDependencies"]){Module["monitorRunDependencies"](runDependencies)}if(id2){assert(runDependencyTracking[id2]);
delete runDependencyTracking[id2]}else{err("warning: run dependency removed without ID")}if(runDependencies==0){if(runDependencyWatcher!==null){clearInterval(runDependencyWatcher);
runDependencyWatcher=null}if(dependenciesFulfilled){var callback=dependenciesFulfilled;dependenciesFulfilled=null;callback()}}}function abort(what){if(Module["o\
nAbort"]){Module["onAbort"](what)}what="Aborted("+what+")";err(what);ABORT=true;EXITSTATUS=1;var e=new WebAssembly.RuntimeError(what);readyPromiseReject(e);throw e}
var FS={error:function(){abort("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, s\
o filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")},init:function(){FS.error()},createDataFile:function(){
FS.error()},createPreloadedFile:function(){FS.error()},createLazyFile:function(){FS.error()},open:function(){FS.error()},mkdev:function(){FS.error()},registerDevice:function(){
FS.error()},analyzePath:function(){FS.error()},loadFilesFromDB:function(){FS.error()},ErrnoError:function ErrnoError(){FS.error()}};Module["FS_createDataFile"]=
FS.createDataFile;Module["FS_createPreloadedFile"]=FS.createPreloadedFile;var dataURIPrefix="data:application/octet-stream;base64,";function isDataURI(filename){
return filename.startsWith(dataURIPrefix)}function isFileURI(filename){return filename.startsWith("file://")}function createExportWrapper(name,fixedasm){return function(){
var displayName=name;var asm2=fixedasm;if(!fixedasm){asm2=Module["asm"]}assert(runtimeInitialized,"native function `"+displayName+"` called before runtime initi\
alization");if(!asm2[name]){assert(asm2[name],"exported native function `"+displayName+"` not found")}return asm2[name].apply(null,arguments)}}var wasmBinaryFile;
wasmBinaryFile="crc64.wasm";if(!isDataURI(wasmBinaryFile)){wasmBinaryFile=locateFile(wasmBinaryFile)}var binaryInString=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AG\
AAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNp\
X3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAA\
ACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HB\
Agt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIY\
XNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjR\
IYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX\
19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXR\
fYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lb\
V9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiM\
AIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9A\
iD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcC\
EWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkD\
NwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAw\
AhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgC\
WCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoA\
MgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMA\
IakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMS\
kDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDY\
pAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohO\
yA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMA\
CIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYA\
yDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L\
/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDi\
CHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwN\
QIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8\
A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIF\
YgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKch\
WkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBE\
KACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkD\
ICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIK\
oEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAF\
ILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg",
"BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1\
dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBC\
DSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoE\
gyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIO\
MENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDr\
BDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLAS\
CLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","A\
wAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDI\
YcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8\
FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXB\
SAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngF\
qIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBacho\
AFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSC\
xBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5B\
SC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQ\
WFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILAB\
ILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBIL\
cBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwB\
aiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBai\
HCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3\
A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIc\
cBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYC\
AwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAw\
QIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQI\
h1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3\
AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QF\
BAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBA\
yHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyH\
sASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUG\
Qg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQg\
ghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQggh\
xgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzg\
YgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg\
1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3Q\
Yg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg\
5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII",
"e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9\
gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiC\
aAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfA\
iChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiC\
mAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrA\
mohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmo\
hsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","t\
gIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguw\
IpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIp\
AwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0\
L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/\
ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/AS\
HTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHb\
ByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jBy\
DiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByD\
rB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB\
4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4M\
h/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIA\
kADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiA\
FKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCI\
PgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJg\
IIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAh\
CyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKA\
IMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQh\
BiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAU\
EQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEI\
IAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQR\
AhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBB\
EHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQ\
AJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgA\
iBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAI\
AR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByA\
EQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAEN\
gIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAV\
BFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBF\
GoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ",
"sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR\
9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJA\
IAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgAC\
AIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIA\
RQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBAC\
AEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIi\
ByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","o\
CggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJX\
BAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB\
0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAU\
LIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQ\
QAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkA\
CQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYl\
cECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQh\
qQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEA\
IARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQ\
BBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsg\
ACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQ\
JBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEB\
Rw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQ\
kCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQAL\
IAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBW\
WpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQ\
gAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBA\
CAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwI\
QIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CI\
ABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqS\
SwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQ\
QJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFG\
oo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEB\
IABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECy\
ADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAci\
BSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDC\
ADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAH\
IAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQ\
NyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA",
"HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIAN\
yNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgB\
yAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg\
2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2A\
hgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJ\
AAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDD\
QEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","E\
oAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJ\
GiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQ\
JBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAIL\
IAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAk\
ACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLB\
AkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBE\
cNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQo\
AgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQ\
AJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjY\
CECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAK\
AKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF\
0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgB\
CgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA\
2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8E\
BUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAj\
wgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAg\
CGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAg\
BBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCW\
wQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBw\
AjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgN\
ACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJB\
EHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4\
gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwY\
zIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHC\
t7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLx\
QPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZM\
R9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0\
xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jyt\
Hv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O",
"YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6s\
tbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+l\
Fk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md\
1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN\
0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5\
s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xa\
npHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","w\
PMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEM\
aALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5\
BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNB\
mYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lH\
KOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zR\
T4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tp\
KuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7H\
Zitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15Y\
A4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1\
ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MF\
PyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/C\
ZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3\
OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7\
YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4u\
QPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6\
TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwl\
u9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9\
KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa\
+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl\
6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKA\
b989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1x\
TgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAA\
AA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrS\
TA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLi\
YETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXK\
N56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8\
l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO\
3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cU\
I6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn",
"iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86\
XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN\
2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLB\
LvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5\
NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+H\
gu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VH\
Sm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V\
0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcl\
i2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C\
+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYN\
ym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJs\
gs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KH\
nGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvh\
KU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc\
9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+o\
Lln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmV\
Pv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz7\
8WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4Wv\
KT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWO\
cBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6u\
pzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbk\
Mqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh7\
8FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IA\
g0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WIN\
dVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs\
3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg\
4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoI\
O4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/17\
61WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//P\
eJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0i\
dkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3\
bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAo\
Rc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0Pxzc\
PY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdX\
kvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmb\
FfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca",
"OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT\
9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGj\
an+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQl\
QoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz\
9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8l\
gLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9K\
QlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","K\
Xlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOA\
AxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNF\
jmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAA\
AAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPe\
t/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2I\
UNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtB\
aE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkS\
vu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+C\
O/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB5\
9RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLx\
F3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn1\
53/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU\
7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irt\
jQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9\
Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GD\
j6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4S\
PPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktX\
o6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e\
2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cb\
B3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv\
2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G2\
7Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd\
9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqS\
Y3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp761\
0UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWR\
q67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubX\
pBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0r\
eHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5p\
uUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8",
"6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syW\
N+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXr\
B61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCg\
NRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK\
1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6\
FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPu\
BkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","t\
bazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+\
e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7\
+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC\
4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmik\
mbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2\
H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/Ud\
IvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9R\
UJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7Y\
JeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0\
ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYb\
ohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/\
Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRW\
xgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU\
6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1\
OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cws\
yzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddp\
yzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG7\
1vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpn\
nDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdl\
Sr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ\
6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEA\
haPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/Pa\
eF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8u\
jYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTA\
dU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufG\
tN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gp\
lIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH57\
5vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvK\
zqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH",
"2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJs\
jOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRX\
X+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31R\
lL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNM\
wx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFre\
sET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtayp\
NX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","G\
D8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJ\
PDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAA\
AAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
AAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCB\
vZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("");function _base64ToArrayBuffer(base64){var binary_string=window.atob(base64);var len=binary_string.length;
var bytes=new Uint8Array(len);for(var i=0;i<len;i++){bytes[i]=binary_string.charCodeAt(i)}return bytes}function getBinary(file){if(typeof Buffer=="function"){return Buffer.
from(binaryInString,"base64")}else{return _base64ToArrayBuffer(binaryInString)}}function getBinaryPromise(){return Promise.resolve().then(function(){return getBinary(
wasmBinaryFile)})}function createWasm(){var info={"env":asmLibraryArg,"wasi_snapshot_preview1":asmLibraryArg};function receiveInstance(instance,module){var exports3=instance.
exports;Module["asm"]=exports3;wasmMemory=Module["asm"]["memory"];assert(wasmMemory,"memory not found in wasm exports");updateGlobalBufferAndViews(wasmMemory.buffer);
wasmTable=Module["asm"]["__indirect_function_table"];assert(wasmTable,"table not found in wasm exports");addOnInit(Module["asm"]["__wasm_call_ctors"]);removeRunDependency(
"wasm-instantiate")}addRunDependency("wasm-instantiate");var trueModule=Module;function receiveInstantiationResult(result){assert(Module===trueModule,"the Modul\
e object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?");trueModule=null;receiveInstance(result["instance"])}function instantiateArrayBuffer(receiver){
return getBinaryPromise().then(function(binary){return WebAssembly.instantiate(binary,info)}).then(function(instance){return instance}).then(receiver,function(reason){
err("failed to asynchronously prepare wasm: "+reason);if(isFileURI(wasmBinaryFile)){err("warning: Loading from a file URI ("+wasmBinaryFile+") is not supported \
in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-o\
r-preparing")}abort(reason)})}function instantiateAsync(){return instantiateArrayBuffer(receiveInstantiationResult)}if(Module["instantiateWasm"]){try{var exports2=Module["\
instantiateWasm"](info,receiveInstance);return exports2}catch(e){err("Module.instantiateWasm callback failed with error: "+e);readyPromiseReject(e)}}instantiateAsync().
catch(readyPromiseReject);return{}}var tempDouble;var tempI64;var ASM_CONSTS={};function array_bounds_check_error(idx,size){throw"Array index "+idx+" out of bou\
nds: [0,"+size+")"}function ExitStatus(status){this.name="ExitStatus";this.message="Program terminated with exit("+status+")";this.status=status}function callRuntimeCallbacks(callbacks){
while(callbacks.length>0){callbacks.shift()(Module)}}function getValue(ptr,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":return HEAP8[ptr>>0];case"\
i8":return HEAP8[ptr>>0];case"i16":return HEAP16[ptr>>1];case"i32":return HEAP32[ptr>>2];case"i64":return HEAP32[ptr>>2];case"float":return HEAPF32[ptr>>2];case"\
double":return HEAPF64[ptr>>3];case"*":return HEAPU32[ptr>>2];default:abort("invalid type for getValue: "+type)}return null}function ptrToString(ptr){return"0x"+
ptr.toString(16).padStart(8,"0")}function setValue(ptr,value,type="i8"){if(type.endsWith("*"))type="*";switch(type){case"i1":HEAP8[ptr>>0]=value;break;case"i8":
HEAP8[ptr>>0]=value;break;case"i16":HEAP16[ptr>>1]=value;break;case"i32":HEAP32[ptr>>2]=value;break;case"i64":tempI64=[value>>>0,(tempDouble=value,+Math.abs(tempDouble)>=
1?tempDouble>0?(Math.min(+Math.floor(tempDouble/4294967296),4294967295)|0)>>>0:~~+Math.ceil((tempDouble-+(~~tempDouble>>>0))/4294967296)>>>0:0)],HEAP32[ptr>>2]=
tempI64[0],HEAP32[ptr+4>>2]=tempI64[1];break;case"float":HEAPF32[ptr>>2]=value;break;case"double":HEAPF64[ptr>>3]=value;break;case"*":HEAPU32[ptr>>2]=value;break;default:
abort("invalid type for setValue: "+type)}}function warnOnce(text){if(!warnOnce.shown)warnOnce.shown={};if(!warnOnce.shown[text]){warnOnce.shown[text]=1;if(ENVIRONMENT_IS_NODE)
text="warning: "+text;err(text)}}function _abort(){abort("native code called abort()")}function getHeapMax(){return 2147483648}function emscripten_realloc_buffer(size){
try{wasmMemory.grow(size-buffer.byteLength+65535>>>16);updateGlobalBufferAndViews(wasmMemory.buffer);return 1}catch(e){err("emscripten_realloc_buffer: Attempted\
 to grow heap from "+buffer.byteLength+" bytes to "+size+" bytes, but got error: "+e)}}function _emscripten_resize_heap(requestedSize){var oldSize=HEAPU8.length;
requestedSize=requestedSize>>>0;assert(requestedSize>oldSize);var maxHeapSize=getHeapMax();if(requestedSize>maxHeapSize){err("Cannot enlarge memory, asked to go\
 up to "+requestedSize+" bytes, but the limit is "+maxHeapSize+" bytes!");return false}let alignUp=(x,multiple)=>x+(multiple-x%multiple)%multiple;for(var cutDown=1;cutDown<=
4;cutDown*=2){var overGrownHeapSize=oldSize*(1+.2/cutDown);overGrownHeapSize=Math.min(overGrownHeapSize,requestedSize+100663296);var newSize=Math.min(maxHeapSize,
alignUp(Math.max(requestedSize,overGrownHeapSize),65536));var replacement=emscripten_realloc_buffer(newSize);if(replacement){return true}}err("Failed to grow th\
e heap from "+oldSize+" bytes to "+newSize+" bytes, not enough memory!");return false}var SYSCALLS={varargs:void 0,get:function(){assert(SYSCALLS.varargs!=void 0);
SYSCALLS.varargs+=4;var ret=HEAP32[SYSCALLS.varargs-4>>2];return ret},getStr:function(ptr){var ret=UTF8ToString(ptr);return ret}};function _fd_close(fd){abort("\
fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}function convertI32PairToI53Checked(lo,hi){assert(lo==lo>>>0||lo==(lo|0));assert(hi===(hi|0));return hi+2097152>>>
0<4194305-!!lo?(lo>>>0)+hi*4294967296:NaN}function _fd_seek(fd,offset_low,offset_high,whence,newOffset){return 70}var printCharBuffers=[null,[],[]];function printChar(stream,curr){
var buffer2=printCharBuffers[stream];assert(buffer2);if(curr===0||curr===10){(stream===1?out:err)(UTF8ArrayToString(buffer2,0));buffer2.length=0}else{buffer2.push(
curr)}}function flush_NO_FILESYSTEM(){_fflush(0);if(printCharBuffers[1].length)printChar(1,10);if(printCharBuffers[2].length)printChar(2,10)}function _fd_write(fd,iov,iovcnt,pnum){
var num=0;for(var i=0;i<iovcnt;i++){var ptr=HEAPU32[iov>>2];var len=HEAPU32[iov+4>>2];iov+=8;for(var j=0;j<len;j++){printChar(fd,HEAPU8[ptr+j])}num+=len}HEAPU32[pnum>>
2]=num;return 0}function intArrayFromString(stringy,dontAddNull,length){var len=length>0?length:lengthBytesUTF8(stringy)+1;var u8array=new Array(len);var numBytesWritten=stringToUTF8Array(
stringy,u8array,0,u8array.length);if(dontAddNull)u8array.length=numBytesWritten;return u8array}var ASSERTIONS=true;function checkIncomingModuleAPI(){ignoredModuleProp(
"fetchSettings")}var asmLibraryArg={"abort":_abort,"array_bounds_check_error":array_bounds_check_error,"emscripten_resize_heap":_emscripten_resize_heap,"fd_clos\
e":_fd_close,"fd_seek":_fd_seek,"fd_write":_fd_write};var asm=createWasm();var ___wasm_call_ctors=Module["___wasm_call_ctors"]=createExportWrapper("__wasm_call_\
ctors");var _emscripten_bind_VoidPtr___destroy___0=Module["_emscripten_bind_VoidPtr___destroy___0"]=createExportWrapper("emscripten_bind_VoidPtr___destroy___0");
var _emscripten_bind_Crc64Hash_Crc64Hash_0=Module["_emscripten_bind_Crc64Hash_Crc64Hash_0"]=createExportWrapper("emscripten_bind_Crc64Hash_Crc64Hash_0");var _emscripten_bind_Crc64Hash_OnAppend_2=Module["\
_emscripten_bind_Crc64Hash_OnAppend_2"]=createExportWrapper("emscripten_bind_Crc64Hash_OnAppend_2");var _emscripten_bind_Crc64Hash_OnFinal_3=Module["_emscripten\
_bind_Crc64Hash_OnFinal_3"]=createExportWrapper("emscripten_bind_Crc64Hash_OnFinal_3");var _emscripten_bind_Crc64Hash___destroy___0=Module["_emscripten_bind_Crc\
64Hash___destroy___0"]=createExportWrapper("emscripten_bind_Crc64Hash___destroy___0");var ___errno_location=Module["___errno_location"]=createExportWrapper("__e\
rrno_location");var _fflush=Module["_fflush"]=createExportWrapper("fflush");var _malloc=Module["_malloc"]=createExportWrapper("malloc");var _free=Module["_free"]=
createExportWrapper("free");var _emscripten_stack_init=Module["_emscripten_stack_init"]=function(){return(_emscripten_stack_init=Module["_emscripten_stack_init"]=
Module["asm"]["emscripten_stack_init"]).apply(null,arguments)};var _emscripten_stack_get_free=Module["_emscripten_stack_get_free"]=function(){return(_emscripten_stack_get_free=
Module["_emscripten_stack_get_free"]=Module["asm"]["emscripten_stack_get_free"]).apply(null,arguments)};var _emscripten_stack_get_base=Module["_emscripten_stack\
_get_base"]=function(){return(_emscripten_stack_get_base=Module["_emscripten_stack_get_base"]=Module["asm"]["emscripten_stack_get_base"]).apply(null,arguments)};
var _emscripten_stack_get_end=Module["_emscripten_stack_get_end"]=function(){return(_emscripten_stack_get_end=Module["_emscripten_stack_get_end"]=Module["asm"]["\
emscripten_stack_get_end"]).apply(null,arguments)};var stackSave=Module["stackSave"]=createExportWrapper("stackSave");var stackRestore=Module["stackRestore"]=createExportWrapper(
"stackRestore");var stackAlloc=Module["stackAlloc"]=createExportWrapper("stackAlloc");var _emscripten_stack_get_current=Module["_emscripten_stack_get_current"]=
function(){return(_emscripten_stack_get_current=Module["_emscripten_stack_get_current"]=Module["asm"]["emscripten_stack_get_current"]).apply(null,arguments)};var dynCall_jiji=Module["\
dynCall_jiji"]=createExportWrapper("dynCall_jiji");var ___start_em_js=Module["___start_em_js"]=5261488;var ___stop_em_js=Module["___stop_em_js"]=5261586;var unexportedRuntimeSymbols=[
"run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun",
"addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_\
createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","registerFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abor\
t","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zero\
Memory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6",
"inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sockets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoS\
ourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudi\
oContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout",
"asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signali\
ng","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigTo\
WasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunct\
ion","reallyNegative","unSign","strLen","reSign","formatString","setValue","getValue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","\
stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8\
OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","\
specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback",
"registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","f\
illDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fil\
lFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle",
"hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRender\
Target","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerL\
ock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback",
"registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","de\
mangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmed\
iateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCount","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","excep\
tion_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapO\
bjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetU\
niform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_\
unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","all\
ocate"];unexportedRuntimeSymbols.forEach(unexportedRuntimeSymbol);var missingLibrarySymbols=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","ine\
tNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","ru\
nEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","han\
dleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","\
writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32Pair\
ToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updat\
eTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16To\
String","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeA\
rrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTa\
rget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallba\
ck","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation",
"fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requ\
estFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFul\
lscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCa\
llback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","regist\
erGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasEle\
mentSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrap\
ped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftF\
orWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglP\
repareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Wi\
ndow","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"];missingLibrarySymbols.forEach(missingLibrarySymbol);var calledRun;dependenciesFulfilled=function runCaller(){
if(!calledRun)run();if(!calledRun)dependenciesFulfilled=runCaller};function stackCheckInit(){_emscripten_stack_init();writeStackCookie()}function run(args){args=
args||arguments_;if(runDependencies>0){return}stackCheckInit();preRun();if(runDependencies>0){return}function doRun(){if(calledRun)return;calledRun=true;Module["\
calledRun"]=true;if(ABORT)return;initRuntime();readyPromiseResolve(Module);if(Module["onRuntimeInitialized"])Module["onRuntimeInitialized"]();assert(!Module["_m\
ain"],'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]');postRun()}if(Module["setStatus"]){Module["setS\
tatus"]("Running...");setTimeout(function(){setTimeout(function(){Module["setStatus"]("")},1);doRun()},1)}else{doRun()}checkStackCookie()}function checkUnflushedContent(){
var oldOut=out;var oldErr=err;var has=false;out=err=x=>{has=true};try{flush_NO_FILESYSTEM()}catch(e){}out=oldOut;err=oldErr;if(has){warnOnce("stdio streams had \
content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc.");warnOnce("(this may \
also be due to not including full filesystem support - try building with -sFORCE_FILESYSTEM)")}}if(Module["preInit"]){if(typeof Module["preInit"]=="function")Module["\
preInit"]=[Module["preInit"]];while(Module["preInit"].length>0){Module["preInit"].pop()()}}run();function WrapperObject(){}WrapperObject.prototype=Object.create(
WrapperObject.prototype);WrapperObject.prototype.constructor=WrapperObject;WrapperObject.prototype.__class__=WrapperObject;WrapperObject.__cache__={};Module["Wr\
apperObject"]=WrapperObject;function getCache(__class__){return(__class__||WrapperObject).__cache__}Module["getCache"]=getCache;function wrapPointer(ptr,__class__){
var cache=getCache(__class__);var ret=cache[ptr];if(ret)return ret;ret=Object.create((__class__||WrapperObject).prototype);ret.ptr=ptr;return cache[ptr]=ret}Module["\
wrapPointer"]=wrapPointer;function castObject(obj,__class__){return wrapPointer(obj.ptr,__class__)}Module["castObject"]=castObject;Module["NULL"]=wrapPointer(0);
function destroy(obj){if(!obj["__destroy__"])throw"Error: Cannot destroy object. (Did you create it yourself?)";obj["__destroy__"]();delete getCache(obj.__class__)[obj.
ptr]}Module["destroy"]=destroy;function compare(obj1,obj2){return obj1.ptr===obj2.ptr}Module["compare"]=compare;function getPointer(obj){return obj.ptr}Module["\
getPointer"]=getPointer;function getClass(obj){return obj.__class__}Module["getClass"]=getClass;var ensureCache={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){
if(ensureCache.needed){for(var i=0;i<ensureCache.temps.length;i++){Module["_free"](ensureCache.temps[i])}ensureCache.temps.length=0;Module["_free"](ensureCache.
buffer);ensureCache.buffer=0;ensureCache.size+=ensureCache.needed;ensureCache.needed=0}if(!ensureCache.buffer){ensureCache.size+=128;ensureCache.buffer=Module["\
_malloc"](ensureCache.size);assert(ensureCache.buffer)}ensureCache.pos=0},alloc:function(array,view){assert(ensureCache.buffer);var bytes=view.BYTES_PER_ELEMENT;
var len=array.length*bytes;len=len+7&-8;var ret;if(ensureCache.pos+len>=ensureCache.size){assert(len>0);ensureCache.needed+=len;ret=Module["_malloc"](len);ensureCache.
temps.push(ret)}else{ret=ensureCache.buffer+ensureCache.pos;ensureCache.pos+=len}return ret},copy:function(array,view,offset){offset>>>=0;var bytes=view.BYTES_PER_ELEMENT;
switch(bytes){case 2:offset>>>=1;break;case 4:offset>>>=2;break;case 8:offset>>>=3;break}for(var i=0;i<array.length;i++){view[offset+i]=array[i]}}};function ensureString(value){
if(typeof value==="string"){var intArray=intArrayFromString(value);var offset=ensureCache.alloc(intArray,HEAP8);ensureCache.copy(intArray,HEAP8,offset);return offset}
return value}function ensureInt8(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP8);ensureCache.copy(value,HEAP8,offset);return offset}
return value}function ensureInt16(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP16);ensureCache.copy(value,HEAP16,offset);return offset}
return value}function ensureInt32(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAP32);ensureCache.copy(value,HEAP32,offset);return offset}
return value}function ensureFloat32(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAPF32);ensureCache.copy(value,HEAPF32,offset);return offset}
return value}function ensureFloat64(value){if(typeof value==="object"){var offset=ensureCache.alloc(value,HEAPF64);ensureCache.copy(value,HEAPF64,offset);return offset}
return value}function VoidPtr(){throw"cannot construct a VoidPtr, no constructor in IDL"}VoidPtr.prototype=Object.create(WrapperObject.prototype);VoidPtr.prototype.
constructor=VoidPtr;VoidPtr.prototype.__class__=VoidPtr;VoidPtr.__cache__={};Module["VoidPtr"]=VoidPtr;VoidPtr.prototype["__destroy__"]=VoidPtr.prototype.__destroy__=
function(){var self2=this.ptr;_emscripten_bind_VoidPtr___destroy___0(self2)};function Crc64Hash(){this.ptr=_emscripten_bind_Crc64Hash_Crc64Hash_0();getCache(Crc64Hash)[this.
ptr]=this};;Crc64Hash.prototype=Object.create(WrapperObject.prototype);Crc64Hash.prototype.constructor=Crc64Hash;Crc64Hash.prototype.__class__=Crc64Hash;Crc64Hash.
__cache__={};Module["Crc64Hash"]=Crc64Hash;Crc64Hash.prototype["OnAppend"]=Crc64Hash.prototype.OnAppend=function(data,length){var self2=this.ptr;if(data&&typeof data===
"object")data=data.ptr;if(length&&typeof length==="object")length=length.ptr;_emscripten_bind_Crc64Hash_OnAppend_2(self2,data,length)};;Crc64Hash.prototype["OnF\
inal"]=Crc64Hash.prototype.OnFinal=function(data,length,result){var self2=this.ptr;if(data&&typeof data==="object")data=data.ptr;if(length&&typeof length==="obj\
ect")length=length.ptr;if(result&&typeof result==="object")result=result.ptr;_emscripten_bind_Crc64Hash_OnFinal_3(self2,data,length,result)};;Crc64Hash.prototype["\
__destroy__"]=Crc64Hash.prototype.__destroy__=function(){var self2=this.ptr;_emscripten_bind_Crc64Hash___destroy___0(self2)};return NativeCRC642.ready})})();const crc64=NativeCRC64;
;class StorageCRC64Calculator{nativeCrc64Hash;static nativeInstance;constructor(){this.nativeCrc64Hash=new StorageCRC64Calculator.nativeInstance.Crc64Hash}static initPromise;static async init(){
if(!this.initPromise){this.initPromise=crc64().then(instance=>{this.nativeInstance=instance;return})}return this.initPromise}append(body,length){const ptr=StorageCRC64Calculator.
nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body,ptr);this.nativeCrc64Hash.OnAppend(ptr,length);StorageCRC64Calculator.nativeInstance.
_free(ptr)}final(body,length){const ptr=StorageCRC64Calculator.nativeInstance._malloc(length);StorageCRC64Calculator.nativeInstance.HEAPU8.set(body,ptr);const result=StorageCRC64Calculator.
nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(ptr,length,result);StorageCRC64Calculator.nativeInstance._free(ptr);const resultArray=new Uint8Array(8);resultArray.
set(StorageCRC64Calculator.nativeInstance.HEAPU8.subarray(result,result+8));StorageCRC64Calculator.nativeInstance._free(result);return resultArray}};function signalStreamEnd(pushData){
pushData(null)};const MESSAGE_VERSION=1;const MESSAGE_HEADER_LENGTH=13;const SEGMENT_HEADER_LENGTH=10;const FOOTER_LENGTH=8;const MAX_SEGMENT_CONTENT_LENGTH=4*1024*
1024;var SMRegion;(function(SMRegion2){SMRegion2[SMRegion2["StreamHeader"]=0]="StreamHeader";SMRegion2[SMRegion2["StreamFooter"]=1]="StreamFooter";SMRegion2[SMRegion2["\
SegmentHeader"]=2]="SegmentHeader";SMRegion2[SMRegion2["SegmentFooter"]=3]="SegmentFooter";SMRegion2[SMRegion2["SegmentContent"]=4]="SegmentContent";SMRegion2[SMRegion2["\
Completed"]=5]="Completed"})(SMRegion||(SMRegion={}));class StructuredMessageEncoding{pushData;contentLength;messageLength;constructor(pushData,contentLength){this.
pushData=pushData;this.contentLength=contentLength;this.contentOffset=0;this.currentDataOffset=0;this.segmentsCount=Math.ceil(this.contentLength/MAX_SEGMENT_CONTENT_LENGTH);
this.messageLength=this.contentLength+MESSAGE_HEADER_LENGTH+(SEGMENT_HEADER_LENGTH+FOOTER_LENGTH)*this.segmentsCount+FOOTER_LENGTH;this.messageHeaderBuffer=new Uint8Array(
MESSAGE_HEADER_LENGTH);this.segmentNumber=0;this.segmentContentLength=0;this.segmentContentOffset=0;this.state=SMRegion.StreamHeader;this.segmentCrc64=new StorageCRC64Calculator;
this.messageCrc64=new StorageCRC64Calculator}currentDataOffset;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=data=>{
this.currentDataOffset=0;if(this.state===SMRegion.StreamHeader){this.handlingMessageHeader()}while(this.segmentNumber<this.segmentsCount){this.segmentContentLength=
Math.min(MAX_SEGMENT_CONTENT_LENGTH,this.contentLength-this.contentOffset);if(this.state===SMRegion.SegmentHeader){this.handlingSegmentHeader()}if(this.state===
SMRegion.SegmentContent){this.handlingSegmentContent(data)}if(this.state===SMRegion.SegmentFooter){this.handlingSegmentFooter();this.contentOffset+=this.segmentContentLength}
if(this.currentDataOffset===data.length){break}}if(this.state===SMRegion.StreamFooter){this.handlingMessageFooter()}};handlingMessageHeader(){this.messageHeaderBuffer[0]=
MESSAGE_VERSION;this.fillInt64(this.messageHeaderBuffer,1,this.messageLength);this.fillInt16(this.messageHeaderBuffer,9,1);this.fillInt16(this.messageHeaderBuffer,
11,this.segmentsCount);this.pushData(this.messageHeaderBuffer);this.state=SMRegion.SegmentHeader}handlingSegmentHeader(){const segmentHeaderBuffer=new Uint8Array(
SEGMENT_HEADER_LENGTH);this.fillInt16(segmentHeaderBuffer,0,this.segmentNumber+1);this.fillInt64(segmentHeaderBuffer,2,this.segmentContentLength);this.segmentContentOffset=
0;this.pushData(segmentHeaderBuffer);this.state=SMRegion.SegmentContent}handlingSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,
data.length-this.currentDataOffset);if(length!==0){const current_content=Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);
this.messageCrc64.append(current_content,length);this.segmentCrc64.append(current_content,length);this.pushData(current_content)}this.segmentContentOffset+=length;
this.currentDataOffset+=length;if(this.segmentContentOffset===this.segmentContentLength){this.state=SMRegion.SegmentFooter}}handlingSegmentFooter(){const crc64Result=this.
segmentCrc64.final(new Uint8Array([]),0);this.pushData(crc64Result);this.segmentCrc64=new StorageCRC64Calculator;++this.segmentNumber;if(this.segmentNumber===this.
segmentsCount){this.state=SMRegion.StreamFooter}else{this.state=SMRegion.SegmentHeader}}handlingMessageFooter(){const crc64Result=this.messageCrc64.final(new Uint8Array(
[]),0);this.pushData(crc64Result);signalStreamEnd(this.pushData);this.state=SMRegion.Completed}fillInt64(buffer,offset,input){if(buffer.length<offset+8){throw new Error(
"Uint8Array length is not expected.")}const view=new DataView(buffer.buffer,buffer.byteOffset+offset,8);view.setBigUint64(0,BigInt(input),true)}fillInt16(buffer,offset,input){
if(buffer.length<offset+2){throw new Error("Uint8Array length is not expected.")}const view=new DataView(buffer.buffer,buffer.byteOffset+offset,2);view.setUint16(
0,input,true)}};function isNodeReadableStream2(source){return source!==null&&source instanceof external_node_stream_&&typeof source._read==="function"&&typeof source.
_readableState==="object"&&typeof source.pipe==="function"}async function structuredMessageEncoding(source,contentLength){if(source===null){return{body:source,encodedContentLength:contentLength}}
if(isNodeReadableStream2(source)){const encodingMessage=new StructuredMessageEncodingStream(source,contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.
messageLength()}}if(typeof source==="function"){const encodingMessage=new StructuredMessageEncodingStream(source(),contentLength,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Blob){const encoding=await BrowserStream(source,contentLength);return{body:encoding.content,
encodedContentLength:encoding.encodedContentLength}}if(typeof source==="string"){const s=new external_node_stream_.Readable;s._read=()=>{};s.push(source);s.push(
null);const stringContentLength=Buffer.byteLength(source);const encodingMessage=await new StructuredMessageEncodingStream(s,stringContentLength,{});return{body:encodingMessage,
encodedContentLength:encodingMessage.messageLength()}}if(source instanceof ArrayBuffer){const stream=external_node_stream_.Readable.from(Buffer.from(source));const encodingMessage=await new StructuredMessageEncodingStream(
stream,contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}if(source instanceof Buffer){const stream=external_node_stream_.
Readable.from(source);const encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.
messageLength()}}if(ArrayBuffer.isView(source)){const stream=external_node_stream_.Readable.from(Buffer.from(source.buffer,source.byteOffset,source.byteLength));
const encodingMessage=await new StructuredMessageEncodingStream(stream,contentLength,{});return{body:encodingMessage,encodedContentLength:encodingMessage.messageLength()}}
throw new Error("The specified request body type is not supported for CRC64 checksum")}async function pump(reader,controller,encodingStream){const{done,value}=await reader.
read();if(done){controller.close();return}encodingStream.sourceDataHandler(Buffer.from(value))}async function BrowserStream(source,contentLength){const sourceStream=source instanceof
Blob?source.stream():source;const reader=sourceStream.getReader();let encodingStream=void 0;const stream=new ReadableStream({start(controller){encodingStream=new StructuredMessageEncoding(
data=>{controller.enqueue(data)},contentLength)},pull(controller){pump(reader,controller,encodingStream).then(()=>{return}).catch(function(error){controller.error(
error)})}});const response=new Response(stream);return{content:await response.blob(),encodedContentLength:encodingStream.messageLength}}class StructuredMessageEncodingStream extends external_node_stream_.
Readable{source;encodingMethods;constructor(source,contentLength,options){super({highWaterMark:options.highWaterMark});this.source=source;this.encodingMethods=new StructuredMessageEncoding(
dataToHandle=>{if(!this.push(dataToHandle)){source.pause()}},contentLength);this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){
this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler);this.source.
on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener("end",this.
sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=data=>{
this.encodingMethods.sourceDataHandler(data)};sourceAbortedHandler=()=>{const abortError=new esm.l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{
if(err&&err.name==="AbortError"){this.destroy(err);return}this.removeSourceEventHandlers()};_read(){this.source.resume()}_destroy(error,callback){this.removeSourceEventHandlers();
this.source.destroy();callback(error===null?void 0:error)}};const StructuredMessageDecoding_MESSAGE_VERSION=1;const StructuredMessageDecoding_MESSAGE_HEADER_LENGTH=13;
const StructuredMessageDecoding_SEGMENT_HEADER_LENGTH=10;const StructuredMessageDecoding_FOOTER_LENGTH=8;var StructuredMessageDecoding_SMRegion;(function(SMRegion2){
SMRegion2[SMRegion2["StreamHeader"]=0]="StreamHeader";SMRegion2[SMRegion2["StreamFooter"]=1]="StreamFooter";SMRegion2[SMRegion2["SegmentHeader"]=2]="SegmentHead\
er";SMRegion2[SMRegion2["SegmentFooter"]=3]="SegmentFooter";SMRegion2[SMRegion2["SegmentContent"]=4]="SegmentContent"})(StructuredMessageDecoding_SMRegion||(StructuredMessageDecoding_SMRegion=
{}));class StructuredMessageDecoding{pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(pushData){
this.pushData=pushData;this.currentOffset=0;this.segmentsCount=0;this.messageHeaderOffset=0;this.messageHeaderBuffer=new Uint8Array(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH);
this.currentDataOffset=0;this.segmentNumber=0;this.segmentHeaderOffset=0;this.segmentHeaderBuffer=new Uint8Array(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH);
this.segmentContentOffset=0;this.segmentContentLength=0;this.state=StructuredMessageDecoding_SMRegion.StreamHeader;this.segmentFooterOffset=0;this.segmentFooterBuffer=
new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);this.messageFooterOffset=0;this.messageFooterBuffer=new Uint8Array(StructuredMessageDecoding_FOOTER_LENGTH);
this.segmentCrc64=new StorageCRC64Calculator;this.messageCrc64=new StorageCRC64Calculator}sourceDataHandler=data=>{this.currentDataOffset=0;if(this.state===StructuredMessageDecoding_SMRegion.
StreamHeader){this.parseMessageHeader(data)}while(this.segmentNumber<this.segmentsCount&&this.currentDataOffset<data.length){if(this.state===StructuredMessageDecoding_SMRegion.
SegmentHeader){this.parseSegmentHeader(data)}if(this.state===StructuredMessageDecoding_SMRegion.SegmentContent){this.parseSegmentContent(data)}if(this.state===StructuredMessageDecoding_SMRegion.
SegmentFooter){this.parseSegmentFooter(data)}}if(this.state===StructuredMessageDecoding_SMRegion.StreamFooter){this.parseMessageFooter(data)}};parseMessageHeader(data){
const length=Math.min(StructuredMessageDecoding_MESSAGE_HEADER_LENGTH-this.messageHeaderOffset,data.length-this.currentDataOffset);this.messageHeaderBuffer.set(
Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageHeaderOffset);this.currentDataOffset+=length;this.messageHeaderOffset+=
length;this.currentOffset+=length;if(this.messageHeaderOffset===StructuredMessageDecoding_MESSAGE_HEADER_LENGTH){const currentVersion=this.messageHeaderBuffer[0];
if(currentVersion!==StructuredMessageDecoding_MESSAGE_VERSION){throw new Error("Unexpected message version")}this.segmentsCount=this.toInt16(Uint8Array.prototype.
slice.call(this.messageHeaderBuffer,11,13));this.state=StructuredMessageDecoding_SMRegion.SegmentHeader}}parseSegmentHeader(data){const length=Math.min(StructuredMessageDecoding_SEGMENT_HEADER_LENGTH-
this.segmentHeaderOffset,data.length-this.currentDataOffset);this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+
length),this.segmentHeaderOffset);this.currentDataOffset+=length;this.segmentHeaderOffset+=length;this.currentOffset+=length;if(this.segmentHeaderOffset===StructuredMessageDecoding_SEGMENT_HEADER_LENGTH){
const currentSegmentNumber=this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2));if(currentSegmentNumber!==this.segmentNumber+1){throw new Error(
"Segment number is unexpected.")}this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2);this.segmentContentOffset=0;this.state=StructuredMessageDecoding_SMRegion.
SegmentContent}}parseSegmentContent(data){const length=Math.min(this.segmentContentLength-this.segmentContentOffset,data.length-this.currentDataOffset);const dataToHandle=Uint8Array.
prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length);this.segmentCrc64.append(dataToHandle,length);this.messageCrc64.append(dataToHandle,
length);this.pushData(dataToHandle);this.currentDataOffset+=length;this.segmentContentOffset+=length;this.currentOffset+=length;if(this.segmentContentOffset===this.
segmentContentLength){this.state=StructuredMessageDecoding_SMRegion.SegmentFooter}}parseSegmentFooter(data){const length=Math.min(StructuredMessageDecoding_FOOTER_LENGTH-
this.segmentFooterOffset,data.length-this.currentDataOffset);this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+
length),this.segmentFooterOffset);this.currentDataOffset+=length;this.segmentFooterOffset+=length;this.currentOffset+=length;if(this.segmentFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){
const crc64Result=this.segmentCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(crc64Result,this.segmentFooterBuffer)){throw new Error(`Segment chec\
k sum mismatch, segmentNumber: ${this.segmentNumber}`)}++this.segmentNumber;if(this.segmentNumber===this.segmentsCount){this.state=StructuredMessageDecoding_SMRegion.
StreamFooter}else{this.segmentHeaderOffset=0;this.segmentFooterOffset=0;this.segmentCrc64=new StorageCRC64Calculator;this.state=StructuredMessageDecoding_SMRegion.
SegmentHeader}}}parseMessageFooter(data){const length=Math.min(StructuredMessageDecoding_FOOTER_LENGTH-this.messageFooterOffset,data.length-this.currentDataOffset);
this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(data,this.currentDataOffset,this.currentDataOffset+length),this.messageFooterOffset);this.currentDataOffset+=
length;this.messageFooterOffset+=length;this.currentOffset+=length;if(this.messageFooterOffset===StructuredMessageDecoding_FOOTER_LENGTH){const crc64Result=this.
messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(crc64Result,this.messageFooterBuffer)){throw new Error("Check sum mismatch")}this.pushData(
null)}}toInt64(input,offset){if(input.length<offset+8){throw new Error("CRC64 buffer error, something wrong with crc64 calculator")}const view=new DataView(input.
buffer,input.byteOffset+offset,8);return Number(view.getBigUint64(0,true))}toInt16(input){if(input.length!==2){throw new Error("CRC64 buffer error, something wr\
ong with crc64 calculator")}return input[0]+input[1]*256}checkCrc64CheckSum(first,second){if(first.length!==8||second.length!==8){throw new Error("CRC64 buffer \
error, something wrong with crc64 calculator")}for(let index=0;index<8;++index){if(first[index]!==second[index]){return false}}return true}};async function structuredMessageDecodingBrowser(source){
source;throw new Error("structuredMessageDecodingBrowser is only for Browser")}function structuredMessageDecodingStream(source,options){return new StructuredMessageDecodingStream(
source,options)}class StructuredMessageDecodingStream extends external_node_stream_.Readable{source;decodingMethods;constructor(source,options){super({highWaterMark:options.
highWaterMark});this.source=source;this.decodingMethods=new StructuredMessageDecoding(dataToHandle=>{if(!this.push(dataToHandle)){source.pause()}});this.setSourceEventHandlers()}_read(){
this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("e\
rror",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);
this.source.removeListener("end",this.sourceErrorOrEndHandler);this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("abor\
ted",this.sourceAbortedHandler)}sourceDataHandler=data=>{try{this.decodingMethods.sourceDataHandler(data)}catch(err){this.destroy(err)}};sourceAbortedHandler=()=>{
const abortError=new esm.l("The operation was aborted.");this.destroy(abortError)};sourceErrorOrEndHandler=err=>{if(err){this.destroy(err);return}this.removeSourceEventHandlers()};_destroy(error,callback){
this.removeSourceEventHandlers();this.source.destroy();callback(error===null?void 0:error)}}var dist_esm=__webpack_require__(42056);;function pipeline_createEmptyPipeline(){
return tspCreateEmptyPipeline()}var logger_dist_esm=__webpack_require__(7567);;const log_logger=(0,logger_dist_esm.KV)("core-rest-pipeline");var internal=__webpack_require__(
30629);;const logPolicyName=null;function logPolicy_logPolicy(options={}){return tspLogPolicy({logger:coreLogger.info,...options})};const redirectPolicyName=null;
function redirectPolicy_redirectPolicy(options={}){return tspRedirectPolicy(options)}var external_node_os_=__webpack_require__(48161);var external_node_process_=__webpack_require__(
1708);;function getHeaderName(){return"User-Agent"}async function userAgentPlatform_setPlatformSpecificData(map){if(process&&process.versions){const osInfo=`${os.
type()} ${os.release()}; ${os.arch()}`;if(process.versions.bun){map.set("Bun",`${process.versions.bun} (${osInfo})`)}else if(process.versions.deno){map.set("Den\
o",`${process.versions.deno} (${osInfo})`)}else if(process.versions.node){map.set("Node",`${process.versions.node} (${osInfo})`)}}};function getUserAgentString(telemetryInfo){
const parts=[];for(const[key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.push(token)}return parts.join(" ")}function getUserAgentHeaderName(){
return getHeaderName()}async function userAgent_getUserAgentValue(prefix){const runtimeInfo=new Map;runtimeInfo.set("core-rest-pipeline",SDK_VERSION);await setPlatformSpecificData(
runtimeInfo);const defaultAgent=getUserAgentString(runtimeInfo);const userAgentValue=prefix?`${prefix} ${defaultAgent}`:defaultAgent;return userAgentValue};const UserAgentHeaderName=getUserAgentHeaderName();
const userAgentPolicyName="userAgentPolicy";function userAgentPolicy_userAgentPolicy(options={}){const userAgentValue=getUserAgentValue(options.userAgentPrefix);
return{name:userAgentPolicyName,async sendRequest(request,next){if(!request.headers.has(UserAgentHeaderName)){request.headers.set(UserAgentHeaderName,await userAgentValue)}
return next(request)}}};function createFile(content,name,options={}){return createRawFile(content,name,options)};function file_isNodeReadableStream(x){return typeof x===
"object"&&x!==null&&"pipe"in x&&typeof x.pipe==="function"}const unimplementedMethods={arrayBuffer:()=>{throw new Error("Not implemented")},bytes:()=>{throw new Error(
"Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error("Not implemented")}};const rawContent=Symbol("rawContent");function file_hasRawContent(x){
return typeof x[rawContent]==="function"}function file_getRawContent(blob){if(file_hasRawContent(blob)){return blob[rawContent]()}else{return blob}}function file_createRawFile(content,name,options={}){
return{...unimplementedMethods,type:options.type??"",lastModified:options.lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:content.
byteLength,name,arrayBuffer:async()=>toArrayBuffer(content).buffer,stream:()=>new Blob([toArrayBuffer(content)]).stream(),[rawContent]:()=>content}}function createFileFromStream(stream,name,options={}){
return{...unimplementedMethods,type:options.type??"",lastModified:options.lastModified??new Date().getTime(),webkitRelativePath:options.webkitRelativePath??"",size:options.
size??-1,name,stream:()=>{const s=stream();if(file_isNodeReadableStream(s)){throw new Error("Not supported: a Node stream was provided as input to createFileFro\
mStream.")}return s},[rawContent]:stream}}function hasArrayBuffer(source){return"resize"in source.buffer}function toArrayBuffer(source){if(hasArrayBuffer(source)){
if(source.byteOffset!==0||source.byteLength!==source.buffer.byteLength){return new Uint8Array(source)}return source}return source.map(x=>x)};const multipartPolicy_multipartPolicyName=null;
function multipartPolicy_multipartPolicy(){const tspPolicy=tspMultipartPolicy();return{name:multipartPolicy_multipartPolicyName,sendRequest:async(request,next)=>{
if(request.multipartBody){for(const part of request.multipartBody.parts){if(hasRawContent(part.body)){part.body=getRawContent(part.body)}}}return tspPolicy.sendRequest(
request,next)}}};const decompressResponsePolicyName=null;function decompressResponsePolicy_decompressResponsePolicy(){return tspDecompressResponsePolicy()};const defaultRetryPolicyName=null;
function defaultRetryPolicy_defaultRetryPolicy(options={}){return tspDefaultRetryPolicy(options)};const formDataPolicyName=null;function formDataPolicy_formDataPolicy(){
return tspFormDataPolicy()}var core_util_dist_esm=__webpack_require__(16966);;const proxyPolicyName=null;function getDefaultProxySettings(proxyUrl){return tspGetDefaultProxySettings(
proxyUrl)}function proxyPolicy_proxyPolicy(proxySettings,options){return tspProxyPolicy(proxySettings,options)};const agentPolicyName=null;function agentPolicy_agentPolicy(agent){
return tspAgentPolicy(agent)};const tlsPolicyName=null;function tlsPolicy_tlsPolicy(tlsSettings){return tspTlsPolicy(tlsSettings)}var core_tracing_dist_esm=__webpack_require__(
65433);;const RestError2=dist_esm.pj;function restError_isRestError(e){return(0,dist_esm.T0)(e)}var util_internal=__webpack_require__(1834);;const tracingPolicyName="\
tracingPolicy";function tracingPolicy_tracingPolicy(options={}){const userAgentPromise=getUserAgentValue(options.userAgentPrefix);const sanitizer=new Sanitizer(
{additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});const tracingClient=tryCreateTracingClient();return{name:tracingPolicyName,async sendRequest(request,next){
if(!tracingClient){return next(request)}const userAgent=await userAgentPromise;const spanAttributes={"http.url":sanitizer.sanitizeUrl(request.url),"http.method":request.
method,"http.user_agent":userAgent,requestId:request.requestId};if(userAgent){spanAttributes["http.user_agent"]=userAgent}const{span,tracingContext}=tryCreateSpan(
tracingClient,request,spanAttributes)??{};if(!span||!tracingContext){return next(request)}try{const response=await tracingClient.withContext(tracingContext,next,
request);tryProcessResponse(span,response);return response}catch(err){tryProcessError(span,err);throw err}}}}function tryCreateTracingClient(){try{return createTracingClient(
{namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:SDK_VERSION})}catch(e){logger.warning(`Error when creating the TracingClient: ${getErrorMessage(
e)}`);return void 0}}function tryCreateSpan(tracingClient,request,spanAttributes){try{const{span,updatedOptions}=tracingClient.startSpan(`HTTP ${request.method}`,
{tracingOptions:request.tracingOptions},{spanKind:"client",spanAttributes});if(!span.isRecording()){span.end();return void 0}const headers=tracingClient.createRequestHeaders(
updatedOptions.tracingOptions.tracingContext);for(const[key,value]of Object.entries(headers)){request.headers.set(key,value)}return{span,tracingContext:updatedOptions.
tracingOptions.tracingContext}}catch(e){logger.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`);return void 0}}function tryProcessError(span,error){
try{span.setStatus({status:"error",error:isError(error)?error:void 0});if(isRestError(error)&&error.statusCode){span.setAttribute("http.status_code",error.statusCode)}
span.end()}catch(e){logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}function tryProcessResponse(span,response){try{span.
setAttribute("http.status_code",response.status);const serviceRequestId=response.headers.get("x-ms-request-id");if(serviceRequestId){span.setAttribute("serviceR\
equestId",serviceRequestId)}if(response.status>=400){span.setStatus({status:"error"})}span.end()}catch(e){logger.warning(`Skipping tracing span processing due t\
o an error: ${getErrorMessage(e)}`)}};function createPipelineFromOptions2(options){const pipeline=createEmptyPipeline();if(isNodeLike){if(options.agent){pipeline.
addPolicy(agentPolicy(options.agent))}if(options.tlsOptions){pipeline.addPolicy(tlsPolicy(options.tlsOptions))}pipeline.addPolicy(proxyPolicy(options.proxyOptions));
pipeline.addPolicy(decompressResponsePolicy())}pipeline.addPolicy(wrapAbortSignalLikePolicy());pipeline.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]});
pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));pipeline.addPolicy(setClientRequestIdPolicy(options.telemetryOptions?.clientRequestIdHeaderName));
pipeline.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"});pipeline.addPolicy(defaultRetryPolicy(options.retryOptions),{phase:"Retry"});pipeline.addPolicy(
tracingPolicy({...options.userAgentOptions,...options.loggingOptions}),{afterPhase:"Retry"});if(isNodeLike){pipeline.addPolicy(redirectPolicy(options.redirectOptions),
{afterPhase:"Retry"})}pipeline.addPolicy(logPolicy(options.loggingOptions),{afterPhase:"Sign"});return pipeline};function wrapAbortSignalLike(abortSignalLike){if(abortSignalLike instanceof
AbortSignal){return{abortSignal:abortSignalLike}}if(abortSignalLike.aborted){return{abortSignal:AbortSignal.abort("reason"in abortSignalLike?abortSignalLike.reason:
void 0)}}const controller=new AbortController;let needsCleanup=true;function cleanup(){if(needsCleanup){abortSignalLike.removeEventListener("abort",listener);needsCleanup=
false}}function listener(){controller.abort("reason"in abortSignalLike?abortSignalLike.reason:void 0);cleanup()}abortSignalLike.addEventListener("abort",listener);
return{abortSignal:controller.signal,cleanup}};function createDefaultHttpClient2(){const client=(0,dist_esm.fl)();return{async sendRequest(request){const{abortSignal,
cleanup}=request.abortSignal?wrapAbortSignalLike(request.abortSignal):{};try{request.abortSignal=abortSignal;return await client.sendRequest(request)}finally{cleanup?.()}}}}
;function httpHeaders_createHttpHeaders(rawHeaders){return tspCreateHttpHeaders(rawHeaders)};function createPipelineRequest2(options){return tspCreatePipelineRequest(
options)};const exponentialRetryPolicyName=null;function exponentialRetryPolicy(options={}){return tspExponentialRetryPolicy(options)};const systemErrorRetryPolicyName=null;
function systemErrorRetryPolicy(options={}){return tspSystemErrorRetryPolicy(options)};const throttlingRetryPolicyName=null;function throttlingRetryPolicy(options={}){
return tspThrottlingRetryPolicy(options)};const retryPolicyLogger=(0,logger_dist_esm.KV)("core-rest-pipeline retryPolicy");function retryPolicy2(strategies,options={
maxRetries:DEFAULT_RETRY_POLICY_COUNT}){return tspRetryPolicy(strategies,{logger:retryPolicyLogger,...options})};const DEFAULT_CYCLER_OPTIONS={forcedRefreshWindowInMs:1e3,
retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function beginRefresh(getAccessToken,retryIntervalInMs,refreshTimeout){async function tryGetAccessToken(){
if(Date.now()<refreshTimeout){try{return await getAccessToken()}catch{return null}}else{const finalToken=await getAccessToken();if(finalToken===null){throw new Error(
"Failed to refresh access token.")}return finalToken}}let token=await tryGetAccessToken();while(token===null){await delay(retryIntervalInMs);token=await tryGetAccessToken()}
return token}function tokenCycler_createTokenCycler(credential,tokenCyclerOptions){let refreshWorker=null;let token=null;let tenantId;const options={...DEFAULT_CYCLER_OPTIONS,
...tokenCyclerOptions};const cycler={get isRefreshing(){return refreshWorker!==null},get shouldRefresh(){if(token===null){return true}if(cycler.isRefreshing){return false}
if(token.refreshAfterTimestamp&&token.refreshAfterTimestamp<Date.now()){return true}return token.expiresOnTimestamp-options.refreshWindowInMs<Date.now()},get mustRefresh(){
return token===null||token.expiresOnTimestamp-options.forcedRefreshWindowInMs<Date.now()}};function refresh(scopes,getTokenOptions){if(!cycler.isRefreshing){const tryGetAccessToken=()=>credential.
getToken(scopes,getTokenOptions);refreshWorker=beginRefresh(tryGetAccessToken,options.retryIntervalInMs,token?.expiresOnTimestamp??Date.now()).then(_token=>{refreshWorker=
null;token=_token;tenantId=getTokenOptions.tenantId;return token}).catch(reason=>{refreshWorker=null;token=null;tenantId=void 0;throw reason})}return refreshWorker}
return async(scopes,tokenOptions)=>{const hasClaimChallenge=Boolean(tokenOptions.claims);const tenantIdChanged=tenantId!==tokenOptions.tenantId;if(hasClaimChallenge){
token=null}const mustRefresh=tenantIdChanged||hasClaimChallenge||cycler.mustRefresh;if(mustRefresh){return refresh(scopes,tokenOptions)}if(cycler.shouldRefresh){
refresh(scopes,tokenOptions)}return token}};const bearerTokenAuthenticationPolicyName="bearerTokenAuthenticationPolicy";async function trySendRequest(request,next){
try{return[await next(request),void 0]}catch(e){if(isRestError(e)&&e.response){return[e.response,e]}else{throw e}}}async function defaultAuthorizeRequest(options){
const{scopes,getAccessToken,request}=options;const getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions,enableCae:true};const accessToken=await getAccessToken(
scopes,getTokenOptions);if(accessToken){options.request.headers.set("Authorization",`Bearer ${accessToken.token}`)}}function isChallengeResponse(response){return response.
status===401&&response.headers.has("WWW-Authenticate")}async function authorizeRequestOnCaeChallenge(onChallengeOptions,caeClaims){const{scopes}=onChallengeOptions;
const accessToken=await onChallengeOptions.getAccessToken(scopes,{enableCae:true,claims:caeClaims});if(!accessToken){return false}onChallengeOptions.request.headers.
set("Authorization",`${accessToken.tokenType??"Bearer"} ${accessToken.token}`);return true}function bearerTokenAuthenticationPolicy(options){const{credential,scopes,
challengeCallbacks}=options;const logger2=options.logger||coreLogger;const callbacks={authorizeRequest:challengeCallbacks?.authorizeRequest?.bind(challengeCallbacks)??
defaultAuthorizeRequest,authorizeRequestOnChallenge:challengeCallbacks?.authorizeRequestOnChallenge?.bind(challengeCallbacks)};const getAccessToken=credential?createTokenCycler(
credential):()=>Promise.resolve(null);return{name:bearerTokenAuthenticationPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("\
https://")){throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}await callbacks.authorizeRequest({scopes:Array.
isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2});let response;let error;let shouldSendRequest;[response,error]=await trySendRequest(request,
next);if(isChallengeResponse(response)){let claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate"));if(claims){let parsedClaim;try{parsedClaim=atob(
claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authen\
tication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],
response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error]=await trySendRequest(request,next)}}else if(callbacks.authorizeRequestOnChallenge){
shouldSendRequest=await callbacks.authorizeRequestOnChallenge({scopes:Array.isArray(scopes)?scopes:[scopes],request,response,getAccessToken,logger:logger2});if(shouldSendRequest){
[response,error]=await trySendRequest(request,next)}if(isChallengeResponse(response)){claims=getCaeChallengeClaims(response.headers.get("WWW-Authenticate")??"");
if(claims){let parsedClaim;try{parsedClaim=atob(claims)}catch(e){logger2.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to\
 perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${claims}`);return response}shouldSendRequest=await authorizeRequestOnCaeChallenge(
{scopes:Array.isArray(scopes)?scopes:[scopes],response,request,getAccessToken,logger:logger2},parsedClaim);if(shouldSendRequest){[response,error]=await trySendRequest(
request,next)}}}}}if(error){throw error}else{return response}}}}function parseChallenges(challenges){const challengeRegex=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;
const paramRegex=/(\w+)="([^"]*)"/g;const parsedChallenges=[];let match;while((match=challengeRegex.exec(challenges))!==null){const scheme=match[1];const paramsString=match[2];
const params={};let paramMatch;while((paramMatch=paramRegex.exec(paramsString))!==null){params[paramMatch[1]]=paramMatch[2]}parsedChallenges.push({scheme,params})}
return parsedChallenges}function getCaeChallengeClaims(challenges){if(!challenges){return}const parsedChallenges=parseChallenges(challenges);return parsedChallenges.
find(x=>x.scheme==="Bearer"&&x.params.claims&&x.params.error==="insufficient_claims")?.params.claims};const auxiliaryAuthenticationHeaderPolicyName="auxiliaryAu\
thenticationHeaderPolicy";const AUTHORIZATION_AUXILIARY_HEADER="x-ms-authorization-auxiliary";async function sendAuthorizeRequest(options){const{scopes,getAccessToken,
request}=options;const getTokenOptions={abortSignal:request.abortSignal,tracingOptions:request.tracingOptions};return(await getAccessToken(scopes,getTokenOptions))?.
token??""}function auxiliaryAuthenticationHeaderPolicy(options){const{credentials,scopes}=options;const logger2=options.logger||coreLogger;const tokenCyclerMap=new WeakMap;
return{name:auxiliaryAuthenticationHeaderPolicyName,async sendRequest(request,next){if(!request.url.toLowerCase().startsWith("https://")){throw new Error("Beare\
r token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.")}if(!credentials||credentials.length===0){logger2.info(`${auxiliaryAuthenticationHeaderPolicyName}\
 header will not be set due to empty credentials.`);return next(request)}const tokenPromises=[];for(const credential of credentials){let getAccessToken=tokenCyclerMap.
get(credential);if(!getAccessToken){getAccessToken=createTokenCycler(credential);tokenCyclerMap.set(credential,getAccessToken)}tokenPromises.push(sendAuthorizeRequest(
{scopes:Array.isArray(scopes)?scopes:[scopes],request,getAccessToken,logger:logger2}))}const auxiliaryTokens=(await Promise.all(tokenPromises)).filter(token=>Boolean(
token));if(auxiliaryTokens.length===0){logger2.warning(`None of the auxiliary tokens are valid. ${AUTHORIZATION_AUXILIARY_HEADER} header will not be set.`);return next(
request)}request.headers.set(AUTHORIZATION_AUXILIARY_HEADER,auxiliaryTokens.map(token=>`Bearer ${token}`).join(", "));return next(request)}}};;let _defaultHttpClient;
function getCachedDefaultHttpClient(){if(!_defaultHttpClient){_defaultHttpClient=createDefaultHttpClient2()}return _defaultHttpClient};class BaseRequestPolicy{_nextPolicy;_options;constructor(_nextPolicy,_options){
this._nextPolicy=_nextPolicy;this._options=_options}shouldLog(logLevel){return this._options.shouldLog(logLevel)}log(logLevel,message){this._options.log(logLevel,
message)}};class StorageBrowserPolicy extends BaseRequestPolicy{constructor(nextPolicy,options){super(nextPolicy,options)}async sendRequest(request){return this.
_nextPolicy.sendRequest(request)}};class StorageBrowserPolicyFactory{create(nextPolicy,options){return new StorageBrowserPolicy(nextPolicy,options)}};class CredentialPolicy extends BaseRequestPolicy{sendRequest(request){
return this._nextPolicy.sendRequest(this.signRequest(request))}signRequest(request){return request}};class AnonymousCredentialPolicy extends CredentialPolicy{constructor(nextPolicy,options){
super(nextPolicy,options)}};class Credential{create(_nextPolicy,_options){throw new Error("Method should be implemented in children classes.")}};class AnonymousCredential extends Credential{create(nextPolicy,options){
return new AnonymousCredentialPolicy(nextPolicy,options)}}var external_node_crypto_=__webpack_require__(77598);;const constants_SDK_VERSION="12.4.0";const constants_URLConstants={
Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}};const constants_HeaderConstants={AUTHORIZATION:"\
Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Con\
tent-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"i\
f-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",
USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-co\
de",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"};const constants_DevelopmentConnectionString=null;const constants_PathStylePorts=null;
;function escapeURLPath(url){const urlParsed=new URL(url);let path=urlParsed.pathname;path=path||"/";path=utils_common_escape(path);urlParsed.pathname=path;return urlParsed.
toString()}function getProxyUriFromDevConnString(connectionString){let proxyUri="";if(connectionString.search("DevelopmentStorageProxyUri=")!==-1){const matchCredentials=connectionString.
split(";");for(const element of matchCredentials){if(element.trim().startsWith("DevelopmentStorageProxyUri=")){proxyUri=element.trim().match("DevelopmentStorage\
ProxyUri=(.*)")[1]}}}return proxyUri}function getValueInConnString(connectionString,argument){const elements=connectionString.split(";");for(const element of elements){
if(element.trim().startsWith(argument)){return element.trim().match(argument+"=(.*)")[1]}}return""}function extractConnectionStringParts(connectionString){let proxyUri="";
if(connectionString.startsWith("UseDevelopmentStorage=true")){proxyUri=getProxyUriFromDevConnString(connectionString);connectionString=DevelopmentConnectionString}
let blobEndpoint=getValueInConnString(connectionString,"BlobEndpoint");blobEndpoint=blobEndpoint.endsWith("/")?blobEndpoint.slice(0,-1):blobEndpoint;if(connectionString.
search("DefaultEndpointsProtocol=")!==-1&&connectionString.search("AccountKey=")!==-1){let defaultEndpointsProtocol="";let accountName="";let accountKey=stringToUint8Array(
"accountKey","base64");let endpointSuffix="";accountName=getValueInConnString(connectionString,"AccountName");accountKey=stringToUint8Array(getValueInConnString(
connectionString,"AccountKey"),"base64");if(!blobEndpoint){defaultEndpointsProtocol=getValueInConnString(connectionString,"DefaultEndpointsProtocol");const protocol=defaultEndpointsProtocol.
toLowerCase();if(protocol!=="https"&&protocol!=="http"){throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' o\
r 'http'")}endpointSuffix=getValueInConnString(connectionString,"EndpointSuffix");if(!endpointSuffix){throw new Error("Invalid EndpointSuffix in the provided Co\
nnection String")}blobEndpoint=`${defaultEndpointsProtocol}://${accountName}.blob.${endpointSuffix}`}if(!accountName){throw new Error("Invalid AccountName in th\
e provided Connection String")}else if(accountKey.length===0){throw new Error("Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnSt\
ring",url:blobEndpoint,accountName,accountKey,proxyUri}}else{let accountSas=getValueInConnString(connectionString,"SharedAccessSignature");let accountName=getValueInConnString(
connectionString,"AccountName");if(!accountName){accountName=getAccountNameFromUrl(blobEndpoint)}if(!blobEndpoint){throw new Error("Invalid BlobEndpoint in the \
provided SAS Connection String")}else if(!accountSas){throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}if(accountSas.startsWith(
"?")){accountSas=accountSas.substring(1)}return{kind:"SASConnString",url:blobEndpoint,accountName,accountSas}}}function utils_common_escape(text){return encodeURIComponent(
text).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}function appendToURLPath(url,name){const urlParsed=new URL(url);let path=urlParsed.
pathname;path=path?path.endsWith("/")?`${path}${name}`:`${path}/${name}`:name;urlParsed.pathname=path;return urlParsed.toString()}function setURLParameter(url,name,value){
const urlParsed=new URL(url);const encodedName=encodeURIComponent(name);const encodedValue=value?encodeURIComponent(value):void 0;const searchString=urlParsed.search===
""?"?":urlParsed.search;const searchPieces=[];for(const pair of searchString.slice(1).split("&")){if(pair){const[key]=pair.split("=",2);if(key!==encodedName){searchPieces.
push(pair)}}}if(encodedValue){searchPieces.push(`${encodedName}=${encodedValue}`)}urlParsed.search=searchPieces.length?`?${searchPieces.join("&")}`:"";return urlParsed.
toString()}function getURLParameter(url,name){const urlParsed=new URL(url);return urlParsed.searchParams.get(name)??void 0}function setURLHost(url,host){const urlParsed=new URL(
url);urlParsed.hostname=host;return urlParsed.toString()}function getURLPath(url){try{const urlParsed=new URL(url);return urlParsed.pathname}catch(e){return void 0}}
function getURLScheme(url){try{const urlParsed=new URL(url);return urlParsed.protocol.endsWith(":")?urlParsed.protocol.slice(0,-1):urlParsed.protocol}catch(e){return void 0}}
function getURLPathAndQuery(url){const urlParsed=new URL(url);const pathString=urlParsed.pathname;if(!pathString){throw new RangeError("Invalid url without vali\
d path.")}let queryString=urlParsed.search||"";queryString=queryString.trim();if(queryString!==""){queryString=queryString.startsWith("?")?queryString:`?${queryString}`}
return`${pathString}${queryString}`}function getURLQueries(url){let queryString=new URL(url).search;if(!queryString){return{}}queryString=queryString.trim();queryString=
queryString.startsWith("?")?queryString.substring(1):queryString;let querySubStrings=queryString.split("&");querySubStrings=querySubStrings.filter(value=>{const indexOfEqual=value.
indexOf("=");const lastIndexOfEqual=value.lastIndexOf("=");return indexOfEqual>0&&indexOfEqual===lastIndexOfEqual&&lastIndexOfEqual<value.length-1});const queries={};
for(const querySubString of querySubStrings){const splitResults=querySubString.split("=");const key=splitResults[0];const value=splitResults[1];queries[key]=value}
return queries}function appendToURLQuery(url,queryParts){const urlParsed=new URL(url);let query=urlParsed.search;if(query){query+="&"+queryParts}else{query=queryParts}
urlParsed.search=query;return urlParsed.toString()}function truncatedISO8061Date(date,withMilliseconds=true){const dateString=date.toISOString();return withMilliseconds?
dateString.substring(0,dateString.length-1)+"0000Z":dateString.substring(0,dateString.length-5)+"Z"}function generateBlockID(blockIDPrefix,blockIndex){const maxSourceStringLength=48;
const maxBlockIndexLength=6;const maxAllowedBlockIDPrefixLength=maxSourceStringLength-maxBlockIndexLength;if(blockIDPrefix.length>maxAllowedBlockIDPrefixLength){
blockIDPrefix=blockIDPrefix.slice(0,maxAllowedBlockIDPrefixLength)}const res=blockIDPrefix+padStart(blockIndex.toString(),maxSourceStringLength-blockIDPrefix.length,
"0");return uint8ArrayToString(stringToUint8Array(res,"utf-8"),"base64")}async function utils_common_delay(timeInMs,aborter,abortError){return new Promise((resolve,reject)=>{
let timeout;const abortHandler=()=>{if(timeout!==void 0){clearTimeout(timeout)}reject(abortError)};const resolveHandler=()=>{if(aborter!==void 0){aborter.removeEventListener(
"abort",abortHandler)}resolve()};timeout=setTimeout(resolveHandler,timeInMs);if(aborter!==void 0){aborter.addEventListener("abort",abortHandler)}})}function padStart(currentString,targetLength,padString="\
 "){if(String.prototype.padStart){return currentString.padStart(targetLength,padString)}padString=padString||" ";if(currentString.length>targetLength){return currentString}else{
targetLength=targetLength-currentString.length;if(targetLength>padString.length){padString+=padString.repeat(targetLength/padString.length)}return padString.slice(
0,targetLength)+currentString}}function sanitizeURL(url){let safeURL=url;if(getURLParameter(safeURL,URLConstants.Parameters.SIGNATURE)){safeURL=setURLParameter(
safeURL,URLConstants.Parameters.SIGNATURE,"*****")}return safeURL}function sanitizeHeaders(originalHeader){const headers=createHttpHeaders();for(const[name,value]of originalHeader){
if(name.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){headers.set(name,"*****")}else if(name.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE){headers.
set(name,sanitizeURL(value))}else{headers.set(name,value)}}return headers}function iEqual(str1,str2){return str1.toLocaleLowerCase()===str2.toLocaleLowerCase()}
function getAccountNameFromUrl(url){const parsedUrl=new URL(url);let accountName;try{if(parsedUrl.hostname.split(".")[1]==="blob"){accountName=parsedUrl.hostname.
split(".")[0]}else if(isIpEndpointStyle(parsedUrl)){accountName=parsedUrl.pathname.split("/")[1]}else{accountName=""}return accountName}catch(error){throw new Error(
"Unable to extract accountName with provided information.")}}function isIpEndpointStyle(parsedUrl){const host=parsedUrl.host;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.
test(host)||Boolean(parsedUrl.port)&&PathStylePorts.includes(parsedUrl.port)}function attachCredential(thing,credential){thing.credential=credential;return thing}
function httpAuthorizationToString(httpAuthorization){return httpAuthorization?httpAuthorization.scheme+" "+httpAuthorization.value:void 0}function EscapePath(blobName){
const split=blobName.split("/");for(let i=0;i<split.length;i++){split[i]=encodeURIComponent(split[i])}return split.join("/")}function assertResponse(response){if(`\
_response`in response){return response}throw new TypeError(`Unexpected response object ${response}`)};const table_lv0=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,
3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]);const table_lv2=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);const table_lv4=new Uint32Array([0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function compareHeader(lhs,rhs){if(isLessThan(lhs,rhs))return-1;
return 1}function isLessThan(lhs,rhs){const tables=[table_lv0,table_lv2,table_lv4];let curr_level=0;let i=0;let j=0;while(curr_level<tables.length){if(curr_level===
tables.length-1&&i!==j){return i>j}const weight1=i<lhs.length?tables[curr_level][lhs[i].charCodeAt(0)]:1;const weight2=j<rhs.length?tables[curr_level][rhs[j].charCodeAt(
0)]:1;if(weight1===1&&weight2===1){i=0;j=0;++curr_level}else if(weight1===weight2){++i;++j}else if(weight1===0){++i}else if(weight2===0){++j}else{return weight1<
weight2}}return false};class StorageSharedKeyCredentialPolicy extends CredentialPolicy{factory;constructor(nextPolicy,options,factory){super(nextPolicy,options);
this.factory=factory}signRequest(request){request.headers.set(constants_HeaderConstants.X_MS_DATE,new Date().toUTCString());if(request.body&&(typeof request.body===
"string"||request.body!==void 0)&&request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}const stringToSign=[
request.method.toUpperCase(),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),this.getHeaderValueToSign(request,constants_HeaderConstants.
CONTENT_ENCODING),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),
this.getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_TYPE),this.getHeaderValueToSign(request,constants_HeaderConstants.DATE),this.getHeaderValueToSign(
request,constants_HeaderConstants.IF_MODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.
IF_NONE_MATCH),this.getHeaderValueToSign(request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].
join("\n")+"\n"+this.getCanonicalizedHeadersString(request)+this.getCanonicalizedResourceString(request);const signature=this.factory.computeHMACSHA256(stringToSign);
request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${signature}`);return request}getHeaderValueToSign(request,headerName){
const value=request.headers.get(headerName);if(!value){return""}if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&value==="0"){return""}return value}getCanonicalizedHeadersString(request){
let headersArray=request.headers.headersArray().filter(value=>{return value.name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)});headersArray.
sort((a,b)=>{return compareHeader(a.name.toLowerCase(),b.name.toLowerCase())});headersArray=headersArray.filter((value,index,array)=>{if(index>0&&value.name.toLowerCase()===
array[index-1].name.toLowerCase()){return false}return true});let canonicalizedHeadersStringToSign="";headersArray.forEach(header=>{canonicalizedHeadersStringToSign+=
`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`});return canonicalizedHeadersStringToSign}getCanonicalizedResourceString(request){const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";canonicalizedResourceString+=
`/${this.factory.accountName}${path}`;const queries=getURLQueries(request.url);const lowercaseQueries={};if(queries){const queryKeys=[];for(const key in queries){
if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];queryKeys.push(lowercaseKey)}}
queryKeys.sort();for(const key of queryKeys){canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}}return canonicalizedResourceString}};class StorageSharedKeyCredential extends Credential{accountName;accountKey;constructor(accountName,accountKey){
super();this.accountName=accountName;this.accountKey=Buffer.from(accountKey,"base64")}create(nextPolicy,options){return new StorageSharedKeyCredentialPolicy(nextPolicy,
options,this)}computeHMACSHA256(stringToSign){return(0,external_node_crypto_.createHmac)("sha256",this.accountKey).update(stringToSign,"utf8").digest("base64")}}
;const esm_log_logger=(0,logger_dist_esm.KV)("storage-common");;var StorageRetryPolicyType;(function(StorageRetryPolicyType2){StorageRetryPolicyType2[StorageRetryPolicyType2["\
EXPONENTIAL"]=0]="EXPONENTIAL";StorageRetryPolicyType2[StorageRetryPolicyType2["FIXED"]=1]="FIXED"})(StorageRetryPolicyType||(StorageRetryPolicyType={}));;function NewRetryPolicyFactory(retryOptions){
return{create:(nextPolicy,options)=>{return new StorageRetryPolicy(nextPolicy,options,retryOptions)}}}const DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,
retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0};const RETRY_ABORT_ERROR=new esm.l("The operation\
 was aborted.");class StorageRetryPolicy extends BaseRequestPolicy{retryOptions;constructor(nextPolicy,options,retryOptions=DEFAULT_RETRY_OPTIONS){super(nextPolicy,
options);this.retryOptions={retryPolicyType:retryOptions.retryPolicyType?retryOptions.retryPolicyType:DEFAULT_RETRY_OPTIONS.retryPolicyType,maxTries:retryOptions.
maxTries&&retryOptions.maxTries>=1?Math.floor(retryOptions.maxTries):DEFAULT_RETRY_OPTIONS.maxTries,tryTimeoutInMs:retryOptions.tryTimeoutInMs&&retryOptions.tryTimeoutInMs>=
0?retryOptions.tryTimeoutInMs:DEFAULT_RETRY_OPTIONS.tryTimeoutInMs,retryDelayInMs:retryOptions.retryDelayInMs&&retryOptions.retryDelayInMs>=0?Math.min(retryOptions.
retryDelayInMs,retryOptions.maxRetryDelayInMs?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs):DEFAULT_RETRY_OPTIONS.retryDelayInMs,maxRetryDelayInMs:retryOptions.
maxRetryDelayInMs&&retryOptions.maxRetryDelayInMs>=0?retryOptions.maxRetryDelayInMs:DEFAULT_RETRY_OPTIONS.maxRetryDelayInMs,secondaryHost:retryOptions.secondaryHost?
retryOptions.secondaryHost:DEFAULT_RETRY_OPTIONS.secondaryHost}}async sendRequest(request){return this.attemptSendRequest(request,false,1)}async attemptSendRequest(request,secondaryHas404,attempt){
const newRequest=request.clone();const isPrimaryRetry=secondaryHas404||!this.retryOptions.secondaryHost||!(request.method==="GET"||request.method==="HEAD"||request.
method==="OPTIONS")||attempt%2===1;if(!isPrimaryRetry){newRequest.url=setURLHost(newRequest.url,this.retryOptions.secondaryHost)}if(this.retryOptions.tryTimeoutInMs){
newRequest.url=setURLParameter(newRequest.url,constants_URLConstants.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString())}let response;
try{esm_log_logger.info(`RetryPolicy: =====> Try=${attempt} ${isPrimaryRetry?"Primary":"Secondary"}`);response=await this._nextPolicy.sendRequest(newRequest);if(!this.
shouldRetry(isPrimaryRetry,attempt,response)){return response}secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(err){esm_log_logger.
error(`RetryPolicy: Caught error, message: ${err.message}, code: ${err.code}`);if(!this.shouldRetry(isPrimaryRetry,attempt,response,err)){throw err}}await this.
delay(isPrimaryRetry,attempt,request.abortSignal);return this.attemptSendRequest(request,secondaryHas404,++attempt)}shouldRetry(isPrimaryRetry,attempt,response,err){
if(attempt>=this.retryOptions.maxTries){esm_log_logger.info(`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${this.retryOptions.maxTries}, no further try.`);return false}
const retriableErrors2=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(err){for(const retriableError of retriableErrors2){
if(err.name.toUpperCase().includes(retriableError)||err.message.toUpperCase().includes(retriableError)||err.code&&err.code.toString().toUpperCase()===retriableError){
esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return true}}}if(response||err){const statusCode=response?response.status:
err?err.statusCode:0;if(!isPrimaryRetry&&statusCode===404){esm_log_logger.info(`RetryPolicy: Secondary access with 404, will retry.`);return true}if(statusCode===
503||statusCode===500){esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return true}}if(response){if(response?.status>=400){const copySourceError=response.
headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0){switch(copySourceError){case"InternalError":case"OperationTimedOut":case"\
ServerBusy":return true}}}}if(err?.code==="PARSE_ERROR"&&err?.message.startsWith(`Error "Error: Unclosed root tag`)){esm_log_logger.info("RetryPolicy: Incomplet\
e XML response likely due to service timeout, will retry.");return true}return false}async delay(isPrimaryRetry,attempt,abortSignal){let delayTimeInMs=0;if(isPrimaryRetry){
switch(this.retryOptions.retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*this.retryOptions.retryDelayInMs,
this.retryOptions.maxRetryDelayInMs);break;case StorageRetryPolicyType.FIXED:delayTimeInMs=this.retryOptions.retryDelayInMs;break}}else{delayTimeInMs=Math.random()*
1e3}esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return utils_common_delay(delayTimeInMs,abortSignal,RETRY_ABORT_ERROR)}};class StorageRetryPolicyFactory{retryOptions;constructor(retryOptions){
this.retryOptions=retryOptions}create(nextPolicy,options){return new StorageRetryPolicy(nextPolicy,options,this.retryOptions)}};const storageBrowserPolicyName="\
storageBrowserPolicy";function storageBrowserPolicy(){return{name:storageBrowserPolicyName,async sendRequest(request,next){return next(request)}}};const storageCorrectContentLengthPolicyName="\
StorageCorrectContentLengthPolicy";function storageCorrectContentLengthPolicy(){function correctContentLength(request){if(request.body&&(typeof request.body==="\
string"||Buffer.isBuffer(request.body))&&request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}}return{
name:storageCorrectContentLengthPolicyName,async sendRequest(request,next){correctContentLength(request);return next(request)}}};const storageRetryPolicyName="s\
torageRetryPolicy";const StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:StorageRetryPolicyType.
EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0};const retriableErrors=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEO\
UT","EPIPE","REQUEST_SEND_ERROR"];const StorageRetryPolicyV2_RETRY_ABORT_ERROR=new esm.l("The operation was aborted.");function storageRetryPolicy(options={}){const retryPolicyType=options.
retryPolicyType??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryPolicyType;const maxTries=options.maxTries??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.maxTries;
const retryDelayInMs=options.retryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.retryDelayInMs;const maxRetryDelayInMs=options.maxRetryDelayInMs??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.
maxRetryDelayInMs;const secondaryHost=options.secondaryHost??StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.secondaryHost;const tryTimeoutInMs=options.tryTimeoutInMs??
StorageRetryPolicyV2_DEFAULT_RETRY_OPTIONS.tryTimeoutInMs;function shouldRetry({isPrimaryRetry,attempt,response,error}){if(attempt>=maxTries){esm_log_logger.info(
`RetryPolicy: Attempt(s) ${attempt} >= maxTries ${maxTries}, no further try.`);return false}if(error){for(const retriableError of retriableErrors){if(error.name.
toUpperCase().includes(retriableError)||error.message.toUpperCase().includes(retriableError)||error.code&&error.code.toString().toUpperCase()===retriableError){
esm_log_logger.info(`RetryPolicy: Network error ${retriableError} found, will retry.`);return true}}if(error?.code==="PARSE_ERROR"&&error?.message.startsWith(`E\
rror "Error: Unclosed root tag`)){esm_log_logger.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return true}}if(response||
error){const statusCode=response?.status??error?.statusCode??0;if(!isPrimaryRetry&&statusCode===404){esm_log_logger.info(`RetryPolicy: Secondary access with 404\
, will retry.`);return true}if(statusCode===503||statusCode===500){esm_log_logger.info(`RetryPolicy: Will retry for status code ${statusCode}.`);return true}}if(response){
if(response?.status>=400){const copySourceError=response.headers.get(constants_HeaderConstants.X_MS_CopySourceErrorCode);if(copySourceError!==void 0){switch(copySourceError){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return true}}}}return false}function calculateDelay(isPrimaryRetry,attempt){let delayTimeInMs=0;if(isPrimaryRetry){
switch(retryPolicyType){case StorageRetryPolicyType.EXPONENTIAL:delayTimeInMs=Math.min((Math.pow(2,attempt-1)-1)*retryDelayInMs,maxRetryDelayInMs);break;case StorageRetryPolicyType.
FIXED:delayTimeInMs=retryDelayInMs;break}}else{delayTimeInMs=Math.random()*1e3}esm_log_logger.info(`RetryPolicy: Delay for ${delayTimeInMs}ms`);return delayTimeInMs}
return{name:storageRetryPolicyName,async sendRequest(request,next){if(tryTimeoutInMs){request.url=setURLParameter(request.url,constants_URLConstants.Parameters.
TIMEOUT,String(Math.floor(tryTimeoutInMs/1e3)))}const primaryUrl=request.url;const secondaryUrl=secondaryHost?setURLHost(request.url,secondaryHost):void 0;let secondaryHas404=false;
let attempt=1;let retryAgain=true;let response;let error;while(retryAgain){const isPrimaryRetry=secondaryHas404||!secondaryUrl||!["GET","HEAD","OPTIONS"].includes(
request.method)||attempt%2===1;request.url=isPrimaryRetry?primaryUrl:secondaryUrl;response=void 0;error=void 0;try{esm_log_logger.info(`RetryPolicy: =====> Try=${attempt}\
 ${isPrimaryRetry?"Primary":"Secondary"}`);response=await next(request);secondaryHas404=secondaryHas404||!isPrimaryRetry&&response.status===404}catch(e){if(restError_isRestError(
e)){esm_log_logger.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);error=e}else{esm_log_logger.error(`RetryPolicy: Caught error, mess\
age: ${(0,core_util_dist_esm.u1)(e)}`);throw e}}retryAgain=shouldRetry({isPrimaryRetry,attempt,response,error});if(retryAgain){await utils_common_delay(calculateDelay(
isPrimaryRetry,attempt),request.abortSignal,StorageRetryPolicyV2_RETRY_ABORT_ERROR)}attempt++}if(response){return response}throw error??new RestError2("RetryPol\
icy failed without known error.")}}};const storageSharedKeyCredentialPolicyName="storageSharedKeyCredentialPolicy";function storageSharedKeyCredentialPolicy(options){
function signRequest(request){request.headers.set(constants_HeaderConstants.X_MS_DATE,new Date().toUTCString());if(request.body&&(typeof request.body==="string"||
Buffer.isBuffer(request.body))&&request.body.length>0){request.headers.set(constants_HeaderConstants.CONTENT_LENGTH,Buffer.byteLength(request.body))}const stringToSign=[
request.method.toUpperCase(),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LANGUAGE),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_ENCODING),
getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_LENGTH),getHeaderValueToSign(request,constants_HeaderConstants.CONTENT_MD5),getHeaderValueToSign(
request,constants_HeaderConstants.CONTENT_TYPE),getHeaderValueToSign(request,constants_HeaderConstants.DATE),getHeaderValueToSign(request,constants_HeaderConstants.
IF_MODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.IF_MATCH),getHeaderValueToSign(request,constants_HeaderConstants.IF_NONE_MATCH),getHeaderValueToSign(
request,constants_HeaderConstants.IF_UNMODIFIED_SINCE),getHeaderValueToSign(request,constants_HeaderConstants.RANGE)].join("\n")+"\n"+getCanonicalizedHeadersString(
request)+getCanonicalizedResourceString(request);const signature=(0,external_node_crypto_.createHmac)("sha256",options.accountKey).update(stringToSign,"utf8").digest(
"base64");request.headers.set(constants_HeaderConstants.AUTHORIZATION,`SharedKey ${options.accountName}:${signature}`)}function getHeaderValueToSign(request,headerName){
const value=request.headers.get(headerName);if(!value){return""}if(headerName===constants_HeaderConstants.CONTENT_LENGTH&&value==="0"){return""}return value}function getCanonicalizedHeadersString(request){
let headersArray=[];for(const[name,value]of request.headers){if(name.toLowerCase().startsWith(constants_HeaderConstants.PREFIX_FOR_STORAGE)){headersArray.push({
name,value})}}headersArray.sort((a,b)=>{return compareHeader(a.name.toLowerCase(),b.name.toLowerCase())});headersArray=headersArray.filter((value,index,array)=>{
if(index>0&&value.name.toLowerCase()===array[index-1].name.toLowerCase()){return false}return true});let canonicalizedHeadersStringToSign="";headersArray.forEach(
header=>{canonicalizedHeadersStringToSign+=`${header.name.toLowerCase().trimRight()}:${header.value.trimLeft()}
`});return canonicalizedHeadersStringToSign}function getCanonicalizedResourceString(request){const path=getURLPath(request.url)||"/";let canonicalizedResourceString="";
canonicalizedResourceString+=`/${options.accountName}${path}`;const queries=getURLQueries(request.url);const lowercaseQueries={};if(queries){const queryKeys=[];
for(const key in queries){if(Object.prototype.hasOwnProperty.call(queries,key)){const lowercaseKey=key.toLowerCase();lowercaseQueries[lowercaseKey]=queries[key];
queryKeys.push(lowercaseKey)}}queryKeys.sort();for(const key of queryKeys){canonicalizedResourceString+=`
${key}:${decodeURIComponent(lowercaseQueries[key])}`}}return canonicalizedResourceString}return{name:storageSharedKeyCredentialPolicyName,async sendRequest(request,next){
signRequest(request);return next(request)}}};const storageRequestFailureDetailsParserPolicyName="storageRequestFailureDetailsParserPolicy";function storageRequestFailureDetailsParserPolicy(){
return{name:storageRequestFailureDetailsParserPolicyName,async sendRequest(request,next){try{const response=await next(request);return response}catch(err){if(typeof err===
"object"&&err!==null&&err.response&&err.response.parsedBody){if(err.response.parsedBody.code==="InvalidHeaderValue"&&err.response.parsedBody.HeaderName==="x-ms-\
version"){err.message="The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/vers\
ioning-for-the-azure-storage-services for additional information.\n"}}throw err}}}};class UserDelegationKeyCredential{accountName;userDelegationKey;key;constructor(accountName,userDelegationKey){
this.accountName=accountName;this.userDelegationKey=userDelegationKey;this.key=Buffer.from(userDelegationKey.value,"base64")}computeHMACSHA256(stringToSign){return(0,
external_node_crypto_.createHmac)("sha256",this.key).update(stringToSign,"utf8").digest("base64")}};;}),95151:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>AbortError});class AbortError extends Error{constructor(message){super(message);this.name="AbortError"}}}),24084:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{o:()=>DEFAULT_RETRY_POLICY_COUNT2});const SDK_VERSION2="0.3.6";const DEFAULT_RETRY_POLICY_COUNT2=3}),27970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Az:()=>getEnvironmentVariable,Bd:()=>isBrowser,N6:()=>isDeno,Qg:()=>isBun,lV:()=>isReactNative,p7:()=>isWebWorker,qx:()=>isNodeLike2,
tX:()=>isNodeRuntime});var node_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1708);function getEnvironmentVariable(name){return node_process__WEBPACK_IMPORTED_MODULE_0__.
env[name]}function emitNodeWarning2(warning){process.emitWarning(warning)}const isBrowser=false;const isWebWorker=false;const isDeno=typeof node_process__WEBPACK_IMPORTED_MODULE_0__.
versions.deno==="string"&&node_process__WEBPACK_IMPORTED_MODULE_0__.versions.deno.length>0;const isBun=typeof node_process__WEBPACK_IMPORTED_MODULE_0__.versions.
bun==="string"&&node_process__WEBPACK_IMPORTED_MODULE_0__.versions.bun.length>0;const isNodeLike2=true;const isNodeRuntime=!isBun&&!isDeno;const isReactNative=false}),
98443:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{N:()=>createHttpHeaders2});function normalizeName(name){
return name.toLowerCase()}function normalizeValue(value){return String(value).trim().replace(/[\r\n]/g,"")}function*headerIterator(map){for(const entry of map.values()){
yield[entry.name,entry.value]}}class HttpHeadersImpl{_headersMap;constructor(rawHeaders){this._headersMap=new Map;if(rawHeaders){for(const headerName of Object.
keys(rawHeaders)){this.set(headerName,rawHeaders[headerName])}}}set(name,value){this._headersMap.set(normalizeName(name),{name,value:normalizeValue(value)})}get(name){
return this._headersMap.get(normalizeName(name))?.value}has(name){return this._headersMap.has(normalizeName(name))}delete(name){this._headersMap.delete(normalizeName(
name))}toJSON(options={}){const result={};if(options.preserveCase){for(const entry of this._headersMap.values()){result[entry.name]=entry.value}}else{for(const[
normalizedName,entry]of this._headersMap){result[normalizedName]=entry.value}}return result}toString(){return JSON.stringify(this.toJSON({preserveCase:true}))}[Symbol.
iterator](){return headerIterator(this._headersMap)}}function createHttpHeaders2(rawHeaders){return new HttpHeadersImpl(rawHeaders)}}),42056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{pj:()=>restError.p,fl:()=>defaultHttpClient_createDefaultHttpClient,O8:()=>pipeline_createEmptyPipeline,Nc:()=>httpHeaders.
N,G6:()=>pipelineRequest_createPipelineRequest,T0:()=>restError.T});var AbortError=__webpack_require__(95151);var logger_logger=__webpack_require__(3482);var httpHeaders=__webpack_require__(
98443);var uuidUtils=__webpack_require__(15410);;class PipelineRequestImpl{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(options){
this.url=options.url;this.body=options.body;this.headers=options.headers??(0,httpHeaders.N)();this.method=options.method??"GET";this.timeout=options.timeout??0;
this.multipartBody=options.multipartBody;this.formData=options.formData;this.disableKeepAlive=options.disableKeepAlive??false;this.proxySettings=options.proxySettings;
this.streamResponseStatusCodes=options.streamResponseStatusCodes;this.withCredentials=options.withCredentials??false;this.abortSignal=options.abortSignal;this.onUploadProgress=
options.onUploadProgress;this.onDownloadProgress=options.onDownloadProgress;this.requestId=options.requestId||(0,uuidUtils.N)();this.allowInsecureConnection=options.
allowInsecureConnection??false;this.enableBrowserStreams=options.enableBrowserStreams??false;this.requestOverrides=options.requestOverrides;this.authSchemes=options.
authSchemes}}function pipelineRequest_createPipelineRequest(options){return new PipelineRequestImpl(options)};const ValidPhaseNames=new Set(["Deserialize","Seri\
alize","Retry","Sign"]);class HttpPipeline{_policies=[];_orderedPolicies;constructor(policies){this._policies=policies?.slice(0)??[];this._orderedPolicies=void 0}addPolicy(policy,options={}){
if(options.phase&&options.afterPhase){throw new Error("Policies inside a phase cannot specify afterPhase.")}if(options.phase&&!ValidPhaseNames.has(options.phase)){
throw new Error(`Invalid phase name: ${options.phase}`)}if(options.afterPhase&&!ValidPhaseNames.has(options.afterPhase)){throw new Error(`Invalid afterPhase nam\
e: ${options.afterPhase}`)}this._policies.push({policy,options});this._orderedPolicies=void 0}removePolicy(options){const removedPolicies=[];this._policies=this.
_policies.filter(policyDescriptor=>{if(options.name&&policyDescriptor.policy.name===options.name||options.phase&&policyDescriptor.options.phase===options.phase){
removedPolicies.push(policyDescriptor.policy);return false}else{return true}});this._orderedPolicies=void 0;return removedPolicies}sendRequest(httpClient,request){
const policies=this.getOrderedPolicies();const pipeline=policies.reduceRight((next,policy)=>{return req=>{return policy.sendRequest(req,next)}},req=>httpClient.
sendRequest(req));return pipeline(request)}getOrderedPolicies(){if(!this._orderedPolicies){this._orderedPolicies=this.orderPolicies()}return this._orderedPolicies}clone(){
return new HttpPipeline(this._policies)}static create(){return new HttpPipeline}orderPolicies(){const result=[];const policyMap=new Map;function createPhase(name){
return{name,policies:new Set,hasRun:false,hasAfterPolicies:false}}const serializePhase=createPhase("Serialize");const noPhase=createPhase("None");const deserializePhase=createPhase(
"Deserialize");const retryPhase=createPhase("Retry");const signPhase=createPhase("Sign");const orderedPhases=[serializePhase,noPhase,deserializePhase,retryPhase,
signPhase];function getPhase(phase){if(phase==="Retry"){return retryPhase}else if(phase==="Serialize"){return serializePhase}else if(phase==="Deserialize"){return deserializePhase}else if(phase===
"Sign"){return signPhase}else{return noPhase}}for(const descriptor of this._policies){const policy=descriptor.policy;const options=descriptor.options;const policyName=policy.
name;if(policyMap.has(policyName)){throw new Error("Duplicate policy names not allowed in pipeline")}const node={policy,dependsOn:new Set,dependants:new Set};if(options.
afterPhase){node.afterPhase=getPhase(options.afterPhase);node.afterPhase.hasAfterPolicies=true}policyMap.set(policyName,node);const phase=getPhase(options.phase);
phase.policies.add(node)}for(const descriptor of this._policies){const{policy,options}=descriptor;const policyName=policy.name;const node=policyMap.get(policyName);
if(!node){throw new Error(`Missing node for policy ${policyName}`)}if(options.afterPolicies){for(const afterPolicyName of options.afterPolicies){const afterNode=policyMap.
get(afterPolicyName);if(afterNode){node.dependsOn.add(afterNode);afterNode.dependants.add(node)}}}if(options.beforePolicies){for(const beforePolicyName of options.
beforePolicies){const beforeNode=policyMap.get(beforePolicyName);if(beforeNode){beforeNode.dependsOn.add(node);node.dependants.add(beforeNode)}}}}function walkPhase(phase){
phase.hasRun=true;for(const node of phase.policies){if(node.afterPhase&&(!node.afterPhase.hasRun||node.afterPhase.policies.size)){continue}if(node.dependsOn.size===
0){result.push(node.policy);for(const dependant of node.dependants){dependant.dependsOn.delete(node)}policyMap.delete(node.policy.name);phase.policies.delete(node)}}}
function walkPhases(){for(const phase of orderedPhases){walkPhase(phase);if(phase.policies.size>0&&phase!==noPhase){if(!noPhase.hasRun){walkPhase(noPhase)}return}
if(phase.hasAfterPolicies){walkPhase(noPhase)}}}let iteration=0;while(policyMap.size>0){iteration++;const initialResultLength=result.length;walkPhases();if(result.
length<=initialResultLength&&iteration>1){throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}}return result}}function pipeline_createEmptyPipeline(){
return HttpPipeline.create()}var restError=__webpack_require__(35571);var external_node_http_=__webpack_require__(37067);var external_node_https_=__webpack_require__(
44708);var external_node_zlib_=__webpack_require__(38522);var external_node_stream_=__webpack_require__(57075);var log=__webpack_require__(47507);var util_sanitizer=__webpack_require__(
51945);;const DEFAULT_TLS_SETTINGS={};function nodeHttpClient_isReadableStream(body){return body&&typeof body.pipe==="function"}function isStreamComplete(stream){
if(stream.readable===false){return Promise.resolve()}return new Promise(resolve=>{const handler=()=>{resolve();stream.removeListener("close",handler);stream.removeListener(
"end",handler);stream.removeListener("error",handler)};stream.on("close",handler);stream.on("end",handler);stream.on("error",handler)})}function isArrayBuffer(body){
return body&&typeof body.byteLength==="number"}class ReportTransform extends external_node_stream_.Transform{loadedBytes=0;progressCallback;_transform(chunk,_encoding,callback){
this.push(chunk);this.loadedBytes+=chunk.length;try{this.progressCallback({loadedBytes:this.loadedBytes});callback()}catch(e){callback(e)}}constructor(progressCallback){
super();this.progressCallback=progressCallback}}class NodeHttpClient{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(request){const abortController=new AbortController;
let abortListener;if(request.abortSignal){if(request.abortSignal.aborted){throw new AbortError.l("The operation was aborted. Request has already been canceled.")}
abortListener=event=>{if(event.type==="abort"){abortController.abort()}};request.abortSignal.addEventListener("abort",abortListener)}let timeoutId;if(request.timeout>
0){timeoutId=setTimeout(()=>{const sanitizer=new util_sanitizer.I;log.v.info(`request to '${sanitizer.sanitizeUrl(request.url)}' timed out. canceling...`);abortController.
abort()},request.timeout)}const acceptEncoding=request.headers.get("Accept-Encoding");const shouldDecompress=acceptEncoding?.includes("gzip")||acceptEncoding?.includes(
"deflate");let body=typeof request.body==="function"?request.body():request.body;if(body&&!request.headers.has("Content-Length")){const bodyLength=getBodyLength(
body);if(bodyLength!==null){request.headers.set("Content-Length",bodyLength)}}let responseStream;try{if(body&&request.onUploadProgress){const onUploadProgress=request.
onUploadProgress;const uploadReportStream=new ReportTransform(onUploadProgress);uploadReportStream.on("error",e=>{log.v.error("Error in upload progress",e)});if(nodeHttpClient_isReadableStream(
body)){body.pipe(uploadReportStream)}else{uploadReportStream.end(body)}body=uploadReportStream}const res=await this.makeRequest(request,abortController,body);if(timeoutId!==
void 0){clearTimeout(timeoutId)}const headers=getResponseHeaders(res);const status=res.statusCode??0;const response={status,headers,request};if(request.method===
"HEAD"){res.resume();return response}responseStream=shouldDecompress?getDecodedResponseStream(res,headers):res;const onDownloadProgress=request.onDownloadProgress;
if(onDownloadProgress){const downloadReportStream=new ReportTransform(onDownloadProgress);downloadReportStream.on("error",e=>{log.v.error("Error in download pro\
gress",e)});responseStream.pipe(downloadReportStream);responseStream=downloadReportStream}if(request.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||request.
streamResponseStatusCodes?.has(response.status)){response.readableStreamBody=responseStream}else{response.bodyAsText=await streamToText(responseStream)}return response}finally{
if(request.abortSignal&&abortListener){let uploadStreamDone=Promise.resolve();if(nodeHttpClient_isReadableStream(body)){uploadStreamDone=isStreamComplete(body)}
let downloadStreamDone=Promise.resolve();if(nodeHttpClient_isReadableStream(responseStream)){downloadStreamDone=isStreamComplete(responseStream)}Promise.all([uploadStreamDone,
downloadStreamDone]).then(()=>{if(abortListener){request.abortSignal?.removeEventListener("abort",abortListener)}}).catch(e=>{log.v.warning("Error when cleaning\
 up abortListener on httpRequest",e)})}}}makeRequest(request,abortController,body){const url=new URL(request.url);const isInsecure=url.protocol!=="https:";if(isInsecure&&
!request.allowInsecureConnection){throw new Error(`Cannot connect to ${request.url} while allowInsecureConnection is false.`)}const agent=request.agent??this.getOrCreateAgent(
request,isInsecure);const options={agent,hostname:url.hostname,path:`${url.pathname}${url.search}`,port:url.port,method:request.method,headers:request.headers.toJSON(
{preserveCase:true}),...request.requestOverrides};return new Promise((resolve,reject)=>{const req=isInsecure?external_node_http_.request(options,resolve):external_node_https_.
request(options,resolve);req.once("error",err=>{reject(new restError.p(err.message,{code:err.code??restError.p.REQUEST_SEND_ERROR,request}))});abortController.signal.
addEventListener("abort",()=>{const abortError=new AbortError.l("The operation was aborted. Rejecting from abort signal callback while making request.");req.destroy(
abortError);reject(abortError)});if(body&&nodeHttpClient_isReadableStream(body)){body.pipe(req)}else if(body){if(typeof body==="string"||Buffer.isBuffer(body)){
req.end(body)}else if(isArrayBuffer(body)){req.end(ArrayBuffer.isView(body)?Buffer.from(body.buffer,body.byteOffset,body.byteLength):Buffer.from(body))}else{log.
v.error("Unrecognized body type",body);reject(new restError.p("Unrecognized body type"))}}else{req.end()}})}getOrCreateAgent(request,isInsecure){const disableKeepAlive=request.
disableKeepAlive;if(isInsecure){if(disableKeepAlive){return external_node_http_.globalAgent}if(!this.cachedHttpAgent){this.cachedHttpAgent=new external_node_http_.
Agent({keepAlive:true})}return this.cachedHttpAgent}else{if(disableKeepAlive&&!request.tlsSettings){return external_node_https_.globalAgent}const tlsSettings=request.
tlsSettings??DEFAULT_TLS_SETTINGS;let agent=this.cachedHttpsAgents.get(tlsSettings);if(agent&&agent.options.keepAlive===!disableKeepAlive){return agent}log.v.info(
"No cached TLS Agent exist, creating a new Agent");agent=new external_node_https_.Agent({keepAlive:!disableKeepAlive,...tlsSettings});this.cachedHttpsAgents.set(
tlsSettings,agent);return agent}}}function getResponseHeaders(res){const headers=(0,httpHeaders.N)();for(const header of Object.keys(res.headers)){const value=res.
headers[header];if(Array.isArray(value)){if(value.length>0){headers.set(header,value[0])}}else if(value){headers.set(header,value)}}return headers}function getDecodedResponseStream(stream,headers){
const contentEncoding=headers.get("Content-Encoding");if(contentEncoding==="gzip"){const unzip=external_node_zlib_.createGunzip();stream.pipe(unzip);return unzip}else if(contentEncoding===
"deflate"){const inflate=external_node_zlib_.createInflate();stream.pipe(inflate);return inflate}return stream}function streamToText(stream){return new Promise(
(resolve,reject)=>{const buffer=[];stream.on("data",chunk=>{if(Buffer.isBuffer(chunk)){buffer.push(chunk)}else{buffer.push(Buffer.from(chunk))}});stream.on("end",
()=>{resolve(Buffer.concat(buffer).toString("utf8"))});stream.on("error",e=>{if(e&&e?.name==="AbortError"){reject(e)}else{reject(new restError.p(`Error reading \
response as text: ${e.message}`,{code:restError.p.PARSE_ERROR}))}})})}function getBodyLength(body){if(!body){return 0}else if(Buffer.isBuffer(body)){return body.
length}else if(nodeHttpClient_isReadableStream(body)){return null}else if(isArrayBuffer(body)){return body.byteLength}else if(typeof body==="string"){return Buffer.
from(body).length}else{return null}}function createNodeHttpClient(){return new NodeHttpClient};function defaultHttpClient_createDefaultHttpClient(){return createNodeHttpClient()}
var policies_logPolicy=__webpack_require__(78676);var policies_userAgentPolicy=__webpack_require__(51425);var policies_defaultRetryPolicy=__webpack_require__(37005);
var policies_formDataPolicy=__webpack_require__(98977);var policies_proxyPolicy=__webpack_require__(77794);var policies_redirectPolicy=__webpack_require__(78804);
;function platformPolicies_addPlatformPolicies(pipeline,options){if(options.agent){pipeline.addPolicy(agentPolicy(options.agent))}if(options.tlsOptions){pipeline.
addPolicy(tlsPolicy(options.tlsOptions))}pipeline.addPolicy(proxyPolicy(options.proxyOptions));pipeline.addPolicy(decompressResponsePolicy());pipeline.addPolicy(
redirectPolicy(options.redirectOptions),{afterPhase:"Retry"})}var policies_multipartPolicy=__webpack_require__(95895);;function createPipelineFromOptions_createPipelineFromOptions(options){
const pipeline=createEmptyPipeline();addPlatformPolicies(pipeline,options);pipeline.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]});pipeline.
addPolicy(userAgentPolicy(options.userAgentOptions));pipeline.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"});pipeline.addPolicy(defaultRetryPolicy(options.
retryOptions),{phase:"Retry"});pipeline.addPolicy(logPolicy(options.loggingOptions),{afterPhase:"Sign"});return pipeline}var env=__webpack_require__(27970);;let insecureConnectionWarningEmmitted=false;
function allowInsecureConnection(request,options){if(options.allowInsecureConnection&&request.allowInsecureConnection){const url=new URL(request.url);if(url.hostname===
"localhost"||url.hostname==="127.0.0.1"){return true}}return false}function emitInsecureConnectionWarning(){const warning="Sending token over insecure transport\
. Assume any token issued is compromised.";logger.warning(warning);if(!insecureConnectionWarningEmmitted){insecureConnectionWarningEmmitted=true;emitNodeWarning(
warning)}}function checkInsecureConnection_ensureSecureConnection(request,options){if(!request.url.toLowerCase().startsWith("https://")){if(allowInsecureConnection(
request,options)){emitInsecureConnectionWarning()}else{throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecur\
eConnection is false.")}}};const apiKeyAuthenticationPolicyName="apiKeyAuthenticationPolicy";function apiKeyAuthenticationPolicy_apiKeyAuthenticationPolicy(options){
return{name:apiKeyAuthenticationPolicyName,async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="apiKey");if(!scheme){return next(request)}if(scheme.apiKeyLocation!=="header"){throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`)}
request.headers.set(scheme.name,options.credential.key);return next(request)}}};const basicAuthenticationPolicyName="bearerAuthenticationPolicy";function basicAuthenticationPolicy_basicAuthenticationPolicy(options){
return{name:basicAuthenticationPolicyName,async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.
find(x=>x.kind==="http"&&x.scheme==="basic");if(!scheme){return next(request)}const{username,password}=options.credential;const headerValue=uint8ArrayToString(stringToUint8Array(
`${username}:${password}`,"utf-8"),"base64");request.headers.set("Authorization",`Basic ${headerValue}`);return next(request)}}};const bearerAuthenticationPolicyName="\
bearerAuthenticationPolicy";function bearerAuthenticationPolicy_bearerAuthenticationPolicy(options){return{name:bearerAuthenticationPolicyName,async sendRequest(request,next){
ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="http"&&x.scheme==="bearer");if(!scheme){return next(
request)}const token=await options.credential.getBearerToken({abortSignal:request.abortSignal});request.headers.set("Authorization",`Bearer ${token}`);return next(
request)}}};const oauth2AuthenticationPolicyName="oauth2AuthenticationPolicy";function oauth2AuthenticationPolicy_oauth2AuthenticationPolicy(options){return{name:oauth2AuthenticationPolicyName,
async sendRequest(request,next){ensureSecureConnection(request,options);const scheme=(request.authSchemes??options.authSchemes)?.find(x=>x.kind==="oauth2");if(!scheme){
return next(request)}const token=await options.credential.getOAuth2Token(scheme.flows,{abortSignal:request.abortSignal});request.headers.set("Authorization",`Be\
arer ${token}`);return next(request)}}};let cachedHttpClient;function clientHelpers_createDefaultPipeline(options={}){const pipeline=createPipelineFromOptions(options);
pipeline.addPolicy(apiVersionPolicy(options));const{credential,authSchemes,allowInsecureConnection:allowInsecureConnection2}=options;if(credential){if(isApiKeyCredential(
credential)){pipeline.addPolicy(apiKeyAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isBasicCredential(
credential)){pipeline.addPolicy(basicAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isBearerTokenCredential(
credential)){pipeline.addPolicy(bearerAuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}else if(isOAuth2TokenCredential(
credential)){pipeline.addPolicy(oauth2AuthenticationPolicy({authSchemes,credential,allowInsecureConnection:allowInsecureConnection2}))}}return pipeline}function clientHelpers_getCachedDefaultHttpsClient(){
if(!cachedHttpClient){cachedHttpClient=createDefaultHttpClient()}return cachedHttpClient}var typeGuards=__webpack_require__(91717);;function getHeaderValue(descriptor,headerName){
if(descriptor.headers){const actualHeaderName=Object.keys(descriptor.headers).find(x=>x.toLowerCase()===headerName.toLowerCase());if(actualHeaderName){return descriptor.
headers[actualHeaderName]}}return void 0}function getPartContentType(descriptor){const contentTypeHeader=getHeaderValue(descriptor,"content-type");if(contentTypeHeader){
return contentTypeHeader}if(descriptor.contentType===null){return void 0}if(descriptor.contentType){return descriptor.contentType}const{body}=descriptor;if(body===
null||body===void 0){return void 0}if(typeof body==="string"||typeof body==="number"||typeof body==="boolean"){return"text/plain; charset=UTF-8"}if(body instanceof
Blob){return body.type||"application/octet-stream"}if(isBinaryBody(body)){return"application/octet-stream"}return"application/json"}function escapeDispositionField(value){
return JSON.stringify(value)}function getContentDisposition(descriptor){const contentDispositionHeader=getHeaderValue(descriptor,"content-disposition");if(contentDispositionHeader){
return contentDispositionHeader}if(descriptor.dispositionType===void 0&&descriptor.name===void 0&&descriptor.filename===void 0){return void 0}const dispositionType=descriptor.
dispositionType??"form-data";let disposition=dispositionType;if(descriptor.name){disposition+=`; name=${escapeDispositionField(descriptor.name)}`}let filename=void 0;
if(descriptor.filename){filename=descriptor.filename}else if(typeof File!=="undefined"&&descriptor.body instanceof File){const filenameFromFile=descriptor.body.
name;if(filenameFromFile!==""){filename=filenameFromFile}}if(filename){disposition+=`; filename=${escapeDispositionField(filename)}`}return disposition}function normalizeBody(body,contentType){
if(body===void 0){return new Uint8Array([])}if(isBinaryBody(body)){return body}if(typeof body==="string"||typeof body==="number"||typeof body==="boolean"){return stringToUint8Array(
String(body),"utf-8")}if(contentType&&/application\/(.+\+)?json(;.+)?/i.test(String(contentType))){return stringToUint8Array(JSON.stringify(body),"utf-8")}throw new RestError(
`Unsupported body/content-type combination: ${body}, ${contentType}`)}function buildBodyPart(descriptor){const contentType=getPartContentType(descriptor);const contentDisposition=getContentDisposition(
descriptor);const headers=createHttpHeaders(descriptor.headers??{});if(contentType){headers.set("content-type",contentType)}if(contentDisposition){headers.set("\
content-disposition",contentDisposition)}const body=normalizeBody(descriptor.body,contentType);return{headers,body}}function multipart_buildMultipartBody(parts){
return{parts:parts.map(buildBodyPart)}};async function sendRequest_sendRequest(method,url,pipeline,options={},customHttpClient){const httpClient=customHttpClient??
getCachedDefaultHttpsClient();const request=buildPipelineRequest(method,url,options);try{const response=await pipeline.sendRequest(httpClient,request);const headers=response.
headers.toJSON();const stream=response.readableStreamBody??response.browserStreamBody;const parsedBody=options.responseAsStream||stream!==void 0?void 0:getResponseBody(
response);const body=stream??parsedBody;if(options?.onResponse){options.onResponse({...response,request,rawHeaders:headers,parsedBody})}return{request,headers,status:`${response.
status}`,body}}catch(e){if(isRestError(e)&&e.response&&options.onResponse){const{response}=e;const rawHeaders=response.headers.toJSON();options?.onResponse({...response,
request,rawHeaders},e)}throw e}}function getRequestContentType(options={}){if(options.contentType){return options.contentType}const headerContentType=options.headers?.["\
content-type"];if(typeof headerContentType==="string"){return headerContentType}return getContentType(options.body)}function getContentType(body){if(body===void 0){
return void 0}if(ArrayBuffer.isView(body)){return"application/octet-stream"}if(isBlob(body)&&body.type){return body.type}if(typeof body==="string"){try{JSON.parse(
body);return"application/json"}catch(error){return void 0}}return"application/json"}function buildPipelineRequest(method,url,options={}){const requestContentType=getRequestContentType(
options);const{body,multipartBody}=getRequestBody(options.body,requestContentType);const headers=createHttpHeaders({...options.headers?options.headers:{},accept:options.
accept??options.headers?.accept??"application/json",...requestContentType&&{"content-type":requestContentType}});const{allowInsecureConnection:allowInsecureConnection2,
abortSignal,onUploadProgress,onDownloadProgress,timeout,responseAsStream,url:_url,method:_method,body:_body,multipartBody:_multiBody,headers:_headers,...rest}=options;
const request=createPipelineRequest({url,method,body,multipartBody,headers,allowInsecureConnection:allowInsecureConnection2,abortSignal,onUploadProgress,onDownloadProgress,
timeout,enableBrowserStreams:true,streamResponseStatusCodes:responseAsStream?new Set([Number.POSITIVE_INFINITY]):void 0});Object.assign(request,rest);return request}
function getRequestBody(body,contentType=""){if(body===void 0){return{body:void 0}}if(typeof FormData!=="undefined"&&body instanceof FormData){return{body}}if(isBlob(
body)){return{body}}if(isReadableStream(body)){return{body}}if(typeof body==="function"){return{body}}if(ArrayBuffer.isView(body)){return{body:body instanceof Uint8Array?
body:JSON.stringify(body)}}const firstType=contentType.split(";")[0];switch(firstType){case"application/json":return{body:JSON.stringify(body)};case"multipart/f\
orm-data":if(Array.isArray(body)){return{multipartBody:buildMultipartBody(body)}}return{body:JSON.stringify(body)};case"text/plain":return{body:String(body)};default:
if(typeof body==="string"){return{body}}return{body:JSON.stringify(body)}}}function getResponseBody(response){const contentType=response.headers.get("content-ty\
pe")??"";const firstType=contentType.split(";")[0];const bodyToParse=response.bodyAsText??"";if(firstType==="text/plain"){return String(bodyToParse)}try{return bodyToParse?
JSON.parse(bodyToParse):void 0}catch(error){if(firstType==="application/json"){throw createParseError(response,error)}return String(bodyToParse)}}function createParseError(response,err){
const msg=`Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;const errCode=err.code??RestError.PARSE_ERROR;return new RestError(
msg,{code:errCode,statusCode:response.status,request:response.request,response})};function getClient(endpoint,clientOptions={}){const pipeline=clientOptions.pipeline??
createDefaultPipeline(clientOptions);if(clientOptions.additionalPolicies?.length){for(const{policy,position}of clientOptions.additionalPolicies){const afterPhase=position===
"perRetry"?"Sign":void 0;pipeline.addPolicy(policy,{afterPhase})}}const{allowInsecureConnection:allowInsecureConnection2,httpClient}=clientOptions;const endpointUrl=clientOptions.
endpoint??endpoint;const client=(path,...args)=>{const getUrl=requestOptions=>buildRequestUrl(endpointUrl,path,args,{allowInsecureConnection:allowInsecureConnection2,
...requestOptions});return{get:(requestOptions={})=>{return buildOperation("GET",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)},
post:(requestOptions={})=>{return buildOperation("POST",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)},put:(requestOptions={})=>{
return buildOperation("PUT",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)},patch:(requestOptions={})=>{return buildOperation(
"PATCH",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)},delete:(requestOptions={})=>{return buildOperation("DELETE",getUrl(
requestOptions),pipeline,requestOptions,allowInsecureConnection2,httpClient)},head:(requestOptions={})=>{return buildOperation("HEAD",getUrl(requestOptions),pipeline,
requestOptions,allowInsecureConnection2,httpClient)},options:(requestOptions={})=>{return buildOperation("OPTIONS",getUrl(requestOptions),pipeline,requestOptions,
allowInsecureConnection2,httpClient)},trace:(requestOptions={})=>{return buildOperation("TRACE",getUrl(requestOptions),pipeline,requestOptions,allowInsecureConnection2,
httpClient)}}};return{path:client,pathUnchecked:client,pipeline}}function buildOperation(method,url,pipeline,options,allowInsecureConnection2,httpClient){allowInsecureConnection2=
options.allowInsecureConnection??allowInsecureConnection2;return{then:function(onFulfilled,onrejected){return sendRequest(method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2},
httpClient).then(onFulfilled,onrejected)},async asBrowserStream(){if(isNodeLike){throw new Error("`asBrowserStream` is supported only in the browser environment\
. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the res\
ult of `asNodeStream`.")}else{return sendRequest(method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,responseAsStream:true},httpClient)}},
async asNodeStream(){if(isNodeLike){return sendRequest(method,url,pipeline,{...options,allowInsecureConnection:allowInsecureConnection2,responseAsStream:true},httpClient)}else{
throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}};function createRestError(messageOrResponse,response){
const resp=typeof messageOrResponse==="string"?response:messageOrResponse;const internalError=resp.body?.error??resp.body;const message=typeof messageOrResponse===
"string"?messageOrResponse:internalError?.message??`Unexpected status code: ${resp.status}`;return new RestError(message,{statusCode:statusCodeToNumber(resp.status),
code:internalError?.code,request:resp.request,response:toPipelineResponse(resp)})}function toPipelineResponse(errorResponse){return{headers:createHttpHeaders(errorResponse.
headers),request:errorResponse.request,status:statusCodeToNumber(errorResponse.status)??-1,...typeof errorResponse.body==="string"?{bodyAsText:errorResponse.body}:
{}}}function statusCodeToNumber(statusCode){const status=Number.parseInt(statusCode);return Number.isNaN(status)?void 0:status};}),47507:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>logger2});var _logger_logger_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3482);const logger2=(0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_0__.
KV)("ts-http-runtime")}),3482:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KV:()=>createClientLogger,
MX:()=>createLoggerContext});var external_node_os_=__webpack_require__(48161);var external_node_util_=__webpack_require__(57975);var external_node_process_=__webpack_require__(
1708);;function log(message,...args){external_node_process_.stderr.write(`${external_node_util_.format(message,...args)}${external_node_os_.EOL}`)}var env=__webpack_require__(
27970);;const debugEnvVariable=(0,env.Az)("DEBUG");let enabledString;let enabledNamespaces=[];let skippedNamespaces=[];const debuggers=[];if(debugEnvVariable){enable(
debugEnvVariable)}const debugObj=Object.assign(namespace=>{return createDebugger(namespace)},{enable,enabled,disable,log});function enable(namespaces){enabledString=
namespaces;enabledNamespaces=[];skippedNamespaces=[];const namespaceList=namespaces.split(",").map(ns=>ns.trim());for(const ns of namespaceList){if(ns.startsWith(
"-")){skippedNamespaces.push(ns.substring(1))}else{enabledNamespaces.push(ns)}}for(const instance of debuggers){instance.enabled=enabled(instance.namespace)}}function enabled(namespace){
if(namespace.endsWith("*")){return true}for(const skipped of skippedNamespaces){if(namespaceMatches(namespace,skipped)){return false}}for(const enabledNamespace of enabledNamespaces){
if(namespaceMatches(namespace,enabledNamespace)){return true}}return false}function namespaceMatches(namespace,patternToMatch){if(patternToMatch.indexOf("*")===
-1){return namespace===patternToMatch}let pattern=patternToMatch;if(patternToMatch.indexOf("**")!==-1){const patternParts=[];let lastCharacter="";for(const character of patternToMatch){
if(character==="*"&&lastCharacter==="*"){continue}else{lastCharacter=character;patternParts.push(character)}}pattern=patternParts.join("")}let namespaceIndex=0;
let patternIndex=0;const patternLength=pattern.length;const namespaceLength=namespace.length;let lastWildcard=-1;let lastWildcardNamespace=-1;while(namespaceIndex<
namespaceLength&&patternIndex<patternLength){if(pattern[patternIndex]==="*"){lastWildcard=patternIndex;patternIndex++;if(patternIndex===patternLength){return true}
while(namespace[namespaceIndex]!==pattern[patternIndex]){namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;
namespaceIndex++;patternIndex++;continue}else if(pattern[patternIndex]===namespace[namespaceIndex]){patternIndex++;namespaceIndex++}else if(lastWildcard>=0){patternIndex=
lastWildcard+1;namespaceIndex=lastWildcardNamespace+1;if(namespaceIndex===namespaceLength){return false}while(namespace[namespaceIndex]!==pattern[patternIndex]){
namespaceIndex++;if(namespaceIndex===namespaceLength){return false}}lastWildcardNamespace=namespaceIndex;namespaceIndex++;patternIndex++;continue}else{return false}}
const namespaceDone=namespaceIndex===namespace.length;const patternDone=patternIndex===pattern.length;const trailingWildCard=patternIndex===pattern.length-1&&pattern[patternIndex]===
"*";return namespaceDone&&(patternDone||trailingWildCard)}function disable(){const result=enabledString||"";enable("");return result}function createDebugger(namespace){
const newDebugger=Object.assign(debug2,{enabled:enabled(namespace),destroy,log:debugObj.log,namespace,extend});function debug2(...args){if(!newDebugger.enabled){
return}if(args.length>0){args[0]=`${namespace} ${args[0]}`}newDebugger.log(...args)}debuggers.push(newDebugger);return newDebugger}function destroy(){const index=debuggers.
indexOf(this);if(index>=0){debuggers.splice(index,1);return true}return false}function extend(namespace){const newDebugger=createDebugger(`${this.namespace}:${namespace}`);
newDebugger.log=this.log;return newDebugger}const debug=debugObj;;const TYPESPEC_RUNTIME_LOG_LEVELS=["verbose","info","warning","error"];const levelMap={verbose:400,
info:300,warning:200,error:100};function patchLogMethod(parent,child){child.log=(...args)=>{parent.log(...args)}}function isTypeSpecRuntimeLogLevel(level){return TYPESPEC_RUNTIME_LOG_LEVELS.
includes(level)}function createLoggerContext(options){const registeredLoggers=new Set;const logLevelFromEnv=(0,env.Az)(options.logLevelEnvVarName);let logLevel;
const clientLogger=debug(options.namespace);clientLogger.log=(...args)=>{debug.log(...args)};function contextSetLogLevel(level){if(level&&!isTypeSpecRuntimeLogLevel(
level)){throw new Error(`Unknown log level '${level}'. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(",")}`)}logLevel=level;const enabledNamespaces2=[];
for(const logger2 of registeredLoggers){if(shouldEnable(logger2)){enabledNamespaces2.push(logger2.namespace)}}debug.enable(enabledNamespaces2.join(","))}if(logLevelFromEnv){
if(isTypeSpecRuntimeLogLevel(logLevelFromEnv)){contextSetLogLevel(logLevelFromEnv)}else{console.error(`${options.logLevelEnvVarName} set to unknown log level '${logLevelFromEnv}\
'; logging is not enabled. Acceptable values: ${TYPESPEC_RUNTIME_LOG_LEVELS.join(", ")}.`)}}function shouldEnable(logger2){return Boolean(logLevel&&levelMap[logger2.
level]<=levelMap[logLevel])}function createLogger(parent,level){const logger2=Object.assign(parent.extend(level),{level});patchLogMethod(parent,logger2);if(shouldEnable(
logger2)){const enabledNamespaces2=debug.disable();debug.enable(enabledNamespaces2+","+logger2.namespace)}registeredLoggers.add(logger2);return logger2}function contextGetLogLevel(){
return logLevel}function contextCreateClientLogger(namespace){const clientRootLogger=clientLogger.extend(namespace);patchLogMethod(clientLogger,clientRootLogger);
return{error:createLogger(clientRootLogger,"error"),warning:createLogger(clientRootLogger,"warning"),info:createLogger(clientRootLogger,"info"),verbose:createLogger(
clientRootLogger,"verbose")}}return{setLogLevel:contextSetLogLevel,getLogLevel:contextGetLogLevel,createClientLogger:contextCreateClientLogger,logger:clientLogger}}
const context=createLoggerContext({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"});const TypeSpecRuntimeLogger=context.logger;function setLogLevel(logLevel){
context.setLogLevel(logLevel)}function getLogLevel(){return context.getLogLevel()}function createClientLogger(namespace){return context.createClientLogger(namespace)}}),
37005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>defaultRetryPolicy2});var _retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
13945);var _retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95039);var _retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
69004);var _constants_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24084);const defaultRetryPolicyName="defaultRetryPolicy";function defaultRetryPolicy2(options={}){
return{name:defaultRetryPolicyName,sendRequest:(0,_retryPolicy_js__WEBPACK_IMPORTED_MODULE_2__.J)([(0,_retryStrategies_throttlingRetryStrategy_js__WEBPACK_IMPORTED_MODULE_1__.
P)(),(0,_retryStrategies_exponentialRetryStrategy_js__WEBPACK_IMPORTED_MODULE_0__.xB)(options)],{maxRetries:options.maxRetries??_constants_js__WEBPACK_IMPORTED_MODULE_3__.
o}).sendRequest}}}),98977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>formDataPolicy2});
var bytesEncoding=__webpack_require__(3816);;function convertBodyToFormDataMap(body){if(typeof FormData!=="undefined"&&body instanceof FormData){const formDataMap={};
for(const[key,value]of body.entries()){const existing=formDataMap[key];if(Array.isArray(existing)){existing.push(value)}else{formDataMap[key]=existing!==void 0?
[existing,value]:[value]}}return formDataMap}return void 0}var httpHeaders=__webpack_require__(98443);;const formDataPolicyName="formDataPolicy";function formDataPolicy2(){
return{name:formDataPolicyName,async sendRequest(request,next){const converted=convertBodyToFormDataMap(request.body);if(converted){request.formData=converted;request.
body=void 0}if(request.formData){const contentType=request.headers.get("Content-Type");if(contentType&&contentType.indexOf("application/x-www-form-urlencoded")!==
-1){request.body=wwwFormUrlEncode(request.formData)}else{await prepareFormData(request.formData,request)}request.formData=void 0}return next(request)}}}function wwwFormUrlEncode(formData){
const urlSearchParams=new URLSearchParams;for(const[key,value]of Object.entries(formData)){if(Array.isArray(value)){for(const subValue of value){urlSearchParams.
append(key,subValue.toString())}}else{urlSearchParams.append(key,value.toString())}}return urlSearchParams.toString()}async function prepareFormData(formData,request){
const contentType=request.headers.get("Content-Type");if(contentType&&!contentType.startsWith("multipart/form-data")){return}request.headers.set("Content-Type",
contentType??"multipart/form-data");const parts=[];for(const[fieldName,values]of Object.entries(formData)){for(const value of Array.isArray(values)?values:[values]){
if(typeof value==="string"){parts.push({headers:(0,httpHeaders.N)({"Content-Disposition":`form-data; name="${fieldName}"`}),body:(0,bytesEncoding.A)(value,"utf-\
8")})}else if(value===void 0||value===null||typeof value!=="object"){throw new Error(`Unexpected value for key ${fieldName}: ${value}. Value should be serialize\
d to string first.`)}else{const fileName=value.name||"blob";const headers=(0,httpHeaders.N)();headers.set("Content-Disposition",`form-data; name="${fieldName}";\
 filename="${fileName}"`);headers.set("Content-Type",value.type||"application/octet-stream");parts.push({headers,body:value})}}}request.multipartBody={parts}}}),
30629:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ew:()=>agentPolicy2,rQ:()=>decompressResponsePolicy2,
e4:()=>decompressResponsePolicyName,ur:()=>defaultRetryPolicy2.u,jh:()=>formDataPolicy2.j,nV:()=>proxyPolicy2.nV,rO:()=>logPolicy2.r,JA:()=>multipartPolicy2.J,uD:()=>multipartPolicy2.
u,Ll:()=>proxyPolicy2.Ll,xF:()=>redirectPolicy2.x,Ou:()=>redirectPolicy2.O,iY:()=>tlsPolicy2});;const agentPolicyName="agentPolicy";function agentPolicy2(agent){
return{name:agentPolicyName,sendRequest:async(req,next)=>{if(!req.agent){req.agent=agent}return next(req)}}};const decompressResponsePolicyName="decompressRespo\
nsePolicy";function decompressResponsePolicy2(){return{name:decompressResponsePolicyName,async sendRequest(request,next){if(request.method!=="HEAD"){request.headers.
set("Accept-Encoding","gzip,deflate")}return next(request)}}}var defaultRetryPolicy2=__webpack_require__(37005);var retryStrategies_exponentialRetryStrategy=__webpack_require__(
13945);var policies_retryPolicy=__webpack_require__(69004);;const exponentialRetryPolicyName="exponentialRetryPolicy";function exponentialRetryPolicy(options={}){
return retryPolicy([exponentialRetryStrategy({...options,ignoreSystemErrors:true})],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT})};const systemErrorRetryPolicyName="\
systemErrorRetryPolicy";function systemErrorRetryPolicy(options={}){return{name:systemErrorRetryPolicyName,sendRequest:retryPolicy([exponentialRetryStrategy({...options,
ignoreHttpStatusCodes:true})],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}var retryStrategies_throttlingRetryStrategy=__webpack_require__(
95039);;const throttlingRetryPolicyName="throttlingRetryPolicy";function throttlingRetryPolicy(options={}){return{name:throttlingRetryPolicyName,sendRequest:retryPolicy(
[throttlingRetryStrategy()],{maxRetries:options.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}var formDataPolicy2=__webpack_require__(98977);var logPolicy2=__webpack_require__(
78676);var multipartPolicy2=__webpack_require__(95895);var proxyPolicy2=__webpack_require__(77794);var redirectPolicy2=__webpack_require__(78804);;const tlsPolicyName="\
tlsPolicy";function tlsPolicy2(tlsSettings){return{name:tlsPolicyName,sendRequest:async(req,next)=>{if(!req.tlsSettings){req.tlsSettings=tlsSettings}return next(
req)}}}var userAgentPolicy2=__webpack_require__(51425);;}),78676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{r:()=>logPolicy2});var _log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47507);var _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51945);const logPolicyName="logPolicy";function logPolicy2(options={}){const logger2=options.logger??_log_js__WEBPACK_IMPORTED_MODULE_0__.v.info;const sanitizer=new _util_sanitizer_js__WEBPACK_IMPORTED_MODULE_1__.
I({additionalAllowedHeaderNames:options.additionalAllowedHeaderNames,additionalAllowedQueryParameters:options.additionalAllowedQueryParameters});return{name:logPolicyName,
async sendRequest(request,next){if(!logger2.enabled){return next(request)}logger2(`Request: ${sanitizer.sanitize(request)}`);const response=await next(request);
logger2(`Response status code: ${response.status}`);logger2(`Headers: ${sanitizer.sanitize(response.headers)}`);return response}}}}),95895:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>multipartPolicy2,u:()=>multipartPolicyName2});var bytesEncoding=__webpack_require__(3816);var typeGuards=__webpack_require__(
91717);var uuidUtils=__webpack_require__(15410);var external_stream_=__webpack_require__(2203);;async function*streamAsyncIterator(){const reader=this.getReader();
try{while(true){const{done,value}=await reader.read();if(done){return}yield value}}finally{reader.releaseLock()}}function makeAsyncIterable(webStream){if(!webStream[Symbol.
asyncIterator]){webStream[Symbol.asyncIterator]=streamAsyncIterator.bind(webStream)}if(!webStream.values){webStream.values=streamAsyncIterator.bind(webStream)}}
function ensureNodeStream(stream){if(stream instanceof ReadableStream){makeAsyncIterable(stream);return external_stream_.Readable.fromWeb(stream)}else{return stream}}
function toStream(source){if(source instanceof Uint8Array){return external_stream_.Readable.from(Buffer.from(source))}else if((0,typeGuards.qf)(source)){return ensureNodeStream(
source.stream())}else{return ensureNodeStream(source)}}async function concat(sources){return function(){const streams=sources.map(x=>typeof x==="function"?x():x).
map(toStream);return external_stream_.Readable.from((async function*(){for(const stream of streams){for await(const chunk of stream){yield chunk}}})())}};function generateBoundary(){
return`----AzSDKFormBoundary${(0,uuidUtils.N)()}`}function encodeHeaders(headers){let result="";for(const[key,value]of headers){result+=`${key}: ${value}\r
`}return result}function getLength(source){if(source instanceof Uint8Array){return source.byteLength}else if((0,typeGuards.qf)(source)){return source.size===-1?
void 0:source.size}else{return void 0}}function getTotalLength(sources){let total=0;for(const source of sources){const partLength=getLength(source);if(partLength===
void 0){return void 0}else{total+=partLength}}return total}async function buildRequestBody(request,parts,boundary){const sources=[(0,bytesEncoding.A)(`--${boundary}`,
"utf-8"),...parts.flatMap(part=>[(0,bytesEncoding.A)("\r\n","utf-8"),(0,bytesEncoding.A)(encodeHeaders(part.headers),"utf-8"),(0,bytesEncoding.A)("\r\n","utf-8"),
part.body,(0,bytesEncoding.A)(`\r
--${boundary}`,"utf-8")]),(0,bytesEncoding.A)("--\r\n\r\n","utf-8")];const contentLength=getTotalLength(sources);if(contentLength){request.headers.set("Content-\
Length",contentLength)}request.body=await concat(sources)}const multipartPolicyName2="multipartPolicy";const maxBoundaryLength=70;const validBoundaryCharacters=new Set(
`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);function assertValidBoundary(boundary){if(boundary.length>maxBoundaryLength){throw new Error(
`Multipart boundary "${boundary}" exceeds maximum length of 70 characters`)}if(Array.from(boundary).some(x=>!validBoundaryCharacters.has(x))){throw new Error(`M\
ultipart boundary "${boundary}" contains invalid characters`)}}function multipartPolicy2(){return{name:multipartPolicyName2,async sendRequest(request,next){if(!request.
multipartBody){return next(request)}if(request.body){throw new Error("multipartBody and regular body cannot be set at the same time")}let boundary=request.multipartBody.
boundary;const contentTypeHeader=request.headers.get("Content-Type")??"multipart/mixed";const parsedHeader=contentTypeHeader.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
if(!parsedHeader){throw new Error(`Got multipart request body, but content-type header was not multipart: ${contentTypeHeader}`)}const[,contentType,parsedBoundary]=parsedHeader;
if(parsedBoundary&&boundary&&parsedBoundary!==boundary){throw new Error(`Multipart boundary was specified as ${parsedBoundary} in the header, but got ${boundary}\
 in the request body`)}boundary??=parsedBoundary;if(boundary){assertValidBoundary(boundary)}else{boundary=generateBoundary()}request.headers.set("Content-Type",
`${contentType}; boundary=${boundary}`);await buildRequestBody(request,request.multipartBody.parts,boundary);request.multipartBody=void 0;return next(request)}}}}),
77794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ll:()=>proxyPolicy2,nV:()=>getDefaultProxySettings});
var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3669);var http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(81970);var _log_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
47507);const HTTPS_PROXY="HTTPS_PROXY";const HTTP_PROXY="HTTP_PROXY";const ALL_PROXY="ALL_PROXY";const NO_PROXY="NO_PROXY";const proxyPolicyName="proxyPolicy";const globalNoProxyList=[];
let noProxyListLoaded=false;const globalBypassedMap=new Map;function getEnvironmentValue(name){if(process.env[name]){return process.env[name]}else if(process.env[name.
toLowerCase()]){return process.env[name.toLowerCase()]}return void 0}function loadEnvironmentProxyValue(){if(!process){return void 0}const httpsProxy=getEnvironmentValue(
HTTPS_PROXY);const allProxy=getEnvironmentValue(ALL_PROXY);const httpProxy=getEnvironmentValue(HTTP_PROXY);return httpsProxy||allProxy||httpProxy}function isBypassed(uri,noProxyList,bypassedMap){
if(noProxyList.length===0){return false}const host=new URL(uri).hostname;if(bypassedMap?.has(host)){return bypassedMap.get(host)}let isBypassedFlag=false;for(const pattern of noProxyList){
if(pattern[0]==="."){if(host.endsWith(pattern)){isBypassedFlag=true}else{if(host.length===pattern.length-1&&host===pattern.slice(1)){isBypassedFlag=true}}}else{
if(host===pattern){isBypassedFlag=true}}}bypassedMap?.set(host,isBypassedFlag);return isBypassedFlag}function loadNoProxy(){const noProxy=getEnvironmentValue(NO_PROXY);
noProxyListLoaded=true;if(noProxy){return noProxy.split(",").map(item=>item.trim()).filter(item=>item.length)}return[]}function getDefaultProxySettings(proxyUrl){
if(!proxyUrl){proxyUrl=loadEnvironmentProxyValue();if(!proxyUrl){return void 0}}const parsedUrl=new URL(proxyUrl);const schema=parsedUrl.protocol?parsedUrl.protocol+
"//":"";return{host:schema+parsedUrl.hostname,port:Number.parseInt(parsedUrl.port||"80"),username:parsedUrl.username,password:parsedUrl.password}}function getDefaultProxySettingsInternal(){
const envProxy=loadEnvironmentProxyValue();return envProxy?new URL(envProxy):void 0}function getUrlFromProxySettings(settings){let parsedProxyUrl;try{parsedProxyUrl=
new URL(settings.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${settings.host}".`)}parsedProxyUrl.port=String(settings.
port);if(settings.username){parsedProxyUrl.username=settings.username}if(settings.password){parsedProxyUrl.password=settings.password}return parsedProxyUrl}function setProxyAgentOnRequest(request,cachedAgents,proxyUrl){
if(request.agent){return}const url=new URL(request.url);const isInsecure=url.protocol!=="https:";if(request.tlsSettings){_log_js__WEBPACK_IMPORTED_MODULE_2__.v.
warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.")}if(isInsecure){if(!cachedAgents.
httpProxyAgent){cachedAgents.httpProxyAgent=new http_proxy_agent__WEBPACK_IMPORTED_MODULE_1__.HttpProxyAgent(proxyUrl)}request.agent=cachedAgents.httpProxyAgent}else{
if(!cachedAgents.httpsProxyAgent){cachedAgents.httpsProxyAgent=new https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__.HttpsProxyAgent(proxyUrl)}request.agent=cachedAgents.
httpsProxyAgent}}function proxyPolicy2(proxySettings,options){if(!noProxyListLoaded){globalNoProxyList.push(...loadNoProxy())}const defaultProxy=proxySettings?getUrlFromProxySettings(
proxySettings):getDefaultProxySettingsInternal();const cachedAgents={};return{name:proxyPolicyName,async sendRequest(request,next){if(!request.proxySettings&&defaultProxy&&
!isBypassed(request.url,options?.customNoProxyList??globalNoProxyList,options?.customNoProxyList?void 0:globalBypassedMap)){setProxyAgentOnRequest(request,cachedAgents,
defaultProxy)}else if(request.proxySettings){setProxyAgentOnRequest(request,cachedAgents,getUrlFromProxySettings(request.proxySettings))}return next(request)}}}}),
78804:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>redirectPolicyName,x:()=>redirectPolicy2});
var _log_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47507);const redirectPolicyName="redirectPolicy";const allowedRedirect=["GET","HEAD"];function redirectPolicy2(options={}){
const{maxRetries=20,allowCrossOriginRedirects=false}=options;return{name:redirectPolicyName,async sendRequest(request,next){const response=await next(request);return handleRedirect(
next,response,maxRetries,allowCrossOriginRedirects)}}}async function handleRedirect(next,response,maxRetries,allowCrossOriginRedirects,currentRetries=0){const{request,
status,headers}=response;const locationHeader=headers.get("location");if(locationHeader&&(status===300||status===301&&allowedRedirect.includes(request.method)||
status===302&&allowedRedirect.includes(request.method)||status===303&&request.method==="POST"||status===307)&&currentRetries<maxRetries){const url=new URL(locationHeader,
request.url);if(!allowCrossOriginRedirects){const originalUrl=new URL(request.url);if(url.origin!==originalUrl.origin){_log_js__WEBPACK_IMPORTED_MODULE_0__.v.verbose(
`Skipping cross-origin redirect from ${originalUrl.origin} to ${url.origin}.`);return response}}request.url=url.toString();if(status===303){request.method="GET";
request.headers.delete("Content-Length");delete request.body}request.headers.delete("Authorization");const res=await next(request);return handleRedirect(next,res,
maxRetries,allowCrossOriginRedirects,currentRetries+1)}return response}}),69004:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>retryPolicy2});var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45607);var _restError_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
35571);var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(95151);var _logger_logger_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3482);var _constants_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24084);const retryPolicyLogger=(0,_logger_logger_js__WEBPACK_IMPORTED_MODULE_3__.KV)("t\
s-http-runtime retryPolicy");const retryPolicyName="retryPolicy";function retryPolicy2(strategies,options={maxRetries:_constants_js__WEBPACK_IMPORTED_MODULE_4__.
o}){const logger2=options.logger||retryPolicyLogger;return{name:retryPolicyName,async sendRequest(request,next){let response;let responseError;let retryCount=-1;
retryRequest:while(true){retryCount+=1;response=void 0;responseError=void 0;try{logger2.info(`Retry ${retryCount}: Attempting to send request`,request.requestId);
response=await next(request);logger2.info(`Retry ${retryCount}: Received a response from request`,request.requestId)}catch(e){logger2.error(`Retry ${retryCount}\
: Received an error from request`,request.requestId);if(!(0,_restError_js__WEBPACK_IMPORTED_MODULE_1__.T)(e)){throw e}responseError=e;response=e.response}if(request.
abortSignal?.aborted){logger2.error(`Retry ${retryCount}: Request aborted.`);const abortError=new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_2__.l;
throw abortError}if(retryCount>=(options.maxRetries??_constants_js__WEBPACK_IMPORTED_MODULE_4__.o)){logger2.info(`Retry ${retryCount}: Maximum retries reached. \
Returning the last received response, or throwing the last received error.`);if(responseError){throw responseError}else if(response){return response}else{throw new Error(
"Maximum retries reached with no response or error to throw")}}logger2.info(`Retry ${retryCount}: Processing ${strategies.length} retry strategies.`);strategiesLoop:
for(const strategy of strategies){const strategyLogger=strategy.logger||logger2;strategyLogger.info(`Retry ${retryCount}: Processing retry strategy ${strategy.name}\
.`);const modifiers=strategy.retry({retryCount,response,responseError});if(modifiers.skipStrategy){strategyLogger.info(`Retry ${retryCount}: Skipped.`);continue strategiesLoop}
const{errorToThrow,retryAfterInMs,redirectTo}=modifiers;if(errorToThrow){strategyLogger.error(`Retry ${retryCount}: Retry strategy ${strategy.name} throws error\
:`,errorToThrow);throw errorToThrow}if(retryAfterInMs||retryAfterInMs===0){strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} retries aft\
er ${retryAfterInMs}`);await(0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.c)(retryAfterInMs,void 0,{abortSignal:request.abortSignal});continue retryRequest}if(redirectTo){
strategyLogger.info(`Retry ${retryCount}: Retry strategy ${strategy.name} redirects to ${redirectTo}`);request.url=redirectTo;continue retryRequest}}if(responseError){
logger2.info(`None of the retry strategies could work with the received error. Throwing it.`);throw responseError}if(response){logger2.info(`None of the retry s\
trategies could work with the received response. Returning it.`);return response}}}}}}),51425:((__unused_webpack___webpack_module__,__unused_webpack___webpack_exports__,__webpack_require__)=>{
var external_node_os_=__webpack_require__(48161);var external_node_process_=__webpack_require__(1708);;function getHeaderName(){return"User-Agent"}async function userAgentPlatform_setPlatformSpecificData(map){
if(process&&process.versions){const osInfo=`${os.type()} ${os.release()}; ${os.arch()}`;if(process.versions.bun){map.set("Bun",`${process.versions.bun} (${osInfo}\
)`)}else if(process.versions.deno){map.set("Deno",`${process.versions.deno} (${osInfo})`)}else if(process.versions.node){map.set("Node",`${process.versions.node}\
 (${osInfo})`)}}};function getUserAgentString(telemetryInfo){const parts=[];for(const[key,value]of telemetryInfo){const token=value?`${key}/${value}`:key;parts.
push(token)}return parts.join(" ")}function getUserAgentHeaderName(){return getHeaderName()}async function userAgent_getUserAgentValue(prefix){const runtimeInfo=new Map;
runtimeInfo.set("ts-http-runtime",SDK_VERSION);await setPlatformSpecificData(runtimeInfo);const defaultAgent=getUserAgentString(runtimeInfo);const userAgentValue=prefix?
`${prefix} ${defaultAgent}`:defaultAgent;return userAgentValue};const UserAgentHeaderName=getUserAgentHeaderName();const userAgentPolicyName="userAgentPolicy";function userAgentPolicy2(options={}){
const userAgentValue=getUserAgentValue(options.userAgentPrefix);return{name:userAgentPolicyName,async sendRequest(request,next){if(!request.headers.has(UserAgentHeaderName)){
request.headers.set(UserAgentHeaderName,await userAgentValue)}return next(request)}}}}),35571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{p:()=>RestError2,T:()=>isRestError2});var error=__webpack_require__(34820);var external_node_util_=__webpack_require__(
57975);;const custom=external_node_util_.inspect.custom;var sanitizer=__webpack_require__(51945);;const errorSanitizer=new sanitizer.I;class RestError2 extends Error{static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(message,options={}){super(message);this.name="RestErro\
r";this.code=options.code;this.statusCode=options.statusCode;Object.defineProperty(this,"request",{value:options.request,enumerable:false});Object.defineProperty(
this,"response",{value:options.response,enumerable:false});const agent=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.
agent.maxSockets}:void 0;Object.defineProperty(this,custom,{value:()=>{return`RestError: ${this.message} 
 ${errorSanitizer.sanitize({...this,request:{...this.request,agent},response:this.response})}`},enumerable:false});Object.setPrototypeOf(this,RestError2.prototype)}}
function isRestError2(e){if(e instanceof RestError2){return true}return(0,error.b)(e)&&e.name==="RestError"}}),13945:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{xB:()=>exponentialRetryStrategy2});;function getRandomIntegerInclusive2(min,max){min=Math.ceil(min);max=Math.floor(max);
const offset=Math.floor(Math.random()*(max-min+1));return offset+min};function calculateRetryDelay(retryAttempt,config){const exponentialDelay=config.retryDelayInMs*
Math.pow(2,retryAttempt);const clampedDelay=Math.min(config.maxRetryDelayInMs,exponentialDelay);const retryAfterInMs=clampedDelay/2+getRandomIntegerInclusive2(0,
clampedDelay/2);return{retryAfterInMs}}var throttlingRetryStrategy2=__webpack_require__(95039);;const DEFAULT_CLIENT_RETRY_INTERVAL=1e3;const DEFAULT_CLIENT_MAX_RETRY_INTERVAL=1e3*
64;function exponentialRetryStrategy2(options={}){const retryInterval=options.retryDelayInMs??DEFAULT_CLIENT_RETRY_INTERVAL;const maxRetryInterval=options.maxRetryDelayInMs??
DEFAULT_CLIENT_MAX_RETRY_INTERVAL;return{name:"exponentialRetryStrategy",retry({retryCount,response,responseError}){const matchedSystemError=isSystemError(responseError);
const ignoreSystemErrors=matchedSystemError&&options.ignoreSystemErrors;const isExponential=isExponentialRetryResponse(response);const ignoreExponentialResponse=isExponential&&
options.ignoreHttpStatusCodes;const unknownResponse=response&&((0,throttlingRetryStrategy2.$)(response)||!isExponential);if(unknownResponse||ignoreExponentialResponse||
ignoreSystemErrors){return{skipStrategy:true}}if(responseError&&!matchedSystemError&&!isExponential){return{errorToThrow:responseError}}return calculateRetryDelay(
retryCount,{retryDelayInMs:retryInterval,maxRetryDelayInMs:maxRetryInterval})}}}function isExponentialRetryResponse(response){return Boolean(response&&response.
status!==void 0&&(response.status>=500||response.status===408)&&response.status!==501&&response.status!==505)}function isSystemError(err){if(!err){return false}
return err.code==="ETIMEDOUT"||err.code==="ESOCKETTIMEDOUT"||err.code==="ECONNREFUSED"||err.code==="ECONNRESET"||err.code==="ENOENT"||err.code==="ENOTFOUND"}}),
95039:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>isThrottlingRetryResponse,
P:()=>throttlingRetryStrategy2});var _util_helpers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(45607);const RetryAfterHeader="Retry-After";const AllRetryAfterHeaders=[
"retry-after-ms","x-ms-retry-after-ms",RetryAfterHeader];function getRetryAfterInMs(response){if(!(response&&[429,503].includes(response.status)))return void 0;
try{for(const header of AllRetryAfterHeaders){const retryAfterValue=(0,_util_helpers_js__WEBPACK_IMPORTED_MODULE_0__.H)(response,header);if(retryAfterValue===0||
retryAfterValue){const multiplyingFactor=header===RetryAfterHeader?1e3:1;return retryAfterValue*multiplyingFactor}}const retryAfterHeader=response.headers.get(RetryAfterHeader);
if(!retryAfterHeader)return;const date=Date.parse(retryAfterHeader);const diff=date-Date.now();return Number.isFinite(diff)?Math.max(0,diff):void 0}catch{return void 0}}
function isThrottlingRetryResponse(response){return Number.isFinite(getRetryAfterInMs(response))}function throttlingRetryStrategy2(){return{name:"throttlingRetr\
yStrategy",retry({response}){const retryAfterInMs=getRetryAfterInMs(response);if(!Number.isFinite(retryAfterInMs)){return{skipStrategy:true}}return{retryAfterInMs}}}}}),
3816:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>stringToUint8Array2,S:()=>uint8ArrayToString2});
function uint8ArrayToString2(bytes,format){return Buffer.from(bytes).toString(format)}function stringToUint8Array2(value,format){return Buffer.from(value,format)}}),
34820:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>isError2});var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8011);function isError2(e){if((0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(e)){const hasName=typeof e.name==="string";const hasMessage=typeof e.message==="stri\
ng";return hasName&&hasMessage}return false}}),45607:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>parseHeaderValueAsNumber,c:()=>delay2});var _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(95151);const StandardAbortMessage="\
The operation was aborted.";function delay2(delayInMs,value,options){return new Promise((resolve,reject)=>{let timer=void 0;let onAborted=void 0;const rejectOnAbort=()=>{
return reject(new _abort_controller_AbortError_js__WEBPACK_IMPORTED_MODULE_0__.l(options?.abortErrorMsg?options?.abortErrorMsg:StandardAbortMessage))};const removeListeners=()=>{
if(options?.abortSignal&&onAborted){options.abortSignal.removeEventListener("abort",onAborted)}};onAborted=()=>{if(timer){clearTimeout(timer)}removeListeners();
return rejectOnAbort()};if(options?.abortSignal&&options.abortSignal.aborted){return rejectOnAbort()}timer=setTimeout(()=>{removeListeners();resolve(value)},delayInMs);
if(options?.abortSignal){options.abortSignal.addEventListener("abort",onAborted)}})}function parseHeaderValueAsNumber(response,headerName){const value=response.
headers.get(headerName);if(!value)return;const valueAsNum=Number(value);if(Number.isNaN(valueAsNum))return;return valueAsNum}}),1834:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{If:()=>sanitizer.I,Bd:()=>env.Bd,Qg:()=>env.Qg,N6:()=>env.N6,bJ:()=>error.b,qx:()=>env.qx,tX:()=>env.tX,lV:()=>env.lV,
p7:()=>env.p7,N4:()=>uuidUtils.N,Al:()=>bytesEncoding.A,SW:()=>bytesEncoding.S});var error=__webpack_require__(34820);var external_node_crypto_=__webpack_require__(
77598);;async function computeSha256Hmac(key,stringToSign,encoding){const decodedKey=Buffer.from(key,"base64");return createHmac("sha256",decodedKey).update(stringToSign).
digest(encoding)}async function computeSha256Hash(content,encoding){return createHash("sha256").update(content).digest(encoding)}var uuidUtils=__webpack_require__(
15410);var env=__webpack_require__(27970);var bytesEncoding=__webpack_require__(3816);var sanitizer=__webpack_require__(51945);;}),8011:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>isObject});function isObject(input){return typeof input==="object"&&input!==null&&!Array.isArray(input)&&!(input instanceof
RegExp)&&!(input instanceof Date)}}),51945:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>Sanitizer2});var _object_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8011);const RedactedString="REDACTED";const defaultAllowedHeaderNames=["x-ms\
-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-\
request-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access\
-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Co\
ntrol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified",
"Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"];const defaultAllowedQueryParameters=["api-version"];class Sanitizer2{allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:allowedHeaderNames=[],additionalAllowedQueryParameters:allowedQueryParameters=[]}={}){allowedHeaderNames=defaultAllowedHeaderNames.
concat(allowedHeaderNames);allowedQueryParameters=defaultAllowedQueryParameters.concat(allowedQueryParameters);this.allowedHeaderNames=new Set(allowedHeaderNames.
map(n=>n.toLowerCase()));this.allowedQueryParameters=new Set(allowedQueryParameters.map(p=>p.toLowerCase()))}sanitize(obj){const seen=new Set;return JSON.stringify(
obj,(key,value)=>{if(value instanceof Error){return{...value,name:value.name,message:value.message}}if(key==="headers"&&(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.
G)(value)){return this.sanitizeHeaders(value)}else if(key==="url"&&typeof value==="string"){return this.sanitizeUrl(value)}else if(key==="query"&&(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.
G)(value)){return this.sanitizeQuery(value)}else if(key==="body"){return void 0}else if(key==="response"){return void 0}else if(key==="operationSpec"){return void 0}else if(Array.
isArray(value)||(0,_object_js__WEBPACK_IMPORTED_MODULE_0__.G)(value)){if(seen.has(value)){return"[Circular]"}seen.add(value)}return value},2)}sanitizeUrl(value){
if(typeof value!=="string"||value===null||value===""){return value}const url=new URL(value);if(!url.search){return value}for(const[key]of url.searchParams){if(!this.
allowedQueryParameters.has(key.toLowerCase())){url.searchParams.set(key,RedactedString)}}return url.toString()}sanitizeHeaders(obj){const sanitized={};for(const key of Object.
keys(obj)){if(this.allowedHeaderNames.has(key.toLowerCase())){sanitized[key]=obj[key]}else{sanitized[key]=RedactedString}}return sanitized}sanitizeQuery(value){
if(typeof value!=="object"||value===null){return value}const sanitized={};for(const k of Object.keys(value)){if(this.allowedQueryParameters.has(k.toLowerCase())){
sanitized[k]=value[k]}else{sanitized[k]=RedactedString}}return sanitized}}}),91717:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{qf:()=>isBlob2});var external_stream_=__webpack_require__(2203);;function typeGuards_node_isNodeReadableStream(x){return x instanceof
Readable}function typeGuards_node_isWebReadableStream(x){return x instanceof ReadableStream};function isBinaryBody2(body){return body!==void 0&&(body instanceof
Uint8Array||isReadableStream2(body)||typeof body==="function"||body instanceof Blob)}function isReadableStream2(x){return isNodeReadableStream(x)||isWebReadableStream(
x)}function isBlob2(x){return x instanceof Blob}}),15410:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{N:()=>randomUUID});function randomUUID(){return crypto.randomUUID()}})};export{id,ids,modules};
