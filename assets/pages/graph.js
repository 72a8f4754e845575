// Zooming, moving and reading in the graph's page. Without this the page still says everything:
// each box and each choice is a link to its own words below.
"use strict";
(function () {
  const sheet = document.querySelector(".sheet");
  const svg = sheet.querySelector("svg");
  const panel = document.querySelector(".chosen-place");
  const whole = svg.viewBox.baseVal;
  const all = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
  let view = Object.assign({}, all);

  function show() {
    svg.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" "));
  }
  function zoom(by, at) {
    const width = Math.min(Math.max(view.width / by, 120), all.width * 2);
    const factor = width / view.width;
    const about = at || { x: view.x + view.width / 2, y: view.y + view.height / 2 };
    view = { x: about.x - (about.x - view.x) * factor, y: about.y - (about.y - view.y) * factor,
             width: width, height: view.height * factor };
    show();
  }
  function move(x, y) {
    view.x += x;
    view.y += y;
    show();
  }
  function spotOf(event) {
    const point = svg.createSVGPoint();
    point.x = event.clientX;
    point.y = event.clientY;
    return point.matrixTransform(svg.getScreenCTM().inverse());
  }
  const acts = { "zoom-in": () => zoom(1.25), "zoom-out": () => zoom(0.8),
                 "whole": () => { view = Object.assign({}, all); show(); } };
  document.querySelectorAll("button[data-does]").forEach((button) => {
    button.addEventListener("click", acts[button.dataset.does]);
  });
  sheet.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(Math.exp(-event.deltaY / 500), spotOf(event));
  }, { passive: false });
  sheet.addEventListener("keydown", (event) => {
    const step = view.width / 12;
    const keys = { ArrowLeft: () => move(-step, 0), ArrowRight: () => move(step, 0),
                   ArrowUp: () => move(0, -step), ArrowDown: () => move(0, step),
                   "+": acts["zoom-in"], "-": acts["zoom-out"], "0": acts["whole"] };
    if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    keys[event.key]();
  });

  let held = null;
  let dragged = false;
  sheet.addEventListener("pointerdown", (event) => {
    held = { x: event.clientX, y: event.clientY };
    dragged = false;
  });
  sheet.addEventListener("pointermove", (event) => {
    if (!held || event.buttons === 0) return;
    const scale = svg.getScreenCTM().a;
    if (Math.abs(event.clientX - held.x) + Math.abs(event.clientY - held.y) > 3) dragged = true;
    if (!dragged) return;
    move((held.x - event.clientX) / scale, (held.y - event.clientY) / scale);
    held = { x: event.clientX, y: event.clientY };
  });
  sheet.addEventListener("dragstart", (event) => event.preventDefault());

  // What a link of the drawing leads to is shown beside it.
  function read(link) {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    const place = target.closest(".place").cloneNode(true);
    const chosen = target.closest("li");
    place.removeAttribute("id");
    place.querySelectorAll("[id]").forEach((part) => {
      if (chosen && part.id === chosen.id) part.classList.add("chosen");
      part.removeAttribute("id");
    });
    panel.replaceChildren(place);
    sheet.querySelectorAll("a.chosen").forEach((other) => other.classList.remove("chosen"));
    link.classList.add("chosen");
    const first = place.querySelector("li.chosen") || place.querySelector("h3");
    first.tabIndex = -1;
    first.focus();
    first.scrollIntoView({ block: "nearest" });
  }
  sheet.querySelectorAll("a").forEach((link) => {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (!dragged) read(link);
    });
    link.addEventListener("focus", () => {
      const box = link.getBoundingClientRect();
      const frame = sheet.getBoundingClientRect();
      const inside = box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
      if (inside || held) return;
      const scale = svg.getScreenCTM().a;
      move((box.left + box.width / 2 - frame.left - frame.width / 2) / scale,
           (box.top + box.height / 2 - frame.top - frame.height / 2) / scale);
    });
  });
  window.addEventListener("pointerup", () => { held = null; });

  document.querySelectorAll("input[data-layer]").forEach((box) => {
    const apply = () => document.body.classList.toggle("hide-" + box.dataset.layer, !box.checked);
    box.addEventListener("change", apply);
    apply();
  });
})();
