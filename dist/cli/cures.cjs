const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0;exports2.distance=exports2.closest=void 0;var peq=new Uint32Array(
65536),myers_32=function(a,b){for(var n=a.length,m2=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i2=n;i2--;)peq[a.charCodeAt(i2)]|=1<<i2;for(i2=0;i2<m2;i2++){var eq=peq[b.
charCodeAt(i2)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i2=n;i2--;)peq[a.charCodeAt(i2)]=
0;return sc},myers_x=function(b,a){for(var n=a.length,m2=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m2/32),i2=0;i2<hsize;i2++)phc[i2]=-1,mhc[i2]=
0;for(var j=0;j<vsize-1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m2)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i2=0;i2<
n;i2++){var eq=peq[a.charCodeAt(i2)],pb=phc[i2/32|0]>>>i2&1,mb=mhc[i2/32|0]>>>i2&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>
31^pb&&(phc[i2/32|0]^=1<<i2),mh>>>31^mb&&(mhc[i2/32|0]^=1<<i2),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(
k)]=0}for(var mv=0,pv=-1,start=j*32,vlen=Math.min(32,m2-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m2,i2=0;i2<n;i2++){var eq=peq[a.
charCodeAt(i2)],pb=phc[i2/32|0]>>>i2&1,mb=mhc[i2/32|0]>>>i2&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m2-1&1,score-=mh>>>m2-1&1,
ph>>>31^pb&&(phc[i2/32|0]^=1<<i2),mh>>>31^mb&&(mhc[i2/32|0]^=1<<i2),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(
k)]=0;return score},distance=function(a,b){if(a.length<b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports2.
distance=distance;var closest=function(str,arr){for(var min_distance=1/0,min_index=0,i2=0;i2<arr.length;i2++){var dist=distance(str,arr[i2]);dist<min_distance&&
(min_distance=dist,min_index=i2)}return arr[min_index]};exports2.closest=closest}});var stdin_exports={};__export(stdin_exports,{cureValue:()=>cureValue,describeUnknownName:()=>describeUnknownName,findSynonym:()=>findSynonym,sayElsewhere:()=>sayElsewhere});
module.exports=__toCommonJS(stdin_exports);function splitPointer(t){return t.split("/").slice(1).map(e=>e.replaceAll("~1","/").replaceAll("~0","~"))}var import_fastest_levenshtein=__toESM(require_mod(),1);function suggestWord(o,e){let r=o.toLowerCase().replaceAll(/[_\s]/g,"-"),n=Math.max(o.length>3?2:1,Math.
floor(o.length/3)),t;for(let s of e){let d=countSlips(r,s.toLowerCase().replaceAll("_","-"));d<=n&&(!t||d<t.edits)&&(t={word:s,edits:d})}return t?.word}function countSlips(o,e){let r=(0,import_fastest_levenshtein.distance)(o,e);if(r!==2||o.length!==e.length)return r;let n=Array.from(e).findIndex((t,s)=>t!==o[s]);
return o[n]===e[n+1]&&o[n+1]===e[n]?1:r}var m={expected:"reference",expected_output:"reference",ideal:"reference",question:"input",prompt:"input",query:"input",assert:"checks",asserts:"checks"},l={max_tokens:"\
max_output_tokens"},u="a key stands in no file: set the input openai-api-key (OPENAI_API_KEY on the command line)",i="the address is taken from the input openai\
-base-url (OPENAI_BASE_URL on the command line) alone",c2={api_key:u,apikey:u,base_url:i,baseurl:i,api_base:i};function findSynonym(n,e){let t=e==="the case"?m:
e==="target.openai"?l:{};return Object.hasOwn(t,n)?t[n]:void 0}function sayElsewhere(n,e){let t=n.toLowerCase();return e.startsWith("target")&&Object.hasOwn(c2,
t)?c2[t]:void 0}function cureValue(n,e){let t=splitPointer(n),r=t.at(-1)??"";if(/^\/datasets\/\d+$/.test(n)&&typeof e=="string")return`write { path: ${e}, versi\
on: "1" }`;if(t.length===2&&t[0]==="prices"&&typeof e=="number")return`write ${r}: { input: ${e}, output: \u2026, as_of: "2026-11-01" }, in US dollars per million to\
kens`;if(/^\/run\/(?:baseline_)?budget$/.test(n)&&typeof e=="number")return`write ${r}: { usd: ${e} }, or tokens or minutes`;let s=/^(\d+(?:\.\d+)?) ?%$/.exec(typeof e==
"string"?e.trim():"")?.[1];return s===void 0?void 0:`for ${s} % write ${r}: ${h(s)}`}function h(n){return Number((Number(n)/100).toPrecision(12))}function describeUnknownName(n,e,t){
let[r=""]=n.split("."),s=findSynonym(r,"the case"),o=s!==void 0&&e.includes(s)?s:suggestWord(r,e),p=o===void 0?"":`did you mean {{${[o,...n.split(".").slice(1)].
join(".")}}}? `,a=/^reference(\.|$)/.test(n)&&!e.includes("reference");return{pointer:t,message:a?`{{${n}}}: a target never sees the reference`:`{{${n}}} names \
nothing`,hint:`${p}templates may name here: ${e.join(", ")}, and what lies in them, such as {{input.city}}`}}0&&(module.exports={cureValue,describeUnknownName,findSynonym,sayElsewhere});
