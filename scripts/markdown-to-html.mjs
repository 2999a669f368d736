// The part of GitHub's markdown that our reports use, as HTML. For previews only: nothing of it is shipped.

const ALIGNMENTS = { '---:': ' style="text-align:right"', '---': '' };

/** @param {string} markdown @returns {string} */
export function toHtml(markdown) {
  const lines = markdown.split('\n');
  const html = [];
  while (lines.length > 0) html.push(takeBlock(lines));
  return html.join('\n');
}

/** Takes the lines of one block off the front. */
function takeBlock(lines) {
  const line = lines.shift();
  const fence = /^(`{3,})/.exec(line)?.[1];
  if (fence) {
    const body = takeWhile(lines, (next) => next !== fence);
    lines.shift();
    return `<pre><code>${escapeHtml(body.join('\n'))}</code></pre>`;
  }
  const heading = /^(#{1,6}) (.*)$/.exec(line);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (/^<\/?details>/.test(line) || line === '') return line;
  if (line === '---') return '<hr>';
  if (line.startsWith('| ')) return writeTable([line, ...takeWhile(lines, startsWith('| '))]);
  if (line.startsWith('- '))
    return `<ul>${[line, ...takeWhile(lines, startsWith('- ', '  '))].map((item) => (item.startsWith('- ') ? `<li>${inline(item.slice(2))}` : `<br>${inline(item)}`)).join('')}</ul>`;
  if (line.startsWith('> ')) {
    const quoted = [line, ...takeWhile(lines, startsWith('> '))].map((text) => text.slice(2));
    const isAlert = quoted[0].startsWith('[!');
    const title = isAlert ? `<b>${quoted.shift().slice(2, -1)}</b><br>` : '';
    return `<blockquote>${title}${inline(quoted.join(' '))}</blockquote>`;
  }
  return `<p>${inline([line, ...takeWhile(lines, (next) => next !== '')].join('\n'))}</p>`;
}

function takeWhile(lines, isPart) {
  const end = lines.findIndex((line) => !isPart(line));
  return lines.splice(0, end === -1 ? lines.length : end);
}

function startsWith(...prefixes) {
  return (line) => prefixes.some((prefix) => line.startsWith(prefix));
}

function writeTable([header, rule, ...rows]) {
  const cells = (line) => line.slice(2, -2).split(' | ');
  const styles = cells(rule).map((mark) => ALIGNMENTS[mark.trim()] ?? '');
  const row = (line, tag) =>
    `<tr>${cells(line)
      .map((cell, index) => `<${tag}${styles[index] ?? ''}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  return `<table>${row(header, 'th')}${rows.map((line) => row(line, 'td')).join('')}</table>`;
}

const SPANS =
  /`([^`]+)`|\[((?:`[^`]+`|[^[\]`])+)\]\((https?:[^)\s]+)\)|\*\*((?:`[^`]+`|[^*`])+)\*\*/g;

function inline(text) {
  return text.replace(SPANS, (_, code, label, address, bold) => {
    if (code) return `<code>${escapeHtml(code)}</code>`;
    return label ? `<a href="${address}">${inline(label)}</a>` : `<b>${inline(bold)}</b>`;
  });
}

function escapeHtml(text) {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char]);
}
