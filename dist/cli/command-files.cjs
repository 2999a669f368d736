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
return{comment:t,quote:""}}return{comment:o.length,quote:e}}var u=__toESM(require("node:path/posix"),1);var w=[".js",".json",".node"],S=[...w,".cjs",".mjs",".ts"],y=[...S,".tsx",".jsx",".mts",".cts"],$=/\.(?<kind>[cm]?)js(?<markup>x?)$/,D=/(?:^|\/)\.{0,2}$/,b="pac\
kage.json";function meansFolder(t){return D.test(t)}async function findModule(t,n,{files:s,packages:a}){let e=n.isFolder===!0?M:await E(t,n,s);if(e.paths.length>
0)return{...e,sure:e.paths.slice(0,1)};let r5=n.isFolder===!0?[]:x(t,n),o=x(u.join(t,"index"),n),i2=await m(r5,n,s);if(!await skipRefused(()=>s.isFolder(t))){let l3={
paths:[],absent:[...o,u.join(t,b)]};return{...f(e,i2,l3),sure:k(i2.paths,[i2])}}let c3={...n,isSpare:i2.paths.length>0},d6=await G(t,c3,{files:s,packages:a}),F2=c3.
isSpare||d6.paths.length>0,N2=await m(o,{...n,isSpare:F2},s),p=f(e,i2,N2),h2=d6.paths.filter(l3=>!p.paths.includes(l3)),j2=h2.length===0?[]:[u.join(t,b)],I2=k([
...p.paths,...h2],[i2,d6,N2]);return{...f(p,{paths:[...j2,...h2],absent:d6.absent}),sure:[...j2,...I2]}}function k(t,n){for(let{paths:s,isNamed:a}of n){let e=a?
s[0]:s.find(r5=>w.includes(u.extname(r5)));if(e!==void 0)return[e]}return t.length===1?t:[]}async function G(t,n,{files:s,packages:a}){let e=(await a.manifestOf(
t))?.main,[r5]=typeof e=="string"?pathsInside(t,e):[];if(r5===void 0)return M;let o=await E(r5,n,s);if(o.paths.length>0)return{...o,isNamed:!0};let i2=[r5,u.join(
r5,"index")].flatMap(c3=>x(c3,n));return f(o,await m(i2,n,s))}async function E(t,n,s){return await m([t,...n.isGuess?R(t):[]],n,s)}function x(t,{isGuess:n}){return(n?
y:S).map(s=>`${t}${s}`)}var M={paths:[],absent:[]};function f(...t){return{paths:t.flatMap(({paths:n})=>n),absent:t.flatMap(({absent:n})=>n)}}async function m(t,{
isGuess:n,isSpare:s=!1},a){let e=[],r5=[];for(let o of t){let i2=()=>a.exists(o);(await(n||s||e.length>0?skipRefused(i2):i2())?e:r5).push(o)}return{paths:e,absent:r5}}
function R(t){let{kind:n,markup:s}=$.exec(t)?.groups??{};if(n===void 0)return[];let a=t.replace($,"");return n!==""?s===""?[`${a}.${n}ts`]:[]:s===""?[`${a}.ts`,
`${a}.tsx`]:[`${a}.tsx`]}var r3=__toESM(require("node:path/posix"),1);function isRecord(r5){return r5!==null&&typeof r5=="object"&&!Array.isArray(r5)}var d="node_modules",l=2e3,w2=["dependencies","devDependencies","optionalDependencies"],y2=/^(?:file|link|portal):(?<path>.+)$/,PackageFolders=class{#t;#n=new Map;#e=new Map;constructor(t){
this.#t=t}manifestOf(t){let n=this.#n.get(t)??this.#r(t);return this.#n.set(t,n),n}async findOwner(t){for(let n of listFoldersUp(t)){let e=await this.manifestOf(
n);if(e)return{folder:n,manifest:e}}}async find(t,n){let e=await this.findOwner(n);if(e?.manifest.name===t)return e.folder;for(let i2 of listFoldersUp(n)){let s=(await this.#i(
i2)).get(t)??await this.#c(t,i2);if(s!==void 0)return s}for(let i2 of listFoldersUp(n)){let s=await this.#o(r3.join(i2,`${d}/${t}`));if(s!==void 0)return s.split(
"/").includes(d)?void 0:s}}async listMembers(t){return[...(await this.#i(t)).values()]}async#r(t){let n=await this.#s(r3.join(t,"package.json"));if(n!==void 0)try{
let e=JSON.parse(n);return isRecord(e)?e:void 0}catch{return}}async#s(t){return await skipRefused(async()=>await this.#t.exists(t)?await this.#t.readText(t):void 0)}async#o(t){
return await skipRefused(()=>this.#t.locate(t))}async#c(t,n){let e=await this.manifestOf(n);for(let i2 of w2){let s=e?.[i2],a=isRecord(s)?s[t]:void 0,u5=y2.exec(
typeof a=="string"?a:"")?.groups?.path,[p]=u5===void 0?[]:pathsInside(n,u5);if(p!==void 0)return p}}#i(t){let n=this.#e.get(t)??this.#f(t);return this.#e.set(t,
n),n}async#f(t){let n=new Map;for(let e of await this.#d(t)){let i2=e.split("/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i2)){let a=(await this.
manifestOf(s))?.name;typeof a=="string"&&!n.has(a)&&n.set(a,s)}}return n}async#d(t){let n=(await this.manifestOf(t))?.workspaces,e=isRecord(n)?n.packages:n,i2=await this.#s(
r3.join(t,"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...k2(i2??"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith("!"))}async#u(t,n){let e=[
t];for(let i2 of n)e=(await Promise.all(e.map(a=>this.#p(a,i2)))).flat().slice(0,l);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(n))return pathsInside(t,n);if(n!==
"**")return(await this.#a(t)).filter(i2=>r3.matchesGlob(i2,n)).map(i2=>r3.join(t,i2));let e=[t];for(let i2 of e){if(e.length>l)break;e.push(...(await this.#a(i2)).
map(s=>r3.join(i2,s)))}return e}async#a(t){return(await skipRefused(()=>this.#t.list(t))??[]).filter(e=>e!==d&&!e.startsWith(".")).sort()}},g=/^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;
function k2(o){let[,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(o)??[];return[...t.matchAll(g)].map(([,,n])=>n)}function listFoldersUp(o){let t=[
folderOf(o)];for(;t.at(-1)!=="";)t.push(folderOf(t.at(-1)));return t}var u2=__toESM(require("node:path/posix"),1);var d2=/^(?:npm|pnpm|yarn|bun|--run)$/,b2=/^(?:npx|pnpx|bunx)$/,y3=/^(?:@[\w.~-]+\/)?[\w.~-]+$/,O="server.js";function callsPackages(n){return n.some(s=>d2.test(
s)||b2.test(s))}async function listScripts(n,{packages:s,folders:a}){if(!n.some(t=>d2.test(t)))return[];let e=[];for(let t of new Set([...a,...await x2(n,s)])){
let r5=await s.manifestOf(t);if(!r5)continue;let i2=isRecord(r5.scripts)?r5.scripts:{},c3=n.filter(f4=>Object.hasOwn(i2,f4));for(let f4 of c3.flatMap(o=>[`pre${o}`,
o,`post${o}`])){let o=Object.hasOwn(i2,f4)?i2[f4]:void 0;typeof o=="string"&&e.push({folder:t,name:f4,text:o})}n.includes("start")&&!Object.hasOwn(i2,"start")&&
e.push({folder:t,name:"start",path:u2.join(t,O)})}return e}async function listBins(n,{packages:s,folders:a}){let e=new Set(n),t=[];for(let r5 of new Set([...a,...await s.
listMembers("")])){let{name:i2,bin:c3}=await s.manifestOf(r5)??{},f4=typeof i2=="string"?u2.basename(i2):"",o=typeof c3=="string"?{[f4]:c3}:isRecord(c3)?c3:{};for(let[
p,m2]of Object.entries(o))if(e.has(p)&&typeof m2=="string")for(let w3 of pathsInside(r5,m2))t.push({folder:r5,name:p,path:w3})}return t}async function x2(n,s){let a=[];
for(let e of new Set(n.filter(t=>y3.test(t)))){let t=await s.find(e,"package.json");t!==void 0&&a.push(t)}return a}var c=__toESM(require("node:path/posix"),1);var u3=/(?:^|[;:])[ \t]*(?:from(?:[ \t]+|(?=\.))(?<from>[.\p{L}\p{N}_]+)[ \t]*(?<![\p{L}\p{N}_])import[ \t]*(?:\((?<list>[^)]{0,10000})|(?<names>[^\n;#(]*))|import[ \t]+(?<modules>[^\n;#]+))/gmu,
d3=/\b(?:import_module|__import__|run_module)\s*\(\s*(["'])(?<name>[.\p{L}\p{N}_]+)\1/gu,h=/(["'])(?<path>[^"'\n]{1,1000}\.py)\1/g,_=/^.*\bsys\.path\b.*$/gm,g2=/\b__all__[ \t]*(?:(?::[^=\n]{0,200})?\+?=(?!=)|\.(?:extend|append|insert)[ \t]*(?=\())/;var A=/#[^\n]*|(["'])(?<path>[^"'\n]{1,1000})\1|(?<open>[[({])|[\])}]|(?<end>[\n;])/g,T=/(["'])(?<path>[^"'\n]{1,1000})\1/g;function findPythonImports(s){let n=s.
replace(/\\\r?\n/g," "),o=[],p=t=>{let e=t.replace(/^\.+/,"");o.push({level:t.length-e.length,name:e.replace(/\.+$/,"")})};for(let{groups:t={}}of n.matchAll(u3)){
let{from:e,list:a,names:i2="",modules:m2}=t;if(e===void 0){for(let c3 of r4(m2??""))p(c3);continue}p(e);for(let c3 of r4(a?.replace(/#[^\n]*/g,"")??i2))c3!=="*"&&
p(e.endsWith(".")?`${e}${c3}`:`${e}.${c3}`)}for(let{groups:t={}}of n.matchAll(d3))p(t.name);let l3=[...n.matchAll(_)].map(([t])=>t).join(`
`);return{modules:o,paths:f2(n,h),searched:f2(l3,T),offered:n.split(g2).slice(1).flatMap(F)}}function r4(s){return s.split(",").flatMap(n=>/^\s*([\p{L}\p{N}_.*]+)/u.
exec(n)?.[1]??[])}function F(s){let n=[],o=0;for(let{0:p,groups:l3={}}of s.slice(0,1e4).matchAll(A)){let{path:t,open:e,end:a}=l3;if(a!==void 0&&o<=0)break;t!==void 0?
n.push(t):e!==void 0?o+=1:/^[\])}]/.test(p)&&(o-=1)}return n}function f2(s,n){return[...s.matchAll(n)].map(({groups:o={}})=>o.path)}var P="src",d4="__init__.py",j=100;async function listPythonFiles(a,{file:t,entry:s},o){let{modules:f4,paths:i2,searched:p,offered:u5}=findPythonImports(a),h2=[
folderOf(s),...listFoldersUp(t)],y4=new Set([...h2.flatMap(n=>[n,c.join(n,P)]),...p.flatMap(n=>h2.flatMap(e=>pathsInside(e,n)))]),r5=[];for(let{level:n,name:e}of f4){
let l3=listFoldersUp(t)[n-1],x4=n===0?y4:l3===void 0?[]:[l3];for(let _3 of x4)r5.push(...await o.find(e,_3))}if(c.basename(t)===d4)for(let n of u5)r5.push(...await o.
find(n,folderOf(t)));let S2=i2.flatMap(n=>h2.flatMap(e=>pathsInside(e,n)));return r5.push(...await keepFiles(S2,o.files)),r5}var PythonModules=class{files;#t=new Map;constructor(t){
this.files=t}find(t,s){return this.#s(`${s}
${t}`,()=>this.#o(t,s))}async#o(t,s){let o=t.split(".").filter(Boolean).slice(0,j);if(o.length===0)return await keepFiles([c.join(s,d4)],this.files);let f4=[],i2=s;
for(let p of o){i2=c.join(i2,p);let u5=[`${i2}.py`,`${i2}/${d4}`];f4.push(...await this.#s(i2,()=>keepFiles(u5,this.files)))}return f4}#s(t,s){let o=this.#t.get(
t)??s();return this.#t.set(t,o),o}};async function keepFiles(a,t){let s=[];for(let o of new Set(a))await skipRefused(()=>t.exists(o))&&s.push(o);return s}var f3=__toESM(require("node:path/posix"),1),c2=[[/^(?:node|nodejs|tsx|ts-node|ts-node-esm|bun|deno|vite-node|jiti|nodemon)$/,"javascript"],[/^(?:python|pypy)[\d.]*$/,
"python"],[/^(?:ba|z|da|k)?sh$|^source$|^\.$/,"shell"]],i=/^(?:[-$].*|run|watch)$/,l2=8;function listPrograms(n){return n.flatMap((o,e)=>{if(u4(o)!=="javascript")
return[];let s=d5(n,e),t=s.findIndex((r5,a)=>!i.test(r5)&&!s[a-1]?.startsWith("-"));return s.slice(0,t<0?void 0:t+1).filter(r5=>!i.test(r5))})}function listRun(n){
let o=new Map;for(let[e,s]of n.entries()){let t=u4(s);if(t!==void 0)for(let r5 of d5(n,e))o.set(r5,t)}return o}function d5(n,o){let e=[],s=0;for(let t=o+1;t<n.length&&
s<l2;t+=1){let r5=n[t];e.push(r5),i.test(r5)||(s+=1)}return e}function u4(n){let o=n==="."?n:f3.basename(n);return c2.find(([e])=>e.test(o))?.[1]}var C=/[\s"'`;|&()<>{}=,:]+/,N=1e4,L=20,B=/^-[A-Za-ln-z]*m(?<module>[\p{L}_][\p{L}\p{N}_.]*)?$/u,D2=/\bimport\b/,I=["__main__.py","index.js","index.mjs","index.\
cjs"],b3=/^(?:cd|-.*)$/;async function findCommandFiles(t,n,o=""){let s=new Map,a=[...new Set(["",o])],e=new PackageFolders(n),i2=new PythonModules(n);return await x3(
s,t,{files:n,modules:i2,packages:e,folders:a,scripts:new Set}),s}async function listNamedFiles(t,{language:n,entry:o,files:s,modules:a}){let e=await s.readText(
t,!0);if(n==="python"){let i2=await listPythonFiles(e,{file:t,entry:o},a);return new Map(i2.map(r5=>[r5,void 0]))}return await findCommandFiles(dropShellComments(
e),s,folderOf(t))}async function x3(t,n,o){let{files:s,modules:a,packages:e}=o,i2=n.flatMap(z).slice(0,N),r5=c3=>c3.forEach(l3=>t.set(l3,t.get(l3))),d6=await Z(
i2,o),u5=[...new Set([...o.folders,...d6])].slice(0,L),S2=listRun(i2);for(let c3 of u5){let l3=i2.flatMap(f4=>pathsInside(c3,f4));r5(await keepFiles(l3,s));for(let[
f4,p]of S2)for(let w3 of pathsInside(c3,f4))t.has(w3)&&t.set(w3,p);for(let f4 of v(i2))for(let p of[f4,`${f4}.__main__`])r5(await a.find(p,c3));for(let f4 of listPrograms(
i2))for(let p of pathsInside(c3,f4)){if(t.has(p))continue;let w3={isGuess:!0,isFolder:meansFolder(f4)};r5((await findModule(p,w3,{files:s,packages:e})).paths)}}
r5(await G2(i2,s));for(let c3 of n.filter(l3=>D2.test(l3)))r5(await listPythonFiles(c3,{file:"-",entry:"-"},a));await H(t,i2,{...o,folders:u5})}function z(t){let n=t.
split(C).filter(Boolean),o=n.flatMap(s=>{let a=/^(?:-[A-Za-z]|@|\$\w*\/|\/)(?<rest>.+)$/.exec(s)?.groups?.rest;return a===void 0?[s]:[s,a]});return n.length===1&&
n[0]===t?o:[t,...o]}async function Z(t,{files:n,folders:o}){let s=o.flatMap(e=>t.flatMap(i2=>pathsInside(e,i2))),a=[];for(let e of new Set(s))e!=="."&&await skipRefused(
()=>n.isFolder(e))&&a.push(e);return a}function v(t){return t.flatMap((n,o)=>{let s=B.exec(n);return s?s.groups?.module??t[o+1]??[]:[]})}async function G2(t,n){
let o=t.flatMap((e,i2)=>b3.test(t[i2-1]??"cd")?[]:pathsInside("",e)),s=[],a=t.includes("go")||listRun(t).get(".")==="python";for(let e of new Set(o)){if(e==="."&&
!a||!await skipRefused(()=>n.isFolder(e)))continue;let i2=t.includes("go")?await n.list(e):[],r5=[...I,...i2.filter(d6=>d6.endsWith(".go"))];s.push(...r5.map(d6=>_2.join(
e,d6)))}return await keepFiles(s,n)}async function H(t,n,o){if(!o.isScript&&!callsPackages(n))return;let s=[...await listScripts(n,o),...await listBins(n,o)];for(let{
folder:a,name:e,text:i2,path:r5}of s){let d6=_2.join(a,"package.json");if(r5!==void 0){for(let c3 of await keepFiles([r5],o.files))t.set(d6,void 0).set(c3,t.get(
c3));continue}let u5=`${a}#${e}`;if(i2===void 0||o.scripts.has(u5))continue;o.scripts.add(u5),t.set(d6,void 0);let S2=[...new Set([a,""])];await x3(t,[i2],{...o,
folders:S2,isScript:!0})}}0&&(module.exports={findCommandFiles,listNamedFiles});
