const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findCommandFiles:()=>findCommandFiles,listNamedFiles:()=>listNamedFiles});module.exports=__toCommonJS(stdin_exports);var l2=__toESM(require("node:path/posix"),1);function isRecord(r5){return r5!==null&&typeof r5=="object"&&!Array.isArray(r5)}var r=__toESM(require("node:path/posix"),1);function resolveRepositoryPath(s,e){let t=i=>({status:"refused",why:i});if(e==="")return t("a path is empty");if(e.includes(
"\0"))return t("a path holds a NUL character");if(e.includes("\\"))return t(`"${e}" holds a backslash; write / between folders`);if(r.isAbsolute(e)||/^[A-Za-z]:\//.
test(e))return t(`"${e}" is absolute; write it relative to the file that names it`);let n=r.normalize(r.join(s,e)),o=n.split("/");return o[0]===".."?t(`"${e}" l\
eaves the repository`):o.some(i=>i.toLowerCase()===".git")?t(`"${e}" lies in .git, which is not part of what is reviewed`):{status:"inside",path:n.replace(/\/$/,
"")}}function pathsInside(s,e){let t=resolveRepositoryPath(s,e);return t.status==="inside"?[t.path]:[]}function folderOf(s){let e=r.dirname(s);return e==="."?"":
e}async function skipRefused(r5){try{return await r5()}catch(e){if(isRefusal(e))return;throw e}}function isRefusal(r5){return r5 instanceof Error&&r5.name==="User\
Error"}function dropShellComments(o){let s=[],e="";for(let t of o.split(`
`)){if(t.trimStart().startsWith("#"))continue;let n=r2(t,e);e=n.quote,s.push(n.comment===r2(t,"").comment?t.slice(0,n.comment):t)}return s}function r2(o,s){let e=s;
for(let t=0;t<o.length;t+=1){let n=o[t];if(n==="\\"&&e!=="'")t+=1;else if(e!=="")e=n===e?"":e;else if(n==='"'||n==="'")e=n;else if(n==="#"&&/\s/.test(o[t-1]??" "))
return{comment:t,quote:""}}return{comment:o.length,quote:e}}var r3=__toESM(require("node:path/posix"),1);var d="node_modules",l=2e3,w=["dependencies","devDependencies","optionalDependencies"],y=/^(?:file|link|portal):(?<path>.+)$/,PackageFolders=class{#t;#n=new Map;#e=new Map;constructor(t){
this.#t=t}manifestOf(t){let n=this.#n.get(t)??this.#a(t);return this.#n.set(t,n),n}async findOwner(t){for(let n of listFoldersUp(t)){let e=await this.manifestOf(
n);if(e)return{folder:n,manifest:e}}}async find(t,n){let e=await this.findOwner(n);if(e?.manifest.name===t)return e.folder;for(let i of listFoldersUp(n)){let s=(await this.#c(
i)).get(t)??await this.#o(t,i);if(s!==void 0)return s}for(let i of listFoldersUp(n)){let s=await this.#r(r3.join(i,`${d}/${t}`));if(s!==void 0)return s.split("/").
includes(d)?void 0:s}}async#a(t){let n=await this.#s(r3.join(t,"package.json"));if(n!==void 0)try{let e=JSON.parse(n);return isRecord(e)?e:void 0}catch{return}}async#s(t){
return await skipRefused(async()=>await this.#t.exists(t)?await this.#t.readText(t):void 0)}async#r(t){return await skipRefused(()=>this.#t.locate(t))}async#o(t,n){
let e=await this.manifestOf(n);for(let i of w){let s=e?.[i],a=isRecord(s)?s[t]:void 0,u2=y.exec(typeof a=="string"?a:"")?.groups?.path,[p]=u2===void 0?[]:pathsInside(
n,u2);if(p!==void 0)return p}}#c(t){let n=this.#e.get(t)??this.#f(t);return this.#e.set(t,n),n}async#f(t){let n=new Map;for(let e of await this.#d(t)){let i=e.split(
"/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i)){let a=(await this.manifestOf(s))?.name;typeof a=="string"&&!n.has(a)&&n.set(a,s)}}return n}async#d(t){
let n=(await this.manifestOf(t))?.workspaces,e=isRecord(n)?n.packages:n,i=await this.#s(r3.join(t,"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...k(i??
"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith("!"))}async#u(t,n){let e=[t];for(let i of n)e=(await Promise.all(e.map(a=>this.#p(a,i)))).flat().slice(
0,l);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(n))return pathsInside(t,n);if(n!=="**")return(await this.#i(t)).filter(i=>r3.matchesGlob(i,n)).map(i=>r3.join(
t,i));let e=[t];for(let i of e){if(e.length>l)break;e.push(...(await this.#i(i)).map(s=>r3.join(i,s)))}return e}async#i(t){return(await skipRefused(()=>this.#t.
list(t))??[]).filter(e=>e!==d&&!e.startsWith(".")).sort()}},g=/^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;function k(o){let[
,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(o)??[];return[...t.matchAll(g)].map(([,,n])=>n)}function listFoldersUp(o){let t=[folderOf(o)];
for(;t.at(-1)!=="";)t.push(folderOf(t.at(-1)));return t}var c2=__toESM(require("node:path/posix"),1);var u=/(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu,
h=/\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu,d2=/(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g,g2=/^.*\bsys\.path\b.*$/gm,_=/(["'])(?<path>[^"'\n]{1,1000})\1/g;
function findPythonImports(s){let t=s.replace(/\\\r?\n/g," "),p=[],a=n=>{let o=n.replace(/^\.+/,"");p.push({level:n.length-o.length,name:o.replace(/\.+$/,"")})};
for(let{groups:n={}}of t.matchAll(u)){let{from:o,list:l3,names:f="",modules:i}=n;if(o===void 0){for(let e of c(i??""))a(e);continue}a(o);for(let e of c(l3?.replace(
/#[^\n]*/g,"")??f))e!=="*"&&a(o.endsWith(".")?`${o}${e}`:`${o}.${e}`)}for(let{groups:n={}}of t.matchAll(h))a(n.name);let m=[...t.matchAll(g2)].map(([n])=>n).join(
`
`);return{modules:p,paths:r4(t,d2),searched:r4(m,_)}}function c(s){return s.split(",").flatMap(t=>/^\s*([\p{L}\p{N}_.*]+)/u.exec(t)?.[1]??[])}function r4(s,t){return[
...s.matchAll(t)].map(({groups:p={}})=>p.path)}var j="src";async function listPythonFiles(n,{file:a,entry:i},t){let{modules:s,paths:r5,searched:m}=findPythonImports(n),e=[folderOf(i),...listFoldersUp(a)],h3=new Set(
[...e.flatMap(o=>[o,c2.join(o,j)]),...m.flatMap(o=>e.flatMap(p=>pathsInside(p,o)))]),f=[];for(let{level:o,name:p}of s){let l3=listFoldersUp(a)[o-1],_2=o===0?h3:
l3===void 0?[]:[l3];for(let w2 of _2)f.push(...await listModule(p,w2,t))}let y2=r5.flatMap(o=>e.flatMap(p=>pathsInside(p,o)));return f.push(...await keepFiles(y2,
t)),f}async function listModule(n,a,i){let t=[],s=a;n===""&&t.push(c2.join(s,"__init__.py"));for(let r5 of n.split(".").filter(Boolean))s=c2.join(s,r5),t.push(`${s}\
.py`,`${s}/__init__.py`);return await keepFiles(t,i)}async function keepFiles(n,a){let i=[];for(let t of new Set(n))await skipRefused(()=>a.exists(t))&&i.push(t);
return i}var x=/[\s"'`;|&()<>{}=,:]+/,F=1e4,R=20,$=/^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u,T=/\bimport\b/,j2=/^(?:npm|pnpm|yarn|bun|--run)$/,N=["__main__.\
py","index.js","index.mjs","index.cjs"],P=/^(?:cd|-.*)$/;async function findCommandFiles(o,e,s=""){let n=new Set,t=[...new Set(["",s])],a=new PackageFolders(e);
return await S(n,o,{files:e,packages:a,folders:t,scripts:new Set}),[...n]}async function listNamedFiles(o,{language:e,entry:s,files:n}){let t=await n.readText(o,
!0);return e==="python"?await listPythonFiles(t,{file:o,entry:s},n):await findCommandFiles(dropShellComments(t),n,folderOf(o))}async function S(o,e,s){let{files:n}=s,
t=e.flatMap(h2).slice(0,F),a=r5=>r5.forEach(f=>o.add(f)),c3=await k2(t,s),i=[...new Set([...s.folders,...c3])].slice(0,R);for(let r5 of i){let f=t.flatMap(d3=>pathsInside(
r5,d3));a(await keepFiles(f,n));for(let d3 of A(t))for(let _2 of[d3,`${d3}.__main__`])a(await listModule(_2,r5,n))}a(await C(t,n));for(let r5 of e.filter(f=>T.test(
f)))a(await listPythonFiles(r5,{file:"-",entry:"-"},n));t.some(r5=>j2.test(r5))&&await b(o,t,{...s,folders:i})}function h2(o){let e=o.split(x).filter(Boolean),s=e.
flatMap(n=>{let t=/^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.exec(n)?.groups?.rest;return t===void 0?[n]:[n,t]});return e.length===1&&e[0]===o?s:[o,...s]}async function k2(o,{
files:e,folders:s}){let n=s.flatMap(a=>o.flatMap(c3=>pathsInside(a,c3))),t=[];for(let a of new Set(n))a!=="."&&await skipRefused(()=>e.isFolder(a))&&t.push(a);return t}
function A(o){return o.flatMap((e,s)=>{let n=$.exec(e);return n?n.groups?.module??o[s+1]??[]:[]})}async function C(o,e){let s=o.flatMap((t,a)=>P.test(o[a-1]??"c\
d")?[]:pathsInside("",t)),n=[];for(let t of new Set(s)){if(t==="."||!await skipRefused(()=>e.isFolder(t)))continue;let a=o.includes("go")?await e.list(t):[],c3=[
...N,...a.filter(i=>i.endsWith(".go"))];n.push(...c3.map(i=>l2.join(t,i)))}return await keepFiles(n,e)}async function b(o,e,s){for(let n of s.folders){let t=(await s.
packages.manifestOf(n))?.scripts;if(!isRecord(t))continue;let a=e.filter(c3=>Object.hasOwn(t,c3));for(let c3 of a.flatMap(i=>[`pre${i}`,i,`post${i}`])){let i=Object.
hasOwn(t,c3)?t[c3]:void 0,r5=`${n}#${c3}`;typeof i!="string"||s.scripts.has(r5)||(s.scripts.add(r5),o.add(l2.join(n,"package.json")),await S(o,[i],{...s,folders:[
...new Set([n,""])]}))}}}0&&(module.exports={findCommandFiles,listNamedFiles});
