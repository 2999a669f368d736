export const id = 700;
export const ids = [700];
export const modules = {

/***/ 81700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  measureShards: () => (/* binding */ measureShards)
});

// EXTERNAL MODULE: ./lib/adapters/github/reruns.js + 2 modules
var reruns = __webpack_require__(32598);
// EXTERNAL MODULE: ./lib/adapters/github/upload-artifact.js
var upload_artifact = __webpack_require__(28836);
// EXTERNAL MODULE: ./lib/adapters/storage/append-summary.js
var append_summary = __webpack_require__(29365);
// EXTERNAL MODULE: ./lib/adapters/storage/run-folder.js + 1 modules
var run_folder = __webpack_require__(45119);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/measure-shard.js + 1 modules
var measure_shard = __webpack_require__(29338);
// EXTERNAL MODULE: ./lib/report/capitalize.js
var capitalize = __webpack_require__(86422);
// EXTERNAL MODULE: ./lib/values/shard.js
var values_shard = __webpack_require__(55646);
// EXTERNAL MODULE: ./lib/values/format-number.js
var format_number = __webpack_require__(39621);
;// CONCATENATED MODULE: ./lib/report/describe-shard.js


/** A shard is measured or it is not; whether it is any good, all shards say together. */
function describeShard({ facts: { run, cases }, usage, costUsd }) {
    const { shard = { index: 1, count: 1 }, suite } = run;
    const trials = cases.flatMap((one) => one.trials);
    const missing = trials.filter(({ outcome }) => outcome === 'missing');
    const why = findReason(run, trials.length > missing.length || trials.length === 0, missing);
    const parts = [
        (0,format_number/* countOf */.pq)(cases.length, 'case'),
        (0,format_number/* countOf */.pq)(trials.length, 'trial'),
        ...(missing.length > 0 ? [`${missing.length} of them not measured`] : []),
        ...(costUsd === undefined ? [] : [(0,format_number/* formatUsd */.UK)(costUsd)]),
    ];
    const name = `${(0,values_shard/* nameShard */.g0)(shard)} of suite ${suite}`;
    const isMeasured = why === undefined;
    return {
        isMeasured,
        text: isMeasured
            ? `${name} is measured: ${parts.join(', ')}. A shard has no verdict: the merge of all ${shard.count} has`
            : `${name} could not be measured: ${why} (${parts.join(', ')} so far)`,
        document: {
            shard: { index: shard.index, count: shard.count },
            suite,
            measured: isMeasured,
            ...(why !== undefined && { reason: why }),
            cases: cases.length,
            trials: trials.length,
            missing: missing.length,
            usage,
            ...(costUsd !== undefined && { cost_usd: costUsd }),
        },
    };
}
function findReason({ complete, stopped }, hasAny, missing) {
    if (!complete)
        return stopped?.message ?? 'it was cut off';
    if (hasAny)
        return undefined;
    // an output that nothing could score has no error of its own
    const message = missing[0]?.error?.message ?? 'no output could be scored';
    return `no trial could be measured: ${message}`;
}

// EXTERNAL MODULE: ./lib/report/escape-markdown.js
var escape_markdown = __webpack_require__(79605);
// EXTERNAL MODULE: ./lib/report/render-annotations.js
var render_annotations = __webpack_require__(96783);
// EXTERNAL MODULE: ./lib/report/render-failure.js
var render_failure = __webpack_require__(85503);
// EXTERNAL MODULE: ./lib/report/render-markdown.js + 3 modules
var render_markdown = __webpack_require__(58797);
// EXTERNAL MODULE: ./lib/values/map-texts.js
var map_texts = __webpack_require__(6241);
// EXTERNAL MODULE: ./lib/action/find-gone-suites.js
var find_gone_suites = __webpack_require__(4961);
// EXTERNAL MODULE: ./lib/action/gate-config.js + 37 modules
var gate_config = __webpack_require__(87513);
// EXTERNAL MODULE: ./lib/action/needs-maintainer.js
var needs_maintainer = __webpack_require__(57826);
// EXTERNAL MODULE: ./lib/action/open-log.js + 1 modules
var open_log = __webpack_require__(11373);
// EXTERNAL MODULE: ./lib/action/search-sides.js + 8 modules
var search_sides = __webpack_require__(820);
// EXTERNAL MODULE: ./lib/action/settle-outputs.js
var settle_outputs = __webpack_require__(74144);
// EXTERNAL MODULE: ./lib/action/state.js
var action_state = __webpack_require__(62287);
// EXTERNAL MODULE: ./lib/action/survey.js + 3 modules
var action_survey = __webpack_require__(42941);
;// CONCATENATED MODULE: ./lib/action/measure-shards.js






















const CURE = 'mend the cause, then “Re-run failed jobs”: what was measured is kept';
/**
 * `shard: 2/4`: one part of every suite, measured and uploaded. Nothing is judged and nobody is told but this job: `command:
 * merge` speaks for all shards. The exit code of the step: 0 measured, 2 not.
 */
