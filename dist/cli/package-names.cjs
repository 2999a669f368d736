const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{PackageResolver:()=>PackageResolver});module.exports=__toCommonJS(stdin_exports);function isRecord(r3){return r3!==null&&typeof r3=="object"&&!Array.isArray(r3)}var r=__toESM(require("node:path/posix"),1);function resolveRepositoryPath(s,e){let t=i=>({status:"refused",why:i});if(e==="")return t("a path is empty");if(e.includes(
"\0"))return t("a path holds a NUL character");if(e.includes("\\"))return t(`"${e}" holds a backslash; write / between folders`);if(r.isAbsolute(e)||/^[A-Za-z]:\//.
test(e))return t(`"${e}" is absolute; write it relative to the file that names it`);let n=r.normalize(r.join(s,e)),o=n.split("/");return o[0]===".."?t(`"${e}" l\
eaves the repository`):o.some(i=>i.toLowerCase()===".git")?t(`"${e}" lies in .git, which is not part of what is reviewed`):{status:"inside",path:n.replace(/\/$/,
"")}}function pathsInside(s,e){let t=resolveRepositoryPath(s,e);return t.status==="inside"?[t.path]:[]}function folderOf(s){let e=r.dirname(s);return e==="."?"":
e}var r2=__toESM(require("node:path/posix"),1);async function skipRefused(r3){try{return await r3()}catch(e){if(isRefusal(e))return;throw e}}function isRefusal(r3){return r3 instanceof Error&&r3.name==="User\
Error"}var d="node_modules",l=2e3,w=["dependencies","devDependencies","optionalDependencies"],y=/^(?:file|link|portal):(?<path>.+)$/,PackageFolders=class{#t;#n=new Map;#e=new Map;constructor(t){
this.#t=t}manifestOf(t){let n=this.#n.get(t)??this.#r(t);return this.#n.set(t,n),n}async findOwner(t){for(let n of listFoldersUp(t)){let e=await this.manifestOf(
n);if(e)return{folder:n,manifest:e}}}async find(t,n){let e=await this.findOwner(n);if(e?.manifest.name===t)return e.folder;for(let i of listFoldersUp(n)){let s=(await this.#i(
i)).get(t)??await this.#c(t,i);if(s!==void 0)return s}for(let i of listFoldersUp(n)){let s=await this.#o(r2.join(i,`${d}/${t}`));if(s!==void 0)return s.split("/").
includes(d)?void 0:s}}async listMembers(t){return[...(await this.#i(t)).values()]}async#r(t){let n=await this.#s(r2.join(t,"package.json"));if(n!==void 0)try{let e=JSON.
parse(n);return isRecord(e)?e:void 0}catch{return}}async#s(t){return await skipRefused(async()=>await this.#t.exists(t)?await this.#t.readText(t):void 0)}async#o(t){
return await skipRefused(()=>this.#t.locate(t))}async#c(t,n){let e=await this.manifestOf(n);for(let i of w){let s=e?.[i],a=isRecord(s)?s[t]:void 0,u2=y.exec(typeof a==
"string"?a:"")?.groups?.path,[p]=u2===void 0?[]:pathsInside(n,u2);if(p!==void 0)return p}}#i(t){let n=this.#e.get(t)??this.#f(t);return this.#e.set(t,n),n}async#f(t){
let n=new Map;for(let e of await this.#d(t)){let i=e.split("/").filter(s=>s!==""&&s!==".");for(let s of await this.#u(t,i)){let a=(await this.manifestOf(s))?.name;
typeof a=="string"&&!n.has(a)&&n.set(a,s)}}return n}async#d(t){let n=(await this.manifestOf(t))?.workspaces,e=isRecord(n)?n.packages:n,i=await this.#s(r2.join(t,
"pnpm-workspace.yaml"));return[...Array.isArray(e)?e:[],...k(i??"")].filter(s=>typeof s=="string").filter(s=>!s.startsWith("!"))}async#u(t,n){let e=[t];for(let i of n)
e=(await Promise.all(e.map(a=>this.#p(a,i)))).flat().slice(0,l);return e}async#p(t,n){if(!/[*?[\]{}()!+@]/.test(n))return pathsInside(t,n);if(n!=="**")return(await this.#a(
t)).filter(i=>r2.matchesGlob(i,n)).map(i=>r2.join(t,i));let e=[t];for(let i of e){if(e.length>l)break;e.push(...(await this.#a(i)).map(s=>r2.join(i,s)))}return e}async#a(t){
return(await skipRefused(()=>this.#t.list(t))??[]).filter(e=>e!==d&&!e.startsWith(".")).sort()}},g=/^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;
function k(o){let[,t=""]=/^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(o)??[];return[...t.matchAll(g)].map(([,,n])=>n)}function listFoldersUp(o){let t=[
folderOf(o)];for(;t.at(-1)!=="";)t.push(folderOf(t.at(-1)));return t}var O=/^(?<name>(?:@[^/]+\/)?[^/]+)(?:\/(?<rest>.+))?$/,y2=/^(?:assert|buffer|child_process|console|crypto|dns|events|fs|http2?|https|module|net|os|path|perf_hooks|process|punycode|querystring|readline|stream|string_decoder|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)(?:\/|$)/,
b=/^[a-z][a-z0-9+.-]*:/i,u=10,PackageResolver=class{folders;#t=new Map;constructor(t){this.folders=new PackageFolders(t)}resolve(t,e){let i=`${folderOf(e)}:${t}`,
a=this.#t.get(i)??this.#e(t,e,0);return this.#t.set(i,a),a}async#e(t,e,i){if(i>u||b.test(t)||y2.test(t))return[];if(t.startsWith("#"))return await this.#s(t,e,i);
let{name:a,rest:r3}=O.exec(t)?.groups??{};if(a===void 0)return[];let n=await this.folders.find(a,e);if(n===void 0)return[];let{exports:o,main:d2}=await this.folders.
manifestOf(n)??{};if(o!=null){let p=r3===void 0?".":`./${r3}`;return h(_(o)?o:{".":o},p).flatMap(g2=>pathsInside(n,g2))}return r3!==void 0?pathsInside(n,r3):[...typeof d2==
"string"?pathsInside(n,d2):[],...pathsInside(n,"index")]}async isDeclared(t,e){return(await this.#n(t,e)).targets.length>0}async#s(t,e,i){let{folder:a,targets:r3}=await this.#n(
t,e),n=[];for(let o of r3)/^\.\.?\//.test(o)?n.push(...pathsInside(a,o)):n.push(...await this.#e(o,e,i+1));return n}async#n(t,e){let{folder:i="",manifest:a}=await this.
folders.findOwner(e)??{},r3=a?.imports;return{folder:i,targets:isRecord(r3)?h(r3,t):[]}}};function _(s){return isRecord(s)&&Object.keys(s).some(t=>t.startsWith(
"."))}function h(s,t){if(Object.hasOwn(s,t)&&!t.includes("*"))return c(s[t]);let e;for(let r3 of Object.keys(s)){let[n="",o]=r3.split("*");o===void 0||t.length<
n.length+o.length||!t.startsWith(n)||!t.endsWith(o)||e&&e.pattern.indexOf("*")>=n.length||(e={pattern:r3,inserted:t.slice(n.length,t.length-o.length)})}if(!e)return[];
let{pattern:i,inserted:a}=e;return c(s[i]).map(r3=>r3.replaceAll("*",()=>a))}function c(s,t=u){return typeof s=="string"?[s]:t===0||s===null||typeof s!="object"?
[]:Object.entries(s).flatMap(([e,i])=>e==="types"?[]:c(i,t-1))}0&&(module.exports={PackageResolver});
