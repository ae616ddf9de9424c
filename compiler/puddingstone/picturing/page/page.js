"use strict";

const picture = document.querySelector(".canvas > .picture");
const contexts = [...picture.querySelectorAll("a.context")];
const crossings = [...picture.querySelectorAll(".crossing")];

function tell(context) {
  picture.classList.toggle("is-told", Boolean(context));
  for (const crossing of crossings) {
    const ends = [crossing.dataset.from, crossing.dataset.to];
    crossing.classList.toggle("is-on", Boolean(context) && ends.includes(context.dataset.id));
  }
}

function middle(element) {
  const box = element.getBoundingClientRect();
  return [box.left + box.width / 2, box.top + box.height / 2];
}

function nearest(from, key) {
  const along = key === "ArrowLeft" || key === "ArrowRight" ? 0 : 1;
  const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  const start = middle(from);
  let best = null;
  let least = Infinity;
  for (const context of contexts) {
    const there = middle(context);
    const ahead = (there[along] - start[along]) * sign;
    const far = ahead + 2 * Math.abs(there[1 - along] - start[1 - along]);
    if (context !== from && ahead > 1 && far < least) {
      best = context;
      least = far;
    }
  }
  return best;
}

for (const context of contexts) {
  context.addEventListener("focus", () => tell(context));
  context.addEventListener("blur", () => tell(null));
  context.addEventListener("mouseenter", () => tell(context));
  context.addEventListener("mouseleave", () => tell(null));
  context.addEventListener("keydown", (event) => {
    const next = event.key.startsWith("Arrow") ? nearest(context, event.key) : null;
    if (next) {
      event.preventDefault();
      next.focus();
      tell(next);
      next.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  });
}

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("details")) {
    details.open = true;
  }
});
