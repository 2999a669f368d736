export const id = 564;
export const ids = [564];
export const modules = {

/***/ 2172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** The first `maxChars` UTF-16 units, never half a character. */
function cutText(text, maxChars) {
    if (text.length <= maxChars)
        return { text, omitted: 0 };
    const kept = text.slice(0, isHighSurrogate(text, maxChars - 1) ? maxChars - 1 : maxChars);
    return { text: kept, omitted: text.length - kept.length };
}
/** The same with `…` in place of what is missing. */
function shorten(text, maxChars) {
    return text.length <= maxChars ? text : `${cutText(text, maxChars - 1).text}…`;
}
function isHighSurrogate(text, at) {
    const unit = text.charCodeAt(at);
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ escapeLog),
/* harmony export */   escapeLogLines: () => (/* binding */ escapeLogLines)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2172);
/* harmony import */ var _values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);


const MAX_LINE_CHARS = 2000;
/** Untrusted text for a log or a terminal: one line, no escape sequences, nothing that a runner takes for a command. */
function escapeLog(text, maxChars = MAX_LINE_CHARS) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands((0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .G)(text)), maxChars);
}
/** The same for text of several lines: a harmless line each, with its indentation. */
function escapeLogLines(text, maxChars = MAX_LINE_CHARS) {
    return (0,_values_strip_controls_js__WEBPACK_IMPORTED_MODULE_1__/* .stripControls */ .$)(text)
        .split('\n')
        .map((line) => (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(neutralizeCommands(line.replaceAll('\t', '  ').trimEnd()), maxChars));
}
/** `::name::` counts at the start of a line, `##[name]` anywhere in it. */
function neutralizeCommands(line) {
    return line.replace(/:(?=:)/g, ': ').replace(/##(?=\[)/g, '## ');
}


/***/ })

};
