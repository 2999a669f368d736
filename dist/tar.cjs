const __importMetaUrl=require('node:url').pathToFileURL(__filename).href;
var __create=Object.create;var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __getProtoOf=Object.getPrototypeOf,__hasOwnProp=Object.prototype.hasOwnProperty;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.exports}catch(e){throw mod=0,e}};var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toESM=(mod,isNodeMode,target)=>(target=mod!=null?__create(__getProtoOf(mod)):{},__copyProps(isNodeMode||!mod||!mod.__esModule?__defProp(target,"default",{
value:mod,enumerable:!0}):target,mod)),__toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var require_promises=__commonJS({"late:node:fs/promises"(exports2){for(let name of"access appendFile chmod chown constants copyFile cp glob lchmod lchown link l\
stat lutimes mkdir mkdtemp mkdtempDisposable open opendir readFile readdir readlink realpath rename rm rmdir stat statfs symlink truncate unlink utimes watch wr\
iteFile".split(" "))Object.defineProperty(exports2,name,{enumerable:!0,get:()=>require("node:fs/promises")[name]})}});var stdin_exports={};__export(stdin_exports,{extractTar:()=>extractTar});module.exports=__toCommonJS(stdin_exports);var import_node_fs=require("node:fs"),import_promises=__toESM(require_promises(),1),import_node_path=require("node:path"),import_node_zlib=require("node:zlib"),
l=512,x=100,B=4247762216,b=8075;async function extractTar(s,{prefix:r,names:t,folder:n},e){let a=[],c=new S(await $(s),e.maxBytes);for(let u=0;;u+=1){let h=await c.
take(l);if(!h||h.every(f=>f===0))return a;if(u>=e.maxEntries)throw new Error(`it has more than ${e.maxEntries} entries`);let{path:w,type:p,size:o}=I(h),i=w.startsWith(
`${r}/`)?w.slice(r.length+1):"";if(!t.has(i))await c.copy(o);else{if(p!=="0"&&p!=="\0")throw new Error(`${i} in it is no plain file`);if(o>e.maxFileBytes)throw new Error(
`${i} in it has ${o} bytes`);let f=await(0,import_promises.open)((0,import_node_path.join)(n,i),"wx",384);try{await c.copy(o,f)}finally{await f.close()}a.push(i)}
await c.copy((l-o%l)%l)}}async function $(s){let r=await(0,import_promises.open)(s),t=Buffer.alloc(4);try{await r.read(t,0,t.length,0)}finally{await r.close()}let n=k(
t),e=(0,import_node_fs.createReadStream)(s);return e.on("error",a=>n.destroy(a)),e.pipe(n)}function k(s){if(s.readUInt32LE(0)===B)return(0,import_node_zlib.createZstdDecompress)();
if(s.readUInt16BE(0)===b)return(0,import_node_zlib.createGunzip)();throw new Error("it is compressed in no way that is known")}function I(s){let r=s.toString("l\
atin1",0,x).replace(/\0[^]*$/,""),t=s.toString("latin1",124,136).replace(/[\0 ]+$/,"");if(!/^[0-7]{1,11}$/.test(t))throw new Error("an entry has no size that ca\
n be read");return{path:r,type:s.toString("latin1",156,157),size:Number.parseInt(t,8)}}var S=class{source;rest=Buffer.alloc(0);left;constructor(r,t){this.source=
r[Symbol.asyncIterator](),this.left=t}async take(r){let t=[];for(let n=r;n>0;){let e=await this.next(n);if(!e)return;t.push(e),n-=e.length}return Buffer.concat(
t)}async copy(r,t){for(let n=r;n>0;){let e=await this.next(n);if(!e)throw new Error("it ends in the middle of an entry");await t?.write(e),n-=e.length}}async next(r){
if(this.rest.length===0){let{value:n,done:e}=await this.source.next();if(e)return;if(this.left-=n.length,this.left<0)throw new Error("it unpacks to more than is\
 taken");this.rest=n}let t=this.rest.subarray(0,r);return this.rest=this.rest.subarray(t.length),t}};0&&(module.exports={extractTar});
