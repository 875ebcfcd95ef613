"use strict";
(() => {
  const find = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const form = find("#filter");
  const facts = all(".fact");
  const groups = all(".group").filter(group => find(".fact", group) !== null).map(group => ({ group, fold: find(".fold", group), facts: all(".fact", group), count: find(".n", group), lists: all(".facts", group) }));
  const sources = find("#sources");
  const card = find("#card");
  let texts = null, wasNarrowed = false;

  // Filters. The words of a fact are read once, at the first search.
  const number = n => n.toLocaleString("en");
  const chosen = name => all(`input[name="${name}"]:checked`, form).map(box => box.value);

  // What is out of sight is not laid out, so its height has to be guessed from the number of facts that are left.
  function fit(list) {
    const left = Array.prototype.reduce.call(list.children, (sum, fact) => sum + (fact.hidden ? 0 : 1), 0);
    list.hidden = left === 0;
    if (list.classList.contains("lazy"))
      list.style.containIntrinsicBlockSize = left === list.children.length ? "" : `${4.25 * left}rem`;
  }

  function filter() {
    const words = find("#q").value.toLowerCase().split(/\s+/).filter(word => word);
    const kind = find("#kind").value;
    const source = find("#source").value;
    const verdicts = chosen("verdict");
    const used = chosen("used").length > 0;
    if (words.length > 0 && texts === null)
      texts = new Map(facts.map(fact => [fact, fact.textContent.toLowerCase()]));
    let shown = 0;
    const isNarrowed = words.length > 0 || kind || source || used || verdicts.length > 0;
    for (const { group, fold, facts, count, lists } of groups) {
      let here = 0;
      for (const fact of facts) {
        const data = fact.dataset;
        const matches = (!kind || data.k === kind)
          && (verdicts.length === 0 || verdicts.includes(data.v))
          && (!source || data.s.split(" ").includes(source))
          && (!used || data.u !== undefined)
          && words.every(word => texts.get(fact).includes(word));
        fact.hidden = !matches;
        here += matches ? 1 : 0;
      }
      group.hidden = here === 0;
      if (fold !== null)
        fold.open = Boolean(isNarrowed) || fold.open && !wasNarrowed;
      lists.forEach(fit);
      count.textContent = here === facts.length ? number(here) : `${number(here)} of ${number(facts.length)}`;
      shown += here;
    }
    wasNarrowed = Boolean(isNarrowed);
    find("#count").textContent = shown === facts.length ? `${number(shown)} facts` : `${number(shown)} of ${number(facts.length)} facts`;
    find("#nothing").hidden = shown > 0 || facts.length === 0;
  }

  let waiting = 0;
  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 60);
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(filter));
  form.hidden = false;
  filter();

  // From a place to its text and from a mark to its fact.
  const marksOf = id => all(`[data-c~="${id.slice(1)}"]`);
  let found = [];

  function light(elements) {
    found.forEach(element => element.classList.remove("found"));
    found = elements;
    found.forEach(element => element.classList.add("found"));
  }

  // The pane scrolls by itself; scrollIntoView would move the page as well. Repeated, since the height of what was never shown is a guess.
  function bring(element, again = 4) {
    if (getComputedStyle(sources).overflowY === "auto") {
      const pane = sources.getBoundingClientRect();
      const top = Math.max(0, pane.top), bottom = Math.min(innerHeight, pane.bottom);
      sources.scrollTop += element.getBoundingClientRect().top - (top + (bottom - top) / 3);
    } else {
      element.scrollIntoView({ block: "center" });
    }
    if (again > 0)
      requestAnimationFrame(() => bring(element, again - 1));
  }

  function showPlace(id) {
    const marks = marksOf(id);
    if (marks.length === 0)
      return false;
    light(marks);
    bring(marks[0]);
    marks[0].focus({ preventScroll: true });
    return true;
  }

  function unfold(element) {
    for (let fold = element.closest("details"); fold !== null; fold = fold.parentElement.closest("details"))
      fold.open = true;
  }

  function showNote(id) {
    const note = document.getElementById(id);
    if (note === null)
      return false;
    unfold(note);
    light([note]);
    note.scrollIntoView({ block: "center" });
    return true;
  }

  function showFact(id) {
    const fact = document.getElementById(id);
    if (fact === null || !fact.classList.contains("fact"))
      return false;
    if (fact.hidden)
      form.reset(), filter();
    unfold(fact);
    find("details", fact).open = true;
    light([fact]);
    fact.scrollIntoView({ block: "start" });
    find("summary", fact).focus({ preventScroll: true });
    return true;
  }

  function show(hash) {
    const id = decodeURIComponent(hash.slice(1));
    if (/^c\d+$/.test(id))
      return showPlace(id);
    if (/^k\d+$/.test(id))
      return showNote(id);
    const source = /^s\d+$/.test(id) ? document.getElementById(id) : null;
    if (source !== null) {
      if (getComputedStyle(sources).overflowY !== "auto")
        return false;
      sources.scrollTop += source.getBoundingClientRect().top - sources.getBoundingClientRect().top - 12;
      sources.scrollIntoView({ block: "nearest" });
      sources.focus({ preventScroll: true });
      return true;
    }
    return showFact(id);
  }

  document.addEventListener("click", event => {
    const link = event.target.closest('a[href^="#"]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (show(link.getAttribute("href"))) {
      event.preventDefault();
      history.pushState(null, "", link.getAttribute("href"));
    }
    hideCard();
  });
  addEventListener("popstate", () => location.hash && show(location.hash));
  if (location.hash)
    show(location.hash);

  // Hover cards: what the fact is and how it stands, taken from its entry. Text only.
  let described = null;

  function line(parent, text, name) {
    const p = document.createElement("p");
    const part = document.createElement(name === "code" ? "code" : "span");
    part.textContent = text;
    if (name !== "code")
      part.className = name;
    p.append(part);
    parent.append(p);
  }

  function describeFact(mark) {
    const fact = document.getElementById(mark.getAttribute("href").slice(1));
    if (fact === null)
      return false;
    card.className = `v-${fact.dataset.v}`;
    line(card, `${find(".badge", fact).title}; ${find(".counts", fact).textContent}`, "verdict");
    line(card, ["value", "unit", "measures", "who"].map(part => find(`.what .${part}`, fact)).filter(part => part !== null).map(part => part.textContent).join(" · "), "text");
    const settled = find(".settled", fact);
    if (settled !== null)
      line(card, settled.textContent, "text");
    line(card, fact.id, "code");
    return true;
  }

  function describeNote(mark) {
    const notes = mark.dataset.k.split(" ").map(number => document.getElementById("k" + number));
    card.className = notes[0].className;
    for (const note of notes) {
      line(card, find(".state", note).textContent, "verdict");
      line(card, find(".says", note).textContent, "text");
      all(".settled, .disputed", note).forEach(part => line(card, part.textContent, "text"));
    }
    return true;
  }

  function showCard(mark) {
    hideCard();
    card.replaceChildren();
    if (!(mark.dataset.k ? describeNote(mark) : describeFact(mark)))
      return;
    card.hidden = false;
    const at = mark.getClientRects()[0];
    const below = at.bottom + 8 + card.offsetHeight < innerHeight;
    card.style.setProperty("left", `${Math.max(8, Math.min(at.left, innerWidth - card.offsetWidth - 8))}px`);
    card.style.setProperty("top", `${below ? at.bottom + 6 : Math.max(8, at.top - card.offsetHeight - 6)}px`);
    mark.setAttribute("aria-describedby", "card");
    if (mark.dataset.c)
      marksOf("c" + mark.dataset.c.split(" ").at(-1)).forEach(part => part.classList.add("lit"));
    else
      all(`.k[data-k~="${mark.dataset.k.split(" ")[0]}"]`).forEach(part => part.classList.add("lit"));
    described = mark;
  }

  function hideCard() {
    if (described === null)
      return;
    all(".lit").forEach(part => part.classList.remove("lit"));
    described.removeAttribute("aria-describedby");
    described = null;
    card.hidden = true;
  }

  // The pointer may move from the mark onto the card.
  let leaving = 0;
  for (const pane of [sources, find("#checked")].filter(pane => pane !== null)) {
    pane.addEventListener("mouseover", event => {
      const mark = event.target.closest(".m, .k");
      clearTimeout(leaving);
      if (mark !== null && mark !== described)
        showCard(mark);
      else if (mark === null)
        leaving = setTimeout(hideCard, 150);
    });
    pane.addEventListener("mouseleave", () => leaving = setTimeout(hideCard, 150));
    pane.addEventListener("focusin", event => event.target.matches(".m:focus-visible, .k:focus-visible") && showCard(event.target));
    pane.addEventListener("focusout", hideCard);
  }
  card.addEventListener("mouseenter", () => clearTimeout(leaving));
  card.addEventListener("mouseleave", hideCard);
  document.addEventListener("keydown", event => event.key === "Escape" && hideCard());
  addEventListener("scroll", hideCard, { capture: true, passive: true });
})();