async function measureShards(host, commands) {
    const log = (0,open_log/* openLog */.N)(host.secrets.redact);
    const survey = await (0,action_survey/* surveyOccasion */.c)(host);
    const { records, headSha } = survey.occasion;
    const state = {
        ...action_state/* FIRST_STATE */.L8,
        runs: [],
        keep: !records,
        ...(headSha !== undefined && { headSha }),
    };
    const keepState = () => commands.saveState(action_state/* STATE_NAME */.sf, JSON.stringify(state));
    keepState();
    async function onRun(suite, folder) {
        state.runs.push({ suite, folder });
        keepState();
    }
    // what the change takes out is told once, by the merge
    const configs = (0,find_gone_suites/* leaveOutGone */.H)(survey.configs, (0,find_gone_suites/* findGoneSuites */.m)(survey.configs, survey.policyBase));
    const outcomes = [];
    for (const named of configs) {
        log.info(`${(0,values_shard/* nameShard */.g0)(host.shard)} of ${named.config}`);
        outcomes.push(await measureConfig(named, host, survey, { log, onRun }));
    }
    const code = await tell(outcomes, host, { log, commands });
    state.phase = 'settled';
    keepState();
    return code;
}
async function measureConfig(named, host, survey, { log, onRun }) {
    let sides;
    const connected = (0,gate_config/* connectSuite */.L2)(host, survey, { log, onRun, sides: () => sides });
    const ports = (0,gate_config/* guardPorts */.Gx)(connected, survey);
    try {
        sides = (0,search_sides/* openSides */.P)(host, survey, log);
        const request = { ...(0,gate_config/* describeRequest */.Ng)(named, survey), shard: host.shard };
        const measured = await (0,measure_shard/* measureShard */.rV)(request, ports, host.signal);
        return await keepShard(measured, host, survey, log);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const { config } = named;
        return {
            kind: 'refused',
            problems: await (0,needs_maintainer/* askForMaintainer */.j)(error.problems, { ...survey, config, ports }),
        };
    }
    finally {
        await connected.close();
    }
}
/** Uploaded whatever it came to: a re-run goes on from there. A shard that nobody can fetch is none. */
async function keepShard(measured, { shard, inputs }, { occasion }, log) {
    const { suite, folder, costUsd, takenOver } = measured;
    const { isMeasured, text } = describeShard(measured);
    if (takenOver > 0)
        log.info(`trials taken over from an earlier attempt: ${takenOver}; measured now: ${measured.measured}`);
    const uploaded = await (0,upload_artifact/* uploadArtifact */.m)({
        name: (0,reruns/* attemptArtifactName */.tZ)({ suite: suite.suite, headSha: '', shard }, occasion.attempt),
        folder,
        files: (0,run_folder/* listDocuments */.lC)(folder),
        retentionDays: inputs.retentionDays,
        replace: true,
    });
    const problems = [];
    if (!isMeasured)
        problems.push({ code: 'shard-unmeasured', message: text, hint: CURE });
    if (uploaded.status === 'uploaded')
        log.info(`artifact ${uploaded.name} (${uploaded.bytes} bytes)`);
    else
        problems.push({
            code: 'shard-unmeasured',
            message: `${(0,values_shard/* nameShard */.g0)(shard)} of suite ${suite.suite} could not be uploaded: ${uploaded.why}`,
            hint: CURE,
        });
    return problems.length > 0
        ? { kind: 'refused', problems, folder }
        : { kind: 'measured', text, folder, ...(costUsd !== undefined && { costUsd }) };
}
/** Log, summary, annotations and outputs of this job; no comment, no status. */
async function tell(outcomes, { env, secrets, shard }, { log, commands }) {
    const measured = outcomes.filter((outcome) => outcome.kind === 'measured');
    const refused = outcomes.flatMap((outcome) => outcome.kind === 'refused' ? outcome.problems : []);
    const problems = (0,map_texts/* mapTexts */.z)(refused, secrets.redact);
    const isMeasured = problems.length === 0;
    for (const { text } of measured)
        log.info(text);
    if (!isMeasured)
        log.print((0,render_failure/* renderFailureTerminal */.rj)(problems, { color: false, width: open_log/* LOG_COLUMNS */.J }));
    const parts = [
        ...(isMeasured ? [] : [(0,render_failure/* renderFailureMarkdown */.ox)(problems, { room: render_markdown/* SUMMARY_ROOM */.jU, links: {} })]),
        ...measured.map(({ text }) => `${(0,capitalize/* capitalize */.Z)((0,escape_markdown/* escapeProse */.fd)(text))}.`),
    ];
    await (0,append_summary/* appendSummary */.f)(env, `${parts.join('\n\n')}\n`, secrets.redactDocument);
    for (const annotation of (0,render_annotations/* renderAnnotations */.H)([], problems))
        commands.annotate(annotation);
    const costs = measured.flatMap(({ costUsd }) => costUsd ?? []);
    const folder = outcomes.find((outcome) => outcome.folder !== undefined)?.folder;
    const code = (0,settle_outputs/* settleShard */.QW)(commands, {
        isMeasured,
        ...(costs.length > 0 && { costUsd: costs.reduce((sum, usd) => sum + usd, 0) }),
        ...(folder !== undefined && { folder }),
    });
    log.info(`Touchstone: ${(0,values_shard/* nameShard */.g0)(shard)} ${isMeasured ? 'measured; the merge gates' : 'not measured'}`);
    return code;
}


/***/ })

};
