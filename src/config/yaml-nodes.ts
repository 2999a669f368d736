import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { describeRounded } from './describe-rounded.ts';
import type { Mistake } from './mistake.ts';
import { MAX_DEPTH, REFUSED_KEYS } from './source-document.ts';

/** Values after aliases are written out. */
export const MAX_VALUES = 20_000;
const PLAIN_TAGS = new Set(['str', 'int', 'float', 'bool', 'null', 'map', 'seq']);

type Node = ParsedNode | null;

interface NodeMistake
  extends Required<Pick<Mistake, 'message' | 'hint'>>, Pick<Mistake, 'readable'> {
  /** From the start of the text. */
  offset: number;
}

/** A document's plain data: no two parts share an object, so that defaults can be filled in. */
export type YamlNodes =
  | {
      status: 'read';
      data: unknown;
      anchors: ReadonlyMap<string, ParsedNode>;
      mistakes: NodeMistake[];
    }
  | Excess;

/** Where it is more than a configuration may have; of what aliases repeat, the outermost alias. */
type Excess = { status: 'too-deep'; offset: number } | { status: 'too-many'; offset: number };

/** Turns parsed nodes into plain data: aliases written out, what no configuration needs refused. */
export function readYamlNodes(root: Node): YamlNodes {
  const reader = new NodeReader();
  const data = reader.read(root, 0);
  if (reader.excess) return reader.excess;
  return { status: 'read', data, anchors: reader.anchors, mistakes: reader.mistakes };
}

class NodeReader {
  readonly anchors = new Map<string, ParsedNode>();
  readonly mistakes: NodeMistake[] = [];
  excess: Excess | undefined;
  private values = 0;
  /** Keys and indexes that lead to the value that is read. */
  private readonly steps: string[] = [];
  /** The outermost alias that is written out. */
  private alias: number | undefined;

  read(node: Node, depth: number): unknown {
    this.values += 1;
    // an alias to a part around it would never end
    if (depth > MAX_DEPTH) this.stop('too-deep', node);
    else if (this.values > MAX_VALUES) this.stop('too-many', node);
    if (this.excess || node === null) return null;
    if (isAlias(node)) return this.readAlias(node.source, node.range[0], depth);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    this.refuseTag(node);
    if (isMap(node)) return this.readMap(node, depth);
    if (isSeq(node))
      return node.items.map((item, index) => this.readMember(String(index), item, depth + 1));
    if (typeof node.value === 'number') this.checkNumber(node.value, node);
    return node.value;
  }

  private checkNumber(value: number, { source, range }: Scalar.Parsed): void {
    if (!Number.isFinite(value)) {
      this.refuse(range[0], `${source} is no number here`, 'write a finite number');
      return;
    }
    const rounded = describeRounded(source, this.steps);
    if (rounded) this.note({ offset: range[0], ...rounded });
  }

  private readMember(step: string, node: Node, depth: number): unknown {
    this.steps.push(step);
    const value = this.read(node, depth);
    this.steps.pop();
    return value;
  }

  private readAlias(name: string, offset: number, depth: number): unknown {
    const node = this.anchors.get(name);
    if (node) {
      const outer = this.alias;
      this.alias ??= offset;
      const value = this.read(node, depth);
      this.alias = outer;
      return value;
    }
    this.refuse(offset, `*${name} stands for nothing`, `mark the value above with &${name}`);
    return null;
  }

  private readMap(map: YAMLMap.Parsed, depth: number): unknown {
    const members = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      const offset = key.range[0];
      if (!isScalar(key)) {
        const name = readTemplate(key);
        if (name === undefined)
          this.refuse(offset, 'a key must be a plain word', 'write name: value');
        else
          this.refuse(
            offset - 1,
            `{{${name}}} without quotes is a map`,
            `put quotes round it: "{{${name}}}"`,
          );
        continue;
      }
      const name = String(key.value);
      if (members.has(name)) this.refuse(offset, `the key "${name}" stands here twice`, 'keep one');
      else if (REFUSED_KEYS.has(name))
        this.refuse(offset, `"${name}" cannot be a key`, 'choose another name');
      else if (name === '<<')
        this.refuse(offset, 'merge keys (<<) are not read', 'write the keys out');
      members.set(name, this.readMember(name, value, depth + 1));
    }
    return Object.fromEntries([...members].filter(([name]) => !REFUSED_KEYS.has(name)));
  }

  private stop(status: Excess['status'], node: Node): void {
    this.excess ??= { status, offset: this.alias ?? node?.range[0] ?? 0 };
  }

  private refuseTag(node: ParsedNode): void {
    const name = node.tag?.replace('tag:yaml.org,2002:', '');
    if (name !== undefined && !PLAIN_TAGS.has(name))
      this.refuse(node.range[0], `the tag !!${name} is not read`, 'write the plain value');
  }

  private refuse(offset: number, message: string, hint: string): void {
    this.note({ offset, message, hint });
  }

  private note(mistake: NodeMistake): void {
    // a part with several aliases is read several times
    if (this.mistakes.some(({ offset }) => offset === mistake.offset)) return;
    this.mistakes.push(mistake);
  }
}

/** `{{input.city}}` without quotes is a map in the place of a key of a map. */
function readTemplate(key: ParsedNode): string | undefined {
  if (!isMap(key) || key.flow !== true || key.items.length !== 1) return undefined;
  const [{ key: name, value } = {}] = key.items;
  const isBare = value === null || (isScalar(value) && value.value === null);
  return isScalar(name) && isBare ? String(name.value) : undefined;
}

interface Found {
  node: Node;
  /** Offset of the value, or of the nearest part around it that exists. */
  offset: number;
  /** Offset of its key. */
  keyOffset: number;
}

/** Goes down from `root` by keys and indexes as far as they exist. */
export function followYamlNode(
  root: Node,
  anchors: ReadonlyMap<string, ParsedNode>,
  steps: readonly string[],
): Found {
  const start = root?.range[0] ?? 0;
  const found: Found = { node: root, offset: start, keyOffset: start };
  for (const step of steps) {
    const node = isAlias(found.node) ? anchors.get(found.node.source) : found.node;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
      if (!pair) return found;
      found.node = pair.value;
      found.keyOffset = pair.key.range[0];
      // a value that is not written has no place of its own
      const isWritten = pair.value !== null && !(isScalar(pair.value) && pair.value.source === '');
      found.offset = isWritten && pair.value ? pair.value.range[0] : found.keyOffset;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!item) return found;
      found.node = item;
      found.offset = item.range[0];
      found.keyOffset = found.offset;
    } else return found;
  }
  return found;
}
