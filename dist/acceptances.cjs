const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findAcceptanceMistakes:()=>findAcceptanceMistakes});module.exports=__toCommonJS(stdin_exports);var t={cost:{gate:"cost",metric:"increase",bound:"increase"},"cost/max_usd":{gate:"cost",metric:"total",bound:"usd"},latency:{gate:"latency",metric:"increase",bound:"\
increase"},"latency/p95_ms":{gate:"latency",metric:"p95",bound:"ms"}},o="[a-z0-9][a-z0-9_-]{0,59}",s=new RegExp(`^(?:(no-regression|floor|release)/)?(${o})$`),c=new Set(
["pins","completeness","critical","safety","floor","no-regression","release"]);function readAcceptedGate(n){if(Object.hasOwn(t,n))return t[n];let[,r,e]=s.exec(n)??
[];if(e!==void 0&&!(r===void 0&&c.has(e)))return r==="floor"?{gate:"floor",metric:e,bound:"least"}:{gate:r==="release"?"release":"no-regression",metric:e,bound:"\
drop"}}function readDay(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return;let n=Date.parse(`${e}T00:00:00Z`);return Number.isFinite(n)&&formatDay(n)===e?n/864e5:void 0}function formatDay(e){
return new Date(e).toISOString().slice(0,10)}function isRecord(r){return r!==null&&typeof r=="object"&&!Array.isArray(r)}function describeValue(t2){if(t2===null)return"nothing";if(Array.isArray(t2))return t2.length===0?"an empty list":"a list";if(typeof t2=="object"){let n=Object.
keys(t2).length;return`an object with ${n} ${n===1?"key":"keys"}`}return typeof t2!="string"?`the ${typeof t2=="number"?"number":"value"} ${JSON.stringify(t2)}`:
t2.length>60?`"${t2.slice(0,60)}\u2026"`:`"${t2}"`}var b="a gate is METRIC, floor/METRIC, release/METRIC, cost, cost/max_usd, latency or latency/p95_ms",f={critical:{message:"the critical gate cannot be accepted\
: a critical case failed by a code check is never lived with",hint:"mend the app; or decide, in a pull request of its own, that the case is not critical"},pins:{
message:"the pins gate cannot be accepted: a run that does not match its lock is no evidence",hint:"run: touchstone pin"},completeness:{message:"the completenes\
s gate cannot be accepted: what was not measured cannot be weighed",hint:"mend the cause and run again"},safety:{message:"the safety gate cannot be accepted as \
a whole",hint:"name the safety cases that may fail: cases: [ID]"}},u={drop:"the largest drop that is accepted, e.g. bound: 0.05 for 5 points",least:"the lowest \
mean that is accepted, e.g. bound: 0.85 for 85 %",increase:"the largest increase that is accepted, e.g. bound: 0.2 for 20 %",usd:"the most that one pass may cos\
t, in US dollars",ms:"the longest 95th percentile that is accepted, in milliseconds"},h={drop:1,least:1,increase:10,usd:1/0,ms:1/0};function findAcceptanceMistakes(e){
if(!Array.isArray(e))return[];let n=new Map;return e.flatMap((t2,i)=>{if(!isRecord(t2))return[];let s2=`/${i}`;return[...y(t2,{pointer:s2,index:i,firstOf:n}),...$(
t2,s2),...w(t2,s2),...M(t2,s2),...S(t2,s2)]})}function y({id:e},{pointer:n,index:t2,firstOf:i}){if(typeof e!="string")return[];let s2=i.get(e);return s2===void 0?
(i.set(e,t2),[]):[{pointer:`${n}/id`,message:`the id "${e}" is taken: entry ${s2+1} has it`,hint:"give every acceptance an id of its own"}]}function $({cases:e,
gate:n},t2){return e===void 0!=(n===void 0)?[]:[{pointer:t2,...e!==void 0&&{key:"gate"},message:e===void 0?"this acceptance says neither which cases nor which g\
ate may fail":"an acceptance is for cases or for a gate, not for both",hint:"write cases: [ID] for safety cases, or gate: METRIC and bound: 0.05; two entries fo\
r both"}]}function w({cases:e,gate:n,bound:t2},i){if(n===void 0)return e!==void 0&&t2!==void 0?[{pointer:i,key:"bound",message:"a case fails or passes: there is\
 no bound to it",hint:"leave bound out"}]:[];if(typeof n!="string")return[];let s2=readAcceptedGate(n);return s2?t2===void 0?[{pointer:i,lacks:"bound",message:`\
the acceptance of ${n} lacks the key "bound"`,hint:u[s2.bound]}]:typeof t2!="number"||t2<0?[]:t2>0&&t2<=h[s2.bound]?[]:[{pointer:`${i}/bound`,message:t2===0?"a \
bound of 0 accepts nothing":`bound is a fraction, at most ${h[s2.bound]}; found ${describeValue(t2)}`,hint:u[s2.bound]}]:[{pointer:`${i}/gate`,...k(n)}]}function k(e){
if(!Object.hasOwn(f,e))return{message:`"${e}" names no gate that can be accepted`,hint:b};let{message:n,hint:t2}=f[e];return{message:n,hint:`${t2} (a metric of \
that name: no-regression/${e})`}}function M({created:e,expires:n},t2){let i=[],s2=(c2,a)=>{if(typeof a!="string"||!/^\d{4}-\d{2}-\d{2}$/.test(a))return;let d=readDay(
a);return d===void 0&&i.push({pointer:`${t2}/${c2}`,message:`${a} is on no calendar`,hint:`write ${c2}: "YYYY-MM-DD"`}),d},r=s2("created",e),o2=s2("expires",n);
return r!==void 0&&o2!==void 0&&o2<r&&i.push({pointer:`${t2}/expires`,message:`it expires (${String(n)}) before it was created (${String(e)})`,hint:"expires is \
the last day it holds"}),i}function S({reason:e},n){return typeof e!="string"||e===""||e.trim()!==""?[]:[{pointer:`${n}/reason`,message:"the reason is blank",hint:"\
say why this failure can be lived with, and until what"}]}0&&(module.exports={findAcceptanceMistakes});
