// Search and sort. Everything can be read without this; what a reader has chosen stands in the fragment of the address.
(() => {
  "use strict";
  const form = document.getElementById("_filter");
  const main = document.getElementById("_main");
  const query = document.getElementById("_q");
  const body = document.getElementById("_body");
  const status = document.getElementById("_status");
  const sort = document.getElementById("_sort");
  const shown = form.querySelector(".shown");
  const words = element => element.textContent.replace(/\s+/g, " ").trim();
  const texts = (element, selector) => [...element.querySelectorAll(selector)].map(words);

  // Bodies that answer for a thing, those that speak of it, and in a matrix those that were asked or have answered.
  const bodies = element => [
    ...texts(element, ".who"),
    ...[...element.querySelectorAll("[data-bodies]")].flatMap(party => party.dataset.bodies.split("\n").filter(name => name)),
    ...[...element.querySelectorAll(".matrix td:not(.not_asked)")].map(cell =>
      cell.closest("table").tHead.rows[0].cells[cell.cellIndex].querySelector("abbr").title),
  ];

  // What is sought through: things reported on; where there are none, the rows of the tables.
  const articles = [...main.querySelectorAll(".item")];
  const rows = [...main.querySelectorAll("table.data tbody tr")];
  const FEW = 4;
  const things = (articles.length >= FEW ? articles : rows.length >= FEW ? rows : []).map((element, index) => ({
    element,
    index,
    name: words(element.querySelector("h2, h3, h4, h5, h6, th") || element),
    text: words(element).toLocaleLowerCase(),
    bodies: bodies(element),
    statuses: texts(element, ".chip"),
    order: Number((element.querySelector(".chip") || { dataset: {} }).dataset.order || NaN),
  }));

  const fill = (select, values) => {
    const all = [...new Set(values)].sort((a, b) => a.localeCompare(b, document.documentElement.lang));
    for (const value of all) {
      select.add(new Option(value, value));
    }
    select.parentElement.hidden = all.length < 2;
  };

  const compare = {
    "": (a, b) => a.index - b.index,
    name: (a, b) => a.name.localeCompare(b.name, document.documentElement.lang, { numeric: true }) || a.index - b.index,
    status: (a, b) => (isNaN(a.order) - isNaN(b.order)) || ((a.order - b.order) || 0) || a.index - b.index,
  };

  // Each thing stays among its own; those that were in other places between them are not passed.
  const arrange = () => {
    const parents = new Map();
    for (const thing of things) {
      const parent = thing.element.parentElement;
      parents.set(parent, (parents.get(parent) || []).concat(thing));
    }
    for (const [parent, group] of parents) {
      const place = document.createComment("");
      parent.insertBefore(place, group.map(thing => thing.element).find(element => element.parentElement === parent));
      for (const thing of [...group].sort(compare[sort.value] || compare[""])) {
        parent.insertBefore(thing.element, place);
      }
      place.remove();
    }
  };

  const apply = () => {
    const sought = query.value.toLocaleLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const thing of things) {
      const fits = sought.every(word => thing.text.includes(word))
        && (!body.value || thing.bodies.includes(body.value) || thing.name === body.value)
        && (!status.value || thing.statuses.includes(status.value));
      thing.element.hidden = !fits;
      count += fits ? 1 : 0;
    }
    shown.textContent = form.dataset.shown.replace("{n}", count).replace("{all}", things.length);
  };

  const FIELDS = { q: query, body, status, sort };
  let sorted = null;

  const write = () => {
    const state = new URLSearchParams();
    for (const [key, field] of Object.entries(FIELDS)) {
      if (field.value) {
        state.set(key, field.value);
      }
    }
    if (sorted) {
      state.set("column", sorted);
    }
    const text = state.toString();
    if (text || location.hash.startsWith("#?")) {
      history.replaceState(null, "", text ? "#?" + text : location.pathname + location.search);
    }
  };

  const read = () => {
    if (location.hash.startsWith("#?")) {
      const state = new URLSearchParams(location.hash.slice(2));
      for (const [key, field] of Object.entries(FIELDS)) {
        field.value = state.get(key) || "";
        if (field.selectedIndex === -1) {
          field.value = "";
        }
      }
      arrange();
      column(state.get("column"));
      apply();
    } else if (location.hash && things.some(thing => thing.element.hidden)) {
      // A link leads to something that the search had hidden.
      form.reset();
    }
  };

  // The first number in a text, written as on this page; what stands in another language has its decimal comma here, too.
  const groups = document.documentElement.lang.startsWith("en") ? /,(?=\d{3}(?!\d))/g : /\s(?=\d{3}(?!\d))/g;
  const value = text => {
    const found = /-?\d+(\.\d+)?/.exec(text.replace(groups, "").replace("\u2212", "-").replace(",", "."));
    return found ? Number(found[0]) : NaN;
  };

  // Tables are sorted by a button in the head of each column.
  const key = cell => {
    const time = cell.querySelector("time");
    const chip = cell.querySelector(".chip[data-order]");
    const text = time ? time.dateTime : words(cell);
    const number = chip && chip.dataset.order ? Number(chip.dataset.order)
      : cell.classList.contains("n") ? value(text) : NaN;
    return { text, number };
  };
  const tables = [...main.querySelectorAll("table.data:not(.events)")].filter(table => table.tBodies[0].rows.length > 1);
  const reported = new Map(tables.map(table => [table, [...table.tBodies[0].rows]]));
  const order = (table, index, down) => {
    const tbody = table.tBodies[0];
    const keyed = [...tbody.rows].map(row => ({ row, ...key(row.cells[index]) }));
    // What has no number comes after all that have one, whichever way they are sorted.
    keyed.sort((a, b) => (isNaN(a.number) - isNaN(b.number)) || (down ? -1 : 1)
      * ((a.number - b.number) || (isNaN(a.number) ? a.text.localeCompare(b.text, document.documentElement.lang, { numeric: true }) : 0)));
    keyed.forEach(({ row }) => tbody.append(row));
    table.tHead.rows[0].cells[index].setAttribute("aria-sort", down ? "descending" : "ascending");
  };
  const column = state => {
    for (const [table, rows] of reported) {
      const head = table.tHead.querySelector("[aria-sort]");
      if (head) {
        head.removeAttribute("aria-sort");
        table.tBodies[0].append(...rows);
      }
    }
    const found = /^(\d+)\.(\d+)(d?)$/.exec(state || "");
    const table = found && tables[Number(found[1])];
    sorted = table && table.tHead.rows[0].cells[Number(found[2])] ? state : null;
    if (sorted) {
      order(table, Number(found[2]), found[3] === "d");
    }
  };
  tables.forEach((table, number) => {
    [...table.tHead.rows[0].cells].forEach((head, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      button.title = form.dataset.sort + " " + words(button);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        column(number + "." + index + (down ? "d" : ""));
        write();
      });
    });
  });

  // A frame that does not scroll need not be reached by the keyboard.
  const frames = () => {
    for (const frame of main.querySelectorAll(".scroll")) {
      frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
    }
  };
  frames();
  addEventListener("resize", frames);

  if (things.length) {
    fill(body, things.flatMap(thing => thing.bodies));
    fill(status, things.flatMap(thing => thing.statuses));
    sort.parentElement.hidden = things[0].element.tagName === "TR";
    form.hidden = false;
    apply();
    query.addEventListener("input", () => { apply(); write(); });
    for (const field of [body, status]) {
      field.addEventListener("change", () => { apply(); write(); });
    }
    sort.addEventListener("change", () => { arrange(); write(); });
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { arrange(); column(null); apply(); write(); }));
  }
  addEventListener("hashchange", read);
  read();
})();
