const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
"use strict";var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __esm=(fn,res,err)=>function(){if(err)throw err[0];try{return fn&&(res=(0,fn[__getOwnPropNames(fn)[0]])(fn=0)),res}catch(e){throw err=[e],e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod));var CHILD_FLAG,init_protocol=__esm({"lib/adapters/sandbox/protocol.js"(){"use strict";CHILD_FLAG="--touchstone-child"}});function describeError(error){let hasMessage=typeof error=="object"&&error!==null&&"message"in error;return String(hasMessage?error.message:error)}var init_errors=__esm(
{"lib/errors.js"(){"use strict"}});function isRecord(value){return value!==null&&typeof value=="object"&&!Array.isArray(value)}var init_json_guards=__esm({"lib/values/json-guards.js"(){"use stric\
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
init_read_lines();LONGEST_VALUE=16777216/4}});var import_node_fs2=require("node:fs");function keepDebuggerOut(process2){process2.on("SIGUSR1",()=>{})}init_protocol();async function runChildIfAsked(argv){if(argv[2]!==CHILD_FLAG)return!1;let{serveJobs:serveJobs2}=await Promise.resolve().then(()=>(init_serve_jobs(),serve_jobs_exports));
return await serveJobs2(argv[3]==="sql"?"sql":"module"),!0}var TOOL_VERSION="0.1.0";var UNDECIDED=2;process.exitCode=UNDECIDED;main();async function main(){process.exitCode=await start()}async function start(){if(process.argv[2]==="--version")return process.
stdout.write(`${TOOL_VERSION}
`),0;if(await runChildIfAsked(process.argv))return 0;keepDebuggerOut(process);let{enterAction}=await Promise.resolve().then(()=>require("./enter-action.cjs"));return await enterAction(process.
env,(0,import_node_fs2.realpathSync)(process.argv[1]))}
