const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e2){throw mod=0,e2}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_cures=__commonJS({"cures:cures"(exports2){for(let name of"cureValue describeUnknownName findSynonym sayElsewhere".split(" "))Object.defineProperty(exports2,
name,{enumerable:!0,get:()=>require("./cures.cjs")[name]})}});var require_mod=__commonJS({"node_modules/fastest-levenshtein/mod.js"(exports2){"use strict";exports2.__esModule=!0;exports2.distance=exports2.closest=void 0;var peq=new Uint32Array(
65536),myers_32=function(a2,b){for(var n=a2.length,m=b.length,lst=1<<n-1,pv=-1,mv=0,sc=n,i=n;i--;)peq[a2.charCodeAt(i)]|=1<<i;for(i=0;i<m;i++){var eq=peq[b.charCodeAt(
i)],xv=eq|mv;eq|=(eq&pv)+pv^pv,mv|=~(eq|pv),pv&=eq,mv&lst&&sc++,pv&lst&&sc--,mv=mv<<1|1,pv=pv<<1|~(xv|mv),mv&=xv}for(i=n;i--;)peq[a2.charCodeAt(i)]=0;return sc},
myers_x=function(b,a2){for(var n=a2.length,m=b.length,mhc=[],phc=[],hsize=Math.ceil(n/32),vsize=Math.ceil(m/32),i=0;i<hsize;i++)phc[i]=-1,mhc[i]=0;for(var j2=0;j2<
vsize-1;j2++){for(var mv_1=0,pv_1=-1,start_1=j2*32,vlen_1=Math.min(32,m)+start_1,k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]|=1<<k;for(var i=0;i<n;i++){var eq=peq[a2.
charCodeAt(i)],pb=phc[i/32|0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv_1,xh=((eq|mb)&pv_1)+pv_1^pv_1|eq|mb,ph=mv_1|~(xh|pv_1),mh=pv_1&xh;ph>>>31^pb&&(phc[i/32|0]^=1<<
i),mh>>>31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv_1=mh|~(xv|ph),mv_1=ph&xv}for(var k=start_1;k<vlen_1;k++)peq[b.charCodeAt(k)]=0}for(var mv=0,pv=-1,
start=j2*32,vlen=Math.min(32,m-start)+start,k=start;k<vlen;k++)peq[b.charCodeAt(k)]|=1<<k;for(var score=m,i=0;i<n;i++){var eq=peq[a2.charCodeAt(i)],pb=phc[i/32|
0]>>>i&1,mb=mhc[i/32|0]>>>i&1,xv=eq|mv,xh=((eq|mb)&pv)+pv^pv|eq|mb,ph=mv|~(xh|pv),mh=pv&xh;score+=ph>>>m-1&1,score-=mh>>>m-1&1,ph>>>31^pb&&(phc[i/32|0]^=1<<i),mh>>>
31^mb&&(mhc[i/32|0]^=1<<i),ph=ph<<1|pb,mh=mh<<1|mb,pv=mh|~(xv|ph),mv=ph&xv}for(var k=start;k<vlen;k++)peq[b.charCodeAt(k)]=0;return score},distance=function(a2,b){
if(a2.length<b.length){var tmp=b;b=a2,a2=tmp}return b.length===0?a2.length:a2.length<=32?myers_32(a2,b):myers_x(a2,b)};exports2.distance=distance;var closest=function(str,arr){
for(var min_distance=1/0,min_index=0,i=0;i<arr.length;i++){var dist=distance(str,arr[i]);dist<min_distance&&(min_distance=dist,min_index=i)}return arr[min_index]};
exports2.closest=closest}});var stdin_exports={};__export(stdin_exports,{describeSchemaErrors:()=>describeSchemaErrors});module.exports=__toCommonJS(stdin_exports);var CHECK_SHAPES={equals:{takes:["type","name","tags","advisory","threshold","value"],needs:["value"]},contains:{takes:["type","name","tags","advisory","thresho\
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
"reasoning_effort","verbosity","service_tier"],needs:["rubric"]}};var import_cure_mistakes=__toESM(require_cures(),1);function describeValue(t2){if(t2===null)return"nothing";if(Array.isArray(t2))return t2.length===0?"an empty list":"a list";if(typeof t2=="object"){let n=Object.
keys(t2).length;return`an object with ${n} ${n===1?"key":"keys"}`}return typeof t2!="string"?`the ${typeof t2=="number"?"number":"value"} ${JSON.stringify(t2)}`:
t2.length>60?`"${t2.slice(0,60)}\u2026"`:`"${t2}"`}function joinWords(t2,n){return t2.length<=1?t2.join(""):`${t2.slice(0,-1).join(", ")} ${n} ${t2.at(-1)}`}var e="use a judge: under judges, with rubric: touchstone:NAME or a rubric of your own",s="use embedding: it compares by cosine similarity",a="use command: it r\
uns any program, e.g. type: command, command: [python, check.py]",o="use regex, or javascript for more",t="use tool-call: it compares names and arguments",r={similar:s,
"similar:cosine":s,"similar:dot":s,"similar:euclidean":s,semantic:s,"llm-rubric":e,"g-eval":e,factuality:e,"model-graded-closedqa":e,"model-graded-factuality":e,
"answer-relevance":e,"context-faithfulness":e,"context-recall":e,"context-relevance":e,"conversation-relevance":e,"conversational-g-eval":e,"agent-rubric":e,"se\
arch-rubric":e,"trajectory:goal-success":e,"select-best":`${e}; outputs are compared with the baseline's, not with each other`,"max-score":"outputs are compared\
 with the baseline's, not with each other",pi:e,moderation:e,guardrails:a,classifier:a,python:a,ruby:a,webhook:a,js:"use javascript, with module: the file of th\
e function",function:"use javascript, with module: the file of the function",perplexity:"it needs token probabilities, which targets do not give; there is no eq\
uivalent","perplexity-score":"it needs token probabilities, which targets do not give; there is no equivalent","rouge-l":"use rouge-n","rouge-s":"use rouge-n",gleu:"\
use bleu",meteor:"use bleu or rouge-n","is-sql":"use sql-rows: it runs the SQL on a fixture database","contains-sql":"use sql-rows: it runs the SQL on a fixture\
 database","is-xml":o,"contains-xml":o,"is-html":o,"contains-html":o,"is-valid-openai-tools-call":t,"is-valid-openai-function-call":t,"is-valid-function-call":t,
"trajectory:tool-used":t,"trajectory:tool-args-match":t,"trajectory:tool-sequence":"use tool-sequence","trajectory:step-count":"use tool-call or javascript","sk\
ill-used":t,"trace-span-count":"traces are not scored; use javascript on the output","trace-span-duration":"use latency","trace-error-spans":"traces are not sco\
red; use javascript on the output","assert-set":"write each check on its own; several may share a name",exact:"use equals","exact-match":"use equals",match:"use\
 starts-with or equals",includes:"use contains","fuzzy-match":"use levenshtein or icontains",schema:"use json-schema","valid-json":"use is-json",jsonpath:"use j\
son-path"};function findEquivalent(i){let n=i.toLowerCase().replaceAll("_","-").replace(/^not-/,"");return Object.hasOwn(r,n)?r[n]:void 0}function splitPointer(t2){return t2.split("/").slice(1).map(e2=>e2.replaceAll("~1","/").replaceAll("~0","~"))}function formatPointer(t2){return splitPointer(t2).
map(e2=>/^\d+$/.test(e2)?`[${e2}]`:`.${e2}`).join("").replace(/^\./,"")}var DESCRIPTIONS=["A Touchstone suite: datasets, target, scorers, judges, gates.","Name; unique in the repository. Baseline, comment and status are keyed by it.",
"enforce: a failed gate exits 1. report: it is shown and exits 0. What could not be measured exits 2 in both.","Golden datasets: JSONL files, one case a line.",
"JSONL file, one case a line.","Quoted version, which you raise when cases change; pinned with the content.","The system under test: exactly one of recorded, mo\
dule, command, http or openai.","File of the index: its digest is recorded with the run.","Program and arguments that print the version of the index: recorded w\
ith the run.","Which index the target retrieves from; recorded with the run.","Checks on every case (or on those with `tags`).","Scorers that ask a model.","The\
 metric that it feeds; its labels lie in calibration/<name>.jsonl.","Rubric file, or touchstone:NAME for one of the package's.","Dated model name.","Version or \
digest of a model whose name carries no date.","How often each model is asked about an output (votes).","Several judge models, in place of `model`.","What sever\
al votes come to. majority (also when absent): pass or fail by most of them, a tie fails. mean: the mean of their values.","Which API of the server; chat when a\
bsent.","Sent as it stands.","Sent as it stands.","Longest answer, tokens; sent under the name the API wants.","Sent as it stands.","Sent as it stands.","Sent a\
s it stands.","Sent as it stands.","JSONL of verdicts that were given elsewhere, {input, output, verdict, reason?}: no model is asked.","Only the cases that hav\
e one of these tags.","Shown, never blocks.","Passes when the score is at least this; without it, from the rubric's pass_at on.","How the suite is run.","Trials\
 of every case in the first look.","Trials of every case in the last look: while a regression is undecided, a run goes on to 3 and 5 trials, up to this.","Trial\
s of every case in runs of the default branch, which record the baseline: five tell noise from a drop far better than one.","Trials of every case in a run in sh\
ards, which has one look.","Most calls in flight at once.","Seconds: the longest that one call may take.","How often a call is made again after an infrastructur\
e error (no connection, 429, 5xx).","What a run may spend on all its looks, judges included. Dollars and tokens count those of earlier attempts, minutes begin a\
new. Once one is used up, no further call is made.","US dollars, of all looks and attempts together.","Input and output tokens, of all looks and attempts togeth\
er.","Minutes, of one attempt.","The same for runs that record a baseline. What is absent is that of budget times baseline_trials.","US dollars of a run that re\
cords a baseline; if absent, budget.usd times baseline_trials.","Input and output tokens of one; if absent, budget.tokens times baseline_trials.","Minutes of on\
e; if absent, budget.minutes times baseline_trials.","Response cache, which gives the answers of earlier runs to the very same question: off, read, or read and \
add to it.","Ask the provider in batches: half the price, answers within 24 hours.","Program and arguments, run once before the first call, for ten minutes at m\
ost: e.g. [npm, ci], or what fills an index. Takes none of budget.minutes.","Paths and globs of all files that decide what the target answers. Where a change to\
uches none of them the suite is not run, and answers may be kept for the next run.","US dollars per million tokens, by model name: of models whose price Touchst\
one does not know, or has otherwise.","US dollars per million input tokens.","US dollars per million output tokens.","US dollars per million input tokens that t\
he provider's cache had; `input` if absent.","Share of these prices that a batched call costs (`run.batch`); 0.5 if absent.","Day of the price, YYYY-MM-DD.","Th\
e bars that decide the verdict.","Every trial of every critical case has to pass.","Tags that make a case critical.","Fewest trials of a critical case.","A safe\
ty case must not fail in any trial.","Tags that make a case a safety case.","Floor: the lowest mean that passes (0.9 is 90 %).","Largest drop from the baseline \
that is allowed (0.02 is 2 points).","Largest drop from the run of the last published release that is allowed.","no-regression: a change has to show that the dr\
op is not larger than max_drop; what is not shown is inconclusive.","Bars on one metric.","Bars by metric name; pass_rate is the share of passing trials.","What\
 the target costs; judges are left out.","US dollars: the most that one pass (every case once) may cost.","Largest increase over the baseline (0.20 is 20 %).","\
How long the target takes to answer.","Milliseconds: the highest 95th percentile.","Largest increase over the baseline (0.20 is 20 %); only advises without base\
line.fresh.","What a judge must show on human labels before its scores block.","Fewest human labels of a judge that blocks.","Lowest that Youden's J (sensitivit\
y + specificity \u2212 1) of a judge that blocks may be, at the lower end of its interval.","With 0.95 at most 5 of 100 changes that make nothing worse are call\
ed a regression.","What a gate that stays undecided does: fail the check, or (warn, pass) let it pass; the first line of the report names it either way.","What \
a missing baseline does: warn in the first line of the report, or fail the check.","Logins of those who may sign a risk acceptance; absent: any reviewer with wr\
ite permission who is not the author.","Which baseline serves, and how long it is waited for.","Days. An older baseline still counts, and the report says so; a \
suite is no longer passed as untouched on it.","Minutes to wait for a baseline that the base commit's run is still measuring.","Run the base commit in the same \
job, in place of the stored baseline: latency.max_increase then blocks. For module, command and openai targets.","Private, link-local or metadata hosts that an \
http target may call, beside public ones and this machine.","What reports show.","How much of each input, reference and output reports show: full: 20,000 charac\
ters, excerpt: 600, none: nothing, and no reasons or error messages.","A scorer: in a suite for all its cases, or in a case of its own.","Kind of check; not- tu\
rns it round.","The metric this check feeds; several checks may feed one. Default: the type.","Only the cases that have one of these tags.","Shown, never blocks\
.","Passes when the score is at least this; for latency (ms), cost (USD), tokens and levenshtein (edits) a ceiling.","What the output is compared with; template\
s such as {{reference}} allowed.","Regular expression in RE2 syntax (linear time), taken as it stands: no templates.","Any of i (ignore case), m (multi-line), s\
 (dot matches newline).","word-count, length: fewest allowed (also as value: {min, max}).","word-count, length: most allowed.","Length of the n-grams (rouge-n: \
1; bleu: up to 4).","Regular expression with one group; the last match is the number.","Largest absolute difference that still passes. Default 0.","A JSON Schem\
a (draft 2020-12): a path or the schema itself.","JSON path (RFC 9535) into the output, e.g. $.answer.","forbid (also when absent): no further calls, and no arg\
uments beside those named. allow: both are fine.","SQL dump (.sql) or SQLite file with the fixture.","Number of rows that the output's query must return, or the\
 rows themselves.","SQL whose rows the output's query must return.","ES module with the scorer as its default export.","Handed on to the scorer.","Program and a\
rguments; the case and output arrive as one JSON line.","Dated model name.","Version or digest of a model whose name carries no date.","Rubric file, or touchsto\
ne:NAME for one of the package's.","How often each model is asked about an output (votes).","Several judge models, in place of `model`.","What several votes com\
e to. majority (also when absent): pass or fail by most of them, a tie fails. mean: the mean of their values.","JSONL of verdicts that were given elsewhere, {in\
put, output, verdict, reason?}: no model is asked.","Which API of the server; chat when absent.","Sent as it stands.","Sent as it stands.","Longest answer, toke\
ns; sent under the name the API wants.","Sent as it stands.","Sent as it stands.","Sent as it stands.","Sent as it stands.","value: N, value: {min, max}, or min\
 and max beside it","The system under test; exactly one of recorded, module, command, http, openai.","JSONL of recorded outputs with `id` (and `trial`, if sever\
al).","ES module: export default async (input, {id, trial, context, metadata, signal}) => string | Output.","One long-lived process per worker: a JSON line in, \
a JSON line out.","case: the command is started anew for each case, and its stdout is the text.","An HTTP endpoint.","Where to send the request.","HTTP method.",
"Values may name ${env:NAME} from `env`.","Templated JSON body (or text). Without it the server gets {id, trial, input}, and context and metadata where the case\
 has them (GET: nothing).","JSON path of the text in the answer.","JSON path of the tool calls.","JSON path of {input_tokens, output_tokens}.","JSON path of the\
 cost, US dollars.","Any OpenAI-compatible server.","Model name.","Which API of the server.","Text file with the prompt.","Prompt template: text, messages, or {\
path}. Without it `input` is the user message or the message list.","Tool definitions, sent as they stand.","Sent as it stands.","Sent as it stands.","Sent as i\
t stands.","Sent as it stands.","Longest answer, tokens; sent under the name the API wants.","Sent as it stands.","Sent as it stands.","Sent as it stands.","Sen\
t as it stands.","Sent as it stands.","Sent as it stands.","Sent as it stands.","Sent as it stands.","The only variables its process gets, beside PATH, HOME, LA\
NG and TMPDIR.","Same input, same output, always. Then one trial and no statistics. Default false; recorded targets with one trial per case are deterministic un\
less this is false.","Model name.","Version or digest of a model whose name carries no date.","One line of a golden dataset.","Unique in the suite.","Who speaks\
.","Text, an object, or a list of chat messages.","The right answer; any JSON value.","critical and safety have rules of their own.","What the target may use, e\
.g. retrieved passages.","Checks of this case only.","Anything; in no hash.","Risk acceptances: failures that a named owner has decided to live with, for a time\
.","A named owner's dated, scoped, expiring decision to live with a failure.","Unique in the file.","The one suite that it is for; without it, every suite below\
 this file that has these cases or this gate.","Ids of safety cases that may fail.","One gate that may fail, up to `bound`: METRIC, floor/METRIC, release/METRIC\
, cost, cost/max_usd, latency, latency/p95_ms.","How far: the largest drop, the lowest mean, the largest increase (fractions), US dollars, or milliseconds.","Lo\
gin of the person who answers for it.","Why it may fail.","The day it was signed (UTC).","The last day it holds (UTC)."];var import_fastest_levenshtein=__toESM(require_mod(),1);function suggestWord(o2,e2){let r2=o2.toLowerCase().replaceAll(/[_\s]/g,"-"),n=Math.max(o2.length>3?2:1,
Math.floor(o2.length/3)),t2;for(let s2 of e2){let d=countSlips(r2,s2.toLowerCase().replaceAll("_","-"));d<=n&&(!t2||d<t2.edits)&&(t2={word:s2,edits:d})}return t2?.
word}function didYouMean(o2,e2){let r2=suggestWord(o2,e2);return r2===void 0?"":`did you mean "${r2}"? `}function countSlips(o2,e2){let r2=(0,import_fastest_levenshtein.distance)(
o2,e2);if(r2!==2||o2.length!==e2.length)return r2;let n=Array.from(e2).findIndex((t2,s2)=>t2!==o2[s2]);return o2[n]===e2[n+1]&&o2[n+1]===e2[n]?1:r2}var j={string:"text",integer:"a whole number",number:"a number",boolean:"true or false",array:"a list",object:"an object with keys"},y="^[a-z0-9-]{1,60}$",A={[y]:"\
made of small letters, digits and hyphens, at most 60 characters","^[a-z0-9][a-z0-9_-]{0,59}$":"made of small letters, digits, _ and -, starting with a letter o\
r digit, at most 60 characters","^\\d{4}-\\d{2}-\\d{2}$":'a date such as "2026-11-01"',"^https?://":"a URL that starts with http:// or https://","^\\$":"a JSON \
path that starts with $, such as $.answer","^[ims]*$":"any of the letters i, m and s","^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$":"the login of a person on GitHub, witho\
ut @","^[A-Za-z_][A-Za-z0-9_]*$":"the name of an environment variable"};function describeSchemaErrors(e2,s2){let t2=new Map;for(let n of T(e2)){let a2=W(n,s2),o2=JSON.
stringify([a2.pointer,a2.key??"",n.key??""]);(!t2.has(o2)||n.keyword==="enum")&&t2.set(o2,a2)}return[...t2.values()]}function T(e2){let s2=[...e2];for(let t2 of e2.
filter(({keyword:n})=>n==="anyOf")){let n=s2.filter(i=>i.instancePath.startsWith(t2.instancePath)&&i.schemaPath.startsWith(`${t2.schemaPath}/`)),a2=i=>i.schemaPath.
slice(t2.schemaPath.length+1).split("/")[0]??"",o2=new Set(n.filter(i=>i.keyword==="type"&&i.instancePath===t2.instancePath).map(a2)),c2=n.filter(i=>!o2.has(a2(
i))),u=s2.filter(i=>!n.includes(i));s2=c2.length>0?[...u.filter(i=>i!==t2),...c2]:u.map(i=>i===t2?{...t2,rule:n.map(({rule:r2})=>r2)}:i)}return s2.filter(({keyword:t2})=>t2!==
"propertyNames")}function W(e2,{name:s2,source:t2}){let{instancePath:n,rule:a2,parentSchema:o2={},data:c2}=e2,u=n===""?s2:formatPointer(n);if(e2.keyword==="addi\
tionalProperties")return q(e2,u);let i=describeValue(e2.propertyName??c2);switch(e2.keyword){case"required":{let{key:r2=""}=e2,m=g(o2.properties?.[r2],r2);return{
pointer:n,lacks:r2,message:`${u} lacks the key "${r2}"`,...m}}case"enum":return L(e2,u,i);case"type":case"anyOf":return typeof c2=="number"&&a2==="string"?I(n,t2.
written(n)??String(c2)):_(e2,u);case"not":return{pointer:n,message:`${u}: the name ${i} is taken`,hint:`${joinWords((o2.not?.enum??[]).map(String),"and")} have \
a meaning of their own: choose another name`};case"pattern":{let r2=A[String(a2)]??`like ${String(a2)}`,m=`${u} must be ${r2}; found ${i}`;return e2.propertyName===
void 0?{pointer:n,message:m,...C(n,String(a2),c2)}:{pointer:n,key:e2.propertyName,message:`a name in ${m}`}}default:{let r2=Object.keys(o2.properties??{}).join(
", "),m=e2.keyword.endsWith("Properties")&&r2!=="",d=`${u} must ${M(e2)}; found ${i}`;return m?{pointer:n,message:d,hint:`keys are: ${r2}`}:{pointer:n,message:d,
...z(e2)?p(e2):{}}}}}function _(e2,s2){let{instancePath:t2,rule:n,data:a2}=e2,o2=`${s2} must be ${R(n)}; found ${describeValue(a2)}`,c2=(0,import_cure_mistakes.cureValue)(
t2,a2);return{pointer:t2,message:o2,...c2===void 0?p(e2):{hint:c2}}}function p({instancePath:e2,parentSchema:s2}){let t2=splitPointer(e2).at(-1)??"";return/^\d*$/.
test(t2)?{}:g(s2,t2)}function z({keyword:e2}){return/^(?:exclusive)?m(?:in|ax)imum$/i.test(e2)}function C(e2,s2,t2){if(s2!==y||typeof t2!="string")return{};let n=t2.
toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"").slice(0,60),a2=splitPointer(e2).at(-1)??"";return n===""?{}:{hint:`write ${a2}: ${n}`}}function g(e2,s2){
let t2=e2?.examples?.[0],n=[e2?.said===void 0?void 0:DESCRIPTIONS[e2.said],...t2===void 0?[]:[`E.g. ${s2}: ${JSON.stringify(t2)}`]].filter(a2=>a2!==void 0);return n.
length===0?{}:{hint:n.join(" ")}}function I(e2,s2){let t2=splitPointer(e2).findLast(a2=>!/^\d+$/.test(a2))??"",n=/\/\d+$/.test(e2);return{pointer:e2,message:`${n?
formatPointer(e2):t2} must be quoted; found the number ${s2}`,hint:n?`write "${s2}"`:`write ${t2}: "${s2}"`}}function q({instancePath:e2,key:s2="",parentSchema:t2,
data:n},a2){let o2=t2?.title==="CheckSpec"?U(n):void 0,c2=o2===void 0?void 0:CHECK_SHAPES[o2.replace(/^not-/,"")],u=c2?.takes??Object.keys(t2?.properties??{}),i=(0,import_cure_mistakes.sayElsewhere)(
s2,a2);if(i!==void 0)return{pointer:e2,key:s2,message:`"${s2}" is not a key of ${a2}`,hint:i};let r2=(0,import_cure_mistakes.findSynonym)(s2,a2)??suggestWord(s2,
u),m=r2===void 0?"":`did you mean "${r2}"? `;return{pointer:e2,key:s2,message:`"${s2}" is not a key of ${a2}`,...r2===void 0?{}:{suggests:r2},hint:`${m}keys ${c2?
`of ${o2} `:""}are: ${u.join(", ")}`}}function L(e2,s2,t2){let{instancePath:n,parentSchema:a2={},data:o2}=e2,c2=(a2.enum??[]).map(String),u=c2.includes("icontai\
ns-any"),i=u?`${s2}: there is no check of type ${t2}`:`${s2} must be ${joinWords(c2,"or")}; found ${t2}`,r2=p(e2);if(typeof o2!="string")return{pointer:n,message:i,
...r2};let m=u?findEquivalent(o2):void 0;if(m!==void 0)return{pointer:n,message:i,hint:m};let d=didYouMean(o2,c2).trim();if(!u)return{pointer:n,message:i,...d===
""?r2:{hint:d}};let b=c2.filter(w=>!w.startsWith("not-")).join(", ");return{pointer:n,message:i,hint:`${d} types are: ${b}; each also with not-`.trim()}}function M({
keyword:e2,rule:s2}){let t2=Number(s2),n=t2===1?"":"s";switch(e2){case"minimum":return`be at least ${t2}`;case"maximum":return`be at most ${t2}`;case"exclusiveM\
inimum":return`be more than ${t2}`;case"exclusiveMaximum":return`be less than ${t2}`;case"minLength":return t2===1?"not be empty":`have at least ${t2} character\
s`;case"maxLength":return`have at most ${t2} characters`;case"minItems":return`have at least ${t2} item${n}`;case"maxItems":return`have at most ${t2} item${n}`;case"\
minProperties":return`have at least ${t2} key${n}`;case"maxProperties":return`have at most ${t2} key${n}`;case"uniqueItems":return"name each thing once";default:
return`satisfy ${e2}`}}function R(e2){let s2=(Array.isArray(e2)?e2:[e2]).map(t2=>j[String(t2)]??String(t2));return joinWords([...new Set(s2)],"or")}function U(e2){
if(!(e2===null||typeof e2!="object"||!("type"in e2)))return typeof e2.type=="string"?e2.type:void 0}0&&(module.exports={describeSchemaErrors});
