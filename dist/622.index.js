const id=622;const ids=[622];const modules={97622:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{cacheClient:()=>cacheClient});var _actions_cache__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40472);const cacheClient={isFeatureAvailable:_actions_cache__WEBPACK_IMPORTED_MODULE_0__.
w3,saveCache:_actions_cache__WEBPACK_IMPORTED_MODULE_0__.Io}})};export{id,ids,modules};
