"use strict";
(() => {
  const article = document.querySelector("article");
  const card = document.getElementById("card");
  const chosenBar = document.getElementById("chosen");
  const status = chosenBar.querySelector("[role=status]");
  const narrow = matchMedia("(max-width: 56rem)");
  document.documentElement.classList.add("js");

  // The list of people picks out what is theirs. Several may be chosen.
  const chosen = new Set();
  const buttons = [];
  for (const row of document.querySelectorAll(".people > li")) {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    button.append(...row.childNodes);
    button.addEventListener("click", () => {
      const key = row.dataset.of;
      if (!chosen.delete(key)) chosen.add(key);
      filter();
    });
    row.append(button);
    buttons.push(button);
  }
  const all = document.createElement("button");
  all.type = "button";
  all.textContent = "Show all";
  all.addEventListener("click", showAll);
  chosenBar.append(all);

  function showAll() {
    const back = document.activeElement === all && buttons.find((b) => b.getAttribute("aria-pressed") === "true");
    chosen.clear();
    filter();
    if (back) back.focus();
  }

  function filter() {
    const names = [];
    for (const b of buttons) {
      const on = chosen.has(b.parentElement.dataset.of);
      b.setAttribute("aria-pressed", on);
      if (on) names.push(b.querySelector(".name").textContent);
    }
    document.body.classList.toggle("filtered", chosen.size > 0);
    for (const e of document.querySelectorAll("main [data-of]")) {
      const on = e.dataset.of.split(" ").some((key) => chosen.has(key));
      e.classList.toggle("on", on);
      e.classList.toggle("off", chosen.size > 0 && !on);
    }
    for (const li of document.querySelectorAll(".stances li")) li.hidden = li.classList.contains("off");
    status.textContent = names.length ? "Only " + names.join(", ") : "";
    hide();
  }

  // A stance shows its holder and target beside its mark, on hover and focus.
  let shown = null;
  let leaving = 0;

  function show(id) {
    const mark = document.getElementById("mark-" + id);
    clearTimeout(leaving);
    if (!mark || mark === shown || mark.classList.contains("off")) return;
    hide();
    shown = mark;
    card.replaceChildren(document.querySelector("#stance-" + id + " .attitude").cloneNode(true));
    card.hidden = false;
    const at = mark.getClientRects()[0];
    const room = document.documentElement.clientWidth - card.offsetWidth - 8;
    const above = at.top - card.offsetHeight - 8;
    card.style.left = scrollX + Math.max(8, Math.min(at.left - 24, room)) + "px";
    card.style.top = scrollY + (above > 8 ? above : at.bottom + 8) + "px";
    for (const e of article.querySelectorAll('[data-stance="' + id + '"]')) e.classList.add("lit");
    if (mark.dataset.toward && window.Highlight && CSS.highlights) {
      CSS.highlights.set("toward", new Highlight(range(...mark.dataset.toward.split(" ").map(Number))));
    }
  }

  function hide() {
    clearTimeout(leaving);
    if (!shown) return;
    shown = null;
    card.hidden = true;
    for (const e of article.querySelectorAll(".lit")) e.classList.remove("lit");
    if (CSS.highlights) CSS.highlights.delete("toward");
  }

  // range returns the range of the article between two offsets.
  function range(start, end) {
    const out = document.createRange();
    const nodes = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    for (let at = 0, node; (node = nodes.nextNode()); at += node.length) {
      if (start >= at && start < at + node.length) out.setStart(node, start - at);
      if (end > at && end <= at + node.length) {
        out.setEnd(node, end - at);
        break;
      }
    }
    return out;
  }

  article.addEventListener("pointerover", (event) => {
    const e = event.target.closest("[data-stance]");
    if (e) show(e.dataset.stance);
    else if (shown) leave();
  });
  article.addEventListener("pointerleave", leave);
  card.addEventListener("pointerenter", () => clearTimeout(leaving));
  card.addEventListener("pointerleave", leave);
  article.addEventListener("focusin", (event) => {
    const e = event.target.closest("a[data-stance]");
    if (e) show(e.dataset.stance);
  });
  article.addEventListener("focusout", hide);

  // leave hides the card soon, unless the pointer comes back or the mark has
  // the focus.
  function leave() {
    clearTimeout(leaving);
    leaving = setTimeout(() => {
      if (document.activeElement !== shown) hide();
    }, 200);
  }

  // A finger cannot hover: its first tap shows the card, the second follows
  // the link.
  let touched = null;
  article.addEventListener("click", (event) => {
    const mark = event.target.closest("a[data-stance]");
    if (mark && event.pointerType === "touch" && touched !== mark) {
      event.preventDefault();
      mark.focus({ preventScroll: true });
    }
    touched = mark;
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (shown) hide();
    else showAll();
  });

  // On a phone the list of people is folded, so that the text comes first.
  const people = document.getElementById("people");
  const fold = () => (people.open = !narrow.matches);
  narrow.addEventListener("change", fold);
  fold();
  addEventListener("beforeprint", () => (people.open = true));
  addEventListener("afterprint", fold);
})();
