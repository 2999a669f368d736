const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0;exports2.distance=exports2.closest=void 0;var peq=new Uint32Array(
65536),myers_32=function(a,b){for(var n=a.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(
i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a.charCodeAt(i)]=0;return sc},
myers_x=function(b,a){for(var n=a.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j=0;j<vsize-
1;j++){for(var mv_1=0,pv_1=-1,start_1=j*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a.charCodeAt(
i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^
mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,start=j*32,
vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a.charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/
32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>31^mb&&(mhc[i/
32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance2=function(a,b){if(a.length<
b.length){var tmp=b;b=a,a=tmp}return b.length===0?a.length:a.length<=32?myers_32(a,b):myers_x(a,b)};exports2.distance=distance2;var closest=function(str,arr){for(var min_distance=1/0,
min_index=0,i=0;i<arr.length;i++){var dist=distance2(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};exports2.closest=closest}});var stdin_exports={};__export(stdin_exports,{describeSchemaErrors:()=>describeSchemaErrors});module.exports=__toCommonJS(stdin_exports);var CHECK_SHAPES={equals:{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},contains:{takes:["type","name","tags","advisory","thresho\
ld","value"],needs:["value"]},icontains:{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},"starts-with":{takes:["type","name","tags",
"advisory","threshold","value"],needs:["value"]},"ends-with":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},"istarts-with":{takes:[
"type","name","tags","advisory","threshold","value"],needs:["value"]},"iends-with":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},
"contains-any":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"],listValue:!0},"contains-all":{takes:["type","name","tags","advisory",
"threshold","value"],needs:["value"],listValue:!0},"icontains-any":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"],listValue:!0},"i\
contains-all":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"],listValue:!0},regex:{takes:["type","name","tags","advisory","threshol\
d","value","pattern","flags"],needs:[],oneOf:["value","pattern"]},"word-count":{takes:["type","name","tags","advisory","threshold","value","min","max"],needs:[],
anyOf:["value","min","max"]},length:{takes:["type","name","tags","advisory","threshold","value","min","max"],needs:[],anyOf:["value","min","max"]},levenshtein:{
takes:["type","name","tags","advisory","value","threshold"],needs:["value"]},"rouge-n":{takes:["type","name","tags","advisory","value","threshold","n"],needs:["\
value"]},bleu:{takes:["type","name","tags","advisory","value","threshold","n"],needs:["value"]},"is-refusal":{takes:["type","name","tags","advisory","threshold"],
needs:[]},number:{takes:["type","name","tags","advisory","threshold","value","extract","tolerance"],needs:["value"]},"is-json":{takes:["type","name","tags","adv\
isory","threshold"],needs:[]},"json-schema":{takes:["type","name","tags","advisory","threshold","schema"],needs:["schema"]},"contains-json":{takes:["type","name",
"tags","advisory","threshold","schema","value"],needs:[]},"json-path":{takes:["type","name","tags","advisory","threshold","path","value","pattern","flags"],needs:[
"path"],notBoth:["value","pattern"]},"tool-call":{takes:["type","name","tags","advisory","value","extra","threshold"],needs:["value"]},"tool-sequence":{takes:["\
type","name","tags","advisory","value","extra","threshold"],needs:["value"]},"tool-call-f1":{takes:["type","name","tags","advisory","value","extra","threshold"],
needs:["value"]},"sql-rows":{takes:["type","name","tags","advisory","threshold","database","rows","query"],needs:["database"],oneOf:["rows","query"]},latency:{takes:[
"type","name","tags","advisory","threshold"],needs:["threshold"]},cost:{takes:["type","name","tags","advisory","threshold"],needs:["threshold"]},tokens:{takes:[
"type","name","tags","advisory","threshold"],needs:["threshold"]},"finish-reason":{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},
embedding:{takes:["type","name","tags","advisory","value","threshold","model","pinned"],needs:["value","model"]},javascript:{takes:["type","name","tags","adviso\
ry","module","params","threshold"],needs:["module"]},command:{takes:["type","name","tags","advisory","command","threshold"],needs:["command"]},rubric:{takes:["t\
ype","name","tags","advisory","rubric","model","pinned","samples","panel","threshold","votes","recorded","api","temperature","top_p","max_output_tokens","seed",
"reasoning_effort","verbosity","service_tier"],needs:["rubric"]}};function describeValue(value){if(value===null)return"nothing";if(Array.isArray(value))return value.length===0?"an empty list":"a list";if(typeof value=="object"){
let keys=Object.keys(value).length;return`an object with ${keys} ${keys===1?"key":"keys"}`}return typeof value!="string"?`the ${typeof value=="number"?"number":
"value"} ${JSON.stringify(value)}`:value.length>60?`"${value.slice(0,60)}\u2026"`:`"${value}"`}function joinWords(words,last){return words.length<=1?words.join(
""):`${words.slice(0,-1).join(", ")} ${last} ${words.at(-1)}`}var JUDGED="use a judge: under judges, with rubric: touchstone:NAME or a rubric of your own",EMBEDDED="use embedding: it compares by cosine similarity",COMMAND="\
use command: it runs any program, e.g. type: command, command: [python, check.py]",PATTERN="use regex, or javascript for more",TOOL_CALL="use tool-call: it comp\
ares names and arguments",EQUIVALENTS={similar:EMBEDDED,"similar:cosine":EMBEDDED,"similar:dot":EMBEDDED,"similar:euclidean":EMBEDDED,semantic:EMBEDDED,"llm-rub\
ric":JUDGED,"g-eval":JUDGED,factuality:JUDGED,"model-graded-closedqa":JUDGED,"model-graded-factuality":JUDGED,"answer-relevance":JUDGED,"context-faithfulness":JUDGED,
"context-recall":JUDGED,"context-relevance":JUDGED,"conversation-relevance":JUDGED,"conversational-g-eval":JUDGED,"agent-rubric":JUDGED,"search-rubric":JUDGED,"\
trajectory:goal-success":JUDGED,"select-best":`${JUDGED}; outputs are compared with the baseline's, not with each other`,"max-score":"outputs are compared with \
the baseline's, not with each other",pi:JUDGED,moderation:JUDGED,guardrails:COMMAND,classifier:COMMAND,python:COMMAND,ruby:COMMAND,webhook:COMMAND,js:"use javas\
cript, with module: the file of the function",function:"use javascript, with module: the file of the function",perplexity:"it needs token probabilities, which t\
argets do not give; there is no equivalent","perplexity-score":"it needs token probabilities, which targets do not give; there is no equivalent","rouge-l":"use \
rouge-n","rouge-s":"use rouge-n",gleu:"use bleu",meteor:"use bleu or rouge-n","is-sql":"use sql-rows: it runs the SQL on a fixture database","contains-sql":"use\
 sql-rows: it runs the SQL on a fixture database","is-xml":PATTERN,"contains-xml":PATTERN,"is-html":PATTERN,"contains-html":PATTERN,"is-valid-openai-tools-call":TOOL_CALL,
"is-valid-openai-function-call":TOOL_CALL,"is-valid-function-call":TOOL_CALL,"trajectory:tool-used":TOOL_CALL,"trajectory:tool-args-match":TOOL_CALL,"trajectory\
:tool-sequence":"use tool-sequence","trajectory:step-count":"use tool-call or javascript","skill-used":TOOL_CALL,"trace-span-count":"traces are not scored; use \
javascript on the output","trace-span-duration":"use latency","trace-error-spans":"traces are not scored; use javascript on the output","assert-set":"write each\
 check on its own; several may share a name",exact:"use equals","exact-match":"use equals",match:"use starts-with or equals",includes:"use contains","fuzzy-matc\
h":"use levenshtein or icontains",schema:"use json-schema","valid-json":"use is-json",jsonpath:"use json-path"};function findEquivalent(type){let name=type.toLowerCase().
replaceAll("_","-").replace(/^not-/,"");return Object.hasOwn(EQUIVALENTS,name)?EQUIVALENTS[name]:void 0}function splitPointer(pointer){return pointer.split("/").slice(1).map(part=>part.replaceAll("~1","/").replaceAll("~0","~"))}function formatPointer(pointer){return splitPointer(
pointer).map(part=>/^\d+$/.test(part)?`[${part}]`:`.${part}`).join("").replace(/^\./,"")}var import_fastest_levenshtein=__toESM(require_mod(),1);function suggestWord(written,words){let normal=written.toLowerCase().replaceAll(/[_\s]/g,"-"),most=Math.
max(written.length>3?2:1,Math.floor(written.length/3)),best;for(let word of words){let edits=(0,import_fastest_levenshtein.distance)(normal,word.toLowerCase().replaceAll(
"_","-"));edits<=most&&(!best||edits<best.edits)&&(best={word,edits})}return best?.word}function didYouMean(written,words){let word=suggestWord(written,words);return word===
void 0?"":`did you mean "${word}"? `}var TYPE_WORDS={string:"text",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object with keys"},SUITE_NAME="^[a-z0\
-9-]{1,60}$",PATTERN_WORDS={[SUITE_NAME]:"made of small letters, digits and hyphens, at most 60 characters","^[a-z0-9][a-z0-9_-]{0,59}$":"made of small letters,\
 digits, _ and -, starting with a letter or digit, at most 60 characters","^\\d{4}-\\d{2}-\\d{2}$":'a date such as "2026-11-01"',"^https?://":"a URL that starts\
 with http:// or https://","^\\$":"a JSON path that starts with $, such as $.answer","^[ims]*$":"any of the letters i, m and s","^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\
$":"the login of a person on GitHub, without @","^[A-Za-z_][A-Za-z0-9_]*$":"the name of an environment variable"};function describeSchemaErrors(errors,document){
let described=new Map;for(let error of pickBranches(errors)){let mistake=describeError(error,document),id=JSON.stringify([mistake.pointer,mistake.key??"",error.
key??""]);(!described.has(id)||error.keyword==="enum")&&described.set(id,mistake)}return[...described.values()]}function pickBranches(errors){let kept=[...errors];
for(let choice of errors.filter(({keyword})=>keyword==="anyOf")){let ofChoice=kept.filter(error=>error.instancePath.startsWith(choice.instancePath)&&error.schemaPath.
startsWith(`${choice.schemaPath}/`)),branchOf=error=>error.schemaPath.slice(choice.schemaPath.length+1).split("/")[0]??"",wrongType=new Set(ofChoice.filter(error=>error.
keyword==="type"&&error.instancePath===choice.instancePath).map(branchOf)),meant=ofChoice.filter(error=>!wrongType.has(branchOf(error))),others=kept.filter(error=>!ofChoice.
includes(error));kept=meant.length>0?[...others.filter(error=>error!==choice),...meant]:others.map(error=>error===choice?{...choice,rule:ofChoice.map(({rule})=>rule)}:
error)}return kept.filter(({keyword})=>keyword!=="propertyNames")}function describeError(error,{name,source}){let{instancePath:pointer,rule,parentSchema={},data}=error,
part=pointer===""?name:formatPointer(pointer);if(error.keyword==="additionalProperties")return describeUnknownKey(error,part);let found=describeValue(error.propertyName??
data);switch(error.keyword){case"required":{let{key=""}=error,wanted=explain(parentSchema.properties?.[key],key);return{pointer,lacks:key,message:`${part} lacks\
 the key "${key}"`,...wanted}}case"enum":return describeEnum(error,part,found);case"type":case"anyOf":return typeof data=="number"&&rule==="string"?describeUnquoted(
pointer,source.written(pointer)??String(data)):describeWrongType(error,part);case"not":return{pointer,message:`${part}: the name ${found} is taken`,hint:`${joinWords(
(parentSchema.not?.enum??[]).map(String),"and")} have a meaning of their own: choose another name`};case"pattern":{let expected=PATTERN_WORDS[String(rule)]??`li\
ke ${String(rule)}`,message=`${part} must be ${expected}; found ${found}`;return error.propertyName===void 0?{pointer,message,...suggestName(pointer,String(rule),
data)}:{pointer,key:error.propertyName,message:`a name in ${message}`}}default:{let keys=Object.keys(parentSchema.properties??{}).join(", "),isCount=error.keyword.
endsWith("Properties")&&keys!=="",message=`${part} must ${describeLimit(error)}; found ${found}`;return isCount?{pointer,message,hint:`keys are: ${keys}`}:{pointer,
message,...isBound(error)?explainKey(error):{}}}}}function describeWrongType(error,part){let{instancePath:pointer,rule,data}=error,message=`${part} must be ${joinTypes(
rule)}; found ${describeValue(data)}`;return{pointer,message,...explainKey(error)}}function explainKey({instancePath,parentSchema}){let key=splitPointer(instancePath).
at(-1)??"";return/^\d*$/.test(key)?{}:explain(parentSchema,key)}function isBound({keyword}){return/^(?:exclusive)?m(?:in|ax)imum$/i.test(keyword)}function suggestName(pointer,pattern,data){
if(pattern!==SUITE_NAME||typeof data!="string")return{};let name=data.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60),key=splitPointer(
pointer).at(-1)??"";return name===""?{}:{hint:`write ${key}: ${name}`}}function explain(schema,key){let example=schema?.examples?.[0],words=[schema?.description,
...example===void 0?[]:[`E.g. ${key}: ${JSON.stringify(example)}`]].filter(word=>word!==void 0);return words.length===0?{}:{hint:words.join(" ")}}function describeUnquoted(pointer,written){
let key=splitPointer(pointer).findLast(part=>!/^\d+$/.test(part))??"",isItem=/\/\d+$/.test(pointer);return{pointer,message:`${isItem?formatPointer(pointer):key}\
 must be quoted; found the number ${written}`,hint:isItem?`write "${written}"`:`write ${key}: "${written}"`}}function describeUnknownKey({instancePath,key="",parentSchema,
data},part){let type=parentSchema?.title==="CheckSpec"?typeOf(data):void 0,shape=type===void 0?void 0:CHECK_SHAPES[type.replace(/^not-/,"")],allowed=shape?.takes??
Object.keys(parentSchema?.properties??{}),suggests=suggestWord(key,allowed);return{pointer:instancePath,key,message:`"${key}" is not a key of ${part}`,...suggests===
void 0?{}:{suggests},hint:`${didYouMean(key,allowed)}keys ${shape?`of ${type} `:""}are: ${allowed.join(", ")}`}}function describeEnum(error,part,found){let{instancePath,
parentSchema={},data}=error,allowed=(parentSchema.enum??[]).map(String),isCheckType=allowed.includes("icontains-any"),message=isCheckType?`${part}: there is no \
check of type ${found}`:`${part} must be ${joinWords(allowed,"or")}; found ${found}`,explained=explainKey(error);if(typeof data!="string")return{pointer:instancePath,
message,...explained};let equivalent=isCheckType?findEquivalent(data):void 0;if(equivalent!==void 0)return{pointer:instancePath,message,hint:equivalent};let guess=didYouMean(
data,allowed).trim();if(!isCheckType)return{pointer:instancePath,message,...guess===""?explained:{hint:guess}};let types=allowed.filter(type=>!type.startsWith("\
not-")).join(", ");return{pointer:instancePath,message,hint:`${guess} types are: ${types}; each also with not-`.trim()}}function describeLimit({keyword,rule}){let limit=Number(
rule),items=limit===1?"":"s";switch(keyword){case"minimum":return`be at least ${limit}`;case"maximum":return`be at most ${limit}`;case"exclusiveMinimum":return`\
be more than ${limit}`;case"exclusiveMaximum":return`be less than ${limit}`;case"minLength":return limit===1?"not be empty":`have at least ${limit} characters`;case"\
maxLength":return`have at most ${limit} characters`;case"minItems":return`have at least ${limit} item${items}`;case"maxItems":return`have at most ${limit} item${items}`;case"\
minProperties":return`have at least ${limit} key${items}`;case"maxProperties":return`have at most ${limit} key${items}`;case"uniqueItems":return"name each thing\
 once";default:return`satisfy ${keyword}`}}function joinTypes(types){let names=(Array.isArray(types)?types:[types]).map(type=>TYPE_WORDS[String(type)]??String(type));
return joinWords([...new Set(names)],"or")}function typeOf(check){if(!(check===null||typeof check!="object"||!("type"in check)))return typeof check.type=="strin\
g"?check.type:void 0}0&&(module.exports={describeSchemaErrors});
