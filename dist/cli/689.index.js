export const id = 689;
export const ids = [689];
export const modules = {

/***/ 5689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSchemaValidator: () => (/* binding */ createSchemaValidator)
/* harmony export */ });
/* harmony import */ var ajv__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2463);
/* harmony import */ var ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(878);
/* harmony import */ var ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2210);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _values_regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6277);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2405);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(300);







const DIALECTS = {
    'https://json-schema.org/draft/2020-12/schema': ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020,
    'https://json-schema.org/draft/2019-09/schema': ajv_dist_2019_js__WEBPACK_IMPORTED_MODULE_4__.Ajv2019,
    'http://json-schema.org/draft-07/schema': ajv__WEBPACK_IMPORTED_MODULE_5__.Ajv,
};
/**
 * ajv tells the patterns of a schema apart by the engine's `toString`, so what it gets must name its pattern.
 * The third-party engine is never JavaScript's: a schema may come from a pull request.
 */
const linearEngine = Object.assign((pattern) => {
    const compiled = (0,_values_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .compileRegex */ .DL)(pattern, { dialect: 'ecma' });
    return { test: (text) => compiled.test(text), toString: () => `/${pattern}/` };
}, { code: 'linear' });
const OPTIONS = {
    strictSchema: true,
    strictTypes: false,
    strictTuples: false,
    allowUnionTypes: true,
    // `format` tells people what is meant; what it allows differs from one validator to the next
    validateFormats: false,
    verbose: true,
    logger: false,
    code: { regExp: linearEngine },
};
/** Compiles a JSON Schema of draft 2020-12 (or, by its `$schema`, 2019-09 or 7). Throws a SpecError. */
function createSchemaValidator(schema) {
    if (typeof schema !== 'boolean' && (schema === null || typeof schema !== 'object')) {
        throw new _check_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8('the schema must be an object or true or false');
    }
    const ajv = new (chooseDialect(schema))(OPTIONS);
    const validate = compileWith(ajv, schema);
    // such a validator answers with a promise, and a promise is always true
    if ('$async' in validate)
        throw new _check_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8('the schema must not be $async');
    return (value) => validate(value) ? undefined : describeErrorObject(validate.errors?.[0], value);
}
function chooseDialect(schema) {
    const named = typeof schema === 'object' && '$schema' in schema ? schema.$schema : undefined;
    if (named === undefined)
        return ajv_dist_2020_js__WEBPACK_IMPORTED_MODULE_3__.Ajv2020;
    const dialect = typeof named === 'string' ? DIALECTS[named.replace(/#$/, '')] : undefined;
    if (dialect)
        return dialect;
    throw new _check_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8(`$schema ${JSON.stringify(named)} is not known`, `write "$schema": "https://json-schema.org/draft/2020-12/schema", or leave it out`);
}
function compileWith(ajv, schema) {
    try {
        return ajv.compile(schema);
    }
    catch (error) {
        if (error instanceof _values_regex_js__WEBPACK_IMPORTED_MODULE_1__/* .RegexError */ .qh)
            throw error;
        const message = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
        const remote = /^can't resolve reference (\S+)/.exec(message)?.[1];
        if (remote === undefined)
            throw new _check_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8(`the schema is not usable: ${message}`);
        throw new _check_js__WEBPACK_IMPORTED_MODULE_2__/* .SpecError */ .G8(`the schema's $ref "${remote}" is not in the schema, and nothing is fetched`, 'copy what it refers to into $defs and write "$ref": "#/$defs/<name>"');
    }
}
function describeErrorObject(error, value) {
    const where = error?.instancePath || 'the value';
    const detail = error?.message ?? 'does not fit';
    const params = error?.params;
    const extra = typeof params === 'object' && params !== null && 'additionalProperty' in params
        ? ` ("${String(params.additionalProperty)}")`
        : '';
    return `${where} ${detail}${extra}; found ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_6__/* .excerptJson */ .yq)(error ? error.data : value)}`;
}


/***/ })

};
