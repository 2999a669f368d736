const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var CHILD_FLAG,init_protocol=__esm({"lib/adapters/sandbox/protocol.js"(){"use strict";CHILD_FLAG="--touchstone-child"}});function describeError(error){let hasMessage=typeof error=="object"&&error!==null&&"message"in error;return String(hasMessage?error.message:error)}function hasCode(error,code){
return typeof error=="object"&&error!==null&&"code"in error&&error.code===code}var init_errors=__esm({"lib/errors.js"(){"use strict"}});function isRecord(value){return value!==null&&typeof value=="object"&&!Array.isArray(value)}var init_json_guards=__esm({"lib/values/json-guards.js"(){"use stric\
t"}});function elapsedMs(){let[seconds,nanoseconds]=process.hrtime();return seconds*1e3+nanoseconds/1e6}var init_elapsed=__esm({"lib/adapters/elapsed.js"(){"use stric\
t"}});function readLines(stream,maxBytes,onLine,onOverflow){let pending=[],pendingBytes=0,overflown=!1;function take(part){if(pendingBytes===0)return part.toString("u\
tf8");let line=Buffer.concat([...pending,part]).toString("utf8");return pending=[],pendingBytes=0,line}stream.on("data",chunk=>{if(overflown)return;let start2=0;
for(let end=chunk.indexOf(10);end>=0;end=chunk.indexOf(10,start2))onLine(take(chunk.subarray(start2,end))),start2=end+1;start2!==chunk.length&&(pending.push(chunk.
subarray(start2)),pendingBytes+=chunk.length-start2,!(pendingBytes<=maxBytes)&&(overflown=!0,pending=[],onOverflow()))})}var init_read_lines=__esm({"lib/adapter\
s/sandbox/read-lines.js"(){"use strict"}});function allowBuildingOnly(database){database.setAuthorizer((action,_first,second)=>REACHING.has(action)||action===import_node_sqlite.constants.SQLITE_FUNCTION&&
REFUSED_FUNCTIONS.has(String(second).toLowerCase())?import_node_sqlite.constants.SQLITE_DENY:import_node_sqlite.constants.SQLITE_OK)}function allowReadsOnly(database){
let refused;return database.setAuthorizer((action,first,second)=>READING.has(action)?action===import_node_sqlite.constants.SQLITE_FUNCTION&&REFUSED_FUNCTIONS.has(
String(second).toLowerCase())?(refused??=`the function ${second}`,import_node_sqlite.constants.SQLITE_DENY):import_node_sqlite.constants.SQLITE_OK:(refused??=`${ACTIONS.
get(action)??`action ${action}`}${first?` (${first})`:""}`,import_node_sqlite.constants.SQLITE_DENY)),{refused:()=>refused,reset(){refused=void 0}}}var import_node_sqlite,
READING,REFUSED_FUNCTIONS,ACTIONS,REACHING,init_allow_reads=__esm({"lib/adapters/sandbox/sql/allow-reads.js"(){"use strict";import_node_sqlite=require("node:sqlite"),
READING=new Set([import_node_sqlite.constants.SQLITE_SELECT,import_node_sqlite.constants.SQLITE_READ,import_node_sqlite.constants.SQLITE_FUNCTION,import_node_sqlite.constants.
SQLITE_RECURSIVE]),REFUSED_FUNCTIONS=new Set(["load_extension","readfile","writefile","edit","fts3_tokenizer","sqlite_log"]),ACTIONS=new Map(Object.entries(import_node_sqlite.constants).
filter(([name,code])=>/^SQLITE_[A-Z_]+$/.test(name)&&code>2).map(([name,code])=>[code,name.slice(7).replaceAll("_"," ")]));for(let[code,name]of[[import_node_sqlite.constants.
SQLITE_CREATE_INDEX,"CREATE INDEX"],[import_node_sqlite.constants.SQLITE_CREATE_TABLE,"CREATE TABLE"],[import_node_sqlite.constants.SQLITE_ATTACH,"ATTACH or VAC\
UUM"]])ACTIONS.set(code,name);REACHING=new Set([import_node_sqlite.constants.SQLITE_ATTACH,import_node_sqlite.constants.SQLITE_DETACH,import_node_sqlite.constants.
SQLITE_PRAGMA,import_node_sqlite.constants.SQLITE_CREATE_VTABLE,import_node_sqlite.constants.SQLITE_DROP_VTABLE])}});function*readSqlTokens(sql,from=0){let position=from;for(;position<sql.length;){let token=tokenAt(sql,position);position=(yield token)??position+token.text.length}}
function tokenAt(sql,position){for(let[kind,pattern]of RULES){pattern.lastIndex=position;let match=pattern.exec(sql);if(match)return{kind,text:match[0],start:position}}
throw new Error("the last rule matches any character")}var RULES,init_sql_tokens=__esm({"lib/adapters/sandbox/sql/sql-tokens.js"(){"use strict";RULES=[["space",
/\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],["text",/[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],["text",/'[^']*(?:''[^']*)*(?:'|$)/y],["text",/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],
["name",/"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],["word",/[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],["semicolon",/;/y],["other",/[^]/y]]}});function*splitStatements(sql){let reader=readSqlTokens(sql),countLine=createLineCounter(sql),tokens=[],step=reader.next();for(;!step.done;){let token=step.value;
if(tokens.length===0&&isClientCommand(sql,token)){step=reader.next(endOfLine(sql,token.start));continue}if(token.kind!=="semicolon"||isOpenTrigger(tokens)){(tokens.
length>0||token.kind!=="space")&&tokens.push(token),step=reader.next();continue}if(tokens.length>0){let statement={tokens,line:countLine(tokens[0]?.start??0)},copied=isCopyFromStdin(
tokens)?readCopyData(sql,token.start+1):void 0;yield copied?{...statement,data:copied.lines}:statement,tokens=[],step=reader.next(copied?.end);continue}step=reader.
next()}tokens.length>0&&(yield{tokens,line:countLine(tokens[0]?.start??0)})}function statementWords(tokens,most=12){let words=[];for(let{kind,text}of tokens)if(kind===
"word"&&words.push(text.toUpperCase()),words.length===most)break;return words}function isClientCommand(sql,token){return token.text==="\\"&&(token.start===0||sql[token.
start-1]===`
`)}function isOpenTrigger(tokens){let words=statementWords(tokens,4);return words[0]!=="CREATE"||!words.slice(1,3).includes("TRIGGER")?!1:tokens.findLast(({kind})=>kind===
"word")?.text.toUpperCase()!=="END"}function isCopyFromStdin(tokens){return statementWords(tokens,1)[0]==="COPY"&&/\bfrom\s+stdin\b/i.test(tokens.map(({text})=>text).
join(""))}function readCopyData(sql,from){let start2=endOfLine(sql,from),lines=[],position=start2;for(;position<sql.length;){let end=endOfLine(sql,position),line=sql.
slice(position,end).replace(/\r?\n$/,"");if(position=end,line==="\\.")break;lines.push(line)}return{lines,end:position}}function endOfLine(sql,from){let end=sql.
indexOf(`
`,from);return end<0?sql.length:end+1}function createLineCounter(sql){let counted=0,line=1;return position=>{for(;counted<position;counted+=1)sql[counted]===`
`&&(line+=1);return line}}var init_split_statements=__esm({"lib/adapters/sandbox/sql/split-statements.js"(){"use strict";init_sql_tokens()}});function translateStatement(statement){let words=statementWords(statement.tokens),head=words.join(" ");if(words.length===0||IGNORED.some(pattern=>pattern.test(head)))
return{kind:"ignore"};let tokens=rewriteTokens(statement.tokens);if(words[0]==="COPY")return translateCopy(tokens,statement.data??[]);let sql=tokens.map(({text})=>text).
join("");return words[0]==="CREATE"&&(sql=rewriteDefinition(sql)),{kind:"execute",sql}}function rewriteTokens(tokens){let kept=[];for(let i=0;i<tokens.length;i+=
1){let token=tokens[i];token&&(isPublic(token)&&tokens[i+1]?.text==="."?i+=1:token.text===":"&&tokens[i+1]?.text===":"?i=skipCast(tokens,i+2)-1:/^e'/i.test(token.
text)?kept.push({...token,text:plainString(token.text)}):kept.push(token.kind==="space"?{...token,text:" "}:token))}return kept}function isPublic({kind,text}){return kind===
"word"&&text.toLowerCase()==="public"||text==='"public"'}function skipCast(tokens,from){let text=tokens.slice(from,from+16).map(token=>token.text).join(""),left=/^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.
exec(text)?.[0].length??0,index=from;for(;left>0&&index<tokens.length;index+=1)left-=tokens[index]?.text.length??0;return index}function plainString(literal){return`\
'${literal.slice(2,-1).replace(/\\([^])/g,(_,char)=>{let plain=ESCAPES[char]??char;return plain==="'"?"''":plain})}'`}function rewriteDefinition(sql){return sql.
replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi,"").replace(/\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,"DEFAULT CURRENT_TIMESTAMP").replace(
/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi,"").replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi,"$1").replace(/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi,
"").replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi,"").replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi,"$1").replace(/\bMATERIALIZED\s+VIEW\b/gi,
"VIEW").replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i,"")}function translateCopy(tokens,data){let sql=tokens.map(({text})=>text).join(""),match=/^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.
exec(sql);if(!match)return{kind:"ignore"};let rows=data.map(line=>line.split("	").map(readCopyField)),holes=(rows[0]??[]).map(()=>"?").join(", ");return{kind:"i\
nsert",sql:`INSERT INTO ${match[1]} ${match[2]??""} VALUES (${holes})`,rows}}function readCopyField(field){return field==="\\N"?null:field.replace(/\\([^])/g,(_,char)=>ESCAPES[char]??
char)}var IGNORED,ESCAPES,init_translate_statement=__esm({"lib/adapters/sandbox/sql/translate-statement.js"(){"use strict";init_split_statements();IGNORED=[/^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
/^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,/^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
/^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,/^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
/^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/];ESCAPES={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"}}});function openFixture(path){return isSqliteFile(path)?openCopy(path):buildFromDump(path)}function isSqliteFile(path){let file=(0,import_node_fs.openSync)(path,"r");
try{let head=Buffer.alloc(SQLITE_HEADER.length);return(0,import_node_fs.readSync)(file,head,0,head.length,0),head.toString("latin1")===SQLITE_HEADER}finally{(0,import_node_fs.closeSync)(
file)}}function openCopy(path){let bytes=(0,import_node_fs.readFileSync)(path);bytes[18]=1,bytes[19]=1;let folder=(0,import_node_fs.mkdtempSync)((0,import_node_path.join)(
(0,import_node_os.tmpdir)(),"touchstone-sql-"));try{let copy=(0,import_node_path.join)(folder,"fixture.sqlite");return(0,import_node_fs.writeFileSync)(copy,bytes),
new import_node_sqlite2.DatabaseSync(copy,{readOnly:!0})}finally{(0,import_node_fs.rmSync)(folder,{recursive:!0,force:!0})}}function buildFromDump(path){let database=new import_node_sqlite2.DatabaseSync(
":memory:",{enableForeignKeyConstraints:!1});allowBuildingOnly(database);for(let statement of splitStatements((0,import_node_fs.readFileSync)(path,"utf8").replace(
/^\uFEFF/,"")))try{runTranslated(database,translateStatement(statement))}catch(error){throw new Error(`the fixture is not usable: line ${statement.line}: ${describeError(
error)}`,{cause:error})}return database}function runTranslated(database,translation){if(translation.kind==="ignore")return;if(translation.kind==="execute")return database.
exec(translation.sql);if(translation.rows.length===0)return;let insert=database.prepare(translation.sql);database.exec("SAVEPOINT copy");for(let row of translation.
rows)insert.run(...row);database.exec("RELEASE copy")}var import_node_fs,import_node_os,import_node_path,import_node_sqlite2,SQLITE_HEADER,init_open_fixture=__esm(
{"lib/adapters/sandbox/sql/open-fixture.js"(){"use strict";import_node_fs=require("node:fs"),import_node_os=require("node:os"),import_node_path=require("node:path"),
import_node_sqlite2=require("node:sqlite");init_errors();init_allow_reads();init_split_statements();init_translate_statement();SQLITE_HEADER="SQLite format 3\0"}});var run_sql_job_exports={};__export(run_sql_job_exports,{createSqlRunner:()=>createSqlRunner});function createSqlRunner(){let fixtures=new Map;function open(path){
let known=fixtures.get(path);if(known)return known;let database=openFixture(path),fixture={database,guard:allowReadsOnly(database)};return fixtures.set(path,fixture),
fixture}return{async prepare(job){if(job.kind!=="sql")throw new Error("this child runs queries only");let fixture=open(job.database);return()=>query(fixture,job)},
late:()=>!1}}function query({database,guard},{sql,maxRows}){let head=requireOneStatement(sql);guard.reset();let rows=[];try{let statement=database.prepare(sql);
statement.setReadBigInts(!0),statement.setReturnArrays(!0);let columns=statement.columns().map(({name})=>name);if(columns.length===0)throw new Error(`${head} is\
 refused: only a query that gives rows is allowed`);for(let row of statement.iterate()){if(rows.length===maxRows)return{columns,rows,truncated:!0};rows.push(Object.
values(row).map(toJson))}return{columns,rows}}catch(error){let refused=guard.refused();throw refused===void 0?new Error(describeError(error),{cause:error}):new Error(
`${head} is refused: it asks for ${refused}; a query may only read`,{cause:error})}}function requireOneStatement(sql){let[first,second]=splitStatements(sql);if(!first)
throw new Error("there is no SQL statement");if(second)throw new Error("several statements are refused; write one query");return statementWords(first.tokens,1)[0]??
"this"}function toJson(value){if(typeof value=="bigint"){let number=Number(value);return Number.isSafeInteger(number)?number:String(value)}return value instanceof
Uint8Array?Buffer.from(value).toString("hex"):typeof value=="number"?Number.isFinite(value)?value:String(value):value}var init_run_sql_job=__esm({"lib/adapters/\
sandbox/run-sql-job.js"(){"use strict";init_errors();init_allow_reads();init_open_fixture();init_split_statements()}});var run_module_job_exports={};__export(run_module_job_exports,{createModuleRunner:()=>createModuleRunner});function createModuleRunner(){let modules=new Map,aborted=!1;
async function load(path){let known=modules.get(path);if(known)return known;let loading=importDefault(path);return modules.set(path,loading),loading}async function callWithSignal(call,job,abortAfterMs){
let controller=new AbortController,timer=setTimeout(()=>{aborted=!0,controller.abort(new DOMException("the time for this case is up","TimeoutError"))},abortAfterMs);
try{return await call(...withSignal(job,controller.signal))}finally{clearTimeout(timer)}}return{async prepare(job){if(job.kind!=="module")throw new Error("this \
child runs modules only");aborted=!1;let{abortAfterMs}=job,start2=elapsedMs(),call=await load(job.module);if(abortAfterMs===void 0)return()=>call(...job.args);let loadedMs=elapsedMs()-
start2;return()=>callWithSignal(call,job,abortAfterMs-loadedMs)},late:()=>aborted}}function withSignal(job,signal){let last=job.args.at(-1);return[...job.args.slice(
0,-1),{...isRecord(last)&&last,signal}]}async function importDefault(path){let namespace=await import(__rewriteRelativeImportExtension((0,import_node_url.pathToFileURL)(
path).href)),candidate=unwrapCommonJs(isRecord(namespace)?namespace.default:void 0);if(isFunction(candidate))return candidate;throw new Error("the module has no\
 default export that is a function; write `export default async (input) => \u2026`")}function isFunction(value){return typeof value=="function"}function unwrapCommonJs(exported){
return isRecord(exported)&&"default"in exported?exported.default:exported}var import_node_url,__rewriteRelativeImportExtension,init_run_module_job=__esm({"lib/a\
dapters/sandbox/run-module-job.js"(){"use strict";import_node_url=require("node:url");init_json_guards();init_elapsed();__rewriteRelativeImportExtension=function(path,preserveJsx){
return typeof path=="string"&&/^\.\.?\//.test(path)?path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i,function(m,tsx,d,ext,cm){return tsx?preserveJsx?
".jsx":".js":d&&(!ext||!cm)?m:d+ext+"."+cm.toLowerCase()+"js"}):path}}});var serve_jobs_exports={};__export(serve_jobs_exports,{serveJobs:()=>serveJobs});async function serveJobs(kind){let runner=await loadRunner(kind),channel=new import_node_net.Socket(
{fd:3,readable:!0,writable:!0}),send=line=>channel.write(`${line}
`);channel.on("error",()=>process.exit(0)),channel.on("close",()=>process.exit(0)),readLines(channel,16777216*2,line=>{answer(parseJob(line),runner).then(send)},
()=>process.exit(1)),send(writeReply({kind:"ready"}))}async function loadRunner(kind){return kind==="sql"?(await Promise.resolve().then(()=>(init_run_sql_job(),run_sql_job_exports))).
createSqlRunner():(await Promise.resolve().then(()=>(init_run_module_job(),run_module_job_exports))).createModuleRunner()}async function answer(message,runner){
let{id}=message,start2=elapsedMs();try{let call=await runner.prepare(message);start2=elapsedMs();let value=await call(),durationMs=elapsedMs()-start2,json=JSON.
stringify(value??null)??"null";if(json.length<=LONGEST_VALUE)return`{"kind":"value","id":"${id}","durationMs":${durationMs},"value":${json}}`;let tooLong=`retur\
ned ${json.length} characters; at most ${LONGEST_VALUE} are taken`;return writeReply({kind:"threw",id,message:tooLong,durationMs})}catch(error){let durationMs=elapsedMs()-
start2,late=runner.late()?{late:!0}:{};return writeReply({kind:"threw",id,message:describeThrown(error),durationMs,...late})}}function writeReply(reply){return JSON.
stringify(reply)}function parseJob(line){let data=JSON.parse(line);if(isJobMessage(data))return data;throw new Error("the parent sent something that is no job")}
function isJobMessage(data){return isRecord(data)&&typeof data.id=="string"&&typeof data.kind=="string"}function describeThrown(error){if(!(error instanceof Error))
return`threw ${String(error)}`;let message=describeError(error);return error.name==="Error"?message:`${error.name}: ${message}`}var import_node_net,LONGEST_VALUE,
init_serve_jobs=__esm({"lib/adapters/sandbox/serve-jobs.js"(){"use strict";import_node_net=require("node:net");init_errors();init_json_guards();init_elapsed();init_protocol();
init_read_lines();LONGEST_VALUE=16777216/4}});var require_node_child_process=__commonJS({"late:node:child_process"(exports2){Object.defineProperty(exports2,"ChildProcess",{enumerable:!0,get:()=>require("node:child_process").
ChildProcess});Object.defineProperty(exports2,"_forkChild",{enumerable:!0,get:()=>require("node:child_process")._forkChild});Object.defineProperty(exports2,"exe\
c",{enumerable:!0,get:()=>require("node:child_process").exec});Object.defineProperty(exports2,"execFile",{enumerable:!0,get:()=>require("node:child_process").execFile});
Object.defineProperty(exports2,"execFileSync",{enumerable:!0,get:()=>require("node:child_process").execFileSync});Object.defineProperty(exports2,"execSync",{enumerable:!0,
get:()=>require("node:child_process").execSync});Object.defineProperty(exports2,"fork",{enumerable:!0,get:()=>require("node:child_process").fork});Object.defineProperty(
exports2,"spawn",{enumerable:!0,get:()=>require("node:child_process").spawn});Object.defineProperty(exports2,"spawnSync",{enumerable:!0,get:()=>require("node:child_process").
spawnSync})}});function makeFolder(path,mode=511){if(isFolder(path))return;let parent=(0,import_node_path3.dirname)(path);parent!==path&&makeFolder(parent,mode);try{(0,import_node_fs3.mkdirSync)(
path,{mode})}catch(error){if(!hasCode(error,"EEXIST")||!isFolder(path))throw error}}function isFolder(path){return(0,import_node_fs3.statSync)(path,{throwIfNoEntry:!1})?.
isDirectory()===!0}var import_node_fs3,import_node_path3,init_make_folder=__esm({"lib/adapters/storage/make-folder.js"(){"use strict";import_node_fs3=require("node:fs"),
import_node_path3=require("node:path");init_errors()}});function withPlainEngine(work){let tuneAgain=makePlain();try{return work()}finally{tuneAgain()}}function makePlain(){let state=tuning(),apply=form=>{if(state.plain>
0||state.wanted.size===0)return;let engine=process.getBuiltinModule("node:v8");for(let name of state.wanted)engine.setFlagsFromString(SETTINGS[name][form])};return apply(
"plain"),state.plain+=1,()=>{state.plain-=1,apply("tuned")}}function tuning(){let known=Reflect.get(globalThis,TUNING);if(known!==void 0)return known;let fresh={
wanted:new Set,plain:0};return Reflect.set(globalThis,TUNING,fresh),fresh}var SETTINGS,TUNING,init_tune_engine=__esm({"lib/adapters/tune-engine.js"(){"use stric\
t";SETTINGS={marking:{tuned:"--no-incremental-marking",plain:"--incremental-marking"},scavenging:{tuned:"--no-parallel-scavenge",plain:"--parallel-scavenge"},pretenuring:{
tuned:"--no-allocation-site-pretenuring",plain:"--allocation-site-pretenuring"},compiling:{tuned:"--no-turbofan",plain:"--turbofan"},growth:{tuned:"--heap-growi\
ng-percent=30",plain:"--heap-growing-percent=0"},young:{tuned:"--semi-space-growth-factor=1",plain:"--semi-space-growth-factor=2"}},TUNING=Symbol.for("touchston\
e.tuning")}});var kept_code_exports={};__export(kept_code_exports,{loadKept:()=>loadKept,placeKeptCode:()=>placeKeptCode});function placeKeptCode(env,version,verb){let{CI:ci,
HOME:home,XDG_CACHE_HOME:caches=home&&(0,import_node_path4.join)(home,".cache")}=env;if(ci||!caches||!(0,import_node_path4.isAbsolute)(caches)||!(0,import_node_fs4.existsSync)(
(0,import_node_path4.dirname)(caches)))return;let ours=(0,import_node_path4.join)(caches,"touchstone"),folder=(0,import_node_path4.join)(ours,version);try{if(makeFolder(
folder,448),![ours,folder].map(path=>(0,import_node_fs4.lstatSync)(path)).every(isOwnFolder))return}catch{return}return(0,import_node_path4.join)(folder,`${verb}\
.code`)}function isOwn({uid,mode}){let user=process.geteuid?.();return user===void 0||uid===user&&(mode&WRITABLE_BY_OTHERS)===0}function loadKept(program,kept){
let source=readBetween(WRAPPER.head,program,WRAPPER.tail),made=(0,import_node_crypto.hash)("sha256",source,"buffer"),wrapped=source.toString("latin1"),cachedData=readKept(
kept,made),script2=withPlainEngine(()=>new import_node_vm.Script(wrapped,{filename:program,importModuleDynamically:import_node_vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
...cachedData&&{cachedData}}));(!cachedData||script2.cachedDataRejected)&&process.once("exit",()=>keep(kept,made,script2));let module2={exports:{}},run=script2.
runInThisContext(),folder=(0,import_node_path4.dirname)(program),require2=(0,import_node_module.createRequire)(program),loaded=new Map,load=name=>{if(loaded.has(
name))return loaded.get(name);let found=name.startsWith("./")?loadKept((0,import_node_path4.join)(folder,name),`${kept}-${(0,import_node_path4.basename)(name,".\
cjs")}`):withPlainEngine(()=>require2(name));return loaded.set(name,found),found};return run(module2.exports,load,module2,program,folder),module2.exports}function readBetween(head,path,tail,isTrusted=()=>!0){
let file=(0,import_node_fs4.openSync)(path,"r");try{let stats=(0,import_node_fs4.fstatSync)(file);if(!isTrusted(stats))throw new Error(`${path} is not a file of\
 this user alone`);let{size}=stats,bytes=Buffer.allocUnsafeSlow(head.length+size+tail.length);head.copy(bytes),tail.copy(bytes,head.length+size);let read=head.length;
for(;read<head.length+size;){let more=(0,import_node_fs4.readSync)(file,bytes,read,head.length+size-read,null);if(more===0)throw new Error(`${path} became short\
er while it was read`);read+=more}return bytes}finally{(0,import_node_fs4.closeSync)(file)}}function readKept(kept,made){let bytes;try{bytes=readBetween(NOTHING,
kept,NOTHING,isOwnFile)}catch{return}let code=bytes.subarray(HEAD_BYTES);return Buffer.concat([made,(0,import_node_crypto.hash)("sha256",code,"buffer")]).equals(
bytes.subarray(0,HEAD_BYTES))?code:void 0}function keep(kept,made,script2){let code=withPlainEngine(()=>script2.createCachedData()),unfinished=`${kept}.${process.
pid}`;try{(0,import_node_fs4.writeFileSync)(unfinished,Buffer.concat([made,(0,import_node_crypto.hash)("sha256",code,"buffer"),code]),{mode:384}),(0,import_node_fs4.renameSync)(
unfinished,kept)}catch{(0,import_node_fs4.rmSync)(unfinished,{force:!0})}}var import_node_crypto,import_node_fs4,import_node_module,import_node_path4,import_node_vm,
HEAD_BYTES,WRAPPER,NOTHING,WRITABLE_BY_OTHERS,isOwnFolder,isOwnFile,init_kept_code=__esm({"lib/cli/kept-code.js"(){"use strict";import_node_crypto=require("node:crypto"),
import_node_fs4=require("node:fs"),import_node_module=require("node:module"),import_node_path4=require("node:path"),import_node_vm=require("node:vm");init_make_folder();
init_tune_engine();HEAD_BYTES=64,WRAPPER={head:Buffer.from("(function(exports,require,module,__filename,__dirname){"),tail:Buffer.from(`
})`)},NOTHING=Buffer.alloc(0),WRITABLE_BY_OTHERS=18;isOwnFolder=stats=>stats.isDirectory()&&isOwn(stats),isOwnFile=stats=>stats.isFile()&&isOwn(stats)}});var import_node_fs5=require("node:fs"),import_node_path5=require("node:path");function keepDebuggerOut(process2){process2.on("SIGUSR1",()=>{})}init_protocol();async function runChildIfAsked(argv2){if(argv2[2]!==CHILD_FLAG)return!1;let{serveJobs:serveJobs2}=await Promise.resolve().then(()=>(init_serve_jobs(),serve_jobs_exports));
return await serveJobs2(argv2[3]==="sql"?"sql":"module"),!0}var TOOL_VERSION="0.1.0";var import_node_fs2=require("node:fs"),import_node_path2=require("node:path"),NEEDED_MAJOR=24;async function restartOnNewerNode(entry,argv2){if(Number.parseInt(
process.versions.node,10)>=NEEDED_MAJOR)return;let runtime=findRuntime((0,import_node_path2.dirname)(entry));if(runtime===void 0)return process.stderr.write(`to\
uchstone needs Node ${NEEDED_MAJOR} or newer; this is ${process.version}
`),2;let{spawn}=await Promise.resolve().then(()=>__toESM(require_node_child_process(),1)),child=spawn(runtime,[entry,...argv2],{stdio:"inherit"});for(let signal of[
"SIGINT","SIGTERM"])process.on(signal,()=>child.kill(signal));return await new Promise((resolve,reject)=>{child.on("error",reject),child.on("exit",code=>resolve(
code??2))})}function findRuntime(folder){let runtime=(0,import_node_path2.join)(folder,"node_modules",".bin","node");if((0,import_node_fs2.existsSync)(runtime))
return runtime;let parent=(0,import_node_path2.dirname)(folder);return parent===folder?void 0:findRuntime(parent)}init_errors();var UNUSUAL=/[^\t\n\u0020-\u007E]/,TERMINAL_SEQUENCES=/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u0090\u0098\u009D-\u009F])(?:[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C))?|\u001B[ -/]*[0-~]/g,
CONTROLS=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g,INVISIBLE=/[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u{E0000}-\u{E007F}]/gu,
VARIANTS=/[\uFE00-\uFE0E]|[\u{E0100}-\u{E01EF}]/gu;function stripControls(text){return UNUSUAL.test(text)?text.toWellFormed().replace(/\r\n?|[\u0085\u2028\u2029]/g,
`
`).replace(TERMINAL_SEQUENCES,"").replace(CONTROLS,"").replace(INVISIBLE,"").replace(VARIANTS,""):text}function cutText(text,maxChars){if(text.length<=maxChars)return{text,omitted:0};let kept=text.slice(0,isHighSurrogate(text,maxChars-1)?maxChars-1:maxChars);return{
text:kept,omitted:text.length-kept.length}}function shorten(text,maxChars){return text.length<=maxChars?text:`${cutText(text,maxChars-1).text}\u2026`}function isHighSurrogate(text,at){
let unit=text.charCodeAt(at);return unit>=55296&&unit<=56319}var LETTER=String.raw`[\p{L}\p{N}]`,CHAT_TWINS={"*":"\u2217",_:"\u02CD","~":"\u223C","`":"\u02CB","[":"\uFF3B","]":"\uFF3D"},MARK_UP=new RegExp(String.raw`[*~\x60[\]]|(?<!${LETTER})_|_(?!${LETTER})`,
"gu"),LINKED=new RegExp(String.raw`(?<=${LETTER})\.(?=\p{L}{2})|@(?=\S)|:(?=\S)`,"gu");var ENTITIES={"&":"amp","<":"lt",">":"gt",'"':"quot","'":"apos"},ESCAPE=String.raw`(?:\\|&#92;){1,15}`,TOKENS=/\\+|\s+|[^]/gu;function findForms(value){let bytes=Buffer.
from(value),encoded=[0,1,2].flatMap(shift=>{let kept=Buffer.concat([Buffer.alloc(shift),bytes]).toString("base64").slice(Math.ceil(shift*8/6),Math.floor((shift+
bytes.length)*8/6));return[kept,kept.replaceAll("+","-").replaceAll("/","_")]});return[value,...encoded]}function makePattern(form){let probe=(form.match(/[A-Za-z0-9]+/g)??
[""]).reduce((longest,run)=>run.length>longest.length?run:longest),pattern;return{form,probe,get pattern(){return pattern??=writePattern(form)}}}function writePattern(form){
let tokens=form.match(TOKENS)??[],source=tokens.map((token,index)=>writeToken(token,tokens[index-1]?.startsWith("\\")===!0)).join("\u200B?");return new RegExp(source,
"g")}function writeToken(token,followsBackslash){return/[A-Za-z0-9]/.test(token)?token:/^\s/.test(token)?String.raw`(?:\s|%20|%0[AaDd9]|\+|&#(?:9|10|13|32);|${ESCAPE}[nrt]){1,40}`:
token.startsWith("\\")?String.raw`(?:\\|&#92;|%5[Cc]){${token.length},${token.length*16}}`:`${token==='"'&&!followsBackslash?`(?:${ESCAPE})?`:""}(?:${[...new Set(
spell(token))].join("|")})`}function spell(char){let code=char.codePointAt(0),literal=char.replace(/[\\^$.*+?()[\]{}|/-]/g,String.raw`\$&`),units=char.split("").
map(unit=>`${ESCAPE}u${anyCase(hex(unit.charCodeAt(0),4))}`),[entity,twin]=[ENTITIES[char],CHAT_TWINS[char]];return[char===":"||char==="#"?`${literal} ?`:literal,
`&#${code};`,`&#x0*${anyCase(code.toString(16))};`,...entity===void 0?[]:[`&${entity};`],units.join(""),[...Buffer.from(char)].map(byte=>`%${anyCase(hex(byte,2))}`).
join(""),...twin===void 0?[]:[twin]]}function hex(number,digits){return number.toString(16).padStart(digits,"0")}function anyCase(digits){return digits.replace(
/[a-f]/g,digit=>`[${digit}${digit.toUpperCase()}]`)}var MASK="***",DOCUMENT_MASK="\u2022\u2022\u2022",SHORTEST_SECRET=6,SHORTEST_PART=8,SHORTEST_LINE=8,KEY_SHAPES=[String.raw`(?:sk|pk|rk)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,6}(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{16}[\w-]*`,
String.raw`(?:sk|pk|rk)[-_][\w-]{0,60}\*{3}[\w*-]*`,String.raw`gh[oprsu]_[A-Za-z0-9]{16,}`,String.raw`github_pat_[A-Za-z0-9_]{16,}`,String.raw`(?:gh[oprsu]_|github_pat_|(?:AKIA|ASIA)|AIza|xox[abeoprs]-)[\w-]{3,60}(?=…)`,
String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}\b`,String.raw`AIza[\w-]{30,}`,String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,}`,String.raw`(?:hf|gsk|glpat|npm)[_-](?=[A-Za-z]{0,40}\d)[\w-]{16,}`,
String.raw`eyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*`].map(shape=>new RegExp(String.raw`(?:(?<![\w-])|(?<=\\[bfnrt]))${shape}`,"g")),UNSEEN=/[\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu,
BLOCKS=[/-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY-----|$)/g],LABELLED=[/\b(bearer\s{1,9})[A-Za-z0-9._~+/=-]{8,}/gi,/\b(basic\s{1,9})(?=[A-Za-z+/_-]{0,40}[0-9=])[A-Za-z0-9+/=_-]{8,}/gi,
/([?&](?:api[-_]?key|key|access[-_]?token|token|sig|signature|secret|password|code)=)[^&\s"'<>]+/gi,/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@"'<>]{1,300}@/gi];function createRedactor(secrets){
let values=listValues(secrets),patterns=compile(values);function mask(text){let clean=maskParts(text,values);for(let shape of BLOCKS)clean=clean.replace(shape,MASK);
clean=maskKnown(clean,patterns,MASK);for(let shape of KEY_SHAPES)clean=clean.replace(shape,MASK);for(let label of LABELLED)clean=clean.replace(label,(whole,before)=>whole.
endsWith("@")?`${before}${MASK}@`:`${before}${MASK}`);return clean}return text=>{let clean=mask(text),bare=stripControls(clean).replace(UNSEEN,"");if(bare===clean)
return clean;let masked=mask(bare);return masked===bare?clean:masked}}function afterNoBackslash(secret){let pattern;return{form:secret.form,probe:secret.probe,get pattern(){
return pattern??=new RegExp(`(?<!\\\\)${secret.pattern.source}`,"g")}}}function createDocumentRedactor(secrets){let patterns=compile(listValues(secrets)).filter(
({form})=>isUnmistakable(form)).map(afterNoBackslash);return text=>{let clean=maskKnown(text,patterns,DOCUMENT_MASK);return KEY_SHAPES.reduce((left,shape)=>left.
replace(shape,DOCUMENT_MASK),clean)}}function listValues(secrets){let values=secrets.filter(secret=>secret!==void 0).map(secret=>secret.toWellFormed().trim()).filter(
secret=>secret.length>=SHORTEST_SECRET).flatMap(secret=>{let lines=secret.split(/\r?\n/).map(line=>line.trim());return lines.length===1?[secret]:[secret,...lines.
filter(line=>line.length>=SHORTEST_LINE)]});return[...new Set(values)].sort((a,b)=>b.length-a.length)}function compile(values){return[...new Set(values.flatMap(
findForms))].filter(form=>form.length>=SHORTEST_SECRET).sort((a,b)=>b.length-a.length).map(makePattern)}function maskKnown(text,patterns,mask){let clean=text;for(let secret of patterns)
clean.includes(secret.probe)&&(clean=clean.replace(secret.pattern,mask));return clean}function isUnmistakable(form){return form.length>=SHORTEST_PART&&/[A-Za-z]/.
test(form)&&/[^a-z_-]/.test(form)}function maskParts(text,values){let long=values.filter(value=>value.length>SHORTEST_PART);if(long.length===0)return text;let all=long.
join(`
`);return text.split("\u2026").map((piece,index,{length})=>{if(piece.length<SHORTEST_PART)return piece;if(index>0&&index<length-1&&all.includes(piece))return MASK;
let begun=all.includes(piece.slice(0,SHORTEST_PART))?long.reduce(maskBeginning,piece):piece;return all.includes(begun.slice(-SHORTEST_PART))?long.reduce(maskEnd,
begun):begun}).join("\u2026")}function maskBeginning(text,value){let at=value.indexOf(text.slice(0,SHORTEST_PART));if(at<=0)return text;let rest=value.slice(at);
return text.startsWith(rest)?MASK+text.slice(rest.length):text}function maskEnd(text,value){let end=text.slice(-SHORTEST_PART),at=value.lastIndexOf(end);if(end.
length<SHORTEST_PART||at<0||at+SHORTEST_PART===value.length)return text;let start2=value.slice(0,at+SHORTEST_PART);return text.endsWith(start2)?text.slice(0,-start2.
length)+MASK:text}var SECRET_NAME=/(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i,
PUBLIC_NAME=/^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/,PLAIN_WORD=/^(?:[A-Za-z]{1,15}|[\d.]+)$/,SHORTEST_UNNAMED=8;function openSecrets(env){let known=new Set(
Object.entries(env).flatMap(([name,value])=>value!==void 0&&SECRET_NAME.test(name)?[value]:[])),made=makeRedactors(known);return{learn(variables,names){let before=known.
size;for(let name of names){let value=variables[name];value!==void 0&&isWorthHiding(name,value)&&known.add(value)}known.size>before&&(made=makeRedactors(known))},
redact:text=>made.redact(text),redactDocument:text=>made.redactDocument(text)}}function makeRedactors(known){let values=[...known];return{redact:createRedactor(values),redactDocument:createDocumentRedactor(values)}}function isWorthHiding(name,value){
return SECRET_NAME.test(name)?!0:!PUBLIC_NAME.test(name)&&value.length>=SHORTEST_UNNAMED&&!PLAIN_WORD.test(value)}var MAX_LINE_CHARS=2e3;function escapeLogLines(text,maxChars=MAX_LINE_CHARS){return stripControls(text).split(`
`).map(line=>shorten(neutralizeCommands(line.replaceAll("	","  ").trimEnd()),maxChars))}function neutralizeCommands(line){return line.replace(/:(?=:)/g,": ").replace(
/##(?=\[)/g,"## ")}var EXIT={pass:0,fail:1,error:2};function guardProcess(process2){function giveUp(error){let told=`this is a bug in Touchstone: ${(error instanceof Error?error.stack:void 0)??describeError(error)}`,
{redact}=openSecrets(process2.env);process2.stderr.write(`${escapeLogLines(redact(told)).join(`
`)}
`),process2.exit(EXIT.error)}process2.on("uncaughtException",giveUp);for(let stream of[process2.stdout,process2.stderr])stream.on("error",error=>{hasCode(error,
"EPIPE")||process2.exit(EXIT.error)})}var VERB_NAMES=["init","validate","run","gate","report","merge","calibrate","rejudge","doctor","pin","accept"];function isVerb(word){return VERB_NAMES.some(name=>name===
word)}var INTERRUPTED=130,[,script,...argv]=process.argv;process.exitCode=EXIT.error;main();async function main(){process.exitCode=await start()}async function start(){
if(argv[0]==="--version"||argv[0]==="-v")return process.stdout.write(`${TOOL_VERSION}
`),EXIT.pass;if(await runChildIfAsked(process.argv))return EXIT.pass;let entry=(0,import_node_fs5.realpathSync)(script);return await restartOnNewerNode(entry,argv)??
await runHere(entry)}async function runHere(childEntry){guardProcess(process),keepDebuggerOut(process);let run=await loadCommandLine(childEntry),interrupt=new AbortController;
for(let signal of["SIGINT","SIGTERM"])process.on(signal,()=>{interrupt.signal.aborted&&process.exit(INTERRUPTED),interrupt.abort()});return await run(argv,{env:process.
env,cwd:process.cwd(),childEntry,stdout:process.stdout,stderr:process.stderr,signal:interrupt.signal})}async function loadCommandLine(entry){let{loadKept:loadKept2,
placeKeptCode:placeKeptCode2}=await Promise.resolve().then(()=>(init_kept_code(),kept_code_exports)),program=(0,import_node_path5.join)((0,import_node_path5.dirname)(
entry),"command-line.cjs"),kept=placeKeptCode2(process.env,TOOL_VERSION,isVerb(argv[0])?argv[0]:"help");return(kept!==void 0&&(0,import_node_fs5.existsSync)(program)?
loadKept2(program,kept):{}).runCommandLine??(await Promise.resolve().then(()=>require("./command-line.cjs"))).runCommandLine}
