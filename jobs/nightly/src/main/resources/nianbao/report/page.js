'use strict';
// The page reads whole without this: it sorts, filters, chooses what the tiles show, and opens what a link leads into.
(() => {
  const number = text => { const digits = text.replace(/,/g, '').replace('−', '-').match(/-?\d+(\.\d+)?/); return digits ? Number(digits[0]) : NaN; };

  for (const button of document.querySelectorAll('table.sortable th button')) {
    button.addEventListener('click', () => {
      const head = button.closest('th');
      const table = head.closest('table');
      const column = head.cellIndex;
      const down = head.getAttribute('aria-sort') !== 'descending' && column > 0
        || head.getAttribute('aria-sort') === 'ascending';
      for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = row => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
      const rows = [...table.tBodies[0].rows].sort((a, b) => {
        const x = number(key(a)), y = number(key(b));
        // What is not there comes last, whichever way.
        if (column > 0) { if (isNaN(x) || isNaN(y)) return isNaN(x) - isNaN(y); return down ? y - x : x - y; }
        return (down ? -1 : 1) * key(a).localeCompare(key(b), document.documentElement.lang);
      });
      table.tBodies[0].append(...rows);
    });
  }

  for (const input of document.querySelectorAll('input.filter')) {
    input.addEventListener('input', () => {
      for (const row of document.querySelectorAll('table.sortable tbody tr')) {
        row.hidden = !row.cells[0].textContent.includes(input.value.trim());
      }
    });
  }

  const data = document.getElementById('tile-figures');
  if (data) {
    const series = JSON.parse(data.textContent);
    const indicator = document.getElementById('tile-indicator');
    const year = document.getElementById('tile-year');
    const tiles = [...document.querySelectorAll('.tiles li')];
    const show = () => {
      const shown = series[indicator.value];
      const figures = shown[year.value] || [];
      const sorted = figures.filter(figure => figure !== null).sort((a, b) => a - b);
      for (const tile of tiles) {
        const figure = figures[tile.dataset.number] ?? null;
        tile.dataset.shade = figure === null ? -1 : Math.floor(sorted.indexOf(figure) * 5 / sorted.length);
        tile.querySelector('b').textContent = figure === null ? '–' : figure.toLocaleString('en', {maximumFractionDigits: 2});
      }
    };
    const years = () => {
      const before = year.value;
      const known = Object.keys(series[indicator.value]).sort().reverse();
      year.replaceChildren(...known.map(known => new Option(known, known, false, known === before)));
      show();
    };
    indicator.addEventListener('change', years);
    year.addEventListener('change', show);
  }

  const reveal = () => {
    for (const cell of document.querySelectorAll('.hit')) cell.classList.remove('hit');
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let around = target.closest('details'); around; around = around.parentElement.closest('details')) around.open = true;
    if (target.matches('.sources th.column')) {
      for (const row of target.closest('table').tBodies[0].rows) row.cells[target.cellIndex]?.classList.add('hit');
    }
    target.scrollIntoView({block: 'center', inline: 'center'});
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();
})();
