const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e2){throw err=[e2],e2}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));function sourceOf(t){return t.kind==="module"?t.module:t.database}var CHILD_FLAG,init_protocol=__esm({"lib/adapters/sandbox/protocol.js"(){"use strict";CHILD_FLAG=
"--touchstone-child"}});function describeError(n2){let t=typeof n2=="object"&&n2!==null&&"message"in n2;return String(t?n2.message:n2)}var init_errors=__esm({"lib/errors.js"(){"use str\
ict"}});function isRecord(r){return r!==null&&typeof r=="object"&&!Array.isArray(r)}var init_json_guards=__esm({"lib/values/json-guards.js"(){"use strict"}});function elapsedMs(){let[e2,s3]=process.hrtime();return e2*1e3+s3/1e6}var init_elapsed=__esm({"lib/adapters/elapsed.js"(){"use strict"}});function readLines(a4,l5,s3,u4){let n2=[],r=0,i3=!1;function d4(t){if(r===0)return t.toString("utf8");let e2=Buffer.concat([...n2,t]).toString("utf8");return n2=
[],r=0,e2}a4.on("data",t=>{if(i3)return;let e2=0;for(let f4=t.indexOf(10);f4>=0;f4=t.indexOf(10,e2))s3(d4(t.subarray(e2,f4))),e2=f4+1;e2!==t.length&&(n2.push(t.
subarray(e2)),r+=t.length-e2,!(r<=l5)&&(i3=!0,n2=[],u4()))})}var init_read_lines=__esm({"lib/adapters/sandbox/read-lines.js"(){"use strict"}});function allowBuildingOnly(t){t.setAuthorizer((E,T2,r)=>s.has(E)||E===import_node_sqlite.constants.SQLITE_FUNCTION&&_.has(String(r).toLowerCase())?import_node_sqlite.constants.
SQLITE_DENY:import_node_sqlite.constants.SQLITE_OK)}function allowReadsOnly(t){let E;return t.setAuthorizer((T2,r,n2)=>S.has(T2)?T2===import_node_sqlite.constants.
SQLITE_FUNCTION&&_.has(String(n2).toLowerCase())?(E??=`the function ${n2}`,import_node_sqlite.constants.SQLITE_DENY):import_node_sqlite.constants.SQLITE_OK:(E??=
`${I.get(T2)??`action ${T2}`}${r?` (${r})`:""}`,import_node_sqlite.constants.SQLITE_DENY)),{refused:()=>E,reset(){E=void 0}}}var import_node_sqlite,S,_,I,s,init_allow_reads=__esm(
{"lib/adapters/sandbox/sql/allow-reads.js"(){"use strict";import_node_sqlite=require("node:sqlite"),S=new Set([import_node_sqlite.constants.SQLITE_SELECT,import_node_sqlite.constants.
SQLITE_READ,import_node_sqlite.constants.SQLITE_FUNCTION,import_node_sqlite.constants.SQLITE_RECURSIVE]),_=new Set(["load_extension","readfile","writefile","edi\
t","fts3_tokenizer","sqlite_log"]),I=new Map(Object.entries(import_node_sqlite.constants).filter(([t,E])=>/^SQLITE_[A-Z_]+$/.test(t)&&E>2).map(([t,E])=>[E,t.slice(
7).replaceAll("_"," ")]));for(let[t,E]of[[import_node_sqlite.constants.SQLITE_CREATE_INDEX,"CREATE INDEX"],[import_node_sqlite.constants.SQLITE_CREATE_TABLE,"CR\
EATE TABLE"],[import_node_sqlite.constants.SQLITE_ATTACH,"ATTACH or VACUUM"]])I.set(t,E);s=new Set([import_node_sqlite.constants.SQLITE_ATTACH,import_node_sqlite.constants.
SQLITE_DETACH,import_node_sqlite.constants.SQLITE_PRAGMA,import_node_sqlite.constants.SQLITE_CREATE_VTABLE,import_node_sqlite.constants.SQLITE_DROP_VTABLE])}});function*readSqlTokens(n2,o2=0){let t=o2;for(;t<n2.length;){let e2=a(n2,t);t=(yield e2)??t+e2.text.length}}function a(n2,o2){for(let[t,e2]of c){e2.lastIndex=o2;
let r=e2.exec(n2);if(r)return{kind:t,text:r[0],start:o2}}throw new Error("the last rule matches any character")}var c,init_sql_tokens=__esm({"lib/adapters/sandb\
ox/sql/sql-tokens.js"(){"use strict";c=[["space",/\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],["text",/[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],["text",/'[^']*(?:''[^']*)*(?:'|$)/y],
["text",/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],["name",/"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],["word",/[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],["sem\
icolon",/;/y],["other",/[^]/y]]}});function*splitStatements(t){let n2=readSqlTokens(t),i3=h(t),e2=[],o2=n2.next();for(;!o2.done;){let r=o2.value;if(e2.length===0&&u(t,r)){o2=n2.next(d(t,r.start));
continue}if(r.kind!=="semicolon"||f(e2)){(e2.length>0||r.kind!=="space")&&e2.push(r),o2=n2.next();continue}if(e2.length>0){let s3={tokens:e2,line:i3(e2[0]?.start??
0)},c4=l(e2)?p(t,r.start+1):void 0;yield c4?{...s3,data:c4.lines}:s3,e2=[],o2=n2.next(c4?.end);continue}o2=n2.next()}e2.length>0&&(yield{tokens:e2,line:i3(e2[0]?.
start??0)})}function statementWords(t,n2=12){let i3=[];for(let{kind:e2,text:o2}of t)if(e2==="word"&&i3.push(o2.toUpperCase()),i3.length===n2)break;return i3}function u(t,n2){
return n2.text==="\\"&&(n2.start===0||t[n2.start-1]===`
`)}function f(t){let n2=statementWords(t,4);return n2[0]!=="CREATE"||!n2.slice(1,3).includes("TRIGGER")?!1:t.findLast(({kind:i3})=>i3==="word")?.text.toUpperCase()!==
"END"}function l(t){return statementWords(t,1)[0]==="COPY"&&/\bfrom\s+stdin\b/i.test(t.map(({text:n2})=>n2).join(""))}function p(t,n2){let i3=d(t,n2),e2=[],o2=i3;
for(;o2<t.length;){let r=d(t,o2),s3=t.slice(o2,r).replace(/\r?\n$/,"");if(o2=r,s3==="\\.")break;e2.push(s3)}return{lines:e2,end:o2}}function d(t,n2){let i3=t.indexOf(
`
`,n2);return i3<0?t.length:i3+1}function h(t){let n2=0,i3=1;return e2=>{for(;n2<e2;n2+=1)t[n2]===`
`&&(i3+=1);return i3}}var init_split_statements=__esm({"lib/adapters/sandbox/sql/split-statements.js"(){"use strict";init_sql_tokens()}});function translateStatement(t){let E=statementWords(t.tokens),n2=E.join(" ");if(E.length===0||c2.some(s3=>s3.test(n2)))return{kind:"ignore"};let e2=l2(t.tokens);
if(E[0]==="COPY")return u2(e2,t.data??[]);let i3=e2.map(({text:s3})=>s3).join("");return E[0]==="CREATE"&&(i3=p2(i3)),{kind:"execute",sql:i3}}function l2(t){let E=[];
for(let n2=0;n2<t.length;n2+=1){let e2=t[n2];e2&&(a2(e2)&&t[n2+1]?.text==="."?n2+=1:e2.text===":"&&t[n2+1]?.text===":"?n2=N(t,n2+2)-1:/^e'/i.test(e2.text)?E.push(
{...e2,text:S2(e2.text)}):E.push(e2.kind==="space"?{...e2,text:" "}:e2))}return E}function a2({kind:t,text:E}){return t==="word"&&E.toLowerCase()==="public"||E===
'"public"'}function N(t,E){let e2=t.slice(E,E+16).map(A=>A.text).join(""),s3=/^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.
exec(e2)?.[0].length??0,r=E;for(;s3>0&&r<t.length;r+=1)s3-=t[r]?.text.length??0;return r}function S2(t){return`'${t.slice(2,-1).replace(/\\([^])/g,(n2,e2)=>{let i3=T[e2]??
e2;return i3==="'"?"''":i3})}'`}function p2(t){return t.replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi,"").replace(/\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,
"DEFAULT CURRENT_TIMESTAMP").replace(/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi,"").replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi,
"$1").replace(/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi,"").replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi,"").replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi,
"$1").replace(/\bMATERIALIZED\s+VIEW\b/gi,"VIEW").replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i,"")}function u2(t,E){let n2=t.map(({text:r})=>r).join(""),e2=/^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.
exec(n2);if(!e2)return{kind:"ignore"};let i3=E.map(r=>r.split("	").map(R)),s3=(i3[0]??[]).map(()=>"?").join(", ");return{kind:"insert",sql:`INSERT INTO ${e2[1]}\
 ${e2[2]??""} VALUES (${s3})`,rows:i3}}function R(t){return t==="\\N"?null:t.replace(/\\([^])/g,(E,n2)=>T[n2]??n2)}var c2,T,init_translate_statement=__esm({"lib\
/adapters/sandbox/sql/translate-statement.js"(){"use strict";init_split_statements();c2=[/^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
/^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,/^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
/^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,/^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
/^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/];T={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}}});function openFixture(r,e2){return x(r)?g(r):h2(r,e2)}function x(r){let e2=(0,import_node_fs.openSync)(r,"r");try{let t=Buffer.alloc(u3.length);return(0,import_node_fs.readSync)(
e2,t,0,t.length,0),t.toString("latin1")===u3}finally{(0,import_node_fs.closeSync)(e2)}}function g(r){let e2=(0,import_node_fs.readFileSync)(r);e2[18]=1,e2[19]=1;
let t=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)((0,import_node_os.tmpdir)(),"touchstone-sql-"));try{let o2=(0,import_node_path.join)(t,"fixture.s\
qlite");return(0,import_node_fs.writeFileSync)(o2,e2),new import_node_sqlite2.DatabaseSync(o2,{readOnly:!0})}finally{(0,import_node_fs.rmSync)(t,{recursive:!0,force:!0})}}
function h2(r,e2){let t=new import_node_sqlite2.DatabaseSync(":memory:",{enableForeignKeyConstraints:!1});allowBuildingOnly(t);for(let o2 of splitStatements((0,import_node_fs.readFileSync)(
r,"utf8").replace(/^\uFEFF/,"")))try{q(t,translateStatement(o2))}catch(n2){throw new Error(`the fixture ${e2}:${o2.line} is not usable: ${describeError(n2)}`,{cause:n2})}
return t}function q(r,e2){if(e2.kind==="ignore")return;if(e2.kind==="execute")return r.exec(e2.sql);if(e2.rows.length===0)return;let t=r.prepare(e2.sql);r.exec(
"SAVEPOINT copy");for(let o2 of e2.rows)t.run(...o2);r.exec("RELEASE copy")}var import_node_fs,import_node_os,import_node_path,import_node_sqlite2,u3,init_open_fixture=__esm(
{"lib/adapters/sandbox/sql/open-fixture.js"(){"use strict";import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path"),
import_node_sqlite2=require("node:sqlite");init_errors();init_allow_reads();init_split_statements();init_translate_statement();u3="SQLite format 3\0"}});var run_sql_job_exports={};__export(run_sql_job_exports,{createSqlRunner:()=>createSqlRunner});function createSqlRunner(){let r=new Map;function n2({database:e2,
name:i3}){let u4=r.get(e2);if(u4)return u4;let o2=openFixture(e2,i3),t={database:o2,guard:allowReadsOnly(o2)};return r.set(e2,t),t}return{async prepare(e2){if(e2.
kind!=="sql")throw new Error("this child runs queries only");let i3=n2(e2);return()=>p4(i3,e2)},late:()=>!1}}function p4({database:r,guard:n2},{sql:e2,maxRows:i3}){
let u4=h3(e2);n2.reset();let o2=[];try{let t=r.prepare(e2);t.setReadBigInts(!0),t.setReturnArrays(!0);let s3=t.columns().map(({name:f4})=>f4);if(s3.length===0)throw new Error(
`${u4} is refused: only a query that gives rows is allowed`);for(let f4 of t.iterate()){if(o2.length===i3)return{columns:s3,rows:o2,truncated:!0};o2.push(Object.
values(f4).map(y2))}return{columns:s3,rows:o2}}catch(t){let s3=n2.refused();throw s3===void 0?new Error(describeError(t),{cause:t}):new Error(`${u4} is refused:\
 it asks for ${s3}; a query may only read`,{cause:t})}}function h3(r){let[n2,e2]=splitStatements(r);if(!n2)throw new Error("there is no SQL statement");if(e2)throw new Error(
"several statements are refused; write one query");return statementWords(n2.tokens,1)[0]??"this"}function y2(r){if(typeof r=="bigint"){let n2=Number(r);return Number.
isSafeInteger(n2)?n2:String(r)}return r instanceof Uint8Array?Buffer.from(r).toString("hex"):typeof r=="number"?Number.isFinite(r)?r:String(r):r}var init_run_sql_job=__esm(
{"lib/adapters/sandbox/run-sql-job.js"(){"use strict";init_errors();init_allow_reads();init_open_fixture();init_split_statements()}});var run_module_job_exports={};__export(run_module_job_exports,{createModuleRunner:()=>createModuleRunner});function createModuleRunner(){let t=new Map,e2=!1;async function o2(n2){
let r=t.get(n2);if(r)return r;let i3=w(n2);return t.set(n2,i3),i3}async function a4(n2,r,i3){let s3=new AbortController,u4=setTimeout(()=>{e2=!0,s3.abort(new DOMException(
"the time for this case is up","TimeoutError"))},i3);try{return await n2(...m2(r,s3.signal))}finally{clearTimeout(u4)}}return{async prepare(n2){if(n2.kind!=="mo\
dule")throw new Error("this child runs modules only");e2=!1;let{abortAfterMs:r}=n2,i3=elapsedMs(),s3=await o2(n2.module);if(r===void 0)return()=>s3(...n2.args);
let u4=elapsedMs()-i3;return()=>a4(s3,n2,r-u4)},late:()=>e2}}function m2(t,e2){let o2=t.args.at(-1);return[...t.args.slice(0,-1),{...isRecord(o2)&&o2,signal:e2}]}
async function w(t){let e2=await import(f3((0,import_node_url.pathToFileURL)(t).href)),o2=h4(isRecord(e2)?e2.default:void 0);if(p5(o2))return o2;throw new Error(
"the module has no default export that is a function; write `export default async (input) => \u2026`")}function p5(t){return typeof t=="function"}function h4(t){
return isRecord(t)&&"default"in t?t.default:t}var import_node_url,f3,init_run_module_job=__esm({"lib/adapters/sandbox/run-module-job.js"(){"use strict";import_node_url=
require("node:url");init_json_guards();init_elapsed();f3=function(t,e2){return typeof t=="string"&&/^\.\.?\//.test(t)?t.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,
function(o2,a4,n2,r,i3){return a4?e2?".jsx":".js":n2&&(!r||!i3)?o2:n2+r+"."+i3.toLowerCase()+"js"}):t}}});var serve_jobs_exports={};__export(serve_jobs_exports,{serveJobs:()=>serveJobs});async function serveJobs(t){let e2=await $(t),o2=new import_node_net.Socket({fd:3,
readable:!0,writable:!0}),r=n2=>o2.write(`${n2}
`),s3=new Set;function c4(n2){let i3=sourceOf(n2);s3.has(i3)||(s3.add(i3),r(l4({kind:"loaded",id:n2.id})))}o2.on("error",()=>process.exit(0)),o2.on("close",()=>process.
exit(0)),readLines(o2,16777216*2,n2=>{k(M(n2),e2,c4).then(r)},()=>process.exit(1)),r(l4({kind:"ready"}))}async function $(t){return t==="sql"?(await Promise.resolve().then(()=>(init_run_sql_job(),run_sql_job_exports))).
createSqlRunner():(await Promise.resolve().then(()=>(init_run_module_job(),run_module_job_exports))).createModuleRunner()}async function k(t,e2,o2){let{id:r}=t,
s3=elapsedMs(),c4={unloaded:!0};try{let n2=await e2.prepare(t);c4={},o2(t),s3=elapsedMs();let i3=await n2(),u4=elapsedMs()-s3,a4=JSON.stringify(i3??null)??"null";
if(a4.length<=p6)return`{"kind":"value","id":"${r}","durationMs":${u4},"value":${a4}}`;let m3=`returned ${a4.length} characters; at most ${p6} are taken`;return l4(
{kind:"threw",id:r,message:m3,durationMs:u4})}catch(n2){let i3=elapsedMs()-s3,u4=e2.late()?{late:!0}:{},a4=J(n2);return l4({kind:"threw",id:r,message:a4,durationMs:i3,
...u4,...c4})}}function l4(t){return JSON.stringify(t)}function M(t){let e2=JSON.parse(t);if(b(e2))return e2;throw new Error("the parent sent something that is \
no job")}function b(t){return isRecord(t)&&typeof t.id=="string"&&typeof t.kind=="string"}function J(t){if(!(t instanceof Error))return`threw ${String(t)}`;let e2=describeError(
t);return t.name==="Error"?e2:`${t.name}: ${e2}`}var import_node_net,p6,init_serve_jobs=__esm({"lib/adapters/sandbox/serve-jobs.js"(){"use strict";import_node_net=
require("node:net");init_errors();init_json_guards();init_elapsed();init_protocol();init_read_lines();p6=16777216/4}});var import_node_fs2=require("node:fs");function keepDebuggerOut(e2){e2.on("SIGUSR1",()=>{})}init_protocol();async function runChildIfAsked(r){if(r[2]!==CHILD_FLAG)return!1;let{serveJobs:t}=await Promise.resolve().then(()=>(init_serve_jobs(),serve_jobs_exports));
return await t(r[3]==="sql"?"sql":"module"),!0}var TOOL_VERSION="0.1.0";var i2=2;process.exitCode=i2;n();async function n(){process.exitCode=await a3()}async function a3(){if(process.argv[2]==="--version")return process.stdout.write(
`${TOOL_VERSION}
`),0;if(await runChildIfAsked(process.argv))return 0;keepDebuggerOut(process);let{enterAction:r}=await Promise.resolve().then(()=>require("./enter-action.cjs"));return await r(process.env,(0,import_node_fs2.realpathSync)(
process.argv[1]))}
