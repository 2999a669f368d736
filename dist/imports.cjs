const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{findImports:()=>findImports,findRunPaths:()=>findRunPaths});module.exports=__toCommonJS(stdin_exports);var r=/(?<skip>\s+|\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\/)|(?<word>[\p{L}\p{N}_$]+)|(?<quote>["'])|(?<other>[^])/uy,l=/^#![^\n\r\u2028\u2029]*/,o=/[\n\r\u2028\u2029]/,
f=new Set("return typeof case in instanceof of delete void throw new else do await yield default extends".split(" ")),c=new Set(["of","await","yield"]),a=new Set(
["if","while","for","with"]);function tokenizeModule(i){let t=new p(i);return t.readAll(),t}var p=class{tokens=[];isUnsure=!1;#t;#e;#s=[];#h=!1;constructor(t){this.#t=
t,this.#e=l.exec(t)?.[0].length??0}readAll(){for(;this.#e<this.#t.length;)this.#l();this.#s.length>0&&(this.isUnsure=!0)}#l(){let t=this.#e;r.lastIndex=t;let{skip:e,
word:s,quote:n,other:h2=""}=r.exec(this.#t)?.groups??{};if(this.#e=r.lastIndex,e!==void 0)return;let d2=this.#h;this.#h=!1,s!==void 0?this.#i("word",s,t):n!==void 0?
this.#c(t,n):h2==="`"?this.#o(t):h2==="}"&&this.#s.at(-1)==="${"?(this.#s.pop(),this.#o(t)):h2==="/"?this.#a(t,d2):this.#p(h2,t)}#i(t,e,s){this.tokens.push({kind:t,
text:e,offset:s})}#c(t,e){let s=w(this.#t,this.#e,e);s===void 0&&(this.isUnsure=!0),this.#e=s??u(this.#t,this.#e),this.#i("text",this.#t.slice(t+1,this.#e-1),t)}#o(t){
let e=this.#e,{end:s,isOpen:n}=x(this.#t,e),h2=!n&&this.#t[t]==="`";s>this.#t.length&&(this.isUnsure=!0),this.#i("text",h2?this.#t.slice(e,s-1):"",t),this.#e=s,
n&&(this.#s.push("${"),this.#i("punctuation","${",s-2))}#a(t,e){if(this.#t[this.#e]==="*"){this.isUnsure=!0,this.#e=this.#t.length;return}if(!e&&!this.#w(t)){this.#i(
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
s+=1;else if(n==="[")e=!0;else if(n==="]")e=!1;else if(n==="/"&&!e)return s+1}}function findImports(o2,f2=!1){let{tokens:r2,isUnsure:s}=tokenizeModule(o2),i=[],n=new Map,c2=b(o2),e=(t,a2)=>{let u2=r2[t];return u2!==void 0&&u2.kind!=="text"&&
u2.text===a2};for(let[t,{kind:a2,text:u2,offset:m}]of r2.entries()){if(a2!=="text"||u2==="")continue;let l2=e(t-1,"(")&&(e(t+1,")")||e(t+1,",")),k2=e(t-1,"from")&&
!e(t-2,".")||e(t-1,"import")||l2&&(e(t-2,"import")||e(t-2,"require")),g2=l2&&e(t-2,"URL")&&e(t+1,",")&&e(t+2,"import"),p2=d(u2);k2||g2?i.push({specifier:p2,kind:k2?
"import":"url",...c2(m)}):A.test(p2)&&!e(t-1,"+")&&!e(t+1,"+")&&n.set(p2,{specifier:p2,kind:"maybe",...c2(m)})}return!s&&!f2?[...i,...n.values()]:[...i.map(t=>t.
kind==="import"?{...t,kind:"maybe"}:t),...I(o2)]}var A=/^\.\.?\//,h=/(?:(?<verb>\bfrom|\bimport|\()\s*)?(?<quote>["'`])(?<text>[^"'`\s$]{1,1000})\k<quote>/gu;function I(o2){
let f2=b(o2),r2=new Map;for(let{index:s,groups:i={}}of o2.matchAll(h)){let n=d(i.text);r2.has(n)||!(i.verb||A.test(n))||r2.set(n,{specifier:n,kind:"maybe",...f2(
s)})}return[...r2.values()]}var M=/^(?![/~]|[a-z][a-z0-9+.-]*:)(?=.*(?:\/|[^/.]\.[a-z0-9]{1,10}$))[^\s\\*?<>|"'`$]+$/i,N=1e3,O=/^(?:write|append|createWrite|mkdir|rm|unlink)/,
P=/(?<quote>["'`])(?<text>[^"'`\s$]{1,1000})\k<quote>/gu;function findRunPaths(o2){let{tokens:f2,isUnsure:r2}=tokenizeModule(o2),s=n=>{let c2=f2[n];return c2===
void 0||c2.kind==="text"?"":c2.text},i=f2.flatMap(({kind:n,text:c2},e)=>{let t=s(e-1)==="+"||s(e+1)==="+",a2=s(e-1)==="("&&O.test(s(e-2));return n==="text"&&!t&&
!a2?c2:[]});if(r2)for(let{groups:n}of o2.matchAll(P))i.push(n.text);return new Set(i.map(d).filter(n=>n.length<=N&&M.test(n)))}function d(o2){return o2.includes(
"\\")?o2.replace(/\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^ux0-9\n\r]))/g,(f2,r2,s,i,n)=>{let c2=parseInt(r2??s??i??"",16);return Number.
isNaN(c2)?"bfnrtv".includes(n??f2)?f2:n:c2<=1114111?String.fromCodePoint(c2):f2}):o2}function b(o2){let[f2,r2,s]=[1,0,o2.indexOf(`
`)];return i=>{for(;s>=0&&s<i;s=o2.indexOf(`
`,r2))f2+=1,r2=s+1;return{line:f2,column:i-r2+1}}}0&&(module.exports={findImports,findRunPaths});
