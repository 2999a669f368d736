export interface Annotation {
  type: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

const annotationTypes = ['error', 'warning', 'notice'] as const;
const maxPerType = 10;
const maxMessageCharacters = 4096;

const commandNames = new Set([
  ...annotationTypes,
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'group',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
]);

/** What the runner makes of the lines of a step, standard output and error alike. */
export class WorkflowCommands {
  /** Shown ones: ten of each type at most. */
  readonly annotations: Annotation[] = [];
  /** Those past ten of their type, which nobody sees. */
  readonly hiddenAnnotations: Annotation[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** Problem matcher files that a line asked to load. */
  readonly matchers: string[] = [];
  /** The log as people read it: masked, with commands rendered. */
  readonly log: string[] = [];
  /** A command that fails the step by itself. */
  failed = false;
  readonly #masks: Set<string>;
  #stoppedUntil: string | undefined;

  constructor(masks: Iterable<string>) {
    this.#masks = new Set();
    for (const mask of masks) this.addMask(mask);
  }

  addMask(text: string): void {
    for (const line of [text, ...text.split(/\r?\n/)]) if (line !== '') this.#masks.add(line);
  }

  get masks(): string[] {
    return [...this.#masks];
  }

  mask(text: string): string {
    const longestFirst = [...this.#masks].toSorted((a, b) => b.length - a.length);
    return longestFirst.reduce((soFar, secret) => soFar.replaceAll(secret, '***'), text);
  }

  annotate(annotation: Annotation): void {
    const message = this.mask(annotation.message).slice(0, maxMessageCharacters);
    const shown = this.annotations.filter(({ type }) => type === annotation.type).length;
    const list = shown < maxPerType ? this.annotations : this.hiddenAnnotations;
    list.push({ ...annotation, message });
    this.log.push(`##[${annotation.type}]${message}`);
  }

  /** Takes one line; a line that is no command goes to the log. */
  read(line: string): void {
    const command = parseNew(line, this.#stoppedUntil) ?? parseOld(line, this.#stoppedUntil);
    if (command) this.#run(command);
    else this.log.push(this.mask(line));
  }

  #run({ data, name, properties }: Command): void {
    if (this.#stoppedUntil !== undefined) {
      this.#stoppedUntil = undefined;
      return;
    }
    const type = annotationTypes.find((one) => one === name);
    if (type) return this.annotate(readAnnotation(type, data, properties));
    switch (name) {
      case 'add-mask':
        if (data.trim() === '') this.annotate({ type: 'warning', message: emptyMask });
        else this.addMask(data);
        return;
      case 'add-matcher':
        this.matchers.push(data);
        return;
      case 'set-output':
        this.outputs[properties['name'] ?? ''] = data;
        return;
      case 'save-state':
        this.state[properties['name'] ?? ''] = data;
        return;
      case 'stop-commands':
        this.#stoppedUntil = data;
        return;
      case 'set-env':
      case 'add-path':
        this.failed = true;
        this.annotate({ type: 'error', message: `The \`${name}\` command is disabled.` });
        return;
      case 'group':
        this.log.push(`##[group]${this.mask(data)}`);
        return;
      case 'endgroup':
        this.log.push('##[endgroup]');
        return;
      default:
        return;
    }
  }
}

const emptyMask = "Can't add secret mask for empty string in ##[add-mask] command.";

function readAnnotation(
  type: Annotation['type'],
  message: string,
  properties: Record<string, string>,
): Annotation {
  const number = (name: string) => {
    const value = Number.parseInt(properties[name] ?? '', 10);
    return Number.isNaN(value) ? {} : { [name]: value };
  };
  return {
    type,
    message,
    ...(properties['title'] === undefined ? {} : { title: properties['title'] }),
    ...(properties['file'] === undefined ? {} : { file: properties['file'] }),
    ...number('line'),
    ...number('endLine'),
    ...number('col'),
    ...number('endColumn'),
  };
}

function isCommand(name: string, stoppedUntil: string | undefined): boolean {
  return stoppedUntil === undefined ? commandNames.has(name) : name === stoppedUntil.toLowerCase();
}

/** `::name key=value,key=value::data`, at the start of a trimmed line only. */
function parseNew(line: string, stoppedUntil: string | undefined): Command | undefined {
  const match = /^::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line.trim());
  const name = match?.[1]?.toLowerCase() ?? '';
  if (!match || !isCommand(name, stoppedUntil)) return undefined;
  const unescape = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const data = (match[3] ?? '')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
  return { name, properties: readProperties(match[2] ?? '', ',', unescape), data };
}

/** The old `##[name key=value;key=value]data`, anywhere in a line. */
function parseOld(line: string, stoppedUntil: string | undefined): Command | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/s.exec(line);
  const name = match?.[1]?.toLowerCase() ?? '';
  if (!match || !isCommand(name, stoppedUntil)) return undefined;
  const unescape = (text: string) =>
    text
      .replaceAll('%3B', ';')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%5D', ']')
      .replaceAll('%25', '%');
  return {
    name,
    properties: readProperties(match[2] ?? '', ';', unescape),
    data: unescape(match[3] ?? ''),
  };
}

function readProperties(
  text: string,
  separator: string,
  unescape: (text: string) => string,
): Record<string, string> {
  const pairs = text.split(separator).map((pair) => {
    const at = pair.indexOf('=');
    return at === -1 ? undefined : [pair.slice(0, at).trim(), unescape(pair.slice(at + 1))];
  });
  return Object.fromEntries(pairs.filter((pair) => pair !== undefined)) as Record<string, string>;
}
