const id=689;const ids=[689];const modules={5689:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{createSchemaValidator:()=>createSchemaValidator});var ajv__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(42463);var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
60878);var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52210);var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(452);var _values_regex_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
46277);var _check_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(72405);var _excerpt_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(10300);const DIALECTS={
"https://json-schema.org/draft/2020-12/schema":ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020,"https://json-schema.org/draft/2019-09/schema":ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__.
Ajv2019,"http://json-schema.org/draft-07/schema":ajv__WEBPACK_IMPORTED_MODULE_5__.Ajv};const linearEngine=Object.assign(pattern=>{const compiled=(0,_values_regex_js__WEBPACK_IMPORTED_MODULE_1__.
DL)(pattern,{dialect:"ecma"});return{test:text=>compiled.test(text),toString:()=>`/${pattern}/`}},{code:"linear"});const OPTIONS={strictSchema:true,strictTypes:false,
strictTuples:false,allowUnionTypes:true,validateFormats:false,verbose:true,logger:false,code:{regExp:linearEngine}};function createSchemaValidator(schema){if(typeof schema!==
"boolean"&&(schema===null||typeof schema!=="object")){throw new _check_js__WEBPACK_IMPORTED_MODULE_2__.G8("the schema must be an object or true or false")}const ajv=new(chooseDialect(
schema))(OPTIONS);const validate=compileWith(ajv,schema);if("$async"in validate)throw new _check_js__WEBPACK_IMPORTED_MODULE_2__.G8("the schema must not be $asy\
nc");return value=>validate(value)?void 0:describeErrorObject(validate.errors?.[0],value)}function chooseDialect(schema){const named=typeof schema==="object"&&"\
$schema"in schema?schema.$schema:void 0;if(named===void 0)return ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020;const dialect=typeof named==="string"?DIALECTS[named.
replace(/#$/,"")]:void 0;if(dialect)return dialect;throw new _check_js__WEBPACK_IMPORTED_MODULE_2__.G8(`$schema ${JSON.stringify(named)} is not known`,`write "$\
schema": "https://json-schema.org/draft/2020-12/schema", or leave it out`)}function compileWith(ajv,schema){try{return ajv.compile(schema)}catch(error){if(error instanceof
_values_regex_js__WEBPACK_IMPORTED_MODULE_1__.qh)throw error;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Uc)(error);const remote=/^can't resolve reference (\S+)/.
exec(message)?.[1];if(remote===void 0)throw new _check_js__WEBPACK_IMPORTED_MODULE_2__.G8(`the schema is not usable: ${message}`);throw new _check_js__WEBPACK_IMPORTED_MODULE_2__.
G8(`the schema's $ref "${remote}" is not in the schema, and nothing is fetched`,'copy what it refers to into $defs and write "$ref": "#/$defs/<name>"')}}function describeErrorObject(error,value){
const where=error?.instancePath||"the value";const detail=error?.message??"does not fit";const params=error?.params;const extra=typeof params==="object"&&params!==
null&&"additionalProperty"in params?` ("${String(params.additionalProperty)}")`:"";return`${where} ${detail}${extra}; found ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_6__.
yq)(error?error.data:value)}`}})};export{id,ids,modules};
