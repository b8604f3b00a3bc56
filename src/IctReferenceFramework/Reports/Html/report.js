"use strict";
(function () {
  // Without this script everything is there to read; with it, the list can be searched and the theme changed.
  var root = document.documentElement;
  var marks = /[\u0300-\u036f]/g;

  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(marks, "").replace(/đ/g, "d");
  }

  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }

  document.querySelectorAll(".toolbar").forEach(function (toolbar) {
    toolbar.hidden = false;
    toolbar.addEventListener("click", function (event) {
      var action = event.target.getAttribute("data-action");
      if (action === "theme") {
        root.setAttribute("data-theme", isDark() ? "light" : "dark");
      } else if (action === "print") {
        window.print();
      }
    });
  });

  // What is chosen stands behind the anchor of the section, so that a colleague who gets the address sees the same.
  var choices = ["text", "part", "status", "obligation", "confidence", "origin"];

  document.querySelectorAll("form.controls").forEach(function (form) {
    var section = form.parentElement;
    var parts = Array.from(section.querySelectorAll("section.part"));
    var output = form.querySelector("output");
    var nothing = section.querySelector(".nothing");
    var items = parts.map(function (part) {
      return Array.from(part.querySelectorAll(".requirement")).map(function (item) {
        return { element: item, text: plain(item.textContent) };
      });
    });

    function chosen(name) {
      return form.elements[name].value;
    }

    function filter() {
      var words = plain(chosen("text")).split(/\s+/).filter(Boolean);
      var isFiltered = choices.some(chosen);
      var shown = 0, all = 0;
      parts.forEach(function (part, i) {
        var any = false;
        items[i].forEach(function (item) {
          var data = item.element.dataset;
          var isShown = (!chosen("part") || chosen("part") === part.id)
            && ["status", "obligation", "confidence", "origin"].every(function (name) {
              return !chosen(name) || chosen(name) === data[name];
            })
            && words.every(function (word) { return item.text.includes(word); });
          item.element.hidden = !isShown;
          any = any || isShown;
          all += 1;
          shown += isShown ? 1 : 0;
        });
        part.hidden = !any;
        part.querySelectorAll("details").forEach(function (details) {
          // What a reader opened by hand stays open.
          if (isFiltered || details.dataset.filtered) {
            details.open = isFiltered && details.querySelector(".requirement:not([hidden])") !== null;
            details.dataset.filtered = isFiltered ? "1" : "";
          }
        });
      });
      output.textContent = shown + " / " + all;
      nothing.hidden = shown > 0;
    }

    function remember() {
      var query = new URLSearchParams();
      choices.filter(chosen).forEach(function (name) { query.set(name, chosen(name)); });
      history.replaceState(null, "", "#" + section.id + (query.toString() ? "?" + query : ""));
    }

    function recall() {
      var hash = location.hash.slice(1).split("?");
      if (hash.length === 2 && hash[0] === section.id) {
        var query = new URLSearchParams(hash[1]);
        choices.forEach(function (name) { form.elements[name].value = query.get(name) || ""; });
        section.scrollIntoView();
        return true;
      }

      // A link to a part that the filter hides takes the filter away.
      var target = document.getElementById(hash[0]);
      if (target && target.closest("[hidden]") && section.contains(target)) {
        choices.forEach(function (name) { form.elements[name].value = ""; });
        return true;
      }

      return false;
    }

    form.hidden = false;
    form.addEventListener("input", function () { filter(); remember(); });
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    recall();
    filter();
    window.addEventListener("hashchange", function () {
      if (recall()) {
        filter();
        var target = document.getElementById(location.hash.slice(1));
        if (target) {
          target.scrollIntoView();
        }
      }
    });
  });

  // Tables that are long are sorted by a column and filtered by words.
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    var heads = Array.from(table.tHead.rows[0].cells);
    var texts = rows.map(function (row) { return plain(row.textContent); });
    var filter = table.closest("section").querySelector(".table-filter");

    function key(row, column) {
      var text = row.cells[column].textContent.trim();
      return /^\d+$/.test(text) ? Number(text) : text;
    }

    function sort(column) {
      var isDown = heads[column].getAttribute("aria-sort") === "ascending";
      heads.forEach(function (head) { head.removeAttribute("aria-sort"); });
      heads[column].setAttribute("aria-sort", isDown ? "descending" : "ascending");
      rows.slice().sort(function (a, b) {
        var x = key(a, column), y = key(b, column);
        var order = typeof x === "number" && typeof y === "number" ? x - y
          : String(x).localeCompare(String(y), "vi", { numeric: true });
        return (isDown ? -order : order) || rows.indexOf(a) - rows.indexOf(b);
      }).forEach(function (row) { body.appendChild(row); });
    }

    heads.forEach(function (head, column) {
      if (head.tagName === "TH") {
        var button = document.createElement("button");
        button.type = "button";
        button.append.apply(button, Array.from(head.childNodes));
        button.addEventListener("click", function () { sort(column); });
        head.appendChild(button);
      }
    });
    if (filter && rows.length > 12) {
      filter.hidden = false;
      filter.querySelector("input").addEventListener("input", function (event) {
        var words = plain(event.target.value).split(/\s+/).filter(Boolean);
        rows.forEach(function (row, i) {
          row.hidden = !words.every(function (word) { return texts[i].includes(word); });
        });
      });
    }
  });

  // A link to something that is folded away opens it.
  function unfold() {
    var target = document.getElementById(location.hash.slice(1));
    for (var around = target; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") {
        around.open = true;
      }
    }
  }

  window.addEventListener("hashchange", unfold);
  unfold();
})();
