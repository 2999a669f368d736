const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{withholdTexts:()=>withholdTexts});module.exports=__toCommonJS(stdin_exports);function quoteWord(t){return/^[\w./:@%+,-][\w./:@%+=,~^-]*$/.test(t)?t:`'${t.replaceAll("'",String.raw`'\''`)}'`}function quotePath(t){return quoteWord(t.startsWith(
"-")?`./${t}`:t)}var r=/\boutputs["']?\s*:(?:\s|#[^\n]*\n|[!&]\S*\s|[>|][-+\d]*\s)*["']?none\b/,f=/\boutputs["']?\s*:\s*\*([^\s,}]+)/,d=/\.(?:ya?ml|lock|md|[cm]?[jt]sx?)$/;async function withholdTexts(t,e,{
files:i,survey:s}){let a=({place:n})=>n!==void 0&&!d.test(n.file);return!t.some(a)||!await h(e,i,s)?t:t.map(n=>a(n)?{...n,message:`a mistake in this file (${n.code}\
); \`report.outputs: none\` keeps what it says out of this report, because it may quote the file`,hint:`read it on a laptop: touchstone validate ${quotePath(e.config)}`}:
n)}async function h({config:t,suite:e},i,{policyBase:{base:s}}){if(o(await u(t,i)))return!0;if(s.status!=="read")return!1;let a=(e===void 0?void 0:s.suites.get(
e))??t;return o(await u(a,s.files))}function o(t){let e=f.exec(t)?.[1];return r.test(t)||e!==void 0&&t.includes(`&${e}`)}async function u(t,e){return await e.exists(
t).catch(()=>!1)?await e.readText(t).catch(()=>""):""}0&&(module.exports={withholdTexts});
