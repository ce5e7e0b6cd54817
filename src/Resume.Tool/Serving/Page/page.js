// The page of `resume serve`: asks for what is chosen, and asks again whenever a file has changed.
import { Stage } from './preview.js';
import { showProblems, showState } from './problems.js';

const find = (id) => document.getElementById(id);
const form = find('choices');
const stage = new Stage(find('stage'));
const names = new Intl.DisplayNames(['en'], { type: 'language' });
const labels = { html: 'HTML', pdf: 'PDF', docx: 'Word', txt: 'Text', md: 'Markdown', json: 'JSON Resume' };
const chosen = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
let asking = new AbortController();
let latest = null;
let isConnected = true;

const query = (format) => new URLSearchParams(Object.entries({ ...chosen, format }).filter(([, value]) => value));

async function ask(path, signal) {
  const response = await fetch(path, { signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

function fill(select, values, text = (value) => value) {
  select.replaceChildren(...values.map((value) => new Option(text(value), value)));
}

function remember() {
  history.replaceState(null, '', `#${query(chosen.format)}`);
}

async function readChoices() {
  const choices = await ask('choices');
  const { source, theme, language } = form.elements;
  if (choices.sources.length === 0) return;
  if (!choices.sources.includes(chosen.source)) chosen.source = choices.sources[0];
  if (!choices.formats.includes(chosen.format)) chosen.format = choices.formats[0];
  fill(source, choices.sources);
  find('sources').hidden = choices.sources.length < 2;
  find('title').hidden = !find('sources').hidden;
  theme.replaceChildren(theme.options[0], ...choices.themes.map((name) => new Option(name, name)));
  language.lastElementChild.replaceChildren(...choices.languages.map((tag) => new Option(`${names.of(tag)} (${tag})`, tag)));
  source.value = chosen.source;
  theme.value = chosen.theme ?? '';
  language.value = chosen.language ?? '';
  showFormats(choices.formats);
  showDownloads(choices.downloads);
}

function showFormats(formats) {
  find('formats').replaceChildren(...formats.map((format) => {
    const tab = document.createElement('button');
    Object.assign(tab, { type: 'button', role: 'tab', textContent: labels[format] ?? format, id: `tab-${format}` });
    tab.setAttribute('aria-controls', 'stage');
    tab.dataset.format = format;
    return tab;
  }));
  selectTab();
}

function selectTab() {
  for (const tab of find('formats').children) {
    const isSelected = tab.dataset.format === chosen.format;
    tab.setAttribute('aria-selected', isSelected);
    tab.tabIndex = isSelected ? 0 : -1;
  }
}

function showDownloads(formats) {
  find('downloads').replaceChildren(...formats.map((format) => {
    const link = document.createElement('a');
    Object.assign(link, { textContent: format.toUpperCase(), download: '' });
    link.dataset.format = format;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }));
}

// What cannot be compiled cannot be downloaded.
function updateDownloads(isPossible) {
  for (const link of find('downloads').querySelectorAll('a')) {
    if (isPossible) link.href = `download?${query(link.dataset.format)}`;
    else link.removeAttribute('href');
    link.toggleAttribute('aria-disabled', !isPossible);
  }
}

function showBanner(text) {
  find('banner').firstElementChild.textContent = text;
  find('banner').hidden = !text;
}

function describeMissing(preview) {
  if (preview.isAbstract) return 'This source is abstract: others extend it, and it has no outputs of its own.';
  return `This variant has no ${labels[chosen.format] ?? chosen.format}.`;
}

function showDetails(details) {
  const { variant, language } = form.elements;
  variant.replaceChildren(variant.options[0], ...details.variants.map((name) => new Option(name, name)));
  variant.value = chosen.variant ?? '';
  find('variants').hidden = details.variants.length === 0;
  const own = language.querySelector('optgroup');
  own.replaceChildren(...details.languages.map((tag) => new Option(`${names.of(tag)} (${tag})`, tag)));
  own.hidden = details.languages.length < 2;
  language.value = chosen.language ?? '';
}

/** Shows the latest state of what is chosen. An answer to an earlier question is ignored. */
async function refresh() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const busy = setTimeout(() => showState('busy', 'Compiling…'), 200);
  try {
    const preview = await ask(`preview?${query(chosen.format)}`, signal);
    const isBroken = preview.problems.some(({ severity }) => severity === 'error');
    const name = chosen.source.split(/[\\/]/).pop();
    document.title = `${isBroken ? 'Error in ' : ''}${name} – résumé preview`;
    Object.assign(find('title'), { textContent: name, title: chosen.source });
    updateDownloads(!isBroken && !preview.isAbstract);
    if (preview.address) {
      const text = chosen.format === 'docx' ? await ask(`word?${query(chosen.format)}`, signal) : null;
      await stage.show(chosen, preview, text, signal);
      find('size').textContent = `${Math.ceil(preview.bytes / 1024).toLocaleString('en')} KB`;
      showBanner('');
    } else if (isBroken) {
      showProblems(preview.problems);
      showBanner(stage.isEmpty ? 'No version without errors yet.' : 'This is the last version without errors.');
    } else {
      stage.clear();
      showBanner(describeMissing(preview));
    }
    const details = await ask(`details?${query(chosen.format)}`, signal);
    showDetails(details);
    showProblems(details.problems);
  } catch (error) {
    if (error.name === 'AbortError') return;
    if (isConnected) showState('error', 'This cannot be shown: the source may have been removed.');
  } finally {
    clearTimeout(busy);
  }
}

function choose(changes) {
  Object.assign(chosen, changes);
  selectTab();
  remember();
  return refresh();
}

form.addEventListener('change', ({ target }) => {
  // Another source has other variants and languages.
  choose(target.name === 'source' ? { source: target.value, variant: '', language: '' } : { [target.name]: target.value });
});
form.addEventListener('submit', (event) => event.preventDefault());

find('formats').addEventListener('click', ({ target }) => {
  if (target.dataset.format) choose({ format: target.dataset.format });
});

// As in the ARIA Authoring Practices: arrows move between tabs.
find('formats').addEventListener('keydown', (event) => {
  const tabs = [...find('formats').children];
  const at = tabs.indexOf(document.activeElement);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined || at < 0) return;
  event.preventDefault();
  const tab = tabs[(to + tabs.length) % tabs.length];
  tab.focus();
  choose({ format: tab.dataset.format });
});

await readChoices();
remember();

// The first event is the number of changes so far.
const events = new EventSource('events');
events.addEventListener('message', async ({ data }) => {
  const change = Number(data);
  const wasConnected = isConnected;
  isConnected = true;
  if (change === latest && wasConnected) return;
  latest = change;
  await refresh();
});
events.addEventListener('error', () => {
  isConnected = false;
  showState('error', 'The server has stopped. Start `resume serve` again.');
});

// A source may have been added or removed meanwhile.
window.addEventListener('focus', async () => {
  if (!isConnected) return;
  const before = chosen.source;
  await readChoices();
  if (chosen.source !== before) await choose({ variant: '', language: '' });
});
