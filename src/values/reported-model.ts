/** What stands between a name and its version. */
const MARKS = ['-', '@', ':'];
/** A pin that is a date or a version, and no name of a model. */
const VERSION = /^(?:\d{4}-\d{2}-\d{2}|\d{6,8}|v?\d+(?:\.\d+)+)$/;

/**
 * Whether the model that a provider reports is the one that was asked for: the same name (whatever stands before its
 * last slash), or the version that the name is pinned to.
 */
export function isReportedModel(
  reported: string,
  { model, pinned }: { model: string; pinned?: string },
): boolean {
  const plain = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
  if (plain(reported) === plain(model)) return true;
  if (pinned === undefined) return false;
  if (plain(reported) === plain(pinned)) return true;
  return MARKS.some(
    (mark) =>
      plain(reported) === `${plain(model)}${mark}${pinned}` ||
      (VERSION.test(pinned) && reported.endsWith(mark + pinned)),
  );
}
