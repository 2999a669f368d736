const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findCommandFiles:()=>findCommandFiles,listNamedFiles:()=>listNamedFiles});module.exports=__toCommonJS(stdin_exports);var _2=__toESM(require("node:path/posix"),1);var r=__toESM(require("node:path/posix"),1);function resolveRepositoryPath(s,e){let t=i2=>({status:"refused",why:i2});if(e==="")return t("a path is empty");if(e.
includes("\0"))return t("a path holds a NUL character");if(e.includes("\\"))return t(`"${e}" holds a backslash; write / between folders`);if(r.isAbsolute(e)||/^[A-Za-z]:\//.
test(e))return t(`"${e}" is absolute; write it relative to the file that names it`);let n=r.normalize(r.join(s,e)),o=n.split("/");return o[0]===".."?t(`"${e}" l\
eaves the repository`):o.some(i2=>i2.toLowerCase()===".git")?t(`"${e}" lies in .git, which is not part of what is reviewed`):{status:"inside",path:n.replace(/\/$/,
"")}}function pathsInside(s,e){let t=resolveRepositoryPath(s,e);return t.status==="inside"?[t.path]:[]}function folderOf(s){let e=r.dirname(s);return e==="."?"":
e}async function skipRefused(r5){try{return await r5()}catch(e){if(isRefusal(e))return;throw e}}function isRefusal(r5){return r5 instanceof Error&&r5.name==="User\
Error"}function dropShellComments(o){let s=[],e="";for(let t of o.split(`
`)){if(t.trimStart().startsWith("#"))continue;let n=r2(t,e);e=n.quote,s.push(n.comment===r2(t,"").comment?t.slice(0,n.comment):t)}return s}function r2(o,s){let e=s;
for(let t=0;t<o.length;t+=1){let n=o[t];if(n==="\\"&&e!=="'")t+=1;else if(e!=="")e=n===e?"":e;else if(n==='"'||n==="'")e=n;else if(n==="#"&&/\s/.test(o[t-1]??" "))
return{comment:t,quote:""}}return{comment:o.length,quote:e}}var u=__toESM(require("node:path/posix"),1);var l=[".js",".cjs",".mjs",".json",".node",".ts"],N=[...l,".tsx",".jsx",".mts",".cts"],h=/\.(?<kind>[cm]?)js(?<markup>x?)$/,g=/(?:^|\/)\.{0,2}$/,w="package.json";
function meansFolder(t){return g.test(t)}async function findModule(t,n,{files:s,packages:e}){let a2=n.isFolder===!0?b:await $(t,n,s);if(a2.paths.length>0)return a2;
let r5=n.isFolder===!0?[]:j(t,n),i2=j(u.join(t,"index"),n);if(!await skipRefused(()=>s.isFolder(t))){let m={paths:[],absent:[...i2,u.join(t,w)]};return d(a2,await f(
r5,n,s),m)}let c3=d(a2,await f([...r5,...i2],n,s)),o=await E(t,n,{files:s,packages:e}),p2=o.paths.filter(m=>!c3.paths.includes(m)),k2=p2.length===0?[]:[u.join(t,
w)];return d(c3,{paths:[...k2,...p2],absent:o.absent})}async function E(t,n,{files:s,packages:e}){let a2=(await e.manifestOf(t))?.main,[r5]=typeof a2=="string"?
pathsInside(t,a2):[];if(r5===void 0)return b;let i2=await $(r5,n,s);if(i2.paths.length>0)return i2;let c3=[r5,u.join(r5,"index")].flatMap(o=>j(o,n));return d(i2,
await f(c3,n,s))}async function $(t,n,s){return await f([t,...n.isGuess?F(t):[]],n,s)}function j(t,{isGuess:n}){return(n?N:l).map(s=>`${t}${s}`)}var b={paths:[],
absent:[]};function d(...t){return{paths:t.flatMap(({paths:n})=>n),absent:t.flatMap(({absent:n})=>n)}}async function f(t,{isGuess:n},s){let e=[],a2=[];for(let r5 of t){
let i2=()=>s.exists(r5);(await(n?skipRefused(i2):i2())?e:a2).push(r5)}return{paths:e,absent:a2}}function F(t){let{kind:n,markup:s}=h.exec(t)?.groups??{};if(n===
void 0)return[];let e=t.replace(h,"");return n!==""?s===""?[`${e}.${n}ts`]:[]:s===""?[`${e}.ts`,`${e}.tsx`]:[`${e}.tsx`]}var r3=__toESM(require("node:path/posix"),1);function isRecord(r5){return r5!==null&&typeof r5=="object"&&!Array.isArray(r5)}var d2="node_modules",l2=2e3,w2=["dependencies","devDependencies","optionalDependencies"],y=/^(?:file|link|portal):(?<path>.+)$/,PackageFolders=class{#t;#n=new Map;#e=new Map;constructor(t){
this.#t=t}manifestOf(t){let n=this.#n.get(t)??this.#r(t);return this.#n.set(t,n),n}async findOwner(t){for(let n of listFoldersUp(t)){let e=await this.manifestOf(
n);if(e)return{folder:n,manifest:e}}}async find(t,n){let e=await this.findOwner(n);if(e?.manifest.name===t)return e.folder;for(let i2 of listFoldersUp(n)){let s=(await this.#i(
i2)).get(t)??await this.#c(t,i2);if(s!==void 0)return s}for(let i2 of listFoldersUp(n)){let s=await this.#o(r3.join(i2,`${d2}/${t}`));if(s!==void 0)return s.split(
"/").includes(d2)?void 0:s}}async listMembers(t){return[...(await this.#i(t)).values()]}async#r(t){let n=await this.#s(r3.join(t,"package.json"));if(n!==void 0)
try{let e=JSON.parse(n);return isRecord(e)?e:void 0}catch{return}}async#s(t){return await skipRefused(async()=>await this.#t.exists(t)?await this.#t.readText(t):
void 0)}async#o(t){return await skipRefused(()=>this.#t.locate(t))}async#c(t,n){let e=await this.manifestOf(n);for(let i2 of w2){let s=e?.[i2],a2=isRecord(s)?s[t]:
void 0,u4=y.exec(typeof a2=="string"?a2:"")?.groups?.path,[p2]=u4===void 0?[]:pathsInside(n,u4);if(p2!==void 0)return p2}}#i(t){let n=this.#e.get(t)??this.#f(t);
return this.#e.set(t,n),n}async#f(t){let n=new Map;for(let e of await this.#d(t)){let i2=e.split("/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i2)){
let a2=(await this.manifestOf(s))?.name;typeof a2=="string"&&!n.has(a2)&&n.set(a2,s)}}return n}async#d(t){let n=(await this.manifestOf(t))?.workspaces,e=isRecord(
n)?n.packages:n,i2=await this.#s(r3.join(t,"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...k(i2??"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith(
"!"))}async#u(t,n){let e=[t];for(let i2 of n)e=(await Promise.all(e.map(a2=>this.#p(a2,i2)))).flat().slice(0,l2);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(
n))return pathsInside(t,n);if(n!=="**")return(await this.#a(t)).filter(i2=>r3.matchesGlob(i2,n)).map(i2=>r3.join(t,i2));let e=[t];for(let i2 of e){if(e.length>l2)
break;e.push(...(await this.#a(i2)).map(s=>r3.join(i2,s)))}return e}async#a(t){return(await skipRefused(()=>this.#t.list(t))??[]).filter(e=>e!==d2&&!e.startsWith(
".")).sort()}},g2=/^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;function k(o){let[,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.
exec(o)??[];return[...t.matchAll(g2)].map(([,,n])=>n)}function listFoldersUp(o){let t=[folderOf(o)];for(;t.at(-1)!=="";)t.push(folderOf(t.at(-1)));return t}var u2=__toESM(require("node:path/posix"),1);var d3=/^(?:npm|pnpm|yarn|bun|--run)$/,b2=/^(?:npx|pnpx|bunx)$/,y2=/^(?:@[\w.~-]+\/)?[\w.~-]+$/,O="server.js";function callsPackages(n){return n.some(s=>d3.test(
s)||b2.test(s))}async function listScripts(n,{packages:s,folders:a2}){if(!n.some(t=>d3.test(t)))return[];let e=[];for(let t of new Set([...a2,...await x(n,s)])){
let r5=await s.manifestOf(t);if(!r5)continue;let i2=isRecord(r5.scripts)?r5.scripts:{},c3=n.filter(f3=>Object.hasOwn(i2,f3));for(let f3 of c3.flatMap(o=>[`pre${o}`,
o,`post${o}`])){let o=Object.hasOwn(i2,f3)?i2[f3]:void 0;typeof o=="string"&&e.push({folder:t,name:f3,text:o})}n.includes("start")&&!Object.hasOwn(i2,"start")&&
e.push({folder:t,name:"start",path:u2.join(t,O)})}return e}async function listBins(n,{packages:s,folders:a2}){let e=new Set(n),t=[];for(let r5 of new Set([...a2,
...await s.listMembers("")])){let{name:i2,bin:c3}=await s.manifestOf(r5)??{},f3=typeof i2=="string"?u2.basename(i2):"",o=typeof c3=="string"?{[f3]:c3}:isRecord(
c3)?c3:{};for(let[p2,m]of Object.entries(o))if(e.has(p2)&&typeof m=="string")for(let w3 of pathsInside(r5,m))t.push({folder:r5,name:p2,path:w3})}return t}async function x(n,s){
let a2=[];for(let e of new Set(n.filter(t=>y2.test(t)))){let t=await s.find(e,"package.json");t!==void 0&&a2.push(t)}return a2}var c=__toESM(require("node:path/posix"),1);var _=/(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu,
d4=/\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu,g3=/(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g,A=/^.*\bsys\.path\b.*$/gm,E2=/\b__all__\s*\+?=\s*[[(](?<list>[^\])]{0,10000})/g,
p=/(["'])(?<path>[^"'\n]{1,1000})\1/g;function findPythonImports(s){let n=s.replace(/\\\r?\n/g," "),a2=[],c3=t=>{let o=t.replace(/^\.+/,"");a2.push({level:t.length-
o.length,name:o.replace(/\.+$/,"")})};for(let{groups:t={}}of n.matchAll(_)){let{from:o,list:i2,names:u4="",modules:h2}=t;if(o===void 0){for(let e of r4(h2??""))
c3(e);continue}c3(o);for(let e of r4(i2?.replace(/#[^\n]*/g,"")??u4))e!=="*"&&c3(o.endsWith(".")?`${o}${e}`:`${o}.${e}`)}for(let{groups:t={}}of n.matchAll(d4))c3(
t.name);let m=[...n.matchAll(A)].map(([t])=>t).join(`
`),f3=[...n.matchAll(E2)].map(({groups:t={}})=>t.list).join(`
`);return{modules:a2,paths:l3(n,g3),searched:l3(m,p),offered:l3(f3,p)}}function r4(s){return s.split(",").flatMap(n=>/^\s*([\p{L}\p{N}_.*]+)/u.exec(n)?.[1]??[])}
function l3(s,n){return[...s.matchAll(n)].map(({groups:a2={}})=>a2.path)}var P="src";async function listPythonFiles(a2,{file:t,entry:o},n){let{modules:i2,paths:f3,searched:m,offered:_3}=findPythonImports(a2),p2=[folderOf(o),...listFoldersUp(
t)],w3=new Set([...p2.flatMap(s=>[s,c.join(s,P)]),...m.flatMap(s=>p2.flatMap(e=>pathsInside(e,s)))]),r5=[];for(let{level:s,name:e}of i2){let u4=listFoldersUp(t)[s-
1],M=s===0?w3:u4===void 0?[]:[u4];for(let k2 of M)r5.push(...await n.find(e,k2))}if(c.basename(t)==="__init__.py")for(let s of _3)r5.push(...await n.find(s,folderOf(
t)));let y3=f3.flatMap(s=>p2.flatMap(e=>pathsInside(e,s)));return r5.push(...await keepFiles(y3,n.files)),r5}var PythonModules=class{files;#t=new Map;constructor(t){
this.files=t}find(t,o){return this.#n(t.split(".").filter(Boolean),o)}#n(t,o){let n=c.join(o,...t),i2=`${o}
${n}`,f3=this.#t.get(i2)??this.#o(t,o,n);return this.#t.set(i2,f3),f3}async#o(t,o,n){return t.length===0?await keepFiles([c.join(n,"__init__.py")],this.files):[
...t.length===1?[]:await this.#n(t.slice(0,-1),o),...await keepFiles([`${n}.py`,`${n}/__init__.py`],this.files)]}};async function keepFiles(a2,t){let o=[];for(let n of new Set(
a2))await skipRefused(()=>t.exists(n))&&o.push(n);return o}var u3=__toESM(require("node:path/posix"),1),f2=[[/^(?:node|nodejs|tsx|ts-node|ts-node-esm|bun|deno|vite-node|jiti|nodemon)$/,"javascript"],[/^(?:python|pypy)[\d.]*$/,
"python"],[/^(?:ba|z|da|k)?sh$|^source$|^\.$/,"shell"]],i=/^(?:[-$].*|run|watch)$/,a=8;function listPrograms(n){return n.flatMap((e,t)=>{if(c2(e)!=="javascript")
return[];let o=n.slice(t+1,t+1+a),s=o.findIndex((r5,d5)=>!i.test(r5)&&!o[d5-1]?.startsWith("-"));return o.slice(0,s<0?void 0:s+1).filter(r5=>!i.test(r5))})}function listRun(n){
let e=new Map;for(let[t,o]of n.entries()){let s=c2(o);if(s!==void 0)for(let r5 of n.slice(t+1,t+1+a))e.set(r5,s)}return e}function c2(n){let e=n==="."?n:u3.basename(
n);return f2.find(([t])=>t.test(e))?.[1]}var C=/[\s"'`;|&()<>{}=,:]+/,N2=1e4,L=20,B=/^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u,D=/\bimport\b/,I=["__main__.py","index.js","index.mjs","index.\
cjs"],b3=/^(?:cd|-.*)$/;async function findCommandFiles(t,n,o=""){let s=new Map,a2=[...new Set(["",o])],e=new PackageFolders(n),i2=new PythonModules(n);return await x2(
s,t,{files:n,modules:i2,packages:e,folders:a2,scripts:new Set}),s}async function listNamedFiles(t,{language:n,entry:o,files:s,modules:a2}){let e=await s.readText(
t,!0);if(n==="python"){let i2=await listPythonFiles(e,{file:t,entry:o},a2);return new Map(i2.map(r5=>[r5,void 0]))}return await findCommandFiles(dropShellComments(
e),s,folderOf(t))}async function x2(t,n,o){let{files:s,modules:a2,packages:e}=o,i2=n.flatMap(z).slice(0,N2),r5=c3=>c3.forEach(l4=>t.set(l4,t.get(l4))),d5=await Z(
i2,o),u4=[...new Set([...o.folders,...d5])].slice(0,L),S=listRun(i2);for(let c3 of u4){let l4=i2.flatMap(f3=>pathsInside(c3,f3));r5(await keepFiles(l4,s));for(let[
f3,p2]of S)for(let w3 of pathsInside(c3,f3))t.has(w3)&&t.set(w3,p2);for(let f3 of v(i2))for(let p2 of[f3,`${f3}.__main__`])r5(await a2.find(p2,c3));for(let f3 of listPrograms(
i2))for(let p2 of pathsInside(c3,f3)){if(t.has(p2))continue;let w3={isGuess:!0,isFolder:meansFolder(f3)};r5((await findModule(p2,w3,{files:s,packages:e})).paths)}}
r5(await G(i2,s));for(let c3 of n.filter(l4=>D.test(l4)))r5(await listPythonFiles(c3,{file:"-",entry:"-"},a2));await H(t,i2,{...o,folders:u4})}function z(t){let n=t.
split(C).filter(Boolean),o=n.flatMap(s=>{let a2=/^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.exec(s)?.groups?.rest;return a2===void 0?[s]:[s,a2]});return n.length===
1&&n[0]===t?o:[t,...o]}async function Z(t,{files:n,folders:o}){let s=o.flatMap(e=>t.flatMap(i2=>pathsInside(e,i2))),a2=[];for(let e of new Set(s))e!=="."&&await skipRefused(
()=>n.isFolder(e))&&a2.push(e);return a2}function v(t){return t.flatMap((n,o)=>{let s=B.exec(n);return s?s.groups?.module??t[o+1]??[]:[]})}async function G(t,n){
let o=t.flatMap((e,i2)=>b3.test(t[i2-1]??"cd")?[]:pathsInside("",e)),s=[],a2=t.includes("go")||listRun(t).get(".")==="python";for(let e of new Set(o)){if(e==="."&&
!a2||!await skipRefused(()=>n.isFolder(e)))continue;let i2=t.includes("go")?await n.list(e):[],r5=[...I,...i2.filter(d5=>d5.endsWith(".go"))];s.push(...r5.map(d5=>_2.join(
e,d5)))}return await keepFiles(s,n)}async function H(t,n,o){if(!o.isScript&&!callsPackages(n))return;let s=[...await listScripts(n,o),...await listBins(n,o)];for(let{
folder:a2,name:e,text:i2,path:r5}of s){let d5=_2.join(a2,"package.json");if(r5!==void 0){for(let c3 of await keepFiles([r5],o.files))t.set(d5,void 0).set(c3,t.get(
c3));continue}let u4=`${a2}#${e}`;if(i2===void 0||o.scripts.has(u4))continue;o.scripts.add(u4),t.set(d5,void 0);let S=[...new Set([a2,""])];await x2(t,[i2],{...o,
folders:S,isScript:!0})}}0&&(module.exports={findCommandFiles,listNamedFiles});
