const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findCommandFiles:()=>findCommandFiles,listNamedFiles:()=>listNamedFiles});module.exports=__toCommonJS(stdin_exports);var u2=__toESM(require("node:path/posix"),1);function isRecord(r5){return r5!==null&&typeof r5=="object"&&!Array.isArray(r5)}var r=__toESM(require("node:path/posix"),1);function resolveRepositoryPath(s,e){let t=i=>({status:"refused",why:i});if(e==="")return t("a path is empty");if(e.includes(
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
let e=await this.manifestOf(n);for(let i of w){let s=e?.[i],a=isRecord(s)?s[t]:void 0,u3=y.exec(typeof a=="string"?a:"")?.groups?.path,[p2]=u3===void 0?[]:pathsInside(
n,u3);if(p2!==void 0)return p2}}#c(t){let n=this.#e.get(t)??this.#f(t);return this.#e.set(t,n),n}async#f(t){let n=new Map;for(let e of await this.#d(t)){let i=e.
split("/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i)){let a=(await this.manifestOf(s))?.name;typeof a=="string"&&!n.has(a)&&n.set(a,s)}}return n}async#d(t){
let n=(await this.manifestOf(t))?.workspaces,e=isRecord(n)?n.packages:n,i=await this.#s(r3.join(t,"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...k(i??
"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith("!"))}async#u(t,n){let e=[t];for(let i of n)e=(await Promise.all(e.map(a=>this.#p(a,i)))).flat().slice(
0,l);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(n))return pathsInside(t,n);if(n!=="**")return(await this.#i(t)).filter(i=>r3.matchesGlob(i,n)).map(i=>r3.join(
t,i));let e=[t];for(let i of e){if(e.length>l)break;e.push(...(await this.#i(i)).map(s=>r3.join(i,s)))}return e}async#i(t){return(await skipRefused(()=>this.#t.
list(t))??[]).filter(e=>e!==d&&!e.startsWith(".")).sort()}},g=/^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;function k(o){let[
,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(o)??[];return[...t.matchAll(g)].map(([,,n])=>n)}function listFoldersUp(o){let t=[folderOf(o)];
for(;t.at(-1)!=="";)t.push(folderOf(t.at(-1)));return t}var p=__toESM(require("node:path/posix"),1);var u=/(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu,
h=/\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu,d2=/(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g,g2=/^.*\bsys\.path\b.*$/gm,_=/(["'])(?<path>[^"'\n]{1,1000})\1/g;
function findPythonImports(s){let t=s.replace(/\\\r?\n/g," "),p2=[],a=n=>{let o=n.replace(/^\.+/,"");p2.push({level:n.length-o.length,name:o.replace(/\.+$/,"")})};
for(let{groups:n={}}of t.matchAll(u)){let{from:o,list:l2,names:f="",modules:i}=n;if(o===void 0){for(let e of c(i??""))a(e);continue}a(o);for(let e of c(l2?.replace(
/#[^\n]*/g,"")??f))e!=="*"&&a(o.endsWith(".")?`${o}${e}`:`${o}.${e}`)}for(let{groups:n={}}of t.matchAll(h))a(n.name);let m=[...t.matchAll(g2)].map(([n])=>n).join(
`
`);return{modules:p2,paths:r4(t,d2),searched:r4(m,_)}}function c(s){return s.split(",").flatMap(t=>/^\s*([\p{L}\p{N}_.*]+)/u.exec(t)?.[1]??[])}function r4(s,t){
return[...s.matchAll(t)].map(({groups:p2={}})=>p2.path)}var g3="src";async function listPythonFiles(a,{file:t,entry:s},o){let{modules:i,paths:f,searched:d3}=findPythonImports(a),r5=[folderOf(s),...listFoldersUp(t)],m=new Set(
[...r5.flatMap(n=>[n,p.join(n,g3)]),...d3.flatMap(n=>r5.flatMap(e=>pathsInside(e,n)))]),c2=[];for(let{level:n,name:e}of i){let l2=listFoldersUp(t)[n-1],y2=n===0?
m:l2===void 0?[]:[l2];for(let _3 of y2)c2.push(...await o.find(e,_3))}let w2=f.flatMap(n=>r5.flatMap(e=>pathsInside(e,n)));return c2.push(...await keepFiles(w2,
o.files)),c2}var PythonModules=class{files;#t=new Map;constructor(t){this.files=t}find(t,s){return this.#s(t.split(".").filter(Boolean),s)}#s(t,s){let o=p.join(
s,...t),i=`${s}
${o}`,f=this.#t.get(i)??this.#o(t,s,o);return this.#t.set(i,f),f}async#o(t,s,o){return t.length===0?await keepFiles([p.join(o,"__init__.py")],this.files):[...t.
length===1?[]:await this.#s(t.slice(0,-1),s),...await keepFiles([`${o}.py`,`${o}/__init__.py`],this.files)]}};async function keepFiles(a,t){let s=[];for(let o of new Set(
a))await skipRefused(()=>t.exists(o))&&s.push(o);return s}var F=/[\s"'`;|&()<>{}=,:]+/,R=1e4,$=20,P=/^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u,T=/\bimport\b/,h2=/^(?:npm|pnpm|yarn|bun|--run)$/,j=["__main__.\
py","index.js","index.mjs","index.cjs"],N=/^(?:cd|-.*)$/;async function findCommandFiles(n,a,s=""){let t=new Set,o=[...new Set(["",s])],e=new PackageFolders(a),
i=new PythonModules(a);return await _2(t,n,{files:a,modules:i,packages:e,folders:o,scripts:new Set}),[...t]}async function listNamedFiles(n,{language:a,entry:s,
files:t,modules:o}){let e=await t.readText(n,!0);return a==="python"?await listPythonFiles(e,{file:n,entry:s},o):await findCommandFiles(dropShellComments(e),t,folderOf(
n))}async function _2(n,a,s){let{files:t,modules:o}=s,e=a.flatMap(k2).slice(0,R),i=r5=>r5.forEach(d3=>n.add(d3)),c2=await A(e,s),f=[...new Set([...s.folders,...c2])].
slice(0,$);for(let r5 of f){let d3=e.flatMap(l2=>pathsInside(r5,l2));i(await keepFiles(d3,t));for(let l2 of C(e))for(let O of[l2,`${l2}.__main__`])i(await o.find(
O,r5))}i(await b(e,t));for(let r5 of a.filter(d3=>T.test(d3)))i(await listPythonFiles(r5,{file:"-",entry:"-"},o));e.some(r5=>h2.test(r5))&&await L(n,e,{...s,folders:f})}
function k2(n){let a=n.split(F).filter(Boolean),s=a.flatMap(t=>{let o=/^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.exec(t)?.groups?.rest;return o===void 0?[t]:[t,o]});
return a.length===1&&a[0]===n?s:[n,...s]}async function A(n,{files:a,folders:s}){let t=s.flatMap(e=>n.flatMap(i=>pathsInside(e,i))),o=[];for(let e of new Set(t))
e!=="."&&await skipRefused(()=>a.isFolder(e))&&o.push(e);return o}function C(n){return n.flatMap((a,s)=>{let t=P.exec(a);return t?t.groups?.module??n[s+1]??[]:[]})}
async function b(n,a){let s=n.flatMap((o,e)=>N.test(n[e-1]??"cd")?[]:pathsInside("",o)),t=[];for(let o of new Set(s)){if(o==="."||!await skipRefused(()=>a.isFolder(
o)))continue;let e=n.includes("go")?await a.list(o):[],i=[...j,...e.filter(c2=>c2.endsWith(".go"))];t.push(...i.map(c2=>u2.join(o,c2)))}return await keepFiles(t,
a)}async function L(n,a,s){for(let t of s.folders){let o=(await s.packages.manifestOf(t))?.scripts;if(!isRecord(o))continue;let e=a.filter(i=>Object.hasOwn(o,i));
for(let i of e.flatMap(c2=>[`pre${c2}`,c2,`post${c2}`])){let c2=Object.hasOwn(o,i)?o[i]:void 0,f=`${t}#${i}`;typeof c2!="string"||s.scripts.has(f)||(s.scripts.add(
f),n.add(u2.join(t,"package.json")),await _2(n,[c2],{...s,folders:[...new Set([t,""])]}))}}}0&&(module.exports={findCommandFiles,listNamedFiles});
