const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findImports:()=>findImports});module.exports=__toCommonJS(stdin_exports);var r=/(?<skip>\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy,l=/^#![^\n\r\u2028\u2029]*/,o=/[\n\r\u2028\u2029]/,
f=new Set("return typeof case in instanceof of delete void throw new else do await yield default extends".split(" ")),c=new Set(["of","await","yield"]),a=new Set(
["if","while","for","with"]);function tokenizeModule(i){let t=new p(i);return t.readAll(),t}var p=class{tokens=[];isUnsure=!1;#t;#e;#s=[];#h=!1;constructor(t){this.#t=
t,this.#e=l.exec(t)?.[0].length??0}readAll(){for(;this.#e<this.#t.length;)this.#l();this.#s.length>0&&(this.isUnsure=!0)}#l(){let t=this.#e;r.lastIndex=t;let{skip:e,
word:s,quote:n,other:h=""}=r.exec(this.#t)?.groups??{};if(this.#e=r.lastIndex,e!==void 0)return;let d=this.#h;this.#h=!1,s!==void 0?this.#i("word",s,t):n!==void 0?
this.#c(t,n):h==="`"?this.#o(t):h==="}"&&this.#s.at(-1)==="${"?(this.#s.pop(),this.#o(t)):h==="/"?this.#a(t,d):this.#p(h,t)}#i(t,e,s){this.tokens.push({kind:t,text:e,
offset:s})}#c(t,e){let s=w(this.#t,this.#e,e);s===void 0&&(this.isUnsure=!0),this.#e=s??u(this.#t,this.#e),this.#i("text",this.#t.slice(t+1,this.#e-1),t)}#o(t){
let e=this.#e,{end:s,isOpen:n}=x(this.#t,e),h=!n&&this.#t[t]==="`";s>this.#t.length&&(this.isUnsure=!0),this.#i("text",h?this.#t.slice(e,s-1):"",t),this.#e=s,n&&
(this.#s.push("${"),this.#i("punctuation","${",s-2))}#a(t,e){if(this.#t[this.#e]==="*"){this.isUnsure=!0,this.#e=this.#t.length;return}if(!e&&!this.#w(t)){this.#i(
"punctuation","/",t);return}let s=g(this.#t,this.#e);s===void 0&&(this.isUnsure=!0),this.#e=s??u(this.#t,this.#e),this.#i("regex","",t)}#p(t,e){if(t==="(")this.#s.
push(this.#k()?"if(":"(");else if("[{".includes(t))this.#s.push(t);else if(")]}".includes(t)){let s=this.#s.pop();s?.at(-1)!==k[t]&&(this.isUnsure=!0),this.#h=s===
"if("}this.#i("punctuation",t,e)}#k(){let t=this.tokens.length-1,e=this.#u(t,"await")&&this.#u(t-1,"for")?t-1:t,s=this.tokens[e];return s?.kind==="word"&&a.has(
s.text)&&!this.#r(e)}#w(t){let e=this.tokens.length-1,s=this.tokens[e];if(!s)return!0;if(s.kind==="word"){if(f.has(s.text)&&!this.#r(e))return c.has(s.text)&&(this.
isUnsure=!0),!0}else if(s.kind==="punctuation"&&!")]}".includes(s.text))return this.#x(e);return(s.text==="}"||o.test(this.#t.slice(s.offset,t)))&&(this.isUnsure=
!0),!1}#x(t){let{text:e}=this.tokens[t],s=this.#n(t-1,e)&&this.#d(t);if(e===".")return s;e===">"&&!(this.#n(t-1,"=")&&this.#d(t))&&(this.isUnsure=!0);let n="+-".
includes(e)&&s&&this.#f(t-2)||e==="!"&&this.#f(t-1)&&this.#g(t-1);return n&&(this.isUnsure=!0),!n}#f(t){let e=this.tokens[t];return e?e.kind==="word"?!f.has(e.text)||
this.#r(t):e.kind!=="punctuation"||")]}".includes(e.text):!1}#r(t){let e=this.#n(t-1,".")&&this.#n(t-2,".");return this.#n(t-1,".")&&!e||this.#n(t-1,"#")}#u(t,e){
return this.tokens[t]?.kind==="word"&&this.tokens[t].text===e}#n(t,e){return this.tokens[t]?.kind==="punctuation"&&this.tokens[t].text===e}#d(t){return this.tokens[t].
offset-this.tokens[t-1].offset===1}#g(t){let[e,s]=[this.tokens[t].offset,this.tokens[t+1].offset];return!o.test(this.#t.slice(e,s))}},k={")":"(","]":"[","}":"{"};
function w(i,t,e){for(let s=t;s<i.length;s+=1)if(i[s]==="\\")s+=i.startsWith(`\r
`,s+1)?2:1;else{if(i[s]===e)return s+1;if(i[s]===`
`||i[s]==="\r")return}}function u(i,t){let e=i.indexOf(`
`,t);return e<0?i.length:e+1}function x(i,t){for(let e=t;e<i.length;e+=1)if(i[e]==="\\")e+=1;else{if(i[e]==="`")return{end:e+1,isOpen:!1};if(i[e]==="$"&&i[e+1]===
"{")return{end:e+2,isOpen:!0}}return{end:i.length+1,isOpen:!1}}function g(i,t){let e=!1;for(let s=t;s<i.length;s+=1){let n=i[s];if(o.test(n))return;if(n==="\\")
s+=1;else if(n==="[")e=!0;else if(n==="]")e=!1;else if(n==="/"&&!e)return s+1}}function findImports(t,r2=!1){let{tokens:i,isUnsure:s}=tokenizeModule(t),o2=[],f2=new Map,u2=b(t),e=(n,a2)=>{let c2=i[n];return c2!==void 0&&c2.kind!=="text"&&c2.
text===a2};for(let[n,{kind:a2,text:c2,offset:p2}]of i.entries()){if(a2!=="text"||c2==="")continue;let m=e(n-1,"(")&&(e(n+1,")")||e(n+1,",")),l2=e(n-1,"from")&&!e(
n-2,".")||e(n-1,"import")||m&&(e(n-2,"import")||e(n-2,"require")),v=m&&e(n-2,"URL")&&e(n+1,",")&&e(n+2,"import"),d=k2(c2);l2||v?o2.push({specifier:d,kind:l2?"im\
port":"url",...u2(p2)}):x2.test(d)&&!e(n-1,"+")&&!e(n+1,"+")&&f2.set(d,{specifier:d,kind:"maybe",...u2(p2)})}return!s&&!r2?[...o2,...f2.values()]:[...o2.map(n=>n.
kind==="import"?{...n,kind:"maybe"}:n),...M(t)]}var x2=/^\.\.?\//,I=/(?:(?<verb>\bfrom|\bimport|\()\s*)?(?<quote>["'`])(?<text>[^"'`\s$]{1,1000})\k<quote>/gu;function M(t){
let r2=b(t),i=new Map;for(let{index:s,groups:o2={}}of t.matchAll(I)){let f2=k2(o2.text);i.has(f2)||!(o2.verb||x2.test(f2))||i.set(f2,{specifier:f2,kind:"maybe",
...r2(s)})}return[...i.values()]}function k2(t){return t.includes("\\")?t.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n\r]))/g,
(r2,i,s,o2,f2)=>{let u2=parseInt(i??s??o2??"",16);return Number.isNaN(u2)?"bfnrtv".includes(f2??r2)?r2:f2:u2<=1114111?String.fromCodePoint(u2):r2}):t}function b(t){
let[r2,i,s]=[1,0,t.indexOf(`
`)];return o2=>{for(;s>=0&&s<o2;s=t.indexOf(`
`,i))r2+=1,i=s+1;return{line:r2,column:o2-i+1}}}0&&(module.exports={findImports});
