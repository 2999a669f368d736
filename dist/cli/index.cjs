const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf;var __hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function __init(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:true})};var __copyProps=(to,from,except,desc)=>{if(from&&typeof from===
"object"||typeof from==="function"){for(let key of __getOwnPropNames(from))if(!__hasOwnProp.call(to,key)&&key!==except)__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable})}return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:true}):target,mod));var CHILD_FLAG,MAX_MESSAGE_BYTES,CHANNEL_FD;var init_protocol=__esm({"lib/adapters/sandbox/protocol.js"(){"use strict";CHILD_FLAG="--touchstone-child";MAX_MESSAGE_BYTES=
16*1024*1024;CHANNEL_FD=3}});function describeError(error){const hasMessage=typeof error==="object"&&error!==null&&"message"in error;return hasMessage?String(error.message):String(error)}function hasCode(error,code){
return typeof error==="object"&&error!==null&&"code"in error&&error.code===code}var init_errors=__esm({"lib/errors.js"(){"use strict"}});function isRecord(value){return value!==null&&typeof value==="object"&&!Array.isArray(value)}var init_json_guards=__esm({"lib/values/json-guards.js"(){"use stri\
ct"}});function readLines(stream,maxBytes,onLine,onOverflow){let pending=[];let pendingBytes=0;let overflown=false;function take(part){if(pendingBytes===0)return part.
toString("utf8");const line=Buffer.concat([...pending,part]).toString("utf8");pending=[];pendingBytes=0;return line}stream.on("data",chunk=>{if(overflown)return;
let start2=0;for(let end=chunk.indexOf(LINE_FEED);end>=0;end=chunk.indexOf(LINE_FEED,start2)){onLine(take(chunk.subarray(start2,end)));start2=end+1}if(start2===
chunk.length)return;pending.push(chunk.subarray(start2));pendingBytes+=chunk.length-start2;if(pendingBytes<=maxBytes)return;overflown=true;pending=[];onOverflow()})}
var LINE_FEED;var init_read_lines=__esm({"lib/adapters/sandbox/read-lines.js"(){"use strict";LINE_FEED=10}});function allowBuildingOnly(database){database.setAuthorizer((action,_first,second)=>{const isRefused=REACHING.has(action)||action===import_node_sqlite.constants.
SQLITE_FUNCTION&&REFUSED_FUNCTIONS.has(String(second).toLowerCase());return isRefused?import_node_sqlite.constants.SQLITE_DENY:import_node_sqlite.constants.SQLITE_OK})}
function allowReadsOnly(database){let refused;database.setAuthorizer((action,first,second)=>{if(!READING.has(action)){refused??=`${ACTIONS.get(action)??`action ${action}`}${first?
` (${first})`:""}`;return import_node_sqlite.constants.SQLITE_DENY}if(action===import_node_sqlite.constants.SQLITE_FUNCTION&&REFUSED_FUNCTIONS.has(String(second).
toLowerCase())){refused??=`the function ${second}`;return import_node_sqlite.constants.SQLITE_DENY}return import_node_sqlite.constants.SQLITE_OK});return{refused:()=>refused,
reset(){refused=void 0}}}var import_node_sqlite,READING,REFUSED_FUNCTIONS,ACTIONS,REACHING;var init_allow_reads=__esm({"lib/adapters/sandbox/sql/allow-reads.js"(){
"use strict";import_node_sqlite=require("node:sqlite");READING=new Set([import_node_sqlite.constants.SQLITE_SELECT,import_node_sqlite.constants.SQLITE_READ,import_node_sqlite.constants.
SQLITE_FUNCTION,import_node_sqlite.constants.SQLITE_RECURSIVE]);REFUSED_FUNCTIONS=new Set(["load_extension","readfile","writefile","edit","fts3_tokenizer","sqli\
te_log"]);ACTIONS=new Map(Object.entries(import_node_sqlite.constants).filter(([name,code])=>/^SQLITE_[A-Z_]+$/.test(name)&&code>2).map(([name,code])=>[code,name.
slice("SQLITE_".length).replaceAll("_"," ")]));for(const[code,name]of[[import_node_sqlite.constants.SQLITE_CREATE_INDEX,"CREATE INDEX"],[import_node_sqlite.constants.
SQLITE_CREATE_TABLE,"CREATE TABLE"],[import_node_sqlite.constants.SQLITE_ATTACH,"ATTACH or VACUUM"]]){ACTIONS.set(code,name)}REACHING=new Set([import_node_sqlite.constants.
SQLITE_ATTACH,import_node_sqlite.constants.SQLITE_DETACH,import_node_sqlite.constants.SQLITE_PRAGMA,import_node_sqlite.constants.SQLITE_CREATE_VTABLE,import_node_sqlite.constants.
SQLITE_DROP_VTABLE])}});function*readSqlTokens(sql,from=0){let position=from;while(position<sql.length){const token=tokenAt(sql,position);const next=yield token;position=next??position+
token.text.length}}function tokenAt(sql,position){for(const[kind,pattern]of RULES){pattern.lastIndex=position;const match=pattern.exec(sql);if(match)return{kind,
text:match[0],start:position}}throw new Error("the last rule matches any character")}var RULES;var init_sql_tokens=__esm({"lib/adapters/sandbox/sql/sql-tokens.j\
s"(){"use strict";RULES=[["space",/\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],["text",/[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],["text",/'[^']*(?:''[^']*)*(?:'|$)/y],
["text",/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],["name",/"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],["word",/[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],["sem\
icolon",/;/y],["other",/[^]/y]]}});function*splitStatements(sql){const reader=readSqlTokens(sql);const countLine=createLineCounter(sql);let tokens=[];let step=reader.next();while(!step.done){const token=step.
value;if(tokens.length===0&&isClientCommand(sql,token)){step=reader.next(endOfLine(sql,token.start));continue}if(token.kind!=="semicolon"||isOpenTrigger(tokens)){
if(tokens.length>0||token.kind!=="space")tokens.push(token);step=reader.next();continue}if(tokens.length>0){const statement={tokens,line:countLine(tokens[0]?.start??
0)};const copied=isCopyFromStdin(tokens)?readCopyData(sql,token.start+1):void 0;yield copied?{...statement,data:copied.lines}:statement;tokens=[];step=reader.next(
copied?.end);continue}step=reader.next()}if(tokens.length>0)yield{tokens,line:countLine(tokens[0]?.start??0)}}function statementWords(tokens,most=12){const words=[];
for(const{kind,text}of tokens){if(kind==="word")words.push(text.toUpperCase());if(words.length===most)break}return words}function isClientCommand(sql,token){return token.
text==="\\"&&(token.start===0||sql[token.start-1]==="\n")}function isOpenTrigger(tokens){const words=statementWords(tokens,4);if(words[0]!=="CREATE"||!words.slice(
1,3).includes("TRIGGER"))return false;return tokens.findLast(({kind})=>kind==="word")?.text.toUpperCase()!=="END"}function isCopyFromStdin(tokens){return statementWords(
tokens,1)[0]==="COPY"&&/\bfrom\s+stdin\b/i.test(tokens.map(({text})=>text).join(""))}function readCopyData(sql,from){const start2=endOfLine(sql,from);const lines=[];
let position=start2;while(position<sql.length){const end=endOfLine(sql,position);const line=sql.slice(position,end).replace(/\r?\n$/,"");position=end;if(line===
"\\.")break;lines.push(line)}return{lines,end:position}}function endOfLine(sql,from){const end=sql.indexOf("\n",from);return end<0?sql.length:end+1}function createLineCounter(sql){
let counted=0;let line=1;return position=>{for(;counted<position;counted+=1)if(sql[counted]==="\n")line+=1;return line}}var init_split_statements=__esm({"lib/ad\
apters/sandbox/sql/split-statements.js"(){"use strict";init_sql_tokens()}});function translateStatement(statement){const words=statementWords(statement.tokens);const head=words.join(" ");if(words.length===0||IGNORED.some(pattern=>pattern.
test(head)))return{kind:"ignore"};const tokens=rewriteTokens(statement.tokens);if(words[0]==="COPY")return translateCopy(tokens,statement.data??[]);let sql=tokens.
map(({text})=>text).join("");if(words[0]==="CREATE")sql=rewriteDefinition(sql);return{kind:"execute",sql}}function rewriteTokens(tokens){const kept=[];for(let i=0;i<
tokens.length;i+=1){const token=tokens[i];if(!token)continue;if(isPublic(token)&&tokens[i+1]?.text===".")i+=1;else if(token.text===":"&&tokens[i+1]?.text===":")
i=skipCast(tokens,i+2)-1;else if(/^e'/i.test(token.text))kept.push({...token,text:plainString(token.text)});else kept.push(token.kind==="space"?{...token,text:"\
 "}:token)}return kept}function isPublic({kind,text}){return kind==="word"&&text.toLowerCase()==="public"||text==='"public"'}function skipCast(tokens,from){const rest=tokens.
slice(from,from+16);const text=rest.map(token=>token.text).join("");const type=/^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.
exec(text);let left=type?.[0].length??0;let index=from;for(;left>0&&index<tokens.length;index+=1)left-=tokens[index]?.text.length??0;return index}function plainString(literal){
const body=literal.slice(2,-1).replace(/\\([^])/g,(_,char)=>{const plain=ESCAPES[char]??char;return plain==="'"?"''":plain});return`'${body}'`}function rewriteDefinition(sql){
return sql.replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi,"").replace(/\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,"DEFAULT CURRENT_TIMESTAM\
P").replace(/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi,"").replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi,"$1").replace(
/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi,"").replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi,"").replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi,
"$1").replace(/\bMATERIALIZED\s+VIEW\b/gi,"VIEW").replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i,"")}function translateCopy(tokens,data){const sql=tokens.map(({text})=>text).
join("");const match=/^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.exec(sql);if(!match)return{kind:"ignore"};const rows=data.map(line=>line.split("	").map(
readCopyField));const holes=(rows[0]??[]).map(()=>"?").join(", ");return{kind:"insert",sql:`INSERT INTO ${match[1]} ${match[2]??""} VALUES (${holes})`,rows}}function readCopyField(field){
if(field==="\\N")return null;return field.replace(/\\([^])/g,(_,char)=>ESCAPES[char]??char)}var IGNORED,ESCAPES;var init_translate_statement=__esm({"lib/adapter\
s/sandbox/sql/translate-statement.js"(){"use strict";init_split_statements();IGNORED=[/^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
/^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,/^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
/^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,/^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
/^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/];ESCAPES={n:"\n",t:"	",r:"\r",b:"\b",f:"\f"}}});function openFixture(path){return isSqliteFile(path)?openCopy(path):buildFromDump(path)}function isSqliteFile(path){const file=(0,import_node_fs.openSync)(path,
"r");try{const head=Buffer.alloc(SQLITE_HEADER.length);(0,import_node_fs.readSync)(file,head,0,head.length,0);return head.toString("latin1")===SQLITE_HEADER}finally{
(0,import_node_fs.closeSync)(file)}}function openCopy(path){const bytes=(0,import_node_fs.readFileSync)(path);bytes[18]=1;bytes[19]=1;const folder=(0,import_node_fs.mkdtempSync)(
(0,import_node_path.join)((0,import_node_os.tmpdir)(),"touchstone-sql-"));try{const copy=(0,import_node_path.join)(folder,"fixture.sqlite");(0,import_node_fs.writeFileSync)(
copy,bytes);return new import_node_sqlite2.DatabaseSync(copy,{readOnly:true})}finally{(0,import_node_fs.rmSync)(folder,{recursive:true,force:true})}}function buildFromDump(path){
const database=new import_node_sqlite2.DatabaseSync(":memory:",{enableForeignKeyConstraints:false});allowBuildingOnly(database);for(const statement of splitStatements(
(0,import_node_fs.readFileSync)(path,"utf8").replace(/^\uFEFF/,""))){try{runTranslated(database,translateStatement(statement))}catch(error){throw new Error(`the\
 fixture is not usable: line ${statement.line}: ${describeError(error)}`,{cause:error})}}return database}function runTranslated(database,translation){if(translation.
kind==="ignore")return;if(translation.kind==="execute")return database.exec(translation.sql);if(translation.rows.length===0)return;const insert=database.prepare(
translation.sql);database.exec("SAVEPOINT copy");for(const row of translation.rows)insert.run(...row);database.exec("RELEASE copy")}var import_node_fs,import_node_os,
import_node_path,import_node_sqlite2,SQLITE_HEADER;var init_open_fixture=__esm({"lib/adapters/sandbox/sql/open-fixture.js"(){"use strict";import_node_fs=require("node:fs");
import_node_os=require("node:os");import_node_path=require("node:path");import_node_sqlite2=require("node:sqlite");init_errors();init_allow_reads();init_split_statements();
init_translate_statement();SQLITE_HEADER="SQLite format 3\0"}});var run_sql_job_exports={};__export(run_sql_job_exports,{createSqlRunner:()=>createSqlRunner});function createSqlRunner(){const fixtures=new Map;function open(path){
const known=fixtures.get(path);if(known)return known;const database=openFixture(path);const fixture={database,guard:allowReadsOnly(database)};fixtures.set(path,
fixture);return fixture}return{async prepare(job){if(job.kind!=="sql")throw new Error("this child runs queries only");const fixture=open(job.database);return()=>query(
fixture,job)},late:()=>false}}function query({database,guard},{sql,maxRows}){const head=requireOneStatement(sql);guard.reset();const rows=[];try{const statement=database.
prepare(sql);statement.setReadBigInts(true);statement.setReturnArrays(true);const columns=statement.columns().map(({name})=>name);if(columns.length===0){throw new Error(
`${head} is refused: only a query that gives rows is allowed`)}for(const row of statement.iterate()){if(rows.length===maxRows)return{columns,rows,truncated:true};
rows.push(Object.values(row).map(toJson))}return{columns,rows}}catch(error){const refused=guard.refused();if(refused===void 0)throw new Error(describeError(error),
{cause:error});throw new Error(`${head} is refused: it asks for ${refused}; a query may only read`,{cause:error})}}function requireOneStatement(sql){const[first,
second]=splitStatements(sql);if(!first)throw new Error("there is no SQL statement");if(second)throw new Error("several statements are refused; write one query");
return statementWords(first.tokens,1)[0]??"this"}function toJson(value){if(typeof value==="bigint"){const number=Number(value);return Number.isSafeInteger(number)?
number:String(value)}if(value instanceof Uint8Array)return Buffer.from(value).toString("hex");if(typeof value==="number")return Number.isFinite(value)?value:String(
value);return value}var init_run_sql_job=__esm({"lib/adapters/sandbox/run-sql-job.js"(){"use strict";init_errors();init_allow_reads();init_open_fixture();init_split_statements()}});var run_module_job_exports={};__export(run_module_job_exports,{createModuleRunner:()=>createModuleRunner});function createModuleRunner(){const modules=new Map;let aborted=false;
async function load(path){const known=modules.get(path);if(known)return known;const loading=importDefault(path);modules.set(path,loading);return loading}async function callWithSignal(call,job,abortAfterMs){
const controller=new AbortController;const timer=setTimeout(()=>{aborted=true;controller.abort(new DOMException("the time for this case is up","TimeoutError"))},
abortAfterMs);try{return await call(...withSignal(job,controller.signal))}finally{clearTimeout(timer)}}return{async prepare(job){if(job.kind!=="module")throw new Error(
"this child runs modules only");aborted=false;const{abortAfterMs}=job;const start2=performance.now();const call=await load(job.module);if(abortAfterMs===void 0)
return()=>call(...job.args);const loadedMs=performance.now()-start2;return()=>callWithSignal(call,job,abortAfterMs-loadedMs)},late:()=>aborted}}function withSignal(job,signal){
const last=job.args.at(-1);return[...job.args.slice(0,-1),{...isRecord(last)&&last,signal}]}async function importDefault(path){const namespace=await import(__rewriteRelativeImportExtension(
(0,import_node_url.pathToFileURL)(path).href));const candidate=unwrapCommonJs(isRecord(namespace)?namespace["default"]:void 0);if(isFunction(candidate))return candidate;
throw new Error("the module has no default export that is a function; write `export default async (input) => \u2026`")}function isFunction(value){return typeof value===
"function"}function unwrapCommonJs(exported){return isRecord(exported)&&"default"in exported?exported["default"]:exported}var import_node_url,__rewriteRelativeImportExtension;
var init_run_module_job=__esm({"lib/adapters/sandbox/run-module-job.js"(){"use strict";import_node_url=require("node:url");init_json_guards();__rewriteRelativeImportExtension=
function(path,preserveJsx){if(typeof path==="string"&&/^\.\.?\//.test(path)){return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(m,tsx,d,ext,cm){
return tsx?preserveJsx?".jsx":".js":d&&(!ext||!cm)?m:d+ext+"."+cm.toLowerCase()+"js"})}return path}}});var serve_jobs_exports={};__export(serve_jobs_exports,{serveJobs:()=>serveJobs});async function serveJobs(kind){const runner=await loadRunner(kind);const channel=new import_node_net.Socket(
{fd:CHANNEL_FD,readable:true,writable:true});const send=line=>channel.write(`${line}
`);channel.on("error",()=>process.exit(0));channel.on("close",()=>process.exit(0));readLines(channel,MAX_MESSAGE_BYTES*2,line=>void answer(parseJob(line),runner).
then(send),()=>process.exit(1));send(writeReply({kind:"ready"}))}async function loadRunner(kind){if(kind==="sql")return(await Promise.resolve().then(()=>(init_run_sql_job(),run_sql_job_exports))).
createSqlRunner();return(await Promise.resolve().then(()=>(init_run_module_job(),run_module_job_exports))).createModuleRunner()}async function answer(message,runner){
const{id}=message;let start2=performance.now();try{const call=await runner.prepare(message);start2=performance.now();const value=await call();const durationMs=performance.
now()-start2;const json=JSON.stringify(value??null)??"null";if(json.length<=LONGEST_VALUE){return`{"kind":"value","id":"${id}","durationMs":${durationMs},"value\
":${json}}`}const tooLong=`returned ${json.length} characters; at most ${LONGEST_VALUE} are taken`;return writeReply({kind:"threw",id,message:tooLong,durationMs})}catch(error){
const durationMs=performance.now()-start2;const late=runner.late()?{late:true}:{};return writeReply({kind:"threw",id,message:describeThrown(error),durationMs,...late})}}
function writeReply(reply){return JSON.stringify(reply)}function parseJob(line){const data=JSON.parse(line);if(isJobMessage(data))return data;throw new Error("t\
he parent sent something that is no job")}function isJobMessage(data){return isRecord(data)&&typeof data["id"]==="string"&&typeof data["kind"]==="string"}function describeThrown(error){
if(!(error instanceof Error))return`threw ${String(error)}`;const message=describeError(error);return error.name==="Error"?message:`${error.name}: ${message}`}var import_node_net,
LONGEST_VALUE;var init_serve_jobs=__esm({"lib/adapters/sandbox/serve-jobs.js"(){"use strict";import_node_net=require("node:net");init_errors();init_json_guards();
init_protocol();init_read_lines();LONGEST_VALUE=MAX_MESSAGE_BYTES/4}});function withPlainEngine(work){const tuned=[...listTuned()];if(tuned.length===0)return work();const engine=process.getBuiltinModule("node:v8");for(const name of tuned)
release(name,engine);try{return work()}finally{for(const name of tuned)tune(name,engine)}}function tune(name,engine){if(listTuned().has(name))return;listTuned().
add(name);engine.setFlagsFromString(SETTINGS[name].tuned)}function release(name,engine){if(listTuned().delete(name))engine.setFlagsFromString(SETTINGS[name].plain)}
function listTuned(){const known=Reflect.get(globalThis,TUNED);if(known instanceof Set)return known;const none=new Set;Reflect.set(globalThis,TUNED,none);return none}
var YOUNG_BYTES,SMALL_BYTES,LARGE_BYTES,SETTINGS,TUNED;var init_tune_engine=__esm({"lib/adapters/tune-engine.js"(){"use strict";YOUNG_BYTES=8*1024*1024;SMALL_BYTES=
16*1024*1024;LARGE_BYTES=128*1024*1024;SETTINGS={marking:{tuned:"--no-incremental-marking",plain:"--incremental-marking"},scavenging:{tuned:"--no-parallel-scave\
nge",plain:"--parallel-scavenge"},pretenuring:{tuned:"--no-allocation-site-pretenuring",plain:"--allocation-site-pretenuring"},compiling:{tuned:"--no-turbofan",
plain:"--turbofan"},growth:{tuned:"--heap-growing-percent=30",plain:"--heap-growing-percent=0"},young:{tuned:"--semi-space-growth-factor=1",plain:"--semi-space-\
growth-factor=2"}};TUNED=Symbol.for("touchstone.tuned")}});var kept_code_exports={};__export(kept_code_exports,{loadKept:()=>loadKept,placeKeptCode:()=>placeKeptCode});function placeKeptCode(env,version,verb){const{CI:ci,
HOME:home,XDG_CACHE_HOME:caches=home&&(0,import_node_path3.join)(home,".cache")}=env;if(ci||!caches||!(0,import_node_path3.isAbsolute)(caches)||!(0,import_node_fs3.existsSync)(
(0,import_node_path3.dirname)(caches)))return void 0;const folders=[caches,(0,import_node_path3.join)(caches,"touchstone"),(0,import_node_path3.join)(caches,"to\
uchstone",version)];try{for(const folder of folders)if(!(0,import_node_fs3.existsSync)(folder))(0,import_node_fs3.mkdirSync)(folder,{mode:448})}catch{return void 0}
return(0,import_node_path3.join)(folders.at(-1),`${verb}.code`)}function loadKept(program,kept){const source=(0,import_node_fs3.readFileSync)(program);const made=(0,import_node_crypto.hash)(
"sha256",source,"buffer");const cachedData=readKept(kept,made);const wrapped=Buffer.concat([WRAPPER.head,source,WRAPPER.tail]).toString("latin1");const script2=withPlainEngine(
()=>new import_node_vm.Script(wrapped,{filename:program,importModuleDynamically:import_node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,...cachedData&&{cachedData}}));
if(!cachedData||script2.cachedDataRejected)process.once("exit",()=>keep(kept,made,script2));const module2={exports:{}};const run=script2.runInThisContext();const folder=(0,import_node_path3.dirname)(
program);const require2=(0,import_node_module.createRequire)(program);const parts=new Map;const load=name=>{if(!name.startsWith("./"))return require2(name);const part=parts.
get(name)??loadKept((0,import_node_path3.join)(folder,name),`${kept}-${(0,import_node_path3.basename)(name,".cjs")}`);parts.set(name,part);return part};run(module2.
exports,load,module2,program,folder);return module2.exports}function readKept(kept,made){let bytes;try{bytes=(0,import_node_fs3.readFileSync)(kept)}catch{return void 0}
const code=bytes.subarray(HEAD_BYTES);const head=Buffer.concat([made,(0,import_node_crypto.hash)("sha256",code,"buffer")]);return head.equals(bytes.subarray(0,HEAD_BYTES))?
code:void 0}function keep(kept,made,script2){const code=withPlainEngine(()=>script2.createCachedData());const unfinished=`${kept}.${process.pid}`;try{(0,import_node_fs3.writeFileSync)(
unfinished,Buffer.concat([made,(0,import_node_crypto.hash)("sha256",code,"buffer"),code]),{mode:384});(0,import_node_fs3.renameSync)(unfinished,kept)}catch{}}var import_node_crypto,
import_node_fs3,import_node_module,import_node_path3,import_node_vm,HEAD_BYTES,WRAPPER;var init_kept_code=__esm({"lib/cli/kept-code.js"(){"use strict";import_node_crypto=
require("node:crypto");import_node_fs3=require("node:fs");import_node_module=require("node:module");import_node_path3=require("node:path");import_node_vm=require("node:vm");
init_tune_engine();HEAD_BYTES=64;WRAPPER={head:Buffer.from("(function(exports,require,module,__filename,__dirname){"),tail:Buffer.from("\n})")}}});var import_node_fs4=require("node:fs");var import_node_path4=require("node:path");function keepDebuggerOut(process2){process2.on("SIGUSR1",()=>void 0)}init_protocol();async function runChildIfAsked(argv2){if(argv2[2]!==CHILD_FLAG)return false;const{serveJobs:serveJobs2}=await Promise.resolve().then(()=>(init_serve_jobs(),serve_jobs_exports));
await serveJobs2(argv2[3]==="sql"?"sql":"module");return true}var TOOL_VERSION="0.1.0";var import_node_fs2=require("node:fs");var import_node_path2=require("node:path");var NEEDED_MAJOR=24;async function restartOnNewerNode(entry,argv2){if(Number.parseInt(
process.versions.node,10)>=NEEDED_MAJOR)return void 0;const runtime=findRuntime((0,import_node_path2.dirname)(entry));if(runtime===void 0){process.stderr.write(
`touchstone needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}
`);return 2}const{spawn}=await import("node:child_process");const child=spawn(runtime,[entry,...argv2],{stdio:"inherit"});for(const signal of["SIGINT","SIGTERM"])
process.on(signal,()=>child.kill(signal));return await new Promise((resolve,reject)=>{child.on("error",reject);child.on("exit",code=>resolve(code??2))})}function findRuntime(folder){
const runtime=(0,import_node_path2.join)(folder,"node_modules",".bin","node");if((0,import_node_fs2.existsSync)(runtime))return runtime;const parent=(0,import_node_path2.dirname)(
folder);return parent===folder?void 0:findRuntime(parent)}init_errors();var UNUSUAL=/[^\t\n\u0020-\u007E]/;var TERMINAL_SEQUENCES=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g;
var CONTROLS=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;var INVISIBLE=/[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu;
var VARIANTS=/[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;function stripControls(text){if(!UNUSUAL.test(text))return text;return text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g,
"\n").replace(TERMINAL_SEQUENCES,"").replace(CONTROLS,"").replace(INVISIBLE,"").replace(VARIANTS,"")}function cutText(text,maxChars){if(text.length<=maxChars)return{text,omitted:0};const kept=text.slice(0,isHighSurrogate(text,maxChars-1)?maxChars-1:maxChars);return{
text:kept,omitted:text.length-kept.length}}function shorten(text,maxChars){return text.length<=maxChars?text:`${cutText(text,maxChars-1).text}\u2026`}function isHighSurrogate(text,at){
const unit=text.charCodeAt(at);return unit>=55296&&unit<=56319}var LETTER=String.raw`[\p{L}\p{N}]`;var CHAT_TWINS={"*":"\u2217",_:"\u02CD","~":"\u223C","`":"\u02CB","[":"\uFF3B","]":"\uFF3D"};var MARK_UP=new RegExp(String.raw`[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`,
"gu");var LINKED=new RegExp(String.raw`(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`,"gu");var ENTITIES={"&":"amp","<":"lt",">":"gt",'"':"quot","'":"apos"};var ESCAPE=String.raw`(?:\\|&#92;){1,15}`;var TOKENS=/\\+|\s+|[^]/gu;function findForms(value){
const bytes=Buffer.from(value);const encoded=[0,1,2].flatMap(shift=>{const text=Buffer.concat([Buffer.alloc(shift),bytes]).toString("base64");const kept=text.slice(
Math.ceil(shift*8/6),Math.floor((shift+bytes.length)*8/6));return[kept,kept.replaceAll("+","-").replaceAll("/","_")]});return[value,...encoded]}function makePattern(form){
const runs=form.match(/[A-Za-z0-9]+/g)??[""];const probe=runs.reduce((longest,run)=>run.length>longest.length?run:longest);let pattern;return{form,probe,get pattern(){
return pattern??=writePattern(form)}}}function writePattern(form){const tokens=form.match(TOKENS)??[];const source=tokens.map((token,index)=>writeToken(token,tokens[index-
1]?.startsWith("\\")===true)).join("\u200B?");return new RegExp(source,"g")}function writeToken(token,followsBackslash){if(/[A-Za-z0-9]/.test(token))return token;
if(/^\s/.test(token))return String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`;if(token.startsWith("\\"))return String.raw`(?:\\|&#92;|%5[Cc]){${token.
length},${token.length*16}}`;const quoted=token==='"'&&!followsBackslash?`(?:${ESCAPE})?`:"";return`${quoted}(?:${[...new Set(spell(token))].join("|")})`}function spell(char){
const code=char.codePointAt(0);const literal=char.replace(/[\\^$.*+?()[\]{}|/-]/g,String.raw`\$&`);const units=char.split("").map(unit=>`${ESCAPE}u${anyCase(hex(
unit.charCodeAt(0),4))}`);const[entity,twin]=[ENTITIES[char],CHAT_TWINS[char]];return[char===":"||char==="#"?`${literal} ?`:literal,`&#${code};`,`&#x0*${anyCase(
code.toString(16))};`,...entity===void 0?[]:[`&${entity};`],units.join(""),[...Buffer.from(char)].map(byte=>`%${anyCase(hex(byte,2))}`).join(""),...twin===void 0?
[]:[twin]]}function hex(number,digits){return number.toString(16).padStart(digits,"0")}function anyCase(digits){return digits.replace(/[a-f]/g,digit=>`[${digit}${digit.
toUpperCase()}]`)}var MASK="***";var DOCUMENT_MASK="\u2022\u2022\u2022";var SHORTEST_SECRET=6;var SHORTEST_PART=8;var SHORTEST_LINE=8;var KEY_SHAPES=[String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,
String.raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,String.raw`github_pat_[A-Za-z0-9_]{16,}`,String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,String.raw`AIza[\w-]{30,}`,String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`].map(shape=>new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`,"g"));var UNSEEN=/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
var BLOCKS=[/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g];var LABELLED=[/\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,
/\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,/([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,
/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi];function createRedactor(secrets){const values=listValues(secrets);const patterns=compile(values);function mask(text){
let clean=maskParts(text,values);for(const shape of BLOCKS)clean=clean.replace(shape,MASK);clean=maskKnown(clean,patterns,MASK);for(const shape of KEY_SHAPES)clean=
clean.replace(shape,MASK);for(const label of LABELLED)clean=clean.replace(label,(whole,before)=>whole.endsWith("@")?`${before}${MASK}@`:`${before}${MASK}`);return clean}
return text=>{const clean=mask(text);const bare=stripControls(clean).replace(UNSEEN,"");if(bare===clean)return clean;const masked=mask(bare);return masked===bare?
clean:masked}}function afterNoBackslash(secret){let pattern;return{form:secret.form,probe:secret.probe,get pattern(){return pattern??=new RegExp(`(?<!\\\\)${secret.
pattern.source}`,"g")}}}function createDocumentRedactor(secrets){const patterns=compile(listValues(secrets)).filter(({form})=>isUnmistakable(form)).map(afterNoBackslash);
return text=>{const clean=maskKnown(text,patterns,DOCUMENT_MASK);return KEY_SHAPES.reduce((left,shape)=>left.replace(shape,DOCUMENT_MASK),clean)}}function listValues(secrets){
const values=secrets.filter(secret=>secret!==void 0).map(secret=>secret.toWellFormed().trim()).filter(secret=>secret.length>=SHORTEST_SECRET).flatMap(secret=>{const lines=secret.
split(/\r?\n/).map(line=>line.trim());return lines.length===1?[secret]:[secret,...lines.filter(line=>line.length>=SHORTEST_LINE)]});return[...new Set(values)].sort(
(a,b)=>b.length-a.length)}function compile(values){const forms=new Set(values.flatMap(findForms));return[...forms].filter(form=>form.length>=SHORTEST_SECRET).sort(
(a,b)=>b.length-a.length).map(makePattern)}function maskKnown(text,patterns,mask){let clean=text;for(const secret of patterns)if(clean.includes(secret.probe))clean=
clean.replace(secret.pattern,mask);return clean}function isUnmistakable(form){return form.length>=SHORTEST_PART&&/[A-Za-z]/.test(form)&&/[^a-z_-]/.test(form)}function maskParts(text,values){
const long=values.filter(value=>value.length>SHORTEST_PART);if(long.length===0)return text;const all=long.join("\n");return text.split("\u2026").map((piece,index,{
length})=>{if(piece.length<SHORTEST_PART)return piece;if(index>0&&index<length-1&&all.includes(piece))return MASK;const begun=all.includes(piece.slice(0,SHORTEST_PART))?
long.reduce(maskBeginning,piece):piece;return all.includes(begun.slice(-SHORTEST_PART))?long.reduce(maskEnd,begun):begun}).join("\u2026")}function maskBeginning(text,value){
const at=value.indexOf(text.slice(0,SHORTEST_PART));if(at<=0)return text;const rest=value.slice(at);return text.startsWith(rest)?MASK+text.slice(rest.length):text}
function maskEnd(text,value){const end=text.slice(-SHORTEST_PART);const at=value.lastIndexOf(end);if(end.length<SHORTEST_PART||at<0||at+SHORTEST_PART===value.length)
return text;const start2=value.slice(0,at+SHORTEST_PART);return text.endsWith(start2)?text.slice(0,-start2.length)+MASK:text}var SECRET_NAME=/(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;
var PUBLIC_NAME=/^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/;var PLAIN_WORD=/^(?:[A-Za-z]{1,15}|[\d.]+)$/;var SHORTEST_UNNAMED=8;function openSecrets(env){
const known=new Set(Object.entries(env).flatMap(([name,value])=>value!==void 0&&SECRET_NAME.test(name)?[value]:[]));let made=makeRedactors(known);return{learn(variables,names){
const before=known.size;for(const name of names){const value=variables[name];if(value!==void 0&&isWorthHiding(name,value))known.add(value)}if(known.size>before)
made=makeRedactors(known)},redact:text=>made.redact(text),redactDocument:text=>made.redactDocument(text)}}function makeRedactors(known){const values=[...known];return{redact:createRedactor(values),redactDocument:createDocumentRedactor(values)}}function isWorthHiding(name,value){
if(SECRET_NAME.test(name))return true;return!PUBLIC_NAME.test(name)&&value.length>=SHORTEST_UNNAMED&&!PLAIN_WORD.test(value)}var MAX_LINE_CHARS=2e3;function escapeLogLines(text,maxChars=MAX_LINE_CHARS){return stripControls(text).split("\n").map(line=>shorten(neutralizeCommands(line.replaceAll("	","  ").trimEnd()),
maxChars))}function neutralizeCommands(line){return line.replace(/:(?=:)/g,": ").replace(/##(?=\[)/g,"## ")}var EXIT={pass:0,fail:1,error:2};function guardProcess(process2){function giveUp(error){const stack=error instanceof Error?error.stack:void 0;const told=`this is a bug in Touchstone: ${stack??describeError(
error)}`;const{redact}=openSecrets(process2.env);process2.stderr.write(`${escapeLogLines(redact(told)).join("\n")}
`);process2.exit(EXIT.error)}process2.on("uncaughtException",giveUp);for(const stream of[process2.stdout,process2.stderr])stream.on("error",error=>{if(!hasCode(
error,"EPIPE"))process2.exit(EXIT.error)})}var VERB_NAMES=["init","validate","run","gate","report","merge","calibrate","rejudge","doctor","pin","accept"];function isVerb(word){return VERB_NAMES.some(name=>name===
word)}var INTERRUPTED=130;var[,script,...argv]=process.argv;process.exitCode=EXIT.error;void main();async function main(){process.exitCode=await start()}async function start(){
if(argv[0]==="--version"||argv[0]==="-v"){process.stdout.write(`${TOOL_VERSION}
`);return EXIT.pass}if(await runChildIfAsked(process.argv))return EXIT.pass;const entry=(0,import_node_fs4.realpathSync)(script);return await restartOnNewerNode(
entry,argv)??await runHere(entry)}async function runHere(childEntry){guardProcess(process);keepDebuggerOut(process);const run=await loadCommandLine(childEntry);
const interrupt=new AbortController;for(const signal of["SIGINT","SIGTERM"])process.on(signal,()=>{if(interrupt.signal.aborted)process.exit(INTERRUPTED);interrupt.
abort()});return await run(argv,{env:process.env,cwd:process.cwd(),childEntry,stdout:process.stdout,stderr:process.stderr,signal:interrupt.signal})}async function loadCommandLine(entry){
const{loadKept:loadKept2,placeKeptCode:placeKeptCode2}=await Promise.resolve().then(()=>(init_kept_code(),kept_code_exports));const program=(0,import_node_path4.join)(
(0,import_node_path4.dirname)(entry),"command-line.cjs");const kept=placeKeptCode2(process.env,TOOL_VERSION,isVerb(argv[0])?argv[0]:"help");const loaded=kept!==
void 0&&(0,import_node_fs4.existsSync)(program)?loadKept2(program,kept):{};return loaded.runCommandLine??(await Promise.resolve().then(()=>require("./command-line.cjs"))).runCommandLine}
