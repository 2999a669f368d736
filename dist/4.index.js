const id=4;const ids=[4];const modules={21004:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{artifactClient:()=>artifactClient});var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56518);const artifactClient=new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__.
t9})};export{id,ids,modules};
