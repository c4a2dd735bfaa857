"use strict";
(() => {
  const byField = new Map();
  for (const element of document.querySelectorAll("[data-field]")) {
    for (const id of element.dataset.field.split(" ")) {
      if (!byField.has(id)) {
        byField.set(id, []);
      }
      byField.get(id).push(element);
    }
  }

  let lit = [];

  const light = (target) => {
    lit.forEach((element) => element.classList.remove("lit", "near"));
    lit = [];
    const origin = target instanceof Element ? target.closest("[data-field]") : null;
    if (origin === null) {
      return;
    }
    for (const id of origin.dataset.field.split(" ")) {
      for (const element of byField.get(id)) {
        element.classList.add("lit");
        lit.push(element);
        const block = element.closest(".block");
        if (block !== null && block !== element) {
          block.classList.add("near");
          lit.push(block);
        }
      }
    }
  };

  document.addEventListener("mouseover", (event) => light(event.target));
  document.addEventListener("focusin", (event) => light(event.target));
  document.addEventListener("focusout", () => light(null));
  document.documentElement.addEventListener("mouseleave", () => light(document.activeElement));

  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.key === undefined ? cell.textContent : Number(cell.dataset.key);
  };

  const compare = (a, b) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), undefined, { numeric: true });

  const sort = (header) => {
    const table = header.closest("table");
    const descending = header.getAttribute("aria-sort") === "ascending";
    const direction = descending ? -1 : 1;
    const rows = [...table.tBodies[0].rows];
    rows.sort((a, b) => direction * compare(key(a, header.cellIndex), key(b, header.cellIndex)));
    table.querySelectorAll("th[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
    header.setAttribute("aria-sort", descending ? "descending" : "ascending");
    table.tBodies[0].append(...rows);
    document.getElementById("sorted").textContent =
      `sorted by ${header.textContent}, ${descending ? "descending" : "ascending"}`;
  };

  for (const button of document.querySelectorAll("thead button")) {
    button.addEventListener("click", () => sort(button.closest("th")));
  }
})();
