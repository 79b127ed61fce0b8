'use strict';
// The page reads without this script; it adds the language switch, the grid's cells, sorting and filtering.
(() => {
  const SHOWN_AT_ONCE = 100;
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const data = (id) => JSON.parse(byId(id).textContent);
  const words = data('data-words');

  const language = () => root.dataset.lang;
  const fill = (text, gaps) => text.replace(/\{(\d)\}/g, (_, gap) => gaps[gap]);
  const say = (key, ...gaps) => fill(words[key][language()], gaps);

  /** An element with text or elements in it; text is never read as HTML. */
  function element(name, properties, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  /** A text in both languages, of which the style shows one. */
  const both = (key) => [
    element('span', { lang: 'zh-Hans' }, words[key].zh),
    element('span', { lang: 'en' }, words[key].en),
  ];

  // ---- Language

  const whenSwitched = [];

  function switchTo(to) {
    root.dataset.lang = to;
    root.lang = to === 'zh' ? 'zh-Hans' : 'en';
    document.title = say('title');
    document.querySelectorAll('.switch button').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.to === to));
    });
    document.querySelectorAll('option[data-word]').forEach((option) => {
      option.textContent = say('word.' + option.dataset.word);
    });
    whenSwitched.forEach((tell) => tell());
  }

  // ---- Grid

  const cells = data('data-cells');
  const [PHRASE, STATUS, MENTIONS, TOKENS, ARTICLES, WITH, RATE, LOW, HIGH, CHARS] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const grid = document.querySelector('table.grid');
  const boxes = [...grid.tBodies[0].rows].map((row) => [...row.cells].slice(1));
  let view = new Map();

  const chosen = () => [byId('grid-kind').value, byId('grid-voice').value];
  const place = (year, phrase) => year + '|' + phrase;
  const nameOf = (phrase) => (language() === 'en' && cells.english[phrase]) || cells.phrases[phrase];

  /** Five shades by the share of the phrase's highest rate in this view. */
  const shade = (rate, highest) => 'heat-' + Math.max(1, Math.ceil((5 * rate) / highest));

  function showView() {
    view = new Map((cells.views[chosen().join('|')] || []).map((cell) => [place(cell[0], cell[PHRASE]), cell]));
    boxes.forEach((row, phrase) => {
      const found = cells.years.map((year) => view.get(place(year, phrase)));
      const highest = Math.max(...found.map((cell) => (cell ? Number(cell[RATE]) : 0)));
      row.forEach((box, i) => showBox(box, found[i], highest));
    });
    nameBoxes();
  }

  function showBox(box, cell, highest) {
    const status = cell ? cell[STATUS] : 'no_text';
    const rated = status === 'ok' || status === 'thin';
    box.textContent = rated ? cell[RATE] : status === 'zero' ? '0' : '';
    box.className = status + (rated ? ' ' + shade(Number(cell[RATE]), highest) : '');
    box.dataset.status = status;
  }

  /** What a screen reader says of a box, whose look says more than its text. */
  function nameBoxes() {
    boxes.forEach((row) => row.forEach((box) => {
      box.setAttribute('aria-label', (box.textContent + ' ' + say('word.' + box.dataset.status)).trim());
    }));
  }

  /** One box of the grid is in the order of tabs; arrows go from box to box. */
  function walk(event) {
    const box = event.target.closest('td');
    if (!box) {
      return;
    }
    const row = boxes.findIndex((candidates) => candidates.includes(box));
    const column = boxes[row].indexOf(box);
    const last = boxes[row].length - 1;
    const to = {
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      Home: [row, 0],
      End: [row, last],
    }[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(box);
    } else if (to) {
      event.preventDefault();
      focusOn((boxes[to[0]] || [])[to[1]]);
    }
  }

  function focusOn(box) {
    if (box) {
      grid.querySelector('td[tabindex="0"]').tabIndex = -1;
      box.tabIndex = 0;
      box.focus();
    }
  }

  // ---- One cell and its sentences

  const dialog = byId('cell');
  let opened = null;
  let sentencesByPlace = null;

  function sentencesAt(year, phrase) {
    if (!sentencesByPlace) {
      sentencesByPlace = new Map();
      for (const row of data('data-sentences').rows) {
        const at = place(row[0], row[3]);
        if (!sentencesByPlace.has(at)) {
          sentencesByPlace.set(at, []);
        }
        sentencesByPlace.get(at).push(row);
      }
    }
    const [kind, voice] = chosen();
    return (sentencesByPlace.get(place(year, phrase)) || [])
      .filter((row) => (kind === 'all' || row[1] === kind) && (voice === 'all' || row[2] === voice));
  }

  function open(box) {
    focusOn(box);
    opened = box;
    showCell();
    dialog.showModal();
    byId('cell-title').focus();
  }

  function showCell() {
    const [year, phrase] = [Number(opened.dataset.y), Number(opened.dataset.p)];
    const [kind, voice] = chosen();
    const cell = view.get(place(year, phrase));
    byId('cell-title').textContent = say('js.in', year, nameOf(phrase))
      + ' · ' + say('word.' + kind) + ' · ' + say('word.voice.' + voice);
    const parts = [element('p', {}, say('js.status.' + (cell ? cell[STATUS] : 'no_text')))];
    if (cell) {
      parts.push(arithmetic(cell));
    }
    if (cell && cell[MENTIONS] > 0) {
      parts.push(...sentences(sentencesAt(year, phrase), cell[MENTIONS]));
    }
    byId('cell-body').replaceChildren(...parts);
  }

  function arithmetic(cell) {
    return element('ul', { className: 'sums' },
      element('li', {}, say('js.sums', cell[MENTIONS], cell[TOKENS], cell[RATE])),
      element('li', {}, say('js.interval', cell[LOW], cell[HIGH], cells.confidence)),
      element('li', {}, say('js.articles', cell[WITH], cell[ARTICLES])),
      element('li', {}, say('js.chars', cell[CHARS])));
  }

  function sentences(rows, mentions) {
    const parts = [element('h4', {}, say('js.sentences'))];
    if (rows.length < mentions) {
      parts.push(element('p', { className: 'notice' }, say('js.shown', rows.length, mentions)));
    }
    parts.push(element('ol', { className: 'sentences' }, ...rows.map(sentence)));
    return parts;
  }

  function sentence([, kind, voice, , article, number, before, keyword, after, match, negated]) {
    const notes = [
      say('js.place', cells.articles[article], number), say('word.' + kind), say('word.voice.' + voice), say('word.' + match),
    ];
    if (negated) {
      notes.push(say('js.negated'));
    }
    return element('li', {},
      element('span', { lang: 'zh' }, before, element('mark', {}, keyword), after),
      element('cite', {}, notes.join(' · ')));
  }

  // ---- Tables that sort and filter

  const collator = new Intl.Collator('zh-Hans', { numeric: true });

  class SortedTable {
    constructor(part) {
      this.part = part;
      this.body = part.querySelector('tbody');
      this.heads = [...part.querySelectorAll('thead th')];
      this.more = part.querySelector('.more');
      this.state = part.querySelector('.state');
      this.shown = SHOWN_AT_ONCE;
      this.sortedBy = -1;
      this.falling = false;
      this.heads.forEach((head, column) => {
        const button = element('button', { type: 'button' }, ...head.childNodes);
        button.addEventListener('click', () => this.sortBy(column));
        head.append(button);
        head.setAttribute('aria-sort', 'none');
      });
      part.querySelector('.choices').hidden = false;
      part.querySelector('input').addEventListener('input', () => this.show());
      this.more.addEventListener('click', () => {
        this.shown += SHOWN_AT_ONCE;
        this.show();
      });
      this.more.hidden = this.body.rows.length >= Number(part.dataset.kept);
    }

    /** Read when first wanted: most tables of a page are only looked at. */
    get table() {
      this.read ??= data('data-table-' + this.part.dataset.table);
      return this.read;
    }

    sortBy(column) {
      this.falling = this.sortedBy === column && !this.falling;
      this.sortedBy = column;
      this.heads.forEach((head, i) => {
        head.setAttribute('aria-sort', i !== column ? 'none' : this.falling ? 'descending' : 'ascending');
      });
      this.show();
    }

    wordKey(column, value) {
      const key = this.table.words[column] + value;
      return Object.hasOwn(words, key) ? key : '';
    }

    /** What a cell shows. */
    text(column, value) {
      const key = this.wordKey(column, value);
      return key ? say(key) : value;
    }

    rows() {
      const wanted = this.part.querySelector('input').value.trim().toLowerCase();
      const rows = this.table.rows.filter((row) => !wanted
        || row.some((value, column) => (value + ' ' + this.text(column, value)).toLowerCase().includes(wanted)));
      return this.sortedBy < 0 ? rows : rows.sort((a, b) => this.compare(a[this.sortedBy], b[this.sortedBy]));
    }

    /** Empty cells come last, whatever the direction. */
    compare(a, b) {
      if (a === '' || b === '') {
        return (a === '') - (b === '');
      }
      const order = this.table.numeric[this.sortedBy] ? Number(a) - Number(b) : collator.compare(a, b);
      return this.falling ? -order : order;
    }

    show() {
      const rows = this.rows();
      const shown = rows.slice(0, this.shown);
      this.body.replaceChildren(...shown.map((row) => this.row(row)));
      this.more.hidden = rows.length <= shown.length;
      this.state.textContent = say('js.rows', rows.length, shown.length);
    }

    row(row) {
      return element('tr', {}, ...row.map((value, column) => {
        const key = this.wordKey(column, value);
        const cell = element('td', {}, ...(key ? both(key) : [value]));
        cell.classList.toggle('number', this.table.numeric[column]);
        return cell;
      }));
    }
  }

  // ---- Start

  boxes[0]?.[0]?.setAttribute('tabindex', '0');
  grid.addEventListener('click', (event) => event.target.closest('td') && open(event.target.closest('td')));
  grid.addEventListener('keydown', walk);
  byId('grid-kind').addEventListener('change', showView);
  byId('grid-voice').addEventListener('change', showView);
  byId('cell-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => opened.focus());
  document.querySelectorAll('.switch button').forEach((button) => {
    button.addEventListener('click', () => switchTo(button.dataset.to));
  });
  whenSwitched.push(nameBoxes, () => dialog.open && showCell());
  document.querySelectorAll('details.table').forEach((part) => part.querySelector('tbody') && new SortedTable(part));
  document.querySelector('.switch').hidden = false;
  document.querySelector('#grid .choices').hidden = false;
  showView();
  switchTo(language());
})();
