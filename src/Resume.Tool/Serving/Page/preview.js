// Shows an output. The next one is loaded behind the one that is shown, so that nothing flickers, and takes over where it is scrolled to.

function frameFor(format, address) {
  const frame = document.createElement('iframe');
  frame.title = format === 'pdf' ? 'PDF preview' : 'HTML preview';
  // Scripts of a template do not run; the viewer for PDF needs its own.
  if (format === 'html') frame.sandbox = 'allow-same-origin';
  frame.src = format === 'pdf' ? `${address}#view=FitH&navpanes=0` : address;
  return frame;
}

function pageOfText(text) {
  const page = document.createElement('pre');
  page.tabIndex = 0;
  page.textContent = text;
  return page;
}

// `ListBullet2` is `List bullet 2` in Word.
const nameOf = (style) => {
  const words = (style || 'Normal').replace(/(?<=[a-z])(?=[A-Z0-9])/g, ' ').toLowerCase();
  return words[0].toUpperCase() + words.slice(1);
};

function pageOfWord(paragraphs) {
  const page = document.createElement('ol');
  page.className = 'word';
  page.tabIndex = 0;
  page.setAttribute('aria-label', 'Paragraphs in the order in which Word reads them');
  page.append(...paragraphs.map(({ style, text }, at) => {
    const item = document.createElement('li');
    const label = document.createElement('small');
    // Said once for a list of bullets.
    label.textContent = style === paragraphs[at - 1]?.style ? '' : nameOf(style);
    const content = document.createElement('span');
    content.textContent = text;
    content.className = style.toLowerCase();
    item.append(label, content);
    return item;
  }));
  return page;
}

// In a frame that may not open windows, links lead nowhere: they open in a tab.
function openLinksInTabs(document) {
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || link.getAttribute('href').startsWith('#')) return;
    event.preventDefault();
    if (/^(https?|mailto|tel):$/.test(link.protocol)) window.open(link.href, '_blank', 'noopener,noreferrer');
  });
}

const scrollerOf = (element) => (element?.tagName === 'IFRAME' ? element.contentDocument?.scrollingElement : element);

export class Stage {
  #stage;
  #shown = null;
  #address = null;
  #source = null;

  constructor(stage) {
    this.#stage = stage;
  }

  get isEmpty() {
    return this.#shown === null;
  }

  clear() {
    this.#stage.replaceChildren();
    this.#shown = this.#address = null;
  }

  /** Shows an output; an address is that of a content, so the same one need not be loaded again. */
  async show({ source, format }, { address }, word, signal) {
    if (this.#address === address) return;
    const next = word ? pageOfWord(word)
      : format === 'html' || format === 'pdf' ? frameFor(format, address)
      : pageOfText(await (await fetch(address, { signal })).text());
    next.classList.add('next');
    const loaded = next.tagName === 'IFRAME' && new Promise((done) => next.addEventListener('load', done, { once: true }));
    this.#stage.append(next);
    await loaded;
    if (signal.aborted) {
      next.remove();
      signal.throwIfAborted();
    }
    const isSame = this.#source === source && this.#shown?.dataset.format === format;
    const top = isSame ? scrollerOf(this.#shown)?.scrollTop ?? 0 : 0;
    if (format === 'html') openLinksInTabs(next.contentDocument);
    const scroller = format === 'pdf' ? null : scrollerOf(next);
    if (scroller) scroller.scrollTop = top;
    next.dataset.format = format;
    next.classList.remove('next');
    this.#shown?.remove();
    this.#shown = next;
    this.#address = address;
    this.#source = source;
    this.#stage.setAttribute('aria-labelledby', `tab-${format}`);
  }
}
