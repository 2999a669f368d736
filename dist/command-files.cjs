const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findCommandFiles:()=>findCommandFiles,listNamedFiles:()=>listNamedFiles});module.exports=__toCommonJS(stdin_exports);var p=__toESM(require("node:path/posix"),1);function isRecord(r4){return r4!==null&&typeof r4=="object"&&!Array.isArray(r4)}var r=__toESM(require("node:path/posix"),1);function resolveRepositoryPath(s,e){let t=i=>({status:"refused",why:i});if(e==="")return t("a path is empty");if(e.includes(
"\0"))return t("a path holds a NUL character");if(e.includes("\\"))return t(`"${e}" holds a backslash; write / between folders`);if(r.isAbsolute(e)||/^[A-Za-z]:\//.
test(e))return t(`"${e}" is absolute; write it relative to the file that names it`);let n=r.normalize(r.join(s,e)),o=n.split("/");return o[0]===".."?t(`"${e}" l\
eaves the repository`):o.some(i=>i.toLowerCase()===".git")?t(`"${e}" lies in .git, which is not part of what is reviewed`):{status:"inside",path:n.replace(/\/$/,
"")}}function pathsInside(s,e){let t=resolveRepositoryPath(s,e);return t.status==="inside"?[t.path]:[]}function folderOf(s){let e=r.dirname(s);return e==="."?"":
e}async function skipRefused(e){try{return await e()}catch(r4){if(r4 instanceof Error&&r4.name==="UserError")return;throw r4}}var r2=__toESM(require("node:path/posix"),1);var d="node_modules",l=2e3,w=["dependencies","devDependencies","optionalDependencies"],y=/^(?:file|link|portal):(?<path>.+)$/,PackageFolders=class{#t;#n=new Map;#e=new Map;constructor(t){
this.#t=t}manifestOf(t){let n=this.#n.get(t)??this.#a(t);return this.#n.set(t,n),n}async findOwner(t){for(let n of listFoldersUp(t)){let e=await this.manifestOf(
n);if(e)return{folder:n,manifest:e}}}async find(t,n){let e=await this.findOwner(n);if(e?.manifest.name===t)return e.folder;for(let i of listFoldersUp(n)){let s=(await this.#c(
i)).get(t)??await this.#o(t,i);if(s!==void 0)return s}for(let i of listFoldersUp(n)){let s=await this.#r(r2.join(i,`${d}/${t}`));if(s!==void 0)return s.split("/").
includes(d)?void 0:s}}async#a(t){let n=await this.#s(r2.join(t,"package.json"));if(n!==void 0)try{let e=JSON.parse(n);return isRecord(e)?e:void 0}catch{return}}async#s(t){
return await skipRefused(async()=>await this.#t.exists(t)?await this.#t.readText(t):void 0)}async#r(t){return await skipRefused(()=>this.#t.locate(t))}async#o(t,n){
let e=await this.manifestOf(n);for(let i of w){let s=e?.[i],a=isRecord(s)?s[t]:void 0,u2=y.exec(typeof a=="string"?a:"")?.groups?.path,[p2]=u2===void 0?[]:pathsInside(
n,u2);if(p2!==void 0)return p2}}#c(t){let n=this.#e.get(t)??this.#f(t);return this.#e.set(t,n),n}async#f(t){let n=new Map;for(let e of await this.#d(t)){let i=e.
split("/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i)){let a=(await this.manifestOf(s))?.name;typeof a=="string"&&!n.has(a)&&n.set(a,s)}}return n}async#d(t){
let n=(await this.manifestOf(t))?.workspaces,e=isRecord(n)?n.packages:n,i=await this.#s(r2.join(t,"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...g(i??
"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith("!"))}async#u(t,n){let e=[t];for(let i of n)e=(await Promise.all(e.map(a=>this.#p(a,i)))).flat().slice(
0,l);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(n))return pathsInside(t,n);if(n!=="**")return(await this.#i(t)).filter(i=>r2.matchesGlob(i,n)).map(i=>r2.join(
t,i));let e=[t];for(let i of e){if(e.length>l)break;e.push(...(await this.#i(i)).map(s=>r2.join(i,s)))}return e}async#i(t){return(await skipRefused(()=>this.#t.
list(t))??[]).filter(e=>e!==d&&!e.startsWith(".")).sort()}};function g(o){let[,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(o)??[];return[...t.
matchAll(/^[^\S\n]*-[^\S\n]+(["']?)([^"'#\n]+?)\1[^\S\n]*(?:#.*)?$/gm)].map(([,,n])=>n)}function listFoldersUp(o){let t=[folderOf(o)];for(;t.at(-1)!=="";)t.push(
folderOf(t.at(-1)));return t}var c2=__toESM(require("node:path/posix"),1);var u=/(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu,
h=/\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu,d2=/(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g,g2=/^.*\bsys\.path\b.*$/gm,_=/(["'])(?<path>[^"'\n]{1,1000})\1/g;
function findPythonImports(s){let t=s.replace(/\\\r?\n/g," "),p2=[],a=n=>{let o=n.replace(/^\.+/,"");p2.push({level:n.length-o.length,name:o.replace(/\.+$/,"")})};
for(let{groups:n={}}of t.matchAll(u)){let{from:o,list:l2,names:f="",modules:i}=n;if(o===void 0){for(let e of c(i??""))a(e);continue}a(o);for(let e of c(l2?.replace(
/#[^\n]*/g,"")??f))e!=="*"&&a(o.endsWith(".")?`${o}${e}`:`${o}.${e}`)}for(let{groups:n={}}of t.matchAll(h))a(n.name);let m=[...t.matchAll(g2)].map(([n])=>n).join(
`
`);return{modules:p2,paths:r3(t,d2),searched:r3(m,_)}}function c(s){return s.split(",").flatMap(t=>/^\s*([\p{L}\p{N}_.*]+)/u.exec(t)?.[1]??[])}function r3(s,t){
return[...s.matchAll(t)].map(({groups:p2={}})=>p2.path)}var j="src";async function listPythonFiles(n,{file:a,entry:i},t){let{modules:s,paths:r4,searched:m}=findPythonImports(n),e=[folderOf(i),...listFoldersUp(a)],h3=new Set(
[...e.flatMap(o=>[o,c2.join(o,j)]),...m.flatMap(o=>e.flatMap(p2=>pathsInside(p2,o)))]),f=[];for(let{level:o,name:p2}of s){let l2=listFoldersUp(a)[o-1],_2=o===0?
h3:l2===void 0?[]:[l2];for(let w2 of _2)f.push(...await listModule(p2,w2,t))}let y2=r4.flatMap(o=>e.flatMap(p2=>pathsInside(p2,o)));return f.push(...await keepFiles(
y2,t)),f}async function listModule(n,a,i){let t=[],s=a;n===""&&t.push(c2.join(s,"__init__.py"));for(let r4 of n.split(".").filter(Boolean))s=c2.join(s,r4),t.push(
`${s}.py`,`${s}/__init__.py`);return await keepFiles(t,i)}async function keepFiles(n,a){let i=[];for(let t of new Set(n))await skipRefused(()=>a.exists(t))&&i.push(
t);return i}var E=/[\s"'`;|&()<>{}=,:]+/,x=/(?:^|\/)(?:node_modules|site-packages|\.?venv)\//,F=1e4,R=20,T=/^-[A-Za-z]*?m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u,$=/\bimport\b/,
N=/^(?:npm|pnpm|yarn|bun|--run)$/,j2=["__main__.py","index.js","index.mjs","index.cjs"],k=/^(?:cd|-.*)$/;async function findCommandFiles(o,e,s=""){let n=new Set,
t=[...new Set(["",s])],i=new PackageFolders(e);return await S(n,o,{files:e,packages:i,folders:t,scripts:new Set}),[...n]}async function listNamedFiles(o,{language:e,
entry:s,files:n}){if(x.test(o))return[];let t=await n.readText(o);if(e==="python")return await listPythonFiles(t,{file:o,entry:s},n);let i=t.split(`
`).filter(a=>!a.trimStart().startsWith("#"));return await findCommandFiles(i,n,folderOf(o))}async function S(o,e,s){let{files:n}=s,t=e.flatMap(P).slice(0,F),i=r4=>r4.
forEach(f=>o.add(f)),a=await A(t,s),c3=[...new Set([...s.folders,...a])].slice(0,R);for(let r4 of c3){let f=t.flatMap(d3=>pathsInside(r4,d3));i(await keepFiles(
f,n));for(let d3 of L(t))for(let _2 of[d3,`${d3}.__main__`])i(await listModule(_2,r4,n))}i(await h2(t,n));for(let r4 of e.filter(f=>$.test(f)))i(await listPythonFiles(
r4,{file:"-",entry:"-"},n));t.some(r4=>N.test(r4))&&await b(o,t,{...s,folders:c3})}function P(o){let e=o.split(E).filter(Boolean),s=e.flatMap(n=>{let t=/^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.
exec(n)?.groups?.rest;return t===void 0?[n]:[n,t]});return e.length===1&&e[0]===o?s:[o,...s]}async function A(o,{files:e,folders:s}){let n=s.flatMap(i=>o.flatMap(
a=>pathsInside(i,a))),t=[];for(let i of new Set(n))i!=="."&&await skipRefused(()=>e.isFolder(i))&&t.push(i);return t}function L(o){return o.flatMap((e,s)=>{let n=T.
exec(e);return n?n.groups?.module??o[s+1]??[]:[]})}async function h2(o,e){let s=o.flatMap((t,i)=>k.test(o[i-1]??"cd")?[]:pathsInside("",t)),n=[];for(let t of new Set(
s)){if(t==="."||!await skipRefused(()=>e.isFolder(t)))continue;let i=o.includes("go")?await e.list(t):[],a=[...j2,...i.filter(c3=>c3.endsWith(".go"))];n.push(...a.
map(c3=>p.join(t,c3)))}return await keepFiles(n,e)}async function b(o,e,s){for(let n of s.folders){let t=(await s.packages.manifestOf(n))?.scripts;if(!isRecord(
t))continue;let i=e.filter(a=>Object.hasOwn(t,a));for(let a of i.flatMap(c3=>[`pre${c3}`,c3,`post${c3}`])){let c3=Object.hasOwn(t,a)?t[a]:void 0,r4=`${n}#${a}`;
typeof c3!="string"||s.scripts.has(r4)||(s.scripts.add(r4),o.add(p.join(n,"package.json")),await S(o,[c3],{...s,folders:[...new Set([n,""])]}))}}}0&&(module.exports={findCommandFiles,listNamedFiles});
