// Lists the diagnostics, each with its line.

const list = document.getElementById('list');
const state = document.getElementById('state');
const calm = document.getElementById('calm');

function element(name, className, text) {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.textContent = text;
  return created;
}

// `words` are the author's.
function withCode(name, className, text) {
  const created = element(name, className, '');
  text.split('`').forEach((part, at) => created.append(at % 2 ? element('code', '', part) : part));
  return created;
}

function excerptOf({ excerpt, indent, carets }) {
  const line = element('pre', 'excerpt', '');
  line.tabIndex = 0;
  line.append(excerpt.slice(0, indent), element('mark', '', excerpt.slice(indent, indent + carets) || ' '), excerpt.slice(indent + carets));
  return line;
}

function itemOf(problem) {
  const item = element('li', problem.severity, '');
  const head = element('p', 'place', '');
  head.append(element('b', '', problem.severity), ' ', element('span', '', problem.line ? `line ${problem.line}` : problem.file));
  if (problem.help) {
    const help = element('a', '', problem.code);
    Object.assign(help, { href: problem.help, target: '_blank', rel: 'noopener noreferrer' });
    head.append(' ', help);
  }
  item.append(head, withCode('p', 'message', problem.message));
  if (problem.excerpt !== undefined) item.append(excerptOf(problem));
  if (problem.hint) item.append(withCode('p', 'hint', problem.hint));
  return item;
}

const count = (number, noun) => (number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`]);

export function showState(kind, text) {
  state.dataset.state = kind;
  if (state.textContent !== text) state.textContent = text;
}

export function showProblems(problems) {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  list.replaceChildren(...problems.map(itemOf));
  calm.hidden = problems.length > 0;
  const text = [...count(errors, 'error'), ...count(warnings, 'warning')].join(', ') || 'Up to date';
  showState(errors ? 'error' : warnings ? 'warning' : 'good', text);
}
