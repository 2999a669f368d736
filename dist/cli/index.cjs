const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e5){throw err=[e5],e5}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e5){throw mod=0,e5}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));function sourceOf(t4){return t4.kind==="module"?t4.module:t4.database}var CHILD_FLAG,init_protocol=__esm({"lib/adapters/sandbox/protocol.js"(){"use strict";CHILD_FLAG=
"--touchstone-child"}});function describeError(n3){let t4=typeof n3=="object"&&n3!==null&&"message"in n3;return String(t4?n3.message:n3)}function hasCode(n3,t4){return typeof n3=="obje\
ct"&&n3!==null&&"code"in n3&&n3.code===t4}var init_errors=__esm({"lib/errors.js"(){"use strict"}});function isRecord(r2){return r2!==null&&typeof r2=="object"&&!Array.isArray(r2)}var init_json_guards=__esm({"lib/values/json-guards.js"(){"use strict"}});function elapsedMs(){let[e5,s7]=process.hrtime();return e5*1e3+s7/1e6}var init_elapsed=__esm({"lib/adapters/elapsed.js"(){"use strict"}});function readLines(a7,l8,s7,u7){let n3=[],r2=0,i6=!1;function d8(t4){if(r2===0)return t4.toString("utf8");let e5=Buffer.concat([...n3,t4]).toString("utf8");return n3=
[],r2=0,e5}a7.on("data",t4=>{if(i6)return;let e5=0;for(let f9=t4.indexOf(10);f9>=0;f9=t4.indexOf(10,e5))s7(d8(t4.subarray(e5,f9))),e5=f9+1;e5!==t4.length&&(n3.push(
t4.subarray(e5)),r2+=t4.length-e5,!(r2<=l8)&&(i6=!0,n3=[],u7()))})}var init_read_lines=__esm({"lib/adapters/sandbox/read-lines.js"(){"use strict"}});function allowBuildingOnly(t4){t4.setAuthorizer((E6,T4,r2)=>s.has(E6)||E6===import_node_sqlite.constants.SQLITE_FUNCTION&&_.has(String(r2).toLowerCase())?import_node_sqlite.constants.
SQLITE_DENY:import_node_sqlite.constants.SQLITE_OK)}function allowReadsOnly(t4){let E6;return t4.setAuthorizer((T4,r2,n3)=>S.has(T4)?T4===import_node_sqlite.constants.
SQLITE_FUNCTION&&_.has(String(n3).toLowerCase())?(E6??=`the function ${n3}`,import_node_sqlite.constants.SQLITE_DENY):import_node_sqlite.constants.SQLITE_OK:(E6??=
`${I.get(T4)??`action ${T4}`}${r2?` (${r2})`:""}`,import_node_sqlite.constants.SQLITE_DENY)),{refused:()=>E6,reset(){E6=void 0}}}var import_node_sqlite,S,_,I,s,
init_allow_reads=__esm({"lib/adapters/sandbox/sql/allow-reads.js"(){"use strict";import_node_sqlite=require("node:sqlite"),S=new Set([import_node_sqlite.constants.
SQLITE_SELECT,import_node_sqlite.constants.SQLITE_READ,import_node_sqlite.constants.SQLITE_FUNCTION,import_node_sqlite.constants.SQLITE_RECURSIVE]),_=new Set(["\
load_extension","readfile","writefile","edit","fts3_tokenizer","sqlite_log"]),I=new Map(Object.entries(import_node_sqlite.constants).filter(([t4,E6])=>/^SQLITE_[A-Z_]+$/.
test(t4)&&E6>2).map(([t4,E6])=>[E6,t4.slice(7).replaceAll("_"," ")]));for(let[t4,E6]of[[import_node_sqlite.constants.SQLITE_CREATE_INDEX,"CREATE INDEX"],[import_node_sqlite.constants.
SQLITE_CREATE_TABLE,"CREATE TABLE"],[import_node_sqlite.constants.SQLITE_ATTACH,"ATTACH or VACUUM"]])I.set(t4,E6);s=new Set([import_node_sqlite.constants.SQLITE_ATTACH,
import_node_sqlite.constants.SQLITE_DETACH,import_node_sqlite.constants.SQLITE_PRAGMA,import_node_sqlite.constants.SQLITE_CREATE_VTABLE,import_node_sqlite.constants.
SQLITE_DROP_VTABLE])}});function*readSqlTokens(n3,o=0){let t4=o;for(;t4<n3.length;){let e5=a(n3,t4);t4=(yield e5)??t4+e5.text.length}}function a(n3,o){for(let[t4,e5]of c){e5.lastIndex=
o;let r2=e5.exec(n3);if(r2)return{kind:t4,text:r2[0],start:o}}throw new Error("the last rule matches any character")}var c,init_sql_tokens=__esm({"lib/adapters/\
sandbox/sql/sql-tokens.js"(){"use strict";c=[["space",/\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],["text",/[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],["text",/'[^']*(?:''[^']*)*(?:'|$)/y],
["text",/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],["name",/"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],["word",/[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],["sem\
icolon",/;/y],["other",/[^]/y]]}});function*splitStatements(t4){let n3=readSqlTokens(t4),i6=h(t4),e5=[],o=n3.next();for(;!o.done;){let r2=o.value;if(e5.length===0&&u(t4,r2)){o=n3.next(d(t4,r2.start));
continue}if(r2.kind!=="semicolon"||f(e5)){(e5.length>0||r2.kind!=="space")&&e5.push(r2),o=n3.next();continue}if(e5.length>0){let s7={tokens:e5,line:i6(e5[0]?.start??
0)},c7=l(e5)?p(t4,r2.start+1):void 0;yield c7?{...s7,data:c7.lines}:s7,e5=[],o=n3.next(c7?.end);continue}o=n3.next()}e5.length>0&&(yield{tokens:e5,line:i6(e5[0]?.
start??0)})}function statementWords(t4,n3=12){let i6=[];for(let{kind:e5,text:o}of t4)if(e5==="word"&&i6.push(o.toUpperCase()),i6.length===n3)break;return i6}function u(t4,n3){
return n3.text==="\\"&&(n3.start===0||t4[n3.start-1]===`
`)}function f(t4){let n3=statementWords(t4,4);return n3[0]!=="CREATE"||!n3.slice(1,3).includes("TRIGGER")?!1:t4.findLast(({kind:i6})=>i6==="word")?.text.toUpperCase()!==
"END"}function l(t4){return statementWords(t4,1)[0]==="COPY"&&/\bfrom\s+stdin\b/i.test(t4.map(({text:n3})=>n3).join(""))}function p(t4,n3){let i6=d(t4,n3),e5=[],
o=i6;for(;o<t4.length;){let r2=d(t4,o),s7=t4.slice(o,r2).replace(/\r?\n$/,"");if(o=r2,s7==="\\.")break;e5.push(s7)}return{lines:e5,end:o}}function d(t4,n3){let i6=t4.
indexOf(`
`,n3);return i6<0?t4.length:i6+1}function h(t4){let n3=0,i6=1;return e5=>{for(;n3<e5;n3+=1)t4[n3]===`
`&&(i6+=1);return i6}}var init_split_statements=__esm({"lib/adapters/sandbox/sql/split-statements.js"(){"use strict";init_sql_tokens()}});function translateStatement(t4){let E6=statementWords(t4.tokens),n3=E6.join(" ");if(E6.length===0||c2.some(s7=>s7.test(n3)))return{kind:"ignore"};let e5=l2(t4.tokens);
if(E6[0]==="COPY")return u2(e5,t4.data??[]);let i6=e5.map(({text:s7})=>s7).join("");return E6[0]==="CREATE"&&(i6=p2(i6)),{kind:"execute",sql:i6}}function l2(t4){
let E6=[];for(let n3=0;n3<t4.length;n3+=1){let e5=t4[n3];e5&&(a2(e5)&&t4[n3+1]?.text==="."?n3+=1:e5.text===":"&&t4[n3+1]?.text===":"?n3=N(t4,n3+2)-1:/^e'/i.test(
e5.text)?E6.push({...e5,text:S2(e5.text)}):E6.push(e5.kind==="space"?{...e5,text:" "}:e5))}return E6}function a2({kind:t4,text:E6}){return t4==="word"&&E6.toLowerCase()===
"public"||E6==='"public"'}function N(t4,E6){let e5=t4.slice(E6,E6+16).map(A3=>A3.text).join(""),s7=/^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.
exec(e5)?.[0].length??0,r2=E6;for(;s7>0&&r2<t4.length;r2+=1)s7-=t4[r2]?.text.length??0;return r2}function S2(t4){return`'${t4.slice(2,-1).replace(/\\([^])/g,(n3,e5)=>{
let i6=T[e5]??e5;return i6==="'"?"''":i6})}'`}function p2(t4){return t4.replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi,"").replace(/\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,
"DEFAULT CURRENT_TIMESTAMP").replace(/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi,"").replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi,
"$1").replace(/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi,"").replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi,"").replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi,
"$1").replace(/\bMATERIALIZED\s+VIEW\b/gi,"VIEW").replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i,"")}function u2(t4,E6){let n3=t4.map(({text:r2})=>r2).join(""),e5=/^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.
exec(n3);if(!e5)return{kind:"ignore"};let i6=E6.map(r2=>r2.split("	").map(R)),s7=(i6[0]??[]).map(()=>"?").join(", ");return{kind:"insert",sql:`INSERT INTO ${e5[1]}\
 ${e5[2]??""} VALUES (${s7})`,rows:i6}}function R(t4){return t4==="\\N"?null:t4.replace(/\\([^])/g,(E6,n3)=>T[n3]??n3)}var c2,T,init_translate_statement=__esm({
"lib/adapters/sandbox/sql/translate-statement.js"(){"use strict";init_split_statements();c2=[/^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
/^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,/^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
/^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,/^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
/^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/];T={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}}});function openFixture(r2,e5){return x(r2)?g(r2):h2(r2,e5)}function x(r2){let e5=(0,import_node_fs.openSync)(r2,"r");try{let t4=Buffer.alloc(u3.length);return(0,import_node_fs.readSync)(
e5,t4,0,t4.length,0),t4.toString("latin1")===u3}finally{(0,import_node_fs.closeSync)(e5)}}function g(r2){let e5=(0,import_node_fs.readFileSync)(r2);e5[18]=1,e5[19]=
1;let t4=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)((0,import_node_os.tmpdir)(),"touchstone-sql-"));try{let o=(0,import_node_path.join)(t4,"fixtur\
e.sqlite");return(0,import_node_fs.writeFileSync)(o,e5),new import_node_sqlite2.DatabaseSync(o,{readOnly:!0})}finally{(0,import_node_fs.rmSync)(t4,{recursive:!0,
force:!0})}}function h2(r2,e5){let t4=new import_node_sqlite2.DatabaseSync(":memory:",{enableForeignKeyConstraints:!1});allowBuildingOnly(t4);for(let o of splitStatements(
(0,import_node_fs.readFileSync)(r2,"utf8").replace(/^\uFEFF/,"")))try{q(t4,translateStatement(o))}catch(n3){throw new Error(`the fixture ${e5}:${o.line} is not \
usable: ${describeError(n3)}`,{cause:n3})}return t4}function q(r2,e5){if(e5.kind==="ignore")return;if(e5.kind==="execute")return r2.exec(e5.sql);if(e5.rows.length===
0)return;let t4=r2.prepare(e5.sql);r2.exec("SAVEPOINT copy");for(let o of e5.rows)t4.run(...o);r2.exec("RELEASE copy")}var import_node_fs,import_node_os,import_node_path,
import_node_sqlite2,u3,init_open_fixture=__esm({"lib/adapters/sandbox/sql/open-fixture.js"(){"use strict";import_node_fs=require("node:fs"),import_node_os=require("node:os"),
import_node_path=require("node:path"),import_node_sqlite2=require("node:sqlite");init_errors();init_allow_reads();init_split_statements();init_translate_statement();
u3="SQLite format 3\0"}});var run_sql_job_exports={};__export(run_sql_job_exports,{createSqlRunner:()=>createSqlRunner});function createSqlRunner(){let r2=new Map;function n3({database:e5,
name:i6}){let u7=r2.get(e5);if(u7)return u7;let o=openFixture(e5,i6),t4={database:o,guard:allowReadsOnly(o)};return r2.set(e5,t4),t4}return{async prepare(e5){if(e5.
kind!=="sql")throw new Error("this child runs queries only");let i6=n3(e5);return()=>p4(i6,e5)},late:()=>!1}}function p4({database:r2,guard:n3},{sql:e5,maxRows:i6}){
let u7=h3(e5);n3.reset();let o=[];try{let t4=r2.prepare(e5);t4.setReadBigInts(!0),t4.setReturnArrays(!0);let s7=t4.columns().map(({name:f9})=>f9);if(s7.length===
0)throw new Error(`${u7} is refused: only a query that gives rows is allowed`);for(let f9 of t4.iterate()){if(o.length===i6)return{columns:s7,rows:o,truncated:!0};
o.push(Object.values(f9).map(y2))}return{columns:s7,rows:o}}catch(t4){let s7=n3.refused();throw s7===void 0?new Error(describeError(t4),{cause:t4}):new Error(`${u7}\
 is refused: it asks for ${s7}; a query may only read`,{cause:t4})}}function h3(r2){let[n3,e5]=splitStatements(r2);if(!n3)throw new Error("there is no SQL state\
ment");if(e5)throw new Error("several statements are refused; write one query");return statementWords(n3.tokens,1)[0]??"this"}function y2(r2){if(typeof r2=="big\
int"){let n3=Number(r2);return Number.isSafeInteger(n3)?n3:String(r2)}return r2 instanceof Uint8Array?Buffer.from(r2).toString("hex"):typeof r2=="number"?Number.
isFinite(r2)?r2:String(r2):r2}var init_run_sql_job=__esm({"lib/adapters/sandbox/run-sql-job.js"(){"use strict";init_errors();init_allow_reads();init_open_fixture();
init_split_statements()}});var run_module_job_exports={};__export(run_module_job_exports,{createModuleRunner:()=>createModuleRunner});function createModuleRunner(){let t4=new Map,e5=!1;async function o(n3){
let r2=t4.get(n3);if(r2)return r2;let i6=w(n3);return t4.set(n3,i6),i6}async function a7(n3,r2,i6){let s7=new AbortController,u7=setTimeout(()=>{e5=!0,s7.abort(
new DOMException("the time for this case is up","TimeoutError"))},i6);try{return await n3(...m2(r2,s7.signal))}finally{clearTimeout(u7)}}return{async prepare(n3){
if(n3.kind!=="module")throw new Error("this child runs modules only");e5=!1;let{abortAfterMs:r2}=n3,i6=elapsedMs(),s7=await o(n3.module);if(r2===void 0)return()=>s7(
...n3.args);let u7=elapsedMs()-i6;return()=>a7(s7,n3,r2-u7)},late:()=>e5}}function m2(t4,e5){let o=t4.args.at(-1);return[...t4.args.slice(0,-1),{...isRecord(o)&&
o,signal:e5}]}async function w(t4){let e5=await import(f3((0,import_node_url.pathToFileURL)(t4).href)),o=h4(isRecord(e5)?e5.default:void 0);if(p5(o))return o;throw new Error(
"the module has no default export that is a function; write `export default async (input) => \u2026`")}function p5(t4){return typeof t4=="function"}function h4(t4){
return isRecord(t4)&&"default"in t4?t4.default:t4}var import_node_url,f3,init_run_module_job=__esm({"lib/adapters/sandbox/run-module-job.js"(){"use strict";import_node_url=
require("node:url");init_json_guards();init_elapsed();f3=function(t4,e5){return typeof t4=="string"&&/^\.\.?\//.test(t4)?t4.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,
function(o,a7,n3,r2,i6){return a7?e5?".jsx":".js":n3&&(!r2||!i6)?o:n3+r2+"."+i6.toLowerCase()+"js"}):t4}}});var serve_jobs_exports={};__export(serve_jobs_exports,{serveJobs:()=>serveJobs});async function serveJobs(t4){let e5=await $(t4),o=new import_node_net.Socket({fd:3,
readable:!0,writable:!0}),r2=n3=>o.write(`${n3}
`),s7=new Set;function c7(n3){let i6=sourceOf(n3);s7.has(i6)||(s7.add(i6),r2(l4({kind:"loaded",id:n3.id})))}o.on("error",()=>process.exit(0)),o.on("close",()=>process.
exit(0)),readLines(o,16777216*2,n3=>{k(M(n3),e5,c7).then(r2)},()=>process.exit(1)),r2(l4({kind:"ready"}))}async function $(t4){return t4==="sql"?(await Promise.resolve().then(()=>(init_run_sql_job(),run_sql_job_exports))).
createSqlRunner():(await Promise.resolve().then(()=>(init_run_module_job(),run_module_job_exports))).createModuleRunner()}async function k(t4,e5,o){let{id:r2}=t4,
s7=elapsedMs(),c7={unloaded:!0};try{let n3=await e5.prepare(t4);c7={},o(t4),s7=elapsedMs();let i6=await n3(),u7=elapsedMs()-s7,a7=JSON.stringify(i6??null)??"nul\
l";if(a7.length<=p6)return`{"kind":"value","id":"${r2}","durationMs":${u7},"value":${a7}}`;let m5=`returned ${a7.length} characters; at most ${p6} are taken`;return l4(
{kind:"threw",id:r2,message:m5,durationMs:u7})}catch(n3){let i6=elapsedMs()-s7,u7=e5.late()?{late:!0}:{},a7=J(n3);return l4({kind:"threw",id:r2,message:a7,durationMs:i6,
...u7,...c7})}}function l4(t4){return JSON.stringify(t4)}function M(t4){let e5=JSON.parse(t4);if(b(e5))return e5;throw new Error("the parent sent something that\
 is no job")}function b(t4){return isRecord(t4)&&typeof t4.id=="string"&&typeof t4.kind=="string"}function J(t4){if(!(t4 instanceof Error))return`threw ${String(
t4)}`;let e5=describeError(t4);return t4.name==="Error"?e5:`${t4.name}: ${e5}`}var import_node_net,p6,init_serve_jobs=__esm({"lib/adapters/sandbox/serve-jobs.js"(){
"use strict";import_node_net=require("node:net");init_errors();init_json_guards();init_elapsed();init_protocol();init_read_lines();p6=16777216/4}});var require_node_child_process=__commonJS({"late:node:child_process"(exports2){for(let name of"ChildProcess _forkChild exec execFile execFileSync execSync fork \
spawn spawnSync".split(" "))Object.defineProperty(exports2,name,{enumerable:!0,get:()=>require("node:child_process")[name]})}});function makeFolder(r2,o=511){if(e4(r2))return;let t4=(0,import_node_path3.dirname)(r2);t4!==r2&&makeFolder(t4,o);try{(0,import_node_fs3.mkdirSync)(r2,{mode:o})}catch(i6){
if(!hasCode(i6,"EEXIST")||!e4(r2))throw i6}}function e4(r2){return(0,import_node_fs3.statSync)(r2,{throwIfNoEntry:!1})?.isDirectory()===!0}var import_node_fs3,import_node_path3,
init_make_folder=__esm({"lib/adapters/storage/make-folder.js"(){"use strict";import_node_fs3=require("node:fs"),import_node_path3=require("node:path");init_errors()}});function withPlainEngine(n3){let e5=l6();try{return n3()}finally{e5()}}function l6(){let n3=s6(),e5=t4=>{if(n3.plain>0||n3.wanted.size===0)return;let i6=process.
getBuiltinModule("node:v8");for(let o of n3.wanted)i6.setFlagsFromString(SETTINGS[o][t4])};return e5("plain"),n3.plain+=1,()=>{n3.plain-=1,e5("tuned")}}function s6(){
let n3=Reflect.get(globalThis,u5);if(n3!==void 0)return n3;let e5={wanted:new Set,plain:0};return Reflect.set(globalThis,u5,e5),e5}var SETTINGS,u5,init_tune_engine=__esm(
{"lib/adapters/tune-engine.js"(){"use strict";SETTINGS={marking:{tuned:"--no-incremental-marking",plain:"--incremental-marking"},scavenging:{tuned:"--no-paralle\
l-scavenge",plain:"--parallel-scavenge"},pretenuring:{tuned:"--no-allocation-site-pretenuring",plain:"--allocation-site-pretenuring"},compiling:{tuned:"--no-tur\
bofan",plain:"--turbofan"},growth:{tuned:"--heap-growing-percent=30",plain:"--heap-growing-percent=0"},young:{tuned:"--semi-space-growth-factor=1",plain:"--semi\
-space-growth-factor=2"}},u5=Symbol.for("touchstone.tuning")}});var kept_code_exports={};__export(kept_code_exports,{loadKept:()=>loadKept,placeKeptCode:()=>placeKeptCode});function placeKeptCode(e5,n3,t4){let{CI:r2,HOME:o,XDG_CACHE_HOME:s7=o&&
(0,import_node_path4.join)(o,".cache")}=e5;if(r2||!s7||!(0,import_node_path4.isAbsolute)(s7)||!(0,import_node_fs4.existsSync)((0,import_node_path4.dirname)(s7)))
return;let i6=(0,import_node_path4.join)(s7,"touchstone"),c7=(0,import_node_path4.join)(i6,n3);try{if(makeFolder(c7,448),![i6,c7].map(f9=>(0,import_node_fs4.lstatSync)(
f9)).every(P))return}catch{return}return(0,import_node_path4.join)(c7,`${t4}.code`)}function b3({uid:e5,mode:n3}){let t4=process.geteuid?.();return t4===void 0||
e5===t4&&(n3&M2)===0}function loadKept(e5,n3){let t4=B(S5.head,e5,S5.tail),r2=(0,import_node_crypto.hash)("sha256",t4,"buffer"),o=t4.toString("latin1"),s7=G(n3,
r2),i6=withPlainEngine(()=>new import_node_vm.Script(o,{filename:e5,...s7&&{cachedData:s7}}));(!s7||i6.cachedDataRejected)&&process.once("exit",()=>N3(n3,r2,i6));
let c7={exports:{}},f9=i6.runInThisContext(),a7=(0,import_node_path4.dirname)(e5),x2=(0,import_node_module.createRequire)(e5),d8=new Map,_2=u7=>{if(d8.has(u7))return d8.
get(u7);let p10=u7.startsWith("./")?loadKept((0,import_node_path4.join)(a7,u7),`${n3}-${(0,import_node_path4.basename)(u7,".cjs")}`):withPlainEngine(()=>x2(u7));
return d8.set(u7,p10),p10};return f9(c7.exports,_2,c7,e5,a7),c7.exports}function B(e5,n3,t4,r2=()=>!0){let o=(0,import_node_fs4.openSync)(n3,"r");try{let s7=(0,import_node_fs4.fstatSync)(
o);if(!r2(s7))throw new Error(`${n3} is not a file of this user alone`);let{size:i6}=s7,c7=Buffer.allocUnsafeSlow(e5.length+i6+t4.length);e5.copy(c7),t4.copy(c7,
e5.length+i6);let f9=e5.length;for(;f9<e5.length+i6;){let a7=(0,import_node_fs4.readSync)(o,c7,f9,e5.length+i6-f9,null);if(a7===0)throw new Error(`${n3} became \
shorter while it was read`);f9+=a7}return c7}finally{(0,import_node_fs4.closeSync)(o)}}function G(e5,n3){let t4;try{t4=B(E4,e5,E4,W)}catch{return}let r2=t4.subarray(
w4);return Buffer.concat([n3,(0,import_node_crypto.hash)("sha256",r2,"buffer")]).equals(t4.subarray(0,w4))?r2:void 0}function N3(e5,n3,t4){let r2=withPlainEngine(
()=>t4.createCachedData()),o=`${e5}.${process.pid}`;try{(0,import_node_fs4.writeFileSync)(o,Buffer.concat([n3,(0,import_node_crypto.hash)("sha256",r2,"buffer"),
r2]),{mode:384}),(0,import_node_fs4.renameSync)(o,e5)}catch{(0,import_node_fs4.rmSync)(o,{force:!0})}}var import_node_crypto,import_node_fs4,import_node_module,
import_node_path4,import_node_vm,w4,S5,E4,M2,P,W,init_kept_code=__esm({"lib/cli/kept-code.js"(){"use strict";import_node_crypto=require("node:crypto"),import_node_fs4=
require("node:fs"),import_node_module=require("node:module"),import_node_path4=require("node:path"),import_node_vm=require("node:vm");init_make_folder();init_tune_engine();
w4=64,S5={head:Buffer.from("(function(exports,require,module,__filename,__dirname){"),tail:Buffer.from(`
})`)},E4=Buffer.alloc(0),M2=18;P=e5=>e5.isDirectory()&&b3(e5),W=e5=>e5.isFile()&&b3(e5)}});var import_node_fs5=require("node:fs"),import_node_path5=require("node:path");var ENDING_SIGNALS=["SIGINT","SIGTERM","SIGHUP","SIGQUIT"];function keepDebuggerOut(e5){e5.on("SIGUSR1",()=>{})}init_protocol();async function runChildIfAsked(r2){if(r2[2]!==CHILD_FLAG)return!1;let{serveJobs:t4}=await Promise.resolve().then(()=>(init_serve_jobs(),serve_jobs_exports));
return await t4(r2[3]==="sql"?"sql":"module"),!0}init_elapsed();var TOOL_VERSION="0.1.0";var import_node_fs2=require("node:fs"),import_node_path2=require("node:path");init_errors();var EXIT={pass:0,fail:1,error:2};var s3=24,i2="TOUCHSTONE_RESTARTED",p7=127;async function restartOnNewerNode(n3,r2){let e5=process.env[i2]!==void 0;if(delete process.env[i2],Number.parseInt(process.
versions.node,10)>=s3)return;let o=m3((0,import_node_path2.dirname)(n3));if(o===void 0)return c4(`this is ${process.version}`);if(e5)return c4(`${o} is ${process.
version}`);let{spawn:E6}=await Promise.resolve().then(()=>__toESM(require_node_child_process(),1)),u7=t4=>c4(`this is ${process.version}, and ${o} cannot run he\
re (${t4})`);try{let t4={...process.env,[i2]:"1"},d8=await v(E6(o,[n3,...r2],{stdio:"inherit",env:t4}));return d8===p7?u7(`exit code ${p7}`):d8}catch(t4){return u7(
describeError(t4))}}async function v(n3){for(let r2 of ENDING_SIGNALS)process.on(r2,()=>n3.kill(r2));return await new Promise((r2,e5)=>{n3.on("error",e5),n3.on(
"exit",o=>r2(o??EXIT.error))})}function c4(n3){return process.stderr.write(`touchstone needs Node ${s3} or newer; ${n3}: install Node ${s3} and put it into PATH\

`),EXIT.error}function m3(n3){let r2=(0,import_node_path2.join)(n3,"node_modules",".bin","node");if((0,import_node_fs2.existsSync)(r2))return r2;let e5=(0,import_node_path2.dirname)(
n3);return e5===n3?void 0:m3(e5)}init_errors();var n=/[^\t\n\u0020-\u007E]/,e2=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g,
r=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g,t=/[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu,
E=/[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;function stripControls(u7){return n.test(u7)?u7.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g,`
`).replace(e2,"").replace(r,"").replace(t,"").replace(E,""):u7}function cutText(t4,n3){if(t4.length<=n3)return{text:t4,omitted:0};let e5=t4.slice(0,f4(t4,n3-1)?n3-1:n3);return{text:e5,omitted:t4.length-e5.length}}function shorten(t4,n3){
return t4.length<=n3?t4:`${cutText(t4,n3-1).text}\u2026`}function f4(t4,n3){let e5=t4.charCodeAt(n3);return e5>=55296&&e5<=56319}var e3=String.raw`[\p{L}\p{N}]`,CHAT_TWINS={"*":"\u2217",_:"\u02CD","~":"\u223C","`":"\u02CB","[":"\uFF3B","]":"\uFF3D"},a4=new RegExp(String.raw`[*~\x60[\]]|(?<!${e3})_|_(?!${e3})`,
"gu"),s4=new RegExp(String.raw`(?<=${e3})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`,"gu");var f5={"&":"amp","<":"lt",">":"gt",'"':"quot","'":"apos"},i3=String.raw`(?:\\|&#92;){1,15}`,p8=/\\+|\s+|[^]/gu;function findForms(t4){let n3=Buffer.from(t4),e5=[
0,1,2].flatMap(r2=>{let s7=Buffer.concat([Buffer.alloc(r2),n3]).toString("base64").slice(Math.ceil(r2*8/6),Math.floor((r2+n3.length)*8/6));return[s7,s7.replaceAll(
"+","-").replaceAll("/","_")]});return[t4,...e5]}function makePattern(t4){let e5=(t4.match(/[A-Za-z0-9]+/g)??[""]).reduce((o,s7)=>s7.length>o.length?s7:o),r2;return{
form:t4,probe:e5,get pattern(){return r2??=g2(t4)}}}function g2(t4){let n3=t4.match(p8)??[],e5=n3.map((r2,o)=>$3(r2,n3[o-1]?.startsWith("\\")===!0)).join("\u200B?");
return new RegExp(e5,"g")}function $3(t4,n3){return/[A-Za-z0-9]/.test(t4)?t4:/^\s/.test(t4)?String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${i3}[nrt]){1,40}`:
t4.startsWith("\\")?String.raw`(?:\\|&#92;|%5[Cc]){${t4.length},${t4.length*16}}`:`${t4==='"'&&!n3?`(?:${i3})?`:""}(?:${[...new Set(d4(t4))].join("|")})`}function d4(t4){
let n3=t4.codePointAt(0),e5=t4.replace(/[\\^$.*+?()[\]{}|/-]/g,String.raw`\$&`),r2=t4.split("").map(c7=>`${i3}u${u4(a5(c7.charCodeAt(0),4))}`),[o,s7]=[f5[t4],CHAT_TWINS[t4]];
return[t4===":"||t4==="#"?`${e5} ?`:e5,`&#${n3};`,`&#x0*${u4(n3.toString(16))};`,...o===void 0?[]:[`&${o};`],r2.join(""),[...Buffer.from(t4)].map(c7=>`%${u4(a5(
c7,2))}`).join(""),...s7===void 0?[]:[s7]]}function a5(t4,n3){return t4.toString(16).padStart(n3,"0")}function u4(t4){return t4.replace(/[a-f]/g,n3=>`[${n3}${n3.
toUpperCase()}]`)}var l5="***",g3="\u2022\u2022\u2022",f6=6,i4=8,d5=8,p9=[String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,String.
raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,String.raw`github_pat_[A-Za-z0-9_]{16,}`,String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,String.raw`AIza[\w-]{30,}`,String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`].map(n3=>new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${n3}`,"g")),E2=/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,
k2=[/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],b2=[/\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,/\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
/([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi];function createRedactor(n3){
let s7=A(n3),t4=S4(s7);function r2(e5){let a7=I2(e5,s7);for(let o of k2)a7=a7.replace(o,l5);a7=h5(a7,t4,l5);for(let o of p9)a7=a7.replace(o,l5);for(let o of b2)
a7=a7.replace(o,(c7,u7)=>c7.endsWith("@")?`${u7}${l5}@`:`${u7}${l5}`);return a7}return e5=>{let a7=r2(e5),o=stripControls(a7).replace(E2,"");if(o===a7)return a7;
let c7=r2(o);return c7===o?a7:c7}}function z(n3){let s7;return{form:n3.form,probe:n3.probe,get pattern(){return s7??=new RegExp(`(?<!\\\\)${n3.pattern.source}`,
"g")}}}function createDocumentRedactor(n3){let s7=S4(A(n3)).filter(({form:t4})=>Z(t4)).map(z);return t4=>{let r2=h5(t4,s7,g3);return p9.reduce((e5,a7)=>e5.replace(
a7,g3),r2)}}function A(n3){let s7=n3.filter(t4=>t4!==void 0).map(t4=>t4.toWellFormed().trim()).filter(t4=>t4.length>=f6).flatMap(t4=>{let r2=t4.split(/\r?\n/).map(
e5=>e5.trim());return r2.length===1?[t4]:[t4,...r2.filter(e5=>e5.length>=d5)]});return[...new Set(s7)].sort((t4,r2)=>r2.length-t4.length)}function S4(n3){return[
...new Set(n3.flatMap(findForms))].filter(t4=>t4.length>=f6).sort((t4,r2)=>r2.length-t4.length).map(makePattern)}function h5(n3,s7,t4){let r2=n3;for(let e5 of s7)
r2.includes(e5.probe)&&(r2=r2.replace(e5.pattern,t4));return r2}function Z(n3){return n3.length>=i4&&/[A-Za-z]/.test(n3)&&/[^a-z_-]/.test(n3)}function I2(n3,s7){
let t4=s7.filter(e5=>e5.length>i4);if(t4.length===0)return n3;let r2=t4.join(`
`);return n3.split("\u2026").map((e5,a7,{length:o})=>{if(e5.length<i4)return e5;if(a7>0&&a7<o-1&&r2.includes(e5))return l5;let c7=r2.includes(e5.slice(0,i4))?t4.
reduce(R2,e5):e5;return r2.includes(c7.slice(-i4))?t4.reduce(T2,c7):c7}).join("\u2026")}function R2(n3,s7){let t4=s7.indexOf(n3.slice(0,i4));if(t4<=0)return n3;
let r2=s7.slice(t4);return n3.startsWith(r2)?l5+n3.slice(r2.length):n3}function T2(n3,s7){let t4=n3.slice(-i4),r2=s7.lastIndexOf(t4);if(t4.length<i4||r2<0||r2+i4===
s7.length)return n3;let e5=s7.slice(0,r2+i4);return n3.endsWith(e5)?n3.slice(0,-e5.length)+l5:n3}var s5=/(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;var E3=/^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/,a6=/^(?:[A-Za-z]{1,15}|[\d.]+)$/,g4=8;function openSecrets(t4){let e5=new Set(Object.entries(t4).flatMap(
([n3,o])=>o!==void 0&&s5.test(n3)?[o]:[])),r2=d6(e5);return{learn(n3,o){let u7=e5.size;for(let i6 of o){let c7=n3[i6];c7!==void 0&&w3(i6,c7)&&e5.add(c7)}e5.size>
u7&&(r2=d6(e5))},redact:n3=>r2.redact(n3),redactDocument:n3=>r2.redactDocument(n3)}}function d6(t4){let e5=[...t4];return{redact:createRedactor(e5),redactDocument:createDocumentRedactor(e5)}}function w3(t4,e5){return s5.test(t4)?!0:!E3.test(t4)&&
e5.length>=g4&&!a6.test(e5)}var i5=2e3;function escapeLogLines(t4,e5=i5){return stripControls(t4).split(`
`).map(n3=>shorten(c5(n3.replaceAll("	","  ").trimEnd()),e5))}function c5(t4){return t4.replace(/:(?=:)/g,": ").replace(/##(?=\[)/g,"## ")}function guardProcess(t4){function c7(o){let i6=`this is a bug in Touchstone: ${(o instanceof Error?o.stack:void 0)??describeError(o)}`,{redact:s7}=openSecrets(
t4.env);t4.stderr.write(`${escapeLogLines(s7(i6)).join(`
`)}
`),t4.exit(EXIT.error)}t4.on("uncaughtException",c7);for(let o of[t4.stdout,t4.stderr])o.on("error",n3=>{hasCode(n3,"EPIPE")||o.isTTY&&hasCode(n3,"EIO")||t4.exit(
EXIT.error)})}var t2=["init","validate","run","gate","report","merge","calibrate","rejudge","doctor","pin","accept"];function isVerb(e5){return t2.some(r2=>r2===e5)}var y4=130,E5=200,[,I4,...t3]=process.argv;process.exitCode=EXIT.error;O2();async function O2(){process.exitCode=await S6()}async function S6(){if(t3[0]==="--ve\
rsion"||t3[0]==="-v")return process.stdout.write(`${TOOL_VERSION}
`),EXIT.pass;if(await runChildIfAsked(process.argv))return EXIT.pass;let r2=(0,import_node_fs5.realpathSync)(I4);return await restartOnNewerNode(r2,t3)??await b4(
r2)}async function b4(r2){return guardProcess(process),keepDebuggerOut(process),await(await k3(r2))(t3,{env:process.env,cwd:process.cwd(),childEntry:r2,stdout:process.
stdout,stderr:process.stderr,signal:L()})}function L(){let r2=new AbortController,o;for(let e5 of ENDING_SIGNALS)process.on(e5,()=>{o??=elapsedMs(),r2.signal.aborted&&
elapsedMs()-o>E5&&process.exit(y4),r2.abort()});return r2.signal}async function k3(r2){let{loadKept:o,placeKeptCode:e5}=await Promise.resolve().then(()=>(init_kept_code(),kept_code_exports)),
n3=(0,import_node_path5.join)((0,import_node_path5.dirname)(r2),"command-line.cjs"),i6=e5(process.env,TOOL_VERSION,isVerb(t3[0])?t3[0]:"help");return(i6!==void 0&&
(0,import_node_fs5.existsSync)(n3)?o(n3,i6):{}).runCommandLine??(await Promise.resolve().then(()=>require("./command-line.cjs"))).runCommandLine}
