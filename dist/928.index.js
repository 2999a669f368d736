const id=928;const ids=[928];const modules={39928:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__,{createSqlRunner:()=>createSqlRunner});var errors=__webpack_require__(452);var external_node_sqlite_=__webpack_require__(
80099);;const READING=new Set([external_node_sqlite_.constants.SQLITE_SELECT,external_node_sqlite_.constants.SQLITE_READ,external_node_sqlite_.constants.SQLITE_FUNCTION,
external_node_sqlite_.constants.SQLITE_RECURSIVE]);const REFUSED_FUNCTIONS=new Set(["load_extension","readfile","writefile","edit","fts3_tokenizer","sqlite_log"]);
const ACTIONS=new Map(Object.entries(external_node_sqlite_.constants).filter(([name,code])=>/^SQLITE_[A-Z_]+$/.test(name)&&code>2).map(([name,code])=>[code,name.
slice("SQLITE_".length).replaceAll("_"," ")]));for(const[code,name]of[[external_node_sqlite_.constants.SQLITE_CREATE_INDEX,"CREATE INDEX"],[external_node_sqlite_.
constants.SQLITE_CREATE_TABLE,"CREATE TABLE"],[external_node_sqlite_.constants.SQLITE_ATTACH,"ATTACH or VACUUM"]]){ACTIONS.set(code,name)}const REACHING=new Set(
[external_node_sqlite_.constants.SQLITE_ATTACH,external_node_sqlite_.constants.SQLITE_DETACH,external_node_sqlite_.constants.SQLITE_PRAGMA,external_node_sqlite_.
constants.SQLITE_CREATE_VTABLE,external_node_sqlite_.constants.SQLITE_DROP_VTABLE]);function allowBuildingOnly(database){database.setAuthorizer((action,_first,second)=>{
const isRefused=REACHING.has(action)||action===external_node_sqlite_.constants.SQLITE_FUNCTION&&REFUSED_FUNCTIONS.has(String(second).toLowerCase());return isRefused?
external_node_sqlite_.constants.SQLITE_DENY:external_node_sqlite_.constants.SQLITE_OK})}function allowReadsOnly(database){let refused;database.setAuthorizer((action,first,second)=>{
if(!READING.has(action)){refused??=`${ACTIONS.get(action)??`action ${action}`}${first?` (${first})`:""}`;return external_node_sqlite_.constants.SQLITE_DENY}if(action===
external_node_sqlite_.constants.SQLITE_FUNCTION&&REFUSED_FUNCTIONS.has(String(second).toLowerCase())){refused??=`the function ${second}`;return external_node_sqlite_.
constants.SQLITE_DENY}return external_node_sqlite_.constants.SQLITE_OK});return{refused:()=>refused,reset(){refused=void 0}}}var external_node_fs_=__webpack_require__(
73024);var external_node_os_=__webpack_require__(48161);var external_node_path_=__webpack_require__(76760);;const RULES=[["space",/\s+|--[^\n]*|\/\*[^]*?(?:\*\/|$)/y],
["text",/[eE]'[^'\\]*(?:(?:\\[^]|'')[^'\\]*)*(?:'|$)/y],["text",/'[^']*(?:''[^']*)*(?:'|$)/y],["text",/\$([A-Za-z_]\w*)?\$[^]*?(?:\$\1\$|$)/y],["name",/"[^"]*(?:""[^"]*)*(?:"|$)|`[^`]*(?:``[^`]*)*(?:`|$)/y],
["word",/[\p{L}\p{N}_][\p{L}\p{N}_$]*/uy],["semicolon",/;/y],["other",/[^]/y]];function*readSqlTokens(sql,from=0){let position=from;while(position<sql.length){const token=tokenAt(
sql,position);const next=yield token;position=next??position+token.text.length}}function tokenAt(sql,position){for(const[kind,pattern]of RULES){pattern.lastIndex=
position;const match=pattern.exec(sql);if(match)return{kind,text:match[0],start:position}}throw new Error("the last rule matches any character")};function*splitStatements(sql){
const reader=readSqlTokens(sql);const countLine=createLineCounter(sql);let tokens=[];let step=reader.next();while(!step.done){const token=step.value;if(tokens.length===
0&&isClientCommand(sql,token)){step=reader.next(endOfLine(sql,token.start));continue}if(token.kind!=="semicolon"||isOpenTrigger(tokens)){if(tokens.length>0||token.
kind!=="space")tokens.push(token);step=reader.next();continue}if(tokens.length>0){const statement={tokens,line:countLine(tokens[0]?.start??0)};const copied=isCopyFromStdin(
tokens)?readCopyData(sql,token.start+1):void 0;yield copied?{...statement,data:copied.lines}:statement;tokens=[];step=reader.next(copied?.end);continue}step=reader.
next()}if(tokens.length>0)yield{tokens,line:countLine(tokens[0]?.start??0)}}function statementWords(tokens,most=12){const words=[];for(const{kind,text}of tokens){
if(kind==="word")words.push(text.toUpperCase());if(words.length===most)break}return words}function isClientCommand(sql,token){return token.text==="\\"&&(token.start===
0||sql[token.start-1]==="\n")}function isOpenTrigger(tokens){const words=statementWords(tokens,4);if(words[0]!=="CREATE"||!words.slice(1,3).includes("TRIGGER"))
return false;return tokens.findLast(({kind})=>kind==="word")?.text.toUpperCase()!=="END"}function isCopyFromStdin(tokens){return statementWords(tokens,1)[0]==="\
COPY"&&/\bfrom\s+stdin\b/i.test(tokens.map(({text})=>text).join(""))}function readCopyData(sql,from){const start=endOfLine(sql,from);const lines=[];let position=start;
while(position<sql.length){const end=endOfLine(sql,position);const line=sql.slice(position,end).replace(/\r?\n$/,"");position=end;if(line==="\\.")break;lines.push(
line)}return{lines,end:position}}function endOfLine(sql,from){const end=sql.indexOf("\n",from);return end<0?sql.length:end+1}function createLineCounter(sql){let counted=0;
let line=1;return position=>{for(;counted<position;counted+=1)if(sql[counted]==="\n")line+=1;return line}};const IGNORED=[/^(SET|RESET|GRANT|REVOKE|COMMENT|ANALYZE|VACUUM|LOCK|DO|SECURITY|START TRANSACTION)\b/,
/^SELECT (PG_CATALOG|SETVAL|SET_CONFIG)\b/,/^CREATE (OR REPLACE )?(SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|PROCEDURE|AGGREGATE|OPERATOR|CAST|RULE|POLICY|PUBLICATION|STATISTICS)\b/,
/^DROP (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION)\b/,/^ALTER (SCHEMA|EXTENSION|SEQUENCE|ROLE|USER|DATABASE|TYPE|DOMAIN|FUNCTION|DEFAULT|INDEX|VIEW)\b/,
/^ALTER TABLE .*\b(OWNER|CONSTRAINT|SET|REPLICA|CLUSTER|ENABLE|DISABLE|ATTACH|INHERIT|ALTER)\b/];function translateStatement(statement){const words=statementWords(
statement.tokens);const head=words.join(" ");if(words.length===0||IGNORED.some(pattern=>pattern.test(head)))return{kind:"ignore"};const tokens=rewriteTokens(statement.
tokens);if(words[0]==="COPY")return translateCopy(tokens,statement.data??[]);let sql=tokens.map(({text})=>text).join("");if(words[0]==="CREATE")sql=rewriteDefinition(
sql);return{kind:"execute",sql}}function rewriteTokens(tokens){const kept=[];for(let i=0;i<tokens.length;i+=1){const token=tokens[i];if(!token)continue;if(isPublic(
token)&&tokens[i+1]?.text===".")i+=1;else if(token.text===":"&&tokens[i+1]?.text===":")i=skipCast(tokens,i+2)-1;else if(/^e'/i.test(token.text))kept.push({...token,
text:plainString(token.text)});else kept.push(token.kind==="space"?{...token,text:" "}:token)}return kept}function isPublic({kind,text}){return kind==="word"&&text.
toLowerCase()==="public"||text==='"public"'}function skipCast(tokens,from){const rest=tokens.slice(from,from+16);const text=rest.map(token=>token.text).join("");
const type=/^\s*(?:pg_catalog\.)?(?:character varying|double precision|bit varying|time(?:stamp)?(?:\(\d+\))? with(?:out)? time zone|[\w"]+(?:\.[\w"]+)?)(?:\(\d+(?:,\s*\d+)?\))?(?:\[\d*\])*/i.
exec(text);let left=type?.[0].length??0;let index=from;for(;left>0&&index<tokens.length;index+=1)left-=tokens[index]?.text.length??0;return index}const ESCAPES={
n:"\n",t:"	",r:"\r",b:"\b",f:"\f"};function plainString(literal){const body=literal.slice(2,-1).replace(/\\([^])/g,(_,char)=>{const plain=ESCAPES[char]??char;return plain===
"'"?"''":plain});return`'${body}'`}function rewriteDefinition(sql){return sql.replace(/\bDEFAULT\s+nextval\s*\([^)]*\)/gi,"").replace(/\bDEFAULT\s+(?:now|current_timestamp|clock_timestamp)\s*\(\s*\)/gi,
"DEFAULT CURRENT_TIMESTAMP").replace(/\bDEFAULT\s+(?:gen_random_uuid|uuid_generate_v4)\s*\(\s*\)/gi,"").replace(/\b(time|timestamp)\s*\(\d+\)\s+(with|without)\s+time\s+zone\b/gi,
"$1").replace(/\bGENERATED\s+(?:ALWAYS|BY\s+DEFAULT)\s+AS\s+IDENTITY(?:\s*\([^)]*\))?/gi,"").replace(/\bUSING\s+(?:btree|hash|gin|gist|brin)\b/gi,"").replace(/(\w|\))\s*\[\d*\](?=\s*(?:,|\)|NOT\b|NULL\b|DEFAULT\b|$))/gi,
"$1").replace(/\bMATERIALIZED\s+VIEW\b/gi,"VIEW").replace(/\bWITH\s+(?:NO\s+)?DATA\s*$/i,"")}function translateCopy(tokens,data){const sql=tokens.map(({text})=>text).
join("");const match=/^\s*copy\s+([^\s(]+)\s*(\([^)]*\))?\s+from\s+stdin/i.exec(sql);if(!match)return{kind:"ignore"};const rows=data.map(line=>line.split("	").map(
readCopyField));const holes=(rows[0]??[]).map(()=>"?").join(", ");return{kind:"insert",sql:`INSERT INTO ${match[1]} ${match[2]??""} VALUES (${holes})`,rows}}function readCopyField(field){
if(field==="\\N")return null;return field.replace(/\\([^])/g,(_,char)=>ESCAPES[char]??char)};const SQLITE_HEADER="SQLite format 3\0";function openFixture(path){
return isSqliteFile(path)?openCopy(path):buildFromDump(path)}function isSqliteFile(path){const file=(0,external_node_fs_.openSync)(path,"r");try{const head=Buffer.
alloc(SQLITE_HEADER.length);(0,external_node_fs_.readSync)(file,head,0,head.length,0);return head.toString("latin1")===SQLITE_HEADER}finally{(0,external_node_fs_.
closeSync)(file)}}function openCopy(path){const bytes=(0,external_node_fs_.readFileSync)(path);bytes[18]=1;bytes[19]=1;const folder=(0,external_node_fs_.mkdtempSync)(
(0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"touchstone-sql-"));try{const copy=(0,external_node_path_.join)(folder,"fixture.sqlite");(0,external_node_fs_.
writeFileSync)(copy,bytes);return new external_node_sqlite_.DatabaseSync(copy,{readOnly:true})}finally{(0,external_node_fs_.rmSync)(folder,{recursive:true,force:true})}}
function buildFromDump(path){const database=new external_node_sqlite_.DatabaseSync(":memory:",{enableForeignKeyConstraints:false});allowBuildingOnly(database);for(const statement of splitStatements(
(0,external_node_fs_.readFileSync)(path,"utf8").replace(/^\uFEFF/,""))){try{runTranslated(database,translateStatement(statement))}catch(error){throw new Error(`\
the fixture is not usable: line ${statement.line}: ${(0,errors.Uc)(error)}`,{cause:error})}}return database}function runTranslated(database,translation){if(translation.
kind==="ignore")return;if(translation.kind==="execute")return database.exec(translation.sql);if(translation.rows.length===0)return;const insert=database.prepare(
translation.sql);database.exec("SAVEPOINT copy");for(const row of translation.rows)insert.run(...row);database.exec("RELEASE copy")};function createSqlRunner(){
const fixtures=new Map;function open(path){const known=fixtures.get(path);if(known)return known;const database=openFixture(path);const fixture={database,guard:allowReadsOnly(
database)};fixtures.set(path,fixture);return fixture}return{async prepare(job){if(job.kind!=="sql")throw new Error("this child runs queries only");const fixture=open(
job.database);return()=>query(fixture,job)},late:()=>false}}function query({database,guard},{sql,maxRows}){const head=requireOneStatement(sql);guard.reset();const rows=[];
try{const statement=database.prepare(sql);statement.setReadBigInts(true);statement.setReturnArrays(true);const columns=statement.columns().map(({name})=>name);if(columns.
length===0){throw new Error(`${head} is refused: only a query that gives rows is allowed`)}for(const row of statement.iterate()){if(rows.length===maxRows)return{
columns,rows,truncated:true};rows.push(Object.values(row).map(toJson))}return{columns,rows}}catch(error){const refused=guard.refused();if(refused===void 0)throw new Error(
(0,errors.Uc)(error),{cause:error});throw new Error(`${head} is refused: it asks for ${refused}; a query may only read`,{cause:error})}}function requireOneStatement(sql){
const[first,second]=splitStatements(sql);if(!first)throw new Error("there is no SQL statement");if(second)throw new Error("several statements are refused; write\
 one query");return statementWords(first.tokens,1)[0]??"this"}function toJson(value){if(typeof value==="bigint"){const number=Number(value);return Number.isSafeInteger(
number)?number:String(value)}if(value instanceof Uint8Array)return Buffer.from(value).toString("hex");if(typeof value==="number")return Number.isFinite(value)?value:
String(value);return value}})};export{id,ids,modules};
