"use strict";

const form = document.getElementById("filter");
const products = [...document.querySelectorAll("details.product")];
const rows = new Map([...document.querySelectorAll("tr[data-for]")].map((row) => [row.dataset.for, row]));
const texts = new Map(products.map((product) => [product, product.textContent.toLowerCase()]));

function filter() {
  const text = form.elements.text.value.trim().toLowerCase();
  const state = form.elements.state.value;
  const kind = form.elements.kind.value;
  let shown = 0;
  for (const product of products) {
    let promises = 0;
    for (const promise of product.querySelectorAll(".promise")) {
      promise.hidden = Boolean((state && promise.dataset.state !== state) || (kind && promise.dataset.kind !== kind));
      promises += promise.hidden ? 0 : 1;
    }
    for (const list of product.querySelectorAll(".promises")) {
      const empty = !list.querySelector(".promise:not([hidden])");
      list.hidden = empty;
      list.previousElementSibling.hidden = empty;
    }
    const hidden = !texts.get(product).includes(text) || (Boolean(state || kind) && promises === 0);
    product.hidden = hidden;
    rows.get(product.id).hidden = hidden;
    shown += hidden ? 0 : 1;
  }
  form.querySelector("output").textContent = `${shown} of ${products.length} products`;
}

function reach() {
  const name = decodeURIComponent(location.hash.slice(1));
  const target = name && document.getElementById(name);
  const product = target && target.closest("details");
  if (product) {
    if (target.closest("[hidden]")) {
      form.reset();
      filter();
    }
    product.open = true;
    target.scrollIntoView();
    (target === product ? product.querySelector("summary") : target).focus({ preventScroll: true });
  }
}

form.hidden = false;
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of form.querySelectorAll("button")) {
  button.addEventListener("click", () => {
    for (const product of products) {
      product.open = button.dataset.fold === "open";
    }
  });
}
addEventListener("hashchange", reach);
reach();

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) {
    details.open = true;
  }
});
