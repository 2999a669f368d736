export const id = 622;
export const ids = [622];
export const modules = {

/***/ 97622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheClient: () => (/* binding */ cacheClient)
/* harmony export */ });
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40472);

/** The toolkit's cache. Heavy: import this file lazily. */
const cacheClient = { isFeatureAvailable: _actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .isFeatureAvailable */ .w3, saveCache: _actions_cache__WEBPACK_IMPORTED_MODULE_0__/* .saveCache */ .Io };


/***/ })

};
