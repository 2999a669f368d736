export const id = 745;
export const ids = [745];
export const modules = {

/***/ 2745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeJson: () => (/* binding */ writeJson)
});

;// CONCATENATED MODULE: ./lib/report/format-json.js
/**
 * Controls beyond C0, direction marks, letters that nobody sees, and the `#` of a legacy workflow
 * command: all of them occur in strings only.
 */
const TROUBLE = /[\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\uDB40[\uDC00-\uDFFF]|#(?=#*\[)/g;
/** JSON for stdout, where a runner or a terminal may read along: equal as JSON, harmless as text. */
function formatJson(document) {
    return JSON.stringify(document, null, 2).replace(TROUBLE, (char) => char.split('').map(escapeUnit).join(''));
}
function escapeUnit(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
;// CONCATENATED MODULE: ./lib/cli/write-json.js


/** The one document of `--json`. Secrets are taken out of its texts before they are written, so that it stays JSON. */
function writeJson(document, { stdout, secrets }) {
    stdout.write(`${formatJson((0,map_texts/* mapTexts */.z)(document, secrets.redact))}\n`);
}


/***/ })

};
