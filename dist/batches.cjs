const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e3){throw mod=0,e3}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_promises=__commonJS({"late:node:fs/promises"(exports2){for(let name of"access appendFile chmod chown constants copyFile cp glob lchmod lchown link l\
stat lutimes mkdir mkdtemp mkdtempDisposable open opendir readFile readdir readlink realpath rename rm rmdir stat statfs symlink truncate unlink utimes watch wr\
iteFile".split(" "))Object.defineProperty(exports2,name,{enumerable:!0,get:()=>require("node:fs/promises")[name]})}});var stdin_exports={};__export(stdin_exports,{BatchDesk:()=>BatchDesk});module.exports=__toCommonJS(stdin_exports);var import_node_crypto=require("node:crypto");function isRecord(r3){return r3!==null&&typeof r3=="object"&&!Array.isArray(r3)}var MOST_LEVELS=200;function isDeeperThan(r3,t3){if(r3===null||typeof r3!="objec\
t")return!1;if(t3===0)return!0;for(let e3 of Object.values(r3))if(isDeeperThan(e3,t3-1))return!0;return!1}var s=16;function canonicalJson(t3){if(Array.isArray(t3))return u(t3);if(!isRecord(t3))return JSON.stringify(t3??null);let{toJSON:n3}=t3;if(typeof n3=="function")
return canonicalJson(n3.call(t3));let r3="{";for(let o2 of h(Object.keys(t3))){let i6=t3[o2];if(i6===void 0)continue;r3+=`${r3==="{"?"":","}${JSON.stringify(o2)}\
:${canonicalJson(i6)}`}return`${r3}}`}function u(t3){let n3="[";for(let r3=0;r3<t3.length;r3+=1)n3+=`${r3===0?"":","}${canonicalJson(t3[r3])}`;return`${n3}]`}function h(t3){
if(t3.length>s)return t3.sort();for(let n3=1;n3<t3.length;n3+=1){let r3=t3[n3],o2=n3;for(;o2>0&&t3[o2-1]>r3;o2-=1)t3[o2]=t3[o2-1];t3[o2]=r3}return t3}function sha256(t3){
return(0,import_node_crypto.hash)("sha256",t3,"hex")}function digestJson(t3){return sha256(canonicalJson(t3))}var import_openai=require("./openai.cjs");var UserError=class extends Error{problems;static[Symbol.hasInstance](t3){return t3 instanceof Error&&t3.name==="UserError"&&"problems"in t3}constructor(t3){let e3=s2(
t3)?t3:[t3];super(e3.map(formatProblem).join(`
`)),this.name="UserError",this.problems=e3}get code(){return this.problems[0]?.code??"unknown"}};function s2(n3){return Array.isArray(n3)}function formatProblem({
message:n3,place:t3,hint:e3}){let r3=t3?`${[t3.file,t3.line,t3.column].filter(o2=>o2!==void 0).join(":")}: `:"";return e3?`${r3}${n3}
  ${e3}`:`${r3}${n3}`}function describeError(n3){let t3=typeof n3=="object"&&n3!==null&&"message"in n3;return String(t3?n3.message:n3)}function hasCode(n3,t3){return typeof n3==
"object"&&n3!==null&&"code"in n3&&n3.code===t3}var n=/[^\t\n\u0020-\u007E]/,e=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g,
r=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g,t=/[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu,
E=/[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;function stripControls(u10){return n.test(u10)?u10.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g,`
`).replace(e,"").replace(r,"").replace(t,"").replace(E,""):u10}var e2=String.raw`[\p{L}\p{N}]`,CHAT_TWINS={"*":"\u2217",_:"\u02CD","~":"\u223C","`":"\u02CB","[":"\uFF3B","]":"\uFF3D"},a=new RegExp(String.raw`[*~\x60[\]]|(?<!${e2})_|_(?!${e2})`,
"gu"),s3=new RegExp(String.raw`(?<=${e2})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`,"gu");var f2={"&":"amp","<":"lt",">":"gt",'"':"quot","'":"apos"},i=String.raw`(?:\\|&#92;){1,15}`,p=/\\+|\s+|[^]/gu;function findForms(t3){let n3=Buffer.from(t3),e3=[
0,1,2].flatMap(r3=>{let s9=Buffer.concat([Buffer.alloc(r3),n3]).toString("base64").slice(Math.ceil(r3*8/6),Math.floor((r3+n3.length)*8/6));return[s9,s9.replaceAll(
"+","-").replaceAll("/","_")]});return[t3,...e3]}function makePattern(t3){let e3=(t3.match(/[A-Za-z0-9]+/g)??[""]).reduce((o2,s9)=>s9.length>o2.length?s9:o2),r3;
return{form:t3,probe:e3,get pattern(){return r3??=g(t3)}}}function g(t3){let n3=t3.match(p)??[],e3=n3.map((r3,o2)=>$(r3,n3[o2-1]?.startsWith("\\")===!0)).join("\
\u200B?");return new RegExp(e3,"g")}function $(t3,n3){return/[A-Za-z0-9]/.test(t3)?t3:/^\s/.test(t3)?String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${i}[nrt]){1,40}`:
t3.startsWith("\\")?String.raw`(?:\\|&#92;|%5[Cc]){${t3.length},${t3.length*16}}`:`${t3==='"'&&!n3?`(?:${i})?`:""}(?:${[...new Set(d(t3))].join("|")})`}function d(t3){
let n3=t3.codePointAt(0),e3=t3.replace(/[\\^$.*+?()[\]{}|/-]/g,String.raw`\$&`),r3=t3.split("").map(c7=>`${i}u${u2(a2(c7.charCodeAt(0),4))}`),[o2,s9]=[f2[t3],CHAT_TWINS[t3]];
return[t3===":"||t3==="#"?`${e3} ?`:e3,`&#${n3};`,`&#x0*${u2(n3.toString(16))};`,...o2===void 0?[]:[`&${o2};`],r3.join(""),[...Buffer.from(t3)].map(c7=>`%${u2(a2(
c7,2))}`).join(""),...s9===void 0?[]:[s9]]}function a2(t3,n3){return t3.toString(16).padStart(n3,"0")}function u2(t3){return t3.replace(/[a-f]/g,n3=>`[${n3}${n3.
toUpperCase()}]`)}var l="***";var f3=6,i2=8,d2=8,p2=[String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,String.raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,
String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,String.raw`github_pat_[A-Za-z0-9_]{16,}`,String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,String.raw`AIza[\w-]{30,}`,String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`].map(n3=>new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${n3}`,"g")),E2=/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,
k=[/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],b=[/\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,/\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
/([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi];function createRedactor(n3){
let s9=A(n3),t3=S(s9);function r3(e3){let a5=I(e3,s9);for(let o2 of k)a5=a5.replace(o2,l);a5=h2(a5,t3,l);for(let o2 of p2)a5=a5.replace(o2,l);for(let o2 of b)a5=
a5.replace(o2,(c7,u10)=>c7.endsWith("@")?`${u10}${l}@`:`${u10}${l}`);return a5}return e3=>{let a5=r3(e3),o2=stripControls(a5).replace(E2,"");if(o2===a5)return a5;
let c7=r3(o2);return c7===o2?a5:c7}}function A(n3){let s9=n3.filter(t3=>t3!==void 0).map(t3=>t3.toWellFormed().trim()).filter(t3=>t3.length>=f3).flatMap(t3=>{let r3=t3.split(/\r?\n/).map(e3=>e3.trim());
return r3.length===1?[t3]:[t3,...r3.filter(e3=>e3.length>=d2)]});return[...new Set(s9)].sort((t3,r3)=>r3.length-t3.length)}function S(n3){return[...new Set(n3.flatMap(
findForms))].filter(t3=>t3.length>=f3).sort((t3,r3)=>r3.length-t3.length).map(makePattern)}function h2(n3,s9,t3){let r3=n3;for(let e3 of s9)r3.includes(e3.probe)&&
(r3=r3.replace(e3.pattern,t3));return r3}function I(n3,s9){let t3=s9.filter(e3=>e3.length>i2);if(t3.length===0)return n3;let r3=t3.join(`
`);return n3.split("\u2026").map((e3,a5,{length:o2})=>{if(e3.length<i2)return e3;if(a5>0&&a5<o2-1&&r3.includes(e3))return l;let c7=r3.includes(e3.slice(0,i2))?t3.
reduce(R,e3):e3;return r3.includes(c7.slice(-i2))?t3.reduce(T,c7):c7}).join("\u2026")}function R(n3,s9){let t3=s9.indexOf(n3.slice(0,i2));if(t3<=0)return n3;let r3=s9.
slice(t3);return n3.startsWith(r3)?l+n3.slice(r3.length):n3}function T(n3,s9){let t3=n3.slice(-i2),r3=s9.lastIndexOf(t3);if(t3.length<i2||r3<0||r3+i2===s9.length)
return n3;let e3=s9.slice(0,r3+i2);return n3.endsWith(e3)?n3.slice(0,-e3.length)+l:n3}function readRetryAfter(t3,u10){let r3=Number(t3.get("retry-after-ms")??Number.NaN);if(Number.isFinite(r3)&&r3>=0)return r3;let e3=t3.get("retry-after")?.trim();
if(!e3)return;if(/^\d+(?:\.\d+)?$/.test(e3))return Number(e3)*1e3;let n3=/^[A-Za-z]{3}/.test(e3)?Date.parse(e3):Number.NaN;return Number.isNaN(n3)?void 0:Math.max(
0,n3-u10)}var import_node_buffer2=require("node:buffer"),import_node_http=__toESM(require("node:http"),1),import_node_url=require("node:url");function elapsedMs(){let[e3,s9]=process.hrtime();return e3*1e3+s9/1e6}var import_node_net=require("node:net"),s4=[["0.0.0.0",8],["10.0.0.0",8],["100.64.0.0",10],["168.63.129.16",32],["169.254.0.0",16],["172.16.0.0",12],["192.0.0.0",
24],["192.168.0.0",16],["198.18.0.0",15],["224.0.0.0",4],["240.0.0.0",4]],u3=[["::",128],["64:ff9b::",96],["64:ff9b:1::",48],["100::",64],["2001::",32],["2002::",
16],["fc00::",7],["fe80::",10],["fec0::",10],["ff00::",8]],f4;function p3(){let[e3,o2]=[new import_node_net.BlockList,new import_node_net.BlockList];e3.addSubnet(
"127.0.0.0",8,"ipv4"),e3.addAddress("::1","ipv6");for(let[t3,r3]of s4)o2.addSubnet(t3,r3,"ipv4");for(let[t3,r3]of u3)o2.addSubnet(t3,r3,"ipv6");return{loopback:e3,
refused:o2}}function classifyAddress(e3){let o2=(0,import_node_net.isIP)(e3);if(o2===0)return"refused";let t3=o2===6?"ipv6":"ipv4";return f4??=p3(),f4.loopback.
check(e3,t3)?"loopback":f4.refused.check(e3,t3)?"refused":"public"}var l2=new Set(["localhost","127.0.0.1","[::1]"]);function isLoopbackName(e3){return l2.has(e3)?
!0:e3.startsWith("[")?classifyAddress(e3.slice(1,-1))==="loopback":(0,import_node_net.isIPv4)(e3)?classifyAddress(e3)==="loopback":e3.endsWith(".localhost")}function chooseProxy(e3,n3){if(isLoopbackName(e3.hostname))return;let o2=t3=>n3[t3.toLowerCase()]||n3[t3]||void 0,r3=o2(e3.protocol==="https:"?"HTTPS_PROXY":"HT\
TP_PROXY");return r3===void 0||(o2("NO_PROXY")??"").split(",").some(t3=>c2(t3.trim(),e3))?void 0:r3}function c2(e3,{hostname:n3,port:o2,protocol:r3}){if(e3==="")
return!1;if(e3==="*")return!0;let[,i6="",t3]=/^(.*?)(?::(\d+))?$/.exec(e3.toLowerCase())??[];if(t3!==void 0&&t3!==(o2||(r3==="https:"?"443":"80")))return!1;let s9=i6.
replace(/^\*?\./,"");return n3===s9||n3.endsWith(`.${s9}`)}var import_node_buffer=require("node:buffer");function readText(e3){let t3=e3.toString("utf8");return t3.startsWith("\uFEFF")?t3.slice(1):t3}var c3=()=>process.getBuiltinModule("node:zlib");function decodeBody(e3,n3,s9){if(n3===void 0||e3.length===0)return e3;let t3=n3.split(",").map(i6=>i6.trim().toLowerCase()).
filter(i6=>i6!=="identity"&&i6!==""),[a5]=t3;if(a5===void 0)return e3;let r3=t3.length===1?g2(e3,a5,s9):m(t3);return!Buffer.isBuffer(r3)&&h3(e3)?e3:r3}function g2(e3,n3,s9){
let t3=f5.get(n3),a5=[...f5.keys()].join(", ");if(!t3)return u4(`it is packed as ${n3.slice(0,40)}, and ${a5} are read`);try{return t3(e3,{maxOutputLength:s9})}catch(r3){
return hasCode(r3,"ERR_BUFFER_TOO_LARGE")?{kind:"too-large"}:hasCode(r3,"Z_BUF_ERROR")?{kind:"connection",code:"CUT_OFF",message:`its ${n3} answer was cut off`}:
u4(`it said ${n3}, and is none: ${describeError(r3)}`)}}function m(e3){return u4(`it is packed ${e3.length} times (${e3.join(", ").slice(0,80)})`)}function u4(e3){
return{kind:"unread",message:`the answer cannot be read: ${e3}`}}function h3(e3){if(!(0,import_node_buffer.isUtf8)(e3))return!1;try{return JSON.parse(readText(e3)),
!0}catch{return!1}}var f5=new Map([["gzip",(e3,n3)=>c3().gunzipSync(e3,n3)],["x-gzip",(e3,n3)=>c3().gunzipSync(e3,n3)],["br",(e3,n3)=>c3().brotliDecompressSync(
e3,n3)],["deflate",(e3,n3)=>k2(e3,n3)]]);function k2(e3,n3){return(e3[0]&15)===8&&e3.length>1&&e3.readUInt16BE(0)%31===0?c3().inflateSync(e3,n3):c3().inflateRawSync(
e3,n3)}function createTransport({maxSockets:n3,env:s9,lookup:t3}){let o2=new Map,i6=new WeakMap;function a5(e3){let r3=i6.get(e3);if(r3)return r3;let c7={options:(0,import_node_url.urlToHttpOptions)(
e3),agent:p8(e3)};return i6.set(e3,c7),c7}function p8(e3){let r3=chooseProxy(e3,s9),c7=`${e3.protocol}${r3??""}`,u10=o2.get(c7);if(u10)return u10;let y5={keepAlive:!0,
maxSockets:n3,...r3?{proxyEnv:{HTTP_PROXY:r3,HTTPS_PROXY:r3}}:t3&&{lookup:t3}},l5=e3.protocol==="https:"?new(w()).Agent(y5):new import_node_http.default.Agent(y5);
return o2.set(c7,l5),l5}return{async send(e3){let r3=a5(e3.url),c7=await E3(e3,r3);return c7.stale&&!e3.once?(await E3(e3,r3)).outcome:c7.outcome},close(){for(let e3 of o2.
values())e3.destroy()}}}var w=()=>process.getBuiltinModule("node:https");function E3(n3,{options:s9,agent:t3}){let{url:o2,method:i6,headers:a5,body:p8,timeoutMs:e3,
maxBytes:r3,signal:c7}=n3,u10=elapsedMs();return new Promise(y5=>{let l5=!1,m8=(o2.protocol==="https:"?w():import_node_http.default).request({...s9,method:i6,agent:t3,
headers:{"accept-encoding":"identity",...a5,...p8!==void 0&&{"content-length":Buffer.byteLength(p8)}}}),P4=setTimeout(()=>g5({kind:"timeout"}),e3),h9=()=>g5({kind:"\
aborted"});function g5(d5,f11=!1){clearTimeout(P4),c7?.removeEventListener("abort",h9),d5.kind!=="response"&&m8.destroy(),y5({outcome:{...d5,latencyMs:elapsedMs()-
u10},stale:f11})}function T5(d5){let f11=d5.code??d5.name,x4=m8.reusedSocket&&!l5&&(f11==="ECONNRESET"||f11==="EPIPE");g5({kind:"connection",code:f11,message:d5.
message},x4)}if(m8.on("error",T5),m8.once("response",d5=>{l5=!0,L(d5,r3,{onWhole:f11=>g5(R2(d5,f11,r3)),onTooLarge:()=>g5({kind:"too-large"}),onError:T5})}),c7?.
aborted)return h9();c7?.addEventListener("abort",h9,{once:!0}),m8.end(p8)})}function L(n3,s9,t3){let o2=[],i6=0;n3.on("data",a5=>{i6+=a5.length,i6>s9?t3.onTooLarge():
o2.push(a5)}),n3.once("error",t3.onError),n3.once("end",()=>t3.onWhole(Buffer.concat(o2)))}function R2(n3,s9,t3){let{statusCode:o2=0}=n3,i6=S2(n3),a5=decodeBody(
s9,i6.get("content-encoding"),t3);return Buffer.isBuffer(a5)?{kind:"response",status:o2,headers:i6,body:a5}:o2>=200&&o2<300?a5:{kind:"response",status:o2,headers:i6,
body:(0,import_node_buffer2.isUtf8)(s9)?s9:Buffer.alloc(0)}}function S2({headers:n3}){let s9=t3=>Array.isArray(t3)?t3.join(", "):t3;return{get:t3=>s9(n3[t3]),entries:()=>Object.
entries(n3).map(([t3,o2])=>[t3,s9(o2)??""])}}var w2=32*1024*1024,h4=4096;function fetchOverTransport({transport:t3,timeoutMs:n3,apiKey:e3,maxBytes:a5=w2,postsOnce:r3=!1}){let u10=new Map,y5=j(e3);return async(s9,o2={})=>{
let c7=typeof s9=="object"&&"url"in s9?s9.url:String(s9),f11=u10.get(c7)??new URL(c7);u10.set(c7,f11);let{body:d5,...g5}=await S3(o2.body),{method:l5="GET"}=o2,
i6=await t3.send({url:f11,method:l5,headers:{...y5,...g5},...d5!==void 0&&{body:d5},timeoutMs:n3,maxBytes:a5,...o2.signal&&{signal:o2.signal},...r3&&l5.toUpperCase()===
"POST"&&{once:!0}});if(i6.kind!=="response")throw new TransportError(i6);return m2(i6)}}function m2({status:t3,headers:n3,body:e3}){return{status:t3,ok:t3>=200&&
t3<300,statusText:"",headers:{get:r3=>r3.toLowerCase()==="content-type"?T2(n3,e3):n3.get(r3.toLowerCase())??null,entries:()=>n3.entries()},body:null,text:async()=>readText(
e3),json:async()=>JSON.parse(readText(e3)),bytes:async()=>e3}}function T2(t3,n3){let e3=t3.get("content-type")??null;return e3?.includes("json")?e3:readText(n3.
subarray(0,h4)).trimStart().startsWith("{")?"application/json":e3}var TransportError=class extends Error{outcome;constructor(n3){super("message"in n3?n3.message:
n3.kind),this.name="TransportError",this.outcome=n3}};async function S3(t3){if(typeof t3=="string")return{body:t3};if(!(t3 instanceof FormData))return{accept:"*\
/*"};let n3=new Response(t3),e3=n3.headers.get("content-type")??"multipart/form-data";return{body:new Uint8Array(await n3.arrayBuffer()),"content-type":e3}}function j(t3){
return{"user-agent":"touchstone","content-type":"application/json",accept:"application/json",...t3!==void 0&&{authorization:`Bearer ${t3}`}}}var s5=["requests","tokens"],m3=new Map([["ms",1],["s",1e3],["m",6e4],["h",36e5]]);function readRate(n3){let e3;for(let r3 of s5){let t3=Number.parseInt(n3(`x-r\
atelimit-remaining-${r3}`)??"",10),i6=u5(n3(`x-ratelimit-reset-${r3}`)??"");!Number.isFinite(t3)||i6===void 0||(!e3||t3<e3.remaining)&&(e3={remaining:t3,resetMs:i6})}
return e3}function u5(n3){if(/^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|h|m|s))+$/.test(n3))return[...n3.matchAll(/([\d.]+)(ms|h|m|s)/g)].reduce((e3,[,r3,t3])=>e3+Number(r3)*
(m3.get(t3)??0),0)}var A2=2e3;function connectOpenAi({endpoint:e3,timeoutMs:r3,maxSockets:t3,env:n3,maxBytes:o2,postsOnce:u10}){let{baseUrl:d5,apiKey:s9}=e3,a5=createTransport({maxSockets:t3,
env:n3}),i6=createRedactor([s9]),c7=new import_openai.OpenAI({apiKey:s9??"none",adminAPIKey:null,organization:null,project:null,webhookSecret:null,baseURL:d5,timeout:r3*
2,maxRetries:0,logLevel:"off",defaultHeaders:{},defaultQuery:{},fetch:fetchOverTransport({transport:a5,timeoutMs:r3,apiKey:s9,...o2!==void 0&&{maxBytes:o2},...u10!==
void 0&&{postsOnce:u10}})});return{async exchange(p8,f11){if(f11.aborted)return interrupted();let b8=elapsedMs(),h9=new AbortController,g5=()=>h9.abort();f11.addEventListener(
"abort",g5,{once:!0});try{return{kind:"value",value:await p8(c7,h9.signal),latencyMs:elapsedMs()-b8}}catch(l5){return S4(M2(l5,{timeoutMs:r3,signal:f11,baseUrl:d5}),
i6)}finally{f11.removeEventListener("abort",g5)}},redact:i6,close:()=>a5.close()}}function explainAnswer(e3,r3,t3){let n3=isRecord(r3)&&isRecord(r3.error)?r3:{error:r3};return S4($2(import_openai.APIError.generate(e3,n3,void 0,new Headers)),t3)}
function S4(e3,r3){return{...e3,message:P(r3(e3.message))}}function P(e3){return e3.length>A2?`${e3.slice(0,A2)}\u2026`:e3}function M2(e3,{timeoutMs:r3,signal:t3,
baseUrl:n3}){if(t3.aborted)return interrupted();let o2=G(e3);return o2?U(o2.outcome,r3):e3 instanceof import_openai.APIError&&typeof e3.status=="number"?$2(e3,n3):
e3 instanceof SyntaxError?m4(`the answer is not JSON: ${e3.message}`):{kind:"error",code:"provider",message:describeError(e3),retry:!0}}function G(e3){for(let r3=e3;r3 instanceof
Error;r3=r3.cause)if(r3 instanceof TransportError)return r3}function U(e3,r3){switch(e3.kind){case"timeout":return{kind:"error",code:"timeout",message:`the prov\
ider gave no answer within ${r3/1e3} s`,retry:!0};case"unread":return m4(e3.message);case"connection":return{kind:"error",code:"connection",message:`no answer f\
rom the provider: ${e3.message}`,retry:!0};case"too-large":return{kind:"error",code:"too-large",message:"the provider's answer is too long",retry:!1};case"abort\
ed":return interrupted()}}var C=new Set([408,409,425,429]);function $2({status:e3,headers:r3,message:t3,code:n3},o2){let u10=`the provider answered ${t3}`;if(n3===
"insufficient_quota"||!(C.has(e3??0)||(e3??0)>=500)){let c7=`${u10}${K(e3,o2)}`;return{kind:"error",code:`http-${e3}`,message:c7,retry:!1}}let s9=c7=>r3?.get(c7)??
void 0,a5=readRetryAfter({get:s9},Date.now()),i6=readRate(s9);return{kind:"error",code:`http-${e3}`,message:u10,retry:!0,...a5!==void 0&&{retryAfterMs:a5},...i6&&
{rate:i6}}}function K(e3,r3){let t3="the input openai-api-key or OPENAI_API_KEY";if(e3===401)return` (check ${t3})`;if(e3===403)return` (the key may not be allo\
wed this: check ${t3})`;let n3=r3!==void 0&&!/\/v\d/.test(URL.parse(r3)?.pathname??"");return e3===404&&n3?" (the base URL has no /v1 in it, as most need: check\
 the input openai-base-url or OPENAI_BASE_URL)":""}function m4(e3){return{kind:"error",code:"malformed",message:e3,retry:!0}}function interrupted(){return{kind:"error",code:"interrupted",message:"the run was sto\
pped",retry:!1}}var h5=10*6e4,m5=512*1024*1024,_=100,BATCH_ENDPOINTS={"/chat/completions":"/v1/chat/completions","/responses":"/v1/responses"};function isBatchPath(t3){return typeof t3==
"string"&&Object.hasOwn(BATCH_ENDPOINTS,t3)}function openBatchApi(t3,o2){let{exchange:n3,redact:u10,close:l5}=connectOpenAi({endpoint:t3,timeoutMs:h5,maxSockets:4,
env:o2,maxBytes:m5,postsOnce:!0});return{async upload(i6,s9){let e3=new FormData;e3.set("purpose","batch"),e3.set("file",new Blob([i6],{type:"application/jsonl"}),
"touchstone.jsonl");let r3=await n3((a5,c7)=>a5.post("/files",{body:e3,signal:c7}),s9);return b3(r3)},create:(i6,s9,e3)=>n3((r3,a5)=>r3.batches.create({input_file_id:i6,
endpoint:BATCH_ENDPOINTS[s9],completion_window:"24h"},{signal:a5}),e3).then(d3),retrieve:(i6,s9)=>n3((e3,r3)=>e3.batches.retrieve(i6,{signal:r3}),s9).then(d3),find:(i6,s9)=>n3(
async(e3,r3)=>{let{data:a5}=await e3.batches.list({limit:_},{signal:r3});return a5.find(c7=>c7.input_file_id===i6)},s9),download:(i6,s9)=>n3(async(e3,r3)=>await(await e3.
files.content(i6,{signal:r3})).bytes(),s9),redact:u10,close:l5}}var y2=256;function isRemoteId(t3){return typeof t3=="string"&&t3.length<=y2&&!/^\.*$/.test(t3)}
function b3(t3){if(t3.kind==="error")return t3;let{value:o2}=t3,n3=typeof o2=="object"&&o2!==null&&"id"in o2?o2.id:void 0;return isRemoteId(n3)?{kind:"value",value:n3}:
p4("the uploaded file has no id")}function d3(t3){if(t3.kind==="error")return t3;let o2=t3.value;return isRemoteId(o2?.id)&&typeof o2.status=="string"?t3:p4("th\
e batch has no id, or no status")}function p4(t3){return{kind:"error",code:"malformed",message:`the provider's answer is malformed: ${t3}`,retry:!0}}var u6=10;function*readBatchRows(n3){let e3=Buffer.from(n3.buffer,n3.byteOffset,n3.byteLength);for(let t3=0;t3<e3.length;){let r3=e3.indexOf(u6,t3),o2=e3.toString(
"utf8",t3,r3===-1?e3.length:r3).trim();t3=r3===-1?e3.length:r3+1,o2!==""&&(yield c4(o2)??"malformed")}}function c4(n3){let e3=a3(n3);if(!isRecord(e3))return;let{
custom_id:t3,response:r3,error:o2}=e3;if(typeof t3!="string")return;if(isRecord(r3)){let{status_code:i6,body:d5}=r3;if(typeof i6=="number")return{id:t3,answer:{
status:i6,body:d5}}}let s9=isRecord(o2)?o2.code??o2.message:void 0;return{id:t3,answer:{failed:typeof s9=="string"?s9:"no answer"}}}function a3(n3){try{return JSON.
parse(n3)}catch{return}}var m6=1e3,p5=6e4,w3=5,_2=new Set(["completed","failed","expired","cancelled"]),y3=3;async function awaitBatch(o2,{api:s9,clock:n3,signal:e3,onProgress:r3}){let i6=0;
for(let a5=m6;;a5=Math.min(p5,a5*2)){let t3=await s9.retrieve(o2,e3);if(e3.aborted)return"aborted";if(t3.kind==="value"){if(i6=0,r3(t3.value),_2.has(t3.value.status))
return t3.value}else if(t3.retry&&t3.code!=="malformed")i6=0;else if((i6+=1)===w3)return{why:`its state cannot be read, ${i6} times in a row: ${t3.message}`};if(await n3.
sleep(a5,e3),e3.aborted)return"aborted"}}async function*readAnswers(o2,s9,{signal:n3,notes:e3}){for(let r3 of[o2.output_file_id,o2.error_file_id]){if(!r3)continue;
let i6=await s9.download(r3,n3);if(i6.kind==="error"){e3.push(`file ${r3}: ${i6.message}`);continue}let a5=0;for(let t3 of readBatchRows(i6.value))t3==="malform\
ed"?a5+=1:yield t3;a5>0&&e3.push(`file ${r3}: ${a5} lines are no answers`)}}function readRow({answer:o2},s9){if("failed"in o2)return;let{status:n3,body:e3}=o2;if(n3>=
200&&n3<300)return isRecord(e3)?{kind:"response",body:e3,batched:!0}:void 0;let r3=explainAnswer(n3,e3,s9);return r3.retry?void 0:r3}function describeEnd({status:o2,
errors:s9}){let n3=s9?.data,e3=(Array.isArray(n3)?n3.filter(isRecord):[]).slice(0,y3).map(({line:r3,message:i6,code:a5})=>{let t3=typeof r3=="number"?`line ${r3}\
: `:"",f11=[i6,a5].find(c7=>typeof c7=="string");return`${t3}${f11??"no reason"}`});return e3.length>0?`${o2} (${e3.join("; ")})`:o2}var h6=new Set(["http-404","http-405","http-501"]);async function insist(n3,{clock:c7,signal:s9,find:a5,mayBeThere:u10=!1}){for(let r3=1;;r3+=1){let e3=r3>1||u10?
await a5?.():void 0;if(o(e3))return e3;let t3=e3?.kind==="error"&&!h6.has(e3.code)?e3:await n3();if(t3.kind==="value"||!t3.retry)return t3;if(r3>=4){let i6=await a5?.();
return o(i6)?i6:t3}let f11=t3.retryAfterMs??1e3*2**(r3-1);if(await c7.sleep(Math.min(f11,6e4),s9),s9.aborted)return t3}}function o(n3){return n3?.kind==="value"&&
n3.value!==void 0}var $3=new Set(["http-401","http-403","http-404","http-405","http-501"]),BatchCollector=class{tools;batches=[];remembered=new Map;refusal;constructor(e3){this.tools=
e3;for(let t3 of e3.ledger.known.filter(i6=>i6.endpoint===e3.endpoint)){let i6=this.add(t3,[]);i6.isRemembered=!0;for(let n3 of t3.rows)this.remembered.set(n3,i6)}}recall(e3){
let t3=this.remembered.get(e3.id);return t3?.known.path!==e3.path?!1:(t3.waiting.set(e3.id,e3),!0)}async submit({calls:e3,lines:t3}){let{api:i6,ledger:n3,clock:r3,
told:a5,endpoint:s9}=this.tools;if(this.refusal!==void 0)return this.giveUp(e3,this.refusal);let{signal:o2,path:u10,body:l5}=e3[0],d5=await insist(()=>i6.upload(
t3,o2),{clock:r3,signal:o2});if(d5.kind==="error")return this.refuse(e3,d5,"takes no file");let f11=e3.map(({id:k5})=>k5),h9={inputFile:d5.value,endpoint:s9,path:u10,
rows:f11};await n3.uploaded(h9);let w7=this.add(h9,e3);w7.isCollecting=!0,await this.create(w7,{signal:o2,mayBeThere:!1})&&(a5.submitted(h9.id,f11.length,String(
l5.model)),await this.collect(w7,o2))}async collectRemembered(){let e3=this.batches.filter(({waiting:t3,isCollecting:i6})=>t3.size>0&&!i6);await Promise.all(e3.
map(async t3=>{t3.isCollecting=!0;let[i6]=t3.waiting.values(),{signal:n3}=i6;t3.known.id===void 0&&!await this.create(t3,{signal:n3,mayBeThere:!0})||(t3.ended||
this.tools.told.resumed(t3.known.id,t3.waiting.size),await this.collect(t3,n3))}))}abandon(){for(let e3 of this.batches)e3.left+=e3.waiting.size,e3.waiting.clear()}countPending(){
let e3=this.batches.filter(t3=>t3.left>0);return{calls:e3.reduce((t3,i6)=>t3+i6.left,0),batches:e3.length}}add(e3,t3){let i6=new Map(t3.map(r3=>[r3.id,r3])),n3={
known:e3,waiting:i6,done:0,isCollecting:!1,left:0,isRemembered:!1};return this.batches.push(n3),n3}async create(e3,{signal:t3,mayBeThere:i6}){let{api:n3,clock:r3}=this.
tools,{inputFile:a5,path:s9}=e3.known,o2=await insist(()=>n3.create(a5,s9,t3),{clock:r3,signal:t3,find:()=>n3.find(a5,t3),mayBeThere:i6});return o2.kind==="valu\
e"?(await this.note(e3,o2.value),!0):(e3.isCollecting=!1,this.refuse(g3(e3),o2,"takes no batch"),!1)}async note(e3,{id:t3}){await this.tools.ledger.created(e3.known.
inputFile,t3),e3.known.id=t3}async collect(e3,t3){let{api:i6,clock:n3,onLate:r3}=this.tools,a5=e3.known.id,s9=u10=>this.tellProgress(e3,u10),o2=e3.ended??await awaitBatch(
a5,{api:i6,clock:n3,signal:t3,onProgress:s9});o2!=="aborted"&&("why"in o2?this.giveUp(g3(e3),`batch ${a5}: ${o2.why}`):await this.handOut(e3,o2,t3)),e3.isCollecting=
!1,e3.waiting.size>0&&r3()}async handOut(e3,t3,i6){let{api:n3,clock:r3,told:a5}=this.tools;e3.ended=t3;let s9=new Map(e3.waiting);e3.waiting.clear();let o2=[],u10=l5=>insist(
()=>n3.download(l5,i6),{clock:r3,signal:i6});for await(let l5 of readAnswers(t3,{download:u10},{signal:i6,notes:o2})){let d5=s9.get(l5.id),f11=d5&&readRow(l5,n3.
redact);!f11||e3.isRemembered&&f11.kind==="error"||(s9.delete(l5.id),d5.settle(f11))}for(let l5 of o2)a5.warn(l5);e3.left=i6.aborted?s9.size:0,!i6.aborted&&this.
giveUp([...s9.values()],`batch ${t3.id} is ${describeEnd(t3)} without answers to them`)}tellProgress(e3,{request_counts:t3}){e3.done=m7(t3?.completed)+m7(t3?.failed);
let i6=this.batches.filter(({ended:a5,isCollecting:s9})=>s9&&!a5),n3=i6.reduce((a5,s9)=>a5+s9.done,0),r3=i6.reduce((a5,{known:s9})=>a5+s9.rows.length,0);this.tools.
told.progress(n3,r3,i6.length)}refuse(e3,{code:t3,message:i6},n3){let r3=`the server ${n3}: ${i6}`;$3.has(t3)&&(this.refusal=r3),this.giveUp(e3,r3)}giveUp(e3,t3){
let i6=e3.filter(({signal:n3})=>!n3.aborted);if(i6.length!==0){this.tools.told.fellBack(i6.length,this.tools.api.redact(t3));for(let n3 of i6)n3.makeDirectly()}}};
function m7(c7){return typeof c7=="number"&&Number.isFinite(c7)?c7:0}function g3({waiting:c7}){let e3=[...c7.values()];return c7.clear(),e3}var import_promises4=__toESM(require_promises(),1),import_node_path2=require("node:path");var import_promises3=__toESM(require_promises(),1);var import_promises=__toESM(require_promises(),1);var import_node_fs=require("node:fs"),import_node_path=require("node:path");var isText=t3=>typeof t3=="string",isFlag=t3=>typeof t3=="boolean",isCount=t3=>Number.isInteger(t3)&&Number(t3)>=0,isAmount=t3=>typeof t3=="number"&&Number.isFinite(
t3)&&t3>=0,isShare=t3=>isAmount(t3)&&Number(t3)<=1,listOf=t3=>e3=>Array.isArray(e3)&&e3.every(t3),oneOf=(...t3)=>e3=>t3.includes(e3);function shaped(t3,e3={}){let s9=Object.
entries(t3),i6=Object.entries(e3);return o2=>isRecord(o2)&&s9.every(([n3,r3])=>r3(o2[n3]))&&i6.every(([n3,r3])=>o2[n3]===void 0||r3(o2[n3]))}var free=t3=>e3=>e3===
void 0||t3(e3),isUsage=shaped({input_tokens:isCount,output_tokens:isCount},{cached_tokens:isCount});var isPolicy=shaped({changes:listOf(shaped({key:isText,effect:oneOf("loosened","tightened","changed","new")},{before:isText,after:isText}))},{commit:isText,gone:listOf(
isText),added:listOf(isText)}),i4={id:isText,owner:isText,reason:isText,created:isText,expires:isText,cases:free(listOf(isText)),gate:free(isText),bound:free(d5=>Number.
isFinite(d5))},isSignatures=shaped({accepted:listOf(shaped({...i4,daysLeft:isCount,where:oneOf("base","approved")})),void:listOf(shaped({acceptance:shaped(i4),why:isText})),
approvers:listOf(isText)},{not_approved:listOf(isText),unread:isText}),isYardstick=shaped({commit:isText,suite_digest:isText,judges:listOf(shaped({name:isText,digest:isText,
calibrated:isFlag},{compares:isFlag}))},{target_kind:isText,demoted:listOf(isText),gone:listOf(isText),strangers:listOf(isText)});var RUN_FILE="run.json",D=4*1024*1024;var M3=/^[a-z]{1,20}$/,P2=shaped({kind:r3=>typeof r3=="string"&&M3.test(r3),path:isText,sha256:isText},{version:isText}),f6=shaped({calls:isCount},{cached:isCount,
cost_usd:isAmount,latency_ms:isAmount,usage:r3=>isRecord(r3)&&Object.values(r3).every(free(isAmount))}),I2=shaped({labels:isCount,errored:isCount,agreed:isCount,
pass:isCount,fail:isCount},{passJudgedPass:isCount,failJudgedFail:isCount,kappa:r3=>Number.isFinite(r3)}),B=shaped({name:isText,digest:isText,rubric:isText,version:isText,
calibrated:isFlag,blocking:isFlag,models:listOf(shaped({model:isText},{pinned:isText}))},{why:isText,next:isText,calibration:I2,canary:shaped({result:oneOf("hel\
d","obeyed","errored"),asked:f6},{why:isText})}),b4=r3=>typeof r3=="string"&&!Number.isNaN(Date.parse(r3)),_3=shaped({kind:isText,digest:isText},{model:isText,params:U2,
sources:shaped({files:isText,variables:isText},{untracked:listOf(isText)})}),L2=shaped({refused:isCount,least:isCount,now:isCount}),p6=shaped({created_at:b4},{commit:isText,
edited_only:isFlag});function U2(r3){return isRecord(r3)&&!isDeeperThan(r3,MOST_LEVELS)}var w4={suite:isText,config:isText,suite_digest:isText,created_at:b4,target:_3,
pins:listOf(P2),judges:free(listOf(B)),rejudging:free(f6),yardstick_canaries:free(f6),pace:free(r3=>isRecord(r3)&&Object.values(r3).every(L2)),planned:shaped({cases:isCount,
trials:isCount,critical_trials:isCount,required:isCount},{kept:isCount}),fresh:free(shaped({commit:isText,target:_3})),release:free(shaped({tag:isText})),looks:shaped(
{complete:isCount,planned:r3=>Array.isArray(r3)&&r3.length>0&&r3.every(isCount)},{cut:isText}),policy:free(isPolicy),signatures:free(isSignatures),yardstick:free(
isYardstick),sources:free(shaped({suite:isText,lock:isText,lock_file:isText})),mode:free(oneOf("enforce","report")),commit:free(isText),tree:free(isText),base_commit:free(
isText),head:free(isText),repository_id:free(isCount),run_id:free(isCount),attempt:free(isCount),tool_version:free(isText),partial:free(shaped({of:isCount,by:isText})),
shard:free(shaped({index:isCount,count:isCount})),notes:free(listOf(isText)),taken_over:free(shaped({trials:isCount,from:isText})),lost:free(isText),retrieval_index:free(
isText),environment:free(r3=>isRecord(r3)&&Object.values(r3).every(isText)),usage:free(r3=>isRecord(r3)&&Object.values(r3).every(isAmount)),rescored:free(p6),rescored_release:free(
p6),rejudged_from:free(p6),stopped:free(shaped({reason:isText,message:isText,look:isCount})),carried_from:free(isText),complete:free(isFlag)};function sayUnwritable(e3,t3){return t3 instanceof Error&&!("syscall"in t3)?t3:new UserError({code:"run-unwritable",message:`cannot write to ${e3}: ${describeError(
t3)}`,hint:f7(e3,t3)})}function f7(e3,t3){let r3=(...o2)=>o2.some(n3=>hasCode(t3,n3));return r3("ENOSPC","EDQUOT","EFBIG")?`the disk, or what this user may writ\
e, is full: make room, then ${l4(e3)}`:r3("EEXIST","ENOTDIR")?"a file stands where a folder belongs: choose another place with --out":"check the permissions of \
the folder, or choose another place with --out"}function l4(e3){return(0,import_node_fs.existsSync)((0,import_node_path.join)(e3,RUN_FILE))?`go on with --resume\
 ${(0,import_node_path.basename)(e3)}; every trial reported so far is on disk`:"run it again; nothing was measured yet"}var import_promises2=__toESM(require_promises(),1),f8=256*1024;var s8=256*1024;var f9=shaped({model:isText},{label:isText,value:isShare,pass:isFlag,reason:isText,why:isText}),_4=shaped({digest:isText,calls:isCount},{cached:isCount,usage:isUsage,
cost_usd:isAmount,latency_ms:isAmount,models:listOf(isText),fingerprints:listOf(isText),label:isText,votes:listOf(f9)}),u7={name:isText,type:isText,by:oneOf("ch\
eck","judge")},p7={advisory:oneOf(!0),asked:_4},y4=shaped({...u7,status:oneOf("scored"),value:isShare,pass:isFlag,reason:isText},p7),S5=shaped({...u7,status:oneOf(
"skipped","errored"),why:isText},p7),T3=e3=>y4(e3)||S5(e3),k3=e3=>isRecord(e3)&&isText(e3.name)&&isRecord(e3.arguments)&&!isDeeperThan(e3.arguments,MOST_LEVELS),
isOutput=shaped({output:e3=>e3===null||isText(e3)},{tool_calls:listOf(k3),usage:isUsage,latency_ms:isAmount,cost_usd:isAmount,finish_reason:isText,model:isText,
fingerprint:isText,refusal:isFlag,error:shaped({kind:oneOf("failed","error"),message:isText},{code:isText})}),h7={case:isText,case_hash:isText,expectation_hash:isText,
trial:e3=>isCount(e3)&&e3!==0,scores:listOf(T3)},O2=shaped(h7,{by:isText}),b6=shaped({...h7,tags:listOf(isText),output:isOutput,attempts:isCount},{by:isText,metadata_hash:isText,
usage:isUsage,latency_ms:isAmount,cost_usd:isAmount,cached:isFlag,conflicting:listOf(oneOf("judge-and-check","panel","samples"))});var w5=32*1024*1024;var BATCHES_FILE="batches.jsonl";var H=64*1024*1024;var MOST_ROWS=5e4,C2=64*1024*1024,L3=/^[\w-]{1,64}$/,T4=/^[0-9a-f]{64}$/;async function openBatchLedger(n3,e3){let t3=(0,import_node_path2.join)(n3,BATCHES_FILE),
o2=await w6(t3);o2.isCut&&await d4(t3,`
`);let s9=o2.batches;async function c7(i6){let{inputFile:r3,endpoint:l5,path:m8,rows:_5}=i6;await d4(t3,`${JSON.stringify({input_file_id:r3,endpoint:l5,path:m8,
custom_ids:_5})}
`)}async function a5(i6,r3){await d4(t3,`${JSON.stringify({input_file_id:i6,batch_id:r3})}
`)}let f11=e3===void 0?[]:(await w6((0,import_node_path2.join)(e3,BATCHES_FILE))).batches;for(let i6 of f11)await c7(i6),i6.id!==void 0&&await a5(i6.inputFile,i6.
id),s9.push(i6);return{known:s9,uploaded:c7,created:a5}}async function d4(n3,e3){await(0,import_promises4.appendFile)(n3,e3).catch(t3=>{throw sayUnwritable((0,import_node_path2.dirname)(
n3),t3)})}async function w6(n3){let e3=await(0,import_promises4.lstat)(n3).catch(()=>{});if(!e3?.isFile()||e3.size>C2)return{batches:[],isCut:!1};let t3=await(0,import_promises4.readFile)(
n3,"utf8"),o2=new Map;for(let s9 of t3.split(`
`)){let c7=I3(s9);if(!isRecord(c7))continue;let{input_file_id:a5,batch_id:f11}=c7;if(!isRemoteId(a5))continue;let i6=o2.get(a5);i6&&isRemoteId(f11)&&(i6.id=f11);
let r3=i6?void 0:A4(a5,c7);r3&&o2.set(a5,r3)}return{batches:[...o2.values()],isCut:t3!==""&&!t3.endsWith(`
`)}}function A4(n3,e3){let{endpoint:t3,path:o2,custom_ids:s9}=e3;if(!(typeof t3!="string"||!T4.test(t3)||!isBatchPath(o2)))return B2(s9)?{inputFile:n3,endpoint:t3,
path:o2,rows:s9}:void 0}function B2(n3){let e3=t3=>typeof t3=="string"&&L3.test(t3);return Array.isArray(n3)&&n3.length<=MOST_ROWS&&n3.every(e3)}function I3(n3){
try{return JSON.parse(n3)}catch{return}}function formatCount(t3){return h8(String(t3))}function h8(t3){return t3.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g,",")}var BatchNotes=class{log;direct=new Map;again=0;said="";constructor(t3){this.log=t3}submitted(t3,a5,s9){this.log.info(`batch ${t3}: ${formatCount(a5)} calls of ${s9}\
 are submitted; answers come within 24 hours`)}resumed(t3,a5){this.log.info(`batch ${t3}: ${c6(a5)} submitted before, and waited for now`)}progress(t3,a5,s9){let o2=s9===
1?"1 batch":`${s9} batches`,i6=`batch: ${formatCount(t3)} of ${formatCount(a5)} rows done, ${o2}`;i6!==this.said&&this.log.info(i6),this.said=i6}fellBack(t3,a5){
this.direct.has(a5)||this.log.warn(`batch: ${c6(t3)} made directly: ${a5}`),this.direct.set(a5,(this.direct.get(a5)??0)+t3)}askedAgain(){this.again===0&&this.log.
warn("batch: answers that cannot be used are asked for again directly"),this.again+=1}warn(t3){this.log.warn(`batch: ${t3}`)}list(t3){let a5=[...this.direct].map(
([i6,l5])=>`batch: ${c6(l5)} made directly, at the full price: ${i6}`);if(this.again>0&&a5.push(`batch: ${this.again===1?"1 answer":`${formatCount(this.again)} \
answers`} could not be used: paid for, and asked for again directly, at the full price`),t3.batches===0)return a5;let o2=`batch: ${t3.calls===1?"1 call is":`${formatCount(
t3.calls)} calls are`} still with the provider (${t3.batches} to collect): re-run the job, or go on with --resume, and the answers are taken up`;return[...a5,o2]}};
function c6(r3){return r3===1?"1 call was":`${formatCount(r3)} calls were`}var import_node_crypto2=require("node:crypto");function nameCall(a5,o2,{of:r3,body:e3=o2}){return(0,import_node_crypto2.createHash)("sha256").update(canonicalJson([a5,e3,r3])).digest("base64url")}function writeRow({id:o2,path:r3,body:t3}){let i6={custom_id:o2,method:"POST",url:BATCH_ENDPOINTS[r3],body:t3};return`${JSON.stringify(i6)}
`}var f10=100*1024*1024;function packCalls(n3,{mostRows:o2=MOST_ROWS,mostBytes:s9=f10}={}){return[...Map.groupBy(n3,({path:l5,body:e3})=>`${l5} ${String(e3.model)}`).
values()].flatMap(l5=>[...u9(l5,o2,s9)])}function*u9(n3,o2,s9){let t3=[],l5=[],e3=0;for(let i6 of n3){let c7=writeRow(i6),r3=Buffer.byteLength(c7);t3.length>0&&
(t3.length>=o2||e3+r3>s9)&&(yield{calls:t3,lines:l5.join("")},[t3,l5,e3]=[[],[],0]),t3.push(i6),l5.push(c7),e3+=r3}yield{calls:t3,lines:l5.join("")}}var P3=500,BatchDesk=class{endpoint;clock;api;told;callTurns;closing=new AbortController;heard=new WeakSet;waiting=new Set;answered=new Map;turns=new Map;collector;queue=[];posts=0;busy=0;isWatching=!1;constructor(t3,{
env:i6,turns:e3,clock:s9,log:o2}){this.endpoint=digestJson(t3.baseUrl),this.clock=s9,this.api=openBatchApi(t3,i6),this.told=new BatchNotes(o2),this.callTurns=e3}async open(t3,i6){
let{api:e3,clock:s9,told:o2,endpoint:n3}=this,a5=await openBatchLedger(t3,i6),r3=()=>this.watch();this.collector=new BatchCollector({api:e3,ledger:a5,clock:s9,told:o2,
endpoint:n3,onLate:r3})}async during(t3){this.busy+=1;try{return await t3()}finally{this.busy-=1}}async post({path:t3,body:i6,signal:e3,name:s9,direct:o2}){if(e3.
aborted)return interrupted();let{collector:n3}=this,a5={name:String(i6.model),isJudge:!1},r3=()=>this.during(async()=>await this.callTurns.take(a5,o2)??interrupted());
if(!n3||!s9||!isBatchPath(t3))return await r3();let c7=nameCall(t3,i6,s9),d5=v(c7),p8=this.answered.get(d5);if(p8==="batch"&&this.told.askedAgain(),p8)return await r3();
let w7=(this.turns.get(c7)??0)+1;return this.turns.set(c7,w7),this.hear(e3,n3),await new Promise((b8,m8)=>{let g5=h9=>{this.waiting.delete(l5);let y5=h9.kind===
"response"&&h9.batched;this.answered.set(d5,y5?"batch":"direct"),this.turns.delete(c7),b8(h9)},l5={id:`${c7}-${w7}`,of:JSON.stringify(s9.of),path:t3,body:i6,signal:e3,
settle:g5,fail:m8,makeDirectly:()=>{r3().then(g5,m8)}};this.waiting.add(l5),n3.recall(l5)||this.queue.push(l5),this.posts+=1,this.watch()})}notes(){return this.
told.list(this.collector?.countPending()??{calls:0,batches:0})}close(){this.closing.abort(),this.api.close()}hear(t3,i6){if(this.heard.has(t3))return;this.heard.
add(t3);let e3=()=>{i6.abandon(),this.queue=this.queue.filter(s9=>s9.signal!==t3);for(let s9 of this.waiting)s9.signal===t3&&s9.settle(interrupted())};t3.addEventListener(
"abort",e3,{once:!0})}watch(){this.isWatching||this.closing.signal.aborted||(this.isWatching=!0,this.flushWhenQuiet().catch(t3=>{for(let i6 of this.waiting)i6.fail(
t3)}))}async flushWhenQuiet(){for(;;){let{posts:t3}=this;if(await this.clock.sleep(P3,this.closing.signal),this.closing.signal.aborted)return;if(this.queue.length>=
MOST_ROWS||this.posts===t3&&this.busy===0)break}this.isWatching=!1,await this.flush()}async flush(){let{collector:t3,queue:i6}=this;if(!t3)return;this.queue=[];
let e3=packCalls(i6).map(async s9=>{let[o2,...n3]=s9.calls;if(n3.some(({of:a5})=>a5!==o2.of))return await t3.submit(s9);for(let a5 of s9.calls)a5.makeDirectly()});
await Promise.all([t3.collectRemembered(),...e3])}};function v(f11){return Buffer.from(f11.slice(0,8),"base64url").readUIntBE(0,6)}0&&(module.exports={BatchDesk});
